import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { isObjectType, type GraphQLObjectType } from 'graphql';
import { schemaOf } from '../../kernel/subgraph.ts';
import { erp } from '../../subgraphs/erp/subgraph.ts';
import { integration } from '../../subgraphs/integration/subgraph.ts';
import { mes } from '../../subgraphs/mes/subgraph.ts';
import { plm } from '../../subgraphs/plm/subgraph.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';

let database: TestDatabase;

beforeAll(async () => {
  database = await cloneDatabase();
});

afterAll(() => database.drop());

const plain = (name: string): string => name.replaceAll('_', '').toLowerCase();

/** Columns of each table and view of a schema, both by their names without underscores. */
const columns = async (schema: string): Promise<Map<string, Set<string>>> => {
  const rows = await database.sql<{ table_name: string; column_name: string }>(
    `select table_name, column_name from information_schema.columns where table_schema = $1`,
    [schema],
  );
  const tables = new Map<string, Set<string>>();
  for (const row of rows) {
    const known = tables.get(plain(row.table_name)) ?? new Set<string>();
    tables.set(plain(row.table_name), known.add(plain(row.column_name)));
  }
  return tables;
};

const unresolved = (type: GraphQLObjectType, known: ReadonlySet<string>): string[] =>
  Object.values(type.getFields())
    .filter((field) => field.resolve === undefined && !known.has(plain(field.name)))
    .map((field) => `${type.name}.${field.name}`);

describe.each([
  ['plm', () => schemaOf(plm)],
  ['mes', () => schemaOf(mes)],
  ['erp', () => schemaOf(erp)],
  ['integration', () => schemaOf(integration)],
] as const)('%s', (system, build) => {
  test('every field of every record has a column or a resolver', async () => {
    const tables = await columns(system);
    const types = Object.values(build().getTypeMap()).filter(isObjectType);
    const missing = types.flatMap((type) => {
      const known = tables.get(plain(type.name));
      return known === undefined ? [] : unresolved(type, known);
    });
    expect(missing).toEqual([]);
  });

  test('every root field has a resolver', () => {
    const schema = build();
    const roots = [schema.getQueryType(), schema.getMutationType()].filter(
      (type) => type !== null && type !== undefined,
    );
    const missing = roots.flatMap((type) => unresolved(type, new Set(['service', 'entities'])));
    expect(missing).toEqual([]);
  });
});
