import { allow } from '../../../kernel/errors.ts';
import { quantity as asQuantity } from '../../../kernel/decimal.ts';
import { toWire } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import type { Tx } from '../command.ts';
import { boundsOf } from '../effectivity.ts';
import { checkEffectivity } from '../part/part.rules.ts';
import type { Row, UpdateEbomLineInput } from '../schema.generated.ts';
import { checkLineUnit, checkNoCycle, componentOf, type Component } from './component.ts';
import { checkLine } from './line.rules.ts';

/** What a line says beside its component and its effectivity. */
export type LineContent = Pick<
  Row<'ebomLine'>,
  | 'findNumber'
  | 'quantity'
  | 'uom'
  | 'quantityType'
  | 'referenceDesignators'
  | 'isPhantom'
  | 'isOptional'
  | 'scrapFactor'
  | 'notes'
>;
type LineInput = Pick<UpdateEbomLineInput, keyof LineContent | 'effectivity'>;

const lineWith = (input: LineInput, before: LineContent): LineContent => ({
  findNumber: input.findNumber ?? before.findNumber,
  quantity: input.quantity == null ? before.quantity : asQuantity(input.quantity, 'quantity'),
  uom: input.uom ?? before.uom,
  quantityType: input.quantityType ?? before.quantityType,
  referenceDesignators: input.referenceDesignators ?? before.referenceDesignators,
  isPhantom: input.isPhantom ?? before.isPhantom,
  isOptional: input.isOptional ?? before.isOptional,
  scrapFactor: input.scrapFactor == null ? before.scrapFactor : asQuantity(input.scrapFactor, 'scrapFactor'),
  notes: input.notes === undefined ? before.notes : input.notes,
});

/**
 * The columns of a line: what an input says, else what it was before. Refuses what may not stand on a line, a unit that does not
 * convert, and a cycle.
 */
export const lineColumns = async (
  tx: Tx,
  { parent, component }: { parent: Row<'part'>; component: Component },
  input: LineInput,
  before: LineContent,
) => {
  const line = lineWith(input, before);
  allow(checkLine(line), checkEffectivity(input.effectivity));
  await checkLineUnit(tx, line.uom, component.item);
  await checkNoCycle(tx, parent, component);
  return {
    ...line,
    ...(input.effectivity == null ? {} : boundsOf(input.effectivity)),
    itemId: component.item.id,
    partId: component.part?.id ?? null,
    revisionRule: component.rule,
  };
};

/** The component of a line after a change: the one that the input names, else the one it had. */
export const componentChange = (tx: Tx, input: UpdateEbomLineInput, line: Row<'ebomLine'>): Promise<Component> => {
  const { componentPartId, componentItemId, revisionRule } = input;
  if (typeof componentPartId === 'string' || typeof componentItemId === 'string')
    return componentOf(tx, { partId: componentPartId, itemId: componentItemId, rule: revisionRule });
  const { partId, itemId } = line;
  const rule = revisionRule ?? (partId === null ? line.revisionRule : undefined);
  const byRevision = revisionRule === 'PINNED' || (partId !== null && revisionRule == null);
  return componentOf(tx, {
    partId: byRevision && partId !== null ? toWire(ids.Part, partId) : undefined,
    itemId: byRevision ? undefined : toWire(ids.Item, itemId),
    rule,
  });
};
