import type { Insertable } from 'kysely';
import type { Tx } from '../command.ts';
import type { Database } from '../database.generated.ts';

export const siteFinancialsForUpdate = (tx: Tx, siteId: string) =>
  tx.selectFrom('siteFinancials').selectAll().where('siteId', '=', siteId).forUpdate().executeTakeFirst();

export const hasPostings = async (tx: Tx, siteId: string): Promise<boolean> =>
  (await tx.selectFrom('glPosting').select('id').where('siteId', '=', siteId).limit(1).executeTakeFirst()) !==
  undefined;

/** Makes or replaces what finance says of a site. */
export const keepSiteFinancials = (
  tx: Tx,
  siteId: string,
  columns: Omit<Insertable<Database['siteFinancials']>, 'siteId'>,
) =>
  tx
    .insertInto('siteFinancials')
    .values({ siteId, ...columns })
    .onConflict((conflict) => conflict.column('siteId').doUpdateSet(columns))
    .execute();
