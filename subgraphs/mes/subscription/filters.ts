import { identified, said } from '../../../kernel/feed-filter.ts';
import type { EventRow } from '../../../kernel/feed.queries.ts';
import { ids } from '../../../schema/ids.ts';

/** What the event says under this name. */
export const fact =
  (name: string) =>
  ({ data }: EventRow): unknown =>
    data[name];

const dimension =
  (name: string) =>
  ({ data }: EventRow): unknown => {
    const { dimensions } = data;
    return typeof dimensions === 'object' && dimensions !== null ? (dimensions as Record<string, unknown>)[name] : null;
  };

/** Conditions on the site of an event. */
export const siteFilters = {
  siteId: identified(ids.Site, ({ site }) => site),
  siteCode: said(({ siteCode }) => siteCode),
};

/** Conditions on a run, by the event's key and facts. */
export const runFilters = {
  ...siteFilters,
  runId: identified(ids.Run, ({ key }) => key),
  partId: identified(ids.Part, fact('partId')),
  project: said(dimension('project')),
  department: said(dimension('department')),
  costCenter: said(dimension('costCenter')),
};
