import { compare, round } from '../../../kernel/decimal.ts';
import { refuse, type Refusal } from '../../../kernel/errors.ts';

type Span = { validFrom: string; validTo: string | null };

const overlaps = (left: Span, right: Span): boolean =>
  (right.validTo === null || left.validFrom < right.validTo) &&
  (left.validTo === null || right.validFrom < left.validTo);

/**
 * Where a new rate fits among those that are there: the one without an end that stops where it begins, if there is one. Days as
 * YYYY-MM-DD, spans as [from, to). Refuses VALUE_INVALID for any other overlap: a day has one rate. Source: ruling R13.
 */
export const fitRate = <Rate extends Span>(rates: readonly Rate[], added: Span): { ends: Rate | undefined } => {
  if (added.validTo !== null && added.validTo <= added.validFrom)
    throw refuse('VALUE_INVALID', 'validTo is after validFrom.');
  const meets = rates.filter((rate) => overlaps(rate, added));
  const [ends] = meets;
  if (meets.length === 0) return { ends: undefined };
  if (meets.length === 1 && ends !== undefined && ends.validTo === null && ends.validFrom < added.validFrom)
    return { ends };
  throw refuse(
    'VALUE_INVALID',
    `A rate holds from ${ends?.validFrom ?? ''} to ${ends?.validTo ?? 'further notice'} already. Choose days that no rate covers, or begin after the last one.`,
    { details: { overlaps: meets.map(({ validFrom, validTo }) => ({ validFrom, validTo })) } },
  );
};

/** Refuses a rate that is below 0 or has more than 6 decimals. */
export const checkRate = (name: string, rate: string): Refusal | undefined => {
  if (compare(rate, '0') < 0) return refuse('VALUE_INVALID', `${name} is not negative.`);
  if (compare(round(rate), rate) !== 0)
    return refuse('PRECISION_EXCEEDED', `${name} is ${rate}: at most 6 decimals are kept.`);
  return undefined;
};
