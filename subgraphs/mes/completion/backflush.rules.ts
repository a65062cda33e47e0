import { add, compare, multiply, subtract } from '../../../kernel/decimal.ts';
import { refuse, type Refusal } from '../../../kernel/errors.ts';

type Called = { perUnit: string | null; fixed: string | null; waiting: string; waived: string };

/** The less of two decimals. */
export const least = (one: string, other: string): string => (compare(one, other) < 0 ? one : other);
const orNothing = (amount: string): string => (compare(amount, '0') > 0 ? amount : '0');

/**
 * What a backflush has still to take for so many units done, where so many were done before: what they need, less what was scanned or
 * flushed for them already, what open exceptions wait for, and what of the units before was settled without being posted (4.5: 60
 * needed, 12 scanned, 48 flushed). In the need's unit; 0 where nothing is left.
 */
export const leftToFlush = (need: Called, units: { before: string; done: string }, fulfilled: string): string => {
  const { perUnit, fixed, waiting, waived } = need;
  const neededFor = (count: string): string => {
    if (perUnit !== null) return multiply(perUnit, count);
    return compare(count, '0') > 0 ? (fixed ?? '0') : '0';
  };
  const had = add(fulfilled, waiting);
  const forgone = least(waived, orNothing(subtract(neededFor(units.before), had)));
  return orNothing(subtract(neededFor(units.done), add(had, forgone)));
};

/** Refuses to flush serial pieces (4.5). */
export const checkFlushable = (needs: readonly { partNumber: string; isSerial: boolean }[]): Refusal | undefined => {
  const serial = needs.filter(({ isSerial }) => isSerial).map(({ partNumber }) => partNumber);
  return serial.length === 0
    ? undefined
    : refuse(
        'SERIAL_BACKFLUSH_NOT_ALLOWED',
        `${serial.join(', ')} is tracked by serial: take backflush off the line and install each piece by its number.`,
        { details: { partNumbers: serial } },
      );
};
