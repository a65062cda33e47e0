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

/** All variants of a part by its key, and theirs. */
export const variantsOf = (tables: Tables): ((pk: string) => readonly string[]) => {
  const children = new Map<string, string[]>();
  for (const [pk, fields] of table(tables, 'part.part')) {
    const template = text(fields, 'variant_of');
    if (template !== '') children.set(template, [...(children.get(template) ?? []), pk]);
  }
  const below = (pk: string, seen: ReadonlySet<string>): readonly string[] =>
    (children.get(pk) ?? [])
      .filter((child) => !seen.has(child))
      .flatMap((child) => [child, ...below(child, new Set([...seen, child]))]);
  return (pk) => below(pk, new Set([pk]));
};

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
