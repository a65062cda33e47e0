import { refuse } from '../../../kernel/errors.ts';
import type { Tx } from '../command.ts';
import type { Books } from './journal.ts';
import { openInventoryPeriodFrom, periodOfDay } from './posting.write.queries.ts';

export type PostingDay = { transactionDate: string; postingDate: string; periodId: string; late: boolean };

const closed = (books: Books, day: string, period: string | null) =>
  refuse(
    'PERIOD_CLOSED',
    `${books.code} has no open period for ${day}. Leave postingDate out to post into the next open period, or have ${period ?? 'one'} opened.`,
    { owner: 'ERP', details: { postingDate: day, period } },
  );

/** A day as it is asked for: refuses PERIOD_CLOSED where its period is not open for what changes stock. */
export const strictDayOf = async (tx: Tx, books: Books, day: string): Promise<PostingDay> => {
  const own = await periodOfDay(tx, books.id, day);
  if (own?.inventoryStatus === 'OPEN' && own.glStatus === 'OPEN')
    return { transactionDate: day, postingDate: day, periodId: own.id, late: false };
  throw refuse(
    'PERIOD_CLOSED',
    own === undefined
      ? `${books.code} has no period for ${day}. Choose a day within one.`
      : `${own.code} of ${books.code} is closed for stock. Choose a day in an open period, or have it opened again.`,
    { owner: 'ERP', details: { postingDate: day, period: own?.code ?? null } },
  );
};

/**
 * When something of a site-local day is booked: on that day where its period is open, else on the first day of the next open one, as late
 * (4.6). A day that is asked for must be open and not before the floor's own: refuses PERIOD_CLOSED, VALUE_INVALID.
 */
export const postingDayOf = async (
  tx: Tx,
  books: Books,
  transactionDate: string,
  asked?: string | null,
): Promise<PostingDay> => {
  const day = asked ?? transactionDate;
  if (day < transactionDate)
    throw refuse('VALUE_INVALID', `Nothing is booked before it happened: ${day} is before ${transactionDate}.`);
  const own = await periodOfDay(tx, books.id, day);
  if (own?.inventoryStatus === 'OPEN' && own.glStatus === 'OPEN')
    return { transactionDate, postingDate: day, periodId: own.id, late: false };
  const next = asked == null ? await openInventoryPeriodFrom(tx, books.id, day) : undefined;
  if (next === undefined) throw closed(books, day, own?.code ?? null);
  return { transactionDate, postingDate: next.startDate, periodId: next.id, late: true };
};
