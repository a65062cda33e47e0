import { describe, expect, test } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import { counted } from './counted.ts';

const never = (error: unknown): void => {
  throw error;
};

describe('counted', () => {
  test('writes the first few of each principal, and counts the others into one', async () => {
    const written: [string, number][] = [];
    const entries = counted<string>(
      3,
      (entry, count) => {
        written.push([entry, count]);
        return Promise.resolve();
      },
      never,
    );
    for (let turn = 0; turn < 10; turn += 1) await entries.take('a', `a${String(turn)}`);
    await entries.take('b', 'b0');
    expect(written).toEqual([
      ['a0', 1],
      ['a1', 1],
      ['a2', 1],
      ['b0', 1],
    ]);
    await entries.stop();
    expect(written.at(-1)).toEqual(['a3', 7]);
  });

  test('begins anew with each second', async () => {
    const written: number[] = [];
    const entries = counted<string>(1, (_, count) => Promise.resolve(void written.push(count)), never);
    await entries.take('a', 'x');
    await entries.take('a', 'x');
    await pause(1500);
    expect(written).toEqual([1, 1]);
    await entries.take('a', 'x');
    expect(written).toEqual([1, 1, 1]);
    await entries.stop();
  });

  test('who asked one by one hears of a failure; of the counted ones `failed` does', async () => {
    const failures: unknown[] = [];
    const broken = counted<string>(
      1,
      () => Promise.reject(new Error('down')),
      (error) => failures.push(error),
    );
    await expect(broken.take('a', 'x')).rejects.toThrow('down');
    await broken.take('a', 'x');
    await broken.stop();
    expect(failures).toHaveLength(1);
  });
});
