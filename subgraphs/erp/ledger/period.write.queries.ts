import { sql, type Insertable, type Updateable } from 'kysely';
import type { Tx } from '../command.ts';
import type { Database } from '../database.generated.ts';

export const periodForUpdate = (tx: Tx, id: string) =>
  tx.selectFrom('accountingPeriod').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();

/** The periods of a legal entity in the order of their days. */
export const periodsOf = (tx: Tx, subsidiaryId: string) =>
  tx
    .selectFrom('accountingPeriod')
    .select(['code', 'startDate', 'endDate'])
    .where('subsidiaryId', '=', subsidiaryId)
    .orderBy('startDate')
    .execute();

export const insertPeriod = (tx: Tx, row: Insertable<Database['accountingPeriod']>) =>
  tx.insertInto('accountingPeriod').values(row).returningAll().executeTakeFirstOrThrow();

/** Opens or closes modules of a period; answers the row as it is now. */
export const setModules = (tx: Tx, id: string, modules: Updateable<Database['accountingPeriod']>) =>
  tx
    .updateTable('accountingPeriod')
    .set({ ...modules, version: sql`version + 1`, updatedAt: sql`now()` })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();

/** Material that a completion used and the books lack: it would be missing in the period for ever. Source: domain model 4.5. */
export const owedMaterial = (tx: Tx, subsidiaryId: string) =>
  tx
    .selectFrom('completionException as owed')
    .innerJoin('siteFinancials', 'siteFinancials.siteId', 'owed.siteId')
    .innerJoin('item', 'item.id', 'owed.itemId')
    .select('item.partNumber')
    .where('owed.status', '=', 'OPEN')
    .where('siteFinancials.subsidiaryId', '=', subsidiaryId)
    .orderBy('item.partNumber')
    .limit(5)
    .execute();
