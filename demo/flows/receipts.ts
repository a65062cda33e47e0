import type { SiteCode } from '../data/shapes.ts';
import type { Plant } from '../plant.ts';

type Booked = { eventId: string; number: string; booked: string; orderId: string; site: SiteCode; at: Date };

/** Receipts of the floor that are in the books, each once: by the event that told of it. */
export const bookedReceipts = async ({ erp }: Plant): Promise<Booked[]> => {
  const rows = await erp.db
    .selectFrom('itemReceipt')
    .innerJoin('receiptItem', 'receiptItem.id', 'itemReceipt.sourceReceiptItemId')
    .innerJoin('purchaseOrderLine', 'purchaseOrderLine.id', 'itemReceipt.purchaseOrderLineId')
    .innerJoin('site', 'site.id', 'itemReceipt.siteId')
    .select([
      'itemReceipt.sourceEventId as eventId',
      'itemReceipt.number as booked',
      'receiptItem.receiptNumber',
      'receiptItem.receivedAt',
      'purchaseOrderLine.purchaseOrderId as orderId',
      'site.code',
    ])
    .where('itemReceipt.kind', '=', 'RECEIPT')
    .orderBy('itemReceipt.id')
    .execute();
  const byEvent = new Map<string, Booked>();
  for (const { eventId, booked, receiptNumber, receivedAt, orderId, code } of rows)
    if (!byEvent.has(eventId) && receivedAt !== null)
      byEvent.set(eventId, {
        ...{ eventId, booked, orderId, at: receivedAt },
        ...{ number: receiptNumber ?? '', site: code as SiteCode },
      });
  return [...byEvent.values()];
};

type Unheard = { eventId: string; number: string; at: Date; key: string };

/** A receipt that went astray on its way to the books, by its packing slip. */
export const unheardReceipt = ({ mes }: Plant, slip: string): Promise<Unheard> =>
  mes.db
    .selectFrom('receipt')
    .innerJoin('event', 'event.subject', 'receipt.id')
    .select(['event.id as eventId', 'receipt.number', 'receipt.receivedAt as at', 'event.key'])
    .where('receipt.packingSlipNumber', '=', slip)
    .where('event.type', '=', 'mes.receipt.posted')
    .executeTakeFirstOrThrow();
