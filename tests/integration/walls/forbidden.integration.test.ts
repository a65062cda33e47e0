import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { root } from '../../../kernel/root.ts';
import { cloneDatabase, type TestDatabase } from '../../support/database.ts';
import { adminSession, isHarmless, isRefused, sessionOf, type Acting, type Outcome, type Session } from './attempts.ts';
import { systems, type SystemSchema, type Table } from './catalogue.ts';
import { fillEveryTable, insertInto, siteColumnOf, sites } from './rows.ts';

// Every write that no role, no principal and no site has a right to, as raw SQL, generated from the catalogue: all must fail.

let database: TestDatabase;
let tables: Table[];
const sessions = new Map<SystemSchema, Session>();

beforeAll(async () => {
  database = await cloneDatabase();
  tables = await fillEveryTable(database);
  for (const system of systems) sessions.set(system, await sessionOf(database, system));
}, 120_000);
afterAll(async () => {
  for (const session of sessions.values()) await session.end();
  await database.drop();
});

const by = (system: SystemSchema): Session => {
  const session = sessions.get(system);
  if (session === undefined) throw new Error(`no session of ${system}`);
  return session;
};

const here = (system: string): Acting => ({ system, sites: 'HERE' });
const qualified = ({ schema, name }: Table): string => `${schema}.${name}`;
const grantedToAdd = (table: Table) => (name: string) =>
  table.columns.some((column) => column.name === name && column.insert);
const firstUpdatable = (table: Table): string | undefined => table.columns.find(({ update }) => update)?.name;

type Trial = { what: string; statement: string; session: Session; acting?: Acting };

/** Runs all of them; answers how many were refused, and each that was not. */
const refusals = async (
  trials: readonly Trial[],
  isFine: (outcome: Outcome) => boolean = (outcome) => isRefused(outcome),
): Promise<{ refused: number; surprises: string[] }> => {
  const surprises: string[] = [];
  for (const { what, statement, session, acting } of trials) {
    const outcome = await session.attempt(statement, acting);
    if (!isFine(outcome)) surprises.push(`${what}: ${JSON.stringify(outcome)}`);
  }
  return { refused: trials.length - surprises.length, surprises };
};

const expectAllRefused = async (
  name: string,
  trials: readonly Trial[],
  isFine?: (outcome: Outcome) => boolean,
): Promise<void> => {
  const { refused, surprises } = await refusals(trials, isFine);
  console.log(`${name}: ${refused} of ${trials.length} refused, ${surprises.length} surprises`);
  expect(surprises).toEqual([]);
  expect(trials.length).toBeGreaterThan(0);
};

const statementsOn = (table: Table): [string, string][] => {
  const [column = { name: 'id' }] = table.columns;
  const name = qualified(table);
  return [
    ['select', `select from ${name}`],
    ['insert', `insert into ${name} default values`],
    ['update', `update ${name} set "${column.name}" = "${column.name}"`],
    ['delete', `delete from ${name}`],
    ['truncate', `truncate ${name} cascade`],
  ];
};

test('no role reads or writes a table of another schema, whomever it says it acts for', async () => {
  const trials = systems.flatMap((role) =>
    tables
      .filter(({ schema }) => schema !== role)
      .flatMap((table) =>
        statementsOn(table).map(([verb, statement]) => ({
          what: `triad_${role} ${verb} ${qualified(table)}`,
          statement,
          session: by(role),
          acting: { system: table.schema.toUpperCase(), sites: '*' },
        })),
      ),
  );
  await expectAllRefused('tables of other schemas', trials);
}, 300_000);

test('no role has a right on its own tables beyond what was granted, column by column', async () => {
  const trials = tables.flatMap((table): Trial[] => {
    const name = qualified(table);
    const session = by(table.schema);
    const acting = { system: table.schema.toUpperCase(), sites: '*' };
    const trial = (verb: string, statement: string): Trial => ({
      what: `triad_${table.schema} ${verb} ${name}`,
      statement,
      session,
      acting,
    });
    return [
      trial('truncate', `truncate ${name}`),
      trial('alter', `alter table ${name} disable trigger all`),
      ...(table.select ? [] : [trial('select', `select from ${name}`)]),
      ...(table.delete ? [] : [trial('delete', `delete from ${name}`)]),
      ...table.columns
        .filter(({ insert }) => !insert)
        .map((column) => trial(`insert ${column.name}`, `insert into ${name} ("${column.name}") values (default)`)),
      ...table.columns
        .filter(({ update, computed }) => !update && !computed)
        .map((column) => trial(`update ${column.name}`, `update ${name} set "${column.name}" = "${column.name}"`)),
    ];
  });
  await expectAllRefused('rights that were not granted', trials);
}, 300_000);

test('what is append-only is changed by nobody: not its owner, not the administrator, not a replica', async () => {
  const appended = tables.filter(({ appendOnly }) => appendOnly);
  const administrator = await adminSession(database, 'select 1');
  const replica = await adminSession(database, 'set local session_replication_role = replica');
  const trials = appended.flatMap((table): Trial[] =>
    (['update', 'delete', 'truncate'] as const).flatMap((verb) => {
      const statement = statementsOn(table).find(([name]) => name === verb)?.[1] ?? '';
      const who = { owner: administrator, administrator, replica, login: by(table.schema) };
      return Object.entries(who).map(([name, session]) => ({
        what: `${name} ${verb} ${qualified(table)}`,
        statement: name === 'owner' ? `set local role triad_${table.schema}_owner; ${statement}` : statement,
        session,
        acting: { system: table.schema.toUpperCase(), sites: '*' },
      }));
    }),
  );
  await expectAllRefused(`${appended.length} append-only tables`, trials);
  await administrator.end();
  await replica.end();
}, 300_000);

const principals = ['PLM', 'MES', 'ERP', 'INTEGRATION', 'VIEWER', ''];

const writesTo = (table: Table): [string, string][] => {
  const column = firstUpdatable(table);
  const name = qualified(table);
  const writes: [string, string][] = [];
  if (table.columns.some(({ insert }) => insert))
    writes.push(['insert', insertInto(table, 'HERE', grantedToAdd(table))]);
  if (column !== undefined) writes.push(['update', `update ${name} set "${column}" = "${column}"`]);
  if (table.delete) writes.push(['delete', `delete from ${name}`]);
  return writes;
};

/** Whose principals the row policies and triggers let write each table, by trying. */
const writersFile = join(root, 'tests/integration/walls/writers.txt');

test('rows are written by principals of those systems that writers.txt names, and all others are refused', async () => {
  const lines: string[] = [];
  let refused = 0;
  let tried = 0;
  for (const table of tables) {
    const words: string[] = [];
    for (const [verb, statement] of writesTo(table)) {
      const admitted: string[] = [];
      for (const system of principals) {
        tried += 1;
        if (isRefused(await by(table.schema).attempt(statement, here(system)))) refused += 1;
        else admitted.push(system === '' ? 'nobody in particular' : system);
      }
      words.push(`${verb} by ${admitted.join(', ')}`);
    }
    if (words.length > 0) lines.push(`${qualified(table)} · ${words.join(' · ')}`);
  }
  if (process.env['WRITE_GRANTS'] !== undefined) writeFileSync(writersFile, `${lines.join('\n')}\n`);
  console.log(
    `writes by principals: ${tried} tried on ${lines.length} tables, ${refused} refused, ${tried - refused} admitted as declared`,
  );
  expect(lines).toEqual(readFileSync(writersFile, 'utf8').trimEnd().split('\n'));
}, 300_000);

test('a copy of what another system owns is not written by the system that keeps it', async () => {
  const copies = tables.filter(({ copyOf }) => copyOf !== null);
  const trials = copies.flatMap((table) =>
    [table.schema.toUpperCase(), 'VIEWER', 'PLM', 'MES', 'ERP', '']
      .filter((system) => system !== 'INTEGRATION')
      .flatMap((system) =>
        writesTo(table).map(([verb, statement]) => ({
          what: `${system} ${verb} ${qualified(table)}`,
          statement,
          session: by(table.schema),
          acting: here(system),
        })),
      ),
  );
  await expectAllRefused(`${copies.length} copies`, trials);
}, 300_000);

test('rows of another site do not exist: not to read, to change, to take out, nor to be added or moved there', async () => {
  const scoped = tables.filter((table) => siteColumnOf(table) !== undefined && table.select);
  const enterprise = new Set(['mes.site', 'mes.mbom', 'erp.site', 'erp.site_financials']);
  const trials = scoped
    .filter((table) => !enterprise.has(qualified(table)))
    .flatMap((table): Trial[] => {
      const name = qualified(table);
      const there = `"${siteColumnOf(table) ?? ''}" = '${sites.THERE}'`;
      const column = firstUpdatable(table);
      const own = table.schema.toUpperCase();
      const statements: [string, string][] = [
        ['select', `select from ${name} where ${there}`],
        ...(column === undefined
          ? []
          : ([['update', `update ${name} set "${column}" = "${column}" where ${there}`]] as [string, string][])),
        ...(table.delete ? ([['delete', `delete from ${name} where ${there}`]] as [string, string][]) : []),
        // An attempt is recorded for the site it was made at, and the seal of its chain, whoever asked.
        ...(table.name.startsWith('audit') || table.name === 'site'
          ? []
          : ([['insert', insertInto(table, 'THERE', grantedToAdd(table))]] as [string, string][])),
      ];
      return statements.flatMap(([verb, statement]) =>
        [own, 'INTEGRATION'].map((system) => ({
          what: `${system} ${verb} ${name}`,
          statement,
          session: by(table.schema),
          acting: here(system),
        })),
      );
    });
  await expectAllRefused('rows of another site', trials, isHarmless);
}, 300_000);

test('nobody makes anything, takes on another role, or lifts a wall', async () => {
  const statements = [
    'create table here (id int)',
    'create table public.there (id int)',
    'create schema elsewhere',
    'create function f() returns int language sql as $$ select 1 $$',
    'create role another',
    'set role triad_mes_owner',
    'set role triad_plm_owner',
    'set role postgres',
    'set session authorization postgres',
    'set session_replication_role = replica',
    'alter role triad_plm createrole',
    'grant triad_mes_owner to triad_erp',
    'alter default privileges for role triad_plm_owner grant select on tables to triad_plm',
    `copy (select 1) to program 'true'`,
    `select pg_read_file('PG_VERSION')`,
  ];
  const functions = await database.sql<{ call: string; schema: SystemSchema }>(
    `select n.nspname as schema, format('select %I.%I(%s)', n.nspname, p.proname,
       (select string_agg(concat(case when p.provariadic <> 0 and place = p.pronargs then 'variadic ' end, 'null::', format_type(t, null)), ', ' order by place)
         from unnest(p.proargtypes) with ordinality as argument(t, place))) as call
     from pg_proc p join pg_namespace n on n.oid = p.pronamespace
     where n.nspname = any ($1) and not has_function_privilege('triad_' || n.nspname, p.oid, 'execute') and p.prorettype <> 'trigger'::regtype`,
    [systems],
  );
  const trials = [
    ...systems.flatMap((role) =>
      statements.map((statement) => ({ what: `triad_${role} ${statement}`, statement, session: by(role) })),
    ),
    ...functions.map(({ schema, call }) => ({ what: `triad_${schema} ${call}`, statement: call, session: by(schema) })),
  ];
  await expectAllRefused('rights of an owner or an administrator', trials);
}, 300_000);
