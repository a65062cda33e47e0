import type { Tx } from '../command.ts';

export const issueOf = (tx: Tx, id: string) =>
  tx.selectFrom('issue').selectAll().where('id', '=', id).executeTakeFirst();

/** How those who were asked have decided on an issue. */
export const approvalStates = async (tx: Tx, issueId: string): Promise<string[]> =>
  (await tx.selectFrom('issueApproval').select('status').where('issueId', '=', issueId).execute()).map(
    ({ status }) => status,
  );
