import { describe, expect, test } from '@jest/globals';
import {
  deltasOf,
  differencesOf,
  inBaseUnits,
  type BuiltLine,
  type ExpectedLine,
  type FittedLine,
} from './abom-comparison.rules.ts';

const built = (partNumber: string, perUnit: string, more: Partial<BuiltLine> = {}): BuiltLine => ({
  path: [partNumber],
  partNumber,
  revision: 'A',
  lotNumber: null,
  serialNumber: null,
  unitOfMeasure: 'EA',
  perUnit,
  ...more,
});

describe('two built records', () => {
  test('are identical when only their serials differ, and lines are split', () => {
    const a = [built('MOTOR', '1', { serialNumber: 'M1' }), built('SCREW', '4')];
    const b = [built('MOTOR', '1', { serialNumber: 'M2' }), built('SCREW', '1'), built('SCREW', '3')];
    expect(differencesOf(a, b)).toEqual([]);
  });

  test('differ by quantity, revision, lot, and by what only one has', () => {
    const a = [built('SCREW', '4'), built('CAP', '8', { lotNumber: 'L1' }), built('PCB', '1'), built('FOAM', '1')];
    const b = [
      built('SCREW', '6'),
      built('CAP', '8', { lotNumber: 'L2' }),
      built('PCB', '1', { revision: 'B' }),
      built('TAPE', '1'),
    ];
    const kinds = differencesOf(a, b).map(({ partNumber, kinds: found }) => [partNumber, ...found]);
    expect(kinds).toEqual([
      ['CAP', 'LOT'],
      ['FOAM', 'REMOVED'],
      ['PCB', 'REVISION'],
      ['SCREW', 'QUANTITY'],
      ['TAPE', 'ADDED'],
    ]);
  });
});

const expected = (partNumber: string, quantity: string, more: Partial<ExpectedLine> = {}): ExpectedLine => ({
  ebomLineId: `line of ${partNumber}`,
  findNumber: '0010',
  partNumber,
  revision: 'A',
  quantity,
  unitOfMeasure: 'EA',
  quantityType: 'PER_ASSEMBLY',
  isOptional: false,
  ...more,
});

const fitted = (partNumber: string, quantity: string, more: Partial<FittedLine> = {}): FittedLine => ({
  ebomLineId: null,
  plannedPartNumber: partNumber,
  partNumber,
  revision: 'A',
  quantity,
  ratio: '1',
  unitOfMeasure: 'EA',
  packs: [],
  ...more,
});

describe('built against engineering', () => {
  test('agrees when every line has its quantity, from several inventories and units', () => {
    const lines = [expected('CAP', '40'), expected('WIRE', '2.5', { unitOfMeasure: 'MTR' })];
    expect(
      deltasOf(lines, [fitted('CAP', '27'), fitted('CAP', '13'), fitted('WIRE', '250', { unitOfMeasure: 'CMT' })]),
    ).toEqual([]);
  });

  test("agrees when the line is in the item's own pack", () => {
    const roll = { supplierId: null, fromUom: 'ROLL', toUom: 'FOT', numerator: '100', denominator: '1' };
    const installed = fitted('WIRE', '250', { unitOfMeasure: 'FOT', packs: [roll] });
    expect(deltasOf([expected('WIRE', '2.5', { unitOfMeasure: 'ROLL' })], [installed])).toEqual([]);
  });

  test('a substitute counts by its ratio and is named', () => {
    const deltas = deltasOf(
      [expected('CAP-100uF', '40')],
      [fitted('CAP-100uF', '27'), fitted('CAP-50uF', '26', { plannedPartNumber: 'CAP-100uF', ratio: '2' })],
    );
    expect(deltas).toMatchObject([{ kind: 'SUBSTITUTED', substitutePartNumber: 'CAP-50uF', installedQuantity: '13' }]);
  });

  test('tells missing, short and extra; optional lines may be missing', () => {
    const lines = [expected('A', '1'), expected('B', '4'), expected('C', '1', { isOptional: true })];
    const deltas = deltasOf(lines, [fitted('B', '3'), fitted('GLUE', '0.1')]);
    expect(deltas.map(({ kind, partNumber, difference }) => [kind, partNumber, difference])).toEqual([
      ['MISSING', 'A', '-1'],
      ['QUANTITY', 'B', '-1'],
      ['EXTRA', 'GLUE', '0.1'],
    ]);
  });
});

test('what is below a phantom is counted by the phantom in its own base unit, by its packs and the shared list of units', () => {
  const reel = { supplierId: null, fromUom: 'RL', toUom: 'MTR', numerator: '25', denominator: '1' };
  expect(inBaseUnits('3', [])).toBe('3');
  expect(inBaseUnits('3', [{ from: 'DZN', to: 'EA', packs: [] }])).toBe('36');
  const both = [
    { from: 'RL', to: 'MTR', packs: [reel] },
    { from: 'DZN', to: 'EA', packs: [] },
  ];
  expect(inBaseUnits('0.5', both)).toBe('150');
});
