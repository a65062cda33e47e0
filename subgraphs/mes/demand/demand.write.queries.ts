import { sql, type Insertable } from 'kysely';
import type { Tx } from '../command.ts';
import type { Database } from '../database.generated.ts';

export const demandCopy = (tx: Tx, id: string) =>
  tx.selectFrom('demand').selectAll().where('id', '=', id).executeTakeFirst();

export const isKnownItem = async (tx: Tx, id: string): Promise<boolean> =>
  (await tx.selectFrom('item').select('id').where('id', '=', id).executeTakeFirst()) !== undefined;

export const isKnownSite = async (tx: Tx, id: string): Promise<boolean> =>
  (await tx
    .selectFrom('site')
    .select('id')
    .where(sql<boolean>`id::text = ${id}`)
    .executeTakeFirst()) !== undefined;

/** Makes or renews the copy of a demand; answers it as it is now. */
export const keepDemand = (tx: Tx, row: Insertable<Database['demand']>) =>
  tx
    .insertInto('demand')
    .values(row)
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet((eb) => ({
        status: eb.ref('excluded.status'),
        quantity: eb.ref('excluded.quantity'),
        uom: eb.ref('excluded.uom'),
        needDate: eb.ref('excluded.needDate'),
        project: eb.ref('excluded.project'),
        department: eb.ref('excluded.department'),
        costCenter: eb.ref('excluded.costCenter'),
        sourceVersion: eb.ref('excluded.sourceVersion'),
        copiedAt: sql`now()`,
      })),
    )
    .returningAll()
    .executeTakeFirstOrThrow();
