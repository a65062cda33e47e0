import { request } from 'node:http';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { JSONWebKeySet } from 'jose';
import { loadOrCreateIssuer, type DevelopmentIssuer } from '../../../gateway/identity/development-issuer.ts';
import { loadOrCreateInternalKey } from '../../../gateway/identity/internal-key.ts';
import { internalVerifier } from '../../../kernel/viewer.ts';
import { post, smallPlant, type SmallPlant } from './small-plant.ts';

const folder = mkdtempSync(join(tmpdir(), 'triad-headers-'));
const query = '{ runs { part { description } } }';
let issuer: DevelopmentIssuer;
let plant: SmallPlant;
let publicKeys: JSONWebKeySet;

beforeAll(async () => {
  issuer = await loadOrCreateIssuer(folder);
  const internal = await loadOrCreateInternalKey(folder);
  publicKeys = JSON.parse(readFileSync(internal.jwksFile, 'utf8')) as JSONWebKeySet;
  plant = await smallPlant({
    tokens: { jwks: issuer.jwksFile, issuer: issuer.issuer, audience: issuer.audience },
    anonymous: 'none',
    internalKeyFile: internal.privateFile,
  });
});
afterAll(async () => {
  await plant.stop();
  rmSync(folder, { recursive: true });
});

/** Sends headers as they are, names and all, several times where they stand several times. */
const raw = (headers: string[]): Promise<{ status: number; text: string }> =>
  new Promise((resolve, reject) => {
    const sent = request(`${plant.gateway.url}/graphql`, { method: 'POST', headers }, (response) => {
      let text = '';
      response.on('data', (chunk) => (text += String(chunk)));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
    });
    sent.on('error', reject);
    sent.end(JSON.stringify({ query: '{ runs { id } }' }));
  });

test('nothing that a client says of itself beside its token reaches a subgraph', async () => {
  const token = await issuer.mint({ system: 'MES', subject: 'ann', scopes: ['read'], sites: ['LAX'] });
  const smuggled = {
    'x-triad-viewer': '{"system":"PLM","sites":"*"}',
    'x-triad-system': 'PLM',
    'x-triad-sites': '*',
    'x-triad-scopes': '*',
    'x-triad-statements': '0',
    'x-forwarded-user': 'root',
    'x-forwarded-for': '127.0.0.1',
    'x-authorization': 'Bearer a.b.c',
    'proxy-authorization': 'Bearer a.b.c',
    'x-user-id': 'root',
    'x-original-url': '/internal',
    'x-http-method-override': 'DELETE',
    forwarded: 'for=127.0.0.1',
    cookie: 'session=1',
    'apollo-federation-include-trace': 'ftv1',
    traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
  };
  const { errors } = await post(plant.gateway.url, { query }, { ...smuggled, authorization: `Bearer ${token}` });
  expect(errors).toEqual([]);
  for (const [name, subgraph] of [
    ['mes', plant.mes],
    ['plm', plant.plm],
  ] as const) {
    const headers = subgraph.asked.at(-1)?.headers ?? {};
    expect(Object.keys(headers).sort()).toEqual(
      ['accept', 'authorization', 'connection', 'content-length', 'content-type', 'host', 'x-correlation-id'].sort(),
    );
    const { viewer } = await internalVerifier(publicKeys, name)(headers.authorization?.replace('Bearer ', '') ?? '');
    expect(viewer).toEqual({ subject: 'ann', system: 'MES', scopes: ['read'], sites: ['LAX'] });
  }
});

test('two Authorization headers are refused: a proxy may have looked at the other', async () => {
  const good = await issuer.mint({ system: 'MES' });
  plant.mes.asked.length = 0;
  for (const headers of [
    ['Authorization', `Bearer ${good}`, 'Authorization', 'Bearer a.b.c'],
    ['Authorization', `Bearer ${good}`, 'authorization', `Bearer ${good}`],
  ]) {
    const { status, text } = await raw(['Host', 'triad.example', 'Content-Type', 'application/json', ...headers]);
    expect({ status, text }).toEqual({ status: 401, text: expect.stringContaining('more than one') as unknown });
  }
  expect(plant.mes.asked).toEqual([]);
});

test('a token in the address, the body or a cookie is none', async () => {
  const good = await issuer.mint({ system: 'MES' });
  const bodies = [{ query, access_token: good, authorization: good, extensions: { authorization: `Bearer ${good}` } }];
  for (const body of bodies) expect((await post(plant.gateway.url, body)).status).toBe(401);
  const address = `${plant.gateway.url}/graphql?access_token=${good}&authorization=${good}`;
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: `authorization=${good}` },
    body: JSON.stringify({ query }),
  });
  expect(response.status).toBe(401);
});

test('a bad token is told before the body is read', async () => {
  const { status } = await post(plant.gateway.url, '{"query": ', { authorization: 'Bearer a.b.c' });
  expect(status).toBe(401);
});
