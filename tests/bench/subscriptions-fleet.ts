import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { root } from '../../kernel/root.ts';
import type { Answer, Order } from './subscriptions-clients.ts';

type Collected = Extract<Answer, { kind: 'collected' }>;

/** Many clients of one server, in processes of their own. */
export type Fleet = {
  /** As many as could be connected. */
  count: number;
  /** Counts what happens by `trigger`: done when each client has so many events. */
  during: (events: number, trigger: () => number, within?: number) => Promise<Collected & { began: number }>;
  stall: () => Promise<void>;
  stop: () => void;
};

const answerOf = async (child: ChildProcess, kind: Answer['kind']): Promise<Answer> => {
  for (;;) {
    const [answer] = (await once(child, 'message')) as [Answer];
    if (answer.kind === kind) return answer;
  }
};

const collected = async (child: ChildProcess): Promise<Collected> => {
  const answer = await answerOf(child, 'collected');
  if (answer.kind !== 'collected') throw new Error('not what was asked for');
  return answer;
};

const joined = (parts: readonly Collected[]): Collected => {
  const arrivals = new Float64Array(parts.reduce((sum, part) => sum + part.arrivals.length, 0));
  let at = 0;
  for (const part of parts) {
    arrivals.set(part.arrivals, at);
    at += part.arrivals.length;
  }
  const [first] = parts;
  if (first === undefined) throw new Error('a fleet has clients');
  return { ...first, arrivals, complete: parts.every(({ complete }) => complete) };
};

/** Connects so many clients, spread over processes of at most 5,000. */
export const startFleet = async (port: number, query: string, count: number): Promise<Fleet> => {
  const children: ChildProcess[] = [];
  let connected = 0;
  for (let left = count; left > 0; left -= 5000) {
    const child = fork(join(root, 'dist/tests/bench/subscriptions-clients.js'), { serialization: 'advanced' });
    children.push(child);
    child.send({ kind: 'connect', port, query, count: Math.min(left, 5000) } satisfies Order);
    const answer = await answerOf(child, 'connected');
    if (answer.kind === 'connected') connected += answer.count;
  }
  if (connected === 0) throw new Error('no client could connect');
  return {
    count: connected,
    during: async (events, trigger, within = 120_000) => {
      const counting = children.map((child) => answerOf(child, 'counting'));
      const done = children.map(collected);
      for (const child of children) child.send({ kind: 'collect', events, within } satisfies Order);
      await Promise.all(counting);
      const began = trigger();
      return { ...joined(await Promise.all(done)), began };
    },
    stall: async () => {
      children[0]?.send({ kind: 'stall' } satisfies Order);
      await new Promise((resolve) => setTimeout(resolve, 200));
    },
    stop: () => {
      for (const child of children) child.disconnect();
    },
  };
};

/** Waits until every client hears of what happens. */
export const settle = async (fleet: Fleet, happen: () => number): Promise<string> => {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const { complete, last } = await fleet.during(1, happen, 1000);
    // What came late of the attempt before must not be counted with the next.
    if (complete) return (await fleet.during(1, happen, 5000)).complete ? last : '';
  }
  throw new Error('not all clients are served');
};
