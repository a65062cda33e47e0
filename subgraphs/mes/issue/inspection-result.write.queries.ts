import type { Insertable } from 'kysely';
import type { Tx } from '../command.ts';
import type { Database } from '../database.generated.ts';

export const insertInspectionResult = (tx: Tx, row: Insertable<Database['inspectionResult']>) =>
  tx.insertInto('inspectionResult').values(row).returningAll().executeTakeFirstOrThrow();
