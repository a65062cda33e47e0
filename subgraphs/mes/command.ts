import type { Transaction } from 'kysely';
import { ownCommand } from '../../kernel/own-command.ts';
import type { Database } from './database.generated.ts';

export type Tx = Transaction<Database>;

/** Runs a command of MES under its locks; answers the uuid of the record that `work` made or changed. */
export const mesCommand = ownCommand<Database>('MES');
