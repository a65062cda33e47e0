import { found, fromWire } from '../../../kernel/id.ts';
import { page } from '../../../kernel/listing.ts';
import { key } from '../../../kernel/loader.ts';
import { ids } from '../../../schema/ids.ts';
import type { Context } from '../context.ts';
import { effectivityOf } from '../effectivity.ts';
import { kept } from '../../../kernel/references.ts';
import type { Resolvers, Row } from '../schema.generated.ts';
import { compare } from '../structure/comparison.ts';
import { ebomLineListing, ebomListing } from './ebom.listing.ts';

const partOf = async (row: Row<'ebom'>, { loaders }: Context) => kept(await loaders.partById.load(row.partId), 'part');

export const ebomResolvers: Resolvers = {
  Query: {
    eboms: (_, args, { db }) => page(db, ebomListing, args),
    ebom: async (_, { id }, { loaders }) =>
      found(await loaders.ebomById.load(fromWire(ids.EBom, id)), 'engineering BOM', id),
    ebomLines: (_, args, { db }) => page(db, ebomLineListing, args),
    ebomLine: async (_, { id }, { loaders }) =>
      found(await loaders.ebomLineById.load(fromWire(ids.EBomLine, id)), 'engineering BOM line', id),
  },
  EBom: {
    __resolveReference: (ref, { loaders }) =>
      'id' in ref
        ? loaders.ebomById.load(fromWire(ids.EBom, ref.id))
        : loaders.ebomByNumber.load(key(ref.partNumber, ref.revision)),
    part: (row, _, context) => partOf(row, context),
    lifecycleState: async (row, _, context) => (await partOf(row, context)).lifecycleState,
    lines: (row, _, { loaders }) => loaders.ebomLinesByEbom.load(row.id),
    compare: (row, { with: other }, context) => compare(context, row.id, fromWire(ids.EBom, other)),
  },
  EBomLine: {
    __resolveReference: ({ id }, { loaders }) => loaders.ebomLineById.load(fromWire(ids.EBomLine, id)),
    ebom: async (row, _, { loaders }) => kept(await loaders.ebomById.load(row.ebomId), 'engineering BOM'),
    item: async (row, _, { loaders }) => kept(await loaders.itemById.load(row.itemId), 'item'),
    part: (row, _, { loaders }) => (row.partId === null ? null : loaders.partById.load(row.partId)),
    resolvedPart: (row, _, { loaders }) =>
      row.partId === null ? loaders.resolvedPartByLine.load(row.id) : loaders.partById.load(row.partId),
    effectivity: effectivityOf,
    substitutes: (row, _, { loaders }) => loaders.substitutesByLine.load(row.id),
  },
  EBomSubstitute: {
    ebomLine: async (row, _, { loaders }) =>
      kept(await loaders.ebomLineById.load(row.ebomLineId), 'engineering BOM line'),
    item: async (row, _, { loaders }) => kept(await loaders.itemById.load(row.itemId), 'item'),
    part: (row, _, { loaders }) => (row.partId === null ? null : loaders.partById.load(row.partId)),
    effectivity: effectivityOf,
  },
};
