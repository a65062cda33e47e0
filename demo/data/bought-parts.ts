import type { BoughtPart } from './shapes.ts';

/**
 * What we buy: number, description, unit, tracking, supplier, standard cost of one unit in USD, and how much of it was bought for Los
 * Angeles in January 2026 and where it lies there.
 */
export const boughtParts: readonly BoughtPart[] = [
  // Fasteners and small hardware.
  { number: 'M3X8', description: 'Screw, socket head, M3 x 8, A2', supplier: 'BOLTWORX', vendorNumber: 'SHC-M3-8-A2', cost: '0.08', stock: 4000, bin: 'BIN-A1', class: 'HARDWARE' },
  { number: 'M3X10', description: 'Screw, socket head, M3 x 10, A2', supplier: 'BOLTWORX', vendorNumber: 'SHC-M3-10-A2', cost: '0.09', stock: 500, bin: 'BIN-A1', class: 'HARDWARE' },
  { number: 'WSH-M3', description: 'Washer, flat, M3, A2', supplier: 'BOLTWORX', vendorNumber: 'W-M3-A2', cost: '0.02', stock: 4000, bin: 'BIN-A1', class: 'HARDWARE' },
  { number: 'CLP-8', description: 'Retaining ring, external, 8 mm', supplier: 'BOLTWORX', vendorNumber: 'RR-8', cost: '0.11', stock: 200, bin: 'BIN-A1', class: 'HARDWARE' },
  { number: 'INS-15', description: 'Threaded insert, titanium, M5', supplier: 'BOLTWORX', vendorNumber: 'TI-M5', cost: '4.00', stock: 60, bin: 'BIN-A1', class: 'HARDWARE' },
  { number: 'LBL-SN', description: 'Serial number label, polyester', supplier: 'BOLTWORX', vendorNumber: 'LBL-2210', cost: '0.15', stock: 400, bin: 'BIN-A2', class: 'HARDWARE' },
  { number: 'BOX-PU', description: 'Shipping carton with foam insert', supplier: 'BOLTWORX', vendorNumber: 'CTN-400', cost: '1.85', stock: 60, bin: 'BIN-A2', class: 'PACKAGING' },
  // Mechanical.
  { number: 'BRG-608', description: 'Ball bearing 608, C3', tracking: 'LOT', supplier: 'PRECIMEC', vendorNumber: '608-2RS-C3', cost: '2.10', method: 'FIFO', stock: 80, bin: 'BIN-B1', class: 'MECHANICAL' },
  { number: 'SHF-220', description: 'Motor shaft, hardened, 8 mm', tracking: 'LOT', supplier: 'PRECIMEC', vendorNumber: 'PM-20281', cost: '12.50', stock: 30, bin: 'BIN-B1', class: 'MECHANICAL' },
  { number: 'BEL-220', description: 'End bell, machined 7075', tracking: 'LOT', supplier: 'PRECIMEC', vendorNumber: 'PM-20282', cost: '14.20', stock: 30, bin: 'BIN-B1', class: 'MECHANICAL' },
  { number: 'CAN-220', description: 'Rotor can, low-carbon steel', tracking: 'LOT', supplier: 'PRECIMEC', vendorNumber: 'PM-20283', cost: '16.80', stock: 30, bin: 'BIN-B1', class: 'MECHANICAL' },
  { number: 'BRKT-001-RAW', description: 'Motor bracket, machined, not anodised', tracking: 'LOT', supplier: 'PRECIMEC', vendorNumber: 'PM-20290', cost: '10.00', stock: 50, bin: 'BIN-B2', class: 'MECHANICAL' },
  { number: 'HSK-60', description: 'Heat sink, extruded, 60 mm', supplier: 'PRECIMEC', vendorNumber: 'PM-30120', cost: '7.60', stock: 40, bin: 'BIN-B2', class: 'MECHANICAL' },
  { number: 'PRP-15', description: 'Propeller 15 x 5, glass-filled', tracking: 'LOT', supplier: 'AEROBLADE', vendorNumber: 'AB1550G', cost: '18.40', stock: 40, bin: 'BIN-B3', class: 'PROPULSION' },
  { number: 'PRP-15C', description: 'Propeller 15 x 5, carbon', tracking: 'LOT', supplier: 'AEROBLADE', vendorNumber: 'AB1550C', cost: '40.00', stock: 100, bin: 'BIN-B3', class: 'PROPULSION' },
  // Magnetics and process materials.
  { number: 'STL-M19', description: 'Electrical steel strip M19, 0.35 mm', uom: 'KGM', supplier: 'MAGNATEK', vendorNumber: 'M19-035', cost: '3.40', method: 'AVERAGE', stock: 40, bin: 'BIN-C1', class: 'RAW' },
  { number: 'WIRE-MAG-05', description: 'Magnet wire, 0.5 mm, class H', uom: 'KGM', supplier: 'MAGNATEK', vendorNumber: 'MW-05-H', cost: '22.00', method: 'AVERAGE', stock: 12, bin: 'BIN-C1', class: 'RAW' },
  { number: 'MAG-N42', description: 'Magnet, N42SH, arc segment', tracking: 'LOT', supplier: 'MAGNATEK', vendorNumber: 'N42SH-ARC-14', cost: '1.15', stock: 400, bin: 'BIN-C1', class: 'MAGNETICS' },
  { number: 'INS-220', description: 'Slot liner, Nomex', supplier: 'MAGNATEK', vendorNumber: 'NMX-220', cost: '0.06', stock: 1000, bin: 'BIN-C1', class: 'MAGNETICS' },
  { number: 'VAR-01', description: 'Impregnating varnish', uom: 'KGM', tracking: 'LOT', type: 'CONSUMABLE', supplier: 'MAGNATEK', vendorNumber: 'V-180', cost: '31.00', stock: 5, bin: 'BIN-C2', shelfLifeDays: 365, class: 'CHEMICAL' },
  { number: 'ADH-50', description: 'Bonding adhesive for laminations', uom: 'KGM', tracking: 'LOT', type: 'CONSUMABLE', supplier: 'MAGNATEK', vendorNumber: 'BA-50', cost: '48.00', stock: 2, bin: 'BIN-C2', shelfLifeDays: 365, class: 'CHEMICAL' },
  { number: 'EPX-330', description: 'Epoxy, magnet bonding', uom: 'KGM', tracking: 'LOT', type: 'CONSUMABLE', supplier: 'MAGNATEK', vendorNumber: 'EP-330', cost: '39.00', stock: 2, bin: 'BIN-C2', shelfLifeDays: 180, class: 'CHEMICAL' },
  { number: 'LOC-243', description: 'Threadlocker, medium strength', uom: 'GRM', type: 'CONSUMABLE', supplier: 'MAGNATEK', vendorNumber: 'TL-243-50', cost: '0.12', stock: 500, bin: 'BIN-C2', class: 'CHEMICAL' },
  // Electronics.
  { number: 'PCB-60', description: 'Bare board, speed controller, 6 layers', tracking: 'LOT', supplier: 'VOLTAIC', vendorNumber: 'VB-60-R3', cost: '9.75', stock: 30, bin: 'BIN-D1', class: 'ELECTRONIC' },
  { number: 'MCU-32', description: 'Microcontroller, 32 bit, QFN-48', tracking: 'LOT', supplier: 'VOLTAIC', vendorNumber: 'STM-G431', cost: '3.95', stock: 40, bin: 'BIN-D1', class: 'ELECTRONIC' },
  { number: 'FET-40', description: 'MOSFET, 40 V, 1.1 mOhm', tracking: 'LOT', supplier: 'VOLTAIC', vendorNumber: 'BSC011N04', cost: '1.32', stock: 200, bin: 'BIN-D1', class: 'ELECTRONIC' },
  { number: 'RES-10K', description: 'Resistor, 10 kOhm, 1 %, 0402', supplier: 'VOLTAIC', vendorNumber: 'RC0402-10K', cost: '0.01', stock: 2000, bin: 'BIN-D1', class: 'ELECTRONIC' },
  { number: 'CAP-10N', description: 'Capacitor, 10 nF, X7R, 0402', supplier: 'VOLTAIC', vendorNumber: 'CC0402-10N', cost: '0.02', stock: 2000, bin: 'BIN-D1', class: 'ELECTRONIC' },
  { number: 'CAP-100UF', description: 'Capacitor, 100 uF, 50 V, low ESR', tracking: 'LOT', supplier: 'VOLTAIC', vendorNumber: 'ELR-100-50', cost: '0.62', stock: 27, bin: 'BIN-D2', lot: 'L1', class: 'ELECTRONIC' },
  { number: 'CAP-100UF-ALT', description: 'Capacitor, 100 uF, 63 V, alternate maker', tracking: 'LOT', supplier: 'VOLTAIC', vendorNumber: 'UHE-100-63', cost: '0.71', stock: 50, bin: 'BIN-D2', lot: 'L2', class: 'ELECTRONIC' },
  { number: 'CAP-50UF', description: 'Capacitor, 50 uF, 50 V: two replace one of 100 uF', tracking: 'LOT', supplier: 'VOLTAIC', vendorNumber: 'ELR-50-50', cost: '0.38', stock: 120, bin: 'BIN-D2', class: 'ELECTRONIC' },
  { number: 'PAD-60', description: 'Thermal pad, 60 x 40 mm', supplier: 'VOLTAIC', vendorNumber: 'TP-6040', cost: '0.85', stock: 40, bin: 'BIN-D2', class: 'ELECTRONIC' },
  { number: 'ENC-60', description: 'Controller housing, moulded', supplier: 'VOLTAIC', vendorNumber: 'ENC-60-BK', cost: '5.90', stock: 40, bin: 'BIN-D2', class: 'MECHANICAL' },
  { number: 'CON-XT60', description: 'Connector, power, XT60', supplier: 'VOLTAIC', vendorNumber: 'XT60-M', cost: '1.90', stock: 60, bin: 'BIN-D2', class: 'ELECTRONIC' },
  { number: 'CON-MR60', description: 'Connector, three phase, MR60', supplier: 'VOLTAIC', vendorNumber: 'MR60-M', cost: '2.20', stock: 60, bin: 'BIN-D2', class: 'ELECTRONIC' },
  { number: 'CBL-SIG', description: 'Signal cable, 4 core, screened', uom: 'MTR', supplier: 'VOLTAIC', vendorNumber: 'SC-4-26', cost: '0.80', stock: 60, bin: 'BIN-D2', class: 'ELECTRONIC' },
  { number: 'SLV-10', description: 'Heat-shrink sleeving, 10 mm', uom: 'MTR', supplier: 'VOLTAIC', vendorNumber: 'HS-10', cost: '0.60', stock: 40, bin: 'BIN-D2', class: 'ELECTRONIC' },
  { number: 'RES-10R', description: 'Resistor, 10 Ohm, 1 W, leaded', supplier: 'VOLTAIC', vendorNumber: 'R1W-10R', cost: '0.05', stock: 45, bin: 'LINE-1', class: 'ELECTRONIC' },
  { number: 'MTR-S12', description: 'Micro motor, 12 mm, for the cooling fan', tracking: 'SERIAL', supplier: 'MAGNATEK', vendorNumber: 'MM-12', cost: '6.40', stock: 20, bin: 'LINE-1', class: 'MAGNETICS' },
  // The two components of the smallest example.
  { number: 'Component Part One', description: 'Sealing tube, silicone', uom: 'MTR', supplier: 'PRECIMEC', vendorNumber: 'ST-8', cost: '4.00', class: 'EXAMPLE' },
  { number: 'Component Part Two', description: 'Clamp, stainless', supplier: 'PRECIMEC', vendorNumber: 'CL-8', cost: '2.50', class: 'EXAMPLE' },
  // Bought by orders of their own: see orders.ts.
  { number: 'WIRE-14', description: 'Wire, 14 AWG, silicone; used by the foot, bought in rolls of 100 ft', uom: 'FOT', supplier: 'VOLTAIC', vendorNumber: 'SW14-R100', cost: '0.45', method: 'AVERAGE', pack: { code: 'ROLL', quantity: 100 }, bin: 'BIN-D2', class: 'ELECTRONIC' },
  { number: 'SPC-10', description: 'Spacer, aluminium, 10 mm', supplier: 'BOLTWORX', vendorNumber: 'SP-M3-10', cost: '1.00', bin: 'BIN-A1', class: 'HARDWARE' },
  { number: 'FAN-HSG', description: 'Fan housing, moulded', supplier: 'BOLTWORX', vendorNumber: 'FH-12', cost: '2.00', bin: 'BIN-A2', class: 'MECHANICAL' },
  { number: 'ENC-90', description: 'Encoder ring, magnetic', tracking: 'LOT', supplier: 'NORDMAG', vendorNumber: 'ER-90', cost: '9.20', bin: 'BIN-C1', class: 'MAGNETICS' },
  // Samples, free of charge: finance has not set the item up yet.
  { number: 'SEN-10', description: 'Temperature sensor, sample', supplier: 'VOLTAIC', vendorNumber: 'TS-10-ES', cost: '1.40', bin: 'BIN-D2', class: 'ELECTRONIC' },
  // Superseded, no longer bought.
  { number: 'PRP-13', description: 'Propeller 13 x 4.5, glass-filled', tracking: 'LOT', supplier: 'AEROBLADE', vendorNumber: 'AB1345G', cost: '14.90', class: 'PROPULSION', obsolete: true },
];

/** Born in ERP: no engineering identity, only something to buy. */
export const boughtServices = [
  { number: 'SVC-CAL', description: 'Calibration of measuring equipment' },
  { number: 'SVC-REPAIR', description: 'Repair of production equipment' },
] as const;
