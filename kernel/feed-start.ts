import type { Kysely } from 'kysely';
import { comparePositions, cursorInvalid, type CursorContent, type Position } from './feed-cursor.ts';
import { horizonPosition } from './feed-tail.ts';
import {
  readEpochs,
  readHorizon,
  readPruned,
  snapshotBelow,
  standsAt,
  type Epoch,
  type Horizon,
} from './feed.queries.ts';
import { refuse, type Refusal } from './errors.ts';

/** Where a subscriber begins: behind a place; `snapshot`: of what lies behind it, only what was not over in that snapshot yet. */
export type Start = { position: Position; snapshot?: string | undefined };

const expired = (why: string): Refusal =>
  refuse(
    'CURSOR_EXPIRED',
    `The cursor ${why}. Subscribe without \`after\`, and read the records once by a query to see what you missed.`,
  );

/** Whether what the cursor stands behind is part of the history of the log as it is now, through restores and moves. */
const isOfThisHistory = (content: CursorContent, epochs: readonly Epoch[]): boolean => {
  const own = epochs.find(({ epoch }) => epoch === content.position.epoch);
  const next = epochs.find(({ epoch }) => epoch > content.position.epoch);
  if (own?.incarnation !== content.incarnation) return false;
  return (
    next === undefined || (next.systemIdentifier === own.systemIdentifier && content.position.txid < next.startedTxid)
  );
};

/** Refuses CURSOR_EXPIRED where some of what follows a place was taken out of the log. */
export const checkKept = (position: Position, pruned: Position | undefined): void => {
  if (pruned !== undefined && comparePositions(position, pruned) < 0)
    throw expired('is older than the events that are kept');
};

const settledUpTo = (position: Position, { epoch, xmin }: Horizon): boolean =>
  comparePositions(position, { epoch, txid: xmin, seq: 0n }) <= 0;

/**
 * Where to go on behind a cursor. Refuses CURSOR_INVALID for one that names what this log does not hold and CURSOR_EXPIRED for one from
 * before the oldest event that is kept, or from a history that a restore has cut off.
 */
export const startBehind = async (db: Kysely<unknown>, content: CursorContent): Promise<Start> => {
  const { position, event, snapshot } = content;
  const [horizon, epochs] = [await readHorizon(db), await readEpochs(db)];
  const stands = event !== undefined && settledUpTo(position, horizon) && (await standsAt(db, position, event));
  // Looked at behind the event: one that left the log by its age meanwhile is told from one that was never there.
  const pruned = await readPruned(db);
  checkKept(position, pruned);
  const start = { position, snapshot: position.epoch === horizon.epoch ? snapshot : undefined };
  if (event !== undefined) {
    const isLastPruned = pruned !== undefined && comparePositions(position, pruned) === 0;
    if (isLastPruned || stands) return start;
    if (position.epoch === horizon.epoch)
      throw cursorInvalid('stands behind an event that this database does not hold: it was restored from a backup');
    throw expired('stands behind an event that was lost when the database was restored');
  }
  if (!isOfThisHistory(content, epochs)) throw expired('is from before the database was restored or moved');
  if (!settledUpTo(position, horizon))
    throw cursorInvalid('is ahead of the events of this database: it was restored from a backup');
  return start;
};

/** What a cursor of this moment says. */
export const contentNow = async (db: Kysely<unknown>): Promise<CursorContent> => {
  const [horizon, epochs] = [await readHorizon(db), await readEpochs(db)];
  return {
    position: horizonPosition(horizon),
    incarnation: incarnationOf(epochs, horizon.epoch),
    snapshot: snapshotBelow(horizon.snapshot, horizon.durable),
  };
};

export const incarnationOf = (epochs: readonly Epoch[], epoch: number): string => {
  const found = epochs.find((one) => one.epoch === epoch);
  if (found === undefined) throw new Error(`the log has no epoch ${String(epoch)}`);
  return found.incarnation;
};
