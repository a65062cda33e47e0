import { sql, type Kysely } from 'kysely';
import type { Database } from '../database.generated.ts';

type Db = Kysely<Database>;

const uuids = (keys: readonly string[]) => sql<string>`any(${keys}::uuid[])`;

/** The released revision of each item that was released last. */
export const latestReleasedParts = (db: Db, itemIds: readonly string[]) =>
  db
    .selectFrom('part')
    .distinctOn('itemId')
    .selectAll()
    .where('itemId', '=', uuids(itemIds))
    .where('lifecycleState', '=', 'RELEASED')
    .orderBy('itemId')
    .orderBy('releasedAt', 'desc')
    .orderBy('id', 'desc')
    .execute();

/** Parts by part number and revision; keys are the two joined with NUL. */
export const partsByNumber = (db: Db, keys: readonly string[]) => {
  const pairs = keys.map((key) => key.split('\u0000'));
  const numbers = pairs.map(([partNumber = '']) => partNumber);
  const revisions = pairs.map(([, revision = '']) => revision);
  return db
    .selectFrom('part')
    .selectAll()
    .where(sql<boolean>`(part_number, revision) in (select * from unnest(${numbers}::text[], ${revisions}::text[]))`)
    .execute();
};

/** The released revisions drawn up from each part, first released first. */
export const supersedingParts = (db: Db, partIds: readonly string[]) =>
  db
    .selectFrom('part')
    .selectAll()
    .where('revisedFromId', '=', uuids(partIds))
    .where('releasedAt', 'is not', null)
    .orderBy('releasedAt')
    .orderBy('id')
    .execute();

/** The parts that may be exchanged with each part, by number. */
export const interchangeableParts = (db: Db, partIds: readonly string[]) =>
  db
    .selectFrom('partInterchange as link')
    .innerJoin('part', 'part.id', 'link.otherPartId')
    .selectAll('part')
    .select('link.partId as keyedBy')
    .where('link.partId', '=', uuids(partIds))
    .orderBy('part.partNumber')
    .orderBy('part.revision')
    .execute();
