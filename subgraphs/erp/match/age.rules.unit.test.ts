import { expect, test } from '@jest/globals';
import { wholeDays } from './age.rules.ts';

const at = (text: string): Date => new Date(text);

test('an age counts whole days', () => {
  expect(wholeDays(at('2026-01-01T10:00:00Z'), at('2026-01-02T09:59:59Z'))).toBe(0);
  expect(wholeDays(at('2026-01-01T10:00:00Z'), at('2026-01-31T10:00:00Z'))).toBe(30);
});

test('a clock that runs behind gives no negative age', () => {
  expect(wholeDays(at('2026-01-02T00:00:00Z'), at('2026-01-01T00:00:00Z'))).toBe(0);
});
