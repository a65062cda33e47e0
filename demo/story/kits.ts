import { kit } from '../floor/kits.ts';
import type { Plant } from '../plant.ts';

/** Kits for the units in work: one delivered, one only asked for, one in draft. */
export const kits = async (plant: Plant): Promise<void> => {
  await kit(plant, {
    run: 'RUN-1016',
    created: '2026-03-11 07:50',
    requested: '2026-03-11 08:00',
    picked: {
      at: '2026-03-11 09:00',
      from: { 'HUB-15': 'HUB-2601', 'MNT-100': 'MNT-2603B', 'CLF-12': 'CLF-2602' },
    },
    delivered: '2026-03-11 14:00',
  });
  await kit(plant, { run: 'RUN-1018', created: '2026-03-12 07:50', requested: '2026-03-12 08:00' });
  await kit(plant, { run: 'RUN-1020', created: '2026-03-13 08:00' });
};
