import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parseWire } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { buying, violations } from './buying.ts';
import { receive } from './documents.ts';
import { masterData, type MasterData } from './master-data.ts';
import { erpWorld, type World } from './world.ts';

let world: World;
let master: MasterData;
let erp: ReturnType<typeof buying>;
beforeAll(async () => {
  world = await erpWorld();
  master = await masterData(world.database);
  erp = buying(world, master);
});
afterAll(async () => {
  const found = await violations(world);
  await world.close();
  expect(found).toEqual([]);
});

const events = (type: string) =>
  world.database.sql<{ site: string; key: string; data: Record<string, unknown> }>(
    'select site, key, data from erp.event where type = $1 order by id',
    [type],
  );

const received = async (line: string, quantity: string) => {
  const uuid = parseWire(ids.PurchaseOrderLine, line) ?? '';
  await receive(world.database, master, {
    line: uuid,
    site: master.lax,
    quantity,
    cost: '2',
    amount: String(Number(quantity) * 2),
  });
  await world.database.sql(
    'update erp.purchase_order_line set quantity_received = quantity_received + $2 where id = $1',
    [uuid, quantity],
  );
};

describe('an order that is approved', () => {
  const lines = [
    { itemId: '', quantityOrdered: 100, unitPrice: '2' },
    { itemId: '', quantityOrdered: 1, unitPrice: '50' },
  ];
  const of = (number: string) =>
    erp.ordered(
      number,
      lines.map((line) => ({ ...line, itemId: erp.item('RES') })),
    );

  test('grows beyond what was approved only after a raise', async () => {
    const { id, lines: made } = await of('PO-RAISE');
    const first = made[0]?.id ?? '';
    expect((await erp.line(first, { quantityOrdered: 110 })).refusal).toMatchObject({
      code: 'APPROVAL_REQUIRED',
      details: { approved: '250', limit: '250', total: '270', currency: 'USD' },
    });
    await world.database.sql('update erp.site_financials set change_limit_percent = 10 where site_id = $1', [
      master.lax,
    ]);
    expect((await erp.line(first, { quantityOrdered: 110 })).refusal).toBeUndefined();
    expect((await erp.line(first, { quantityOrdered: 120 })).refusal).toMatchObject({ code: 'APPROVAL_REQUIRED' });
    expect((await erp.submit(id)).refusal).toMatchObject({ code: 'STATE_INVALID' });
    const raise = { approver: 'test-erp', upTo: '300' };
    expect((await erp.step('submitPurchaseOrder', id, raise, 'SubmitPurchaseOrderInput')).data).toMatchObject({
      submitPurchaseOrder: { purchaseOrder: { status: 'ORDERED' } },
    });
    expect((await erp.step('submitPurchaseOrder', id, raise, 'SubmitPurchaseOrderInput')).refusal).toMatchObject({
      code: 'STATE_INVALID',
    });
    expect((await erp.line(first, { quantityOrdered: 120 })).refusal).toMatchObject({ code: 'APPROVAL_REQUIRED' });
    expect((await erp.step('approvePurchaseOrder', id)).data).toMatchObject({
      approvePurchaseOrder: { purchaseOrder: { status: 'ORDERED' } },
    });
    expect((await erp.line(first, { quantityOrdered: 120 })).refusal).toBeUndefined();
    expect((await erp.step('approvePurchaseOrder', id)).refusal).toMatchObject({ code: 'STATE_INVALID' });
    await world.database.sql('update erp.site_financials set change_limit_percent = 0 where site_id = $1', [
      master.lax,
    ]);
  });

  test('loses a line of which nothing came, but not the last one', async () => {
    const { id, lines: made } = await of('PO-LINE');
    const [first, second] = made.map((line) => line.id);
    await received(first ?? '', '1');
    const why = { reason: 'not needed' };
    expect((await erp.line(first ?? '', why, 'cancelPurchaseOrderLine')).refusal).toMatchObject({
      code: 'PO_LINE_BELOW_RECEIVED',
      details: { minimum: 1 },
    });
    expect((await erp.line(second ?? '', why, 'cancelPurchaseOrderLine')).data).toMatchObject({
      cancelPurchaseOrderLine: { purchaseOrderLine: { status: 'CANCELED' } },
    });
    expect(await events('erp.purchase-order-line.canceled')).toMatchObject([
      { data: { number: 'PO-LINE', lineNumber: 2, status: 'CANCELED' } },
    ]);
    expect((await erp.line(second ?? '', why, 'cancelPurchaseOrderLine')).refusal).toMatchObject({
      code: 'STATE_INVALID',
    });
    expect((await erp.now(id)).status).toBe('ORDERED');
    const only = await erp.ordered('PO-ONLY', [{ itemId: erp.item('RES'), quantityOrdered: 1, unitPrice: '1' }]);
    expect((await erp.line(only.lines[0]?.id ?? '', why, 'cancelPurchaseOrderLine')).refusal).toMatchObject({
      code: 'STATE_INVALID',
    });
  });
});
