import { sql, type Insertable, type Updateable } from 'kysely';
import type { Tx } from '../command.ts';
import type { Database } from '../database.generated.ts';

const uuids = (keys: readonly string[]) => sql<string>`any(${keys}::uuid[])`;

/** The lock under which numbers of one kind are given out. */
export const numbersOf = (kind: 'ecr' | 'ecn'): string => `plm:${kind}-numbers`;

/** The next number of its kind, `ECR-0001`; under the lock of its numbers. */
export const nextNumber = async (tx: Tx, kind: 'ecr' | 'ecn'): Promise<string> => {
  const prefix = `${kind.toUpperCase()}-`;
  const { last } = await tx
    .selectFrom(kind)
    .select(sql<string>`coalesce(max(substr(number, 5)::bigint), 0)`.as('last'))
    .where('number', '~', `^${prefix}[0-9]{1,15}$`)
    .executeTakeFirstOrThrow();
  return `${prefix}${String(Number(last) + 1).padStart(4, '0')}`;
};

/** Makes a change request; undefined where its number is taken. */
export const insertEcr = (tx: Tx, row: Insertable<Database['ecr']>) =>
  tx
    .insertInto('ecr')
    .values(row)
    .onConflict((conflict) => conflict.column('number').doNothing())
    .returningAll()
    .executeTakeFirst();

export const linkEcr = async (
  tx: Tx,
  ecrId: string,
  partIds: readonly string[],
  issueIds: readonly string[],
): Promise<void> => {
  if (partIds.length > 0) {
    const rows = partIds.map((partId) => ({ ecrId, partId }));
    await tx.insertInto('ecrAffectedPart').values(rows).execute();
  }
  if (issueIds.length > 0) {
    const rows = issueIds.map((issueId) => ({ ecrId, issueId }));
    await tx.insertInto('ecrSourceIssue').values(rows).execute();
  }
};

export const ecrForUpdate = (tx: Tx, id: string) =>
  tx.selectFrom('ecr').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();

export const updateEcrRow = (tx: Tx, id: string, changes: Updateable<Database['ecr']>) =>
  tx
    .updateTable('ecr')
    .set({ ...changes, version: sql`version + 1`, updatedAt: sql`now()` })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();

/** These change requests, locked, by number. */
export const ecrsForUpdate = (tx: Tx, ids: readonly string[]) =>
  tx.selectFrom('ecr').selectAll().where('id', '=', uuids(ids)).orderBy('number').forUpdate().execute();

/** What a notice carries out, locked, by number. */
export const ecrsOfEcnForUpdate = (tx: Tx, ecnId: string) =>
  tx
    .selectFrom('ecr')
    .selectAll('ecr')
    .where('id', 'in', (eb) => eb.selectFrom('ecnEcr').select('ecrId').where('ecnId', '=', ecnId))
    .orderBy('number')
    .forUpdate()
    .execute();

/** Makes a change notice; undefined where its number is taken. */
export const insertEcn = (tx: Tx, row: Insertable<Database['ecn']>) =>
  tx
    .insertInto('ecn')
    .values(row)
    .onConflict((conflict) => conflict.column('number').doNothing())
    .returningAll()
    .executeTakeFirst();

export const addChanges = (tx: Tx, rows: readonly Insertable<Database['ecnChange']>[]) =>
  tx.insertInto('ecnChange').values(rows).execute();

export const addApprovals = (tx: Tx, rows: readonly Insertable<Database['ecnApproval']>[]) =>
  tx.insertInto('ecnApproval').values(rows).execute();

export const linkEcn = async (tx: Tx, ecnId: string, ecrIds: readonly string[]): Promise<void> => {
  if (ecrIds.length === 0) return;
  await tx
    .insertInto('ecnEcr')
    .values(ecrIds.map((ecrId) => ({ ecnId, ecrId })))
    .execute();
};

export const ecnForUpdate = (tx: Tx, id: string) =>
  tx.selectFrom('ecn').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();

export const updateEcnRow = (tx: Tx, id: string, changes: Updateable<Database['ecn']>) =>
  tx
    .updateTable('ecn')
    .set({ ...changes, version: sql`version + 1`, updatedAt: sql`now()` })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();

export const approvalsOf = (tx: Tx, ecnId: string) =>
  tx.selectFrom('ecnApproval').selectAll().where('ecnId', '=', ecnId).orderBy('role').execute();

export const decideApproval = (tx: Tx, id: string, decision: Updateable<Database['ecnApproval']>) =>
  tx.updateTable('ecnApproval').set(decision).where('id', '=', id).execute();

/** Asks every role again. */
export const resetApprovals = (tx: Tx, ecnId: string) =>
  tx
    .updateTable('ecnApproval')
    .set({ decision: 'PENDING', approver: null, decidedAt: null, comment: null })
    .where('ecnId', '=', ecnId)
    .execute();

/** The changes of a notice with the names of their parts, in order: what production is told. */
export const changesOf = (tx: Tx, ecnId: string) =>
  tx
    .selectFrom('ecnChange as change')
    .leftJoin('part as old', 'old.id', 'change.fromPartId')
    .leftJoin('part as new', 'new.id', 'change.toPartId')
    .select([
      'change.id',
      'change.position',
      'change.action',
      'change.wipDisposition',
      'change.stockDisposition',
      'change.fromPartId',
      'old.partNumber as fromPartNumber',
      'old.revision as fromRevision',
      'old.lifecycleState as fromState',
      'change.toPartId',
      'new.partNumber as toPartNumber',
      'new.revision as toRevision',
      'new.lifecycleState as toState',
    ])
    .where('change.ecnId', '=', ecnId)
    .orderBy('change.position')
    .execute();

/** Revisions that were released by a notice. */
export const releasedBy = (tx: Tx, ecnId: string) =>
  tx.selectFrom('part').select(['partNumber', 'revision']).where('releasedByEcnId', '=', ecnId).execute();

/** The change request that an issue of MES has made, the first of them. */
export const ecrOfIssue = (tx: Tx, issueId: string) =>
  tx
    .selectFrom('ecrSourceIssue')
    .select('ecrId')
    .where('issueId', '=', issueId)
    .orderBy('ecrId')
    .limit(1)
    .executeTakeFirst();

/** Waits for the lock of one kind of numbers, where it was not among the command's. */
export const lockNumbers = (tx: Tx, kind: 'ecr' | 'ecn') =>
  sql`select pg_advisory_xact_lock(hashtextextended(${numbersOf(kind)}, 0))`.execute(tx);
