import { sql, type Insertable, type Updateable } from 'kysely';
import type { Tx } from '../command.ts';
import type { Database } from '../database.generated.ts';

export const accountForUpdate = (tx: Tx, id: string) =>
  tx.selectFrom('glAccount').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();

export const insertAccount = (tx: Tx, row: Insertable<Database['glAccount']>) =>
  tx.insertInto('glAccount').values(row).returningAll().executeTakeFirstOrThrow();

export const changeAccount = (tx: Tx, id: string, changes: Updateable<Database['glAccount']>) =>
  tx
    .updateTable('glAccount')
    .set({ ...changes, version: sql`version + 1`, updatedAt: sql`now()` })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();

type RuleKey = Pick<
  Updateable<Database['postingRule']>,
  'event' | 'costMethod' | 'lineType' | 'stockStatus' | 'sequence'
>;

/** The rule with this key, locked; null is a value of the key. */
export const ruleForUpdate = (tx: Tx, key: Required<RuleKey>) =>
  Object.entries(key)
    .reduce(
      (query, [column, value]) => query.where(sql.ref(column), 'is not distinct from', value),
      tx.selectFrom('postingRule').selectAll(),
    )
    .forUpdate()
    .executeTakeFirst();

export const ruleById = (tx: Tx, id: string) =>
  tx.selectFrom('postingRule').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();

export const deleteRule = (tx: Tx, id: string) => tx.deleteFrom('postingRule').where('id', '=', id).execute();

export const insertRule = (tx: Tx, row: Insertable<Database['postingRule']>) =>
  tx.insertInto('postingRule').values(row).returningAll().executeTakeFirstOrThrow();

export const changeRule = (tx: Tx, id: string, changes: Updateable<Database['postingRule']>) =>
  tx
    .updateTable('postingRule')
    .set({ ...changes, version: sql`version + 1`, updatedAt: sql`now()` })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();

/** The rate of a pair that holds on a day: the last one set from that day or an earlier one on. */
export const rateOfDay = (tx: Tx, fromCurrency: string, toCurrency: string, day: string) =>
  tx
    .selectFrom('exchangeRate')
    .select('rate')
    .where('fromCurrency', '=', fromCurrency)
    .where('toCurrency', '=', toCurrency)
    .where('validFrom', '<=', day)
    .orderBy('validFrom', 'desc')
    .limit(1)
    .executeTakeFirst();

export const insertExchangeRate = (tx: Tx, row: Insertable<Database['exchangeRate']>) =>
  tx.insertInto('exchangeRate').values(row).returningAll().executeTakeFirstOrThrow();
