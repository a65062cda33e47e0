import { describe, expect, test } from '@jest/globals';
import { pastInstant } from './text.ts';

describe('an instant that has come', () => {
  const now = new Date('2026-02-03T17:30:00Z');

  test('is now by the clock of the command, where none is given', () => {
    expect(pastInstant(undefined, now)).toEqual(now);
    expect(pastInstant(null, now)).toEqual(now);
  });

  test('is what was given, up to a minute ahead', () => {
    expect(pastInstant('2026-02-03T17:31:00Z', now)).toEqual(new Date('2026-02-03T17:31:00Z'));
    expect(() => pastInstant('2026-02-03T17:31:00.001Z', now)).toThrow('is still to come');
  });
});
