import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { toWire } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { mes as subgraph } from '../../../subgraphs/mes/subgraph.ts';
import { cloneDatabase, type TestDatabase } from '../../support/database.ts';
import { startTestSubgraph, type TestSubgraph } from '../../support/subgraph.ts';
import { viewerOf } from '../../support/viewers.ts';
import { floorPlant, type FloorPlant } from './floor-plant.ts';
import { floorWeek } from './floor-week.ts';

let database: TestDatabase;
let mes: TestSubgraph;
let plant: FloorPlant;

beforeAll(async () => {
  database = await cloneDatabase();
  plant = await floorPlant(database);
  await floorWeek(plant);
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

describe('records of other systems', () => {
  const entities = (references: object[], fields: string, viewer?: Parameters<TestSubgraph['ask']>[2]) =>
    mes.ask(
      `query ($references: [_Any!]!) { _entities(representations: $references) { ${fields} } }`,
      { references },
      viewer,
    );

  test('answer by each of their keys', async () => {
    const answer = await entities(
      [
        { __typename: 'Part', id: wire('Part', plant.bracket) },
        { __typename: 'Part', partNumber: '00123', revision: 'A' },
        { __typename: 'Item', partNumber: 'CAP-100' },
        { __typename: 'Supplier', code: 'ACME' },
        { __typename: 'PurchaseOrder', number: 'PO-1001' },
        { __typename: 'PurchaseOrderLine', poNumber: 'PO-1001', lineNumber: 2 },
        { __typename: 'Demand', number: 'SO-77' },
        { __typename: 'Site', code: 'LAX' },
      ],
      `... on Part { partNumber partsInventory { quantity } onHandShopFloor { quantityOnHand quantityInTransit quantityInProcess site { code } } }
       ... on Item { onHandShopFloor { part { revision } quantityOnHand quantityAvailable quantityHeld unitOfMeasure { code } } }
       ... on Supplier { receipts { number } } ... on PurchaseOrder { receipts { number } }
       ... on PurchaseOrderLine { quantityReceivedOnFloor partInventories { id } } ... on Demand { shipmentLines { quantity } }
       ... on Site { name }`,
    );
    expect(answer.errors).toBeUndefined();
    expect(answer.data?.['_entities']).toMatchObject([
      {
        partNumber: 'BRKT-001',
        onHandShopFloor: [
          { quantityOnHand: 24, site: { code: 'AUS' } },
          { quantityInTransit: 1, quantityInProcess: 1, site: { code: 'LAX' } },
        ],
      },
      { partNumber: '00123', partsInventory: [{ quantity: 1 }, { quantity: 1 }] },
      { onHandShopFloor: [{ part: { revision: 'A' }, quantityOnHand: 36, quantityAvailable: 36, quantityHeld: 0 }] },
      { receipts: [{ number: 'REC-1' }, { number: 'RET-1' }] },
      { receipts: [{ number: 'REC-1' }, { number: 'RET-1' }] },
      { quantityReceivedOnFloor: 2 },
      { shipmentLines: [{ quantity: 10 }] },
      { name: 'Los Angeles' },
    ]);
  });

  test('answer with empty lists before our copy of them has come', async () => {
    const id = wire('Part', { id: '01900000-0000-7000-8000-000000000000' });
    const answer = await entities(
      [{ __typename: 'Part', id }],
      `... on Part { id partsInventory { id } onHandShopFloor { quantityOnHand } }`,
    );
    expect(answer).toMatchObject({ data: { _entities: [{ id, partsInventory: [], onHandShopFloor: [] }] } });
  });
});

describe('stock of a day', () => {
  const asOf = (day: string, filters: object) =>
    read(
      `query ($day: Date!, $filters: OnHandInputFilters!) { onHandAsOf(asOf: $day, filters: $filters) {
      asOf quantity lotNumber serialNumber site { code } location { name } part { partNumber } unitOfMeasure { code } } }`,
      { day, filters },
    );
  const brackets = { part: { partNumber: { eq: 'BRKT-001' } }, lotNumber: { isNull: true } };
  const quantities = async (day: string): Promise<Record<string, number>> => {
    const rows = (await asOf(day, brackets)).data['onHandAsOf'] as { quantity: number; location: { name: string } }[];
    return Object.fromEntries(rows.map((row) => [row.location.name, row.quantity]));
  };

  test('is the sum of the movements up to it, by place', async () => {
    expect(await quantities('2026-01-04')).toEqual({});
    expect(await quantities('2026-01-05')).toEqual({ 'A-01': 100 });
    expect(await quantities('2026-01-06')).toEqual({ 'A-01': 97 });
    expect(await quantities('2026-01-08')).toEqual({ 'A-01': 72, ROAD: 25 });
    expect(await quantities('2026-01-09')).toEqual({ 'A-01': 62, ROAD: 1, 'T-01': 24 });
    expect(await quantities('2026-01-31')).toEqual({ 'A-01': 65, ROAD: 1, 'T-01': 24 });
  });

  test('by lot and serial, and refuses to read everything', async () => {
    const { data, statements } = await asOf('2026-01-31', { item: { partNumber: { in: ['CAP-100', '00123'] } } });
    const rows = data['onHandAsOf'] as { quantity: number }[];
    // By part, and parts of one millisecond come in either order.
    expect(rows.toSorted((left, right) => right.quantity - left.quantity)).toMatchObject([
      { quantity: 36, lotNumber: 'L1', site: { code: 'LAX' } },
      { quantity: 1, serialNumber: 'S-2' },
    ]);
    expect(statements).toBeLessThanOrEqual(4);
    const answer = await mes.ask(`{ onHandAsOf(asOf: "2026-01-31", filters: {}) { quantity } }`);
    expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'FILTER_INVALID' });
  });

  test('feeds the reconciliation of a site at an instant', async () => {
    const feed = `query ($site: ID!, $asOf: DateTime!, $since: DateTime) { reconciliationFeed(site: $site, asOf: $asOf, since: $since) {
      item { partNumber } site { code } asOf unitOfMeasure { code } shopFloorQuantity inTransitQuantity unpostedQuantity evidenceEventIds } }`;
    const { data, statements } = await read(feed, {
      site: wire('Site', plant.lax),
      asOf: '2026-01-31T08:00:00Z',
      since: '2026-01-09T00:00:00Z',
    });
    expect(data['reconciliationFeed']).toMatchObject([
      { item: { partNumber: '00123' }, shopFloorQuantity: 1, inTransitQuantity: 0, evidenceEventIds: [] },
      { item: { partNumber: 'BRKT-001' }, shopFloorQuantity: 67, inTransitQuantity: 1, unpostedQuantity: 0 },
      { item: { partNumber: 'CAP-100' }, shopFloorQuantity: 36, asOf: '2026-01-31T08:00:00.000Z' },
    ]);
    expect((data['reconciliationFeed'] as { evidenceEventIds: string[] }[])[1]?.evidenceEventIds).toHaveLength(3);
    expect(statements).toBe(3);
    const austin = viewerOf('ERP', { sites: ['AUS'] });
    const answer = await mes.ask(feed, { site: wire('Site', plant.lax), asOf: '2026-01-31T08:00:00Z' }, austin);
    expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND' });
  });
});
