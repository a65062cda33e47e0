import { toWire } from '../../kernel/id.ts';
import { ids } from '../../schema/ids.ts';
import { deliverKit, issueItemToKit } from '../../subgraphs/mes/part-kit/kit-issue.commands.ts';
import { createKitForRun, requestKit } from '../../subgraphs/mes/part-kit/part-kit.commands.ts';
import type { Plant } from '../plant.ts';
import { at as instant, must, placeOf } from '../world.ts';
import { given } from './act.ts';
import { runOf } from './runs.ts';
import { stockOf } from './stock.ts';

export type KitGiven = {
  run: string;
  created: string;
  requested?: string;
  /** Stock for each part of the kit, by part number. */
  picked?: { at: string; from: Readonly<Record<string, string>> };
  delivered?: string;
};

const itemsOf = ({ mes }: Plant, kitId: string) =>
  mes.db
    .selectFrom('partKitItem')
    .innerJoin('part', 'part.id', 'partKitItem.partId')
    .select(['partKitItem.id', 'partNumber', 'quantity'])
    .where('partKitId', '=', kitId)
    .orderBy('position')
    .execute();

const pick = async (
  plant: Plant,
  kitId: string,
  picked: Readonly<Record<string, string>>,
  when: { at: Date; by: string },
) => {
  for (const { id, partNumber, quantity } of await itemsOf(plant, kitId)) {
    const stock = stockOf(plant.floor, must(picked[partNumber], `stock of ${partNumber} for a kit`));
    const input = { partKitItemId: toWire(ids.PartKitItem, id), partInventoryId: toWire(ids.PartInventory, stock.id) };
    await plant.mes.act(issueItemToKit, { ...input, quantity: Number(quantity) }, when);
  }
};

/** A kit for a run, as far as it has got: drawn up, asked for, picked and brought to the rack. */
export const kit = async (plant: Plant, told: KitGiven): Promise<void> => {
  const run = runOf(plant, told.run);
  const at = (reading: string) => instant(run.site, reading);
  const input = {
    ...{ runId: toWire(ids.Run, run.id), kitGroup: 'KIT-1', needDate: '2026-03-16' },
    deliveryLocationId: toWire(ids.Location, placeOf(plant.world, run.site, 'KIT-RACK').id),
  };
  const id = await plant.mes.act(createKitForRun, input, { at: at(told.created), by: 'Tomas Lind' });
  const now = () => given(plant, 'partKit', id);
  if (told.requested !== undefined)
    await plant.mes.act(requestKit, await now(), { at: at(told.requested), by: 'Tomas Lind' });
  if (told.picked !== undefined)
    await pick(plant, id, told.picked.from, { at: at(told.picked.at), by: 'Lucia Ferraro' });
  if (told.delivered !== undefined)
    await plant.mes.act(deliverKit, await now(), { at: at(told.delivered), by: 'Lucia Ferraro' });
};
