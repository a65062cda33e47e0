import type { Order } from './shapes.ts';

const motors = { department: 'MFG', location: 'LAX-01', costCenter: 'CC-110', project: 'KESTREL', taxCode: 'CA-RESALE' };
const spares = { department: 'SERVICE', location: 'AUS-01', costCenter: 'CC-210', project: 'SPARES', taxCode: 'TX-RESALE' };

/**
 * Purchase orders beside the stock orders of January (PO-1001 and following, one for each supplier, made by code from the list of
 * parts). What came of them is told in the stories.
 */
export const orders: readonly Order[] = [
  { number: 'PO-1020', site: 'LAX', supplier: 'MAGNATEK', date: '2026-03-10', need: '2026-04-15', status: 'DRAFT', buyer: 'Dana Ruiz', attributes: motors, lines: [
    { item: 'MAG-N42', quantity: 600, price: '1.12' },
    { item: 'WIRE-MAG-05', quantity: 10, price: '22.40' },
  ] },
  { number: 'PO-1021', site: 'LAX', supplier: 'PRECIMEC', date: '2026-03-09', need: '2026-04-20', status: 'PENDING_APPROVAL', buyer: 'Dana Ruiz', attributes: motors, lines: [
    { item: 'CAN-220', quantity: 200, price: '16.20' },
  ] },
  { number: 'PO-1022', site: 'LAX', supplier: 'TITANEX', date: '2026-02-24', need: '2026-04-01', status: 'REJECTED', buyer: 'Dana Ruiz', attributes: motors, notes: 'Supplier is on hold since the audit of February.', lines: [
    { item: 'BEL-220', quantity: 100, price: '11.90' },
  ] },
  { number: 'PO-1023', site: 'LAX', supplier: 'VOLTAIC', date: '2026-03-06', need: '2026-04-10', status: 'APPROVED', buyer: 'Dana Ruiz', attributes: motors, lines: [
    { item: 'CAP-100UF', quantity: 500, price: '0.58' },
    { item: 'FET-40', quantity: 500, price: '1.28' },
  ] },
  { number: 'PO-1024', site: 'LAX', supplier: 'AEROBLADE', date: '2026-02-26', need: '2026-03-20', status: 'ORDERED', buyer: 'Dana Ruiz', attributes: motors, notes: 'Billed before the goods arrived.', lines: [
    { item: 'PRP-15', quantity: 60, price: '18.40' },
  ] },
  { number: 'PO-1025', site: 'LAX', supplier: 'PRECIMEC', date: '2026-01-12', need: '2026-01-30', status: 'ORDERED', buyer: 'Dana Ruiz', attributes: motors, notes: 'The first hundred came on the last evening of January.', lines: [
    { item: 'SHF-220', quantity: 150, price: '12.50', underPercent: '2' },
  ] },
  { number: 'PO-1026', site: 'LAX', supplier: 'BOLTWORX', date: '2026-02-02', need: '2026-02-16', status: 'ORDERED', buyer: 'Dana Ruiz', attributes: motors, lines: [
    { item: 'FAN-HSG', quantity: 100, price: '2.00', overPercent: '5' },
  ] },
  { number: 'PO-1027', site: 'LAX', supplier: 'BOLTWORX', date: '2026-01-20', need: '2026-02-03', status: 'ORDERED', buyer: 'Dana Ruiz', attributes: motors, lines: [
    { item: 'SPC-10', quantity: 1000, price: '1.00' },
  ] },
  { number: 'PO-1028', site: 'LAX', supplier: 'MAGNATEK', date: '2026-02-05', need: '2026-03-01', status: 'CANCELED', buyer: 'Dana Ruiz', attributes: motors, notes: 'Ordered twice by mistake.', lines: [
    { item: 'EPX-330', quantity: 4, price: '38.00', status: 'CANCELED' },
  ] },
  { number: 'PO-1029', site: 'LAX', supplier: 'BOLTWORX', date: '2026-02-03', need: '2026-02-17', status: 'CLOSED', buyer: 'Dana Ruiz', attributes: motors, lines: [
    { item: 'LBL-SN', quantity: 100, price: '0.15', status: 'CLOSED', shortCloseReason: 'Three labels were misprinted; not worth another delivery.' },
  ] },
  { number: 'PO-1030', site: 'LAX', supplier: 'ANOFIN', date: '2026-02-04', need: '2026-02-18', status: 'ORDERED', buyer: 'Dana Ruiz', attributes: motors, lines: [
    { item: 'BRKT-001', quantity: 50, price: '3.00', type: 'OUTSIDE_PROCESSING', run: 'RUN-1009', description: 'Anodise 50 brackets, type III, black' },
  ] },
  { number: 'PO-1031', site: 'LAX', supplier: 'METROCAL', date: '2026-02-09', need: '2026-02-20', status: 'ORDERED', buyer: 'Dana Ruiz', attributes: { ...motors, taxCode: 'EXEMPT' }, lines: [
    { item: 'SVC-CAL', quantity: 3, price: '180.00', type: 'SERVICE', policy: 'TWO_WAY', account: '6100', description: 'Calibration of three torque drivers' },
    { item: '', quantity: 1, price: '45.00', type: 'NON_INVENTORY', policy: 'NONE', description: 'Courier' },
  ] },
  { number: 'PO-1032', site: 'LAX', supplier: 'VOLTAIC', date: '2026-01-26', need: '2026-02-04', status: 'ORDERED', buyer: 'Dana Ruiz', attributes: motors, lines: [
    { item: 'WIRE-14', quantity: 3, uom: 'ROLL', price: '45.00' },
  ] },
  { number: 'PO-1033', site: 'LAX', supplier: 'NORDMAG', date: '2026-02-10', need: '2026-02-27', status: 'ORDERED', buyer: 'Dana Ruiz', currency: 'EUR', rate: '1.08', attributes: motors, lines: [
    { item: 'ENC-90', quantity: 40, price: '8.50' },
  ] },
  { number: 'PO-1034', site: 'LAX', supplier: 'BOLTWORX', date: '2026-02-16', need: '2026-03-02', status: 'ORDERED', buyer: 'Dana Ruiz', attributes: motors, lines: [
    { item: 'SPC-10', quantity: 500, price: '1.00' },
  ] },
  { number: 'PO-1035', site: 'LAX', supplier: 'PRECIMEC', date: '2026-02-12', need: '2026-02-26', status: 'ORDERED', buyer: 'Dana Ruiz', attributes: motors, notes: 'Twenty went back: burrs on the fins.', lines: [
    { item: 'HSK-60', quantity: 100, price: '7.60' },
  ] },
  { number: 'PO-1036', site: 'LAX', supplier: 'BOLTWORX', date: '2026-02-18', need: '2026-03-04', status: 'ORDERED', buyer: 'Dana Ruiz', attributes: motors, lines: [
    { item: 'M3X10', quantity: 1000, price: '0.09' },
    { item: 'WSH-M3', quantity: 500, price: '0.02' },
  ] },
  { number: 'PO-1037', site: 'LAX', supplier: 'VOLTAIC', date: '2026-03-02', need: '2026-03-16', status: 'ORDERED', buyer: 'Dana Ruiz', attributes: motors, notes: 'The price was agreed by telephone.', lines: [
    { item: 'PAD-60', quantity: 100, price: '0.80' },
  ] },
  { number: 'PO-2001', site: 'AUS', supplier: 'AEROBLADE', date: '2026-02-06', need: '2026-02-20', status: 'ORDERED', buyer: 'Miguel Santos', attributes: spares, lines: [
    { item: 'PRP-15', quantity: 20, price: '18.90' },
    { item: 'BOX-PU', quantity: 30, price: '1.85' },
  ] },
];

/** The attributes of the stock orders. */
export const stockOrderAttributes = motors;
