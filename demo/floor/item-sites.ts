import { boughtParts } from '../data/bought-parts.ts';
import { must, siteOf, type World } from '../world.ts';

/** Where the goods of an item go at Los Angeles, and what waits for inspection there: no command says it yet. */
export const noteItemSites = (world: World): void => {
  for (const { number, bin, shelfLifeDays, tracking } of boughtParts) {
    const part = world.parts.get(`${number} A`);
    if (part === undefined || bin === undefined) continue;
    world.mes.add('itemSite', {
      itemId: part.itemId,
      siteId: siteOf(world, 'LAX').id,
      receivingLocationId: must(world.places.get(`LAX/${bin}`), `place ${bin}`).id,
      inspectionRequired: tracking === 'SERIAL',
      shelfLifeDays: shelfLifeDays ?? null,
    });
  }
};
