import type { EffectivityInput } from './schema.generated.ts';

/** The columns of an effectivity. */
export type Bounds = {
  effectiveFrom: string | null;
  effectiveTo: string | null;
  serialFrom: string | null;
  serialTo: string | null;
};

/** The SDL's Effectivity of a row. */
export const effectivityOf = ({ effectiveFrom, effectiveTo, serialFrom, serialTo }: Bounds) => ({
  from: effectiveFrom,
  to: effectiveTo,
  serialFrom,
  serialTo,
});

/** The columns of an effectivity as input: without bounds where none is given. */
export const boundsOf = (effectivity: EffectivityInput | null | undefined): Bounds => {
  const { from = null, to = null, serialFrom = null, serialTo = null } = effectivity ?? {};
  return { effectiveFrom: from, effectiveTo: to, serialFrom, serialTo };
};
