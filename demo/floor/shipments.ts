import { toWire } from '../../kernel/id.ts';
import { ids } from '../../schema/ids.ts';
import { shipShipment } from '../../subgraphs/mes/shipment/dispatch.commands.ts';
import { createShipment } from '../../subgraphs/mes/shipment/shipment.commands.ts';
import { carry } from '../carry/carry.ts';
import type { Plant } from '../plant.ts';
import { at as instant, siteOf } from '../world.ts';
import { given } from './act.ts';
import { stockOf } from './stock.ts';

export type ShipmentGiven = {
  stock: string;
  demandId: string;
  shipTo: string;
  created: string;
  shipped?: string;
  tracking?: string;
};

/** One unit to a customer, as far as it has got: out of stock and into cost of goods sold when it leaves. */
export const ship = async (plant: Plant, told: ShipmentGiven): Promise<void> => {
  const site = siteOf(plant.world, 'LAX');
  const by = 'Lucia Ferraro';
  const { stock, demandId, shipTo, created, shipped, tracking } = told;
  const partInventoryId = toWire(ids.PartInventory, stockOf(plant.floor, stock).id);
  const id = await plant.mes.act(
    createShipment,
    { shipTo, lines: [{ partInventoryId, quantity: 1, demandId: toWire(ids.Demand, demandId) }] },
    { at: instant(site, created), by },
  );
  if (shipped === undefined) return;
  const at = instant(site, shipped);
  const sent = { carrier: 'Pacific Freight', ...(tracking === undefined ? {} : { trackingNumber: tracking }) };
  await plant.mes.act(shipShipment, { ...(await given(plant, 'shipment', id)), ...sent }, { at, by });
  await carry(plant, at);
};
