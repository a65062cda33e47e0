import type { Kysely } from 'kysely';
import type { Database } from '../database.generated.ts';

/** Rows of comparisons by part number. */
export const reconciliationRows = (db: Kysely<Database>, runs: readonly string[]) =>
  db
    .selectFrom('reconciliationRow')
    .innerJoin('item', 'item.id', 'reconciliationRow.itemId')
    .selectAll('reconciliationRow')
    .where('reconciliationRow.reconciliationRunId', 'in', runs)
    .orderBy('item.partNumber')
    .execute();

/** Corrections that answer rows of comparisons, by number. */
export const adjustingEntriesOf = (db: Kysely<Database>, runs: readonly string[]) =>
  db
    .selectFrom('adjustingEntry')
    .innerJoin('reconciliationRow', 'reconciliationRow.id', 'adjustingEntry.reconciliationRowId')
    .selectAll('adjustingEntry')
    .select('reconciliationRow.reconciliationRunId as forReconciliationRunId')
    .where('reconciliationRow.reconciliationRunId', 'in', runs)
    .orderBy('adjustingEntry.number')
    .execute();
