/**
 * The row that a foreign key promises. Its absence is a defect of ours: a row and what it refers to belong to one site, so that a
 * viewer who sees the one sees the other.
 */
export const kept = <Row>(row: Row | null, kind: string): Row => {
  if (row === null) throw new Error(`a ${kind} that a row refers to is not there`);
  return row;
};

/** Loads by a key that may be null. */
export const maybe = <Row>(
  loader: { load: (key: string) => Promise<Row | null> },
  key: string | null,
): Promise<Row | null> => (key === null ? Promise.resolve(null) : loader.load(key));
