import { allow } from '../../../kernel/errors.ts';
import { checkEtag } from '../../../kernel/etag.ts';
import { tell } from '../../../kernel/events.ts';
import { found, fromWire, newId } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { changed } from '../changed.ts';
import { mesCommand, type Tx } from '../command.ts';
import type { Context } from '../context.ts';
import type { Cause, Stock } from '../part-inventory/stock.write.queries.ts';
import type { Row } from '../schema.generated.ts';
import { tellHoldsBrought } from '../stock-hold/holding.ts';
import { insertCustody, linesOfTransfer, transferForUpdate } from './inventory-transfer.write.queries.ts';
import { checkState, type Line, type starts } from './transfer.rules.ts';

export type Transfer = Row<'inventoryTransfer'>;
type Given = { id: string; etag?: string | null | undefined; idempotencyKey?: string | null | undefined };
/** What a step made of a transfer: it as it is now, the event's type and cause, what it says beside the transfer, what arrived held. */
type Taken = { type: string; now: Transfer; cause: Cause; facts: Record<string, unknown>; held?: readonly Stock[] };

/** What an event says of a line, with the quantity that it tells of. */
export const lineFacts = (line: Line, quantity: string) => ({
  transferLineId: line.id,
  partInventoryId: line.partInventoryId,
  receivedPartInventoryId: line.receivedPartInventoryId,
  itemId: line.itemId,
  partId: line.partId,
  lotNumber: line.lotNumber,
  serialNumber: line.serialNumber,
  quantity,
  unitOfMeasure: line.unitOfMeasure,
});

/** What every event says of a transfer. */
export const transferFacts = ({ number, siteId, toSiteId, interSite, status }: Transfer) => ({
  number,
  fromSiteId: siteId,
  toSiteId,
  interSite,
  status,
});

/** Writes down who has the goods from now on. */
export const handOver = (
  tx: Tx,
  cause: Cause,
  transfer: Transfer,
  action: Row<'custodyEvent'>['action'],
  locationId: string,
): Promise<void> =>
  insertCustody(tx, {
    id: newId(),
    siteId: transfer.siteId,
    toSiteId: transfer.toSiteId,
    inventoryTransferId: transfer.id,
    at: cause.at,
    action,
    actor: cause.actor,
    locationId,
  });

/** What all steps of a transfer have in common: locks, etag, state; then what the step is about; then the event. */
export const takeStep = async (
  context: Context,
  name: string,
  step: keyof typeof starts,
  input: Given,
  work: (tx: Tx, transfer: Transfer, lines: Line[]) => Promise<Taken>,
): Promise<string> => {
  const id = fromWire(ids.InventoryTransfer, input.id);
  const before = await linesOfTransfer(context.db, id);
  const stocks = before.flatMap((line) => [line.partInventoryId, line.inTransitPartInventoryId ?? []].flat());
  const locks = [`transfer:${id}`, ...stocks.map((stock) => `part-inventory:${stock}`)];
  return mesCommand(context, name, locks, input, async (tx) => {
    const transfer = found(await transferForUpdate(tx, id), 'transfer', input.id);
    checkEtag(transfer, input.etag);
    allow(checkState(transfer, step));
    const { type, now, cause, facts, held = [] } = await work(tx, transfer, await linesOfTransfer(tx, id));
    const difference = changed(transfer, now);
    await tell(tx, context, {
      id: cause.eventId,
      type,
      subject: id,
      subjectVersion: now.version,
      key: id,
      site: transfer.siteId,
      data: { ...transferFacts(now), date: cause.day, ...facts },
      before: difference.before,
      after: { ...difference.after, ...facts },
    });
    // After it: the books receive the goods first, then hold them.
    for (const stock of held) await tellHoldsBrought(tx, context, cause, stock);
    return id;
  });
};
