import { compare, multiply, round, subtract } from '../../kernel/decimal.ts';
import { convert } from '../../kernel/units.ts';
import { demoId } from '../ids.ts';
import type { Plant } from '../plant.ts';
import { at as instant, must, tellMes } from '../world.ts';
import type { Installation, Requirement, Run } from './runs.ts';
import { move, onHand, stockOf, type Stock } from './stock.ts';

export type InstallGiven = {
  at: string;
  by?: string;
  step?: number;
  designator?: string;
  ratio?: string;
  event?: string;
};

export const requirementOf = (run: Run, partNumber: string): Requirement =>
  must(
    run.requirements.find(({ item }) => item.part.partNumber === partNumber),
    `need of ${partNumber} in ${run.number}`,
  );

const eventFor = (plant: Plant, run: Run, at: Date, by: string, type: string): string =>
  tellMes(plant.world, { type, subject: run.id, key: run.id, site: run.site, at, by, about: { run: run.number } });

/** Installs stock against a need of a run's output; the quantity in the stock's unit. */
export const install = (
  plant: Plant,
  run: Run,
  requirement: Requirement,
  stock: Stock,
  quantity: string,
  given: InstallGiven,
): Installation => {
  const { at: reading, by = 'Tomas Lind', step } = given;
  const at = instant(run.site, reading);
  const event = given.event ?? eventFor(plant, run, at, by, 'mes.abom.installed');
  const place = must(stock.place, `place of ${stock.part.partNumber}`);
  move(plant.world, plant.floor, stock, 'INSTALLED', `-${quantity}`, { at, by, event, runId: run.id });
  const number = String(run.installations.length + 1);
  const installation: Installation = {
    id: demoId('abomInstallation', `${run.number}/${number}`, at),
    requirement,
    parent: run.stock,
    stock,
    quantity,
    designator: given.designator ?? null,
    ratio: given.ratio ?? '1',
    run,
    stepId:
      step === undefined
        ? (run.steps[0]?.id ?? null)
        : must(
            run.steps.find(({ position }) => position === step),
            'step',
          ).id,
    place,
    at,
    by,
    removed: null,
  };
  run.installations.push(installation);
  run.used.push({ kind: 'INSTALLED', stock, place, quantity });
  return installation;
};

/** Takes an installation out again and puts the piece back where it came from. In a rework run the earlier run's own figures stand. */
export const remove = (
  plant: Plant,
  installation: Installation,
  given: { at: string; by: string; reason: string; inRun?: Run },
): void => {
  const charged = given.inRun ?? installation.run;
  const at = instant(charged.site, given.at);
  const event = eventFor(plant, charged, at, given.by, 'mes.abom.removed');
  installation.removed = { at, by: given.by, reason: given.reason, runId: given.inRun?.id ?? null };
  move(plant.world, plant.floor, installation.stock, 'INSTALLED', installation.quantity, {
    at,
    by: given.by,
    event,
    runId: charged.id,
    reason: given.reason,
  });
  charged.used.push({
    kind: 'INSTALLED',
    stock: installation.stock,
    place: installation.place,
    quantity: `-${installation.quantity}`,
  });
};

const candidates = (plant: Plant, requirement: Requirement): Stock[] =>
  [...plant.floor.stocks.values()].filter(
    (stock) =>
      stock.part.id === requirement.item.part.id &&
      stock.site.code === 'LAX' &&
      stock.place !== null &&
      !/QUARANTINE|TRANSIT|SCRAP|AT-/u.test(stock.place.name),
  );

/** Needs of so many units in the unit of stock, exact to 6 decimals. */
const needed = (requirement: Requirement, units: string, unit: string): string =>
  round(convert(multiply(requirement.item.quantity, units), requirement.item.unit, unit));

const installFromStock = (
  plant: Plant,
  run: Run,
  requirement: Requirement,
  units: string,
  given: InstallGiven,
): void => {
  let left = needed(requirement, units, requirement.item.part.uom);
  for (const stock of candidates(plant, requirement)) {
    if (left === '0') break;
    const taken = compare(left, onHand(stock)) < 0 ? left : onHand(stock);
    if (taken === '0') continue;
    install(plant, run, requirement, stock, taken, given);
    left = subtract(left, taken);
  }
  if (left !== '0') throw new Error(`${run.number}: ${left} of ${requirement.item.part.partNumber} are missing`);
};

/**
 * Installs what so many units need, oldest stock first. `from` names the stock to take of a part, in full; `except` leaves parts out,
 * for the story to install itself.
 */
export const installAll = (
  plant: Plant,
  run: Run,
  given: InstallGiven & {
    units?: string;
    from?: Readonly<Record<string, string>>;
    except?: readonly string[];
    only?: readonly string[];
  },
): void => {
  const { units = run.planned, from = {}, except = [], only, at, by } = given;
  const event = eventFor(plant, run, instant(run.site, at), by ?? 'Tomas Lind', 'mes.abom.installed');
  for (const requirement of run.requirements) {
    const { partNumber, uom } = requirement.item.part;
    if (except.includes(partNumber) || (only !== undefined && !only.includes(partNumber))) continue;
    const key = from[partNumber];
    if (key === undefined) installFromStock(plant, run, requirement, units, { ...given, event });
    else
      install(plant, run, requirement, stockOf(plant.floor, key), needed(requirement, units, uom), { ...given, event });
  }
};
