/** Many clients in a process of their own, driven by messages of the bench. */
import { setTimeout as pause } from 'node:timers/promises';
import { rawClient, type RawClient } from './subscriptions-raw.ts';

export type Order =
  | { kind: 'connect'; port: number; query: string; count: number }
  /** Counts anew; done when each has so many, or after so long (ms). */
  | { kind: 'collect'; events: number; within: number }
  /** The first one reads no more. */
  | { kind: 'stall' };

export type Answer =
  | { kind: 'connected'; count: number }
  | { kind: 'counting' }
  | {
      kind: 'collected';
      /** All moments of arrival of those that read (ms since 1970), client by client. */
      arrivals: Float64Array;
      complete: boolean;
      last: string;
    };

const clients: RawClient[] = [];
let stalled: RawClient | undefined;
let heard: () => void = () => undefined;
const say = (answer: Answer): void => {
  process.send?.(answer);
};

const connectAll = async ({ port, query, count }: Extract<Order, { kind: 'connect' }>): Promise<void> => {
  const before = clients.length;
  let left = count;
  const worker = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      try {
        clients.push(await rawClient(port, query, () => heard()));
      } catch (error) {
        left = 0;
        process.stderr.write(`no more clients: ${error instanceof Error ? error.message : String(error)}\n`);
      }
    }
  };
  await Promise.all(Array.from({ length: 20 }, worker));
  say({ kind: 'connected', count: clients.length - before });
};

const collect = async ({ events, within }: Extract<Order, { kind: 'collect' }>): Promise<void> => {
  const reading = clients.filter((client) => client !== stalled);
  for (const { arrivals } of reading) arrivals.length = 0;
  const isComplete = (): boolean => reading.every(({ arrivals }) => arrivals.length >= events);
  let waiting = reading.findIndex(({ arrivals }) => arrivals.length < events);
  const done = new Promise<void>((resolve) => {
    // Only the first that is not complete is looked at: the counting shall not cost what is counted.
    heard = () => {
      while (waiting < reading.length && (reading[waiting]?.arrivals.length ?? 0) >= events) waiting += 1;
      if (waiting >= reading.length) resolve();
    };
  });
  say({ kind: 'counting' });
  await Promise.race([done, pause(within)]);
  say({
    kind: 'collected',
    arrivals: Float64Array.from(reading.flatMap(({ arrivals }) => arrivals)),
    complete: isComplete(),
    last: reading[0]?.last() ?? '',
  });
};

process.on('message', (order: Order) => {
  if (order.kind === 'connect') void connectAll(order);
  else if (order.kind === 'collect') void collect(order);
  else {
    stalled = clients[0];
    stalled?.socket.pause();
  }
});
process.on('disconnect', () => process.exit());
