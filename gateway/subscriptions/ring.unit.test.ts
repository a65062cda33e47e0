import { expect, test } from '@jest/globals';
import { Ring } from './ring.ts';

const event = (cursor: string, result = 'x') => ({ cursor, result });
const after = (ring: Ring, cursor: string): string[] | undefined => ring.after(cursor)?.map((each) => each.cursor);

test('gives what came after a cursor, in order, and nothing where it does not reach back', () => {
  const ring = new Ring({ count: 10, bytes: 100 }, 'c0');
  expect([ring.last, after(ring, 'c0')]).toEqual(['c0', []]);
  for (const cursor of ['c1', 'c2', 'c3']) ring.push(event(cursor));
  expect(after(ring, 'c0')).toEqual(['c1', 'c2', 'c3']);
  expect(after(ring, 'c2')).toEqual(['c3']);
  expect(after(ring, 'c3')).toEqual([]);
  expect(after(ring, 'other')).toBeUndefined();
  expect(ring.last).toBe('c3');
});

test('keeps at most so many, and its floor follows the oldest that went', () => {
  const ring = new Ring({ count: 2, bytes: 100 }, 'c0');
  for (const cursor of ['c1', 'c2', 'c3']) ring.push(event(cursor));
  expect(ring.has('c0')).toBe(false);
  expect(after(ring, 'c1')).toEqual(['c2', 'c3']);
});

test('keeps at most so many bytes, also where one alone is larger', () => {
  const ring = new Ring({ count: 10, bytes: 10 }, 'c0');
  ring.push(event('c1', '12345'));
  ring.push(event('c2', '67890'));
  expect(after(ring, 'c0')).toEqual(['c1', 'c2']);
  ring.push(event('c3', '1'));
  expect([ring.has('c0'), after(ring, 'c1')]).toEqual([false, ['c2', 'c3']]);
  ring.push(event('c4', 'x'.repeat(11)));
  expect([after(ring, 'c4'), after(ring, 'c3'), ring.last]).toEqual([[], undefined, 'c4']);
  ring.push(event('c5', '12345'));
  expect(after(ring, 'c4')).toEqual(['c5']);
});

test('a mark is a place without an event: the floor where nothing came before, an entry behind events, the same one once', () => {
  const ring = new Ring({ count: 3, bytes: 100 });
  expect([ring.last, ring.has('m0')]).toEqual([undefined, false]);
  ring.mark('m0');
  expect(after(ring, 'm0')).toEqual([]);
  ring.push(event('c1'));
  ring.mark('m1');
  ring.mark('m1');
  expect([after(ring, 'm0'), after(ring, 'm1'), ring.last]).toEqual([['c1'], [], 'm1']);
  ring.mark('m2');
  ring.mark('m3');
  expect([ring.has('m0'), after(ring, 'c1'), ring.last]).toEqual([false, [], 'm3']);
});
