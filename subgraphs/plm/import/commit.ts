import type { Transaction } from 'kysely';
import { runCommand } from '../../../kernel/command.ts';
import { Refusal, refuse, sqlState } from '../../../kernel/errors.ts';
import { tell } from '../../../kernel/events.ts';
import { found, newId, toWire } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import type { Context } from '../context.ts';
import type { Database } from '../database.generated.ts';
import { unitFact } from '../ebom/release.ts';
import { releaseFactsOf } from '../part/release-facts.ts';
import { recorded } from '../record.rules.ts';
import { decideCommit, type Claim } from './import.rules.ts';
import { ebomsOfParts, stagedRows } from './import.queries.ts';
import {
  asImport,
  batchForUpdate,
  insertMany,
  notReleased,
  partsToTell,
  saveOutcomes,
  takeBack,
  updateBatch,
} from './import.write.queries.ts';
import { readKnown } from './known.ts';
import type { Plan } from './plan/contents.ts';
import { planImport } from './plan/plan.rules.ts';
import { recordsOf } from './records.ts';

type Tx = Transaction<Database>;
type Claimed = { decision: Claim; claim: string; wasLoading: boolean; release: boolean };

/** Rows one transaction writes: it must be done well within a second, since every feed waits for it. */
const portion = 2500;
/** Parts told of in one transaction, with up to two events each. */
const told = 500;
/** How long a claim holds without a sign of life. */
const claimFor = 60_000;

/** One transaction of an import: its lock first, then the proof that nobody has taken the import over. */
const step = <Result>(
  context: Context,
  batchId: string,
  claim: string,
  work: (tx: Tx) => Promise<Result>,
  more: readonly string[] = [],
): Promise<Result> =>
  runCommand(
    context,
    { name: 'commitImport', owner: 'PLM', locks: [`import:${batchId}`, ...more], input: null },
    async (tx) => {
      await asImport(tx, batchId);
      const batch = await batchForUpdate(tx, batchId);
      if (batch?.claim !== claim)
        throw refuse('BUSY', 'Another commit has taken this import over. Read importBatch until its status changes.', {
          retryable: true,
        });
      await updateBatch(tx, batchId, { claimedUntil: new Date(Date.now() + claimFor) });
      return work(tx);
    },
  );

export const isClaimed = ({ claimedUntil }: { claimedUntil: Date | null }): boolean =>
  claimedUntil !== null && claimedUntil.getTime() > Date.now();

const claimBatch = (context: Context, batchId: string, dryRun: boolean): Promise<Claimed> =>
  runCommand(context, { name: 'commitImport', owner: 'PLM', locks: [`import:${batchId}`], input: null }, async (tx) => {
    const batch = found(await batchForUpdate(tx, batchId), 'import', toWire(ids.ImportBatch, batchId));
    const decision = decideCommit({
      status: batch.status,
      isClaimed: isClaimed(batch),
      isAnnounced: batch.announcedAt !== null,
    });
    if (decision instanceof Refusal) throw decision;
    const claim = newId();
    const status = decision === 'PLAN' && !dryRun ? 'LOADING' : batch.status;
    if (decision !== 'NOTHING')
      await updateBatch(tx, batchId, { claim, claimedUntil: new Date(Date.now() + claimFor), status });
    return { decision, claim, wasLoading: batch.status === 'LOADING', release: batch.release };
  });

/** Takes back everything an unfinished import has written, in portions. */
export const undo = async (context: Context, batchId: string, claim: string): Promise<void> => {
  while ((await step(context, batchId, claim, (tx) => takeBack(tx, batchId, portion))) > 0);
};

const inPortions = async <Item>(
  items: readonly Item[],
  work: (some: readonly Item[]) => Promise<void>,
): Promise<void> => {
  for (let from = 0; from < items.length; from += portion) await work(items.slice(from, from + portion));
};

const countsOf = ({ outcomes }: Plan) => {
  const count = (status: string) => outcomes.filter((outcome) => outcome.status === status).length;
  return { createdCount: count('CREATED'), skippedCount: count('SKIPPED'), refusedCount: count('REFUSED') };
};

const load = async (context: Context, batchId: string, claim: string, plan: Plan, release: boolean): Promise<void> => {
  const made = new Set(plan.parts.map(({ id }) => id));
  const existing = [...new Set(plan.lines.map(({ parentId }) => parentId))].filter((id) => !made.has(id));
  const ebomIds = await ebomsOfParts(context.db, existing);
  for (const { table, rows } of recordsOf(plan, { batchId, release, ebomIds })) {
    await inPortions(rows, (some) => step(context, batchId, claim, (tx) => insertMany(tx, table, some)));
  }
};

const tellPortion = async (tx: Tx, context: Context, batchId: string, after: string | null): Promise<void> => {
  const parts = await partsToTell(tx, batchId, after, told);
  const released = parts.flatMap((part) => (part.lifecycleState === 'RELEASED' ? [part.id] : []));
  const facts = await releaseFactsOf(tx, released);
  const events = parts.flatMap((part) => {
    const { id, itemId, partNumber, revision, trackingType } = part;
    const common = { subject: id, subjectVersion: part.version, key: id };
    const { lifecycleState, releasedAt } = part;
    const draft = { ...recorded(part), lifecycleState: 'DRAFT', releasedAt: null };
    const data = { partNumber, revision, itemId, trackingType, revisedFrom: null };
    const created = { ...common, type: 'plm.part.created', data, after: draft };
    const release = facts.get(id);
    if (release === undefined) return [created];
    const { ebomContentHash } = release;
    return [
      created,
      {
        ...common,
        type: 'plm.part.released',
        data: release,
        before: { lifecycleState: 'DRAFT', releasedAt: null },
        after: { lifecycleState, releasedAt, ebomContentHash },
      },
    ];
  });
  await tell(tx, context, ...events);
  const done = parts.length < told;
  await updateBatch(tx, batchId, { announcedPartId: parts.at(-1)?.id ?? after, announcedAt: done ? new Date() : null });
};

// The last step: one row changes, and all of it is there. What it rests on is looked at once more under the lock of all releases.
const show = (context: Context, batchId: string, claim: string, plan: Plan): Promise<void> =>
  step(
    context,
    batchId,
    claim,
    async (tx) => {
      const [changed] = await notReleased(tx, plan.reliesOn);
      if (changed !== undefined)
        throw refuse(
          'IMPORT_INVALID',
          `${changed.partNumber} revision ${changed.revision} is not released any more. Commit again: everything is checked anew.`,
          { retryable: true },
        );
      await updateBatch(tx, batchId, { ...countsOf(plan), status: 'COMMITTED', committedAt: new Date() });
      await tell(tx, context, {
        type: 'plm.import.committed',
        subject: batchId,
        subjectVersion: 1,
        key: batchId,
        data: { parts: plan.parts.length, lines: plan.lines.length },
      });
      await tellPortion(tx, context, batchId, null);
    },
    ['plm:releases'],
  );

const finish = async (context: Context, batchId: string, claim: string): Promise<void> => {
  const next = () =>
    step(context, batchId, claim, async (tx) => {
      const batch = found(await batchForUpdate(tx, batchId), 'import', toWire(ids.ImportBatch, batchId));
      if (batch.announcedAt !== null) return false;
      await tellPortion(tx, context, batchId, batch.announcedPartId);
      return true;
    });
  while (await next());
};

// Whatever goes wrong on the way, nothing of it stays, and the import can be committed again.
const loadOrUndo = async (
  context: Context,
  batchId: string,
  claim: string,
  plan: Plan,
  release: boolean,
): Promise<void> => {
  try {
    await load(context, batchId, claim, plan, release);
    await show(context, batchId, claim, plan);
  } catch (error) {
    if (error instanceof Refusal && error.code === 'BUSY') throw error;
    await undo(context, batchId, claim);
    await step(context, batchId, claim, (tx) =>
      updateBatch(tx, batchId, { status: 'OPEN', claim: null, claimedUntil: null }),
    );
    if (sqlState(error) !== '23505') throw error;
    throw refuse(
      'IMPORT_INVALID',
      'A number of this import was taken by somebody else while it was being written. Commit again: everything is checked anew.',
      { retryable: true },
    );
  }
};

/** Checks an import, and unless `dryRun` makes all of it or nothing. `end` is its status after a dry run. */
export const commit = async (
  context: Context,
  batchId: string,
  { dryRun, end = 'OPEN' }: { dryRun: boolean; end?: 'OPEN' | 'ABORTED' },
): Promise<void> => {
  const { decision, claim, wasLoading, release } = await claimBatch(context, batchId, dryRun);
  if (decision === 'NOTHING') return;
  if (decision === 'FINISH') return finish(context, batchId, claim);
  if (wasLoading) await undo(context, batchId, claim);
  const rows = await stagedRows(context.db, batchId);
  const plan = planImport(rows, await readKnown(context.db, rows), { unit: unitFact, newId, release });
  const counts = countsOf(plan);
  await inPortions(plan.outcomes, (some) => step(context, batchId, claim, (tx) => saveOutcomes(tx, some)));
  if (dryRun || counts.refusedCount > 0) {
    const status = dryRun ? end : 'REFUSED';
    await step(context, batchId, claim, (tx) =>
      updateBatch(tx, batchId, { ...counts, status, claim: null, claimedUntil: null }),
    );
    return;
  }
  await loadOrUndo(context, batchId, claim, plan, release);
  await finish(context, batchId, claim);
};
