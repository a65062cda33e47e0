import { multiply, round } from '../../../kernel/decimal.ts';
import { refuse } from '../../../kernel/errors.ts';
import { toWire } from '../../../kernel/id.ts';
import { convert, unitOf } from '../../../kernel/units.ts';
import { ids } from '../../../schema/ids.ts';
import type { Context } from '../context.ts';
import { kept } from '../../../kernel/references.ts';
import type { ComparedLine, EBomComparisonParent } from '../parents.ts';
import type { Row } from '../schema.generated.ts';
import { compareByFindNumber, compareByPart } from './comparison.rules.ts';

const convertible = (from: string, to: string): boolean => {
  const [source, target] = [unitOf(from), unitOf(to)];
  return source?.numerator != null && target?.numerator != null && source.dimension === target.dimension;
};

/** A line's quantity in the base unit of its item; null where there is no conversion. */
const inBaseUnit = (
  { quantity, uom }: Row<'ebomLine'>,
  item: Row<'item'>,
  packs: readonly Row<'itemUomConversion'>[],
): string | null => {
  if (uom === item.baseUom) return quantity;
  const pack = packs.find(({ code }) => code === uom);
  if (pack !== undefined) return round(multiply(quantity, pack.factor));
  return convertible(uom, item.baseUom) ? convert(quantity, uom, item.baseUom) : null;
};

const comparedLines = async ({ loaders }: Context, ebomId: string): Promise<ComparedLine[]> => {
  const lines = await loaders.ebomLinesByEbom.load(ebomId);
  return Promise.all(
    lines.map(async (line) => {
      const [substitutes, found, packs] = await Promise.all([
        loaders.substitutesByLine.load(line.id),
        loaders.itemById.load(line.itemId),
        loaders.conversionsByItem.load(line.itemId),
      ]);
      const item = kept(found, 'item');
      return { line, substitutes, item, baseQuantity: inBaseUnit(line, item, packs) };
    }),
  );
};

/** What changed from one engineering BOM (uuid) to another. Refuses NOT_FOUND. */
export const compare = async (context: Context, a: string, b: string): Promise<EBomComparisonParent> => {
  const load = async (id: string) => {
    const ebom = await context.loaders.ebomById.load(id);
    if (ebom === null) throw refuse('NOT_FOUND', `No engineering BOM has the id "${toWire(ids.EBom, id)}".`);
    return ebom;
  };
  const [left, right] = await Promise.all([load(a), load(b)]);
  const [leftLines, rightLines] = await Promise.all([comparedLines(context, a), comparedLines(context, b)]);
  const [byFindNumber, byPart] = [compareByFindNumber(leftLines, rightLines), compareByPart(leftLines, rightLines)];
  return { a: left, b: right, isIdentical: byFindNumber.length + byPart.length === 0, byFindNumber, byPart };
};
