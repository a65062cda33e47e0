import { found, fromWire } from '../../../kernel/id.ts';
import { page } from '../../../kernel/listing.ts';
import { ids } from '../../../schema/ids.ts';
import { named } from '../../../kernel/references.ts';
import type { Resolvers } from '../schema.generated.ts';
import { paymentTermListing } from './payment-term.listing.ts';

export const paymentTermResolvers: Resolvers = {
  Query: {
    paymentTerms: (_, args, { db }) => page(db, paymentTermListing, args),
    paymentTerm: async (_, { id }, { loaders }) =>
      found(await loaders.paymentTermById.load(fromWire(ids.PaymentTerm, id)), 'payment term', id),
    paymentTermByCode: async (_, { code }, { loaders }) =>
      named(await loaders.paymentTermByCode.load(code), 'payment term', code),
  },
  PaymentTerm: {
    __resolveReference: (key, { loaders }) =>
      'id' in key
        ? loaders.paymentTermById.load(fromWire(ids.PaymentTerm, key.id))
        : loaders.paymentTermByCode.load(key.code),
  },
};
