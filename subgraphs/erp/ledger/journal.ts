import { compare, multiply, round, subtract } from '../../../kernel/decimal.ts';
import { refuse } from '../../../kernel/errors.ts';
import { newId, toWire } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import type { Tx } from '../command.ts';
import type { CostElement, GlSourceType } from '../database.generated.ts';
import { balanceOf } from './bill-posting.rules.ts';
import {
  activeAccounts,
  booksOfSite,
  insertPosting,
  insertPostingLines,
  periodOfDay,
} from './posting.write.queries.ts';

export type Books = NonNullable<Awaited<ReturnType<typeof booksOfSite>>>;
type Accounts = Awaited<ReturnType<typeof activeAccounts>>;
type Role = NonNullable<Accounts[number]['role']>;

/** Amounts are signed: a debit is above zero. `base` is in the currency of the books. */
export type Entry = {
  role: Role;
  accountId?: string | null;
  amount: string;
  base: string;
  department?: string | null;
  location?: string | null;
  costCenter?: string | null;
  project?: string | null;
  taxCode?: string | null;
  itemId?: string | null;
  purchaseOrderLineId?: string | null;
  supplierId?: string | null;
  runId?: string | null;
  costElement?: CostElement | null;
  /** Base units, without sign. */
  quantity?: string | null;
};

/** The books of a site. Refuses STATE_INVALID where finance has not set it up. */
export const booksFor = async (tx: Tx, siteId: string): Promise<Books> => {
  const books = await booksOfSite(tx, siteId);
  if (books !== undefined) return books;
  throw refuse(
    'STATE_INVALID',
    'The site belongs to no legal entity yet. Finance sets it up before anything is posted there.',
  );
};

/** The open period of a day for bills and payments. Refuses PERIOD_CLOSED. */
export const openPeriodFor = async (tx: Tx, books: Books, day: string): Promise<string> => {
  const period = await periodOfDay(tx, books.id, day);
  if (period?.apStatus === 'OPEN' && period.glStatus === 'OPEN') return period.id;
  throw refuse(
    'PERIOD_CLOSED',
    period === undefined
      ? `${books.code} has no period for ${day}. Choose a day within one.`
      : `${period.code} of ${books.code} is closed for bills. Post into an open period, or have it opened again.`,
    { owner: 'ERP', details: { postingDate: day, period: period?.code ?? null } },
  );
};

/** The period of a day for adjusting entries: open, or softly closed (R21). Refuses PERIOD_CLOSED. */
export const adjustingPeriodFor = async (tx: Tx, books: Books, day: string): Promise<string> => {
  const period = await periodOfDay(tx, books.id, day);
  if (period !== undefined && period.glStatus !== 'CLOSED') return period.id;
  throw refuse(
    'PERIOD_CLOSED',
    period === undefined
      ? `${books.code} has no period for ${day}. Choose a day within one.`
      : `${period.code} of ${books.code} is closed. An adjusting entry needs it open or softly closed; otherwise the difference is only reported.`,
    { owner: 'ERP', details: { postingDate: day, period: period?.code ?? null } },
  );
};

const accountOf = (accounts: Accounts, entry: Entry): string => {
  const id = entry.accountId ?? accounts.find(({ role }) => role === entry.role)?.id;
  if (id !== undefined) return id;
  throw refuse('STATE_INVALID', `No active account has the role ${entry.role}. Finance names one first.`, {
    details: { role: entry.role },
  });
};

/** The account of a role. Refuses STATE_INVALID where no active account has it. */
export const accountFor = async (tx: Tx, role: Role): Promise<string> =>
  accountOf(await activeAccounts(tx), { role, amount: '0', base: '0' });

const sides = (amount: string): [debit: string, credit: string] =>
  amount.startsWith('-') ? ['0', amount.slice(1)] : [amount, '0'];

const chargedTo = (entry: Entry) => ({
  department: entry.department ?? null,
  location: entry.location ?? null,
  costCenter: entry.costCenter ?? null,
  project: entry.project ?? null,
  taxCode: entry.taxCode ?? null,
  itemId: entry.itemId ?? null,
  purchaseOrderLineId: entry.purchaseOrderLineId ?? null,
  supplierId: entry.supplierId ?? null,
  runId: entry.runId ?? null,
  costElement: entry.costElement ?? null,
  quantity: entry.quantity ?? null,
});

/** The lines of entries in a journal, numbered after `last`; empty entries have none. */
export const entryRows = async (
  tx: Tx,
  of: { siteId: string; glPostingId: string; currency: string; baseCurrency: string },
  entries: readonly Entry[],
  last = 0,
) => {
  const accounts = await activeAccounts(tx);
  const filled = entries.filter(({ amount, base }) => compare(amount, '0') !== 0 || compare(base, '0') !== 0);
  return filled.map((entry, at) => {
    const [[debit, credit], [baseDebit, baseCredit]] = [sides(entry.amount), sides(entry.base)];
    return {
      ...{ id: newId(), ...of, lineNumber: last + at + 1, glAccountId: accountOf(accounts, entry) },
      ...{ debit, credit, baseDebit, baseCredit },
      ...chargedTo(entry),
    };
  });
};

export type Head = {
  /** Made before it is written, where stock names it as its cause. */
  id?: string;
  siteId: string;
  books: Books;
  periodId: string;
  postingDate: string;
  transactionDate: string;
  source: [GlSourceType, string];
  /** True for what may be posted into a period that is softly closed. */
  isAdjusting?: boolean;
  /** The floor's event, where one is behind it. */
  sourceEventId?: string | null;
  description: string;
  currency: string;
  exchangeRate: string;
};

/** The amount in the currency of the books. */
export const inBooks = (amount: string, rate: string, places: number): string => round(multiply(amount, rate), places);

// In the document's own currency nothing moves in between: where the sides differ, the rules that made them do.
const checkBalance = (entries: readonly Entry[], description: string, currency: string): void => {
  const off = balanceOf(entries.map(({ amount }) => amount));
  if (compare(off, '0') === 0) return;
  throw refuse(
    'STATE_INVALID',
    `The journal "${description}" would be off by ${off} ${currency}: the posting rules of what happened do not balance. Finance sets them right (upsertPostingRule, deletePostingRule); then repeat this.`,
    { owner: 'ERP', details: { off: Number(off), currency } },
  );
};

/**
 * Writes the journal of a document; empty entries are left out, so that goods without a cost have a journal without lines. What does not
 * balance in the currency of the books goes to FX_DIFFERENCE: the rate moved in between. Refuses STATE_INVALID where it does not balance
 * in its own. Answers its uuid.
 */
export const writeJournal = async (tx: Tx, head: Head, entries: readonly Entry[]): Promise<string> => {
  const id = head.id ?? newId();
  const { siteId, books, currency, exchangeRate, postingDate, transactionDate, periodId, description } = head;
  checkBalance(entries, description, currency);
  const currencies = { currency, baseCurrency: books.currency };
  const off = subtract('0', balanceOf(entries.map(({ base }) => base)));
  const all: Entry[] = [...entries, { role: 'FX_DIFFERENCE', amount: '0', base: off }];
  await insertPosting(tx, {
    id,
    siteId,
    subsidiaryId: books.id,
    journalNumber: `JE-${toWire(ids.GLPosting, id).slice(-26)}`,
    postingDate,
    transactionDate,
    accountingPeriodId: periodId,
    sourceType: head.source[0],
    sourceId: head.source[1],
    sourceEventId: head.sourceEventId ?? null,
    isAdjusting: head.isAdjusting ?? false,
    description,
    ...currencies,
    exchangeRate,
  });
  const rows = await entryRows(tx, { siteId, glPostingId: id, ...currencies }, all);
  if (rows.length > 0) await insertPostingLines(tx, rows);
  return id;
};
