import { add, multiply, subtract } from '../../kernel/decimal.ts';
import { daysAfter } from '../calendar.ts';
import { paymentTerms, suppliers } from '../data/finance.ts';
import { supplierId } from '../floor/setup.ts';
import { demoId } from '../ids.ts';
import type { Plant } from '../plant.ts';
import { must, siteOf } from '../world.ts';
import { accountId, cents, negate, noon, periodId, post, roleAccount, type JournalLine } from './ledger.ts';
import { billBase, orderQuantity, type Bill, type BillGiven, type BillLine, type Status } from './bill.ts';
import { evaluate, resolveException, writeException } from './match-results.ts';
import { inBase } from './orders.ts';
import { paymentTermId } from './setup.ts';

const worstFirst: readonly Status[] = [
  'EXCEPTION',
  'WAITING_FOR_RECEIPT',
  'OVERRIDDEN',
  'MATCHED_WITHIN_TOLERANCE',
  'MATCHED',
];

const amountOf = ({ quantity, price }: BillLine): string => cents(multiply(quantity, price));
const journalLines = (billed: BillLine, rate: string): JournalLine[] => {
  const { line } = billed;
  const orderRate = line.order.data.rate ?? '1';
  const shared = {
    tags: line.order.tags,
    orderLineId: line.id,
    ...(line.itemId === null ? {} : { itemId: line.itemId }),
  };
  const amount = amountOf(billed);
  const tax: JournalLine = { account: roleAccount('TAX'), amount: billed.tax ?? '0', tags: line.order.tags };
  const goods = line.data.type !== 'SERVICE' && line.data.type !== 'NON_INVENTORY';
  if (!goods) {
    const account = line.data.account === undefined ? roleAccount('EXPENSE') : accountId(line.data.account);
    return [{ ...shared, account, amount }, tax];
  }
  const cleared = cents(multiply(orderQuantity(billed), line.price));
  const atOrder = cents(multiply(cleared, orderRate));
  return [
    { ...shared, account: roleAccount('GR_IR'), amount: cleared, base: atOrder },
    { ...shared, account: roleAccount('PPV'), amount: subtract(amount, cleared) },
    {
      ...shared,
      account: roleAccount('FX_DIFFERENCE'),
      amount: '0',
      base: subtract(cents(multiply(cleared, rate)), atOrder),
    },
    tax,
  ];
};

const postBill = (plant: Plant, bill: Bill, total: string): void => {
  const { given, site } = bill;
  const { currency = 'USD', rate: orderRate = '1' } = must(given.lines[0], 'line of a bill').line.order.data;
  const rate = given.rate ?? orderRate;
  const debits = given.lines.flatMap((line) => journalLines(line, rate));
  const credit: JournalLine = {
    account: roleAccount('AP'),
    amount: negate(total),
    supplierId: supplierId(given.supplier),
  };
  const source = { type: 'VENDOR_BILL', id: bill.id } as const;
  const day = must(given.posted, 'day of posting');
  const description = `Bill ${given.number} of ${given.supplier}`;
  post(plant.world, plant.books, { site, day, source, description, currency, rate, lines: [...debits, credit] });
  if (given.paid === undefined) return;
  post(plant.world, plant.books, {
    site,
    day: given.paid,
    source: { type: 'BILL_PAYMENT', id: bill.id },
    description: `Payment of ${description.toLowerCase()}`,
    currency,
    rate,
    lines: [
      { account: roleAccount('AP'), amount: total, supplierId: supplierId(given.supplier) },
      { account: roleAccount('CASH'), amount: negate(total) },
    ],
  });
};

const writeBillLine = (plant: Plant, bill: Bill, billed: BillLine, number: number, status: Status): string => {
  const { line } = billed;
  const at = noon(bill.site, bill.given.day);
  const key = `${bill.given.supplier}/${bill.given.number}/${String(number)}`;
  const id = demoId('vendorBillLine', key, at);
  const currency = line.order.data.currency ?? 'USD';
  const shared = { siteId: bill.site.id, vendorBillLineId: id, currency };
  plant.world.erp.add('vendorBillLine', {
    id,
    siteId: bill.site.id,
    vendorBillId: bill.id,
    currency,
    lineNumber: number,
    purchaseOrderLineId: line.id,
    itemId: line.itemId,
    partId: line.part?.id ?? null,
    description: line.data.description ?? line.data.item,
    quantity: billed.quantity,
    unitOfMeasure: billed.unit ?? line.unit,
    baseQuantity: billBase(billed),
    unitPrice: billed.price,
    amount: amountOf(billed),
    taxAmount: billed.tax ?? '0',
    department: line.order.tags.department ?? null,
    location: line.order.tags.location ?? null,
    costCenter: line.order.tags.costCenter ?? null,
    project: line.order.tags.project ?? null,
    taxCode: line.order.tags.taxCode ?? null,
    matchStatus: status,
  });
  const receipts = [...plant.itemReceipts.values()].filter(
    ({ item }) => item.line === line && !item.receiptNumber.startsWith('RTS'),
  );
  plant.world.erp.add('vendorBillAllocation', {
    id: demoId('vendorBillAllocation', key, at),
    ...shared,
    purchaseOrderLineId: line.id,
    itemReceiptId: receipts.length === 1 ? must(receipts[0], 'receipt').id : null,
    quantity: orderQuantity(billed),
    baseQuantity: billBase(billed),
    amount: amountOf(billed),
  });
  return id;
};

const dueDay = (supplier: string, day: string): { due: string; term: string } => {
  const { term } = must(
    suppliers.find(({ code }) => code === supplier),
    `supplier ${supplier}`,
  );
  const days = paymentTerms.find(({ code }) => code === term)?.netDays ?? 0;
  return { due: daysAfter(day, days), term };
};

/** Enters a supplier's bill, matches each line against its order and what was received by now, and posts, releases and pays it where it may be. */
export const enterBill = (plant: Plant, given: BillGiven): Bill => {
  const { data } = must(given.lines[0], 'line of a bill').line.order;
  const site = siteOf(plant.world, data.site);
  const id = demoId('vendorBill', `${given.supplier}/${given.number}`, noon(site, given.day));
  const bill: Bill = { id, given, site, evaluated: [], row: {} };
  bill.evaluated = given.lines.map((billed) => evaluate(billed, given));
  const status = must(
    worstFirst.find((one) => bill.evaluated.some((line) => line.status === one)),
    'match status',
  );
  const tax = add('0', ...given.lines.map((line) => line.tax ?? '0'));
  const total = add(tax, ...given.lines.map(amountOf));
  const { due, term } = dueDay(given.supplier, given.day);
  const row = {
    id,
    siteId: site.id,
    number: given.number,
    supplierId: supplierId(given.supplier),
    billDate: given.day,
    dueDate: due,
    paymentTermId: paymentTermId(term),
    currency: data.currency ?? 'USD',
    exchangeRate: given.rate ?? data.rate ?? '1',
    status: given.posted === undefined ? ('DRAFT' as const) : ('POSTED' as const),
    matchStatus: status,
    paymentStatus: given.paid !== undefined ? 'PAID' : given.posted === undefined ? 'BLOCKED' : 'RELEASED',
    taxAmount: tax,
    totalAmount: total,
    postingDate: given.posted ?? null,
    accountingPeriodId: given.posted === undefined ? null : periodId(given.posted),
    paidAt: given.paid === undefined ? null : noon(site, given.paid),
    paymentReference: given.paid === undefined ? null : `ACH-${given.number}`,
  } as const;
  const kept: typeof row & Bill['row'] = { ...row };
  bill.row = kept;
  plant.world.erp.add('vendorBill', kept);
  given.lines.forEach((billed, index) => {
    const result = must(bill.evaluated[index], 'evaluation');
    const lineId = writeBillLine(plant, bill, billed, index + 1, result.status);
    writeException(plant, bill, lineId, result, due);
    billed.line.billed = add(billed.line.billed, orderQuantity(billed));
  });
  if (given.posted !== undefined) postBill(plant, bill, total);
  return bill;
};

/** A credit for goods that went back: frees the bill that was billed for too much. */
export const enterCredit = (
  plant: Plant,
  bill: Bill,
  given: { number: string; day: string; quantity: string; reason: string },
): void => {
  const billed = must(bill.given.lines[0], 'line of a bill');
  const { line } = billed;
  const at = noon(bill.site, given.day);
  const id = demoId('vendorCredit', given.number, at);
  const amount = cents(multiply(given.quantity, billed.price));
  const shared = { siteId: bill.site.id, currency: 'USD' };
  plant.world.erp.add('vendorCredit', {
    id,
    ...shared,
    number: given.number,
    supplierId: supplierId(bill.given.supplier),
    vendorBillId: bill.id,
    creditDate: given.day,
    status: 'POSTED',
    reason: given.reason,
    totalAmount: amount,
    postingDate: given.day,
    accountingPeriodId: periodId(given.day),
  });
  plant.world.erp.add('vendorCreditLine', {
    id: demoId('vendorCreditLine', given.number, at),
    ...shared,
    vendorCreditId: id,
    lineNumber: 1,
    vendorBillLineId: must(bill.evaluated[0]?.lineId, 'line of a bill'),
    purchaseOrderLineId: line.id,
    description: `Credit for ${line.data.item}`,
    quantity: given.quantity,
    unitOfMeasure: line.unit,
    baseQuantity: inBase(line, given.quantity),
    amount,
  });
  post(plant.world, plant.books, {
    site: bill.site,
    day: given.day,
    source: { type: 'VENDOR_CREDIT', id },
    description: `Credit ${given.number} of ${bill.given.supplier}`,
    lines: [
      { account: roleAccount('AP'), amount, supplierId: supplierId(bill.given.supplier) },
      { account: roleAccount('GR_IR'), amount: negate(amount), tags: line.order.tags, orderLineId: line.id },
    ],
  });
  line.billed = subtract(line.billed, given.quantity);
  resolveException(plant, bill, billed, given.day);
};
