import { found, fromWire } from '../../../kernel/id.ts';
import { page } from '../../../kernel/listing.ts';
import { ids } from '../../../schema/ids.ts';
import { kept, optional } from '../../../kernel/references.ts';
import type { Resolvers } from '../schema.generated.ts';
import { laborEntryListing, machineEntryListing } from './completion.queries.ts';
import { durationBetween } from './duration.rules.ts';

export const timeResolvers: Resolvers = {
  Query: {
    laborEntries: (_, args, { db }) => page(db, laborEntryListing, args),
    laborEntry: async (_, { id }, { loaders }) =>
      found(await loaders.laborEntryById.load(fromWire(ids.LaborEntry, id)), 'labor entry', id),
    machineEntries: (_, args, { db }) => page(db, machineEntryListing, args),
    machineEntry: async (_, { id }, { loaders }) =>
      found(await loaders.machineEntryById.load(fromWire(ids.MachineEntry, id)), 'machine entry', id),
  },
  LaborEntry: {
    __resolveReference: ({ id }, { loaders }) => loaders.laborEntryById.load(fromWire(ids.LaborEntry, id)),
    site: async (row, _, { loaders }) => kept(await loaders.siteById.load(row.siteId), 'site'),
    run: (row, _, { loaders }) => optional(loaders.runById, row.runId),
    runStep: (row, _, { loaders }) => optional(loaders.runStepById, row.runStepId),
    duration: (row) => durationBetween(row.startedAt, row.endedAt),
  },
  MachineEntry: {
    __resolveReference: ({ id }, { loaders }) => loaders.machineEntryById.load(fromWire(ids.MachineEntry, id)),
    site: async (row, _, { loaders }) => kept(await loaders.siteById.load(row.siteId), 'site'),
    run: (row, _, { loaders }) => optional(loaders.runById, row.runId),
    runStep: (row, _, { loaders }) => optional(loaders.runStepById, row.runStepId),
    workCenter: async (row, _, { loaders }) => kept(await loaders.workCenterById.load(row.workCenterId), 'work center'),
    duration: (row) => durationBetween(row.startedAt, row.endedAt),
  },
};
