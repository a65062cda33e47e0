import { compare, quantity as quantityOf } from '../../../kernel/decimal.ts';
import { allow, refuse } from '../../../kernel/errors.ts';
import { checkEtag } from '../../../kernel/etag.ts';
import { tell } from '../../../kernel/events.ts';
import { found, fromWire, newId } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { changed } from '../changed.ts';
import { mesCommand, mesCommandOnGone, type Tx } from '../command.ts';
import type { Context } from '../context.ts';
import { convertOfItem } from '../item/pack.rules.ts';
import { mbomItems, partOf } from '../run/run.write.queries.ts';
import type { CreateMbomItemInput, DeleteMbomItemInput, Row, UpdateMbomItemInput } from '../schema.generated.ts';
import { packsOfItems } from './derive.queries.ts';
import { additionsOf, checkAdditions, substituteRows } from './item-additions.ts';
import {
  deleteItemRow,
  insertItems,
  mbomForUpdate,
  mbomItemForUpdate,
  mbomsOf,
  originsOf,
  replaceItemSubstitutes,
  updateItemRow,
} from './mbom.write.queries.ts';
import { checkOverlay } from './overlay.rules.ts';
import { checkDraft, checkReleased } from './release.rules.ts';

const itemEvent = (type: string, mbom: Row<'mbom'>, item: Row<'mbomItem'>, more: object = {}) => ({
  type,
  subject: item.id,
  subjectVersion: item.version,
  key: mbom.partId,
  site: mbom.siteId,
  data: {
    mbomId: mbom.id,
    position: item.position,
    partId: item.partId,
    quantity: item.quantity,
    overlayAction: item.overlayAction,
  },
  ...more,
});

const draftOf = async (tx: Tx, id: string, wire: string): Promise<Row<'mbom'>> => {
  const mbom = found(await mbomForUpdate(tx, id), 'manufacturing BOM', wire);
  allow(checkDraft(mbom));
  return mbom;
};

const amountOf = (given: number, part: Row<'part'>): string => {
  const quantity = quantityOf(given, 'quantity');
  if (compare(quantity, '0') > 0) return quantity;
  throw refuse(
    'VALUE_INVALID',
    `How much of ${part.partNumber} is above 0; leave it out of a site by an overlay's OMIT.`,
  );
};

// The unit must be one that the component's stock can be counted in.
const unitFor = async (tx: Tx, part: Row<'part'>, given: string | null | undefined): Promise<string> => {
  const unit = given ?? part.baseUom;
  convertOfItem('1', unit, part.baseUom, await packsOfItems(tx, [part.itemId]));
  return unit;
};

const overlaidItem = async (tx: Tx, mbom: Row<'mbom'>, items: readonly Row<'mbomItem'>[], wire: string) => {
  const id = fromWire(ids.MBomItem, wire);
  const item = await mbomItemForUpdate(tx, id);
  if (item === undefined || item.mbomId !== mbom.baseMbomId)
    throw refuse('NOT_FOUND', 'The template has no such line.');
  if (items.some(({ overlaysItemId }) => overlaysItemId === id))
    throw refuse(
      'ALREADY_EXISTS',
      `The overlay has a line for line ${String(item.position)} of the template. Change that.`,
    );
  return item;
};

const componentOf = async (
  tx: Tx,
  input: CreateMbomItemInput,
  base: Row<'mbomItem'> | undefined,
): Promise<Row<'part'>> => {
  const id = input.partId == null ? base?.partId : fromWire(ids.Part, input.partId);
  if (id === undefined) throw refuse('VALUE_INVALID', 'Name the component by partId.');
  const part = found(await partOf(tx, id), 'part', input.partId ?? id);
  allow(checkReleased(part));
  return part;
};

const newItem = async (tx: Tx, mbom: Row<'mbom'>, input: CreateMbomItemInput) => {
  const overlay = {
    overlayAction: input.overlayAction ?? null,
    overlaysItemId: input.overlaysItemId ?? null,
    overlayReason: input.overlayReason ?? null,
  };
  allow(checkOverlay(mbom.baseMbomId !== null, overlay));
  const items = await mbomItems(tx, mbom.id);
  const base =
    overlay.overlaysItemId === null ? undefined : await overlaidItem(tx, mbom, items, overlay.overlaysItemId);
  const part = await componentOf(tx, input, base);
  const isOmitted = overlay.overlayAction === 'OMIT';
  const last = items.reduce((most, { position }) => Math.max(most, position), 0);
  const position = input.position ?? last + 1;
  if (position < 1 || items.some((item) => item.position === position))
    throw refuse('VALUE_INVALID', `Position ${String(position)} is taken or below 1; leave it out for the end.`);
  return {
    ...overlay,
    id: newId(),
    mbomId: mbom.id,
    position,
    partId: part.id,
    quantity: isOmitted ? '0' : amountOf(input.quantity ?? Number(base?.quantity ?? 0), part),
    isFixedQuantity: input.isFixedQuantity ?? base?.isFixedQuantity ?? false,
    unitOfMeasure: await unitFor(
      tx,
      part,
      input.unitOfMeasure ?? (base?.partId === part.id ? base.unitOfMeasure : null),
    ),
    // What stands in engineering's place keeps the line it answers.
    originEbomLineId: overlay.overlayAction === 'REPLACE' ? (base?.originEbomLineId ?? null) : null,
    overlaysItemId: base?.id ?? null,
    ...additionsOf(input),
  };
};

const checkNotSeveral = (substitutes: readonly { partId: string }[], partId: string): void => {
  const parts = [partId, ...substitutes.map((one) => one.partId)];
  if (new Set(parts).size < parts.length)
    throw refuse('VALUE_INVALID', 'A substitute is named once for a line, and is not the component itself.');
};

/** Adds a line to a draft: manufacturing's own, or what a site's overlay adds, replaces or omits (R5). Refuses RELEASED_IMMUTABLE, UOM_*. */
export const createMbomItem = async (context: Context, input: CreateMbomItemInput): Promise<string> => {
  const id = fromWire(ids.MBom, input.mbomId);
  const { partId } = found(await context.loaders.mbomById.load(id), 'manufacturing BOM', input.mbomId);
  return mesCommand(context, 'createMbomItem', [mbomsOf(partId)], input, async (tx) => {
    const mbom = await draftOf(tx, id, input.mbomId);
    const row = await newItem(tx, mbom, input);
    await checkAdditions(tx, mbom, row);
    const substitutes = await substituteRows(tx, row.id, input.substitutes ?? []);
    checkNotSeveral(substitutes, row.partId);
    await insertItems(tx, [row], substitutes);
    const item = found(await mbomItemForUpdate(tx, row.id), 'line', row.id);
    await tell(tx, context, itemEvent('mes.mbom-item.added', mbom, item, { after: item }));
    return item.id;
  });
};

const lineOf = async (context: Context, wire: string) => {
  const id = fromWire(ids.MBomItem, wire);
  const item = found(await context.loaders.mbomItemById.load(id), 'line of a manufacturing BOM', wire);
  const mbom = found(await context.loaders.mbomById.load(item.mbomId), 'manufacturing BOM', wire);
  return { id, mbomId: mbom.id, locks: [mbomsOf(mbom.partId)] };
};

const isEngineerings = ({ originEbomLineId, overlayAction }: Row<'mbomItem'>): boolean =>
  originEbomLineId !== null && overlayAction === null;

const engineerings = (item: Row<'mbomItem'>) =>
  refuse(
    'REVISION_AUTHORITY',
    `Line ${String(item.position)} is engineering's: what and how much is PLM's to change. Raise an issue, or replace it at a site by an overlay with a reason.`,
    { rule: 'rule 2', owner: 'PLM', details: { position: item.position } },
  );

const touchesDesign = (input: UpdateMbomItemInput): boolean =>
  [input.quantity, input.isFixedQuantity, input.unitOfMeasure, input.referenceDesignators, input.substitutes].some(
    (given) => given != null,
  );

const designOf = async (tx: Tx, item: Row<'mbomItem'>, input: UpdateMbomItemInput) => {
  const part = found(await partOf(tx, item.partId), 'part', item.partId);
  if (item.overlayAction === 'OMIT' && input.quantity != null)
    throw refuse('VALUE_INVALID', 'A line that omits has no quantity.');
  return {
    ...(input.quantity == null ? {} : { quantity: amountOf(input.quantity, part) }),
    ...(input.isFixedQuantity == null ? {} : { isFixedQuantity: input.isFixedQuantity }),
    ...(input.unitOfMeasure == null ? {} : { unitOfMeasure: await unitFor(tx, part, input.unitOfMeasure) }),
  };
};

/** Changes a line of a draft. Refuses REVISION_AUTHORITY for what engineering says of its own line, RELEASED_IMMUTABLE, ETAG_*. */
export const updateMbomItem = async (context: Context, input: UpdateMbomItemInput): Promise<string> => {
  const { id, mbomId, locks } = await lineOf(context, input.id);
  return mesCommand(context, 'updateMbomItem', locks, input, async (tx) => {
    const mbom = await draftOf(tx, mbomId, input.id);
    const item = found(await mbomItemForUpdate(tx, id), 'line of a manufacturing BOM', input.id);
    checkEtag(item, input.etag);
    if (isEngineerings(item) && touchesDesign(input)) throw engineerings(item);
    const changes = { ...(await designOf(tx, item, input)), ...additionsOf(input) };
    await checkAdditions(tx, mbom, { ...item, ...changes });
    if (input.substitutes != null) {
      const substitutes = await substituteRows(tx, id, input.substitutes);
      checkNotSeveral(substitutes, item.partId);
      await replaceItemSubstitutes(tx, id, substitutes);
    }
    const now = await updateItemRow(tx, id, changes);
    await tell(tx, context, itemEvent('mes.mbom-item.changed', mbom, now, changed(item, now)));
    return id;
  });
};

/** Takes a line out of a draft; answers the manufacturing BOM. Refuses REVISION_AUTHORITY for engineering's line that is not optional. */
export const deleteMbomItem = async (context: Context, input: DeleteMbomItemInput): Promise<string> => {
  const known = await context.loaders.mbomItemById.load(fromWire(ids.MBomItem, input.id));
  if (known == null) return mesCommandOnGone(context, 'deleteMbomItem', input, 'line of a manufacturing BOM');
  const { id, mbomId, locks } = await lineOf(context, input.id);
  return mesCommand(context, 'deleteMbomItem', locks, input, async (tx) => {
    const mbom = await draftOf(tx, mbomId, input.id);
    const item = found(await mbomItemForUpdate(tx, id), 'line of a manufacturing BOM', input.id);
    checkEtag(item, input.etag);
    const origin = (await originsOf(tx, item.originEbomLineId === null ? [] : [item.originEbomLineId])).get(
      item.originEbomLineId ?? '',
    );
    if (isEngineerings(item) && origin?.isOptional !== true) throw engineerings(item);
    const nested = (await mbomItems(tx, mbomId)).find(({ parentItemId }) => parentItemId === id);
    if (nested !== undefined)
      throw refuse('STATE_INVALID', `Line ${String(nested.position)} is made directly on it. Take that out first.`);
    await deleteItemRow(tx, id);
    await tell(tx, context, itemEvent('mes.mbom-item.removed', mbom, item, { before: item }));
    return mbomId;
  });
};
