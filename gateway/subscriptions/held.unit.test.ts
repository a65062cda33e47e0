import { describe, expect, it } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import { Held, holdFor } from './held.ts';

const event = (cursor: string, length = 2) => ({ cursor, result: '{}'.padEnd(length) });

describe('how long events are held back', () => {
  it('grows with those who are written to, up to a bound', () => {
    expect(holdFor(1000)).toBe(20);
    expect(holdFor(100_000)).toBe(25);
  });

  it('is nothing where little is saved', () => {
    expect(holdFor(0)).toBe(0);
    expect(holdFor(49)).toBe(0);
  });
});

describe('events that are held back', () => {
  it('are released together, in order, once the first has waited long enough', async () => {
    const released: string[][] = [];
    const held: Held = new Held(() => released.push(held.take().map(({ cursor }) => cursor)));
    expect(held.hold(event('1'), 5)).toBe(true);
    expect(held.hold(event('2'), 60_000)).toBe(true);
    while (released.length === 0) await pause(1);
    expect(released).toEqual([['1', '2']]);
  });

  it('go out at once where nothing is to be waited for, or where they are many', () => {
    const held = new Held(() => undefined);
    expect(held.hold(event('1'), 0)).toBe(false);
    expect(held.take()).toHaveLength(1);
    expect(held.hold(event('2', 131_072), 60_000)).toBe(true);
    expect(held.hold(event('3'), 60_000)).toBe(false);
    expect(held.take().map(({ cursor }) => cursor)).toEqual(['2', '3']);
    expect(held.take()).toEqual([]);
  });

  it('that were taken are not released again', async () => {
    let released = 0;
    const held = new Held(() => (released += 1));
    held.hold(event('1'), 1);
    held.take();
    await pause(20);
    expect(released).toBe(0);
  });
});
