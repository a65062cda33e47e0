import { Counter, Gauge, type Registry } from 'prom-client';
import { serviceMetrics, type ServiceMetrics } from '../kernel/metrics.ts';

/** The gateway's metrics: those of every service, what was refused and why, and the calls to each subgraph. */
export type GatewayMetrics = ServiceMetrics & {
  rejected: Counter<'reason'>;
  subgraphRequests: Counter<'subgraph' | 'outcome'>;
  /** `carrier`: websocket or sse. */
  subscriptionsActive: Gauge<'carrier'>;
  subscriptionEventsSent: Counter<'carrier'>;
  subscriptionLagged: Counter<'carrier'>;
  subscriptions: SubscriptionMetrics;
};

/**
 * What runs for all subscriptions: `groups` counts what is different among them, `streams` what is open upstream for it, `rings` the
 * characters that are kept for those who come back.
 */
type SubscriptionMetrics = {
  groups: Gauge;
  streams: Gauge;
  rings: Gauge;
  resumes: Counter<'from'>;
  upstreamLosses: Counter<'subgraph'>;
  unreadable: Counter<'subgraph'>;
};

const subscriptionMetrics = (registry: Registry): SubscriptionMetrics => {
  const registers = [registry];
  const gauge = (name: string, help: string): Gauge => new Gauge({ name, help, registers });
  return {
    groups: gauge(
      'triad_subscription_groups',
      'Different subscriptions among them: each is resolved once for all its clients.',
    ),
    streams: gauge(
      'triad_subscription_streams',
      'Streams open to subgraphs: one a group, and those by which clients catch up.',
    ),
    rings: gauge(
      'triad_subscription_replay_characters',
      'Characters of results that are kept for clients that come back, of all streams together.',
    ),
    resumes: new Counter({
      name: 'triad_subscription_resumes_total',
      help: 'Subscriptions that went on from a cursor, by where the missed events came from: the ring here, or the feed.',
      labelNames: ['from'],
      registers,
    }),
    upstreamLosses: new Counter({
      name: 'triad_subscription_upstream_losses_total',
      help: 'Streams of a subgraph that broke and were opened again after their last cursor.',
      labelNames: ['subgraph'],
      registers,
    }),
    unreadable: new Counter({
      name: 'triad_subscription_unreadable_events_total',
      help: 'Events that their subgraph could not tell: in their place an error was told.',
      labelNames: ['subgraph'],
      registers,
    }),
  };
};

export const gatewayMetrics = (): GatewayMetrics => {
  const common = serviceMetrics('gateway');
  const registers = [common.registry];
  return {
    ...common,
    subscriptions: subscriptionMetrics(common.registry),
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
