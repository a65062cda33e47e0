import { add, subtract } from '../../../kernel/decimal.ts';
import type { Loaders } from '../loaders.ts';
import type { CostBreakdownParent } from '../parents.ts';

const total = (lines: readonly { amount: string }[]): string => add('0', ...lines.map((line) => line.amount));

/** What an increment cost by element: the sum of its lines; by-products lower its material. */
export const completionCost = async (
  { id, currency }: { id: string; currency: string },
  loaders: Loaders,
): Promise<CostBreakdownParent> => {
  const [material, byProducts, labor, machine, overhead] = await Promise.all([
    loaders.materialLinesByCompletion.load(id),
    loaders.byProductLinesByCompletion.load(id),
    loaders.laborLinesByCompletion.load(id),
    loaders.machineLinesByCompletion.load(id),
    loaders.overheadLinesByCompletion.load(id),
  ]);
  return {
    material: subtract(total(material), total(byProducts)),
    labor: total(labor),
    machine: total(machine),
    overhead: total(overhead),
    currency,
  };
};
