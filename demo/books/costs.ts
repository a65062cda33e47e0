import { add, multiply, round } from '../../kernel/decimal.ts';
import { convert } from '../../kernel/units.ts';
import { boughtParts } from '../data/bought-parts.ts';
import { madeParts, secondRevisions } from '../data/made-parts.ts';
import { routings } from '../data/routings.ts';
import type { CostMethod, MadePart, Operation } from '../data/shapes.ts';
import { workCenters } from '../data/sites.ts';
import { must } from '../world.ts';

/** A cost by its four elements, in USD. */
type Elements = { material: string; labor: string; machine: string; overhead: string };
const totalOf = (cost: Elements): string => add(cost.material, cost.labor, cost.machine, cost.overhead);

export type ItemCost = {
  method: CostMethod;
  made: boolean;
  /** Standard cost of one: its components as material, and the labor, machine time and overhead of its own operations. */
  own: Elements;
};

/** Minutes of a duration such as PT1H30M. */
const minutesOf = (duration: string): number => {
  const parts = /^PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?$/u.exec(duration);
  if (parts === null) throw new Error(`"${duration}" is no duration of hours, minutes and seconds`);
  return Number(parts[1] ?? 0) * 60 + Number(parts[2] ?? 0) + Number(parts[3] ?? 0) / 60;
};

const rateOf = (code: string) =>
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
  const costs = part.lines.map((line) => {
    const base = baseUnitOf(line.component);
    const { own: one } = must(known.get(line.component), `cost of ${line.component}`);
    return multiply(totalOf(one), convert(String(line.quantity), line.uom ?? base, base));
  });
  const used = cents(add('0', ...costs));
  const own = { ...work, material: cents(add(work.material, used)) };
  return { method: 'STANDARD', made: true, own };
};

/** Standard costs by part number: bought parts as listed, made parts rolled up from components and routings, in cents. */
export const standardCosts = (): ReadonlyMap<string, ItemCost> => {
  const costs = new Map<string, ItemCost>();
  for (const part of boughtParts) {
    const cost = { ...none, material: part.cost };
    costs.set(part.number, { method: part.method ?? 'STANDARD', made: false, own: cost });
  }
  // A later revision of a part takes the place of the earlier one: costs belong to items.
  for (const part of [...madeParts, ...secondRevisions]) costs.set(part.number, madeCost(part, costs));
  return costs;
};
