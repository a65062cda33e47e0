import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createClient } from 'graphql-ws';
import { createClient as createEventClient } from 'graphql-sse';
import WebSocket from 'ws';
import { startCompany, type Company } from '../../support/company.ts';
import { readEvents, type ServerSent } from '../../integration/gateway/streaming/event-reader.ts';
import { admitted, start, wsUrl, type Message } from '../../integration/gateway/streaming/raw-client.ts';

type Draft = { part: { id: string; _etag: string } };
type Released = { partReleased: { cursor: string; part: { partNumber: string; item: unknown } } };

let company: Company;
let from: string;
let url: string;

const query = `subscription ($after: Cursor) {
  partReleased(after: $after) { cursor part { partNumber item { partNumber onHandShopFloor { quantityOnHand } financials { costMethod } } } }
}`;

beforeAll(async () => {
  company = await startCompany();
  url = company.network.gateway.url;
  const { plmEventCursor } = await company.ask<{ plmEventCursor: string }>('{ plmEventCursor }');
  from = plmEventCursor;
}, 60_000);

afterAll(() => company.close());

const release = async (partNumber: string): Promise<void> => {
  const draft = 'part { id _etag }';
  const { part } = await company.act<Draft>('PLM', 'createPart', { partNumber }, draft);
  const { part: reviewed } = await company.act<Draft>(
    'PLM',
    'submitForReview',
    { id: part.id, etag: part._etag },
    draft,
  );
  await company.act('PLM', 'releasePart', { id: part.id, etag: reviewed._etag });
};

const releasedIn = (result: unknown): Released['partReleased'] => (result as { data: Released }).data.partReleased;

test('a client of each protocol gets the same events, resolved across the systems; each goes on where it was', async () => {
  const token = await company.tokenOf('VIEWER');
  const variables = { after: from };
  const socket = createClient({
    url: wsUrl(url),
    webSocketImpl: WebSocket,
    connectionParams: { authorization: token },
  });
  const headers = { authorization: `Bearer ${token}` };
  const events = createEventClient({ url: `${url}/graphql/stream`, headers });
  const [bySocket, byEvents] = [socket.iterate({ query, variables }), events.iterate({ query, variables })];
  for (const partNumber of ['WIRE-1', 'WIRE-2']) await release(partNumber);
  const seen = [];
  for (const stream of [bySocket, byEvents]) {
    const [one, two] = [await stream.next(), await stream.next()];
    seen.push([releasedIn(one.value), releasedIn(two.value)]);
    await stream.return?.();
  }
  expect(seen[0]).toEqual(seen[1]);
  expect(seen[0]).toMatchObject([
    { part: { partNumber: 'WIRE-1', item: { partNumber: 'WIRE-1', onHandShopFloor: [] } } },
    { part: { partNumber: 'WIRE-2' } },
  ]);
  const resumed = await readEvents(`${url}/graphql/stream`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json', 'last-event-id': String(seen[0]?.[0]?.cursor) },
    body: JSON.stringify({ query }),
  });
  const again = (await resumed.next()) as ServerSent;
  expect(again.id).toBe(seen[0]?.[1]?.cursor);
  expect(releasedIn(JSON.parse(again.data ?? ''))).toEqual(seen[0]?.[1]);
  resumed.close();
  socket.terminate();
});

test('what may not be subscribed to is refused before it begins; a forged cursor ends it', async () => {
  const client = await admitted(wsUrl(url), { authorization: await company.tokenOf('VIEWER') });
  const answer = async (message: Message): Promise<unknown> => {
    client.send(message);
    const { id, type, payload } = await client.until(() => true);
    return { id, type, code: (payload as { extensions: { code: string } }[])[0]?.extensions.code };
  };
  expect(await answer(start('v', 'subscription { nothing { id } }'))).toEqual({
    id: 'v',
    type: 'error',
    code: 'GRAPHQL_VALIDATION_FAILED',
  });
  expect(await answer(start('c', query, { after: `${from}x` }))).toEqual({
    id: 'c',
    type: 'error',
    code: 'CURSOR_INVALID',
  });
  client.socket.close();
  const response = await fetch(`${url}/graphql/stream`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: 'subscription { nothing { id } }' }),
  });
  expect(response.status).toBe(400);
});

test('what was sent is counted, by carrier', async () => {
  const metrics = await (await fetch(`${url}/metrics`)).text();
  expect(metrics).toMatch(/triad_subscription_events_sent_total\{carrier="sse",service="gateway"\} [1-9]/);
  expect(metrics).toMatch(/triad_subscription_events_sent_total\{carrier="websocket",service="gateway"\} [1-9]/);
});
