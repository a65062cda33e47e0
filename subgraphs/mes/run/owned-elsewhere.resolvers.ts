import { fromWire } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import type { Resolvers } from '../schema.generated.ts';

/** What runs, procedures and nonconformances add to records that other systems keep. */
export const ownedElsewhereResolvers: Resolvers = {
  Part: {
    mboms: (row, _, { loaders }) => loaders.mbomsByPart.load(row.id),
    procedures: (row, _, { loaders }) => loaders.proceduresByPart.load(row.id),
    runs: (row, _, { loaders }) => loaders.runsByPart.load(row.id),
    openRuns: (row, _, { loaders }) => loaders.openRunsByPart.load(row.id),
    issues: (row, _, { loaders }) => loaders.issuesByPart.load(row.id),
  },
  Routing: {
    __resolveReference: ({ id }) => ({ id: fromWire(ids.Routing, id) }),
    procedures: (row, _, { loaders }) => loaders.proceduresByRouting.load(row.id),
  },
  Demand: {
    runs: (row, _, { loaders }) => loaders.runsByDemand.load(row.id),
  },
};
