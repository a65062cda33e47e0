import { expect, test } from '@jest/globals';
import { checkHeard, checkMaxStaleness } from './staleness.rules.ts';

const now = new Date('2026-03-02T12:00:00Z');
const before = (minutes: number): Date => new Date(now.getTime() - minutes * 60_000);

test('a site that sets no limit starts runs by any word, also by none', () => {
  for (const heardAt of [undefined, before(1_000_000)])
    expect(checkHeard({ code: 'LAX', maxStaleness: null }, heardAt, now)).toBeUndefined();
});

test('a word is fresh up to its last minute, and from then on it is not', () => {
  const site = { code: 'LAX', maxStaleness: 30 };
  for (const minutes of [-1, 0, 30]) expect(checkHeard(site, before(minutes), now)).toBeUndefined();
  const late = checkHeard(site, before(90.5), now);
  expect(late?.code).toBe('STALE_REVISION');
  expect(late?.message).toMatch(/last 90 minutes ago, and LAX .* within 30 minutes/);
  expect(late?.extensions['details']).toEqual({
    heardAt: '2026-03-02T10:29:30.000Z',
    stalenessMinutes: 90,
    maxStalenessMinutes: 30,
  });
});

test('nothing heard at all is no fresh word', () => {
  const never = checkHeard({ code: 'LAX', maxStaleness: 30 }, undefined, now);
  expect(never?.message).toMatch(/from PLM never/);
  expect(never?.extensions['details']).toMatchObject({ heardAt: null, stalenessMinutes: null });
});

test('a limit is minutes up to a year, or none', () => {
  for (const minutes of [undefined, null, 1, 525_600]) expect(checkMaxStaleness(minutes)).toBeUndefined();
  for (const minutes of [0, -5, 525_601]) expect(checkMaxStaleness(minutes)?.code).toBe('VALUE_INVALID');
});
