import { afterAll, beforeAll, test } from '@jest/globals';
import { startCompany, type Company } from '../../support/company.ts';
import { arrival, order, receive, release, stock, supplier, valued, type Released } from '../../support/daily-work.ts';
import { expectTold } from './told.ts';

let company: Company;
let acme: string;
let bracket: Released;
let motor: Released;

const refused = (line: Record<string, unknown>, more: Record<string, unknown> = {}) =>
  company.refused('MES', 'createReceipt', arrival(company, line, more));
const against = (poNumber: string, quantity: number) => ({ poNumber, lineNumber: 1, quantity });
const lineOf = (part: Released, quantityOrdered: number) => ({ itemId: part.itemId, quantityOrdered, unitPrice: '1' });
const ordered = (number: string, quantity: number, part = bracket, more: Record<string, unknown> = {}) =>
  order(company, number, acme, [{ ...lineOf(part, quantity), ...more }]);

beforeAll(async () => {
  company = await startCompany();
  acme = await supplier(company, 'ACME');
  bracket = await release(company, { partNumber: 'BRKT-1' });
  motor = await release(company, { partNumber: 'MOTOR-1', trackingType: 'SERIAL' });
  await valued(company, bracket);
  await valued(company, motor);
}, 60_000);

afterAll(() => company.close());

test('PO_NOT_RELEASED: nothing is received before its order is released', async () => {
  const input = {
    ...{ number: 'PO-DRAFT', supplierId: acme, siteId: company.site('LAX'), orderDate: '2026-01-05' },
    lines: [lineOf(bracket, 10)],
  };
  await company.act('ERP', 'createPurchaseOrder', input);
  await company.carry(/^erp\./);
  expectTold(await refused(against('PO-DRAFT', 10)), 'PO_NOT_RELEASED', {
    says: /PO-DRAFT line 1 .*purchasing to release/,
    owner: 'ERP',
    details: { poNumber: 'PO-DRAFT', lineNumber: 1, status: 'DRAFT' },
  });
});

test('PO_CLOSED: a line that was canceled takes nothing', async () => {
  const { lines } = await order(company, 'PO-CLOSED', acme, [lineOf(bracket, 10), lineOf(motor, 5)]);
  type Seen = { purchaseOrderLine: { id: string; _etag: string } };
  const { purchaseOrderLine: line } = await company.ask<Seen>(
    'query ($id: ID!) { purchaseOrderLine(id: $id) { id _etag } }',
    { id: lines[0]?.id },
  );
  await company.act('ERP', 'cancelPurchaseOrderLine', { id: line.id, etag: line._etag, reason: 'not needed' });
  await company.carry(/^erp\./);
  expectTold(await refused(against('PO-CLOSED', 1)), 'PO_CLOSED', {
    says: /Ask purchasing .*keep the goods apart/,
    owner: 'ERP',
    details: { poNumber: 'PO-CLOSED', status: 'CANCELED' },
  });
});

test('ITEM_MISMATCH: a line takes what it ordered', async () => {
  await ordered('PO-ITEM', 10);
  const line = { ...against('PO-ITEM', 1), partId: motor.partId, serialNumbers: ['M-1'] };
  expectTold(await refused(line), 'ITEM_MISMATCH', {
    says: /did not order MOTOR-1 .*line that did/,
    owner: 'ERP',
    details: { receivedPartNumber: 'MOTOR-1' },
  });
});

test('PART_NUMBER_UNKNOWN: no item is invented at the dock', async () => {
  expectTold(await refused({ partNumber: 'BRKT-l', quantity: 1 }, { supplierId: acme }), 'PART_NUMBER_UNKNOWN', {
    says: /BRKT-l.*Ask PLM/,
    rule: 'rule 8',
    owner: 'PLM',
    details: { partNumber: 'BRKT-l', revision: null },
  });
});

test('OVER_RECEIPT: 60 and 50 on a line of 100 with 5 % is refused, with the 45 that it still takes', async () => {
  await ordered('PO-OVER', 100, bracket, { overReceiptTolerancePercent: '5' });
  await receive(company, against('PO-OVER', 60));
  expectTold(await refused(against('PO-OVER', 50)), 'OVER_RECEIPT', {
    says: /Receive 45 or pass overReceiptAction: QUARANTINE_EXCESS/,
    rule: 'rule 4',
    owner: 'ERP',
    details: { ordered: 100, tolerancePercent: 5, alreadyReceived: 60, requested: 50, maxReceivable: 45, uom: 'EA' },
  });
});

test('POSSIBLE_DUPLICATE_RECEIPT: the same packing slip twice is asked about', async () => {
  await ordered('PO-TWICE', 100);
  const slip = { packingSlipNumber: 'PS-4471' };
  const { id } = await receive(company, against('PO-TWICE', 40), slip);
  expectTold(await refused(against('PO-TWICE', 40), slip), 'POSSIBLE_DUPLICATE_RECEIPT', {
    says: /PS-4471.*confirmDuplicate: true/,
    details: { receipt: id, packingSlipNumber: 'PS-4471' },
  });
});

test('SERIAL_REQUIRED: two motors have two serial numbers', async () => {
  await ordered('PO-SERIAL', 5, motor);
  expectTold(await refused({ ...against('PO-SERIAL', 2), serialNumbers: ['M-1'] }), 'SERIAL_REQUIRED', {
    says: /2 pieces need 2 serial numbers/,
    details: { pieces: 2, serialNumbers: 1 },
  });
});

test('INSUFFICIENT_QUANTITY: 12 are not taken of 10', async () => {
  const id = await stock(company, bracket, acme, 10);
  const { partInventory } = await company.ask<{ partInventory: { _etag: string } }>(
    'query ($id: ID!) { partInventory(id: $id) { _etag } }',
    { id },
  );
  const input = { id, etag: partInventory._etag, toLocationId: company.place('LAX/A'), quantity: 12 };
  expectTold(await company.refused('MES', 'moveInventory', input), 'INSUFFICIENT_QUANTITY', {
    says: /10/,
    details: { requested: 12, available: 10 },
  });
});

test('RECEIPT_LOCKED_BY_MATCH: what is billed and matched is returned, not reversed', async () => {
  const { lines } = await ordered('PO-PAID', 10);
  const { id, _etag } = await receive(company, against('PO-PAID', 10));
  await company.carry();
  const { vendorBill } = await company.act<{ vendorBill: { id: string } }>(
    'ERP',
    'createVendorBill',
    {
      ...{ number: 'B-PAID', supplierId: acme, siteId: company.site('LAX'), billDate: '2026-01-20' },
      ...{ totalAmount: '10', lines: [{ purchaseOrderLineId: lines[0]?.id, quantity: 10, unitPrice: '1' }] },
    },
    'vendorBill { id }',
  );
  await company.act('ERP', 'evaluateMatch', { vendorBillId: vendorBill.id });
  await company.carry(/^erp\./);
  const input = { id, etag: _etag, reason: 'counted wrong' };
  expectTold(await company.refused('MES', 'reverseReceipt', input), 'RECEIPT_LOCKED_BY_MATCH', {
    says: /returnToSupplier/,
    owner: 'ERP',
    details: { poNumber: 'PO-PAID', lineNumber: 1, received: 10 },
  });
});
