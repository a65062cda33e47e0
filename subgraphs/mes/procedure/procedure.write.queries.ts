import { sql, type Insertable, type Updateable } from 'kysely';
import { nowIn } from '../../../kernel/clock.ts';
import type { Tx } from '../command.ts';
import type { Database } from '../database.generated.ts';

/** The lock of all procedure versions that build one item, or of one family that builds none. */
export const proceduresOf = (itemOrFamilyId: string): string => `procedures:${itemOrFamilyId}`;

export const procedureForUpdate = (tx: Tx, id: string) =>
  tx.selectFrom('procedure').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();

/** The version that was drafted from a routing. */
export const procedureOfRouting = (tx: Tx, routingId: string) =>
  tx.selectFrom('procedure').select('id').where('sourceRoutingId', '=', routingId).orderBy('id').executeTakeFirst();

/** The family that a routing of an item continues: of what was drafted from a routing before, else of the only way it is built. */
export const familyOfItem = async (tx: Tx, itemId: string): Promise<string | undefined> => {
  const rows = await tx
    .selectFrom('procedure')
    .innerJoin('part', 'part.id', 'procedure.partId')
    .select('procedure.familyId')
    .select(sql<boolean>`bool_or(source_routing_id is not null)`.as('isRouted'))
    .where('part.itemId', '=', itemId)
    .where('procedure.type', '=', 'BUILD')
    .groupBy('procedure.familyId')
    .orderBy('procedure.familyId')
    .execute();
  const routed = rows.find(({ isRouted }) => isRouted);
  return (routed ?? (rows.length === 1 ? rows[0] : undefined))?.familyId;
};

export const nextVersion = async (tx: Tx, familyId: string): Promise<number> => {
  const { last } = await tx
    .selectFrom('procedure')
    .select(sql<number>`coalesce(max(procedure_version), 0)`.as('last'))
    .where('familyId', '=', familyId)
    .executeTakeFirstOrThrow();
  return last + 1;
};

export const insertProcedure = (tx: Tx, row: Insertable<Database['procedure']>) =>
  tx.insertInto('procedure').values(row).returningAll().executeTakeFirstOrThrow();

/** Changes a version; answers the row as it is now. */
export const updateProcedureRow = (tx: Tx, id: string, changes: Updateable<Database['procedure']>) =>
  tx
    .updateTable('procedure')
    .set({ ...changes, version: sql`version + 1`, updatedAt: sql`now()` })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();

/** Archives the released version of a family; answers it where there was one. */
export const archiveReleased = (tx: Tx, familyId: string) =>
  tx
    .updateTable('procedure')
    .set({ status: 'ARCHIVED', archivedAt: nowIn(tx), version: sql`version + 1`, updatedAt: sql`now()` })
    .where('familyId', '=', familyId)
    .where('status', '=', 'RELEASED')
    .returningAll()
    .execute();

export const insertSteps = async (
  tx: Tx,
  steps: readonly Insertable<Database['step']>[],
  fields: readonly Insertable<Database['stepField']>[] = [],
): Promise<void> => {
  if (steps.length > 0) await tx.insertInto('step').values(steps).execute();
  if (fields.length > 0) await tx.insertInto('stepField').values(fields).execute();
};

/** Work centers in use by code, where a code means one alone. */
export const workCentersByCode = async (tx: Tx, codes: readonly string[]): Promise<Map<string, string>> => {
  const rows = await tx
    .selectFrom('workCenter')
    .select('code')
    .select(sql<string>`min(id::text)`.as('id'))
    .where('code', '=', sql<string>`any(${codes}::text[])`)
    .where('isActive', '=', true)
    .groupBy('code')
    .having(sql<boolean>`count(*) = 1`)
    .execute();
  return new Map(rows.map(({ code, id }) => [code, id]));
};

/** The released procedure versions of a part revision. */
export const releasedProceduresOf = (tx: Tx, partId: string) =>
  tx
    .selectFrom('procedure')
    .selectAll()
    .where('partId', '=', partId)
    .where('status', '=', 'RELEASED')
    .orderBy('id')
    .execute();

/** The last version of a family that builds a part revision, whatever its state. */
export const versionFor = (tx: Tx, familyId: string, partId: string) =>
  tx
    .selectFrom('procedure')
    .selectAll()
    .where('familyId', '=', familyId)
    .where('partId', '=', partId)
    .orderBy('procedureVersion', 'desc')
    .limit(1)
    .executeTakeFirst();
