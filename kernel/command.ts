import { createHash } from 'node:crypto';
import { sql, type Transaction } from 'kysely';
import { writeAudit, type AuditFacts } from './audit.ts';
import { changeOf, namesBy } from './audit-facts.ts';
import { recordFailure, type AuditedContext } from './auditor.ts';
import { keepTime, realClock, type Clock } from './clock.ts';
import { keepCommand, type KeyedRow } from './command-log.ts';
import { refuse, sqlState } from './errors.ts';
import { listenIn } from './events.ts';
import type { System, Viewer } from './viewer.ts';

/** What a command is given of the request it serves. */
export type CommandContext<DB> = AuditedContext & {
  /** Dates the facts that it records; the real one unless told. The audit says when they were written all the same. */
  clock?: Clock | undefined;
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
  /** For what integration carries over: the event or record it came from, and the version of the mapping it went through. */
  source?: string;
  mappingVersion?: number;
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

const checkOwner = (viewer: Viewer, { name, owner, also = [] }: Command): void => {
  if (viewer.system === owner || also.includes(viewer.system)) return;
  throw refuse(
    'OWNERSHIP_VIOLATION',
    `${name} changes what ${owner} owns; you act for ${viewer.system}. Ask ${owner} to make the change.`,
    {
      rule: 'rule 1',
      owner,
    },
  );
};

type Scope = Omit<KeyedRow, 'fingerprint' | 'outcome'>;

/** The first outcome of a key, where the same input was asked with it before. Refuses IDEMPOTENCY_CONFLICT for another input. */
const firstOutcome = async <DB, Outcome>(
  tx: Transaction<DB>,
  scope: Scope,
  fingerprint: string,
): Promise<{ outcome: Outcome } | undefined> => {
  const keyed = tx as unknown as Transaction<{ idempotency: KeyedRow }>;
  const earlier = await keyed
    .selectFrom('idempotency')
    .select(['fingerprint', 'outcome'])
    .where('principal', '=', scope.principal)
    .where('operation', '=', scope.operation)
    .where('key', '=', scope.key)
    .executeTakeFirst();
  if (earlier === undefined) return undefined;
  if (earlier.fingerprint === fingerprint) return { outcome: earlier.outcome as unknown as Outcome };
  throw refuse(
    'IDEMPOTENCY_CONFLICT',
    `The idempotency key "${scope.key}" was used for another ${scope.operation}. Use a new key for a new request.`,
    { details: { first: earlier.fingerprint, now: fingerprint } },
  );
};

const attemptOf = (command: Command): Omit<AuditFacts, 'outcome'> => ({
  operation: command.name,
  owner: command.owner,
  idempotencyKey: command.idempotencyKey,
  request: command.input,
  source: command.source,
  mappingVersion: command.mappingVersion,
});

/** The id in an input names the record that a command was about, where its events do not. */
const recordIn = ({ audit }: AuditedContext, input: unknown) =>
  input !== null && typeof input === 'object' && 'id' in input ? audit?.names.recordOf(input.id) : undefined;

const bareNames = namesBy({});

const transacted = <DB, Outcome>(
  context: CommandContext<DB>,
  command: Command,
  work: (tx: Transaction<DB>) => Promise<Outcome>,
): Promise<Outcome> => {
  const { idempotencyKey, name, input, locks } = command;
  const scope =
    idempotencyKey === null || idempotencyKey === undefined
      ? undefined
      : { principal: context.viewer.subject, operation: name, key: idempotencyKey };
  const fingerprint = scope === undefined ? '' : fingerprintOf(input);
  return context.transact(async (tx) => {
    keepTime(tx, context.clock ?? realClock);
    const told = listenIn(tx);
    await lock(tx, scope === undefined ? locks : [...locks, `idempotency:${Object.values(scope).join(':')}`]);
    const first = scope === undefined ? undefined : await firstOutcome<DB, Outcome>(tx, scope, fingerprint);
    const outcome = first === undefined ? await work(tx) : first.outcome;
    await keepCommand(tx, context, {
      events: told.rows,
      key:
        scope === undefined || first !== undefined
          ? undefined
          : { ...scope, fingerprint, outcome: JSON.stringify(outcome) },
      audit: {
        ...attemptOf(command),
        ...recordIn(context, input),
        ...changeOf(told.events, outcome, context.audit?.names ?? bareNames),
        outcome: first === undefined ? 'DONE' : 'REPLAYED',
        response: outcome,
      },
    });
    return outcome;
  });
};

/** What the database says where a lock was not had in time, or two transactions waited for each other and it ended this one. */
const busy = ['55P03', '40P01'];

const inProgress = (name: string) =>
  refuse(
    'IDEMPOTENCY_IN_PROGRESS',
    `Another change of the same records is still running. Try ${name} again in a moment.`,
    { retryable: true },
  );

/**
 * Runs a mutation that makes a business fact: one transaction in which the aggregates are locked, the idempotency key is looked up, the
 * work is done, and its events, its key and the audit row are written. The same key and input again answers the first outcome; another
 * input is refused with IDEMPOTENCY_CONFLICT. `work` answers what must be remembered of it: ids, no more, since each reader re-reads
 * through its own rights. A refusal leaves an audit row too, in a transaction of its own; a defect leaves nothing.
 */
export const runCommand = async <DB, Outcome>(
  context: CommandContext<DB>,
  command: Command,
  work: (tx: Transaction<DB>) => Promise<Outcome>,
): Promise<Outcome> => {
  try {
    checkOwner(context.viewer, command);
    const outcome = await transacted(context, command, work);
    if (context.audit !== undefined) context.audit.rows += 1;
    return outcome;
  } catch (error) {
    const failure = busy.includes(sqlState(error) ?? '') ? inProgress(command.name) : error;
    const attempt = { ...attemptOf(command), ...recordIn(context, command.input) };
    await recordFailure(context, attempt, failure, (by, facts) => context.transact((tx) => writeAudit(tx, by, facts)));
    throw failure;
  }
};

// The first statement of every command: a transaction takes its place in the log at its first write, so whoever holds the lock
// also comes first in the feed. Without it events of one run were told out of order. How long to wait is set in the same statement: its
// rows are sorted, and so all read, before the first lock is taken.
const lock = async <DB>(tx: Transaction<DB>, keys: readonly string[]): Promise<void> => {
  const sorted = [...new Set(keys)].sort();
  if (sorted.length === 0) return;
  await sql`
    select pg_advisory_xact_lock(hashtextextended(k, 0))
    from (select set_config('lock_timeout', '2s', true)) as patience, unnest(${sorted}::text[]) with ordinality as wanted(k, place)
    order by place`.execute(tx);
};
