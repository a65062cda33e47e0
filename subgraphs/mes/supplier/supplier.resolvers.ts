import { fromWire } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { copyOr } from '../copies.ts';
import type { Resolvers } from '../schema.generated.ts';

export const supplierResolvers: Resolvers = {
  Supplier: {
    __resolveReference: (ref, { loaders }) =>
      'id' in ref
        ? copyOr(loaders.supplierById, fromWire(ids.Supplier, ref.id))
        : loaders.supplierByCode.load(ref.code),
    receipts: (row, _, { loaders }) => loaders.receiptsBySupplier.load(row.id),
  },
};
