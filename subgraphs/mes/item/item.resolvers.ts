import { fromWire } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { copyOr } from '../copies.ts';
import type { Resolvers } from '../schema.generated.ts';

export const itemResolvers: Resolvers = {
  Item: {
    __resolveReference: (ref, { loaders }) =>
      'id' in ref
        ? copyOr(loaders.itemById, fromWire(ids.Item, ref.id))
        : loaders.itemByPartNumber.load(ref.partNumber),
    itemSites: (row, _, { loaders }) => loaders.itemSitesByItem.load(row.id),
    onHandShopFloor: (row, _, { loaders }) => loaders.onHandByItem.load(row.id),
  },
};
