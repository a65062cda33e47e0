import { expect, test } from '@jest/globals';
import { Pump } from './pump.ts';

/** A pump whose work is done when the test says so. */
const byHand = (ahead: number) => {
  const working = new Map<string, () => void>();
  const delivered: string[] = [];
  const pump = new Pump<string, string>({
    ahead,
    work: (item) => new Promise((resolve) => working.set(item, () => resolve(item.toUpperCase()))),
    deliver: (result) => delivered.push(result),
  });
  const finish = async (item: string): Promise<void> => {
    working.get(item)?.();
    working.delete(item);
    await Promise.resolve();
    await Promise.resolve();
  };
  return { pump, delivered, finish, working: () => [...working.keys()] };
};

test('works on so many at once, and delivers in the order in which they came', async () => {
  const { pump, delivered, finish, working } = byHand(2);
  for (const item of ['a', 'b', 'c']) pump.push(item);
  expect([working(), pump.backlog]).toEqual([['a', 'b'], 3]);
  await finish('b');
  expect([delivered, working(), pump.backlog]).toEqual([[], ['a'], 3]);
  await finish('a');
  expect([delivered, working(), pump.backlog]).toEqual([['A', 'B'], ['c'], 1]);
  await finish('c');
  expect([delivered, pump.backlog]).toEqual([['A', 'B', 'C'], 0]);
});

test('what is cleared is never delivered, also where it was being worked on; what comes later is', async () => {
  const { pump, delivered, finish, working } = byHand(1);
  for (const item of ['a', 'b']) pump.push(item);
  pump.clear();
  expect(pump.backlog).toBe(0);
  pump.push('c');
  expect(working()).toEqual(['a', 'c']);
  await finish('a');
  expect(delivered).toEqual([]);
  await finish('c');
  expect(delivered).toEqual(['C']);
});
