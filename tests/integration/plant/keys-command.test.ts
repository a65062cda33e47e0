import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { internalSigner } from '../../../gateway/identity/internal-token.ts';
import { configFrom, subgraphShape } from '../../../kernel/config.ts';
import { root } from '../../../kernel/root.ts';
import { eventSigner } from '../../../kernel/signed-event.ts';
import { internalVerifier } from '../../../kernel/viewer.ts';

const folder = mkdtempSync(join(tmpdir(), 'triad-keys-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const make = (...words: string[]) =>
  spawnSync(process.execPath, [join(root, 'dist/tools/keys.js'), ...words], { encoding: 'utf8' });
const contents = () => readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'));

test('the keys of a deployment are made once, for their owner alone, and each service takes its own', async () => {
  const { stdout } = make(folder);
  const first = contents();
  expect(make(folder).stdout).toBe(stdout);
  expect(contents()).toEqual(first);
  expect(readdirSync(folder).map((file) => statSync(join(folder, file)).mode & 0o077)).toEqual(first.map(() => 0));

  const said = (name: string, service = ''): string =>
    new RegExp(`^${service}${name}=(.*)$`, 'm').exec(stdout)?.[1] ?? '';
  const viewer = { subject: 'x', system: 'VIEWER', scopes: ['read'], sites: '*' } as const;
  const token = await (await internalSigner(said('INTERNAL_KEY', 'gateway: ')))(viewer, 'mes');
  for (const system of ['plm', 'mes', 'erp', 'integration'] as const) {
    const config = configFrom(subgraphShape, {
      PORT: '1',
      DATABASE_URL: 'postgres://nowhere',
      TRIAD_INTERNAL_JWKS: said('TRIAD_INTERNAL_JWKS'),
      EVENT_JWKS: said('EVENT_JWKS'),
      EVENT_KEY: said('EVENT_KEY', `${system}: `),
      FEED_KEY: said('FEED_KEY', `${system}: `),
    });
    expect(config.FEED_KEY).toHaveLength(32);
    expect(() => eventSigner(system, config.EVENT_KEY ?? { kty: '' })).not.toThrow();
    const called = internalVerifier(config.TRIAD_INTERNAL_JWKS, system)(token);
    if (system === 'mes') expect((await called).viewer).toEqual(viewer);
    else await expect(called).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  }
});

test('without a folder it says what to do', () => {
  expect(make()).toMatchObject({ status: 1, stderr: expect.stringContaining('Say where') as unknown });
});
