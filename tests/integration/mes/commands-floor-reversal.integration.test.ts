import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { floorWorld, receiptFields, type FloorWorld, type ReceiptSeen } from './floor-client.ts';

let world: FloorWorld;
beforeAll(async () => {
  world = await floorWorld();
});
afterAll(() => world.close());
afterEach(async () => {
  expect(await world.amiss()).toEqual({});
});

const receive = async (lineNumber: number, quantity: number, more: object = {}) =>
  (
    await world.done<ReceiptSeen>(
      'createReceipt',
      {
        locationId: world.wire('Location', world.plant.bin),
        lines: [{ poNumber: 'PO-1001', lineNumber, quantity, ...more }],
        overReceiptAction: 'QUARANTINE_EXCESS',
      },
      receiptFields,
    )
  ).receipt;
const reverse = (input: object) => world.as('reverseReceipt', { reason: 'Wrong truck', ...input }, receiptFields);
const received = async () => {
  const query = `query ($id: ID!) { purchaseOrderLines: receiptItems(filters: { purchaseOrderLineId: { eq: $id } }, first: 100) { edges { node { orderQuantity } } } }`;
  const answer = await world.ask<{ purchaseOrderLines: { edges: { node: { orderQuantity: number } }[] } }>(query, {
    id: world.wire('PurchaseOrderLine', world.plant.bracketLine),
  });
  return answer.purchaseOrderLines.edges.reduce((sum, { node }) => sum + node.orderQuantity, 0);
};

test('a reversal is a counter-receipt: the receipt stays, the stock is gone, the line takes it again', async () => {
  const receipt = await receive(1, 100);
  const key = { id: receipt.id, etag: receipt._etag, idempotencyKey: 'undo-1' };
  const { data, refusal } = await reverse(key);
  expect(refusal).toBeUndefined();
  expect(data).toMatchObject({
    receipt: { kind: 'REVERSAL', status: 'POSTED', items: [{ quantity: -100, orderQuantity: -100 }] },
  });
  expect((await reverse(key)).data).toEqual(data);
  expect(await received()).toBe(0);
  const seen = await world.ask(
    `query ($id: ID!) { receipt(id: $id) { status items { partInventories { status quantityOnHand } } } }`,
    { id: receipt.id },
  );
  expect(seen).toEqual({
    receipt: { status: 'REVERSED', items: [{ partInventories: [{ status: 'UNAVAILABLE', quantityOnHand: 0 }] }] },
  });
  expect((await reverse({ id: receipt.id, etag: receipt._etag })).refusal).toMatchObject({ code: 'ETAG_MISMATCH' });
  const counter = (data as ReceiptSeen).receipt;
  expect((await reverse({ id: counter.id, etag: counter._etag })).refusal).toMatchObject({ code: 'STATE_INVALID' });
  expect((await receive(1, 100)).items).toMatchObject([{ orderQuantity: 100, overReceiptQuantity: 0 }]);
});

test('what was used is not taken back', async () => {
  const receipt = await receive(2, 1, { serialNumbers: ['M-1'] });
  const [stock] = receipt.items[0]?.partInventories ?? [];
  expect(stock).toMatchObject({ quantityOnHand: 1 });
  const { uuid } = {
    uuid: (await world.database.sql<{ id: string }>(`select id from mes.part_inventory where serial_number = 'M-1'`))[0]
      ?.id,
  };
  await world.database.sql(`update mes.part_inventory set quantity_kitted = 1 where id = $1`, [uuid]);
  expect((await reverse({ id: receipt.id, etag: receipt._etag })).refusal).toMatchObject({
    code: 'INSUFFICIENT_QUANTITY',
    details: { requested: 1, available: 0, uom: 'EA' },
  });
  await world.database.sql(`update mes.part_inventory set quantity_kitted = 0 where id = $1`, [uuid]);
});

test('a serial number that went back may come again', async () => {
  const receipt = await receive(2, 1, { serialNumbers: ['M-2'] });
  expect((await reverse({ id: receipt.id, etag: receipt._etag })).refusal).toBeUndefined();
  expect((await receive(2, 1, { serialNumbers: ['M-2'] })).items).toMatchObject([
    { partInventories: [{ quantityOnHand: 1 }] },
  ]);
});

test('an excess in quarantine goes back with the rest', async () => {
  const receipt = await receive(2, 99, {
    serialNumbers: Array.from({ length: 99 }, (_, place) => `Q-${String(place)}`),
  });
  expect(receipt.items).toMatchObject([{ quantity: 98 }, { quantity: 1, overReceiptQuantity: 1 }]);
  const { data } = await reverse({ id: receipt.id, etag: receipt._etag });
  expect(data).toMatchObject({ receipt: { items: [{ quantity: -98 }, { quantity: -1, serialNumbers: ['Q-98'] }] } });
});
