import { sql, type Kysely } from 'kysely';
import type { Database } from '../database.generated.ts';
import { resolvedRevision } from './revision.queries.ts';

/** Engineering BOMs by part number and revision; keys are the two joined with NUL. */
export const ebomsByNumber = (db: Kysely<Database>, keys: readonly string[]) => {
  const pairs = keys.map((key) => key.split('\u0000'));
  const numbers = pairs.map(([partNumber = '']) => partNumber);
  const revisions = pairs.map(([, revision = '']) => revision);
  return db
    .selectFrom('ebom')
    .selectAll()
    .where(sql<boolean>`(part_number, revision) in (select * from unnest(${numbers}::text[], ${revisions}::text[]))`)
    .execute();
};

/** The revision that each line means today, with the line's id as `keyedBy`; no row where it means none. */
export const resolvedPartsOfLines = (db: Kysely<Database>, lineIds: readonly string[]) =>
  db
    .selectFrom('ebomLine as l')
    .innerJoin('part', (join) =>
      join.on(
        'part.id',
        '=',
        sql<string>`coalesce(l.part_id, ${resolvedRevision(sql`(now() at time zone 'utc')::date`)})`,
      ),
    )
    .selectAll('part')
    .select('l.id as keyedBy')
    .where('l.id', '=', sql<string>`any(${lineIds}::uuid[])`)
    .execute();
