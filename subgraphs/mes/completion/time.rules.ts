import { refuse, type Refusal } from '../../../kernel/errors.ts';
import type { Row } from '../schema.generated.ts';

/** Refuses an end before its start. */
export const checkSpan = (startedAt: Date, endedAt: Date): Refusal | undefined =>
  endedAt >= startedAt
    ? undefined
    : refuse('VALUE_INVALID', `It ends before it starts, at ${startedAt.toISOString()}. Look at both times.`);

/** Refuses direct time without a run, and indirect time at one. */
export const checkLabor = (laborType: Row<'laborEntry'>['laborType'], runId: string | null): Refusal | undefined =>
  (laborType === 'INDIRECT') === (runId === null)
    ? undefined
    : refuse('VALUE_INVALID', 'INDIRECT time belongs to no run; all other time names its run.');

/** Refuses downtime without a code, a code without downtime, and work outside of a run. */
export const checkMachine = (
  state: Row<'machineEntry'>['state'],
  downtimeCode: string | null,
  runId: string | null,
): Refusal | undefined => {
  if (state === 'DOWN')
    return downtimeCode === null ? refuse('VALUE_INVALID', 'DOWN needs a downtimeCode that says why.') : undefined;
  if (downtimeCode !== null) return refuse('VALUE_INVALID', `${state} is no downtime: leave downtimeCode out.`);
  return runId === null ? refuse('VALUE_INVALID', `${state} is work on a run: name it.`) : undefined;
};
