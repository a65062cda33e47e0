import { expect, test } from '@jest/globals';
import { loadDemo } from '../../../demo/load.ts';
import { erpItems } from '../../../demo/plm/rows.ts';
import { seed } from '../../../demo/seed.ts';
import { cloneDatabase } from '../../support/database.ts';
import { loginsOf } from '../../support/plant.ts';

test('a load that was cut off is not taken for a plant in use: it says what to do', async () => {
  const database = await cloneDatabase();
  try {
    await seed(database.adminUrl, 'plm', erpItems());
    await expect(loadDemo({ ...loginsOf(database), log: () => undefined })).rejects.toThrow(
      'The load of the demo plant was cut off. Give the plant an empty database: make that of DATABASE_URL anew',
    );
  } finally {
    await database.drop();
  }
}, 30_000);
