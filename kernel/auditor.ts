import { writeAudit, type AskedBy, type AuditFacts } from './audit.ts';
import { failureOf, namesBy, type Names } from './audit-facts.ts';
import { counted } from './counted.ts';
import type { DatabaseHandle } from './database.ts';
import type { Log } from './log.ts';
import type { Viewer } from './viewer.ts';

/** Denials of one principal that are written one by one each second; the others are counted. */
export const denialsASecond = 10;

/** Export-controlled fields that a request has read of one type. */
type ControlledRead = {
  type: string;
  field: string;
  /** The first ids (uuids), and how many values were read in all. */
  ids: Set<string>;
  sites: Set<string>;
  count: number;
};

/** What a request keeps for its audit. */
export type RequestAudit = {
  names: Names;
  /** Rows that its commands have written so far: one for each. */
  rows: number;
  reads: Map<string, ControlledRead>;
  /** Writes a row in a transaction of its own. */
  write: (by: AskedBy, facts: AuditFacts) => Promise<void>;
  /** Writes a denial in a transaction of its own, or counts it where they come too fast. */
  deny: (by: AskedBy, facts: AuditFacts) => Promise<void>;
  /** Hears why a row could not be written where the request is refused all the same. */
  failed: (error: unknown) => void;
};

export type Auditor = {
  open: () => RequestAudit;
  /** Writes the row of a call without a good signature. */
  stranger: (correlationId: string, error: unknown) => Promise<void>;
  /** Writes what is still only counted. */
  stop: () => Promise<void>;
};

/** Whoever calls without a signature of gateway or integration. */
const unsigned: Viewer = { subject: 'unsigned', system: 'VIEWER', scopes: [], sites: [] };

/** The audit of one process. */
export const auditorOf = <DB>(
  database: DatabaseHandle<DB>,
  ids: Readonly<Record<string, string>>,
  log: Log,
): Auditor => {
  const names = namesBy(ids);
  const failed = (error: unknown): void =>
    log.error({ reason: error instanceof Error ? error.message : String(error) }, 'an audit row could not be written');
  const write = ({ viewer, correlationId }: AskedBy, facts: AuditFacts): Promise<void> =>
    database.transaction(viewer, (tx) => writeAudit(tx, { viewer, correlationId }, facts));
  const denials = counted<{ by: AskedBy; facts: AuditFacts }>(
    denialsASecond,
    // Of many only the first is known in detail; the row must not pass for a record of each.
    ({ by, facts }, count) =>
      write(by, count === 1 ? facts : { ...facts, request: undefined, idempotencyKey: undefined, count }),
    failed,
  );
  const open = (): RequestAudit => ({
    names,
    rows: 0,
    reads: new Map(),
    write,
    deny: (by, facts) => denials.take(by.viewer.subject, { by, facts }),
    failed,
  });
  return {
    open,
    stranger: (correlationId, error) =>
      recordFailure({ viewer: unsigned, correlationId, audit: open() }, { operation: 'unsigned call' }, error),
    stop: denials.stop,
  };
};

/** Of a request: who asks, and what it keeps for the audit where a service serves it. */
export type AuditedContext = AskedBy & { audit?: RequestAudit | undefined };

/**
 * Writes the row of an attempt that came to nothing, in a transaction of its own. A defect, or a database that is busy, leaves none.
 * Never throws: whoever is refused stays refused. `write` is for callers outside of a service.
 */
export const recordFailure = async (
  { viewer, correlationId, audit }: AuditedContext,
  attempt: Omit<AuditFacts, 'outcome'>,
  error: unknown,
  write = audit?.write,
): Promise<void> => {
  const failure = failureOf(error);
  if (failure === undefined) return;
  const facts: AuditFacts = { ...attempt, ...failure, owner: failure.owner ?? attempt.owner };
  const by = { viewer, correlationId };
  try {
    if (audit !== undefined && facts.outcome === 'DENIED') await audit.deny(by, facts);
    else await write?.(by, facts);
    if (audit !== undefined) audit.rows += 1;
  } catch (unwritten) {
    audit?.failed(unwritten);
  }
};
