import { compare } from '../../../kernel/decimal.ts';
import { refuse, allow } from '../../../kernel/errors.ts';
import { found, fromWire } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import type { Tx } from '../command.ts';
import type { Context } from '../context.ts';
import type { MoveInventoryInput } from '../schema.generated.ts';
import { changeStock, type Done } from './stock-command.ts';
import { carve, checkAvailable, negative, placeOf, positive } from './stock.ts';
import { locationRow, recordMovement, updateStock, type Cause, type Stock } from './stock.write.queries.ts';

/** Moves a record as it is, with all that is on hand: for one that has nothing pending. Two movements; answers it as it is now. */
export const moveWhole = async (tx: Tx, cause: Cause, stock: Stock, from: string, to: string): Promise<Stock> => {
  const now = await updateStock(tx, stock.id, { locationId: to });
  const quantity = stock.quantityOnHand;
  await recordMovement(tx, cause, now, { type: 'TRANSFERRED_OUT', quantity: negative(quantity), from, to });
  await recordMovement(tx, cause, now, { type: 'TRANSFERRED_IN', quantity, from, to });
  return now;
};

const move = async (tx: Tx, cause: Cause, stock: Stock, input: MoveInventoryInput): Promise<Done> => {
  const from = placeOf(stock);
  const to = found(await locationRow(tx, fromWire(ids.Location, input.toLocationId)), 'location', input.toLocationId);
  if (to.siteId !== stock.siteId)
    throw refuse('VALUE_INVALID', `${to.name} is at another site. Send the stock there with createTransfer.`);
  if (to.id === from) throw refuse('VALUE_INVALID', `The stock lies at ${to.name} already.`);
  if (to.type === 'IN_TRANSIT')
    throw refuse('VALUE_INVALID', `${to.name} is for stock under way. Send it with createTransfer and shipTransfer.`);
  const taken = input.quantity == null ? stock.quantityOnHand : positive(input.quantity, 'quantity');
  if (compare(taken, '0') === 0)
    throw refuse('INSUFFICIENT_QUANTITY', 'Nothing of it is on hand.', { details: { available: 0 } });
  allow(checkAvailable(stock, taken));
  const facts = { quantity: taken, fromLocationId: from, toLocationId: to.id };
  // A record moves as it is where all that it will ever be lies there; else what moves is carved off.
  if (compare(taken, stock.quantityOnHand) === 0 && compare(stock.quantityPending, '0') === 0)
    return { type: 'mes.inventory.moved', now: await moveWhole(tx, cause, stock, from, to.id), facts };
  const { left, carved } = await carve(tx, { out: cause, in: cause }, stock, taken, to.id);
  const said = { ...facts, carvedPartInventoryId: carved.id };
  return { type: 'mes.inventory.moved', now: left, facts: said, answer: carved.id };
};

/**
 * Moves stock to another place of its site: the whole record, or a quantity of it, carved off. ERP hears nothing of it that it books.
 * Answers the uuid of the record that lies at the new place. Refuses VALUE_INVALID, INSUFFICIENT_QUANTITY, ETAG_REQUIRED, ETAG_MISMATCH.
 */
export const moveInventory = (context: Context, input: MoveInventoryInput): Promise<string> =>
  changeStock(context, 'moveInventory', input, (tx, cause, stock) => move(tx, cause, stock, input));
