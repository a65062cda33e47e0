import { compare, isPositive, parseDecimal } from '../../../kernel/decimal.ts';
import { refuse } from '../../../kernel/errors.ts';
import type { Tx } from '../command.ts';
import { booksFor } from './journal.ts';
import { rateOfDay } from './ledger.write.queries.ts';

/** Refuses a rate of exchange that is none. */
export const checkRate = (rate: string): void => {
  const value = parseDecimal(rate);
  if (value === undefined || !isPositive(value) || compare(value, '1000000') > 0)
    throw refuse('VALUE_INVALID', 'exchangeRate is above 0 and at most 1000000.');
};

/**
 * Units of the currency of a site's books for one of a document's: as given, else 1 in the books' own currency, else the rate that holds on
 * the document's day (R19). Refuses VALUE_INVALID, and STATE_INVALID where finance has set no rate.
 */
export const exchangeRateOf = async (
  tx: Tx,
  siteId: string,
  currency: string,
  day: string,
  given: string | null | undefined,
): Promise<string> => {
  const books = await booksFor(tx, siteId);
  if (given != null) {
    checkRate(given);
    if (currency !== books.currency || compare(given, '1') === 0) return given;
    throw refuse(
      'VALUE_INVALID',
      `The books of ${books.code} are kept in ${currency}: exchangeRate is 1. Leave it out.`,
    );
  }
  if (currency === books.currency) return '1';
  const rate = await rateOfDay(tx, currency, books.currency, day);
  if (rate !== undefined) return rate.rate;
  throw refuse(
    'STATE_INVALID',
    `There is no rate from ${currency} to ${books.currency} on ${day}. Finance sets one (setExchangeRate), or name exchangeRate.`,
    { owner: 'ERP', details: { fromCurrency: currency, toCurrency: books.currency, day } },
  );
};
