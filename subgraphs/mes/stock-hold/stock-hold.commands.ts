import { refuse } from '../../../kernel/errors.ts';
import { checkEtag } from '../../../kernel/etag.ts';
import { tell } from '../../../kernel/events.ts';
import { found, fromWire, newId } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { changed } from '../changed.ts';
import { mesCommand, type Tx } from '../command.ts';
import type { Context } from '../context.ts';
import { causeAt, reasonOf, stockFacts } from '../part-inventory/stock.ts';
import { insertHold, stockForUpdate, type Cause, type Stock } from '../part-inventory/stock.write.queries.ts';
import type { PlaceStockHoldInput, ReleaseStockHoldInput, Row } from '../schema.generated.ts';
import { holdForUpdate, issueOfId, updateHold } from './stock-hold.write.queries.ts';

// ERP hears of every hold and release at once, with the stock's status as it is after it (R14).
const tellHold = async (
  tx: Tx,
  context: Context,
  cause: Cause,
  type: string,
  {
    hold,
    stock,
    before,
    after,
  }: { hold: Row<'stockHold'>; stock: Stock; before?: Record<string, unknown>; after: Record<string, unknown> },
): Promise<void> => {
  const now = found(await stockForUpdate(tx, stock.id), 'part inventory', stock.id);
  const { status, reason, decision } = hold;
  await tell(tx, context, {
    id: cause.eventId,
    type,
    subject: hold.id,
    subjectVersion: hold.version,
    key: stock.id,
    site: stock.siteId,
    data: {
      ...stockFacts(now),
      quantity: now.quantityOnHand,
      stockStatus: now.stockStatus,
      status,
      reason,
      decision,
      date: cause.day,
    },
    ...(before === undefined ? {} : { before }),
    after,
  });
};

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
    const row = { siteId: stock.siteId, partInventoryId: stock.id, status, reason, issueId };
    const hold = await insertHold(tx, { id: newId(), ...row, placedAt: cause.at, placedBy: cause.actor });
    await tellHold(tx, context, cause, 'mes.stock.held', { hold, stock, after: row });
    return hold.id;
  });
};

/**
 * Ends a hold with a usage decision; the stock is free once no other holds it. Refuses STATE_INVALID where it was released already,
 * ETAG_REQUIRED, ETAG_MISMATCH.
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
    const now = await updateHold(tx, id, {
      decision: input.decision,
      releasedAt: cause.at,
      releasedBy: cause.actor,
      releaseNote: input.note ?? null,
    });
    await tellHold(tx, context, cause, 'mes.stock.released', { hold: now, stock, ...changed(hold, now) });
    return id;
  });
};
