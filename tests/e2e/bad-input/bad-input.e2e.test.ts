import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startPlant, type Plant } from '../../support/plant.ts';

let plant: Plant;

beforeAll(async () => {
  plant = await startPlant();
}, 300_000);

afterAll(() => plant.stop());

const forged = Buffer.from('["runs:id+","nonsense"]').toString('base64url');

describe('each mistake has a code and says what to do', () => {
  test.each([
    ['an unknown field', '{ runs { colour } }', {}, 'GRAPHQL_VALIDATION_FAILED', /colour/],
    ['a wrong type', '{ runs(first: "ten") { edges { cursor } } }', {}, 'GRAPHQL_VALIDATION_FAILED', /Int/],
    [
      'a wrong type in a variable',
      'query ($first: Int) { runs(first: $first) { edges { cursor } } }',
      { first: 'ten' },
      'VALUE_INVALID',
      /first/,
    ],
    ['no GraphQL at all', '{ runs', {}, 'GRAPHQL_PARSE_FAILED', /Syntax/],
    [
      'both first and last',
      '{ runs(first: 1, last: 1) { edges { cursor } } }',
      {},
      'PAGE_ARGUMENTS_INVALID',
      /not both/,
    ],
    ['first: 0', '{ runs(first: 0) { edges { cursor } } }', {}, 'PAGE_ARGUMENTS_INVALID', /count from 1/],
    ['first: -1', '{ runs(first: -1) { edges { cursor } } }', {}, 'PAGE_ARGUMENTS_INVALID', /count from 1/],
    ['first: 100000', '{ runs(first: 100000) { edges { cursor } } }', {}, 'PAGE_SIZE_EXCEEDED', /at most 500/],
    ['a forged cursor', `{ runs(first: 1, after: "${forged}") { edges { cursor } } }`, {}, 'CURSOR_INVALID', /cursor/],
    [
      'a cursor of ION',
      '{ runs(first: 1, after: "YXJyYXljb25uZWN0aW9uOjE5") { edges { cursor } } }',
      {},
      'CURSOR_INVALID',
      /cursor/,
    ],
    [
      'a filter without operator',
      '{ runs(filters: { status: {} }) { edges { cursor } } }',
      {},
      'FILTER_INVALID',
      /operator/,
    ],
    [
      'a filter on null',
      '{ runs(filters: { title: { eq: null } }) { edges { cursor } } }',
      {},
      'FILTER_INVALID',
      /isNull/,
    ],
    ['an unknown id', '{ run(id: "run_00000000000000000000000000") { title } }', {}, 'NOT_FOUND', /No run/],
    ['an id of another kind', '{ run(id: "prt_00000000000000000000000000") { title } }', {}, 'NOT_FOUND', /run_/],
    [
      'NUL in a text',
      '{ runs(filters: { title: { eq: "a\\u0000b" } }) { edges { cursor } } }',
      {},
      'VALUE_INVALID',
      /NUL/,
    ],
    [
      'NUL in a variable',
      'query ($t: String) { runs(filters: { title: { eq: $t } }) { edges { cursor } } }',
      { t: 'a\u0000b' },
      'VALUE_INVALID',
      /NUL/,
    ],
    [
      'half a surrogate pair',
      'query ($t: String) { parts(filters: { partNumber: { eq: $t } }) { edges { cursor } } }',
      { t: '\ud800' },
      'VALUE_INVALID',
      /surrogate/,
    ],
    ['a day that is none', '{ explode(partNumber: "X", asOf: "2026-02-30") { depth } }', {}, 'VALUE_INVALID', /day/],
  ])('%s', async (_, query, variables, code, message) => {
    const { errors, status } = await plant.ask(query, variables);
    expect(status).toBeLessThan(500);
    expect(errors).toHaveLength(1);
    expect(errors?.[0]?.extensions['code']).toBe(code);
    expect(errors?.[0]?.message).toMatch(message);
    expect(JSON.stringify(errors)).not.toMatch(/node_modules|\.ts:|stack|127\.0\.0\.1/);
  });
});

test('thousands of nested braces are a 400, not a crash', async () => {
  const { errors, status } = await plant.ask('{'.repeat(5000));
  expect(status).toBe(400);
  expect(errors?.[0]?.extensions['code']).toMatch(/LIMIT|PARSE/);
});
