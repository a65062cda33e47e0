import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { startCompany, type Company } from '../../support/company.ts';
import { order, planned, run as start, supplier, type Released, type Run } from '../../support/daily-work.ts';
import { close, complete, work } from '../../support/production-work.ts';
import { buyable, etagOf, inBooks, onFloor, receive } from '../../support/purchasing-work.ts';

let company: Company;

beforeAll(async () => {
  company = await startCompany();
}, 60_000);

afterAll(() => company.close());
afterEach(async () => {
  expect(await company.amiss()).toEqual({});
});

const set = async ({ itemId }: Released, more: object) =>
  (
    await company.act<{ itemSite: { _etag: string } }>(
      'MES',
      'setItemSite',
      { itemId, siteId: company.site('LAX'), ...more },
      'itemSite { _etag receivingLocation { name } inspectionRequired shelfLifeDays }',
    )
  ).itemSite;

const bought = async (part: Released, code: string, quantity: number) => {
  const { lines } = await order(company, `PO-${part.partNumber}`, await supplier(company, code), [
    { itemId: part.itemId, quantityOrdered: quantity, unitPrice: '2.00' },
  ]);
  return lines[0]?.id;
};

type Seen = { expiryDate: string | null; stockStatus: string; holds: { reason: string; forInspection: boolean }[] };
const stockOf = async (id: string | undefined): Promise<Seen> =>
  (
    await company.ask<{ partInventory: Seen }>(
      'query ($id: ID!) { partInventory(id: $id) { expiryDate stockStatus holds { reason forInspection decision } } }',
      { id },
    )
  ).partInventory;

test('Goods go to the item’s place, wait there for inspection, on the floor and in the books, and last as long as the site says', async () => {
  const glue = await buyable(company, { partNumber: 'GLUE' });
  const line = await bought(glue, 'ACME', 10);
  const lines = [{ purchaseOrderLineId: line, quantity: 4 }];
  expect(await company.refused('MES', 'createReceipt', { lines })).toMatchObject({ code: 'VALUE_INVALID' });
  const given = { receivingLocationId: company.place('LAX/A'), inspectionRequired: true, shelfLifeDays: 30 };
  const first = await set(glue, given);
  expect(first).toMatchObject({ receivingLocation: { name: 'A' }, inspectionRequired: true, shelfLifeDays: 30 });
  const { items } = await receive(company, lines, { locationId: undefined });
  const id = items[0]?.partInventories[0]?.id;
  expect(await onFloor(company, glue)).toEqual(['LAX/A 4']);
  expect(await stockOf(id)).toEqual({
    expiryDate: '2026-02-11',
    stockStatus: 'QUALITY',
    holds: [{ reason: 'Waits for inspection', forInspection: true, decision: null }],
  });
  await company.carry();
  expect(await inBooks(company, glue)).toEqual(['LAX QUALITY 4 8.00']);

  // One result passes and there is more to look at; the next is the last.
  const result = {
    partInventoryId: id,
    characteristic: 'viscosity',
    kind: 'ATTRIBUTE',
    attributeValue: 'good',
    pass: true,
  };
  await company.act('MES', 'recordInspectionResult', result);
  expect(await stockOf(id)).toMatchObject({ stockStatus: 'QUALITY' });
  await company.act('MES', 'recordInspectionResult', { ...result, characteristic: 'colour', onPass: 'RELEASE' });
  expect(await stockOf(id)).toMatchObject({ stockStatus: 'UNRESTRICTED', holds: [{ decision: 'RELEASE' }] });
  await company.carry();
  expect(await inBooks(company, glue)).toEqual(['LAX UNRESTRICTED 4 8.00']);

  // What comes with its own date keeps it; what the site no longer asks for is left out.
  expect(
    await company.refused('MES', 'setItemSite', { itemId: glue.itemId, siteId: company.site('LAX'), shelfLifeDays: 5 }),
  ).toMatchObject({ code: 'ETAG_REQUIRED' });
  await set(glue, { etag: first._etag, inspectionRequired: false });
  const dated = { purchaseOrderLineId: line, quantity: 1, expiryDate: '2026-06-30' };
  const second = await receive(company, [dated], { locationId: undefined });
  expect(await stockOf(second.items[0]?.partInventories[0]?.id)).toEqual({
    ...{ expiryDate: '2026-06-30', stockStatus: 'UNRESTRICTED', holds: [] },
  });
});

test('A receipt has its goods inspected by a run where the site says how: its close records the result, frees them on the floor and in the books, and PLM hears of it', async () => {
  type Made = Record<string, { id: string; _etag: string }>;
  const incoming = { title: 'Incoming inspection', type: 'INSPECTION' };
  const { procedure } = await company.act<Made>('MES', 'createProcedure', incoming, 'procedure { id _etag }');
  const measure = { procedureId: procedure?.id, title: 'Measure the bore' };
  const { procedure: draft } = await company.act<Made>('MES', 'createStep', measure, 'procedure { id _etag }');
  const seal = await buyable(company, { partNumber: 'SEAL-9' });
  const given = { receivingLocationId: company.place('LAX/A'), inspectionRequired: true };
  await set(seal, { ...given, inspectionProcedureId: procedure?.id });
  const line = await bought(seal, 'ACME-S', 10);
  const came = async (quantity: number) => {
    const { items } = await receive(company, [{ purchaseOrderLineId: line, quantity }], { locationId: undefined });
    await company.carry();
    const seen = 'id _etag number steps { id _etag } inspects { id status }';
    type Seen = { receiptItem: { inspectionRun: (Run & { inspects: object[] }) | null } };
    const query = `query ($id: ID!) { receiptItem(id: $id) { inspectionRun { ${seen} } } }`;
    const { receiptItem } = await company.ask<Seen>(query, { id: items[0]?.id });
    return { id: items[0]?.partInventories[0]?.id, run: receiptItem.inspectionRun };
  };
  // No version is released yet: the goods wait all the same.
  expect(await came(4)).toMatchObject({ run: null });
  await company.act('MES', 'releaseProcedure', { id: draft?.id, etag: draft?._etag });
  const { id, run } = await came(6);
  if (run === null) throw new Error('Nothing inspects the goods.');
  expect(run.inspects).toEqual([{ id, status: 'WIP' }]);
  const bore = { characteristic: 'bore', kind: 'ATTRIBUTE', attributeValue: 'to size', pass: true };
  await company.act('MES', 'recordInspectionResult', { runId: run.id, ...bore });
  await work(company, run);
  expect(await stockOf(id)).toMatchObject({ stockStatus: 'QUALITY' });
  await close(company, run);
  expect(await stockOf(id)).toMatchObject({ stockStatus: 'UNRESTRICTED', holds: [{ decision: 'RELEASE' }] });
  expect(await inBooks(company, seal)).toEqual(['LAX QUALITY 4 8.00', 'LAX UNRESTRICTED 6 12.00']);
  expect(
    await company.ask(
      `query ($id: ID!, $part: ID!) { run(id: $id) { partInventory { id } inspectionResults { characteristic pass partInventory { id } } }
        part(id: $part) { inspectionRecords { characteristic pass } } }`,
      { id: run.id, part: seal.partId },
    ),
  ).toEqual({
    run: {
      partInventory: null,
      inspectionResults: [
        { characteristic: 'bore', pass: true, partInventory: { id } },
        { characteristic: `Inspection ${run.number}`, pass: true, partInventory: { id } },
      ],
    },
    part: { inspectionRecords: expect.arrayContaining([{ characteristic: `Inspection ${run.number}`, pass: true }]) },
  });
});

test('What is produced lasts as long as the site says from the day it is made', async () => {
  const resin = await buyable(company, { partNumber: 'RESIN' });
  const design = { partNumber: 'PASTE', sourcingStrategy: 'MAKE', lines: [{ part: resin, quantity: 1 }] };
  const paste = await buyable(company, design);
  await set(paste, { shelfLifeDays: 10 });
  await planned(company, paste);
  const run = await start(company, paste, 5);
  expect(await stockOf(run.partInventory.id)).toMatchObject({ expiryDate: null });
  const { id } = await complete(company, run, 2);
  const { runCompletion } = await company.ask<{ runCompletion: { transactionDate: string } }>(
    'query ($id: ID!) { runCompletion(id: $id) { transactionDate } }',
    { id },
  );
  const { expiryDate } = await stockOf(run.partInventory.id);
  expect(Date.parse(expiryDate ?? '') - Date.parse(runCompletion.transactionDate)).toBe(10 * 86_400_000);
});

test('The floor knows a supplier before its first order, and what a customer sends back is held in the books as on the floor', async () => {
  const code = 'NEWCOMER';
  const id = await supplier(company, code);
  await company.carry(/^erp\./);
  const place = { siteId: company.site('LAX'), name: 'NEWCOMER-PLACE', type: 'SUPPLIER', supplierId: id };
  await company.act('MES', 'createLocation', place);

  const nut = await buyable(company, { partNumber: 'NUT-9' });
  const line = await bought(nut, 'ACME-9', 10);
  const { items } = await receive(company, [{ purchaseOrderLineId: line, quantity: 10 }]);
  await company.carry();
  const stock = items[0]?.partInventories[0]?.id ?? '';
  type Shipment = { shipment: { id: string; _etag: string; lines: { id: string }[] } };
  const given = { shipTo: 'Globex', lines: [{ partInventoryId: stock, quantity: 6 }] };
  const seen = 'shipment { id _etag lines { id } }';
  const { shipment } = await company.act<Shipment>('MES', 'createShipment', given, seen);
  const left = await company.act<Shipment>('MES', 'shipShipment', { id: shipment.id, etag: shipment._etag }, seen);
  await company.act('MES', 'returnShipment', {
    ...{ id: shipment.id, etag: left.shipment._etag, reason: 'Wrong thread', locationId: company.place('LAX/DOCK') },
    lines: [{ lineId: shipment.lines[0]?.id, quantity: 2 }],
  });
  await company.carry();
  expect(await inBooks(company, nut)).toEqual(['LAX QUALITY 2 4.00', 'LAX UNRESTRICTED 4 8.00']);

  // Scrap is told of as scrap, whichever command recorded it.
  const etag = await etagOf(company, 'partInventory', stock);
  const scrapped = { id: stock, etag, adjustmentType: 'SCRAP', quantity: 1, reason: 'Stripped', reasonCode: 'DAMAGED' };
  await company.act('MES', 'adjustInventory', scrapped);
  await company.carry();
  expect(await inBooks(company, nut)).toEqual(['LAX QUALITY 2 4.00', 'LAX UNRESTRICTED 3 6.00']);
});
