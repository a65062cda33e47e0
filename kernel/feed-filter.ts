import { refuse, type Refusal } from './errors.ts';
import type { EventRow } from './feed.queries.ts';
import { parseWire } from './id.ts';
import { likePattern } from './like.ts';

/** The limits of the reliability page on one filter. */
const limits = { terms: 50, list: 500, text: 256 };

type Value = string | boolean | null;
type Operators = Readonly<Record<string, unknown>>;
type Test = (row: EventRow) => boolean;
type Field = (operators: Operators, path: string) => Test[];

/** How each field of a subscription's filters looks at an event's row. */
export type FeedFilterSpec = Readonly<Record<string, Field>>;

const invalid = (path: string, why: string): Refusal => refuse('FILTER_INVALID', `${path} ${why}`);

// As the database compares with COLLATE "C".
const compare = (left: string, right: string): number => Buffer.compare(Buffer.from(left), Buffer.from(right));

const checked = (operand: unknown, path: string): string | boolean => {
  if (typeof operand === 'boolean') return operand;
  if (typeof operand !== 'string') throw invalid(path, 'is null, which equals nothing: use isNull.');
  if (operand.length <= limits.text) return operand;
  throw invalid(path, `is longer than ${String(limits.text)} characters.`);
};

const listed = (operand: unknown, path: string): (string | boolean)[] => {
  if (!Array.isArray(operand)) throw invalid(path, 'must be a list.');
  if (operand.length > limits.list) throw invalid(path, `lists over ${String(limits.list)} values. Split the request.`);
  return operand.map((item) => checked(item, path));
};

const ordered = (operator: string, order: number): boolean =>
  (operator === 'gt' && order > 0) ||
  (operator === 'gte' && order >= 0) ||
  (operator === 'lt' && order < 0) ||
  (operator === 'lte' && order <= 0);

type Compare = (value: Value) => boolean;

const operators: Readonly<Record<string, (operand: unknown, path: string) => Compare>> = {
  isNull: (operand) => (value) => (value === null) === (operand === true),
  in: (operand, path) => {
    const values = listed(operand, path);
    return (value) => value !== null && values.includes(value);
  },
  notIn: (operand, path) => {
    const values = listed(operand, path);
    return (value) => value === null || !values.includes(value);
  },
  eq: (operand, path) => {
    const wanted = checked(operand, path);
    return (value) => value === wanted;
  },
  neq: (operand, path) => {
    const other = checked(operand, path);
    return (value) => value !== other;
  },
  like: (operand, path) => {
    const fits = likePattern(String(checked(operand, path)));
    return (value) => typeof value === 'string' && fits(value);
  },
  ilike: (operand, path) => {
    const fits = likePattern(String(checked(operand, path)).toLowerCase());
    return (value) => typeof value === 'string' && fits(value.toLowerCase());
  },
};

const comparing = (operator: string, operand: unknown, path: string): Compare => {
  const known = operators[operator];
  if (known !== undefined) return known(operand, path);
  if (!['gt', 'gte', 'lt', 'lte'].includes(operator)) throw invalid(path, 'is no operator here.');
  const limit = String(checked(operand, path));
  return (value) => typeof value === 'string' && ordered(operator, compare(value, limit));
};

const valueOf = (value: unknown): Value => (typeof value === 'string' || typeof value === 'boolean' ? value : null);

/** `read` gives what is compared: one value of most fields; of several it is enough that one is meant, and a negation must hold of all. */
const field =
  (read: (row: EventRow) => readonly unknown[], operandOf: (operand: unknown, path: string) => unknown): Field =>
  (given, path) => {
    const terms = Object.entries(given).filter(([, operand]) => operand !== undefined);
    if (terms.length === 0) throw invalid(path, 'names no operator. Give one, for example eq, or leave the field out.');
    return terms.map(([operator, operand]) => {
      const at = `${path}.${operator}`;
      const decide = comparing(operator, operandOf(operand, at), at);
      const isNegation = operator === 'neq' || operator === 'notIn';
      return (row) => {
        const found = read(row);
        const values = found.length === 0 ? [null] : found.map(valueOf);
        return isNegation ? values.every(decide) : values.some(decide);
      };
    });
  };

/** A text, a word of an enum, or a yes-or-no of the row. */
export const said = (read: (row: EventRow) => unknown): Field =>
  field(
    (row) => [read(row)],
    (operand) => operand,
  );

/** A uuid of the row, compared with ids on the wire; an id of another kind is refused, not silently unequal. */
export const identified = (prefix: string, read: (row: EventRow) => unknown): Field =>
  identifiedAmong(prefix, (row) => [read(row)]);

/** The same of several uuids of the row, none perhaps. */
export const identifiedAmong = (prefix: string, read: (row: EventRow) => readonly unknown[]): Field => {
  const uuidOf = (wire: unknown, path: string): unknown => {
    if (typeof wire !== 'string') return wire;
    const uuid = parseWire(prefix, wire);
    if (uuid !== undefined) return uuid;
    throw invalid(path, `is "${wire.slice(0, 64)}": an id of this kind is ${prefix}_ and 26 characters.`);
  };
  return field(read, (operand, path) =>
    Array.isArray(operand) ? operand.map((item) => uuidOf(item, path)) : uuidOf(operand, path),
  );
};

/** What the event says under this name. */
export const fact =
  (name: string) =>
  ({ data }: EventRow): unknown =>
    data[name];

/** Conditions on the site of an event: its id on the wire (with this prefix), and its code. */
export const bySite = (prefix: string): FeedFilterSpec => ({
  siteId: identified(prefix, ({ site }) => site),
  siteCode: said(({ siteCode }) => siteCode),
});

/** What the filters of a subscription let through, by the event's row alone. Refuses FILTER_INVALID. */
export const feedFilter = (spec: FeedFilterSpec, filters: object | null | undefined): Test => {
  const given = Object.entries({ ...filters }).filter(([, value]) => value !== undefined && value !== null);
  const tests = given.flatMap(([name, value]: [string, unknown]) => {
    const known = spec[name];
    if (known === undefined || typeof value !== 'object' || value === null)
      throw invalid(`filters.${name}`, 'cannot be filtered on.');
    return known(value as Operators, `filters.${name}`);
  });
  if (tests.length > limits.terms)
    throw invalid('filters', `has ${String(tests.length)} terms; at most ${String(limits.terms)} are taken.`);
  return (row) => tests.every((test) => test(row));
};
