/** The row that a foreign key promises. Its absence is a defect of ours or a row the viewer's rights hide with its parent. */
export const kept = <Row>(row: Row | null, kind: string): Row => {
  if (row === null) throw new Error(`a ${kind} that a row refers to is not there`);
  return row;
};
