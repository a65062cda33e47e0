import { add, compare } from '../../../kernel/decimal.ts';
import { refuse, allow } from '../../../kernel/errors.ts';
import { found, fromWire, newId } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import type { Tx } from '../command.ts';
import type { Context } from '../context.ts';
import { checkWholePiece } from '../part-inventory/piece.rules.ts';
import { carve, causeAt, negative, passOn, placeOf, positive, reasonOf } from '../part-inventory/stock.ts';
import {
  insertScrap,
  recordMovement,
  stockForUpdate,
  updateStock,
  type Cause,
  type Stock,
} from '../part-inventory/stock.write.queries.ts';
import type { CloseTransferInput, ReceiveTransferInput } from '../schema.generated.ts';
import { updateTransfer, updateTransferLine } from './inventory-transfer.write.queries.ts';
import { handOver, lineFacts, takeStep, type Transfer } from './transfer-command.ts';
import { checkUnderWay, stateAfterCount, type Line } from './transfer.rules.ts';

type Causes = { out: Cause; in: Cause };

const onTheRoad = async (tx: Tx, line: Line): Promise<Stock> => {
  const id = line.inTransitPartInventoryId;
  if (id === null) throw refuse('STATE_INVALID', `Line ${String(line.position)} has nothing under way.`);
  return found(await stockForUpdate(tx, id), 'stock under way', `line ${String(line.position)}`);
};

const isFree = ({ stockStatus }: Stock): boolean => stockStatus === 'UNRESTRICTED';

// What comes later joins what came before, while that still lies where it came and neither is held.
const arrivedBefore = async (tx: Tx, transfer: Transfer, line: Line, road: Stock): Promise<Stock | undefined> => {
  const before =
    line.receivedPartInventoryId === null ? undefined : await stockForUpdate(tx, line.receivedPartInventoryId);
  return before?.locationId === transfer.toLocationId && isFree(before) && isFree(road) ? before : undefined;
};

type Arrived = { line: Line; held: Stock[] };

const arrive = async (tx: Tx, causes: Causes, transfer: Transfer, line: Line, counted: string): Promise<Arrived> => {
  allow(checkUnderWay(line, counted));
  const road = await onTheRoad(tx, line);
  allow(checkWholePiece(road, counted));
  const before = await arrivedBefore(tx, transfer, line, road);
  const quantityReceived = add(line.quantityReceived, counted);
  if (before === undefined) {
    const { carved } = await carve(tx, causes, road, counted, transfer.toLocationId);
    const receivedPartInventoryId = line.receivedPartInventoryId ?? carved.id;
    const now = await updateTransferLine(tx, line.id, { quantityReceived, receivedPartInventoryId });
    return { line: now, held: isFree(road) || !transfer.interSite ? [] : [carved] };
  }
  const joined = await updateStock(tx, before.id, { quantity: add(before.quantity, counted) });
  await passOn(tx, causes, road, joined, counted, transfer.toLocationId);
  return { line: await updateTransferLine(tx, line.id, { quantityReceived }), held: [] };
};

const countedLines = (input: ReceiveTransferInput, lines: readonly Line[]): Map<string, string> => {
  const counts = new Map<string, string>();
  for (const given of input.lines) {
    const line = found(
      lines.find(({ id }) => id === fromWire(ids.InventoryTransferLine, given.lineId)),
      'line of this transfer',
      given.lineId,
    );
    if (counts.has(line.id))
      throw refuse('VALUE_INVALID', `Line ${String(line.position)} is counted twice. Add its counts up.`);
    counts.set(line.id, positive(given.quantity, 'quantity'));
  }
  if (counts.size === 0 && input.final !== true)
    throw refuse('VALUE_INVALID', 'Count at least one line, or pass final: true where nothing more will come.');
  return counts;
};

/**
 * SHIPPED or PARTIALLY_RECEIVED -> RECEIVED where all of it arrived, else PARTIALLY_RECEIVED, or RECEIVED_WITH_DISCREPANCY with
 * `final` (R23). Refuses INSUFFICIENT_QUANTITY for more than is under way, STATE_INVALID, VALUE_INVALID.
 */
export const receiveTransfer = (context: Context, input: ReceiveTransferInput): Promise<string> =>
  takeStep(context, 'receiveTransfer', 'receive', input, async (tx, transfer, lines) => {
    const counts = countedLines(input, lines);
    const arrival = await causeAt(tx, context, transfer.toSiteId);
    const departure = { ...(await causeAt(tx, context, transfer.siteId, arrival.at)), eventId: arrival.eventId };
    const told = [];
    const after: Line[] = [];
    const held: Stock[] = [];
    for (const line of lines) {
      const counted = counts.get(line.id);
      if (counted === undefined) {
        after.push(line);
        continue;
      }
      const arrived = await arrive(tx, { out: departure, in: arrival }, transfer, line, counted);
      told.push(lineFacts(arrived.line, counted));
      after.push(arrived.line);
      held.push(...arrived.held);
    }
    const status = stateAfterCount(after, input.final === true);
    const last = status === 'PARTIALLY_RECEIVED' ? {} : { receivedAt: arrival.at };
    const now = await updateTransfer(tx, transfer.id, { status, ...last });
    if (told.length > 0) await handOver(tx, arrival, transfer, 'RECEIVED', transfer.toLocationId);
    const facts = { final: input.final === true, lines: told };
    return { type: 'mes.transfer.received', now, cause: arrival, facts, held };
  });

const writeOff = async (tx: Tx, cause: Cause, line: Line, reason: string): Promise<Line> => {
  const lost = line.quantityInTransit;
  const road = await onTheRoad(tx, line);
  const place = placeOf(road);
  await updateStock(tx, road.id, { quantityScrapped: add(road.quantityScrapped, lost) });
  await recordMovement(tx, cause, road, { type: 'SCRAPPED', quantity: negative(lost), from: place, reason });
  await insertScrap(tx, {
    ...{ id: newId(), siteId: road.siteId, kind: 'COMPONENT', partInventoryId: road.id, locationId: place },
    ...{ quantity: lost, unitOfMeasure: road.unitOfMeasure, reasonCode: 'LOST_IN_TRANSIT', comment: reason },
    ...{ recordedBy: cause.actor, recordedAt: cause.at },
  });
  return updateTransferLine(tx, line.id, { quantityLost: add(line.quantityLost, lost) });
};

/** RECEIVED or RECEIVED_WITH_DISCREPANCY -> CLOSED: what is still under way is written off as lost, with a reason. */
export const closeTransfer = (context: Context, input: CloseTransferInput): Promise<string> =>
  takeStep(context, 'closeTransfer', 'close', input, async (tx, transfer, lines) => {
    const missing = lines.filter((line) => compare(line.quantityInTransit, '0') > 0);
    const reason = missing.length === 0 ? null : reasonOf(input.reason ?? '', 'What is written off');
    const cause = await causeAt(tx, context, transfer.siteId);
    const told = [];
    for (const line of missing)
      told.push(lineFacts(await writeOff(tx, cause, line, reason ?? ''), line.quantityInTransit));
    const now = await updateTransfer(tx, transfer.id, { status: 'CLOSED', closedAt: cause.at });
    const type = missing.length === 0 ? 'mes.transfer.closed' : 'mes.transfer.lost';
    return { type, now, cause, facts: { reason, lines: told } };
  });
