import { parseWire, toWire } from '../../../kernel/id.ts';
import type { Viewer } from '../../../kernel/viewer.ts';
import { ids } from '../../../schema/ids.ts';
import type { buying } from './buying.ts';
import { receive } from './documents.ts';
import type { MasterData } from './master-data.ts';
import type { World } from './world.ts';

type BillLine = {
  id: string;
  matchStatus: string;
  baseQuantity: number;
  matchResult: { id: string; reasons: string[]; warnings: string[]; status: string } | null;
};
export type Bill = {
  id: string;
  _etag: string;
  status: string;
  matchStatus: string;
  paymentStatus: string;
  dueDate: string;
  lines: BillLine[];
};

const fields = `id _etag status matchStatus paymentStatus dueDate total { amount } exceptions { kind status resolution blockedAmount { amount } }
  lines { id matchStatus baseQuantity allocations { quantity baseQuantity amount { amount } }
    matchResult { id status reasons warnings ordered received previouslyBilled billed poUnitPrice { amount } billUnitPrice { amount }
      quantityVariance priceVariance { amount } priceVariancePercent blockedAmount { amount } } }`;

/** ERP's mutations of bills, as its own principal; receipts are written past them, as integration would bring them. */
export const billing = (world: World, master: MasterData, erp: ReturnType<typeof buying>) => {
  const input = (
    number: string,
    lines: Record<string, unknown>[],
    totalAmount: string,
    more: Record<string, unknown> = {},
  ) => ({
    number,
    supplierId: toWire(ids.Supplier, master.acme),
    siteId: toWire(ids.Site, master.lax),
    billDate: '2026-01-20',
    totalAmount,
    lines,
    ...more,
  });
  const create = (
    number: string,
    lines: Record<string, unknown>[],
    total: string,
    more: Record<string, unknown> = {},
  ) =>
    erp.run('createVendorBill', 'CreateVendorBillInput', input(number, lines, total, more), `vendorBill { ${fields} }`);
  const created = (
    number: string,
    lines: Record<string, unknown>[],
    total: string,
    more: Record<string, unknown> = {},
  ) => erp.done<Bill>(create(number, lines, total, more), 'createVendorBill', 'vendorBill');
  const evaluated = (vendorBillId: string) =>
    erp.done<Bill>(
      erp.run('evaluateMatch', 'EvaluateMatchInput', { vendorBillId }, `vendorBill { ${fields} }`),
      'evaluateMatch',
      'vendorBill',
    );
  const now = async (id: string): Promise<Bill> =>
    (await erp.ask(`query ($id: ID!) { vendorBill(id: $id) { ${fields} } }`, { id })).data['vendorBill'] as Bill;
  const override = async (id: string, reason: string, viewer?: Viewer) => {
    const bill = await now(id);
    return erp.run(
      'overrideMatch',
      'OverrideMatchInput',
      { vendorBillLineId: bill.lines[0]?.id, etag: bill._etag, reason },
      `vendorBill { ${fields} }`,
      viewer,
    );
  };
  const step = async (mutation: string, type: string, id: string, more: Record<string, unknown> = {}) =>
    erp.run(mutation, type, { id, etag: (await now(id))._etag, ...more }, `vendorBill { ${fields} }`);
  /** A receipt in the books with its journal, in the order line's unit. */
  const received = async (
    line: string,
    quantity: string,
    amount: string,
    pack: { uom?: string; base?: string } = {},
  ) => {
    const uuid = parseWire(ids.PurchaseOrderLine, line) ?? '';
    const cost = String(Number(amount) / Number(quantity));
    await receive(world.database, master, { line: uuid, site: master.lax, quantity, cost, amount, ...pack });
    await world.database.sql(
      'update erp.purchase_order_line set quantity_received = quantity_received + $2 where id = $1',
      [uuid, quantity],
    );
  };
  /** An order of one line, received, and billed at a price. */
  const delivered = async (number: string, item: 'RES' | 'CAP', quantity: number, price: string) => {
    const order = await erp.ordered(number, [{ itemId: erp.item(item), quantityOrdered: quantity, unitPrice: price }]);
    const line = order.lines[0]?.id ?? '';
    await received(line, String(quantity), String(quantity * Number(price)));
    return { order, line };
  };
  return { input, create, created, evaluated, now, override, step, received, delivered };
};
