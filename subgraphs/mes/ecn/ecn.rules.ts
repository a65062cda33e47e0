import type { Change } from './ecn.shape.ts';

/** True where open runs of the former revision may not go on: what they build is not to be used as it was planned. */
export const stopsRuns = (disposition: Change['wipDisposition']): boolean =>
  disposition === 'STOP_OPEN_RUNS' || disposition === 'REWORK' || disposition === 'SCRAP';

/** True where stock of the former revision is not to be used as it is: somebody decides on it, piece by piece. */
export const holdsStock = (disposition: Change['stockDisposition']): boolean =>
  disposition === 'REWORK' || disposition === 'RETURN_TO_SUPPLIER' || disposition === 'SCRAP';

/** The parts of a change that production keeps: one that was never released never came, and is left out. */
export const keptParts = ({ fromPartId, fromState, toPartId }: Change, known: ReadonlySet<string>) => {
  const isAwaited = fromState === null || fromState === 'RELEASED' || fromState === 'OBSOLETE';
  const missing =
    (isAwaited && fromPartId !== null && !known.has(fromPartId)) || (toPartId !== null && !known.has(toPartId));
  const from = fromPartId !== null && known.has(fromPartId) ? fromPartId : null;
  return { fromPartId: from, toPartId, missing };
};
