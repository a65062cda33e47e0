import Big from 'big.js';
import { refuse } from './errors.ts';

/** Quantities are kept with at most 6 decimals, 15 significant digits and 15 before the point: each of them survives an IEEE-754 double unchanged. */
const decimals = 6;
const significant = 15;

const exact = Big();
exact.strict = true;
exact.NE = -30;
exact.PE = 30;

const of = (value: string): Big => exact(value);

export const add = (...values: readonly string[]): string =>
  values.reduce((sum, value) => sum.plus(of(value)), of('0')).toString();
export const subtract = (left: string, right: string): string => of(left).minus(of(right)).toString();
export const multiply = (left: string, right: string): string => of(left).times(of(right)).toString();
export const compare = (left: string, right: string): -1 | 0 | 1 => of(left).cmp(of(right));
export const isPositive = (value: string): boolean => of(value).gt(of('0'));

/** Half-even at this many decimals, 6 unless told: the one rounding of quantities. */
export const round = (value: string, places: number = decimals): string =>
  of(value).round(places, Big.roundHalfEven).toString();

// Long division to far more places than asked, so that the second rounding sees any remainder. A constructor of big.js is costly to
// make, and reading as-built quantities divides thousands of times a request.
const precise = new Map<number, ReturnType<typeof Big>>();
const preciseTo = (places: number): ReturnType<typeof Big> => {
  const known = precise.get(places);
  if (known !== undefined) return known;
  const made = Big();
  made.DP = places + 24;
  made.RM = Big.roundDown;
  precise.set(places, made);
  return made;
};

/** left / right, half-even at 6 decimals. Refuses VALUE_INVALID for a zero divisor. */
export const divide = (left: string, right: string, places: number = decimals): string => {
  if (of(right).eq(of('0'))) throw refuse('VALUE_INVALID', `${left} cannot be divided by zero.`);
  const long = preciseTo(places);
  return round(long(left).div(long(right)).toString(), places);
};

/** Text that is a plain decimal number (`12.5`, `-3`), or undefined. No exponent, no thousands separator. */
export const parseDecimal = (text: string): string | undefined =>
  /^-?\d{1,30}(\.\d{1,30})?$/.test(text) ? of(text).toString() : undefined;

/** A quantity as given by a client. Refuses VALUE_INVALID for what is no number, PRECISION_EXCEEDED for what does not fit. */
export const quantity = (input: string | number, what: string): string => {
  const text = typeof input === 'number' ? numberText(input) : input;
  const value = parseDecimal(text);
  if (value === undefined)
    throw refuse('VALUE_INVALID', `${what} is "${text.slice(0, 40)}", which is no decimal number.`);
  const number = of(value);
  if (!number.round(decimals, Big.roundDown).eq(number) || number.c.length > significant || number.e >= significant) {
    throw refuse(
      'PRECISION_EXCEEDED',
      `${what} is ${value}: at most ${decimals} decimals and ${significant} digits are kept. Round it yourself.`,
    );
  }
  return value;
};

const numberText = (input: number): string =>
  Number.isFinite(input) ? exact(String(input)).toString() : String(input);
