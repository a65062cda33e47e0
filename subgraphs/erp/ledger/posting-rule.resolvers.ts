import { found, fromWire } from '../../../kernel/id.ts';
import { page } from '../../../kernel/listing.ts';
import { ids } from '../../../schema/ids.ts';
import type { Resolvers } from '../schema.generated.ts';
import { postingRuleListing } from './posting-rule.listing.ts';

export const postingRuleResolvers: Resolvers = {
  Query: {
    postingRules: (_, args, { db }) => page(db, postingRuleListing, args),
    postingRule: async (_, { id }, { loaders }) =>
      found(await loaders.postingRuleById.load(fromWire(ids.PostingRule, id)), 'posting rule', id),
  },
  PostingRule: {
    __resolveReference: ({ id }, { loaders }) => loaders.postingRuleById.load(fromWire(ids.PostingRule, id)),
  },
};
