import { describe, expect, test } from '@jest/globals';
import { parseWire, toWire } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { viewerOf } from '../../support/viewers.ts';
import { openDesks } from './desks.ts';
import { receive } from './documents.ts';
import { row } from './world.ts';

const { world, master, erp } = openDesks();

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

describe('the life of an order', () => {
  test('from draft to ordered, with its events', async () => {
    const made = await erp.created(
      'PO-1',
      [
        { itemId: erp.item('WIRE'), quantityOrdered: 3, unitPrice: '45' },
        { itemId: erp.item('CAP'), quantityOrdered: 10, unitPrice: '0.333333', attributes: { project: 'P2' } },
      ],
      { attributes: { department: 'ENG', project: 'P1' } },
    );
    expect(made).toMatchObject({
      status: 'DRAFT',
      lines: [
        { quantityOrdered: 3, unitOfMeasure: { code: 'ROLL' }, baseQuantityOrdered: 300, amount: { amount: '135.00' } },
        { unitOfMeasure: { code: 'EA' }, amount: { amount: '3.33' } },
      ],
    });
    expect((await erp.step('releasePurchaseOrder', made.id)).refusal).toMatchObject({
      code: 'STATE_INVALID',
      details: { status: 'DRAFT', allowed: ['APPROVED'] },
    });
    expect((await erp.submit(made.id, 'the-boss')).refusal).toBeUndefined();
    expect((await erp.step('approvePurchaseOrder', made.id)).refusal).toMatchObject({
      code: 'FORBIDDEN',
      details: { approver: 'the-boss' },
    });
    const boss = viewerOf('ERP', { subject: 'the-boss' });
    const why = { reason: 'too dear' };
    expect((await erp.step('rejectPurchaseOrder', made.id, why, 'PurchaseOrderReasonInput', boss)).data).toMatchObject({
      rejectPurchaseOrder: { purchaseOrder: { status: 'REJECTED' } },
    });
    expect((await erp.line(made.lines[0]?.id ?? '', { unitPrice: '44' })).data).toMatchObject({
      updatePurchaseOrderLine: { purchaseOrderLine: { amount: { amount: '132.00' } } },
    });
    expect((await erp.now(made.id)).status).toBe('DRAFT');
    await erp.submit(made.id, 'the-boss');
    await erp.step('approvePurchaseOrder', made.id, {}, undefined, boss);
    expect((await erp.step('releasePurchaseOrder', made.id)).data).toMatchObject({
      releasePurchaseOrder: { purchaseOrder: { status: 'ORDERED' } },
    });
    const [released] = await events('erp.purchase-order.released');
    expect(released).toMatchObject({
      site: master.lax,
      key: parseWire(ids.PurchaseOrder, made.id),
      data: {
        number: 'PO-1',
        status: 'ORDERED',
        supplier: { id: master.acme, code: 'S-001', name: 'Acme', status: 'ACTIVE' },
        lines: [
          {
            lineNumber: 1,
            poNumber: 'PO-1',
            baseQuantityOrdered: '300',
            department: 'ENG',
            project: 'P1',
            taxCode: null,
          },
          { lineNumber: 2, department: 'ENG', project: 'P2', locationCode: null },
        ],
      },
    });
    const { data } = await erp.ask(
      'query ($id: ID!) { purchaseOrder(id: $id) { approvals { sequence approver decision reason } } }',
      {
        id: made.id,
      },
    );
    expect(data).toMatchObject({
      purchaseOrder: {
        approvals: [
          { sequence: 1, decision: 'REJECTED', reason: 'too dear' },
          { sequence: 2, approver: 'the-boss', decision: 'APPROVED' },
        ],
      },
    });
  });

  test('a header changes as far as its state lets it', async () => {
    const { id } = await erp.created('PO-2', [{ itemId: erp.item('CAP'), quantityOrdered: 1, unitPrice: '1' }]);
    const update = (more: Record<string, unknown>) =>
      erp.step('updatePurchaseOrder', id, more, 'UpdatePurchaseOrderInput');
    expect((await update({ orderDate: '2026-01-06', attributes: { department: 'QA' } })).refusal).toBeUndefined();
    await erp.submit(id);
    expect((await update({ notes: 'x' })).refusal).toMatchObject({ code: 'STATE_INVALID' });
    await erp.step('approvePurchaseOrder', id);
    expect((await update({ notes: 'ring first' })).refusal).toBeUndefined();
    expect((await update({ orderDate: '2026-01-07' })).refusal).toMatchObject({
      code: 'STATE_INVALID',
      details: { fixed: ['orderDate'] },
    });
    const again = { id, etag: 'old', notes: 'y' };
    const changed = (input: Record<string, unknown>) =>
      erp.run('updatePurchaseOrder', 'UpdatePurchaseOrderInput', input, 'purchaseOrder { id }');
    expect((await changed(again)).refusal).toMatchObject({ code: 'ETAG_MISMATCH' });
    expect((await changed({ id, notes: 'y' })).refusal).toMatchObject({ code: 'ETAG_REQUIRED' });
  });

  test('the same key makes one order', async () => {
    const lines = [{ itemId: erp.item('CAP'), quantityOrdered: 1, unitPrice: '1' }];
    const first = await erp.created('PO-3', lines, { idempotencyKey: 'k-3' });
    expect((await erp.created('PO-3', lines, { idempotencyKey: 'k-3' })).id).toBe(first.id);
    expect(
      (await erp.create('PO-3', [{ ...lines[0], quantityOrdered: 2 }], { idempotencyKey: 'k-3' })).refusal,
    ).toMatchObject({
      code: 'IDEMPOTENCY_CONFLICT',
      status: 409,
    });
    expect((await erp.create('PO-3', lines)).refusal).toMatchObject({ code: 'ALREADY_EXISTS' });
  });
});

describe('an order is refused', () => {
  const one = { quantityOrdered: 1, unitPrice: '1' };
  test('on an item whose accounting is in SETUP', async () => {
    const itemId = await row(world.database, 'item', { partNumber: 'NEW-1', baseUom: 'EA' });
    await row(world.database, 'itemFinancials', { itemId, costMethod: 'STANDARD', currency: 'USD' });
    expect((await erp.create('PO-R1', [{ itemId: toWire(ids.Item, itemId), ...one }])).refusal).toMatchObject({
      code: 'STATE_INVALID',
      details: { partNumber: 'NEW-1', status: 'SETUP' },
    });
  });

  test('to a supplier on hold, for a strange site, for nobody, by MES', async () => {
    const line = { itemId: erp.item('CAP'), ...one };
    expect(
      (await erp.create('PO-R2', [line], { supplierId: toWire(ids.Supplier, master.bolt) })).refusal,
    ).toMatchObject({
      code: 'STATE_INVALID',
      details: { status: 'HOLD' },
    });
    const austin = viewerOf('ERP', { sites: ['AUS'] });
    const { run, input } = erp;
    expect(
      (
        await run(
          'createPurchaseOrder',
          'CreatePurchaseOrderInput',
          input('PO-R2', [line]),
          'purchaseOrder { id }',
          austin,
        )
      ).refusal,
    ).toMatchObject({ code: 'NOT_FOUND' });
    expect((await erp.create('PO-R2', [])).refusal).toMatchObject({ code: 'VALUE_INVALID' });
    expect(
      (
        await run(
          'createPurchaseOrder',
          'CreatePurchaseOrderInput',
          input('PO-R2', [line]),
          'purchaseOrder { id }',
          viewerOf('MES'),
        )
      ).refusal,
    ).toMatchObject({ code: 'OWNERSHIP_VIOLATION', status: 403, owner: 'ERP' });
  });

  test.each([
    ['no quantity', { quantityOrdered: 0 }, 'VALUE_INVALID'],
    ['a negative price', { unitPrice: '-1' }, 'VALUE_INVALID'],
    ['seven decimals', { unitPrice: '0.1234567' }, 'PRECISION_EXCEEDED'],
    ['another dimension', { unitOfMeasure: 'KGM' }, 'UOM_DIMENSION_MISMATCH'],
    ['a roll without a factor', { unitOfMeasure: 'REEL' }, 'UOM_CONVERSION_MISSING'],
    ['no item', { itemId: null }, 'VALUE_INVALID'],
    ['an account that is not there', { attributes: { glAccountId: 'gla_00000000000000000000000000' } }, 'NOT_FOUND'],
    ['a revision of another item', { partId: 'prt_x' }, 'NOT_FOUND'],
    ['outside processing of nothing', { lineType: 'OUTSIDE_PROCESSING' }, 'VALUE_INVALID'],
  ])('with %s', async (_, more, code) => {
    expect((await erp.create('PO-R3', [{ itemId: erp.item('WIRE'), ...one, ...more }])).refusal).toMatchObject({
      code,
    });
  });
});

describe('a change after receipt (4.14)', () => {
  test('60 of 100 received: 50 is refused, 60 makes the line RECEIVED', async () => {
    const [line] = (await erp.ordered('PO-60', [{ itemId: erp.item('RES'), quantityOrdered: 100, unitPrice: '2' }]))
      .lines;
    const id = line?.id ?? '';
    await received(id, '60');
    expect((await erp.line(id, { quantityOrdered: 50 })).refusal).toMatchObject({
      code: 'PO_LINE_BELOW_RECEIVED',
      status: 422,
      owner: 'ERP',
      details: { minimum: 60, received: 60, requested: 50, uom: 'EA' },
    });
    expect((await erp.line(id, { unitPrice: '3' })).refusal).toMatchObject({
      code: 'STATE_INVALID',
      details: { fixed: ['unitPrice'] },
    });
    expect((await erp.line(id, { description: 'else' })).refusal).toMatchObject({ code: 'STATE_INVALID' });
    expect((await erp.line(id, { quantityOrdered: 60 })).data).toMatchObject({
      updatePurchaseOrderLine: {
        purchaseOrderLine: { quantityOrdered: 60, receiptStatus: 'RECEIVED', amount: { amount: '120.00' } },
      },
    });
  });

  test('97 of 100 received and closed short; then nothing more of it changes', async () => {
    const { id: order, lines } = await erp.ordered('PO-97', [
      { itemId: erp.item('RES'), quantityOrdered: 100, unitPrice: '2' },
    ]);
    const id = lines[0]?.id ?? '';
    await received(id, '97');
    expect((await erp.line(id, { reason: 'three are missing' }, 'closeLineShort')).data).toMatchObject({
      closeLineShort: { purchaseOrderLine: { receiptStatus: 'SHORT_CLOSED' } },
    });
    expect((await erp.line(id, { quantityOrdered: 200 })).refusal).toMatchObject({ code: 'STATE_INVALID' });
    expect((await erp.now(order)).receiptStatus).toBe('SHORT_CLOSED');
    expect(await events('erp.purchase-order-line.closed-short')).toMatchObject([
      {
        site: master.lax,
        data: { number: 'PO-97', receivingComplete: true, supplier: { code: 'S-001' }, reason: 'three are missing' },
      },
    ]);
  });

  test('an order is canceled while nothing came', async () => {
    const cancel = (id: string) =>
      erp.step('cancelPurchaseOrder', id, { reason: 'not needed' }, 'PurchaseOrderReasonInput');
    const lines = [{ itemId: erp.item('RES'), quantityOrdered: 5, unitPrice: '2' }];
    const none = await erp.ordered('PO-C1', lines);
    expect((await cancel(none.id)).data).toMatchObject({
      cancelPurchaseOrder: { purchaseOrder: { status: 'CANCELED', lines: [{ status: 'CANCELED' }] } },
    });
    const some = await erp.ordered('PO-C2', lines);
    await received(some.lines[0]?.id ?? '', '1');
    expect((await cancel(some.id)).refusal).toMatchObject({ code: 'PO_LINE_BELOW_RECEIVED', details: { minimum: 1 } });
  });
});

test('what changed stands in the audit, before and after', async () => {
  const [entry] = await world.database.sql<Record<string, unknown>>(
    `select * from erp.audit where operation = 'updatePurchaseOrderLine' and outcome = 'DONE' order by 1 desc limit 1`,
  );
  expect(JSON.stringify(entry)).toContain('quantityOrdered');
});
