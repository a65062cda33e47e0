import { expect, test } from '@jest/globals';
import { checkNumbers } from './update.rules.ts';

const stock = (more: object = {}) => ({
  ...{ serialNumber: null, lotNumber: null, quantity: '1', quantityPending: '1', originRunId: 'r' },
  ...more,
});
const part = (trackingType: 'SERIAL' | 'LOT' = 'SERIAL') => ({ partNumber: 'PUMP-1', trackingType });

test('a piece in its run gets the numbers that it has not', () => {
  expect(checkNumbers(stock(), part(), { serial: 'S-1', lot: 'L-1' })).toBeUndefined();
  expect(checkNumbers(stock({ serialNumber: 'S-1', lotNumber: 'L-1' }), part(), {})).toBeUndefined();
});

test.each([
  ['STATE_INVALID', { serialNumber: 'S-0' }, { serial: 'S-1' }],
  ['STATE_INVALID', { lotNumber: 'L-0' }, { lot: 'L-1' }],
  ['STATE_INVALID', { quantityPending: '0' }, { serial: 'S-1' }],
  ['STATE_INVALID', { originRunId: null }, { lot: 'L-1' }],
])('%s for one with %j and %j', (code, more, numbers) => {
  expect(checkNumbers(stock(more), part(), numbers)).toMatchObject({ code });
});

test('what is not tracked by serial has no serial number', () => {
  expect(checkNumbers(stock(), part('LOT'), { serial: 'S-1' })).toMatchObject({ code: 'VALUE_INVALID' });
});
