import { toWire } from '../../kernel/id.ts';
import { ids } from '../../schema/ids.ts';
import { recordInspectionResult } from '../../subgraphs/mes/issue/inspection.commands.ts';
import type { Plant } from '../plant.ts';
import { at as instant } from '../world.ts';
import { runOf } from './runs.ts';

export type Measured = {
  run: string;
  characteristic: string;
  value: number;
  unit: string;
  lower: number;
  upper: number;
  target: number;
  at: string;
};

/** Records what was measured at the last step of a run. */
export const measure = async (plant: Plant, told: Measured): Promise<void> => {
  const run = runOf(plant, told.run);
  const at = instant(run.site, told.at);
  const last = run.steps.at(-1);
  const input = {
    ...{ runId: toWire(ids.Run, run.id), characteristic: told.characteristic, kind: 'VARIABLE' as const },
    ...(last === undefined ? {} : { runStepId: toWire(ids.RunStep, last.id) }),
    ...{ value: told.value, unitOfMeasure: told.unit, target: told.target },
    ...{
      lowerLimit: told.lower,
      upperLimit: told.upper,
      instrument: 'TB-02 thrust bench',
      inspectedAt: at.toISOString(),
    },
    ...{ onFail: 'NONE' as const, sampleSize: 1 },
  };
  await plant.mes.act(recordInspectionResult, input, { at, by: 'Grace Abara' });
};

/** Records what was seen in a run. */
export const look = async (
  plant: Plant,
  told: { run: string; characteristic: string; seen: string; pieces: number; at: string },
): Promise<void> => {
  const run = runOf(plant, told.run);
  const at = instant(run.site, told.at);
  const input = {
    ...{ runId: toWire(ids.Run, run.id), characteristic: told.characteristic, kind: 'ATTRIBUTE' as const },
    ...{
      attributeValue: told.seen,
      pass: true,
      sampleSize: told.pieces,
      inspectedAt: at.toISOString(),
      onFail: 'NONE' as const,
    },
  };
  await plant.mes.act(recordInspectionResult, input, { at, by: 'Ines Moreau' });
};
