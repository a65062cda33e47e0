import { sql, type Kysely, type Selectable } from 'kysely';
import type { Database } from './database.generated.ts';

const split = (keys: readonly string[]): [first: string[], second: string[]] => {
  const pairs = keys.map((joined) => joined.split('\u0000'));
  return [pairs.map(([first = '']) => first), pairs.map(([, second = '']) => second)];
};

/** Part copies by `key(partNumber, revision)`. */
export const partsByNumber = async (
  db: Kysely<Database>,
  keys: readonly string[],
): Promise<Selectable<Database['part']>[]> => {
  const [numbers, revisions] = split(keys);
  const { rows } = await sql<Selectable<Database['part']>>`
    select part.*
    from unnest(${numbers}::text[], ${revisions}::text[]) as wanted (part_number, revision)
    join part on part.part_number = wanted.part_number and part.revision = wanted.revision`.execute(db);
  return rows;
};

/** Order line copies by `key(poNumber, lineNumber)`. */
export const orderLinesByNumber = async (
  db: Kysely<Database>,
  keys: readonly string[],
): Promise<Selectable<Database['purchaseOrderLine']>[]> => {
  const [numbers, lines] = split(keys);
  const { rows } = await sql<Selectable<Database['purchaseOrderLine']>>`
    select line.*
    from unnest(${numbers}::text[], ${lines}::integer[]) as wanted (po_number, line_number)
    join purchase_order_line as line on line.po_number = wanted.po_number and line.line_number = wanted.line_number`.execute(
    db,
  );
  return rows;
};
