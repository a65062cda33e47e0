import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { toWire } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { mes as subgraph } from '../../../subgraphs/mes/subgraph.ts';
import { cloneDatabase, type TestDatabase } from '../../support/database.ts';
import { startTestSubgraph, type TestSubgraph } from '../../support/subgraph.ts';
import { viewerOf } from '../../support/viewers.ts';
import { executionPlant, type ExecutionPlant } from './execution-plant.ts';

let database: TestDatabase;
let mes: TestSubgraph;
let plant: ExecutionPlant;

beforeAll(async () => {
  database = await cloneDatabase();
  plant = await executionPlant(database);
  const motor = await plant.part('MOTOR', 'SERIAL');
  await plant.run({ title: 'r1', status: 'TODO', scheduled_start: '2026-03-05T06:00:00Z', project: 'X1' });
  await plant.run({ title: 'r2', status: 'HOLD', priority: 9 });
  await plant.run({ title: 'r3', status: 'TODO', scheduled_start: '2026-03-04T06:00:00Z' });
  await plant.build(motor, 1, {
    run: { title: 'r4' },
    record: { serial_number: 'M-7', location_id: plant.otherBin.id },
  });
  await plant.run({ title: 'austin', site_id: plant.aus.id });
  mes = await startTestSubgraph(subgraph, database);
});

afterAll(async () => {
  await mes.stop();
  await database.drop();
});

type Page = {
  edges: { node: { title: string } }[];
  pageInfo: {
    endCursor: string;
    startCursor: string;
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    totalCount: number;
  };
};

const list = async (args: string, variables = {}): Promise<Page & { titles: string[] }> => {
  const { data, errors } = await mes.ask(
    `{ runs(${args}) { edges { node { title } } pageInfo { endCursor startCursor hasNextPage hasPreviousPage totalCount } } }`,
    variables,
  );
  expect(errors).toBeUndefined();
  const { runs } = data as { runs: Page };
  return { ...runs, titles: runs.edges.map(({ node }) => node.title) };
};

describe('runs', () => {
  test.each([
    ['status: { eq: HOLD }', ['r2']],
    ['status: { notIn: [TODO] }', ['r2', 'r4']],
    ['title: { like: "r%" }, priority: { lt: 9 }', ['r1', 'r3', 'r4']],
    ['project: { isNull: false }', ['r1']],
    ['scheduledStart: { gte: "2026-03-05T07:00:00+01:00" }', ['r1']],
    ['part: { partNumber: { in: ["MOTOR", "none"] } }', ['r4']],
    ['partInventory: { serialNumber: { eq: "M-7" } }', ['r4']],
    ['partInventory: { part: { partNumber: { ilike: "mot%" } }, location: { name: { eq: "A-02" } } }', ['r4']],
    ['partInventory: { location: { name: { eq: "A-01" } } }', []],
  ])('filtered by %s', async (filters, titles) => {
    expect((await list(`filters: { ${filters} }`)).titles).toEqual(titles);
  });

  test('are sorted by several columns, unknown starts last', async () => {
    const where = 'filters: { title: { like: "r%" } }';
    expect((await list(`${where}, sort: [SCHEDULED_START_ASC, TITLE_DESC]`)).titles).toEqual(['r3', 'r1', 'r4', 'r2']);
    expect((await list(`${where}, sort: [PRIORITY_DESC]`.replace('PRIORITY', 'TITLE'))).titles).toEqual([
      'r4',
      'r3',
      'r2',
      'r1',
    ]);
  });

  test('page in both directions', async () => {
    const first = await list('first: 2, sort: [TITLE_ASC]');
    expect(first).toMatchObject({
      titles: ['austin', 'r1'],
      pageInfo: { hasNextPage: true, hasPreviousPage: false, totalCount: 5 },
    });
    const second = await list(`first: 2, sort: [TITLE_ASC], after: "${first.pageInfo.endCursor}"`);
    expect(second).toMatchObject({ titles: ['r2', 'r3'], pageInfo: { hasNextPage: true, hasPreviousPage: true } });
    const back = await list(`last: 2, sort: [TITLE_ASC], before: "${second.pageInfo.startCursor}"`);
    expect(back.titles).toEqual(['austin', 'r1']);
  });

  test('of another site do not exist', async () => {
    const { data } = await mes.ask('{ runs { edges { node { title } } } }', {}, viewerOf('VIEWER', { sites: ['AUS'] }));
    expect(data).toEqual({ runs: { edges: [{ node: { title: 'austin' } }] } });
  });
});

test('single reads refuse an unknown id and an id of another kind; a number answers null', async () => {
  const unknown = toWire(ids.Run, '01890000-0000-7000-8000-000000000000');
  const other = toWire(ids.Part, plant.assembly.id);
  const { data, errors } = await mes.ask(
    `{ run(id: "${unknown}") { id } procedure(id: "${other}") { id } issue(id: "x") { id } runByNumber(number: "RUN-0") { id } }`,
  );
  expect(data).toEqual({ run: null, procedure: null, issue: null, runByNumber: null });
  expect(errors?.map(({ extensions }) => extensions['code'])).toEqual(['NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND']);
});

test('a filter on an id of another kind is refused', async () => {
  const { errors } = await mes.ask(`{ runs(filters: { partId: { eq: "run_1" } }) { edges { cursor } } }`);
  expect(errors?.map(({ extensions }) => extensions['code'])).toEqual(['FILTER_INVALID']);
});

test('entities are read by reference: runs, and parts by both keys, in one statement a kind', async () => {
  const { data, errors, statements } = await mes.ask(
    `query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on Part { runs { title } } ... on Ecn { affectedRuns { title } } } }`,
    {
      refs: [
        { __typename: 'Part', partNumber: 'MOTOR', revision: 'A' },
        { __typename: 'Part', id: toWire(ids.Part, plant.bracket.id) },
        { __typename: 'Part', id: toWire(ids.Part, '01890000-0000-7000-8000-000000000000') },
        { __typename: 'Ecn', id: toWire(ids.Ecn, '01890000-0000-7000-8000-000000000000') },
      ],
    },
  );
  expect(errors).toBeUndefined();
  expect(data?.['_entities']).toEqual([
    { runs: [{ title: 'r4' }] },
    { runs: [{ title: 'r1' }, { title: 'r2' }, { title: 'r3' }, { title: 'austin' }] },
    { runs: [] },
    { affectedRuns: [] },
  ]);
  expect(statements).toBeLessThanOrEqual(6);
});
