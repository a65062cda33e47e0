import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { root } from '../../kernel/root.ts';

const rooms = ['kernel', 'schema', 'subgraphs', 'gateway', 'plant', 'demo', 'tools'];

const sources = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.endsWith('.generated.ts'));

const lines = (file: string): number => readFileSync(join(root, file), 'utf8').split('\n').length - 1;

test('files stay small enough to read: median 60 lines, nine of ten under 180, none over 300', () => {
  const sizes = rooms
    .flatMap(sources)
    .map(lines)
    .sort((left, right) => left - right);
  expect(sizes.length).toBeGreaterThan(50);
  expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(60);
  expect(sizes[Math.floor(sizes.length * 0.9)]).toBeLessThanOrEqual(180);
  expect(sizes.at(-1)).toBeLessThanOrEqual(300);
});

test('the compiler is the one that the types are checked with', () => {
  const version = execFileSync(process.execPath, [join(root, 'node_modules/@typescript/native/bin/tsc'), '-v'], {
    encoding: 'utf8',
  });
  expect(version).toContain('Version 7.');
});
