import type { Insertable } from 'kysely';
import type { Tx } from '../command.ts';
import type { Database } from '../database.generated.ts';

export const itemCopy = (tx: Tx, id: string) =>
  tx.selectFrom('item').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();

/** The item that has a part number, locked. */
export const itemNumbered = (tx: Tx, partNumber: string) =>
  tx.selectFrom('item').selectAll().where('partNumber', '=', partNumber).forUpdate().executeTakeFirst();

/** Makes an item of ERP's own PLM's: what finance set up for it follows, by the keys of the tables. */
export const makePlms = (tx: Tx, id: string, plms: { id: string; description: string; sourceVersion: number }) =>
  tx
    .updateTable('item')
    .set({ ...plms, originSystem: 'PLM' })
    .where('id', '=', id)
    .execute();

export const partCopy = (tx: Tx, id: string) =>
  tx.selectFrom('part').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();

export const insertItemCopy = (tx: Tx, row: Insertable<Database['item']>) =>
  tx.insertInto('item').values(row).execute();

export const updateItemCopy = (tx: Tx, id: string, changes: { description: string; sourceVersion: number }) =>
  tx.updateTable('item').set(changes).where('id', '=', id).execute();

export const insertPartCopy = (tx: Tx, row: Insertable<Database['part']>) =>
  tx.insertInto('part').values(row).execute();

export const updatePartCopy = (
  tx: Tx,
  id: string,
  changes: { lifecycleState: string; trackingType: string; sourceVersion: number },
) => tx.updateTable('part').set(changes).where('id', '=', id).execute();

export const financialsOf = (tx: Tx, itemId: string) =>
  tx.selectFrom('itemFinancials').selectAll().where('itemId', '=', itemId).executeTakeFirst();

export const insertFinancials = (tx: Tx, row: Insertable<Database['itemFinancials']>) =>
  tx.insertInto('itemFinancials').values(row).returningAll().executeTakeFirstOrThrow();

/** The currency of the books that costs are kept in: that of the first legal entity. */
export const firstCurrency = async (tx: Tx): Promise<string | undefined> =>
  (await tx.selectFrom('subsidiary').select('currency').orderBy('code').limit(1).executeTakeFirst())?.currency;
