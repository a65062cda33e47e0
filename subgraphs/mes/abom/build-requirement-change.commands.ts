import { nowIn } from '../../../kernel/clock.ts';
import { isPositive } from '../../../kernel/decimal.ts';
import { allow, refuse } from '../../../kernel/errors.ts';
import { checkEtag } from '../../../kernel/etag.ts';
import { tell } from '../../../kernel/events.ts';
import { found, fromWire, toWire } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { changed } from '../changed.ts';
import { mesCommand, type Tx } from '../command.ts';
import { fulfilledOf } from '../completion/backflush.ts';
import type { Context } from '../context.ts';
import { stockForUpdate } from '../part-inventory/stock.write.queries.ts';
import { checkOpen } from '../run/run.rules.ts';
import { partOf, runForUpdate } from '../run/run.write.queries.ts';
import type { OmitBuildRequirementInput, Row, UpdateBuildRequirementInput } from '../schema.generated.ts';
import { requirementForUpdate, updateRequirement, waitingFor } from './abom.write.queries.ts';
import { checkCovers, neededAmounts } from './build-requirement.rules.ts';
import { allowedBy, needUnit } from './deviation.ts';

type Need = Row<'buildRequirement'>;
type Changes = Parameters<typeof updateRequirement>[2];
type About = { need: Need; part: Row<'part'> };
type Given = Pick<UpdateBuildRequirementInput, 'id' | 'etag' | 'deviationIssueId' | 'idempotencyKey'>;

// What the manufacturing BOM asks for is departed from under an issue of its own, or under the one that the need deviates by already.
const issueOf = (tx: Tx, run: Row<'run'>, need: Need, wire: string | null | undefined): Promise<Row<'issue'>> => {
  const known = need.deviationIssueId === null ? undefined : toWire(ids.Issue, need.deviationIssueId);
  const given = wire ?? known;
  if (given !== undefined) return allowedBy(tx, run, need.partId, given);
  throw refuse(
    'VALUE_INVALID',
    `Its manufacturing BOM asks for it: name the nonconformance that allows ${run.number} to deviate by deviationIssueId.`,
  );
};

const change = async (
  context: Context,
  name: string,
  input: Given,
  { type, work }: { type: string; work: (tx: Tx, about: About) => Promise<Changes> },
): Promise<string> => {
  const id = fromWire(ids.BuildRequirement, input.id);
  const wanted = found(await context.loaders.buildRequirementById.load(id), 'build requirement', input.id);
  const { runId } = wanted;
  if (runId === null) throw refuse('STATE_INVALID', 'The requirement belongs to no run: it never changes.');
  return mesCommand(context, name, [`run:${runId}`], input, async (tx) => {
    const run = found(await runForUpdate(tx, runId), 'run', runId);
    const need = found(await requirementForUpdate(tx, id), 'build requirement', input.id);
    checkEtag(need, input.etag);
    allow(checkOpen(run));
    const part = found(await partOf(tx, need.partId), 'part', need.partId);
    const issue = await issueOf(tx, run, need, input.deviationIssueId);
    const changes = await work(tx, { need, part });
    const now = await updateRequirement(tx, id, { ...changes, isDeviation: true, deviationIssueId: issue.id });
    const { itemId, partNumber } = part;
    await tell(tx, context, {
      ...{ type, subject: id, subjectVersion: now.version, key: runId, site: run.siteId },
      data: { ...now, run: run.number, issue: issue.number, itemId, partNumber },
      ...changed(need, now),
    });
    return id;
  });
};

const quantities = async (tx: Tx, { need, part }: About, input: UpdateBuildRequirementInput): Promise<Changes> => {
  const amounts = neededAmounts(input);
  const unitOfMeasure = await needUnit(tx, part, input.unitOfMeasure ?? need.unitOfMeasure);
  if (unitOfMeasure !== need.unitOfMeasure) {
    if (amounts === undefined) throw refuse('VALUE_INVALID', `Give the quantity in ${unitOfMeasure} as well.`);
    if (await waitingFor(tx, need.id))
      throw refuse('STATE_INVALID', `A backflush of it is counted in ${need.unitOfMeasure}: the unit stays.`);
  }
  if (amounts === undefined) return {};
  const record = found(await stockForUpdate(tx, need.partInventoryId), 'part inventory', need.partInventoryId);
  const installed = await fulfilledOf(tx, { id: need.id, unitOfMeasure });
  allow(checkCovers(amounts, record.quantity, installed, unitOfMeasure));
  return { ...amounts, unitOfMeasure, omittedAt: null };
};

/**
 * Changes what an open run needs of a component, as a deviation. Answers its uuid. Refuses RUN_CLOSED, ETAG_*, UOM_*, VALUE_INVALID,
 * STATE_INVALID (below what is installed; its issue resolved).
 */
export const updateBuildRequirement = (context: Context, input: UpdateBuildRequirementInput): Promise<string> =>
  change(context, 'updateBuildRequirement', input, {
    type: 'mes.build-requirement.changed',
    work: async (tx, about) => {
      const { madeOnAssembly, referenceDesignators } = input;
      if (madeOnAssembly === true && (await waitingFor(tx, about.need.id)))
        throw refuse('STATE_INVALID', 'It is in a kit, or a backflush waits for it: it is not made on the assembly.');
      const changes = {
        ...(await quantities(tx, about, input)),
        ...(typeof madeOnAssembly === 'boolean' ? { madeOnAssembly } : {}),
        ...(referenceDesignators == null ? {} : { referenceDesignators: [...referenceDesignators] }),
      };
      if (Object.keys(changes).length > 0) return changes;
      throw refuse('VALUE_INVALID', 'Say what of the need changes: its quantity, designators, or where it is made.');
    },
  });

/** Leaves a need of an open run out, as a deviation. Answers its uuid. Refuses RUN_CLOSED, ETAG_*, VALUE_INVALID, STATE_INVALID. */
export const omitBuildRequirement = (context: Context, input: OmitBuildRequirementInput): Promise<string> =>
  change(context, 'omitBuildRequirement', input, {
    type: 'mes.build-requirement.omitted',
    work: async (tx, { need, part }) => {
      const say = (why: string) => refuse('STATE_INVALID', `${part.partNumber} ${why}`);
      if (need.omittedAt !== null) throw say('is left out already.');
      if (isPositive(await fulfilledOf(tx, need))) throw say('is installed. Take it out before it is left out.');
      if (await waitingFor(tx, need.id))
        throw say('is in a kit for it, or a backflush waits for it. Move it back, or settle that first.');
      return { omittedAt: nowIn(tx) };
    },
  });
