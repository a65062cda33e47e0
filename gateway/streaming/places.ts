import type { Viewer } from '../../kernel/viewer.ts';

/** Who is connected: how many in all, and how many of each principal. */
export type Places = {
  /** Whether there is room for one more at all. */
  free: () => boolean;
  /** Takes a place; undefined where the principal has all of its own. What is given back is called once, at the end. */
  take: (viewer: Viewer) => (() => void) | undefined;
  /** For a connection whose principal is not known yet. */
  takeUnknown: () => () => void;
};

/** Counts connections of all carriers together: at most `all`, and at most `ofOne` of one principal. */
export const placesFor = (all: number, ofOne: number): Places => {
  const byPrincipal = new Map<string, number>();
  let taken = 0;
  const counted = (): (() => void) => {
    taken += 1;
    return () => (taken -= 1);
  };
  return {
    free: () => taken < all,
    takeUnknown: counted,
    take: ({ subject }) => {
      const mine = byPrincipal.get(subject) ?? 0;
      if (mine >= ofOne) return undefined;
      byPrincipal.set(subject, mine + 1);
      return () => {
        const left = (byPrincipal.get(subject) ?? 1) - 1;
        if (left === 0) byPrincipal.delete(subject);
        else byPrincipal.set(subject, left);
      };
    },
  };
};
