import { expect, test } from '@jest/globals';
import { checkPacks } from './pack.rules.ts';

test('a roll of 100 ft, a box of 2.5 kg', () => {
  const box = { code: 'BOX', factor: '2.5' };
  expect(checkPacks([{ code: 'ROLL', factor: '100' }], 'FOT', 'PLM')).toBeUndefined();
  expect(checkPacks([box, { code: 'ROLL', factor: '1' }], 'KGM', 'PLM')).toBeUndefined();
});

test.each([
  ['roll', '100', /capitals/],
  ['MTR', '3.280840', /by itself/],
  ['FOT', '1', /by itself/],
  ['ROLL', '0', /above 0/],
  ['ROLL', '0.0000001', /6 decimals/],
])('%s of %s', (code, factor, says) => {
  const refusal = checkPacks([{ code, factor }], 'FOT', 'PLM');
  expect(refusal?.code).toBe('VALUE_INVALID');
  expect(refusal?.message).toMatch(says);
});

test('one unit is given once', () => {
  const roll = { code: 'ROLL', factor: '100' };
  expect(checkPacks([roll, roll], 'FOT', 'PLM')?.message).toMatch(/twice/);
});

test('the ERP sets what it buys in by itself', () => {
  expect(checkPacks([{ code: 'ROLL', factor: '100' }], 'FOT', 'ERP')?.code).toBe('ITEM_AUTHORITY');
});
