import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Origin } from '../../../kernel/provenance.ts';
import { toWire } from '../../../kernel/id.ts';
import type { Viewer } from '../../../kernel/viewer.ts';
import { ids } from '../../../schema/ids.ts';
import { mes as subgraph } from '../../../subgraphs/mes/subgraph.ts';
import { cloneDatabase, type TestDatabase } from '../../support/database.ts';
import { startTestSubgraph, type TestSubgraph } from '../../support/subgraph.ts';
import { viewerOf } from '../../support/viewers.ts';
import { floorPlant, type FloorPlant, type Inserted } from './floor-plant.ts';

let database: TestDatabase;
let mes: TestSubgraph;
let plant: FloorPlant;
let run: Inserted;

beforeAll(async () => {
  database = await cloneDatabase();
  plant = await floorPlant(database);
  run = await plant.run({ version: 4 });
  await database.sql(`update mes.part set source_version = 9, copied_at = '2026-03-01T06:00:00Z' where id = $1`, [
    plant.bracket.id,
  ]);
  mes = await startTestSubgraph(subgraph, database);
});
afterAll(async () => {
  await mes.stop();
  await database.drop();
});

const ask = async (query: string, viewer: Viewer, header: string | null = '1') => {
  const response = await fetch(mes.url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${await mes.keys.sign(viewer, 'mes')}`,
      ...(header === null ? {} : { 'x-triad-provenance': header }),
    },
    body: JSON.stringify({
      query,
      variables: { id: toWire(ids.Run, run.id) },
    }),
  });
  const body = (await response.json()) as {
    data?: unknown;
    errors?: { extensions: { code: string } }[];
    extensions?: { provenance?: Origin[] };
  };
  const origins = new Map((body.extensions?.provenance ?? []).map((origin) => [origin.path.join('.'), origin]));
  return { ...body, status: response.status, origins };
};

const knowing = viewerOf('VIEWER', { scopes: ['mes:read', 'provenance:read'] });
const query = `query ($id: ID!) { run(id: $id) {
  name: title plannedQuantity unitOfMeasure { code name } part { id number: partNumber partsInventory { id } } } }`;

test('every path of the answer says whose it is, who served it, in which version and as of when', async () => {
  const before = new Date().toISOString();
  const { data, origins } = await ask(query, knowing);
  expect(data).toMatchObject({ run: { name: 'Build', part: { number: 'BRKT-001' } } });
  expect([...origins.keys()]).toEqual([
    'run',
    'run.name',
    'run.plannedQuantity',
    'run.unitOfMeasure',
    'run.unitOfMeasure.code',
    'run.unitOfMeasure.name',
    'run.part',
    'run.part.id',
    'run.part.number',
    'run.part.partsInventory',
  ]);
  // Its own record, at the moment of reading.
  const own = { owner: 'MES', servedBy: 'MES', version: 4 };
  for (const path of ['run.name', 'run.plannedQuantity', 'run.part', 'run.unitOfMeasure.code']) {
    expect(origins.get(path)).toMatchObject(own);
    expect((origins.get(path)?.asOf ?? '') >= before).toBe(true);
  }
  // Another system's key, from the copy.
  const copy = { owner: 'PLM', servedBy: 'MES', version: 9, asOf: '2026-03-01T06:00:00.000Z' };
  expect(origins.get('run.part.number')).toMatchObject(copy);
  expect(origins.get('run.part.id')).toMatchObject(copy);
  // What MES itself knows of the part is no copy.
  expect(origins.get('run.part.partsInventory')).toMatchObject({ owner: 'MES', servedBy: 'MES' });
  expect(origins.get('run.part.partsInventory')).not.toHaveProperty('version');
});

test('lists, and references from outside', async () => {
  const list = await ask('{ runs { edges { node { title } } pageInfo { hasNextPage } } }', knowing);
  expect(list.origins.get('runs.edges.0.node.title')).toMatchObject({ owner: 'MES', version: 4 });
  expect(list.origins.get('runs.pageInfo.hasNextPage')).toMatchObject({ owner: 'MES', servedBy: 'MES' });
  const part = toWire(ids.Part, plant.bracket.id);
  const entities = await ask(
    `{ _entities(representations: [{ __typename: "Part", id: "${part}" }]) { ... on Part { partNumber } } }`,
    knowing,
  );
  expect(entities.origins.get('_entities.0.partNumber')).toMatchObject({ owner: 'PLM', servedBy: 'MES', version: 9 });
});

test('owner and server differ only for keys of others, and then the version of the copy is given', async () => {
  const { origins } = await ask(query, knowing);
  const borrowed = [...origins.values()].filter(({ owner, servedBy }) => owner !== servedBy);
  expect(borrowed.map(({ path }) => path.at(-1)).sort()).toEqual(['id', 'number']);
  for (const { version } of borrowed) expect(version).toBe(9);
});

test('what did not reach the answer is not told of', async () => {
  const { data, errors, origins } = await ask('{ run(id: "run_1") { title } }', knowing);
  expect({ data, codes: errors?.map(({ extensions }) => extensions.code), paths: [...origins.keys()] }).toEqual({
    data: { run: null },
    codes: ['NOT_FOUND'],
    paths: ['run'],
  });
});

test('it needs its scope, and is there only for who asks', async () => {
  const refused = await ask(query, viewerOf('VIEWER', { scopes: ['mes:read', 'provenance'] }));
  expect({ status: refused.status, data: refused.data, code: refused.errors?.[0]?.extensions.code }).toEqual({
    status: 403,
    data: undefined,
    code: 'FORBIDDEN',
  });
  for (const header of [null, '0', 'true', '']) {
    const { data, extensions, status } = await ask(query, viewerOf('VIEWER', { scopes: ['mes:read'] }), header);
    expect({ status, extensions }).toEqual({ status: 200, extensions: undefined });
    expect(data).toMatchObject({ run: { name: 'Build' } });
  }
});
