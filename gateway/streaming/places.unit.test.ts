import type { IncomingMessage } from 'node:http';
import { expect, test } from '@jest/globals';
import type { Viewer } from '../../kernel/viewer.ts';
import { fitting, laggedReason } from './goodbye.ts';
import { isOwnPage, originsOf } from './origins.ts';
import { placesFor } from './places.ts';

const viewer = (subject: string): Viewer => ({ subject, system: 'MES', scopes: [], sites: '*' });

test('a principal has so many places, and gets them back', () => {
  const places = placesFor(3, 1);
  const back = places.take(viewer('a'));
  expect(places.take(viewer('a'))).toBeUndefined();
  expect(places.take(viewer('b'))).toBeDefined();
  back?.();
  expect(places.take(viewer('a'))).toBeDefined();
});

test('all together have so many', () => {
  const places = placesFor(2, 1);
  const [back] = [places.takeUnknown(), places.takeUnknown()];
  expect(places.free()).toBe(false);
  back();
  expect(places.free()).toBe(true);
});

test('own names are believed by loopback alone, and never from the Host header', () => {
  const from = (origin: string | undefined, localAddress = '127.0.0.1') =>
    ({ headers: { origin, host: 'evil.example:4000' }, socket: { localAddress, localPort: 4000 } }) as IncomingMessage;
  const allowed = originsOf(['https://tool.example']);
  expect(
    [undefined, 'https://tool.example', 'http://localhost:4000', 'http://[::1]:4000'].map((one) => allowed(from(one))),
  ).toEqual([true, true, true, true]);
  expect(
    ['http://evil.example:4000', 'http://localhost:4001', 'https://localhost:4000', 'null', ''].map((one) =>
      allowed(from(one)),
    ),
  ).toEqual([false, false, false, false, false]);
  expect(allowed(from('http://localhost:4000', '10.0.0.7'))).toBe(false);
});

test('a page may read from where it came, over plain HTTP', () => {
  const own = (origin: string | undefined, host: string | undefined) =>
    isOwnPage({ headers: { origin, host } } as IncomingMessage);
  expect([own('https://graph.example', 'graph.example'), own('http://10.0.0.7:4000', '10.0.0.7:4000')]).toEqual([
    true,
    true,
  ]);
  expect([own('https://evil.example', 'graph.example'), own('null', 'null'), own(undefined, undefined)]).toEqual([
    false,
    false,
    false,
  ]);
});

test('a reason fits its frame, whole characters alone', () => {
  expect(fitting('short')).toBe('short');
  const cut = fitting('ü'.repeat(100));
  expect(Buffer.byteLength(cut)).toBeLessThanOrEqual(123);
  expect(cut).toMatch(/^ü+$/);
  expect(laggedReason(['c1'])).toContain('c1');
  for (const cursors of [['c1', 'c2'], [undefined], ['c'.repeat(200)], []])
    expect(laggedReason(cursors)).toContain('the last event you have');
});
