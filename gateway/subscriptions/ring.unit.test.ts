import { expect, test } from '@jest/globals';
import { Ring } from './ring.ts';
import { RingMemory } from './ring-memory.ts';

const event = (cursor: string, result = 'x') => ({ cursor, result });
const ample = new RingMemory(1_000_000);
const after = (ring: Ring, cursor: string): string[] | undefined => ring.after(cursor)?.map((each) => each.cursor);

test('gives what came after a cursor, in order, and nothing where it does not reach back', () => {
  const ring = new Ring({ count: 10, bytes: 100 }, ample, 'c0');
  expect([ring.last, after(ring, 'c0')]).toEqual(['c0', []]);
  for (const cursor of ['c1', 'c2', 'c3']) ring.push(event(cursor));
  expect(after(ring, 'c0')).toEqual(['c1', 'c2', 'c3']);
  expect(after(ring, 'c2')).toEqual(['c3']);
  expect(after(ring, 'c3')).toEqual([]);
  expect(after(ring, 'other')).toBeUndefined();
  expect(ring.last).toBe('c3');
});

test('keeps at most so many, and its floor follows the oldest that went', () => {
  const ring = new Ring({ count: 2, bytes: 100 }, ample, 'c0');
  for (const cursor of ['c1', 'c2', 'c3']) ring.push(event(cursor));
  expect(ring.has('c0')).toBe(false);
  expect(after(ring, 'c1')).toEqual(['c2', 'c3']);
});

test('keeps at most so many characters, also where one alone has more', () => {
  const ring = new Ring({ count: 10, bytes: 14 }, ample, 'c0');
  ring.push(event('c1', '12345'));
  ring.push(event('c2', '67890'));
  expect(after(ring, 'c0')).toEqual(['c1', 'c2']);
  ring.push(event('c3', '1'));
  expect([ring.has('c0'), after(ring, 'c1')]).toEqual([false, ['c2', 'c3']]);
  ring.push(event('c4', 'x'.repeat(13)));
  expect([after(ring, 'c4'), after(ring, 'c3'), ring.last]).toEqual([[], undefined, 'c4']);
  ring.push(event('c5', '12345'));
  expect(after(ring, 'c4')).toEqual(['c5']);
});

test('a mark is a place without an event: the floor where nothing came before, an entry behind events, the same one once', () => {
  const ring = new Ring({ count: 3, bytes: 100 }, ample);
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

test('all rings together keep at most so much: the largest is emptied, begins at its last cursor, and goes on', () => {
  const sums: number[] = [];
  const memory = new RingMemory(30, (size) => sums.push(size));
  const [small, large] = [
    new Ring({ count: 10, bytes: 100 }, memory, 's0'),
    new Ring({ count: 10, bytes: 100 }, memory, 'l0'),
  ];
  small.push(event('s1', '12345678'));
  large.push(event('l1', '12345678'));
  large.mark('l2');
  expect(sums.at(-1)).toBe(22);
  small.push(event('s2', '1234567'));
  expect(sums.at(-1)).toBe(12);
  expect([after(small, 's0'), after(small, 's1')]).toEqual([undefined, undefined]);
  expect([after(small, 's2'), small.last, small.size]).toEqual([[], 's2', 0]);
  expect(after(large, 'l0')).toEqual(['l1']);
  small.push(event('s3', 'x'));
  expect(after(small, 's2')).toEqual(['s3']);
});

test('a ring that is closed leaves its room to the others', () => {
  const sums: number[] = [];
  const memory = new RingMemory(20, (size) => sums.push(size));
  const [gone, stays] = [
    new Ring({ count: 10, bytes: 100 }, memory, 'g0'),
    new Ring({ count: 10, bytes: 100 }, memory, 's0'),
  ];
  gone.push(event('g1', '12345678'));
  gone.close();
  gone.mark('g2');
  stays.push(event('s1', '12345678'));
  stays.push(event('s2', '12345678'));
  expect(sums).toEqual([10, 0, 10, 20]);
  expect(after(stays, 's0')).toEqual(['s1', 's2']);
});

test('an event that alone is more than all may keep is kept by nobody', () => {
  const ring = new Ring({ count: 10, bytes: 100 }, new RingMemory(10), 'c0');
  ring.push(event('c1', '1234567890'));
  expect([ring.size, ring.last, after(ring, 'c1'), after(ring, 'c0')]).toEqual([0, 'c1', [], undefined]);
});
