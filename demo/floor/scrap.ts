import type { Stock } from '../named.ts';
import { toWire } from '../../kernel/id.ts';
import { ids } from '../../schema/ids.ts';
import { recordScrap } from '../../subgraphs/mes/completion/completion.commands.ts';
import { carry } from '../carry/carry.ts';
import type { Plant } from '../plant.ts';
import { at as instant } from '../world.ts';
import { stockOf } from './stock.ts';

export type ScrapGiven = { quantity: string; at: string; by?: string; reason: string; comment: string };

const scrap = async (plant: Plant, stock: Stock, given: ScrapGiven, runId?: string): Promise<void> => {
  const { quantity, by = 'Tomas Lind', reason, comment } = given;
  const at = instant(stock.site, given.at);
  const input = {
    ...(runId === undefined ? {} : { runId: toWire(ids.Run, runId) }),
    partInventoryId: toWire(ids.PartInventory, stock.id),
    ...{ quantity: Number(quantity), reasonCode: reason, comment },
  };
  await plant.mes.act(recordScrap, input, { at, by });
  await carry(plant, at);
};

/** Scraps stock on nobody's account. */
export const scrapStock = (plant: Plant, given: ScrapGiven & { stock: string }): Promise<void> =>
  scrap(plant, stockOf(plant.floor, given.stock), given);

/** Scraps a component on the account of a run. */
export const scrapComponent = (plant: Plant, run: { id: string }, stock: Stock, given: ScrapGiven): Promise<void> =>
  scrap(plant, stock, given, run.id);
