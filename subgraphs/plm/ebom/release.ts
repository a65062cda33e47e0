import { unitOf } from '../../../kernel/units.ts';
import type { Bounds } from '../effectivity.ts';
import { grouped } from '../grouped.rules.ts';
import { contentHashOf } from './content-hash.ts';
import type { CanonicalLine, CanonicalSubstitute } from './content.rules.ts';
import type { UnitFact } from './line.rules.ts';
import type { FactRow, SubstituteFactRow } from './release.queries.ts';
import { checkReleasedLine, type ComponentFact } from './release.rules.ts';

/** A unit of the shared list as rules see it. */
export const unitFact = (code: string): UnitFact | undefined => {
  const unit = unitOf(code);
  return unit === undefined ? undefined : { code, dimension: unit.dimension, hasFactor: unit.numerator !== null };
};

const bounds = ({ effectiveFrom, effectiveTo, serialFrom, serialTo }: Bounds) => [
  effectiveFrom,
  effectiveTo,
  serialFrom,
  serialTo,
];

const canonicalSubstitute = (row: SubstituteFactRow): CanonicalSubstitute => ({
  partNumber: row.partNumber,
  revision: row.revision,
  ratio: row.ratio,
  priority: row.priority,
  scope: row.scope,
  effectivity: bounds(row),
});

const canonicalLine = (row: FactRow, substitutes: readonly SubstituteFactRow[]): CanonicalLine => ({
  findNumber: row.findNumber,
  partNumber: row.partNumber,
  revision: row.revision,
  revisionRule: row.revisionRule,
  quantity: row.quantity,
  uom: row.uom,
  quantityType: row.quantityType,
  referenceDesignators: row.referenceDesignators,
  effectivity: bounds(row),
  isPhantom: row.isPhantom,
  isOptional: row.isOptional,
  scrapFactor: row.scrapFactor,
  notes: row.notes,
  substitutes: substitutes.map(canonicalSubstitute),
});

const substituteFact = (row: SubstituteFactRow): ComponentFact => {
  const rule = row.partId !== null ? 'PINNED' : row.isActiveErpItem ? 'UNREVISIONED' : 'LATEST_RELEASED';
  return { ...row, revisionRule: rule };
};

/** What stands in the way of releasing these lines (undefined: nothing), and the hash they will have. */
export const judgeRelease = (lines: readonly FactRow[], substitutes: readonly SubstituteFactRow[]) => {
  const byLine = grouped(substitutes, (row) => row.ebomLineId);
  const of = (line: FactRow) => byLine.get(line.id) ?? [];
  const refusal = lines
    .map((line) =>
      checkReleasedLine(
        { ...line, substitutes: of(line).map(substituteFact) },
        { unit: unitFact, isPack: line.isPack },
      ),
    )
    .find((found) => found !== undefined);
  return { refusal, contentHash: contentHashOf(lines.map((line) => canonicalLine(line, of(line)))) };
};
