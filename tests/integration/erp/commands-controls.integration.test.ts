import { beforeAll, expect, test } from '@jest/globals';
import { toWire } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import type { Bill } from './billing.ts';
import { openDesks } from './desks.ts';
import { row, rows } from './world.ts';

const { world, master, erp, mes, bills } = openDesks({ floorAccounts: true });
beforeAll(async () => {
  await rows(world.database, 'glAccount', [
    { number: '2000', name: 'Cash', type: 'ASSET', role: 'CASH' },
    { number: '6100', name: 'Tax', type: 'EXPENSE', role: 'TAX' },
  ]);
  await row(world.database, 'matchTolerance', { subsidiaryId: master.books, pricePercent: '5', currency: 'USD' });
});

type Credit = { id: string; _etag: string };
const credit = (number: string, more: Record<string, unknown>) =>
  erp.run(
    'createVendorCredit',
    'CreateVendorCreditInput',
    {
      ...{ number, supplierId: toWire(ids.Supplier, master.acme), siteId: toWire(ids.Site, master.lax) },
      ...{ creditDate: '2026-01-25', reason: 'as agreed', ...more },
    },
    'vendorCredit { id _etag }',
  );
const creditStep = async (mutation: string, type: string, id: string, more: Record<string, unknown> = {}) => {
  const { data } = await erp.ask('query ($id: ID!) { vendorCredit(id: $id) { _etag } }', { id });
  const { _etag: etag } = data['vendorCredit'] as Credit;
  return erp.run(mutation, type, { id, etag, ...more }, 'vendorCredit { id _etag }');
};

/** Ordered and received by the floor's event. */
const delivered = async (number: string, item: 'RES' | 'CAP', quantity: number, unitPrice: string) => {
  const order = await erp.ordered(number, [{ itemId: erp.item(item), quantityOrdered: quantity, unitPrice }]);
  const line = order.lines[0]?.id ?? '';
  const received = mes.received(line, master.items[item], String(quantity));
  expect((await mes.receive(mes.receiptEvent([received]))).refusal).toBeUndefined();
  return line;
};

/** A bill of all of an order line, matched and posted. */
const posted = async (number: string, line: string, quantity: number, unitPrice: string) => {
  const total = String(Number((quantity * Number(unitPrice)).toFixed(2)));
  const { id } = await bills.created(number, [{ purchaseOrderLineId: line, quantity, unitPrice }], total);
  await bills.evaluated(id);
  return erp.done<Bill>(bills.step('postBill', 'PostBillInput', id), 'postBill', 'vendorBill');
};

test('a credit lowers nothing that is another supplier’s, in another currency or at another site', async () => {
  const line = await delivered('PO-FOREIGN', 'RES', 10, '1');
  const bill = await posted('B-FOREIGN', line, 10, '1');
  const all = { totalAmount: '10', lines: [{ purchaseOrderLineId: line, quantity: 10, amount: '10' }] };
  const ofBill = {
    vendorBillId: bill.id,
    lines: [{ vendorBillLineId: bill.lines[0]?.id, quantity: 10, amount: '10' }],
  };
  const other = await row(world.database, 'supplier', { code: 'S-003', name: 'Other', currency: 'USD' });
  for (const [what, foreign] of Object.entries({
    supplier: { supplierId: toWire(ids.Supplier, other) },
    currency: { currency: 'EUR', exchangeRate: '1.1' },
    site: { siteId: toWire(ids.Site, master.aus) },
  })) {
    const refused = { code: 'VALUE_INVALID', details: { differs: [what] } };
    expect((await credit('C-FOREIGN', { ...all, ...foreign })).refusal).toMatchObject(refused);
    expect((await credit('C-FOREIGN', { ...all, ...foreign, ...ofBill })).refusal).toMatchObject(refused);
  }
});

test('a bill is not voided under a credit that names no bill: what both took off its order line would be below nothing', async () => {
  const line = await delivered('PO-LOOSE', 'RES', 10, '1');
  const bill = await posted('B-LOOSE', line, 10, '1');
  const lines = [{ purchaseOrderLineId: line, quantity: 4, amount: '4' }];
  const made = await credit('C-LOOSE', { totalAmount: '4', lines });
  const { id } = (made.data['createVendorCredit'] as { vendorCredit: Credit }).vendorCredit;
  expect((await creditStep('postVendorCredit', 'PostVendorCreditInput', id)).refusal).toBeUndefined();
  const voided = () => bills.step('voidBill', 'VoidBillInput', bill.id, { reason: 'keyed wrongly' });
  expect((await voided()).refusal).toMatchObject({ code: 'STATE_INVALID', details: { billed: 6, bill: 10 } });
  const reason = 'sent by mistake';
  expect((await creditStep('voidVendorCredit', 'VoidVendorCreditInput', id, { reason })).refusal).toBeUndefined();
  expect((await voided()).refusal).toBeUndefined();
  expect((await erp.lineNow(line)).quantityBilled).toBe(0);
});
