import { sql, type RawBuilder } from 'kysely';

/**
 * The id of the revision that a line `l` without a pinned one means on a day: for LATEST_RELEASED the last that was released by then,
 * not obsolete and in force; for FLOATING, where none is released, the newest of any state. Null for items without revisions.
 */
export const resolvedRevision = (day: RawBuilder<unknown>): RawBuilder<string | null> => sql<string | null>`(
  select c.id from part c
  where c.item_id = l.item_id
    and (
      l.revision_rule = 'FLOATING'
      or l.revision_rule = 'LATEST_RELEASED'
        and c.released_at < (${day} + 1)::timestamp at time zone 'utc'
        and (c.obsoleted_at is null or c.obsoleted_at >= (${day} + 1)::timestamp at time zone 'utc')
        and (c.effective_from is null or c.effective_from <= ${day})
        and (c.effective_to is null or c.effective_to > ${day})
    )
    and (l.revision_rule = 'LATEST_RELEASED' or c.lifecycle_state <> 'OBSOLETE')
  order by (c.lifecycle_state in ('RELEASED', 'OBSOLETE')) desc, c.released_at desc nulls last, c.id desc
  limit 1
)`;
