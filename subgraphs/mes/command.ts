import type { Transaction } from 'kysely';
import { runCommand } from '../../kernel/command.ts';
import { ownCommand, type Input } from '../../kernel/own-command.ts';
import type { CloudEvent } from '../../kernel/signed-event.ts';
import type { Context } from './context.ts';
import type { Database } from './database.generated.ts';

export type Tx = Transaction<Database>;

/** Runs a command of MES under its locks; answers the uuid of the record that `work` made or changed. */
export const mesCommand = ownCommand<Database>('MES');

/**
 * Takes in what another system told, by its verified event, which the audit names as the source. `locks` are those of the rows that it
 * changes beside the copy itself. Answers as a command does.
 */
export const mesIntake = async (
  context: Context,
  name: string,
  locks: readonly string[],
  event: CloudEvent,
  input: Input,
  work: (tx: Tx) => Promise<string>,
): Promise<string> => {
  const { source, type, id, subject } = event;
  const command = {
    name,
    owner: 'MES',
    also: ['INTEGRATION'],
    locks: [`${source}:${subject}`, ...locks],
    idempotencyKey: input?.idempotencyKey,
    input,
    source: `${source} ${type} ${id}`,
  } as const;
  return (await runCommand(context, command, async (tx) => ({ id: await work(tx) }))).id;
};
