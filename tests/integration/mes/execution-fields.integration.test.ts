import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { schemaOf } from '../../../kernel/subgraph.ts';
import { toWire } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { mes as subgraph } from '../../../subgraphs/mes/subgraph.ts';
import { cloneDatabase, type TestDatabase } from '../../support/database.ts';
import { startTestSubgraph, type TestSubgraph } from '../../support/subgraph.ts';
import { everyListQuery } from './every-field.ts';
import { executionPlant, type ExecutionPlant } from './execution-plant.ts';
import { rowsEverywhere } from './execution-rows.ts';
import { violations } from './floor-plant.ts';

let database: TestDatabase;
let mes: TestSubgraph;
let plant: ExecutionPlant;
let rows: Awaited<ReturnType<typeof rowsEverywhere>>;

beforeAll(async () => {
  database = await cloneDatabase();
  plant = await executionPlant(database);
  rows = await rowsEverywhere(plant);
  mes = await startTestSubgraph(subgraph, database);
});

afterAll(async () => {
  await mes.stop();
  await database.drop();
});

const lists = everyListQuery(schemaOf(subgraph));
const ours = /^(procedures|steps|mboms|run|build|abom|issues|inspection|labor|machine|scrap|backflush)/;

test.each(lists)('every field of $name resolves', async ({ name, query }) => {
  const { data, errors } = await mes.ask(query);
  expect(errors).toBeUndefined();
  const { edges } = (data as Record<string, { edges: unknown[] }>)[name] ?? { edges: [] };
  if (ours.test(name)) expect(edges.length).toBeGreaterThan(0);
});

test('every root list of the execution half is there', () => {
  expect(lists.filter(({ name }) => ours.test(name)).map(({ name }) => name)).toHaveLength(16);
});

describe('computed fields', () => {
  const read = async (selection: string): Promise<unknown> => {
    const { data, errors } = await mes.ask(`query ($id: ID!) { run(id: $id) { ${selection} } }`, {
      id: toWire(ids.Run, rows.run.id),
    });
    expect(errors).toBeUndefined();
    return data?.['run'];
  };

  test('a closed run has its snapshot, its pinned engineering BOM, its notices and increments', async () => {
    const selection = `ebomRevision { partNumber revision ebom { partNumber revision } }
      abomSnapshot { version contentHash content lines { partNumber quantity } deltaToEbom { kind difference ebomLine { id } } }
      ecnNotices { disposition ecn { number } toPart { partNumber } }
      increments { sequence final materials { quantity part { partNumber } } operations { hours } byProducts { quantity } }
      labor { duration } backflushExceptions { quantityOpen }`;
    expect(await read(selection)).toMatchObject({
      ebomRevision: { partNumber: 'Assembly Part One', ebom: { revision: 'A' } },
      abomSnapshot: {
        version: 1,
        content: rows.content,
        lines: [{ partNumber: 'Component Part One', quantity: 5 }],
        deltaToEbom: [{ kind: 'MISSING', difference: -1, ebomLine: null }],
      },
      ecnNotices: [
        { disposition: 'FINISH_OPEN_RUNS', ecn: { number: 'ECN-17' }, toPart: { partNumber: 'Component Part Two' } },
      ],
      increments: [{ sequence: 1, final: true, materials: [{ quantity: 10 }], operations: [{ hours: 0.5 }] }],
      labor: [{ duration: 'PT30M' }],
      backflushExceptions: [{ quantityOpen: 0 }],
    });
  });

  test("a site's mBOM is its template with the overlay on it", async () => {
    expect(
      await read('mbom { version items { overlayAction } effectiveItems { quantity part { partNumber } } }'),
    ).toEqual({
      mbom: {
        version: 1,
        items: [{ overlayAction: 'REPLACE' }],
        effectiveItems: [{ quantity: 4, part: { partNumber: 'Component Part Two' } }],
      },
    });
  });

  test('a nonconformance names its inventory and its latest decision', async () => {
    expect(
      await read(
        'issues { number causeCondition disposition { type } partInventories { id } approvals { role } relations { kind } relatedBy { kind issue { number } } }',
      ),
    ).toEqual({
      issues: [
        {
          number: 'NCR-1',
          causeCondition: '{"type":"doc"}',
          disposition: { type: 'USE_AS_IS' },
          partInventories: [{ id: toWire(ids.PartInventory, rows.record.id) }],
          approvals: [{ role: 'MRB' }],
          relations: [],
          relatedBy: [{ kind: 'CAUSED_BY', issue: { number: 'NCR-2' } }],
        },
      ],
    });
  });
});

test.each([
  ['unmarked inventory', { partInventories: { partInventory: { serialNumber: { isNull: true } } } }, ['NCR-1']],
  ['a decision in force', { dispositions: { type: { eq: 'USE_AS_IS' }, supersededAt: { isNull: true } } }, ['NCR-1']],
  ['a decision nobody took', { dispositions: { type: { eq: 'SCRAP' } } }, []],
  ['who and where', { raisedBy: { eq: 'dana' }, site: { code: { eq: 'LAX' } } }, ['NCR-1', 'NCR-2']],
])('nonconformances are found by %s', async (_, filters, numbers) => {
  const text = `query ($filters: IssuesInputFilters) { issues(filters: $filters, sort: [NUMBER_ASC]) { edges { node { number } } } }`;
  const { data, errors } = await mes.ask(text, { filters });
  expect(errors).toBeUndefined();
  expect(data?.['issues']).toEqual({ edges: numbers.map((number) => ({ node: { number } })) });
});

test('a routing of engineering leads to the procedures made from it', async () => {
  const [procedure] = await plant.sql<{ source_routing_id: string }>(
    'select source_routing_id from mes.procedure where source_routing_id is not null',
  );
  const { data, errors } = await mes.ask(
    `query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on Routing { procedures { title } } } }`,
    { keys: [{ __typename: 'Routing', id: toWire(ids.Routing, procedure?.source_routing_id ?? '') }] },
  );
  expect(errors).toBeUndefined();
  expect(data).toEqual({ _entities: [{ procedures: [{ title: 'Assemble' }] }] });
});

describe('the database holds', () => {
  const snapshot = (more: object) =>
    plant.insert('abom_snapshot', {
      site_id: plant.lax.id,
      run_id: rows.run.id,
      part_inventory_id: rows.record.id,
      snapshot_version: 1,
      closed_at: plant.noon,
      content: '{}',
      content_hash: '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a',
      ...more,
    });

  test('no snapshot with another hash than its content has, or that follows on nothing', async () => {
    await expect(snapshot({ content: '{"a":1}' })).rejects.toThrow(/content_hash|check/);
    await expect(snapshot({ snapshot_version: 2, previous_hash: 'f00' })).rejects.toThrow();
    await expect(plant.sql(`update mes.abom_snapshot set content = '{}'`)).rejects.toThrow('append-only');
  });

  test('no second released mBOM, no backwards quantities, no content in place of a drawing link', async () => {
    const again = plant.sql(
      `insert into mes.mbom (id, part_id, mbom_version, status, site_id, procedure_id, procedure_family_id, released_at)
        select gen_random_uuid(), part_id, 2, 'RELEASED', site_id, procedure_id, procedure_family_id, now() from mes.mbom limit 1`,
    );
    await expect(again).rejects.toThrow('mbom_released_once');
    await expect(plant.run({ planned_quantity: 1, quantity_completed: 2 })).rejects.toThrow('check');
    const step = plant.insert('step', {
      procedure_id: plant.assembly.id,
      position: 9,
      title: 'x',
      drawing_links: ['data:text/plain,x'],
    });
    await expect(step).rejects.toThrow('check');
  });

  test('the invariants', async () => {
    const closed = /mbom|increments|snapshot|closed|split|consumption_is/;
    expect(await violations(database, closed)).toEqual({});
  });
});

describe('an invariant finds', () => {
  test('a status that is not what the steps say', async () => {
    const liar = await plant.run({ status: 'COMPLETE' });
    const found = await violations(database, /run_status/);
    expect(found['mes_run_status.sql']).toContainEqual(expect.objectContaining({ id: liar.id, expected: 'TODO' }));
  });

  test('completed units that no increment reported', async () => {
    const liar = await plant.run({ quantity_completed: 2 });
    const found = await violations(database, /run_quantities/);
    expect(found['mes_run_quantities.sql']).toContainEqual(expect.objectContaining({ id: liar.id }));
  });
});
