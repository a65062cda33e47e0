import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as resolvers from '@graphql-codegen/typescript-resolvers';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { Kind, type DocumentNode } from 'graphql';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../kernel/root.ts';
import { sdlOf } from '../../kernel/sdl.ts';

const plain = (name: string): string => name.replaceAll('_', '').toLowerCase();

const objectTypes = (document: DocumentNode): { name: string; entity: boolean }[] =>
  document.definitions.flatMap((definition) =>
    definition.kind === Kind.OBJECT_TYPE_DEFINITION
      ? [
          {
            name: definition.name.value,
            entity: definition.directives?.some((directive) => directive.name.value === 'key') ?? false,
          },
        ]
      : [],
  );

/** Types computed by hand: `export type ExplosionParent` in a subgraph's parents.ts is the parent of SDL type Explosion. */
const parentsIn = (system: string): string[] => {
  const file = join(root, 'subgraphs', system, 'parents.ts');
  if (!existsSync(file)) return [];
  return [...readFileSync(file, 'utf8').matchAll(/^export type (\w+)Parent\b/gm)].map(([, name = '']) => name);
};

/** A type whose name is a table's has that table's rows as parents; a key of another system's record needs its id alone. */
const mappersOf = (system: string, document: DocumentNode, tables: readonly string[]): Record<string, string> => {
  const mappers: Record<string, string> = { UnitOfMeasure: 'string', Currency: 'string', PageInfo: 'PageInfoParent' };
  for (const name of parentsIn(system)) mappers[name] = `./parents.ts#${name}Parent`;
  for (const { name, entity } of objectTypes(document)) {
    const table = tables.find((candidate) => plain(candidate) === plain(name));
    if (mappers[name] !== undefined) continue;
    if (table !== undefined) mappers[name] = `Row<'${table}'>`;
    else if (entity) mappers[name] = 'Stub';
  }
  return mappers;
};

const head = (system: string): string => `// Made by \`npm run codegen\` from schema/${system}. Do not edit.
import type { Selectable } from 'kysely';
import type { Connection } from '../../kernel/listing.ts';
import type { Context } from './context.ts';
import type { Database } from './database.generated.ts';

/** A row as it is read. */
export type Row<Table extends keyof Database> = Selectable<Database[Table]>;
/** The parent of a record that another system keeps: its uuid. */
export type Stub = { id: string };
type PageInfoParent = Connection<unknown>['pageInfo'];
// What the gateway asks of a subgraph beside its promise; @apollo/subgraph answers it.
type _Service = { sdl?: string | null };
type Query_EntitiesArgs = { representations: unknown[] };
`;

/** The types of resolvers, arguments and inputs of one subgraph. */
export const schemaTypes = async (system: string, tables: readonly string[]): Promise<string> => {
  const typeDefs = sdlOf(system);
  const schema = buildSubgraphSchema([{ typeDefs, resolvers: {} }]);
  const text = await codegen({
    filename: `subgraphs/${system}/schema.generated.ts`,
    schema: typeDefs,
    schemaAst: schema,
    documents: [],
    pluginMap: { typescript, resolvers },
    plugins: [{ typescript: {} }, { resolvers: {} }],
    config: {
      federation: true,
      enumsAsTypes: true,
      useTypeImports: true,
      immutableTypes: false,
      skipTypename: true,
      avoidOptionals: { field: true, inputValue: false, object: false, defaultValue: false },
      inputMaybeValue: 'T | null | undefined',
      contextType: 'Context',
      mappers: mappersOf(system, typeDefs, tables),
      defaultScalarType: 'unknown',
      scalars: {
        ID: { input: 'string', output: 'string' },
        DateTime: { input: 'string', output: 'Date | string' },
        Date: 'string',
        Duration: 'string',
        Decimal: 'string',
        CurrencyCode: 'string',
        Cursor: 'string',
        // Quantities are decimals inside: a row gives them as text, and the scalar makes the JSON number.
        Float: { input: 'number', output: 'number | string' },
      },
    },
  });
  return `${head(system)}\n${text}`;
};
