import { toWire } from '../../kernel/id.ts';
import { ids } from '../../schema/ids.ts';
import { placeStockHold, releaseStockHold } from '../../subgraphs/mes/stock-hold/stock-hold.commands.ts';
import { carry } from '../carry/carry.ts';
import type { Plant } from '../plant.ts';
import { at as instant } from '../world.ts';
import { given } from './act.ts';
import { stockOf } from './stock.ts';

export type HoldGiven = {
  stock: string;
  status: 'QUALITY' | 'BLOCKED';
  reason: string;
  at: string;
  by?: string;
  /** The uuid of the nonconformance that it is held for. */
  issueId?: string;
  released?: { at: string; decision: 'RELEASE' | 'REWORK' | 'SCRAP' | 'RETURN_TO_VENDOR'; note: string };
};

/** Holds a record of stock, and releases it where the story says so; the books hear of both. */
export const hold = async (plant: Plant, told: HoldGiven): Promise<void> => {
  const stock = stockOf(plant.floor, told.stock);
  const { by = 'Grace Abara', released, status, reason, issueId } = told;
  const placed = { at: instant(stock.site, told.at), by };
  const input = {
    ...{ partInventoryId: toWire(ids.PartInventory, stock.id), status, reason },
    ...(issueId === undefined ? {} : { issueId: toWire(ids.Issue, issueId) }),
  };
  const id = await plant.mes.act(placeStockHold, input, placed);
  await carry(plant, placed.at);
  if (released === undefined) return;
  const { decision, note } = released;
  const at = instant(stock.site, released.at);
  await plant.mes.act(releaseStockHold, { ...(await given(plant, 'stockHold', id)), decision, note }, { at, by });
  await carry(plant, at);
};
