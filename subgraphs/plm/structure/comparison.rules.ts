import { add, compare, divide, multiply, subtract } from '../../../kernel/decimal.ts';
import { grouped } from '../grouped.rules.ts';
import type { ChangedField, ComparedLine, EBomLineDeltaParent, EBomPartDeltaParent } from '../parents.ts';

type Substitute = ComparedLine['substitutes'][number];

const without = (left: readonly string[], right: readonly string[]): string[] =>
  left.filter((value) => !right.includes(value));

const substituteText = ({
  itemId,
  partId,
  ratio,
  priority,
  scope,
  effectiveFrom,
  effectiveTo,
  serialFrom,
  serialTo,
}: Substitute): string =>
  JSON.stringify([itemId, partId, ratio, priority, scope, effectiveFrom, effectiveTo, serialFrom, serialTo]);

const substitutesWithout = (left: readonly Substitute[], right: readonly Substitute[]): Substitute[] => {
  const texts = new Set(right.map(substituteText));
  return left.filter((substitute) => !texts.has(substituteText(substitute)));
};

const designators = (lines: readonly ComparedLine[]): string[] =>
  lines.flatMap(({ line }) => line.referenceDesignators);

/** Second quantity less first, in the second line's unit; null where the two units do not meet in one base unit. */
const quantityDelta = (a: ComparedLine, b: ComparedLine): string | null => {
  if (a.line.uom === b.line.uom) return subtract(b.line.quantity, a.line.quantity);
  if (a.baseQuantity === null || b.baseQuantity === null || a.item.baseUom !== b.item.baseUom) return null;
  // Back from the base unit by the second line's own ratio.
  return compare(b.baseQuantity, '0') === 0
    ? null
    : divide(multiply(subtract(b.baseQuantity, a.baseQuantity), b.line.quantity), b.baseQuantity);
};

const changes: Readonly<Record<ChangedField, (a: ComparedLine, b: ComparedLine) => boolean>> = {
  ITEM: (a, b) => a.line.itemId !== b.line.itemId,
  REVISION: (a, b) => a.line.partId !== b.line.partId || a.line.revisionRule !== b.line.revisionRule,
  QUANTITY: (a, b) => {
    const delta = quantityDelta(a, b);
    return delta === null || compare(delta, '0') !== 0;
  },
  UOM: (a, b) => a.line.uom !== b.line.uom,
  QUANTITY_TYPE: (a, b) => a.line.quantityType !== b.line.quantityType,
  REFERENCE_DESIGNATORS: (a, b) =>
    [...without(designators([a]), designators([b])), ...without(designators([b]), designators([a]))].length > 0,
  SUBSTITUTES: (a, b) =>
    [...substitutesWithout(a.substitutes, b.substitutes), ...substitutesWithout(b.substitutes, a.substitutes)].length >
    0,
  EFFECTIVITY: (a, b) =>
    a.line.effectiveFrom !== b.line.effectiveFrom ||
    a.line.effectiveTo !== b.line.effectiveTo ||
    a.line.serialFrom !== b.line.serialFrom ||
    a.line.serialTo !== b.line.serialTo,
  IS_PHANTOM: (a, b) => a.line.isPhantom !== b.line.isPhantom,
  IS_OPTIONAL: (a, b) => a.line.isOptional !== b.line.isOptional,
  SCRAP_FACTOR: (a, b) => compare(a.line.scrapFactor, b.line.scrapFactor) !== 0,
  NOTES: (a, b) => a.line.notes !== b.line.notes,
};

const fields = Object.keys(changes) as ChangedField[];

const lineDelta = (
  findNumber: string,
  a: ComparedLine | undefined,
  b: ComparedLine | undefined,
): EBomLineDeltaParent => {
  const [before, after] = [a === undefined ? [] : [a], b === undefined ? [] : [b]];
  return {
    change: a === undefined ? 'ADDED' : b === undefined ? 'REMOVED' : 'CHANGED',
    findNumber,
    lineA: a?.line ?? null,
    lineB: b?.line ?? null,
    changedFields: a === undefined || b === undefined ? [] : fields.filter((field) => changes[field](a, b)),
    quantityDelta:
      a === undefined
        ? (b?.line.quantity ?? null)
        : b === undefined
          ? subtract('0', a.line.quantity)
          : quantityDelta(a, b),
    referenceDesignatorsAdded: without(designators(after), designators(before)),
    referenceDesignatorsRemoved: without(designators(before), designators(after)),
    substitutesAdded: substitutesWithout(b?.substitutes ?? [], a?.substitutes ?? []),
    substitutesRemoved: substitutesWithout(a?.substitutes ?? [], b?.substitutes ?? []),
  };
};

/** Line by line, matched by find number, in the order of find numbers. Lines that do not differ are left out. */
export const compareByFindNumber = (a: readonly ComparedLine[], b: readonly ComparedLine[]): EBomLineDeltaParent[] => {
  const [left, right] = [a, b].map((lines) => new Map(lines.map((compared) => [compared.line.findNumber, compared])));
  const order = new Map([...a, ...b].map(({ line }) => [line.findNumber, line.findOrder]));
  return [...order]
    .sort(([x, xOrder], [y, yOrder]) => (xOrder === yOrder ? Number(x > y) - Number(x < y) : xOrder < yOrder ? -1 : 1))
    .map(([findNumber]) => lineDelta(findNumber, left?.get(findNumber), right?.get(findNumber)))
    .filter((delta) => delta.change !== 'CHANGED' || delta.changedFields.length > 0);
};

const total = (lines: readonly ComparedLine[]): string | null => {
  const quantities = lines
    .filter(({ line }) => line.quantityType !== 'AS_REQUIRED')
    .map(({ baseQuantity }) => baseQuantity);
  return quantities.every((quantity) => quantity !== null) ? add('0', ...quantities) : null;
};

/** What the lines ask for, but for find numbers and quantities: equal texts, equal meaning. */
const meaning = (lines: readonly ComparedLine[]): string =>
  JSON.stringify(
    [
      ...new Set(
        lines.map(({ line }) =>
          [line.partId, line.revisionRule, line.quantityType, line.isPhantom, line.isOptional].join(' '),
        ),
      ),
    ].sort(),
  );

/** Total need per component, in its base unit, sorted by part number. Components that do not differ are left out. */
export const compareByPart = (a: readonly ComparedLine[], b: readonly ComparedLine[]): EBomPartDeltaParent[] => {
  const [left, right] = [a, b].map((lines) => grouped(lines, ({ item }) => item.id));
  const items = new Map([...a, ...b].map(({ item }) => [item.id, item]));
  return [...items.values()]
    .sort((x, y) => (x.partNumber < y.partNumber ? -1 : 1))
    .map((item) => {
      const [before, after] = [left?.get(item.id) ?? [], right?.get(item.id) ?? []];
      const [quantityA, quantityB] = [total(before), total(after)];
      const delta: EBomPartDeltaParent = {
        change: before.length === 0 ? 'ADDED' : after.length === 0 ? 'REMOVED' : 'CHANGED',
        item,
        linesA: before.map(({ line }) => line),
        linesB: after.map(({ line }) => line),
        quantityA,
        quantityB,
        quantityDelta: quantityA === null || quantityB === null ? null : subtract(quantityB, quantityA),
        unitOfMeasure: item.baseUom,
        referenceDesignatorsAdded: without(designators(after), designators(before)),
        referenceDesignatorsRemoved: without(designators(before), designators(after)),
      };
      const same =
        delta.change === 'CHANGED' &&
        delta.quantityDelta !== null &&
        compare(delta.quantityDelta, '0') === 0 &&
        delta.referenceDesignatorsAdded.length + delta.referenceDesignatorsRemoved.length === 0 &&
        meaning(before) === meaning(after);
      return same ? null : delta;
    })
    .filter((delta) => delta !== null);
};
