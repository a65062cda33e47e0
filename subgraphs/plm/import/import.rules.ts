import { refuse, type Refusal } from '../../../kernel/errors.ts';
import type { StagedContent } from './plan/contents.ts';

/** Rows that one call may bring, and that one import may hold. */
export const limits = { call: 500, whole: 100_000 };

type Status = 'OPEN' | 'LOADING' | 'COMMITTED' | 'REFUSED' | 'ABORTED';

const closed = (status: Status): Refusal =>
  refuse('STATE_INVALID', `The import is ${status}. Begin another with beginImport.`, { details: { status } });

export const checkTakesRows = (status: Status, held: number, rows: readonly StagedContent[]): Refusal | undefined => {
  if (status !== 'OPEN') return closed(status);
  if (rows.length > limits.call)
    return refuse(
      'LIMIT_EXCEEDED',
      `A call brings at most ${limits.call} rows, not ${rows.length}. Send them in portions.`,
      { details: { limit: limits.call, rows: rows.length } },
    );
  if (held + rows.length > limits.whole)
    return refuse('LIMIT_EXCEEDED', `An import holds at most ${limits.whole} rows. Split the file by assembly.`, {
      details: { limit: limits.whole },
    });
  const names = rows.map(({ rowId }) => rowId);
  const twice = names.find((name, place) => names.indexOf(name) !== place);
  if (twice !== undefined)
    return refuse('IMPORT_INVALID', `The rowId "${twice.slice(0, 64)}" is given twice. Each row needs its own.`);
  const wrong = names.find((name) => name.length < 1 || name.length > 100);
  return wrong === undefined ? undefined : refuse('IMPORT_INVALID', 'A rowId has 1 to 100 characters.');
};

// Key order is the writer's: what was kept as JSON may come back in another.
const canonical = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(canonical);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([left], [right]) => (left < right ? -1 : 1))
      .map(([name, field]) => [name, canonical(field)]),
  );
};

/** The rows that are not held yet. A row that is held with other content is refused. */
export const newRows = (
  rows: readonly StagedContent[],
  held: readonly { rowId: string; kind: string; content: unknown }[],
): StagedContent[] | Refusal => {
  const byName = new Map(held.map((row) => [row.rowId, JSON.stringify([row.kind, canonical(row.content)])]));
  const contradiction = rows.find(
    (row) => byName.has(row.rowId) && byName.get(row.rowId) !== JSON.stringify([row.kind, canonical(row.content)]),
  );
  if (contradiction !== undefined)
    return refuse(
      'IMPORT_INVALID',
      `The import holds another row with the rowId "${contradiction.rowId.slice(0, 64)}". Each row needs its own.`,
    );
  return rows.filter(({ rowId }) => !byName.has(rowId));
};

export type Claim = 'PLAN' | 'FINISH' | 'NOTHING';

/** What a commit has to do: everything, to tell what was told in part, or nothing. A commit under way elsewhere is refused as BUSY. */
export const decideCommit = (batch: { status: Status; isClaimed: boolean; isAnnounced: boolean }): Claim | Refusal => {
  switch (batch.status) {
    case 'OPEN':
      return 'PLAN';
    case 'LOADING':
      return batch.isClaimed
        ? refuse('BUSY', 'The import is being committed. Read importBatch until its status changes.', {
            retryable: true,
          })
        : 'PLAN';
    case 'COMMITTED':
      return batch.isAnnounced ? 'NOTHING' : 'FINISH';
    case 'REFUSED':
      return 'NOTHING';
    case 'ABORTED':
      return closed('ABORTED');
  }
};

/** An import may be given up until it is committed; one that is being committed is left alone. */
export const checkAbort = (batch: { status: Status; isClaimed: boolean }): Refusal | undefined => {
  if (batch.status === 'OPEN' || batch.status === 'ABORTED' || (batch.status === 'LOADING' && !batch.isClaimed))
    return undefined;
  return batch.status === 'LOADING'
    ? refuse('BUSY', 'The import is being committed. Wait until its status changes.', { retryable: true })
    : closed(batch.status);
};
