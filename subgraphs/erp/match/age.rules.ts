const day = 24 * 60 * 60 * 1000;

/** Whole days from one instant to another; 0 where the second is not later. */
export const wholeDays = (from: Date, to: Date): number =>
  Math.max(0, Math.floor((to.getTime() - from.getTime()) / day));
