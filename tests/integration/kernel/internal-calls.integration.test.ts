import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createLocalJWKSet, jwtVerify } from 'jose';
import { loadOrCreateIssuer, type DevelopmentIssuer } from '../../../gateway/identity/development-issuer.ts';
import { connect } from '../../../kernel/database.ts';
import { logFor } from '../../../kernel/log.ts';
import type { Running } from '../../../kernel/service.ts';
import { startSubgraph } from '../../../kernel/subgraph.ts';
import { internalIssuer } from '../../../kernel/viewer.ts';
import { plm } from '../../../subgraphs/plm/subgraph.ts';
import { cloneDatabase, type TestDatabase } from '../../support/database.ts';
import { forge, publicSet, signingKey, unsigned } from '../../support/forge.ts';

const folder = mkdtempSync(join(tmpdir(), 'triad-internal-'));
const gatewayKey = signingKey('EdDSA', 'gateway');
const stranger = signingKey('EdDSA', 'gateway');
const curve = signingKey('ES256', 'curve');
let database: TestDatabase;
let subgraph: Running;
let issuer: DevelopmentIssuer;

beforeAll(async () => {
  database = await cloneDatabase();
  issuer = await loadOrCreateIssuer(folder);
  subgraph = await startSubgraph(
    plm,
    {
      database: connect({ url: database.urlOf('plm'), schema: 'plm', applicationName: 'test plm', max: 2 }),
      // The curve's key is among them: what it signs is refused by its algorithm alone.
      internalKeys: JSON.parse(publicSet(gatewayKey, curve)) as { keys: [] },
      log: logFor('plm', 'silent'),
    },
    { port: 0, host: '127.0.0.1' },
  );
});
afterAll(async () => {
  await subgraph.stop();
  await database.drop();
  rmSync(folder, { recursive: true });
});

const now = () => Math.floor(Date.now() / 1000);
const claims = (changes: object = {}) => ({
  iss: internalIssuer,
  aud: 'plm',
  sub: 'ann',
  exp: now() + 60,
  system: 'PLM',
  scope: '*',
  sites: '*',
  ...changes,
});

const call = async (token: string | undefined, query = '{ __typename }', headers: Record<string, string> = {}) => {
  const response = await fetch(`${subgraph.url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...headers,
    },
    body: JSON.stringify({ query }),
  });
  return { response, text: await response.text() };
};

test("the gateway's signature opens it", async () => {
  const { response, text } = await call(forge(gatewayKey, claims()));
  expect({ status: response.status, text }).toEqual({ status: 200, text: '{"data":{"__typename":"Query"}}\n' });
});

test.each<[string, () => string | undefined | Promise<string>]>([
  ['no token', () => undefined],
  ['garbage', () => 'a.b.c'],
  ["a client's token", () => issuer.mint({ system: 'PLM', scopes: ['*'] })],
  ["a client's token in the internal name", () => forge(stranger, claims())],
  ['a token for another subgraph', () => forge(gatewayKey, claims({ aud: 'mes' }))],
  ['a token for the gateway', () => forge(gatewayKey, claims({ aud: 'triad' }))],
  ["another issuer's name", () => forge(gatewayKey, claims({ iss: issuer.issuer }))],
  ['an expired token', () => forge(gatewayKey, claims({ exp: now() - 1 }))],
  ['no expiry', () => forge(gatewayKey, { ...claims(), exp: undefined })],
  ['a token good only later', () => forge(gatewayKey, claims({ nbf: now() + 30 }))],
  ['no signature', () => `${unsigned(claims(), 'none', 'gateway')}x`],
  ['a shared secret', () => unsigned(claims(), 'HS256', 'gateway', publicSet(gatewayKey))],
  ['another algorithm', () => forge(curve, claims())],
  ['a system that is none', () => forge(gatewayKey, claims({ system: 'ROOT' }))],
  ['all sites inside a list', () => forge(gatewayKey, claims({ sites: ['*'] }))],
])('401: %s', async (_, make) => {
  const token = await make();
  const queries = [
    '{ __typename }',
    '{ _service { sdl } }',
    '{ _entities(representations: [{ __typename: "Part", id: "prt_1" }]) { __typename } }',
    'mutation { createPart(input: { partNumber: "X" }) { part { id } } }',
  ];
  for (const query of queries) {
    const { response, text } = await call(token, query, { 'x-triad-system': 'PLM', 'x-correlation-id': 'call-7' });
    const { errors, data } = JSON.parse(text) as { data?: unknown; errors: { extensions: object }[] };
    expect({ status: response.status, data, errors: errors.map(({ extensions }) => extensions) }).toEqual({
      status: 401,
      data: undefined,
      errors: [{ code: 'UNAUTHENTICATED', status: 401, retryable: false, correlationId: 'call-7' }],
    });
    expect(response.headers.get('x-correlation-id')).toBe('call-7');
    expect(text).not.toMatch(/stack|\.ts|jose|EdDSA/);
  }
});

test('a token that was good is refused once it has expired, though it was seen before', async () => {
  const token = forge(gatewayKey, claims({ exp: now() + 2 }));
  expect((await call(token)).response.status).toBe(200);
  const deadline = Date.now() + 10_000;
  let status = 200;
  while (status === 200 && Date.now() < deadline) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    status = (await call(token)).response.status;
  }
  expect(status).toBe(401);
  // The very same token is otherwise good: nothing but its time stood against it.
  const keys = createLocalJWKSet(JSON.parse(publicSet(gatewayKey)) as { keys: [] });
  await expect(
    jwtVerify(token, keys, { audience: 'plm', currentDate: new Date((now() - 60) * 1000) }),
  ).resolves.toBeDefined();
});

test('what cannot be read is a 400 in the form of a GraphQL error', async () => {
  const response = await fetch(`${subgraph.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${forge(gatewayKey, claims())}` },
    body: '{"query": ',
  });
  const text = await response.text();
  expect(response.status).toBe(400);
  expect(JSON.parse(text)).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
  expect(text).not.toMatch(/stack|\.ts|node_modules/);
});

test.each(['two words', 'x'.repeat(129)])('a correlation id that will not do is made anew', async (given) => {
  const { response } = await call(forge(gatewayKey, claims()), undefined, { 'x-correlation-id': given });
  expect(response.headers.get('x-correlation-id')).toMatch(/^[0-9a-f-]{36}$/);
});
