import { compare } from '../../../kernel/decimal.ts';
import { refuse, type Refusal } from '../../../kernel/errors.ts';
import type { Row } from '../schema.generated.ts';

/** No more of a receipt item goes back than came and is still here; pieces with serial numbers go by their numbers. */
export const checkReturn = (
  item: Row<'receiptItem'>,
  left: { quantity: string; serials: readonly string[] },
  asked: { quantity: string; base: string; serials: readonly string[] },
): Refusal | undefined => {
  const { position, unitOfMeasure: uom } = item;
  if (compare(asked.quantity, left.quantity) > 0)
    return refuse(
      'INSUFFICIENT_QUANTITY',
      `Position ${String(position)}: ${asked.quantity} ${uom} are to go back, ${left.quantity} of what was received are left. Return at most those.`,
      { details: { position, requested: Number(asked.quantity), available: Number(left.quantity), uom } },
    );
  if (left.serials.length === 0 && asked.serials.length === 0) return undefined;
  const known = asked.serials.every((serial) => left.serials.includes(serial));
  if (known && compare(String(new Set(asked.serials).size), asked.base) === 0) return undefined;
  return refuse(
    'SERIAL_REQUIRED',
    `Position ${String(position)}: name the serial number of each piece that goes back, of those that were received.`,
    { details: { position, pieces: Number(asked.base), received: left.serials.slice(0, 100) } },
  );
};

/** Stock that goes back for a receipt item is of its part and lot, at its site. Refuses ITEM_MISMATCH. */
export const checkReturned = (item: Row<'receiptItem'>, stock: Row<'partInventory'>): Refusal | undefined =>
  stock.partId === item.partId && stock.lotNumber === item.lotNumber && stock.siteId === item.siteId
    ? undefined
    : refuse(
        'ITEM_MISMATCH',
        'The stock is of another part, lot or site than the receipt. Name stock of what was received.',
        {
          details: { position: item.position, lotNumber: item.lotNumber, stockLotNumber: stock.lotNumber },
        },
      );
