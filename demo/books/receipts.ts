import { add, divide, multiply, subtract } from '../../kernel/decimal.ts';
import type { ReceivedItem } from '../floor/receipts.ts';
import { markPosted } from '../floor/stock.ts';
import { demoId } from '../ids.ts';
import type { Plant } from '../plant.ts';
import { dayAt, must, type World } from '../world.ts';
import { cents, negate, periodId, post, roleAccount, type JournalLine, type StockStatus } from './ledger.ts';
import { bookStock, changeStock, costOf, stockAccount } from './stock.ts';
import { countReceived, type LineState } from './orders.ts';
import { totalOf } from './costs.ts';

type ItemReceipt = {
  id: string;
  number: string;
  journal: string;
  quantity: string;
  row: { status: 'POSTED' | 'REVERSED' | 'REJECTED' };
  item: ReceivedItem;
};
export type ItemReceipts = Map<string, ItemReceipt>;

const copyItem = (world: World, item: ReceivedItem, line: LineState): void => {
  world.erp.add('receiptItem', {
    id: item.id,
    siteId: item.site.id,
    purchaseOrderLineId: line.id,
    partId: item.part.id,
    receiptNumber: item.receiptNumber,
    packingSlipNumber: item.slip === '' ? null : item.slip,
    quantity: item.counted.quantity,
    unitOfMeasure: item.counted.unit ?? line.unit,
    conditionCode: item.counted.condition ?? 'OK',
    receivedAt: item.at,
  });
};

const withhold = (world: World, item: ReceivedItem, line: LineState): void => {
  const { over = '0', withheld = '0' } = item.counted;
  const quantity = over === '0' ? withheld : over;
  world.erp.add('receiptWithholding', {
    id: demoId('receiptWithholding', item.id, item.at),
    siteId: item.site.id,
    sourceReceiptItemId: item.id,
    purchaseOrderLineId: line.id,
    quantity,
    unitOfMeasure: line.unit,
    reason:
      over !== '0'
        ? 'OVER_RECEIPT'
        : line.data.type === 'OUTSIDE_PROCESSING'
          ? 'OUTSIDE_PROCESSING_REJECT'
          : 'DISPOSITION',
  });
};

/** The lines of a receipt's journal: stock at the item's cost, GR/IR at the order's price, the difference to price variance. */
const receiptLines = (
  plant: Plant,
  item: ReceivedItem,
  line: LineState,
  amount: string,
  status: StockStatus,
  runId?: string,
) => {
  const { order } = line;
  const rate = order.data.rate ?? '1';
  const shared = { tags: order.tags, orderLineId: line.id, itemId: item.part.itemId };
  const credit: JournalLine = { ...shared, account: roleAccount('GR_IR'), amount: negate(amount) };
  if (line.data.type === 'OUTSIDE_PROCESSING') {
    const debit: JournalLine = {
      ...shared,
      account: roleAccount('WIP'),
      amount,
      element: 'MATERIAL',
      runId: must(runId, 'run of outside processing'),
    };
    return { lines: [debit, credit], value: amount };
  }
  const cost = costOf(plant.books, item.part.partNumber);
  const account = stockAccount(plant.books, item.part.partNumber, status);
  const base = cents(multiply(amount, rate));
  if (cost.method !== 'STANDARD') {
    return { lines: [{ ...shared, account, amount, quantity: item.base }, credit], value: base };
  }
  const value = cents(multiply(totalOf(cost.own), item.base));
  const standard = cents(divide(value, rate));
  const variance = {
    ...shared,
    account: roleAccount('PPV'),
    amount: subtract(amount, standard),
    base: subtract(base, value),
  };
  return {
    lines: [{ ...shared, account, amount: standard, base: value, quantity: item.base }, variance, credit],
    value,
  };
};

const writeItemReceipt = (
  plant: Plant,
  item: ReceivedItem,
  line: LineState,
  given: {
    id: string;
    number: string;
    kind: 'RECEIPT' | 'SUPPLIER_RETURN';
    status: StockStatus;
    amount: string;
    quantity: string;
    day: string;
  },
): ItemReceipt['row'] => {
  const { order } = line;
  const transactionDate = dayAt(item.site, item.at);
  const row = {
    id: given.id,
    siteId: item.site.id,
    number: given.number,
    kind: given.kind,
    status: 'POSTED' as ItemReceipt['row']['status'],
    purchaseOrderLineId: line.id,
    sourceReceiptItemId: item.id,
    sourceEventId: item.event,
    stockStatus: given.status,
    quantity: given.quantity,
    unitOfMeasure: line.unit,
    baseQuantity: item.base,
    unitCost: line.price,
    amount: given.amount,
    currency: order.data.currency ?? 'USD',
    exchangeRate: order.data.rate ?? '1',
    transactionDate,
    postingDate: given.day,
    accountingPeriodId: periodId(given.day),
    lateForPeriod: given.day.slice(0, 7) !== transactionDate.slice(0, 7),
    department: order.tags.department ?? null,
    location: order.tags.location ?? null,
    costCenter: order.tags.costCenter ?? null,
    project: order.tags.project ?? null,
    taxCode: order.tags.taxCode ?? null,
  };
  plant.world.erp.add('itemReceipt', row);
  return row;
};

const statusOf = (item: ReceivedItem): StockStatus =>
  (item.counted.condition ?? 'OK') === 'OK' ? 'UNRESTRICTED' : 'BLOCKED';

/**
 * ERP's side of goods booked in on the floor: an item receipt with its journal for what is acceptable, a withholding for what is not.
 * `day` is the day in the books where that is not the day of receipt.
 */
export const postReceipt = (plant: Plant, item: ReceivedItem, given: { day?: string; runId?: string } = {}): void => {
  const line = must(item.line, `order of receipt ${item.receiptNumber}`);
  const { world, books, itemReceipts } = plant;
  copyItem(world, item, line);
  const held = add(item.counted.over ?? '0', item.counted.withheld ?? '0');
  if (held !== '0') withhold(world, item, line);
  const quantity = subtract(item.orderQuantity ?? '0', held);
  if (quantity === '0') return;
  const day = given.day ?? dayAt(item.site, item.at);
  const number = `IR-${String(4001 + itemReceipts.size)}`;
  const id = demoId('itemReceipt', number, item.at);
  const amount = cents(multiply(quantity, line.price));
  const status = statusOf(item);
  const row = writeItemReceipt(plant, item, line, { id, number, kind: 'RECEIPT', status, amount, quantity, day });
  const { lines, value } = receiptLines(plant, item, line, amount, status, given.runId);
  const { currency = 'USD', rate = '1' } = line.order.data;
  const journal = must(
    post(world, books, {
      site: item.site,
      day,
      transactionDay: dayAt(item.site, item.at),
      source: { type: 'ITEM_RECEIPT', id },
      event: item.event,
      description: `Receipt ${item.receiptNumber} of ${item.part.partNumber} on ${line.order.data.number}`,
      currency,
      rate,
      lines,
    }),
    `journal of ${number}`,
  );
  if (line.data.type !== 'OUTSIDE_PROCESSING') {
    const stock = bookStock(books, item.site, item.part, status);
    changeStock(world, books, stock, { quantity: item.base, value, day, posting: journal, itemReceiptId: id });
  }
  markPosted(plant.floor, { event: item.event }, day);
  countReceived(line, quantity);
  itemReceipts.set(item.id, { id, number, journal, quantity, row, item });
};

/** Goods that went back to their supplier: a receipt of the other sign, at the order's price. */
export const postReturn = (plant: Plant, back: ReceivedItem): void => {
  const line = must(back.line, 'order of a return');
  const { world, books, itemReceipts } = plant;
  copyItem(world, back, line);
  const quantity = must(back.orderQuantity, 'quantity of a return');
  const number = `IR-${String(4001 + itemReceipts.size)}`;
  const id = demoId('itemReceipt', number, back.at);
  const day = dayAt(back.site, back.at);
  const amount = cents(multiply(quantity, line.price));
  const row = writeItemReceipt(plant, back, line, {
    id,
    number,
    kind: 'SUPPLIER_RETURN',
    status: 'UNRESTRICTED',
    amount,
    quantity,
    day,
  });
  const { lines, value } = receiptLines(plant, back, line, amount, 'UNRESTRICTED');
  const journal = must(
    post(world, books, {
      site: back.site,
      day,
      source: { type: 'ITEM_RECEIPT', id },
      event: back.event,
      description: `Return of ${back.part.partNumber} on ${line.order.data.number}`,
      lines: lines.map((one) => ({
        ...one,
        amount: negate(one.amount),
        ...(one.base === undefined ? {} : { base: negate(one.base) }),
      })),
    }),
    `journal of ${number}`,
  );
  changeStock(world, books, bookStock(books, back.site, back.part, 'UNRESTRICTED'), {
    quantity: negate(back.base),
    value: negate(value),
    day,
    posting: journal,
  });
  markPosted(plant.floor, { event: back.event }, day);
  line.received = subtract(line.received, quantity);
  line.complete = false;
  itemReceipts.set(back.id, { id, number, journal, quantity, row, item: back });
};

/** The floor took a receipt back: its item receipt is reversed, on the day of the counter-receipt. */
export const postReversal = (plant: Plant, of: ReceivedItem, back: ReceivedItem): void => {
  const { world, books, itemReceipts } = plant;
  const known = must(itemReceipts.get(of.id), `item receipt of ${of.receiptNumber}`);
  const line = must(of.line, `order of ${of.receiptNumber}`);
  const day = dayAt(back.site, back.at);
  const { lines, value } = receiptLines(plant, of, line, cents(multiply(known.quantity, line.price)), statusOf(of));
  const journal = must(
    post(world, books, {
      site: of.site,
      day,
      source: { type: 'ITEM_RECEIPT', id: known.id },
      event: back.event,
      description: `Reversal of ${known.number}`,
      reverses: known.journal,
      lines: lines.map((one) => ({
        ...one,
        amount: negate(one.amount),
        ...(one.base === undefined ? {} : { base: negate(one.base) }),
      })),
    }),
    `journal of the reversal of ${known.number}`,
  );
  changeStock(world, books, bookStock(books, of.site, of.part, statusOf(of)), {
    quantity: negate(of.base),
    value: negate(value),
    day,
    posting: journal,
  });
  markPosted(plant.floor, { event: back.event }, day);
  known.row.status = 'REVERSED';
  line.received = subtract(line.received, known.quantity);
  line.complete = false;
};
