import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import { gatewayConfig, type GatewayConfig } from '../../../gateway/config.ts';
import { startGateway, type Gateway } from '../../../gateway/server.ts';
import type { Delivered, Ended, SubscribeRequest, Subscription } from '../../../gateway/subscriptions/port.ts';
import { defaultSubscriptionSettings, type SubscriptionSettings } from '../../../gateway/subscriptions/settings.ts';
import { logFor } from '../../../kernel/log.ts';
import type { Viewer } from '../../../kernel/viewer.ts';
import { designSdl, fakeDesign, fakeFeed, floorSdl, type FakeFeed } from './fake-feed.ts';
import type { FakeSubgraph } from './fake-subgraph.ts';

/** One client without a carrier. */
export type Client = {
  subscription: Subscription;
  events: Delivered[];
  /** The sequences of its events, in the order in which they came. */
  sequences: () => number[];
  results: () => unknown[];
  ended: () => Ended | undefined;
};

export type StreamingPlant = {
  gateway: Gateway;
  mes: FakeFeed;
  plm: FakeSubgraph;
  join: (request: string | Partial<SubscribeRequest>, viewer?: Viewer) => Promise<Client>;
  refused: (
    request: string | Partial<SubscribeRequest>,
    viewer?: Viewer,
  ) => Promise<readonly { message: string; extensions?: unknown }[]>;
  supergraph: (extra?: string) => string;
  stop: () => Promise<void>;
};

const everybody: Viewer = { subject: 'tester', system: 'VIEWER', scopes: ['read'], sites: '*' };

/** Waits for a fact, not for a time. */
export const until = async (fact: () => boolean, what: string): Promise<void> => {
  for (let tries = 0; !fact(); tries += 1) {
    if (tries > 2000) throw new Error(`never: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
};

const requestOf = (request: string | Partial<SubscribeRequest>): SubscribeRequest =>
  typeof request === 'string'
    ? { query: request, correlationId: 'test' }
    : { query: '', correlationId: 'test', ...request };

/** A gateway over a fake floor with a feed and a fake design office, in this process; subscriptions are joined at its port. */
export const streamingPlant = async (
  settings: Partial<SubscriptionSettings> = {},
  changes: Partial<GatewayConfig> = {},
  extra = 'added: String',
): Promise<StreamingPlant> => {
  const mes = await fakeFeed(extra);
  const plm = await fakeDesign();
  const supergraph = (more = ''): string => {
    const { supergraphSdl, errors } = composeServices([
      { name: 'mes', typeDefs: parse(floorSdl(more)), url: mes.url },
      { name: 'plm', typeDefs: parse(designSdl), url: plm.url },
    ]);
    if (supergraphSdl === undefined) throw new Error(String(errors));
    return supergraphSdl;
  };
  const times = { ...defaultSubscriptionSettings.times, shortestWait: 5, longestWait: 50 };
  const gateway = await startGateway(
    {
      ...gatewayConfig({ PORT: '0', LOG_LEVEL: 'silent', INTROSPECTION: 'on' }),
      supergraphSdl: supergraph(),
      supergraphWatch: undefined,
      timeoutFor: () => 1000,
      subscriptions: { ...defaultSubscriptionSettings, times, ...settings },
      ...changes,
    },
    logFor('gateway', process.env['TEST_LOG'] ?? 'silent'),
  );
  const open = async (request: string | Partial<SubscribeRequest>, viewer: Viewer) => {
    const events: Delivered[] = [];
    let ended: Ended | undefined;
    const subscribed = await gateway.subscriptions.subscribe(requestOf(request), viewer, {
      deliver: (event) => events.push(event),
      end: (how) => (ended = how),
    });
    return { subscribed, events, ended: () => ended };
  };
  return {
    gateway,
    mes,
    plm,
    supergraph,
    join: async (request, viewer = everybody) => {
      const { subscribed, events, ended } = await open(request, viewer);
      if ('refusals' in subscribed) throw new Error(JSON.stringify(subscribed.refusals));
      const results = (): unknown[] => events.map(({ result }): unknown => JSON.parse(result));
      return {
        subscription: subscribed.subscription,
        events,
        results,
        sequences: () =>
          results().map(
            (result) => (result as { data: { runCompleted: { sequence: number } } }).data.runCompleted.sequence,
          ),
        ended,
      };
    },
    refused: async (request, viewer = everybody) => {
      const { subscribed } = await open(request, viewer);
      return 'refusals' in subscribed ? subscribed.refusals : [];
    },
    stop: async () => {
      await gateway.stop();
      await Promise.all([mes.stop(), plm.stop()]);
    },
  };
};
