import { add, compare, round, subtract } from '../../../kernel/decimal.ts';
import { convertOfItem, type Pack } from '../item/pack.rules.ts';
import { fulfilledBy } from './abom.rules.ts';

/** A component of a built record; `perUnit` is an exact decimal per unit of the record. */
export type BuiltLine = {
  path: string[];
  partNumber: string;
  revision: string;
  lotNumber: string | null;
  serialNumber: string | null;
  unitOfMeasure: string;
  perUnit: string;
};

/** What engineering says for the whole quantity built. */
export type ExpectedLine = {
  ebomLineId: string;
  findNumber: string;
  partNumber: string;
  revision: string | null;
  quantity: string;
  unitOfMeasure: string;
  quantityType: 'PER_ASSEMBLY' | 'FIXED' | 'AS_REQUIRED';
  isOptional: boolean;
};

/** What was installed, and for which engineering line it was planned. */
export type FittedLine = {
  ebomLineId: string | null;
  plannedPartNumber: string;
  partNumber: string;
  revision: string;
  quantity: string;
  ratio: string;
  unitOfMeasure: string;
  packs: readonly Pack[];
};

/** A phantom, or what is made on the assembly, that a line uses in another unit than its own. */
export type Crossing = { from: string; to: string; packs: readonly Pack[] };

/** What a line below phantoms comes to, once each of them is counted in its own base unit: rounded half-even at 6 decimals at each. */
export const inBaseUnits = (quantity: string, crossings: readonly Crossing[]): string =>
  crossings.reduce((sum, { from, to, packs }) => convertOfItem(sum, from, to, packs), quantity);

type Side = { quantity: string; revisions: string[]; lots: string[]; serials: string[] };
type DifferenceKind = 'ADDED' | 'REMOVED' | 'QUANTITY' | 'REVISION' | 'LOT';

export type AbomDifference = {
  path: string[];
  partNumber: string;
  kinds: DifferenceKind[];
  quantityPerUnitA: string;
  quantityPerUnitB: string;
  unitOfMeasure: string;
  revisionsA: string[];
  revisionsB: string[];
  lotNumbersA: string[];
  lotNumbersB: string[];
  serialNumbersA: string[];
  serialNumbersB: string[];
};

const distinct = (values: readonly (string | null)[]): string[] =>
  [...new Set(values.filter((value) => value !== null))].sort();

const grouped = <Line>(lines: readonly Line[], keyOf: (line: Line) => string): Map<string, Line[]> => {
  const groups = new Map<string, Line[]>();
  for (const line of lines) groups.set(keyOf(line), [...(groups.get(keyOf(line)) ?? []), line]);
  return groups;
};

const sideOf = (lines: readonly BuiltLine[]): Side => ({
  quantity: round(add('0', ...lines.map((line) => line.perUnit))),
  revisions: distinct(lines.map((line) => line.revision)),
  lots: distinct(lines.map((line) => line.lotNumber)),
  serials: distinct(lines.map((line) => line.serialNumber)),
});

const kindsOf = (a: Side | undefined, b: Side | undefined): DifferenceKind[] => {
  if (a === undefined) return ['ADDED'];
  if (b === undefined) return ['REMOVED'];
  const kinds: DifferenceKind[] = [];
  if (compare(a.quantity, b.quantity) !== 0) kinds.push('QUANTITY');
  if (a.revisions.join() !== b.revisions.join()) kinds.push('REVISION');
  if (a.lots.join() !== b.lots.join()) kinds.push('LOT');
  return kinds;
};

const nothing: Side = { quantity: '0', revisions: [], lots: [], serials: [] };

/**
 * How two built records differ, per unit of each, by path of part numbers and unit. Serials are shown and not compared: two records
 * never share one.
 */
export const differencesOf = (a: readonly BuiltLine[], b: readonly BuiltLine[]): AbomDifference[] => {
  const keyOf = (line: BuiltLine): string => JSON.stringify([...line.path, line.unitOfMeasure]);
  const [linesOfA, linesOfB] = [grouped(a, keyOf), grouped(b, keyOf)];
  const keys = [...new Set([...linesOfA.keys(), ...linesOfB.keys()])].sort();
  return keys.flatMap((key) => {
    const first = linesOfA.get(key)?.[0] ?? linesOfB.get(key)?.[0];
    if (first === undefined) return [];
    const [ofA, ofB] = [linesOfA, linesOfB].map((lines) => {
      const found = lines.get(key);
      return found === undefined ? undefined : sideOf(found);
    });
    const kinds = kindsOf(ofA, ofB);
    if (kinds.length === 0) return [];
    const [sideA, sideB] = [ofA ?? nothing, ofB ?? nothing];
    return [
      {
        path: first.path,
        partNumber: first.partNumber,
        kinds,
        quantityPerUnitA: sideA.quantity,
        quantityPerUnitB: sideB.quantity,
        unitOfMeasure: first.unitOfMeasure,
        revisionsA: sideA.revisions,
        revisionsB: sideB.revisions,
        lotNumbersA: sideA.lots,
        lotNumbersB: sideB.lots,
        serialNumbersA: sideA.serials,
        serialNumbersB: sideB.serials,
      },
    ];
  });
};

export type AbomDelta = {
  kind: 'MISSING' | 'EXTRA' | 'SUBSTITUTED' | 'QUANTITY';
  ebomLineId: string | null;
  findNumber: string | null;
  partNumber: string;
  revision: string | null;
  substitutePartNumber: string | null;
  expectedQuantity: string;
  installedQuantity: string;
  difference: string;
  unitOfMeasure: string;
};

type Delta = Pick<AbomDelta, 'kind' | 'expectedQuantity' | 'installedQuantity'> & { substitutePartNumber?: string };

const deltaOf = (line: ExpectedLine, { kind, expectedQuantity, installedQuantity, ...more }: Delta): AbomDelta => ({
  kind,
  ebomLineId: line.ebomLineId,
  findNumber: line.findNumber,
  partNumber: line.partNumber,
  revision: line.revision,
  substitutePartNumber: more.substitutePartNumber ?? null,
  expectedQuantity,
  installedQuantity,
  difference: subtract(installedQuantity, expectedQuantity),
  unitOfMeasure: line.unitOfMeasure,
});

const sumOf = (lines: readonly FittedLine[], unit: string): string =>
  round(add('0', ...lines.map((line) => fulfilledBy(line, unit))));

const deltasOfLine = (line: ExpectedLine, fitted: readonly FittedLine[]): AbomDelta[] => {
  const expectedQuantity = round(line.quantity);
  if (fitted.length === 0) {
    if (line.isOptional || line.quantityType === 'AS_REQUIRED') return [];
    return [deltaOf(line, { kind: 'MISSING', expectedQuantity, installedQuantity: '0' })];
  }
  const substitutes = grouped(
    fitted.filter((piece) => piece.partNumber !== line.partNumber),
    (piece) => piece.partNumber,
  );
  const deltas = [...substitutes].map(([substitutePartNumber, pieces]) =>
    deltaOf(line, {
      kind: 'SUBSTITUTED',
      expectedQuantity,
      installedQuantity: sumOf(pieces, line.unitOfMeasure),
      substitutePartNumber,
    }),
  );
  const installedQuantity = sumOf(fitted, line.unitOfMeasure);
  if (line.quantityType === 'AS_REQUIRED' || compare(installedQuantity, expectedQuantity) === 0) return deltas;
  return [...deltas, deltaOf(line, { kind: 'QUANTITY', expectedQuantity, installedQuantity })];
};

const extraOf = (pieces: readonly FittedLine[]): AbomDelta[] => {
  const [first] = pieces;
  if (first === undefined) return [];
  const installedQuantity = add('0', ...pieces.map((piece) => piece.quantity));
  return [
    {
      kind: 'EXTRA',
      ebomLineId: null,
      findNumber: null,
      partNumber: first.partNumber,
      revision: first.revision,
      substitutePartNumber: null,
      expectedQuantity: '0',
      installedQuantity,
      difference: installedQuantity,
      unitOfMeasure: first.unitOfMeasure,
    },
  ];
};

/**
 * How what was installed differs from what engineering says. An installation belongs to the engineering line that its requirement
 * came from, else to the first line of its planned part number; what belongs to none is EXTRA.
 */
export const deltasOf = (expected: readonly ExpectedLine[], fitted: readonly FittedLine[]): AbomDelta[] => {
  const byId = new Set(expected.map((line) => line.ebomLineId));
  const byPart = new Map(expected.toReversed().map((line) => [line.partNumber, line.ebomLineId]));
  const lineOf = (piece: FittedLine): string | undefined =>
    piece.ebomLineId !== null && byId.has(piece.ebomLineId) ? piece.ebomLineId : byPart.get(piece.plannedPartNumber);
  const pieces = grouped(fitted, (piece) => lineOf(piece) ?? '');
  const extra = grouped(pieces.get('') ?? [], (piece) =>
    JSON.stringify([piece.partNumber, piece.revision, piece.unitOfMeasure]),
  );
  return [
    ...expected.flatMap((line) => deltasOfLine(line, pieces.get(line.ebomLineId) ?? [])),
    ...[...extra.values()].flatMap(extraOf),
  ];
};
