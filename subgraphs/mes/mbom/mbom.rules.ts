/** What an overlay says of one line. */
export type OverlayLine = {
  id: string;
  overlayAction: 'ADD' | 'REPLACE' | 'OMIT' | null;
  overlaysItemId: string | null;
};

/**
 * The lines a run takes at a site: the template's, each replaced or left out as the site's overlay says, in their place, and then what
 * the overlay adds.
 */
export const overlaid = <Item extends OverlayLine>(base: readonly Item[], overlay: readonly Item[]): Item[] => {
  const changes = new Map(overlay.map((item) => [item.overlaysItemId, item]));
  const kept = base.flatMap((item) => {
    const change = changes.get(item.id);
    if (change === undefined) return [item];
    return change.overlayAction === 'OMIT' ? [] : [change];
  });
  return [...kept, ...overlay.filter((item) => item.overlaysItemId === null)];
};
