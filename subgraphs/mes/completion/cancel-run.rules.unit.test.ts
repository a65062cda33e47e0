import { describe, expect, test } from '@jest/globals';
import { checkCancelable, scrappedOf } from './cancel-run.rules.ts';

const run = (more: object = {}) => ({
  ...{ number: 'RUN-1', quantityCompleted: '0', quantityScrapped: '0', reworkOfId: null },
  ...more,
});

describe('a run is canceled', () => {
  test('while it has reported nothing', () => {
    expect(checkCancelable(run(), false)).toBeUndefined();
    expect(checkCancelable(run({ reworkOfId: 'r' }), false)).toBeUndefined();
  });

  test.each([[{ quantityCompleted: '1' }], [{ quantityScrapped: '0.5' }]])('not with %j', (more) => {
    const refused = checkCancelable(run(more), false);
    expect(refused).toMatchObject({ code: 'STATE_INVALID' });
    expect(refused?.message).toContain('Split off');
  });

  test('not where rework has taken something out', () => {
    expect(checkCancelable(run({ reworkOfId: 'r' }), true)).toMatchObject({ code: 'STATE_INVALID' });
  });
});

describe('of a component is scrapped', () => {
  test('all of it, or what is asked for', () => {
    expect(scrappedOf('3', null)).toBe('3');
    expect(scrappedOf('3', 1.5)).toBe('1.5');
  });

  test.each([0, -1, 3.000001])('not %d of 3', (asked) => {
    expect(() => scrappedOf('3', asked)).toThrow('Scrap above 0');
  });
});
