import { refuse } from '../../kernel/errors.ts';

/** Text that must be given, trimmed. Refuses VALUE_INVALID; `what` names who needs it. */
export const textOf = (given: string, what: string, most = 2000): string => {
  const text = given.trim();
  if (text.length >= 1 && text.length <= most) return text;
  throw refuse('VALUE_INVALID', `${what} needs a text of 1 to ${most.toLocaleString('en')} characters.`);
};
