/** What the books call what the stories name: uuids by code or number. */
export type Books = {
  suppliers: Map<string, string>;
  workCenters: Map<string, string>;
  demands: Map<string, string>;
};

export const emptyBooks = (): Books => ({ suppliers: new Map(), workCenters: new Map(), demands: new Map() });
