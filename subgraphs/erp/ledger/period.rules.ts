import { refuse, type Refusal } from '../../../kernel/errors.ts';

type Span = { startDate: string; endDate: string };

const dayAfter = (day: string, days = 1): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

const lengthOf = ({ startDate, endDate }: Span): number =>
  (Date.parse(endDate) - Date.parse(startDate)) / 86_400_000 + 1;

/** Refuses a period that is none, or that leaves a gap to those there are, or overlaps them. `known` in the order of their days. */
export const checkSpan = (
  code: string,
  span: Span,
  known: readonly (Span & { code: string })[],
): Refusal | undefined => {
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(code))
    return refuse('VALUE_INVALID', `A period's code is a year and a number, as 2026-01, not ${code}.`);
  const { startDate, endDate } = span;
  if (lengthOf(span) < 1 || lengthOf(span) > 366)
    return refuse('VALUE_INVALID', `A period has 1 to 366 days: endDate is ${endDate}, startDate ${startDate}.`);
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const [before, after] = [dayAfter(first.startDate, -1), dayAfter(last.endDate)];
  if (startDate === after || endDate === before) return undefined;
  return refuse(
    'VALUE_INVALID',
    `Periods follow each other without a gap: one starts on ${after}, after ${last.code}, or ends on ${before}, before ${first.code}.`,
    { owner: 'ERP', details: { startsOn: after, endsOn: before } },
  );
};
