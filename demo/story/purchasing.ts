import { enterBill } from '../books/bills.ts';
import { lineOf, type LineState } from '../books/orders.ts';
import { postReceipt } from '../books/receipts.ts';
import { supplierId } from '../floor/setup.ts';
import { newStock } from '../floor/stock.ts';
import type { Plant } from '../plant.ts';
import { must } from '../world.ts';
import { receive } from './dock.ts';

/** Stock that is on order: a record that waits for its goods. */
const expect = (plant: Plant, line: LineState, lot: string): void => {
  const { site, placed } = line.order;
  newStock(plant.floor, {
    key: lot,
    part: must(line.part, 'part on order'),
    site,
    quantity: line.ordered,
    at: placed,
    lot,
    supplierId: supplierId(line.order.data.supplier),
    purchaseOrderLineId: line.id,
  });
};

/** Shafts at the dock on the last evening of January, local time: the books took them over in February, January being closed. */
const lateShafts = (plant: Plant): void => {
  const line = lineOf(plant.orders, 'PO-1025');
  const [shafts] = receive(plant, {
    number: 'RCT-1025',
    supplier: 'PRECIMEC',
    slip: 'PM-70031',
    at: '2026-01-31 23:40',
    items: [{ line, quantity: '100', lot: 'PRE-2602-SHF', place: 'BIN-B1' }],
  });
  postReceipt(plant, must(shafts, 'shafts'), { day: '2026-02-01' });
  receive(plant, {
    number: 'RCT-1038',
    supplier: 'PRECIMEC',
    slip: 'PM-70544',
    at: '2026-03-13 16:30',
    status: 'OPEN',
    notes: 'Counting goes on tomorrow.',
    items: [{ line, quantity: '48', lot: 'PRE-2603-SHF', place: 'BIN-B1' }],
  });
  expect(plant, lineOf(plant.orders, 'PO-1024'), 'AER-2603-PRP');
};

/** Spacers: 1,000 at 1.00, billed at 1.04, which is within 5 percent; then 500 billed at 1.10, which is not. */
const spacers = (plant: Plant): void => {
  const first = lineOf(plant.orders, 'PO-1027');
  const [came] = receive(plant, {
    number: 'RCT-1027',
    supplier: 'BOLTWORX',
    slip: 'BW-4390',
    at: '2026-02-03 09:05',
    items: [{ line: first, quantity: '1000', place: 'BIN-A1', stockKey: 'SPC-10' }],
  });
  postReceipt(plant, must(came, 'spacers'));
  enterBill(plant, {
    number: 'BW-INV-9001',
    supplier: 'BOLTWORX',
    day: '2026-02-09',
    posted: '2026-02-10',
    lines: [{ line: first, quantity: '1000', price: '1.04' }],
  });
  const second = lineOf(plant.orders, 'PO-1034');
  const [more] = receive(plant, {
    number: 'RCT-1034',
    supplier: 'BOLTWORX',
    slip: 'BW-4471',
    at: '2026-03-02 09:40',
    items: [{ line: second, quantity: '500', place: 'BIN-A1' }],
  });
  postReceipt(plant, must(more, 'spacers'));
  enterBill(plant, {
    number: 'BW-INV-9044',
    supplier: 'BOLTWORX',
    day: '2026-03-05',
    assignee: 'Iris Vogel',
    lines: [{ line: second, quantity: '500', price: '1.10' }],
  });
};

/** Fan housings: 100 ordered with 5 percent over; 60 and then 50 came. 45 of these are taken, 5 stand in quarantine; 110 are billed. */
const housings = (plant: Plant): void => {
  const line = lineOf(plant.orders, 'PO-1026');
  const [first] = receive(plant, {
    number: 'RCT-1026',
    supplier: 'BOLTWORX',
    slip: 'BW-4402',
    at: '2026-02-16 09:20',
    items: [{ line, quantity: '60', place: 'BIN-A2' }],
  });
  postReceipt(plant, must(first, 'housings'));
  const second = receive(plant, {
    number: 'RCT-1026-2',
    supplier: 'BOLTWORX',
    slip: 'BW-4415',
    at: '2026-02-18 09:30',
    items: [
      { line, quantity: '45', place: 'BIN-A2' },
      { line, quantity: '5', place: 'LAX-QUARANTINE', condition: 'QUARANTINED', over: '5', stockKey: 'FAN-HSG-OVER' },
    ],
  });
  for (const item of second) postReceipt(plant, item);
  enterBill(plant, {
    number: 'BW-INV-9020',
    supplier: 'BOLTWORX',
    day: '2026-02-20',
    assignee: 'Iris Vogel',
    lines: [{ line, quantity: '110', price: '2.00' }],
  });
};

/** What was bought before the assemblies that it goes into. */
export const buyEarly = (plant: Plant): void => {
  lateShafts(plant);
  spacers(plant);
  housings(plant);
};
