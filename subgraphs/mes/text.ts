import { refuse } from '../../kernel/errors.ts';

/** Text that must be given, trimmed. Refuses VALUE_INVALID; `what` names who needs it. */
export const textOf = (given: string, what: string, most = 2000): string => {
  const text = given.trim();
  if (text.length >= 1 && text.length <= most) return text;
  throw refuse('VALUE_INVALID', `${what} needs a text of 1 to ${most.toLocaleString('en')} characters.`);
};

/**
 * An instant that has come, `now` where none is given: the command's, of `nowIn(tx)`. Refuses VALUE_INVALID for one in the future; a minute
 * is the clocks' to differ.
 */
export const pastInstant = (given: string | Date | null | undefined, now: Date): Date => {
  if (given === null || given === undefined) return now;
  const at = new Date(given);
  if (at.getTime() <= now.getTime() + 60_000) return at;
  throw refuse('VALUE_INVALID', `${at.toISOString()} is still to come. Record what has happened.`);
};
