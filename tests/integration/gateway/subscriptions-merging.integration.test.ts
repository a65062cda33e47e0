import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { MessageType, parseMessage, stringifyMessage } from 'graphql-ws';
import { WebSocketServer, type WebSocket } from 'ws';
import type { Admitted } from '../../../gateway/subscriptions/admission.ts';
import { Group } from '../../../gateway/subscriptions/group.ts';
import { Member } from '../../../gateway/subscriptions/member.ts';
import type { Delivered } from '../../../gateway/subscriptions/port.ts';
import { RingMemory } from '../../../gateway/subscriptions/ring-memory.ts';
import { defaultSubscriptionSettings } from '../../../gateway/subscriptions/settings.ts';
import { until } from './streaming-plant.ts';

/** A subgraph that says to each cursor what the test lets it say. */
let server: WebSocketServer;
const sockets = new Map<string, WebSocket>();

beforeAll(async () => {
  server = new WebSocketServer({ port: 0, handleProtocols: () => 'graphql-transport-ws' });
  server.on('connection', (socket) =>
    socket.on('message', (content: Buffer) => {
      const message = parseMessage(content.toString('utf8'));
      if (message.type === MessageType.ConnectionInit)
        socket.send(stringifyMessage({ type: MessageType.ConnectionAck }));
      if (message.type === MessageType.Subscribe) sockets.set(String(message.payload.variables?.['after']), socket);
    }),
  );
  await once(server, 'listening');
});
afterAll(() => {
  for (const socket of sockets.values()) socket.terminate();
  server.close();
});

const say = (after: string, ...payloads: object[]): void => {
  for (const payload of payloads) sockets.get(after)?.send(JSON.stringify({ id: '1', type: 'next', payload }));
};
const events = (...cursors: string[]): object[] => cursors.map((cursor) => ({ data: { told: { __cursor: cursor } } }));
const mark = (cursor: string): object => ({ data: null, extensions: { cursor } });

/** A group whose events are resolved at once, or when the test says so. */
const grouped = () => {
  const waiting: (() => void)[] = [];
  let isHeld = false;
  const group = new Group({ stream: { key: 'told' } } as unknown as Admitted, {
    ...defaultSubscriptionSettings,
    memory: new RingMemory(defaultSubscriptionSettings.rings),
    request: (_, after) => ({
      url: `ws://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
      query: 'subscription { told { __cursor } }',
      variables: { after },
      credentials: () => Promise.resolve({}),
    }),
    start: () => Promise.resolve('live'),
    resolve: async (event) => {
      if (isHeld) await new Promise<void>((resolve) => waiting.push(resolve));
      return JSON.stringify(event);
    },
    lost: () => undefined,
    unreadable: () => '',
    heard: (errors) => [...errors],
    mayOpen: () => true,
    tooMany: () => ({ reason: 'error' }),
    opened: () => undefined,
    resumed: () => undefined,
    ended: () => undefined,
    empty: () => undefined,
  });
  const join = (after?: string) => {
    const cursors: string[] = [];
    const deliver = ({ cursor }: Delivered): number => cursors.push(cursor);
    const member = new Member({ deliver, end: () => undefined }, after, () => undefined);
    group.admit(member);
    group.attach(member);
    return { member, cursors };
  };
  return {
    group,
    join,
    waiting,
    hold: () => (isHeld = true),
    release: () => {
      for (const go of waiting.splice(0)) go();
    },
  };
};

test('who went over to another stream in the middle of what one tells hears of the other alone', async () => {
  const { group, join, waiting, hold, release } = grouped();
  const stays = join();
  await until(() => sockets.has('live'), 'the live stream');
  say('live', ...events('e1', 'e2', 'e3'), mark('quiet'), ...events('e4', 'e5'));
  await until(() => stays.cursors.length === 5, 'all that is live');
  // So many that what comes in a burst is held back for the next ones of it.
  const back = Array.from({ length: 60 }, () => join('old'));
  await until(() => sockets.has('old'), 'the stream that catches up');
  hold();
  say('old', ...events('e0', 'e3'), mark('quiet'), ...events('e4'));
  await until(() => waiting.length === 3, 'the burst');
  release();
  await until(() => back.every(({ cursors }) => cursors.includes('e5')), 'the last event');
  for (const { cursors, member } of back) {
    expect(cursors).toEqual(['e0', 'e3', 'e4', 'e5']);
    expect(member.cursor).toBe('e5');
  }
  expect(group.streams).toBe(1);
  group.end(() => ({ reason: 'complete' }));
});
