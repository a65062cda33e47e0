import { sql, type Insertable, type Updateable } from 'kysely';
import type { Tx } from '../command.ts';
import type { Database } from '../database.generated.ts';

export const issueForUpdate = (tx: Tx, id: string) =>
  tx.selectFrom('issue').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();

/** Makes an issue; undefined where its number is taken. */
export const insertIssue = (tx: Tx, row: Insertable<Database['issue']>) =>
  tx
    .insertInto('issue')
    .values(row)
    .onConflict((conflict) => conflict.column('number').doNothing())
    .returningAll()
    .executeTakeFirst();

/** Changes an issue and its version; answers it as it is now. */
export const updateIssueRow = (tx: Tx, id: string, changes: Updateable<Database['issue']>) =>
  tx
    .updateTable('issue')
    .set({ ...changes, version: sql`version + 1`, updatedAt: sql`now()` })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();

export const insertAffected = async (tx: Tx, rows: Insertable<Database['issuePartInventory']>[]): Promise<void> => {
  if (rows.length > 0) await tx.insertInto('issuePartInventory').values(rows).execute();
};

/** What an issue says is affected, by record. */
export const affectedOf = (tx: Tx, issueId: string) =>
  tx
    .selectFrom('issuePartInventory')
    .select(['partInventoryId', 'quantity'])
    .where('issueId', '=', issueId)
    .orderBy('partInventoryId')
    .execute();

export const insertApprovals = async (tx: Tx, rows: Insertable<Database['issueApproval']>[]): Promise<void> => {
  if (rows.length > 0) await tx.insertInto('issueApproval').values(rows).execute();
};

export const approvalsOf = (tx: Tx, issueId: string) =>
  tx
    .selectFrom('issueApproval')
    .selectAll()
    .where('issueId', '=', issueId)
    .orderBy('createdAt')
    .orderBy('id')
    .execute();

/** Changes an approval and its version; answers it as it is now. */
export const updateApproval = (tx: Tx, id: string, changes: Updateable<Database['issueApproval']>) =>
  tx
    .updateTable('issueApproval')
    .set({ ...changes, version: sql`version + 1`, updatedAt: sql`now()` })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();

/** Asks for every approval of an issue again. */
export const askAgain = async (tx: Tx, issueId: string): Promise<void> => {
  await tx
    .updateTable('issueApproval')
    .set({ status: 'PENDING', decidedAt: null, approver: null, version: sql`version + 1`, updatedAt: sql`now()` })
    .where('issueId', '=', issueId)
    .where('status', '<>', 'PENDING')
    .execute();
};

export const insertDisposition = (tx: Tx, row: Insertable<Database['mrbDisposition']>) =>
  tx.insertInto('mrbDisposition').values(row).returningAll().executeTakeFirstOrThrow();

/** Changes a decision and its version; answers it as it is now. */
export const updateDisposition = (tx: Tx, id: string, changes: Updateable<Database['mrbDisposition']>) =>
  tx
    .updateTable('mrbDisposition')
    .set({ ...changes, version: sql`version + 1`, updatedAt: sql`now()` })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();

/** Decisions in force of an issue. */
export const dispositionsInForce = (tx: Tx, issueId: string) =>
  tx
    .selectFrom('mrbDisposition')
    .selectAll()
    .where('issueId', '=', issueId)
    .where('supersededAt', 'is', null)
    .orderBy('decidedAt')
    .orderBy('id')
    .execute();

/** The numbers of rework runs of an issue's decisions in force that are open. */
export const openReworkRuns = async (tx: Tx, issueId: string): Promise<string[]> => {
  const rows = await tx
    .selectFrom('mrbDisposition as decision')
    .innerJoin('run', 'run.id', 'decision.reworkRunId')
    .select('run.number')
    .where('decision.issueId', '=', issueId)
    .where('decision.supersededAt', 'is', null)
    .where('run.closedAt', 'is', null)
    .execute();
  return rows.map(({ number }) => number);
};

/** Whether anything was scrapped under an issue. */
export const hasScrap = async (tx: Tx, issueId: string): Promise<boolean> =>
  (await tx.selectFrom('scrapRecord').select('id').where('issueId', '=', issueId).limit(1).executeTakeFirst()) !==
  undefined;

/** The numbers of open issues that a step may not start before. */
export const issuesBefore = async (tx: Tx, runStepId: string): Promise<string[]> => {
  const rows = await tx
    .selectFrom('issue')
    .select('number')
    .where('resolveByRunStepId', '=', runStepId)
    .where('status', '<>', 'RESOLVED')
    .orderBy('number')
    .execute();
  return rows.map(({ number }) => number);
};
