import { expect, test } from '@jest/globals';
import { takenOfShare } from './removal.rules.ts';

test('units that were split off give their share, or less', () => {
  expect(takenOfShare('6', undefined, false)).toBe('6');
  expect(takenOfShare('6', '2.5', false)).toBe('2.5');
  expect(() => takenOfShare('6', '6.000001', false)).toThrow('at most');
  expect(() => takenOfShare('6', '0', false)).toThrow('above 0');
  expect(() => takenOfShare('0', undefined, false)).toThrow('nothing left');
});

test('a serial piece leaves only units that are all there were', () => {
  expect(takenOfShare('1', undefined, true)).toBe('1');
  expect(() => takenOfShare('0.5', undefined, true)).toThrow('serial piece');
});
