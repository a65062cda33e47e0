import { tell } from '../../../kernel/events.ts';
import type { Tx } from '../command.ts';
import type { Context } from '../context.ts';
import type { Row } from '../schema.generated.ts';
import { updateRunStepRow } from './run-step.write.queries.ts';

type Step = Row<'runStep'>;

/** Cancels the steps of a locked run that are not done, whatever state they are in: the run as a whole ends. Answers all as they are now. */
export const cancelSteps = async (
  tx: Tx,
  context: Context,
  run: Row<'run'>,
  steps: readonly Step[],
  reason: string,
): Promise<Step[]> => {
  const ended: Step[] = [];
  for (const step of steps) {
    if (step.status === 'COMPLETE' || step.status === 'CANCELED') {
      ended.push(step);
      continue;
    }
    const { id, position, title, status, heldFrom } = step;
    const now = await updateRunStepRow(tx, id, { status: 'CANCELED', heldFrom: null });
    await tell(tx, context, {
      ...{ type: 'mes.run-step.canceled', subject: id, subjectVersion: now.version, key: run.id, site: run.siteId },
      data: { run: run.number, position, title, status: 'CANCELED', reason },
      before: { status, ...(heldFrom === null ? {} : { heldFrom }) },
      after: { status: 'CANCELED' },
    });
    ended.push(now);
  }
  return ended;
};
