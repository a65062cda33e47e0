import { add, compare, multiply, subtract } from '../../../kernel/decimal.ts';
import { divideBy } from './valuation.rules.ts';

/** A cost by its four elements, of all levels below it (R12). Decimals in the currency of the books. */
export type Elements = { material: string; labor: string; machine: string; overhead: string };

const times = ['labor', 'machine', 'overhead'] as const;
/** The elements; material last, since it takes what rounding leaves. */
export const elementNames = [...times, 'material'] as const;

const positive = (amount: string): string => (compare(amount, '0') > 0 ? amount : '0');

/** A value in the proportion of these elements; they add up to it exactly. All material where they are nothing. */
export const inProportion = (value: string, by: Elements, places: number): Elements => {
  const shares = elementNames.map((name) => positive(by[name]));
  const [labor = '0', machine = '0', overhead = '0', material = '0'] = divideBy(value, shares, places);
  return { material, labor, machine, overhead };
};

export const sumOf = (costs: readonly Elements[]): Elements => {
  const sum = (name: keyof Elements): string => add('0', ...costs.map((cost) => cost[name]));
  return { material: sum('material'), labor: sum('labor'), machine: sum('machine'), overhead: sum('overhead') };
};

export const totalOf = (cost: Elements): string => add('0', ...elementNames.map((name) => cost[name]));

type Standard = {
  standardMaterialCost: string | null;
  standardLaborCost: string | null;
  standardMachineCost: string | null;
  standardOverheadCost: string | null;
};

/** What one piece costs by its standard. */
export const standardElements = (item: Standard): Elements => ({
  ...{ material: item.standardMaterialCost ?? '0', labor: item.standardLaborCost ?? '0' },
  ...{ machine: item.standardMachineCost ?? '0', overhead: item.standardOverheadCost ?? '0' },
});

type LayerTake = { taken: string; unitCost: string; laborCost: string; machineCost: string; overheadCost: string };

/** What is taken of layers, by what they are made of. A price that fell below the work on it has no material. */
export const layerElements = (takes: readonly LayerTake[]): Elements =>
  sumOf(
    takes.map(({ taken, unitCost, laborCost, machineCost, overheadCost }) => {
      const material = positive(subtract(unitCost, add(laborCost, machineCost, overheadCost)));
      return {
        ...{ material: multiply(taken, material), labor: multiply(taken, laborCost) },
        ...{ machine: multiply(taken, machineCost), overhead: multiply(taken, overheadCost) },
      };
    }),
  );
