import { add, compare, divide, multiply, round, subtract } from '../../../kernel/decimal.ts';
import { refuse, type Refusal } from '../../../kernel/errors.ts';
import type { Row } from '../schema.generated.ts';

type Split = Pick<
  Row<'run'>,
  'number' | 'plannedQuantity' | 'quantityCompleted' | 'quantityScrapped' | 'reworkOfId' | 'unitOfMeasure'
>;

type Tracked = Pick<Row<'part'>, 'partNumber' | 'trackingType'>;

/** Refuses to split off what is done already, everything, work on what another run built, or of a piece with a serial number (R2, I6). */
export const checkSplittable = (run: Split, part: Tracked, quantity: string): Refusal | undefined => {
  if (run.reworkOfId !== null)
    return refuse('STATE_INVALID', `${run.number} is rework: split what it works on, by splitPartInventory.`);
  if (part.trackingType === 'SERIAL')
    return refuse('STATE_INVALID', `${run.number} builds one piece of ${part.partNumber}, which is not divided.`, {
      details: { run: run.number, partNumber: part.partNumber },
    });
  const left = subtract(run.plannedQuantity, add(run.quantityCompleted, run.quantityScrapped));
  const whole = compare(quantity, run.plannedQuantity) >= 0;
  if (compare(quantity, '0') > 0 && compare(quantity, left) <= 0 && !whole) return undefined;
  return refuse(
    'INSUFFICIENT_QUANTITY',
    `Of ${run.plannedQuantity} ${run.unitOfMeasure} of ${run.number} ${left} are still to be built: split off some of them.`,
    { details: { requested: Number(quantity), planned: Number(run.plannedQuantity), left: Number(left) } },
  );
};

export type Installed = { id: string; quantity: string; fulfils: string; isSerial: boolean };
type Units = { planned: string; done: string; split: string };

/**
 * How much of each installation of one need goes with the units that are split off (I5): what the units done need stays; of the rest the
 * share of the units split off, at 6 decimals, and the part that stays takes the remainder. Serial pieces go whole, the last ones first.
 */
export const moving = (
  installed: readonly Installed[],
  perUnit: string | null,
  { planned, done, split }: Units,
): { id: string; quantity: string }[] => {
  const fulfilled = add('0', ...installed.map(({ fulfils }) => fulfils));
  const needed = perUnit === null ? '0' : multiply(perUnit, done);
  const free = subtract(fulfilled, compare(needed, fulfilled) < 0 ? needed : fulfilled);
  if (compare(free, '0') <= 0) return [];
  const rest = multiply(fulfilled, subtract(planned, done));
  const share = (quantity: string): string => divide(multiply(multiply(quantity, free), split), rest);
  const serials = installed.filter(({ isSerial }) => isSerial);
  const pieces = Math.floor(Number(round(share(String(serials.length)), 6)));
  const gone = new Set(serials.slice(serials.length - pieces).map(({ id }) => id));
  return installed
    .map(({ id, quantity, isSerial }) => {
      if (isSerial) return { id, quantity: gone.has(id) ? quantity : '0' };
      return { id, quantity: share(quantity) };
    })
    .filter(({ quantity }) => compare(quantity, '0') > 0);
};
