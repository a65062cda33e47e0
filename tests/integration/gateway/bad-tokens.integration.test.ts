import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { SignJWT, importJWK, type JWK } from 'jose';
import { loadOrCreateInternalKey } from '../../../gateway/identity/internal-key.ts';
import { listen, type Running } from '../../../kernel/service.ts';
import { internalIssuer } from '../../../kernel/viewer.ts';
import { forge, publicSet, signingKey, unsigned } from '../../support/forge.ts';
import { post, smallPlant, type SmallPlant } from './small-plant.ts';

const folder = mkdtempSync(join(tmpdir(), 'triad-bad-tokens-'));
const issuer = 'https://id.example';
const audience = 'triad';
const rsa = signingKey('RS256', 'rsa');
const curve = signingKey('ES256', 'curve');
const edwards = signingKey('EdDSA', 'edwards');
const stranger = signingKey('RS256', 'rsa');
const query = '{ runs { id } }';

const now = () => Math.floor(Date.now() / 1000);
const claims = (changes: object = {}) => ({
  iss: issuer,
  aud: audience,
  sub: 'ann',
  iat: now(),
  exp: now() + 600,
  system: 'MES',
  scope: 'createReceipt read',
  sites: ['LAX'],
  ...changes,
});
const without = (name: string): object =>
  Object.fromEntries(Object.entries(claims()).filter(([claim]) => claim !== name));

let plant: SmallPlant;
let internalKey: JWK;
/** Where an attacker's keys would be fetched from. */
let bait: Running;
let bitten = 0;

beforeAll(async () => {
  const internal = await loadOrCreateInternalKey(folder);
  internalKey = JSON.parse(readFileSync(internal.privateFile, 'utf8')) as JWK;
  writeFileSync(join(folder, 'jwks.json'), publicSet(rsa, curve, edwards));
  plant = await smallPlant({
    tokens: { jwks: join(folder, 'jwks.json'), issuer, audience },
    anonymous: 'none',
    internalKeyFile: internal.privateFile,
  });
  const server = createServer((_, response) => {
    bitten += 1;
    response.end(publicSet(stranger));
  });
  bait = await listen(server, { port: 0, host: '127.0.0.1' });
});
afterAll(async () => {
  await plant.stop();
  await bait.stop();
  rmSync(folder, { recursive: true });
});
beforeEach(() => {
  plant.mes.asked.length = 0;
});

const internalToken = async (issuedBy: string): Promise<string> =>
  new SignJWT({ system: 'MES', scope: '*', sites: '*' })
    .setProtectedHeader({ alg: 'EdDSA', kid: internalKey.kid ?? '' })
    .setIssuer(issuedBy)
    .setAudience('mes')
    .setSubject('ann')
    .setExpirationTime('60s')
    .sign(await importJWK(internalKey, 'EdDSA'));

const pem = () => rsa.publicKey.export({ format: 'pem', type: 'spki' });
const unreadable = 'is no JSON Web Token that can be read';
const badSignature = 'has a signature that does not fit';
const unknownKey = 'is signed by a key that is not known here';

test.each([
  ['RS256', () => forge(rsa, claims())],
  ['ES256', () => forge(curve, claims())],
  ['EdDSA', () => forge(edwards, claims())],
  ['an expiry that passed less than a minute ago', () => forge(rsa, claims({ exp: now() - 50 }))],
  ['a beginning less than a minute ahead', () => forge(rsa, claims({ nbf: now() + 50, iat: now() + 50 }))],
  ['several audiences, ours among them', () => forge(rsa, claims({ aud: ['other', audience] }))],
  ['no scopes, no sites', () => forge(rsa, claims({ scope: '', sites: [] }))],
])('is taken: %s', async (_, make) => {
  const { status, errors } = await post(plant.gateway.url, { query }, { authorization: `Bearer ${make()}` });
  expect({ status, errors }).toEqual({ status: 200, errors: [] });
});

test.each<[string, () => string | Promise<string>, string]>([
  ['alg none', () => `${unsigned(claims(), 'none', 'rsa')}x`, 'is signed by an algorithm that is not taken'],
  ['alg None', () => `${unsigned(claims(), 'None', 'rsa')}x`, 'is signed by an algorithm that is not taken'],
  [
    'HS256 with the public key as PEM',
    () => unsigned(claims(), 'HS256', 'rsa', pem()),
    'an algorithm that is not taken',
  ],
  [
    'HS256 with the public key as JWK',
    () => unsigned(claims(), 'HS256', 'rsa', publicSet(rsa)),
    'an algorithm that is not taken',
  ],
  ["RS256 under the curve's name", () => forge(rsa, claims(), { kid: 'curve' }), unknownKey],
  ["the curve's key as RS256", () => forge(curve, claims(), { alg: 'RS256' }), unknownKey],
  ["a stranger's key under our name", () => forge(stranger, claims()), badSignature],
  ['an unknown key id', () => forge(rsa, claims(), { kid: 'unknown' }), unknownKey],
  ['a key id that is no text', () => forge(rsa, claims(), { kid: { $ne: 1 } }), unknownKey],
  ['a key id that is a path', () => forge(rsa, claims(), { kid: '../../dev/null' }), unknownKey],
  [
    'a changed payload',
    () =>
      forge(rsa, claims()).replace(
        /\.[^.]+\./,
        `.${Buffer.from(JSON.stringify(claims({ scope: '*' }))).toString('base64url')}.`,
      ),
    badSignature,
  ],
  ['another audience', () => forge(rsa, claims({ aud: 'another' })), 'does not have the claim aud'],
  ['no audience', () => forge(rsa, without('aud')), 'does not have the claim aud'],
  ['another issuer', () => forge(rsa, claims({ iss: 'https://evil.example' })), 'does not have the claim iss'],
  ['no issuer', () => forge(rsa, without('iss')), 'does not have the claim iss'],
  ['expired', () => forge(rsa, claims({ exp: now() - 61 })), 'has expired'],
  ['no expiry', () => forge(rsa, without('exp')), 'does not have the claim exp'],
  ['an expiry that is no number', () => forge(rsa, claims({ exp: 'never' })), 'does not have the claim exp'],
  ['good only later', () => forge(rsa, claims({ nbf: now() + 120 })), 'is not good yet'],
  ['issued in the future', () => forge(rsa, claims({ iat: now() + 120 })), 'was issued in the future'],
  ['no subject', () => forge(rsa, without('sub')), 'does not have the claim sub'],
  ['an empty subject', () => forge(rsa, claims({ sub: '' })), 'not as they must be: sub'],
  ['a subject with a NUL', () => forge(rsa, claims({ sub: 'a\u0000b' })), 'not as they must be: sub'],
  ['no system', () => forge(rsa, without('system')), 'not as they must be: system'],
  ['a system that is none', () => forge(rsa, claims({ system: 'CRM' })), 'not as they must be: system'],
  ['a system in small letters', () => forge(rsa, claims({ system: 'mes' })), 'not as they must be: system'],
  ['scopes as a list', () => forge(rsa, claims({ scope: ['createReceipt'] })), 'not as they must be: scope'],
  ['no scopes claim', () => forge(rsa, without('scope')), 'not as they must be: scope'],
  ['no sites claim', () => forge(rsa, without('sites')), 'not as they must be: sites'],
  ['sites as a text', () => forge(rsa, claims({ sites: 'LAX' })), 'not as they must be: sites'],
  ['all sites inside a list', () => forge(rsa, claims({ sites: ['*'] })), 'not as they must be: sites'],
  ['two sites in one', () => forge(rsa, claims({ sites: ['LAX,AUS'] })), 'not as they must be: sites'],
  ['a site that is no text', () => forge(rsa, claims({ sites: [null] })), 'not as they must be: sites'],
  [
    'a claim twice',
    () => forge(rsa, JSON.stringify(claims()).replace('"sub"', '"sub":"root","sub"')),
    'says sub twice',
  ],
  ['a header twice', () => forge(rsa, claims(), '{"alg":"RS256","kid":"rsa","kid":"curve"}'), 'says kid twice'],
  ['a payload that is no JSON', () => forge(rsa, 'hello'), unreadable],
  ['a payload that is a list', () => forge(rsa, []), unreadable],
  ['a critical header', () => forge(rsa, claims(), { crit: ['exp'], exp: 1 }), unreadable],
  ['a payload that is not encoded', () => forge(rsa, claims(), { crit: ['b64'], b64: false }), unreadable],
  ['keys by jku', () => forge(stranger, claims(), { jku: bait.url, kid: 'theirs' }), 'brings a key of its own (jku)'],
  ['keys by x5u', () => forge(stranger, claims(), { x5u: bait.url }), 'brings a key of its own (x5u)'],
  [
    'a key in the header',
    () => forge(stranger, claims(), { jwk: stranger.publicKey.export({ format: 'jwk' }) }),
    'brings a key of its own (jwk)',
  ],
  ['a certificate in the header', () => forge(rsa, claims(), { x5c: ['MIIB'] }), 'brings a key of its own (x5c)'],
  ['a token of 100 KB', () => forge(rsa, claims({ text: 'x'.repeat(76_800) })), 'is longer than 8192 characters'],
  ['an internal token', () => internalToken(internalIssuer), unknownKey],
  ['the internal key under our name', () => internalToken(issuer), unknownKey],
  ['our key in the internal name', () => forge(rsa, claims({ iss: internalIssuer })), 'does not have the claim iss'],
  ['our key for an internal audience', () => forge(rsa, claims({ aud: 'mes' })), 'does not have the claim aud'],
])('401: %s', async (_, make, why) => {
  const token = await make();
  const { status, errors, data, text, headers } = await post(
    plant.gateway.url,
    { query },
    { authorization: `Bearer ${token}` },
  );
  expect({ status, data, errors: errors.length }).toEqual({ status: 401, data: undefined, errors: 1 });
  expect(errors[0]?.message).toContain(why);
  expect(errors[0]?.message).toMatch(/Get a new one from your issuer|Ask for a token with/);
  expect(errors[0]?.extensions).toEqual({
    code: 'UNAUTHENTICATED',
    status: 401,
    retryable: false,
    correlationId: headers.get('x-correlation-id'),
  });
  expect(headers.get('www-authenticate')).toBe('Bearer');
  // Neither what would have been right, nor how it is checked, nor what was sent.
  expect(text).not.toMatch(/id\.example|jwks|RS256|ES256|stack|JWS|jose|Mallory/i);
  expect(plant.mes.asked).toEqual([]);
  expect(bitten).toBe(0);
});

test('headers beyond all measure are answered like everything else', async () => {
  const { status, errors, headers } = await post(
    plant.gateway.url,
    { query },
    { authorization: `Bearer ${'x'.repeat(200_000)}` },
  );
  expect({ status, code: errors[0]?.extensions.code }).toEqual({ status: 431, code: 'BAD_REQUEST' });
  expect(errors[0]?.extensions['correlationId']).toBe(headers.get('x-correlation-id'));
  const { status: after } = await post(plant.gateway.url, { query }, { authorization: forge(rsa, claims()) });
  expect(after).toBe(200);
});
