import { describe, expect, test } from '@jest/globals';
import { parseWire } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { viewerOf } from '../../support/viewers.ts';
import { openDesks } from './desks.ts';
import { receive } from './documents.ts';

const { world, master, erp, bills } = openDesks();

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

describe('an order that is done', () => {
  const close = (id: string, more: Record<string, unknown> = {}) =>
    erp.step('closePurchaseOrder', id, more, 'ClosePurchaseOrderInput');
  const bill = (number: string, lines: Record<string, unknown>[], total: string) => bills.created(number, lines, total);

  test('is closed once each line came or was closed short, and is billed for what came; then it changes no more', async () => {
    const { id, lines } = await erp.ordered('PO-DONE', [
      { itemId: erp.item('RES'), quantityOrdered: 10, unitPrice: '2' },
      { itemId: erp.item('CAP'), quantityOrdered: 5, unitPrice: '2' },
      { description: 'Set-up', lineType: 'SERVICE', matchPolicy: 'TWO_WAY', quantityOrdered: 1, unitPrice: '50' },
    ]);
    const [first = '', second = '', service = ''] = lines.map((line) => line.id);
    await received(first, '10');
    await received(second, '4');
    const { refusal } = await close(id);
    expect(refusal).toMatchObject({
      code: 'STATE_INVALID',
      details: {
        open: [
          { lineNumber: 1, missing: 'BILL', ordered: 10, received: 10, billed: 0, uom: 'EA' },
          { lineNumber: 2, missing: 'RECEIPT', received: 4 },
          { lineNumber: 3, missing: 'BILL', ordered: 1 },
        ],
      },
    });
    expect(refusal?.message).toContain('line 2: 4 of 5 EA came; receive the rest, or closeLineShort');
    await erp.line(second, { reason: 'one is missing' }, 'closeLineShort');
    const due = (purchaseOrderLineId: string, quantity: number, unitPrice = '2') => ({
      ...{ purchaseOrderLineId, quantity, unitPrice },
    });
    await bill('B-DONE', [due(first, 10), due(second, 5), due(service, 1, '50')], '80.00');
    expect((await close(id)).refusal).toMatchObject({ details: { open: [{ lineNumber: 2, missing: 'CREDIT' }] } });
    await received(second, '1');
    const stranger = viewerOf('MES');
    expect((await erp.step('closePurchaseOrder', id, {}, 'ClosePurchaseOrderInput', stranger)).refusal).toMatchObject({
      code: 'OWNERSHIP_VIOLATION',
      owner: 'ERP',
    });
    const raise = { approver: 'test-erp', upTo: '500' };
    expect((await erp.step('submitPurchaseOrder', id, raise, 'SubmitPurchaseOrderInput')).refusal).toBeUndefined();
    expect((await close(id, { idempotencyKey: 'done', reason: 'All came' })).data).toMatchObject({
      closePurchaseOrder: { purchaseOrder: { status: 'CLOSED', lines: [1, 2, 3].map(() => ({ status: 'CLOSED' })) } },
    });
    expect(await events('erp.purchase-order.closed')).toMatchObject([
      {
        site: master.lax,
        key: parseWire(ids.PurchaseOrder, id),
        data: { number: 'PO-DONE', status: 'CLOSED', reason: 'All came', supplier: { code: 'S-001' } },
      },
    ]);
    expect((await events('erp.purchase-order.closed'))[0]?.data['lines']).toMatchObject([
      { lineNumber: 1, status: 'CLOSED' },
      { lineNumber: 2, status: 'CLOSED', receivingComplete: true },
      { lineNumber: 3, status: 'CLOSED' },
    ]);
    for (const changed of [
      close(id),
      erp.step('updatePurchaseOrder', id, { notes: 'x' }, 'UpdatePurchaseOrderInput'),
      erp.step('cancelPurchaseOrder', id, { reason: 'x' }, 'PurchaseOrderReasonInput'),
      erp.line(first, { quantityOrdered: 20 }),
    ])
      expect((await changed).refusal).toMatchObject({ code: 'STATE_INVALID', details: { status: 'CLOSED' } });
    const again = await bill('B-DONE-2', [due(first, 1)], '2.00');
    expect(await bills.evaluated(again.id)).toMatchObject({ matchStatus: 'EXCEPTION' });
    expect((await erp.now(id)).status).toBe('CLOSED');
  });
});
