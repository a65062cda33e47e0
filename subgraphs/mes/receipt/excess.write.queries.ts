import type { Tx } from '../command.ts';

/**
 * The receipt items with goods above what an order line takes, also those that went back since: of the line that one of them is against.
 * Locked, all of a line at once and in the order of their ids: whoever releases one of them changes it by what the others are.
 */
export const itemsWithExcess = (tx: Tx, receiptItemId: string) =>
  tx
    .selectFrom('receiptItem')
    .selectAll()
    .where('purchaseOrderLineId', '=', (eb) =>
      eb.selectFrom('receiptItem').select('purchaseOrderLineId').where('id', '=', receiptItemId),
    )
    .where('overReceiptQuantity', '>', '0')
    .orderBy('id')
    .forUpdate()
    .execute();
