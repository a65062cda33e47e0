import type { MatchReason } from '../schema.generated.ts';

/** The reasons of a match result. The column is text with a check on the same words, since drivers read no arrays of enums. */
export const reasonsOf = ({ reasons }: { reasons: string[] }): MatchReason[] => reasons as MatchReason[];
