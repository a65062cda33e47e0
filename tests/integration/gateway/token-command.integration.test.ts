import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { decodeJwt } from 'jose';
import { loadOrCreateIssuer, type DevelopmentIssuer } from '../../../gateway/identity/development-issuer.ts';
import { root } from '../../../kernel/root.ts';
import { post, smallPlant, type SmallPlant } from './small-plant.ts';

const data = mkdtempSync(join(tmpdir(), 'triad-token-'));
let issuer: DevelopmentIssuer;
let plant: SmallPlant;

beforeAll(async () => {
  // What a plant that has been started once leaves behind.
  issuer = await loadOrCreateIssuer(join(data, 'keys'));
  plant = await smallPlant({
    tokens: { jwks: issuer.jwksFile, issuer: issuer.issuer, audience: issuer.audience },
    anonymous: 'none',
  });
});
afterAll(async () => {
  await plant.stop();
  rmSync(data, { recursive: true });
});

type Ended = { code: number; stdout: string; stderr: string };

const npmRunToken = (words: string[], environment: Record<string, string> = {}): Promise<Ended> =>
  new Promise((resolve) => {
    const env = { ...process.env, NODE_OPTIONS: '', TRIAD_DATA: data, ...environment };
    const npm = ['run', '--silent', 'token', '--', ...words];
    const child = execFile('npm', npm, { cwd: root, env }, (_, stdout, stderr) =>
      resolve({ code: child.exitCode ?? 1, stdout, stderr }),
    );
  });

test('npm run token prints a token with what was asked for, and the gateway takes it', async () => {
  const words = [
    '--system',
    'MES',
    '--scope',
    'createReceipt',
    '--scope',
    'mes:read',
    '--site',
    'LAX',
    '--expires',
    '8h',
  ];
  const { code, stdout } = await npmRunToken(words);
  expect({ code, lines: stdout.trim().split('\n').length }).toEqual({ code: 0, lines: 1 });
  const token = stdout.trim();
  const { iat = 0, exp = 0, ...claims } = decodeJwt(token);
  expect(claims).toEqual({
    iss: issuer.issuer,
    aud: issuer.audience,
    sub: 'mes-developer',
    system: 'MES',
    scope: 'createReceipt mes:read',
    sites: ['LAX'],
  });
  expect(exp - iat).toBe(8 * 3600);
  const query = '{ runs { id } }';
  expect((await post(plant.gateway.url, { query }, { authorization: `Bearer ${token}` })).status).toBe(200);
  expect((await post(plant.gateway.url, { query })).status).toBe(401);
}, 60_000);

test.each([
  ['in production', ['--system', 'MES'], { NODE_ENV: 'production' }, 'does not run with NODE_ENV=production'],
  ['for a system that is none', ['--system', 'CRM'], {}, '--system must be one of PLM, MES, ERP, INTEGRATION, VIEWER'],
  ['where no plant was ever started', ['--system', 'MES'], { TRIAD_DATA: join(data, 'none') }, 'There is no plant in'],
])(
  'it gives none %s',
  async (_, words, environment, why) => {
    const { code, stdout, stderr } = await npmRunToken(words, environment);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain(why);
  },
  60_000,
);
