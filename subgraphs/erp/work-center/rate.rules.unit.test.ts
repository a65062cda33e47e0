import { describe, expect, test } from '@jest/globals';
import { checkRate, fitRate } from './rate.rules.ts';

type Span = { validFrom: string; validTo: string | null };

const open: Span = { validFrom: '2026-01-01', validTo: null };
const closed: Span = { validFrom: '2026-01-01', validTo: '2026-02-01' };

describe('a rate', () => {
  test.each<[Span[], Span, Span | undefined]>([
    [[], open, undefined],
    [[closed], { validFrom: '2026-02-01', validTo: null }, undefined],
    [[open], { validFrom: '2026-03-01', validTo: null }, open],
    [[closed], { validFrom: '2025-12-01', validTo: '2026-01-01' }, undefined],
  ])('beside %j, %j ends %j', (rates, added, ends) => {
    expect(fitRate(rates, added).ends).toEqual(ends);
  });

  test.each<[Span[], Span]>([
    [[closed], { validFrom: '2026-01-31', validTo: null }],
    [[open], { validFrom: '2026-01-01', validTo: null }],
    [[open], { validFrom: '2025-12-01', validTo: null }],
    [[], { validFrom: '2026-01-01', validTo: '2026-01-01' }],
  ])('beside %j, %j is refused', (rates, added) => {
    expect(() => fitRate(rates, added)).toThrow();
  });

  test('is not negative and has 6 decimals', () => {
    expect(checkRate('laborRate', '60.123456')).toBeUndefined();
    expect(checkRate('laborRate', '-1')?.code).toBe('VALUE_INVALID');
    expect(checkRate('laborRate', '1.0000001')?.code).toBe('PRECISION_EXCEEDED');
  });
});
