import { refuse } from '../../../kernel/errors.ts';
import { checkEtag } from '../../../kernel/etag.ts';
import { tell } from '../../../kernel/events.ts';
import { found, fromWire } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { mesCommand, type Tx } from '../command.ts';
import type { Context } from '../context.ts';
import { stockForUpdate, type Stock } from '../part-inventory/stock.write.queries.ts';
import { makeRework } from '../run/rework.ts';
import { runEvent } from '../run/run-events.ts';
import { checkSchedule, instant, runNumber } from '../run/run-input.ts';
import type { CreateReworkRunInput, Row } from '../schema.generated.ts';
import { tellIssue } from './issue-event.ts';
import {
  affectedOf,
  dispositionsInForce,
  issueForUpdate,
  updateDisposition,
  updateIssueRow,
} from './issue.write.queries.ts';

const workable = (decision: Row<'mrbDisposition'> | undefined, issue: Row<'issue'>): Row<'mrbDisposition'> => {
  const say = (message: string) => refuse('STATE_INVALID', message, { details: { issue: issue.number } });
  if (decision === undefined) throw say('Another decision took its place. Take the one in force.');
  if (decision.type !== 'REWORK' && decision.type !== 'REPAIR')
    throw say(`It is to ${decision.type}; a rework run carries out REWORK or REPAIR.`);
  if (decision.approvedAt === null) throw say('The decision is not approved yet.');
  if (decision.reworkRunId !== null) throw say('The decision has its rework run already.');
  return decision;
};

const stockOf = async (tx: Tx, decision: Row<'mrbDisposition'>): Promise<Stock> => {
  const affected = await affectedOf(tx, decision.issueId);
  const [only, ...others] = affected.map(({ partInventoryId }) => partInventoryId);
  const id = decision.partInventoryId ?? (others.length === 0 ? only : undefined);
  if (id === undefined) throw refuse('VALUE_INVALID', 'Decide on each record of stock: a run reworks one of them.');
  return found(await stockForUpdate(tx, id), 'part inventory', id);
};

/**
 * Makes the run that reworks what a closed run built. Answers the uuid of the decision. Refuses STATE_INVALID, VALUE_INVALID,
 * ALREADY_EXISTS, ETAG_*.
 */
export const createReworkRun = async (context: Context, input: CreateReworkRunInput): Promise<string> => {
  const id = fromWire(ids.MrbDisposition, input.dispositionId);
  checkSchedule(input.scheduledStart, input.scheduledEnd);
  const { issueId } = found(await context.loaders.mrbDispositionById.load(id), 'decision', input.dispositionId);
  return mesCommand(context, 'createReworkRun', [`issue:${issueId}`], input, async (tx) => {
    const issue = found(await issueForUpdate(tx, issueId), 'nonconformance', input.dispositionId);
    const inForce = (await dispositionsInForce(tx, issueId)).find((one) => one.id === id);
    const decision = workable(inForce, issue);
    checkEtag(decision, input.etag);
    const stock = await stockOf(tx, decision);
    const run = await makeRework(tx, {
      originalId: undefined,
      recordId: stock.id,
      siteId: stock.siteId,
      partId: stock.partId,
      procedureId: typeof input.procedureId === 'string' ? fromWire(ids.Procedure, input.procedureId) : undefined,
      planned: decision.quantity,
      number: runNumber(input.number),
      title: input.title ?? null,
      scheduledStart: instant(input.scheduledStart),
      scheduledEnd: instant(input.scheduledEnd),
      priority: 0,
    });
    await tell(tx, context, await runEvent(tx, 'mes.run.created', run, { issueId }));
    await updateDisposition(tx, id, { reworkRunId: run.id });
    await tellIssue(tx, context, 'changed', await updateIssueRow(tx, issueId, {}), issue, { reworkRunId: run.id });
    return id;
  });
};
