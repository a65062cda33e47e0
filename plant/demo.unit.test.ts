import { expect, test } from '@jest/globals';

import { complaintIn } from './demo.ts';

test.each([
  ['Error: no such file', 'no such file'],
  ['error: duplicate key value', 'duplicate key value'],
  ['TypeError: x is not a function', 'x is not a function'],
  ['    at <anonymous> (demo/main.ts:5:44)', undefined],
  ['  throw new Error("x");', undefined],
  ['Node.js v20.20.2', undefined],
])('%j tells %j', (line, told) => {
  expect(complaintIn(line)).toBe(told);
});
