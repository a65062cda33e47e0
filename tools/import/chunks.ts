import type { Plan, PlanLine, PlanPart, PlanSubstitute } from './plan.ts';

/** The most rows that importRows takes in one call. */
const most = 500;

/** Characters of one call, well below the gateway's limit of 1 MB per request. */
const mostText = 300_000;

interface Chunk {
  readonly parts: readonly Record<string, unknown>[];
  readonly ebomLines: readonly Record<string, unknown>[];
  readonly substitutes: readonly Record<string, unknown>[];
}

export const sizeOf = ({ parts, ebomLines, substitutes }: Chunk): number =>
  parts.length + ebomLines.length + substitutes.length;

const partRow = ({
  rowId,
  partNumber,
  revision,
  description,
  baseUom,
  sourcingStrategy,
  trackingType,
  aliases,
  attributes,
}: PlanPart): Record<string, unknown> => ({
  rowId,
  partNumber,
  revision,
  description,
  baseUom,
  sourcingStrategy,
  trackingType,
  aliases,
  attributes,
});

const lineRow = (line: PlanLine): Record<string, unknown> => ({
  rowId: line.rowId,
  parentPartNumber: line.parent.partNumber,
  parentRevision: line.parent.revision,
  findNumber: line.findNumber,
  componentPartNumber: line.component.partNumber,
  componentRevision: line.component.revision,
  quantity: line.quantity,
  uom: line.uom,
  referenceDesignators: line.referenceDesignators,
  isOptional: line.isOptional,
  notes: line.notes === '' ? null : line.notes,
});

const substituteRow = ({
  rowId,
  lineRowId,
  partNumber,
  revision,
  priority,
}: PlanSubstitute): Record<string, unknown> => ({
  rowId,
  lineRowId,
  partNumber,
  revision,
  priority,
});

const cut = <Row>(rows: readonly Row[], lengthOf: (row: Row) => number): readonly (readonly Row[])[] => {
  const chunks: Row[][] = [];
  let text = 0;
  for (const row of rows) {
    const last = chunks.at(-1);
    const length = lengthOf(row);
    if (last === undefined || last.length === most || text + length > mostText) {
      chunks.push([row]);
      text = length;
    } else {
      last.push(row);
      text += length;
    }
  }
  return chunks;
};

/** The plan in calls of at most 500 rows, parts first; the same plan always gives the same calls, so that they can be repeated. */
export const chunksOf = (plan: Plan): readonly Chunk[] => {
  const rows = [
    ...plan.parts.map((part) => ({ kind: 'parts' as const, row: partRow(part) })),
    ...plan.lines.map((line) => ({ kind: 'ebomLines' as const, row: lineRow(line) })),
    ...plan.substitutes.map((substitute) => ({ kind: 'substitutes' as const, row: substituteRow(substitute) })),
  ];
  const of = (some: readonly (typeof rows)[number][], kind: keyof Chunk): Record<string, unknown>[] =>
    some.filter((each) => each.kind === kind).map(({ row }) => row);
  return cut(rows, ({ row }) => JSON.stringify(row).length).map((some) => ({
    parts: of(some, 'parts'),
    ebomLines: of(some, 'ebomLines'),
    substitutes: of(some, 'substitutes'),
  }));
};
