import type { Transaction } from 'kysely';
import { runCommand } from '../../kernel/command.ts';
import { refuse, type Refusal } from '../../kernel/errors.ts';
import type { Context } from './context.ts';
import type { Database } from './database.generated.ts';

export type Tx = Transaction<Database>;

/** What a command is asked with; null for the further transactions of one that takes several. */
export type Input = { idempotencyKey?: string | null | undefined } | null;

/** Runs a command of ERP under its locks; answers the uuid of the record that `work` made or changed. */
export const erpCommand = async (
  context: Context,
  name: string,
  locks: readonly string[],
  input: Input,
  work: (tx: Tx) => Promise<string>,
): Promise<string> => {
  const command = { name, owner: 'ERP', locks, idempotencyKey: input?.idempotencyKey, input } as const;
  const { id } = await runCommand(context, command, async (tx) => ({ id: await work(tx) }));
  return id;
};

/** Goes on where a rule has nothing against it; else throws what it refused. */
export const allow = (...refusals: readonly (Refusal | undefined)[]): void => {
  for (const refusal of refusals) if (refusal !== undefined) throw refusal;
};

/** Text that somebody typed, without blanks at its ends. Refuses VALUE_INVALID where it is empty or longer than `most`. */
export const text = (given: string, what: string, most: number): string => {
  const trimmed = given.trim();
  if (trimmed.length >= 1 && trimmed.length <= most) return trimmed;
  throw refuse('VALUE_INVALID', `${what} is 1 to ${String(most)} characters.`);
};
