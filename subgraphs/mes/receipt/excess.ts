import { add, compare, divide, isPositive, multiply, subtract } from '../../../kernel/decimal.ts';
import { allow } from '../../../kernel/errors.ts';
import { found } from '../../../kernel/id.ts';
import type { Tx } from '../command.ts';
import { itemsWithExcess } from './excess.write.queries.ts';
import { checkTaken } from './over-receipt.rules.ts';
import { receivedOfOrderLines } from './receipt.queries.ts';
import { checkReceivable } from './receipt.rules.ts';
import { orderLineOf, updateReceiptItem } from './receipt.write.queries.ts';

/**
 * Counts goods that came above their order as ordered, now that the order takes them (4.7): the books receive them, and they are owed.
 * `base` is their quantity in the base unit. Nothing happens where none of them came above the order. Refuses OVER_RECEIPT, PO_CLOSED.
 */
export const takeExcess = async (tx: Tx, receiptItemId: string, base: string): Promise<void> => {
  const items = await itemsWithExcess(tx, receiptItemId);
  const item = items.find(({ id }) => id === receiptItemId);
  if (item === undefined) return;
  const { purchaseOrderLineId: lineId, orderQuantity, overReceiptQuantity: over } = item;
  if (lineId === null || orderQuantity === null) return;
  const line = found(await orderLineOf(tx, lineId), 'order line', lineId);
  allow(checkReceivable(line));
  const share = divide(multiply(orderQuantity, base), item.baseQuantity);
  const asked = compare(share, over) < 0 ? share : over;
  const excess = add(
    '0',
    ...items.map((one) => (isPositive(one.quantity) ? one.overReceiptQuantity : `-${one.overReceiptQuantity}`)),
  );
  const received = (await receivedOfOrderLines(tx, [lineId]))[0]?.quantity ?? '0';
  allow(checkTaken(line, { received, excess, asked }));
  await updateReceiptItem(tx, item.id, { overReceiptQuantity: subtract(over, asked) });
};
