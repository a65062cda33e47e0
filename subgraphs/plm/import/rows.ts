import type { ImportEbomLineRow, ImportPartRow, ImportSubstituteRow } from '../schema.generated.ts';
import type { LineContent, PartContent, StagedContent, SubstituteContent } from './plan/contents.ts';

type Inputs = {
  parts?: readonly ImportPartRow[];
  ebomLines?: readonly ImportEbomLineRow[];
  substitutes?: readonly ImportSubstituteRow[];
};

const partContent = (row: ImportPartRow): PartContent => ({
  partNumber: row.partNumber,
  revision: row.revision ?? 'A',
  description: row.description ?? '',
  itemType: row.itemType ?? 'PART',
  sourcingStrategy: row.sourcingStrategy ?? 'BUY',
  trackingType: row.trackingType ?? 'UNTRACKED',
  baseUom: row.baseUom ?? 'EA',
  classification: row.classification ?? null,
  attributes: (row.attributes ?? []).map(({ key, type = 'STRING', value }) => ({ key, type, value: value ?? null })),
  aliases: (row.aliases ?? []).map(({ system = '', number, kind, organization }) => ({
    system,
    number,
    kind,
    organization: organization ?? null,
  })),
});

const lineContent = (row: ImportEbomLineRow): LineContent => ({
  parentPartNumber: row.parentPartNumber,
  parentRevision: row.parentRevision ?? 'A',
  findNumber: row.findNumber ?? null,
  componentPartNumber: row.componentPartNumber,
  componentRevision: row.componentRevision ?? null,
  quantity: row.quantity,
  uom: row.uom ?? null,
  quantityType: row.quantityType ?? 'PER_ASSEMBLY',
  referenceDesignators: [...(row.referenceDesignators ?? [])],
  isOptional: row.isOptional ?? false,
  isPhantom: row.isPhantom ?? false,
  notes: row.notes ?? null,
});

const substituteContent = (row: ImportSubstituteRow): SubstituteContent => ({
  lineRowId: row.lineRowId,
  partNumber: row.partNumber,
  revision: row.revision ?? null,
  ratio: row.ratio ?? '1',
  priority: row.priority ?? 1,
  scope: row.scope ?? 'LINE',
});

/** The rows of a call in the order they are kept: parts, lines, substitutes, with every default filled in. */
export const contentsOf = ({ parts = [], ebomLines = [], substitutes = [] }: Inputs): StagedContent[] => [
  ...parts.map((row): StagedContent => ({ rowId: row.rowId, kind: 'PART', content: partContent(row) })),
  ...ebomLines.map((row): StagedContent => ({ rowId: row.rowId, kind: 'EBOM_LINE', content: lineContent(row) })),
  ...substitutes.map((row): StagedContent => ({
    rowId: row.rowId,
    kind: 'SUBSTITUTE',
    content: substituteContent(row),
  })),
];
