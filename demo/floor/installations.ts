import type { Requirement, Run } from '../named.ts';
import { compare, multiply, round, subtract } from '../../kernel/decimal.ts';
import { toWire } from '../../kernel/id.ts';
import { convert } from '../../kernel/units.ts';
import { ids } from '../../schema/ids.ts';
import { createAbomInstallation } from '../../subgraphs/mes/abom/abom.commands.ts';
import { removeAbomInstallation } from '../../subgraphs/mes/abom/removal.commands.ts';
import type { Plant } from '../plant.ts';
import { at as instant, must } from '../world.ts';
import { given } from './act.ts';
import { stepOf } from './runs.ts';
import { stockOf } from './stock.ts';

export type InstallGiven = {
  at: string;
  by?: string;
  step?: number;
  /** The rework run that it is charged to, where that is not the run of the need. */
  inRun?: Run;
};

export const requirementOf = (run: Run, partNumber: string): Requirement =>
  must(
    run.requirements.find(({ part }) => part.partNumber === partNumber),
    `need of ${partNumber} in ${run.number}`,
  );

/** Installs stock against a need of a run's output; the quantity in the stock's unit. Answers the uuid of the installation. */
export const install = (
  plant: Plant,
  run: Run,
  requirement: Requirement,
  stock: { id: string },
  quantity: string,
  told: InstallGiven,
): Promise<string> => {
  const { at, by = 'Tomas Lind', step = 10, inRun } = told;
  const input = {
    ...{ buildRequirementId: toWire(ids.BuildRequirement, requirement.id), quantity: Number(quantity) },
    partInventoryId: toWire(ids.PartInventory, stock.id),
    runStepId: toWire(ids.RunStep, stepOf(inRun ?? run, step).id),
    ...(inRun === undefined ? {} : { runId: toWire(ids.Run, inRun.id) }),
  };
  return plant.mes.act(createAbomInstallation, input, { at: instant(run.site, at), by });
};

/** Takes an installation, by its uuid, out again and puts the piece back where it came from. In a rework run the earlier run's own figures stand. */
export const remove = async (
  plant: Plant,
  run: Run,
  installationId: string,
  told: { at: string; by: string; reason: string; inRun?: Run },
): Promise<void> => {
  const { at, by, reason, inRun } = told;
  const input = {
    ...(await given(plant, 'abomInstallation', installationId)),
    reason,
    ...(inRun === undefined ? {} : { runId: toWire(ids.Run, inRun.id) }),
  };
  await plant.mes.act(removeAbomInstallation, input, { at: instant(run.site, at), by });
};

/** The uuid of the installation in force of a piece of stock in what a run built. */
export const installationOf = async (plant: Plant, run: Run, key: string): Promise<string> =>
  (
    await plant.mes.db
      .selectFrom('abomInstallation')
      .select('id')
      .where('parentPartInventoryId', '=', run.stock.id)
      .where('partInventoryId', '=', stockOf(plant.floor, key).id)
      .where('removedAt', 'is', null)
      .executeTakeFirstOrThrow()
  ).id;

/** Stock of a part that may be used at Los Angeles, oldest first. */
const usable = ({ mes }: Plant, run: Run, partId: string) =>
  mes.db
    .selectFrom('partInventory')
    .innerJoin('location', 'location.id', 'partInventory.locationId')
    .select(['partInventory.id', 'quantityAvailable'])
    .where('partInventory.partId', '=', partId)
    .where('partInventory.siteId', '=', run.site.id)
    .where('status', '=', 'AVAILABLE')
    .where('stockStatus', '=', 'UNRESTRICTED')
    .where('location.availabilityForUse', '=', true)
    .where('quantityAvailable', '>', '0')
    .orderBy('partInventory.createdAt')
    .orderBy('partInventory.id')
    .execute();

/** Needs of so many units in the unit of stock, exact to 6 decimals. */
const needed = ({ quantity, unit, part }: Requirement, units: string): string =>
  round(convert(multiply(quantity, units), unit, part.uom));

const installFromStock = async (
  plant: Plant,
  run: Run,
  requirement: Requirement,
  units: string,
  told: InstallGiven,
): Promise<void> => {
  let left = needed(requirement, units);
  for (const stock of await usable(plant, run, requirement.part.id)) {
    if (left === '0') break;
    const taken = compare(left, stock.quantityAvailable) < 0 ? left : stock.quantityAvailable;
    await install(plant, run, requirement, stock, taken, told);
    left = subtract(left, taken);
  }
  if (left !== '0') throw new Error(`${run.number}: ${left} of ${requirement.part.partNumber} are missing`);
};

/**
 * Installs what so many units need, oldest stock first. `from` names the stock to take of a part, in full; `except` leaves parts out,
 * for the story to install itself.
 */
export const installAll = async (
  plant: Plant,
  run: Run,
  told: InstallGiven & {
    units?: string;
    from?: Readonly<Record<string, string>>;
    except?: readonly string[];
    only?: readonly string[];
  },
): Promise<void> => {
  const { units = run.planned, from = {}, except = [], only, ...how } = told;
  for (const requirement of run.requirements) {
    const { partNumber } = requirement.part;
    if (except.includes(partNumber) || (only !== undefined && !only.includes(partNumber))) continue;
    const key = from[partNumber];
    if (key === undefined) await installFromStock(plant, run, requirement, units, how);
    else await install(plant, run, requirement, stockOf(plant.floor, key), needed(requirement, units), how);
  }
};
