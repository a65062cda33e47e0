import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { toWire } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { mes as subgraph } from '../../../subgraphs/mes/subgraph.ts';
import { cloneDatabase, type TestDatabase } from '../../support/database.ts';
import { startTestSubgraph, type TestSubgraph } from '../../support/subgraph.ts';
import { floorPlant, violations, type FloorPlant } from './floor-plant.ts';
import { floorWeek, type FloorWeek } from './floor-week.ts';

let database: TestDatabase;
let mes: TestSubgraph;
let plant: FloorPlant;
let week: FloorWeek;

beforeAll(async () => {
  database = await cloneDatabase();
  plant = await floorPlant(database);
  week = await floorWeek(plant);
  mes = await startTestSubgraph(subgraph, database);
});

afterAll(async () => {
  await mes.stop();
  await database.drop();
});

const read = async <Data = Record<string, unknown>>(query: string, variables: Record<string, unknown> = {}) => {
  const answer = await mes.ask(query, variables);
  expect(answer.errors).toBeUndefined();
  return { data: answer.data as Data, statements: answer.statements };
};

const wire = (type: keyof typeof ids, row: { id: string }): string => toWire(ids[type], row.id);

test('the fixture breaks no invariant', async () => {
  expect(await violations(plant, /./)).toEqual({});
});

test('a stock record shows its figures, where it came from and where it went', async () => {
  const query = `query ($id: ID!) { partInventory(id: $id) {
    id _etag externalIds { value } part { partNumber revision } site { code } location { name type parent { id } }
    quantity quantityOnHand quantityAvailable quantityPending quantityInstalled quantityScrapped quantityKitted
    unitOfMeasure { code } status stockStatus installed kitted received expiryDate lotNumber serialNumber attributes { key }
    supplier { code } receiptItem { position receipt { number } } purchaseOrderLine { poNumber lineNumber }
    originRun { id } inspectionRun { id } runs { id } splitFrom { id } splits { quantity } holds { id }
    buildRequirements { id } parentInstallations { id } abomInstallations { quantity }
    kitIssues { quantity endedAt partKitItem { partKit { number } } } movements { type quantity location { name } }
  } }`;
  const { data } = await read(query, { id: wire('PartInventory', week.stock.brackets) });
  expect(data).toMatchObject({
    partInventory: {
      part: { partNumber: 'BRKT-001', revision: 'A' },
      site: { code: 'LAX' },
      location: { name: 'A-01', type: 'BIN', parent: null },
      ...{ quantity: 100, quantityOnHand: 65, quantityAvailable: 60, quantityPending: 0, quantityKitted: 5 },
      ...{ status: 'AVAILABLE', stockStatus: 'UNRESTRICTED', installed: false, kitted: true, received: true },
      receiptItem: { position: 1, receipt: { number: 'REC-1' } },
      purchaseOrderLine: { poNumber: 'PO-1001', lineNumber: 1 },
      splits: [{ quantity: 25 }],
      kitIssues: [
        { quantity: 5, endedAt: null, partKitItem: { partKit: { number: 'KIT-1' } } },
        { quantity: 1, endedAt: '2026-01-07T12:00:00.000Z' },
      ],
    },
  });
  const { data: product } = await read(query, { id: wire('PartInventory', week.product) });
  expect(product).toMatchObject({
    partInventory: {
      ...{ status: 'WIP', quantity: 3, quantityOnHand: 2, quantityPending: 1 },
      originRun: { id: wire('Run', week.run) },
      buildRequirements: [{}, {}],
      parentInstallations: [{}, {}],
    },
  });
  const { data: motor } = await read(query, { id: wire('PartInventory', week.stock.motors[0]) });
  expect(motor).toMatchObject({
    partInventory: { status: 'INSTALLED', serialNumber: 'S-1', abomInstallations: [{ quantity: 1 }] },
  });
});

test('receipts show their items, what undid them, and the stock they made', async () => {
  const { data, statements } = await read(`{ receipts(sort: [NUMBER_ASC]) { edges { node {
    id _etag number kind status packingSlipNumber receivedAt receivedDate receivedBy postedAt reason notes
    supplier { code } site { code } counterOf { number } counterReceipts { number } purchaseOrderLines { lineNumber }
    items { id position quantity baseQuantity orderQuantity unitOfMeasure { name } baseUnitOfMeasure { code } project
      purchaseOrderLine { lineNumber quantityReceivedOnFloor receiptItems { quantity } partInventories { id } }
      part { partNumber } lotNumber serialNumbers partInventory { serialNumber } partInventories { serialNumber }
      location { name } conditionCode inspectionRun { id } counterOf { position } counterItems { quantity } }
  } } pageInfo { totalCount count } } }`);
  expect(data).toMatchObject({
    receipts: {
      pageInfo: { totalCount: 2, count: 2 },
      edges: [
        {
          node: {
            ...{ number: 'REC-1', kind: 'RECEIPT', receivedDate: '2026-01-05', counterReceipts: [{ number: 'RET-1' }] },
            purchaseOrderLines: [{ lineNumber: 1 }, { lineNumber: 2 }],
            items: [
              {
                ...{ quantity: 100, project: 'APOLLO', counterItems: [{ quantity: -2 }] },
                purchaseOrderLine: { quantityReceivedOnFloor: 98, receiptItems: [{ quantity: 100 }, { quantity: -2 }] },
              },
              { lotNumber: 'L1', purchaseOrderLine: null, partInventory: { serialNumber: null } },
              { serialNumbers: ['S-1', 'S-2'], partInventory: null, partInventories: [{ serialNumber: 'S-1' }, {}] },
            ],
          },
        },
        { node: { number: 'RET-1', counterOf: { number: 'REC-1' }, items: [{ counterOf: { position: 1 } }] } },
      ],
    },
  });
  expect(statements).toBeLessThanOrEqual(20);
});

test('transfers, shipments and kits show their lines and custody', async () => {
  const { data } = await read(`{
    inventoryTransfers { edges { node { number status interSite fromSite { code } toSite { code } fromLocation { name }
      toLocation { name } custody { action actor location { name } }
      lines { position quantity quantityShipped quantityReceived quantityInTransit quantityLost part { partNumber }
        partInventory { quantity } receivedPartInventory { quantity splitFrom { quantity } } transfer { number } } } } }
    shipments { edges { node { number status shippedDate custody { action location { name } } site { code }
      lines { quantity quantityReturned unitOfMeasure { code } partInventory { id } demand { number } shipment { number } } } } }
    partKits { edges { node { number status run { id } site { code } deliveryLocation { name }
      items { quantity quantityIssued part { partNumber } buildRequirement { id } issues { quantity consumed } } } } }
    stockHolds(filters: { decision: { isNull: true } }) { edges { node { status reason issue { id } partInventory { serialNumber status } } } }
  }`);
  expect(data).toMatchObject({
    inventoryTransfers: {
      edges: [
        {
          node: {
            ...{ interSite: true, fromSite: { code: 'LAX' }, toSite: { code: 'AUS' } },
            custody: [{ action: 'PICKED_UP' }, { action: 'RECEIVED', location: { name: 'T-01' } }],
            lines: [{ quantityInTransit: 1, quantityLost: 0, receivedPartInventory: { splitFrom: { quantity: 25 } } }],
          },
        },
      ],
    },
    shipments: { edges: [{ node: { custody: [{ location: null }], lines: [{ demand: { number: 'SO-77' } }] } }] },
    partKits: { edges: [{ node: { items: [{ quantityIssued: 5, issues: [{ quantity: 5 }, { quantity: 1 }] }] } }] },
    stockHolds: { edges: [{ node: { partInventory: { serialNumber: 'S-2', status: 'UNAVAILABLE' } } }] },
  });
});

test('every root list filters by its relations, and every single read answers by id', async () => {
  const { data } = await read(`{
    partInventories(filters: { part: { partNumber: { eq: "BRKT-001" } }, location: { site: { code: { eq: "LAX" } } },
      receiptItem: { receipt: { number: { eq: "REC-1" } } }, supplier: { code: { in: ["ACME"] } } }) { pageInfo { count } }
    made: partInventories(filters: { originRun: { status: { eq: IN_PROGRESS } } }) { edges { node { lotNumber } } }
    receiptItems(filters: { purchaseOrderLine: { poNumber: { eq: "PO-1001" } } }) { pageInfo { count } }
    receipts(filters: { items: { part: { partNumber: { eq: "00123" } } } }) { edges { node { number } } }
    locations(filters: { parent: { name: { eq: "none" } } }) { pageInfo { count } }
    inventoryMovements(filters: { partInventory: { serialNumber: { eq: "S-1" } }, type: { eq: INSTALLED } }) { pageInfo { count } }
    inventoryTransfers(filters: { lines: { part: { partNumber: { eq: "BRKT-001" } } } }) { pageInfo { count } }
    shipments(filters: { lines: { demand: { number: { eq: "SO-77" } } } }) { pageInfo { count } }
    partKits(filters: { run: { status: { eq: IN_PROGRESS } } }) { pageInfo { count } }
    siteByCode(code: "AUS") { name locations { name } }
  }`);
  expect(data).toEqual({
    partInventories: { pageInfo: { count: 1 } },
    made: { edges: [{ node: { lotNumber: 'B-7' } }] },
    receiptItems: { pageInfo: { count: 3 } },
    receipts: { edges: [{ node: { number: 'REC-1' } }] },
    locations: { pageInfo: { count: 0 } },
    inventoryMovements: { pageInfo: { count: 1 } },
    inventoryTransfers: { pageInfo: { count: 1 } },
    shipments: { pageInfo: { count: 1 } },
    partKits: { pageInfo: { count: 1 } },
    siteByCode: { name: 'Austin', locations: [{ name: 'T-01' }] },
  });
  const singles = {
    site: wire('Site', plant.lax),
    location: wire('Location', plant.bin),
    stockHold: wire('StockHold', week.held),
    receipt: wire('Receipt', week.receipt),
    receiptItem: wire('ReceiptItem', week.motors),
    inventoryTransfer: wire('InventoryTransfer', week.transfer),
    shipment: wire('Shipment', week.shipment),
    partKit: wire('PartKit', week.kit),
  };
  for (const [field, id] of Object.entries(singles)) {
    const { data: found } = await read(
      `query ($id: ID!) { ${field}(id: $id) { id _etag externalIds { value } createdAt updatedAt } }`,
      { id },
    );
    expect(found).toMatchObject({ [field]: { id } });
    const unknown = await mes.ask(`query { ${field}(id: "${id.slice(0, -4)}0000") { id } }`);
    expect(unknown.errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND' });
  }
});

describe('pages', () => {
  const serials = `query ($first: Int, $after: String, $last: Int, $before: String) {
    partInventories(sort: [SERIAL_NUMBER_DESC], first: $first, after: $after, last: $last, before: $before) {
      edges { node { id } } pageInfo { startCursor endCursor hasNextPage hasPreviousPage } } }`;
  type Page = {
    partInventories: {
      edges: { node: { id: string } }[];
      pageInfo: { startCursor: string; endCursor: string; hasNextPage: boolean };
    };
  };
  const idsOf = (page: Page) => page.partInventories.edges.map((edge) => edge.node.id);

  test('walk a sort with nulls in both directions and meet every record once', async () => {
    const whole = idsOf((await read<Page>(serials)).data);
    const forward: string[] = [];
    let after: string | undefined;
    for (let more = true; more;) {
      const page: Page = (await read<Page>(serials, { first: 2, after })).data;
      forward.push(...idsOf(page));
      after = page.partInventories.pageInfo.endCursor;
      more = page.partInventories.pageInfo.hasNextPage;
    }
    const backward: string[] = [];
    let before: string | undefined;
    while (backward.length < whole.length) {
      const page: Page = (await read<Page>(serials, { last: 2, before })).data;
      backward.unshift(...idsOf(page));
      before = page.partInventories.pageInfo.startCursor;
    }
    expect(new Set(whole).size).toBe(7);
    expect(forward).toEqual(whole);
    expect(backward).toEqual(whole);
  });
});

test('the number of statements does not grow with the number of rows', async () => {
  const query = `query ($first: Int!) { partInventories(first: $first) { edges { node {
    part { partNumber } site { code } location { name site { code } } holds { id } receiptItem { receipt { number } serialNumbers }
    abomInstallations { id } parentInstallations { id } buildRequirements { id } movements { location { name } } splits { id }
    originRun { id } kitIssues { id } externalIds { value } } } } }`;
  const few = await read(query, { first: 1 });
  await plant.stock(plant.bracket);
  const many = await read(query, { first: 500 });
  expect(many.statements).toBeLessThanOrEqual(few.statements + 4);
  expect(many.statements).toBeLessThanOrEqual(17);
});

describe('the database refuses', () => {
  test.each([
    ['a serial of two pieces', () => plant.stock(plant.motor, { serial_number: 'S-9', quantity: 2 }), 'serial_is_one'],
    ['a serial twice', () => plant.stock(plant.motor, { serial_number: 'S-1', quantity: 1 }), 'part_inventory_serial'],
    ['more taken than there was', () => plant.stock(plant.bracket, { quantity_gone: 11 }), 'available_not_negative'],
    ['more in kits than there is', () => plant.stock(plant.bracket, { quantity_kitted: 11 }), 'available_not_negative'],
    [
      'stock at a place of another site',
      () => plant.stock(plant.bracket, { location_id: plant.austinBin.id }),
      'foreign key',
    ],
    [
      'a shipment that adds to stock',
      () => plant.move(week.stock.brackets, 'SHIPPED', 1, '2026-01-09'),
      'movement_sign',
    ],
  ])('%s', async (_, attempt, why) => {
    await expect(attempt()).rejects.toThrow(why);
  });

  test('a change of a movement, also by its owner', async () => {
    await expect(plant.sql(`update mes.inventory_movement set quantity = 1`)).rejects.toThrow('append-only');
    await expect(plant.sql(`delete from mes.inventory_movement`)).rejects.toThrow('append-only');
  });
});
