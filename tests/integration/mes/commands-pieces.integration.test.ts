import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { toWire } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { viewerOf } from '../../support/viewers.ts';
import { executionWorld, type ExecutionWorld } from './execution-client.ts';
import { violations, type Inserted } from './floor-plant.ts';

let world: ExecutionWorld;
let piece: Inserted;
let lot: Inserted;

beforeAll(async () => {
  world = await executionWorld();
  piece = await world.received(await world.plant.part('PUMP-1', 'SERIAL'), 1, { serial_number: 'S-1' });
  lot = await world.received(await world.plant.part('GREASE-1', 'LOT'), 10, { lot_number: 'L-1' });
});

afterAll(() => world.stop());

type Given = Record<string, unknown>;

/** What a command answers, or its refusal. */
const told = async (mutation: string, input: Given, selection = '__typename') => {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${selection} } }`;
  const { data, errors } = await world.mes.ask(query, { input }, viewerOf('MES'));
  const [error] = errors ?? [];
  return { done: data?.[mutation], code: error?.extensions['code'], details: error?.extensions['details'] };
};
const done = async <Answer>(mutation: string, input: Given, selection: string): Promise<Answer> => {
  const { done: answer, code } = await told(mutation, input, selection);
  expect(code).toBeUndefined();
  return answer as Answer;
};
const stock = ({ id }: Inserted): string => toWire(ids.PartInventory, id);
const etagOf = async (of: Inserted): Promise<string> => {
  const { data } = await world.mes.ask('query ($id: ID!) { partInventory(id: $id) { _etag } }', { id: stock(of) });
  return (data as { partInventory: { _etag: string } }).partInventory._etag;
};
const place = (): string => toWire(ids.Location, world.plant.otherBin.id);
const half = { code: 'VALUE_INVALID', details: { serialNumber: 'S-1', quantity: 0.5 } };

describe('half of a piece with a serial number', () => {
  const ofRecord = async (input: Given): Promise<Given> => ({
    ...{ id: stock(piece), etag: await etagOf(piece) },
    ...input,
  });
  test.each<[string, () => Given | Promise<Given>]>([
    ['recordScrap', () => ({ partInventoryId: stock(piece), reasonCode: 'BENT', quantity: 0.5 })],
    ['adjustInventory', () => ofRecord({ adjustmentType: 'SCRAP', reason: 'bent', quantity: 0.5 })],
    ['splitPartInventory', () => ofRecord({ quantity: 0.5 })],
    ['moveInventory', () => ofRecord({ toLocationId: place(), quantity: 0.5 })],
    ['createShipment', () => ({ shipTo: 'Acme', lines: [{ partInventoryId: stock(piece), quantity: 0.5 }] })],
    ['createIssue', () => ({ title: 'Dented', partInventories: [{ partInventoryId: stock(piece), quantity: 0.5 }] })],
    [
      'createTransfer',
      () => ({
        fromLocationId: toWire(ids.Location, world.plant.bin.id),
        toLocationId: place(),
        lines: [{ partInventoryId: stock(piece), quantity: 0.5 }],
      }),
    ],
  ])('is refused by %s', async (mutation, input) => {
    expect(await told(mutation, await input())).toMatchObject(half);
  });

  test('is not counted in at the end of a transfer, nor sent back by a customer', async () => {
    const [way, lines] = [
      { fromLocationId: toWire(ids.Location, world.plant.bin.id), toLocationId: place() },
      [{ partInventoryId: stock(piece), quantity: 1 }],
    ];
    type Transfer = { inventoryTransfer: { id: string; _etag: string; lines: { id: string }[] } };
    const fields = 'inventoryTransfer { id _etag lines { id } }';
    const { inventoryTransfer: made } = await done<Transfer>('createTransfer', { ...way, lines }, fields);
    const { inventoryTransfer: sent } = await done<Transfer>('shipTransfer', { id: made.id, etag: made._etag }, fields);
    const counted = (quantity: number) => ({
      ...{ id: sent.id, etag: sent._etag },
      lines: [{ lineId: sent.lines[0]?.id, quantity }],
    });
    expect(await told('receiveTransfer', counted(0.5))).toMatchObject(half);
    await done('receiveTransfer', counted(1), fields);

    type Shipment = { shipment: { id: string; _etag: string; lines: { id: string }[] } };
    const shown = 'shipment { id _etag lines { id } }';
    const [now] = await world.plant.sql<Inserted>(
      `select * from mes.part_inventory where serial_number = 'S-1' and quantity_on_hand = 1`,
    );
    const goods = { shipTo: 'Acme', lines: [{ partInventoryId: stock(now ?? piece), quantity: 1 }] };
    const { shipment } = await done<Shipment>('createShipment', goods, shown);
    const { shipment: gone } = await done<Shipment>('shipShipment', { id: shipment.id, etag: shipment._etag }, shown);
    const back = (quantity: number) => ({
      ...{ id: gone.id, etag: gone._etag, reason: 'wrong one', locationId: place() },
      lines: [{ lineId: gone.lines[0]?.id, quantity }],
    });
    expect(await told('returnShipment', back(0.5))).toMatchObject(half);
    await done('returnShipment', back(1), shown);
  });
});

test.each([
  [0, 'VALUE_INVALID'],
  [-1, 'VALUE_INVALID'],
  [10.000001, 'INSUFFICIENT_QUANTITY'],
  [10, undefined],
])('an issue that affects %d of 10 is %s', async (quantity, code) => {
  const partInventories = [{ partInventoryId: stock(lot), quantity }];
  expect((await told('createIssue', { title: 'Grey', hold: false, partInventories })).code).toBe(code);
});

test('every invariant of MES holds', async () => {
  expect(await violations(world.database, /./)).toEqual({});
});
