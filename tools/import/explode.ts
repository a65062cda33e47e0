import { add, multiply } from '../../kernel/decimal.ts';
import { convert } from '../../kernel/units.ts';
import { keyText } from './draft.ts';
import type { PartKey } from './draft.ts';
import { groupBy } from './group-by.ts';
import type { Plan, PlanLine } from './plan.ts';

export interface Need extends PartKey {
  /** In the part's base unit, half-even at 6 decimals. */
  readonly quantity: string;
  readonly uom: string;
}

/** Assemblies before their components; a plan with a cycle is refused before it comes here. */
const ordered = (top: string, below: ReadonlyMap<string, readonly PlanLine[]>): readonly string[] => {
  const order: string[] = [];
  const seen = new Set<string>();
  const visit = (key: string): void => {
    if (seen.has(key)) return;
    seen.add(key);
    for (const line of below.get(key) ?? []) visit(keyText(line.component));
    order.unshift(key);
  };
  visit(top);
  return order;
};

/**
 * What one of a part takes over all levels, by part number: the figures to compare with `explode` of PLM after the import.
 * Multiplied exactly, rounded once in the base unit. Optional lines count only where asked for.
 */
export const explode = (plan: Plan, top: PartKey, includeOptional = false): ReadonlyMap<string, Need> => {
  const parts = new Map(plan.parts.map((part) => [keyText(part), part]));
  const counted = plan.lines.filter((line) => includeOptional || !line.isOptional);
  const below = groupBy(counted, ({ parent }) => keyText(parent));
  // Per part: unit -> sum of what stands on the lines, times how many of the assembly are needed.
  const sums = new Map<string, Map<string, string>>([[keyText(top), new Map([['EA', '1']])]]);
  const totalOf = (key: string): string => {
    const base = parts.get(key)?.baseUom ?? 'EA';
    const own = [...(sums.get(key) ?? [])].map(([uom, amount]) =>
      key === keyText(top) ? amount : convert(amount, uom, base),
    );
    return own.reduce((sum, amount) => add(sum, amount), '0');
  };
  const needs = new Map<string, Need>();
  for (const key of ordered(keyText(top), below)) {
    const total = totalOf(key);
    const part = parts.get(key);
    if (part !== undefined && key !== keyText(top))
      needs.set(part.partNumber, {
        partNumber: part.partNumber,
        revision: part.revision,
        quantity: total,
        uom: part.baseUom,
      });
    for (const line of below.get(key) ?? []) {
      const child = sums.get(keyText(line.component)) ?? new Map<string, string>();
      child.set(line.uom, add(child.get(line.uom) ?? '0', multiply(total, line.quantity)));
      sums.set(keyText(line.component), child);
    }
  }
  return needs;
};
