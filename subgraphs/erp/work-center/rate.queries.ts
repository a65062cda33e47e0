import type { Kysely } from 'kysely';
import type { Database } from '../database.generated.ts';

/** Rates of work centers, latest first. */
export const ratesLatestFirst = (db: Kysely<Database>, centers: readonly string[]) =>
  db
    .selectFrom('workCenterRate')
    .selectAll()
    .where('workCenterId', 'in', centers)
    .orderBy('validFrom', 'desc')
    .execute();
