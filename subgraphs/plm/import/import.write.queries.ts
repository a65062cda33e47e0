import { sql, type Kysely, type Transaction } from 'kysely';
import { newId } from '../../../kernel/id.ts';
import type { Database } from '../database.generated.ts';
import type { Row } from '../schema.generated.ts';
import type { Outcome, StagedContent } from './plan/contents.ts';

type Tx = Transaction<Database>;

export const insertBatch = (tx: Tx, row: { id: string; source: string; release: boolean; startedBy: string }) =>
  tx.insertInto('importBatch').values(row).execute();

export const batchForUpdate = (tx: Tx, id: string) =>
  tx.selectFrom('importBatch').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();

export const batchNow = (db: Kysely<Database>, id: string) =>
  db.selectFrom('importBatch').selectAll().where('id', '=', id).executeTakeFirst();

type BatchChanges = Partial<Omit<Row<'importBatch'>, 'id' | 'version' | 'createdAt' | 'updatedAt'>>;

export const updateBatch = async (tx: Tx, id: string, changes: BatchChanges): Promise<void> => {
  await tx
    .updateTable('importBatch')
    .set({ ...changes, version: sql`version + 1`, updatedAt: sql`now()` })
    .where('id', '=', id)
    .execute();
};

/** Rows of an import with these rowIds, to tell a repetition from a contradiction. */
export const rowsNamed = (tx: Tx, batchId: string, rowIds: readonly string[]) =>
  tx
    .selectFrom('importRow')
    .select(['rowId', 'kind', 'content'])
    .where('importBatchId', '=', batchId)
    .where('rowId', '=', sql<string>`any(${rowIds}::text[])`)
    .execute();

export const insertStaged = async (
  tx: Tx,
  batchId: string,
  from: number,
  rows: readonly StagedContent[],
): Promise<void> => {
  if (rows.length === 0) return;
  await tx
    .insertInto('importRow')
    .values(
      rows.map(({ rowId, kind, content }, place) => ({
        id: newId(),
        importBatchId: batchId,
        position: from + place + 1,
        rowId,
        kind,
        content: JSON.stringify(content),
      })),
    )
    .execute();
};

/** Lets this transaction see and write what the import hides from all others. */
export const asImport = (tx: Tx, batchId: string) =>
  sql`select set_config('triad.import', ${batchId}, true)`.execute(tx);

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Writes many rows of one table by one statement: their fields as one JSON text. */
export const insertMany = async (tx: Tx, table: string, rows: readonly Record<string, unknown>[]): Promise<void> => {
  const [first] = rows;
  if (first === undefined) return;
  const columns = sql.join(Object.keys(first).map((name) => sql.id(snake(name))));
  const records = rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, value]) => [snake(name), value])),
  );
  await sql`insert into ${sql.id(table)} (${columns}) select ${columns} from json_populate_recordset(null::${sql.id(table)}, ${JSON.stringify(records)}::json)`.execute(
    tx,
  );
};

/** Says what became of each row. */
export const saveOutcomes = async (tx: Tx, outcomes: readonly Outcome[]): Promise<void> => {
  const records = outcomes.map(({ id, status, code, message, suggestion, partId, ebomLineId }) => ({
    id,
    status,
    code,
    message,
    suggestion,
    part_id: partId,
    ebom_line_id: ebomLineId,
  }));
  await sql`update import_row r set status = o.status, code = o.code, message = o.message, suggestion = o.suggestion, part_id = o.part_id, ebom_line_id = o.ebom_line_id
    from json_populate_recordset(null::import_row, ${JSON.stringify(records)}::json) o where r.id = o.id`.execute(tx);
};

const written = ['ebom_substitute', 'ebom_line', 'ebom', 'part', 'part_alias', 'item'];

/** Takes back up to `limit` rows of what an import has written, what hangs on others first; answers how many. */
export const takeBack = async (tx: Tx, batchId: string, limit: number): Promise<number> => {
  for (const table of written) {
    const { numAffectedRows } =
      await sql`delete from ${sql.id(table)} where id in (select id from ${sql.id(table)} where import_id = ${batchId} limit ${sql.lit(limit)})`.execute(
        tx,
      );
    if (numAffectedRows !== undefined && numAffectedRows > 0n) return Number(numAffectedRows);
  }
  return 0;
};

/** Those of these revisions that are not released any more. */
export const notReleased = async (
  tx: Tx,
  partIds: readonly string[],
): Promise<{ partNumber: string; revision: string }[]> =>
  tx
    .selectFrom('part')
    .select(['partNumber', 'revision'])
    .where('id', '=', sql<string>`any(${partIds}::uuid[])`)
    .where('lifecycleState', '<>', 'RELEASED')
    .limit(10)
    .execute();

/** The next revisions that an import made, in the order of their ids. */
export const partsToTell = (tx: Tx, batchId: string, after: string | null, limit: number) =>
  tx
    .selectFrom('part')
    .selectAll()
    .where('importId', '=', batchId)
    .where('id', '>', after ?? '00000000-0000-0000-0000-000000000000')
    .orderBy('id')
    .limit(limit)
    .execute();
