import { found, fromWire } from '../../../kernel/id.ts';
import { page } from '../../../kernel/listing.ts';
import { ids } from '../../../schema/ids.ts';
import { kept } from '../../../kernel/references.ts';
import type { Resolvers } from '../schema.generated.ts';
import { deadLetterListing } from './dead-letter.listing.ts';

export const deadLetterResolvers: Resolvers = {
  Query: {
    deadLetters: (_, args, { db }) => page(db, deadLetterListing, args),
    deadLetter: async (_, { id }, { loaders }) =>
      found(await loaders.deadLetterById.load(fromWire(ids.DeadLetter, id)), 'dead letter', id),
  },
  DeadLetter: {
    __resolveReference: ({ id }, { loaders }) => loaders.deadLetterById.load(fromWire(ids.DeadLetter, id)),
    delivery: async (row, _, { loaders }) => kept(await loaders.deliveryById.load(row.deliveryId), 'delivery'),
    flow: async (row, _, { loaders }) =>
      kept(await loaders.flowDefinitionById.load(row.flowDefinitionId), 'flow definition'),
    replays: (row, _, { loaders }) => loaders.deadLetterReplaysByDeadLetter.load(row.id),
  },
};
