import type { Transaction } from 'kysely';
import { runCommand } from '../../kernel/command.ts';
import { refuse } from '../../kernel/errors.ts';
import { ownCommand, type Input } from '../../kernel/own-command.ts';
import type { CloudEvent } from '../../kernel/signed-event.ts';
import type { Context } from './context.ts';
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

/** Takes into the books what the floor or engineering recorded, by its verified event, which the audit names as the source. Answers as a command does. */
export const erpIntake = async (
  context: Context,
  name: string,
  event: CloudEvent,
  input: Input,
  locks: readonly string[],
  work: (tx: Tx) => Promise<string>,
): Promise<string> => {
  const { source, type, id, subject } = event;
  const command = {
    name,
    owner: 'ERP',
    also: ['INTEGRATION'],
    locks: [`${source}:${subject}`, ...locks],
    idempotencyKey: input?.idempotencyKey,
    input,
  } as const;
  const intake = { ...command, source: `${source} ${type} ${id}` };
  return (await runCommand(context, intake, async (tx) => ({ id: await work(tx) }))).id;
};

/** The site that an event of the floor tells of. Refuses EVENT_UNVERIFIED where it names none. */
export const siteOf = ({ site, type }: CloudEvent): string => {
  if (site !== undefined) return site;
  throw refuse('EVENT_UNVERIFIED', `${type} names no site: the floor tells every fact of a site.`, { owner: 'MES' });
};
