import { subtract } from '../../../kernel/decimal.ts';

const divisor = (a: bigint, b: bigint): bigint => (b === 0n ? a : divisor(b, a % b));

/** A factor (decimal text, above 0, at most 6 decimals) as a fraction in lowest terms: `0.3048` is 381 / 1250. */
export const fractionOf = (factor: string): { numerator: number; denominator: number } => {
  const [whole = '0', decimals = ''] = subtract(factor, '0').split('.');
  const [top, bottom] = [BigInt(whole + decimals), 10n ** BigInt(decimals.length)];
  const common = divisor(top, bottom);
  return { numerator: Number(top / common), denominator: Number(bottom / common) };
};
