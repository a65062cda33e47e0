import { describe, expect, test } from '@jest/globals';
import { checkSplittable, moving, type Installed } from './split.rules.ts';

const lot = (id: string, quantity: string): Installed => ({ id, quantity, fulfils: quantity, isSerial: false });
const serial = (id: string): Installed => ({ id, quantity: '1', fulfils: '1', isSerial: true });

describe('what goes with the units that are split off', () => {
  test('is their share: 3 into 2 and 1 leaves 4.8, 5.2 and 6 of 7.2, 7.8 and 9 (4.0)', () => {
    const units = { planned: '3', done: '0', split: '1' };
    expect(moving([lot('a', '7.2'), lot('b', '7.8')], '5', units)).toEqual([
      { id: 'a', quantity: '2.4' },
      { id: 'b', quantity: '2.6' },
    ]);
    expect(moving([lot('c', '9')], '3', units)).toEqual([{ id: 'c', quantity: '3' }]);
    expect(moving([lot('d', '1')], '0.333333', units)).toEqual([{ id: 'd', quantity: '0.333333' }]);
  });

  test('leaves what the units done need: 10 with 4 done and 16 screws keeps the 16 (4.2)', () => {
    const units = { planned: '10', done: '4', split: '6' };
    expect(moving([lot('a', '16')], '4', units)).toEqual([]);
    expect(moving([lot('a', '40')], '4', units)).toEqual([{ id: 'a', quantity: '24' }]);
  });

  test('never cuts a serial piece', () => {
    const units = { planned: '4', done: '0', split: '2' };
    expect(moving([serial('a'), serial('b'), serial('c')], '1', units)).toEqual([{ id: 'c', quantity: '1' }]);
  });
});

test('a run is split of what is still to be built', () => {
  const run = {
    number: 'RUN-1',
    plannedQuantity: '10',
    quantityCompleted: '4',
    quantityScrapped: '0',
    reworkOfId: null,
    unitOfMeasure: 'EA',
  };
  const lots = { partNumber: 'PUMP-1', trackingType: 'LOT' as const };
  expect(checkSplittable(run, lots, '6')).toBeUndefined();
  expect(checkSplittable(run, lots, '6.000001')).toMatchObject({ code: 'INSUFFICIENT_QUANTITY' });
  expect(checkSplittable({ ...run, quantityCompleted: '0' }, lots, '10')).toMatchObject({
    code: 'INSUFFICIENT_QUANTITY',
  });
  expect(checkSplittable({ ...run, reworkOfId: 'x' }, lots, '1')).toMatchObject({ code: 'STATE_INVALID' });
  const piece = { ...run, plannedQuantity: '1', quantityCompleted: '0' };
  expect(checkSplittable(piece, lots, '0.013')).toBeUndefined();
  expect(checkSplittable(piece, { ...lots, trackingType: 'SERIAL' }, '0.013')).toMatchObject({ code: 'STATE_INVALID' });
});
