import type { LineState, OrderState, Orders } from '../named.ts';
import { add } from '../../kernel/decimal.ts';
import { toWire } from '../../kernel/id.ts';
import { ids } from '../../schema/ids.ts';
import {
  approvePurchaseOrder,
  cancelPurchaseOrder,
  closePurchaseOrder,
  rejectPurchaseOrder,
  releasePurchaseOrder,
  submitPurchaseOrder,
} from '../../subgraphs/erp/purchase-order/lifecycle.commands.ts';
import { closeLineShort } from '../../subgraphs/erp/purchase-order/line.commands.ts';
import { createPurchaseOrder } from '../../subgraphs/erp/purchase-order/purchase-order.commands.ts';
import { boughtParts, boughtServices } from '../data/bought-parts.ts';
import type { Order, OrderLine } from '../data/shapes.ts';
import type { Plant } from '../plant.ts';
import { serviceId } from '../plm/rows.ts';
import { must, siteOf, type KnownPart, type World } from '../world.ts';
import { given, inErp, type When } from './act.ts';
import { accountId } from './founding.ts';
import { supplierId } from './parties.ts';

/** What a line of outside processing sends out, and how: the uuids of a part and of a manufacturing BOM; or the step that it is for. */
export type SentOut = { inputPartId?: string; mbomId?: string; runStepId?: string };

const approver = 'Helen Park';

export const lineOf = (orders: Orders, number: string, line = 1): LineState =>
  must(orders.get(number)?.lines[line - 1], `line ${String(line)} of ${number}`);

const partFor = (world: World, item: string): KnownPart | null => world.parts.get(`${item} A`) ?? null;

const lineInput = (plant: Plant, data: Order, line: OrderLine, sentOut: SentOut) => {
  const part = partFor(plant.world, line.item);
  const service = boughtServices.find(({ number }) => number === line.item);
  const itemId = part?.itemId ?? (service === undefined ? undefined : serviceId(service.number));
  const { inputPartId, mbomId, runStepId } = line.type === 'OUTSIDE_PROCESSING' ? sentOut : {};
  return {
    ...(itemId === undefined ? {} : { itemId: toWire(ids.Item, itemId) }),
    ...(part === null ? {} : { partId: toWire(ids.Part, part.id) }),
    ...(line.description === undefined ? {} : { description: line.description }),
    lineType: line.type ?? ('GOODS' as const),
    matchPolicy: line.policy ?? ('THREE_WAY' as const),
    quantityOrdered: line.quantity,
    unitOfMeasure: line.uom ?? part?.uom ?? 'EA',
    unitPrice: add(line.price),
    supplierPartNumber: boughtParts.find(({ number }) => number === line.item)?.vendorNumber ?? null,
    ...{ needDate: data.need, promisedDate: data.need },
    overReceiptTolerancePercent: line.overPercent ?? '0',
    underReceiptTolerancePercent: line.underPercent ?? '0',
    ...(line.account === undefined
      ? {}
      : { attributes: { glAccountId: toWire(ids.GLAccount, accountId(line.account)) } }),
    ...(inputPartId === undefined ? {} : { inputPartId: toWire(ids.Part, inputPartId) }),
    ...(mbomId === undefined ? {} : { mbomId: toWire(ids.MBom, mbomId) }),
    ...(runStepId === undefined ? {} : { runStepId: toWire(ids.RunStep, runStepId) }),
  };
};

const drawUp = (plant: Plant, data: Order, when: When, sentOut: SentOut): Promise<string> =>
  inErp(plant, when, createPurchaseOrder, {
    ...{ number: data.number, orderDate: data.date, buyer: data.buyer, notes: data.notes ?? null },
    supplierId: toWire(ids.Supplier, supplierId(plant, data.supplier)),
    siteId: toWire(ids.Site, when.site.id),
    currency: data.currency ?? 'USD',
    exchangeRate: data.rate ?? '1',
    shipTo: data.site === 'LAX' ? '2200 Aviation Boulevard, Los Angeles' : '81 Airport Commerce Drive, Austin',
    attributes: data.attributes ?? {},
    lines: data.lines.map((line) => lineInput(plant, data, line, sentOut)),
  });

/** Takes an order as far as the story says: approved by who may, released to the floor, or stopped. */
const advance = async (
  plant: Plant,
  { id, data }: OrderState,
  when: When,
  meanwhile: () => Promise<string>,
): Promise<void> => {
  const { status } = data;
  const now = () => given(plant, 'purchaseOrder', id);
  if (status === 'DRAFT') return;
  await inErp(plant, when, submitPurchaseOrder, { ...(await now()), approver });
  if (status === 'PENDING_APPROVAL') return;
  const decision = { ...when, day: await meanwhile(), by: approver };
  if (status === 'REJECTED') {
    await inErp(plant, decision, rejectPurchaseOrder, { ...(await now()), reason: data.notes ?? 'Not needed.' });
    return;
  }
  await inErp(plant, decision, approvePurchaseOrder, await now());
  if (status === 'APPROVED') return;
  await inErp(plant, when, releasePurchaseOrder, await now());
  if (status !== 'CANCELED') return;
  await inErp(plant, when, cancelPurchaseOrder, { ...(await now()), reason: data.notes ?? 'Not needed.' });
};

const linesOf = async (plant: Plant, order: OrderState): Promise<LineState[]> => {
  const rows = await plant.erp.db
    .selectFrom('purchaseOrderLine')
    .select(['id', 'lineNumber', 'unitOfMeasure'])
    .where('purchaseOrderId', '=', order.id)
    .orderBy('lineNumber')
    .execute();
  return order.data.lines.map((data, index): LineState => {
    const { id, unitOfMeasure: unit } = must(rows[index], `line of ${order.data.number}`);
    const part = partFor(plant.world, data.item);
    const figures = { price: add(data.price), ordered: String(data.quantity) };
    return { id, number: index + 1, data, order, part, unit, ...figures };
  });
};

/** Draws an order up, and takes it as far as the story says; `meanwhile` happens while it waits for its approval, and answers the day of it. */
export const openOrder = async (
  plant: Plant,
  data: Order,
  sentOut: SentOut = {},
  meanwhile: () => Promise<string> = () => Promise.resolve(data.date),
): Promise<OrderState> => {
  const site = siteOf(plant.world, data.site);
  const when = { site, day: data.date, by: data.buyer };
  const order: OrderState = { id: await drawUp(plant, data, when, sentOut), data, site, lines: [] };
  order.lines = await linesOf(plant, order);
  plant.orders.set(data.number, order);
  await advance(plant, order, when, meanwhile);
  return order;
};

/** Nothing more is expected of a line. */
export const closeShort = async (plant: Plant, line: LineState, day: string, reason: string): Promise<void> => {
  const { site, data } = line.order;
  const input = { ...(await given(plant, 'purchaseOrderLine', line.id)), reason };
  await inErp(plant, { site, day, by: data.buyer }, closeLineShort, input);
};

/** An order that came and was billed in full is put away. */
export const closeOrder = async (plant: Plant, number: string, day: string): Promise<void> => {
  const { id, site, data } = must(plant.orders.get(number), `order ${number}`);
  await inErp(plant, { site, day, by: data.buyer }, closePurchaseOrder, await given(plant, 'purchaseOrder', id));
};
