import type { BoughtPart, CostMethod, Tracking } from './shapes.ts';

/**
 * What we buy: number, description, unit, tracking, supplier and its number for the part, standard cost of one unit in USD, cost
 * method, how much was bought for Los Angeles in January 2026, its place there, class, and what else is to be known.
 */
const table = `
# Fasteners and small hardware.
M3X8 | Screw, socket head, M3 x 8, A2 | EA | UNTRACKED | BOLTWORX | SHC-M3-8-A2 | 0.08 | STANDARD | 4000 | BIN-A1 | HARDWARE | -
M3X10 | Screw, socket head, M3 x 10, A2 | EA | UNTRACKED | BOLTWORX | SHC-M3-10-A2 | 0.09 | STANDARD | 500 | BIN-A1 | HARDWARE | -
WSH-M3 | Washer, flat, M3, A2 | EA | UNTRACKED | BOLTWORX | W-M3-A2 | 0.02 | STANDARD | 4000 | BIN-A1 | HARDWARE | -
CLP-8 | Retaining ring, external, 8 mm | EA | UNTRACKED | BOLTWORX | RR-8 | 0.11 | STANDARD | 200 | BIN-A1 | HARDWARE | -
INS-15 | Threaded insert, titanium, M5 | EA | UNTRACKED | BOLTWORX | TI-M5 | 4.00 | STANDARD | 60 | BIN-A1 | HARDWARE | -
LBL-SN | Serial number label, polyester | EA | UNTRACKED | BOLTWORX | LBL-2210 | 0.15 | STANDARD | 400 | BIN-A2 | HARDWARE | -
BOX-PU | Shipping carton with foam insert | EA | UNTRACKED | BOLTWORX | CTN-400 | 1.85 | STANDARD | 60 | BIN-A2 | PACKAGING | -
# Mechanical.
BRG-608 | Ball bearing 608, C3 | EA | LOT | PRECIMEC | 608-2RS-C3 | 2.10 | FIFO | 80 | BIN-B1 | MECHANICAL | -
SHF-220 | Motor shaft, hardened, 8 mm | EA | LOT | PRECIMEC | PM-20281 | 12.50 | STANDARD | 30 | BIN-B1 | MECHANICAL | -
BEL-220 | End bell, machined 7075 | EA | LOT | PRECIMEC | PM-20282 | 14.20 | STANDARD | 30 | BIN-B1 | MECHANICAL | -
CAN-220 | Rotor can, low-carbon steel | EA | LOT | PRECIMEC | PM-20283 | 16.80 | STANDARD | 30 | BIN-B1 | MECHANICAL | -
BRKT-001-RAW | Motor bracket, machined, not anodised | EA | LOT | PRECIMEC | PM-20290 | 10.00 | STANDARD | 50 | BIN-B2 | MECHANICAL | -
HSK-60 | Heat sink, extruded, 60 mm | EA | UNTRACKED | PRECIMEC | PM-30120 | 7.60 | STANDARD | 40 | BIN-B2 | MECHANICAL | -
PRP-15 | Propeller 15 x 5, glass-filled | EA | LOT | AEROBLADE | AB1550G | 18.40 | STANDARD | 40 | BIN-B3 | PROPULSION | -
PRP-15C | Propeller 15 x 5, carbon | EA | LOT | AEROBLADE | AB1550C | 40.00 | STANDARD | 100 | BIN-B3 | PROPULSION | -
# Magnetics and process materials.
STL-M19 | Electrical steel strip M19, 0.35 mm | KGM | UNTRACKED | MAGNATEK | M19-035 | 3.40 | AVERAGE | 40 | BIN-C1 | RAW | -
WIRE-MAG-05 | Magnet wire, 0.5 mm, class H | KGM | UNTRACKED | MAGNATEK | MW-05-H | 22.00 | AVERAGE | 12 | BIN-C1 | RAW | -
MAG-N42 | Magnet, N42SH, arc segment | EA | LOT | MAGNATEK | N42SH-ARC-14 | 1.15 | STANDARD | 400 | BIN-C1 | MAGNETICS | -
INS-220 | Slot liner, Nomex | EA | UNTRACKED | MAGNATEK | NMX-220 | 0.06 | STANDARD | 1000 | BIN-C1 | MAGNETICS | -
VAR-01 | Impregnating varnish | KGM | LOT | MAGNATEK | V-180 | 31.00 | STANDARD | 5 | BIN-C2 | CHEMICAL | consumable, keeps 365 days
ADH-50 | Bonding adhesive for laminations | KGM | LOT | MAGNATEK | BA-50 | 48.00 | STANDARD | 2 | BIN-C2 | CHEMICAL | consumable, keeps 365 days
EPX-330 | Epoxy, magnet bonding | KGM | LOT | MAGNATEK | EP-330 | 39.00 | STANDARD | 2 | BIN-C2 | CHEMICAL | consumable, keeps 180 days
LOC-243 | Threadlocker, medium strength | GRM | UNTRACKED | MAGNATEK | TL-243-50 | 0.12 | STANDARD | 500 | BIN-C2 | CHEMICAL | consumable
# Electronics.
PCB-60 | Bare board, speed controller, 6 layers | EA | LOT | VOLTAIC | VB-60-R3 | 9.75 | STANDARD | 30 | BIN-D1 | ELECTRONIC | -
MCU-32 | Microcontroller, 32 bit, QFN-48 | EA | LOT | VOLTAIC | STM-G431 | 3.95 | STANDARD | 40 | BIN-D1 | ELECTRONIC | -
FET-40 | MOSFET, 40 V, 1.1 mOhm | EA | LOT | VOLTAIC | BSC011N04 | 1.32 | STANDARD | 200 | BIN-D1 | ELECTRONIC | -
RES-10K | Resistor, 10 kOhm, 1 %, 0402 | EA | UNTRACKED | VOLTAIC | RC0402-10K | 0.01 | STANDARD | 2000 | BIN-D1 | ELECTRONIC | -
CAP-10N | Capacitor, 10 nF, X7R, 0402 | EA | UNTRACKED | VOLTAIC | CC0402-10N | 0.02 | STANDARD | 2000 | BIN-D1 | ELECTRONIC | -
CAP-100UF | Capacitor, 100 uF, 50 V, low ESR | EA | LOT | VOLTAIC | ELR-100-50 | 0.62 | STANDARD | 27 | BIN-D2 | ELECTRONIC | lot L1
CAP-100UF-ALT | Capacitor, 100 uF, 63 V, alternate maker | EA | LOT | VOLTAIC | UHE-100-63 | 0.71 | STANDARD | 50 | BIN-D2 | ELECTRONIC | lot L2
CAP-50UF | Capacitor, 50 uF, 50 V: two replace one of 100 uF | EA | LOT | VOLTAIC | ELR-50-50 | 0.38 | STANDARD | 120 | BIN-D2 | ELECTRONIC | -
PAD-60 | Thermal pad, 60 x 40 mm | EA | UNTRACKED | VOLTAIC | TP-6040 | 0.85 | STANDARD | 40 | BIN-D2 | ELECTRONIC | -
ENC-60 | Controller housing, moulded | EA | UNTRACKED | VOLTAIC | ENC-60-BK | 5.90 | STANDARD | 40 | BIN-D2 | MECHANICAL | -
CON-XT60 | Connector, power, XT60 | EA | UNTRACKED | VOLTAIC | XT60-M | 1.90 | STANDARD | 60 | BIN-D2 | ELECTRONIC | -
CON-MR60 | Connector, three phase, MR60 | EA | UNTRACKED | VOLTAIC | MR60-M | 2.20 | STANDARD | 60 | BIN-D2 | ELECTRONIC | -
CBL-SIG | Signal cable, 4 core, screened | MTR | UNTRACKED | VOLTAIC | SC-4-26 | 0.80 | STANDARD | 60 | BIN-D2 | ELECTRONIC | -
SLV-10 | Heat-shrink sleeving, 10 mm | MTR | UNTRACKED | VOLTAIC | HS-10 | 0.60 | STANDARD | 40 | BIN-D2 | ELECTRONIC | -
RES-10R | Resistor, 10 Ohm, 1 W, leaded | EA | UNTRACKED | VOLTAIC | R1W-10R | 0.05 | STANDARD | 45 | LINE-1 | ELECTRONIC | -
MTR-S12 | Micro motor, 12 mm, for the cooling fan | EA | SERIAL | MAGNATEK | MM-12 | 6.40 | STANDARD | 20 | LINE-1 | MAGNETICS | -
# The two components of the smallest example.
Component Part One | Sealing tube, silicone | MTR | UNTRACKED | PRECIMEC | ST-8 | 4.00 | STANDARD | - | - | EXAMPLE | -
Component Part Two | Clamp, stainless | EA | UNTRACKED | PRECIMEC | CL-8 | 2.50 | STANDARD | - | - | EXAMPLE | -
# Bought by orders of their own: see orders.ts.
WIRE-14 | Wire, 14 AWG, silicone; used by the foot, bought in rolls of 100 ft | FOT | UNTRACKED | VOLTAIC | SW14-R100 | 0.45 | AVERAGE | - | BIN-D2 | ELECTRONIC | ROLL of 100
SPC-10 | Spacer, aluminium, 10 mm | EA | UNTRACKED | BOLTWORX | SP-M3-10 | 1.00 | STANDARD | - | BIN-A1 | HARDWARE | -
FAN-HSG | Fan housing, moulded | EA | UNTRACKED | BOLTWORX | FH-12 | 2.00 | STANDARD | - | BIN-A2 | MECHANICAL | -
ENC-90 | Encoder ring, magnetic | EA | LOT | NORDMAG | ER-90 | 9.20 | STANDARD | - | BIN-C1 | MAGNETICS | -
# Samples, free of charge: finance has not set the item up yet.
SEN-10 | Temperature sensor, sample | EA | UNTRACKED | VOLTAIC | TS-10-ES | 1.40 | STANDARD | - | BIN-D2 | ELECTRONIC | -
# Superseded, no longer bought.
PRP-13 | Propeller 13 x 4.5, glass-filled | EA | LOT | AEROBLADE | AB1345G | 14.90 | STANDARD | - | - | PROPULSION | obsolete
`;

const perhaps = (cell: string): string | undefined => (cell === '-' ? undefined : cell);

const extrasOf = (also: string): Partial<BoughtPart> => {
  const lot = /lot (\S+)/u.exec(also)?.[1];
  const days = /keeps (\d+) days/u.exec(also)?.[1];
  const pack = /(\w+) of (\d+)/u.exec(also);
  return {
    ...(also.includes('consumable') ? { type: 'CONSUMABLE' } : {}),
    ...(also.includes('obsolete') ? { obsolete: true } : {}),
    ...(lot === undefined ? {} : { lot }),
    ...(days === undefined ? {} : { shelfLifeDays: Number(days) }),
    ...(pack === null ? {} : { pack: { code: pack[1] ?? '', quantity: Number(pack[2]) } }),
  };
};

const partOf = (row: string): BoughtPart => {
  const cells = row.split('|').map((cell) => cell.trim());
  const cell = (place: number): string => cells[place] ?? '';
  const stock = perhaps(cell(8));
  const bin = perhaps(cell(9));
  return {
    number: cell(0),
    description: cell(1),
    uom: cell(2),
    tracking: cell(3) as Tracking,
    supplier: cell(4),
    vendorNumber: cell(5),
    cost: cell(6),
    method: cell(7) as CostMethod,
    ...(stock === undefined ? {} : { stock: Number(stock) }),
    ...(bin === undefined ? {} : { bin }),
    class: cell(10),
    ...extrasOf(cell(11)),
  };
};

export const boughtParts: readonly BoughtPart[] = table
  .trim()
  .split('\n')
  .filter((line) => !line.startsWith('#'))
  .map(partOf);

/** Born in ERP: no engineering identity, only something to buy. */
export const boughtServices = [
  { number: 'SVC-CAL', description: 'Calibration of measuring equipment' },
  { number: 'SVC-REPAIR', description: 'Repair of production equipment' },
] as const;
