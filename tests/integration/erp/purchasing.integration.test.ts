import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { toWire } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { viewerOf } from '../../support/viewers.ts';
import { masterData, type MasterData } from './master-data.ts';
import { purchasing } from './purchasing.ts';
import { erpWorld, type World } from './world.ts';

let world: World;
let master: MasterData;
let made: Awaited<ReturnType<typeof purchasing>>;
beforeAll(async () => {
  world = await erpWorld();
  master = await masterData(world.database);
  made = await purchasing(world.database, master);
});
afterAll(() => world.close());

const data = async (query: string, variables: Record<string, unknown> = {}): Promise<Record<string, unknown>> => {
  const answer = await world.ask(query, variables);
  expect(answer.errors).toBeUndefined();
  return answer.data ?? {};
};
type Edges<Node> = { edges: { node: Node }[] };
const nodes = async <Node>(root: string, selection: string): Promise<Node[]> => {
  const answer = await data(`{ list: ${root} { ${selection.length > 0 ? `edges { node { ${selection} } }` : ''} } }`);
  return (answer['list'] as Edges<Node>).edges.map(({ node }) => node);
};

describe('an order', () => {
  test('shows the state that follows from its lines', async () => {
    const orders = await nodes<Record<string, unknown>>(
      'purchaseOrders(sort: [NUMBER_ASC])',
      'number status receiptStatus billingStatus total { amount currency } fees { kind amount { amount } } lines { lineNumber receiptStatus billingStatus }',
    );
    expect(
      orders.map((order) => [order['number'], order['receiptStatus'], order['billingStatus'], order['total']]),
    ).toEqual([
      ['PO-1001', 'PARTIALLY_RECEIVED', 'PARTIALLY_BILLED', { amount: '1225.83', currency: 'USD' }],
      ['PO-1002', 'RECEIVED', 'NOT_BILLED', { amount: '235.00', currency: 'USD' }],
      ['PO-1003', 'NOT_RECEIVED', 'NOT_BILLED', { amount: '50.00', currency: 'USD' }],
      ['PO-1004', 'SHORT_CLOSED', 'NOT_BILLED', { amount: '100.00', currency: 'USD' }],
      ['PO-1005', 'PARTIALLY_RECEIVED', 'PARTIALLY_BILLED', { amount: '150.00', currency: 'USD' }],
    ]);
    expect(orders[0]?.['fees']).toEqual([{ kind: 'FREIGHT', amount: { amount: '12.50' } }]);
    expect(orders[0]?.['lines']).toEqual([
      { lineNumber: 1, receiptStatus: 'RECEIVED', billingStatus: 'BILLED' },
      { lineNumber: 2, receiptStatus: 'PARTIALLY_RECEIVED', billingStatus: 'NOT_BILLED' },
      { lineNumber: 3, receiptStatus: 'NOT_RECEIVED', billingStatus: 'BILLED' },
    ]);
  });

  test('follows its lines when they change', async () => {
    const [line = ''] = made.draft.lines;
    const state = async () =>
      (await data(`{ purchaseOrderByNumber(number: "PO-1003") { receiptStatus billingStatus } }`))[
        'purchaseOrderByNumber'
      ];
    await world.database.sql(
      'update erp.purchase_order_line set quantity_received = 6, quantity_billed = 7 where id = $1',
      [line],
    );
    expect(await state()).toEqual({ receiptStatus: 'OVER_RECEIVED', billingStatus: 'OVER_BILLED' });
    await world.database.sql(
      'update erp.purchase_order_line set quantity_received = 0, quantity_billed = 0 where id = $1',
      [line],
    );
    expect(await state()).toEqual({ receiptStatus: 'NOT_RECEIVED', billingStatus: 'NOT_BILLED' });
  });

  test('gives its lines what they do not set', async () => {
    const { purchaseOrderLineByNumber: line } =
      await data(`{ purchaseOrderLineByNumber(poNumber: "PO-1001", lineNumber: 2) {
      attributes { department project costCenter taxCode glAccount { number } }
      effectiveAttributes { department project costCenter taxCode location glAccount { role } } } }`);
    expect(line).toEqual({
      attributes: { department: null, project: 'P2', costCenter: 'CC9', taxCode: null, glAccount: null },
      effectiveAttributes: {
        department: 'ENG',
        project: 'P2',
        costCenter: 'CC9',
        taxCode: 'T1',
        location: null,
        glAccount: { role: 'PPV' },
      },
    });
  });

  test('keeps prices exact and quantities as numbers', async () => {
    const { purchaseOrderLineByNumber: line } =
      await data(`{ purchaseOrderLineByNumber(poNumber: "PO-1001", lineNumber: 3) {
      quantityOrdered unitPrice { amount } amount { amount } grIrBalance { amount } overReceiptTolerancePercent } }`);
    expect(line).toEqual({
      quantityOrdered: 40,
      unitPrice: { amount: '0.333333' },
      amount: { amount: '13.33' },
      grIrBalance: { amount: '-13.33' },
      overReceiptTolerancePercent: '0',
    });
  });

  test('clears its GR/IR account when the bill is dearer than the order', async () => {
    const { purchaseOrderLineByNumber: line } =
      await data(`{ purchaseOrderLineByNumber(poNumber: "PO-1001", lineNumber: 1) {
      grIrBalance { amount } itemReceipts { amount { amount } glPosting { lines { account { role } debit { amount } credit { amount } project } } }
      billLines { vendorBill { number glPosting { source { type id } lines { account { role } debit { amount } credit { amount } } } } } } }`);
    expect(line).toMatchObject({
      grIrBalance: { amount: '0.00' },
      itemReceipts: [
        {
          amount: { amount: '1000.00' },
          glPosting: {
            lines: [
              { account: { role: 'INVENTORY' }, debit: { amount: '1000.00' }, project: 'P1' },
              { account: { role: 'GR_IR' }, credit: { amount: '1000.00' }, project: 'P1' },
            ],
          },
        },
      ],
      billLines: [
        {
          vendorBill: {
            number: 'B-1',
            glPosting: {
              source: { type: 'VENDOR_BILL', id: toWire(ids.VendorBill, made.matched) },
              lines: [
                { account: { role: 'GR_IR' }, debit: { amount: '1000.00' } },
                { account: { role: 'PPV' }, debit: { amount: '40.00' } },
                { account: { role: 'AP' }, credit: { amount: '1040.00' } },
              ],
            },
          },
        },
      ],
    });
  });
});

describe('the exception queue', () => {
  test('lists what is open with its reasons and age', async () => {
    await world.database.sql(`update erp.match_exception set opened_at = now() - interval '3 days 2 hours'`);
    const queue = await nodes<Record<string, unknown>>(
      'matchExceptions(sort: [BLOCKED_AMOUNT_ASC])',
      'kind reasons ageDays blockedAmount { amount } vendorBill { number paymentStatus }',
    );
    expect(queue).toEqual([
      {
        kind: 'DISAGREEMENT',
        reasons: ['QTY_OVER_RECEIVED'],
        ageDays: 3,
        blockedAmount: { amount: '6.00' },
        vendorBill: { number: 'B-2', paymentStatus: 'BLOCKED' },
      },
      {
        kind: 'WAITING_FOR_RECEIPT',
        reasons: [],
        ageDays: 3,
        blockedAmount: { amount: '13.33' },
        vendorBill: { number: 'B-3', paymentStatus: 'BLOCKED' },
      },
    ]);
  });

  test('shows what was resolved only where it is asked for', async () => {
    await world.database.sql(
      `update erp.match_exception set status = 'RESOLVED', resolution = 'RECEIVED', resolved_at = now() where kind = 'WAITING_FOR_RECEIPT'`,
    );
    expect(await nodes('matchExceptions', 'kind')).toEqual([{ kind: 'DISAGREEMENT' }]);
    expect(await nodes('matchExceptions(filters: { status: { eq: RESOLVED } })', 'kind')).toEqual([
      { kind: 'WAITING_FOR_RECEIPT' },
    ]);
    expect(await nodes('matchExceptions(filters: { status: { isNull: false } })', 'kind')).toHaveLength(2);
  });
});

test('filters reach over relations, both ways', async () => {
  const byLine = await nodes<{ number: string }>(
    'purchaseOrders(sort: [NUMBER_ASC], filters: { supplier: { name: { ilike: "acme" } }, lines: { item: { partNumber: { eq: "00123" } }, quantityReceived: { gt: 0 } } })',
    'number',
  );
  expect(byLine).toEqual([{ number: 'PO-1004' }]);
  const byOrder = await nodes(
    'purchaseOrderLines(filters: { purchaseOrder: { status: { in: [DRAFT] } }, part: { revision: { eq: "B" } } })',
    'poNumber lineNumber',
  );
  expect(byOrder).toEqual([{ poNumber: 'PO-1003', lineNumber: 1 }]);
  const receipts = await nodes(
    'itemReceipts(filters: { purchaseOrderLine: { purchaseOrder: { number: { eq: "PO-1002" } } }, period: { code: { eq: "2026-01" } } })',
    'quantity baseQuantity unitOfMeasure { code }',
  );
  expect(receipts).toEqual([{ quantity: 3, baseQuantity: 300, unitOfMeasure: { code: 'ROLL' } }]);
});

test('the statements of a listing do not grow with its rows', async () => {
  const query = (
    first: number,
  ) => `{ purchaseOrders(first: ${first}, sort: [NUMBER_ASC]) { edges { node { number total { amount } supplier { name paymentTerm { code } } lines {
    effectiveAttributes { glAccount { number } } item { partNumber financials { standardCost { amount } } } grIrBalance { amount } itemReceipts { glPosting { journalNumber } } matchResults { status toleranceApplied { level } } } } } } }`;
  const counts = [];
  for (const first of [1, 2, 5]) counts.push((await world.ask(query(first))).statements);
  expect(counts[2]).toBe(counts[0]);
  expect(counts[1]).toBe(counts[0]);
  expect(counts[0]).toBeLessThanOrEqual(13);
});

describe('other systems', () => {
  const entity = async (type: string, key: Record<string, unknown>, selection: string): Promise<unknown> => {
    const answer = await data(
      `query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on ${type} { ${selection} } } }`,
      { keys: [{ __typename: type, ...key }] },
    );
    return (answer['_entities'] as unknown[])[0];
  };

  test('find our fields on an item, by id and by part number', async () => {
    const fields = 'financials { costMethod standardCost { amount } } openPurchaseOrderLines { poNumber lineNumber }';
    const expected = {
      financials: { costMethod: 'AVERAGE', standardCost: null },
      openPurchaseOrderLines: [{ poNumber: 'PO-1001', lineNumber: 2 }],
    };
    expect(await entity('Item', { id: toWire(ids.Item, master.items.CAP) }, fields)).toEqual(expected);
    expect(await entity('Item', { partNumber: 'CAP-100uF' }, fields)).toEqual(expected);
  });

  test('find cost and open lines of a revision, and nothing of a part that we do not know', async () => {
    const fields = 'standardCost { amount currency } openPurchaseOrderLines { poNumber }';
    expect(await entity('Part', { partNumber: '00123', revision: 'A' }, fields)).toEqual({
      standardCost: { amount: '0.333333', currency: 'USD' },
      openPurchaseOrderLines: [{ poNumber: 'PO-1001' }],
    });
    expect(await entity('Part', { id: toWire(ids.Part, made.first.id) }, fields)).toEqual({
      standardCost: null,
      openPurchaseOrderLines: [],
    });
    // An order of revision B is no order of revision A.
    await world.database.sql(`update erp.purchase_order set status = 'ORDERED' where number = 'PO-1003'`);
    expect(
      await entity('Part', { partNumber: 'BRKT-001', revision: 'A' }, 'openPurchaseOrderLines { poNumber }'),
    ).toEqual({ openPurchaseOrderLines: [{ poNumber: 'PO-1005' }] });
    expect(
      await entity('Part', { partNumber: 'BRKT-001', revision: 'B' }, 'openPurchaseOrderLines { poNumber }'),
    ).toEqual({ openPurchaseOrderLines: [{ poNumber: 'PO-1003' }, { poNumber: 'PO-1005' }] });
    await world.database.sql(`update erp.purchase_order set status = 'DRAFT' where number = 'PO-1003'`);
  });

  test('find the books of a site by its code, and an order line by its numbers', async () => {
    expect(await entity('Site', { code: 'LAX' }, 'subsidiary { code } inventoryAccount { role }')).toEqual({
      subsidiary: { code: 'US01' },
      inventoryAccount: { role: 'INVENTORY' },
    });
    expect(await entity('PurchaseOrderLine', { poNumber: 'PO-1002', lineNumber: 2 }, 'id matchPolicy')).toMatchObject({
      matchPolicy: 'TWO_WAY',
    });
    expect(await entity('ReceiptItem', { id: toWire(ids.ReceiptItem, made.first.id) }, 'itemReceipt { id }')).toEqual({
      itemReceipt: null,
    });
  });
});

describe('a viewer of one site', () => {
  const texan = viewerOf('VIEWER', { sites: ['AUS'] });

  test('sees the documents of that site alone', async () => {
    const answer = await world.ask(
      `{ purchaseOrders { edges { node { number } } pageInfo { totalCount } } itemReceipts { pageInfo { totalCount } } vendorBills { pageInfo { totalCount } } glPostings { pageInfo { totalCount } } suppliers { pageInfo { totalCount } } }`,
      {},
      texan,
    );
    expect(answer.errors).toBeUndefined();
    expect(answer.data).toMatchObject({
      purchaseOrders: { edges: [{ node: { number: 'PO-1002' } }], pageInfo: { totalCount: 1 } },
      itemReceipts: { pageInfo: { totalCount: 1 } },
      vendorBills: { pageInfo: { totalCount: 0 } },
      glPostings: { pageInfo: { totalCount: 1 } },
      suppliers: { pageInfo: { totalCount: 2 } },
    });
  });

  test('cannot read an order of another site by its id, its number or a nested filter', async () => {
    const byId = await world.ask(
      `query ($id: ID!) { purchaseOrder(id: $id) { number } }`,
      { id: toWire(ids.PurchaseOrder, made.first.id) },
      texan,
    );
    const byNumber = await world.ask(`{ purchaseOrderByNumber(number: "PO-1001") { id } }`, {}, texan);
    expect([byId, byNumber].map((answer) => answer.errors?.[0]?.extensions['code'])).toEqual([
      'NOT_FOUND',
      'NOT_FOUND',
    ]);
    const lines = await world.ask(
      `{ purchaseOrderLines(filters: { purchaseOrder: { number: { eq: "PO-1001" } } }) { pageInfo { totalCount } } }`,
      {},
      texan,
    );
    expect(lines.data).toEqual({ purchaseOrderLines: { pageInfo: { totalCount: 0 } } });
  });
});
