import { sql, type Insertable, type Updateable } from 'kysely';
import type { Tx } from '../command.ts';
import type { Database } from '../database.generated.ts';

type Key = { subsidiaryId: string; supplierId: string | null; itemId: string | null; validFrom: string };

export const subsidiaryById = (tx: Tx, id: string) =>
  tx.selectFrom('subsidiary').selectAll().where('id', '=', id).executeTakeFirst();

/** The tolerance with this key, locked; null is a value of the key. */
export const toleranceForUpdate = (tx: Tx, { subsidiaryId, supplierId, itemId, validFrom }: Key) =>
  tx
    .selectFrom('matchTolerance')
    .selectAll()
    .where('subsidiaryId', '=', subsidiaryId)
    .where('supplierId', 'is not distinct from', supplierId)
    .where('itemId', 'is not distinct from', itemId)
    .where('validFrom', '=', validFrom)
    .forUpdate()
    .executeTakeFirst();

export const insertTolerance = (tx: Tx, row: Insertable<Database['matchTolerance']>) =>
  tx.insertInto('matchTolerance').values(row).returningAll().executeTakeFirstOrThrow();

export const changeTolerance = (tx: Tx, id: string, changes: Updateable<Database['matchTolerance']>) =>
  tx
    .updateTable('matchTolerance')
    .set({ ...changes, version: sql`version + 1`, updatedAt: sql`now()` })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();
