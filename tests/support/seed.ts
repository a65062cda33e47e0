/**
 * What a test draws from: `fixed`, so that a change is judged by the sequences that judged the one before. `TRIAD_SEED=<number>` repeats
 * a run, `TRIAD_SEED=random` looks for what no run has found yet.
 */
export const seedOf = (fixed: number): number => {
  const asked = process.env['TRIAD_SEED'];
  if (asked === undefined || asked === '') return fixed;
  if (asked === 'random') return Date.now() % 2_147_483_647;
  const seed = Number(asked);
  if (!Number.isInteger(seed)) throw new Error(`TRIAD_SEED is "${asked}"; it is a whole number, or the word random.`);
  return seed;
};

/** Numbers from 0 to 1 that a seed repeats. */
export const seeded = (seed: number) => (): number => {
  seed = (seed * 1_664_525 + 1_013_904_223) % 4_294_967_296;
  return seed / 4_294_967_296;
};
