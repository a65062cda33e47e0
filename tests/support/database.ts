import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { z } from 'zod';

const shape = z.object({ adminUrl: z.string(), strategy: z.string(), template: z.string(), password: z.string() });

export type TestDatabase = {
  /** The superuser's url of this database. */
  adminUrl: string;
  /** The url of a system's login role. */
  urlOf: (system: string) => string;
  /** Runs SQL as the superuser, past every policy: for fixtures and for looking. */
  sql: <Row extends pg.QueryResultRow>(text: string, values?: unknown[]) => Promise<Row[]>;
  /** Closes and drops it. */
  drop: () => Promise<void>;
};

const inDatabase = (url: string, name: string): URL => Object.assign(new URL(url), { pathname: `/${name}` });

const asAdmin = async (url: string, statement: string): Promise<void> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
};

const environment = () => shape.parse(JSON.parse(process.env['TRIAD_TEST'] ?? 'null'));

const opened = (adminUrl: string, name: string, password: string): TestDatabase => {
  const url = inDatabase(adminUrl, name).href;
  const pool = new pg.Pool({ connectionString: url, max: 2 });
  pool.on('error', () => undefined);
  return {
    adminUrl: url,
    urlOf: (system) => Object.assign(inDatabase(adminUrl, name), { username: `triad_${system}`, password }).href,
    sql: async <Row extends pg.QueryResultRow>(text: string, values: unknown[] = []) =>
      (await pool.query<Row>(text, values)).rows,
    drop: async () => {
      await pool.end();
      await asAdmin(adminUrl, `drop database ${name} with (force)`);
    },
  };
};

const cloneOf = async (source: string): Promise<TestDatabase> => {
  const { adminUrl, strategy, password } = environment();
  const name = `triad_test_${randomBytes(6).toString('hex')}`;
  await asAdmin(adminUrl, `create database ${name} template ${source} ${strategy}`);
  return opened(adminUrl, name, password);
};

/** A database of the test file's own, cloned from the migrated template of this run. */
export const cloneDatabase = (): Promise<TestDatabase> => cloneOf(environment().template);

type Load = (of: Pick<TestDatabase, 'adminUrl' | 'urlOf'>) => Promise<unknown>;

/**
 * The same with something in it that takes long to load: whoever needs it first fills a template of that name, the others of this run wait
 * for it and clone it too.
 */
export const cloneLoaded = async (name: string, load: Load): Promise<TestDatabase> => {
  const { adminUrl, password, template } = environment();
  const loaded = `${template}_${name}`;
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    // Released with the connection, whatever happens.
    await client.query('select pg_advisory_lock(hashtext($1))', [loaded]);
    const { rowCount } = await client.query('select from pg_database where datname = $1', [loaded]);
    if (rowCount === 0) {
      // Filled under another name: a load that fails leaves no half-filled template.
      const filling = `${loaded}_filling`;
      await client.query(`drop database if exists ${filling} with (force)`);
      await client.query(`create database ${filling} template ${template}`);
      await load({
        adminUrl: inDatabase(adminUrl, filling).href,
        urlOf: (system) => Object.assign(inDatabase(adminUrl, filling), { username: `triad_${system}`, password }).href,
      });
      await client.query(`alter database ${filling} rename to ${loaded}`);
    }
    return await cloneOf(loaded);
  } finally {
    await client.end();
  }
};
