import { carry } from '../carry/carry.ts';
import { look, measure, type Measured } from '../floor/inspections.ts';
import type { Plant } from '../plant.ts';
import { at, siteOf } from '../world.ts';

const motorSpeeds: readonly Measured[] = [3340, 3312, 3357, 3329, 3348].map((value, index) => ({
  run: `RUN-1007-${String(index + 1)}`,
  characteristic: 'No-load speed at 15 V',
  ...{ value, unit: 'RPM', lower: 3250, upper: 3400, target: 3300 },
  at: `2026-01-30 ${String(9 + index).padStart(2, '0')}:12`,
}));

const thrust = (run: string, value: number, reading: string): Measured => ({
  ...{ run, characteristic: 'Thrust at full throttle', at: reading },
  ...{ value, unit: 'NEW', lower: 19, upper: 24, target: 21 },
});

const measurements: readonly Measured[] = [
  ...motorSpeeds,
  thrust('RUN-1012', 20.8, '2026-02-26 08:18'),
  thrust('RUN-1013', 21.3, '2026-02-27 08:18'),
  thrust('RUN-1015', 21.1, '2026-03-05 08:18'),
  thrust('RUN-1017', 17.2, '2026-03-11 13:14'),
];

/** What was measured and seen; engineering keeps what is of its revisions. */
export const writeQuality = async (plant: Plant): Promise<void> => {
  for (const one of measurements) await measure(plant, one);
  await look(plant, {
    run: 'RUN-1005',
    characteristic: 'Solder joints, visual',
    seen: 'No defect in 10 boards',
    pieces: 10,
    at: '2026-01-27 13:20',
  });
  await carry(plant, at(siteOf(plant.world, 'LAX'), '2026-03-13 17:30'));
};
