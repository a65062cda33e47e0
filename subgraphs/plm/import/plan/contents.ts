import type { RevisionRule } from '../../ebom/component.rules.ts';

export type PartContent = {
  partNumber: string;
  revision: string;
  description: string;
  itemType: 'PART' | 'TOOL' | 'CONSUMABLE' | 'SERVICE';
  sourcingStrategy: 'MAKE' | 'BUY' | 'DUAL_SOURCE';
  trackingType: 'SERIAL' | 'LOT' | 'UNTRACKED';
  baseUom: string;
  classification: string | null;
  attributes: { key: string; type: string; value: string | null }[];
  aliases: {
    system: string;
    number: string;
    kind: 'EXACT' | 'MPN' | 'SUPPLIER' | 'LEGACY';
    organization: string | null;
  }[];
};

export type LineContent = {
  parentPartNumber: string;
  parentRevision: string;
  findNumber: string | null;
  componentPartNumber: string;
  componentRevision: string | null;
  quantity: string;
  uom: string | null;
  quantityType: 'PER_ASSEMBLY' | 'FIXED' | 'AS_REQUIRED';
  referenceDesignators: string[];
  isOptional: boolean;
  isPhantom: boolean;
  notes: string | null;
};

export type SubstituteContent = {
  lineRowId: string;
  partNumber: string;
  revision: string | null;
  ratio: string;
  priority: number;
  scope: 'LINE' | 'GLOBAL';
};

export type StagedContent =
  | { rowId: string; kind: 'PART'; content: PartContent }
  | { rowId: string; kind: 'EBOM_LINE'; content: LineContent }
  | { rowId: string; kind: 'SUBSTITUTE'; content: SubstituteContent };

/** A row as it was kept aside; `id` is its uuid. */
export type StagedRow = StagedContent & { id: string };

/** What PLM holds already of what an import names, read at once before it is judged. */
export type Known = {
  /** By part number. */
  items: ReadonlyMap<string, KnownItem>;
  /** By part number and revision, joined with NUL. */
  parts: ReadonlyMap<string, KnownPart>;
  /** Lines of the parts that are there already and are named as assemblies, by part uuid. */
  lines: ReadonlyMap<string, readonly KnownLine[]>;
  /** Item uuid of EXACT aliases, by system and number joined with NUL. */
  exactAliases: ReadonlyMap<string, string>;
  /** Part numbers that look like an unknown one, by its normal form. */
  lookalikes: ReadonlyMap<string, readonly string[]>;
  /** Which assemblies (part uuids) each existing component (part uuid) leads to already. */
  leadsTo: ReadonlyMap<string, readonly string[]>;
};

export type KnownItem = {
  id: string;
  partNumber: string;
  originSystem: 'PLM' | 'ERP';
  isActive: boolean;
  baseUom: string;
  packs: readonly string[];
  revisions: readonly string[];
  hasReleasedRevision: boolean;
};
export type KnownPart = { id: string; itemId: string; state: string; description: string; trackingType: string };
export type KnownLine = {
  id: string;
  findNumber: string;
  partNumber: string;
  revision: string | null;
  quantity: string;
  uom: string;
  quantityType: string;
  referenceDesignators: readonly string[];
  isOptional: boolean;
  isPhantom: boolean;
  notes: string | null;
  substitutes: readonly string[];
};

export type Outcome = {
  id: string;
  status: 'CREATED' | 'SKIPPED' | 'REFUSED';
  code: string | null;
  message: string | null;
  suggestion: string | null;
  partId: string | null;
  ebomLineId: string | null;
};

export type PlannedItem = Omit<PartContent, 'revision' | 'trackingType' | 'aliases'> & { id: string };
export type PlannedPart = { id: string; itemId: string; content: PartContent; stagedId: string };
export type PlannedAlias = PartContent['aliases'][number] & { id: string; itemId: string };
export type PlannedLine = Omit<LineContent, 'findNumber' | 'uom'> & {
  id: string;
  rowId: string;
  stagedId: string;
  parentId: string;
  findNumber: string;
  uom: string;
  component: Reference;
};
export type PlannedSubstitute = SubstituteContent & { id: string; lineId: string; component: Reference };

/** A component as the import or PLM knows it. */
export type Reference = {
  itemId: string;
  partNumber: string;
  /** Null where no revision is pinned. */
  partId: string | null;
  revision: string | null;
  rule: RevisionRule;
  /** State of the pinned revision in PLM; `NEW` where this import makes it. */
  state: string | null;
  hasReleasedRevision: boolean;
  /** Whether this import makes a revision of the item. */
  isNewItemRevision: boolean;
  isActiveErpItem: boolean;
  baseUom: string;
  packs: readonly string[];
};

export type Plan = {
  outcomes: Outcome[];
  items: PlannedItem[];
  aliases: PlannedAlias[];
  /** Components before assemblies. */
  parts: PlannedPart[];
  /** Assemblies that get lines: their part uuid, whether this import makes them. */
  lines: PlannedLine[];
  substitutes: PlannedSubstitute[];
  /** Revisions of PLM that must still be released when the import is shown. */
  reliesOn: string[];
};
