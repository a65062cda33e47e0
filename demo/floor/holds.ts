import { bookHold } from '../books/transfers.ts';
import { demoId } from '../ids.ts';
import type { Plant } from '../plant.ts';
import { issueId } from '../plm/rows.ts';
import { at as instant, dayAt, tellMes } from '../world.ts';
import { onHand, stockOf } from './stock.ts';

export type HoldGiven = {
  stock: string;
  status: 'QUALITY' | 'BLOCKED';
  reason: string;
  at: string;
  by?: string;
  issue?: string;
  released?: { at: string; decision: 'RELEASE' | 'REWORK' | 'SCRAP' | 'RETURN_TO_VENDOR'; note: string };
  /** True: the books have this stock, and block it as well. */
  inBooks: boolean;
};

/** Holds a record of stock, and releases it where the story says so. */
export const hold = (plant: Plant, given: HoldGiven): void => {
  const stock = stockOf(plant.floor, given.stock);
  const { by = 'Grace Abara', released, status } = given;
  const placedAt = instant(stock.site, given.at);
  const id = demoId('stockHold', `${given.stock}/${given.at}`, placedAt);
  const tell = (type: string, at: Date): string =>
    tellMes(plant.world, {
      type,
      subject: stock.id,
      key: stock.id,
      site: stock.site,
      at,
      by,
      about: { partNumber: stock.part.partNumber, status, reason: given.reason },
    });
  const event = tell('mes.stock.held', placedAt);
  const quantity = onHand(stock);
  if (given.inBooks)
    bookHold(plant, { stock, quantity, status, release: false, day: dayAt(stock.site, placedAt), event });
  const releasedAt = released === undefined ? null : instant(stock.site, released.at);
  if (releasedAt !== null) {
    const freed = tell('mes.stock.released', releasedAt);
    if (given.inBooks)
      bookHold(plant, { stock, quantity, status, release: true, day: dayAt(stock.site, releasedAt), event: freed });
  }
  plant.world.mes.add('stockHold', {
    id,
    siteId: stock.site.id,
    partInventoryId: stock.id,
    status,
    reason: given.reason,
    issueId: given.issue === undefined ? null : issueId(given.issue),
    placedAt,
    placedBy: by,
    decision: released?.decision ?? null,
    releasedAt,
    releasedBy: released === undefined ? null : by,
    releaseNote: released?.note ?? null,
  });
};
