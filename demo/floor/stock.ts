import type { Floor, Stock } from '../named.ts';
import { add } from '../../kernel/decimal.ts';
import { adjustInventory } from '../../subgraphs/mes/part-inventory/adjustment.commands.ts';
import { moveInventory } from '../../subgraphs/mes/part-inventory/move.commands.ts';
import { toWire } from '../../kernel/id.ts';
import { ids } from '../../schema/ids.ts';
import type { Plant } from '../plant.ts';
import { must, type Place } from '../world.ts';
import { given } from './act.ts';

export const stockOf = ({ stocks }: Floor, key: string): Stock => {
  const stock = stocks.get(key);
  if (stock === undefined)
    throw new Error(`The demo plant has no stock ${key}; it has ${[...stocks.keys()].join(', ')}`);
  return stock;
};

/** Names a record of stock, by its uuid, so that the stories can go on with it. */
export const nameStock = async (plant: Plant, key: string, id: string): Promise<Stock> => {
  const row = await plant.mes.db.selectFrom('partInventory').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
  const part = must(
    [...plant.world.parts.values()].find((one) => one.id === row.partId),
    `part of ${key}`,
  );
  const site = must(
    [...plant.world.sites.values()].find((one) => one.id === row.siteId),
    `site of ${key}`,
  );
  const stock = { id, part, site, serial: row.serialNumber, lot: row.lotNumber, unit: row.unitOfMeasure };
  plant.floor.stocks.set(key, stock);
  return stock;
};

/** Takes part of a record to another place of its site, as a record of its own that goes by `key`. */
export const carve = async (
  plant: Plant,
  stock: Stock,
  to: { key: string; quantity: string; place: Place; at: Date; by: string },
): Promise<Stock> => {
  const { key, quantity, place, at, by } = to;
  const input = { toLocationId: toWire(ids.Location, place.id), quantity: Number(quantity) };
  const now = await given(plant, 'partInventory', stock.id);
  const id = await plant.mes.act(moveInventory, { ...now, ...input }, { at, by });
  return nameStock(plant, key, id);
};

/** A count that found more or less than the records said: `difference` is below zero for less. */
export const recount = async (
  plant: Plant,
  stock: Stock,
  difference: string,
  how: { at: Date; by: string; reason: string },
): Promise<void> => {
  const { at, by, reason } = how;
  const { quantityOnHand } = await plant.mes.db
    .selectFrom('partInventory')
    .select('quantityOnHand')
    .where('id', '=', stock.id)
    .executeTakeFirstOrThrow();
  const counted = Number(add(quantityOnHand, difference));
  const input = { adjustmentType: 'RECOUNT' as const, quantity: counted, reason };
  await plant.mes.act(adjustInventory, { ...(await given(plant, 'partInventory', stock.id)), ...input }, { at, by });
};
