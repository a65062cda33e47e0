const first = 250;
const longest = 15_000;

/** How long a child must have lived, in ms, for its death to count as a first one again. */
export const steadyAfter = 30_000;

/** The pause before a child that died is started again, in ms: 250, 500, 1000 … at most 15 000. `deaths` counts from 1. */
export function pauseAfter(deaths: number): number {
  return Math.min(longest, first * 2 ** Math.min(20, deaths - 1));
}

/** Deaths in a row, after one more by a child that had lived for `lived` ms. */
export function countDeath(before: number, lived: number): number {
  return lived >= steadyAfter ? 1 : before + 1;
}
