import { nowIn } from '../../../kernel/clock.ts';
import { refuse, allow } from '../../../kernel/errors.ts';
import { checkEtag } from '../../../kernel/etag.ts';
import { found, fromWire } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { mesCommand, type Tx } from '../command.ts';
import type { Context } from '../context.ts';
import { checkOpen } from '../run/run.rules.ts';
import { runForUpdate } from '../run/run.write.queries.ts';
import type { MoveIssueInput, ResolveIssueInput, Row } from '../schema.generated.ts';
import { textOf } from '../text.ts';
import { carryOut, holdAffected } from './affected-stock.ts';
import { locksOf } from './disposition.commands.ts';
import { tellIssue } from './issue-event.ts';
import { checkIssueMove, checkResolvable } from './issue.rules.ts';
import {
  affectedOf,
  approvalsOf,
  dispositionsInForce,
  hasScrap,
  issueForUpdate,
  openReworkRuns,
  updateIssueRow,
} from './issue.write.queries.ts';

// Everything that is affected is decided on, by a decision of its own or by one on all of it.
const isDecided = async (tx: Tx, issueId: string, decisions: readonly Row<'mrbDisposition'>[]): Promise<boolean> => {
  const decided = new Set(decisions.map(({ partInventoryId }) => partInventoryId));
  const affected = await affectedOf(tx, issueId);
  return decided.has(null) || (decided.size > 0 && affected.every((one) => decided.has(one.partInventoryId)));
};

// What was scrapped is gone, and the as-built record of a closed run final: neither is opened again.
const reopen = async (tx: Tx, context: Context, issue: Row<'issue'>): Promise<void> => {
  const run = issue.runId === null ? undefined : await runForUpdate(tx, issue.runId);
  if (run !== undefined) allow(checkOpen(run));
  if (await hasScrap(tx, issue.id))
    throw refuse('STATE_INVALID', `Under ${issue.number} goods were scrapped: that is final. Raise another issue.`);
  await holdAffected(tx, context, issue);
};

/** Takes an issue forward by one state, or back with a reason. Refuses STATE_INVALID, RUN_CLOSED, ETAG_*. */
export const moveIssue = async (context: Context, input: MoveIssueInput): Promise<string> => {
  const id = fromWire(ids.Issue, input.id);
  const reason = typeof input.reason === 'string' ? textOf(input.reason, 'Taking an issue back') : null;
  const { status } = input;
  return mesCommand(context, 'moveIssue', await locksOf(context, id), input, async (tx) => {
    const issue = found(await issueForUpdate(tx, id), 'nonconformance', input.id);
    checkEtag(issue, input.etag);
    const decided = await isDecided(tx, id, await dispositionsInForce(tx, id));
    allow(checkIssueMove(issue, status, { decided, reason }));
    if (issue.status === 'RESOLVED') await reopen(tx, context, issue);
    const now = await updateIssueRow(tx, id, { status, resolvedAt: null, resolvedBy: null });
    await tellIssue(tx, context, 'changed', now, issue, { from: issue.status, reason });
    return id;
  });
};

/** IN_REVIEW to RESOLVED, with what was decided done to the stock. Refuses STATE_INVALID, INSUFFICIENT_QUANTITY, ETAG_*. */
export const resolveIssue = async (context: Context, input: ResolveIssueInput): Promise<string> => {
  const id = fromWire(ids.Issue, input.id);
  return mesCommand(context, 'resolveIssue', await locksOf(context, id), input, async (tx) => {
    const issue = found(await issueForUpdate(tx, id), 'nonconformance', input.id);
    checkEtag(issue, input.etag);
    const decisions = await dispositionsInForce(tx, id);
    const approvals = await approvalsOf(tx, id);
    const waitingFor = approvals.filter((one) => one.status !== 'APPROVED').map(({ role }) => role);
    const decided = await isDecided(tx, id, decisions);
    allow(checkResolvable(issue, { waitingFor, reworking: await openReworkRuns(tx, id), decided }));
    for (const decision of decisions) await carryOut(tx, context, issue, decision);
    const resolved = { resolvedAt: nowIn(tx), resolvedBy: context.viewer.subject };
    const now = await updateIssueRow(tx, id, { status: 'RESOLVED', ...resolved });
    await tellIssue(tx, context, 'resolved', now, issue);
    return id;
  });
};
