import { sql, type Insertable, type Updateable } from 'kysely';
import { newId } from '../../../kernel/id.ts';
import type { Tx } from '../command.ts';
import type { Database } from '../database.generated.ts';

export const termForUpdate = (tx: Tx, code: string) =>
  tx.selectFrom('paymentTerm').selectAll().where('code', '=', code).forUpdate().executeTakeFirst();

export const insertTerm = (tx: Tx, row: Insertable<Database['paymentTerm']>) =>
  tx.insertInto('paymentTerm').values(row).returningAll().executeTakeFirstOrThrow();

export const updateTerm = (tx: Tx, id: string, changes: Updateable<Database['paymentTerm']>) =>
  tx
    .updateTable('paymentTerm')
    .set({ ...changes, version: sql`version + 1`, updatedAt: sql`now()` })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();

export const termById = (tx: Tx, id: string) =>
  tx.selectFrom('paymentTerm').selectAll().where('id', '=', id).executeTakeFirst();

export const supplierForUpdate = (tx: Tx, code: string) =>
  tx.selectFrom('supplier').selectAll().where('code', '=', code).forUpdate().executeTakeFirst();

export const supplierById = (tx: Tx, id: string) =>
  tx.selectFrom('supplier').selectAll().where('id', '=', id).executeTakeFirst();

export const insertSupplier = (tx: Tx, row: Insertable<Database['supplier']>) =>
  tx.insertInto('supplier').values(row).returningAll().executeTakeFirstOrThrow();

export const updateSupplier = (tx: Tx, id: string, changes: Updateable<Database['supplier']>) =>
  tx
    .updateTable('supplier')
    .set({ ...changes, version: sql`version + 1`, updatedAt: sql`now()` })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();

type Address = Omit<Insertable<Database['supplierAddress']>, 'id' | 'supplierId'>;
type Contact = Omit<Insertable<Database['supplierContact']>, 'id' | 'supplierId'>;

/** Replaces the addresses of a supplier. */
export const replaceAddresses = async (tx: Tx, supplierId: string, list: readonly Address[]): Promise<void> => {
  await tx.deleteFrom('supplierAddress').where('supplierId', '=', supplierId).execute();
  if (list.length === 0) return;
  await tx
    .insertInto('supplierAddress')
    .values(list.map((address) => ({ ...address, id: newId(), supplierId })))
    .execute();
};

/** Replaces the contacts of a supplier. */
export const replaceContacts = async (tx: Tx, supplierId: string, list: readonly Contact[]): Promise<void> => {
  await tx.deleteFrom('supplierContact').where('supplierId', '=', supplierId).execute();
  if (list.length === 0) return;
  await tx
    .insertInto('supplierContact')
    .values(list.map((contact) => ({ ...contact, id: newId(), supplierId })))
    .execute();
};
