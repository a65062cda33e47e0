import { isPositive, parseDecimal } from '../../../kernel/decimal.ts';

/** What one of a currency is worth in that of the books. */
export interface Rates {
  readonly books: string;
  readonly of: ReadonlyMap<string, string>;
}

/** The rates of `EUR=1.08` and the like; an Error says which is none. */
export const ratesFrom = (words: readonly string[]): ReadonlyMap<string, string> | Error => {
  const rates = new Map<string, string>();
  for (const word of words) {
    const [, currency, rate] = /^([A-Z]{3})=(.+)$/u.exec(word) ?? [];
    const value = rate === undefined ? undefined : parseDecimal(rate);
    if (currency === undefined || value === undefined || !isPositive(value))
      return new Error(`--rate is a currency and what one of it is worth in the books, as EUR=1.08, not "${word}".`);
    rates.set(currency, value);
  }
  return rates;
};

export const rateOf = ({ books, of }: Rates, currency: string): string | undefined =>
  currency === books ? '1' : of.get(currency);
