import { describe, expect, test } from '@jest/globals';
import { checkBuildable, dayAt, portionsOf, runStatusOf } from './run.rules.ts';

test.each([
  [['TODO', 'TODO'], 'TODO'],
  [['COMPLETE', 'TODO'], 'IN_PROGRESS'],
  [['IN_PROGRESS', 'HOLD'], 'HOLD'],
  [['REDLINE', 'HOLD'], 'REDLINE'],
  [['FAILED', 'REDLINE'], 'FAILED'],
  [['COMPLETE', 'COMPLETE'], 'COMPLETE'],
  [['COMPLETE', 'CANCELED'], 'PARTIAL_COMPLETE'],
  [['CANCELED', 'CANCELED'], 'CANCELED'],
  [[], 'TODO'],
] as const)('steps %p make a run %s', (steps, status) => {
  expect(runStatusOf(steps)).toBe(status);
});

describe('a revision is built', () => {
  const part = {
    partNumber: 'P',
    revision: 'A',
    lifecycleState: 'RELEASED',
    effectiveFrom: '2026-03-01',
    effectiveTo: '2026-04-01',
  } as const;

  test.each([
    ['2026-02-28', 'STALE_REVISION'],
    ['2026-03-01', undefined],
    ['2026-03-31', undefined],
    ['2026-04-01', 'STALE_REVISION'],
  ])('on %s: %s', (day, code) => {
    expect(checkBuildable(part, day, undefined)?.code).toBe(code);
  });

  test('on the day of the site, not of UTC', () => {
    expect(dayAt('America/Los_Angeles', new Date('2026-03-01T07:40:00Z'))).toBe('2026-02-28');
  });
});

describe('a plan', () => {
  test('of a serial part is one run for each piece', () => {
    expect(portionsOf({ trackingType: 'SERIAL', partNumber: 'P' }, '2', ['S1', 'S2'])).toEqual([
      { quantity: '1', serial: 'S1' },
      { quantity: '1', serial: 'S2' },
    ]);
    expect(() => portionsOf({ trackingType: 'SERIAL', partNumber: 'P' }, '2.5', [])).toThrow('whole pieces');
    expect(() => portionsOf({ trackingType: 'SERIAL', partNumber: 'P' }, '2', ['S1', 'S1'])).toThrow('different');
  });

  test('of any other is one run of all', () => {
    expect(portionsOf({ trackingType: 'LOT', partNumber: 'P' }, '7.5', [])).toEqual([
      { quantity: '7.5', serial: null },
    ]);
  });
});
