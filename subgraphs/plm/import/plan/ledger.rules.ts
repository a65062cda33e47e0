import { Refusal } from '../../../../kernel/errors.ts';
import type { Outcome, StagedRow } from './contents.ts';

/** What becomes of each row while the plan is made: a row is refused once, by the first thing that stands in its way. */
export type Ledger = {
  refuse: (id: string, refusal: Refusal) => void;
  doubt: (id: string, refusal: Refusal) => void;
  skip: (id: string, message: string, found: { partId?: string; ebomLineId?: string }) => void;
  make: (id: string, made: { partId?: string; ebomLineId?: string }) => void;
  isRefused: (id: string) => boolean;
  outcomes: () => Outcome[];
};

const suggestionOf = (refusal: Refusal): string | null => {
  const { details } = refusal.extensions;
  const suggestion =
    details !== null && typeof details === 'object' && 'suggestion' in details ? details.suggestion : undefined;
  return typeof suggestion === 'string' ? suggestion : null;
};

export const newLedger = (rows: readonly StagedRow[]): Ledger => {
  const byId = new Map(
    rows.map(({ id }): [string, Outcome] => [
      id,
      { id, status: 'CREATED', code: null, message: null, suggestion: null, partId: null, ebomLineId: null },
    ]),
  );
  const change = (id: string, changes: Partial<Outcome>): void => {
    const outcome = byId.get(id);
    if (outcome !== undefined) Object.assign(outcome, changes);
  };
  const isRefused = (id: string): boolean => byId.get(id)?.status === 'REFUSED';
  const said = (refusal: Refusal) => ({
    code: refusal.code,
    message: refusal.message,
    suggestion: suggestionOf(refusal),
  });
  return {
    isRefused,
    refuse: (id, refusal) => {
      if (!isRefused(id)) change(id, { status: 'REFUSED', partId: null, ebomLineId: null, ...said(refusal) });
    },
    doubt: (id, refusal) => {
      if (byId.get(id)?.code === null) change(id, said(refusal));
    },
    skip: (id, message, found) => change(id, { status: 'SKIPPED', message, ...found }),
    make: (id, made) => change(id, made),
    outcomes: () => [...byId.values()],
  };
};

/** The value, or the refusal that was thrown instead. */
export const attempted = <Value>(work: () => Value): Value | Refusal => {
  try {
    return work();
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
};
