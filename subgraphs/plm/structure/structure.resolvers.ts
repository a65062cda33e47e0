import { round } from '../../../kernel/decimal.ts';
import { fromWire } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { kept } from '../../../kernel/references.ts';
import type { Resolvers } from '../schema.generated.ts';
import { compare } from './comparison.ts';
import { componentsOf, explode, linesOf, usagesOf } from './explosion.ts';
import { whereUsed } from './where-used.ts';

/** Find numbers stand behind the 20 characters that sort them. */
const sortedBy = 20;

export const structureResolvers: Resolvers = {
  Query: {
    explode: (_, args, context) => explode(context, args),
    whereUsed: (_, args, context) => whereUsed(context, args),
    compareEboms: (_, { a, b }, context) => compare(context, fromWire(ids.EBom, a), fromWire(ids.EBom, b)),
  },
  Explosion: {
    quantity: ({ request }) => request.quantity,
    asOf: ({ request }) => request.asOf,
    includeOptional: ({ request }) => request.includeOptional,
    components: (explosion, args) => componentsOf(explosion, args),
    lines: (explosion, args, context) => linesOf(context, explosion, args),
  },
  ExplosionComponent: {
    item: async (row, _, { loaders }) => kept(await loaders.itemById.load(row.itemId), 'item'),
    part: (row, _, { loaders }) => (row.partId === null ? null : loaders.partById.load(row.partId)),
    unitOfMeasure: ({ unit }) => unit,
    usages: (row) => usagesOf(row),
  },
  ExplosionLine: {
    path: ({ sortPath }) => sortPath.map((element) => element.slice(sortedBy)),
    ebomLine: async (row, _, { loaders }) => kept(await loaders.ebomLineById.load(row.lineId), 'engineering BOM line'),
    parentPart: async (row, _, { loaders }) => kept(await loaders.partById.load(row.parentPartId), 'part'),
    item: async (row, _, { loaders }) => kept(await loaders.itemById.load(row.itemId), 'item'),
    part: (row, _, { loaders }) => (row.partId === null ? null : loaders.partById.load(row.partId)),
    lineUnitOfMeasure: ({ lineUnit }) => lineUnit,
    quantity: ({ quantity }) => round(quantity),
    unitOfMeasure: ({ unit }) => unit,
  },
  WhereUsedRow: {
    part: async (row, _, { loaders }) => kept(await loaders.partById.load(row.partId), 'part'),
    ebomLine: async (row, _, { loaders }) => kept(await loaders.ebomLineById.load(row.lineId), 'engineering BOM line'),
  },
};
