import { found, fromWire } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { kept } from '../../../kernel/references.ts';
import type { Resolvers } from '../schema.generated.ts';
import { onHandAsOf } from './on-hand.queries.ts';
import { reconciliationFeed } from './reconciliation.queries.ts';

export const onHandResolvers: Resolvers = {
  Query: {
    onHandAsOf: (_, { asOf, filters }, { db }) => onHandAsOf(db, asOf, filters),
    reconciliationFeed: async (_, { asOf, site, since }, { db, loaders, viewer }) => {
      const row = found(await loaders.siteById.load(fromWire(ids.Site, site)), 'site', site);
      // Everyone may name a site. An empty feed of one that is closed to the viewer would look like an empty plant.
      const open = viewer.sites === '*' || viewer.sites.includes(row.code);
      return reconciliationFeed(db, found(open ? row : null, 'site', site).id, asOf, since ?? null);
    },
  },
  ItemOnHand: {
    item: async (row, _, { loaders }) => kept(await loaders.itemById.load(row.itemId), 'item'),
    part: async (row, _, { loaders }) => kept(await loaders.partById.load(row.partId), 'part'),
    site: async (row, _, { loaders }) => kept(await loaders.siteById.load(row.siteId), 'site'),
  },
  OnHandAsOf: {
    part: async (row, _, { loaders }) => kept(await loaders.partById.load(row.partId), 'part'),
    site: async (row, _, { loaders }) => kept(await loaders.siteById.load(row.siteId), 'site'),
    location: async (row, _, { loaders }) => kept(await loaders.locationById.load(row.locationId), 'location'),
  },
  ReconciliationFeedRow: {
    item: async (row, _, { loaders }) => kept(await loaders.itemById.load(row.itemId), 'item'),
    site: async (row, _, { loaders }) => kept(await loaders.siteById.load(row.siteId), 'site'),
  },
};
