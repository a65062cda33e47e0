import type { Resolvers } from '../schema.generated.ts';
import { declaration } from './declaration.ts';
import { matching, ownerOf } from './ownership.rules.ts';

export const ownershipResolvers: Resolvers = {
  Query: {
    systemOfRecord: (_, { type, field }) => ownerOf(declaration(), type, field),
    ownership: (_, { filters }) => matching(declaration(), filters ?? {}),
  },
  Ownership: {
    readScopes: ({ readScopes }) => readScopes.map((anyOf) => [...anyOf]),
    writableBy: ({ writableBy }) => [...writableBy],
  },
};
