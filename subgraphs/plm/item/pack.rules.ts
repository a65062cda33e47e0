import { compare, round } from '../../../kernel/decimal.ts';
import { refuse, type Refusal } from '../../../kernel/errors.ts';
import { unitOf } from '../../../kernel/units.ts';
import type { System } from '../../../kernel/viewer.ts';

/** A unit of an item's own: `code` holds `factor` of its base unit. */
export type PackText = { code: string; factor: string };

const wrongWith = ({ code, factor }: PackText, baseUom: string): string | undefined => {
  const [given, base] = [unitOf(code), unitOf(baseUom)];
  if (!/^[A-Z0-9]{1,10}$/.test(code)) return 'a unit is 1 to 10 capitals and digits';
  if (code === baseUom || (given?.numerator != null && given.dimension === base?.dimension))
    return `it converts to ${baseUom} by itself`;
  if (compare(factor, '0') <= 0 || compare(round(factor), factor) !== 0)
    return 'its factor is above 0, of at most 6 decimals';
  return undefined;
};

/**
 * Refuses VALUE_INVALID for units of an item's own that are none, convert by themselves, or are given twice, and ITEM_AUTHORITY to the
 * ERP, which keeps the units that it buys in by itself.
 */
export const checkPacks = (packs: readonly PackText[], baseUom: string, system: System): Refusal | undefined => {
  if (packs.length > 0 && system === 'ERP')
    return refuse(
      'ITEM_AUTHORITY',
      "What an item is counted in is engineering's. Finance sets what it is bought in by setItemPurchaseUnit.",
      {
        rule: 'rule 8',
        owner: 'PLM',
      },
    );
  for (const [place, pack] of packs.entries()) {
    const wrong =
      packs.findIndex(({ code }) => code === pack.code) === place ? wrongWith(pack, baseUom) : 'it is given twice';
    if (wrong !== undefined)
      return refuse('VALUE_INVALID', `"${pack.code.slice(0, 24)}" is no unit of this item's own: ${wrong}.`);
  }
  return undefined;
};
