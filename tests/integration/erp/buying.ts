import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { toWire } from '../../../kernel/id.ts';
import type { Viewer } from '../../../kernel/viewer.ts';
import { ids } from '../../../schema/ids.ts';
import { viewerOf } from '../../support/viewers.ts';
import type { MasterData } from './master-data.ts';
import type { World } from './world.ts';

type Refused = { message: string; code: string; status: number; details?: Record<string, unknown> } & Record<
  string,
  unknown
>;
export type Reply = { data: Record<string, unknown>; refusal: Refused | undefined };

export type Line = {
  id: string;
  _etag: string;
  status: string;
  quantityOrdered: number;
  baseQuantityOrdered: number;
  unitOfMeasure: { code: string };
  amount: { amount: string };
  quantityReceived: number;
  quantityBilled: number;
  receiptStatus: string;
};
export type Order = { id: string; _etag: string; number: string; status: string; receiptStatus: string; lines: Line[] };

const lineFields =
  'id _etag status quantityOrdered baseQuantityOrdered unitOfMeasure { code } amount { amount } quantityReceived quantityBilled receiptStatus';
const orderFields = `id _etag number status receiptStatus lines { ${lineFields} }`;

const folder = join(import.meta.dirname, '../../invariants');

/** What the invariants of ERP find, by file; nothing where all is well. */
export const violations = async ({ database }: World): Promise<string[]> => {
  const found: string[] = [];
  for (const file of readdirSync(folder).filter((name) => name.startsWith('erp_'))) {
    const rows = await database.sql(readFileSync(join(folder, file), 'utf8'));
    if (rows.length > 0) found.push(`${file}: ${JSON.stringify(rows)}`);
  }
  return found;
};

/** ERP's mutations of orders, as its own principal. */
export const buying = (world: World, master: MasterData) => {
  const ask = async (
    query: string,
    variables: Record<string, unknown>,
    viewer: Viewer = viewerOf('ERP'),
  ): Promise<Reply> => {
    const { data, errors } = await world.ask(query, variables, viewer);
    const first = errors?.[0];
    return {
      data: data ?? {},
      refusal: first === undefined ? undefined : ({ message: first.message, ...first.extensions } as Refused),
    };
  };
  const run = (mutation: string, type: string, input: Record<string, unknown>, selection: string, viewer?: Viewer) =>
    ask(`mutation ($input: ${type}!) { ${mutation}(input: $input) { ${selection} } }`, { input }, viewer);
  const done = async <Result>(reply: Promise<Reply>, mutation: string, field: string): Promise<Result> => {
    const { data, refusal } = await reply;
    expect(refusal).toBeUndefined();
    return (data[mutation] as Record<string, Result>)[field] as Result;
  };

  const input = (number: string, lines: Record<string, unknown>[], more: Record<string, unknown> = {}) => ({
    number,
    supplierId: toWire(ids.Supplier, master.acme),
    siteId: toWire(ids.Site, master.lax),
    orderDate: '2026-01-05',
    lines,
    ...more,
  });
  const item = (name: keyof MasterData['items']) => toWire(ids.Item, master.items[name]);
  const create = (number: string, lines: Record<string, unknown>[], more: Record<string, unknown> = {}) =>
    run(
      'createPurchaseOrder',
      'CreatePurchaseOrderInput',
      input(number, lines, more),
      `purchaseOrder { ${orderFields} }`,
    );
  const created = (number: string, lines: Record<string, unknown>[], more: Record<string, unknown> = {}) =>
    done<Order>(create(number, lines, more), 'createPurchaseOrder', 'purchaseOrder');
  const now = async (id: string): Promise<Order> =>
    (await ask(`query ($id: ID!) { purchaseOrder(id: $id) { ${orderFields} } }`, { id })).data[
      'purchaseOrder'
    ] as Order;
  const step = async (
    mutation: string,
    id: string,
    more: Record<string, unknown> = {},
    type = 'PurchaseOrderTransitionInput',
    viewer?: Viewer,
  ) => run(mutation, type, { id, etag: (await now(id))._etag, ...more }, `purchaseOrder { ${orderFields} }`, viewer);
  const submit = (id: string, approver = 'test-erp') =>
    step('submitPurchaseOrder', id, { approver }, 'SubmitPurchaseOrderInput');
  const ordered = async (number: string, lines: Record<string, unknown>[], more: Record<string, unknown> = {}) => {
    const { id } = await created(number, lines, more);
    expect((await submit(id)).refusal).toBeUndefined();
    expect((await step('approvePurchaseOrder', id)).refusal).toBeUndefined();
    return done<Order>(step('releasePurchaseOrder', id), 'releasePurchaseOrder', 'purchaseOrder');
  };
  const lineNow = async (id: string): Promise<Line> =>
    (await ask(`query ($id: ID!) { purchaseOrderLine(id: $id) { ${lineFields} } }`, { id })).data[
      'purchaseOrderLine'
    ] as Line;
  const line = async (id: string, more: Record<string, unknown>, mutation = 'updatePurchaseOrderLine') =>
    run(
      mutation,
      `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`,
      { id, etag: (await lineNow(id))._etag, ...more },
      `purchaseOrderLine { ${lineFields} }`,
    );
  return { ask, run, done, input, item, create, created, now, step, submit, ordered, line, lineNow };
};
