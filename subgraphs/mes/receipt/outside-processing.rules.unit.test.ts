import { expect, test } from '@jest/globals';
import { checkOutside, takenFrom } from './outside-processing.rules.ts';

const piece = (quantityAvailable: string) => ({ quantityAvailable });

test('what came back is taken from what was sent, first come first', () => {
  expect(takenFrom([piece('20'), piece('40')], '32', 'EA').map(({ quantity }) => quantity)).toEqual(['20', '12']);
  expect(() => takenFrom([piece('20')], '32', 'EA')).toThrow(/20 EA lie at the supplier/);
});

test('a line of outside processing says what was sent and what comes of it', () => {
  const line = { poNumber: 'PO-1', lineNumber: 1, lineType: 'OUTSIDE_PROCESSING', runStepId: null } as Parameters<
    typeof checkOutside
  >[0];
  const whole = { ...line, inputPartId: 'a', mbomId: 'b', itemId: 'c' };
  expect(checkOutside(whole)).toBeUndefined();
  expect(checkOutside({ ...whole, mbomId: null })?.code).toBe('VALUE_INVALID');
  expect(checkOutside({ ...line, runStepId: 'd' })).toBeUndefined();
  expect(checkOutside({ ...whole, lineType: 'GOODS', mbomId: null })).toBeUndefined();
});
