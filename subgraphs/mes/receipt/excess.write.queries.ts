import type { Tx } from '../command.ts';

/** The receipt items of an order line with goods above what it takes, also those that went back since; locked. */
export const itemsWithExcess = (tx: Tx, lineId: string) =>
  tx
    .selectFrom('receiptItem')
    .select(['id', 'quantity', 'overReceiptQuantity'])
    .where('purchaseOrderLineId', '=', lineId)
    .where('overReceiptQuantity', '>', '0')
    .orderBy('id')
    .forUpdate()
    .execute();
