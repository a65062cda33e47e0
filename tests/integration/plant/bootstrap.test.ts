import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

const here = import.meta.dirname;
let project: string;

const write = (path: string, value: unknown): void => {
  writeFileSync(join(project, path), typeof value === 'string' ? value : JSON.stringify(value));
};

const lock = (version: string) => ({
  packages: {
    '': {},
    'node_modules/@typescript/native': { version },
    'node_modules/other': { version, optional: true },
  },
});

/** Runs the bootstrap, and returns what it printed and what it had others do. */
const bootstrap = (...words: string[]) => {
  write('calls', '');
  const { stdout, stderr, status } = spawnSync(process.execPath, ['plant/bootstrap.mjs', ...words], {
    cwd: project,
    encoding: 'utf8',
    env: { ...process.env, npm_execpath: join(here, 'little-npm.mjs') },
  });
  const calls = readFileSync(join(project, 'calls'), 'utf8').split('\n').filter(Boolean);
  return { stdout, stderr, status, calls };
};

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'triad-bootstrap-'));
  mkdirSync(join(project, 'plant'));
  cpSync(join(here, '..', '..', '..', 'plant', 'bootstrap.mjs'), join(project, 'plant', 'bootstrap.mjs'));
  for (const file of ['package.json', 'tsconfig.build.json']) write(file, {});
  write('tsconfig.json', { include: ['plant', 'not-there'] });
  write('package-lock.json', lock('1.0.0'));
  write('plant/main.ts', 'export {};');
});

afterEach(() => {
  rmSync(project, { recursive: true, force: true });
});

describe('the bootstrap', () => {
  test('installs, compiles and starts on a fresh clone; the second time it only starts', () => {
    const first = bootstrap('start');
    expect(first).toMatchObject({ status: 0, stdout: 'plant start\n', calls: ['npm ci --include=dev', 'tsc'] });
    expect(first.stderr).toMatch(/Installing packages \(the first time\)/);
    expect(bootstrap('plant', 'stop', 'erp')).toMatchObject({ stdout: 'plant plant stop erp\n', calls: [] });
  });

  test('compiles again when a source has changed, and not for a test', () => {
    bootstrap('build');
    write('plant/main.unit.test.ts', 'export {};');
    expect(bootstrap('build').calls).toEqual([]);
    write('plant/main.ts', 'export const changed = true;');
    expect(bootstrap('build').calls).toEqual(['tsc']);
  });

  test('installs again when the lock file asks for something else, or packages are gone', () => {
    bootstrap('build');
    write('package-lock.json', lock('2.0.0'));
    const changed = bootstrap('build');
    expect(changed.stderr).toMatch(/package-lock.json has changed/);
    expect(changed.calls).toContain('npm ci --include=dev');
    rmSync(join(project, 'node_modules', '@typescript'), { recursive: true });
    expect(bootstrap('build').stderr).toMatch(/some are missing/);
    rmSync(join(project, 'node_modules', '.package-lock.json'));
    expect(bootstrap('build').stderr).toMatch(/they are incomplete/);
  });

  test('is content with packages that the user has installed', () => {
    bootstrap('build');
    rmSync(join(project, 'node_modules', '.triad.json'));
    expect(bootstrap('build').calls).toEqual([]);
  });

  test('ends a test with the counts and the exit code of the check', () => {
    const { stdout, status, calls } = bootstrap('test');
    expect(stdout).toMatch(/\n?39 passed, 1 failed, 2 skipped\n$/);
    expect(status).toBe(1);
    expect(calls).toContain('npm run check');
  });

  test('says so when there is nothing to run', () => {
    expect(bootstrap('run', 'tools/nothing')).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/no dist/) as unknown,
    });
  });
});
