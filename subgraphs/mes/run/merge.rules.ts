import { compare } from '../../../kernel/decimal.ts';
import { refuse, type Refusal } from '../../../kernel/errors.ts';
import type { Row } from '../schema.generated.ts';

type Run = Row<'run'>;
type Step = Pick<Row<'runStep'>, 'stepId' | 'title' | 'status' | 'changedAt'>;
type Need = Pick<Row<'buildRequirement'>, 'isDeviation' | 'originMbomItemId'>;

/** A run with what it builds and how far it is. */
export type Mergeable = {
  run: Run;
  part: Pick<Row<'part'>, 'trackingType'>;
  product: Pick<Row<'partInventory'>, 'lotNumber'>;
  steps: readonly Step[];
  needs: readonly Need[];
};

const alike: readonly (keyof Run)[] = [
  'siteId',
  'partId',
  'procedureId',
  'mbomId',
  'pinnedEbomPartNumber',
  'pinnedEbomRevision',
  'pinnedEbomContentHash',
  'unitOfMeasure',
  'demandId',
  'project',
  'department',
  'costCenter',
];

// A step that was written anew is another, but for what was split off with it.
const placeOf = ({ stepId, title, status, changedAt }: Step): string =>
  JSON.stringify([stepId ?? title, status, changedAt]);
const placesOf = (steps: readonly Step[]): string => JSON.stringify(steps.map(placeOf).sort());

/** For each step of a run the one of another, at the same steps, that takes its units over: both by their ids. */
export const pairedSteps = <One extends Step & { id: string }>(
  from: readonly One[],
  into: readonly One[],
): Map<string, string> => {
  const free = [...into];
  return new Map(
    from.flatMap((step) => {
      const at = free.findIndex((one) => placeOf(one) === placeOf(step));
      const [pair] = at < 0 ? [] : free.splice(at, 1);
      return pair === undefined ? [] : [[step.id, pair.id] as const];
    }),
  );
};

const why = (into: Mergeable, from: Mergeable): string | undefined => {
  const different = alike.find((name) => into.run[name] !== from.run[name]);
  if (into.run.id === from.run.id) return 'are one run';
  if (different !== undefined) return `differ in ${different}`;
  if (into.part.trackingType === 'SERIAL') return 'build pieces with serial numbers';
  if (into.product.lotNumber !== from.product.lotNumber) return 'build different lots';
  if (into.run.reworkOfId !== null || from.run.reworkOfId !== null) return 'are rework';
  if ([...into.needs, ...from.needs].some((need) => need.isDeviation || need.originMbomItemId === null))
    return 'deviate from their manufacturing BOM';
  if (from.steps.some(({ status }) => !['TODO', 'COMPLETE', 'CANCELED'].includes(status)))
    return 'are not both at rest: the one that is to be closed is being worked on';
  if (placesOf(into.steps) !== placesOf(from.steps)) return 'are not at the same steps';
  return undefined;
};

/** Two runs become one where nothing tells their units apart any more, and the one that ends has reported none (R6, I5, R9). */
export const checkMergeableRuns = (into: Mergeable, from: Mergeable): Refusal | undefined => {
  const reason = why(into, from);
  if (reason !== undefined)
    return refuse('STATE_INVALID', `The two runs ${reason}. Only runs whose units nothing tells apart are merged.`, {
      details: { reason },
    });
  const { number, quantityCompleted, quantityScrapped, quantityNonconforming } = from.run;
  if ([quantityCompleted, quantityScrapped, quantityNonconforming].every((each) => compare(each, '0') === 0))
    return undefined;
  return refuse('STATE_INVALID', `${number} has reported units, which stay its own. Merge the other run into it.`, {
    details: { reason: 'reported' },
  });
};
