import { allow, refuse } from '../../../kernel/errors.ts';
import { checkEtag } from '../../../kernel/etag.ts';
import { tell } from '../../../kernel/events.ts';
import { found, fromWire, newId } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { changed } from '../changed.ts';
import { mesCommand, mesCommandOnGone, type Tx } from '../command.ts';
import type { Context } from '../context.ts';
import { checkDraft } from '../mbom/release.rules.ts';
import { stepsOf } from '../run/run.write.queries.ts';
import type { CreateStepInput, DeleteStepInput, Row, StepFieldInput, UpdateStepInput } from '../schema.generated.ts';
import { workCenterCopy } from '../work-center/work-center.write.queries.ts';
import { familyLock } from './family-lock.ts';
import { insertSteps, procedureForUpdate } from './procedure.write.queries.ts';
import { fieldColumns, stepColumns } from './step-input.ts';
import { checkDrawingLinks, checkUpstream } from './step.rules.ts';
import { deleteStepRow, linesAtStep, replaceFields, stepForUpdate, updateStepRow } from './step.write.queries.ts';

const upstreamOf = (wires: readonly string[]): string[] => [...new Set(wires.map((wire) => fromWire(ids.Step, wire)))];

const given = (input: CreateStepInput | UpdateStepInput) => ({
  ...stepColumns(input),
  ...(input.isStandardStep == null ? {} : { isStandardStep: input.isStandardStep }),
  ...(input.upstreamStepIds == null ? {} : { upstreamStepIds: upstreamOf(input.upstreamStepIds) }),
});

const fieldRows = (stepId: string, fields: readonly StepFieldInput[]) =>
  fieldColumns(fields).map((field) => ({ ...field, id: newId(), stepId }));

type Placed = {
  id: string;
  title: string;
  upstreamStepIds?: string[];
  workCenterId?: string | null;
  drawingLinks?: string[];
};

// What a step says must hold beside the other steps of its procedure.
const check = async (tx: Tx, procedureId: string, step: Placed): Promise<void> => {
  const others = (await stepsOf(tx, procedureId)).filter(({ id }) => id !== step.id);
  const { upstreamStepIds = [], workCenterId = null, drawingLinks = [] } = step;
  allow(checkDrawingLinks(drawingLinks), checkUpstream([...others, { ...step, upstreamStepIds }]));
  if (workCenterId !== null && (await workCenterCopy(tx, workCenterId)) === undefined)
    throw refuse('NOT_FOUND', 'There is no such work center.');
};

const stepEvent = (type: string, procedure: Row<'procedure'>, step: Row<'step'>, more: object = {}) => ({
  type,
  subject: step.id,
  subjectVersion: step.version,
  key: procedure.familyId,
  data: { procedureId: procedure.id, version: procedure.procedureVersion, position: step.position, title: step.title },
  ...more,
});

const draftOf = async (tx: Tx, id: string, wire: string): Promise<Row<'procedure'>> => {
  const procedure = found(await procedureForUpdate(tx, id), 'procedure', wire);
  allow(checkDraft(procedure, 'procedure'));
  return procedure;
};

const positionIn = (steps: readonly Row<'step'>[], wanted: number | null | undefined): number => {
  const position = wanted ?? steps.reduce((most, step) => Math.max(most, step.position), 0) + 1;
  if (position < 1 || steps.some((step) => step.position === position))
    throw refuse('VALUE_INVALID', `Position ${String(position)} is taken or below 1; leave it out for the end.`);
  return position;
};

/** Adds a step to a draft. Refuses RELEASED_IMMUTABLE, CAD_CONTENT_FORBIDDEN, VALUE_INVALID (a circle of steps), NOT_FOUND. */
export const createStep = async (context: Context, input: CreateStepInput): Promise<string> => {
  const procedureId = fromWire(ids.Procedure, input.procedureId);
  const lock = await familyLock(context, procedureId, input.procedureId);
  return mesCommand(context, 'createStep', [lock], input, async (tx) => {
    const procedure = await draftOf(tx, procedureId, input.procedureId);
    const steps = await stepsOf(tx, procedureId);
    const id = newId();
    const row = { title: input.title, ...given(input), id, procedureId, position: positionIn(steps, input.position) };
    await check(tx, procedureId, row);
    await insertSteps(tx, [row], fieldRows(id, input.fields ?? []));
    const step = found(await stepForUpdate(tx, id), 'step', id);
    await tell(tx, context, stepEvent('mes.step.added', procedure, step, { after: step }));
    return id;
  });
};

const placeOf = async (context: Context, wire: string) => {
  const id = fromWire(ids.Step, wire);
  const { procedureId } = found(await context.loaders.stepById.load(id), 'step', wire);
  return { id, procedureId, lock: await familyLock(context, procedureId, wire) };
};

/** Changes a step of a draft; fields are replaced as a whole. Refuses as createStep does, and ETAG_*. */
export const updateStep = async (context: Context, input: UpdateStepInput): Promise<string> => {
  const { id, procedureId, lock } = await placeOf(context, input.id);
  return mesCommand(context, 'updateStep', [lock], input, async (tx) => {
    const procedure = await draftOf(tx, procedureId, input.id);
    const step = found(await stepForUpdate(tx, id), 'step', input.id);
    checkEtag(step, input.etag);
    const changes = given(input);
    await check(tx, procedureId, { ...step, ...changes });
    if (input.fields != null) await replaceFields(tx, id, fieldRows(id, input.fields));
    const now = await updateStepRow(tx, id, changes);
    await tell(tx, context, stepEvent('mes.step.changed', procedure, now, changed(step, now)));
    return id;
  });
};

/** Takes a step out of a draft; answers the procedure. Refuses STATE_INVALID while another step or a line of a BOM rests on it. */
export const deleteStep = async (context: Context, input: DeleteStepInput): Promise<string> => {
  const known = await context.loaders.stepById.load(fromWire(ids.Step, input.id));
  if (known == null) return mesCommandOnGone(context, 'deleteStep', input, 'step');
  const { id, procedureId, lock } = await placeOf(context, input.id);
  return mesCommand(context, 'deleteStep', [lock], input, async (tx) => {
    const procedure = await draftOf(tx, procedureId, input.id);
    const step = found(await stepForUpdate(tx, id), 'step', input.id);
    checkEtag(step, input.etag);
    const steps = await stepsOf(tx, procedureId);
    const next = steps.find(({ parentId, upstreamStepIds }) => parentId === id || upstreamStepIds.includes(id));
    if (next !== undefined)
      throw refuse('STATE_INVALID', `Step "${next.title}" waits for it. Change that first.`, {
        details: { step: next.title },
      });
    if ((await linesAtStep(tx, id)) > 0)
      throw refuse(
        'STATE_INVALID',
        `Lines of a manufacturing BOM are installed at "${step.title}". Change those first.`,
      );
    await deleteStepRow(tx, id);
    await tell(tx, context, stepEvent('mes.step.removed', procedure, step, { before: step }));
    return procedureId;
  });
};
