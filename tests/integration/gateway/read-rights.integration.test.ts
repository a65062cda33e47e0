import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import { noRights } from '../../../gateway/rights.ts';
import { ownedPlant, type OwnedPlant } from './owned-plant.ts';

let plant: OwnedPlant;

beforeAll(async () => {
  plant = await ownedPlant();
});
afterAll(() => plant.stop());
beforeEach(() => {
  plant.asked();
});

const clerk = { system: 'MES', scopes: ['mes:read', 'plm:reader', 'erp:readwrite'] } as const;
const finance = ['erp:read', 'erp:read:finance'];

const asks: [what: string, query: string, field: string, variables?: object][] = [
  ['a field', '{ orders { nodes { cost } } }', 'Order.cost'],
  ['an alias', '{ orders { nodes { number: cost } } }', 'Order.cost'],
  [
    'a fragment',
    '{ orders { nodes { ...f } } } fragment f on Order { number ...g } fragment g on Order { cost }',
    'Order.cost',
  ],
  ['an inline fragment', '{ orders { nodes { ... { ... on Order { cost } } } } }', 'Order.cost'],
  [
    'a field that is left out',
    'query ($no: Boolean = false) { orders { nodes { id cost @include(if: $no) } } }',
    'Order.cost',
  ],
  ['a field that is skipped', '{ orders { nodes { id cost @skip(if: true) } } }', 'Order.cost'],
  ['a field of an interface', '{ priced { label price } }', 'Priced.price'],
  ['a fragment on an interface', '{ orders { nodes { lines { ... on Priced { price } } } } }', 'Priced.price'],
  ['an object whose interface is closed', '{ orders { nodes { lines { price } } } }', 'Priced.price'],
  ['a member of a union', '{ stuff { ... on Ledger { text } } }', 'Ledger'],
  ['the name of a closed type', '{ stuff { ... on Ledger { __typename } } }', 'Ledger'],
  ['a count', '{ orders { totalCount } }', 'OrderConnection.totalCount'],
  ['an argument', '{ orders(atCost: 3) { nodes { id } } }', 'Query.orders(atCost:)'],
  ['a filter', '{ orders(filters: { cost: 7 }) { nodes { id } } }', 'OrdersInputFilters.cost'],
  [
    'a filter inside a list',
    '{ orders(filters: { or: [{ number: "a" }, { cost: 7 }] }) { nodes { id } } }',
    'OrdersInputFilters.cost',
  ],
  [
    'a filter of a relation',
    '{ orders(filters: { lines: { price: 5 } }) { nodes { id } } }',
    'LinesInputFilters.price',
  ],
  [
    'a filter in a variable',
    'query ($f: OrdersInputFilters) { orders(filters: $f) { nodes { id } } }',
    'OrdersInputFilters.cost',
    { f: { or: [{ cost: 7 }] } },
  ],
  [
    'a filter in a part of a variable',
    'query ($l: LinesInputFilters) { orders(filters: { lines: $l }) { nodes { id } } }',
    'LinesInputFilters.price',
    { l: { price: null } },
  ],
  [
    "a filter in a variable's default",
    'query ($f: OrdersInputFilters = { cost: 7 }) { orders(filters: $f) { nodes { id } } }',
    'OrdersInputFilters.cost',
  ],
  ['an order', '{ orders(sort: [COST_ASC]) { nodes { id } } }', 'OrderSortEnum.COST_ASC'],
  [
    'an order in a variable',
    'query ($s: [OrderSortEnum!]) { orders(sort: $s) { nodes { id } } }',
    'OrderSortEnum.COST_ASC',
    { s: 'COST_ASC' },
  ],
  ['a field of another system', '{ orders { nodes { part { weight } } } }', 'Part.weight'],
  ['what a mutation answers', 'mutation { createOrder(number: "1") { cost } }', 'Order.cost'],
];

describe('an operation that names what its viewer may not read is refused whole, and nothing is fetched', () => {
  test.each(asks)('%s', async (_, query, field, variables = {}) => {
    const scopes = [...clerk.scopes, 'createOrder'];
    const { status, data, errors } = await plant.ask(query, { system: 'ERP', scopes }, variables);
    expect({ status, data }).toEqual({ status: 403, data: undefined });
    expect(errors).toHaveLength(1);
    const missing = (errors[0]?.extensions['details'] as { missing: { field: string; anyOf: string[] }[] }).missing;
    expect(missing).toContainEqual({ field, anyOf: field === 'Part.weight' ? ['plm:read'] : finance });
    expect(errors[0]?.message).toContain('Ask for a token with it');
    expect(errors[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', status: 403, retryable: false });
    expect(plant.asked()).toEqual([]);
  });

  test.each(asks)('and answered with the scope: %s', async (_, query, __, variables = {}) => {
    const { status, errors } = await plant.ask(
      query,
      { system: 'ERP', scopes: ['erp:read', 'plm:read', 'createOrder'] },
      variables,
    );
    expect({ status, errors }).toEqual({ status: 200, errors: [] });
    expect(plant.asked().length).toBeGreaterThan(0);
  });
});

test.each([
  ['erp:read', 200],
  ['erp:read:finance', 200],
  ['read', 200],
  ['*', 200],
  ['erp:readwrite', 403],
  ['erp:rea', 403],
  ['erp', 403],
  ['erp:', 403],
  ['erp:read:', 403],
  ['erp:read:financial', 403],
  ['ERP:READ', 403],
  ['erp:*', 403],
  ['xerp:read', 403],
  ['Read', 403],
  ['', 403],
])('a scope is compared whole: "%s" gives %i', async (scope, expected) => {
  const { status } = await plant.ask('{ order(id: "1") { cost } }', { system: 'VIEWER', scopes: [scope] });
  expect(status).toBe(expected);
});

test('all of the outer list, one of each inner list', async () => {
  const query = '{ order(id: "1") { margin } }';
  for (const scopes of [['erp:read'], ['margin:see'], ['read'], ['erp:read:finance', 'margin:see']])
    expect((await plant.ask(query, { system: 'VIEWER', scopes })).status).toBe(403);
  expect((await plant.ask(query, { system: 'VIEWER', scopes: ['margin:see', 'erp:read'] })).status).toBe(200);
});

test('all that is missing is named at once', async () => {
  const { errors } = await plant.ask('{ order(id: "1") { cost margin part { weight } } }', clerk);
  expect(errors).toHaveLength(1);
  expect(errors[0]?.extensions['details']).toEqual({
    missing: [
      { field: 'Order.cost', anyOf: finance },
      { field: 'Order.margin', anyOf: ['erp:read'] },
      { field: 'Order.margin', anyOf: ['margin:see'] },
      { field: 'Part.weight', anyOf: ['plm:read'] },
    ],
  });
  expect(errors[0]?.message).toContain('3 more');
});

test('@authenticated is for those with a token, also where anybody may read', async () => {
  const anonymous = await plant.ask('{ known }', undefined);
  expect({ status: anonymous.status, code: anonymous.errors[0]?.extensions.code }).toEqual({
    status: 401,
    code: 'UNAUTHENTICATED',
  });
  expect((await plant.ask('{ priced { ... on Fee { label } } }', undefined)).status).toBe(401);
  expect(plant.asked()).toEqual([]);
  expect((await plant.ask('{ order(id: "1") { cost } }', undefined)).status).toBe(200);
  expect((await plant.ask('{ known }', { system: 'VIEWER', scopes: [] })).status).toBe(200);
});

test('a verdict is kept for its document and rights, and for nobody else', async () => {
  const query =
    'query Kept($f: OrdersInputFilters, $id: ID!) { orders(filters: $f) { nodes { id } } order(id: $id) { id } }';
  const closed = { f: { cost: 1 }, id: '1' };
  const open = { f: { number: 'a' }, id: '1' };
  for (let round = 0; round < 3; round += 1) {
    expect((await plant.ask(query, clerk, closed)).status).toBe(403);
    expect((await plant.ask(query, clerk, open)).status).toBe(200);
    expect((await plant.ask(query, { system: 'VIEWER', scopes: ['erp:read'] }, closed)).status).toBe(200);
    expect((await plant.ask('query ($id: ID!) { order(id: $id) { cost } }', clerk, { id: '1' })).status).toBe(403);
    expect((await plant.ask('query ($id: ID!) { order(id: $id) { cost } }', undefined, { id: '1' })).status).toBe(200);
  }
});

test('only the operation that runs counts', async () => {
  const document = 'query A { orders { nodes { id } } } query B { orders { nodes { cost } } }';
  const { gateway } = plant;
  const run = async (operationName: string) => {
    const response = await fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: document, operationName }),
    });
    return response.status;
  };
  expect([await run('A'), await run('B')]).toEqual([200, 200]);
  expect((await plant.ask('query A { orders { nodes { id } } }', clerk)).status).toBe(200);
});

describe('what the schema says', () => {
  test('is told to whoever may ask: names are no secret, their values are', async () => {
    const { data, errors } = await plant.ask(getIntrospectionQuery(), clerk);
    expect(errors).toEqual([]);
    expect(JSON.stringify(data)).toContain('"margin"');
    expect(JSON.stringify(data)).not.toMatch(/_entities|_service|_Entity|join__|__federation|@access/);
  });

  test('is told to nobody where introspection is off, nor guessed by suggestions', async () => {
    const closed = await ownedPlant({}, { introspection: false });
    try {
      for (const query of [
        getIntrospectionQuery(),
        '{ __type(name: "Order") { name } }',
        '{ order(id: "1") { margins } }',
      ]) {
        const { status, text } = await closed.ask(query, clerk);
        expect(status).toBe(400);
        expect(text).not.toContain('Did you mean');
      }
    } finally {
      await closed.stop();
    }
  });

  test.each([
    '{ _service { sdl } }',
    '{ _entities(representations: [{ __typename: "Order", id: "1" }]) { ... on Order { cost } } }',
    'query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename } }',
  ])('has no doors of the subgraphs in it: %s', async (query) => {
    const representations = [{ __typename: 'Order', id: '1', cost: 1 }];
    const { status, errors } = await plant.ask(query, { system: 'ERP', scopes: ['*'] }, { representations });
    expect({ status, code: errors[0]?.extensions.code }).toEqual({ status: 400, code: 'GRAPHQL_VALIDATION_FAILED' });
    expect(plant.asked()).toEqual([]);
  });
});

test('with this wall away the operation goes on to the subgraph, whose own wall stands', async () => {
  const open = await ownedPlant({ rights: noRights });
  try {
    await open.ask('{ order(id: "1") { cost } }', clerk);
    expect(open.asked()).toHaveLength(1);
  } finally {
    await open.stop();
  }
});
