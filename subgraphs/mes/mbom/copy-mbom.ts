import { newId } from '../../../kernel/id.ts';
import type { Tx } from '../command.ts';
import { mbomItems } from '../run/run.write.queries.ts';
import type { Row } from '../schema.generated.ts';
import { insertItems, substitutesOfItems } from './mbom.write.queries.ts';

/** How items of one manufacturing BOM become another's: new ids of steps, and of the template's items where it is an overlay. */
export type Mapping = {
  step: (id: string) => string | null;
  /** Undefined: the item has no counterpart, and what the overlay says of it is left behind. */
  overlaid: (id: string) => string | undefined;
};

/** Copies items with what may stand in for them, from this position on. Answers the new id of each. */
export const copyItems = async (
  tx: Tx,
  items: readonly Row<'mbomItem'>[],
  to: { mbomId: string; from: number },
  { step, overlaid }: Mapping,
): Promise<Map<string, string>> => {
  const copied = items.filter(
    ({ overlaysItemId }) => overlaysItemId === null || overlaid(overlaysItemId) !== undefined,
  );
  const ids = new Map(copied.map(({ id }) => [id, newId()]));
  const own = { version: undefined, createdAt: undefined, updatedAt: undefined };
  const rows = copied.map((item, index) => ({
    ...item,
    ...own,
    id: ids.get(item.id) ?? newId(),
    mbomId: to.mbomId,
    position: to.from + index,
    parentItemId: item.parentItemId === null ? null : (ids.get(item.parentItemId) ?? null),
    stepId: item.stepId === null ? null : step(item.stepId),
    overlaysItemId: item.overlaysItemId === null ? null : (overlaid(item.overlaysItemId) ?? null),
  }));
  const substitutes = await substitutesOfItems(tx, [...ids.keys()]);
  await insertItems(
    tx,
    rows,
    substitutes.map((one) => ({ ...one, id: newId(), mbomItemId: ids.get(one.mbomItemId) ?? '' })),
  );
  return ids;
};

/** Copies all items of one manufacturing BOM to a draft. */
export const copyAllItems = async (tx: Tx, from: string, to: string, mapping: Mapping): Promise<Map<string, string>> =>
  copyItems(tx, await mbomItems(tx, from), { mbomId: to, from: 1 }, mapping);
