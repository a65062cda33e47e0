import { tell } from '../../../kernel/events.ts';
import type { Tx } from '../command.ts';
import type { Context } from '../context.ts';
import { mbomItems } from '../run/run.write.queries.ts';
import type { Row } from '../schema.generated.ts';
import { continued } from './carry.rules.ts';
import { copyItems } from './copy-mbom.ts';
import { deriveItems } from './derive.ts';
import { mbomEvent } from './mbom-event.ts';
import { nextMbomVersion, originsOf, partsOf } from './mbom.write.queries.ts';
import { addDerived, draftMbom, type Addition } from './new-mbom.ts';

/** A manufacturing BOM in force of the former revision, and what its draft for the next one is bound to. */
export type Next = {
  former: Row<'mbom'>;
  part: Row<'part'>;
  procedure: Row<'procedure'>;
  steps: ReadonlyMap<string, string>;
  because: Record<string, unknown>;
};
/** What the drafts of one change have made so far: the draft and the new items of each former one. */
export type Drafted = Map<string, { mbomId: string; items: Map<string, string> }>;

const additionOf = (item: Row<'mbomItem'> | undefined, next: Next, isSerial: boolean): Addition => {
  if (item === undefined) return {};
  const { isConsumable, madeOnAssembly, kitGroup, workCenterId, notes } = item;
  const stepId = item.stepId === null ? null : (next.steps.get(item.stepId) ?? null);
  return {
    isConsumable,
    madeOnAssembly,
    kitGroup,
    workCenterId,
    notes,
    stepId,
    backflush: item.backflush && !isSerial,
  };
};

// What engineering's next BOM says, each line with what production had added to the one it continues; then production's own lines.
const deriveNext = async (tx: Tx, draft: Row<'mbom'>, next: Next): Promise<Map<string, string>> => {
  const items = await mbomItems(tx, next.former.id);
  const origins = await originsOf(
    tx,
    items.flatMap(({ originEbomLineId }) => (originEbomLineId === null ? [] : [originEbomLineId])),
  );
  const parts = await partsOf(
    tx,
    items.map(({ partId }) => partId),
  );
  const itemOf = new Map(parts.map(({ id, itemId }) => [id, itemId]));
  const earlier = items.map((item) => ({
    item,
    itemId: itemOf.get(item.partId) ?? '',
    findNumber: origins.get(item.originEbomLineId ?? '')?.findNumber ?? null,
  }));
  const optional = new Set<string>();
  const derived = await deriveItems(tx, next.part.id, { optional, omitted: new Set() });
  const matches = continued(
    derived.map(({ part, line }) => ({ itemId: part.itemId, findNumber: line.findNumber })),
    earlier,
  );
  const lines = derived.map((item, index) => ({
    item,
    addition: additionOf(matches[index]?.item, next, item.part.trackingType === 'SERIAL'),
  }));
  const ids = await addDerived(tx, draft.id, lines);
  const made = new Map(
    matches.flatMap((match, index) => (match === undefined ? [] : [[match.item.id, ids[index] ?? '']])),
  );
  const own = items.filter(({ originEbomLineId }) => originEbomLineId === null);
  const place = { mbomId: draft.id, from: ids.length + 1 };
  const copied = await copyItems(tx, own, place, {
    step: (id) => next.steps.get(id) ?? null,
    overlaid: () => undefined,
  });
  return new Map([...made, ...copied]);
};

const overlayNext = async (
  tx: Tx,
  draft: Row<'mbom'>,
  next: Next,
  base: Map<string, string>,
): Promise<Map<string, string>> =>
  copyItems(
    tx,
    await mbomItems(tx, next.former.id),
    { mbomId: draft.id, from: 1 },
    { step: (id) => next.steps.get(id) ?? null, overlaid: (id) => base.get(id) },
  );

/**
 * Drafts the manufacturing BOM of the next revision after one in force of the former (R4): derived anew from engineering's BOM, with what
 * production had added; an overlay on the template's draft, without what has no counterpart there. Nothing where a draft is there.
 */
export const draftNext = async (tx: Tx, context: Context, next: Next, drafted: Drafted): Promise<void> => {
  const { former, part, procedure } = next;
  const { siteId } = former;
  const scope = { partId: part.id, siteId, procedureFamilyId: procedure.familyId };
  const base = former.baseMbomId === null ? undefined : drafted.get(former.baseMbomId);
  if ((await nextMbomVersion(tx, scope)) > 1 || (former.baseMbomId !== null && base === undefined)) return;
  const isDerived = former.baseMbomId === null;
  const draft = await draftMbom(tx, { part, siteId, procedure, baseMbomId: base?.mbomId ?? null, isDerived });
  const items = base === undefined ? await deriveNext(tx, draft, next) : await overlayNext(tx, draft, next, base.items);
  drafted.set(former.id, { mbomId: draft.id, items });
  await tell(tx, context, mbomEvent('mes.mbom.drafted', draft, { former: former.id, ...next.because }));
};
