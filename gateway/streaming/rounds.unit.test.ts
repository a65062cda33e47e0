import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { Rounds } from './rounds.ts';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

/** Some that count how often they were looked at. */
const watched = (many: number) => {
  const seen = new Array<number>(many).fill(0);
  return { seen, all: seen.map((_, place) => ({ watch: () => void (seen[place] = (seen[place] ?? 0) + 1) })) };
};

test('each is looked at once a second, never all of them at once', () => {
  const rounds = new Rounds();
  const { seen, all } = watched(100);
  for (const each of all) rounds.add(each);
  jest.advanceTimersByTime(50);
  expect(seen.filter((times) => times > 0)).toHaveLength(5);
  jest.advanceTimersByTime(950);
  expect(new Set(seen)).toEqual(new Set([1]));
  rounds.stop();
});

test('who has left is looked at no more, and the rest still is', () => {
  const rounds = new Rounds();
  const { seen, all } = watched(30);
  for (const each of all) rounds.add(each);
  for (const each of all.slice(0, 29)) rounds.delete(each);
  expect([rounds.size, rounds.all()]).toEqual([1, all.slice(29)]);
  jest.advanceTimersByTime(2000);
  expect(seen).toEqual([...new Array<number>(29).fill(0), 2]);
  rounds.stop();
  jest.advanceTimersByTime(2000);
  expect(seen.at(-1)).toBe(2);
});
