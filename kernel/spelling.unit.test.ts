import { expect, test } from '@jest/globals';
import { normalForm, spellingsOf } from './spelling.ts';

test.each(['brkt 001 ', 'BRKT\u2013001', 'Brkt_001', 'ＢＲＫＴ-001'])('%s is spelled like BRKT-001', (number) => {
  expect(normalForm(number)).toBe('BRKT-001');
  expect(spellingsOf(number)).toContain('BRKT-001');
});

test('leading zeros and numbers that look like others are never taken off', () => {
  expect(['00123', '1E10', '3-4', 'MAR-01'].map(normalForm)).toEqual(['00123', '1E10', '3-4', 'MAR-01']);
});
