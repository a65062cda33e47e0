import { sql, type Insertable, type Transaction, type Updateable } from 'kysely';
import { newId } from '../../../kernel/id.ts';
import type { Database } from '../database.generated.ts';
import type { AliasText } from './item.rules.ts';
import type { PackText } from './pack.rules.ts';

type Tx = Transaction<Database>;

/** The item with a part number, locked for this transaction; undefined where there is none. */
export const itemForUpdate = (tx: Tx, partNumber: string) =>
  tx.selectFrom('item').selectAll().where('partNumber', '=', partNumber).forUpdate().executeTakeFirst();

/** Makes an item; undefined where the part number is taken, by a row that an import under way may still hide. */
export const insertItem = (tx: Tx, row: Insertable<Database['item']>) =>
  tx
    .insertInto('item')
    .values(row)
    .onConflict((conflict) => conflict.column('partNumber').doNothing())
    .returningAll()
    .executeTakeFirst();

/** Adds aliases; those that the item has already are passed over. Answers the others. */
export const insertAliases = async (tx: Tx, itemId: string, aliases: readonly AliasText[]) => {
  if (aliases.length === 0) return [];
  return tx
    .insertInto('partAlias')
    .values(
      aliases.map(({ system = '', number, kind, organization }) => ({
        id: newId(),
        itemId,
        system,
        number,
        kind: sql<'MPN'>`${kind}::part_alias_kind`,
        organization: organization ?? null,
      })),
    )
    .onConflict((conflict) => conflict.columns(['itemId', 'kind', 'system', 'number', 'organization']).doNothing())
    .returning(['system', 'number', 'kind', 'organization'])
    .execute();
};

/** Adds units of an item's own. Answers them. */
export const insertPacks = async (tx: Tx, itemId: string, packs: readonly PackText[]) =>
  packs.length === 0
    ? []
    : tx
        .insertInto('itemUomConversion')
        .values(packs.map(({ code, factor }) => ({ id: newId(), itemId, code, factor })))
        .returning(['code', 'factor'])
        .execute();

export const itemByIdForUpdate = (tx: Tx, id: string) =>
  tx.selectFrom('item').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();

/** Changes an item and its version; answers the row as it is now. */
export const changeItem = (tx: Tx, id: string, changes: Updateable<Database['item']>) =>
  tx
    .updateTable('item')
    .set({ ...changes, version: sql`version + 1`, updatedAt: sql`now()` })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();

/** Moves the authority over an item born in the ERP to PLM: once, and never back. Answers the row as it is now. */
export const claimItem = (tx: Tx, id: string) =>
  tx
    .updateTable('item')
    .set({ originSystem: 'PLM', version: sql`version + 1`, updatedAt: sql`now()` })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();
