import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from '@jest/globals';
import { clientOf } from './client.ts';

type Reply = { status: number; body: string };

const servers: ReturnType<typeof createServer>[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

/** A graph that answers these one after the other, the last for ever; what it was asked is kept. */
const graph = async (...replies: Reply[]): Promise<{ url: string; asked: string[] }> => {
  const asked: string[] = [];
  const server = createServer((incoming, response) => {
    incoming.resume();
    asked.push(incoming.headers.authorization ?? '');
    const { status, body } = (replies.length > 1 ? replies.shift() : replies[0]) ?? { status: 500, body: '' };
    response.writeHead(status, { 'content-type': 'application/json' }).end(body);
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/graphql`, asked };
};

const good = { status: 200, body: '{"data":{"ok":true}}' };
const refusal = (code: string, retryable: boolean): Reply => ({
  status: 200,
  body: JSON.stringify({ data: null, errors: [{ message: 'No.', extensions: { code, retryable } }] }),
});

test('repeats what may succeed later, with the token', async () => {
  const { url, asked } = await graph({ status: 503, body: 'starting' }, refusal('BUSY', true), good);
  expect(await clientOf(url, 'secret')('{ ok }', {})).toEqual({ ok: true });
  expect(asked).toEqual(Array(3).fill('Bearer secret'));
});

test('does not repeat a refusal', async () => {
  const { url, asked } = await graph(refusal('OWNERSHIP_VIOLATION', false));
  await expect(clientOf(url, 'secret')('{ ok }', {})).rejects.toMatchObject({
    code: 'OWNERSHIP_VIOLATION',
    message: 'No.',
  });
  expect(asked).toHaveLength(1);
});

test('says what answers no GraphQL', async () => {
  const { url } = await graph({ status: 404, body: '<html>' });
  await expect(clientOf(url, 'secret')('{ ok }', {})).rejects.toMatchObject({ code: 'UNREACHABLE', retryable: false });
});
