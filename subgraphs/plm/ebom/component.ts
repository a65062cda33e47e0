import { Refusal, allow } from '../../../kernel/errors.ts';
import { found, fromWire } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import type { Tx } from '../command.ts';
import { boundsOf } from '../effectivity.ts';
import { hasRevisions } from '../part/part.write.queries.ts';
import type { EBomSubstituteInput, Row } from '../schema.generated.ts';
import { checkEffectivity } from '../part/part.rules.ts';
import { quantity as asQuantity } from '../../../kernel/decimal.ts';
import { checkNaming, checkSubstitute, chooseRule, cycleRefusal, type RevisionRule } from './component.rules.ts';
import { leadsTo, pathTo } from './cycle.queries.ts';
import { hasPack, itemOfId, partOfId } from './ebom.write.queries.ts';
import { checkConversion } from './line.rules.ts';
import { unitFact } from './release.ts';

type Naming = {
  partId: string | null | undefined;
  itemId: string | null | undefined;
  rule: RevisionRule | null | undefined;
};
export type Component = { item: Row<'item'>; part: Row<'part'> | null; rule: RevisionRule };

/** The component that ids on the wire name, and how its revision is chosen. Refuses NOT_FOUND, VALUE_INVALID. */
export const componentOf = async (tx: Tx, { partId, itemId, rule }: Naming): Promise<Component> => {
  allow(checkNaming(partId, itemId));
  const part =
    typeof partId === 'string' ? found(await partOfId(tx, fromWire(ids.Part, partId)), 'part', partId) : null;
  const item =
    part === null
      ? found(await itemOfId(tx, fromWire(ids.Item, itemId ?? '')), 'item', itemId ?? '')
      : found(await itemOfId(tx, part.itemId), 'item', part.itemId);
  const chosen = chooseRule({
    byRevision: part !== null,
    rule,
    item: { ...item, hasRevisions: part !== null || (await hasRevisions(tx, item.id)) },
  });
  if (chosen instanceof Refusal) throw chosen;
  return { item, part, rule: chosen };
};

/** Refuses UOM_DIMENSION_MISMATCH and UOM_CONVERSION_MISSING where a line's unit does not convert into its component's. */
export const checkLineUnit = async (tx: Tx, uom: string, item: Row<'item'>): Promise<void> => {
  const isPack = uom !== item.baseUom && unitFact(uom) === undefined && (await hasPack(tx, item.id, uom));
  allow(
    checkConversion({ code: uom, known: unitFact(uom), isPack }, { code: item.baseUom, known: unitFact(item.baseUom) }),
  );
};

/** Refuses BOM_CYCLE, with the path, where a component leads back to the assembly. */
export const checkNoCycle = async (tx: Tx, parent: Row<'part'>, { item, part }: Component): Promise<void> => {
  if (part?.id === parent.id || (part === null && item.id === parent.itemId))
    throw cycleRefusal(parent.partNumber, [parent.partNumber, item.partNumber]);
  if (part === null) return;
  const search = { startPartId: part.id, targetPartId: parent.id, targetItemId: parent.itemId };
  if (await leadsTo(tx, search))
    throw cycleRefusal(parent.partNumber, [parent.partNumber, ...(await pathTo(tx, search))]);
};

/** The rows of a line's substitutes. Refuses what a line's component would be refused for. */
export const substituteRows = async (tx: Tx, inputs: readonly EBomSubstituteInput[]) =>
  Promise.all(
    inputs.map(async ({ partId, itemId, ratio = '1', priority = 1, effectivity, scope = 'LINE' }) => {
      const exact = asQuantity(ratio, 'ratio');
      allow(checkEffectivity(effectivity), checkSubstitute({ ratio: exact, priority }));
      const { item, part } = await componentOf(tx, { partId, itemId, rule: undefined });
      return {
        itemId: item.id,
        partId: part?.id ?? null,
        ratio: exact,
        priority,
        scope,
        ...boundsOf(effectivity),
      };
    }),
  );
