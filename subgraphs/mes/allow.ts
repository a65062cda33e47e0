import type { Refusal } from '../../kernel/errors.ts';

/** Goes on where a rule has nothing against it; else throws what it refused. */
export const allow = (...refusals: readonly (Refusal | undefined)[]): void => {
  for (const refusal of refusals) if (refusal !== undefined) throw refusal;
};
