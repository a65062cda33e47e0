import { Counter, Gauge } from 'prom-client';
import { serviceMetrics, type ServiceMetrics } from '../kernel/metrics.ts';

/** The gateway's metrics: those of every service, what was refused and why, and the calls to each subgraph. */
export type GatewayMetrics = ServiceMetrics & {
  rejected: Counter<'reason'>;
  subgraphRequests: Counter<'subgraph' | 'outcome'>;
  /** `carrier`: websocket or sse. */
  subscriptionsActive: Gauge<'carrier'>;
  subscriptionEventsSent: Counter<'carrier'>;
  subscriptionLagged: Counter<'carrier'>;
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
    subscriptionsActive: new Gauge({
      name: 'triad_subscriptions_active',
      help: 'Subscriptions that clients have open.',
      labelNames: ['carrier'],
      registers,
    }),
    subscriptionEventsSent: new Counter({
      name: 'triad_subscription_events_sent_total',
      help: 'Events sent to clients.',
      labelNames: ['carrier'],
      registers,
    }),
    subscriptionLagged: new Counter({
      name: 'triad_subscription_lagged_total',
      help: 'Clients that were closed because they read too slowly.',
      labelNames: ['carrier'],
      registers,
    }),
  };
};
