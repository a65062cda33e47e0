import { nowIn } from '../../../kernel/clock.ts';
import { allow, refuse } from '../../../kernel/errors.ts';
import { checkEtag } from '../../../kernel/etag.ts';
import { tell } from '../../../kernel/events.ts';
import { found, fromWire, newId } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { changed } from '../changed.ts';
import { mesCommand } from '../command.ts';
import type { Context } from '../context.ts';
import { checkDraft } from '../mbom/release.rules.ts';
import { partOf, stepsOf } from '../run/run.write.queries.ts';
import type {
  CreateProcedureInput,
  CreateProcedureVersionInput,
  ProcedureTransitionInput,
} from '../schema.generated.ts';
import { textOf } from '../text.ts';
import { copyProcedure, procedureEvent } from './copy-procedure.ts';
import { familyLock } from './family-lock.ts';
import {
  archiveReleased,
  insertProcedure,
  procedureForUpdate,
  proceduresOf,
  updateProcedureRow,
} from './procedure.write.queries.ts';
import { checkUpstream } from './step.rules.ts';

/** Draws up a procedure, the first version of a family of its own. Refuses NOT_FOUND (the part), VALUE_INVALID. */
export const createProcedure = (context: Context, input: CreateProcedureInput): Promise<string> => {
  const title = textOf(input.title, 'The name of a procedure', 200);
  const partId = input.partId == null ? null : fromWire(ids.Part, input.partId);
  const familyId = newId();
  return mesCommand(context, 'createProcedure', [proceduresOf(familyId)], input, async (tx) => {
    const part = partId === null ? undefined : found(await partOf(tx, partId), 'part', input.partId ?? '');
    const procedure = await insertProcedure(tx, {
      id: newId(),
      familyId,
      procedureVersion: 1,
      title,
      description: input.description == null ? null : textOf(input.description, 'A description', 10_000),
      type: input.type ?? 'BUILD',
      partId,
      sourcePartRevision: part?.revision ?? null,
    });
    await tell(tx, context, { ...procedureEvent('mes.procedure.drafted', procedure), after: procedure });
    return procedure.id;
  });
};

/** Drafts the next version of a procedure with its steps and fields, for its part or another revision of it. */
export const createProcedureVersion = async (context: Context, input: CreateProcedureVersionInput): Promise<string> => {
  const id = fromWire(ids.Procedure, input.procedureId);
  const lock = await familyLock(context, id, input.procedureId);
  return mesCommand(context, 'createProcedureVersion', [lock], input, async (tx) => {
    const source = found(await procedureForUpdate(tx, id), 'procedure', input.procedureId);
    if (input.partId == null) return (await copyProcedure(tx, context, source)).procedure.id;
    const part = found(await partOf(tx, fromWire(ids.Part, input.partId)), 'part', input.partId);
    const own = source.partId === null ? undefined : await partOf(tx, source.partId);
    if (own !== undefined && own.itemId !== part.itemId)
      throw refuse(
        'VALUE_INVALID',
        `"${source.title}" builds ${own.partNumber}; its next version builds a revision of that.`,
      );
    const { procedure } = await copyProcedure(tx, context, source, { partId: part.id, revision: part.revision });
    return procedure.id;
  });
};

/**
 * DRAFT -> RELEASED; the version in force is archived. Manufacturing BOMs stay bound to the version they name. Refuses STATE_INVALID (no
 * steps), RELEASED_IMMUTABLE, ETAG_*.
 */
export const releaseProcedure = async (context: Context, input: ProcedureTransitionInput): Promise<string> => {
  const id = fromWire(ids.Procedure, input.id);
  const lock = await familyLock(context, id, input.id);
  return mesCommand(context, 'releaseProcedure', [lock], input, async (tx) => {
    const procedure = found(await procedureForUpdate(tx, id), 'procedure', input.id);
    checkEtag(procedure, input.etag);
    const steps = await stepsOf(tx, id);
    allow(checkDraft(procedure, 'procedure'), checkUpstream(steps));
    if (steps.length === 0)
      throw refuse('STATE_INVALID', `"${procedure.title}" has no steps. Add some before its release.`);
    for (const earlier of await archiveReleased(tx, procedure.familyId)) {
      const change = { before: { status: 'RELEASED' }, after: { status: 'ARCHIVED' } };
      await tell(tx, context, { ...procedureEvent('mes.procedure.archived', earlier), ...change });
    }
    const by = context.viewer.subject;
    const now = await updateProcedureRow(tx, id, { status: 'RELEASED', releasedAt: nowIn(tx), releasedBy: by });
    const facts = { steps: steps.length };
    await tell(tx, context, { ...procedureEvent('mes.procedure.released', now, facts), ...changed(procedure, now) });
    return id;
  });
};

/** RELEASED -> ARCHIVED. Refuses STATE_INVALID, ETAG_*. */
export const archiveProcedure = async (context: Context, input: ProcedureTransitionInput): Promise<string> => {
  const id = fromWire(ids.Procedure, input.id);
  const lock = await familyLock(context, id, input.id);
  return mesCommand(context, 'archiveProcedure', [lock], input, async (tx) => {
    const procedure = found(await procedureForUpdate(tx, id), 'procedure', input.id);
    checkEtag(procedure, input.etag);
    if (procedure.status !== 'RELEASED')
      throw refuse(
        'STATE_INVALID',
        `"${procedure.title}" is ${procedure.status}; only a RELEASED procedure is archived.`,
        {
          details: { state: procedure.status, needed: 'RELEASED' },
        },
      );
    const now = await updateProcedureRow(tx, id, { status: 'ARCHIVED', archivedAt: nowIn(tx) });
    await tell(tx, context, { ...procedureEvent('mes.procedure.archived', now), ...changed(procedure, now) });
    return id;
  });
};
