import { add, compare, divide, multiply, subtract } from '../../kernel/decimal.ts';
import { demoId } from '../ids.ts';
import { founded, must, type Site, type World } from '../world.ts';
import { totalOf, type ItemCost } from './costs.ts';
import { cents, negate, noon, roleAccount, type BookStock, type Books, type StockStatus } from './ledger.ts';

export type Item = { itemId: string; partNumber: string; uom: string };

export const costOf = (books: Books, partNumber: string): ItemCost =>
  must(books.costs.get(partNumber), `cost of ${partNumber}`);

/** The account that an item's usable stock stands on. */
export const stockAccount = (books: Books, partNumber: string, status: StockStatus = 'UNRESTRICTED'): string => {
  if (status === 'IN_TRANSIT') return roleAccount('IN_TRANSIT');
  if (status !== 'UNRESTRICTED') return roleAccount('BLOCKED_INVENTORY');
  return roleAccount(costOf(books, partNumber).made ? 'FINISHED_GOODS' : 'INVENTORY');
};

export const bookStock = (books: Books, site: Site, item: Item, status: StockStatus): BookStock => {
  const key = `${site.code}/${item.partNumber}/${status}`;
  const known = books.stocks.get(key);
  if (known !== undefined) return known;
  const stock: BookStock = {
    id: demoId('financialInventory', key, founded),
    site,
    itemId: item.itemId,
    partNumber: item.partNumber,
    status,
    unit: item.uom,
    quantity: '0',
    value: '0',
    asOf: founded,
    layers: [],
  };
  books.stocks.set(key, stock);
  return stock;
};

/** What so many of a stock are worth when they leave it: at standard, at the average, or oldest first. */
export const valueOut = (books: Books, stock: BookStock, quantity: string): string => {
  const { method, own } = costOf(books, stock.partNumber);
  if (method === 'STANDARD') return cents(multiply(totalOf(own), quantity));
  if (compare(quantity, stock.quantity) === 0) return stock.value;
  if (method === 'AVERAGE') return cents(divide(multiply(stock.value, quantity), stock.quantity));
  let left = quantity;
  let value = '0';
  for (const layer of stock.layers) {
    const taken = compare(left, layer.remaining) < 0 ? left : layer.remaining;
    value = add(value, multiply(taken, layer.unitCost));
    left = subtract(left, taken);
  }
  return cents(value);
};

const takeFromLayers = (stock: BookStock, quantity: string): void => {
  let left = quantity;
  for (const layer of stock.layers) {
    const taken = compare(left, layer.remaining) < 0 ? left : layer.remaining;
    layer.remaining = subtract(layer.remaining, taken);
    left = subtract(left, taken);
  }
};

/** Changes stock in the books by the journal that says so. Throws below zero: the demo never books what is not there. */
export const changeStock = (
  world: World,
  books: Books,
  stock: BookStock,
  change: { quantity: string; value: string; day: string; posting: string; itemReceiptId?: string },
): void => {
  const { quantity, value, day, posting } = change;
  const into = compare(quantity, '0') > 0;
  stock.quantity = add(stock.quantity, quantity);
  stock.value = add(stock.value, value);
  stock.asOf = noon(stock.site, day) > stock.asOf ? noon(stock.site, day) : stock.asOf;
  if (compare(stock.quantity, '0') < 0)
    throw new Error(`The books have ${stock.quantity} of ${stock.partNumber} at ${stock.site.code}`);
  books.moves.push({ stock, quantity, day });
  const number = String(books.moves.length);
  if (costOf(books, stock.partNumber).method !== 'STANDARD' && stock.status !== 'IN_TRANSIT') {
    if (into) {
      const id = demoId('costLayer', number, noon(stock.site, day));
      const unitCost = divide(value, quantity);
      stock.layers.push({
        id,
        day,
        received: quantity,
        remaining: quantity,
        unitCost,
        itemReceiptId: change.itemReceiptId ?? null,
      });
    } else takeFromLayers(stock, negate(quantity));
  }
  world.erp.add('financialInventoryMovement', {
    id: demoId('financialInventoryMovement', number, noon(stock.site, day)),
    siteId: stock.site.id,
    financialInventoryId: stock.id,
    currency: 'USD',
    glPostingId: posting,
    postingDate: day,
    quantity,
    value,
  });
};
