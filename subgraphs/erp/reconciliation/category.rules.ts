import { add, compare, isPositive, multiply, round, subtract } from '../../../kernel/decimal.ts';

/** What floor and books say of one item at an instant; quantities in its base unit. */
export type Facts = {
  /** False where the floor has no row of it, or the books none. */
  onFloor: boolean;
  inBooks: boolean;
  shopFloor: string;
  inTransit: string;
  financial: string;
  /** Booked on a later day than the floor did it, with the events: it came after the period or the cadence. */
  late: { quantity: string; events: readonly string[] };
  /** Withheld from the books until it is decided on, with the events. */
  withheld: { quantity: string; events: readonly string[] };
  /** Used by completed work, and owed by stock on either side. */
  owed: string;
  /** Events of the floor that the books do not know. */
  unknown: readonly string[];
  /** How many base units the item's packs hold. */
  packs: readonly string[];
  /** False where the floor's unit does not convert to the base unit. */
  converts: boolean;
};

export type Category = 'MATCHED' | 'TIMING' | 'UNPOSTED' | 'UOM' | 'MISSING_IN_ERP' | 'MISSING_IN_MES' | 'UNEXPLAINED';
export type Finding = { category: Category; evidence: string[]; note: string | null };

const zero = (value: string): boolean => compare(value, '0') === 0;

/** Beyond what a conversion rounds: half of the last decimal for each of a few lines. */
const rounding = '0.00001';
const isRounding = (difference: string): boolean => compare(difference.replace('-', ''), rounding) <= 0;

// One side counts packs where the other counts what is in them.
const isPacks = ({ shopFloor, inTransit, financial, packs }: Facts): boolean => {
  const floor = add(shopFloor, inTransit);
  const same = (left: string, right: string, pack: string): boolean =>
    compare(round(multiply(left, pack)), right) === 0;
  return packs.some(
    (pack) =>
      compare(pack, '1') !== 0 &&
      !zero(floor) &&
      !zero(financial) &&
      (same(financial, floor, pack) || same(floor, financial, pack)),
  );
};

/** Floor and in transit, less the books. */
export const differenceOf = ({ shopFloor, inTransit, financial }: Facts): string =>
  subtract(add(shopFloor, inTransit), financial);

const unposted = (facts: Facts, difference: string): Finding | undefined => {
  const { late, withheld, owed, unknown } = facts;
  const events = [...late.events, ...withheld.events, ...unknown];
  if (isPositive(owed))
    return { category: 'UNPOSTED', evidence: events, note: `${owed} used and not yet taken from stock` };
  if (zero(difference)) return undefined;
  if (!zero(withheld.quantity) && compare(add(late.quantity, withheld.quantity), difference) === 0)
    return { category: 'UNPOSTED', evidence: events, note: `${withheld.quantity} withheld from the books` };
  return unknown.length === 0 ? undefined : { category: 'UNPOSTED', evidence: events, note: null };
};

/**
 * Why floor and books differ on an item, with the events that explain it. What is explained to the last piece comes first, what nobody knows
 * last. Source: domain model 3.4 and 4.6, 4.7, 4.10; ruling R22.
 */
export const categoryOf = (facts: Facts): Finding => {
  const difference = differenceOf(facts);
  const { late, onFloor, inBooks } = facts;
  if (!facts.converts) return { category: 'UOM', evidence: [], note: 'the unit of the floor does not convert' };
  if (!zero(difference) && compare(late.quantity, difference) === 0 && !isPositive(facts.owed))
    return { category: 'TIMING', evidence: [...late.events], note: null };
  const known = unposted(facts, difference);
  if (known !== undefined) return known;
  if (zero(difference)) return { category: 'MATCHED', evidence: [], note: null };
  if (isRounding(difference) || isPacks(facts)) return { category: 'UOM', evidence: [], note: null };
  if (!inBooks) return { category: 'MISSING_IN_ERP', evidence: [], note: null };
  if (!onFloor) return { category: 'MISSING_IN_MES', evidence: [], note: null };
  return { category: 'UNEXPLAINED', evidence: [...late.events], note: null };
};

/** A comparison as a whole. */
export const statusOf = (categories: readonly Category[]): 'MATCHED' | 'DIFFERENCES' | 'UNEXPLAINED' => {
  if (categories.includes('UNEXPLAINED')) return 'UNEXPLAINED';
  return categories.every((category) => category === 'MATCHED') ? 'MATCHED' : 'DIFFERENCES';
};
