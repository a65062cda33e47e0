import { Counter } from 'prom-client';
import { serviceMetrics, type ServiceMetrics } from '../kernel/metrics.ts';

/** The gateway's metrics: those of every service, what was refused and why, and the calls to each subgraph. */
export type GatewayMetrics = ServiceMetrics & {
  rejected: Counter<'reason'>;
  subgraphRequests: Counter<'subgraph' | 'outcome'>;
};

export const gatewayMetrics = (): GatewayMetrics => {
  const common = serviceMetrics('gateway');
  const registers = [common.registry];
  return {
    ...common,
    rejected: new Counter({
      name: 'triad_graphql_rejected_total',
      help: 'Requests refused before any subgraph heard of them, by code or limit.',
      labelNames: ['reason'],
      registers,
    }),
    subgraphRequests: new Counter({
      name: 'triad_subgraph_requests_total',
      help: 'Calls to subgraphs, by how they ended.',
      labelNames: ['subgraph', 'outcome'],
      registers,
    }),
  };
};
