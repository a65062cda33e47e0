import { found, fromWire } from '../../../kernel/id.ts';
import { page } from '../../../kernel/listing.ts';
import { ids } from '../../../schema/ids.ts';
import { named } from '../../../kernel/references.ts';
import type { Resolvers } from '../schema.generated.ts';
import { glAccountListing } from './gl-account.listing.ts';

export const glAccountResolvers: Resolvers = {
  Query: {
    glAccounts: (_, args, { db }) => page(db, glAccountListing, args),
    glAccount: async (_, { id }, { loaders }) =>
      found(await loaders.glAccountById.load(fromWire(ids.GLAccount, id)), 'account', id),
    glAccountByNumber: async (_, { number }, { loaders }) =>
      named(await loaders.glAccountByNumber.load(number), 'account', number),
  },
  GLAccount: {
    __resolveReference: (key, { loaders }) =>
      'id' in key
        ? loaders.glAccountById.load(fromWire(ids.GLAccount, key.id))
        : loaders.glAccountByNumber.load(key.number),
  },
};
