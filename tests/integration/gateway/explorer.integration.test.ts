import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { parse, validate, buildSchema } from 'graphql';
import { examples } from '../../../gateway/explorer/examples.ts';
import { root } from '../../../kernel/root.ts';
import { smallPlant, type SmallPlant } from './small-plant.ts';

let plant: SmallPlant;

beforeAll(async () => {
  plant = await smallPlant();
});
afterAll(() => plant.stop());

test('the page and everything it loads come from the gateway, under a policy that allows nothing else', async () => {
  const response = await fetch(`${plant.gateway.url}/explorer`);
  const page = await response.text();
  const policy = response.headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self';");
  expect(policy).not.toContain('unsafe-eval');
  expect(page).not.toMatch(/<script>|<script [^>]*>[^<]|\son\w+=|https?:/);
  const parts = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, path = '']) => path);
  expect(parts).toHaveLength(8);
  for (const path of [...parts, '/explorer/examples.json']) {
    const part = await fetch(`${plant.gateway.url}${path}`);
    expect({ path, status: part.status }).toEqual({ path, status: 200 });
    expect((await part.arrayBuffer()).byteLength).toBeGreaterThan(100);
  }
});

test('a browser that asks for the root is led to the explorer; a program is told where the graph is', async () => {
  const browser = await fetch(`${plant.gateway.url}/`, { redirect: 'manual', headers: { accept: 'text/html' } });
  expect({ status: browser.status, to: browser.headers.get('location') }).toEqual({ status: 302, to: '/explorer' });
  const program = await fetch(`${plant.gateway.url}/`, { headers: { accept: 'application/json' } });
  expect({ status: program.status, text: await program.text() }).toMatchObject({
    status: 404,
    text: expect.stringContaining('/graphql') as unknown,
  });
});

test.each(examples())('the example is valid in the committed schema: $title', ({ query }) => {
  const schema = buildSchema(readFileSync(join(root, 'schema/api.graphql'), 'utf8'));
  expect(validate(schema, parse(query)).map(({ message }) => message)).toEqual([]);
});

test('the consumption query stands as it was given: anonymous, its lines as they are', () => {
  const [first] = examples();
  expect(first?.query).toMatch(/^query \(\$filters: RunsInputFilters\) \{\n/);
  expect(first?.query).toContain('location { id }\n                part { partNumber }');
});
