import { rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { migrate } from '../../../kernel/migrations.ts';
import { startPostgres } from '../../../plant/postgres/start.ts';
import { quickFolder } from '../../support/quick-folder.ts';
import { systems } from './catalogue.ts';

// A server of its own: roles belong to the whole cluster, and here plain logins make them.

type Server = Awaited<ReturnType<typeof startPostgres>>;
const folder = quickFolder('triad-roles-');
let server: Server;

const urlOf = (login: string, database: string): string =>
  Object.assign(new URL(server.adminUrl), { username: login, password: 'secret', pathname: `/${database}` }).href;

const asAdmin = async <Row extends pg.QueryResultRow>(text: string, database = 'postgres'): Promise<Row[]> => {
  const client = new pg.Client({
    connectionString: Object.assign(new URL(server.adminUrl), { pathname: `/${database}` }).href,
  });
  await client.connect();
  try {
    return (await client.query<Row>(text)).rows;
  } finally {
    await client.end();
  }
};

const migrateAll = async (login: string, database: string): Promise<string[]> => {
  const warnings: string[] = [];
  for (const system of systems)
    warnings.push(...(await migrate({ adminUrl: urlOf(login, database), system })).warnings);
  return warnings;
};

beforeAll(async () => {
  server = await startPostgres({ folder, log: () => undefined, durable: false });
  await asAdmin(`create role installer login createrole password 'secret'`);
  await asAdmin(`create role second login createrole password 'secret'`);
}, 120_000);
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

const rightsHere = `
  select r.rolname as role, has_database_privilege(r.rolname, current_database(), 'temporary') as temporary,
    has_database_privilege(r.rolname, current_database(), 'create') as "create",
    has_schema_privilege(r.rolname, 'public', 'usage') as "usePublic", has_schema_privilege(r.rolname, 'public', 'create') as "createInPublic"
  from pg_roles r where r.rolname ~ '^triad_[a-z]+$' and r.rolcanlogin order by 1`;

const closed = { temporary: false, create: false, usePublic: false, createInPublic: false };

test('a plain login that owns the database makes roles that may make nothing, not even something temporary', async () => {
  await asAdmin('create database plant owner installer');
  expect(await migrateAll('installer', 'plant')).toEqual([]);
  const roles = await asAdmin<{ role: string }>(rightsHere, 'plant');
  expect(roles.map(({ role }) => role)).toEqual(systems.map((system) => `triad_${system}`).sort());
  for (const role of roles) expect(role).toMatchObject(closed);
  expect(await migrateAll('installer', 'plant')).toEqual([]);
}, 120_000);

test('settings that a role had from before are brought in line at the next start', async () => {
  await asAdmin(`alter role triad_mes reset statement_timeout; alter role triad_mes connection limit -1 inherit`);
  expect(await migrateAll('installer', 'plant')).toEqual([]);
  const [role] = await asAdmin(`select rolconnlimit, rolinherit, rolconfig from pg_roles where rolname = 'triad_mes'`);
  expect(role).toMatchObject({ rolconnlimit: 60, rolinherit: false });
  expect(JSON.stringify(role)).toContain('statement_timeout=5s');
}, 120_000);

test('on a server that is shared, what a login may not change stays as it is, and it is said', async () => {
  // The roles are another login's, the database and its schema public are in use by others.
  await asAdmin('create database shared');
  await asAdmin('grant create on database shared to second');
  await asAdmin(`create table public.theirs (id int)`, 'shared');
  for (const system of systems) await asAdmin(`grant triad_${system}_owner to second`);
  await asAdmin('alter role triad_erp connection limit 10');
  const warnings = await migrateAll('second', 'shared');
  expect(warnings.some((text) => text.includes('role triad_erp was made by another login'))).toBe(true);
  expect(warnings.some((text) => text.includes('schema public is in use'))).toBe(true);
  const [role] = await asAdmin(`select rolconnlimit from pg_roles where rolname = 'triad_erp'`);
  expect(role).toEqual({ rolconnlimit: 10 });
  const [right] = await asAdmin<Record<string, unknown>>(
    `select has_schema_privilege('triad_erp', 'mes', 'usage') as foreign, has_schema_privilege('triad_erp', 'erp', 'create') as own`,
    'shared',
  );
  expect(right).toEqual({ foreign: false, own: false });
}, 120_000);
