import { add, compare, multiply, round, subtract } from '../../kernel/decimal.ts';
import { instantIn } from '../calendar.ts';
import { accounts, periods, type AccountRole } from '../data/finance.ts';
import { demoId } from '../ids.ts';
import { founded, must, type Site, type World } from '../world.ts';
import { standardCosts, type ItemCost } from './costs.ts';

export type StockStatus = 'UNRESTRICTED' | 'QUALITY' | 'BLOCKED' | 'IN_TRANSIT';
type Layer = {
  id: string;
  day: string;
  received: string;
  remaining: string;
  unitCost: string;
  itemReceiptId: string | null;
};
export type BookStock = {
  id: string;
  site: Site;
  itemId: string;
  partNumber: string;
  status: StockStatus;
  unit: string;
  quantity: string;
  value: string;
  asOf: Date;
  layers: Layer[];
};
type BookMove = { stock: BookStock; quantity: string; day: string };

/** The books while the stories are told. */
export type Books = {
  costs: ReadonlyMap<string, ItemCost>;
  stocks: Map<string, BookStock>;
  moves: BookMove[];
  journals: number;
  /** What is on work in process: by run and cost element. */
  wip: Map<string, string>;
};

export const openBooks = (): Books => ({
  costs: standardCosts(),
  stocks: new Map(),
  moves: [],
  journals: 0,
  wip: new Map(),
});

export const cents = (amount: string): string => round(amount, 2);
export const negate = (amount: string): string => subtract('0', amount);
export const accountId = (number: string): string => demoId('glAccount', number, founded);
export const roleAccount = (role: AccountRole): string =>
  accountId(
    must(
      accounts.find((account) => account.role === role),
      `account for ${role}`,
    ).number,
  );
export const subsidiaryId = demoId('subsidiary', 'KPS-US', founded);
export const periodId = (day: string): string =>
  demoId(
    'accountingPeriod',
    must(
      periods.find(({ start, end }) => start <= day && day <= end),
      `period for ${day}`,
    ).code,
    founded,
  );

/** The six attributes that a purchase, a run and everything they lead to are charged with. */
export type Tags = {
  department?: string | null;
  location?: string | null;
  costCenter?: string | null;
  project?: string | null;
  taxCode?: string | null;
};

export type Element = 'MATERIAL' | 'LABOR' | 'MACHINE' | 'OVERHEAD';
export type JournalLine = {
  account: string;
  /** In the document's currency: above zero a debit, below zero a credit. */
  amount: string;
  /** In the books' currency, where that is not the amount at the journal's rate. */
  base?: string;
  tags?: Tags;
  element?: Element;
  itemId?: string;
  quantity?: string;
  orderLineId?: string;
  runId?: string;
  supplierId?: string;
  memo?: string;
};

export type SourceType =
  | 'ITEM_RECEIPT'
  | 'VENDOR_BILL'
  | 'BILL_PAYMENT'
  | 'VENDOR_CREDIT'
  | 'WORK_ORDER_COMPLETION'
  | 'RUN_CLOSE'
  | 'SCRAP'
  | 'TRANSFER'
  | 'SHIPMENT'
  | 'STOCK_STATUS'
  | 'ADJUSTING_ENTRY';

export type Journal = {
  site: Site;
  /** Day in the books, and of what happened. */
  day: string;
  transactionDay?: string;
  source: { type: SourceType; id: string };
  event?: string;
  description: string;
  currency?: string;
  rate?: string;
  adjusting?: boolean;
  /** The journal that this one takes back. */
  reverses?: string;
  lines: readonly JournalLine[];
};

const positive = (amount: string): string => (amount.startsWith('-') ? '0' : amount);

const baseOf = (line: JournalLine, rate: string): string => line.base ?? cents(multiply(line.amount, rate));

const lineRow = (line: JournalLine, rate: string) => {
  const base = baseOf(line, rate);
  return {
    glAccountId: line.account,
    debit: positive(line.amount),
    credit: positive(negate(line.amount)),
    baseDebit: positive(base),
    baseCredit: positive(negate(base)),
    department: line.tags?.department ?? null,
    location: line.tags?.location ?? null,
    costCenter: line.tags?.costCenter ?? null,
    project: line.tags?.project ?? null,
    taxCode: line.tags?.taxCode ?? null,
    costElement: line.element ?? null,
    itemId: line.itemId ?? null,
    quantity: line.quantity ?? null,
    purchaseOrderLineId: line.orderLineId ?? null,
    runId: line.runId ?? null,
    supplierId: line.supplierId ?? null,
    memo: line.memo ?? null,
  };
};

const trackWip = (books: Books, line: JournalLine): void => {
  if (line.runId === undefined || line.element === undefined || line.account !== roleAccount('WIP')) return;
  const key = `${line.runId}/${line.element}`;
  books.wip.set(key, add(books.wip.get(key) ?? '0', line.amount));
};

/** Noon of a day at a site: when a document of that day was written, as far as the demo says. */
export const noon = (site: Site, day: string): Date => instantIn(site.zone, `${day} 12:00`);

/** Writes a journal and returns its id, or undefined where there is nothing to write. Throws where it does not balance. */
export const post = (world: World, books: Books, journal: Journal): string | undefined => {
  const { site, day, source, currency = 'USD', rate = '1' } = journal;
  const lines = journal.lines.filter((line) => compare(line.amount, '0') !== 0 || compare(line.base ?? '0', '0') !== 0);
  if (lines.length === 0) return undefined;
  const rows = lines.map((line) => lineRow(line, rate));
  const off = add('0', ...lines.map((line) => line.amount));
  const offBase = add('0', ...lines.map((line) => baseOf(line, rate)));
  if (off !== '0' || offBase !== '0') throw new Error(`${journal.description}: ${off} off, ${offBase} in the books`);
  books.journals += 1;
  const journalNumber = `JE-${String(books.journals).padStart(5, '0')}`;
  const id = demoId('glPosting', journalNumber, noon(site, day));
  world.erp.add('glPosting', {
    id,
    siteId: site.id,
    subsidiaryId,
    journalNumber,
    postingDate: day,
    transactionDate: journal.transactionDay ?? day,
    accountingPeriodId: periodId(day),
    sourceType: source.type,
    sourceId: source.id,
    sourceEventId: journal.event ?? null,
    description: journal.description,
    currency,
    baseCurrency: 'USD',
    exchangeRate: rate,
    isAdjusting: journal.adjusting ?? false,
    reversesId: journal.reverses ?? null,
  });
  rows.forEach((row, index) => {
    world.erp.add('glPostingLine', {
      id: demoId('glPostingLine', `${journalNumber}/${String(index + 1)}`, noon(site, day)),
      siteId: site.id,
      glPostingId: id,
      currency,
      baseCurrency: 'USD',
      lineNumber: index + 1,
      ...row,
    });
  });
  for (const line of lines) trackWip(books, line);
  return id;
};
