import { optional } from '../../../kernel/references.ts';
import type { Resolvers } from '../schema.generated.ts';

export const accountingAttributesResolvers: Resolvers = {
  AccountingAttributes: {
    glAccount: ({ glAccountId }, _, { loaders }) => optional(loaders.glAccountById, glAccountId),
  },
};
