import { refuse } from '../../../kernel/errors.ts';
import { found, fromWire } from '../../../kernel/id.ts';
import { page } from '../../../kernel/listing.ts';
import { ids } from '../../../schema/ids.ts';
import { kept } from '../../../kernel/references.ts';
import type { Resolvers } from '../schema.generated.ts';
import { itemListing } from './item.listing.ts';

const noItem = (partNumber: string) =>
  refuse('NOT_FOUND', `No item has the part number "${partNumber.slice(0, 64)}". Part numbers are compared exactly.`);

export const itemResolvers: Resolvers = {
  Query: {
    items: (_, args, { db }) => page(db, itemListing, args),
    item: async (_, { id }, { loaders }) => found(await loaders.itemById.load(fromWire(ids.Item, id)), 'item', id),
    itemByNumber: async (_, { partNumber }, { loaders }) => {
      const item = await loaders.itemByNumber.load(partNumber);
      if (item === null) throw noItem(partNumber);
      return item;
    },
  },
  Item: {
    __resolveReference: (ref, { loaders }) =>
      'id' in ref ? loaders.itemById.load(fromWire(ids.Item, ref.id)) : loaders.itemByNumber.load(ref.partNumber),
    aliases: (row, _, { loaders }) => loaders.aliasesByItem.load(row.id),
    uomConversions: (row, _, { loaders }) => loaders.conversionsByItem.load(row.id),
    parts: (row, _, { loaders }) => loaders.partsByItem.load(row.id),
    latestReleasedPart: (row, _, { loaders }) => loaders.latestReleasedPartByItem.load(row.id),
  },
  PartAlias: {
    item: async (row, _, { loaders }) => kept(await loaders.itemById.load(row.itemId), 'item'),
  },
};
