import { bookShipment } from '../books/shipments.ts';
import { demoId } from '../ids.ts';
import type { Plant } from '../plant.ts';
import { at as instant, dayAt, must, siteOf, tellMes } from '../world.ts';
import { markPosted, move, stockOf } from './stock.ts';

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

/** One unit to a customer, as far as it has got: out of stock and into cost of goods sold when it leaves. */
export const ship = (plant: Plant, given: ShipmentGiven): void => {
  const site = siteOf(plant.world, 'LAX');
  const stock = stockOf(plant.floor, given.stock);
  const created = instant(site, given.created);
  const id = demoId('shipment', given.number, created);
  const shippedAt = given.shipped === undefined ? null : instant(site, given.shipped);
  const deliveredAt = given.delivered === undefined ? null : instant(site, given.delivered);
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
    id: demoId('shipmentLine', given.number, created),
    siteId: site.id,
    shipmentId: id,
    position: 1,
    partInventoryId: stock.id,
    demandId: given.demandId,
    quantity: '1',
    unitOfMeasure: stock.unit,
  });
  if (shippedAt === null) return;
  const by = 'Lucia Ferraro';
  const event = tellMes(plant.world, { type: 'mes.shipment.shipped', subject: id, key: id, site, at: shippedAt, by, about: { shipment: given.number, serialNumber: stock.serial } });
  move(plant.world, plant.floor, stock, 'SHIPPED', '-1', { at: shippedAt, by, event });
  const run = [...plant.runs.values()].find((one) => one.stock === stock);
  bookShipment(plant, { id, number: given.number, stock, demandId: given.demandId, run: must(run, 'run of what is shipped'), day: dayAt(site, shippedAt), event });
  markPosted(plant.floor, { event }, dayAt(site, shippedAt));
  const signed = [[shippedAt, 'PICKED_UP', 'Pacific Freight'], ...(deliveredAt === null ? [] : [[deliveredAt, 'HANDED_OVER', 'Receiving desk of the customer'] as const])] as const;
  for (const [at, action, actor] of signed)
    plant.world.mes.add('custodyEvent', { id: demoId('custodyEvent', `${given.number}/${action}`, at), siteId: site.id, toSiteId: site.id, shipmentId: id, at, action, actor });
};
