import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { toWire } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { mes as subgraph } from '../../../subgraphs/mes/subgraph.ts';
import { cloneDatabase, type TestDatabase } from '../../support/database.ts';
import { startTestSubgraph, type TestSubgraph } from '../../support/subgraph.ts';
import { viewerOf } from '../../support/viewers.ts';
import { executionPlant, type ExecutionPlant } from './execution-plant.ts';
import type { Inserted } from './floor-plant.ts';

let database: TestDatabase;
let mes: TestSubgraph;
let plant: ExecutionPlant;
/** Ventilator V-1 holds pump P-1 (of capacitor lot L2) and 4 screws; V-2 holds pump P-2 (of lots L1 and L2) and 6 screws. */
let built: Record<'ventilatorOne' | 'ventilatorTwo' | 'pumpOne' | 'pumpTwo' | 'lotOne' | 'lotTwo', Inserted>;
let ventilatorRun: Inserted;
let ventilator: Inserted;

const removed = { removed_at: '2026-03-03T12:00:00Z', removed_by: 'eve', removal_reason: 'noise' };

const buildAll = async () => {
  const [ventilatorPart, pump, capacitor] = await Promise.all([
    plant.part('VENT', 'SERIAL'),
    plant.part('PUMP', 'SERIAL'),
    plant.part('CAP'),
  ]);
  ventilator = ventilatorPart;
  const screw = await plant.part('SCREW', 'UNTRACKED');
  const lot = (lot_number: string) => plant.stock(capacitor, { lot_number, quantity: 100 });
  const [lotOne, lotTwo] = [await lot('L1'), await lot('L2')];
  const make = async (of: Inserted, serial: string, run = {}) =>
    plant.build(of, 1, { record: { serial_number: serial }, run });
  const fit = async (
    { run, record }: { run: Inserted; record: Inserted },
    of: Inserted,
    pieces: [Inserted, number, object?][],
    position: number,
  ) => {
    const { requirement } = await plant.require(run, record, [], { part_id: of.id, position });
    for (const [stock, quantity, installation = {}] of pieces) {
      await plant.install(run, requirement, stock, { part: of, quantity, installation: { ...installation } });
    }
  };
  const [pumpOne, pumpTwo] = [await make(pump, 'P-1'), await make(pump, 'P-2')];
  await fit(
    pumpOne,
    capacitor,
    [
      [lotTwo, 8],
      [lotOne, 1, removed],
    ],
    1,
  );
  await fit(
    pumpTwo,
    capacitor,
    [
      [lotOne, 3],
      [lotTwo, 5],
    ],
    1,
  );
  const pinned = { pinned_ebom_part_number: 'VENT', pinned_ebom_revision: 'A' };
  const [one, two] = [await make(ventilator, 'V-1'), await make(ventilator, 'V-2', pinned)];
  await fit(one, pump, [[pumpOne.record, 1]], 1);
  await fit(two, pump, [[pumpTwo.record, 1]], 1);
  await fit(one, screw, [[await plant.used({ part: screw, quantity: 4, more: { lot_number: null } }), 4]], 2);
  await fit(two, screw, [[await plant.used({ part: screw, quantity: 6, more: { lot_number: null } }), 6]], 2);
  const line = (component: Inserted, find_number: string, quantity: number) =>
    plant.insert('ebom_line', {
      parent_part_id: ventilator.id,
      find_number,
      component_part_number: component['part_number'],
      component_part_id: component.id,
      quantity,
      unit_of_measure: 'EA',
    });
  await line(pump, '0010', 1);
  await line(screw, '0020', 4);
  await line(capacitor, '0030', 2);
  ventilatorRun = two.run;
  built = {
    ventilatorOne: one.record,
    ventilatorTwo: two.record,
    pumpOne: pumpOne.record,
    pumpTwo: pumpTwo.record,
    lotOne,
    lotTwo,
  };
};

beforeAll(async () => {
  database = await cloneDatabase();
  plant = await executionPlant(database);
  await buildAll();
  mes = await startTestSubgraph(subgraph, database);
});

afterAll(async () => {
  await mes.stop();
  await database.drop();
});

type Reached = { serialNumber: string | null; lotNumber: string | null; part: { partNumber: string } };
type Lines = {
  lines: { depth: number; link: string; partInventory: Reached; installation: { quantity: number } | null }[];
};

const trace = async (root: 'whereInstalled' | 'genealogy', args: string) => {
  const { data, errors, statements } = await mes.ask(`{ ${root}(${args}) { roots { id } lines { depth link
    partInventory { serialNumber lotNumber part { partNumber } } installation { quantity } } } }`);
  expect(errors).toBeUndefined();
  const { lines } = (data as Record<string, Lines>)[root] ?? { lines: [] };
  const reached = lines.map(({ depth, link, partInventory: { serialNumber, lotNumber, part } }) =>
    [depth, link, serialNumber ?? lotNumber ?? part.partNumber].join(' '),
  );
  return { reached: reached.sort(), statements };
};

describe('whereInstalled', () => {
  test('goes through all levels: lot L2 is in both pumps, and so in both ventilators', async () => {
    const { reached } = await trace('whereInstalled', 'lotNumber: "L2"');
    expect(reached).toEqual(['1 INSTALLED P-1', '1 INSTALLED P-2', '2 INSTALLED V-1', '2 INSTALLED V-2']);
  });

  test('leaves out what was taken out again, unless a recall asks for it', async () => {
    expect((await trace('whereInstalled', 'lotNumber: "L1"')).reached).toEqual(['1 INSTALLED P-2', '2 INSTALLED V-2']);
    const { reached } = await trace('whereInstalled', 'lotNumber: "L1", includeRemoved: true');
    expect(reached).toEqual(['1 INSTALLED P-2', '1 REMOVED P-1', '2 INSTALLED V-1', '2 INSTALLED V-2']);
  });

  test('follows what was carved off a record', async () => {
    const carved = await plant.stock(plant.componentOne, {
      quantity: 2,
      split_from_id: built.lotOne.id,
      lot_number: 'L1-b',
    });
    const { run, record } = await plant.build(plant.assembly, 1, { record: { lot_number: 'A-9' } });
    const { requirement } = await plant.require(run, record, [], { part_id: plant.componentOne.id });
    await plant.install(run, requirement, carved, { part: plant.componentOne, quantity: 2 });
    const { reached } = await trace(
      'whereInstalled',
      `partInventoryId: "${toWire(ids.PartInventory, built.lotOne.id)}"`,
    );
    expect(reached).toEqual(['1 INSTALLED P-2', '1 SPLIT L1-b', '2 INSTALLED A-9', '2 INSTALLED V-2']);
  });

  test('is empty for what went nowhere; stops at maxDepth; refuses to trace nothing', async () => {
    expect((await trace('whereInstalled', 'serialNumber: "V-1"')).reached).toEqual([]);
    expect((await trace('whereInstalled', 'serialNumber: "none such"')).reached).toEqual([]);
    expect((await trace('whereInstalled', 'lotNumber: "L2", maxDepth: 1')).reached).toHaveLength(2);
    const { errors } = await mes.ask('{ whereInstalled(includeRemoved: true) { lines { depth } } }');
    expect(errors?.map((error) => error.extensions['code'])).toEqual(['FILTER_INVALID']);
  });
});

describe('genealogy', () => {
  test('lists everything in a record, level by level', async () => {
    const { reached } = await trace('genealogy', 'serialNumber: "V-2", partNumber: "VENT"');
    expect(reached).toEqual(['1 INSTALLED P-2', '1 INSTALLED SCREW', '2 INSTALLED L1', '2 INSTALLED L2']);
  });

  test('goes on from a carved-off record to the one it came from, as far as the viewer may see', async () => {
    const moved = {
      serial_number: 'V-2',
      split_from_id: built.ventilatorTwo.id,
      site_id: plant.aus.id,
      location_id: plant.austinBin.id,
    };
    const { id } = await plant.stock(ventilator, { ...moved, quantity: 1 });
    const args = `partInventoryId: "${toWire(ids.PartInventory, id)}"`;
    const { reached } = await trace('genealogy', args);
    expect(reached).toEqual([
      '1 SPLIT V-2',
      '2 INSTALLED P-2',
      '2 INSTALLED SCREW',
      '3 INSTALLED L1',
      '3 INSTALLED L2',
    ]);
    const austin = viewerOf('VIEWER', { sites: ['AUS'] });
    const { data, errors } = await mes.ask(
      `{ genealogy(${args}) { roots { serialNumber } lines { depth } } }`,
      {},
      austin,
    );
    expect({ data, errors }).toEqual({
      data: { genealogy: { roots: [{ serialNumber: 'V-2' }], lines: [] } },
      errors: undefined,
    });
    await plant.sql('delete from mes.part_inventory where id = $1', [id]);
  });

  test('costs the same number of statements for one record as for two', async () => {
    const one = await trace('genealogy', 'serialNumber: "V-2"');
    const two = await trace('genealogy', 'partNumber: "VENT"');
    expect(two.reached.length).toBeGreaterThan(one.reached.length);
    expect(two.statements).toBe(one.statements);
  });
});

describe('comparisons', () => {
  test('of two records go by path, through all levels, per unit', async () => {
    const [a, b] = [built.ventilatorOne, built.ventilatorTwo].map(({ id }) => toWire(ids.PartInventory, id));
    const { data, errors, statements } = await mes.ask(
      `query ($a: ID!, $b: ID!) { compareAboms(a: $a, b: $b) { identical differences {
        path kinds quantityPerUnitA quantityPerUnitB lotNumbersA lotNumbersB } } }`,
      { a, b },
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      compareAboms: {
        identical: false,
        differences: [
          {
            path: ['PUMP', 'CAP'],
            kinds: ['LOT'],
            quantityPerUnitA: 8,
            quantityPerUnitB: 8,
            lotNumbersA: ['L2'],
            lotNumbersB: ['L1', 'L2'],
          },
          {
            path: ['SCREW'],
            kinds: ['QUANTITY'],
            quantityPerUnitA: 4,
            quantityPerUnitB: 6,
            lotNumbersA: [],
            lotNumbersB: [],
          },
        ],
      },
    });
    expect(statements).toBe(2);
  });

  test('of a run are with the engineering BOM it is pinned to', async () => {
    const compare = `query ($run: ID!) { compareAbomToEbom(run: $run) { identical ebomRevision { revision }
      differences { kind findNumber partNumber expectedQuantity installedQuantity difference } } }`;
    const { data, errors } = await mes.ask(compare, { run: toWire(ids.Run, ventilatorRun.id) });
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      compareAbomToEbom: {
        identical: false,
        ebomRevision: { revision: 'A' },
        differences: [
          {
            kind: 'QUANTITY',
            findNumber: '0020',
            partNumber: 'SCREW',
            expectedQuantity: 4,
            installedQuantity: 6,
            difference: 2,
          },
          {
            kind: 'MISSING',
            findNumber: '0030',
            partNumber: 'CAP',
            expectedQuantity: 2,
            installedQuantity: 0,
            difference: -2,
          },
        ],
      },
    });
    const unpinned = await mes.ask(compare, { run: toWire(ids.Run, (await plant.run()).id) });
    expect(unpinned.errors?.map((error) => error.extensions['code'])).toEqual(['STATE_INVALID']);
  });
});
