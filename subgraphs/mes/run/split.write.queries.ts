import type { Insertable } from 'kysely';
import type { Tx } from '../command.ts';
import type { Database } from '../database.generated.ts';

/** What a record needs, in order. */
export const requirementsOf = (tx: Tx, partInventoryId: string) =>
  tx
    .selectFrom('buildRequirement')
    .selectAll()
    .where('partInventoryId', '=', partInventoryId)
    .orderBy('position')
    .orderBy('id')
    .execute();

/** What is installed in a record and in force, oldest first, with what of its stock says in which unit it counts. */
export const installedIn = (tx: Tx, partInventoryId: string) =>
  tx
    .selectFrom('abomInstallation as installation')
    .innerJoin('partInventory as stock', 'stock.id', 'installation.partInventoryId')
    .selectAll('installation')
    .select(['stock.unitOfMeasure', 'stock.itemId', 'stock.supplierId', 'stock.serialNumber'])
    .where('installation.parentPartInventoryId', '=', partInventoryId)
    .where('installation.removedAt', 'is', null)
    .orderBy('installation.installedAt')
    .orderBy('installation.id')
    .forUpdate('installation')
    .execute();

export const insertRunSteps = async (tx: Tx, rows: Insertable<Database['runStep']>[]): Promise<void> => {
  if (rows.length > 0) await tx.insertInto('runStep').values(rows).execute();
};

export const insertStepFields = async (tx: Tx, rows: Insertable<Database['runStepField']>[]): Promise<void> => {
  if (rows.length > 0) await tx.insertInto('runStepField').values(rows).execute();
};
