import { beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { toWire } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { seedOf } from '../../support/seed.ts';
import type { Bill } from './billing.ts';
import { violations, type Reply } from './buying.ts';
import { openDesks } from './desks.ts';
import { row, rows } from './world.ts';

const { world, master, erp, mes, bills } = openDesks({ floorAccounts: true });
beforeAll(async () => {
  await rows(world.database, 'glAccount', [
    { number: '2000', name: 'Cash', type: 'ASSET', role: 'CASH' },
    { number: '6100', name: 'Tax', type: 'EXPENSE', role: 'TAX' },
  ]);
  await row(world.database, 'matchTolerance', { subsidiaryId: master.books, pricePercent: '5', currency: 'USD' });
  const euro = { fromCurrency: 'EUR', toCurrency: 'USD' };
  await rows(world.database, 'exchangeRate', [
    { ...euro, validFrom: '2026-01-15', rate: '1.1234567891' },
    { ...euro, validFrom: '2026-01-22', rate: '0.9876543211' },
  ]);
});

const seed = seedOf(486_844_843);
const sequences = Number(process.env['PROPERTY_RUNS'] ?? 20);

/** What a sequence knows of its order line: quantities as whole pieces. */
type Line = {
  id: string;
  item: 'RES' | 'CAP';
  currency: string;
  unitPrice: number;
  ordered: number;
  received: number;
  billed: number;
};
type Known = { id: string; line: string; quantity: number; price: number; isVoid: boolean; isPaid: boolean };
type Memo = { id: string; quantity: number; bill: Known; currency: string; isOpen: boolean };
type Receipt = { item: Record<string, unknown> & { receiptItemId: string }; left: number };
type Course = { line: Line; bills: Known[]; receipts: Receipt[]; memos: Memo[] };
type Step = { kind: keyof typeof steps; percent: number; price: number; day: string };

const counts: Record<string, number> = {};
const credits: Memo[] = [];
let number = 0;
const next = (prefix: string): string => `${prefix}-${String((number += 1))}`;
const money = (amount: number): string => String(Number(amount.toFixed(2)));
const part = (percent: number, of: number): number => Math.max(1, Math.ceil((percent * of) / 100));

// A refusal is an answer; only those that a step may meet are.
const done = ({ refusal }: Reply, ...allowed: string[]): boolean => {
  if (refusal === undefined) return true;
  expect(allowed).toContain(refusal.code);
  counts[refusal.code] = (counts[refusal.code] ?? 0) + 1;
  return false;
};

const steps = {
  receive: async ({ line, receipts }: Course, { percent }: Step) => {
    const quantity = Math.min(part(percent, line.ordered), line.ordered - line.received);
    if (quantity <= 0) return;
    const item = mes.received(line.id, master.items[line.item], String(quantity));
    expect((await mes.receive(mes.receiptEvent([item]))).refusal).toBeUndefined();
    receipts.push({ item, left: quantity });
    line.received += quantity;
  },
  giveBack: async ({ line, receipts }: Course, { percent }: Step) => {
    const from = receipts.find(({ left }) => left > 0);
    if (from === undefined) return;
    const quantity = part(percent, from.left);
    const counter = mes.received(line.id, master.items[line.item], `-${String(quantity)}`, {
      counterOfId: from.item.receiptItemId,
    });
    expect((await mes.receive(mes.receiptEvent([counter], 'returned'))).refusal).toBeUndefined();
    from.left -= quantity;
    line.received -= quantity;
  },
  bill: ({ line, bills: known }: Course, { percent, price: factor, day }: Step) =>
    billed(line, known, { quantity: part(percent, line.ordered), factor, day }),
  // What has come and is not billed yet is billed as ordered, and paid.
  settle: async (course: Course, asked: Step) => {
    const { line, bills: known } = course;
    const quantity = line.received - line.billed;
    if (quantity <= 0) return;
    await billed(line, known, { quantity, factor: 1, day: asked.day });
    await steps.pay(course);
  },
  credit: ({ line, bills: known, memos }: Course, { percent }: Step) =>
    memo(line, known, memos, (bill) => {
      const quantity = part(percent, bill.quantity);
      return { quantity, amount: money(quantity * bill.price) };
    }),
  priceCredit: ({ line, bills: known, memos }: Course, { percent }: Step) =>
    memo(line, known, memos, (bill) => ({ quantity: 0, amount: money(0.01 * part(percent, bill.quantity)) })),
  withdraw: async ({ line, bills: known }: Course) => {
    const bill = known.find(({ isVoid }) => !isVoid);
    if (bill === undefined) return;
    if (!done(await bills.step('voidBill', 'VoidBillInput', bill.id, { reason: 'wrong' }), 'STATE_INVALID')) return;
    bill.isVoid = true;
    line.billed -= bill.quantity;
  },
  recall: async ({ line, memos }: Course) => {
    const of = memos.shift();
    if (of === undefined) return;
    const query = 'query ($id: ID!) { vendorCredit(id: $id) { _etag } }';
    const { _etag: etag } = (await erp.ask(query, { id: of.id })).data['vendorCredit'] as { _etag: string };
    const input = { id: of.id, etag, reason: 'wrong' };
    const reply = await erp.run('voidVendorCredit', 'VoidVendorCreditInput', input, 'vendorCredit { id }');
    if (!done(reply, 'STATE_INVALID')) return;
    of.isOpen = false;
    line.billed += of.quantity;
  },
  // Credits that came after their own bill was paid, whatever order it was of, are used as well.
  pay: async ({ line, bills: known }: Course) => {
    const bill = known.at(-1);
    if (bill === undefined) return;
    const allowed = ['MATCH_EXCEPTION', 'STATE_INVALID'];
    if (!done(await bills.step('releasePayment', 'VendorBillTransitionInput', bill.id), ...allowed)) return;
    const left = credits.filter((one) => one.isOpen && one.bill.isPaid && one.currency === line.currency);
    const payment = { paymentReference: next('TRX'), paidOn: '2026-01-28', vendorCreditIds: left.map(({ id }) => id) };
    if (!done(await bills.step('payBill', 'PayBillInput', bill.id, payment), 'VALUE_INVALID', ...allowed)) return;
    bill.isPaid = true;
    for (const one of credits) if (one.bill === bill || left.includes(one)) one.isOpen = false;
    counts['leftOver'] = (counts['leftOver'] ?? 0) + left.length;
  },
};

async function billed(
  line: Line,
  known: Known[],
  { quantity, factor, day }: { quantity: number; factor: number; day: string },
): Promise<void> {
  const price = Number((line.unitPrice * factor).toFixed(6));
  const one = { purchaseOrderLineId: line.id, quantity, unitPrice: String(price) };
  const made = await bills.created(next('B'), [one], money(quantity * price), {
    currency: line.currency,
    billDate: day,
  });
  await bills.evaluated(made.id);
  const posted = await erp.done<Bill>(bills.step('postBill', 'PostBillInput', made.id), 'postBill', 'vendorBill');
  known.push({ id: made.id, line: posted.lines[0]?.id ?? '', quantity, price, isVoid: false, isPaid: false });
  line.billed += quantity;
}

async function memo(
  line: Line,
  known: readonly Known[],
  memos: Memo[],
  lineOf: (bill: Known) => { quantity: number; amount: string },
) {
  const bill = known.find(({ isVoid }) => !isVoid);
  if (bill === undefined) return;
  const { quantity, amount } = lineOf(bill);
  const input = {
    ...{ number: next('C'), supplierId: toWire(ids.Supplier, master.acme), siteId: toWire(ids.Site, master.lax) },
    ...{ vendorBillId: bill.id, creditDate: '2026-01-25', reason: 'agreed', totalAmount: amount },
    lines: [{ vendorBillLineId: bill.line, quantity, amount }],
  };
  const made = await erp.run('createVendorCredit', 'CreateVendorCreditInput', input, 'vendorCredit { id _etag }');
  if (!done(made, 'VALUE_INVALID')) return;
  const { id, _etag: etag } = (made.data['createVendorCredit'] as { vendorCredit: { id: string; _etag: string } })
    .vendorCredit;
  expect(
    (await erp.run('postVendorCredit', 'PostVendorCreditInput', { id, etag }, 'vendorCredit { id }')).refusal,
  ).toBeUndefined();
  line.billed -= quantity;
  const one = { id, quantity, bill, currency: line.currency, isOpen: true };
  memos.push(one);
  credits.push(one);
}

const kinds = Object.keys(steps) as (keyof typeof steps)[];
const step = fc.record({
  kind: fc.constantFrom(...kinds, 'receive' as const, 'receive' as const, 'bill' as const, 'settle' as const),
  percent: fc.integer({ min: 1, max: 100 }),
  price: fc.constantFrom(0.9, 1, 1.04, 1.1),
  day: fc.constantFrom('2026-01-10', '2026-01-20', '2026-01-24'),
});
const course = fc.record({
  item: fc.constantFrom('RES' as const, 'CAP' as const),
  currency: fc.constantFrom('USD', 'EUR'),
  unitPrice: fc.constantFrom(2.5, 0.333333, 1.005),
  ordered: fc.integer({ min: 5, max: 200 }),
  steps: fc.array(step, { minLength: 5, maxLength: 10 }),
});

test('whatever is received, returned, billed, credited, voided and paid, in two currencies at any price: the books hold (I11, I12)', async () => {
  const property = fc.asyncProperty(course, async ({ item, currency, unitPrice, ordered, steps: wanted }) => {
    const lines = [{ itemId: erp.item(item), quantityOrdered: ordered, unitPrice: String(unitPrice) }];
    const order = await erp.ordered(next('PO'), lines, { currency });
    const line: Line = { id: order.lines[0]?.id ?? '', item, currency, unitPrice, ordered, received: 0, billed: 0 };
    const known: Course = { line, bills: [], receipts: [], memos: [] };
    for (const one of wanted) {
      await steps[one.kind](known, one);
      counts[one.kind] = (counts[one.kind] ?? 0) + 1;
    }
    expect(await erp.lineNow(line.id)).toMatchObject({ quantityReceived: line.received, quantityBilled: line.billed });
    expect(await violations(world)).toEqual([]);
  });
  await fc.assert(property, { seed, numRuns: sequences, endOnFailure: true });
  process.stdout.write(`seed ${String(seed)}, ${String(sequences)} orders: ${JSON.stringify(counts)}\n`);
}, 120_000);
