import { sql, type Insertable } from 'kysely';
import type { Tx } from '../command.ts';
import type { Database } from '../database.generated.ts';

export const workCenterCopy = (tx: Tx, id: string) =>
  tx.selectFrom('workCenter').selectAll().where('id', '=', id).executeTakeFirst();

/** Makes or renews the copy of a work center; answers it as it is now. */
export const keepWorkCenter = (tx: Tx, row: Insertable<Database['workCenter']>) =>
  tx
    .insertInto('workCenter')
    .values(row)
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet((eb) => ({
        name: eb.ref('excluded.name'),
        capacityHoursPerDay: eb.ref('excluded.capacityHoursPerDay'),
        isActive: eb.ref('excluded.isActive'),
        sourceVersion: eb.ref('excluded.sourceVersion'),
        copiedAt: sql`now()`,
      })),
    )
    .returningAll()
    .executeTakeFirstOrThrow();
