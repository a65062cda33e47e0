import { expect, test } from '@jest/globals';
import { listen } from '../../support/live.ts';
import { viewerOf } from '../../support/viewers.ts';
import { openDesks } from './desks.ts';

const { world, bills: desk } = openDesks();

const billMatched = `subscription ($after: Cursor) {
  billMatched(after: $after, filters: { matchStatus: { eq: MATCHED } }) { cursor vendorBill { number matchStatus } }
}`;

test('orders are heard of when they are released, bills when they match', async () => {
  const after = (await world.ask('{ erpEventCursor }')).data?.['erpEventCursor'];
  const buyer = viewerOf('VIEWER', { scopes: ['erp:read'] });
  const released =
    'subscription ($after: Cursor) { purchaseOrderReleased(after: $after) { cursor purchaseOrder { number } } }';
  const orders = listen(world, released, { after }, buyer, 'erp');
  const bills = listen(world, billMatched, { after }, buyer, 'erp');
  const { line } = await desk.delivered('PO-LIVE', 'RES', 10, '1');
  const bill = await desk.created('B-LIVE', [{ purchaseOrderLineId: line, quantity: 10, unitPrice: '1' }], '10');
  await desk.evaluated(bill.id);
  expect(await orders.until(1)).toMatchObject([{ purchaseOrder: { number: 'PO-LIVE' } }]);
  expect(await bills.until(1)).toMatchObject([{ vendorBill: { number: 'B-LIVE', matchStatus: 'MATCHED' } }]);
  for (const listening of [orders, bills]) listening.stop();
});

test('whoever may not read bills may not listen to them: refused at the start', async () => {
  const floor = listen(world, billMatched, {}, viewerOf('VIEWER', { scopes: ['mes:read'] }), 'erp');
  await floor.ended;
  expect(floor.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  expect(floor.events).toEqual([]);
});
