import { enterBill, enterCredit } from '../books/bills.ts';
import { closeShort, lineOf } from '../books/orders.ts';
import { carry, passOver } from '../carry/carry.ts';
import { sendBack, takeBack } from '../floor/receipts.ts';
import type { Plant } from '../plant.ts';
import { at, must, partOf } from '../world.ts';
import { receive } from './dock.ts';

/** Heat sinks: 100 received, billed and matched; 20 went back; the credit brought bill and goods together again. */
const heatSinks = async (plant: Plant): Promise<void> => {
  const line = lineOf(plant.orders, 'PO-1035');
  const [came] = await receive(plant, {
    number: 'RCT-1035',
    supplier: 'PRECIMEC',
    slip: 'PM-70410',
    at: '2026-02-27 10:10',
    items: [{ line, quantity: '100', place: 'BIN-B2' }],
  });
  const item = must(came, 'heat sinks');
  const bill = await enterBill(plant, {
    number: 'PM-INV-3307',
    supplier: 'PRECIMEC',
    day: '2026-03-02',
    posted: '2026-03-03',
    lines: [{ line, quantity: '100', price: '7.60' }],
  });
  await sendBack(plant, item, {
    quantity: '20',
    at: at(item.site, '2026-03-06 14:00'),
    by: 'Lucia Ferraro',
    reason: 'Burrs on the fins, NCR-1004',
  });
  await enterCredit(plant, bill, {
    number: 'PM-CR-118',
    day: '2026-03-10',
    quantity: '20',
    reason: 'Twenty heat sinks returned, NCR-1004',
  });
};

/** Encoder rings from Kiel, in euro: the rate moved between receipt and bill. */
const encoders = async (plant: Plant): Promise<void> => {
  const line = lineOf(plant.orders, 'PO-1033');
  await receive(plant, {
    number: 'RCT-1033',
    supplier: 'NORDMAG',
    slip: 'NM-2201',
    at: '2026-02-26 13:00',
    items: [{ line, quantity: '40', lot: 'NOR-2602-ENC', place: 'BIN-C1' }],
  });
  await enterBill(plant, {
    number: 'NM-4410',
    supplier: 'NORDMAG',
    day: '2026-03-04',
    posted: '2026-03-05',
    rate: '1.10',
    lines: [{ line, quantity: '40', price: '8.50' }],
  });
};

/** Screws booked in under the wrong packing slip, taken back and booked in again; washers that the books have not heard of yet. */
const screws = async (plant: Plant): Promise<void> => {
  const line = lineOf(plant.orders, 'PO-1036');
  const washers = lineOf(plant.orders, 'PO-1036', 2);
  const [wrong] = await receive(plant, {
    number: 'RCT-1036',
    supplier: 'BOLTWORX',
    slip: 'BW-4480',
    at: '2026-03-04 09:00',
    items: [{ line, quantity: '1000', place: 'BIN-A1', stockKey: 'M3X10-WRONG' }],
  });
  const item = must(wrong, 'screws');
  await takeBack(plant, item, {
    at: at(item.site, '2026-03-04 09:30'),
    by: 'Lucia Ferraro',
    reason: 'Booked under the wrong packing slip',
  });
  await receive(plant, {
    number: 'RCT-1037',
    supplier: 'BOLTWORX',
    slip: 'PS-4471',
    at: '2026-03-04 09:35',
    items: [{ line, quantity: '1000', place: 'BIN-A1' }],
  });
  await receive(plant, {
    number: 'RCT-1039',
    supplier: 'BOLTWORX',
    slip: 'PS-4502',
    at: '2026-03-12 10:20',
    items: [{ line: washers, quantity: '500', place: 'BIN-A1', stockKey: 'WSH-UNPOSTED' }],
    heard: false,
  });
  await passOver(plant);
};

/** Labels of which no more are expected, and thermal pads dearer than ordered, which a named approver let pass. */
const labelsAndPads = async (plant: Plant): Promise<void> => {
  const labels = lineOf(plant.orders, 'PO-1029');
  await receive(plant, {
    number: 'RCT-1029',
    supplier: 'BOLTWORX',
    slip: 'BW-4406',
    at: '2026-02-17 09:15',
    items: [{ line: labels, quantity: '97', place: 'BIN-A2' }],
  });
  const { shortCloseReason = '' } = labels.data;
  await closeShort(plant, labels, '2026-02-18', shortCloseReason);
  await carry(plant, at(labels.order.site, '2026-02-18 12:00'));
  await enterBill(plant, {
    number: 'BW-INV-9018',
    supplier: 'BOLTWORX',
    day: '2026-02-19',
    posted: '2026-02-20',
    paid: '2026-03-10',
    lines: [{ line: labels, quantity: '97', price: '0.15', tax: '1.38' }],
  });
  const pads = lineOf(plant.orders, 'PO-1037');
  await receive(plant, {
    number: 'RCT-1040',
    supplier: 'VOLTAIC',
    slip: 'VC-88301',
    at: '2026-03-09 11:00',
    items: [{ line: pads, quantity: '100', place: 'BIN-D2' }],
  });
  const override = {
    by: 'Helen Park',
    reason: 'The price was agreed by telephone; the order was not corrected.',
    day: '2026-03-12',
  };
  await enterBill(plant, {
    number: 'VC-INV-5590',
    supplier: 'VOLTAIC',
    day: '2026-03-11',
    posted: '2026-03-12',
    override,
    lines: [{ line: pads, quantity: '100', price: '0.95' }],
  });
};

/** Services, a bill that came before its goods, and samples on no order. */
const otherBills = async (plant: Plant): Promise<void> => {
  const [calibration, courier] = [lineOf(plant.orders, 'PO-1031'), lineOf(plant.orders, 'PO-1031', 2)];
  await enterBill(plant, {
    number: 'MC-2026-077',
    supplier: 'METROCAL',
    day: '2026-02-23',
    posted: '2026-02-24',
    paid: '2026-02-25',
    lines: [
      { line: calibration, quantity: '3', price: '180.00' },
      { line: courier, quantity: '1', price: '45.00' },
    ],
  });
  await enterBill(plant, {
    number: 'AB-INV-771',
    supplier: 'AEROBLADE',
    day: '2026-03-10',
    lines: [{ line: lineOf(plant.orders, 'PO-1024'), quantity: '60', price: '18.40' }],
  });
  await receive(plant, {
    number: 'RCT-1041',
    supplier: 'VOLTAIC',
    slip: 'SAMPLES',
    at: '2026-03-05 15:00',
    notes: 'Samples, free of charge, on no order.',
    items: [{ line: null, part: partOf(plant.world, 'SEN-10'), quantity: '10', place: 'BIN-D2' }],
  });
};

const austin = async (plant: Plant): Promise<void> => {
  const [propellers, cartons] = [lineOf(plant.orders, 'PO-2001'), lineOf(plant.orders, 'PO-2001', 2)];
  await receive(plant, {
    number: 'RCT-2001',
    site: 'AUS',
    supplier: 'AEROBLADE',
    slip: 'AB-5512',
    at: '2026-02-18 10:00',
    items: [
      { line: propellers, quantity: '12', lot: 'AER-2602-PRP', place: 'SPARES-1' },
      { line: cartons, quantity: '30', place: 'SPARES-2' },
    ],
  });
  await enterBill(plant, {
    number: 'AB-INV-742',
    supplier: 'AEROBLADE',
    day: '2026-02-23',
    posted: '2026-02-24',
    lines: [
      { line: propellers, quantity: '12', price: '18.90' },
      { line: cartons, quantity: '30', price: '1.85' },
    ],
  });
};

/** What was sent back, reversed, bought in euro, overridden, billed too early, and bought in Austin. */
export const buyLater = async (plant: Plant): Promise<void> => {
  await heatSinks(plant);
  await encoders(plant);
  await screws(plant);
  await labelsAndPads(plant);
  await otherBills(plant);
  await austin(plant);
};
