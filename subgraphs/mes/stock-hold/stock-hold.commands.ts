import { refuse } from '../../../kernel/errors.ts';
import { checkEtag } from '../../../kernel/etag.ts';
import { found, fromWire } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { mesCommand } from '../command.ts';
import type { Context } from '../context.ts';
import { causeAt, reasonOf } from '../part-inventory/stock.ts';
import { stockForUpdate } from '../part-inventory/stock.write.queries.ts';
import type { PlaceStockHoldInput, ReleaseStockHoldInput } from '../schema.generated.ts';
import { endHold, placeHold } from './holding.ts';
import { holdForUpdate, issueOfId } from './stock-hold.write.queries.ts';

/** Takes a whole record of stock out of use. Answers the uuid of the hold. Refuses NOT_FOUND, VALUE_INVALID. R14. */
export const placeStockHold = (context: Context, input: PlaceStockHoldInput): Promise<string> => {
  const stockId = fromWire(ids.PartInventory, input.partInventoryId);
  const issueId = input.issueId == null ? null : fromWire(ids.Issue, input.issueId);
  const reason = reasonOf(input.reason, 'A hold');
  const { status } = input;
  if (status === 'UNRESTRICTED')
    throw refuse('VALUE_INVALID', 'A hold is QUALITY or BLOCKED. To end one, call releaseStockHold.');
  return mesCommand(context, 'placeStockHold', [`part-inventory:${stockId}`], input, async (tx) => {
    const stock = found(await stockForUpdate(tx, stockId), 'part inventory', input.partInventoryId);
    if (issueId !== null) found(await issueOfId(tx, issueId), 'issue', input.issueId ?? '');
    const cause = await causeAt(tx, context, stock.siteId);
    return (await placeHold(tx, context, cause, stock, { status, reason, issueId })).id;
  });
};

/**
 * Ends a hold with a usage decision; the stock is free once no other holds it. Refuses STATE_INVALID where it was released already,
 * OVER_RECEIPT for goods above an order that does not take them, ETAG_REQUIRED, ETAG_MISMATCH.
 */
export const releaseStockHold = async (context: Context, input: ReleaseStockHoldInput): Promise<string> => {
  const id = fromWire(ids.StockHold, input.id);
  const { partInventoryId } = found(await context.loaders.stockHoldById.load(id), 'stock hold', input.id);
  return mesCommand(context, 'releaseStockHold', [`part-inventory:${partInventoryId}`], input, async (tx) => {
    const stock = found(await stockForUpdate(tx, partInventoryId), 'part inventory', input.id);
    const hold = found(await holdForUpdate(tx, id), 'stock hold', input.id);
    checkEtag(hold, input.etag);
    if (hold.releasedAt !== null)
      throw refuse('STATE_INVALID', 'The hold was released already.', {
        details: { decision: hold.decision, needed: 'in force' },
      });
    const cause = await causeAt(tx, context, stock.siteId);
    await endHold(tx, context, cause, stock, hold, { decision: input.decision, note: input.note ?? null });
    return id;
  });
};
