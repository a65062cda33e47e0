import { minorUnits } from './currencies.ts';

/**
 * The parent value of an SDL Money, or null where there is no amount. The amount is exact text with at least the currency's
 * minor units as decimals: 45 USD is `45.00`, 1000 JPY is `1000`, a price of 0.2996 USD keeps all four.
 */
export const money = (amount: string | null, currency: string): { amount: string; currency: string } | null =>
  amount === null ? null : { amount: padded(amount, minorUnits(currency) ?? 0), currency };

const padded = (amount: string, places: number): string => {
  const [whole = '0', fraction = ''] = amount.split('.');
  const decimals = fraction.padEnd(places, '0');
  return decimals === '' ? whole : `${whole}.${decimals}`;
};
