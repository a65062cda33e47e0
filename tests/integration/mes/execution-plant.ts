import type { TestDatabase } from '../../support/database.ts';
import { floorPlant, type Inserted } from './floor-plant.ts';

type Values = Record<string, unknown>;
export type Piece = { part: Inserted; quantity: number; location?: Inserted; more?: Values; installation?: Values };

const noon = '2026-03-02T12:00:00Z';

/** The floor, and what builds on it: runs with their records, requirements and installations. */
export const executionPlant = async (database: TestDatabase) => {
  const floor = await floorPlant(database);
  const { insert, lax, number } = floor;
  const site_id = lax.id;

  const part = async (part_number: string, tracking_type = 'LOT', revision = 'A', base_uom = 'EA') => {
    const [known] = await floor.sql<Inserted>('select * from mes.item where part_number = $1', [part_number]);
    const item = known ?? (await insert('item', { part_number, base_uom }));
    const state = { lifecycle_state: 'RELEASED', tracking_type, base_uom };
    return insert('part', { item_id: item.id, part_number, revision, ...state });
  };
  const assembly = await part('Assembly Part One');
  const componentOne = await part('Component Part One');
  const componentTwo = await part('Component Part Two');
  const placeC = await insert('location', { site_id, name: 'C-01', type: 'BIN' });

  /** A record of stock that is used up by what is installed of it. */
  const used = ({ part: of, quantity, location = floor.bin, more = {} }: Piece) =>
    floor.stock(of, {
      location_id: location.id,
      quantity,
      quantity_installed: quantity,
      lot_number: number('LOT'),
      ...more,
    });

  /** Installs a piece of stock against a requirement of a built record, charged to a run. */
  const install = (run: Inserted, requirement: Inserted, stock: Inserted, piece: Piece) =>
    insert('abom_installation', {
      site_id,
      build_requirement_id: requirement.id,
      parent_part_inventory_id: requirement['part_inventory_id'],
      part_inventory_id: stock.id,
      quantity: piece.quantity,
      location_at_install_id: (piece.location ?? floor.bin).id,
      run_id: run.id,
      installed_at: noon,
      installed_by: 'dana',
      ...piece.installation,
    });

  /** A requirement of a record, and the pieces installed against it. */
  const require = async (run: Inserted, record: Inserted, pieces: Piece[], more: Values = {}) => {
    const requirement = await insert('build_requirement', {
      site_id,
      part_inventory_id: record.id,
      run_id: run.id,
      position: 1,
      part_id: pieces[0]?.part.id,
      quantity_per_parent_part_inventory: 1,
      unit_of_measure: 'EA',
      ...more,
    });
    const installed = [];
    for (const piece of pieces) installed.push(await install(run, requirement, await used(piece), piece));
    return { requirement, installed };
  };

  /** A complete run with its record and one step; pieces come by requirement. */
  const build = async (of: Inserted, quantity: number, more: { run?: Values; record?: Values } = {}) => {
    const record = await floor.stock(of, { quantity, ...more.record });
    const run = await floor.run({
      part_id: of.id,
      part_inventory_id: record.id,
      planned_quantity: quantity,
      status: 'COMPLETE',
      ...more.run,
    });
    await insert('run_step', {
      site_id,
      run_id: run.id,
      position: 1,
      title: 'Assemble',
      status: 'COMPLETE',
      started_at: noon,
      completed_at: noon,
    });
    return { run, record };
  };

  /** The consumption example: three assemblies, of Component Part One 7.2 from one place and 7.8 from another, 9 of Part Two. */
  const consumptionExample = async (title = 'Build of Assembly Part One') => {
    const { run, record } = await build(assembly, 3, { run: { title } });
    const two = [
      { part: componentOne, quantity: 7.2, location: floor.bin },
      { part: componentOne, quantity: 7.8, location: floor.otherBin },
    ];
    const first = await require(run, record, two, { quantity_per_parent_part_inventory: 5 });
    const three = [{ part: componentTwo, quantity: 9, location: placeC }];
    const second = await require(run, record, three, { position: 2, quantity_per_parent_part_inventory: 3 });
    return { run, record, first, second };
  };

  return {
    ...floor,
    ...{ noon, part, assembly, componentOne, componentTwo, placeC },
    ...{ used, install, require, build, consumptionExample },
  };
};

export type ExecutionPlant = Awaited<ReturnType<typeof executionPlant>>;
