import { nowIn } from '../../../kernel/clock.ts';
import { compare } from '../../../kernel/decimal.ts';
import { refuse, type Refusal, allow } from '../../../kernel/errors.ts';
import { checkEtag } from '../../../kernel/etag.ts';
import { tell } from '../../../kernel/events.ts';
import { found, fromWire } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { takeSnapshot } from '../abom/take-snapshot.ts';
import { inspectedBy } from '../inspection-run/inspection-run.write.queries.ts';
import { decideInspection } from '../inspection-run/usage-decision.ts';
import { mesCommand, type Tx } from '../command.ts';
import type { Context } from '../context.ts';
import { gain } from '../part-inventory/stock-move.write.queries.ts';
import { stockForUpdate } from '../part-inventory/stock.write.queries.ts';
import { openWorkOfRun } from '../receipt/step-work.queries.ts';
import { checkNothingOutside } from '../receipt/step-work.rules.ts';
import { runEvent } from '../run/run-events.ts';
import { checkOpen, isSettled } from '../run/run.rules.ts';
import { partOf, runForUpdate, updateRunRow } from '../run/run.write.queries.ts';
import type { CloseRunInput, Row } from '../schema.generated.ts';
import { textOf } from '../text.ts';
import { hasInstallations, openMatters, runClosingItself } from './completion.write.queries.ts';
import { isAccounted, report } from './increment.ts';
import { openSessions } from './time.write.queries.ts';

const checkClosable = (
  run: Row<'run'>,
  { backflush, issues, sessions }: { backflush: number; issues: string[]; sessions: number },
  shortCloseReason: string | null,
): Refusal | undefined => {
  const say = (message: string, details: Record<string, unknown>): Refusal =>
    refuse('STATE_INVALID', message, { details: { run: run.number, ...details } });
  if (!isSettled(run.status))
    return say(`${run.number} is ${run.status}: complete its steps before it is closed.`, { status: run.status });
  if (backflush > 0)
    return say(`${run.number} has ${String(backflush)} backflush exceptions open. Resolve them first.`, { backflush });
  if (issues.length > 0)
    return say(`${run.number} has open issues: ${issues.join(', ')}. Resolve them first.`, { issues });
  if (sessions > 0)
    return say(`At ${run.number} ${String(sessions)} people are checked in. Check them out first.`, { sessions });
  const owesNothing = run.partInventoryId === null || isAccounted(run);
  if (owesNothing || shortCloseReason !== null || run.status === 'CANCELED') return undefined;
  const { plannedQuantity: planned, quantityCompleted: completed, quantityScrapped: scrapped } = run;
  return say(
    `${run.number}: ${completed} good and ${scrapped} scrapped of ${planned} started. Report the rest, or give a shortCloseReason.`,
    { planned: Number(planned), completed: Number(completed), scrapped: Number(scrapped) },
  );
};

// Output that will not come leaves the record; what it then says it produced is what it produced.
const settleProduct = async (tx: Tx, partInventoryId: string): Promise<Row<'partInventory'>> => {
  const stock = found(await stockForUpdate(tx, partInventoryId), 'part inventory', partInventoryId);
  if (compare(stock.quantityPending, '0') === 0) return stock;
  const less = `-${stock.quantityPending}`;
  const settled = await gain(tx, stock.id, { quantity: less, quantityPending: less });
  if (compare(settled.quantity, '0') > 0) return settled;
  if (!(await hasInstallations(tx, stock.id))) return settled;
  throw refuse('STATE_INVALID', 'Nothing was built, but components are installed. Remove them first.');
};

/** Tells an as-built record, which PLM keeps. */
export const tellSnapshot = (tx: Tx, context: Context, run: Row<'run'>, snapshot: Row<'abomSnapshot'>): Promise<void> =>
  tell(tx, context, {
    type: 'mes.abom.closed',
    subject: snapshot.id,
    subjectVersion: snapshot.snapshotVersion,
    key: run.id,
    site: run.siteId,
    data: {
      run: run.number,
      partId: run.partId,
      partInventoryId: snapshot.partInventoryId,
      snapshotVersion: snapshot.snapshotVersion,
      contentHash: snapshot.contentHash,
      ebomContentHash: run.pinnedEbomContentHash,
      content: JSON.parse(snapshot.content) as unknown,
    },
  });

// Everything that a close asks for but that the run is open.
const checkMatters = async (tx: Tx, run: Row<'run'>, shortCloseReason: string | null): Promise<Refusal | undefined> =>
  checkClosable(
    run,
    { ...(await openMatters(tx, run.id)), sessions: await openSessions(tx, run.id) },
    shortCloseReason,
  ) ?? checkNothingOutside(run, await openWorkOfRun(tx, run.id));

/** The locks of a command that may close a run: it decides on what the run inspects. */
export const locksToClose = async ({ db }: Context, runId: string): Promise<string[]> => [
  `run:${runId}`,
  ...(await inspectedBy(db, runId)).map((id) => `part-inventory:${id}`),
];

type How = { shortCloseReason: string | null; closedItself?: true; canceled?: true };

const close = async (tx: Tx, context: Context, run: Row<'run'>, how: How): Promise<void> => {
  await report(tx, context, run, { good: '0', scrapped: '0', nonconforming: '0', final: true });
  const closedAt = nowIn(tx);
  if (run.partInventoryId === null) {
    if (how.canceled !== true) await decideInspection(tx, context, run);
  } else {
    const stock = await settleProduct(tx, run.partInventoryId);
    const part = found(await partOf(tx, run.partId), 'part', run.partId);
    await tellSnapshot(tx, context, run, await takeSnapshot(tx, run, part, stock, closedAt));
  }
  const closedBy = context.viewer.subject;
  const { shortCloseReason } = how;
  const now = await updateRunRow(tx, run.id, { closedAt, closedBy, shortCloseReason });
  await tell(tx, context, {
    ...(await runEvent(tx, 'mes.run.closed', now, how)),
    before: { closedAt: null },
    after: { closedAt, closedBy, ...how },
  });
};

/** Closes an open run whose remaining units come elsewhere, or never, with the reason. Refuses STATE_INVALID as `closeRun` does. */
export const closeShort = async (
  tx: Tx,
  context: Context,
  run: Row<'run'>,
  reason: string,
  more: { canceled?: true } = {},
): Promise<void> => {
  allow(await checkMatters(tx, run, reason));
  await close(tx, context, run, { shortCloseReason: reason, ...more });
};

/**
 * Closes a locked run whose site has its runs closed at completion, where all that `closeRun` asks for holds; else leaves it open. What
 * the command itself does to the run must be done.
 */
export const closeAtComplete = async (tx: Tx, context: Context, runId: string): Promise<void> => {
  const run = await runClosingItself(tx, runId);
  if (run === undefined || (await checkMatters(tx, run, null)) !== undefined) return;
  await close(tx, context, run, { shortCloseReason: null, closedItself: true });
};

/**
 * Closes a run for ever (R3): a last increment with the remainder, and the hashed as-built record; of an inspection, the decision on what it
 * inspected. Refuses STATE_INVALID, RUN_CLOSED,
 * ETAG_REQUIRED, ETAG_MISMATCH.
 */
export const closeRun = async (context: Context, input: CloseRunInput): Promise<string> => {
  const id = fromWire(ids.Run, input.id);
  const { shortCloseReason: given } = input;
  const reason = given === null || given === undefined ? null : textOf(given, 'A short close');
  return mesCommand(context, 'closeRun', await locksToClose(context, id), input, async (tx) => {
    const run = found(await runForUpdate(tx, id), 'run', input.id);
    checkEtag(run, input.etag);
    const short = isAccounted(run) ? null : reason;
    allow(checkOpen(run), await checkMatters(tx, run, short));
    await close(tx, context, run, { shortCloseReason: short });
    return id;
  });
};
