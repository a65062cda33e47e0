import { tell } from '../../../kernel/events.ts';
import { found, newId } from '../../../kernel/id.ts';
import { changed } from '../changed.ts';
import type { Tx } from '../command.ts';
import type { Context } from '../context.ts';
import { stockFacts } from '../part-inventory/stock.ts';
import {
  holdsInForce,
  insertHolds,
  stockForUpdate,
  stocksForUpdate,
  type Cause,
  type Stock,
} from '../part-inventory/stock.write.queries.ts';
import { takeExcess } from '../receipt/excess.ts';
import type { Row } from '../schema.generated.ts';
import { betweenSites, releaseWithheld, updateHold } from './stock-hold.write.queries.ts';

type Recorded = { before?: Record<string, unknown>; after: Record<string, unknown> };
/** A hold as it is now, and its record of stock as it is with it. */
type Told = { cause: Cause; hold: Row<'stockHold'>; stock: Stock; recorded: Recorded };

// ERP hears of every hold and release at once, with the stock's status as it is after it (R14).
const tellHolds = async (tx: Tx, context: Context, type: string, told: readonly Told[]): Promise<void> => {
  const underWay = await betweenSites(
    tx,
    told.map(({ stock }) => stock.id),
  );
  const events = told.map(({ cause, hold, stock, recorded }) => ({
    id: cause.eventId,
    type,
    subject: hold.id,
    subjectVersion: hold.version,
    key: stock.id,
    site: stock.siteId,
    data: {
      ...stockFacts(stock),
      quantity: stock.quantityOnHand,
      stockStatus: stock.stockStatus,
      status: hold.status,
      reason: hold.reason,
      decision: hold.decision,
      receiptItemId: stock.receiptItemId,
      byReceipt: hold.receiptItemId !== null,
      betweenSites: underWay.has(stock.id),
      date: cause.day,
    },
    ...recorded,
  }));
  await tell(tx, context, ...events);
};

type Said = Pick<Row<'stockHold'>, 'status' | 'reason' | 'issueId'> & {
  receiptItemId?: string;
  forInspection?: boolean;
  ecnId?: string;
};

/** Why a record of stock, which must be locked, is held; each hold is told by an event of its own. */
type Holding = { cause: Cause; stock: Pick<Stock, 'id' | 'siteId'>; said: Said };

/** Holds in one statement: a statement has at most 65,535 parameters. */
const most = 1000;

/** Holds records of stock, each another. As many statements for one as for many. */
export const placeHolds = async (
  tx: Tx,
  context: Context,
  holdings: readonly Holding[],
): Promise<Row<'stockHold'>[]> => {
  if (holdings.length > most)
    return [
      ...(await placeHolds(tx, context, holdings.slice(0, most))),
      ...(await placeHolds(tx, context, holdings.slice(most))),
    ];
  if (holdings.length === 0) return [];
  const rows = holdings.map(({ cause, stock, said }) => {
    const row = { siteId: stock.siteId, partInventoryId: stock.id, ...said };
    return { cause, row, hold: { id: newId(), ...row, placedAt: cause.at, placedBy: cause.actor } };
  });
  const holds = await insertHolds(
    tx,
    rows.map(({ hold }) => hold),
  );
  const byId = new Map(holds.map((hold) => [hold.id, hold]));
  const ids = holdings.map(({ stock }) => stock.id);
  const stocks = new Map((await stocksForUpdate(tx, ids)).map((stock) => [stock.id, stock]));
  const told = rows.map(({ cause, row, hold: written }) => ({
    cause,
    hold: found(byId.get(written.id), 'hold', written.id),
    stock: found(stocks.get(row.partInventoryId), 'part inventory', row.partInventoryId),
    recorded: { after: row },
  }));
  await tellHolds(tx, context, 'mes.stock.held', told);
  return told.map(({ hold }) => hold);
};

/** Holds a record of stock, which must be locked. */
export const placeHold = async (
  tx: Tx,
  context: Context,
  cause: Cause,
  stock: Pick<Stock, 'id' | 'siteId'>,
  said: Said,
): Promise<Row<'stockHold'>> => {
  const [hold] = await placeHolds(tx, context, [{ cause, stock, said }]);
  return found(hold, 'hold', stock.id);
};

/** Tells the holds that stock brought with it from another site: the books have it here from now on, and set it apart here (R14). */
export const tellHoldsBrought = async (tx: Tx, context: Context, cause: Cause, { id }: Stock): Promise<void> => {
  const holds = await holdsInForce(tx, id);
  if (holds.length === 0) return;
  const stock = found(await stockForUpdate(tx, id), 'part inventory', id);
  const told = holds.map((hold) => {
    const { siteId, partInventoryId, status, reason, issueId } = hold;
    const recorded = { after: { siteId, partInventoryId, status, reason, issueId } };
    return { cause: { ...cause, eventId: newId() }, hold, stock, recorded };
  });
  await tellHolds(tx, context, 'mes.stock.held', told);
};

// Rejects that are taken after all are withheld no longer, and goods above the order count once it takes them: the books receive them (R15).
const acceptWithheld = async (
  tx: Tx,
  { stockStatus, receiptItemId, quantityOnHand }: Stock,
  decision: Row<'stockHold'>['decision'],
): Promise<void> => {
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
  const released = found(await stockForUpdate(tx, stock.id), 'part inventory', stock.id);
  await acceptWithheld(tx, released, ended.decision);
  await tellHolds(tx, context, 'mes.stock.released', [
    { cause, hold: now, stock: released, recorded: changed(hold, now) },
  ]);
};
