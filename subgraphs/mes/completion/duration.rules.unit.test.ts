import { expect, test } from '@jest/globals';
import { durationBetween } from './duration.rules.ts';

const start = new Date('2026-03-01T06:00:00Z');
const after = (seconds: number): Date => new Date(start.getTime() + seconds * 1000);

test('is an ISO 8601 duration without empty parts', () => {
  expect([0, 59, 5400, 90_061].map((seconds) => durationBetween(start, after(seconds)))).toEqual([
    'PT0S',
    'PT59S',
    'PT1H30M',
    'PT25H1M1S',
  ]);
});

test('is null while the session is open', () => {
  expect(durationBetween(start, null)).toBeNull();
});
