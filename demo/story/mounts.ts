import { enterBill } from '../books/bills.ts';
import { lineOf } from '../books/orders.ts';
import { postReceipt } from '../books/receipts.ts';
import { close, complete } from '../floor/completions.ts';
import { install, installAll, requirementOf } from '../floor/installations.ts';
import { receiveOnFloor } from '../floor/receipts.ts';
import { openRun, runOf, stepOf } from '../floor/runs.ts';
import { work } from '../floor/work.ts';
import { carve, stockOf } from '../floor/stock.ts';
import { demoId } from '../ids.ts';
import type { Plant } from '../plant.ts';
import { ecnId } from '../plm/rows.ts';
import { at, must, partOf, placeOf, siteOf } from '../world.ts';

/** The run of fifty brackets, with the step that is sent out: the order of the outside work names that step. */
export const planBrackets = (plant: Plant): string => {
  const run = openRun(plant, {
    number: 'RUN-1009',
    title: 'Motor brackets, anodised outside, lot of 50',
    part: 'BRKT-001',
    planned: 50,
    lot: 'BRK-2602',
    created: '2026-02-04 08:00',
    scheduled: ['2026-02-04 09:00', '2026-02-25 18:00'],
  });
  return stepOf(run, 20).id;
};

/**
 * Fifty raw brackets went to Anofin, still ours. 30 good and 2 bad came back: 32 are consumed, 18 remain there. 30 x (10 + 3) = 390.00
 * go into stock, 90.00 to GR/IR; for the 2 bad ones nothing is posted until their disposition. The bill is for 32.
 */
export const anodise = (plant: Plant): void => {
  const site = siteOf(plant.world, 'LAX');
  const run = runOf(plant, 'RUN-1009');
  const sent = carve(plant.world, plant.floor, stockOf(plant.floor, 'PRE-2601-BRKT-001-RAW'), {
    key: 'BRKT-AT-ANOFIN',
    quantity: '50',
    place: placeOf(plant.world, site, 'AT-ANOFIN'),
    at: at(site, '2026-02-05 14:00'),
    by: 'Lucia Ferraro',
    reason: 'Sent out for anodising on PO-1030',
  });
  work(plant, run, 10, { from: '2026-02-04 09:00', to: '2026-02-04 11:00', hours: 0 });
  const line = lineOf(plant.orders, 'PO-1030');
  const [good, bad] = receiveOnFloor(plant.world, plant.floor, {
    number: 'RCT-1030',
    site,
    supplier: 'ANOFIN',
    slip: 'AF-0915',
    at: at(site, '2026-02-19 10:00'),
    by: 'Lucia Ferraro',
    items: [
      { line, quantity: '30', lot: 'BRK-2602', place: 'BIN-B2', stockKey: null },
      {
        line,
        quantity: '2',
        lot: 'BRK-2602',
        place: 'LAX-QUARANTINE',
        condition: 'DAMAGED',
        withheld: '2',
        withheldReason: 'Bare spots, NCR-1003',
        stockKey: null,
      },
    ],
  });
  postReceipt(plant, must(good, 'good brackets'), { runId: run.id });
  postReceipt(plant, must(bad, 'bad brackets'));
  work(plant, run, 20, { from: '2026-02-05 15:00', status: 'IN_PROGRESS', hours: 0 });
  install(plant, run, requirementOf(run, 'BRKT-001-RAW'), sent, '32', {
    at: '2026-02-19 10:05',
    by: 'Lucia Ferraro',
    step: 20,
  });
  complete(plant, run, { at: '2026-02-19 10:10', good: 30, nonconforming: 2, place: 'BIN-B2', by: 'Lucia Ferraro' });
  carve(plant.world, plant.floor, run.stock, {
    key: 'BRKT-NCR-1003',
    quantity: '2',
    place: placeOf(plant.world, site, 'LAX-QUARANTINE'),
    at: at(site, '2026-02-19 10:20'),
    by: 'Ines Moreau',
    reason: 'NCR-1003',
  });
  enterBill(plant, {
    number: 'AF-INV-204',
    supplier: 'ANOFIN',
    day: '2026-02-25',
    assignee: 'Iris Vogel',
    lines: [{ line, quantity: '32', price: '3.00' }],
  });
};

/** Ten mounts pinned to revision A: four were made, then the change to six screws was released. The run is finished to A. */
export const mountsToA = (plant: Plant): void => {
  const run = openRun(plant, {
    number: 'RUN-1010',
    title: 'Motor mounts to revision A, lot of 10',
    part: 'MNT-100',
    planned: 10,
    lot: 'MNT-2602A',
    created: '2026-02-20 08:00',
    scheduled: ['2026-02-23 07:00', '2026-03-06 18:00'],
  });
  installAll(plant, run, { at: '2026-02-23 08:00', units: '4' });
  work(plant, run, 10, { from: '2026-02-23 08:10', to: '2026-02-23 08:34', status: 'IN_PROGRESS' });
  complete(plant, run, { at: '2026-02-23 09:00', good: 4, place: 'BIN-B3' });
  const noticed = at(run.site, '2026-02-27 10:05');
  plant.world.mes.add('ecnNotice', {
    id: demoId('ecnNotice', run.number, noticed),
    siteId: run.site.id,
    runId: run.id,
    ecnId: ecnId('ECN-17'),
    fromPartId: run.part.id,
    toPartId: partOf(plant.world, 'MNT-100', 'B').id,
    disposition: 'FINISH_OPEN_RUNS',
    effectiveFrom: new Date('2026-03-01T08:00:00Z'),
    noticedAt: noticed,
    acknowledgedAt: at(run.site, '2026-02-27 11:00'),
    acknowledgedBy: 'Noor Haddad',
  });
};

/** Six mounts to revision B, six screws each: with the sixteen of the four to A, 52 screws in all. */
export const mountsToB = (plant: Plant): void => {
  const run = openRun(plant, {
    number: 'RUN-1014',
    title: 'Motor mounts to revision B, lot of 6',
    part: 'MNT-100',
    revision: 'B',
    planned: 6,
    lot: 'MNT-2603B',
    created: '2026-03-02 07:00',
    scheduled: ['2026-03-02 08:00', '2026-03-03 18:00'],
    demandId: demoId('demand', 'PR-6001', new Date('2026-01-02T17:00:00Z')),
  });
  installAll(plant, run, { at: '2026-03-02 08:30' });
  work(plant, run, 10, { from: '2026-03-02 08:40', to: '2026-03-02 09:16' });
  complete(plant, run, { at: '2026-03-02 10:00', good: 6, place: 'BIN-B3', final: true });
  close(plant, run, { at: '2026-03-02 11:00' });
};
