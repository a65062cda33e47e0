import type { Transaction } from 'kysely';
import { runCommand, type CommandContext } from './command.ts';
import type { System } from './viewer.ts';

/** What a command is asked with; null for the further transactions of one that takes several. */
export type Input = { idempotencyKey?: string | null | undefined } | null;

/** How a system runs its own commands: under their locks; answers the uuid of the record that `work` made or changed. */
export const ownCommand =
  <DB>(owner: System) =>
  async (
    context: CommandContext<DB>,
    name: string,
    locks: readonly string[],
    input: Input,
    work: (tx: Transaction<DB>) => Promise<string>,
  ): Promise<string> => {
    const command = { name, owner, locks, idempotencyKey: input?.idempotencyKey, input };
    const { id } = await runCommand(context, command, async (tx) => ({ id: await work(tx) }));
    return id;
  };
