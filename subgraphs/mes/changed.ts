/** Columns that say how a row is kept, not what it records. */
const keeping = new Set(['id', 'version', 'createdAt', 'updatedAt']);

type Recorded = Record<string, unknown>;

/** The fields in which a record changed, as they were and as they are, for the audit. */
export const changed = (was: object, is: object): { before: Recorded; after: Recorded } => {
  const [before, after] = [was as Recorded, is as Recorded];
  const names = Object.keys(after).filter(
    (name) => !keeping.has(name) && JSON.stringify(before[name]) !== JSON.stringify(after[name]),
  );
  const only = (record: Recorded) => Object.fromEntries(names.map((name) => [name, record[name]]));
  return { before: only(before), after: only(after) };
};
