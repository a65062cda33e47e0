import { beforeAll, expect, test } from '@jest/globals';
import { parseWire, toWire } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { crediting, type Credit } from './crediting.ts';
import { openDesks } from './desks.ts';
import { rows } from './world.ts';

const desks = openDesks({ floorAccounts: true });
const { world, erp, mes, bills } = desks;
const { credited, postCredit, booked } = crediting(desks);
beforeAll(() => rows(world.database, 'glAccount', [{ number: '2000', name: 'Cash', type: 'ASSET', role: 'CASH' }]));

const pay = (id: string, vendorCreditIds: string[] = []) =>
  bills.step('payBill', 'PayBillInput', id, { paymentReference: 'TRX-L', paidOn: '2026-01-28', vendorCreditIds });
const released = async (name: string, quantity: number) => {
  const { bill, billLine } = await booked(name, 'RES', quantity, '1');
  await bills.step('releasePayment', 'VendorBillTransitionInput', bill.id);
  return { bill, billLine };
};
const posted = async (number: string, more: Record<string, unknown>): Promise<Credit> => {
  const memo = await credited(number, more);
  return erp.done<Credit>(postCredit(memo), 'postVendorCredit', 'vendorCredit');
};
const applied = async ({ id }: Credit) => {
  const query = 'query ($id: ID!) { vendorCredit(id: $id) { status appliedTo { id number } } }';
  return (await erp.ask(query, { id })).data['vendorCredit'];
};

test('a credit that is left over, because its bill was paid or because it has none, lowers the payment that names it, once', async () => {
  const { bill: paid, billLine } = await released('PO-L1', 10);
  const ofOther = { vendorBillId: paid.id, totalAmount: '3', lines: [{ vendorBillLineId: billLine, amount: '3' }] };
  await pay(paid.id);
  const late = await posted('C-L1', ofOther);
  expect(await applied(late)).toEqual({ status: 'POSTED', appliedTo: null });
  const { line: purchaseOrderLineId } = await booked('PO-L2', 'RES', 5, '1');
  const bonus = await posted('C-L2', {
    totalAmount: '2',
    lines: [{ purchaseOrderLineId, quantity: 2, amount: '2' }],
  });
  const { bill } = await released('PO-L3', 8);
  expect((await pay(bill.id, [late.id, late.id, bonus.id])).data).toMatchObject({
    payBill: { vendorBill: { paymentStatus: 'PAID' } },
  });
  const uuid = parseWire(ids.VendorBill, bill.id);
  expect(await mes.booked(`p.source_type = 'BILL_PAYMENT' and p.source_id = $1`, [uuid])).toEqual({
    AP: '3',
    CASH: '-3',
  });
  const to = { status: 'APPLIED', appliedTo: { id: bill.id, number: 'B-PO-L3' } };
  expect([await applied(late), await applied(bonus)]).toEqual([to, to]);
  const filters = { appliedToId: { eq: bill.id } };
  const listed =
    'query ($filters: VendorCreditsInputFilters) { vendorCredits(filters: $filters) { edges { node { number } } } }';
  expect((await erp.ask(listed, { filters })).data).toMatchObject({
    vendorCredits: { edges: [{ node: { number: 'C-L1' } }, { node: { number: 'C-L2' } }] },
  });
  const { bill: next } = await released('PO-L4', 8);
  expect((await pay(next.id, [late.id])).refusal).toMatchObject({
    code: 'STATE_INVALID',
    details: { status: 'APPLIED' },
  });
  expect(await bills.now(next.id)).toMatchObject({ paymentStatus: 'RELEASED' });
});

test('a credit is not used beyond what is owed, as a draft, for others, or where its own bill waits to be paid', async () => {
  const { bill, billLine } = await released('PO-L5', 4);
  const { bill: other, billLine: otherLine } = await released('PO-L6', 9);
  const lines = (vendorBillLineId: string, amount: string) => ({
    totalAmount: amount,
    lines: [{ vendorBillLineId, amount }],
  });
  const waiting = await posted('C-L5', { vendorBillId: other.id, ...lines(otherLine, '1') });
  expect((await pay(bill.id, [waiting.id])).refusal).toMatchObject({
    code: 'STATE_INVALID',
    details: { credit: 'C-L5', bill: 'B-PO-L6' },
  });
  await bills.step('releasePayment', 'VendorBillTransitionInput', other.id);
  await pay(other.id);
  const draft = await credited('C-L6', { vendorBillId: other.id, ...lines(otherLine, '5') });
  expect((await pay(bill.id, [draft.id])).refusal).toMatchObject({
    code: 'STATE_INVALID',
    details: { status: 'DRAFT' },
  });
  const much = await erp.done<Credit>(postCredit(draft), 'postVendorCredit', 'vendorCredit');
  expect((await pay(bill.id, [much.id])).refusal).toMatchObject({
    code: 'VALUE_INVALID',
    details: { credited: 5, billed: 4 },
  });
  const none = toWire(ids.VendorCredit, '018f0000-0000-7000-8000-000000000000');
  expect((await pay(bill.id, [none])).refusal).toMatchObject({ code: 'NOT_FOUND' });
  expect(
    (
      await pay(
        bill.id,
        Array.from({ length: 101 }, () => none),
      )
    ).refusal,
  ).toMatchObject({ code: 'VALUE_INVALID' });
  await posted('C-L7', { vendorBillId: bill.id, ...lines(billLine, '1') });
  expect(await applied(much)).toEqual({ status: 'POSTED', appliedTo: null });
});
