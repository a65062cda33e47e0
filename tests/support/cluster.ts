import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import pg from 'pg';
import { migrate, setLoginPassword } from '../../kernel/migrations.ts';
import { startPostgres } from '../../plant/postgres/start.ts';
import type { TestDatabase } from './database.ts';
import { quickFolder } from './quick-folder.ts';

/**
 * A database server of a test's own with one system's schema: any open transaction of a cluster holds the feeds of all its databases, so
 * what measures the horizon shares it with nobody.
 */
export const startCluster = async (system: string): Promise<TestDatabase> => {
  const folder = quickFolder('triad-feed-');
  const postgres = await startPostgres({ folder, log: () => undefined, durable: false });
  const { adminUrl } = postgres;
  const password = randomBytes(16).toString('hex');
  await migrate({ adminUrl, system });
  await setLoginPassword(adminUrl, system, password);
  const pool = new pg.Pool({ connectionString: adminUrl, max: 2 });
  pool.on('error', () => undefined);
  return {
    adminUrl,
    urlOf: (name) => Object.assign(new URL(adminUrl), { username: `triad_${name}`, password }).href,
    sql: async <Row extends pg.QueryResultRow>(text: string, values: unknown[] = []) =>
      (await pool.query<Row>(text, values)).rows,
    drop: async () => {
      await pool.end();
      await postgres.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
