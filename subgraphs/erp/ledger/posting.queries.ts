import { sql, type Kysely } from 'kysely';
import type { Database } from '../database.generated.ts';

/** What is left on the GR/IR accounts for order lines: received less billed, in the order's currency; no row where nothing was posted. */
export const grIrBalances = (db: Kysely<Database>, lines: readonly string[]) =>
  db
    .selectFrom('glPostingLine')
    .innerJoin('glAccount', 'glAccount.id', 'glPostingLine.glAccountId')
    .select([
      sql<string>`gl_posting_line.purchase_order_line_id`.as('purchaseOrderLineId'),
      sql<string>`sum(credit) - sum(debit)`.as('balance'),
    ])
    .where('glAccount.role', '=', 'GR_IR')
    .where('glPostingLine.purchaseOrderLineId', 'in', lines)
    .groupBy('glPostingLine.purchaseOrderLineId')
    .execute();

/** Journals with at least one line for a run, once for each run, oldest first. */
export const postingsOfRuns = (db: Kysely<Database>, runs: readonly string[]) =>
  db
    .selectFrom('glPosting')
    .innerJoin(
      (eb) =>
        eb
          .selectFrom('glPostingLine')
          .select(['glPostingId', sql<string>`run_id`.as('forRunId')])
          .where('runId', 'in', runs)
          .distinct()
          .as('mention'),
      (join) => join.onRef('mention.glPostingId', '=', 'glPosting.id'),
    )
    .selectAll('glPosting')
    .select('mention.forRunId')
    .orderBy('glPosting.id')
    .execute();
