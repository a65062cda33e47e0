/** The row that a foreign key promises; its absence is a defect of ours. */
export const kept = <Row>(row: Row | null, kind: string): Row => {
  if (row === null) throw new Error(`a ${kind} that a row refers to is not there`);
  return row;
};
