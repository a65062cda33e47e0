import { expect, test } from '@jest/globals';

import { countDeath, pauseAfter, steadyAfter } from './back-off.ts';

test('pauses double, up to 15 s', () => {
  expect([1, 2, 3, 4, 5, 6, 7, 8, 1000].map(pauseAfter)).toEqual([
    250, 500, 1000, 2000, 4000, 8000, 15_000, 15_000, 15_000,
  ]);
});

test('a child that had lived long enough begins anew', () => {
  expect(countDeath(4, steadyAfter - 1)).toBe(5);
  expect(countDeath(4, steadyAfter)).toBe(1);
});
