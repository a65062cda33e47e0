import { toWire } from '../../kernel/id.ts';
import { ids } from '../../schema/ids.ts';
import { cancelDemand, createDemand } from '../../subgraphs/erp/demand/demand.commands.ts';
import { demands } from '../data/demands.ts';
import type { Plant } from '../plant.ts';
import { must, siteOf } from '../world.ts';
import { given, inErp } from './act.ts';

export const demandId = ({ books }: Plant, number: string): string =>
  must(books.demands.get(number), `demand ${number}`);

/** Releases what is to be delivered or made until a day. */
export const releaseDemands = async (plant: Plant, until: string): Promise<void> => {
  for (const { number, day, kind, part, quantity, need, customer, site: code } of demands) {
    if (day > until || plant.books.demands.has(number)) continue;
    const known = must(plant.world.parts.get(part), `part ${part}`);
    const site = siteOf(plant.world, code);
    const charged =
      code === 'LAX'
        ? { project: 'KESTREL', department: 'MFG', costCenter: 'CC-110' }
        : { project: 'SPARES', department: 'SERVICE', costCenter: 'CC-210' };
    const id = await inErp(plant, { site, day, by: 'Noor Haddad' }, createDemand, {
      ...{ number, kind, siteId: toWire(ids.Site, site.id), quantity, needDate: need, customer, ...charged },
      itemId: toWire(ids.Item, known.itemId),
      partId: toWire(ids.Part, known.id),
    });
    plant.books.demands.set(number, id);
  }
};

/** A customer withdrew an order. */
export const withdrawDemand = async (plant: Plant, number: string, day: string, reason: string): Promise<void> => {
  const site = siteOf(plant.world, 'LAX');
  const input = { ...(await given(plant, 'demand', demandId(plant, number))), reason };
  await inErp(plant, { site, day, by: 'Noor Haddad' }, cancelDemand, input);
};
