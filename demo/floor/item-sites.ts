import { toWire } from '../../kernel/id.ts';
import { ids } from '../../schema/ids.ts';
import { setItemSite } from '../../subgraphs/mes/item-site/item-site.commands.ts';
import { boughtParts } from '../data/bought-parts.ts';
import type { Plant } from '../plant.ts';
import { at, placeOf, siteOf } from '../world.ts';

/** Where the goods of an item go at Los Angeles, what waits for inspection there, and how long it keeps: from the next delivery on. */
export const setItemSites = async (plant: Plant): Promise<void> => {
  const site = siteOf(plant.world, 'LAX');
  const said = { at: at(site, '2026-03-13 17:30'), by: 'Grace Abara' };
  for (const { number, bin, shelfLifeDays, tracking } of boughtParts) {
    const part = plant.world.parts.get(`${number} A`);
    if (part === undefined || bin === undefined) continue;
    const input = {
      itemId: toWire(ids.Item, part.itemId),
      siteId: toWire(ids.Site, site.id),
      receivingLocationId: toWire(ids.Location, placeOf(plant.world, site, bin).id),
      inspectionRequired: tracking === 'SERIAL',
      shelfLifeDays: shelfLifeDays ?? null,
    };
    await plant.mes.act(setItemSite, input, said);
  }
};
