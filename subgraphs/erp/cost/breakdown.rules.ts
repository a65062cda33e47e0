import { add, subtract } from '../../../kernel/decimal.ts';

type Breakdown = { material: string; labor: string; machine: string; overhead: string; currency: string };

/** Sum of the four elements. */
export const totalCost = ({ material, labor, machine, overhead }: Breakdown): string =>
  add(material, labor, machine, overhead);

/** Element by element; both are in one currency. */
export const costDifference = (left: Breakdown, right: Breakdown): Breakdown => ({
  material: subtract(left.material, right.material),
  labor: subtract(left.labor, right.labor),
  machine: subtract(left.machine, right.machine),
  overhead: subtract(left.overhead, right.overhead),
  currency: left.currency,
});
