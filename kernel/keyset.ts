import { sql, type Expression, type RawBuilder, type SqlBool } from 'kysely';
import type { CursorValue } from './cursor.ts';

/** One column of an order. Null values sort last in either direction. */
export type OrderTerm = { column: string; descending: boolean; nullable: boolean };

const reference = (alias: string, term: OrderTerm): RawBuilder<unknown> => sql`${sql.ref(`${alias}.${term.column}`)}`;

/** The order by list; backward turns it round, so that the last rows before a cursor come first. */
export const orderBy = (alias: string, order: readonly OrderTerm[], backward: boolean): RawBuilder<unknown> =>
  sql.join(
    order.map((term) => {
      const descending = term.descending !== backward;
      const direction = descending ? sql`desc` : sql`asc`;
      if (!term.nullable) return sql`${reference(alias, term)} ${direction}`;
      return sql`${reference(alias, term)} ${direction} ${backward ? sql`nulls first` : sql`nulls last`}`;
    }),
  );

/**
 * Rows strictly after (backward: before) these values in the order. Where all columns are not null and go one way it is a row
 * comparison, which PostgreSQL turns into one range of the index, so that a deep page costs what the first one does.
 */
export const keysetCondition = (
  alias: string,
  order: readonly OrderTerm[],
  values: readonly CursorValue[],
  backward: boolean,
): Expression<SqlBool> => {
  const plain = order.every((term) => !term.nullable && term.descending === order[0]?.descending);
  if (!plain) return lexicographic(alias, order, values, backward);
  const after = (order[0]?.descending ?? false) !== backward ? sql`<` : sql`>`;
  return sql<SqlBool>`(${sql.join(order.map((term) => reference(alias, term)))}) ${after} (${sql.join([...values])})`;
};

const lexicographic = (
  alias: string,
  order: readonly OrderTerm[],
  values: readonly CursorValue[],
  backward: boolean,
): Expression<SqlBool> => {
  const [term, ...rest] = order;
  if (term === undefined) return sql<SqlBool>`false`;
  const [value = null, ...others] = values;
  const column = reference(alias, term);
  const same = value === null ? sql<SqlBool>`${column} is null` : sql<SqlBool>`${column} = ${value}`;
  const deeper = lexicographic(alias, rest, others, backward);
  return sql<SqlBool>`(${beyond(column, term, value, backward)} or (${same} and ${deeper}))`;
};

const beyond = (
  column: RawBuilder<unknown>,
  term: OrderTerm,
  value: CursorValue,
  backward: boolean,
): Expression<SqlBool> => {
  // Nulls are last: nothing lies after them, and everything with a value lies before.
  if (value === null) return backward ? sql<SqlBool>`${column} is not null` : sql<SqlBool>`false`;
  const further =
    term.descending !== backward ? sql<SqlBool>`${column} < ${value}` : sql<SqlBool>`${column} > ${value}`;
  return term.nullable && !backward ? sql<SqlBool>`(${further} or ${column} is null)` : further;
};
