import { createHash } from 'node:crypto';
import { refuse } from './errors.ts';
import { units } from './unit-list.ts';
import type { Unit } from './unit-list.ts';

export { unitByAnyName } from './unit-names.ts';
export { units };

const byCode: ReadonlyMap<string, Unit> = new Map(units.map((unit) => [unit.code, unit]));

/** The unit of a Rec 20 code; undefined where the shared list has none. */
export const unitOf = (code: string): Unit | undefined => byCode.get(code);

interface Ratio {
  readonly top: bigint;
  readonly bottom: bigint;
}

const decimals = 6n;
const scale = 10n ** decimals;

const ratioOf = (quantity: string): Ratio => {
  const parts = /^(-?\d+)(?:\.(\d+))?$/u.exec(quantity);
  if (parts === null) throw refuse('VALUE_INVALID', `A quantity is a decimal number, not "${quantity.slice(0, 40)}".`);
  const fraction = parts[2] ?? '';
  return { top: BigInt(`${parts[1] ?? ''}${fraction}`), bottom: 10n ** BigInt(fraction.length) };
};

/** Half-even at 6 decimals, without trailing zeros. */
const written = ({ top, bottom }: Ratio): string => {
  const negative = top < 0n;
  const scaled = (negative ? -top : top) * scale;
  const whole = scaled / bottom;
  const twice = (scaled % bottom) * 2n;
  const up = twice > bottom || (twice === bottom && whole % 2n === 1n);
  const digits = (whole + (up ? 1n : 0n)).toString().padStart(Number(decimals) + 1, '0');
  const cut = digits.length - Number(decimals);
  const text = `${digits.slice(0, cut)}.${digits.slice(cut)}`.replace(/\.?0+$/u, '');
  return negative && text !== '0' ? `-${text}` : text;
};

const factorOf = (code: string, from: string, to: string): Unit & { numerator: string; denominator: string } => {
  const unit = byCode.get(code);
  if (unit?.numerator == null || unit.denominator === null) {
    throw refuse(
      'UOM_CONVERSION_MISSING',
      `There is no conversion from ${from} to ${to}: ${code} has no fixed factor.`,
      {
        details: { from, to, missing: code },
      },
    );
  }
  return { ...unit, numerator: unit.numerator, denominator: unit.denominator };
};

const sameDimension = (from: string, to: string): void => {
  const [left, right] = [byCode.get(from)?.dimension, byCode.get(to)?.dimension];
  if (left === undefined || right === undefined || left === right) return;
  throw refuse(
    'UOM_DIMENSION_MISMATCH',
    `${from} measures ${left} and ${to} measures ${right}: no conversion exists.`,
    {
      details: { from, fromDimension: left, to, toDimension: right },
    },
  );
};

/**
 * A quantity (decimal text) in another unit: exact rational arithmetic, rounded half-even once, at 6 decimals.
 * Refuses UOM_DIMENSION_MISMATCH (foot to kilogram) and UOM_CONVERSION_MISSING (unknown code, set, temperature);
 * there is no default factor of 1. Units of one code need no conversion, whatever they are.
 */
export const convert = (quantity: string, from: string, to: string): string => {
  const given = ratioOf(quantity);
  if (from === to) return written(given);
  sameDimension(from, to);
  const [source, target] = [factorOf(from, from, to), factorOf(to, from, to)];
  return written({
    top: given.top * BigInt(source.numerator) * BigInt(target.denominator),
    bottom: given.bottom * BigInt(source.denominator) * BigInt(target.numerator),
  });
};

/** SHA-256 of the list as JSON, in hex: services with another list have another checksum. */
export const unitsChecksum = (): string => createHash('sha256').update(JSON.stringify(units)).digest('hex');
