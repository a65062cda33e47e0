import { bySite, fact, identified, said } from '../../../kernel/feed-filter.ts';
import type { EventRow } from '../../../kernel/feed.queries.ts';
import { ids } from '../../../schema/ids.ts';

/** Conditions on the site of an event. */
export const siteFilters = bySite(ids.Site);

/** Conditions on the part that an event is about, and on its run where it names one. */
export const partFilters = { ...siteFilters, partId: identified(ids.Part, fact('partId')) };
export const runOfFact = { runId: identified(ids.Run, fact('runId')) };

// The increment says its dimensions apart from the rest.
const dimension =
  (name: string) =>
  ({ data }: EventRow): unknown => {
    const { dimensions } = data;
    const among =
      typeof dimensions === 'object' && dimensions !== null ? (dimensions as Record<string, unknown>) : data;
    return among[name];
  };

/** Conditions on a run, whose id is the key of its events. */
export const runFilters = {
  ...partFilters,
  runId: identified(ids.Run, ({ key }) => key),
  status: said(fact('status')),
  project: said(dimension('project')),
  department: said(dimension('department')),
  costCenter: said(dimension('costCenter')),
};
