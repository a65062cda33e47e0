import { compare, isPositive, multiply, quantity as quantityOf, round } from '../../../kernel/decimal.ts';
import { refuse, type Refusal } from '../../../kernel/errors.ts';
import type { Row } from '../schema.generated.ts';

type Given = {
  quantityPerParentPartInventory?: number | null | undefined;
  fixedQuantityPerBuildRequirement?: number | null | undefined;
};
type Amounts = Pick<Row<'buildRequirement'>, 'quantityPerParentPartInventory' | 'fixedQuantityPerBuildRequirement'>;

/** How much is needed, per unit or in all, as it was given; undefined where neither was. Refuses VALUE_INVALID for both, and for none. */
export const neededAmounts = ({
  quantityPerParentPartInventory: each,
  fixedQuantityPerBuildRequirement: fixed,
}: Given): Amounts | undefined => {
  const given = each ?? fixed;
  if (given === null || given === undefined) return undefined;
  const isEach = typeof each === 'number';
  if (isEach && typeof fixed === 'number')
    throw refuse('VALUE_INVALID', 'A need is counted per unit or in all: give one of the two quantities.');
  const amount = quantityOf(given, 'The quantity');
  if (!isPositive(amount))
    throw refuse('VALUE_INVALID', 'The quantity must be above 0. Omit the need to leave it out.');
  return {
    quantityPerParentPartInventory: isEach ? amount : null,
    fixedQuantityPerBuildRequirement: isEach ? null : amount,
  };
};

/** What a record of so many units needs, in the need's unit. */
const neededFor = (
  { quantityPerParentPartInventory: each, fixedQuantityPerBuildRequirement: fixed }: Amounts,
  units: string,
): string => (each === null ? (fixed ?? '0') : round(multiply(each, units)));

/** Refuses a need below what is installed against it, both in the need's unit. */
export const checkCovers = (
  amounts: Amounts,
  units: string,
  fulfilled: string,
  unitOfMeasure: string,
): Refusal | undefined => {
  const needed = neededFor(amounts, units);
  return compare(needed, fulfilled) >= 0
    ? undefined
    : refuse(
        'STATE_INVALID',
        `${fulfilled} ${unitOfMeasure} are installed against it: ${needed} are less. Remove what is too much first.`,
        { details: { needed: Number(needed), installed: Number(fulfilled), uom: unitOfMeasure } },
      );
};
