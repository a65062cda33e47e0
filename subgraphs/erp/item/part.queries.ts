import { sql, type Kysely } from 'kysely';
import type { Database } from '../database.generated.ts';

/** Copies of part revisions by (part number, revision), the keys joined as kernel/loader.ts joins them. */
export const partsByNumber = (db: Kysely<Database>, keys: readonly string[]) => {
  const pairs = keys.map((pair) => pair.split('\u0000'));
  const numbers = pairs.map(([number]) => number ?? '');
  const revisions = pairs.map(([, revision]) => revision ?? '');
  return db
    .selectFrom('part')
    .selectAll()
    .where(sql<boolean>`(part_number, revision) in (select * from unnest(${numbers}::text[], ${revisions}::text[]))`)
    .execute();
};
