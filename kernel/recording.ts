type Recorded = Record<string, unknown>;

/** Columns that say how a row is kept, not what it records. */
const keeping = ['id', 'version', 'createdAt', 'updatedAt'];

/**
 * What of a row the audit is told: `recorded` everything that it records (ids as uuids), `changed` the fields in which it differs, as
 * they were and as they are. `besides` names further columns that only keep.
 */
export const recording = (...besides: readonly string[]) => {
  const left = new Set([...keeping, ...besides]);
  const recorded = (row: object): Recorded =>
    Object.fromEntries(Object.entries(row).filter(([name]) => !left.has(name)));
  const changed = (was: object, is: object): { before: Recorded; after: Recorded } => {
    const [before, after] = [recorded(was), recorded(is)];
    const differs = (name: string): boolean => JSON.stringify(before[name]) !== JSON.stringify(after[name]);
    const only = (record: Recorded) => Object.fromEntries(Object.entries(record).filter(([name]) => differs(name)));
    return { before: only(before), after: only(after) };
  };
  return { recorded, changed };
};
