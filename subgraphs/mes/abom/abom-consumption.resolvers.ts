import { optional } from '../../../kernel/references.ts';
import type { Resolvers } from '../schema.generated.ts';
import { abomConsumption } from './abom-consumption.queries.ts';

export const abomConsumptionResolvers: Resolvers = {
  Query: {
    abomConsumption: (_, { filters, groupBy }, { db }) => abomConsumption(db, groupBy, filters ?? {}),
  },
  AbomConsumption: {
    part: (row, _, { loaders }) => optional(loaders.partById, row.partId),
    location: (row, _, { loaders }) => optional(loaders.locationById, row.locationId),
    site: (row, _, { loaders }) => optional(loaders.siteById, row.siteId),
    run: (row, _, { loaders }) => optional(loaders.runById, row.runId),
    parentPart: (row, _, { loaders }) => optional(loaders.partById, row.parentPartId),
  },
};
