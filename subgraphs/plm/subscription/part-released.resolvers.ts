import { fact, identified, said } from '../../../kernel/feed-filter.ts';
import { live } from '../../../kernel/live.ts';
import { kept } from '../../../kernel/references.ts';
import { ids } from '../../../schema/ids.ts';
import type { Resolvers } from '../schema.generated.ts';

export const partReleasedResolvers: Resolvers = {
  Query: {
    plmEventCursor: (_, __, { feed }) => feed.cursorNow(),
  },
  Subscription: {
    partReleased: live(['plm.part.released'], {
      partId: identified(ids.Part, ({ subject }) => subject),
      itemId: identified(ids.Item, fact('itemId')),
      partNumber: said(fact('partNumber')),
    }),
  },
  PartReleasedEvent: {
    part: async ({ row }, _, { loaders }) => kept(await loaders.partById.load(row.subject), 'part'),
  },
};
