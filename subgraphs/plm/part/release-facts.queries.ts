import { sql } from 'kysely';
import type { Tx } from '../command.ts';

const uuids = (keys: readonly string[]) => sql<string>`any(${keys}::uuid[])`;

/** These revisions with their items; `supersededId` is the revision of the item that was released last before this one. */
export const releasedParts = (tx: Tx, partIds: readonly string[]) =>
  tx
    .selectFrom('part')
    .innerJoin('item', 'item.id', 'part.itemId')
    .leftJoin('ecn', 'ecn.id', 'part.releasedByEcnId')
    .leftJoin('ebom', 'ebom.partId', 'part.id')
    .selectAll('part')
    .select([
      'item.version as itemVersion',
      'item.description as itemDescription',
      'item.itemType',
      'item.originSystem',
      'item.baseUom',
      'item.sourcingStrategy',
      'ecn.number as ecn',
      'ebom.contentHash as ebomContentHash',
    ])
    .select((eb) =>
      eb
        .selectFrom('part as earlier')
        .select('earlier.id')
        .whereRef('earlier.itemId', '=', 'part.itemId')
        .whereRef('earlier.id', '<>', 'part.id')
        .where('earlier.lifecycleState', '=', sql.lit('RELEASED'))
        .orderBy('earlier.releasedAt', 'desc')
        .orderBy('earlier.id', 'desc')
        .limit(1)
        .as('supersededId'),
    )
    .where('part.id', '=', uuids(partIds))
    .execute();

/** Packs of these items, with how much of the item's base unit is in one. */
export const packsOfItems = (tx: Tx, itemIds: readonly string[]) =>
  tx
    .selectFrom('itemUomConversion')
    .select(['id', 'itemId', 'code', 'factor'])
    .where('itemId', '=', uuids(itemIds))
    .orderBy('code')
    .execute();

/** The lines of these revisions by find number, with the numbers of what they name. */
export const linesOfParts = (tx: Tx, partIds: readonly string[]) =>
  tx
    .selectFrom('ebomLine as line')
    .innerJoin('ebom', 'ebom.id', 'line.ebomId')
    .innerJoin('item', 'item.id', 'line.itemId')
    .select([
      'ebom.partId as parentId',
      'line.id',
      'line.findNumber',
      'item.partNumber as componentPartNumber',
      'line.partId as componentPartId',
      'line.itemId as componentItemId',
      'line.quantity',
      'line.uom',
      'line.quantityType',
      'line.referenceDesignators',
      'line.isPhantom',
      'line.isOptional',
      'line.scrapFactor',
    ])
    .where('ebom.partId', '=', uuids(partIds))
    .orderBy('line.findOrder')
    .orderBy('line.findNumber')
    .execute();

/** What may stand in for these lines, by priority. */
export const substitutesOfLines = (tx: Tx, lineIds: readonly string[]) =>
  tx
    .selectFrom('ebomSubstitute as substitute')
    .innerJoin('item', 'item.id', 'substitute.itemId')
    .select([
      'substitute.ebomLineId as lineId',
      'substitute.id',
      'item.partNumber',
      'substitute.partId',
      'substitute.ratio',
      'substitute.priority',
    ])
    .where('substitute.ebomLineId', '=', uuids(lineIds))
    .orderBy('substitute.priority')
    .orderBy('substitute.id')
    .execute();
