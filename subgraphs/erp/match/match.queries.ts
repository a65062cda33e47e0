import type { Kysely } from 'kysely';
import type { Database } from '../database.generated.ts';

/** Match results of order lines or of bill lines, newest first. */
export const matchResultsOf = (
  db: Kysely<Database>,
  column: 'purchaseOrderLineId' | 'vendorBillLineId',
  keys: readonly string[],
) =>
  db
    .selectFrom('matchResult')
    .selectAll()
    .where(column, 'in', keys)
    .orderBy('evaluatedAt', 'desc')
    .orderBy('id', 'desc')
    .execute();
