import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { writeRefusal, writeRules } from '../../../kernel/ownership.ts';
import { systems, type System } from '../../../kernel/viewer.ts';
import { ownedPlant, type OwnedPlant } from './owned-plant.ts';

let plant: OwnedPlant;

beforeAll(async () => {
  plant = await ownedPlant();
});
afterAll(() => plant.stop());
beforeEach(() => {
  plant.asked();
});

const calls = {
  createOrder: 'mutation { createOrder(number: "1") { id } }',
  applyRun: 'mutation { applyRun(id: "1") { id } }',
  claimItem: 'mutation { claimItem(number: "1") { id } }',
  releasePart: 'mutation { releasePart(number: "1") { number } }',
};
const callers: Record<keyof typeof calls, System[]> = {
  createOrder: ['ERP'],
  applyRun: ['INTEGRATION'],
  claimItem: ['PLM', 'MES', 'ERP', 'INTEGRATION'],
  releasePart: ['PLM'],
};
const matrix = (Object.keys(calls) as (keyof typeof calls)[]).flatMap((name) =>
  systems.map((system): [typeof name, System, boolean] => [name, system, callers[name].includes(system)]),
);

test.each(matrix)('%s by %s: %p', async (name, system, may) => {
  const { status, data, errors } = await plant.ask(calls[name], { system, scopes: ['*'] });
  if (may) {
    expect({ status, errors }).toEqual({ status: 200, errors: [] });
    expect(plant.asked()).toHaveLength(1);
    return;
  }
  // The same words as the subgraph's own.
  const rule = writeRules(parse(plant.supergraphSdl)).get(name);
  const wanted = rule && writeRefusal(rule, { subject: 'x', system, scopes: ['*'], sites: '*' });
  expect({ status, data, errors }).toEqual({
    status: 403,
    data: undefined,
    errors: [
      {
        message: wanted?.message,
        path: [name],
        extensions: { ...wanted?.extensions, correlationId: expect.any(String) as unknown },
      },
    ],
  });
  expect(plant.asked()).toEqual([]);
});

test('the refusal says who owns it, by which rule, and what to do instead', async () => {
  const { errors } = await plant.ask(calls.createOrder, { system: 'MES', scopes: ['*'] });
  expect(errors[0]).toMatchObject({
    message: 'createOrder changes what ERP owns; you act for MES. Orders are made in ERP. Ask its buyer.',
    extensions: { code: 'OWNERSHIP_VIOLATION', status: 403, rule: 'rule 4', owner: 'ERP', retryable: false },
  });
});

test.each([
  ['createOrder', 200],
  ['erp:write', 200],
  ['*', 200],
  ['createOrders', 403],
  ['createOrde', 403],
  ['CreateOrder', 403],
  ['erp:writer', 403],
  ['erp:read', 403],
  ['plm:write', 403],
  ['read', 403],
  ['Mutation.createOrder', 403],
])('the scope "%s" gives %i', async (scope, expected) => {
  const { status, errors } = await plant.ask(calls.createOrder, { system: 'ERP', scopes: [scope] });
  expect(status).toBe(expected);
  if (expected === 200) return;
  expect(errors[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', owner: 'ERP' });
  expect(errors[0]?.message).toContain('"createOrder" or "erp:write"');
  expect(plant.asked()).toEqual([]);
});

test('anonymous and readers write nothing', async () => {
  for (const grant of [undefined, { system: 'VIEWER', scopes: ['read', '*'] } as const]) {
    const { status, errors } = await plant.ask(calls.createOrder, grant);
    expect({ status, code: errors[0]?.extensions.code }).toEqual({ status: 403, code: 'OWNERSHIP_VIOLATION' });
  }
  expect(plant.asked()).toEqual([]);
});

test.each([
  ['behind an alias', 'mutation { runs: createOrder(number: "1") { id } }', ['runs']],
  [
    'in a fragment',
    'mutation { ...f } fragment f on Mutation { ...g } fragment g on Mutation { createOrder(number: "1") { id } }',
    ['createOrder'],
  ],
  ['in an inline fragment', 'mutation { ... on Mutation { createOrder(number: "1") { id } } }', ['createOrder']],
  [
    'left out',
    'mutation { createOrder(number: "1") @include(if: false) { id } releasePart(number: "1") { number } }',
    ['createOrder'],
  ],
  [
    'beside one that may be called',
    'mutation { releasePart(number: "1") { number } a: createOrder(number: "1") { id } b: createOrder(number: "2") { id } }',
    ['a', 'b'],
  ],
])('a denied mutation takes the whole operation with it: %s', async (_, query, keys) => {
  const { status, data, errors } = await plant.ask(query, { system: 'PLM', scopes: ['*'] });
  expect({ status, data, paths: errors.map(({ path }) => path) }).toEqual({
    status: 403,
    data: undefined,
    paths: keys.map((key) => [key]),
  });
  expect(plant.asked()).toEqual([]);
});

test('denials are counted', async () => {
  const read = async (): Promise<number> => {
    const text = await (await fetch(`${plant.gateway.url}/metrics`)).text();
    return Number(/^triad_authorization_denied_total\{.*layer="gateway".*\} (\d+)/m.exec(text)?.[1] ?? 0);
  };
  const before = await read();
  await plant.ask(calls.createOrder, { system: 'MES', scopes: ['*'] });
  expect(await read()).toBe(before + 1);
});

test('where values are from is told to those with the scope; the wish goes on to the subgraphs, nothing else does', async () => {
  const wish = { 'x-triad-provenance': '1' };
  const refused = await plant.ask('{ order(id: "1") { id } }', { system: 'ERP', scopes: ['erp:read'] }, {}, wish);
  expect({ status: refused.status, code: refused.errors[0]?.extensions.code, data: refused.data }).toEqual({
    status: 403,
    code: 'FORBIDDEN',
    data: undefined,
  });
  expect(refused.errors[0]?.message).toContain('"provenance:read"');
  expect(plant.asked()).toEqual([]);
  const told = await plant.ask('{ order(id: "1") { id } }', { system: 'ERP', scopes: ['provenance:read'] }, {}, wish);
  expect({ status: told.status, errors: told.errors }).toEqual({ status: 200, errors: [] });
  expect(JSON.parse(told.text)).toMatchObject({ extensions: { provenance: [] } });
  const unasked = await plant.ask(
    '{ order(id: "1") { id } }',
    { system: 'ERP', scopes: [] },
    {},
    { 'x-triad-provenance': 'yes' },
  );
  expect(JSON.parse(unasked.text)).not.toHaveProperty('extensions');
});
