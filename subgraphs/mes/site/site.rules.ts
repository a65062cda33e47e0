import { refuse, type Refusal } from '../../../kernel/errors.ts';

const isTimeZone = (timeZone: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone !== '' && timeZone.includes('/');
  } catch {
    return false;
  }
};

/** Refuses VALUE_INVALID for what is no IANA name of a time zone; `UTC` is one. */
export const checkTimeZone = (timeZone: string): Refusal | undefined =>
  timeZone === 'UTC' || isTimeZone(timeZone)
    ? undefined
    : refuse('VALUE_INVALID', `"${timeZone.slice(0, 64)}" is no IANA time zone, for example America/Los_Angeles.`);

/** Refuses VALUE_INVALID for a code that is not short capitals, digits, `-` and `_`. */
export const checkCode = (code: string): Refusal | undefined =>
  /^[A-Z0-9][A-Z0-9_-]{0,19}$/.test(code)
    ? undefined
    : refuse('VALUE_INVALID', 'A site code has 1 to 20 capitals, digits, - and _, and starts with a letter or digit.');
