import type { Run } from '../named.ts';
import { toWire } from '../../kernel/id.ts';
import { ids } from '../../schema/ids.ts';
import { closeRun } from '../../subgraphs/mes/completion/close-run.commands.ts';
import { completeRunQuantity } from '../../subgraphs/mes/completion/completion.commands.ts';
import { carry } from '../carry/carry.ts';
import type { Plant } from '../plant.ts';
import { at as instant, placeOf } from '../world.ts';
import { given } from './act.ts';

export type CompleteGiven = {
  at: string;
  by?: string;
  good?: number;
  scrapped?: number;
  /** Where the output goes; none for rework. */
  place?: string;
  reason?: string;
};

/** Reports an increment of a run: its output, and all it used since the last one. The books hear of it. */
export const complete = async (plant: Plant, run: Run, told: CompleteGiven): Promise<void> => {
  const { by = 'Tomas Lind', good = 0, scrapped = 0, place, reason } = told;
  const at = instant(run.site, told.at);
  const input = {
    ...{ runId: toWire(ids.Run, run.id), quantityCompleted: good, quantityScrapped: scrapped },
    ...(place === undefined ? {} : { locationId: toWire(ids.Location, placeOf(plant.world, run.site, place).id) }),
    ...(reason === undefined ? {} : { reasonCode: reason }),
  };
  await plant.mes.act(completeRunQuantity, input, { at, by });
  await carry(plant, at);
};

/** Closes a run: its as-built record is taken, which engineering keeps, and what is left on its work in process goes to the variances. */
export const close = async (
  plant: Plant,
  run: Run,
  told: { at: string; by?: string; shortReason?: string },
): Promise<void> => {
  const { by = 'Grace Abara', shortReason } = told;
  const at = instant(run.site, told.at);
  const short = shortReason === undefined ? {} : { shortCloseReason: shortReason };
  await plant.mes.act(closeRun, { ...(await given(plant, 'run', run.id)), ...short }, { at, by });
  await carry(plant, at);
};
