import { sql, type Insertable } from 'kysely';
import type { Tx } from '../command.ts';
import type { Database } from '../database.generated.ts';

const uuids = (keys: readonly string[]) => sql<string>`any(${keys}::uuid[])`;
const portion = 1000;

export const partCopy = (tx: Tx, id: string) =>
  tx.selectFrom('part').selectAll().where('id', '=', id).executeTakeFirst();

/** Which of these parts have a copy. */
export const knownParts = async (tx: Tx, ids: readonly string[]): Promise<Set<string>> =>
  new Set((await tx.selectFrom('part').select('id').where('id', '=', uuids(ids)).execute()).map(({ id }) => id));

/** Keeps an item, unless what is kept is as new; answers whether it was kept. */
export const keepItem = async (tx: Tx, row: Insertable<Database['item']>): Promise<boolean> => {
  const kept = await tx
    .insertInto('item')
    .values(row)
    .onConflict((conflict) =>
      conflict
        .column('id')
        .doUpdateSet((eb) => ({
          itemType: eb.ref('excluded.itemType'),
          originSystem: eb.ref('excluded.originSystem'),
          baseUom: eb.ref('excluded.baseUom'),
          sourcingStrategy: eb.ref('excluded.sourcingStrategy'),
          sourceVersion: eb.ref('excluded.sourceVersion'),
          copiedAt: sql`now()`,
        }))
        .where('item.sourceVersion', '<=', (eb) => eb.ref('excluded.sourceVersion')),
    )
    .returning('id')
    .executeTakeFirst();
  return kept !== undefined;
};

/** Replaces the packs of an item that are everybody's; those of suppliers stay. */
export const replacePacks = async (
  tx: Tx,
  itemId: string,
  rows: readonly Insertable<Database['itemUomConversion']>[],
): Promise<void> => {
  await tx.deleteFrom('itemUomConversion').where('itemId', '=', itemId).where('supplierId', 'is', null).execute();
  if (rows.length > 0) await tx.insertInto('itemUomConversion').values(rows).execute();
};

/** Makes or renews the copy of a revision; answers it as it is now. */
export const keepPart = (tx: Tx, row: Insertable<Database['part']>) =>
  tx
    .insertInto('part')
    .values(row)
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet((eb) => ({
        lifecycleState: eb.ref('excluded.lifecycleState'),
        trackingType: eb.ref('excluded.trackingType'),
        baseUom: eb.ref('excluded.baseUom'),
        releasedAt: eb.ref('excluded.releasedAt'),
        effectiveFrom: eb.ref('excluded.effectiveFrom'),
        effectiveTo: eb.ref('excluded.effectiveTo'),
        ebomContentHash: eb.ref('excluded.ebomContentHash'),
        sourceVersion: eb.ref('excluded.sourceVersion'),
        copiedAt: sql`now()`,
      })),
    )
    .returningAll()
    .executeTakeFirstOrThrow();

export const supersede = (tx: Tx, id: string, supersededById: string) =>
  tx.updateTable('part').set({ supersededById }).where('id', '=', id).execute();

const inPortions = async <Row>(rows: readonly Row[], write: (some: readonly Row[]) => Promise<unknown>) => {
  for (let from = 0; from < rows.length; from += portion) await write(rows.slice(from, from + portion));
};

/** Keeps released lines with their substitutes; what is there stays: released lines never change. */
export const keepLines = async (
  tx: Tx,
  lines: readonly Insertable<Database['ebomLine']>[],
  substitutes: readonly Insertable<Database['ebomSubstitute']>[],
): Promise<void> => {
  await inPortions(lines, (some) =>
    tx
      .insertInto('ebomLine')
      .values(some)
      .onConflict((conflict) => conflict.column('id').doNothing())
      .execute(),
  );
  await inPortions(substitutes, (some) =>
    tx
      .insertInto('ebomSubstitute')
      .values(some)
      .onConflict((conflict) => conflict.column('id').doNothing())
      .execute(),
  );
};
