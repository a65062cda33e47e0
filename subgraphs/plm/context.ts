import type { SubgraphContext } from '../../kernel/subgraph.ts';
import type { Database } from './database.generated.ts';
import type { Loaders } from './loaders.ts';

/** What every resolver of PLM is given. */
export type Context = SubgraphContext<Database, Loaders>;
