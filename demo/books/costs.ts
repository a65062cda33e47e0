import { add, multiply, round } from '../../kernel/decimal.ts';
import { convert } from '../../kernel/units.ts';
import { boughtParts } from '../data/bought-parts.ts';
import { madeParts, secondRevisions } from '../data/made-parts.ts';
import { routings } from '../data/routings.ts';
import type { CostMethod, MadePart, Operation } from '../data/shapes.ts';
import { workCenters } from '../data/sites.ts';
import { must } from '../world.ts';

/** A cost by its four elements, in USD. */
export type Elements = { material: string; labor: string; machine: string; overhead: string };
export const totalOf = (cost: Elements): string => add(cost.material, cost.labor, cost.machine, cost.overhead);

export type ItemCost = {
  method: CostMethod;
  made: boolean;
  /** Standard cost of one: its components as material, and the labor, machine time and overhead of its own operations. */
  own: Elements;
  /** The same with every component split into its elements in turn. */
  rolled: Elements;
};

/** Minutes of a duration such as PT1H30M. */
export const minutesOf = (duration: string): number => {
  const parts = /^PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?$/u.exec(duration);
  if (parts === null) throw new Error(`"${duration}" is no duration of hours, minutes and seconds`);
  return Number(parts[1] ?? 0) * 60 + Number(parts[2] ?? 0) + Number(parts[3] ?? 0) / 60;
};

export const rateOf = (code: string) =>
  must(
    workCenters.find((center) => center.code === code),
    `work center ${code}`,
  );

const cents = (amount: string): string => round(amount, 2);
const none: Elements = { material: '0', labor: '0', machine: '0', overhead: '0' };

const operationCost = (operations: readonly Operation[]): Elements => {
  const sum = (of: (operation: Operation) => string): string => cents(add('0', ...operations.map(of)));
  const hourly = (field: 'labor' | 'machine' | 'overhead') => (operation: Operation) =>
    multiply(String(minutesOf(operation.perUnit) / 60), rateOf(operation.workCenter)[field]);
  return {
    material: sum((operation) => operation.outsideCost ?? '0'),
    labor: sum(hourly('labor')),
    machine: sum(hourly('machine')),
    overhead: sum(hourly('overhead')),
  };
};

const baseUnitOf = (number: string): string => boughtParts.find((part) => part.number === number)?.uom ?? 'EA';

const madeCost = (part: MadePart, known: ReadonlyMap<string, ItemCost>): ItemCost => {
  const operations = routings.find(({ number, revision }) => number === part.number && revision === part.revision);
  const work = operationCost(operations?.operations ?? []);
  const used = part.lines.map((line) => {
    const base = baseUnitOf(line.component);
    const cost = must(known.get(line.component), `cost of ${line.component}`);
    return { cost, quantity: convert(String(line.quantity), line.uom ?? base, base) };
  });
  const sum = (of: (cost: ItemCost) => string): string =>
    cents(add('0', ...used.map(({ cost, quantity }) => multiply(of(cost), quantity))));
  const own = {
    ...work,
    material: cents(
      add(
        work.material,
        sum(({ own: one }) => totalOf(one)),
      ),
    ),
  };
  const below = {
    labor: sum(({ rolled }) => rolled.labor),
    machine: sum(({ rolled }) => rolled.machine),
    overhead: sum(({ rolled }) => rolled.overhead),
  };
  // Material takes the rest, so that the two ways of splitting one cost add up to the same cent.
  const lower = add(below.labor, below.machine, below.overhead);
  const rolled = {
    labor: add(work.labor, below.labor),
    machine: add(work.machine, below.machine),
    overhead: add(work.overhead, below.overhead),
    material: add(own.material, multiply('-1', lower)),
  };
  return { method: 'STANDARD', made: true, own, rolled };
};

/** Standard costs by part number: bought parts as listed, made parts rolled up from components and routings, in cents. */
export const standardCosts = (): ReadonlyMap<string, ItemCost> => {
  const costs = new Map<string, ItemCost>();
  for (const part of boughtParts) {
    const cost = { ...none, material: part.cost };
    costs.set(part.number, { method: part.method ?? 'STANDARD', made: false, own: cost, rolled: cost });
  }
  // A later revision of a part takes the place of the earlier one: costs belong to items.
  for (const part of [...madeParts, ...secondRevisions]) costs.set(part.number, madeCost(part, costs));
  return costs;
};
