import { found, fromWire, toWire } from '../../../kernel/id.ts';
import { page } from '../../../kernel/listing.ts';
import { ids } from '../../../schema/ids.ts';
import { kept, optional } from '../../../kernel/references.ts';
import { maybeStub } from '../stub.ts';
import type { Resolvers } from '../schema.generated.ts';
import { procedureListing, stepListing } from './procedure.queries.ts';

export const procedureResolvers: Resolvers = {
  Query: {
    procedures: (_, args, { db }) => page(db, procedureListing, args),
    procedure: async (_, { id }, { loaders }) =>
      found(await loaders.procedureById.load(fromWire(ids.Procedure, id)), 'procedure', id),
    steps: (_, args, { db }) => page(db, stepListing, args),
    step: async (_, { id }, { loaders }) => found(await loaders.stepById.load(fromWire(ids.Step, id)), 'step', id),
  },
  Procedure: {
    __resolveReference: ({ id }, { loaders }) => loaders.procedureById.load(fromWire(ids.Procedure, id)),
    familyId: (row) => toWire(ids.ProcedureFamily, row.familyId),
    version: (row) => row.procedureVersion,
    part: (row, _, { loaders }) => optional(loaders.partById, row.partId),
    sourceRouting: (row) => maybeStub(row.sourceRoutingId),
    steps: (row, _, { loaders }) => loaders.stepsByProcedure.load(row.id),
    mboms: (row, _, { loaders }) => loaders.mbomsByProcedure.load(row.id),
    runs: (row, _, { loaders }) => loaders.runsByProcedure.load(row.id),
  },
  Step: {
    __resolveReference: ({ id }, { loaders }) => loaders.stepById.load(fromWire(ids.Step, id)),
    procedure: async (row, _, { loaders }) => kept(await loaders.procedureById.load(row.procedureId), 'procedure'),
    parent: (row, _, { loaders }) => optional(loaders.stepById, row.parentId),
    upstreamStepIds: (row) => row.upstreamStepIds.map((id) => toWire(ids.Step, id)),
    upstreamSteps: (row, _, { loaders }) =>
      Promise.all(row.upstreamStepIds.map(async (id) => kept(await loaders.stepById.load(id), 'step'))),
    workCenter: (row, _, { loaders }) => optional(loaders.workCenterById, row.workCenterId),
    location: (row, _, { loaders }) => optional(loaders.locationById, row.locationId),
    fields: (row, _, { loaders }) => loaders.stepFieldsByStep.load(row.id),
  },
};
