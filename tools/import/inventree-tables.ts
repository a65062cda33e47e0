import { z } from 'zod';

const fixture = z.array(
  z.object({ model: z.string(), pk: z.union([z.number(), z.string()]), fields: z.record(z.string(), z.unknown()) }),
);

/** The fields of one record. */
export type Fields = Readonly<Record<string, unknown>>;
export type Tables = ReadonlyMap<string, ReadonlyMap<string, Fields>>;

/** A field as text, trimmed; '' where it is null or something else. */
export const text = (fields: Fields, name: string): string => {
  const value = fields[name];
  return typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
};

export const table = (tables: Tables, model: string): ReadonlyMap<string, Fields> =>
  tables.get(model) ?? new Map<string, Fields>();

/** The records of a fixture by model and key, or what is wrong with it. */
export const tablesOf = (content: string): Tables | string => {
  let json: unknown;
  try {
    json = JSON.parse(content.replace(/^\ufeff/u, ''));
  } catch (error) {
    return error instanceof Error ? error.message : 'not JSON';
  }
  const parsed = fixture.safeParse(json);
  if (!parsed.success) return 'it is no list of {model, pk, fields}';
  const tables = new Map<string, Map<string, Fields>>();
  for (const { model, pk, fields } of parsed.data) {
    const rows = tables.get(model) ?? new Map<string, Fields>();
    rows.set(String(pk), fields);
    tables.set(model, rows);
  }
  return tables.has('part.part') ? tables : 'it holds no part.part';
};
