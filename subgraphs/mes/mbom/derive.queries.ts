import { sql } from 'kysely';
import type { Tx } from '../command.ts';

const uuids = (keys: readonly string[]) => sql<string>`any(${keys}::uuid[])`;
const texts = (keys: readonly string[]) => sql<string>`any(${keys}::text[])`;

/** Released engineering lines of these revisions, by find number. */
export const ebomLinesOf = (tx: Tx, partIds: readonly string[]) =>
  tx
    .selectFrom('ebomLine')
    .selectAll()
    .where('parentPartId', '=', uuids(partIds))
    .orderBy(sql`lpad(find_number, 20, '0')`)
    .orderBy('id')
    .execute();

export const ebomSubstitutesOf = (tx: Tx, lineIds: readonly string[]) =>
  tx
    .selectFrom('ebomSubstitute')
    .selectAll()
    .where('ebomLineId', '=', uuids(lineIds))
    .orderBy('priority')
    .orderBy('id')
    .execute();

const withItem = (tx: Tx) =>
  tx.selectFrom('part').innerJoin('item', 'item.id', 'part.itemId').selectAll('part').select('item.itemType');

/** These revisions, with the sort of their items. */
export const pinnedParts = (tx: Tx, ids: readonly string[]) => withItem(tx).where('part.id', '=', uuids(ids)).execute();

/** The revision of each of these part numbers that was released last. */
export const latestParts = (tx: Tx, numbers: readonly string[]) =>
  withItem(tx)
    .distinctOn('part.partNumber')
    .where('part.partNumber', '=', texts(numbers))
    .where('part.lifecycleState', '=', 'RELEASED')
    .orderBy('part.partNumber')
    .orderBy('part.releasedAt', (order) => order.desc().nullsLast())
    .orderBy('part.id', 'desc')
    .execute();

/** The packs of these items that are everybody's. */
export const packsOfItems = (tx: Tx, itemIds: readonly string[]) =>
  tx
    .selectFrom('itemUomConversion')
    .selectAll()
    .where('itemId', '=', uuids(itemIds))
    .where('supplierId', 'is', null)
    .execute();
