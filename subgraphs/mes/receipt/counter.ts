import { add, compare, isPositive, subtract } from '../../../kernel/decimal.ts';
import { newId } from '../../../kernel/id.ts';
import type { Tx } from '../command.ts';
import { negative } from '../part-inventory/stock.ts';
import type { Row } from '../schema.generated.ts';
import { countersOfItem, insertReceiptItem, insertSerials, serialsOfItem } from './receipt.write.queries.ts';

type Item = Row<'receiptItem'>;

/** What of a receipt item neither went back nor was reversed: as counted, in the base unit, in the order's unit, and its serial numbers. */
export type Left = { quantity: string; base: string; order: string | null; serials: string[] };

export const leftOf = async (tx: Tx, item: Item): Promise<Left> => {
  const back = await countersOfItem(tx, item.id);
  const gone = new Set<string>();
  for (const one of back) for (const serial of await serialsOfItem(tx, one.id)) gone.add(serial);
  return {
    quantity: add(item.quantity, ...back.map((one) => one.quantity)),
    base: add(item.baseQuantity, ...back.map((one) => one.baseQuantity)),
    order: item.orderQuantity === null ? null : add(item.orderQuantity, ...back.map((one) => one.orderQuantity ?? '0')),
    serials: (await serialsOfItem(tx, item.id)).filter((serial) => !gone.has(serial)),
  };
};

/** What of the rejects of outside work on a run waits for a decision, in the order line's unit. */
export const waitingOf = async (tx: Tx, item: Item): Promise<string> => {
  const back = await countersOfItem(tx, item.id);
  return subtract(item.withheldQuantity, add(item.rejectsScrapped, ...back.map((one) => one.withheldQuantity)));
};

// Goods above the order, and goods that are withheld, never were in the books: they leave as they came, before those that are.
const unposted = (item: Item, before: readonly Item[], order: string | null) => {
  const reason = item.withheldReason;
  if (order === null) return {};
  const over = subtract(item.overReceiptQuantity, add('0', ...before.map((one) => one.overReceiptQuantity)));
  if (isPositive(over)) return { overReceiptQuantity: compare(over, order) < 0 ? over : order };
  return isPositive(item.withheldQuantity) ? { withheldQuantity: order, withheldReason: reason } : {};
};

/** Writes the item that undoes another, or a part of it; with the order's attributes as the other has them. */
export const insertCounter = async (
  tx: Tx,
  item: Item,
  at: { receiptId: string; position: number },
  back: Left,
): Promise<Item> => {
  const { siteId, purchaseOrderLineId, itemId, partId, unitOfMeasure, baseUnitOfMeasure, lotNumber, locationId } = item;
  const { department, locationCode, costCenter, project, glAccount, taxCode, conditionCode } = item;
  const counter = await insertReceiptItem(tx, {
    ...{ id: newId(), siteId, ...at, counterOfId: item.id },
    ...{ purchaseOrderLineId, itemId, partId, unitOfMeasure, baseUnitOfMeasure, lotNumber, locationId, conditionCode },
    ...{ department, locationCode, costCenter, project, glAccount, taxCode },
    quantity: negative(back.quantity),
    baseQuantity: negative(back.base),
    orderQuantity: back.order === null ? null : negative(back.order),
    ...unposted(item, await countersOfItem(tx, item.id), back.order),
  });
  await insertSerials(
    tx,
    back.serials.map((serialNumber) => ({ siteId, receiptItemId: counter.id, serialNumber })),
  );
  return counter;
};
