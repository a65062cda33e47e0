import { runSubgraph } from '../../kernel/subgraph-process.ts';
import { erp } from './subgraph.ts';

await runSubgraph(erp);
