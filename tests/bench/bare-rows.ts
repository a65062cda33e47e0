import type pg from 'pg';
import { newId } from '../../kernel/id.ts';

/** A row as PostgreSQL writes its values in text: fit for any column of the same type. */
type Values = Record<string, string | null>;
type Written = { table: string; row: Values; inserted: boolean };

/** What one command wrote, as rows: to be written again by bare SQL, under other ids. */
export type Template = { rows: readonly Written[] };

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

// The columns that a statement may name: not those that the database makes of the others.
const columnsOf = async (client: pg.Client): Promise<Map<string, string[]>> => {
  const { rows } = await client.query<{ table: string; columns: string[] }>(`
    select c.table_name as table, array_agg(c.column_name::text order by c.ordinal_position) as columns
    from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
    where c.table_schema = 'mes' and t.table_type = 'BASE TABLE' and c.is_generated = 'NEVER' and c.is_identity = 'NO'
      and not (c.table_name = 'event' and c.column_name in ('epoch', 'txid'))
    group by c.table_name`);
  return new Map(rows.map(({ table, columns }) => [table, columns]));
};

/**
 * The rows that the newest transaction which told an event wrote, in the order in which they can be written again. `known` are the ids that
 * stood there before it: their rows are updated, the others inserted.
 */
export const lastWritten = async (client: pg.Client, known: ReadonlySet<string>): Promise<Template> => {
  const columns = await columnsOf(client);
  const { rows: newest } = await client.query<{ xmin: string }>(
    'select (txid::text::bigint & 4294967295)::text as xmin from mes.event order by epoch desc, txid desc, seq desc limit 1',
  );
  const written: Written[] = [];
  for (const [table, names] of columns) {
    const texts = names.map((name) => `${name}::text as ${name}`).join(', ');
    const { rows } = await client.query<Values>(`select ${texts} from mes.${table} where xmin::text = $1`, [
      newest[0]?.xmin,
    ]);
    for (const row of rows) written.push({ table, row, inserted: !known.has(row['id'] ?? '') });
  }
  return { rows: await inOrder(client, written) };
};

// Parents before their children, by the foreign keys.
const inOrder = async (client: pg.Client, written: readonly Written[]): Promise<Written[]> => {
  const { rows } = await client.query<{ child: string; parent: string }>(`
    select distinct conrelid::regclass::text as child, confrelid::regclass::text as parent
    from pg_constraint where contype = 'f' and connamespace = 'mes'::regnamespace and conrelid <> confrelid and not condeferrable`);
  const bare = (name: string): string => name.replace('mes.', '');
  const left = new Set(written.map(({ table }) => table));
  const order: string[] = [];
  while (left.size > 0) {
    const waiting = new Set(
      rows
        .filter(({ child, parent }) => left.has(bare(child)) && left.has(bare(parent)))
        .map(({ child }) => bare(child)),
    );
    const ready = [...left].filter((table) => !waiting.has(table));
    for (const table of ready.length > 0 ? ready : [...left]) {
      order.push(table);
      left.delete(table);
    }
  }
  return [...written].sort((one, other) => order.indexOf(one.table) - order.indexOf(other.table));
};

const again = (value: string | null | undefined, ids: ReadonlyMap<string, string>): string | null =>
  value?.replace(uuid, (id) => ids.get(id) ?? id) ?? null;

// Texts that must be unique beside the ids: what a person numbers, and the client's keys.
const freshTexts = ['number', 'key', 'lot_number'];

const statementOf = ({ table, row, inserted }: Written, ids: ReadonlyMap<string, string>, stamp: string) => {
  // Of a row that stood there its names stay as they are.
  const names = Object.keys(row).filter((name) => inserted || !freshTexts.includes(name));
  const isNew = (name: string): boolean => inserted && freshTexts.includes(name) && typeof row[name] === 'string';
  const values = names.map((name) => (isNew(name) ? `${stamp}-${table}` : again(row[name], ids)));
  const places = names.map((_, place) => `$${String(place + 1)}`);
  return inserted
    ? { text: `insert into mes.${table} (${names.join(', ')}) values (${places.join(', ')})`, values }
    : {
        text: `update mes.${table} set (${names.join(', ')}) = row(${places.join(', ')}) where id = ${places[names.indexOf('id')] ?? ''}`,
        values,
      };
};

/** Writes a template once more in one transaction: new ids for what it inserts, `lane` for what it is about. */
export const writeAgain = async (
  client: pg.PoolClient,
  { rows }: Template,
  lane: ReadonlyMap<string, string>,
): Promise<void> => {
  const ids = new Map(lane);
  for (const { row, inserted } of rows) if (inserted && typeof row['id'] === 'string') ids.set(row['id'], newId());
  const stamp = newId();
  await client.query('begin');
  for (const written of rows) await client.query(statementOf(written, ids, stamp));
  await client.query('commit');
};
