import { bookScrap } from '../books/transfers.ts';
import { demoId } from '../ids.ts';
import type { Plant } from '../plant.ts';
import { at as instant, dayAt, must, placeOf, tellMes } from '../world.ts';
import type { Run } from './runs.ts';
import { carve, markPosted, move, stockOf, type Stock } from './stock.ts';

/** Components scrapped on a run's account: charged to it with its next increment. */
export const scrapComponent = (
  plant: Plant,
  run: Run,
  stock: Stock,
  quantity: string,
  given: { at: string; reason: string; comment: string; by?: string },
): void => {
  const { by = 'Tomas Lind', reason, comment } = given;
  const at = instant(run.site, given.at);
  const place = must(stock.place, `place of ${stock.part.partNumber}`);
  const event = tellMes(plant.world, {
    type: 'mes.scrap.recorded',
    subject: run.id,
    key: run.id,
    site: run.site,
    at,
    by,
    about: { run: run.number, partNumber: stock.part.partNumber, quantity },
  });
  move(plant.world, plant.floor, stock, 'SCRAPPED', `-${quantity}`, { at, by, event, runId: run.id, reason: comment });
  run.used.push({ kind: 'SCRAPPED', stock, place, quantity });
  plant.world.mes.add('scrapRecord', {
    id: demoId('scrapRecord', `${run.number}/${stock.part.partNumber}`, at),
    siteId: run.site.id,
    kind: 'COMPONENT',
    runId: run.id,
    runStepId: run.steps[0]?.id ?? null,
    partInventoryId: stock.id,
    locationId: place.id,
    quantity,
    unitOfMeasure: stock.unit,
    reasonCode: reason,
    comment,
    recordedBy: by,
    recordedAt: at,
  });
};

/** Stock scrapped on no run's account: carved off to the scrap place, and out of the books. */
export const scrapStock = (
  plant: Plant,
  given: { stock: string; quantity: string; at: string; reason: string; comment: string },
): void => {
  const from = stockOf(plant.floor, given.stock);
  const { site, part } = from;
  const at = instant(site, given.at);
  const by = 'Tomas Lind';
  const place = placeOf(plant.world, site, `${site.code}-SCRAP`);
  const event = tellMes(plant.world, {
    type: 'mes.scrap.recorded',
    subject: from.id,
    key: from.id,
    site,
    at,
    by,
    about: { partNumber: part.partNumber, quantity: given.quantity },
  });
  const stock = carve(plant.world, plant.floor, from, {
    key: `${given.stock}/scrap`,
    quantity: given.quantity,
    place,
    at,
    by,
    event,
  });
  move(plant.world, plant.floor, stock, 'SCRAPPED', `-${given.quantity}`, { at, by, event, reason: given.comment });
  const id = demoId('scrapRecord', given.stock, at);
  plant.world.mes.add('scrapRecord', {
    id,
    siteId: site.id,
    kind: 'COMPONENT',
    partInventoryId: stock.id,
    locationId: place.id,
    quantity: given.quantity,
    unitOfMeasure: stock.unit,
    reasonCode: given.reason,
    comment: given.comment,
    recordedBy: by,
    recordedAt: at,
  });
  bookScrap(plant, { id, stock, quantity: given.quantity, day: dayAt(site, at), event });
  markPosted(plant.floor, { event }, dayAt(site, at));
};
