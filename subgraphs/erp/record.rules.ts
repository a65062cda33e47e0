/** Columns that say how a row is kept, not what it records. */
const keeping = new Set(['id', 'version', 'createdAt', 'updatedAt']);

/** What a row records, for the audit: ids are uuids. */
export const recorded = (row: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(row).filter(([name]) => !keeping.has(name)));

/** The fields in which a record changed, as they were and as they are, for the audit. */
export const changed = (
  was: object,
  is: object,
): { before: Record<string, unknown>; after: Record<string, unknown> } => {
  const [before, after] = [recorded(was), recorded(is)];
  const differs = (name: string): boolean => JSON.stringify(before[name]) !== JSON.stringify(after[name]);
  const only = (record: Record<string, unknown>) =>
    Object.fromEntries(Object.entries(record).filter(([name]) => differs(name)));
  return { before: only(before), after: only(after) };
};
