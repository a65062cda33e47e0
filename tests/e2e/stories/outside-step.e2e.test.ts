import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { startCompany, type Company } from '../../support/company.ts';
import { drafted, order, run as start, runNow, supplier, type Run } from '../../support/daily-work.ts';
import { bought, close, complete, install, used } from '../../support/production-work.ts';
import {
  billed,
  buyable,
  delivery,
  etagOf,
  inBooks,
  lineInBooks,
  onFloor,
  receive,
} from '../../support/purchasing-work.ts';

let company: Company;

beforeAll(async () => {
  company = await startCompany();
}, 60_000);

afterAll(() => company.close());
afterEach(async () => {
  expect(await company.amiss()).toEqual({});
});

/** A run of 50 brackets whose one step an anodiser does for 3.00 each, and 50 raw brackets of 10.00 at the anodiser's premises. */
const sentOut = async () => {
  const [acme, anodiser] = [await supplier(company, 'ACME'), await supplier(company, 'ANO')];
  const raw = await buyable(company, { partNumber: 'BRKT-RAW' });
  const design = { partNumber: 'BRKT-ANO', sourcingStrategy: 'MAKE', lines: [{ part: raw, quantity: 1 }] };
  const done = await buyable(company, design, { standardMaterialCost: '13' });
  const { lines } = await order(company, 'PO-RAW', acme, [
    { itemId: raw.itemId, quantityOrdered: 50, unitPrice: '10.00' },
  ]);
  const { items } = await receive(company, [{ purchaseOrderLineId: lines[0]?.id, quantity: 50 }]);
  const { id, _etag: etag } = await drafted(company, done, { signoffRole: 'ANODISING' });
  await company.act('MES', 'releaseMbom', { id, etag });
  const run = await start(company, done, 50);
  const outside = { itemId: done.itemId, lineType: 'OUTSIDE_PROCESSING', quantityOrdered: 50, unitPrice: '3.00' };
  const ordered = await order(company, 'PO-ANO', anodiser, [{ ...outside, runStepId: run.steps[0]?.id }]);
  const place = { siteId: company.site('LAX'), name: 'ANODISER', type: 'SUPPLIER', supplierId: anodiser };
  const { location } = await company.act<{ location: { id: string } }>(
    'MES',
    'createLocation',
    place,
    'location { id }',
  );
  const [stock] = items[0]?.partInventories ?? [];
  const move = { id: stock?.id, etag: await etagOf(company, 'partInventory', stock?.id ?? '') };
  await company.act('MES', 'moveInventory', { ...move, toLocationId: location.id });
  await company.carry();
  return { raw, done, run, anodiser, line: ordered.lines[0]?.id ?? '' };
};

const now = () => ({ receivedAt: new Date().toISOString() });

const stepOf = async (run: Run) => {
  const { run: seen } = await company.ask<{ run: { steps: unknown[] } }>(
    `query ($id: ID!) { run(id: $id) { steps { status outsideWork { quantityBack quantityRejected quantityScrapped } } } }`,
    { id: run.id },
  );
  return seen.steps[0];
};

const decide = async (receiptItemId: string, decision: string, quantity = 1) => {
  const etag = await etagOf(company, 'receiptItem', receiptItemId);
  await company.act('MES', 'decideOutsideRejects', { receiptItemId, etag, quantity, decision, note: 'Looked at' });
  await company.carry();
};

const costOf = async (run: Run) =>
  (
    await company.ask<{ jobCost: unknown }>(
      `query ($run: ID!) { jobCost(run: $run) { actual { material { amount } } posted { material { amount } } wipBalance { amount } } }`,
      { run: run.id },
    )
  ).jobCost;

test('A step is done outside: the pieces stay the run’s, the work is owed as they come back good, and the run keeps no cost', async () => {
  const { raw, done, run, anodiser, line } = await sentOut();
  const bad = {
    purchaseOrderLineId: line,
    quantity: 2,
    conditionCode: 'DAMAGED',
    locationId: company.place('LAX/CAGE'),
  };
  const { id: receiptId, items } = await receive(company, [{ purchaseOrderLineId: line, quantity: 30 }, bad], now());
  await company.carry();
  // 32 came back and took 32 of what was sent: 18 are still there. They are the run's, and in no stock of their own.
  expect(await onFloor(company, raw)).toEqual(['LAX/ANODISER 18']);
  expect(await onFloor(company, done)).toEqual([]);
  expect(await stepOf(run)).toEqual({
    status: 'IN_PROGRESS',
    outsideWork: { quantityBack: 32, quantityRejected: 2, quantityScrapped: 0 },
  });
  // Only the 30 good ones are owed: 90.00, into work in process. What went into them follows with the run's increment.
  expect([await company.balance('GR_IR'), await company.balance('WIP')].map(Number)).toEqual([-590, 90]);
  expect(await lineInBooks(company, line)).toMatchObject({
    quantityReceived: 30,
    withholdings: [{ quantity: 2, reason: 'OUTSIDE_PROCESSING_REJECT', status: 'OPEN' }],
  });

  await complete(company, run, 30);
  await company.carry();
  expect(await used(company, run)).toEqual({ 'BRKT-RAW': 32 });
  expect(await inBooks(company, raw)).toEqual(['LAX UNRESTRICTED 18 180.00']);
  expect(await inBooks(company, done)).toEqual(['LAX UNRESTRICTED 30 390.00']);
  expect(Number(await company.balance('WIP'))).toBe(20);

  // One reject is taken after all, the other is scrap of the run.
  const rejects = items[1]?.id ?? '';
  const [step] = (await runNow(company, run)).steps;
  expect(await company.refused('MES', 'completeRunStep', { id: step?.id, etag: step?._etag })).toMatchObject({
    code: 'STATE_INVALID',
  });
  await decide(rejects, 'ACCEPT');
  expect([await company.balance('GR_IR'), await company.balance('WIP')].map(Number)).toEqual([-593, 23]);
  await decide(rejects, 'SCRAP');
  expect(await lineInBooks(company, line)).toMatchObject({ quantityReceived: 31 });
  const etag = await etagOf(company, 'receiptItem', rejects);
  expect(
    await company.refused('MES', 'decideOutsideRejects', {
      receiptItemId: rejects,
      etag,
      quantity: 1,
      decision: 'ACCEPT',
      note: 'Too late',
    }),
  ).toMatchObject({ code: 'INSUFFICIENT_QUANTITY' });

  // The rest comes back to a dock that may not sign the step off: it waits for somebody who may.
  const dock = await company.network.token({ system: 'MES', subject: 'dock', scopes: ['mes:write', 'read'] });
  const rest = { input: delivery(company, [{ purchaseOrderLineId: line, quantity: 18 }], now()) };
  const booking = 'mutation ($input: CreateReceiptInput!) { createReceipt(input: $input) { receipt { id } } }';
  expect((await company.network.ask(booking, rest, dock)).errors).toBeUndefined();
  expect(await stepOf(run)).toMatchObject({ status: 'IN_PROGRESS', outsideWork: { quantityBack: 50 } });
  const [back] = (await runNow(company, run)).steps;
  await company.act('MES', 'completeRunStep', { id: back?.id, etag: back?._etag });
  expect(await stepOf(run)).toEqual({
    status: 'COMPLETE',
    outsideWork: { quantityBack: 50, quantityRejected: 0, quantityScrapped: 1 },
  });
  // Two more are sent back to be done again, and the step waits for them until somebody who may sign receives them; nothing is owed for them meanwhile.
  await company.carry();
  const again = [{ receiptItemId: items[0]?.id, quantity: 2 }];
  await company.act('MES', 'returnToSupplier', { receiptId, reason: 'Stained', lines: again });
  await company.carry();
  expect(await stepOf(run)).toMatchObject({ status: 'IN_PROGRESS', outsideWork: { quantityBack: 48 } });
  expect(await lineInBooks(company, line)).toMatchObject({ quantityReceived: 47 });
  const few = [{ receiptItemId: items[0]?.id, quantity: 20 }];
  expect(
    await company.refused('MES', 'returnToSupplier', { receiptId, reason: 'All of them', lines: few }),
  ).toMatchObject({ code: 'INSUFFICIENT_QUANTITY', details: { completed: 30, left: 27 } });
  await receive(company, [{ purchaseOrderLineId: line, quantity: 2 }], now());
  expect(await stepOf(run)).toMatchObject({ status: 'COMPLETE', outsideWork: { quantityBack: 50 } });
  const more = { purchaseOrderLineId: line, quantity: 1 };
  const place = { locationId: company.place('LAX/DOCK'), lines: [more] };
  expect(await company.refused('MES', 'createReceipt', place)).toMatchObject({ code: 'OVER_RECEIPT' });
  await complete(company, run, 19);
  await close(company, run);
  expect(await company.balance('WIP')).toBe('0');
  // 50 raw of 10.00 and 49 anodised at 3.00; no books keep any of it in the run.
  expect(await costOf(run)).toEqual({
    actual: { material: { amount: '647.00' } },
    posted: { material: { amount: '647.00' } },
    wipBalance: { amount: '0.00' },
  });
  expect(await inBooks(company, raw)).toEqual([]);
  // 13.00 went with the scrapped piece.
  expect(await inBooks(company, done)).toEqual(['LAX UNRESTRICTED 49 634.00']);

  // All of it is delivered once more, the oldest first, and the books stay as they are.
  const told = await company.database.sql<{ id: string }>(
    `select id from mes.event where type in ('mes.receipt.posted', 'mes.receipt.returned', 'mes.receipt.rejects-decided') order by seq`,
  );
  for (const { id } of told)
    expect(
      await company.integration.hand('postItemReceipt', await company.integration.signed('mes', id)),
    ).toBeUndefined();
  expect([await company.balance('GR_IR'), await company.balance('WIP')].map(Number)).toEqual([-647, 0]);
  expect(await lineInBooks(company, line)).toMatchObject({ quantityReceived: 49 });

  const bill = [{ purchaseOrderLineId: line, quantity: 50, unitPrice: '3.00' }];
  expect(await billed(company, 'B-ANO', anodiser, '150.00', bill)).toMatchObject({
    matchStatus: 'EXCEPTION',
    exceptions: [{ reasons: ['QTY_OVER_RECEIVED'], blockedAmount: { amount: '3.00' } }],
  });
});

test('A run does not end while a supplier is to work on it: purchasing ends the order line first, the run then', async () => {
  const [acme, galvaniser] = [await supplier(company, 'ACME-2'), await supplier(company, 'ZN')];
  const raw = await buyable(company, { partNumber: 'HOOK-RAW' });
  const done = await buyable(company, { partNumber: 'HOOK-ZN', lines: [{ part: raw, quantity: 1 }] });
  const { id, _etag: etag } = await drafted(company, done);
  await company.act('MES', 'releaseMbom', { id, etag });
  const [hooks] = await bought(company, raw, acme, 10, { unitPrice: '2' });
  const [dropped, short] = [await start(company, done, 10), await start(company, done, 10)];
  const line = { itemId: done.itemId, lineType: 'OUTSIDE_PROCESSING', quantityOrdered: 10, unitPrice: '1' };
  const steps = [dropped, short].map(({ steps: [step] }) => ({ ...line, runStepId: step?.id }));
  const { lines } = await order(company, 'PO-ZN', galvaniser, steps);
  const [never, fewer] = [lines[0]?.id ?? '', lines[1]?.id ?? ''];
  await company.carry();
  const open = (lineNumber: number, expected: number) => ({
    ...{ code: 'STATE_INVALID', owner: 'ERP', message: expect.stringContaining(`PO-ZN line ${String(lineNumber)}`) },
    details: { lines: [{ poNumber: 'PO-ZN', lineNumber, expected, uom: 'EA' }] },
  });
  const lineNow = async (of: string) => ({ id: of, etag: await etagOf(company, 'purchaseOrderLine', of) });

  const cancel = { id: dropped.id, etag: dropped._etag, reason: 'Nobody wants them' };
  // Wrong: the run is gone, and the supplier is still to galvanise and to be paid.
  expect(await company.refused('MES', 'cancelRun', cancel)).toMatchObject(open(1, 10));
  await company.act('ERP', 'cancelPurchaseOrderLine', { ...(await lineNow(never)), reason: 'The run is abandoned' });
  await company.carry();
  await company.act('MES', 'cancelRun', cancel);
  await company.carry();

  await receive(company, [{ purchaseOrderLineId: fewer, quantity: 8 }], now());
  await install(company, short, hooks, 8);
  await complete(company, short, 8);
  const [step] = (await runNow(company, short)).steps;
  await company.act('MES', 'completeRunStep', { id: step?.id, etag: step?._etag });
  const shortCloseReason = 'Two fell into the bath';
  const closing = { id: short.id, etag: (await runNow(company, short))._etag, shortCloseReason };
  expect(await company.refused('MES', 'closeRun', closing)).toMatchObject(open(2, 2));
  await company.act('ERP', 'closeLineShort', { ...(await lineNow(fewer)), reason: shortCloseReason });
  await company.carry();
  await close(company, short, { shortCloseReason });
  expect(await lineInBooks(company, fewer)).toMatchObject({ quantityReceived: 8, receivingComplete: true });
});
