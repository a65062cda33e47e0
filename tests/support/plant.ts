import pg from 'pg';
import { loadDemo } from '../../demo/load.ts';
import { cloneLoaded, type TestDatabase } from './database.ts';
import { startNetwork, type Network } from './network.ts';

export type Plant = Network & { database: TestDatabase };

/** The logins by which the demo plant is loaded into a database. */
export const loginsOf = ({ adminUrl, urlOf }: Pick<TestDatabase, 'adminUrl' | 'urlOf'>) => ({
  adminUrl,
  urls: { plm: urlOf('plm'), mes: urlOf('mes'), erp: urlOf('erp') },
});

/** Loads the demo plant, and writes down beside it what came of it and what was said. */
const loadAndTell = async (database: Pick<TestDatabase, 'adminUrl' | 'urlOf'>): Promise<void> => {
  const said: string[] = [];
  const outcome = await loadDemo({ ...loginsOf(database), log: (line) => said.push(line) });
  const client = new pg.Client({ connectionString: database.adminUrl });
  await client.connect();
  try {
    await client.query('create table public.demo_load (outcome text, said text[])');
    await client.query('insert into public.demo_load values ($1, $2)', [outcome, said]);
  } finally {
    await client.end();
  }
};

/** A database with the demo plant in it, loaded once for the run: `public.demo_load` tells of it. */
export const startDemoDatabase = (): Promise<TestDatabase> => cloneLoaded('demo', loadAndTell);

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
