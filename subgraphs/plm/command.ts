import type { Transaction } from 'kysely';
import { runCommand } from '../../kernel/command.ts';
import type { CloudEvent } from '../../kernel/signed-event.ts';
import type { Context } from './context.ts';
import type { Database } from './database.generated.ts';

export type Tx = Transaction<Database>;

/** What a command is asked with; null for the further transactions of one that takes several. */
export type Input = { idempotencyKey?: string | null | undefined } | null;

/** Runs a command of PLM under its locks; answers the uuid of the record that `work` made or changed. */
export const plmCommand = async (
  context: Context,
  name: string,
  locks: readonly string[],
  input: Input,
  work: (tx: Tx) => Promise<string>,
): Promise<string> => {
  const command = { name, owner: 'PLM', locks, idempotencyKey: input?.idempotencyKey, input } as const;
  const { id } = await runCommand(context, command, async (tx) => ({ id: await work(tx) }));
  return id;
};

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
