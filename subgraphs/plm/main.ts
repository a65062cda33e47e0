import { runSubgraph } from '../../kernel/subgraph-process.ts';
import { plm } from './subgraph.ts';

await runSubgraph(plm);
