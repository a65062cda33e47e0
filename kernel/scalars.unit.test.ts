import { describe, expect, test } from '@jest/globals';
import { scalars } from './scalars.ts';

describe('what each scalar takes', () => {
  test.each([
    ['DateTime', '2026-01-31T23:40:00-08:00', '2026-02-01T07:40:00.000Z'],
    ['DateTime', '2026-03-01T06:00:00.123456Z', '2026-03-01T06:00:00.123Z'],
    ['Date', '2024-02-29', '2024-02-29'],
    ['Duration', 'PT1H30M', 'PT1H30M'],
    ['Decimal', '0012.500', '12.5'],
    ['CurrencyCode', 'JPY', 'JPY'],
  ] as const)('%s %s', (name, given, taken) => {
    expect(scalars[name].parseValue(given)).toBe(taken);
  });

  test.each([
    ['DateTime', '2026-01-31T23:40:00'],
    ['DateTime', '2026-02-30T00:00:00Z'],
    ['DateTime', 1_700_000_000],
    ['Date', '2026-02-29'],
    ['Date', '01/02/2026'],
    ['Duration', 'P'],
    ['Duration', 'PT'],
    ['Decimal', 12.5],
    ['Decimal', '1E3'],
    ['CurrencyCode', 'usd'],
    ['CurrencyCode', 'XXX'],
  ] as const)('%s refuses %s', (name, given) => {
    expect(() => scalars[name].parseValue(given)).toThrow(expect.objectContaining({ code: 'VALUE_INVALID' }));
  });
});

test('an instant is written in UTC with milliseconds', () => {
  expect(scalars.DateTime.serialize(new Date(0))).toBe('1970-01-01T00:00:00.000Z');
});
