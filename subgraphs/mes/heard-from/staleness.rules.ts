import { refuse, type Refusal } from '../../../kernel/errors.ts';

/** Refuses VALUE_INVALID for what is no number of minutes up to a year; null is none. */
export const checkMaxStaleness = (minutes: number | null | undefined): Refusal | undefined =>
  minutes == null || (minutes >= 1 && minutes <= 525_600)
    ? undefined
    : refuse('VALUE_INVALID', 'maxStaleness is 1 to 525,600 minutes, or null for however old.');

/**
 * Refuses STALE_REVISION where a site wants to have heard from PLM within so many minutes and has not: a change may have been released that
 * production does not know of. Null: it starts runs by however old a word.
 */
export const checkHeard = (
  site: { code: string; maxStaleness: number | null },
  heardAt: Date | undefined,
  now: Date,
): Refusal | undefined => {
  const { code, maxStaleness } = site;
  if (maxStaleness === null) return undefined;
  const age = heardAt === undefined ? undefined : now.getTime() - heardAt.getTime();
  if (age !== undefined && age <= maxStaleness * 60_000) return undefined;
  const stalenessMinutes = age === undefined ? null : Math.floor(age / 60_000);
  const told = stalenessMinutes === null ? 'never' : `last ${String(stalenessMinutes)} minutes ago`;
  return refuse(
    'STALE_REVISION',
    `Production has heard from PLM ${told}, and ${code} starts new runs within ${String(maxStaleness)} minutes of that only. Have PLM's events carried over (tellHeartbeat, applyHeartbeat), then try again.`,
    {
      rule: 'rule 3',
      owner: 'PLM',
      retryable: true,
      details: { heardAt: heardAt?.toISOString() ?? null, stalenessMinutes, maxStalenessMinutes: maxStaleness },
    },
  );
};
