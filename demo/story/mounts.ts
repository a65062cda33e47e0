import { demandId } from '../books/demands.ts';
import { enterBill } from '../books/bills.ts';
import { lineOf, openOrder } from '../books/orders.ts';
import { carry } from '../carry/carry.ts';
import { orders } from '../data/orders.ts';
import { close, complete } from '../floor/completions.ts';
import { installAll } from '../floor/installations.ts';
import { raise } from '../floor/issues.ts';
import { mbomOf } from '../floor/procedures.ts';
import { openRun } from '../floor/runs.ts';
import { setUpPlaceAt } from '../floor/setup.ts';
import { carve, stockOf } from '../floor/stock.ts';
import { work } from '../floor/work.ts';
import type { Plant } from '../plant.ts';
import { at, must, partOf, placeOf, siteOf } from '../world.ts';
import { receive } from './dock.ts';

/** The order of the outside work says what goes out and by which manufacturing BOM it comes back. */
const orderAnodising = async (plant: Plant, when: Date): Promise<void> => {
  const data = must(
    orders.find(({ number }) => number === 'PO-1030'),
    'order PO-1030',
  );
  await openOrder(plant, data, {
    inputPartId: partOf(plant.world, 'BRKT-001-RAW').id,
    mbomId: await mbomOf(plant, partOf(plant.world, 'BRKT-001')),
  });
  await carry(plant, when);
};

/**
 * Fifty raw brackets went to Anofin, still ours. 30 good and 2 bad came back: 32 are consumed, 18 remain there. 30 x (10 + 3) = 390.00
 * go into stock, 90.00 to GR/IR; for the 2 bad ones nothing is posted until their disposition. The bill is for 32.
 */
export const anodise = async (plant: Plant): Promise<void> => {
  const site = siteOf(plant.world, 'LAX');
  await orderAnodising(plant, at(site, '2026-02-04 12:30'));
  await setUpPlaceAt(plant, 'AT-ANOFIN', at(site, '2026-02-04 13:00'));
  await carve(plant, stockOf(plant.floor, 'PRE-2601-BRKT-001-RAW'), {
    key: 'BRKT-AT-ANOFIN',
    quantity: '50',
    place: placeOf(plant.world, site, 'AT-ANOFIN'),
    at: at(site, '2026-02-05 14:00'),
    by: 'Lucia Ferraro',
  });
  const line = lineOf(plant.orders, 'PO-1030');
  await receive(plant, {
    number: 'RCT-1030',
    supplier: 'ANOFIN',
    slip: 'AF-0915',
    at: '2026-02-19 10:00',
    items: [
      { line, quantity: '30', lot: 'BRK-2602', place: 'BIN-B2' },
      {
        line,
        quantity: '2',
        lot: 'BRK-2602',
        place: 'LAX-QUARANTINE',
        condition: 'DAMAGED',
        stockKey: 'BRKT-NCR-1003',
      },
    ],
  });
  await raise(plant, 'NCR-1003');
  await enterBill(plant, {
    number: 'AF-INV-204',
    supplier: 'ANOFIN',
    day: '2026-02-25',
    lines: [{ line, quantity: '32', price: '3.00' }],
  });
};

/** Ten mounts pinned to revision A: four were made, then the change to six screws was released. The run is finished to A. */
export const mountsToA = async (plant: Plant): Promise<void> => {
  const run = await openRun(plant, {
    number: 'RUN-1010',
    title: 'Motor mounts to revision A, lot of 10',
    part: 'MNT-100',
    planned: 10,
    lot: 'MNT-2602A',
    created: '2026-02-20 08:00',
    scheduled: ['2026-02-23 07:00', '2026-03-06 18:00'],
  });
  await installAll(plant, run, { at: '2026-02-23 08:00', units: '4' });
  await work(plant, run, 10, { from: '2026-02-23 08:10', to: '2026-02-23 08:34', status: 'IN_PROGRESS' });
  await complete(plant, run, { at: '2026-02-23 09:00', good: 4, place: 'LINE-1' });
  // What lies at its run is work in process; put away it is stock of its own.
  await carve(plant, run.stock, {
    key: 'MNT-2602A',
    quantity: '4',
    place: placeOf(plant.world, run.site, 'BIN-B3'),
    at: at(run.site, '2026-02-23 09:10'),
    by: 'Tomas Lind',
  });
};

/** Six mounts to revision B, six screws each: with the sixteen of the four to A, 52 screws in all. */
export const mountsToB = async (plant: Plant): Promise<void> => {
  const run = await openRun(plant, {
    number: 'RUN-1014',
    title: 'Motor mounts to revision B, lot of 6',
    part: 'MNT-100',
    revision: 'B',
    planned: 6,
    lot: 'MNT-2603B',
    created: '2026-03-02 07:00',
    scheduled: ['2026-03-02 08:00', '2026-03-03 18:00'],
    demandId: demandId(plant, 'PR-6001'),
  });
  await installAll(plant, run, { at: '2026-03-02 08:30' });
  await work(plant, run, 10, { from: '2026-03-02 08:40', to: '2026-03-02 09:16' });
  await complete(plant, run, { at: '2026-03-02 10:00', good: 6, place: 'BIN-B3' });
  await close(plant, run, { at: '2026-03-02 11:00' });
};
