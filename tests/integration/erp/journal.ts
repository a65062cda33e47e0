import type { TestDatabase } from '../../support/database.ts';
import type { MasterData } from './master-data.ts';
import { row, rows } from './world.ts';

/** [account role, signed amount: debit above zero, further columns]. */
export type Booking = [role: string, amount: string, more?: Record<string, unknown>];

let count = 0;

/** Writes a balanced journal in USD; answers its id. */
export const journal = async (
  database: TestDatabase,
  { books, january, february, accounts }: MasterData,
  {
    site,
    date,
    source,
    reverses,
  }: { site: string; date: string; source: [type: string, id: string]; reverses?: string },
  bookings: readonly Booking[],
): Promise<string> => {
  count += 1;
  const currencies = { currency: 'USD', baseCurrency: 'USD' };
  const id = await row(database, 'glPosting', {
    siteId: site,
    subsidiaryId: books,
    journalNumber: `J-${String(count).padStart(5, '0')}`,
    postingDate: date,
    transactionDate: date,
    accountingPeriodId: date < '2026-02' ? january : february,
    sourceType: source[0],
    sourceId: source[1],
    description: source[0],
    ...(reverses === undefined ? {} : { reversesId: reverses }),
    ...currencies,
  });
  await rows(
    database,
    'glPostingLine',
    bookings.map(([role, amount, more], at) => {
      const credit = amount.startsWith('-');
      const [debited, credited] = credit ? ['0', amount.slice(1)] : [amount, '0'];
      return {
        siteId: site,
        glPostingId: id,
        ...currencies,
        lineNumber: at + 1,
        glAccountId: accounts[role],
        debit: debited,
        credit: credited,
        baseDebit: debited,
        baseCredit: credited,
        ...more,
      };
    }),
  );
  return id;
};
