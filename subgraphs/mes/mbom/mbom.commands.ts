import { allow, refuse } from '../../../kernel/errors.ts';
import { tell } from '../../../kernel/events.ts';
import { found, fromWire } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { mesCommand, type Tx } from '../command.ts';
import type { Context } from '../context.ts';
import { procedureForUpdate } from '../procedure/procedure.write.queries.ts';
import { partOf, siteOf } from '../run/run.write.queries.ts';
import type {
  CreateMbomFromEbomInput,
  CreateMbomInput,
  CreateMbomOverlayInput,
  CreateMbomVersionInput,
  Row,
} from '../schema.generated.ts';
import { textOf } from '../text.ts';
import { copyAllItems } from './copy-mbom.ts';
import { ebomLinesOf } from './derive.queries.ts';
import { deriveItems } from './derive.ts';
import { mbomEvent } from './mbom-event.ts';
import { mbomForUpdate, mbomsOf } from './mbom.write.queries.ts';
import { addDerived, draftMbom } from './new-mbom.ts';
import { checkReleased } from './release.rules.ts';
import { stepsAcross } from './steps-across.ts';

const boundTo = async (tx: Tx, wire: string, part: Row<'part'>): Promise<Row<'procedure'>> => {
  const procedure = found(await procedureForUpdate(tx, fromWire(ids.Procedure, wire)), 'procedure', wire);
  if (procedure.status === 'ARCHIVED')
    throw refuse('STATE_INVALID', `"${procedure.title}" version ${String(procedure.procedureVersion)} is archived.`);
  if (procedure.partId !== null && procedure.partId !== part.id)
    throw refuse(
      'VALUE_INVALID',
      `"${procedure.title}" builds another part revision than ${part.partNumber} ${part.revision}.`,
    );
  return procedure;
};

const buildable = async (tx: Tx, wire: string): Promise<Row<'part'>> => {
  const part = found(await partOf(tx, fromWire(ids.Part, wire)), 'part', wire);
  allow(checkReleased(part));
  return part;
};

const knownSite = async (tx: Tx, wire: string | null | undefined): Promise<string | null> => {
  if (wire == null) return null;
  const id = fromWire(ids.Site, wire);
  found(await siteOf(tx, id), 'site', wire);
  return id;
};

const checkLinesThere = (wanted: readonly string[], there: readonly { id: string }[]): void => {
  const missing = wanted.find((id) => !there.some((line) => line.id === id));
  if (missing !== undefined) throw refuse('NOT_FOUND', 'One of the engineering lines is not of this part revision.');
};

const choicesOf = (input: CreateMbomFromEbomInput) => {
  const omitted = (input.omit ?? []).map(({ ebomLineId, reason }) => ({
    ebomLineId: fromWire(ids.EBomLine, ebomLineId),
    reason: textOf(reason, 'A line that is left out', 500),
  }));
  const optional = (input.optionalEbomLineIds ?? []).map((wire) => fromWire(ids.EBomLine, wire));
  return { omitted, optional };
};

/**
 * Drafts a manufacturing BOM from the released engineering BOM of a part revision (R5): phantoms replaced by their lines, approved substitutes
 * with it. Refuses EBOM_NOT_RELEASED, COMPONENT_NOT_RELEASED, STATE_INVALID (no engineering BOM), BOM_CYCLE, UOM_*.
 */
export const createMbomFromEbom = (context: Context, input: CreateMbomFromEbomInput): Promise<string> => {
  const { omitted, optional } = choicesOf(input);
  const locks = [mbomsOf(fromWire(ids.Part, input.partId))];
  return mesCommand(context, 'createMbomFromEbom', locks, input, async (tx) => {
    const part = await buildable(tx, input.partId);
    const lines = await ebomLinesOf(tx, [part.id]);
    if (lines.length === 0)
      throw refuse('STATE_INVALID', `PLM has released no engineering BOM of ${part.partNumber} ${part.revision}.`);
    checkLinesThere([...optional, ...omitted.map(({ ebomLineId }) => ebomLineId)], lines);
    const left = new Set(omitted.map(({ ebomLineId }) => ebomLineId));
    const items = await deriveItems(tx, part.id, { optional: new Set(optional), omitted: left });
    const procedure = await boundTo(tx, input.procedureId, part);
    const siteId = await knownSite(tx, input.siteId);
    const mbom = await draftMbom(tx, { part, siteId, procedure, isDerived: true });
    await addDerived(
      tx,
      mbom.id,
      items.map((item) => ({ item })),
    );
    await tell(tx, context, mbomEvent('mes.mbom.derived', mbom, { lines: items.length, omitted }));
    return mbom.id;
  });
};

/** Drafts a manufacturing BOM by hand, for a part that PLM gave no engineering BOM of (R5). Refuses REVISION_AUTHORITY where it did. */
export const createMbom = (context: Context, input: CreateMbomInput): Promise<string> =>
  mesCommand(context, 'createMbom', [mbomsOf(fromWire(ids.Part, input.partId))], input, async (tx) => {
    const part = await buildable(tx, input.partId);
    if (part.ebomContentHash !== null || (await ebomLinesOf(tx, [part.id])).length > 0) {
      throw refuse(
        'REVISION_AUTHORITY',
        `PLM has released an engineering BOM of ${part.partNumber} ${part.revision}. Derive from it with createMbomFromEbom.`,
        { rule: 'rule 2', owner: 'PLM', details: { partNumber: part.partNumber, revision: part.revision } },
      );
    }
    const procedure = await boundTo(tx, input.procedureId, part);
    const mbom = await draftMbom(tx, { part, siteId: await knownSite(tx, input.siteId), procedure, isDerived: false });
    await tell(tx, context, mbomEvent('mes.mbom.drafted', mbom));
    return mbom.id;
  });

const lockOf = async (context: Context, wire: string): Promise<string> => {
  const mbom = found(await context.loaders.mbomById.load(fromWire(ids.MBom, wire)), 'manufacturing BOM', wire);
  return mbomsOf(mbom.partId);
};

/** Drafts a site's overlay on a template that is released: what the site adds, replaces or omits comes as its lines (R5). */
export const createMbomOverlay = async (context: Context, input: CreateMbomOverlayInput): Promise<string> =>
  mesCommand(context, 'createMbomOverlay', [await lockOf(context, input.baseMbomId)], input, async (tx) => {
    const base = found(
      await mbomForUpdate(tx, fromWire(ids.MBom, input.baseMbomId)),
      'manufacturing BOM',
      input.baseMbomId,
    );
    if (
      base.siteId !== null ||
      base.status !== 'RELEASED' ||
      base.procedureId === null ||
      base.procedureFamilyId === null
    )
      throw refuse('STATE_INVALID', 'An overlay is laid on a released template of no site.', {
        details: { status: base.status, isTemplate: base.siteId === null },
      });
    const part = found(await partOf(tx, base.partId), 'part', base.partId);
    const procedure = { id: base.procedureId, familyId: base.procedureFamilyId };
    const siteId = await knownSite(tx, input.siteId);
    const mbom = await draftMbom(tx, { part, siteId, procedure, baseMbomId: base.id, isDerived: true });
    await tell(tx, context, mbomEvent('mes.mbom.drafted', mbom));
    return mbom.id;
  });

/** Drafts the next version of a manufacturing BOM with its lines, bound to its procedure or another version of that. */
export const createMbomVersion = async (context: Context, input: CreateMbomVersionInput): Promise<string> =>
  mesCommand(context, 'createMbomVersion', [await lockOf(context, input.mbomId)], input, async (tx) => {
    const source = found(await mbomForUpdate(tx, fromWire(ids.MBom, input.mbomId)), 'manufacturing BOM', input.mbomId);
    const part = found(await partOf(tx, source.partId), 'part', source.partId);
    allow(checkReleased(part));
    const given = input.procedureId == null ? undefined : await boundTo(tx, input.procedureId, part);
    const own = source.procedureId === null ? undefined : await procedureForUpdate(tx, source.procedureId);
    const procedure = found(given ?? own, 'procedure', input.mbomId);
    if (source.procedureFamilyId !== null && procedure.familyId !== source.procedureFamilyId)
      throw refuse('VALUE_INVALID', 'The next version stays with its family of procedures: name a version of that.');
    const { siteId, baseMbomId } = source;
    const isDerived = source.sourceEbomRevision !== null;
    const mbom = await draftMbom(tx, { part, siteId, procedure, baseMbomId, isDerived });
    const steps = await stepsAcross(tx, source.procedureId, procedure.id);
    await copyAllItems(tx, source.id, mbom.id, { step: (id) => steps.get(id) ?? null, overlaid: (id) => id });
    await tell(tx, context, mbomEvent('mes.mbom.drafted', mbom, { former: source.id }));
    return mbom.id;
  });
