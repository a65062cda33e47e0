import { refuse } from '../../../kernel/errors.ts';
import { tell } from '../../../kernel/events.ts';
import { isLater, type CloudEvent } from '../../../kernel/signed-event.ts';
import { mesIntake, type Tx } from '../command.ts';
import type { Context } from '../context.ts';
import type { ApplyPurchaseOrderInput, Row } from '../schema.generated.ts';
import { furtherOf, lineStatus } from './order-intake.rules.ts';
import { orderEvents, toldOrder, type ToldLine, type ToldOrder } from './order-intake.shape.ts';
import {
  insertOrderLine,
  keepOrder,
  keepSupplier,
  knownItems,
  knownSite,
  lendStatus,
  lineIdsOfOrder,
  linesOfOrder,
  orderCopy,
  updateOrderLine,
} from './order-intake.write.queries.ts';

type Order = Row<'purchaseOrder'>;

const unknown = (what: string, owner: string, details: Record<string, unknown>) =>
  refuse('NOT_FOUND', `MES has no copy of ${what} yet. Bring it first, then the order.`, { owner, details });

const checkKnown = async (tx: Tx, siteId: string | undefined, lines: readonly ToldLine[]): Promise<string> => {
  if (siteId === undefined || (await knownSite(tx, siteId)) === undefined)
    throw unknown('the site of this order', 'MES', { siteId: siteId ?? null });
  const items = lines.flatMap(({ itemId }) => itemId ?? []);
  const parts = lines.flatMap(({ partId, inputPartId }) => [partId ?? [], inputPartId ?? []].flat());
  const known = await knownItems(tx, items, parts);
  const missing = [...items, ...parts].find((id) => !known.has(id));
  if (missing !== undefined) throw unknown('an item that is ordered', 'PLM', { missing });
  return siteId;
};

// A supplier has no version in an event of an order: the latest that was told of it holds.
const supplierVersion = (event: CloudEvent): number => Date.parse(event.time);

// An event of a line says how its order stood, but not which version that was.
const applyOrder = async (tx: Tx, event: CloudEvent, told: ToldOrder, siteId: string): Promise<Order> => {
  const copy = await orderCopy(tx, told.id);
  const supplierId = told.supplier.id;
  if (told.version === null)
    return (
      copy ??
      keepOrder(tx, { id: told.id, number: told.number, siteId, supplierId, status: told.status, sourceVersion: 0 })
    );
  if (copy !== undefined && !isLater(event, copy)) return copy;
  const order = { id: told.id, number: told.number, siteId, supplierId, status: told.status };
  const now = await keepOrder(tx, { ...order, sourceVersion: told.version });
  await lendStatus(tx, now.id, now.status);
  return now;
};

const applyLine = async (
  tx: Tx,
  order: Order,
  orderStatus: Order['status'],
  line: ToldLine,
  copy: Row<'purchaseOrderLine'> | undefined,
): Promise<boolean> => {
  if (copy !== undefined && line.version <= Number(copy.sourceVersion)) return false;
  const { id, poNumber, lineNumber, version, unitOfMeasure, status, ...rest } = line;
  const told = {
    ...rest,
    uom: unitOfMeasure,
    status: lineStatus(status, furtherOf(order.status, orderStatus)),
    sourceVersion: version,
  };
  if (copy !== undefined) await updateOrderLine(tx, id, told);
  else
    await insertOrderLine(tx, { id, siteId: order.siteId, purchaseOrderId: order.id, poNumber, lineNumber, ...told });
  return true;
};

const takeIn = async (tx: Tx, context: Context, event: CloudEvent, told: ToldOrder): Promise<string> => {
  const siteId = await checkKnown(tx, event.site, told.lines);
  await keepSupplier(tx, { ...told.supplier, sourceVersion: supplierVersion(event) });
  const order = await applyOrder(tx, event, told, siteId);
  const copies = new Map((await linesOfOrder(tx, order.id)).map((line) => [line.id, line]));
  const lines: string[] = [];
  for (const line of told.lines)
    if (await applyLine(tx, order, told.version === null ? told.status : order.status, line, copies.get(line.id)))
      lines.push(line.id);
  await tell(tx, context, {
    type: 'mes.purchase-order.copied',
    subject: order.id,
    subjectVersion: Number(order.sourceVersion),
    key: order.id,
    site: order.siteId,
    data: { number: order.number, status: order.status, supplierId: order.supplierId, lines },
  });
  return order.id;
};

/**
 * Takes in an order, its lines and its supplier by ERP's event (R24), under the locks that receiving takes. An earlier version than the
 * copy's changes nothing. Answers the order's uuid. Refuses EVENT_UNVERIFIED, NOT_FOUND (the site, or an item, is not known yet).
 */
export const applyPurchaseOrder = async (context: Context, input: ApplyPurchaseOrderInput): Promise<string> => {
  const event = await context.events.verify(input.signedEvent, orderEvents);
  const told = toldOrder(event);
  const lines = new Set([...told.lines.map(({ id }) => id), ...(await lineIdsOfOrder(context.db, told.id))]);
  const locks = [`purchase-order:${told.id}`, ...[...lines].map((id) => `purchase-order-line:${id}`)];
  return mesIntake(context, 'applyPurchaseOrder', locks, event, input, (tx) => takeIn(tx, context, event, told));
};
