import { Refusal } from '../../kernel/errors.ts';
import { convert, unitByAnyName } from '../../kernel/units.ts';
import type { Draft, LineDraft, PartDraft, Priced } from './draft.ts';
import { refused } from './findings.ts';
import type { Finding, FindingCode } from './findings.ts';
import { groupBy } from './group-by.ts';
import { quotedUnit } from './prices.ts';

const failure = (from: string, to: string): Refusal | undefined => {
  try {
    convert('1', from, to);
    return undefined;
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
};

const codeOf = (refusal: Refusal): FindingCode =>
  refusal.code === 'UOM_DIMENSION_MISMATCH' ? 'UOM_DIMENSION_MISMATCH' : 'UOM_CONVERSION_MISSING';

/** What the source says, else what its price is quoted in (wire used in cm and bought by the metre), else what its first line counts in. */
const chosen = (parts: readonly PartDraft[], lines: readonly LineDraft[], prices: readonly Priced[]): string => {
  const stated = parts.map(({ unit }) => unit).find((unit) => unit !== undefined && unit !== '');
  const counted = lines.map(({ unit }) => unitByAnyName(unit)).find((unit) => unit !== undefined) ?? 'EA';
  const quoted = quotedUnit(prices);
  if (stated !== undefined) return unitByAnyName(stated) ?? counted;
  return quoted !== undefined && failure(counted, quoted) === undefined ? quoted : counted;
};

/** The base unit of each part number, and the lines whose unit does not convert into it. */
export const baseUnits = ({
  parts,
  lines,
  prices,
}: Draft): { units: ReadonlyMap<string, string>; findings: readonly Finding[] } => {
  const units = new Map<string, string>();
  const findings: Finding[] = [];
  const partsByNumber = groupBy(parts, ({ partNumber }) => partNumber);
  const linesByNumber = groupBy(lines, ({ component }) => component.partNumber);
  const pricesByNumber = groupBy(prices, ({ partNumber }) => partNumber);
  for (const [partNumber, revisions] of partsByNumber) {
    const own = linesByNumber.get(partNumber) ?? [];
    const base = chosen(revisions, own, pricesByNumber.get(partNumber) ?? []);
    units.set(partNumber, base);
    for (const line of own) {
      const uom = unitByAnyName(line.unit);
      const refusal = uom === undefined ? undefined : failure(uom, base);
      if (refusal === undefined) continue;
      findings.push(
        refused(
          codeOf(refusal),
          line.place,
          `${partNumber} is kept in ${base} and counted here in ${line.unit}: ${refusal.message}`,
        ),
      );
    }
    for (const { unit, place } of revisions) {
      if (unit === undefined || unit === '' || unitByAnyName(unit) !== undefined) continue;
      findings.push(
        refused('UOM_CONVERSION_MISSING', place, `"${unit}" is no unit that is known here, or could be more than one.`),
      );
    }
  }
  return { units, findings };
};
