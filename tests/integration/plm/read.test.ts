import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { getNamedType, isLeafType, isObjectType, type GraphQLObjectType, type GraphQLOutputType } from 'graphql';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { sdlOf } from '../../../kernel/sdl.ts';
import { writeEverything } from './everything.ts';
import { build, plmWorld, type World } from './fixture.ts';

let world: World;
beforeAll(async () => {
  world = await plmWorld();
  const shapes = Array.from({ length: 25 }, (_, place) => ({ name: `PG-${String(place).padStart(2, '0')}@A` }));
  await build(world, [
    ...shapes,
    { name: 'EV-LEAF@A' },
    {
      name: 'EV-TOP@A',
      lines: [
        { find: '10', component: 'EV-LEAF@A', quantity: '2', designators: ['R1', 'R2'] },
        { find: '20', component: 'EV-LEAF@latest' },
      ],
    },
  ]);
  await writeEverything(world.database);
});
afterAll(() => world.close());

type Edges = {
  edges: { cursor: string; node: Record<string, unknown> }[];
  pageInfo: {
    endCursor: string;
    startCursor: string;
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    totalCount: number;
    count: number;
  };
};

describe('every field of every type', () => {
  const schema = buildSubgraphSchema([{ typeDefs: sdlOf('plm'), resolvers: {} }]);
  const required = (field: { args: readonly { type: unknown; defaultValue?: unknown }[] }) =>
    field.args.some(({ type, defaultValue }) => String(type).endsWith('!') && defaultValue === undefined);

  /** All leaves, and objects down to a depth; what needs arguments is left to its own test. */
  const selection = (type: GraphQLOutputType, depth: number): string => {
    const named = getNamedType(type);
    if (!isObjectType(named)) return '';
    const fields = Object.values(named.getFields()).filter((field) => !required(field));
    const chosen = fields.flatMap((field) => {
      if (isLeafType(getNamedType(field.type))) return [field.name];
      return depth > 0 ? [`${field.name} ${selection(field.type, depth - 1)}`] : [];
    });
    return `{ __typename ${chosen.join(' ')} }`;
  };

  const listed = Object.values((schema.getQueryType() as GraphQLObjectType).getFields()).filter(
    ({ name, args }) => args.some((arg) => arg.name === 'sort') && !name.startsWith('_'),
  );

  test.each(listed.map((field) => [field.name, field] as const))('%s resolve', async (name, field) => {
    const answer = await world.ask(`{ ${name} ${selection(field.type, 4)} }`);
    expect(answer.errors).toBeUndefined();
    expect((answer.data?.[name] as Edges).edges.length).toBeGreaterThan(0);
  });

  test('there is such a list for every type of the record', () => {
    const names = listed.map(({ name }) => name).filter((name) => !name.endsWith('AuditTrail'));
    expect(names.sort()).toEqual([
      'asBuiltRecords',
      'drawingLinks',
      'ebomLines',
      'eboms',
      'ecns',
      'ecrs',
      'importBatches',
      'items',
      'parts',
      'routings',
    ]);
  });
});

describe('references of other subgraphs', () => {
  const entities = async (representation: Record<string, unknown>, fields: string) =>
    (await world.ask(`query ($r: [_Any!]!) { _entities(representations: $r) { ${fields} } }`, { r: [representation] }))
      .data?.['_entities'];

  test('resolve by every key', async () => {
    expect(
      await entities(
        { __typename: 'Part', partNumber: 'EV-TOP', revision: 'A' },
        '... on Part { description externalIds { value } }',
      ),
    ).toEqual([{ description: '', externalIds: [{ value: 'X1' }] }]);
    expect(await entities({ __typename: 'Item', partNumber: 'EV-TOP' }, '... on Item { description }')).toEqual([
      { description: 'What EV-TOP is' },
    ]);
    expect(
      await entities(
        { __typename: 'EBom', partNumber: 'EV-TOP', revision: 'A' },
        '... on EBom { lines { findNumber } }',
      ),
    ).toEqual([{ lines: [{ findNumber: '10' }, { findNumber: '20' }] }]);
    expect(await entities({ __typename: 'Ecn', number: 'ECN-1' }, '... on Ecn { ecrs { number } }')).toEqual([
      { ecrs: [{ number: 'ECR-1' }] },
    ]);
    expect(
      await entities({ __typename: 'Part', partNumber: 'NO', revision: 'A' }, '... on Part { description }'),
    ).toEqual([null]);
  });

  test('an issue of MES leads to its change requests', async () => {
    const answer = await world.ask(
      '{ ecrs { edges { node { sourceIssues { id ecr { number } ecrs { number } } } } } }',
    );
    const [edge] = (answer.data?.['ecrs'] as Edges).edges;
    expect(edge?.node['sourceIssues']).toEqual([
      { id: expect.stringMatching(/^iss_/), ecr: { number: 'ECR-1' }, ecrs: [{ number: 'ECR-1' }] },
    ]);
  });
});

describe('pages', () => {
  const page = async (args: string) =>
    (
      await world.ask(
        `{ parts(filters: { partNumber: { like: "PG-%" } }, sort: [PART_NUMBER_ASC], ${args}) { edges { cursor node { partNumber } } pageInfo { endCursor startCursor hasNextPage hasPreviousPage totalCount count } } }`,
      )
    ).data?.['parts'] as Edges;
  const numbers = ({ edges }: Edges) => edges.map(({ node }) => node['partNumber']);

  test('go forward and back to the same rows', async () => {
    const first = await page('first: 10');
    expect(first.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false, totalCount: 25, count: 10 });
    const second = await page(`first: 10, after: "${first.pageInfo.endCursor}"`);
    expect(numbers(second)[0]).toBe('PG-10');
    expect(numbers(await page(`last: 10, before: "${second.pageInfo.startCursor}"`))).toEqual(numbers(first));
    const last = await page('last: 5');
    expect(numbers(last)).toEqual(['PG-20', 'PG-21', 'PG-22', 'PG-23', 'PG-24']);
    expect(last.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
  });

  test('are refused where they make no sense', async () => {
    const code = async (args: string) =>
      (await world.ask(`{ parts(${args}) { edges { cursor } } }`)).errors?.[0]?.extensions['code'];
    expect(await code('first: 1, last: 1')).toBe('PAGE_ARGUMENTS_INVALID');
    expect(await code('first: 0')).toBe('PAGE_ARGUMENTS_INVALID');
    expect(await code('first: 100000')).toBe('PAGE_SIZE_EXCEEDED');
    expect(await code('after: "forged"')).toBe('CURSOR_INVALID');
    expect(await code('filters: { partNumber: {} }')).toBe('FILTER_INVALID');
    expect(await code('filters: { id: { eq: "prt_1" } }')).toBe('FILTER_INVALID');
    expect(
      (await world.ask('{ part(id: "prt_00000000000000000000000000") { id } }')).errors?.[0]?.extensions['code'],
    ).toBe('NOT_FOUND');
  });

  test('filter through relations', async () => {
    const answer = await world.ask(
      '{ ebomLines(filters: { ebom: { part: { partNumber: { eq: "EV-TOP" } } }, item: { partNumber: { ilike: "ev-%" } }, quantity: { gt: 1.5 } }, sort: [FIND_NUMBER_DESC]) { edges { node { findNumber } } } }',
    );
    expect(answer.data).toEqual({ ebomLines: { edges: [{ node: { findNumber: '10' } }] } });
  });
});

test('an item is found by a name that others give it, a change by its number', async () => {
  const { data, errors } = await world.ask(
    `{ items(filters: { aliases: { number: { eq: "EV TOP" }, kind: { eq: EXACT } } }) { edges { node { partNumber } } }
      none: items(filters: { aliases: { number: { eq: "EV TOP" }, kind: { eq: MPN } } }) { edges { node { partNumber } } }
      ecnByNumber(number: "ECN-1") { title } ecrByNumber(number: "ECR-1") { title } }`,
  );
  expect(errors).toBeUndefined();
  expect(data).toEqual({
    items: { edges: [{ node: { partNumber: 'EV-TOP' } }] },
    none: { edges: [] },
    ecnByNumber: { title: 'Longer screw' },
    ecrByNumber: { title: 'Longer screw' },
  });
  const unknown = await world.ask('{ ecnByNumber(number: "ECN-0") { id } }');
  expect(unknown.errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
});

test('the statements of a reading do not grow with its rows', async () => {
  const read = (first: number) =>
    world.ask(
      `{ parts(first: ${String(first)}, sort: [PART_NUMBER_ASC]) { edges { node { id item { aliases { number } } ebom { lines { item { partNumber } part { revision } resolvedPart { id } substitutes { priority } } } drawings { uri } routing { operations { drawingLinks { id } } } supersededBy { id } interchangeableWith { id } ecnChanges { ecn { number } } asBuiltRecords { lines { part { id } } } } } } }`,
    );
  const [few, all] = [await read(2), await read(27)];
  expect(all.errors).toBeUndefined();
  expect(few.statements).toBe(18);
  expect(all.statements).toBe(few.statements);
});
