import { describe, expect, test } from '@jest/globals';
import type { Consumption } from '../run/consumption.queries.ts';
import { changesSince, checkPiece, checkWithinPlan } from './increment.rules.ts';

const line = (quantity: string, more: Partial<Consumption> = {}): Consumption => ({
  runId: 'run',
  kind: 'INSTALLED',
  partId: 'part',
  locationId: 'A',
  lotNumber: 'L1',
  serialNumber: null,
  unitOfMeasure: 'EA',
  quantity,
  ...more,
});

describe('what an increment tells of consumption', () => {
  test('is what changed since the last one, never the total', () => {
    expect(changesSince([line('14')], [line('12')])).toEqual([line('2')]);
  });

  test('never merges places, lots or serials', () => {
    const consumed = [line('1'), line('1', { locationId: 'B' }), line('1', { lotNumber: 'L2' })];
    expect(changesSince(consumed, [])).toEqual(consumed);
  });

  test('is negative for what was taken out, and nothing where nothing changed', () => {
    expect(changesSince([line('7.2')], [line('7.2'), line('3', { lotNumber: 'L2' })])).toEqual([
      line('-3', { lotNumber: 'L2' }),
    ]);
  });
});

describe('the plan', () => {
  const run = {
    number: 'RUN-1',
    plannedQuantity: '10',
    quantityCompleted: '9',
    quantityScrapped: '1',
    overCompletionTolerancePercent: '0',
    unitOfMeasure: 'EA',
  };

  test('is not exceeded, not by the least', () => {
    expect(checkWithinPlan(run, '0')).toBeUndefined();
    expect(checkWithinPlan(run, '0.000001')).toMatchObject({ code: 'OVER_COMPLETION' });
  });

  test('has a tolerance', () => {
    const tolerant = { ...run, overCompletionTolerancePercent: '10' };
    expect(checkWithinPlan(tolerant, '1')).toBeUndefined();
    expect(checkWithinPlan(tolerant, '1.1')).toMatchObject({ code: 'OVER_COMPLETION' });
  });
});

describe('a piece with a serial number', () => {
  const piece = { partNumber: 'MOTOR', trackingType: 'SERIAL' as const, serialNumber: null };
  const told = { good: '0', scrapped: '0', nonconforming: '0' };

  test('has it before it is good', () => {
    expect(checkPiece('RUN-1', piece, { ...told, good: '1' }, '1')).toMatchObject({ code: 'SERIAL_REQUIRED' });
    expect(checkPiece('RUN-1', { ...piece, serialNumber: 'M-1' }, { ...told, good: '1' }, '1')).toBeUndefined();
    expect(checkPiece('RUN-1', { ...piece, trackingType: 'LOT' }, { ...told, good: '2.5' }, '7.5')).toBeUndefined();
  });

  test('may break before it has any', () =>
    expect(checkPiece('RUN-1', piece, { ...told, scrapped: '1.000000' }, '1.000000')).toBeUndefined());

  test('is told whole, and once', () => {
    const refused = { code: 'VALUE_INVALID' };
    expect(checkPiece('RUN-1', piece, { ...told, scrapped: '0.5' }, '0.5')).toMatchObject(refused);
    expect(checkPiece('RUN-1', piece, { ...told, good: '1', nonconforming: '0.5' }, '1')).toMatchObject(refused);
    expect(checkPiece('RUN-1', piece, { ...told, good: '1' }, '2')).toMatchObject(refused);
  });
});
