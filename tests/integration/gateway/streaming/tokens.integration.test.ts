import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { loadOrCreateIssuer, type DevelopmentIssuer } from '../../../../gateway/identity/development-issuer.ts';
import { defaultStreamSettings } from '../../../../gateway/streaming/settings.ts';
import { smallPlant, type SmallPlant } from '../small-plant.ts';
import { fakeSubscriptions, type FakeSubscriptions } from './fake-subscriptions.ts';
import { admitted, rawClient, start, wsUrl } from './raw-client.ts';

let plant: SmallPlant;
let issuer: DevelopmentIssuer;
let engine: FakeSubscriptions;
let url: string;
const folder = mkdtempSync(join(tmpdir(), 'triad-wire-'));

const identified = async (anonymous: 'read' | 'none', connectionsOfOne = 3) => {
  const fake = fakeSubscriptions();
  const tokens = { jwks: issuer.jwksFile, issuer: issuer.issuer, audience: issuer.audience };
  const streaming = { ...defaultStreamSettings, connectionsOfOne, connections: 6 };
  return { fake, started: await smallPlant({ tokens, anonymous, streaming }, { subscriptions: fake }) };
};

beforeAll(async () => {
  issuer = await loadOrCreateIssuer(folder);
  const { fake, started } = await identified('none');
  engine = fake;
  plant = started;
  url = wsUrl(plant.gateway.url);
});
afterAll(async () => {
  await plant.stop();
  rmSync(folder, { recursive: true });
});

const closedAfterInit = async (payload?: Record<string, unknown>) => {
  const client = await rawClient(url);
  client.send({ type: 'connection_init', ...(payload === undefined ? {} : { payload }) });
  return client.closed;
};

test('without a token a socket is closed 4401, with a bad one 4403 and the reason', async () => {
  expect(await closedAfterInit()).toEqual({
    code: 4401,
    reason: 'Send a token: connection_init with payload { authorization }',
  });
  expect(await closedAfterInit({ authorization: 7 })).toMatchObject({ code: 4403 });
  expect(await closedAfterInit({ authorization: 'Bearer a.b.c' })).toMatchObject({ code: 4403 });
  const old = await issuer.mint({ system: 'MES', expiresIn: '-2h' });
  expect(await closedAfterInit({ authorization: `Bearer ${old}` })).toEqual({
    code: 4403,
    reason: expect.stringContaining('The token has expired') as unknown,
  });
});

test('a token in the address lets nobody in', async () => {
  const client = await rawClient(`${url}?authorization=${await issuer.mint({ system: 'MES' })}`);
  client.send({ type: 'connection_init' });
  expect((await client.closed).code).toBe(4401);
});

test('operations run as the principal of the token', async () => {
  const token = await issuer.mint({ system: 'MES', subject: 'line-1', scopes: ['read'], sites: ['LYON'] });
  const client = await admitted(url, { authorization: `Bearer ${token}` });
  client.send(start('1'));
  await engine.joined(1);
  expect([...engine.members][0]?.viewer).toMatchObject({ subject: 'line-1', system: 'MES', sites: ['LYON'] });
  client.socket.close();
  await engine.joined(0);
});

test('a socket ends with its token, unless a ping brings a new one of the same rights', async () => {
  const mint = (expiresIn: string, sites: string[] = ['LYON']) =>
    issuer.mint({ system: 'MES', subject: 'line-2', sites, expiresIn });
  const short = await mint('3s');
  const [ends, stays] = [await admitted(url, { authorization: short }), await admitted(url, { token: short })];
  stays.send(start('1'));
  await engine.joined(1);
  stays.send({ type: 'ping', payload: { authorization: `Bearer ${await mint('1h')}` } });
  const pong = await stays.until(({ type }) => type === 'pong');
  expect(Date.parse((pong.payload as { expires: string }).expires)).toBeGreaterThan(Date.now() + 3_000_000);
  const expiry = (JSON.parse(Buffer.from(short.split('.')[1] ?? '', 'base64url').toString()) as { exp: number }).exp;
  expect(await ends.closed).toMatchObject({ code: 4403, reason: expect.stringContaining('expired') as unknown });
  expect(Date.now() - expiry * 1000).toBeLessThan(5_000);
  engine.emit(1);
  await stays.until(({ type }) => type === 'next');
  stays.send({ type: 'ping', payload: { token: await mint('1h', ['LYON', 'OSLO']) } });
  expect(await stays.closed).toMatchObject({ code: 4403, reason: expect.stringContaining('other rights') as unknown });
  await engine.joined(0);
});

test('a bad token in a ping ends the socket, and so does that of somebody else', async () => {
  const authorization = await issuer.mint({ system: 'MES', subject: 'line-3' });
  for (const next of ['x.y.z', await issuer.mint({ system: 'MES', subject: 'line-4' })]) {
    const client = await admitted(url, { authorization });
    client.send({ type: 'ping', payload: { authorization: next } });
    expect((await client.closed).code).toBe(4403);
  }
});

test('a principal, and all together, have so many places', async () => {
  const authorization = await issuer.mint({ system: 'MES', subject: 'line-5' });
  const clients = await Promise.all([1, 2, 3].map(() => admitted(url, { authorization })));
  expect(await closedAfterInit({ authorization })).toMatchObject({ code: 1013 });
  const other = await issuer.mint({ system: 'MES', subject: 'line-6' });
  clients.push(...(await Promise.all([1, 2, 3].map(() => admitted(url, { authorization: other })))));
  await expect(rawClient(url)).rejects.toThrow('503');
  for (const { socket, closed } of clients) {
    socket.close();
    await closed;
  }
  const again = await admitted(url, { authorization });
  again.socket.close();
});

test('where reading needs no token, a socket without one is anonymous', async () => {
  const { fake, started } = await identified('read');
  const client = await admitted(wsUrl(started.gateway.url));
  client.send(start('1'));
  await fake.joined(1);
  expect([...fake.members][0]?.viewer).toMatchObject({ subject: 'anonymous', system: 'VIEWER' });
  await started.stop();
  expect((await client.closed).code).toBe(1012);
});

test('a client that answers no ping is cut', async () => {
  const streaming = { ...defaultStreamSettings, keepAlive: 200 };
  const own = await smallPlant({ streaming }, { subscriptions: fakeSubscriptions() });
  const client = await rawClient(wsUrl(own.gateway.url), { autoPong: false });
  client.send({ type: 'connection_init' });
  expect((await client.closed).code).toBe(1006);
  await own.stop();
});
