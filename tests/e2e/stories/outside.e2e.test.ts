import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { startCompany, type Company } from '../../support/company.ts';
import { order, supplier } from '../../support/daily-work.ts';
import {
  billed,
  buyable,
  etagOf,
  inBooks,
  lineInBooks,
  onFloor,
  receive,
  releasedMbom,
} from '../../support/purchasing-work.ts';

let company: Company;

beforeAll(async () => {
  company = await startCompany();
}, 60_000);

afterAll(() => company.close());
afterEach(async () => {
  expect(await company.amiss()).toEqual({});
});

/** Raw brackets bought at 10.00, and moved to the anodiser's premises; still ours. */
const sentRaw = async (sent: number) => {
  const name = String(sent);
  const [acme, anodiser] = [await supplier(company, `ACME-${name}`), await supplier(company, `ANO-${name}`)];
  const raw = await buyable(company, { partNumber: `BRKT-RAW-${name}` });
  const done = await buyable(company, { partNumber: `BRKT-ANO-${name}`, lines: [{ part: raw, quantity: 1 }] });
  const wanted = { itemId: raw.itemId, quantityOrdered: sent, unitPrice: '10.00' };
  const { lines } = await order(company, `PO-RAW-${name}`, acme, [wanted]);
  const { items } = await receive(company, [{ purchaseOrderLineId: lines[0]?.id, quantity: sent }]);
  await company.carry();
  const outside = {
    ...{ itemId: done.itemId, lineType: 'OUTSIDE_PROCESSING', quantityOrdered: 50, unitPrice: '3.00' },
    ...{ inputPartId: raw.partId, mbomId: await releasedMbom(company, done) },
  };
  const ordered = await order(company, `PO-ANO-${name}`, anodiser, [outside]);
  const place = { siteId: company.site('LAX'), name: `ANODISER-${name}`, type: 'SUPPLIER', supplierId: anodiser };
  const { location } = await company.act<{ location: { id: string } }>(
    'MES',
    'createLocation',
    place,
    'location { id }',
  );
  const [stock] = items[0]?.partInventories ?? [];
  const etag = await etagOf(company, 'partInventory', stock?.id ?? '');
  await company.act('MES', 'moveInventory', { id: stock?.id, etag, toLocationId: location.id });
  return { raw, done, anodiser, line: ordered.lines[0]?.id ?? '' };
};

test.each([
  { sent: 50, left: 18, value: '180.00' },
  { sent: 60, left: 28, value: '280.00' },
])('4.4 Outside processing: of $sent brackets 30 come back good and 2 bad, $left are still there', async (one) => {
  const { raw, done, anodiser, line } = await sentRaw(one.sent);
  const grIr = Number(await company.balance('GR_IR'));
  expect(await inBooks(company, raw)).toEqual([`LAX UNRESTRICTED ${String(one.sent)} ${String(one.sent * 10)}.00`]);
  const bad = { purchaseOrderLineId: line, quantity: 2, conditionCode: 'QUARANTINED' };
  const back = [
    { purchaseOrderLineId: line, quantity: 30 },
    { ...bad, locationId: company.place('LAX/CAGE') },
  ];
  await receive(company, back, { receivedAt: new Date().toISOString() });
  await company.carry();
  // What came back took 32. Wrong: in proportion to what was sent, or all of it with the first receipt.
  expect(await onFloor(company, raw)).toEqual([`LAX/ANODISER-${String(one.sent)} ${String(one.left)}`]);
  expect(await onFloor(company, done)).toEqual(['LAX/CAGE 2', 'LAX/DOCK 30']);
  expect(await inBooks(company, raw)).toEqual([`LAX UNRESTRICTED ${String(one.left)} ${one.value}`]);
  expect(await inBooks(company, done)).toEqual(['LAX BLOCKED 2 20.00', 'LAX UNRESTRICTED 30 390.00']);
  expect(Number(await company.balance('GR_IR')) - grIr).toBe(-90);
  expect(await company.balance('WIP')).toBe('0');
  expect(await lineInBooks(company, line)).toMatchObject({
    quantityReceived: 30,
    withholdings: [{ quantity: 2, reason: 'OUTSIDE_PROCESSING_REJECT', status: 'OPEN' }],
  });

  const bill = [{ purchaseOrderLineId: line, quantity: 32, unitPrice: '3.00' }];
  const number = `B-ANO-${String(one.sent)}`;
  expect(await billed(company, number, anodiser, '96.00', bill)).toMatchObject({
    matchStatus: 'EXCEPTION',
    paymentStatus: 'BLOCKED',
    exceptions: [{ reasons: ['QTY_OVER_RECEIVED'], blockedAmount: { amount: '6.00' } }],
    lines: [{ matchResult: { received: 30, billed: 32, quantityVariance: 2 } }],
  });
});

test('Rejects are taken in two parts, each owed from its own decision; a receipt before the sending is refused', async () => {
  const { done, line } = await sentRaw(8);
  const early = await company.refused('MES', 'createReceipt', {
    ...{ locationId: company.place('LAX/DOCK'), receivedAt: '2026-01-13T18:00:00Z' },
    lines: [{ purchaseOrderLineId: line, quantity: 2 }],
  });
  expect(early).toMatchObject({ code: 'VALUE_INVALID', details: { there: 0, taken: 2 } });
  const bad = { purchaseOrderLineId: line, quantity: 5, conditionCode: 'DAMAGED' };
  const { items } = await receive(company, [bad], { receivedAt: new Date().toISOString() });
  await company.carry();
  const grIr = Number(await company.balance('GR_IR'));
  const [stock] = items[0]?.partInventories ?? [];
  const split = { id: stock?.id, etag: await etagOf(company, 'partInventory', stock?.id ?? ''), quantity: 2 };
  await company.act('MES', 'splitPartInventory', split);
  type Held = { receiptItem: { partInventories: { holds: { id: string; _etag: string }[] }[] } };
  const { receiptItem } = await company.ask<Held>(
    'query ($id: ID!) { receiptItem(id: $id) { partInventories { holds { id _etag } } } }',
    { id: items[0]?.id },
  );
  for (const { holds } of receiptItem.partInventories) {
    const given = { id: holds[0]?.id, etag: holds[0]?._etag, decision: 'RELEASE', note: 'Within limits' };
    await company.act('MES', 'releaseStockHold', given);
    await company.carry();
  }
  expect(receiptItem.partInventories.length).toBe(2);
  expect(Number(await company.balance('GR_IR')) - grIr).toBe(-15);
  expect(await inBooks(company, done)).toEqual(['LAX UNRESTRICTED 5 65.00']);
  expect(await lineInBooks(company, line)).toMatchObject({ quantityReceived: 5 });
});

test('More comes back than was ordered: it took what was sent for it, in the books as on the floor, and goes back', async () => {
  const { raw, done, line } = await sentRaw(55);
  const all = { purchaseOrderLineId: line, quantity: 52 };
  const now = { receivedAt: new Date().toISOString(), overReceiptAction: 'QUARANTINE_EXCESS' };
  const { id, items } = await receive(company, [all], { ...now, quarantineLocationId: company.place('LAX/CAGE') });
  await company.carry();
  expect(await onFloor(company, raw)).toEqual(['LAX/ANODISER-55 3']);
  expect(await inBooks(company, raw)).toEqual(['LAX UNRESTRICTED 3 30.00']);
  expect(await inBooks(company, done)).toEqual(['LAX BLOCKED 2 20.00', 'LAX UNRESTRICTED 50 650.00']);
  const back = [{ receiptItemId: items[1]?.id, quantity: 2 }];
  await company.act('MES', 'returnToSupplier', { receiptId: id, reason: 'Never ordered', lines: back });
  await company.carry();
  expect(await inBooks(company, done)).toEqual(['LAX UNRESTRICTED 50 650.00']);
});
