import { sql, type Insertable, type Kysely, type Selectable } from 'kysely';
import type { Tx } from '../command.ts';
import type { Database } from '../database.generated.ts';

const uuids = (keys: readonly string[]) => sql<string>`any(${keys}::uuid[])`;

export const ecnCopy = (tx: Tx, id: string) => tx.selectFrom('ecn').selectAll().where('id', '=', id).executeTakeFirst();

/** Makes or renews the copy of a change notice; answers it as it is now. */
export const keepEcn = (tx: Tx, row: Insertable<Database['ecn']>) =>
  tx
    .insertInto('ecn')
    .values(row)
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet((eb) => ({
        status: eb.ref('excluded.status'),
        effectiveFrom: eb.ref('excluded.effectiveFrom'),
        effectiveFromSerial: eb.ref('excluded.effectiveFromSerial'),
        sourceVersion: eb.ref('excluded.sourceVersion'),
        copiedAt: sql`now()`,
      })),
    )
    .returningAll()
    .executeTakeFirstOrThrow();

/** Keeps the changes of a notice; those that are there stay: they are final once it is released. */
export const keepChanges = async (tx: Tx, rows: readonly Insertable<Database['ecnChange']>[]): Promise<void> => {
  if (rows.length === 0) return;
  await tx
    .insertInto('ecnChange')
    .values(rows)
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
};

/** The open runs that build these part revisions, oldest first. */
export const openRunsOf = (db: Kysely<Database>, partIds: readonly string[]) =>
  db
    .selectFrom('run')
    .selectAll()
    .where('partId', '=', uuids(partIds))
    .where('partInventoryId', 'is not', null)
    .where('closedAt', 'is', null)
    .where('status', '<>', 'CANCELED')
    .orderBy('id')
    .execute();

/** The open runs that need these part revisions as components, oldest first, each with the revision; a run once for each. */
export const openRunsTaking = async (
  db: Kysely<Database>,
  partIds: readonly string[],
): Promise<(Selectable<Database['run']> & { takenPartId: string })[]> => {
  const { rows } = await sql<Selectable<Database['run']> & { takenPartId: string }>`
    select run.*, need.part_id as taken_part_id
    from (select distinct run_id, part_id from build_requirement where part_id = any (${partIds}::uuid[])) as need
    join run on run.id = need.run_id and run.closed_at is null and run.status <> 'CANCELED'
    order by run.id, need.part_id`.execute(db);
  return rows;
};

/** What is on hand of these part revisions, also what is under way from one place to another. */
export const stockOfParts = (db: Kysely<Database>, partIds: readonly string[]) =>
  db
    .selectFrom('partInventory')
    .selectAll()
    .where('partId', '=', uuids(partIds))
    .where('quantityOnHand', '>', '0')
    .orderBy('id')
    .execute();

/** Waits for locks, as `run:…`, on rows that came since those of the command were taken. */
export const lockAlso = async (tx: Tx, wanted: readonly string[]): Promise<void> => {
  const keys = [...wanted].sort();
  await sql`select pg_advisory_xact_lock(hashtextextended(k, 0)) from unnest(${keys}::text[]) with ordinality as wanted(k, place) order by place`.execute(
    tx,
  );
};

/** Shows a notice on runs; a run it is shown on already keeps what it has. Answers those made. */
export const addNotices = async (tx: Tx, rows: readonly Insertable<Database['ecnNotice']>[]) =>
  rows.length === 0
    ? []
    : tx
        .insertInto('ecnNotice')
        .values(rows)
        .onConflict((conflict) => conflict.doNothing())
        .returningAll()
        .execute();

/** Holds every open step of these runs; answers the steps as they are now. */
export const holdOpenSteps = (tx: Tx, runIds: readonly string[]) =>
  tx
    .updateTable('runStep')
    .set({ status: 'HOLD', heldFrom: sql`status`, version: sql`version + 1`, updatedAt: sql`now()` })
    .where('runId', '=', uuids(runIds))
    .where('status', 'in', ['TODO', 'IN_PROGRESS', 'REDLINE', 'FAILED'])
    .returningAll()
    .execute();
