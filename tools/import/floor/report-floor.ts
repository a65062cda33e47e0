import type { Finding } from '../findings.ts';
import type { FloorPlan, Scope } from './floor-plan.ts';
import type { FloorSent, Tally } from './send-floor.ts';

export interface FloorReport {
  readonly tallies: readonly Tally[];
  readonly refused: number;
  readonly findings: readonly Finding[];
}

const rowsOf = (findings: readonly Finding[], outcome: Finding['outcome']): number =>
  new Set(findings.filter((each) => each.outcome === outcome).flatMap(({ places }) => places)).size;

/** What would be sent, before anything is. */
const plannedOf = (plan: FloorPlan, what: ReadonlySet<Scope>): readonly Tally[] => {
  const tally = (scope: Scope | 'all', kind: string, planned: number): readonly Tally[] =>
    scope === 'all' || what.has(scope) ? [{ kind, planned, done: 0 }] : [];
  const pieces = plan.stock.filter(({ installedIn }) => installedIn !== undefined).length;
  return [
    ...tally('all', 'places', plan.places.length),
    ...tally('orders', 'suppliers', plan.suppliers.length),
    ...tally('orders', 'supplier part numbers', plan.vendorNumbers.length),
    ...tally('orders', 'purchase orders', plan.orders.length),
    ...tally('stock', 'records of stock', plan.stock.length - pieces),
    ...tally('builds', 'builds', plan.builds.length),
    ...tally('builds', 'installations', pieces),
    ...tally('all', 'test results', plan.results.length),
  ];
};

/** The report of floor and books: of what the file says, and of what the systems made of it where it was sent. */
export const floorReportOf = (plan: FloorPlan, what: ReadonlySet<Scope>, sent: FloorSent | undefined): FloorReport => {
  const findings = [...plan.findings, ...(sent?.findings ?? [])];
  return { tallies: sent?.tallies ?? plannedOf(plan, what), refused: rowsOf(findings, 'REFUSED'), findings };
};

/** A line for each kind: how many of how many are there. */
export const talliesText = ({ tallies }: FloorReport, isSent: boolean): string =>
  tallies
    .map(({ kind, planned, done }) =>
      isSent ? `${String(done)} of ${String(planned)} ${kind}` : `${String(planned)} ${kind}`,
    )
    .join('\n');
