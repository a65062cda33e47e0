import { add, compare, subtract } from '../../kernel/decimal.ts';
import { demoId } from '../ids.ts';
import { dayAt, tellMes, type KnownPart, type Place, type Site, type World } from '../world.ts';

/** A record of stock as the stories move it; written as a row of part_inventory when all is told. Amounts are decimals as text. */
export type Stock = {
  id: string;
  site: Site;
  part: KnownPart;
  place: Place | null;
  serial: string | null;
  lot: string | null;
  unit: string;
  quantity: string;
  pending: string;
  adjusted: string;
  installed: string;
  scrapped: string;
  gone: string;
  kitted: string;
  supplierId: string | null;
  purchaseOrderLineId: string | null;
  receiptItemId: string | null;
  originRunId: string | null;
  splitFromId: string | null;
  expiryDate: string | null;
};

export type MovementType =
  | 'RECEIVED'
  | 'PRODUCED'
  | 'TRANSFERRED_IN'
  | 'RETURNED'
  | 'ADJUSTED'
  | 'INSTALLED'
  | 'SCRAPPED'
  | 'TRANSFERRED_OUT'
  | 'SHIPPED'
  | 'RETURNED_TO_SUPPLIER';

/**
 * One change of what is on hand, for reconciliation to look back on: with the day on which the books took it over, null where they
 * have not.
 */
export type Moved = {
  stock: Stock;
  type: MovementType;
  quantity: string;
  at: Date;
  event: string;
  place: Place;
  runId: string | null;
  postedOn: string | null;
};

export type Floor = { stocks: Map<string, Stock>; moved: Moved[] };
export const emptyFloor = (): Floor => ({ stocks: new Map(), moved: [] });

export const onHand = (stock: Stock): string =>
  subtract(add(stock.quantity, stock.adjusted), add(stock.installed, stock.scrapped, stock.gone, stock.pending));

export type NewStock = Partial<Omit<Stock, 'id' | 'part' | 'site' | 'quantity'>> & {
  key: string;
  part: KnownPart;
  site: Site;
  quantity: string;
  at: Date;
};

/** A new record; all of its quantity is still expected until a movement brings it. */
export const newStock = (floor: Floor, { key, at, ...given }: NewStock): Stock => {
  const stock: Stock = {
    place: null,
    serial: null,
    lot: null,
    unit: given.part.uom,
    pending: given.quantity,
    adjusted: '0',
    installed: '0',
    scrapped: '0',
    gone: '0',
    kitted: '0',
    supplierId: null,
    purchaseOrderLineId: null,
    receiptItemId: null,
    originRunId: null,
    splitFromId: null,
    expiryDate: null,
    ...given,
    id: demoId('partInventory', key, at),
  };
  floor.stocks.set(key, stock);
  return stock;
};

export const stockOf = (floor: Floor, key: string): Stock => {
  const stock = floor.stocks.get(key);
  if (stock === undefined)
    throw new Error(`The demo plant has no stock ${key}; it has ${[...floor.stocks.keys()].join(', ')}`);
  return stock;
};

const absolute = (quantity: string): string => quantity.replace(/^-/u, '');

const apply = (stock: Stock, type: MovementType, quantity: string): void => {
  const size = absolute(quantity);
  const comes = !quantity.startsWith('-');
  if (type === 'INSTALLED') stock.installed = comes ? subtract(stock.installed, size) : add(stock.installed, size);
  else if (type === 'SCRAPPED') stock.scrapped = add(stock.scrapped, size);
  else if (type === 'ADJUSTED') stock.adjusted = add(stock.adjusted, quantity);
  else if (type === 'RETURNED') stock.gone = subtract(stock.gone, size);
  else if (comes) stock.pending = subtract(stock.pending, size);
  else stock.gone = add(stock.gone, size);
  if (compare(onHand(stock), '0') < 0 || compare(stock.pending, '0') < 0) {
    throw new Error(
      `${type} ${quantity} of ${stock.part.partNumber} ${stock.lot ?? stock.serial ?? ''}: not so many are there`,
    );
  }
};

export type Cause = {
  at: Date;
  by: string;
  event: string;
  runId?: string;
  receiptItemId?: string | null;
  purchaseOrderLineId?: string | null;
  reason?: string;
  /** The other end, of a move between places or records. */
  other?: Place;
};

/** The instant of a movement: no two of a record are in the same millisecond, so that their order is what it was. */
const later = (floor: Floor, stock: Stock, at: Date): Date => {
  const last = floor.moved.findLast((one) => one.stock === stock);
  if (last === undefined || last.at < at) return at;
  if (last.at.getTime() - at.getTime() > 60_000)
    throw new Error(`${stock.part.partNumber} ${stock.lot ?? ''} is told out of order at ${at.toISOString()}`);
  return new Date(last.at.getTime() + 1);
};

/** The books took over what an event, or a run up to now, moved. */
export const markPosted = (floor: Floor, what: { event?: string; runId?: string }, day: string): void => {
  for (const one of floor.moved) {
    const meant = one.event === what.event || (what.runId !== undefined && one.runId === what.runId);
    if (meant) one.postedOn ??= day;
  }
};

/** Moves stock: above zero into its place, below zero out of it. Writes the movement and keeps the record's amounts. */
export const move = (
  world: World,
  floor: Floor,
  stock: Stock,
  type: MovementType,
  quantity: string,
  cause: Cause,
): void => {
  const { place } = stock;
  if (place === null) throw new Error(`${stock.part.partNumber} has no place to move ${type} in`);
  apply(stock, type, quantity);
  const comes = !quantity.startsWith('-');
  const number = floor.moved.length + 1;
  const at = later(floor, stock, cause.at);
  floor.moved.push({
    stock,
    type,
    quantity,
    at,
    event: cause.event,
    place,
    runId: cause.runId ?? null,
    postedOn: null,
  });
  world.mes.add('inventoryMovement', {
    id: demoId('inventoryMovement', String(number), at),
    siteId: stock.site.id,
    partInventoryId: stock.id,
    itemId: stock.part.itemId,
    partId: stock.part.id,
    lotNumber: stock.lot,
    serialNumber: stock.serial,
    type,
    quantity,
    unitOfMeasure: stock.unit,
    fromLocationId: comes ? (cause.other?.site.id === stock.site.id ? cause.other.id : null) : place.id,
    toLocationId: comes ? place.id : cause.other?.site.id === stock.site.id ? cause.other.id : null,
    movedAt: at,
    movementDate: dayAt(stock.site, at),
    actor: cause.by,
    causeEventId: cause.event,
    purchaseOrderLineId: cause.purchaseOrderLineId ?? null,
    receiptItemId: cause.receiptItemId ?? null,
    runId: cause.runId ?? null,
    reason: cause.reason ?? null,
  });
};

/** Takes part of a record to another place as a record of its own; both movements name both places where they are of one site. */
export const carve = (
  world: World,
  floor: Floor,
  stock: Stock,
  given: { key: string; quantity: string; place: Place; at: Date; by: string; event?: string; reason?: string },
): Stock => {
  const { key, quantity, place, at, by } = given;
  const event =
    given.event ??
    tellMes(world, {
      type: 'mes.part-inventory.split',
      subject: stock.id,
      key: stock.id,
      site: stock.site,
      at,
      by,
      about: { quantity, unitOfMeasure: stock.unit, to: place.name },
    });
  const carved = newStock(floor, {
    ...stock,
    key,
    at,
    site: place.site,
    place,
    quantity,
    pending: quantity,
    adjusted: '0',
    installed: '0',
    scrapped: '0',
    gone: '0',
    kitted: '0',
    receiptItemId: null,
    purchaseOrderLineId: null,
    originRunId: null,
    splitFromId: stock.id,
  });
  const why = given.reason === undefined ? {} : { reason: given.reason };
  move(world, floor, stock, 'TRANSFERRED_OUT', `-${quantity}`, { at, by, event, other: place, ...why });
  move(world, floor, carved, 'TRANSFERRED_IN', quantity, {
    at,
    by,
    event,
    ...(stock.place === null ? {} : { other: stock.place }),
    ...why,
  });
  return carved;
};

/** Writes every record of stock as it is in the end. */
export const writeStock = (world: World, floor: Floor): void => {
  for (const stock of floor.stocks.values()) {
    world.mes.add('partInventory', {
      id: stock.id,
      siteId: stock.site.id,
      itemId: stock.part.itemId,
      partId: stock.part.id,
      locationId: stock.place?.id ?? null,
      serialNumber: stock.serial,
      lotNumber: stock.lot,
      unitOfMeasure: stock.unit,
      quantity: stock.quantity,
      quantityPending: stock.pending,
      quantityAdjusted: stock.adjusted,
      quantityInstalled: stock.installed,
      quantityScrapped: stock.scrapped,
      quantityGone: stock.gone,
      quantityKitted: stock.kitted,
      supplierId: stock.supplierId,
      purchaseOrderLineId: stock.purchaseOrderLineId,
      receiptItemId: stock.receiptItemId,
      originRunId: stock.originRunId,
      splitFromId: stock.splitFromId,
      expiryDate: stock.expiryDate,
    });
  }
};
