import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { z } from 'zod';

const shape = z.object({ adminUrl: z.string(), template: z.string(), password: z.string() });

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

/** A database of the test file's own, cloned from the migrated template of this run. */
export const cloneDatabase = async (): Promise<TestDatabase> => {
  const { adminUrl, template, password } = shape.parse(JSON.parse(process.env['TRIAD_TEST'] ?? 'null'));
  const name = `triad_test_${randomBytes(6).toString('hex')}`;
  await asAdmin(adminUrl, `create database ${name} template ${template}`);
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
