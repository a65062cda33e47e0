import { add, compare, divide, multiply, subtract } from '../../../kernel/decimal.ts';
import { refuse, type Refusal } from '../../../kernel/errors.ts';
import type { Consumption } from '../run/consumption.queries.ts';
import type { Row } from '../schema.generated.ts';

const keyOf = ({ kind, partId, locationId, lotNumber, serialNumber, unitOfMeasure }: Consumption): string =>
  JSON.stringify([kind, partId, locationId, lotNumber, serialNumber, unitOfMeasure]);

/** What a run consumed since it was last told: never merged across kind, part, place, lot, serial or unit (R9). */
export const changesSince = (consumed: readonly Consumption[], told: readonly Consumption[]): Consumption[] => {
  const left = new Map(told.map((line) => [keyOf(line), line]));
  const changes = consumed.map((line) => {
    const before = left.get(keyOf(line))?.quantity ?? '0';
    left.delete(keyOf(line));
    return { ...line, quantity: subtract(line.quantity, before) };
  });
  const gone = [...left.values()].map((line) => ({ ...line, quantity: subtract('0', line.quantity) }));
  return [...changes, ...gone].filter(({ quantity }) => compare(quantity, '0') !== 0);
};

type Counted = Pick<
  Row<'run'>,
  | 'number'
  | 'plannedQuantity'
  | 'quantityCompleted'
  | 'quantityScrapped'
  | 'overCompletionTolerancePercent'
  | 'unitOfMeasure'
>;

/** Refuses good and scrapped beyond the plan and its tolerance (I9). */
export const checkWithinPlan = (run: Counted, more: string): Refusal | undefined => {
  const done = add(run.quantityCompleted, run.quantityScrapped);
  const most = multiply(run.plannedQuantity, add('1', divide(run.overCompletionTolerancePercent, '100', 8)));
  const after = add(done, more);
  if (compare(after, most) <= 0) return undefined;
  const left = subtract(most, done);
  return refuse(
    'OVER_COMPLETION',
    `This would bring ${run.number} to ${after} ${run.unitOfMeasure}; ${most} are the most it may report (${run.plannedQuantity} planned). Report at most ${left}.`,
    {
      details: {
        planned: Number(run.plannedQuantity),
        tolerancePercent: Number(run.overCompletionTolerancePercent),
        alreadyReported: Number(done),
        requested: Number(more),
        maxReportable: Number(left),
        uom: run.unitOfMeasure,
      },
    },
  );
};

/** Refuses output whose serial components are not installed (R3). */
export const checkSerials = (
  missing: readonly { partNumber: string; needed: string; installed: string }[],
): Refusal | undefined => {
  if (missing.length === 0) return undefined;
  const wanted = missing.map(({ partNumber, needed, installed }) => `${partNumber} (${installed} of ${needed})`);
  return refuse(
    'STATE_INVALID',
    `Serial components are not installed yet: ${wanted.join(', ')}. Install each by its serial.`,
    {
      details: { missing },
    },
  );
};

type Told = Readonly<Record<'good' | 'scrapped' | 'nonconforming', string>>;
type Piece = Pick<Row<'part'>, 'partNumber' | 'trackingType'> & Pick<Row<'partInventory'>, 'serialNumber'>;

const isPiece = (quantity: string): boolean => compare(quantity, '0') === 0 || compare(quantity, '1') === 0;

/**
 * A piece of a part with serial numbers is told whole and once, and has its number before it is good (R2, I6); one that broke before it
 * got any is known by its run. `done` is what its run reported with this.
 */
export const checkPiece = (
  run: string,
  { partNumber, trackingType, serialNumber }: Piece,
  { good, scrapped, nonconforming }: Told,
  done: string,
): Refusal | undefined => {
  if (trackingType !== 'SERIAL') return undefined;
  if (![good, scrapped, nonconforming, done].every(isPiece))
    return refuse('VALUE_INVALID', `${run} builds one piece of ${partNumber}: report it whole and once.`, {
      details: { run, partNumber },
    });
  if (serialNumber !== null || compare(good, '0') === 0) return undefined;
  return refuse(
    'SERIAL_REQUIRED',
    `The ${partNumber} of ${run} has no serial number yet. Give it one with updatePartInventory, then report it.`,
    { details: { run, partNumber } },
  );
};
