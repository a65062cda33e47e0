import { refuse, type Refusal } from '../../../kernel/errors.ts';
import type { Row } from '../schema.generated.ts';

type Status = Row<'runStep'>['status'];
export type StepMove =
  | 'startRunStep'
  | 'completeRunStep'
  | 'failRunStep'
  | 'holdRunStep'
  | 'redlineRunStep'
  | 'resumeRunStep'
  | 'cancelRunStep';
/** What is done by a person, and what outside work does to a step that it was done with: pieces went back. */
export type StepChange = StepMove | 'reopen';

const from: Readonly<Record<StepMove, readonly Status[]>> = {
  startRunStep: ['TODO'],
  completeRunStep: ['IN_PROGRESS'],
  failRunStep: ['IN_PROGRESS'],
  holdRunStep: ['TODO', 'IN_PROGRESS', 'REDLINE', 'FAILED'],
  redlineRunStep: ['TODO', 'IN_PROGRESS', 'HOLD', 'FAILED'],
  resumeRunStep: ['HOLD', 'REDLINE', 'FAILED', 'CANCELED'],
  cancelRunStep: ['TODO'],
};

/** Refuses STATE_INVALID where the step is in no state that this leads from (domain model 3.5). */
export const checkMove = (move: StepMove, step: Pick<Row<'runStep'>, 'status' | 'title'>): Refusal | undefined =>
  from[move].includes(step.status)
    ? undefined
    : refuse(
        'STATE_INVALID',
        `Step "${step.title}" is ${step.status}; ${move} takes one that is ${from[move].join(' or ')}.`,
        {
          details: { status: step.status, allowedFrom: from[move] },
        },
      );

/** Refuses the start of a step while one that it waits for is not done. */
export const checkUpstream = (
  step: Pick<Row<'runStep'>, 'title' | 'upstreamStepIds'>,
  all: readonly Pick<Row<'runStep'>, 'id' | 'title' | 'status'>[],
): Refusal | undefined => {
  const waiting = all.filter(
    ({ id, status }) => step.upstreamStepIds.includes(id) && status !== 'COMPLETE' && status !== 'CANCELED',
  );
  if (waiting.length === 0) return undefined;
  const titles = waiting.map(({ title }) => title);
  return refuse('STATE_INVALID', `Step "${step.title}" waits for ${titles.map((title) => `"${title}"`).join(', ')}.`, {
    details: { waitsFor: titles },
  });
};

/** Refuses the start of a step while an issue is open that is to be resolved before it. */
export const checkSettled = (step: Pick<Row<'runStep'>, 'title'>, issues: readonly string[]): Refusal | undefined =>
  issues.length === 0
    ? undefined
    : refuse('STATE_INVALID', `Step "${step.title}" waits for ${issues.join(', ')} to be resolved.`, {
        details: { waitsFor: issues },
      });

/** Refuses the end of a step while a required field is empty. */
export const checkFields = (
  step: Pick<Row<'runStep'>, 'title'>,
  fields: readonly Pick<Row<'runStepField'>, 'name' | 'required' | 'value'>[],
): Refusal | undefined => {
  const missing = fields.filter(({ required, value }) => required && value === null).map(({ name }) => name);
  if (missing.length === 0) return undefined;
  return refuse('STATE_INVALID', `Step "${step.title}" needs values for ${missing.join(', ')}: pass them in fields.`, {
    details: { missing },
  });
};

/** Refuses to write a step anew that is not in REDLINE: somebody may be working by it. */
export const checkRedlined = ({ title, status }: Pick<Row<'runStep'>, 'title' | 'status'>): Refusal | undefined =>
  status === 'REDLINE'
    ? undefined
    : refuse('STATE_INVALID', `Step "${title}" is ${status}: it is written anew in REDLINE. Redline it first.`, {
        details: { status },
      });

/** Refuses other fields for a step while one of those it has is filled in. */
export const checkUnfilled = (
  { title }: Pick<Row<'runStep'>, 'title'>,
  fields: readonly Pick<Row<'runStepField'>, 'name' | 'value'>[],
): Refusal | undefined => {
  const filled = fields.filter(({ value }) => value !== null).map(({ name }) => name);
  if (filled.length === 0) return undefined;
  return refuse('STATE_INVALID', `Step "${title}" has ${filled.join(', ')} filled in: its fields stay. Add a step.`, {
    details: { filled },
  });
};

/** Refuses a change that changes nothing. */
export const checkSays = (said: object): Refusal | undefined =>
  Object.keys(said).length > 0
    ? undefined
    : refuse('VALUE_INVALID', 'Say what is done otherwise; or resume the step as it is.');

/** What a step becomes, now, by whom. */
export const changesBy = (move: StepChange, step: Row<'runStep'>, { now, by }: { now: Date; by: string }) => {
  if (move === 'startRunStep') return { status: 'IN_PROGRESS' as const, startedAt: step.startedAt ?? now };
  if (move === 'completeRunStep') return { status: 'COMPLETE' as const, completedAt: now, completedBy: by };
  if (move === 'reopen') return { status: 'IN_PROGRESS' as const, completedAt: null, completedBy: null };
  if (move === 'failRunStep') return { status: 'FAILED' as const };
  if (move === 'cancelRunStep') return { status: 'CANCELED' as const };
  if (move === 'redlineRunStep') return { status: 'REDLINE' as const, heldFrom: null };
  if (move === 'holdRunStep') return { status: 'HOLD' as const, heldFrom: step.status };
  if (step.status === 'HOLD') return { status: step.heldFrom ?? ('TODO' as const), heldFrom: null };
  return { status: 'TODO' as const };
};
