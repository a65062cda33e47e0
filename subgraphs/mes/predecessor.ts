import { refuse, type Refusal } from '../../kernel/errors.ts';
import type { CloudEvent } from '../../kernel/signed-event.ts';

/** Refuses an event that comes before the one it rests on: it is brought again once that has come. */
export const predecessorMissing = (event: CloudEvent, what: string, details: Record<string, unknown>): Refusal =>
  refuse('PREDECESSOR_MISSING', `${event.type} is about ${what}, which has not come yet. Bring that first.`, {
    retryable: true,
    details,
  });
