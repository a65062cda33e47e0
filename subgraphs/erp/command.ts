import type { Transaction } from 'kysely';
import { refuse } from '../../kernel/errors.ts';
import { ownCommand } from '../../kernel/own-command.ts';
import type { Database } from './database.generated.ts';

export type Tx = Transaction<Database>;

/** Runs a command of ERP under its locks; answers the uuid of the record that `work` made or changed. */
export const erpCommand = ownCommand<Database>('ERP');

/** Text that somebody typed, without blanks at its ends. Refuses VALUE_INVALID where it is empty or longer than `most`. */
export const text = (given: string, what: string, most: number): string => {
  const trimmed = given.trim();
  if (trimmed.length >= 1 && trimmed.length <= most) return trimmed;
  throw refuse('VALUE_INVALID', `${what} is 1 to ${String(most)} characters.`);
};
