import { bookShipment } from '../books/shipments.ts';
import { demoId } from '../ids.ts';
import type { Plant } from '../plant.ts';
import { at as instant, dayAt, must, siteOf, tellMes, type Site } from '../world.ts';
import { markPosted, move, stockOf, type Stock } from './stock.ts';

export type ShipmentGiven = {
  number: string;
  status: 'DRAFT' | 'SHIPPED' | 'DELIVERED';
  stock: string;
  demandId: string;
  shipTo: string;
  created: string;
  shipped?: string;
  delivered?: string;
  tracking?: string;
};

type Leaving = {
  id: string;
  given: ShipmentGiven;
  site: Site;
  stock: Stock;
  shippedAt: Date;
  deliveredAt: Date | null;
};

const writeShipment = (plant: Plant, id: string, given: ShipmentGiven, times: (Date | null)[]): void => {
  const site = siteOf(plant.world, 'LAX');
  const [shippedAt = null, deliveredAt = null] = times;
  const stock = stockOf(plant.floor, given.stock);
  plant.world.mes.add('shipment', {
    id,
    siteId: site.id,
    number: given.number,
    status: given.status,
    shipTo: given.shipTo,
    carrier: given.tracking === undefined ? null : 'Pacific Freight',
    trackingNumber: given.tracking ?? null,
    shippedAt,
    shippedDate: shippedAt === null ? null : dayAt(site, shippedAt),
    deliveredAt,
  });
  plant.world.mes.add('shipmentLine', {
    id: demoId('shipmentLine', given.number, instant(site, given.created)),
    siteId: site.id,
    shipmentId: id,
    position: 1,
    partInventoryId: stock.id,
    demandId: given.demandId,
    quantity: '1',
    unitOfMeasure: stock.unit,
  });
};

const writeCustody = (plant: Plant, { id, given, site, shippedAt, deliveredAt }: Leaving): void => {
  const write = (at: Date, action: 'PICKED_UP' | 'HANDED_OVER', actor: string): void => {
    const custodyId = demoId('custodyEvent', `${given.number}/${action}`, at);
    plant.world.mes.add('custodyEvent', {
      id: custodyId,
      siteId: site.id,
      toSiteId: site.id,
      shipmentId: id,
      at,
      action,
      actor,
    });
  };
  write(shippedAt, 'PICKED_UP', 'Pacific Freight');
  if (deliveredAt !== null) write(deliveredAt, 'HANDED_OVER', 'Receiving desk of the customer');
};

const leave = (plant: Plant, leaving: Leaving): void => {
  const { id, given, site, stock, shippedAt: at } = leaving;
  const by = 'Lucia Ferraro';
  const about = { shipment: given.number, serialNumber: stock.serial };
  const event = tellMes(plant.world, { type: 'mes.shipment.shipped', subject: id, key: id, site, at, by, about });
  move(plant.world, plant.floor, stock, 'SHIPPED', '-1', { at, by, event });
  const run = must(
    [...plant.runs.values()].find((one) => one.stock === stock),
    'run of what is shipped',
  );
  const day = dayAt(site, at);
  bookShipment(plant, { id, number: given.number, stock, demandId: given.demandId, run, day, event });
  markPosted(plant.floor, { event }, day);
  writeCustody(plant, leaving);
};

/** One unit to a customer, as far as it has got: out of stock and into cost of goods sold when it leaves. */
export const ship = (plant: Plant, given: ShipmentGiven): void => {
  const site = siteOf(plant.world, 'LAX');
  const id = demoId('shipment', given.number, instant(site, given.created));
  const shippedAt = given.shipped === undefined ? null : instant(site, given.shipped);
  const deliveredAt = given.delivered === undefined ? null : instant(site, given.delivered);
  writeShipment(plant, id, given, [shippedAt, deliveredAt]);
  if (shippedAt === null) return;
  leave(plant, { id, given, site, stock: stockOf(plant.floor, given.stock), shippedAt, deliveredAt });
};
