import { sql, type Expression, type Kysely, type RawBuilder, type Selectable, type SqlBool } from 'kysely';
import { decodeCursor, encodeCursor, forgedCursor, type CursorValue } from './cursor.ts';
import { refuse, sqlState } from './errors.ts';
import { filterCondition, type FilterField, type FilterSpec } from './filter.ts';
import { keysetCondition, orderBy, type OrderTerm } from './keyset.ts';

export { column, id, relation } from './filter.ts';

/** `first` and `last` at most; ION's examples use 50. */
const largestPage = 500;
/** Without page arguments every row is answered, up to this many: never a silent cut, since a consumer would post too little. */
const largestWhole = 5000;

/** What every root list takes. */
export type PageArguments = {
  filters?: object | null | undefined;
  sort?: readonly string[] | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
};

export type Listing<Row> = FilterSpec & {
  name: string;
  /** The first half of each sort's enum values (`CREATED` of `CREATED_ASC`) and its column. */
  sorts: Record<string, string>;
  /** Columns of sorts that can be null; they sort last. */
  nullable: ReadonlySet<string>;
  readonly row?: Row;
};

export type Connection<Row> = {
  edges: { cursor: string; node: Row }[];
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
    count: number;
    /** Costs a statement of its own, so only where it is asked for. */
    totalCount: () => Promise<number>;
  };
};

/** The filters of a table, for lists of it and for filters of others that lead to it. */
export const filterSpec =
  <DB>() =>
  <T extends keyof DB & string>(table: T, fields: Record<string, FilterField>): FilterSpec => ({ table, fields });

/** A root list over a table or view: its name in the graph, its filters and its sorts. */
export const listing =
  <DB>() =>
  <T extends keyof DB & string>(
    table: T,
    spec: {
      name: string;
      filters: Record<string, FilterField>;
      sorts: Record<string, keyof DB[T] & string>;
      nullable?: readonly (keyof DB[T] & string)[];
    },
  ): Listing<Selectable<DB[T]>> => ({
    table,
    name: spec.name,
    fields: spec.filters,
    sorts: spec.sorts,
    nullable: new Set(spec.nullable ?? []),
  });

const orderOf = <Row>(list: Listing<Row>, sort: readonly string[] | null | undefined): OrderTerm[] => {
  const terms = (sort ?? []).map((value) => {
    const [, name = '', direction] = /^(.+)_(ASC|DESC)$/.exec(value) ?? [];
    const column = list.sorts[name];
    if (column === undefined) throw refuse('PAGE_ARGUMENTS_INVALID', `${list.name} cannot be sorted by ${value}.`);
    return { column, descending: direction === 'DESC', nullable: list.nullable.has(column) };
  });
  const known = terms.findIndex((term) => term.column === 'id');
  // Everything after the id is decided by it; without it the order would not be total.
  return known >= 0
    ? terms.slice(0, known + 1)
    : [...terms, { column: 'id', descending: terms.at(-1)?.descending ?? false, nullable: false }];
};

type Window = { size: number; whole: boolean; backward: boolean; cursor: string | undefined };

const windowOf = (name: string, { first, last, after, before }: PageArguments): Window => {
  const wrong = (why: string) => refuse('PAGE_ARGUMENTS_INVALID', `${name}: ${why}`);
  if (typeof first === 'number' && typeof last === 'number') throw wrong('give first or last, not both.');
  if (typeof after === 'string' && typeof before === 'string') throw wrong('give after or before, not both.');
  if (typeof last === 'number' && typeof after === 'string')
    throw wrong('last goes with before; after goes with first.');
  if (typeof first === 'number' && typeof before === 'string')
    throw wrong('first goes with after; before goes with last.');
  const size = first ?? last;
  if (typeof size === 'number') {
    if (size < 1) throw wrong(`first and last count from 1; ${String(size)} asks for nothing.`);
    if (size > largestPage) {
      throw refuse(
        'PAGE_SIZE_EXCEEDED',
        `${name}: a page has at most ${String(largestPage)} records, not ${String(size)}. Ask for ${String(largestPage)} and go on with after.`,
        {
          details: { limit: largestPage, requested: size },
        },
      );
    }
  }
  const backward = typeof last === 'number' || typeof before === 'string';
  const whole = typeof size !== 'number';
  return { size: whole ? largestWhole : size, whole, backward, cursor: after ?? before ?? undefined };
};

const count = async (
  db: Kysely<unknown>,
  source: RawBuilder<unknown>,
  condition: Expression<SqlBool>,
): Promise<number> => {
  const { rows } = await sql<{ total: string }>`select count(*) as total from ${source} where ${condition}`.execute(db);
  return Number(rows[0]?.total ?? 0);
};

const cursorValue = (value: unknown): CursorValue => {
  if (value instanceof Date) return value.toISOString();
  if (value === null || typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string')
    return value;
  throw new Error('a list is sorted by a column that is no plain value');
};

/**
 * One page of a list: one statement on the order's index, however deep the page lies, and one more where totalCount is asked for.
 * Refuses PAGE_ARGUMENTS_INVALID, PAGE_SIZE_EXCEEDED, PAGE_REQUIRED (with totalCount), CURSOR_INVALID, FILTER_INVALID.
 */
export const page = async <DB, Row extends object>(
  db: Kysely<DB>,
  list: Listing<Row>,
  args: PageArguments,
): Promise<Connection<Row>> => {
  const order = orderOf(list, args.sort);
  const signature = `${list.name}:${order.map((term) => `${term.column}${term.descending ? '-' : '+'}`).join(',')}`;
  const { size, whole, backward, cursor } = windowOf(list.name, args);
  const source = sql`${sql.table(list.table)} as ${sql.id('listed')}`;
  const condition = filterCondition(list, args.filters, 'listed');
  const start =
    cursor === undefined
      ? sql<SqlBool>`true`
      : keysetCondition('listed', order, decodeCursor(signature, cursor, order.length), backward);
  const anywhere = db as unknown as Kysely<unknown>;
  const statement = sql<Row>`select listed.* from ${source} where ${condition} and ${start} order by ${orderBy('listed', order, backward)} limit ${sql.lit(size + 1)}`;
  const { rows } = await statement.execute(anywhere).catch((error: unknown) => {
    // Values that the columns cannot hold: only a cursor brings such, since filters are checked by their scalars.
    if (cursor !== undefined && sqlState(error)?.startsWith('22')) throw forgedCursor();
    throw error;
  });
  const more = rows.length > size;
  if (more && whole) {
    const totalCount = await count(anywhere, source, condition);
    throw refuse(
      'PAGE_REQUIRED',
      `${list.name} holds ${String(totalCount)} records here; at most ${String(largestWhole)} are answered at once. Page with first and after.`,
      {
        details: { totalCount, limit: largestWhole },
      },
    );
  }
  const kept = backward ? rows.slice(0, size).reverse() : rows.slice(0, size);
  const valueOf = (row: Row): CursorValue[] =>
    order.map((term) => cursorValue((row as Record<string, unknown>)[term.column]));
  const edges = kept.map((node) => ({ node, cursor: encodeCursor(signature, valueOf(node)) }));
  return {
    edges,
    pageInfo: {
      hasNextPage: backward ? cursor !== undefined : more,
      hasPreviousPage: backward ? more : cursor !== undefined,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
      count: edges.length,
      totalCount: () => count(anywhere, source, condition),
    },
  };
};
