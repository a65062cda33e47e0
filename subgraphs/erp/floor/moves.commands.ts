import { add, compare, subtract } from '../../../kernel/decimal.ts';
import { refuse } from '../../../kernel/errors.ts';
import { tell } from '../../../kernel/events.ts';
import { dataOf, type CloudEvent } from '../../../kernel/signed-event.ts';
import { erpIntake, siteOf, type Tx } from '../command.ts';
import type { Context } from '../context.ts';
import type { FinancialStockStatus, GlSourceType, PostingEvent } from '../database.generated.ts';
import {
  accountsOf,
  allOf,
  carriedAs,
  closeBook,
  itemOf,
  openBook,
  stockIn,
  stockOut,
  type Book,
  type Item,
} from '../inventory/book.ts';
import { sumOf } from '../inventory/elements.rules.ts';
import { heldStock, keepHeldStock } from '../inventory/stock.write.queries.ts';
import { toBase, unitsOf } from '../item/unit.ts';
import { booksFor } from '../ledger/journal.ts';
import { postingDayOf } from '../ledger/posting-day.ts';
import { entriesOf, inOwn } from '../ledger/rule-entries.ts';
import { proofOf } from '../receipt/item-receipt.commands.ts';
import { openWithholdingOf, withholdingOfDecision } from '../receipt/item-receipt.write.queries.ts';
import { bookAcceptedRejects } from '../receipt/rejects.ts';
import { scrapWithheld, type Withheld } from '../receipt/withheld-scrap.ts';
import type { ApplyHoldInput, PostScrapInput, PostTransferInput } from '../schema.generated.ts';
import { holdShape, scrapShape, transferShape } from './floor.shape.ts';
import { dayAtSite, postingOfEvent, postingOfSource } from './floor.write.queries.ts';

export type Answer = { postingId: string | null; replayed: boolean };
type Counted = { itemId: string; quantity: string; unit: string };
type Scrap = ReturnType<typeof scrapShape.parse>;

/** The day that the floor names, else that of the event in the site's calendar. */
const dayOf = async (tx: Tx, event: CloudEvent, siteId: string, named: string | null): Promise<string> => {
  const day = named ?? (await dayAtSite(tx, siteId, event.time));
  if (day !== null) return day;
  throw refuse('PREDECESSOR_MISSING', 'ERP has not heard of the site yet. Have the site set up first.', {
    details: { siteId },
  });
};

/** A journal of what the floor did at a site on its day. */
export const floorBook = async (tx: Tx, event: CloudEvent, siteId: string, named: string | null): Promise<Book> => {
  const day = await dayOf(tx, event, siteId, named);
  return openBook(tx, siteId, (books) => postingDayOf(tx, books, day));
};

/** The item of a quantity and the quantity in its base unit. */
export const countedOf = async (tx: Tx, { itemId, quantity, unit }: Counted) => {
  const item = await itemOf(tx, itemId);
  return { item, quantity: toBase(await unitsOf(tx, item, item.baseUom), quantity, unit) };
};

const isOpen = (status: FinancialStockStatus): boolean => status === 'UNRESTRICTED';

// Stock that is not free to use is carried on one account, free stock on the item's.
const move = async (
  book: Book,
  event: PostingEvent,
  item: Item,
  value: string,
  stockStatus: FinancialStockStatus | null,
  quantity: string,
): Promise<void> => {
  const bases = { ACTUAL_COST: inOwn(value), STANDARD_COST: inOwn(value) };
  const situation = { costMethod: item.costMethod, stockStatus };
  const how = { accounts: accountsOf(item, book.books), roles: carriedAs(item) };
  book.entries.push(...(await entriesOf(book.tx, event, situation, bases, { itemId: item.id, quantity }, how)));
};

const tellPosted = (
  tx: Tx,
  context: Context,
  event: CloudEvent,
  source: GlSourceType,
  postingId: string,
): Promise<void> =>
  tell(tx, context, {
    type: 'erp.gl-posting.posted',
    ...{ subject: postingId, subjectVersion: 1, key: event.partitionkey, site: event.site ?? null },
    data: { sourceType: source, sourceEventId: event.id, event: event.type },
  });

const answerOf = async (
  context: Context,
  source: GlSourceType,
  event: CloudEvent,
  replayed: boolean,
): Promise<Answer> => {
  const posted = await context.transact((tx) => postingOfEvent(tx, source, event.id));
  return { postingId: posted?.id ?? null, replayed };
};

const bookScrap = async (book: Book, item: Item, quantity: string, told: Scrap): Promise<void> => {
  const statuses = [
    ...new Set<FinancialStockStatus>([told.stockStatus ?? 'UNRESTRICTED', 'UNRESTRICTED', 'BLOCKED', 'QUALITY']),
  ];
  const taken = await stockOut(book, item, book.siteId, statuses, quantity);
  allOf(item, taken, quantity);
  for (const one of taken) await move(book, 'SCRAP', item, one.value, one.status, one.quantity);
};

/**
 * Takes scrapped stock out of the books; what was scrapped in a run comes with its increment (R8), and goods above the order never came
 * in (R15). Answers no journal then.
 */
export const postScrap = async (context: Context, input: PostScrapInput): Promise<Answer> => {
  const event = await context.events.verify(input.signedEvent, { system: 'mes', types: ['mes.scrap.recorded'] });
  const told = dataOf(event, scrapShape);
  const siteId = siteOf(event);
  const record = told.scrapRecordId ?? event.subject;
  let replayed = true;
  await erpIntake(context, 'postScrap', event, input, [`stock:${told.itemId}`], async (tx) => {
    const isKnown = (await postingOfSource(tx, 'SCRAP', record)) ?? (await withholdingOfDecision(tx, record));
    if (isKnown !== undefined) return event.subject;
    replayed = false;
    if (told.runId !== null) return event.subject;
    const { item, quantity: all } = await countedOf(tx, told);
    // Stock that is free to use was taken: of its receipt others may be withheld yet.
    const receiptItemId = told.stockStatus === 'UNRESTRICTED' ? null : told.receiptItemId;
    const withheld = receiptItemId === null ? undefined : await openWithholdingOf(tx, receiptItemId);
    const quantity = withheld === undefined ? all : await scrapWithheld(tx, withheld, item, all, record);
    if (compare(quantity, '0') === 0) return event.subject;
    const book = await floorBook(tx, event, siteId, told.date);
    await bookScrap(book, item, quantity, told);
    const description = `Scrap of ${item.partNumber}${told.reasonCode === null ? '' : `: ${told.reasonCode}`}`;
    const id = await closeBook(book, { source: ['SCRAP', record], sourceEventId: event.id, description });
    await tellPosted(tx, context, event, 'SCRAP', id);
    return event.subject;
  });
  const posted = await context.transact((tx) => postingOfSource(tx, 'SCRAP', record));
  return { postingId: posted?.id ?? null, replayed };
};

type Leg = { event: PostingEvent; from: FinancialStockStatus; to: FinancialStockStatus | null };
const legs: Readonly<Record<string, Leg>> = {
  'mes.transfer.shipped': { event: 'TRANSFER_SHIP', from: 'UNRESTRICTED', to: 'IN_TRANSIT' },
  'mes.transfer.received': { event: 'TRANSFER_RECEIVE', from: 'IN_TRANSIT', to: 'UNRESTRICTED' },
  'mes.transfer.lost': { event: 'TRANSFER_LOSS', from: 'IN_TRANSIT', to: null },
};

const checkBooks = async (tx: Tx, from: string, to: string): Promise<void> => {
  const [left, right] = [await booksFor(tx, from), await booksFor(tx, to)];
  if (left.id === right.id) return;
  throw refuse(
    'STATE_INVALID',
    `The sites belong to ${left.code} and ${right.code}. Between legal entities goods are sold and bought: order and bill them.`,
    { owner: 'ERP' },
  );
};

type Transfer = ReturnType<typeof transferShape.parse>;

const bookLeg = async (
  tx: Tx,
  event: CloudEvent,
  told: Transfer,
  { event: happens, from, to }: Leg,
): Promise<string> => {
  const { fromSiteId, toSiteId, number, date, lines } = told;
  await checkBooks(tx, fromSiteId, toSiteId);
  const arrives = to === 'UNRESTRICTED';
  const book = await floorBook(tx, event, arrives ? toSiteId : fromSiteId, date);
  for (const line of lines) {
    const { item, quantity } = await countedOf(tx, line);
    const taken = await stockOut(book, item, fromSiteId, [from], quantity);
    allOf(item, taken, quantity);
    const value = add('0', ...taken.map((one) => one.value));
    if (to !== null)
      await stockIn(book, item, { siteId: arrives ? toSiteId : fromSiteId, status: to }, quantity, value, {
        elements: sumOf(taken.map(({ elements }) => elements)),
      });
    await move(book, happens, item, value, null, quantity);
  }
  const description = `Transfer ${number}: ${event.type.slice('mes.transfer.'.length)}`;
  return closeBook(book, { source: ['TRANSFER', event.subject], sourceEventId: event.id, description });
};

/** Books a step of a transfer between sites (4.11); one within a site, and the end of one, post nothing. */
export const postTransfer = async (context: Context, input: PostTransferInput): Promise<Answer> => {
  const types = [...Object.keys(legs), 'mes.transfer.closed'];
  const event = await context.events.verify(input.signedEvent, { system: 'mes', types });
  const told = dataOf(event, transferShape);
  const locks = told.lines.map(({ itemId }) => `stock:${itemId}`);
  const leg = legs[event.type];
  let replayed = true;
  await erpIntake(context, 'postTransfer', event, input, locks, async (tx) => {
    if ((await postingOfEvent(tx, 'TRANSFER', event.id)) !== undefined) return event.subject;
    replayed = false;
    if (leg === undefined || !told.interSite || told.lines.length === 0) return event.subject;
    await tellPosted(tx, context, event, 'TRANSFER', await bookLeg(tx, event, told, leg));
    return event.subject;
  });
  return answerOf(context, 'TRANSFER', event, replayed);
};

type Hold = ReturnType<typeof holdShape.parse>;

// From one account to the other; between two statuses that are carried on one account, from it to itself.
const bookHold = async (
  tx: Tx,
  event: CloudEvent,
  told: Hold,
  from: FinancialStockStatus,
  most: string | null,
): Promise<string> => {
  const siteId = siteOf(event);
  const book = await floorBook(tx, event, siteId, told.date);
  const { item, quantity: counted } = await countedOf(tx, told);
  const quantity = most !== null && compare(most, counted) < 0 ? most : counted;
  const taken = await stockOut(book, item, siteId, [from], quantity);
  allOf(item, taken, quantity);
  const value = add('0', ...taken.map((one) => one.value));
  const elements = sumOf(taken.map((one) => one.elements));
  await stockIn(book, item, { siteId, status: told.stockStatus }, quantity, value, { elements });
  const blocks = isOpen(from) ? value : isOpen(told.stockStatus) ? subtract('0', value) : '0';
  await move(book, 'STOCK_BLOCK', item, blocks, told.stockStatus, quantity);
  const description = `Stock of ${item.partNumber}: ${from} to ${told.stockStatus}`;
  return closeBook(book, { source: ['STOCK_STATUS', told.partInventoryId], sourceEventId: event.id, description });
};

const isAccepted = ({ stockStatus, decision }: Hold): boolean =>
  isOpen(stockStatus) && (decision === 'RELEASE' || decision === 'REWORK');

type Told = { tx: Tx; context: Context; event: CloudEvent; signed: string };

// Rejects of outside work that the floor takes after all, and goods above an order that takes them by now (R15).
const accept = async ({ tx, context, event, signed }: Told, told: Hold, withheld: Withheld): Promise<void> => {
  const siteId = siteOf(event);
  const receivedDate = await dayOf(tx, event, siteId, told.date);
  const arrival = { tx, context, event, siteId, receivedDate, postingDate: null, proof: proofOf(signed) };
  const { item, quantity: base } = await countedOf(tx, told);
  await bookAcceptedRejects(arrival, withheld, { itemId: item.id, base, decisionId: event.subject });
};

/**
 * Moves stock to the status that the floor gave it (R14). An event that is earlier than the last one of its record of stock changes
 * nothing: each tells the status with all holds.
 */
export const applyHold = async (context: Context, input: ApplyHoldInput): Promise<Answer> => {
  const types = ['mes.stock.held', 'mes.stock.released'];
  const event = await context.events.verify(input.signedEvent, { system: 'mes', types });
  const told = dataOf(event, holdShape);
  const siteId = siteOf(event);
  const { partInventoryId, itemId, stockStatus } = told;
  const locks = [`held:${partInventoryId}`, `stock:${itemId}`];
  let replayed = true;
  await erpIntake(context, 'applyHold', event, input, locks, async (tx) => {
    const known = await heldStock(tx, partInventoryId);
    const isOld = known !== undefined && new Date(event.time) < known.sourceTime;
    const isPosted = (await postingOfEvent(tx, 'STOCK_STATUS', event.id)) !== undefined;
    if (isPosted || isOld || known?.sourceEventId === event.id) return event.subject;
    replayed = false;
    const from = known?.stockStatus ?? (event.type === 'mes.stock.held' ? 'UNRESTRICTED' : told.status);
    const withheld = told.receiptItemId === null ? undefined : await openWithholdingOf(tx, told.receiptItemId);
    const isReject = withheld?.reason === 'OUTSIDE_PROCESSING_REJECT';
    const isTaken = withheld !== undefined && withheld.reason !== 'DISPOSITION' && isAccepted(told);
    // What its receipt holds the books have apart already, or not at all; what is under way to another site is told again where it arrives.
    const isApart =
      told.betweenSites ||
      (told.byReceipt && event.type === 'mes.stock.held') ||
      (withheld !== undefined && !isReject && !isTaken);
    const moves = !isApart && from !== stockStatus && compare(told.quantity, '0') > 0;
    if (moves && isTaken) await accept({ tx, context, event, signed: input.signedEvent }, told, withheld);
    else if (moves) {
      const most = known === undefined || isOpen(from) ? null : known.quantity;
      await tellPosted(tx, context, event, 'STOCK_STATUS', await bookHold(tx, event, told, from, most));
    }
    const { quantity } = await countedOf(tx, told);
    const source = { sourceEventId: event.id, sourceTime: event.time };
    await keepHeldStock(tx, { partInventoryId, siteId, itemId, stockStatus, quantity, ...source });
    return event.subject;
  });
  return answerOf(context, 'STOCK_STATUS', event, replayed);
};
