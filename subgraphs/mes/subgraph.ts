import type { SubgraphDefinition } from '../../kernel/subgraph.ts';
import { ids } from '../../schema/ids.ts';
import type { Database } from './database.generated.ts';
import { executionResolvers } from './execution.resolvers.ts';
import { floorResolvers } from './floor.resolvers.ts';
import { loadersFor, type Loaders } from './loaders.ts';

/** The MES subgraph: production reality. */
export const mes: SubgraphDefinition<Database, Loaders> = {
  system: 'mes',
  ids,
  loaders: loadersFor,
  resolvers: [...floorResolvers, ...executionResolvers],
};
