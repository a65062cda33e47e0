import { refuse } from '../../../kernel/errors.ts';
import { newId } from '../../../kernel/id.ts';

type Instant = string | Date | null | undefined;

/** An instant that was given, or null. */
export const instant = (given: Instant): Date | null =>
  given === null || given === undefined ? null : new Date(given);

/** The number of a run: as given, else made up. Refuses VALUE_INVALID for one that is not 1 to 40 characters long. */
export const runNumber = (given: string | null | undefined): string => {
  const number = (given ?? `RUN-${newId().replaceAll('-', '').slice(-10).toUpperCase()}`).trim();
  if (number.length < 1 || number.length > 40) throw refuse('VALUE_INVALID', 'A run number has 1 to 40 characters.');
  return number;
};

/** Refuses VALUE_INVALID where an end comes before its start. */
export const checkSchedule = (start: Instant, end: Instant): void => {
  const [from, to] = [instant(start), instant(end)];
  if (from !== null && to !== null && to < from)
    throw refuse('VALUE_INVALID', 'scheduledEnd is before scheduledStart.');
};
