import type { Insertable } from 'kysely';
import { nowIn } from '../../../kernel/clock.ts';
import { allow, refuse } from '../../../kernel/errors.ts';
import { tell } from '../../../kernel/events.ts';
import { found, fromWire, newId } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { mesCommand, type Tx } from '../command.ts';
import type { Context } from '../context.ts';
import type { Database } from '../database.generated.ts';
import { fieldColumns } from '../procedure/step-input.ts';
import type { CreateRunStepInput, Row } from '../schema.generated.ts';
import { textOf } from '../text.ts';
import { checkWaiting, roomFor } from './added-step.rules.ts';
import { copiedField } from './new-run.ts';
import { fieldsOfStep, runStepsForUpdate, stepWithProcedure, updateRunStepRow } from './run-step.write.queries.ts';
import { checkOpen } from './run.rules.ts';
import { atSite, insertSteps, runForUpdate } from './run.write.queries.ts';
import { saidOf } from './step-said.ts';
import { deriveRun } from './step-progress.ts';

type Steps = readonly Row<'runStep'>[];

// What it takes over of a step that is released, or of its own procedure; places and work centers of the run's site only.
const takenOver = async (tx: Tx, run: Row<'run'>, wire: string | null | undefined) => {
  if (wire == null) return undefined;
  const step = found(await stepWithProcedure(tx, fromWire(ids.Step, wire)), 'step', wire);
  const { procedureId, procedureTitle, procedureStatus: status } = step;
  if (status !== 'RELEASED' && procedureId !== run.procedureId)
    throw refuse(
      'STATE_INVALID',
      `The procedure "${procedureTitle}" is ${status}. Take over a step of one that is released, or of the run's own.`,
      { details: { status } },
    );
  const { title, content, workCenterId, locationId, signoffRole, leadTime, drawingLinks } = step;
  const wanted = [workCenterId, locationId].filter((id) => id !== null);
  const here = wanted.length === 0 ? new Set<string>() : await atSite(tx, run.siteId, wanted);
  const local = (id: string | null): string | null => (id !== null && here.has(id) ? id : null);
  return {
    columns: { title, content, signoffRole, leadTime, drawingLinks },
    places: { workCenterId: local(workCenterId), locationId: local(locationId) },
    fields: (await fieldsOfStep(tx, step.id)).map(copiedField),
  };
};

const stepsNamed = (steps: Steps, wires: readonly string[] | null | undefined): string[] =>
  [...new Set(wires)].map((wire) => {
    const id = fromWire(ids.RunStep, wire);
    return found(
      steps.find((step) => step.id === id),
      'step of the run',
      wire,
    ).id;
  });

// Others make room, and those that are to wait for it do.
const makeRoom = async (
  tx: Tx,
  steps: Steps,
  id: string,
  moved: ReturnType<typeof roomFor>['moved'],
  after: string[],
) => {
  for (const { id: other, position } of moved) await updateRunStepRow(tx, other, { position });
  for (const { id: other, upstreamStepIds } of steps.filter((step) => after.includes(step.id)))
    await updateRunStepRow(tx, other, { upstreamStepIds: [...upstreamStepIds, id] });
};

const rowOf = async (tx: Tx, run: Row<'run'>, steps: Steps, input: CreateRunStepInput, by: string) => {
  const from = await takenOver(tx, run, input.copyOfStepId);
  const { title, ...said } = {
    ...from?.columns,
    ...from?.places,
    ...(await saidOf(tx, run, input)),
  };
  if (title === undefined) throw refuse('VALUE_INVALID', 'Give the step a title, or name the step that it takes over.');
  const { position, moved } = roomFor(steps, input.position);
  const row: Insertable<Database['runStep']> & { id: string; title: string; upstreamStepIds: string[] } = {
    ...said,
    ...{ id: newId(), siteId: run.siteId, runId: run.id, title, position },
    upstreamStepIds: stepsNamed(steps, input.upstreamStepIds),
    status: 'REDLINE',
    addedBy: by,
    addedReason: textOf(input.reason, 'A step that is added'),
  };
  const fields = input.fields == null ? (from?.fields ?? []) : fieldColumns(input.fields);
  return {
    row,
    moved,
    fields: fields.map((field) => ({ ...field, id: newId(), siteId: run.siteId, runStepId: row.id })),
  };
};

/**
 * Adds a step to an open run, in REDLINE: it is worked once it is resumed. What the run is pinned to stays as it is. Answers its uuid.
 * Refuses RUN_CLOSED, STATE_INVALID (a step that is to wait is begun), VALUE_INVALID, NOT_FOUND, CAD_CONTENT_FORBIDDEN.
 */
export const createRunStep = (context: Context, input: CreateRunStepInput): Promise<string> => {
  const runId = fromWire(ids.Run, input.runId);
  return mesCommand(context, 'createRunStep', [`run:${runId}`], input, async (tx) => {
    const run = found(await runForUpdate(tx, runId), 'run', input.runId);
    allow(checkOpen(run));
    const steps = await runStepsForUpdate(tx, runId);
    const { row, moved, fields } = await rowOf(tx, run, steps, input, context.viewer.subject);
    const after = stepsNamed(steps, input.beforeStepIds);
    allow(checkWaiting(row, new Set(after), steps));
    await makeRoom(tx, steps, row.id, moved, after);
    await insertSteps(tx, [row], fields);
    const now = await runStepsForUpdate(tx, runId);
    const { position, title, upstreamStepIds, addedReason: reason } = row;
    await tell(tx, context, {
      ...{ type: 'mes.run-step.added', subject: row.id, subjectVersion: 1, key: runId, site: run.siteId },
      data: { run: run.number, position, title, status: 'REDLINE', reason, upstreamStepIds, beforeStepIds: after },
      after: row,
    });
    await deriveRun(tx, context, run, now, nowIn(tx));
    return row.id;
  });
};
