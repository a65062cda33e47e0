import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { root } from '../../../kernel/root.ts';
import { cloneDatabase, type TestDatabase } from '../../support/database.ts';
import { grantsOf, systems } from './catalogue.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await cloneDatabase();
});
afterAll(() => database.drop());

const names = async (text: string): Promise<string[]> =>
  (await database.sql<{ name: string }>(text, [systems])).map(({ name }) => name);
const inOurs = `join pg_namespace n on n.oid = c.relnamespace where n.nspname = any ($1)`;

/** The whole matrix, reviewed line by line. `WRITE_GRANTS=1` writes it as it is; read the difference before you keep it. */
const file = join(root, 'tests/integration/walls/grants.txt');

test('every right on every table, column, function and schema is one that grants.txt names, and none is missing', async () => {
  const grants = await grantsOf(database);
  if (process.env['WRITE_GRANTS'] !== undefined) writeFileSync(file, `${grants.join('\n')}\n`);
  expect(grants).toEqual(readFileSync(file, 'utf8').trimEnd().split('\n'));
  expect(grants.filter((line) => line.includes('PUBLIC') || line.includes('GRANT OPTION'))).toEqual([]);
  const tables = new Set(
    grants.filter((line) => !/^(function|schema) /.test(line)).map((line) => line.split(' · ')[0]),
  );
  console.log(`${tables.size} tables and views, ${grants.length} lines of rights`);
});

test('one grant more, or one less, shows', async () => {
  const before = await grantsOf(database);
  const changes: [string, string][] = [
    [
      'grant update (quantity) on mes.inventory_movement to triad_mes',
      'revoke update (quantity) on mes.inventory_movement from triad_mes',
    ],
    ['grant select on erp.gl_posting to triad_mes', 'revoke select on erp.gl_posting from triad_mes'],
    ['grant select on plm.part to public', 'revoke select on plm.part from public'],
    [
      'grant execute on function mes.run_is_open(uuid[]) to public',
      'revoke execute on function mes.run_is_open(uuid[]) from public',
    ],
    ['grant usage on schema erp to triad_mes', 'revoke usage on schema erp from triad_mes'],
    ['revoke select on plm.part from triad_plm', 'grant select on plm.part to triad_plm'],
  ];
  for (const [change, back] of changes) {
    await database.sql(change);
    expect({ change, shows: JSON.stringify(await grantsOf(database)) !== JSON.stringify(before) }).toEqual({
      change,
      shows: true,
    });
    await database.sql(back);
  }
  expect(await grantsOf(database)).toEqual(before);
});

/** Tables without row policies, and why they need none. */
const withoutPolicies = [
  ...systems.map((system) => `${system}.migration`), // no login has any right on it
  'gateway.audit_denial', // may only be added to: there is no row that its login could see
];

test('every table has row policies', async () => {
  const open = await names(
    `select n.nspname || '.' || c.relname as name from pg_class c ${inOurs} and c.relkind in ('r', 'p')
     and not (c.relrowsecurity and exists (select from pg_policy p where p.polrelid = c.oid)) order by 1`,
  );
  expect(open.filter((name) => !withoutPolicies.includes(name))).toEqual([]);
});

/** Tables that name a site and yet exist for viewers of every site, and why. */
const ofEverySite = [
  'mes.mbom', // no site: the template that all sites build by; an overlay is read beside it
  'erp.site_financials', // what finance adds to the list of sites, which everybody may read
];

test('every policy of a table of sites looks at the site of the row', async () => {
  const blind = await names(
    `select n.nspname || '.' || c.relname || ' ' || p.polname as name from pg_class c join pg_policy p on p.polrelid = c.oid ${inOurs}
     and p.polpermissive and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'site_id' and not a.attisdropped)
     and concat(pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid)) not like '%viewer_sites()%' order by 1`,
  );
  const unexpected = blind.filter((name) => !ofEverySite.some((table) => name.startsWith(`${table} `)));
  // An attempt is recorded whatever the rights of whoever made it.
  expect(unexpected.filter((name) => !name.endsWith('.audit insertable'))).toEqual([]);
});

test('a policy of updates looks at the row as it becomes too', async () => {
  const half = await names(
    `select n.nspname || '.' || c.relname || ' ' || p.polname as name from pg_class c join pg_policy p on p.polrelid = c.oid ${inOurs}
     and p.polcmd = 'w' and p.polwithcheck is null`,
  );
  expect(half).toEqual([]);
});

test('functions that run as their owner have a pinned search path, temporary objects last', async () => {
  const loose = await names(
    `select c.oid::regprocedure::text as name from pg_proc c join pg_namespace n on n.oid = c.pronamespace where n.nspname = any ($1)
     and c.prosecdef and not coalesce(c.proconfig, '{}') @> array['search_path=' || n.nspname || ', pg_temp']`,
  );
  expect(loose).toEqual([]);
});

test('views show what their reader may see', async () => {
  const asOwner = await names(
    `select c.oid::regclass::text as name from pg_class c ${inOurs} and c.relkind in ('v', 'm') and not coalesce(c.reloptions, '{}') @> '{security_invoker=true}'`,
  );
  expect(asOwner).toEqual([]);
});

test('what refuses a change fires for replication roles too', async () => {
  const asleep = await names(
    `select t.tgrelid::regclass || ' ' || t.tgname as name from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_proc f on f.oid = t.tgfoid ${inOurs}
     and not t.tgisinternal and (f.proname like 'refuse%' or f.proname like '%\\_of\\_sealed\\_%' or f.proname like '%\\_stays\\_with\\_%') and t.tgenabled <> 'A'`,
  );
  expect(asleep).toEqual([]);
});

test('what is append-only has the trigger that says so, on every table that may only be added to', async () => {
  const open = await names(
    `select c.oid::regclass::text as name from pg_class c ${inOurs} and c.relkind = 'r'
     and exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'append_only')
     and (has_any_column_privilege('triad_' || n.nspname, c.oid, 'update') or has_table_privilege('triad_' || n.nspname, c.oid, 'delete')
       or has_table_privilege('triad_' || n.nspname, c.oid, 'truncate'))`,
  );
  expect(open).toEqual([]);
});

test('login roles own nothing, belong to no role and may make nothing', async () => {
  const owned = await names(
    `select c.relname as name from pg_class c where pg_get_userbyid(c.relowner) = any (select 'triad_' || unnest($1::text[]))
     union all select proname from pg_proc where pg_get_userbyid(proowner) = any (select 'triad_' || unnest($1::text[]))
     union all select typname from pg_type where pg_get_userbyid(typowner) = any (select 'triad_' || unnest($1::text[]))
     union all select nspname from pg_namespace where pg_get_userbyid(nspowner) = any (select 'triad_' || unnest($1::text[]))
     union all select datname from pg_database where pg_get_userbyid(datdba) = any (select 'triad_' || unnest($1::text[]))`,
  );
  expect(owned).toEqual([]);
  const roles = await database.sql<Record<string, unknown>>(
    `select rolname, rolsuper, rolinherit, rolcreaterole, rolcreatedb, rolreplication, rolbypassrls, rolconnlimit,
       exists (select from pg_auth_members m where m.member = r.oid) as member, rolconfig
     from pg_roles r where rolname = any (select 'triad_' || unnest($1::text[])) order by 1`,
    [systems],
  );
  const nothing = {
    rolsuper: false,
    rolinherit: false,
    rolcreaterole: false,
    rolcreatedb: false,
    rolreplication: false,
    rolbypassrls: false,
  };
  for (const role of roles) {
    expect(role).toMatchObject({ ...nothing, rolconnlimit: 60, member: false });
    expect([...(role['rolconfig'] as string[])].sort()).toEqual([
      'idle_in_transaction_session_timeout=5s',
      'lock_timeout=3s',
      'statement_timeout=5s',
    ]);
  }
  expect(roles.length).toBeGreaterThanOrEqual(4);
});

test('owners of schemas cannot log in', async () => {
  const logins = await names(
    `select rolname as name from pg_roles where rolname = any (select 'triad_' || unnest($1::text[]) || '_owner') and rolcanlogin`,
  );
  expect(logins).toEqual([]);
});
