import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { toWire } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { mes as subgraph } from '../../../subgraphs/mes/subgraph.ts';
import { cloneDatabase, type TestDatabase } from '../../support/database.ts';
import { startTestSubgraph, type TestSubgraph } from '../../support/subgraph.ts';
import { viewerOf } from '../../support/viewers.ts';
import { floorPlant, type FloorPlant } from './floor-plant.ts';
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

const wire = (type: keyof typeof ids, row: { id: string }): string => toWire(ids[type], row.id);

describe('a viewer of one site', () => {
  const austin = viewerOf('VIEWER', { sites: ['AUS'] });
  const nowhere = viewerOf('VIEWER', { sites: [] });

  test('finds nothing of another by list', async () => {
    const lists = ['locations', 'stockHolds', 'receipts', 'receiptItems', 'shipments', 'partKits'];
    const query = `{ partInventories { edges { node { site { code } } } } inventoryMovements { pageInfo { totalCount } }
      ${lists.map((list) => `${list} { edges { node { id } } pageInfo { totalCount } }`).join('\n')} }`;
    const { data } = await mes.ask(query, {}, austin);
    expect(data).toMatchObject({
      partInventories: { edges: [{ node: { site: { code: 'AUS' } } }] },
      inventoryMovements: { pageInfo: { totalCount: 1 } },
      locations: { pageInfo: { totalCount: 1 } },
      ...Object.fromEntries(lists.slice(1).map((list) => [list, { edges: [], pageInfo: { totalCount: 0 } }])),
    });
    const none = await mes.ask(query, {}, nowhere);
    expect(none.data).toMatchObject({ partInventories: { edges: [] }, locations: { edges: [] } });
  });

  test('finds nothing of another by id', async () => {
    const singles = {
      partInventory: wire('PartInventory', week.stock.brackets),
      location: wire('Location', plant.bin),
      receipt: wire('Receipt', week.receipt),
      receiptItem: wire('ReceiptItem', week.motors),
      shipment: wire('Shipment', week.shipment),
      partKit: wire('PartKit', week.kit),
      stockHold: wire('StockHold', week.held),
    };
    for (const [field, id] of Object.entries(singles)) {
      const answer = await mes.ask(`query ($id: ID!) { ${field}(id: $id) { id } }`, { id }, austin);
      expect(answer).toMatchObject({ data: { [field]: null }, errors: [{ extensions: { code: 'NOT_FOUND' } }] });
    }
  });

  test('finds nothing of another by reference, neither from outside nor through a shared record', async () => {
    const { data } = await mes.ask(
      `query ($references: [_Any!]!) { _entities(representations: $references) {
        ... on PartInventory { id } ... on ReceiptItem { id } ... on Location { id } ... on Shipment { id }
        ... on Part { partsInventory { site { code } } onHandShopFloor { quantityOnHand } } ... on Site { code locations { id } }
        ... on Supplier { receipts { id } } } }`,
      {
        references: [
          { __typename: 'PartInventory', id: wire('PartInventory', week.stock.brackets) },
          { __typename: 'ReceiptItem', id: wire('ReceiptItem', week.motors) },
          { __typename: 'Location', id: wire('Location', plant.bin) },
          { __typename: 'Shipment', id: wire('Shipment', week.shipment) },
          { __typename: 'Part', id: wire('Part', plant.bracket) },
          { __typename: 'Site', code: 'LAX' },
          { __typename: 'Supplier', code: 'ACME' },
        ],
      },
      austin,
    );
    expect(data?.['_entities']).toEqual([
      null,
      null,
      null,
      null,
      { partsInventory: [{ site: { code: 'AUS' } }], onHandShopFloor: [{ quantityOnHand: 24 }] },
      { code: 'LAX', locations: [] },
      { receipts: [] },
    ]);
  });

  test('sees a transfer to it, and of the other end no more than its site', async () => {
    const answer = await mes.ask(
      `{ inventoryTransfers { edges { node { number fromSite { code } fromLocation { name } toLocation { name }
        custody { action location { name } } lines { quantityShipped partInventory { id } receivedPartInventory { quantity splitFrom { id } } } } } } }`,
      {},
      austin,
    );
    expect(answer.errors).toBeUndefined();
    expect(answer.data).toMatchObject({
      inventoryTransfers: {
        edges: [
          {
            node: {
              ...{ number: 'TR-1', fromSite: { code: 'LAX' }, fromLocation: null, toLocation: { name: 'T-01' } },
              custody: [{ location: null }, { location: { name: 'T-01' } }],
              lines: [
                { quantityShipped: 25, partInventory: null, receivedPartInventory: { quantity: 24, splitFrom: null } },
              ],
            },
          },
        ],
      },
    });
    const none = await mes.ask(`{ inventoryTransfers { pageInfo { totalCount } } }`, {}, nowhere);
    expect(none.data).toEqual({ inventoryTransfers: { pageInfo: { totalCount: 0 } } });
  });
});
