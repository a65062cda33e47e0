import type { Transaction } from 'kysely';
import { runCommand } from '../../kernel/command.ts';
import { found } from '../../kernel/id.ts';
import { ownCommand, type Input } from '../../kernel/own-command.ts';
import type { CloudEvent } from '../../kernel/signed-event.ts';
import type { Context } from './context.ts';
import type { Database } from './database.generated.ts';
import { markHeard } from './heard-from/heard-from.write.queries.ts';
import { stocksForUpdate } from './part-inventory/stock.write.queries.ts';

export type Tx = Transaction<Database>;

const run = ownCommand<Database>('MES');

const stockKey = 'part-inventory:';

// Whoever changes several records of stock locks their rows before anything else and in the order of their ids, whatever the order of its
// lines: a backflush, which finds its stock while it runs and so has no keys for it, locks those rows in the same order.
const lockRecords = async (tx: Tx, locks: readonly string[]): Promise<void> => {
  const ids = locks.filter((key) => key.startsWith(stockKey)).map((key) => key.slice(stockKey.length));
  if (ids.length > 1) await stocksForUpdate(tx, ids);
};

/** Runs a command of MES under its locks; answers the uuid of the record that `work` made or changed. */
export const mesCommand = (
  context: Context,
  name: string,
  locks: readonly string[],
  input: Input,
  work: (tx: Tx) => Promise<string>,
): Promise<string> =>
  run(context, name, locks, input, async (tx) => {
    await lockRecords(tx, locks);
    return work(tx);
  });

/**
 * As `mesCommand`, about a record that is not there: what a key did to it is answered where the same key took it away; all else is refused
 * NOT_FOUND.
 */
export const mesCommandOnGone = (
  context: Context,
  name: string,
  input: { id: string; idempotencyKey?: string | null | undefined },
  kind: string,
): Promise<string> => mesCommand(context, name, [], input, () => Promise.resolve(found<string>(null, kind, input.id)));

/** As `mesCommand`, of one that makes several records: answers their uuids, in the order in which `work` does. */
export const mesCommandOfSeveral = async (
  context: Context,
  name: string,
  locks: readonly string[],
  input: Input,
  work: (tx: Tx) => Promise<string[]>,
): Promise<string[]> => {
  const command = { name, owner: 'MES', locks, idempotencyKey: input?.idempotencyKey, input } as const;
  const { ids } = await runCommand(context, command, async (tx) => {
    await lockRecords(tx, locks);
    return { ids: await work(tx) };
  });
  return ids;
};

/**
 * Takes in what another system told, by its verified event, which the audit names as the source. `locks` are those of the rows that it
 * changes beside the copy itself. That its teller was heard is kept last, so that nothing waits for one row. Answers as a command does.
 */
export const mesIntake = async (
  context: Context,
  name: string,
  locks: readonly string[],
  event: CloudEvent,
  input: Input,
  work: (tx: Tx) => Promise<string>,
): Promise<string> => {
  const { source, type, id, subject, time } = event;
  const command = {
    name,
    owner: 'MES',
    also: ['INTEGRATION'],
    locks: [`${source}:${subject}`, ...locks],
    idempotencyKey: input?.idempotencyKey,
    input,
    source: `${source} ${type} ${id}`,
  } as const;
  const outcome = await runCommand(context, command, async (tx) => {
    await lockRecords(tx, locks);
    const changedId = await work(tx);
    await markHeard(tx, source.slice(source.lastIndexOf('/') + 1).toUpperCase(), time);
    return { id: changedId };
  });
  return outcome.id;
};
