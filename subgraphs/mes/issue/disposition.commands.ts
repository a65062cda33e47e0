import { nowIn } from '../../../kernel/clock.ts';
import { quantity as quantityOf } from '../../../kernel/decimal.ts';
import { refuse, allow } from '../../../kernel/errors.ts';
import { checkEtag } from '../../../kernel/etag.ts';
import { found, fromWire, newId } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { mesCommand, type Tx } from '../command.ts';
import type { Context } from '../context.ts';
import type { DecideIssueApprovalInput, Row, SetDispositionInput } from '../schema.generated.ts';
import { textOf } from '../text.ts';
import { freeAffected, holdAffected } from './affected-stock.ts';
import { tellIssue } from './issue-event.ts';
import { availabilityOf, checkAffected, checkUnresolved } from './issue.rules.ts';
import {
  affectedOf,
  approvalsOf,
  askAgain,
  dispositionsInForce,
  insertDisposition,
  issueForUpdate,
  updateApproval,
  updateDisposition,
  updateIssueRow,
} from './issue.write.queries.ts';

/** The locks of a change of an issue that reaches the stock it affects. */
export const locksOf = async ({ loaders }: Context, issueId: string): Promise<string[]> => {
  const stocks = await loaders.partInventoriesByIssue.load(issueId);
  return [`issue:${issueId}`, ...stocks.map(({ id }) => `part-inventory:${id}`)];
};

const targetOf = async (tx: Tx, issue: Row<'issue'>, wire: string | null | undefined) => {
  const { quantityAffected: all, unitOfMeasure } = issue;
  if (all === null || unitOfMeasure === null)
    throw refuse('STATE_INVALID', `${issue.number} says of no quantity that it is affected. Raise one that does.`);
  if (wire === null || wire === undefined) return { partInventoryId: null, affected: all, unitOfMeasure };
  const id = fromWire(ids.PartInventory, wire);
  const one = (await affectedOf(tx, issue.id)).find(({ partInventoryId }) => partInventoryId === id);
  const { quantity } = found(one, 'stock among what is affected', wire);
  return { partInventoryId: id, affected: quantity, unitOfMeasure };
};

const approve = async (tx: Tx, context: Context, issue: Row<'issue'>, decision: Row<'mrbDisposition'>) => {
  const approved = { approvedBy: context.viewer.subject, approvedAt: nowIn(tx) };
  const now = await updateDisposition(tx, decision.id, approved);
  if (now.availability === 'AVAILABLE_IMMEDIATELY') await freeAffected(tx, context, issue, now);
};

const supersede = async (tx: Tx, issueId: string, partInventoryId: string | null, at: Date) => {
  const superseded = (await dispositionsInForce(tx, issueId)).filter(
    (one) => partInventoryId === null || one.partInventoryId === null || one.partInventoryId === partInventoryId,
  );
  for (const { id } of superseded) await updateDisposition(tx, id, { supersededAt: at });
  return superseded;
};

const decide = async (
  tx: Tx,
  context: Context,
  issue: Row<'issue'>,
  input: SetDispositionInput,
): Promise<Row<'mrbDisposition'>> => {
  const { type, comment } = input;
  const availability = availabilityOf(type, input.availability);
  const { partInventoryId, affected, unitOfMeasure } = await targetOf(tx, issue, input.partInventoryId);
  const quantity =
    input.quantity === null || input.quantity === undefined ? affected : quantityOf(input.quantity, 'quantity');
  allow(checkAffected(quantity, affected, unitOfMeasure));
  const decidedAt = nowIn(tx);
  const superseded = await supersede(tx, issue.id, partInventoryId, decidedAt);
  const kept = superseded.find((one) => one.type === type && one.partInventoryId === partInventoryId);
  const decision = await insertDisposition(tx, {
    id: newId(),
    siteId: issue.siteId,
    issueId: issue.id,
    type,
    availability,
    partInventoryId,
    quantity,
    unitOfMeasure,
    reworkRunId: kept?.reworkRunId ?? null,
    comment: comment === null || comment === undefined ? null : textOf(comment, 'A comment'),
    decidedAt,
  });
  const other = superseded.some((one) => one.type !== type);
  if (superseded.length > 0) await askAgain(tx, issue.id);
  if (other && superseded.some((one) => one.approvedAt !== null && one.availability === 'AVAILABLE_IMMEDIATELY'))
    await holdAffected(tx, context, issue, 'QUALITY', partInventoryId);
  if ((await approvalsOf(tx, issue.id)).length === 0) await approve(tx, context, issue, decision);
  const now = await updateIssueRow(tx, issue.id, other ? { status: 'PENDING' } : {});
  await tellIssue(tx, context, 'changed', now, issue, { dispositionId: decision.id, quantity });
  return decision;
};

/**
 * Decides what is to be done with nonconforming stock; what decided on it before is superseded, and another type takes the issue back
 * to PENDING. Answers the uuid of the decision. Refuses STATE_INVALID once the issue is resolved, VALUE_INVALID, ETAG_*.
 */
export const setDisposition = async (context: Context, input: SetDispositionInput): Promise<string> => {
  const issueId = fromWire(ids.Issue, input.issueId);
  return mesCommand(context, 'setDisposition', await locksOf(context, issueId), input, async (tx) => {
    const issue = found(await issueForUpdate(tx, issueId), 'nonconformance', input.issueId);
    checkEtag(issue, input.etag);
    allow(checkUnresolved(issue));
    return (await decide(tx, context, issue, input)).id;
  });
};

/**
 * Approves or rejects; with the last approval the decisions take effect. Answers the uuid of the issue. Refuses STATE_INVALID where it
 * was decided already or nothing is there to approve, VALUE_INVALID for a rejection without a comment, ETAG_*.
 */
export const decideIssueApproval = async (context: Context, input: DecideIssueApprovalInput): Promise<string> => {
  const id = fromWire(ids.IssueApproval, input.id);
  const { issueId } = found(await context.loaders.issueApprovalById.load(id), 'approval', input.id);
  const comment = typeof input.comment === 'string' ? textOf(input.comment, 'A comment') : null;
  if (!input.approve && comment === null) throw refuse('VALUE_INVALID', 'Say in the comment why it is rejected.');
  return mesCommand(context, 'decideIssueApproval', await locksOf(context, issueId), input, async (tx) => {
    const issue = found(await issueForUpdate(tx, issueId), 'nonconformance', input.id);
    const approvals = await approvalsOf(tx, issueId);
    const asked = found(
      approvals.find((one) => one.id === id),
      'approval',
      input.id,
    );
    checkEtag(asked, input.etag);
    allow(checkUnresolved(issue));
    if (asked.status !== 'PENDING') throw refuse('STATE_INVALID', `${asked.role} has ${asked.status} it already.`);
    const decisions = await dispositionsInForce(tx, issueId);
    if (decisions.length === 0) throw refuse('STATE_INVALID', `${issue.number} has no disposition to approve yet.`);
    const status = input.approve ? 'APPROVED' : 'REJECTED';
    await updateApproval(tx, id, { status, approver: context.viewer.subject, decidedAt: nowIn(tx), comment });
    const all = input.approve && approvals.every((one) => one.id === id || one.status === 'APPROVED');
    if (all)
      for (const decision of decisions) if (decision.approvedAt === null) await approve(tx, context, issue, decision);
    const now = await updateIssueRow(tx, issueId, {});
    await tellIssue(tx, context, 'changed', now, issue, { approval: { role: asked.role, status, comment } });
    return issueId;
  });
};
