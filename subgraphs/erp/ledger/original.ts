/** Of a document's journals in order, the one that booked it: not a counter-journal. */
export const originalOf = <Posting extends { reversesId: string | null }>(
  postings: readonly Posting[],
): Posting | null => postings.find((posting) => posting.reversesId === null) ?? null;
