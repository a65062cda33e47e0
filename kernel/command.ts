import { createHash } from 'node:crypto';
import { sql, type Transaction } from 'kysely';
import { refuse, sqlState } from './errors.ts';
import type { System, Viewer } from './viewer.ts';

/** What a command is given of the request it serves. */
export type CommandContext<DB> = {
  viewer: Viewer;
  correlationId: string;
  transact: <Result>(work: (tx: Transaction<DB>) => Promise<Result>) => Promise<Result>;
};

export type Command = {
  /** The mutation's name. */
  name: string;
  /** The system of record of what it writes; only its principals may. */
  owner: System;
  /** Other systems whose principals may as well. */
  also?: readonly System[];
  /** Keys of the aggregates it will change, for example `part:BRKT-001`. Taken sorted, before anything else. */
  locks: readonly string[];
  input: unknown;
  idempotencyKey?: string | null | undefined;
  /** What to do instead, for a principal of another system. */
  instead?: string;
};

type Keyed = {
  idempotency: { principal: string; operation: string; key: string; fingerprint: string; outcome: string | null };
};

const fingerprintOf = (input: unknown): string => createHash('sha256').update(canonical(input)).digest('hex');

const canonical = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === undefined) return 'null';
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  return `{${fields
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([name, field]) => `${JSON.stringify(name)}:${canonical(field)}`)
    .join(',')}}`;
};

const checkOwner = (viewer: Viewer, { name, owner, also = [], instead }: Command): void => {
  if (viewer.system === owner || also.includes(viewer.system)) return;
  throw refuse(
    'OWNERSHIP_VIOLATION',
    `${name} changes what ${owner} owns; you act for ${viewer.system}. ${instead ?? `Ask ${owner} to make the change.`}`,
    {
      rule: 'rule 1',
      owner,
    },
  );
};

/**
 * Runs a mutation that makes a business fact: one transaction in which the aggregates are locked, the idempotency key is taken, the
 * work is done. The same key and input again answers the first outcome; another input is refused with IDEMPOTENCY_CONFLICT.
 * `work` answers what must be remembered of it: ids, no more, since each reader re-reads through its own rights.
 */
export const runCommand = async <DB, Outcome>(
  context: CommandContext<DB>,
  command: Command,
  work: (tx: Transaction<DB>) => Promise<Outcome>,
): Promise<Outcome> => {
  checkOwner(context.viewer, command);
  const scope =
    command.idempotencyKey === null || command.idempotencyKey === undefined
      ? undefined
      : { principal: context.viewer.subject, operation: command.name, key: command.idempotencyKey };
  try {
    return await context.transact(async (tx) => {
      await lock(
        tx,
        scope === undefined ? command.locks : [...command.locks, `idempotency:${Object.values(scope).join(':')}`],
      );
      if (scope === undefined) return work(tx);
      const keyed = tx as unknown as Transaction<Keyed>;
      const earlier = await keyed
        .selectFrom('idempotency')
        .select(['fingerprint', 'outcome'])
        .where('principal', '=', scope.principal)
        .where('operation', '=', scope.operation)
        .where('key', '=', scope.key)
        .executeTakeFirst();
      const fingerprint = fingerprintOf(command.input);
      if (earlier !== undefined) {
        if (earlier.fingerprint === fingerprint) return earlier.outcome as unknown as Outcome;
        throw refuse(
          'IDEMPOTENCY_CONFLICT',
          `The idempotency key "${scope.key}" was used for another ${command.name}. Use a new key for a new request.`,
          {
            details: { first: earlier.fingerprint, now: fingerprint },
          },
        );
      }
      await keyed
        .insertInto('idempotency')
        .values({ ...scope, fingerprint, outcome: null })
        .execute();
      const outcome = await work(tx);
      await keyed
        .updateTable('idempotency')
        .set({ outcome: JSON.stringify(outcome) })
        .where('principal', '=', scope.principal)
        .where('operation', '=', scope.operation)
        .where('key', '=', scope.key)
        .execute();
      return outcome;
    });
  } catch (error) {
    if (sqlState(error) === '55P03')
      throw refuse(
        'IDEMPOTENCY_IN_PROGRESS',
        `Another change of the same records is still running. Try ${command.name} again in a moment.`,
        { retryable: true },
      );
    throw error;
  }
};

// The first statement of every command: a transaction takes its place in the log at its first write, so whoever holds the lock
// also comes first in the feed. Without it events of one run were told out of order.
const lock = async <DB>(tx: Transaction<DB>, keys: readonly string[]): Promise<void> => {
  const sorted = [...new Set(keys)].sort();
  if (sorted.length === 0) return;
  await sql`set local lock_timeout = '2s'`.execute(tx);
  await sql`select pg_advisory_xact_lock(hashtextextended(k, 0)) from unnest(${sorted}::text[]) with ordinality as wanted(k, place) order by place`.execute(
    tx,
  );
};
