import { enterBill, enterCredit } from '../books/bills.ts';
import { lineOf, type LineState } from '../books/orders.ts';
import { postReceipt, postReturn, postReversal } from '../books/receipts.ts';
import { counterReceipt, receiveOnFloor, type Counted, type ReceivedItem } from '../floor/receipts.ts';
import { supplierId } from '../floor/setup.ts';
import { newStock } from '../floor/stock.ts';
import type { Plant } from '../plant.ts';
import { at, must, partOf, siteOf } from '../world.ts';
import type { SiteCode } from '../data/shapes.ts';

type Dock = { number: string; site?: SiteCode; supplier: string; slip: string; at: string; items: readonly Counted[]; status?: 'OPEN' | 'REVERSED'; notes?: string };

const receive = (plant: Plant, { site: code = 'LAX', at: reading, ...dock }: Dock): ReceivedItem[] => {
  const site = siteOf(plant.world, code);
  return receiveOnFloor(plant.world, plant.floor, { ...dock, site, at: at(site, reading), by: code === 'LAX' ? 'Lucia Ferraro' : 'Miguel Santos' });
};

/** Stock that is on order: a record that waits for its goods. */
const expect = (plant: Plant, line: LineState, lot: string): void => {
  const { site, placed } = line.order;
  newStock(plant.floor, { key: lot, part: must(line.part, 'part on order'), site, quantity: line.ordered, at: placed, lot, supplierId: supplierId(line.order.data.supplier), purchaseOrderLineId: line.id });
};

/** Shafts at the dock on the last evening of January, local time: the books took them over in February, January being closed. */
const lateShafts = (plant: Plant): void => {
  const line = lineOf(plant.orders, 'PO-1025');
  const [shafts] = receive(plant, { number: 'RCT-1025', supplier: 'PRECIMEC', slip: 'PM-70031', at: '2026-01-31 23:40', items: [{ line, quantity: '100', lot: 'PRE-2602-SHF', place: 'BIN-B1' }] });
  postReceipt(plant, must(shafts, 'shafts'), { day: '2026-02-01' });
  receive(plant, { number: 'RCT-1038', supplier: 'PRECIMEC', slip: 'PM-70544', at: '2026-03-13 16:30', status: 'OPEN', notes: 'Counting goes on tomorrow.', items: [{ line, quantity: '48', lot: 'PRE-2603-SHF', place: 'BIN-B1' }] });
  expect(plant, lineOf(plant.orders, 'PO-1024'), 'AER-2603-PRP');
};

/** Spacers: 1,000 at 1.00, billed at 1.04, which is within 5 percent; then 500 billed at 1.10, which is not. */
const spacers = (plant: Plant): void => {
  const first = lineOf(plant.orders, 'PO-1027');
  const [came] = receive(plant, { number: 'RCT-1027', supplier: 'BOLTWORX', slip: 'BW-4390', at: '2026-02-03 09:05', items: [{ line: first, quantity: '1000', place: 'BIN-A1', stockKey: 'SPC-10' }] });
  postReceipt(plant, must(came, 'spacers'));
  enterBill(plant, { number: 'BW-INV-9001', supplier: 'BOLTWORX', day: '2026-02-09', posted: '2026-02-10', lines: [{ line: first, quantity: '1000', price: '1.04' }] });
  const second = lineOf(plant.orders, 'PO-1034');
  const [more] = receive(plant, { number: 'RCT-1034', supplier: 'BOLTWORX', slip: 'BW-4471', at: '2026-03-02 09:40', items: [{ line: second, quantity: '500', place: 'BIN-A1' }] });
  postReceipt(plant, must(more, 'spacers'));
  enterBill(plant, { number: 'BW-INV-9044', supplier: 'BOLTWORX', day: '2026-03-05', assignee: 'Iris Vogel', lines: [{ line: second, quantity: '500', price: '1.10' }] });
};

/** Fan housings: 100 ordered with 5 percent over; 60 and then 50 came. 45 of these are taken, 5 stand in quarantine; 110 are billed. */
const housings = (plant: Plant): void => {
  const line = lineOf(plant.orders, 'PO-1026');
  const [first] = receive(plant, { number: 'RCT-1026', supplier: 'BOLTWORX', slip: 'BW-4402', at: '2026-02-16 09:20', items: [{ line, quantity: '60', place: 'BIN-A2' }] });
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
  enterBill(plant, { number: 'BW-INV-9020', supplier: 'BOLTWORX', day: '2026-02-20', assignee: 'Iris Vogel', lines: [{ line, quantity: '110', price: '2.00' }] });
};

/** Heat sinks: 100 received, billed and matched; 20 went back; the credit brought bill and goods together again. */
const heatSinks = (plant: Plant): void => {
  const line = lineOf(plant.orders, 'PO-1035');
  const [came] = receive(plant, { number: 'RCT-1035', supplier: 'PRECIMEC', slip: 'PM-70410', at: '2026-02-27 10:10', items: [{ line, quantity: '100', place: 'BIN-B2' }] });
  const item = must(came, 'heat sinks');
  postReceipt(plant, item);
  const bill = enterBill(plant, { number: 'PM-INV-3307', supplier: 'PRECIMEC', day: '2026-03-02', posted: '2026-03-03', lines: [{ line, quantity: '100', price: '7.60' }] });
  const back = counterReceipt(plant.world, plant.floor, { number: 'RTS-1035', kind: 'SUPPLIER_RETURN', of: item, quantity: '20', at: at(item.site, '2026-03-06 14:00'), by: 'Lucia Ferraro', reason: 'Burrs on the fins, NCR-1004', supplier: 'PRECIMEC' });
  postReturn(plant, back);
  enterCredit(plant, bill, { number: 'PM-CR-118', day: '2026-03-10', quantity: '20', reason: 'Twenty heat sinks returned, NCR-1004' });
};

/** Encoder rings from Kiel, in euro: the rate moved between receipt and bill. */
const encoders = (plant: Plant): void => {
  const line = lineOf(plant.orders, 'PO-1033');
  const [came] = receive(plant, { number: 'RCT-1033', supplier: 'NORDMAG', slip: 'NM-2201', at: '2026-02-26 13:00', items: [{ line, quantity: '40', lot: 'NOR-2602-ENC', place: 'BIN-C1' }] });
  postReceipt(plant, must(came, 'encoders'));
  enterBill(plant, { number: 'NM-4410', supplier: 'NORDMAG', day: '2026-03-04', posted: '2026-03-05', rate: '1.10', lines: [{ line, quantity: '40', price: '8.50' }] });
};

/** Screws booked in under the wrong packing slip, taken back and booked in again; washers that the books have not heard of yet. */
const screws = (plant: Plant): void => {
  const line = lineOf(plant.orders, 'PO-1036');
  const washers = lineOf(plant.orders, 'PO-1036', 2);
  const [wrong] = receive(plant, { number: 'RCT-1036', supplier: 'BOLTWORX', slip: 'BW-4480', at: '2026-03-04 09:00', status: 'REVERSED', items: [{ line, quantity: '1000', place: 'BIN-A1', stockKey: 'M3X10-WRONG' }] });
  const item = must(wrong, 'screws');
  postReceipt(plant, item);
  const back = counterReceipt(plant.world, plant.floor, { number: 'RCT-1036-R', kind: 'REVERSAL', of: item, quantity: '1000', at: at(item.site, '2026-03-04 09:30'), by: 'Lucia Ferraro', reason: 'Booked under the wrong packing slip', supplier: 'BOLTWORX' });
  postReversal(plant, item, back);
  const [right] = receive(plant, { number: 'RCT-1037', supplier: 'BOLTWORX', slip: 'PS-4471', at: '2026-03-04 09:35', items: [{ line, quantity: '1000', place: 'BIN-A1' }] });
  postReceipt(plant, must(right, 'screws'));
  receive(plant, { number: 'RCT-1039', supplier: 'BOLTWORX', slip: 'PS-4502', at: '2026-03-12 10:20', items: [{ line: washers, quantity: '500', place: 'BIN-A1', stockKey: 'WSH-UNPOSTED' }] });
};

const smallOrders = (plant: Plant): void => {
  const labels = lineOf(plant.orders, 'PO-1029');
  const [came] = receive(plant, { number: 'RCT-1029', supplier: 'BOLTWORX', slip: 'BW-4406', at: '2026-02-17 09:15', items: [{ line: labels, quantity: '97', place: 'BIN-A2' }] });
  postReceipt(plant, must(came, 'labels'));
  enterBill(plant, { number: 'BW-INV-9018', supplier: 'BOLTWORX', day: '2026-02-19', posted: '2026-02-20', paid: '2026-03-10', lines: [{ line: labels, quantity: '97', price: '0.15', tax: '1.38' }] });
  const pads = lineOf(plant.orders, 'PO-1037');
  const [soft] = receive(plant, { number: 'RCT-1040', supplier: 'VOLTAIC', slip: 'VC-88301', at: '2026-03-09 11:00', items: [{ line: pads, quantity: '100', place: 'BIN-D2' }] });
  postReceipt(plant, must(soft, 'pads'));
  const override = { by: 'Helen Park', reason: 'The price was agreed by telephone; the order was not corrected.', day: '2026-03-12' };
  enterBill(plant, { number: 'VC-INV-5590', supplier: 'VOLTAIC', day: '2026-03-11', posted: '2026-03-12', override, lines: [{ line: pads, quantity: '100', price: '0.95' }] });
  const [calibration, courier] = [lineOf(plant.orders, 'PO-1031'), lineOf(plant.orders, 'PO-1031', 2)];
  enterBill(plant, { number: 'MC-2026-077', supplier: 'METROCAL', day: '2026-02-23', posted: '2026-02-24', paid: '2026-02-25', lines: [{ line: calibration, quantity: '3', price: '180.00' }, { line: courier, quantity: '1', price: '45.00' }] });
  enterBill(plant, { number: 'AB-INV-771', supplier: 'AEROBLADE', day: '2026-03-10', assignee: 'Iris Vogel', lines: [{ line: lineOf(plant.orders, 'PO-1024'), quantity: '60', price: '18.40' }] });
  receive(plant, { number: 'RCT-1041', supplier: 'VOLTAIC', slip: 'SAMPLES', at: '2026-03-05 15:00', notes: 'Samples, free of charge, on no order.', items: [{ line: null, part: partOf(plant.world, 'SEN-10'), quantity: '10', place: 'BIN-D2' }] });
};

const austin = (plant: Plant): void => {
  const [propellers, cartons] = [lineOf(plant.orders, 'PO-2001'), lineOf(plant.orders, 'PO-2001', 2)];
  const items = receive(plant, {
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
  for (const item of items) postReceipt(plant, item);
  enterBill(plant, { number: 'AB-INV-742', supplier: 'AEROBLADE', day: '2026-02-23', posted: '2026-02-24', lines: [{ line: propellers, quantity: '12', price: '18.90' }, { line: cartons, quantity: '30', price: '1.85' }] });
};

/** What was received, billed, sent back and is still open, order by order. Spacers and housings come before what they are built into. */
export const buyEarly = (plant: Plant): void => {
  lateShafts(plant);
  spacers(plant);
  housings(plant);
};

export const buyLater = (plant: Plant): void => {
  heatSinks(plant);
  encoders(plant);
  screws(plant);
  smallOrders(plant);
  austin(plant);
};
