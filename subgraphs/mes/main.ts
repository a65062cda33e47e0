import { runSubgraph } from '../../kernel/subgraph-process.ts';
import { mes } from './subgraph.ts';

await runSubgraph(mes);
