import type { GraphQLResolverMap } from '@apollo/subgraph/dist/schema-helper/index.js';
import { Kind, type DocumentNode } from 'graphql';
import type DataLoader from 'dataloader';
import { currencyOf } from './currencies.ts';
import { etagOf } from './etag.ts';
import { toWire } from './id.ts';
import { scalars } from './scalars.ts';
import { unitOf } from './units.ts';

export type ResolverMap = GraphQLResolverMap<unknown>;
type Fields = Record<string, unknown>;
type ExternalIdRow = { entityId: string; system: string; type: string; value: string };
type WithExternalIds = { loaders: { externalIdsByEntity: DataLoader<string, ExternalIdRow[]> } };

const fieldsByType = (document: DocumentNode): Map<string, Set<string>> => {
  const types = new Map<string, Set<string>>();
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.OBJECT_TYPE_EXTENSION) continue;
    const fields = types.get(definition.name.value) ?? new Set<string>();
    for (const field of definition.fields ?? []) fields.add(field.name.value);
    types.set(definition.name.value, fields);
  }
  return types;
};

// Code lists: the parent is the code itself, as it stands in the row.
const codeLists: ResolverMap = {
  UnitOfMeasure: {
    code: (code: string) => code,
    name: (code: string) => unitOf(code)?.name ?? code,
    symbol: (code: string) => unitOf(code)?.symbol ?? code,
    dimension: (code: string) => unitOf(code)?.dimension ?? 'UNKNOWN',
  },
  Currency: {
    code: (code: string) => code,
    name: (code: string) => currencyOf(code)?.name ?? code,
    minorUnits: (code: string) => currencyOf(code)?.minorUnits ?? 2,
  },
};

/**
 * The resolvers that are the same everywhere: ids in their wire form, etags, external ids, scalars and code lists. Rows are parents:
 * every other field that is a column resolves by itself.
 */
export const commonResolvers = (document: DocumentNode, ids: Readonly<Record<string, string>>): ResolverMap => {
  const resolvers: Record<string, Fields> = {};
  for (const [type, fields] of fieldsByType(document)) {
    const common: Fields = {};
    const prefix = ids[type];
    if (prefix !== undefined && fields.has('id')) common['id'] = (row: { id: string }) => toWire(prefix, row.id);
    if (fields.has('_etag')) common['_etag'] = etagOf;
    if (fields.has('externalIds')) {
      common['externalIds'] = (row: { id: string }, _: unknown, context: WithExternalIds) =>
        context.loaders.externalIdsByEntity.load(row.id);
    }
    if (Object.keys(common).length > 0) resolvers[type] = common;
  }
  return { ...resolvers, ...codeLists, ...scalars };
};

/** Merges resolver maps by type; a field of a later map stands over one of an earlier map. */
export const mergeResolvers = (...maps: readonly object[]): ResolverMap => {
  const merged: Record<string, unknown> = {};
  for (const map of maps) {
    for (const [type, fields] of Object.entries(map)) {
      const known = merged[type];
      merged[type] = isPlain(known) && isPlain(fields) ? { ...known, ...fields } : fields;
    }
  }
  return merged as ResolverMap;
};

const isPlain = (value: unknown): value is Fields =>
  value !== null && typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype;
