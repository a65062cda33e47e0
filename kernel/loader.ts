import DataLoader from 'dataloader';
import { sql, type Kysely, type Selectable } from 'kysely';
import { refuse } from './errors.ts';

/** Rows one statement of a loader may bring: beyond it an answer would not fit into memory and patience. */
const rowLimit = 200_000;

type Row = Record<string, unknown>;
type Table<DB> = keyof DB & string;
type Column<DB, T extends Table<DB>> = keyof DB[T] & string;

/** Joins the parts of a composite key; no text of ours holds a NUL. */
export const key = (...parts: readonly (string | number | null | undefined)[]): string =>
  parts.map((part) => part ?? '').join('\u0000');

const keyed = <R>(rows: readonly R[], keyOf: (row: R) => string): Map<string, R[]> => {
  const groups = new Map<string, R[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group === undefined) groups.set(keyOf(row), [row]);
    else group.push(row);
  }
  return groups;
};

/** A loader of one row a key, or null, over a batch statement of one's own. */
export const oneOf = <R>(
  batch: (keys: readonly string[]) => Promise<readonly R[]>,
  keyOf: (row: R) => string,
): DataLoader<string, R | null> =>
  new DataLoader(async (keys) => {
    const groups = keyed(await batch(keys), keyOf);
    return keys.map((wanted) => groups.get(wanted)?.[0] ?? null);
  });

/** A loader of a list of rows a key, in the order of the batch statement. */
export const manyOf = <R>(
  batch: (keys: readonly string[]) => Promise<readonly R[]>,
  keyOf: (row: R) => string,
): DataLoader<string, R[]> =>
  new DataLoader(async (keys) => {
    const groups = keyed(await batch(keys), keyOf);
    return keys.map((wanted) => groups.get(wanted) ?? []);
  });

// The column's type decides the array's: a text array compared with a uuid column would not use its index.
const rowsBy = async (
  db: Kysely<unknown>,
  table: string,
  column: string,
  keys: readonly string[],
  order: readonly string[],
): Promise<Row[]> => {
  const list = sql.join(order.map((name) => sql`${sql.ref(name)}`));
  const sorted = order.length === 0 ? sql`` : sql` order by ${list}`;
  const type = sql.raw(/id$/i.test(column) ? 'uuid' : 'text');
  const { rows } =
    await sql<Row>`select * from ${sql.table(table)} where ${sql.ref(column)} = any (${keys}::${type}[])${sorted} limit ${sql.lit(rowLimit + 1)}`.execute(
      db,
    );
  if (rows.length > rowLimit) {
    throw refuse(
      'PAGE_REQUIRED',
      `The answer would hold over ${String(rowLimit)} rows of ${table}. Ask for fewer parents at a time (first: …).`,
    );
  }
  return rows;
};

/** The row of a table with this value in a unique column: one statement for all keys of a tick. */
export const one = <DB, T extends Table<DB>>(
  db: Kysely<DB>,
  table: T,
  column: Column<DB, T>,
): DataLoader<string, Selectable<DB[T]> | null> =>
  // The statement is made from the names alone; its rows are those of the table that the names were checked against.
  oneOf(
    async (keys) => (await rowsBy(db as Kysely<unknown>, table, column, keys, [])) as (Row & Selectable<DB[T]>)[],
    (row) => String(row[column]),
  );

/** The rows of a table with this value in a column, ordered by columns: one statement for all keys of a tick. */
export const many = <DB, T extends Table<DB>>(
  db: Kysely<DB>,
  table: T,
  column: Column<DB, T>,
  order: readonly Column<DB, T>[],
): DataLoader<string, Selectable<DB[T]>[]> =>
  manyOf(
    async (keys) => (await rowsBy(db as Kysely<unknown>, table, column, keys, order)) as (Row & Selectable<DB[T]>)[],
    (row) => String(row[column]),
  );
