import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { WebSocket } from 'ws';
import type { Viewer } from '../../../kernel/viewer.ts';
import { mes } from '../../../subgraphs/mes/subgraph.ts';
import { listen } from '../../support/live.ts';
import { startTestSubgraph } from '../../support/subgraph.ts';
import { viewerOf } from '../../support/viewers.ts';
import { executionWorld, type ExecutionWorld } from './execution-client.ts';

let world: ExecutionWorld;
const viewer = viewerOf('VIEWER');

beforeAll(async () => {
  world = await executionWorld();
});

afterAll(() => world.stop());

type Message = { type: string; id?: string; payload?: unknown };

/** A raw client of the protocol. */
const open = async ({ url }: { url: string } = world.mes) => {
  const socket = new WebSocket(url.replace('http', 'ws'), 'graphql-transport-ws');
  const closed = once(socket, 'close').then(([code, reason]: unknown[]) => [code, String(reason)]);
  const messages: Message[] = [];
  let wake: () => void = () => undefined;
  socket.on('message', (data: Buffer) => {
    messages.push(JSON.parse(data.toString()) as Message);
    wake();
  });
  await once(socket, 'open');
  return {
    socket,
    closed,
    send: (message: Message) => socket.send(JSON.stringify(message)),
    next: async (): Promise<Message | undefined> => {
      while (messages.length === 0) await new Promise<void>((resolve) => (wake = resolve));
      return messages.shift();
    },
  };
};

const tokenOf = async (of: Viewer = viewer, seconds = 60): Promise<{ authorization: string }> => ({
  authorization: `Bearer ${await world.mes.keys.sign(of, 'mes', seconds)}`,
});

const admitted = async (seconds = 60, to: { url: string } = world.mes) => {
  const client = await open(to);
  client.send({ type: 'connection_init', payload: await tokenOf(viewer, seconds) });
  expect(await client.next()).toEqual({ type: 'connection_ack' });
  return client;
};

const query = 'subscription { runCompleted { cursor } }';
const subscribe = (id: string, text = query, variables: object = {}): Message => ({
  type: 'subscribe',
  id,
  payload: { query: text, variables },
});

describe('the socket closes', () => {
  test.each([
    ['no token', undefined],
    ['a token of another shape', { authorization: 'Basic abc' }],
    ['a token that nobody signed', { authorization: 'Bearer a.b.c' }],
  ])('4401 for %s', async (_, payload) => {
    const client = await open();
    client.send({ type: 'connection_init', ...(payload === undefined ? {} : { payload }) });
    expect(await client.closed).toEqual([4401, 'Unauthorized']);
  });

  test('4401 for a token of another subgraph, or one that has expired', async () => {
    for (const token of [await world.mes.keys.sign(viewer, 'erp'), await world.mes.keys.sign(viewer, 'mes', -1)]) {
      const client = await open();
      client.send({ type: 'connection_init', payload: { authorization: `Bearer ${token}` } });
      expect(await client.closed).toEqual([4401, 'Unauthorized']);
    }
  });

  test('4401 for a subscription before the greeting, 4408 without any, 4429 for a second one, 4400 for no message', async () => {
    const [early, silent] = [await open(), await open()];
    early.send(subscribe('1'));
    expect(await early.closed).toEqual([4401, 'Unauthorized']);
    const twice = await admitted();
    twice.send({ type: 'connection_init', payload: await tokenOf() });
    expect((await twice.closed)[0]).toBe(4429);
    const babble = await admitted();
    babble.socket.send('hello');
    expect((await babble.closed)[0]).toBe(4400);
    expect((await silent.closed)[0]).toBe(4408);
  });

  test('4403 when its token ends, with what it carries', async () => {
    const client = await admitted(2);
    client.send(subscribe('1'));
    const started = Date.now();
    expect(await client.closed).toEqual([4403, 'Token expired']);
    expect(Date.now() - started).toBeLessThan(7000);
  });

  test('4403 when a ping brings other rights, 4401 when it brings no good token', async () => {
    const changed = await admitted();
    changed.send({ type: 'ping', payload: await tokenOf({ ...viewer, sites: ['LAX'] }) });
    expect(await changed.closed).toEqual([4403, 'Rights changed']);
    const forged = await admitted();
    forged.send({ type: 'ping', payload: { authorization: 'Bearer a.b.c' } });
    expect(await forged.closed).toEqual([4401, 'Unauthorized']);
  });
});

test('a ping with a newer token renews the socket', async () => {
  const client = await admitted(3);
  client.send({ type: 'ping', payload: await tokenOf() });
  expect(await client.next()).toMatchObject({ type: 'pong' });
  const first = await Promise.race([client.closed, new Promise((resolve) => setTimeout(resolve, 4000, 'open'))]);
  expect(first).toBe('open');
  client.socket.close();
});

describe('refused at the start, with one result and no data', () => {
  const answered = async (message: Message): Promise<unknown> => {
    const client = await admitted();
    client.send(message);
    const [result, end] = [await client.next(), await client.next()];
    expect(end).toEqual({ id: message.id, type: 'complete' });
    client.socket.close();
    return result;
  };
  const refused = (code: string) => ({ type: 'next', payload: { errors: [{ extensions: { code } }] } });
  const after = 'subscription ($after: Cursor) { runCompleted(after: $after) { cursor } }';

  test('a forged cursor', async () => {
    expect(await answered(subscribe('1', after, { after: 'forged' }))).toMatchObject(refused('CURSOR_INVALID'));
  });

  test('a filter that cannot be carried out', async () => {
    const text = 'subscription { runCompleted(filters: { runId: { eq: "prt_1" } }) { cursor } }';
    expect(await answered(subscribe('1', text))).toMatchObject(refused('FILTER_INVALID'));
  });

  test('a NUL in a text', async () => {
    const text = 'subscription ($p: String) { runCompleted(filters: { project: { eq: $p } }) { cursor } }';
    expect(await answered(subscribe('1', text, { p: 'a\u0000' }))).toMatchObject(refused('VALUE_INVALID'));
  });
});

test('a stream without a cursor first says where it begins: behind that place it is taken up again', async () => {
  const client = await admitted();
  client.send(subscribe('1'));
  const begins = { type: 'next', payload: { data: null, extensions: { cursor: expect.any(String) } } };
  const first = await client.next();
  expect(first).toMatchObject(begins);
  const { cursor } = (first?.payload as { extensions: { cursor: string } }).extensions;
  client.send(
    subscribe('2', 'subscription ($after: Cursor) { runCompleted(after: $after) { cursor } }', { after: cursor }),
  );
  client.send({ type: 'ping' });
  expect(await client.next()).toEqual({ type: 'pong' });
  client.socket.close();
});

test('queries are not taken here, and subscriptions not by a plain request', async () => {
  const client = await admitted();
  client.send(subscribe('1', '{ mesEventCursor }'));
  expect(await client.next()).toMatchObject({ type: 'error', payload: [{ extensions: { code: 'VALUE_INVALID' } }] });
  client.send(subscribe('2', 'subscription { nothing }'));
  const invalid = { type: 'error', payload: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] };
  expect(await client.next()).toMatchObject(invalid);
  client.socket.close();
  const answer = await world.mes.ask(query);
  expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'VALUE_INVALID' });
});

test('what stops tells its clients to go away', async () => {
  const other = await startTestSubgraph(mes, world.database, world.mes.keys);
  const client = await admitted(60, other);
  client.send(subscribe('1'));
  const listening = listen(other, query, { after: (await other.ask('{ mesEventCursor }')).data?.['mesEventCursor'] });
  await other.stop();
  expect((await client.closed)[0]).toBe(1001);
  await listening.ended;
});
