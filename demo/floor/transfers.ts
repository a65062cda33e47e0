import { add, subtract } from '../../kernel/decimal.ts';
import { bookTransfer } from '../books/transfers.ts';
import type { SiteCode } from '../data/shapes.ts';
import { demoId } from '../ids.ts';
import type { Plant } from '../plant.ts';
import { at as instant, dayAt, must, placeOf, siteOf, tellMes, type Place, type Site } from '../world.ts';
import { carve, markPosted, move, newStock, stockOf, type Stock } from './stock.ts';

type Status =
  'DRAFT' | 'SHIPPED' | 'PARTIALLY_RECEIVED' | 'RECEIVED' | 'RECEIVED_WITH_DISCREPANCY' | 'CLOSED' | 'CANCELED';
export type TransferGiven = {
  number: string;
  status: Status;
  stock: string;
  quantity: string;
  to: readonly [site: SiteCode, place: string];
  /** By the clock of the site it leaves. */
  created: string;
  shipped?: string;
  received?: readonly { quantity: string; at: string }[];
  lost?: { quantity: string; at: string };
  closed?: string;
  reason?: string;
};

type Way = {
  id: string;
  given: TransferGiven;
  source: Stock;
  from: Site;
  to: Site;
  target: Place;
  transit: Stock | null;
  arrived: Stock | null;
  received: string;
};

const told = (plant: Plant, way: Way, type: string, at: Date, quantity: string): string =>
  tellMes(plant.world, {
    type,
    subject: way.id,
    key: way.id,
    site: way.from,
    at,
    by: 'Lucia Ferraro',
    about: { transfer: way.given.number, quantity },
  });

const custody = (
  plant: Plant,
  way: Way,
  action: 'RELEASED' | 'PICKED_UP' | 'HANDED_OVER' | 'RECEIVED',
  at: Date,
  place: Place | null,
): void => {
  plant.world.mes.add('custodyEvent', {
    id: demoId('custodyEvent', `${way.given.number}/${action}/${String(at.getTime())}`, at),
    siteId: way.from.id,
    toSiteId: way.to.id,
    inventoryTransferId: way.id,
    at,
    action,
    actor: action === 'PICKED_UP' ? 'Pacific Freight' : action === 'RECEIVED' ? 'Miguel Santos' : 'Lucia Ferraro',
    locationId: place?.id ?? null,
  });
};

const shipOut = (plant: Plant, way: Way, reading: string): void => {
  const at = instant(way.from, reading);
  const { source, given } = way;
  const event = told(plant, way, 'mes.transfer.shipped', at, given.quantity);
  const place = placeOf(plant.world, way.from, `${way.from.code}-IN-TRANSIT`);
  way.transit = carve(plant.world, plant.floor, source, {
    key: `${given.number}/transit`,
    quantity: given.quantity,
    place,
    at,
    by: 'Lucia Ferraro',
    event,
  });
  bookTransfer(plant, {
    step: 'SHIP',
    id: way.id,
    number: given.number,
    stock: source,
    quantity: given.quantity,
    from: way.from,
    to: way.to,
    day: dayAt(way.from, at),
    event,
  });
  markPosted(plant.floor, { event }, dayAt(way.from, at));
  custody(plant, way, 'RELEASED', at, source.place);
  custody(plant, way, 'PICKED_UP', new Date(at.getTime() + 1_800_000), null);
};

const takeIn = (plant: Plant, way: Way, quantity: string, reading: string): void => {
  const at = instant(way.to, reading);
  const transit = must(way.transit, 'goods in transit');
  const event = told(plant, way, 'mes.transfer.received', at, quantity);
  const cause = { at, by: 'Miguel Santos', event };
  move(plant.world, plant.floor, transit, 'TRANSFERRED_OUT', `-${quantity}`, cause);
  if (way.arrived === null) {
    way.arrived = newStock(plant.floor, {
      key: `${way.given.number}/arrived`,
      part: transit.part,
      site: way.to,
      place: way.target,
      lot: transit.lot,
      quantity: '0',
      pending: '0',
      at,
      splitFromId: transit.id,
    });
  }
  way.arrived.quantity = add(way.arrived.quantity, quantity);
  way.arrived.pending = add(way.arrived.pending, quantity);
  move(plant.world, plant.floor, way.arrived, 'TRANSFERRED_IN', quantity, cause);
  way.received = add(way.received, quantity);
  bookTransfer(plant, {
    step: 'RECEIVE',
    id: way.id,
    number: way.given.number,
    stock: transit,
    quantity,
    from: way.from,
    to: way.to,
    day: dayAt(way.to, at),
    event,
  });
  markPosted(plant.floor, { event }, dayAt(way.to, at));
  custody(plant, way, 'RECEIVED', at, way.target);
};

const writeOff = (plant: Plant, way: Way, lost: { quantity: string; at: string }): void => {
  const at = instant(way.to, lost.at);
  const transit = must(way.transit, 'goods in transit');
  const event = told(plant, way, 'mes.transfer.lost', at, lost.quantity);
  move(plant.world, plant.floor, transit, 'SCRAPPED', `-${lost.quantity}`, {
    at,
    by: 'Miguel Santos',
    event,
    reason: 'Lost on the way',
  });
  bookTransfer(plant, {
    step: 'LOSS',
    id: way.id,
    number: way.given.number,
    stock: transit,
    quantity: lost.quantity,
    from: way.from,
    to: way.to,
    day: dayAt(way.to, at),
    event,
  });
  markPosted(plant.floor, { event }, dayAt(way.to, at));
};

const within = (plant: Plant, way: Way, reading: string): void => {
  const at = instant(way.from, reading);
  const event = told(plant, way, 'mes.transfer.received', at, way.given.quantity);
  way.arrived = carve(plant.world, plant.floor, way.source, {
    key: `${way.given.number}/arrived`,
    quantity: way.given.quantity,
    place: way.target,
    at,
    by: 'Lucia Ferraro',
    event,
  });
  way.received = way.given.quantity;
};

const write = (plant: Plant, way: Way): void => {
  const { given, source, from, to, target } = way;
  const created = instant(from, given.created);
  const last = given.received?.at(-1);
  const shippedAt = given.shipped === undefined ? null : instant(from, given.shipped);
  plant.world.mes.add('inventoryTransfer', {
    id: way.id,
    siteId: from.id,
    toSiteId: to.id,
    number: given.number,
    status: given.status,
    fromLocationId: must(source.place, 'place').id,
    toLocationId: target.id,
    requestedBy: 'Miguel Santos',
    reason: given.reason ?? null,
    shippedAt,
    receivedAt: from === to ? shippedAt : last === undefined ? null : instant(to, last.at),
    closedAt: given.closed === undefined ? null : instant(to, given.closed),
    createdAt: created,
  });
  plant.world.mes.add('inventoryTransferLine', {
    id: demoId('inventoryTransferLine', given.number, created),
    siteId: from.id,
    toSiteId: to.id,
    inventoryTransferId: way.id,
    position: 1,
    partInventoryId: source.id,
    receivedPartInventoryId: way.arrived?.id ?? null,
    inTransitPartInventoryId: way.transit?.id ?? null,
    itemId: source.part.itemId,
    partId: source.part.id,
    lotNumber: source.lot,
    serialNumber: source.serial,
    unitOfMeasure: source.unit,
    quantity: given.quantity,
    quantityShipped: shippedAt === null ? '0' : given.quantity,
    quantityReceived: way.received,
    quantityLost: given.lost?.quantity ?? '0',
  });
};

/** A transfer as far as it has got: shipped into transit, received in one or more counts, what is lost written off. */
export const transfer = (plant: Plant, given: TransferGiven): void => {
  const source = stockOf(plant.floor, given.stock);
  const to = siteOf(plant.world, given.to[0]);
  const id = demoId('inventoryTransfer', given.number, instant(source.site, given.created));
  const way: Way = {
    id,
    given,
    source,
    from: source.site,
    to,
    target: placeOf(plant.world, to, given.to[1]),
    transit: null,
    arrived: null,
    received: subtract('0', '0'),
  };
  if (given.shipped !== undefined) {
    if (way.from === to) within(plant, way, given.shipped);
    else shipOut(plant, way, given.shipped);
  }
  if (way.from !== to) for (const { quantity, at } of given.received ?? []) takeIn(plant, way, quantity, at);
  if (given.lost !== undefined) writeOff(plant, way, given.lost);
  write(plant, way);
};
