import { newId } from '../../../kernel/id.ts';
import type { Tx } from '../command.ts';
import type { Context } from '../context.ts';
import { causeAt } from '../part-inventory/stock.ts';
import type { Row } from '../schema.generated.ts';
import { placeHold } from '../stock-hold/holding.ts';
import { holdsStock } from './ecn.rules.ts';
import type { Change } from './ecn.shape.ts';

type Kept = Pick<Change, 'stockDisposition'> & { fromPartId: string | null };

/**
 * Holds what is on hand of the revision that a change replaces, where it says that it is not to be used as it is (R14): REWORK,
 * RETURN_TO_SUPPLIER, SCRAP. What becomes of each lot is then decided by people, by the hold. USE_AS_IS and USE_UP leave it free.
 */
export const holdStock = async (
  tx: Tx,
  context: Context,
  ecn: Row<'ecn'>,
  { stockDisposition, fromPartId }: Kept,
  onHand: readonly Row<'partInventory'>[],
): Promise<void> => {
  if (fromPartId === null || !holdsStock(stockDisposition)) return;
  const reason = `${ecn.number} replaces this revision: ${stockDisposition ?? ''}`;
  for (const stock of onHand) {
    if (stock.partId !== fromPartId) continue;
    const cause = await causeAt(tx, context, stock.siteId);
    await placeHold(tx, context, { ...cause, eventId: newId() }, stock, {
      ...{ status: 'QUALITY', reason, issueId: null, ecnId: ecn.id },
    });
  }
};
