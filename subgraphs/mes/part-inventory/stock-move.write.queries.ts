import { sql } from 'kysely';
import { found } from '../../../kernel/id.ts';
import type { Tx } from '../command.ts';
import { dayIn } from './site-day.ts';
import { recordMovement, siteRow, type Moved, type Stock } from './stock.write.queries.ts';

/** What a record's own figures gain, as signed decimals. */
export type Gains = Partial<
  Record<'quantity' | 'quantityPending' | 'quantityInstalled' | 'quantityScrapped' | 'quantityKitted', string>
>;

/** Adds to the figures of a record, or puts it at a place; answers the row as it is now. */
export const gain = (tx: Tx, id: string, gains: Gains, locationId?: string) =>
  tx
    .updateTable('partInventory')
    .set((eb) => ({
      ...(gains.quantity === undefined ? {} : { quantity: eb('quantity', '+', gains.quantity) }),
      ...(gains.quantityPending === undefined
        ? {}
        : { quantityPending: eb('quantityPending', '+', gains.quantityPending) }),
      ...(gains.quantityInstalled === undefined
        ? {}
        : { quantityInstalled: eb('quantityInstalled', '+', gains.quantityInstalled) }),
      ...(gains.quantityScrapped === undefined
        ? {}
        : { quantityScrapped: eb('quantityScrapped', '+', gains.quantityScrapped) }),
      ...(gains.quantityKitted === undefined
        ? {}
        : { quantityKitted: eb('quantityKitted', '+', gains.quantityKitted) }),
      ...(locationId === undefined ? {} : { locationId }),
      version: sql<number>`version + 1`,
      updatedAt: sql<Date>`now()`,
    }))
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();

export type Movement = Pick<Moved, 'type' | 'quantity' | 'runId' | 'reason'> & {
  movedAt: Date;
  actor: string;
  causeEventId: string;
};

/** Writes a movement of a record at its place, into it above zero and out of it below; the day is the site's. */
export const writeMovement = async (
  tx: Tx,
  stock: Stock,
  { movedAt: at, actor, causeEventId: eventId, ...moved }: Movement,
): Promise<void> => {
  const { siteId, locationId } = stock;
  const { timeZone } = found(await siteRow(tx, siteId), 'site', siteId);
  const place = moved.quantity.startsWith('-') ? { from: locationId } : { to: locationId };
  await recordMovement(tx, { eventId, siteId, at, actor, day: dayIn(timeZone, at) }, stock, { ...moved, ...place });
};
