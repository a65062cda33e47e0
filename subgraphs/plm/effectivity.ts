type Bounds = {
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
