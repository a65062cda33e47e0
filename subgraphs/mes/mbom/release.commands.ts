import { nowIn } from '../../../kernel/clock.ts';
import { allow, refuse } from '../../../kernel/errors.ts';
import { checkEtag } from '../../../kernel/etag.ts';
import { tell } from '../../../kernel/events.ts';
import { found, fromWire } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { changed } from '../changed.ts';
import { mesCommand, type Tx } from '../command.ts';
import type { Context } from '../context.ts';
import { procedureForUpdate } from '../procedure/procedure.write.queries.ts';
import { mbomItems, partOf, stepsOf } from '../run/run.write.queries.ts';
import type { MbomTransitionInput, Row } from '../schema.generated.ts';
import { mbomEvent } from './mbom-event.ts';
import { overlaid } from './mbom.rules.ts';
import {
  mbomForUpdate,
  mbomsOf,
  partsOf,
  releasedMbom,
  substitutesOfItems,
  updateMbomRow,
} from './mbom.write.queries.ts';
import { checkDraft, checkLines, checkProcedure, checkReleased } from './release.rules.ts';

const effectiveItems = async (tx: Tx, mbom: Row<'mbom'>): Promise<Row<'mbomItem'>[]> => {
  const own = await mbomItems(tx, mbom.id);
  return mbom.baseMbomId === null ? own : overlaid(await mbomItems(tx, mbom.baseMbomId), own);
};

const checkItems = async (tx: Tx, mbom: Row<'mbom'>): Promise<void> => {
  const items = await effectiveItems(tx, mbom);
  const substitutes = await substitutesOfItems(
    tx,
    items.map(({ id }) => id),
  );
  const parts = await partsOf(
    tx,
    [...items, ...substitutes].map(({ partId }) => partId),
  );
  const byId = new Map(parts.map((part) => [part.id, part]));
  const known = (id: string): Row<'part'> => found(byId.get(id), 'part', id);
  const lines = items.map(({ id, position, backflush, partId }) => ({
    position,
    backflush,
    part: known(partId),
    substitutes: substitutes.filter(({ mbomItemId }) => mbomItemId === id).map((one) => known(one.partId)),
  }));
  allow(checkLines(lines));
  const steps = mbom.procedureId === null ? [] : await stepsOf(tx, mbom.procedureId);
  const stray = items.find(({ stepId }) => stepId !== null && !steps.some(({ id }) => id === stepId));
  if (stray !== undefined)
    throw refuse(
      'STATE_INVALID',
      `Line ${String(stray.position)} names a step of another procedure. Set its step anew.`,
    );
};

const checkBase = async (tx: Tx, mbom: Row<'mbom'>): Promise<void> => {
  if (mbom.baseMbomId === null) return;
  const base = found(await mbomForUpdate(tx, mbom.baseMbomId), 'template', mbom.baseMbomId);
  if (base.status === 'RELEASED') return;
  throw refuse(
    'STATE_INVALID',
    `Its template is ${base.status}. Release that first, or lay the overlay on the one in force.`,
    {
      details: { template: base.status },
    },
  );
};

const archive = async (tx: Tx, context: Context, mbom: Row<'mbom'>): Promise<void> => {
  const now = await updateMbomRow(tx, mbom.id, { status: 'ARCHIVED', archivedAt: nowIn(tx) });
  await tell(tx, context, { ...mbomEvent('mes.mbom.archived', now), ...changed(mbom, now) });
};

const taken = async (context: Context, input: MbomTransitionInput) => {
  const id = fromWire(ids.MBom, input.id);
  const { partId } = found(await context.loaders.mbomById.load(id), 'manufacturing BOM', input.id);
  return { id, locks: [mbomsOf(partId)] };
};

/**
 * DRAFT -> RELEASED; the version in force is archived: one is released per part revision, site and family (I3). Refuses STATE_INVALID (no
 * released procedure, no lines), EBOM_NOT_RELEASED, COMPONENT_NOT_RELEASED, SERIAL_BACKFLUSH_NOT_ALLOWED, RELEASED_IMMUTABLE, ETAG_*.
 */
export const releaseMbom = async (context: Context, input: MbomTransitionInput): Promise<string> => {
  const { id, locks } = await taken(context, input);
  return mesCommand(context, 'releaseMbom', locks, input, async (tx) => {
    const mbom = found(await mbomForUpdate(tx, id), 'manufacturing BOM', input.id);
    checkEtag(mbom, input.etag);
    const part = found(await partOf(tx, mbom.partId), 'part', mbom.partId);
    const procedure = mbom.procedureId === null ? undefined : await procedureForUpdate(tx, mbom.procedureId);
    allow(checkDraft(mbom), checkReleased(part), checkProcedure(procedure));
    await checkBase(tx, mbom);
    await checkItems(tx, mbom);
    const earlier = await releasedMbom(tx, mbom);
    if (earlier !== undefined) await archive(tx, context, earlier);
    const by = context.viewer.subject;
    const now = await updateMbomRow(tx, id, { status: 'RELEASED', releasedAt: nowIn(tx), releasedBy: by });
    const facts = { partNumber: part.partNumber, revision: part.revision, archived: earlier?.id ?? null };
    await tell(tx, context, { ...mbomEvent('mes.mbom.released', now, facts), ...changed(mbom, now) });
    return id;
  });
};

/** RELEASED -> ARCHIVED: no new run is made by it; those made go on. Refuses STATE_INVALID, ETAG_*. */
export const archiveMbom = async (context: Context, input: MbomTransitionInput): Promise<string> => {
  const { id, locks } = await taken(context, input);
  return mesCommand(context, 'archiveMbom', locks, input, async (tx) => {
    const mbom = found(await mbomForUpdate(tx, id), 'manufacturing BOM', input.id);
    checkEtag(mbom, input.etag);
    if (mbom.status !== 'RELEASED')
      throw refuse('STATE_INVALID', `It is ${mbom.status}; only a RELEASED manufacturing BOM is archived.`, {
        details: { state: mbom.status, needed: 'RELEASED' },
      });
    await archive(tx, context, mbom);
    return id;
  });
};
