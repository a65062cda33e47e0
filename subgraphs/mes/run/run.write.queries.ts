import { sql, type Insertable, type Transaction, type Updateable } from 'kysely';
import type { Database } from '../database.generated.ts';

type Tx = Transaction<Database>;

export const runForUpdate = (tx: Tx, id: string) =>
  tx.selectFrom('run').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();

/** Changes a run and its version; answers the row as it is now. */
export const updateRunRow = (tx: Tx, id: string, changes: Updateable<Database['run']>) =>
  tx
    .updateTable('run')
    .set({ ...changes, version: sql`version + 1`, updatedAt: sql`now()` })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();

export const siteOf = (tx: Tx, id: string) => tx.selectFrom('site').selectAll().where('id', '=', id).executeTakeFirst();

export const partOf = (tx: Tx, id: string) => tx.selectFrom('part').selectAll().where('id', '=', id).executeTakeFirst();

export const demandOf = (tx: Tx, id: string) =>
  tx.selectFrom('demand').selectAll().where('id', '=', id).executeTakeFirst();

export const placeOf = (tx: Tx, siteId: string, id: string) =>
  tx.selectFrom('location').selectAll().where('id', '=', id).where('siteId', '=', siteId).executeTakeFirst();

/** The change notice, released and in force at this instant, that supersedes or withdraws a part revision. */
export const supersededBy = (tx: Tx, partId: string, at: Date) =>
  tx
    .selectFrom('ecnChange as change')
    .innerJoin('ecn', 'ecn.id', 'change.ecnId')
    .leftJoin('part as next', 'next.id', 'change.toPartId')
    .select(['ecn.number', 'ecn.effectiveFrom', 'next.revision as nextRevision'])
    .where('change.fromPartId', '=', partId)
    .where('change.action', 'in', ['REVISE', 'REMOVE', 'OBSOLETE'])
    .where('ecn.status', 'in', ['RELEASED', 'CLOSED'])
    .where((eb) => eb.or([eb('ecn.effectiveFrom', 'is', null), eb('ecn.effectiveFrom', '<=', at)]))
    .limit(1)
    .executeTakeFirst();

/** Manufacturing BOMs in force for a part revision at a site: its own and the global ones. */
export const mbomsInForce = (tx: Tx, partId: string, siteId: string) =>
  tx
    .selectFrom('mbom')
    .selectAll()
    .where('partId', '=', partId)
    .where('status', '=', 'RELEASED')
    .where((eb) => eb.or([eb('siteId', 'is', null), eb('siteId', '=', siteId)]))
    .execute();

export const mbomItems = (tx: Tx, mbomId: string) =>
  tx.selectFrom('mbomItem').selectAll().where('mbomId', '=', mbomId).orderBy('position').execute();

export const releasedProcedure = (tx: Tx, id: string) =>
  tx.selectFrom('procedure').selectAll().where('id', '=', id).where('status', '=', 'RELEASED').executeTakeFirst();

export const stepsOf = (tx: Tx, procedureId: string) =>
  tx.selectFrom('step').selectAll().where('procedureId', '=', procedureId).orderBy('position').execute();

export const stepFieldsOf = (tx: Tx, procedureId: string) =>
  tx
    .selectFrom('stepField as field')
    .innerJoin('step', 'step.id', 'field.stepId')
    .selectAll('field')
    .where('step.procedureId', '=', procedureId)
    .execute();

/** Which of these places and work centers are of the site: a global procedure may name another's. */
export const atSite = async (tx: Tx, siteId: string, ids: readonly string[]): Promise<Set<string>> => {
  const { rows } = await sql<{ id: string }>`
    select id from location where site_id = ${siteId} and id = any (${ids}::uuid[])
    union all
    select id from work_center where site_id = ${siteId} and id = any (${ids}::uuid[])`.execute(tx);
  return new Set(rows.map(({ id }) => id));
};

/** Makes the record that a run produces; undefined where the serial number of its item is taken. */
export const insertProduct = (tx: Tx, row: Insertable<Database['partInventory']>) =>
  tx
    .insertInto('partInventory')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();

/** Makes a batch; undefined where its number is taken. */
export const insertBatch = (tx: Tx, row: Insertable<Database['runBatch']>) =>
  tx
    .insertInto('runBatch')
    .values(row)
    .onConflict((conflict) => conflict.column('number').doNothing())
    .returning('id')
    .executeTakeFirst();

/** Makes a run; undefined where its number is taken. */
export const insertRun = (tx: Tx, row: Insertable<Database['run']>) =>
  tx
    .insertInto('run')
    .values(row)
    .onConflict((conflict) => conflict.column('number').doNothing())
    .returningAll()
    .executeTakeFirst();

export const insertSteps = async (
  tx: Tx,
  steps: Insertable<Database['runStep']>[],
  fields: Insertable<Database['runStepField']>[],
): Promise<void> => {
  if (steps.length > 0) await tx.insertInto('runStep').values(steps).execute();
  if (fields.length > 0) await tx.insertInto('runStepField').values(fields).execute();
};

export const insertRequirements = async (tx: Tx, rows: Insertable<Database['buildRequirement']>[]): Promise<void> => {
  if (rows.length > 0) await tx.insertInto('buildRequirement').values(rows).execute();
};
