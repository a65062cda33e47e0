import { loadDemo } from '../../demo/load.ts';
import { cloneLoaded, type TestDatabase } from './database.ts';
import { startNetwork, type Network } from './network.ts';

export type Plant = Network & { database: TestDatabase };

/** The logins by which the demo plant is loaded into a database. */
export const loginsOf = ({ adminUrl, urlOf }: Pick<TestDatabase, 'adminUrl' | 'urlOf'>) => ({
  adminUrl,
  urls: { plm: urlOf('plm'), mes: urlOf('mes'), erp: urlOf('erp') },
});

/** A database with the demo plant in it. */
export const startDemoDatabase = (): Promise<TestDatabase> =>
  cloneLoaded('demo', (database) => loadDemo({ ...loginsOf(database), log: () => undefined }));

/** The demo plant behind a gateway: a complete little world for one test file. */
export const startPlant = async (): Promise<Plant> => {
  const database = await startDemoDatabase();
  const network = await startNetwork(database);
  return {
    ...network,
    database,
    stop: async () => {
      await network.stop();
      await database.drop();
    },
  };
};
