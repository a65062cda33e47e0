import { describe, expect, test } from '@jest/globals';
import { checkFills, checkKit, filledOf } from './part-kit.rules.ts';

const ended = new Date('2026-03-02T12:00:00Z');

describe('a kit', () => {
  test.each([
    ['DRAFT', 'request', true],
    ['REQUESTED', 'request', false],
    ['REQUESTED', 'cancel', true],
    ['IN_PROGRESS', 'cancel', false],
    ['DRAFT', 'issue', false],
    ['IN_PROGRESS', 'issue', true],
    ['REQUESTED', 'deliver', false],
    ['IN_PROGRESS', 'deliver', true],
    ['DELIVERED', 'issue', false],
  ] as const)('%s: %s is allowed: %s', (status, step, allowed) => {
    expect(checkKit({ number: 'KIT-1', status }, step) === undefined).toBe(allowed);
  });

  test('is filled by what is in it or was installed from it, not by what went back', () => {
    const issues = [
      { quantity: '2', ratio: '1', endedAt: null, consumed: false },
      { quantity: '1.5', ratio: '3', endedAt: ended, consumed: true },
      { quantity: '7', ratio: '1', endedAt: ended, consumed: false },
    ];
    expect(filledOf(issues)).toBe('2.5');
    expect(filledOf([])).toBe('0');
  });

  test('takes what it lists, in its unit, up to what it wants, of a substitute by its ratio', () => {
    const item = { unitOfMeasure: 'EA', quantity: '5' };
    const stock = { unitOfMeasure: 'EA', ratio: '1' };
    expect(checkFills(item, stock, '3', '2')).toBeUndefined();
    expect(checkFills(item, stock, '3', '2.000001')).toMatchObject({ extensions: { details: { wanted: 2 } } });
    expect(checkFills(item, { ...stock, ratio: '2' }, '3', '4')).toBeUndefined();
    expect(checkFills(item, { ...stock, ratio: '2' }, '3', '5')).toMatchObject({
      extensions: { details: { wanted: 4 } },
    });
    expect(checkFills(item, { ...stock, unitOfMeasure: 'MTR' }, '0', '1')).toBeDefined();
  });
});
