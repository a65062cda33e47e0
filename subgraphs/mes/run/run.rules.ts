import { compare } from '../../../kernel/decimal.ts';
import { refuse, type Refusal } from '../../../kernel/errors.ts';
import type { Row } from '../schema.generated.ts';

type StepStatus = Row<'runStep'>['status'];
type RunStatus = Row<'run'>['status'];

/** A run's state, from those of its steps (domain model 3.5, R2). */
export const runStatusOf = (steps: readonly StepStatus[]): RunStatus => {
  const has = (status: StepStatus): boolean => steps.includes(status);
  if (steps.length === 0) return 'TODO';
  if (has('FAILED')) return 'FAILED';
  if (has('REDLINE')) return 'REDLINE';
  if (has('HOLD')) return 'HOLD';
  if (has('IN_PROGRESS') || (has('COMPLETE') && has('TODO'))) return 'IN_PROGRESS';
  if (has('TODO')) return 'TODO';
  if (!has('COMPLETE')) return 'CANCELED';
  return has('CANCELED') ? 'PARTIAL_COMPLETE' : 'COMPLETE';
};

/** States of a run in which all its steps are settled. */
export const isSettled = (status: RunStatus): boolean =>
  status === 'COMPLETE' || status === 'PARTIAL_COMPLETE' || status === 'CANCELED';

/** The day of an instant in a time zone, `YYYY-MM-DD`. */
export const dayAt = (timeZone: string, at: Date): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(at);

type Buildable = Pick<Row<'part'>, 'partNumber' | 'revision' | 'lifecycleState' | 'effectiveFrom' | 'effectiveTo'>;
type Notice = { number: string; nextRevision: string | null } | undefined;

/** Whether a revision may be built on a day: released, in force, and not superseded (rule 2, R4). */
export const checkBuildable = (part: Buildable, day: string, notice: Notice): Refusal | undefined => {
  const name = `${part.partNumber} ${part.revision}`;
  if (part.lifecycleState !== 'RELEASED') {
    return refuse(
      'EBOM_NOT_RELEASED',
      `${name} is ${part.lifecycleState}: production starts from a released revision. Have PLM release it, or build a released one.`,
      { rule: 'rule 2', owner: 'PLM', details: { partNumber: part.partNumber, revision: part.revision, day } },
    );
  }
  const { effectiveFrom: from, effectiveTo: to } = part;
  const details = { partNumber: part.partNumber, revision: part.revision, day, effectiveFrom: from, effectiveTo: to };
  if (notice !== undefined) {
    const next = notice.nextRevision === null ? 'the revision in force' : `revision ${notice.nextRevision}`;
    return refuse('STALE_REVISION', `${name} is superseded by ${notice.number} on ${day}. Build ${next}.`, {
      rule: 'rule 3',
      owner: 'PLM',
      details: { ...details, ecn: notice.number },
    });
  }
  if ((from !== null && day < from) || (to !== null && day >= to)) {
    return refuse(
      'STALE_REVISION',
      `${name} is not in force on ${day}. Build the revision that is, or plan another day.`,
      {
        rule: 'rule 3',
        owner: 'PLM',
        details,
      },
    );
  }
  return undefined;
};

/** Refuses a run for a demand that nothing is wanted of any more (R1). */
export const checkWanted = ({ number, status }: Pick<Row<'demand'>, 'number' | 'status'>): Refusal | undefined =>
  status === 'OPEN' || status === 'IN_PROGRESS'
    ? undefined
    : refuse(
        'STATE_INVALID',
        `Demand ${number} is ${status}: nothing is to be built for it. Ask for a new one in ERP.`,
        {
          owner: 'ERP',
          details: { demand: number, status },
        },
      );

type Running = Pick<Row<'run'>, 'number' | 'status' | 'closedAt'>;

/** Refuses a change of a closed run. */
export const checkOpen = (run: Running): Refusal | undefined =>
  run.closedAt === null
    ? undefined
    : refuse('RUN_CLOSED', `Run ${run.number} is closed and its as-built record is final. Rework is a new run.`, {
        details: { run: run.number, closedAt: run.closedAt.toISOString() },
      });

/** Refuses work on a run that is on hold. */
export const checkNotHeld = (run: Running): Refusal | undefined =>
  run.status === 'HOLD'
    ? refuse('RUN_ON_HOLD', `Run ${run.number} is on hold. Resume its step once the cause is settled.`, {
        details: { run: run.number },
      })
    : undefined;

/** How many runs, of how much each, and their serial numbers. Refuses what a part's tracking does not allow. */
export const portionsOf = (
  part: Pick<Row<'part'>, 'trackingType' | 'partNumber'>,
  planned: string,
  serials: readonly string[],
): { quantity: string; serial: string | null }[] => {
  if (compare(planned, '0') <= 0) throw refuse('VALUE_INVALID', 'The planned quantity must be above 0.');
  if (part.trackingType !== 'SERIAL') {
    if (serials.length > 0)
      throw refuse('VALUE_INVALID', `${part.partNumber} is not tracked by serial: leave serialNumbers out.`);
    return [{ quantity: planned, serial: null }];
  }
  const count = Number(planned);
  if (!Number.isInteger(count) || count > 500)
    throw refuse('VALUE_INVALID', `${part.partNumber} is built one run for each piece: plan 1 to 500 whole pieces.`);
  if (serials.length > 0 && (serials.length !== count || new Set(serials).size !== count)) {
    throw refuse('VALUE_INVALID', `${planned} pieces need ${planned} different serial numbers, or none yet.`, {
      details: { planned: count, given: serials.length },
    });
  }
  return Array.from({ length: count }, (_, place) => ({ quantity: '1', serial: serials[place] ?? null }));
};

/** Refuses VALUE_INVALID where a run works on another record than this one. */
export const checkWorksOn = (run: Pick<Row<'run'>, 'number' | 'partInventoryId'>, partInventoryId: string): void => {
  if (run.partInventoryId === partInventoryId) return;
  throw refuse('VALUE_INVALID', `${run.number} works on another record. Name the run, or the rework run, of this one.`);
};

/** Refuses STATE_INVALID where units of a run are told that builds none: it inspects stock. */
export const checkBuilds = ({
  number,
  partInventoryId,
}: Pick<Row<'run'>, 'number' | 'partInventoryId'>): Refusal | undefined =>
  partInventoryId !== null
    ? undefined
    : refuse(
        'STATE_INVALID',
        `${number} inspects stock and builds none. Record its results and close it: that decides on the stock.`,
        {
          details: { run: number },
        },
      );
