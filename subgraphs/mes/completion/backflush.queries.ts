import { sql, type Insertable, type Updateable } from 'kysely';
import { nowIn } from '../../../kernel/clock.ts';
import type { Tx } from '../command.ts';
import type { Database } from '../database.generated.ts';
import { stocksForUpdate, type Stock } from '../part-inventory/stock.write.queries.ts';

export type Need = {
  id: string;
  partId: string;
  itemId: string;
  partNumber: string;
  isSerial: boolean;
  perUnit: string | null;
  fixed: string | null;
  unitOfMeasure: string;
  /** The step it belongs to, and the place where that step's stock lies. */
  runStepId: string | null;
  locationId: string | null;
  /** What open exceptions wait for already, and what was settled by hand without being posted. */
  waiting: string;
  waived: string;
};

/** The needs of a run's record that completions backflush, always in the same order. */
export const backflushNeeds = async (tx: Tx, runId: string, partInventoryId: string): Promise<Need[]> => {
  const { rows } = await sql<Need>`
    select need.id, need.part_id, part.item_id, part.part_number, part.tracking_type = 'SERIAL' as is_serial,
      need.quantity_per_parent_part_inventory as per_unit, need.fixed_quantity_per_build_requirement as fixed,
      need.unit_of_measure, step.id as run_step_id, step.location_id,
      coalesce(missing.waiting, 0) as waiting, coalesce(missing.waived, 0) as waived
    from build_requirement as need
    left join lateral (
      select sum(quantity_required - quantity_posted) filter (where status = 'OPEN') as waiting,
        sum(quantity_required - quantity_posted) filter (where status = 'RESOLVED') as waived
      from backflush_exception where build_requirement_id = need.id
    ) as missing on true
    join mbom_item as line on line.id = need.origin_mbom_item_id and line.backflush
    join part on part.id = need.part_id
    left join run_step as step on step.run_id = ${runId} and step.step_id = line.step_id
    where need.part_inventory_id = ${partInventoryId} and not need.made_on_assembly and need.omitted_at is null
    order by need.part_id, need.id`.execute(tx);
  return rows;
};

/** What is installed against a need, in the units of what was installed. */
export const installedFor = (tx: Tx, requirementId: string) =>
  tx
    .selectFrom('abomInstallation as installation')
    .innerJoin('partInventory as stock', 'stock.id', 'installation.partInventoryId')
    .select(['installation.quantity', 'installation.ratio', 'stock.unitOfMeasure', 'stock.itemId', 'stock.supplierId'])
    .where('installation.buildRequirementId', '=', requirementId)
    .where('installation.removedAt', 'is', null)
    .execute();

// Stock that a backflush may take, what expires first and came first before the rest; at the place of the step where it has one.
const freeFor = (tx: Tx, siteId: string, { partId, locationId }: Pick<Need, 'partId' | 'locationId'>) =>
  tx
    .selectFrom('partInventory as stock')
    .where('stock.siteId', '=', siteId)
    .where('stock.partId', '=', partId)
    .where('stock.status', '=', 'AVAILABLE')
    .where('stock.quantityAvailable', '>', '0')
    .where((eb) =>
      eb.or([
        eb('stock.expiryDate', 'is', null),
        eb(
          'stock.expiryDate',
          '>=',
          sql<string>`(${nowIn(tx).toISOString()}::timestamptz at time zone (select time_zone from site where id = ${siteId}))::date`,
        ),
      ]),
    )
    .$if(locationId !== null, (query) => query.where('stock.locationId', '=', locationId))
    .orderBy(sql`stock.expiry_date nulls last`)
    .orderBy('stock.createdAt')
    .orderBy('stock.id')
    .limit(200);

const heldInKits = (tx: Tx, runId: string, needs: readonly Need[]) =>
  tx
    .selectFrom('partKitIssue as issue')
    .innerJoin('partKitItem as item', 'item.id', 'issue.partKitItemId')
    .innerJoin('partKit as kit', 'kit.id', 'item.partKitId')
    .select('issue.partInventoryId as id')
    .where('kit.runId', '=', runId)
    .where('issue.endedAt', 'is', null)
    .where('item.buildRequirementId', '=', sql<string>`any(${needs.map(({ id }) => id)}::uuid[])`)
    .execute();

/**
 * Locks all that a flush of these needs may change, in one go and in the order of ids: what the run's kits hold for them, what lies free
 * for them, the record that the run builds. What one run finds in its kit another finds beside the line: were each record locked when its
 * turn comes, two runs could wait for each other. Answers the uuids of what may be taken.
 */
export const lockToFlush = async (
  tx: Tx,
  { id, siteId, partInventoryId }: { id: string; siteId: string; partInventoryId: string | null },
  needs: readonly Need[],
): Promise<string[]> => {
  if (needs.length === 0) return [];
  const found = new Set((await heldInKits(tx, id, needs)).map((held) => held.id));
  for (const need of needs)
    for (const free of await freeFor(tx, siteId, need).select('stock.id').execute()) found.add(free.id);
  if (partInventoryId !== null) found.add(partInventoryId);
  await stocksForUpdate(tx, [...found]);
  found.delete(partInventoryId ?? '');
  return [...found];
};

/** Of locked records those that a backflush may take for a need, as they are now. */
export const stockToFlush = (
  tx: Tx,
  siteId: string,
  need: Pick<Need, 'partId' | 'locationId'>,
  locked: readonly string[],
): Promise<Stock[]> =>
  freeFor(tx, siteId, need)
    .where('stock.id', '=', sql<string>`any(${locked}::uuid[])`)
    .selectAll('stock')
    .execute();

export const insertException = (tx: Tx, row: Insertable<Database['backflushException']>) =>
  tx.insertInto('backflushException').values(row).returningAll().executeTakeFirstOrThrow();

export const exceptionForUpdate = (tx: Tx, id: string) =>
  tx.selectFrom('backflushException').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();

export const openExceptionsOf = (tx: Tx, runCompletionId: string) =>
  tx
    .selectFrom('backflushException')
    .selectAll()
    .where('runCompletionId', '=', runCompletionId)
    .where('status', '=', 'OPEN')
    .orderBy('id')
    .execute();

/** Changes an exception and its version; answers it as it is now. */
export const updateException = (tx: Tx, id: string, changes: Updateable<Database['backflushException']>) =>
  tx
    .updateTable('backflushException')
    .set({ ...changes, version: sql`version + 1`, updatedAt: sql`now()` })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();

/** What an increment's backflush put in and nobody took out since. */
export const flushedBy = (tx: Tx, runCompletionId: string) =>
  tx
    .selectFrom('abomInstallation')
    .selectAll()
    .where('backflushedById', '=', runCompletionId)
    .where('removedAt', 'is', null)
    .orderBy('partInventoryId')
    .orderBy('id')
    .forUpdate()
    .execute();
