import { expect, test } from '@jest/globals';
import { checkAttributes, keptAttributes } from './attributes.rules.ts';

test('attributes have known types and no key twice, and are kept sorted', () => {
  expect(checkAttributes([{ key: 'a' }, { key: 'a' }])?.code).toBe('VALUE_INVALID');
  expect(checkAttributes([{ key: 'a', type: 'COLOUR' }])?.code).toBe('VALUE_INVALID');
  expect(
    keptAttributes([
      { key: 'b', value: '2' },
      { key: 'a', type: 'NUMBER' },
    ]),
  ).toEqual([
    { key: 'a', type: 'NUMBER', value: null },
    { key: 'b', type: 'STRING', value: '2' },
  ]);
});
