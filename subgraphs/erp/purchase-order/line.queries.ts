import { sql, type Kysely } from 'kysely';
import type { Database } from '../database.generated.ts';

/** Order lines by (order number, line number), the keys joined as kernel/loader.ts joins them. */
export const purchaseOrderLinesByNumber = (db: Kysely<Database>, keys: readonly string[]) => {
  const pairs = keys.map((pair) => pair.split('\u0000'));
  const orders = pairs.map(([order]) => order ?? '');
  const numbers = pairs.map(([, number]) => Number(number));
  return db
    .selectFrom('purchaseOrderLine')
    .selectAll()
    .where(sql<boolean>`(po_number, line_number) in (select * from unnest(${orders}::text[], ${numbers}::int[]))`)
    .execute();
};

/** Lines that still wait for goods: of an order that may be received, not closed, with something outstanding. */
const openLines = (db: Kysely<Database>) =>
  db
    .selectFrom('purchaseOrderLine')
    .innerJoin('purchaseOrder', 'purchaseOrder.id', 'purchaseOrderLine.purchaseOrderId')
    .selectAll('purchaseOrderLine')
    .where('purchaseOrder.status', 'in', ['APPROVED', 'ORDERED'])
    .where('purchaseOrderLine.status', '=', 'OPEN')
    .where('purchaseOrderLine.receivingComplete', '=', false)
    .whereRef('purchaseOrderLine.quantityReceived', '<', 'purchaseOrderLine.quantityOrdered')
    .orderBy('purchaseOrderLine.needDate')
    .orderBy('purchaseOrderLine.id');

/** Open lines of items, earliest need first. */
export const openLinesOfItems = (db: Kysely<Database>, items: readonly string[]) =>
  openLines(db).where('purchaseOrderLine.itemId', 'in', items).execute();

/** Open lines for part revisions: those that ask for the revision, and those for its item that ask for none. */
export const openLinesOfParts = (db: Kysely<Database>, parts: readonly string[]) =>
  openLines(db)
    .innerJoin('part', 'part.itemId', 'purchaseOrderLine.itemId')
    .select('part.id as forPartId')
    .where('part.id', 'in', parts)
    .where((eb) =>
      eb.or([eb('purchaseOrderLine.partId', 'is', null), eb('purchaseOrderLine.partId', '=', eb.ref('part.id'))]),
    )
    .execute();
