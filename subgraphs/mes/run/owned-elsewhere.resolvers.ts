import type { Resolvers } from '../schema.generated.ts';

/** What runs, procedures and nonconformances add to records that other systems keep. */
export const ownedElsewhereResolvers: Resolvers = {
  Part: {
    mboms: (row, _, { loaders }) => loaders.mbomsByPart.load(row.id),
    procedures: (row, _, { loaders }) => loaders.proceduresByPart.load(row.id),
    runs: (row, _, { loaders }) => loaders.runsByPart.load(row.id),
    issues: (row, _, { loaders }) => loaders.issuesByPart.load(row.id),
  },
  Demand: {
    runs: (row, _, { loaders }) => loaders.runsByDemand.load(row.id),
  },
};
