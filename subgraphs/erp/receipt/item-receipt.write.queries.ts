import { sql, type Insertable } from 'kysely';
import type { Kysely } from 'kysely';
import { nowIn } from '../../../kernel/clock.ts';
import { compare, subtract } from '../../../kernel/decimal.ts';
import { newId } from '../../../kernel/id.ts';
import type { Tx } from '../command.ts';
import type { Database } from '../database.generated.ts';

/** The orders that these lines belong to. */
export const ordersOfLines = async (db: Kysely<Database>, lines: readonly string[]): Promise<string[]> =>
  (
    await db
      .selectFrom('purchaseOrderLine')
      .select('purchaseOrderId')
      .distinct()
      .where('id', '=', sql<string>`any(${lines}::uuid[])`)
      .execute()
  ).map(({ purchaseOrderId }) => purchaseOrderId);

export const receiptItemById = (tx: Tx, id: string) =>
  tx.selectFrom('receiptItem').selectAll().where('id', '=', id).executeTakeFirst();

export const insertReceiptItem = (tx: Tx, row: Insertable<Database['receiptItem']>) =>
  tx.insertInto('receiptItem').values(row).execute();

export const itemReceiptOf = (tx: Tx, sourceReceiptItemId: string) =>
  tx
    .selectFrom('itemReceipt')
    .selectAll()
    .where('sourceReceiptItemId', '=', sourceReceiptItemId)
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();

export const withholdingOfDecision = (tx: Tx, decisionId: string) =>
  tx.selectFrom('receiptWithholding').select('id').where('decisionId', '=', decisionId).executeTakeFirst();

export const insertItemReceipt = (tx: Tx, row: Insertable<Database['itemReceipt']>) =>
  tx.insertInto('itemReceipt').values(row).returningAll().executeTakeFirstOrThrow();

/** Notes that the event of these came again. */
export const markReplayed = (tx: Tx, sources: readonly string[]) =>
  tx
    .updateTable('itemReceipt')
    .set({ replayed: true, version: sql`version + 1`, updatedAt: sql`now()` })
    .where('sourceReceiptItemId', '=', sql<string>`any(${sources}::uuid[])`)
    .where('replayed', '=', false)
    .execute();

export const insertWithholding = (tx: Tx, row: Insertable<Database['receiptWithholding']>) =>
  tx.insertInto('receiptWithholding').values(row).returningAll().executeTakeFirstOrThrow();

/** What of a receipt item is withheld yet, and what its order line is for. */
export const openWithholdingOf = (tx: Tx, sourceReceiptItemId: string) =>
  tx
    .selectFrom('receiptWithholding')
    .innerJoin('purchaseOrderLine as line', 'line.id', 'receiptWithholding.purchaseOrderLineId')
    .selectAll('receiptWithholding')
    .select('line.lineType')
    .where('sourceReceiptItemId', '=', sourceReceiptItemId)
    .where('receiptWithholding.status', '=', 'OPEN')
    .forUpdate('receiptWithholding')
    .executeTakeFirst();

type Withholding = Awaited<ReturnType<typeof insertWithholding>>;
type Ended = Exclude<Withholding['status'], 'OPEN'>;

/** Ends a withholding, or a quantity of it, which is divided off. Answers the quantity that it ended of. */
export const endWithholding = async (
  tx: Tx,
  row: Withholding,
  quantity: string,
  status: Ended,
  decisionId: string | null = null,
): Promise<string> => {
  const whole = compare(quantity, row.quantity) >= 0;
  const changes = whole
    ? { status, decisionId, resolvedAt: nowIn(tx) }
    : { quantity: subtract(row.quantity, quantity) };
  await tx
    .updateTable('receiptWithholding')
    .set({ ...changes, version: sql`version + 1`, updatedAt: sql`now()` })
    .where('id', '=', row.id)
    .execute();
  const { siteId, sourceReceiptItemId, purchaseOrderLineId, unitOfMeasure, reason, issueId } = row;
  const same = { siteId, sourceReceiptItemId, purchaseOrderLineId, unitOfMeasure, reason, issueId };
  if (!whole)
    await insertWithholding(tx, { ...same, id: newId(), quantity, status, decisionId, resolvedAt: nowIn(tx) });
  return whole ? row.quantity : quantity;
};

/** The item and the revision that outside processing works on. */
export const itemOfPart = async (tx: Tx, partId: string): Promise<string | undefined> =>
  (await tx.selectFrom('part').select('itemId').where('id', '=', partId).executeTakeFirst())?.itemId;
