import { compare, isPositive } from '../../../kernel/decimal.ts';
import { refuse, type Refusal } from '../../../kernel/errors.ts';

const longest = { findNumber: 20, designator: 30, notes: 2000, uom: 12 };

export type LineText = {
  findNumber: string;
  /** Decimals as text. */
  quantity: string;
  scrapFactor: string;
  quantityType: 'PER_ASSEMBLY' | 'FIXED' | 'AS_REQUIRED';
  referenceDesignators: readonly string[];
  notes: string | null;
};

/** Refuses a unit that is neither in the shared list nor the item's own. */
export const checkUnit = (uom: string, known: boolean): Refusal | undefined =>
  known
    ? undefined
    : refuse(
        'UOM_CONVERSION_MISSING',
        `"${uom.slice(0, longest.uom)}" is no unit of UN/CEFACT Rec 20 that is known here, nor one of the item's own.`,
        { details: { uom: uom.slice(0, longest.uom) } },
      );

export type UnitFact = { code: string; dimension: string; hasFactor: boolean };

/** Whether a quantity in one unit can be said in another: same code, the item's own pack, or one dimension with factors. */
export const checkConversion = (
  line: { code: string; known: UnitFact | undefined; isPack: boolean },
  base: { code: string; known: UnitFact | undefined },
): Refusal | undefined => {
  if (line.code === base.code || line.isPack) return undefined;
  if (line.known === undefined) return checkUnit(line.code, false);
  if (base.known !== undefined && base.known.dimension !== line.known.dimension) {
    return refuse(
      'UOM_DIMENSION_MISMATCH',
      `${line.code} measures ${line.known.dimension}; the component is kept in ${base.code}, which measures ${base.known.dimension}.`,
      {
        details: { from: line.code, to: base.code },
      },
    );
  }
  if (base.known?.hasFactor === true && line.known.hasFactor) return undefined;
  return refuse(
    'UOM_CONVERSION_MISSING',
    `There is no conversion from ${line.code} to ${base.code}, the component's base unit. Use ${base.code}, or give the item a unit of its own.`,
    {
      details: { from: line.code, to: base.code },
    },
  );
};

const checkFindNumber = (findNumber: string): Refusal | undefined =>
  findNumber.length >= 1 && findNumber.length <= longest.findNumber && findNumber.trim() === findNumber
    ? undefined
    : refuse(
        'VALUE_INVALID',
        `"${findNumber.slice(0, 24)}" is no find number: 1 to ${longest.findNumber} characters, no blanks at either end.`,
      );

const checkQuantity = ({ quantity, quantityType }: LineText): Refusal | undefined => {
  if (isPositive(quantity) || (quantityType === 'AS_REQUIRED' && compare(quantity, '0') === 0)) return undefined;
  return refuse(
    'VALUE_INVALID',
    `quantity is ${quantity}: a line needs more than 0. Use quantityType AS_REQUIRED for what is not counted.`,
  );
};

const checkDesignators = (designators: readonly string[]): Refusal | undefined => {
  const twice = designators.find((designator, place) => designators.indexOf(designator) !== place);
  if (twice !== undefined)
    return refuse('DESIGNATOR_COUNT', `The reference designator "${twice.slice(0, 32)}" stands twice on the line.`);
  const wrong = designators.find((designator) => designator.length < 1 || designator.length > longest.designator);
  return wrong === undefined
    ? undefined
    : refuse(
        'VALUE_INVALID',
        `"${wrong.slice(0, 40)}" is no reference designator: 1 to ${longest.designator} characters.`,
      );
};

/** What must hold of a line by itself, drafts included. */
export const checkLine = (line: LineText): Refusal | undefined =>
  checkFindNumber(line.findNumber) ??
  checkQuantity(line) ??
  checkDesignators(line.referenceDesignators) ??
  (compare(line.scrapFactor, '0') < 0 || compare(line.scrapFactor, '1') >= 0
    ? refuse('VALUE_INVALID', `scrapFactor is ${line.scrapFactor}: it goes from 0 to below 1.`)
    : undefined) ??
  ((line.notes ?? '').length > longest.notes
    ? refuse('VALUE_INVALID', `notes are longer than ${longest.notes} characters.`)
    : undefined);

/** As many designators as pieces, where the unit is each and any designator is given. Asked at release. */
export const checkDesignatorCount = ({
  findNumber,
  quantity,
  uom,
  referenceDesignators,
}: {
  findNumber: string;
  quantity: string;
  uom: string;
  referenceDesignators: readonly string[];
}): Refusal | undefined => {
  if (uom !== 'EA' || referenceDesignators.length === 0 || compare(quantity, String(referenceDesignators.length)) === 0)
    return undefined;
  return refuse(
    'DESIGNATOR_COUNT',
    `Line ${findNumber} has ${referenceDesignators.length} reference designators (${referenceDesignators.slice(0, 5).join(', ').slice(0, 80)}) for a quantity of ${quantity}. Make them agree; look for designators run together.`,
    { details: { findNumber, designators: referenceDesignators.length, quantity } },
  );
};

/** The find number after these: the next multiple of 10, with four digits. */
export const nextFindNumber = (taken: readonly string[]): string => {
  const highest = taken.reduce(
    (most, findNumber) => (/^\d{1,9}$/.test(findNumber) ? Math.max(most, Number(findNumber)) : most),
    0,
  );
  return String((Math.floor(highest / 10) + 1) * 10).padStart(4, '0');
};
