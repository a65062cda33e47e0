import { compare, multiply, round } from '../../../kernel/decimal.ts';
import { refuse } from '../../../kernel/errors.ts';

/** A released engineering line with the revision that it means; undefined where production knows none that is released. */
export type SourceLine<Part> = {
  id: string;
  findNumber: string;
  componentPartNumber: string;
  part: Part | undefined;
  quantity: string;
  unitOfMeasure: string;
  quantityType: 'PER_ASSEMBLY' | 'FIXED' | 'AS_REQUIRED';
  isPhantom: boolean;
  isOptional: boolean;
};

export type Derived<Line> = { line: Line; quantity: string; isFixedQuantity: boolean };

/** What the derivation is told beside the lines. */
export type Choices = {
  /** Optional lines that are taken. */
  optional: ReadonlySet<string>;
  /** Lines that are left out. */
  omitted: ReadonlySet<string>;
};

type Facts<Line> = Choices & {
  /** The engineering lines of a part revision, by find number. */
  linesOf: (partId: string) => readonly Line[];
  /** A quantity of a line in the base unit of its component. */
  inBaseUnit: (line: Line, quantity: string) => string;
};
type Factor = { quantity: string; isFixed: boolean; path: readonly string[] };

const deepest = 50;

const isTaken = (line: { id: string; isOptional: boolean }, { optional, omitted }: Choices): boolean =>
  !omitted.has(line.id) && (!line.isOptional || optional.has(line.id));

const unknown = ({ componentPartNumber: partNumber, findNumber }: SourceLine<unknown>) =>
  refuse(
    'COMPONENT_NOT_RELEASED',
    `Line ${findNumber}: production knows no released revision of ${partNumber}. Have PLM release one, or leave the line out with a reason.`,
    { rule: 'rule 2', owner: 'PLM', details: { findNumber, partNumber } },
  );

const checkPath = (path: readonly string[], { componentPartNumber }: SourceLine<unknown>, id: string): void => {
  if (path.includes(id))
    throw refuse('BOM_CYCLE', `The phantom ${componentPartNumber} contains itself. Have PLM take the line out.`);
  if (path.length >= deepest)
    throw refuse(
      'LIMIT_EXCEEDED',
      `Phantoms are nested deeper than ${String(deepest)} levels at ${componentPartNumber}.`,
    );
};

const quantityOf = (line: SourceLine<unknown>, factor: Factor): string => {
  const quantity = line.quantityType === 'FIXED' ? line.quantity : round(multiply(factor.quantity, line.quantity));
  if (compare(quantity, '0') > 0 || line.quantityType === 'AS_REQUIRED') return quantity;
  throw refuse('PRECISION_EXCEEDED', `Line ${line.findNumber} comes to less than 0.000001 for one assembly.`);
};

const taken = <Part extends { id: string }, Line extends SourceLine<Part>>(
  line: Line,
  factor: Factor,
  facts: Facts<Line>,
): Derived<Line>[] => {
  const quantity = quantityOf(line, factor);
  // Engineering did not say how much: the floor takes what it needs, and none is planned.
  if (quantity === '0') return [];
  const { part } = line;
  if (part === undefined) throw unknown(line);
  const isFixedQuantity = line.quantityType === 'FIXED' || factor.isFixed;
  const below = line.isPhantom ? facts.linesOf(part.id) : [];
  if (below.length === 0) return [{ line, quantity, isFixedQuantity }];
  checkPath(factor.path, line, part.id);
  const next = {
    quantity: facts.inBaseUnit(line, quantity),
    isFixed: isFixedQuantity,
    path: [...factor.path, part.id],
  };
  return flattened(below, next, facts);
};

const flattened = <Part extends { id: string }, Line extends SourceLine<Part>>(
  lines: readonly Line[],
  factor: Factor,
  facts: Facts<Line>,
): Derived<Line>[] => lines.filter((line) => isTaken(line, facts)).flatMap((line) => taken(line, factor, facts));

/**
 * What one unit of a part takes by its engineering BOM: phantoms are replaced by their own lines, times what the phantom is used; optional
 * lines stand only where they were chosen. Quantities are decimal text in the unit of each line, rounded half-even at 6 decimals at each
 * phantom. Refuses COMPONENT_NOT_RELEASED, BOM_CYCLE, LIMIT_EXCEEDED, PRECISION_EXCEEDED. Rules R5 and 2.
 */
export const derived = <Part extends { id: string }, Line extends SourceLine<Part>>(
  partId: string,
  facts: Facts<Line>,
): Derived<Line>[] => flattened(facts.linesOf(partId), { quantity: '1', isFixed: false, path: [partId] }, facts);
