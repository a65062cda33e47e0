import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import pg from 'pg';
import { migrate, setLoginPassword } from '../../dist/kernel/migrations.js';
import { startPostgres } from '../../dist/plant/postgres/start.js';
import { quickFolder } from '../../dist/tests/support/quick-folder.js';

const systems = ['plm', 'mes', 'erp', 'integration', 'gateway'];

const inDatabase = (url, name) => Object.assign(new URL(url), { pathname: `/${name}` }).href;

const server = async () => {
  const { DATABASE_URL } = process.env;
  if (DATABASE_URL) return { adminUrl: DATABASE_URL, strategy: '', stop: () => Promise.resolve() };
  const folder = quickFolder('triad-test-');
  const postgres = await startPostgres({ folder, log: () => undefined, durable: false });
  return {
    adminUrl: postgres.adminUrl,
    // File by file is quickest where nothing waits for a disk; somebody else's server decides for itself.
    strategy: 'strategy file_copy',
    stop: async () => {
      await postgres.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

const asAdmin = async (url, ...statements) => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
};

/** One cluster for the run and one migrated template database, which each test file clones. Nobody stays connected to it. */
export default async function setup() {
  const { adminUrl, strategy, stop } = await server();
  const template = `triad_template_${randomBytes(4).toString('hex')}`;
  const password = randomBytes(16).toString('hex');
  try {
    await asAdmin(adminUrl, `create database ${template}`);
    for (const system of systems) {
      await migrate({ adminUrl: inDatabase(adminUrl, template), system });
      await setLoginPassword(adminUrl, system, password);
    }
  } catch (error) {
    await stop();
    throw error;
  }
  globalThis.triadTestServer = {
    stop: async () => {
      // What tests loaded into copies of it is named after it.
      await asAdmin(
        adminUrl,
        ...['_demo', '_demo_filling', ''].map((end) => `drop database if exists ${template}${end} with (force)`),
      );
      await stop();
    },
  };
  process.env.TRIAD_TEST = JSON.stringify({ adminUrl, strategy, template, password });
}
