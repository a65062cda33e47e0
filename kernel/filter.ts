import { sql, type Expression, type RawBuilder, type SqlBool } from 'kysely';
import { refuse } from './errors.ts';
import { parseWire } from './id.ts';

/** The limits of the reliability page on one filter. */
const limits = { terms: 50, depth: 5, list: 500, text: 256 };

type Condition = Expression<SqlBool>;
type Operators = Record<string, unknown>;
type Where = { alias: string; depth: number; path: string; count: { terms: number } };

/** How one field of an InputFilters type becomes a condition of SQL. */
export type FilterField = (value: Operators, where: Where) => Condition;
export type FilterSpec = { table: string; fields: Record<string, FilterField> };

const symbols: Record<string, RawBuilder<unknown>> = {
  eq: sql`=`,
  neq: sql`is distinct from`,
  gt: sql`>`,
  gte: sql`>=`,
  lt: sql`<`,
  lte: sql`<=`,
  like: sql`like`,
  ilike: sql`ilike`,
};

const invalid = (path: string, why: string) => refuse('FILTER_INVALID', `${path} ${why}`);

const checked = (value: unknown, path: string): unknown => {
  if (value === null) throw invalid(path, 'is null, which equals nothing: use isNull.');
  if (typeof value === 'string' && value.length > limits.text)
    throw invalid(path, `is longer than ${String(limits.text)} characters.`);
  return value;
};

const list = (value: unknown, path: string): unknown[] => {
  if (!Array.isArray(value)) throw invalid(path, 'must be a list.');
  if (value.length > limits.list) throw invalid(path, `lists over ${String(limits.list)} values. Split the request.`);
  return value.map((item) => checked(item, path));
};

const compareColumn = (target: RawBuilder<unknown>, operator: string, value: unknown, path: string): Condition => {
  if (operator === 'isNull') {
    if (typeof value !== 'boolean') throw invalid(path, 'must be true or false.');
    return value ? sql<SqlBool>`${target} is null` : sql<SqlBool>`${target} is not null`;
  }
  if (operator === 'in' || operator === 'notIn') {
    const values = list(value, path);
    if (values.length === 0) return operator === 'in' ? sql<SqlBool>`false` : sql<SqlBool>`true`;
    const items = sql.join(values);
    return operator === 'in'
      ? sql<SqlBool>`${target} in (${items})`
      : sql<SqlBool>`(${target} is null or ${target} not in (${items}))`;
  }
  const symbol = symbols[operator];
  if (symbol === undefined) throw invalid(path, 'is no operator here.');
  return sql<SqlBool>`${target} ${symbol} ${checked(value, path)}`;
};

const each = (
  value: Operators,
  where: Where,
  compare: (operator: string, operand: unknown, path: string) => Condition,
): Condition => {
  const terms = Object.entries(value).filter(([, operand]) => operand !== undefined);
  if (terms.length === 0)
    throw invalid(where.path, 'names no operator. Give one, for example eq, or leave the field out.');
  where.count.terms += terms.length;
  if (where.count.terms > limits.terms)
    throw invalid(
      where.path,
      `is the filter's term number ${String(limits.terms + 1)}; at most ${String(limits.terms)} are taken.`,
    );
  return conjunction(terms.map(([operator, operand]) => compare(operator, operand, `${where.path}.${operator}`)));
};

const conjunction = (conditions: readonly Condition[]): Condition =>
  sql<SqlBool>`(${sql.join([...conditions], sql` and `)})`;

/** Compares a column (camelCase name) with every operator of its SDL filter type. */
export const column =
  (name: string): FilterField =>
  (value, where) =>
    each(value, where, (operator, operand, path) =>
      compareColumn(sql`${sql.ref(`${where.alias}.${name}`)}`, operator, operand, path),
    );

/** Compares a uuid column with ids on the wire; an id of another kind is refused, not silently unequal. */
export const id =
  (name: string, prefix: string): FilterField =>
  (value, where) =>
    each(value, where, (operator, operand, path) => {
      const uuid = (wire: unknown): unknown => {
        if (typeof wire !== 'string') return wire;
        const parsed = parseWire(prefix, wire);
        if (parsed === undefined)
          throw invalid(path, `is "${wire.slice(0, 64)}": an id of this kind is ${prefix}_ and 26 characters.`);
        return parsed;
      };
      const operands = Array.isArray(operand) ? operand.map(uuid) : uuid(operand);
      return compareColumn(sql`${sql.ref(`${where.alias}.${name}`)}`, operator, operands, path);
    });

/** Conditions on the row of another table of this system that a column leads to (or on any of several such rows). */
export const relation =
  (table: string, local: string, foreign: string, spec: () => FilterSpec): FilterField =>
  (value, where) => {
    if (where.depth >= limits.depth) throw invalid(where.path, `is nested deeper than ${String(limits.depth)} levels.`);
    const alias = `${table}${String(where.depth + 1)}`;
    const inner = { ...where, alias, depth: where.depth + 1 };
    const joined = sql<SqlBool>`${sql.ref(`${alias}.${foreign}`)} = ${sql.ref(`${where.alias}.${local}`)}`;
    return sql<SqlBool>`exists (select from ${sql.table(table)} as ${sql.id(alias)} where ${joined} and ${conditions(spec(), value, inner)})`;
  };

const conditions = (spec: FilterSpec, value: Operators, where: Where): Condition => {
  const given = Object.entries(value).filter(([, operand]) => operand !== undefined && operand !== null);
  if (given.length === 0) return sql<SqlBool>`true`;
  return conjunction(
    given.map(([name, operand]) => {
      const field = spec.fields[name];
      const path = `${where.path}.${name}`;
      if (field === undefined || typeof operand !== 'object' || operand === null)
        throw invalid(path, 'cannot be filtered on.');
      return field({ ...operand }, { ...where, path });
    }),
  );
};

/** The condition of a whole InputFilters argument on rows of the table under this alias. Refuses FILTER_INVALID. */
export const filterCondition = (spec: FilterSpec, filters: object | null | undefined, alias: string): Condition =>
  conditions(spec, { ...filters }, { alias, depth: 0, path: 'filters', count: { terms: 0 } });
