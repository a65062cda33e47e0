import { randomUUID } from 'node:crypto';
import { newId } from '../../../kernel/id.ts';
import type { TestDatabase } from '../../support/database.ts';
import { tablesOf, type Column, type Table } from './catalogue.ts';

/** Two sites: the viewer's own, and another. */
export const sites = { HERE: newId(1), THERE: newId(2) } as const;
export type SiteCode = keyof typeof sites;

// A period that is open on the day of every row, so that no posting fails for its date.
const period = newId(3);

const siteColumns = new Set(['site_id', 'to_site_id', 'site']);

/** The column that says of which site a row is; undefined for what belongs to the whole enterprise. */
export const siteColumnOf = ({ name, columns }: Table): string | undefined =>
  name === 'site' ? 'id' : columns.find((column) => column.name === 'site_id' || column.name === 'site')?.name;

const literal = (text: string): string => `'${text}'`;

let counted = 0;

const valueFor = ({ type, labels }: Column): string => {
  const [label] = labels;
  if (label !== undefined) return literal(label);
  if (type === 'uuid') return literal(newId());
  if (type.endsWith('[]')) return literal('{}');
  if (type.startsWith('timestamp') || type === 'date') return literal('2026-01-01');
  if (type === 'boolean') return 'false';
  if (type === 'jsonb') return literal('{}');
  if (type === 'bytea') return `decode(repeat('00', 32), 'hex')`;
  if (type.startsWith('numeric')) return '1';
  return /^(integer|bigint|smallint|xid8)/.test(type)
    ? literal(String((counted += 1)))
    : literal(randomUUID().slice(0, 18));
};

/** A row that says no more than it must, of one site: its columns and their values as SQL. */
const rowOf = (table: Table, site: SiteCode): { columns: string[]; values: string[] } => {
  const fields = table.columns.flatMap((column): [string, string][] => {
    if (column.computed) return [];
    if (table.name === 'site' && column.name === 'id') return [[column.name, literal(sites[site])]];
    if (table.name === 'site' && column.name === 'code') return [[column.name, literal(site)]];
    if (column.name === 'accounting_period_id') return [[column.name, literal(period)]];
    if (table.name === 'accounting_period' && column.name === 'id' && site === 'HERE')
      return [[column.name, literal(period)]];
    if (siteColumns.has(column.name) && column.type === 'uuid') return [[column.name, literal(sites[site])]];
    return column.nullable || column.hasDefault ? [] : [[column.name, valueFor(column)]];
  });
  return { columns: fields.map(([name]) => `"${name}"`), values: fields.map(([, value]) => value) };
};

/** Adds such a row. `only` leaves out columns that the login may not give. */
export const insertInto = (table: Table, site: SiteCode, only: (column: string) => boolean = () => true): string => {
  const { columns, values } = rowOf(table, site);
  const kept = columns
    .map((name, place) => [name, values[place] ?? ''] as const)
    .filter(([name]) => only(name.slice(1, -1)));
  return `insert into ${table.schema}.${table.name} (${kept.map(([name]) => name).join(', ')}) values (${kept.map(([, value]) => value).join(', ')})`;
};

/**
 * Puts a row of each site into every table, so that no statement meets an empty one. The database's checks of what a row says are
 * taken off for it: the walls that are tried here are about who may write, not about what.
 */
export const fillEveryTable = async (database: TestDatabase): Promise<Table[]> => {
  const tables = await tablesOf(database);
  const drops = await database.sql<{ statement: string }>(
    `select format('alter table %s drop constraint %I', conrelid::regclass, conname) as statement from pg_constraint
     where contype = 'c' and connamespace::regnamespace::text = any ($1)
     union all
     select format('alter table %s alter column %I drop not null', attrelid::regclass, attname) from pg_attribute join pg_class c on c.oid = attrelid
     where attgenerated <> '' and attnotnull and relkind = 'r' and relnamespace::regnamespace::text = any ($1)`,
    [[...new Set(tables.map(({ schema }) => schema))]],
  );
  for (const { statement } of drops) await database.sql(statement);
  const rows = tables
    .filter(({ name }) => name !== 'migration')
    .flatMap((table) => (['HERE', 'THERE'] as const).map((site) => insertInto(table, site)));
  // Rows that refer to nothing: foreign keys and what follows from a row are not asked.
  await database.sql(
    `set session_replication_role = replica; ${rows.join('; ')}; set session_replication_role = origin`,
  );
  return tables;
};
