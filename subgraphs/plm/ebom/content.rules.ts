/** A released line as its content hash sees it; decimals are canonical text (`2.4`, not `2.400000`). */
export type CanonicalLine = {
  findNumber: string;
  partNumber: string;
  revision: string | null;
  revisionRule: string;
  quantity: string;
  uom: string;
  quantityType: string;
  referenceDesignators: readonly string[];
  effectivity: readonly (string | null)[];
  isPhantom: boolean;
  isOptional: boolean;
  scrapFactor: string;
  notes: string | null;
  substitutes: readonly CanonicalSubstitute[];
};

export type CanonicalSubstitute = {
  partNumber: string;
  revision: string | null;
  ratio: string;
  priority: number;
  scope: string;
  effectivity: readonly (string | null)[];
};

const substituteText = ({ partNumber, revision, ratio, priority, scope, effectivity }: CanonicalSubstitute): string =>
  JSON.stringify([priority, partNumber, revision, ratio, scope, effectivity]);

const lineText = (line: CanonicalLine): string =>
  JSON.stringify([
    line.findNumber,
    line.partNumber,
    line.revision,
    line.revisionRule,
    line.quantity,
    line.uom,
    line.quantityType,
    line.referenceDesignators,
    line.effectivity,
    line.isPhantom,
    line.isOptional,
    line.scrapFactor,
    line.notes,
    line.substitutes.map(substituteText).sort(),
  ]);

/** The one text of an engineering BOM's lines, whatever order they were written or read in. Its form never changes: released hashes rest on it. */
export const canonicalText = (lines: readonly CanonicalLine[]): string =>
  ['triad ebom 1', ...lines.map(lineText).sort()].join('\n');
