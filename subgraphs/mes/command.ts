import type { Transaction } from 'kysely';
import { runCommand } from '../../kernel/command.ts';
import type { Context } from './context.ts';
import type { Database } from './database.generated.ts';

export type Tx = Transaction<Database>;

/** What a command is asked with; null for the further transactions of one that takes several. */
export type Input = { idempotencyKey?: string | null | undefined } | null;

/** Runs a command of MES under its locks; answers the uuid of the record that `work` made or changed. */
export const mesCommand = async (
  context: Context,
  name: string,
  locks: readonly string[],
  input: Input,
  work: (tx: Tx) => Promise<string>,
): Promise<string> => {
  const command = { name, owner: 'MES', locks, idempotencyKey: input?.idempotencyKey, input } as const;
  const { id } = await runCommand(context, command, async (tx) => ({ id: await work(tx) }));
  return id;
};
