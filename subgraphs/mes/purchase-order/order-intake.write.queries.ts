import { sql, type Insertable, type Kysely } from 'kysely';
import type { Tx } from '../command.ts';
import type { Database } from '../database.generated.ts';

export const lineIdsOfOrder = async (db: Kysely<Database>, orderId: string): Promise<string[]> =>
  (await db.selectFrom('purchaseOrderLine').select('id').where('purchaseOrderId', '=', orderId).execute()).map(
    ({ id }) => id,
  );

export const knownSite = (tx: Tx, id: string) =>
  tx.selectFrom('site').select('id').where('id', '=', id).executeTakeFirst();

/** Which of these items, and which of these part revisions, MES has a copy of. */
export const knownItems = async (
  tx: Tx,
  itemIds: readonly string[],
  partIds: readonly string[],
): Promise<Set<string>> => {
  const items = tx
    .selectFrom('item')
    .select('id')
    .where('id', 'in', [...itemIds, newNothing]);
  const parts = tx
    .selectFrom('part')
    .select('id')
    .where('id', 'in', [...partIds, newNothing]);
  return new Set((await items.unionAll(parts).execute()).map(({ id }) => id));
};

// A list of SQL has at least one member.
const newNothing = '00000000-0000-0000-0000-000000000000';

/** Keeps the supplier as the latest event told it. */
export const keepSupplier = async (tx: Tx, supplier: Insertable<Database['supplier']>): Promise<void> => {
  await tx
    .insertInto('supplier')
    .values(supplier)
    .onConflict((conflict) =>
      conflict
        .column('id')
        .doUpdateSet((eb) => ({
          name: eb.ref('excluded.name'),
          status: eb.ref('excluded.status'),
          sourceVersion: eb.ref('excluded.sourceVersion'),
          copiedAt: sql<Date>`now()`,
        }))
        .whereRef('supplier.sourceVersion', '<', 'excluded.sourceVersion'),
    )
    .execute();
};

export const orderCopy = (tx: Tx, id: string) =>
  tx.selectFrom('purchaseOrder').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();

export const keepOrder = (tx: Tx, order: Insertable<Database['purchaseOrder']>) =>
  tx
    .insertInto('purchaseOrder')
    .values(order)
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet((eb) => ({
        supplierId: eb.ref('excluded.supplierId'),
        status: eb.ref('excluded.status'),
        sourceVersion: eb.ref('excluded.sourceVersion'),
        copiedAt: sql<Date>`now()`,
      })),
    )
    .returningAll()
    .executeTakeFirstOrThrow();

export const linesOfOrder = (tx: Tx, orderId: string) =>
  tx.selectFrom('purchaseOrderLine').selectAll().where('purchaseOrderId', '=', orderId).execute();

export const insertOrderLine = async (tx: Tx, line: Insertable<Database['purchaseOrderLine']>): Promise<void> => {
  await tx.insertInto('purchaseOrderLine').values(line).execute();
};

/** What a copy of a line takes over from its owner; its keys stay. */
type Told = Omit<
  Insertable<Database['purchaseOrderLine']>,
  'id' | 'siteId' | 'purchaseOrderId' | 'poNumber' | 'lineNumber'
>;

export const updateOrderLine = async (tx: Tx, id: string, line: Told): Promise<void> => {
  await tx
    .updateTable('purchaseOrderLine')
    .set({ ...line, copiedAt: sql<Date>`now()` })
    .where('id', '=', id)
    .execute();
};

/** Gives the lines that did not end alone the state of their order. */
export const lendStatus = async (
  tx: Tx,
  orderId: string,
  status: Insertable<Database['purchaseOrder']>['status'],
): Promise<void> => {
  await tx
    .updateTable('purchaseOrderLine')
    .set({ status, copiedAt: sql<Date>`now()` })
    .where('purchaseOrderId', '=', orderId)
    .where('status', 'not in', ['CLOSED', 'CANCELED'])
    .where('status', '<>', status)
    .execute();
};

/** Keeps what is billed of a line as of an event, unless a later one told of it; false for a line not known. */
export const keepBilled = async (tx: Tx, id: string, quantityBilled: string, at: string): Promise<boolean> => {
  const line = await tx
    .selectFrom('purchaseOrderLine')
    .select('billedAsOf')
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  if (line === undefined) return false;
  if (line.billedAsOf === null || line.billedAsOf <= new Date(at))
    await tx.updateTable('purchaseOrderLine').set({ quantityBilled, billedAsOf: at }).where('id', '=', id).execute();
  return true;
};
