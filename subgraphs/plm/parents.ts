import type { LiveEvent } from '../../kernel/feed.ts';
import type { Selectable } from 'kysely';
import type { Database } from './database.generated.ts';

type Row<Table extends keyof Database> = Selectable<Database[Table]>;
type Edges<Node> = { edges: { cursor: string; node: Node }[]; pageInfo: PlainPageInfo };
type PlainPageInfo = {
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  startCursor: string | null;
  endCursor: string | null;
  count: number;
  totalCount: () => Promise<number>;
};

/** What was asked to be exploded: quantities are decimals as text, `asOf` a day. */
export type ExplosionRequest = { partId: string; quantity: string; asOf: string; includeOptional: boolean };

export type ExplosionComponentRow = {
  itemId: string;
  partId: string | null;
  unit: string;
  quantity: string;
  lowLevelCode: number;
  isAssembly: boolean;
  isAsRequired: boolean;
  usageCount: number;
};

export type ExplosionLineRow = {
  level: number;
  sortPath: string[];
  partNumbers: string[];
  lineId: string;
  parentPartId: string;
  itemId: string;
  partId: string | null;
  lineQuantity: string;
  lineUnit: string;
  quantityType: Row<'ebomLine'>['quantityType'];
  quantity: string;
  unit: string;
  isPhantom: boolean;
  isOptional: boolean;
  isAssembly: boolean;
};

export type ExplosionParent = {
  part: Row<'part'>;
  request: ExplosionRequest;
  lineCount: number;
  depth: number;
  rows: ExplosionComponentRow[];
  /** Every line of the explosion, read once however many components ask for their usages. */
  allLines: () => Promise<ExplosionLineRow[]>;
};
export type ExplosionComponentParent = ExplosionComponentRow & { explosion: ExplosionParent };
export type ExplosionLineParent = ExplosionLineRow;
export type ExplosionComponentConnectionParent = Edges<ExplosionComponentParent>;
export type ExplosionComponentEdgeParent = { cursor: string; node: ExplosionComponentParent };
export type ExplosionLineConnectionParent = Edges<ExplosionLineParent>;
export type ExplosionLineEdgeParent = { cursor: string; node: ExplosionLineParent };

export type WhereUsedRowParent = {
  level: number;
  partId: string;
  partNumber: string;
  revision: string;
  lineId: string;
  linePath: string[];
  path: string[];
  quantity: string | null;
};
export type WhereUsedConnectionParent = Edges<WhereUsedRowParent>;
export type WhereUsedEdgeParent = { cursor: string; node: WhereUsedRowParent };

/** A line with what a comparison needs of its surroundings. */
export type ComparedLine = {
  line: Row<'ebomLine'>;
  substitutes: Row<'ebomSubstitute'>[];
  item: Row<'item'>;
  /** The quantity in the item's base unit, null where the line's unit does not convert into it. */
  baseQuantity: string | null;
};

export type EBomLineDeltaParent = {
  change: 'ADDED' | 'REMOVED' | 'CHANGED';
  findNumber: string;
  lineA: Row<'ebomLine'> | null;
  lineB: Row<'ebomLine'> | null;
  changedFields: ChangedField[];
  quantityDelta: string | null;
  referenceDesignatorsAdded: string[];
  referenceDesignatorsRemoved: string[];
  substitutesAdded: Row<'ebomSubstitute'>[];
  substitutesRemoved: Row<'ebomSubstitute'>[];
};

export type ChangedField =
  | 'ITEM'
  | 'REVISION'
  | 'QUANTITY'
  | 'UOM'
  | 'QUANTITY_TYPE'
  | 'REFERENCE_DESIGNATORS'
  | 'SUBSTITUTES'
  | 'EFFECTIVITY'
  | 'IS_PHANTOM'
  | 'IS_OPTIONAL'
  | 'SCRAP_FACTOR'
  | 'NOTES';

export type EBomPartDeltaParent = {
  change: 'ADDED' | 'REMOVED' | 'CHANGED';
  item: Row<'item'>;
  linesA: Row<'ebomLine'>[];
  linesB: Row<'ebomLine'>[];
  quantityA: string | null;
  quantityB: string | null;
  quantityDelta: string | null;
  unitOfMeasure: string;
  referenceDesignatorsAdded: string[];
  referenceDesignatorsRemoved: string[];
};

export type EBomComparisonParent = {
  a: Row<'ebom'>;
  b: Row<'ebom'>;
  isIdentical: boolean;
  byFindNumber: EBomLineDeltaParent[];
  byPart: EBomPartDeltaParent[];
};

export type EcnAffectedEbomParent = { changeId: string; ebomId: string; lineId: string };

// -- Events.
export type PartReleasedEventParent = LiveEvent;
