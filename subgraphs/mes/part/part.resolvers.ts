import { fromWire } from '../../../kernel/id.ts';
import { key } from '../../../kernel/loader.ts';
import { ids } from '../../../schema/ids.ts';
import { copyOr } from '../copies.ts';
import type { Resolvers } from '../schema.generated.ts';

/** What the floor holds of a part; its other fields of MES stand with their own aggregates. */
export const partResolvers: Resolvers = {
  Part: {
    __resolveReference: (ref, { loaders }) =>
      'id' in ref
        ? copyOr(loaders.partById, fromWire(ids.Part, ref.id))
        : loaders.partByNumber.load(key(ref.partNumber, ref.revision)),
    partsInventory: (row, _, { loaders }) => loaders.partInventoriesByPart.load(row.id),
    onHandShopFloor: (row, _, { loaders }) => loaders.onHandByPart.load(row.id),
  },
};
