import { carry } from '../carry/carry.ts';
import type { SiteCode } from '../data/shapes.ts';
import { receiveOnFloor, type Counted, type ReceivedItem } from '../floor/receipts.ts';
import type { Plant } from '../plant.ts';
import { at, siteOf } from '../world.ts';

export type Dock = {
  number: string;
  site?: SiteCode;
  supplier: string;
  slip: string;
  at: string;
  items: readonly Counted[];
  notes?: string;
  excessKey?: string;
  /** False: the books do not hear of it now. */
  heard?: false;
};

/** Books goods in at the dock of a site, by its clock; the books hear of it at once. */
export const receive = async (
  plant: Plant,
  { site: code = 'LAX', at: reading, heard, ...dock }: Dock,
): Promise<ReceivedItem[]> => {
  const site = siteOf(plant.world, code);
  const when = at(site, reading);
  const by = code === 'LAX' ? 'Lucia Ferraro' : 'Miguel Santos';
  const items = await receiveOnFloor(plant, { ...dock, site, at: when, by });
  if (heard !== false) await carry(plant, when);
  return items;
};
