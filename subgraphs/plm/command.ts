import type { Transaction } from 'kysely';
import { runCommand } from '../../kernel/command.ts';
import { ownCommand, type Input } from '../../kernel/own-command.ts';
import type { CloudEvent } from '../../kernel/signed-event.ts';
import type { Context } from './context.ts';
import type { Database } from './database.generated.ts';

export type Tx = Transaction<Database>;

/** Runs a command of PLM under its locks; answers the uuid of the record that `work` made or changed. */
export const plmCommand = ownCommand<Database>('PLM');

/** Takes in what another system recorded, by its verified event, which the audit names as the source. Answers as a command does. */
export const plmIntake = async (
  context: Context,
  name: string,
  event: CloudEvent,
  input: Input,
  work: (tx: Tx) => Promise<string>,
): Promise<string> => {
  const { source, type, id, subject } = event;
  const locks = [`${source}:${subject}`];
  const command = {
    name,
    owner: 'PLM',
    also: ['INTEGRATION'],
    locks,
    idempotencyKey: input?.idempotencyKey,
    input,
  } as const;
  const intake = { ...command, source: `${source} ${type} ${id}` };
  return (await runCommand(context, intake, async (tx) => ({ id: await work(tx) }))).id;
};
