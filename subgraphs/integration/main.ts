import { runSubgraph } from '../../kernel/subgraph-process.ts';
import { integration } from './subgraph.ts';

await runSubgraph(integration);
