import { expect, test } from '@jest/globals';
import { expiryOf } from './item-site.rules.ts';

test('what came on a day expires so many days later, over the ends of months and years', () => {
  expect(expiryOf('2026-02-27', 2)).toBe('2026-03-01');
  expect(expiryOf('2026-12-31', 365)).toBe('2027-12-31');
  expect(expiryOf('2026-01-05', null)).toBeNull();
  expect(expiryOf('2026-01-05', undefined)).toBeNull();
});
