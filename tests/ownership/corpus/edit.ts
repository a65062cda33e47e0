/** A bad edit: some text of the graph replaced by another. */
export type Edit = {
  /** What somebody might have wanted. */
  name: string;
  /** The code that it is refused with; no other unless `also` names it. */
  code: string;
  also?: readonly string[];
  /** The file: of the little graph, or of the real schema. */
  in: string;
  find: string;
  put: string;
  /** Further replacements that belong to it. */
  and?: readonly { in: string; find: string; put: string }[];
  /**
   * `graph`: other fields, keys, inputs or resolvers; stock composition has all that it needs to see it. `declaration`: only the words of
   * ownership are wrong, which stock composition does not know.
   */
  kind: 'graph' | 'declaration';
};
