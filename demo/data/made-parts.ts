import type { MadePart } from './shapes.ts';

const designators = (letter: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${letter}${String(index + 1)}`);

const mount = (revision: string, screws: number): MadePart => ({
  number: 'MNT-100',
  revision,
  description: 'Motor mount',
  tracking: 'LOT',
  class: 'ASSEMBLY',
  lines: [
    { component: 'BRKT-001', quantity: 1 },
    { component: 'M3X8', quantity: screws, substitutes: [{ part: 'M3X10', ratio: '1', priority: 1 }] },
    { component: 'WSH-M3', quantity: screws },
    { component: 'SPC-10', quantity: 4 },
  ],
});

const propulsionUnit = (revision: string): MadePart => ({
  number: 'PU-400',
  revision,
  description: 'Propulsion unit, 400 W, 15 inch',
  tracking: 'SERIAL',
  class: 'PRODUCT',
  lines: [
    { component: 'MTR-220', quantity: 1 },
    { component: 'ESC-60', quantity: 1 },
    { component: 'HAR-10', quantity: 1 },
    { component: 'MNT-100', revision, quantity: 1 },
    { component: 'HUB-15', quantity: 1 },
    { component: 'PRP-15', quantity: 1, substitutes: [{ part: 'PRP-15C', ratio: '1', priority: 1 }] },
    { component: 'CLF-12', quantity: 1 },
    { component: 'FIX-400', quantity: 1, phantom: true, notes: 'Laid out with the unit, never stocked.' },
    { component: 'LBL-SN', quantity: 1 },
    { component: 'LOC-243', quantity: 0.5, quantityType: 'AS_REQUIRED' },
  ],
});

/** What we make, components before what they go into: PU-400 - MTR-220 - STA-220 - LAM-220 - steel strip is five levels. */
export const madeParts: readonly MadePart[] = [
  {
    number: 'LAM-220',
    revision: 'A',
    description: 'Lamination stack, bonded',
    tracking: 'LOT',
    class: 'ASSEMBLY',
    lines: [
      { component: 'STL-M19', quantity: 0.42, scrapFactor: '0.05' },
      { component: 'ADH-50', quantity: 0.006 },
    ],
  },
  {
    number: 'STA-220',
    revision: 'A',
    description: 'Stator, wound and impregnated',
    tracking: 'LOT',
    class: 'ASSEMBLY',
    lines: [
      { component: 'LAM-220', quantity: 1 },
      { component: 'WIRE-MAG-05', quantity: 0.085 },
      { component: 'INS-220', quantity: 12 },
      { component: 'VAR-01', quantity: 0.02 },
    ],
  },
  {
    number: 'ROT-220',
    revision: 'A',
    description: 'Rotor with magnets',
    tracking: 'LOT',
    class: 'ASSEMBLY',
    lines: [
      { component: 'CAN-220', quantity: 1 },
      { component: 'MAG-N42', quantity: 14 },
      { component: 'EPX-330', quantity: 4, uom: 'GRM' },
    ],
  },
  {
    number: 'MTR-220',
    revision: 'A',
    description: 'Brushless motor, 220 kV',
    tracking: 'SERIAL',
    class: 'ASSEMBLY',
    lines: [
      { component: 'STA-220', quantity: 1 },
      { component: 'ROT-220', quantity: 1 },
      { component: 'BRG-608', quantity: 2 },
      { component: 'SHF-220', quantity: 1 },
      { component: 'CLP-8', quantity: 1 },
      { component: 'BEL-220', quantity: 1 },
      { component: 'M3X8', quantity: 4 },
    ],
  },
  {
    number: 'PCBA-60',
    revision: 'A',
    description: 'Speed controller board, assembled',
    tracking: 'LOT',
    class: 'ASSEMBLY',
    lines: [
      { component: 'PCB-60', quantity: 1 },
      { component: 'MCU-32', quantity: 1, designators: ['U1'] },
      { component: 'FET-40', quantity: 6, designators: designators('Q', 6) },
      { component: 'RES-10K', quantity: 12, designators: designators('R', 12) },
      { component: 'CAP-10N', quantity: 20, designators: designators('C', 20) },
    ],
  },
  {
    number: 'ESC-60',
    revision: 'A',
    description: 'Speed controller, 60 A',
    tracking: 'SERIAL',
    class: 'ASSEMBLY',
    lines: [
      { component: 'PCBA-60', quantity: 1 },
      {
        component: 'CAP-100UF',
        quantity: 8,
        designators: designators('C', 8),
        substitutes: [
          { part: 'CAP-100UF-ALT', ratio: '1', priority: 1 },
          { part: 'CAP-50UF', ratio: '2', priority: 2 },
        ],
      },
      { component: 'HSK-60', quantity: 1 },
      { component: 'PAD-60', quantity: 1 },
      { component: 'ENC-60', quantity: 1 },
      { component: 'M3X8', quantity: 4 },
    ],
  },
  {
    number: 'HAR-10',
    revision: 'A',
    description: 'Phase lead harness',
    tracking: 'LOT',
    class: 'ASSEMBLY',
    lines: [
      { component: 'WIRE-14', quantity: 2.5, uom: 'MTR', notes: 'Stocked by the foot.' },
      { component: 'SLV-10', quantity: 0.3 },
      { component: 'CBL-SIG', quantity: 0.45 },
      { component: 'CON-XT60', quantity: 1 },
      { component: 'CON-MR60', quantity: 1 },
    ],
  },
  {
    number: 'BRKT-001',
    revision: 'A',
    description: 'Motor bracket, anodised',
    tracking: 'LOT',
    class: 'MECHANICAL',
    lines: [{ component: 'BRKT-001-RAW', quantity: 1 }],
  },
  mount('A', 4),
  {
    number: 'HUB-15',
    revision: 'A',
    description: 'Propeller hub',
    tracking: 'LOT',
    class: 'ASSEMBLY',
    lines: [{ component: 'INS-15', quantity: 2 }],
  },
  {
    number: 'CLF-12',
    revision: 'A',
    description: 'Cooling fan, 12 mm',
    tracking: 'LOT',
    class: 'ASSEMBLY',
    lines: [
      { component: 'FAN-HSG', quantity: 1 },
      { component: 'MTR-S12', quantity: 1 },
      { component: 'RES-10R', quantity: 3, designators: designators('R', 3) },
    ],
  },
  {
    number: 'FIX-400',
    revision: 'A',
    description: 'Fixing set for the propulsion unit',
    tracking: 'UNTRACKED',
    class: 'PHANTOM',
    phantom: true,
    lines: [
      { component: 'M3X8', quantity: 8, substitutes: [{ part: 'M3X10', ratio: '1', priority: 1 }] },
      { component: 'WSH-M3', quantity: 8 },
    ],
  },
  propulsionUnit('A'),
  {
    number: 'Assembly Part One',
    revision: 'A',
    description: 'Sealed joint: the smallest example of consumption',
    tracking: 'LOT',
    class: 'EXAMPLE',
    lines: [
      { component: 'Component Part One', quantity: 5 },
      { component: 'Component Part Two', quantity: 3 },
    ],
  },
];

/** Second revisions: drawn up from the first, released by a change notice. Their lines are what they say after the change. */
export const secondRevisions: readonly MadePart[] = [mount('B', 6), propulsionUnit('B')];

/** Revisions that are not released: a draft, and one under review. */
export const unreleasedRevisions = [
  {
    number: 'PU-400',
    from: 'B',
    revision: 'C',
    description: 'Propulsion unit, 400 W, 15 inch, with encoder',
    inReview: false,
  },
  {
    number: 'ESC-60',
    from: 'A',
    revision: 'B',
    description: 'Speed controller, 60 A, conformal coated',
    inReview: true,
  },
] as const;
