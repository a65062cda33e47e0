import type { SubgraphDefinition } from '../../kernel/subgraph.ts';
import { ids } from '../../schema/ids.ts';
import { changeMutationResolvers } from './change/change-mutation.resolvers.ts';
import { changeResolvers } from './change/change.resolvers.ts';
import type { Database } from './database.generated.ts';
import { ebomMutationResolvers } from './ebom/ebom-mutation.resolvers.ts';
import { ebomResolvers } from './ebom/ebom.resolvers.ts';
import { feedbackMutationResolvers } from './feedback/feedback-mutation.resolvers.ts';
import { feedbackResolvers } from './feedback/feedback.resolvers.ts';
import { heartbeatMutationResolvers } from './heartbeat/heartbeat-mutation.resolvers.ts';
import { importMutationResolvers } from './import/import-mutation.resolvers.ts';
import { importResolvers } from './import/import.resolvers.ts';
import { itemMutationResolvers } from './item/item-mutation.resolvers.ts';
import { itemResolvers } from './item/item.resolvers.ts';
import { loadersFor, type Loaders } from './loaders.ts';
import { partMutationResolvers } from './part/part-mutation.resolvers.ts';
import { partResolvers } from './part/part.resolvers.ts';
import { routingMutationResolvers } from './routing/routing-mutation.resolvers.ts';
import { routingResolvers } from './routing/routing.resolvers.ts';
import { structureResolvers } from './structure/structure.resolvers.ts';
import { partReleasedResolvers } from './subscription/part-released.resolvers.ts';

/** PLM: what engineering says a product is. */
export const plm: SubgraphDefinition<Database, Loaders> = {
  system: 'plm',
  ids,
  loaders: loadersFor,
  resolvers: [
    itemResolvers,
    partResolvers,
    ebomResolvers,
    structureResolvers,
    routingResolvers,
    changeResolvers,
    feedbackResolvers,
    importResolvers,
    itemMutationResolvers,
    partMutationResolvers,
    ebomMutationResolvers,
    importMutationResolvers,
    changeMutationResolvers,
    feedbackMutationResolvers,
    routingMutationResolvers,
    heartbeatMutationResolvers,
    partReleasedResolvers,
  ],
};
