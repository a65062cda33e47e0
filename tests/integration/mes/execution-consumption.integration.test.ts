import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { toWire } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { mes as subgraph } from '../../../subgraphs/mes/subgraph.ts';
import { cloneDatabase, type TestDatabase } from '../../support/database.ts';
import { startTestSubgraph, type TestSubgraph } from '../../support/subgraph.ts';
import { executionPlant, type ExecutionPlant } from './execution-plant.ts';
import { violations } from './floor-plant.ts';

/** The query by which an ERP reads as-built consumption, word for word. */
const consumption = `query ($filters: RunsInputFilters) {
  runs(filters: $filters) {
    edges {
      node {
        title
        partInventory {
          part { partNumber }
          quantity
          buildRequirements {
            abomInstallations {
              quantityInstalledPerParentPartInventory
              partInventory {
                location { id }
                part { partNumber }
              }
            }
          }
        }
      }
    }
  }
}`;

type Runs = {
  runs: {
    edges: {
      node: {
        title: string;
        partInventory: {
          part: { partNumber: string };
          quantity: number;
          buildRequirements: {
            abomInstallations: {
              quantityInstalledPerParentPartInventory: number;
              partInventory: { location: { id: string } | null; part: { partNumber: string } };
            }[];
          }[];
        };
      };
    }[];
  };
};

let database: TestDatabase;
let mes: TestSubgraph;
let plant: ExecutionPlant;
let example: Awaited<ReturnType<ExecutionPlant['consumptionExample']>>;

beforeAll(async () => {
  database = await cloneDatabase();
  plant = await executionPlant(database);
  example = await plant.consumptionExample();
  mes = await startTestSubgraph(subgraph, database);
});

afterAll(async () => {
  await mes.stop();
  await database.drop();
});

const read = async (filters: object | undefined): Promise<{ runs: Runs['runs']; statements: number }> => {
  const { data, errors, statements } = await mes.ask(consumption, filters === undefined ? {} : { filters });
  expect(errors).toBeUndefined();
  return { runs: (data as Runs).runs, statements };
};

const byTitle = (title: string) => ({ title: { eq: title } });

describe('the consumption query', () => {
  test.each([
    ['without variables', undefined],
    ['of complete runs', { status: { eq: 'COMPLETE' } }],
    ['of its part', { part: { partNumber: { eq: 'Assembly Part One' } } }],
  ])('%s gives quantity x per parent = 15 and 9, from three places', async (_, filters) => {
    const { runs } = await read(filters);
    const [node] = runs.edges.map((edge) => edge.node).filter(({ title }) => title === 'Build of Assembly Part One');
    expect(node?.partInventory).toMatchObject({ quantity: 3, part: { partNumber: 'Assembly Part One' } });
    const installations = node?.partInventory.buildRequirements.flatMap((requirement) => requirement.abomInstallations);
    expect(
      installations?.map(({ quantityInstalledPerParentPartInventory: each, partInventory }) => [
        partInventory.part.partNumber,
        partInventory.location?.id,
        each,
      ]),
    ).toEqual([
      ['Component Part One', toWire(ids.Location, plant.bin.id), 2.4],
      ['Component Part One', toWire(ids.Location, plant.otherBin.id), 2.6],
      ['Component Part Two', toWire(ids.Location, plant.placeC.id), 3],
    ]);
    const total = (partNumber: string): number | undefined =>
      installations
        ?.filter(({ partInventory }) => partInventory.part.partNumber === partNumber)
        .reduce((sum, each) => sum + 3 * each.quantityInstalledPerParentPartInventory, 0);
    expect([total('Component Part One'), total('Component Part Two')]).toEqual([15, 9]);
  });

  test('costs as many statements for 50 runs as for one', async () => {
    const one = await read(byTitle('Build of Assembly Part One'));
    for (let count = 0; count < 50; count += 1) await plant.consumptionExample('One of fifty');
    const fifty = await read(byTitle('One of fifty'));
    expect([one.runs.edges.length, fifty.runs.edges.length]).toEqual([1, 50]);
    expect(fifty.statements).toBe(one.statements);
    // Runs, their stock, requirements, installations, installed stock and its places, and parts once or twice.
    expect(one.statements).toBeLessThanOrEqual(8);
  });
});

const materials = `query ($run: ID!) { run(id: $run) { materialConsumption {
  kind quantity lotNumber part { partNumber } location { id } unitOfMeasure { code } } } }`;

type Line = { kind: string; quantity: number; part: { partNumber: string }; location: { id: string } | null };

const consumedBy = async (run: { id: string }): Promise<(string | number)[][]> => {
  const { data, errors } = await mes.ask(materials, { run: toWire(ids.Run, run.id) });
  expect(errors).toBeUndefined();
  const lines = (data as { run: { materialConsumption: Line[] } }).run.materialConsumption;
  return lines.map(({ kind, part, quantity }) => [kind, part.partNumber, quantity]);
};

const removal = { removed_at: '2026-03-03T12:00:00Z', removed_by: 'eve', removal_reason: 'cracked' };

describe('Run.materialConsumption', () => {
  test('gives 7.2, 7.8 and 9 exactly, one row for each place and lot', async () => {
    expect(await consumedBy(example.run)).toEqual([
      ['INSTALLED', 'Component Part One', 7.2],
      ['INSTALLED', 'Component Part One', 7.8],
      ['INSTALLED', 'Component Part Two', 9],
    ]);
  });

  test('leaves out what went back to stock, and adds component scrap', async () => {
    const { run, record } = await plant.build(plant.assembly, 1);
    const { componentOne } = plant;
    const back = { part: componentOne, quantity: 2, more: { quantity_installed: 0 }, installation: removal };
    await plant.require(run, record, [{ part: componentOne, quantity: 5 }, back]);
    const broken = await plant.stock(componentOne, { quantity: 4, quantity_scrapped: 0.5 });
    await plant.insert('scrap_record', {
      site_id: plant.lax.id,
      kind: 'COMPONENT',
      run_id: run.id,
      part_inventory_id: broken.id,
      location_id: plant.bin.id,
      quantity: 0.5,
      unit_of_measure: 'EA',
      reason_code: 'DROPPED',
      recorded_by: 'dana',
      recorded_at: plant.noon,
    });
    expect(await consumedBy(run)).toEqual([
      ['INSTALLED', 'Component Part One', 5],
      ['SCRAPPED', 'Component Part One', 0.5],
    ]);
  });

  test('a rework run takes down its own sum, and leaves the closed run as it was', async () => {
    const { run, record } = await plant.build(plant.assembly, 1);
    const rework = await plant.run({ rework_of_id: run.id, part_inventory_id: record.id, part_id: plant.assembly.id });
    const taken = { ...removal, removed_in_run_id: rework.id };
    const piece = { part: plant.componentTwo, quantity: 3, more: { quantity_installed: 0 }, installation: taken };
    const { requirement } = await plant.require(run, record, [piece]);
    const instead = { part: plant.componentTwo, quantity: 2 };
    await plant.install(rework, requirement, await plant.used(instead), instead);
    expect(await consumedBy(run)).toEqual([['INSTALLED', 'Component Part Two', 3]]);
    expect(await consumedBy(rework)).toEqual([
      ['INSTALLED', 'Component Part Two', -3],
      ['INSTALLED', 'Component Part Two', 2],
    ]);
  });
});

describe('installations', () => {
  test('in force and removed ones stand apart; a need is fulfilled by what is in force, substitutes by their ratio', async () => {
    const { run, record } = await plant.build(plant.assembly, 5);
    const substitute = { substitute_for_part_id: plant.componentOne.id, ratio: 2 };
    const pieces = [
      { part: plant.componentOne, quantity: 27 },
      { part: plant.componentTwo, quantity: 26, installation: substitute },
      { part: plant.componentOne, quantity: 1, more: { quantity_installed: 0 }, installation: removal },
    ];
    const { requirement } = await plant.require(run, record, pieces, { quantity_per_parent_part_inventory: 8 });
    const { data, errors } = await mes.ask(
      `query ($id: ID!) { buildRequirement(id: $id) { requiredQuantity fulfilledQuantity
        abomInstallations { quantity ratio substituteFor { partNumber } }
        removedInstallations { quantity removalReason } } }`,
      { id: toWire(ids.BuildRequirement, requirement.id) },
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      buildRequirement: {
        requiredQuantity: 40,
        fulfilledQuantity: 40,
        abomInstallations: [
          { quantity: 27, ratio: 1, substituteFor: null },
          { quantity: 26, ratio: 2, substituteFor: { partNumber: 'Component Part One' } },
        ],
        removedInstallations: [{ quantity: 1, removalReason: 'cracked' }],
      },
    });
  });
});

test("a need in an item's own pack is fulfilled by what was installed in another unit", async () => {
  const wire = await plant.part('Wire', 'LOT', 'A', 'FOT');
  const { run, record } = await plant.build(plant.assembly, 2);
  await plant.insert('item_uom_conversion', {
    item_id: wire['item_id'],
    from_uom: 'ROLL',
    to_uom: 'FOT',
    numerator: 100,
    denominator: 1,
  });
  const { requirement } = await plant.require(
    run,
    record,
    [{ part: wire, quantity: 50, more: { unit_of_measure: 'FOT' } }],
    { quantity_per_parent_part_inventory: 0.25, unit_of_measure: 'ROLL' },
  );
  const { data, errors } = await mes.ask(
    `query ($id: ID!) { buildRequirement(id: $id) { requiredQuantity fulfilledQuantity abomInstallations { unitOfMeasure { code } } } }`,
    { id: toWire(ids.BuildRequirement, requirement.id) },
  );
  expect(errors).toBeUndefined();
  expect(data?.['buildRequirement']).toEqual({
    requiredQuantity: 0.5,
    fulfilledQuantity: 0.5,
    abomInstallations: [{ unitOfMeasure: { code: 'FOT' } }],
  });
});

test('the invariants of consumption hold', async () => {
  expect(await violations(database, /consumption|split|snapshot|installed|serial/)).toEqual({});
});
