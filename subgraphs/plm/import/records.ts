import { newId } from '../../../kernel/id.ts';
import { grouped } from '../grouped.rules.ts';
import { contentHashOf } from '../ebom/content-hash.ts';
import type { CanonicalLine } from '../ebom/content.rules.ts';
import type { Plan, PlannedLine, PlannedPart, PlannedSubstitute, Reference } from './plan/contents.ts';

type Records = { table: string; rows: Record<string, unknown>[] };

const none = [null, null, null, null] as const;

const canonical = (line: PlannedLine, substitutes: readonly PlannedSubstitute[]): CanonicalLine => ({
  findNumber: line.findNumber,
  partNumber: line.component.partNumber,
  revision: line.component.revision,
  revisionRule: line.component.rule,
  quantity: line.quantity,
  uom: line.uom,
  quantityType: line.quantityType,
  referenceDesignators: line.referenceDesignators,
  effectivity: none,
  isPhantom: line.isPhantom,
  isOptional: line.isOptional,
  scrapFactor: '0',
  notes: line.notes,
  substitutes: substitutes.map(({ component, ratio, priority, scope }) => ({
    partNumber: component.partNumber,
    revision: component.revision,
    ratio,
    priority,
    scope,
    effectivity: none,
  })),
});

const pinned = (component: Reference) => ({ itemId: component.itemId, partId: component.partId });

const lineRecord = (line: PlannedLine, ebomId: string | undefined) => ({
  id: line.id,
  ebomId,
  findNumber: line.findNumber,
  ...pinned(line.component),
  revisionRule: line.component.rule,
  quantity: line.quantity,
  uom: line.uom,
  quantityType: line.quantityType,
  referenceDesignators: line.referenceDesignators,
  isPhantom: line.isPhantom,
  isOptional: line.isOptional,
  notes: line.notes,
});

const partRecord = ({ id, itemId, content }: PlannedPart) => {
  const { partNumber, revision, description, trackingType, attributes } = content;
  return { id, itemId, partNumber, revision, description, trackingType, attributes };
};

const substituteRecord = ({ id, lineId, component, ratio, priority, scope }: PlannedSubstitute) => ({
  id,
  ebomLineId: lineId,
  ...pinned(component),
  ratio,
  priority,
  scope,
});

/**
 * The records of a plan, table by table in the order they must be written. Assemblies that the import makes and releases get their
 * content hash here; those that were there keep theirs, and their engineering BOM where they have an empty one (`ebomIds`).
 */
export const recordsOf = (
  plan: Plan,
  { batchId, release, ebomIds }: { batchId: string; release: boolean; ebomIds: ReadonlyMap<string, string> },
): Records[] => {
  const substitutesByLine = grouped(plan.substitutes, ({ lineId }) => lineId);
  const linesByParent = [...grouped(plan.lines, ({ parentId }) => parentId)];
  const made = new Set(plan.parts.map(({ id }) => id));
  const ebomIdOf = new Map(linesByParent.map(([parentId]) => [parentId, ebomIds.get(parentId) ?? newId()]));
  const hashOf = (parentId: string, lines: readonly PlannedLine[]) =>
    release && made.has(parentId)
      ? contentHashOf(lines.map((line) => canonical(line, substitutesByLine.get(line.id) ?? [])))
      : null;
  const state = release
    ? { lifecycleState: 'RELEASED', releasedAt: new Date().toISOString() }
    : { lifecycleState: 'DRAFT', releasedAt: null };
  const eboms = linesByParent.flatMap(([parentId, lines]) => {
    const [first] = lines;
    if (first === undefined || ebomIds.has(parentId)) return [];
    const { parentPartNumber: partNumber, parentRevision: revision } = first;
    const contentHash = hashOf(parentId, lines);
    return [{ id: ebomIdOf.get(parentId), partId: parentId, partNumber, revision, contentHash }];
  });
  const tables: [string, Record<string, unknown>[]][] = [
    ['item', plan.items.map((item) => ({ ...item, version: 1, originSystem: 'PLM', status: 'ACTIVE' }))],
    ['part_alias', plan.aliases],
    ['part', plan.parts.map((part) => ({ ...partRecord(part), ...state }))],
    ['ebom', eboms],
    ['ebom_line', plan.lines.map((line) => lineRecord(line, ebomIdOf.get(line.parentId)))],
    ['ebom_substitute', plan.substitutes.map(substituteRecord)],
  ];
  return tables.map(([table, rows]) => ({ table, rows: rows.map((row) => ({ ...row, importId: batchId })) }));
};
