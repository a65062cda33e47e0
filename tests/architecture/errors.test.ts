import { expect, test } from '@jest/globals';
import { statuses } from '../../kernel/errors.ts';
import { provokedBy } from '../../tools/documents/provoked.ts';

test('every refusal of the catalogue is provoked by a test with its name, which reads what a client is told', () => {
  const provoked = new Set<string>(provokedBy().keys());
  expect(Object.keys(statuses).filter((code) => !provoked.has(code))).toEqual([]);
});
