import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { JSONWebKeySet } from 'jose';
import { loadOrCreateIssuer, type DevelopmentIssuer } from '../../../gateway/identity/development-issuer.ts';
import { loadOrCreateInternalKey, type InternalKeyFiles } from '../../../gateway/identity/internal-key.ts';
import { startGateway } from '../../../gateway/server.ts';
import { gatewayConfig } from '../../../gateway/config.ts';
import { logFor } from '../../../kernel/log.ts';
import { internalVerifier, type Viewer } from '../../../kernel/viewer.ts';
import { post, smallPlant, type SmallPlant } from './small-plant.ts';

const folder = mkdtempSync(join(tmpdir(), 'triad-identity-'));
const query = '{ runs { id } }';
let issuer: DevelopmentIssuer;
let plant: SmallPlant;
let publicKeys: JSONWebKeySet;
let internal: InternalKeyFiles;

beforeAll(async () => {
  issuer = await loadOrCreateIssuer(folder);
  internal = await loadOrCreateInternalKey(folder);
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

/** The viewer that MES would see in the last call. */
const seenByMes = async (): Promise<Viewer> => {
  const authorization = plant.mes.asked.at(-1)?.headers.authorization ?? '';
  return (await internalVerifier(publicKeys, 'mes')(authorization.replace('Bearer ', ''))).viewer;
};

test.each(['', 'Bearer ', 'bearer ', 'Token '])(
  'the token is taken as "%s<token>", and its rights reach the subgraph',
  async (form) => {
    const token = await issuer.mint({
      system: 'MES',
      scopes: ['createReceipt', 'read'],
      sites: ['LAX'],
      subject: 'dock-1',
    });
    const { status, errors } = await post(plant.gateway.url, { query }, { authorization: `${form}${token}` });
    expect({ status, errors }).toEqual({ status: 200, errors: [] });
    expect(await seenByMes()).toEqual({
      subject: 'dock-1',
      system: 'MES',
      scopes: ['createReceipt', 'read'],
      sites: ['LAX'],
    });
  },
);

test('the internal token is for one subgraph alone, and each person has their own', async () => {
  const first = await issuer.mint({ system: 'MES', subject: 'ann' });
  const second = await issuer.mint({ system: 'MES', subject: 'ben' });
  await post(plant.gateway.url, { query: '{ runs { part { description } } }' }, { authorization: first });
  expect((await seenByMes()).subject).toBe('ann');
  const toMes = plant.mes.asked.at(-1)?.headers.authorization?.replace('Bearer ', '') ?? '';
  await expect(internalVerifier(publicKeys, 'plm')(toMes)).rejects.toThrow('signed by the gateway');
  await post(plant.gateway.url, { query }, { authorization: second });
  expect((await seenByMes()).subject).toBe('ben');
});

test.each([
  ['no header', undefined],
  ['an empty header', ' '],
  ['no token', 'Bearer'],
  ['another scheme', 'Basic dXNlcjpwYXNz'],
  ['two tokens', 'Bearer a.b.c a.b.c'],
  ['garbage', 'Bearer a.b.c'],
])('401 before any operation, anonymous reading being off unless told: %s', async (_, authorization) => {
  plant.mes.asked.length = 0;
  const { status, errors, headers } = await post(
    plant.gateway.url,
    { query },
    authorization === undefined ? {} : { authorization },
  );
  expect({ status, code: errors[0]?.extensions.code }).toEqual({ status: 401, code: 'UNAUTHENTICATED' });
  expect(errors[0]?.message).toMatch(/Send|Get/);
  expect(headers.get('www-authenticate')).toBe('Bearer');
  expect(plant.mes.asked).toEqual([]);
  expect(gatewayConfig({ PORT: '0' }).anonymous).toBe('none');
  expect(gatewayConfig({ PORT: '0' })).toMatchObject({ introspection: false, explorer: false });
});

test('without a token everything may be read, as VIEWER, where anonymous reading is on', async () => {
  const open = await smallPlant({
    tokens: { jwks: issuer.jwksFile, issuer: issuer.issuer, audience: issuer.audience },
    anonymous: 'read',
    internalKeyFile: internal.privateFile,
  });
  try {
    expect((await post(open.gateway.url, { query })).status).toBe(200);
    const token = open.mes.asked.at(-1)?.headers.authorization?.replace('Bearer ', '') ?? '';
    expect((await internalVerifier(publicKeys, 'mes')(token)).viewer).toEqual({
      subject: 'anonymous',
      system: 'VIEWER',
      scopes: ['read'],
      sites: '*',
    });
    expect((await post(open.gateway.url, { query }, { authorization: 'Bearer a.b.c' })).status).toBe(401);
  } finally {
    await open.stop();
  }
});

test('a supergraph that says who owns what is served only with tokens', async () => {
  const config = {
    ...gatewayConfig({ PORT: '0' }),
    supergraphSdl: plant.supergraphSdl.replace(
      'schema\n',
      'schema\n  @link(url: "https://triad.dev/ownership/v1.0")\n',
    ),
  };
  await expect(startGateway(config, logFor('gateway', 'silent'))).rejects.toThrow('Set JWKS');
});

test('the development issuer keeps its key to its owner, keeps it across starts, and does not run in production', async () => {
  for (const file of [join(folder, 'issuer-private.json'), internal.privateFile])
    expect(statSync(file).mode & 0o777).toBe(0o600);
  const again = await loadOrCreateIssuer(folder);
  const token = await again.mint({ system: 'ERP' });
  expect((await post(plant.gateway.url, { query }, { authorization: token })).status).toBe(200);
  const before = process.env['NODE_ENV'];
  process.env['NODE_ENV'] = 'production';
  try {
    await expect(loadOrCreateIssuer(folder)).rejects.toThrow('identity provider');
  } finally {
    process.env['NODE_ENV'] = before;
  }
});
