import type { Routing } from './shapes.ts';

/** How each assembly is made. The same operations stand in PLM's routings, in MES's procedures and behind the standard costs. */
export const routings: readonly Routing[] = [
  {
    number: 'LAM-220',
    revision: 'A',
    title: 'Stamp and bond lamination stack',
    operations: [
      { sequence: 10, workCenter: 'LAX-PRESS', title: 'Stamp laminations', setup: 'PT30M', perUnit: 'PT2M' },
      { sequence: 20, workCenter: 'LAX-MOTOR', title: 'Stack, bond and cure', perUnit: 'PT6M' },
    ],
  },
  {
    number: 'STA-220',
    revision: 'A',
    title: 'Wind stator',
    operations: [
      { sequence: 10, workCenter: 'LAX-MOTOR', title: 'Insert slot liners', perUnit: 'PT5M' },
      { sequence: 20, workCenter: 'LAX-WIND', title: 'Wind phases', setup: 'PT20M', perUnit: 'PT12M' },
      { sequence: 30, workCenter: 'LAX-MOTOR', title: 'Impregnate and cure', perUnit: 'PT4M' },
    ],
  },
  {
    number: 'ROT-220',
    revision: 'A',
    title: 'Build rotor',
    operations: [
      { sequence: 10, workCenter: 'LAX-MOTOR', title: 'Bond magnets', perUnit: 'PT15M' },
      { sequence: 20, workCenter: 'LAX-TEST', title: 'Balance', perUnit: 'PT6M' },
    ],
  },
  {
    number: 'MTR-220',
    revision: 'A',
    title: 'Assemble motor',
    operations: [
      { sequence: 10, workCenter: 'LAX-MOTOR', title: 'Press bearings and shaft', perUnit: 'PT12M' },
      { sequence: 20, workCenter: 'LAX-MOTOR', title: 'Join stator and rotor', perUnit: 'PT18M' },
      { sequence: 30, workCenter: 'LAX-TEST', title: 'Spin test', perUnit: 'PT12M' },
    ],
  },
  {
    number: 'PCBA-60',
    revision: 'A',
    title: 'Populate controller board',
    operations: [
      { sequence: 10, workCenter: 'LAX-SMT', title: 'Print, place, reflow', setup: 'PT45M', perUnit: 'PT3M' },
      { sequence: 20, workCenter: 'LAX-TEST', title: 'In-circuit test', perUnit: 'PT3M' },
    ],
  },
  {
    number: 'ESC-60',
    revision: 'A',
    title: 'Assemble speed controller',
    operations: [
      { sequence: 10, workCenter: 'LAX-ELEC', title: 'Solder capacitors', perUnit: 'PT12M' },
      { sequence: 20, workCenter: 'LAX-ELEC', title: 'Mount heat sink and housing', perUnit: 'PT9M' },
      { sequence: 30, workCenter: 'LAX-TEST', title: 'Flash and test', perUnit: 'PT6M' },
    ],
  },
  {
    number: 'HAR-10',
    revision: 'A',
    title: 'Make phase lead harness',
    operations: [{ sequence: 10, workCenter: 'LAX-ELEC', title: 'Cut, crimp and sleeve', perUnit: 'PT12M' }],
  },
  {
    number: 'BRKT-001',
    revision: 'A',
    title: 'Anodise bracket',
    operations: [
      { sequence: 10, workCenter: 'LAX-ASSY', title: 'Mask', perUnit: 'PT0S' },
      { sequence: 20, workCenter: 'LAX-ASSY', title: 'Anodise at the supplier', perUnit: 'PT0S', outsideCost: '3.00' },
    ],
  },
  {
    number: 'MNT-100',
    revision: 'A',
    title: 'Assemble motor mount',
    operations: [{ sequence: 10, workCenter: 'LAX-ASSY', title: 'Assemble', perUnit: 'PT6M' }],
  },
  {
    number: 'MNT-100',
    revision: 'B',
    title: 'Assemble motor mount, six screws',
    operations: [{ sequence: 10, workCenter: 'LAX-ASSY', title: 'Assemble', perUnit: 'PT6M' }],
  },
  {
    number: 'HUB-15',
    revision: 'A',
    title: 'Make propeller hub',
    operations: [{ sequence: 10, workCenter: 'LAX-HUB', title: 'Fit inserts', perUnit: 'PT30M' }],
  },
  {
    number: 'CLF-12',
    revision: 'A',
    title: 'Assemble cooling fan',
    operations: [{ sequence: 10, workCenter: 'LAX-ELEC', title: 'Assemble and solder', perUnit: 'PT3M' }],
  },
  {
    number: 'PU-400',
    revision: 'A',
    title: 'Assemble propulsion unit',
    operations: [
      { sequence: 10, workCenter: 'LAX-ASSY', title: 'Mount motor', perUnit: 'PT24M' },
      { sequence: 20, workCenter: 'LAX-ASSY', title: 'Fit controller, harness and fan', perUnit: 'PT30M' },
      { sequence: 30, workCenter: 'LAX-TEST', title: 'Thrust test', perUnit: 'PT18M' },
    ],
  },
  {
    number: 'PU-400',
    revision: 'B',
    title: 'Assemble propulsion unit',
    operations: [
      { sequence: 10, workCenter: 'LAX-ASSY', title: 'Mount motor', perUnit: 'PT24M' },
      { sequence: 20, workCenter: 'LAX-ASSY', title: 'Fit controller, harness and fan', perUnit: 'PT30M' },
      { sequence: 30, workCenter: 'LAX-TEST', title: 'Thrust test', perUnit: 'PT18M' },
    ],
  },
  {
    number: 'Assembly Part One',
    revision: 'A',
    title: 'Make sealed joint',
    operations: [{ sequence: 10, workCenter: 'LAX-ASSY', title: 'Assemble', perUnit: 'PT12M' }],
  },
];
