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
  status?: 'OPEN' | 'REVERSED';
  notes?: string;
};

/** Books goods in at the dock of a site, by its clock. */
export const receive = (plant: Plant, { site: code = 'LAX', at: reading, ...dock }: Dock): ReceivedItem[] => {
  const site = siteOf(plant.world, code);
  return receiveOnFloor(plant.world, plant.floor, {
    ...dock,
    site,
    at: at(site, reading),
    by: code === 'LAX' ? 'Lucia Ferraro' : 'Miguel Santos',
  });
};
