import { add, compare, divide, multiply } from '../../kernel/decimal.ts';
import { convert } from '../../kernel/units.ts';
import { boughtParts, boughtServices } from '../data/bought-parts.ts';
import { suppliers } from '../data/finance.ts';
import type { Order, OrderLine } from '../data/shapes.ts';
import { supplierId } from '../floor/setup.ts';
import { demoId } from '../ids.ts';
import { at, must, siteOf, type KnownPart, type Site, type World } from '../world.ts';
import { accountId, cents, type Tags } from './ledger.ts';
import { paymentTermId } from './setup.ts';

/** A line of an order as the stories receive and bill it; quantities in the order's unit as decimals. */
export type LineState = {
  id: string;
  number: number;
  data: OrderLine;
  order: OrderState;
  /** Null for what is no item of ours, and for services that have no revision. */
  part: KnownPart | null;
  itemId: string | null;
  unit: string;
  baseUnit: string;
  price: string;
  ordered: string;
  received: string;
  billed: string;
  complete: boolean;
  runStepId: string | null;
};

export type OrderState = { id: string; data: Order; site: Site; placed: Date; tags: Tags; lines: LineState[] };
export type Orders = Map<string, OrderState>;

/** A quantity of an order line in the item's base unit: by the item's own pack, else by the list of units. */
export const inBase = (line: LineState, quantity: string, unit: string = line.unit): string => {
  const pack = boughtParts.find((part) => part.number === line.data.item)?.pack;
  return pack?.code === unit ? multiply(quantity, String(pack.quantity)) : convert(quantity, unit, line.baseUnit);
};

/** A quantity of base units in the order's unit. */
export const inOrderUnit = (line: LineState, base: string): string => divide(base, inBase(line, '1'));

/** Price of one base unit. */
export const basePrice = (line: LineState): string => divide(line.price, inBase(line, '1'));

export const lineOf = (orders: Orders, number: string, line = 1): LineState =>
  must(orders.get(number)?.lines[line - 1], `line ${String(line)} of ${number}`);

const partFor = (world: World, item: string): KnownPart | null => world.parts.get(`${item} A`) ?? null;

export const openOrder = (
  world: World,
  orders: Orders,
  data: Order,
  services: ReadonlyMap<string, string>,
  runSteps: ReadonlyMap<string, string>,
): OrderState => {
  const site = siteOf(world, data.site);
  const placed = at(site, `${data.date} 10:00`);
  const id = demoId('purchaseOrder', data.number, placed);
  const order: OrderState = { id, data, site, placed, tags: data.attributes ?? {}, lines: [] };
  order.lines = data.lines.map((line, index): LineState => {
    const part = partFor(world, line.item);
    const baseUnit = part?.uom ?? 'EA';
    return {
      id: demoId('purchaseOrderLine', `${data.number}/${String(index + 1)}`, placed),
      number: index + 1,
      data: line,
      order,
      part,
      itemId: part?.itemId ?? services.get(line.item) ?? null,
      unit: line.uom ?? baseUnit,
      baseUnit,
      price: line.price,
      ordered: String(line.quantity),
      received: '0',
      billed: '0',
      complete: line.status !== undefined,
      runStepId: line.run === undefined ? null : must(runSteps.get(line.run), `step of ${line.run}`),
    };
  });
  orders.set(data.number, order);
  return order;
};

const lineStatus = (order: OrderState, line: LineState): 'OPEN' | 'CLOSED' | 'CANCELED' => {
  if (line.data.status !== undefined) return line.data.status;
  return order.data.status === 'CLOSED' ? 'CLOSED' : order.data.status === 'CANCELED' ? 'CANCELED' : 'OPEN';
};

const description = (line: LineState): string =>
  line.data.description ??
  [...boughtParts, ...boughtServices].find(({ number }) => number === line.data.item)?.description ??
  line.data.item;

const writeLine = (world: World, line: LineState): void => {
  const { order, data, part } = line;
  const shared = {
    id: line.id,
    siteId: order.site.id,
    purchaseOrderId: order.id,
    poNumber: order.data.number,
    lineNumber: line.number,
    lineType: data.type ?? ('GOODS' as const),
    itemId: line.itemId,
    partId: part?.id ?? null,
    quantityOrdered: line.ordered,
    needDate: order.data.need,
    promisedDate: order.data.need,
    overReceiptTolerancePercent: data.overPercent ?? '0',
    underReceiptTolerancePercent: data.underPercent ?? '0',
    receivingComplete: line.complete,
    runStepId: line.runStepId,
    department: order.tags.department ?? null,
    costCenter: order.tags.costCenter ?? null,
    project: order.tags.project ?? null,
    taxCode: order.tags.taxCode ?? null,
  };
  const own = lineStatus(order, line);
  world.mes.add('purchaseOrderLine', {
    ...shared,
    uom: line.unit,
    status: own === 'OPEN' ? order.data.status : own,
    locationCode: order.tags.location ?? null,
    glAccount: data.account ?? null,
  });
  world.erp.add('purchaseOrderLine', {
    ...shared,
    status: own,
    currency: order.data.currency ?? 'USD',
    description: description(line),
    matchPolicy: data.policy ?? 'THREE_WAY',
    unitOfMeasure: line.unit,
    baseQuantityOrdered: inBase(line, line.ordered),
    unitPrice: line.price,
    amount: cents(multiply(line.ordered, line.price)),
    supplierPartNumber: boughtParts.find(({ number }) => number === data.item)?.vendorNumber ?? null,
    location: order.tags.location ?? null,
    glAccountId: data.account === undefined ? null : accountId(data.account),
    quantityReceived: line.received,
    quantityBilled: line.billed,
    shortCloseReason: data.shortCloseReason ?? null,
  });
};

const decisions = { PENDING_APPROVAL: 'PENDING', REJECTED: 'REJECTED' } as const;

const writeApproval = (world: World, { id, data, site, placed }: OrderState): void => {
  if (data.status === 'DRAFT') return;
  const decision =
    data.status === 'PENDING_APPROVAL' || data.status === 'REJECTED' ? decisions[data.status] : 'APPROVED';
  world.erp.add('purchaseOrderApproval', {
    id: demoId('purchaseOrderApproval', data.number, placed),
    siteId: site.id,
    purchaseOrderId: id,
    sequence: 1,
    approver: 'Helen Park',
    decision,
    reason: decision === 'REJECTED' ? (data.notes ?? 'Not needed.') : null,
    requestedAt: placed,
    decidedAt: decision === 'PENDING' ? null : new Date(placed.getTime() + 3_600_000),
  });
};

const writeFees = (world: World, { id, data, site, placed }: OrderState): void => {
  for (const [index, fee] of (data.fees ?? []).entries()) {
    world.erp.add('purchaseOrderFee', {
      id: demoId('purchaseOrderFee', `${data.number}/${String(index + 1)}`, placed),
      siteId: site.id,
      purchaseOrderId: id,
      position: index + 1,
      ...fee,
    });
  }
};

/** Writes every order as it is in the end: in ERP, and as MES's copy of it. */
export const writeOrders = (world: World, orders: Orders): void => {
  for (const order of orders.values()) {
    const { data, site, id, tags, placed } = order;
    const supplier = must(
      suppliers.find(({ code }) => code === data.supplier),
      `supplier ${data.supplier}`,
    );
    const shared = {
      id,
      siteId: site.id,
      number: data.number,
      supplierId: supplierId(data.supplier),
      status: data.status,
      department: tags.department ?? null,
      costCenter: tags.costCenter ?? null,
      project: tags.project ?? null,
      taxCode: tags.taxCode ?? null,
    };
    world.mes.add('purchaseOrder', { ...shared, locationCode: tags.location ?? null });
    world.erp.add('purchaseOrder', {
      ...shared,
      location: tags.location ?? null,
      orderDate: data.date,
      currency: data.currency ?? 'USD',
      exchangeRate: data.rate ?? '1',
      paymentTermId: paymentTermId(supplier.term),
      shipTo: data.site === 'LAX' ? '2200 Aviation Boulevard, Los Angeles' : '81 Airport Commerce Drive, Austin',
      buyer: data.buyer,
      notes: data.notes ?? null,
      createdAt: placed,
    });
    writeFees(world, order);
    writeApproval(world, order);
    if (data.status !== 'DRAFT')
      world.erp.add('externalId', {
        system: 'NetSuite',
        type: 'purchaseorder',
        value: `${data.number.slice(3)}00`,
        entityId: id,
      });
    for (const line of order.lines) writeLine(world, line);
  }
};

/** Counts goods into a line, or out of it; the line is complete when nothing more is expected. */
export const countReceived = (line: LineState, quantity: string): void => {
  line.received = add(line.received, quantity);
  const least = multiply(line.ordered, String(1 - Number(line.data.underPercent ?? '0') / 100));
  if (compare(line.received, least) >= 0) line.complete = true;
};
