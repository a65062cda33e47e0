import type { Selectable } from 'kysely';
import type { Tx } from '../command.ts';
import type { Database } from '../database.generated.ts';
import { convertOfItem } from '../item/pack.rules.ts';
import { ebomLinesOf, ebomSubstitutesOf, latestParts, packsOfItems, pinnedParts } from './derive.queries.ts';
import { derived, type Choices } from './derive.rules.ts';

type Part = Awaited<ReturnType<typeof pinnedParts>>[number];
type Line = Selectable<Database['ebomLine']> & { part: Part | undefined };

/** An item of a manufacturing BOM as engineering's BOM gives it. */
export type DerivedItem = {
  line: Line;
  part: Part;
  quantity: string;
  isFixedQuantity: boolean;
  isConsumable: boolean;
  substitutes: { partId: string; ratio: string; priority: number }[];
};

type Reference = { id: string | null; partNumber: string };

const meant = async (tx: Tx, references: readonly Reference[]) => {
  const ids = references.flatMap(({ id }) => (id === null ? [] : [id]));
  const floating = references.flatMap(({ id, partNumber }) => (id === null ? [partNumber] : []));
  const byId = new Map((await pinnedParts(tx, ids)).map((part) => [part.id, part]));
  const latest = new Map((await latestParts(tx, floating)).map((part) => [part.partNumber, part]));
  return ({ id, partNumber }: Reference): Part | undefined => (id === null ? latest.get(partNumber) : byId.get(id));
};

// The lines of a part and of all the phantoms in it, level by level.
const linesBelow = async (tx: Tx, partId: string): Promise<Map<string, Line[]>> => {
  const byParent = new Map<string, Line[]>();
  let wanted = [partId];
  while (wanted.length > 0) {
    const rows = await ebomLinesOf(tx, wanted);
    const partOf = await meant(
      tx,
      rows.map((row) => ({ id: row.componentPartId, partNumber: row.componentPartNumber })),
    );
    const lines = rows.map((row) => ({
      ...row,
      part: partOf({ id: row.componentPartId, partNumber: row.componentPartNumber }),
    }));
    for (const id of wanted)
      byParent.set(
        id,
        lines.filter((line) => line.parentPartId === id),
      );
    const phantoms = lines.flatMap(({ isPhantom, part }) => (isPhantom && part !== undefined ? [part.id] : []));
    wanted = [...new Set(phantoms)].filter((id) => !byParent.has(id));
  }
  return byParent;
};

const packsFor = async (tx: Tx, lines: Iterable<Line>) => {
  const items = [...lines].flatMap(({ isPhantom, part }) => (isPhantom && part !== undefined ? [part.itemId] : []));
  const packs = items.length === 0 ? [] : await packsOfItems(tx, items);
  return (itemId: string) => packs.filter((pack) => pack.itemId === itemId);
};

/**
 * What a released engineering BOM gives a manufacturing BOM: lines with phantoms replaced by theirs, and what may stand in for each. A line
 * that names no revision means the one released last, as production knows it. Refuses as `derived` does, and UOM_* for a phantom's unit.
 */
export const deriveItems = async (tx: Tx, partId: string, choices: Choices): Promise<DerivedItem[]> => {
  const lines = await linesBelow(tx, partId);
  const packsOf = await packsFor(tx, [...lines.values()].flat());
  const items = derived<Part, Line>(partId, {
    ...choices,
    linesOf: (id) => lines.get(id) ?? [],
    inBaseUnit: ({ part, unitOfMeasure }, quantity) =>
      part === undefined ? quantity : convertOfItem(quantity, unitOfMeasure, part.baseUom, packsOf(part.itemId)),
  });
  const substitutes = await ebomSubstitutesOf(
    tx,
    items.map(({ line }) => line.id),
  );
  const standIn = await meant(
    tx,
    substitutes.map(({ partId: id, partNumber }) => ({ id, partNumber })),
  );
  return items.flatMap(({ line, quantity, isFixedQuantity }) => {
    const { part } = line;
    if (part === undefined) return [];
    const others = substitutes
      .filter(({ ebomLineId }) => ebomLineId === line.id)
      .flatMap(({ partId: id, partNumber, ratio, priority }) => {
        const other = standIn({ id, partNumber });
        return other === undefined || other.id === part.id ? [] : [{ partId: other.id, ratio, priority }];
      });
    const unique = [...new Map(others.map((one) => [one.partId, one])).values()];
    const isConsumable = line.quantityType === 'AS_REQUIRED' || part.itemType === 'CONSUMABLE';
    return [{ line, part, quantity, isFixedQuantity, isConsumable, substitutes: unique }];
  });
};
