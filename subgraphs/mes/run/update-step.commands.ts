import { nowIn } from '../../../kernel/clock.ts';
import { allow } from '../../../kernel/errors.ts';
import { checkEtag } from '../../../kernel/etag.ts';
import { tell } from '../../../kernel/events.ts';
import { found, fromWire, newId } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { changed } from '../changed.ts';
import { mesCommand, type Tx } from '../command.ts';
import type { Context } from '../context.ts';
import { fieldColumns } from '../procedure/step-input.ts';
import type { Row, UpdateRunStepInput } from '../schema.generated.ts';
import { textOf } from '../text.ts';
import { checkOpen } from './run.rules.ts';
import { runForUpdate } from './run.write.queries.ts';
import { checkRedlined, checkSays, checkUnfilled } from './run-step.rules.ts';
import { replaceRunStepFields, runStepFields, runStepsForUpdate, updateRunStepRow } from './run-step.write.queries.ts';
import { rightsOf } from './sign-off.ts';
import { checkKeepsSignatures } from './sign-off.rules.ts';
import { saidOf } from './step-said.ts';

type Had = readonly Row<'runStepField'>[];
type Wanted = ReturnType<typeof fieldColumns>[number];

const namesOf = (fields: readonly { name: string }[]): string[] => fields.map(({ name }) => name);

// What was filled in stays: a step that was reopened keeps its fields.
const replaceFields = async (tx: Tx, step: Row<'runStep'>, had: Had, wanted: readonly Wanted[]) => {
  allow(checkUnfilled(step, had));
  const { id: runStepId, siteId } = step;
  await replaceRunStepFields(
    tx,
    runStepId,
    wanted.map((field) => ({ ...field, id: newId(), siteId, runStepId })),
  );
  return { before: { fields: namesOf(had) }, after: { fields: namesOf(wanted) } };
};

/**
 * Writes a step of an open run anew while it is in REDLINE; what the run is pinned to stays as it is. Answers its uuid. Refuses
 * STATE_INVALID, FORBIDDEN where a signature would be lost, RUN_CLOSED, VALUE_INVALID, NOT_FOUND, CAD_CONTENT_FORBIDDEN, ETAG_*.
 */
export const updateRunStep = async (context: Context, input: UpdateRunStepInput): Promise<string> => {
  const id = fromWire(ids.RunStep, input.id);
  const { runId } = found(await context.loaders.runStepById.load(id), 'step of a run', input.id);
  const changedReason = textOf(input.reason, 'A step that is written anew');
  return mesCommand(context, 'updateRunStep', [`run:${runId}`], input, async (tx) => {
    const run = found(await runForUpdate(tx, runId), 'run', runId);
    const steps = await runStepsForUpdate(tx, runId);
    const step = found(
      steps.find((one) => one.id === id),
      'step of a run',
      input.id,
    );
    checkEtag(step, input.etag);
    allow(checkOpen(run), checkRedlined(step));
    const said = await saidOf(tx, run, input);
    const wanted = input.fields == null ? undefined : fieldColumns(input.fields);
    allow(checkSays({ ...said, ...(wanted === undefined ? {} : { wanted }) }));
    const had = await runStepFields(tx, id);
    const { signoffRole = step.signoffRole } = said;
    allow(checkKeepsSignatures(rightsOf(context), { ...step, fields: had }, { signoffRole, fields: wanted ?? had }));
    const fields = wanted === undefined ? undefined : await replaceFields(tx, step, had, wanted);
    const by = { changedAt: nowIn(tx), changedBy: context.viewer.subject, changedReason };
    const now = await updateRunStepRow(tx, id, { ...said, ...by });
    const { before, after } = changed(step, now);
    const { position, title, status } = now;
    await tell(tx, context, {
      ...{ type: 'mes.run-step.changed', subject: id, subjectVersion: now.version, key: runId, site: run.siteId },
      data: { run: run.number, position, title, status, reason: changedReason },
      before: { ...before, ...fields?.before },
      after: { ...after, ...fields?.after },
    });
    return id;
  });
};
