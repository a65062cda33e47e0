import pg from 'pg';
import { instantOf } from './ids.ts';

/** Rows by table; tables and columns in camelCase. A column that a row leaves out has its default. */
export type SeedTables = ReadonlyMap<string, readonly object[]>;

type Row = Record<string, unknown>;
type Table = { name: string; columns: Set<string>; needs: string[] };

// No transaction of ours may hold its place in the feed for long, and one statement of this many rows takes well under a second.
const chunk = 5000;

const snake = (name: string): string => name.replace(/[A-Z]/gu, (found) => `_${found.toLowerCase()}`);

const describe = `
  select relation.relname as name,
    array(select attname::text from pg_attribute where attrelid = relation.oid and attnum > 0 and not attisdropped) as columns,
    array(select target.relname::text from pg_constraint as need join pg_class as target on target.oid = need.confrelid
      where need.conrelid = relation.oid and need.contype = 'f' and not need.condeferrable and target.oid <> relation.oid) as needs
  from pg_class as relation
  where relation.relnamespace = to_regnamespace($1) and relation.relname = any ($2)`;

const tablesOf = async (client: pg.Client, system: string, names: readonly string[]): Promise<Table[]> => {
  const { rows } = await client.query<{ name: string; columns: string[]; needs: string[] }>(describe, [system, names]);
  return names.map((name) => {
    const found = rows.find((row) => row.name === name);
    if (found === undefined) throw new Error(`${system} has no table ${name}`);
    return { ...found, columns: new Set(found.columns) };
  });
};

/** Tables with what their rows point at before them. */
const inOrder = (tables: readonly Table[]): Table[] => {
  const ordered: Table[] = [];
  let left = [...tables];
  while (left.length > 0) {
    const waiting = new Set(left.map(({ name }) => name));
    const free = left.filter(({ needs }) => needs.every((name) => !waiting.has(name)));
    if (free.length === 0) throw new Error(`These tables point at each other in a circle: ${[...waiting].join(', ')}`);
    ordered.push(...free);
    left = left.filter((table) => !free.includes(table));
  }
  return ordered;
};

/** A row with its columns as the database names them, and with the times of its making that its id carries. */
const rowFor = (row: object, columns: Set<string>): Row => {
  const named: Row = Object.fromEntries(Object.entries(row).map(([name, value]) => [snake(name), value as unknown]));
  const { id } = named;
  if (columns.has('created_at') && typeof id === 'string') named['created_at'] ??= instantOf(id);
  if (columns.has('updated_at')) named['updated_at'] ??= named['created_at'];
  return named;
};

/** Rows that give the same columns together: what a row leaves out has the column's default. */
const alike = (rows: readonly Row[]): Row[][] => {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = Object.keys(row).sort().join(' ');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return [...groups.values()];
};

const insert = async (client: pg.Client, table: string, rows: readonly Row[]): Promise<void> => {
  const columns = Object.keys(rows[0] ?? {})
    .map((name) => `"${name}"`)
    .join(', ');
  for (let start = 0; start < rows.length; start += chunk) {
    await client.query(
      `insert into "${table}" (${columns}) select ${columns} from json_populate_recordset(null::"${table}", $1::json)`,
      [JSON.stringify(rows.slice(start, start + chunk))],
    );
  }
};

const insertAll = async (client: pg.Client, table: string, rows: readonly Row[]): Promise<void> => {
  for (const group of alike(rows)) await insert(client, table, group);
};

/**
 * Writes rows into one system's schema as the role that owns it, in one transaction: all of them or none: for what a
 * company has before it begins, which no command makes. Returns how many rows were written; throws with the table's name where one is refused.
 */
export const seed = async (adminUrl: string, system: string, tables: SeedTables): Promise<number> => {
  const rows = new Map([...tables].filter(([, some]) => some.length > 0).map(([name, some]) => [snake(name), some]));
  const client = new pg.Client({ connectionString: adminUrl, application_name: `triad demo ${system}` });
  await client.connect();
  try {
    await client.query('begin');
    await client.query(`set local role triad_${system}_owner`);
    await client.query(`set local search_path = ${system}`);
    for (const { name, columns } of inOrder(await tablesOf(client, system, [...rows.keys()]))) {
      const named = (rows.get(name) ?? []).map((row) => rowFor(row, columns));
      await insertAll(client, name, named).catch((error: unknown) => {
        throw new Error(`${system}.${name}: ${error instanceof Error ? error.message : String(error)}`, {
          cause: error,
        });
      });
    }
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  } finally {
    await client.end();
  }
  return [...rows.values()].reduce((sum, some) => sum + some.length, 0);
};
