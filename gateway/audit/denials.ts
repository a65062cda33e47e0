import { GraphQLError } from 'graphql';
import { denialsASecond } from '../../kernel/auditor.ts';
import { counted } from '../../kernel/counted.ts';
import { Refusal } from '../../kernel/errors.ts';
import { newId } from '../../kernel/id.ts';
import type { Log } from '../../kernel/log.ts';
import type { Viewer } from '../../kernel/viewer.ts';
import type { DenialRow, DenialTable } from './denial.queries.ts';

/** A request that the gateway denied by itself, before any system of record heard of it. */
type Denied = {
  /** Whose token it was; undefined where there was none to be trusted. */
  viewer: Viewer | undefined;
  correlationId: string;
  operation?: string | null | undefined;
  error: unknown;
};

export type Denials = {
  /** Takes what was refused for want of a right, and passes over everything else. Never waits, never throws. */
  note: (denied: Denied) => void;
  /** Writes what is still to be written. */
  stop: () => Promise<void>;
};

/** Rows on their way to the database at most; beyond it denials are logged alone. */
const mostWaiting = 100;

const refusalIn = (error: unknown): Refusal | undefined => {
  if (error instanceof Refusal) return error;
  return error instanceof GraphQLError && error.originalError instanceof Refusal ? error.originalError : undefined;
};

const textIn = (extensions: Record<string, unknown>, name: string): string | null => {
  const value = extensions[name];
  return typeof value === 'string' ? value : null;
};

const rowOf = ({ viewer, correlationId, operation, error }: Denied): Omit<DenialRow, 'count'> | undefined => {
  const refusal = refusalIn(error);
  const status = refusal?.extensions['status'];
  if (refusal === undefined || (status !== 401 && status !== 403)) return undefined;
  const path = error instanceof GraphQLError ? error.path : undefined;
  const sites = viewer?.sites ?? [];
  return {
    id: newId(),
    actor: viewer?.subject ?? 'unknown',
    actorSystem: viewer?.system ?? 'VIEWER',
    actorSites: sites === '*' ? '*' : [...sites].sort().join(','),
    operation: operation?.slice(0, 200) ?? null,
    path: path?.join('.').slice(0, 500) ?? null,
    correlationId,
    errorCode: refusal.code,
    rule: textIn(refusal.extensions, 'rule'),
    owner: textIn(refusal.extensions, 'owner'),
  };
};

/**
 * The gateway's audit: each denial is logged, and written where the gateway has a database; beyond ten a second of a principal they are
 * counted. What its answer says does not depend on whether the row could be written.
 */
export const denialsInto = (table: DenialTable | undefined, log: Log): Denials => {
  const failed = (error: unknown): void =>
    log.error({ reason: error instanceof Error ? error.message : String(error) }, 'a denial could not be written');
  const noted = new Set<Promise<void>>();
  let writing = 0;
  const append = async (row: DenialRow): Promise<void> => {
    if (table === undefined) return;
    if (writing >= mostWaiting) throw new Error('the database is too slow for the denials that wait for it');
    writing += 1;
    await table.append(row).finally(() => (writing -= 1));
  };
  const denials = counted<Omit<DenialRow, 'count'>>(
    denialsASecond,
    async (row, count) => {
      const { actor, actorSystem, operation, path, correlationId, errorCode } = row;
      log.warn({ actor, actorSystem, operation, path, correlationId, errorCode, count }, 'denied');
      await append({ ...row, count });
    },
    failed,
  );
  return {
    note: (denied) => {
      const row = rowOf(denied);
      if (row === undefined) return;
      const taken = denials.take(row.actor, row).catch(failed);
      noted.add(taken);
      void taken.finally(() => noted.delete(taken));
    },
    stop: async () => {
      await denials.stop();
      await Promise.all(noted);
      await table?.close();
    },
  };
};
