import { sql, type Transaction } from 'kysely';
import { auditRowOf, type AskedBy, type AuditFacts, type AuditTable } from './audit.ts';
import type { EventTable } from './events.ts';

/** A row of `idempotency`: a key of a principal, what was asked with it, and what came of it as JSON. */
export type KeyedRow = {
  principal: string;
  operation: string;
  key: string;
  fingerprint: string;
  outcome: string | null;
};

type Log = { event: EventTable; idempotency: KeyedRow; audit: AuditTable };

type Kept = { events: readonly EventTable[]; key: KeyedRow | undefined; audit: AuditFacts };

/** Events in one statement: a statement has at most 65,535 parameters. */
const most = 2000;

/**
 * Writes what every command leaves beside its own records: its events in the order in which they were told, its key with its outcome, its
 * audit row. One statement, at the end of its transaction: the locks that it holds keep the same key from being used meanwhile.
 */
export const keepCommand = async <DB>(
  tx: Transaction<DB>,
  by: AskedBy,
  { events, key, audit }: Kept,
): Promise<void> => {
  const log = tx as unknown as Transaction<Log>;
  const rest = events.slice(0, -most);
  for (let place = 0; place < rest.length; place += most)
    await log
      .insertInto('event')
      .values(rest.slice(place, place + most))
      .execute();
  const last = events.slice(-most);
  const beside = [
    ...(last.length === 0 ? [] : [sql`told as (${log.insertInto('event').values(last)})`]),
    ...(key === undefined ? [] : [sql`keyed as (${log.insertInto('idempotency').values(key)})`]),
  ];
  const row = log.insertInto('audit').values(auditRowOf(by, audit));
  await (beside.length === 0 ? row.execute() : sql`with ${sql.join(beside)} ${row}`.execute(log));
};
