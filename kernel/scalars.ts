import { GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { minorUnits } from './currencies.ts';
import { parseDecimal } from './decimal.ts';
import { refuse } from './errors.ts';

type Read = (text: string) => string | undefined;

const textual = (
  name: string,
  form: string,
  read: Read,
  write: (value: unknown) => string = String,
): GraphQLScalarType<string, string> => {
  const parse = (value: unknown): string => {
    const text = typeof value === 'string' ? read(value) : undefined;
    if (text === undefined)
      throw refuse('VALUE_INVALID', `${name} must be ${form}, not ${JSON.stringify(value).slice(0, 60)}.`);
    return text;
  };
  return new GraphQLScalarType({
    name,
    parseValue: parse,
    parseLiteral: (node: ValueNode) => parse(node.kind === Kind.STRING ? node.value : undefined),
    serialize: write,
  });
};

const instant =
  /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;
const day = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const duration = /^P(?!$)(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+(\.\d+)?S)?)?$/;

const isDay = (text: string): boolean => day.test(text) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);

const readInstant: Read = (text) =>
  instant.test(text) && isDay(text.slice(0, 10)) ? new Date(text).toISOString() : undefined;
const writeInstant = (value: unknown): string =>
  (value instanceof Date ? value : new Date(String(value))).toISOString();

/** The scalars of schema/values.graphql. Wrong values are refused with VALUE_INVALID before anything is read or written. */
export const scalars = {
  DateTime: textual(
    'DateTime',
    'an instant with offset, for example "2026-03-01T06:00:00Z"',
    readInstant,
    writeInstant,
  ),
  Date: textual('Date', 'a day, for example "2026-03-01"', (text) => (isDay(text) ? text : undefined)),
  Duration: textual('Duration', 'an ISO 8601 duration in days and below, for example "PT1H30M"', (text) =>
    duration.test(text) ? text : undefined,
  ),
  Decimal: textual('Decimal', 'a decimal number as text, for example "12.50"', parseDecimal),
  Cursor: textual('Cursor', 'a cursor of an event, unchanged', (text) => (text === '' ? undefined : text)),
  CurrencyCode: textual('CurrencyCode', 'an ISO 4217 code, for example "USD"', (text) =>
    minorUnits(text) === undefined ? undefined : text,
  ),
};
