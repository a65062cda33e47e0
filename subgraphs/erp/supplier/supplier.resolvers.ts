import { found, fromWire } from '../../../kernel/id.ts';
import { page } from '../../../kernel/listing.ts';
import { ids } from '../../../schema/ids.ts';
import { named, optional } from '../../../kernel/references.ts';
import type { Resolvers } from '../schema.generated.ts';
import { supplierListing } from './supplier.listing.ts';

export const supplierResolvers: Resolvers = {
  Query: {
    suppliers: (_, args, { db }) => page(db, supplierListing, args),
    supplier: async (_, { id }, { loaders }) =>
      found(await loaders.supplierById.load(fromWire(ids.Supplier, id)), 'supplier', id),
    supplierByCode: async (_, { code }, { loaders }) =>
      named(await loaders.supplierByCode.load(code), 'supplier', code),
  },
  Supplier: {
    __resolveReference: (key, { loaders }) =>
      'id' in key ? loaders.supplierById.load(fromWire(ids.Supplier, key.id)) : loaders.supplierByCode.load(key.code),
    paymentTerm: ({ paymentTermId }, _, { loaders }) => optional(loaders.paymentTermById, paymentTermId),
    addresses: ({ id }, _, { loaders }) => loaders.supplierAddressesBySupplier.load(id),
    contacts: ({ id }, _, { loaders }) => loaders.supplierContactsBySupplier.load(id),
  },
};
