import { feedFilter, type FeedFilterSpec } from './feed-filter.ts';
import type { Feed, LiveEvent, LiveStream } from './feed.ts';
import type { EventRow } from './feed.queries.ts';
import type { Viewer } from './viewer.ts';

type Arguments = { filters?: object | null | undefined; after?: string | null | undefined };
type Live = {
  subscribe: (parent: unknown, args: Arguments, context: { feed: Feed; viewer: Viewer }) => Promise<LiveStream>;
  resolve: (event: LiveEvent) => LiveEvent;
};

/**
 * A field of Subscription: the events of these types, filtered by what their rows say (`spec`), each with the parent of its payload.
 * `also` decides on the rows of the types that other fields tell of as well.
 */
export const live = (
  types: readonly string[],
  spec: FeedFilterSpec,
  also: (row: EventRow) => boolean = () => true,
): Live => ({
  subscribe: (_, { filters, after }, { feed, viewer }) => {
    const matches = feedFilter(spec, filters);
    return feed.stream({ types, viewer, matches: (row) => also(row) && matches(row), after });
  },
  resolve: (event) => event,
});
