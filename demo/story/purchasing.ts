import { enterBill } from '../books/bills.ts';
import { lineOf } from '../books/orders.ts';
import { closeMonth } from '../books/periods.ts';
import { carry } from '../carry/carry.ts';
import type { Plant } from '../plant.ts';
import { at, siteOf } from '../world.ts';
import { receive } from './dock.ts';

/**
 * Shafts at the dock on the last evening of January, local time: the books hear of them after January was closed, and take them over in
 * February.
 */
const lateShafts = async (plant: Plant): Promise<void> => {
  const line = lineOf(plant.orders, 'PO-1025');
  await receive(plant, {
    number: 'RCT-1025',
    supplier: 'PRECIMEC',
    slip: 'PM-70031',
    at: '2026-01-31 23:40',
    items: [{ line, quantity: '100', lot: 'PRE-2602-SHF', place: 'BIN-B1' }],
    heard: false,
  });
  await closeMonth(plant, '2026-01', { modules: ['AP', 'INVENTORY', 'GL'], soft: false, day: '2026-02-02' });
  await carry(plant, at(siteOf(plant.world, 'LAX'), '2026-02-02 14:00'));
};

/** Spacers: 1,000 at 1.00, billed at 1.04, which is within 5 percent; then 500 billed at 1.10, which is not. */
const spacers = async (plant: Plant): Promise<void> => {
  const first = lineOf(plant.orders, 'PO-1027');
  await receive(plant, {
    number: 'RCT-1027',
    supplier: 'BOLTWORX',
    slip: 'BW-4390',
    at: '2026-02-03 09:05',
    items: [{ line: first, quantity: '1000', place: 'BIN-A1', stockKey: 'SPC-10' }],
  });
  await enterBill(plant, {
    number: 'BW-INV-9001',
    supplier: 'BOLTWORX',
    day: '2026-02-09',
    posted: '2026-02-10',
    lines: [{ line: first, quantity: '1000', price: '1.04' }],
  });
  const second = lineOf(plant.orders, 'PO-1034');
  await receive(plant, {
    number: 'RCT-1034',
    supplier: 'BOLTWORX',
    slip: 'BW-4471',
    at: '2026-03-02 09:40',
    items: [{ line: second, quantity: '500', place: 'BIN-A1' }],
  });
  await enterBill(plant, {
    number: 'BW-INV-9044',
    supplier: 'BOLTWORX',
    day: '2026-03-05',
    lines: [{ line: second, quantity: '500', price: '1.10' }],
  });
};

/** Fan housings: 100 ordered with 5 percent over; 60 and then 50 came. 45 of these are taken, 5 stand in quarantine; 110 are billed. */
const housings = async (plant: Plant): Promise<void> => {
  const line = lineOf(plant.orders, 'PO-1026');
  await receive(plant, {
    number: 'RCT-1026',
    supplier: 'BOLTWORX',
    slip: 'BW-4402',
    at: '2026-02-16 09:20',
    items: [{ line, quantity: '60', place: 'BIN-A2' }],
  });
  await receive(plant, {
    number: 'RCT-1026-2',
    supplier: 'BOLTWORX',
    slip: 'BW-4415',
    at: '2026-02-18 09:30',
    items: [{ line, quantity: '50', place: 'BIN-A2' }],
    excessKey: 'FAN-HSG-OVER',
  });
  await enterBill(plant, {
    number: 'BW-INV-9020',
    supplier: 'BOLTWORX',
    day: '2026-02-20',
    lines: [{ line, quantity: '110', price: '2.00' }],
  });
};

/** What was bought before the assemblies that it goes into. */
export const buyEarly = async (plant: Plant): Promise<void> => {
  await lateShafts(plant);
  await spacers(plant);
  await housings(plant);
};
