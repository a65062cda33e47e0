type Kept = { createdAt: unknown; updatedAt: unknown };

/** What a new row takes over from another: all but when that one was made and changed, which the database says. */
export const copied = <Made extends Kept>(row: Made): Omit<Made, keyof Kept> => {
  const copy: Omit<Made, keyof Kept> & Partial<Kept> = { ...row };
  delete copy.createdAt;
  delete copy.updatedAt;
  return copy;
};
