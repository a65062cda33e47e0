import { found, fromWire } from '../../../kernel/id.ts';
import { page } from '../../../kernel/listing.ts';
import { ids } from '../../../schema/ids.ts';
import { kept } from '../../../kernel/references.ts';
import type { Resolvers } from '../schema.generated.ts';
import { drawingLinkListing } from './drawing-link.listing.ts';
import { routingListing } from './routing.listing.ts';

export const routingResolvers: Resolvers = {
  Query: {
    routings: (_, args, { db }) => page(db, routingListing, args),
    routing: async (_, { id }, { loaders }) =>
      found(await loaders.routingById.load(fromWire(ids.Routing, id)), 'routing', id),
    drawingLinks: (_, args, { db }) => page(db, drawingLinkListing, args),
    drawingLink: async (_, { id }, { loaders }) =>
      found(await loaders.drawingLinkById.load(fromWire(ids.DrawingLink, id)), 'drawing link', id),
  },
  Routing: {
    __resolveReference: ({ id }, { loaders }) => loaders.routingById.load(fromWire(ids.Routing, id)),
    part: async (row, _, { loaders }) => kept(await loaders.partById.load(row.partId), 'part'),
    operations: (row, _, { loaders }) => loaders.operationsByRouting.load(row.id),
  },
  RoutingOperation: {
    __resolveReference: ({ id }, { loaders }) => loaders.routingOperationById.load(fromWire(ids.RoutingOperation, id)),
    routing: async (row, _, { loaders }) => kept(await loaders.routingById.load(row.routingId), 'routing'),
    drawingLinks: (row, _, { loaders }) => loaders.drawingsByOperation.load(row.id),
  },
  DrawingLink: {
    __resolveReference: ({ id }, { loaders }) => loaders.drawingLinkById.load(fromWire(ids.DrawingLink, id)),
    part: async (row, _, { loaders }) => kept(await loaders.partById.load(row.partId), 'part'),
  },
};
