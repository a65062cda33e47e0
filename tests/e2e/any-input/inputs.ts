import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
} from 'graphql';
import type { Known, Records } from './records.ts';

type Mutation = GraphQLField<unknown, unknown>;
/** What the fields of one input object have in common: what its command is about, and the record that its id names. */
type About = { record: string | undefined; named?: Known };

const texts = ['', ' ', 'é'.repeat(60), 'a'.repeat(3000), '-1', '{}', '\u200b', 'a\tb', '🙂'];
/** By scalar: what is mostly given, and what is a mistake or nearly one. */
const values: Readonly<Record<string, readonly [readonly unknown[], readonly unknown[]]>> = {
  Int: [
    [1, 1, 2, 10, 60],
    [0, -1, 2147483647, -2147483648],
  ],
  Float: [
    [1, 1, 1, 2, 3, 0.5],
    [0, -1, 0.000001, 1e-7, 1e9, 1e14, 1e20, 0.1234567],
  ],
  Decimal: [
    ['1', '2', '2.5', '0'],
    ['-1', '0.000001', '12345678901234567890', '0.1234567', 'NaN', '', '1e5', '999999999999999'],
  ],
  Boolean: [[true, false], [true]],
  Date: [
    ['2026-02-10', '2026-03-15'],
    ['0001-01-01', '9999-12-31', '2026-02-30', '2030-01-01'],
  ],
  DateTime: [
    ['2026-02-10T10:00:00Z', '2026-03-15T10:00:00.123Z'],
    ['0001-01-01T00:00:00Z', '9999-12-31T23:59:59Z', '2026-03-01T00:00:00+14:00'],
  ],
  CurrencyCode: [
    ['USD', 'USD', 'EUR'],
    ['JPY', 'XXX', 'usd', 'BHD'],
  ],
};

/** Inputs for mutations, drawn from a source of numbers from 0 to 1: most fields plausible, one in fifteen a mistake. */
export const drawnInputs = (random: () => number, records: () => Records) => {
  const one = <Value>(all: readonly Value[]): Value => {
    const value = all[Math.floor(random() * all.length)];
    if (value === undefined) throw new Error('nothing to draw from');
    return value;
  };
  const happens = (chance: number): boolean => random() < chance;
  const types = (): string[] => [...records().keys()].sort((left, right) => right.length - left.length);

  /** The type that an id field means by its name: `toLocationId` a Location, `fromId` what the command is about. */
  const meant = (field: string, about: About): string | undefined => {
    const bare = field.replace(/Ids?$/, '');
    if (['id', 'from', 'into'].includes(bare)) return about.record;
    return types().find((type) => `${bare.charAt(0).toUpperCase()}${bare.slice(1)}`.endsWith(type));
  };
  const idFor = (field: string, about: About): string => {
    const type = happens(0.01) ? undefined : meant(field, about);
    const known = records().get(type ?? one(types())) ?? [];
    if (known.length === 0) return 'run_00000000000000000000000000';
    const record = one(known);
    // The id, or the first one there is, is what the etag is of.
    about.named ??= record;
    return record.id;
  };
  const scalar = (type: string, field: string, about: About): unknown => {
    if (type === 'ID') return idFor(field, about);
    if (field === 'etag') return happens(0.03) ? 'old' : (about.named?.etag ?? 'none');
    const [likely, unlikely] = values[type] ?? [
      [`N${String(Math.floor(random() * 1e6))}`, `N${String(Math.floor(random() * 1e6))}`, 'EA', 'LAX'],
      texts,
    ];
    return one(happens(1 / 15) ? unlikely : likely);
  };
  const value = (type: GraphQLInputType, field: string, about: About): unknown => {
    if (isNonNullType(type)) return value(type.ofType, field, about);
    if (isListType(type)) {
      const list = Array.from({ length: one([0, 1, 1, 2, 3]) }, () => value(type.ofType, field, about));
      return list.length > 1 && happens(0.3) ? [list[0], ...list] : list;
    }
    if (isEnumType(type)) return one(type.getValues()).name;
    return isInputObjectType(type) ? object(type, about.record) : scalar(type.name, field, about);
  };
  const object = (type: GraphQLInputObjectType, record: string | undefined): Record<string, unknown> => {
    const about: About = { record };
    // The id first: the etag is of what it names.
    const fields = Object.values(type.getFields()).sort(
      (left, right) => Number(right.name === 'id') - Number(left.name === 'id'),
    );
    const given: Record<string, unknown> = {};
    for (const { name, type: wanted } of fields) {
      const isNeeded = isNonNullType(wanted) || name === 'etag';
      if (!isNeeded && (name === 'idempotencyKey' || happens(0.55))) continue;
      given[name] = !isNeeded && happens(0.05) ? null : value(wanted, name, about);
    }
    return given;
  };

  return (mutation: Mutation): Record<string, unknown> => {
    const payload = getNamedType(mutation.type);
    const told = isObjectType(payload)
      ? Object.values(payload.getFields()).map(({ type }) => getNamedType(type).name)
      : [];
    const input = getNamedType(mutation.args.find(({ name }) => name === 'input')?.type);
    if (!isInputObjectType(input)) throw new Error(`${mutation.name} takes no input`);
    return object(
      input,
      told.find((type) => records().has(type)),
    );
  };
};
