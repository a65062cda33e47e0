import { tell } from '../../../kernel/events.ts';
import { found, newId } from '../../../kernel/id.ts';
import { changed } from '../changed.ts';
import type { Tx } from '../command.ts';
import type { Context } from '../context.ts';
import { stockFacts } from '../part-inventory/stock.ts';
import {
  holdsInForce,
  insertHold,
  stockForUpdate,
  type Cause,
  type Stock,
} from '../part-inventory/stock.write.queries.ts';
import { takeExcess } from '../receipt/excess.ts';
import type { Row } from '../schema.generated.ts';
import { isBetweenSites, releaseWithheld, updateHold } from './stock-hold.write.queries.ts';

type Told = { type: string; hold: Row<'stockHold'>; stock: Stock };
type Recorded = { before?: Record<string, unknown>; after: Record<string, unknown> };

// ERP hears of every hold and release at once, with the stock's status as it is after it (R14).
const tellHold = async (
  tx: Tx,
  context: Context,
  cause: Cause,
  { type, hold, stock }: Told,
  recorded: Recorded,
): Promise<void> => {
  const now = found(await stockForUpdate(tx, stock.id), 'part inventory', stock.id);
  const { status, reason, decision } = hold;
  const { receiptItemId } = now;
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
      receiptItemId,
      byReceipt: hold.receiptItemId !== null,
      betweenSites: await isBetweenSites(tx, stock.id),
      date: cause.day,
    },
    ...recorded,
  });
};

/** Holds a record of stock, which must be locked. */
export const placeHold = async (
  tx: Tx,
  context: Context,
  cause: Cause,
  stock: Stock,
  said: Pick<Row<'stockHold'>, 'status' | 'reason' | 'issueId'> & {
    receiptItemId?: string;
    forInspection?: boolean;
    ecnId?: string;
  },
): Promise<Row<'stockHold'>> => {
  const row = { siteId: stock.siteId, partInventoryId: stock.id, ...said };
  const hold = await insertHold(tx, { id: newId(), ...row, placedAt: cause.at, placedBy: cause.actor });
  await tellHold(tx, context, cause, { type: 'mes.stock.held', hold, stock }, { after: row });
  return hold;
};

/** Tells the holds that stock brought with it from another site: the books have it here from now on, and set it apart here (R14). */
export const tellHoldsBrought = async (tx: Tx, context: Context, cause: Cause, stock: Stock): Promise<void> => {
  for (const hold of await holdsInForce(tx, stock.id)) {
    const { siteId, partInventoryId, status, reason, issueId } = hold;
    const after = { siteId, partInventoryId, status, reason, issueId };
    await tellHold(tx, context, { ...cause, eventId: newId() }, { type: 'mes.stock.held', hold, stock }, { after });
  }
};

// Rejects that are taken after all are withheld no longer, and goods above the order count once it takes them: the books receive them (R15).
const acceptWithheld = async (tx: Tx, { id }: Stock, decision: Row<'stockHold'>['decision']): Promise<void> => {
  const { stockStatus, receiptItemId, quantityOnHand } = found(await stockForUpdate(tx, id), 'part inventory', id);
  if (receiptItemId === null || stockStatus !== 'UNRESTRICTED') return;
  if (decision !== 'RELEASE' && decision !== 'REWORK') return;
  await takeExcess(tx, receiptItemId, quantityOnHand);
  await releaseWithheld(tx, receiptItemId, quantityOnHand);
};

/** Ends a hold in force of a record of stock, which must be locked. Refuses OVER_RECEIPT for goods above an order that does not take them. */
export const endHold = async (
  tx: Tx,
  context: Context,
  cause: Cause,
  stock: Stock,
  hold: Row<'stockHold'>,
  ended: { decision: NonNullable<Row<'stockHold'>['decision']>; note: string | null },
): Promise<void> => {
  const now = await updateHold(tx, hold.id, {
    decision: ended.decision,
    releasedAt: cause.at,
    releasedBy: cause.actor,
    releaseNote: ended.note,
  });
  await acceptWithheld(tx, stock, ended.decision);
  await tellHold(tx, context, cause, { type: 'mes.stock.released', hold: now, stock }, changed(hold, now));
};
