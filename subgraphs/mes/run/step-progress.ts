import { nowIn } from '../../../kernel/clock.ts';
import { tell } from '../../../kernel/events.ts';
import { changed } from '../changed.ts';
import type { Tx } from '../command.ts';
import type { Context } from '../context.ts';
import type { Row } from '../schema.generated.ts';
import { runEvent } from './run-events.ts';
import { isSettled, runStatusOf } from './run.rules.ts';
import { updateRunRow } from './run.write.queries.ts';
import { changesBy, type StepChange } from './run-step.rules.ts';
import { updateRunStepRow } from './run-step.write.queries.ts';

const eventOf: Readonly<Record<StepChange, string>> = {
  startRunStep: 'mes.run-step.started',
  completeRunStep: 'mes.run-step.completed',
  failRunStep: 'mes.run-step.failed',
  holdRunStep: 'mes.run-step.held',
  redlineRunStep: 'mes.run-step.redlined',
  resumeRunStep: 'mes.run-step.resumed',
  cancelRunStep: 'mes.run-step.canceled',
  reopen: 'mes.run-step.reopened',
};

/** The state of a locked run follows its steps, as they are now; its times follow its state. The event says what it was before. */
export const deriveRun = async (
  tx: Tx,
  context: Context,
  run: Row<'run'>,
  steps: readonly Row<'runStep'>[],
  at: Date,
): Promise<void> => {
  const status = runStatusOf(steps.map((step) => step.status));
  const started = steps.map(({ startedAt }) => startedAt).filter((time) => time !== null);
  const first = started.reduce<Date | null>((least, time) => (least === null || time < least ? time : least), null);
  const startedAt = run.startedAt ?? first;
  const completedAt = isSettled(status) && status !== 'CANCELED' ? (run.completedAt ?? at) : null;
  const was = run.status;
  if (status === was && startedAt === run.startedAt) return;
  const now = await updateRunRow(tx, run.id, { status, startedAt, completedAt });
  if (status === was) return;
  const event = await runEvent(tx, 'mes.run.status-changed', now, { from: was, to: status });
  await tell(tx, context, { ...event, before: { status: was }, after: { status } });
};

/** Changes a step of a locked run, and the run's state with it; the event says how. */
export const moveStep = async (
  tx: Tx,
  context: Context,
  run: Row<'run'>,
  { step, steps }: { step: Row<'runStep'>; steps: readonly Row<'runStep'>[] },
  move: StepChange,
  facts: Record<string, unknown> = {},
): Promise<Row<'runStep'>> => {
  const at = nowIn(tx);
  const now = await updateRunStepRow(tx, step.id, changesBy(move, step, { now: at, by: context.viewer.subject }));
  const { before, after } = changed(step, now);
  await tell(tx, context, {
    type: eventOf[move],
    subject: step.id,
    subjectVersion: now.version,
    key: run.id,
    site: run.siteId,
    data: { run: run.number, position: step.position, title: step.title, status: now.status, ...facts },
    before,
    after,
  });
  await deriveRun(
    tx,
    context,
    run,
    steps.map((one) => (one.id === step.id ? now : one)),
    at,
  );
  return now;
};
