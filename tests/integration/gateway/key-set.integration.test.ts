import { createServer, type Server, type ServerResponse } from 'node:http';
import { afterEach, expect, test } from '@jest/globals';
import { listen, type Running } from '../../../kernel/service.ts';
import { forge, publicSet, signingKey } from '../../support/forge.ts';
import { post, smallPlant, type Reply, type SmallPlant } from './small-plant.ts';

const issuer = 'https://id.example';
const audience = 'triad';
const query = '{ runs { id } }';
const ours = signingKey('ES256', 'ours');
const rotated = signingKey('ES256', 'rotated');

const token = (key = ours, kid = key.kid): string =>
  forge(
    key,
    {
      iss: issuer,
      aud: audience,
      sub: 'ann',
      exp: Math.floor(Date.now() / 1000) + 600,
      system: 'MES',
      scope: '',
      sites: '*',
    },
    { kid },
  );

let server: Server;
let host: Running;
let plant: SmallPlant;
let reads = 0;

/** A gateway whose issuer's keys are served as told. */
const start = async (serve: (response: ServerResponse) => void): Promise<void> => {
  reads = 0;
  server = createServer((_, response) => {
    reads += 1;
    serve(response);
  });
  host = await listen(server, { port: 0, host: '127.0.0.1' });
  plant = await smallPlant({ tokens: { jwks: `${host.url}/jwks`, issuer, audience }, anonymous: 'none' });
};
afterEach(async () => {
  await plant.stop();
  server.closeAllConnections();
  await host.stop().catch(() => undefined);
});

const ask = (sent: string): Promise<Reply> => post(plant.gateway.url, { query }, { authorization: `Bearer ${sent}` });
const took = async (work: Promise<Reply>): Promise<[status: number, milliseconds: number]> => {
  const started = performance.now();
  const { status } = await work;
  return [status, performance.now() - started];
};

test('a flood of unknown key ids costs no reading beyond the one that was there', async () => {
  await start((response) => response.end(publicSet(ours)));
  expect((await ask(token())).status).toBe(200);
  const flood = await Promise.all(Array.from({ length: 200 }, (_, place) => ask(token(ours, `k${String(place)}`))));
  expect(new Set(flood.map(({ status }) => status))).toEqual(new Set([401]));
  expect(reads).toBe(1);
  expect((await ask(token())).status).toBe(200);
});

test('a flood at the very start shares one reading, and honest tokens pass with it', async () => {
  await start((response) => response.end(publicSet(ours)));
  const asked = Array.from({ length: 50 }, (_, place) =>
    ask(place % 5 === 0 ? token() : token(ours, `k${String(place)}`)),
  );
  const statuses = (await Promise.all(asked)).map(({ status }) => status);
  expect(statuses.filter((status) => status === 200)).toHaveLength(10);
  expect(statuses.filter((status) => status === 401)).toHaveLength(40);
  expect(reads).toBe(1);
});

test('a host that does not answer holds nobody for longer than 2 s, and then nobody at all', async () => {
  await start(() => undefined);
  const [status, milliseconds] = await took(ask(token()));
  expect(status).toBe(503);
  expect(milliseconds).toBeLessThan(4000);
  const others = await Promise.all(Array.from({ length: 20 }, () => took(ask(token()))));
  expect(new Set(others.map(([each]) => each))).toEqual(new Set([503]));
  for (const [, each] of others) expect(each).toBeLessThan(1500);
  expect(reads).toBe(1);
});

test.each([
  ['an error', (response: ServerResponse) => response.writeHead(500).end(publicSet(ours))],
  ['a page', (response: ServerResponse) => response.end('<html>')],
  ['a redirect', (response: ServerResponse) => response.writeHead(302, { location: 'http://169.254.169.254/' }).end()],
  [
    'more than can be a key set',
    (response: ServerResponse) => response.end(JSON.stringify({ keys: [], x: 'x'.repeat(2_000_000) })),
  ],
  ['no keys', (response: ServerResponse) => response.end('{"keys":7}')],
])('a host that answers %s gives 503 without a word of it', async (_, serve) => {
  await start(serve);
  const { status, errors, headers, text } = await ask(token());
  expect({ status, code: errors[0]?.extensions.code, again: headers.get('retry-after') }).toEqual({
    status: 503,
    code: 'BUSY',
    again: '1',
  });
  expect(text).not.toMatch(/127\.0\.0\.1|html|169\.254|jwks/);
  expect(plant.mes.asked).toEqual([]);
});

test('a host that dies after it was read changes nothing for known keys', async () => {
  await start((response) => response.end(publicSet(ours, rotated)));
  expect((await ask(token())).status).toBe(200);
  server.closeAllConnections();
  await host.stop();
  expect((await ask(token(rotated))).status).toBe(200);
  const [status, milliseconds] = await took(ask(token(ours, 'unknown')));
  expect(status).toBe(401);
  expect(milliseconds).toBeLessThan(1500);
});
