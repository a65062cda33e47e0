import { afterEach, expect, test } from '@jest/globals';
import { buildSchema } from 'graphql';
import { logFor } from '../../kernel/log.ts';
import type { Viewer } from '../../kernel/viewer.ts';
import type { Graph } from '../graph.ts';
import { defaultLimits } from '../limits/limits.ts';
import { gatewayMetrics } from '../metrics.ts';
import { noRights } from '../rights.ts';
import { SubscriptionEngine } from './engine.ts';
import type { Ended } from './port.ts';
import { defaultSubscriptionSettings } from './settings.ts';

/** A graph that plans when the test lets it: `planning` counts the plans that are asked for. */
const graphOf = (fields: string, byPerson = false) => {
  const plans: (() => void)[] = [];
  const schema = buildSchema(`
    scalar Cursor
    type Query { a: Int }
    type Subscription { told(after: Cursor): Told! }
    type Told { cursor: Cursor! ${fields} }`);
  let isOpen = true;
  const graph: Graph = {
    engine: {
      schema,
      subscribe: async ({ source }) => {
        if (!isOpen) await new Promise<void>((resolve) => plans.push(resolve));
        return {
          subgraph: 'mes',
          operation: source,
          operationName: undefined,
          variables: [],
          resolve: () => Promise.resolve({}),
        };
      },
      execute: () => Promise.resolve({}),
      plan: () => Promise.resolve([]),
      stop: () => Promise.resolve(),
    },
    rights: noRights,
    auditedByPerson: () => byPerson,
    supergraphSdl: '',
  };
  return {
    graph,
    plans,
    hold: () => (isOpen = false),
    release: () => {
      isOpen = true;
      for (const go of plans.splice(0)) go();
    },
  };
};

let engine: SubscriptionEngine | undefined;
afterEach(() => engine?.stop());

const serving = (first: Graph) => {
  let current = first;
  const listeners: ((graph: Graph) => void)[] = [];
  const started = new SubscriptionEngine({
    graph: { current: () => current, onSwap: (listener) => listeners.push(listener), swap: () => Promise.resolve() },
    // Nobody listens there: what is tested happens before anything comes from upstream.
    urlOf: () => 'http://127.0.0.1:9/graphql',
    sign: undefined,
    limits: defaultLimits,
    introspection: true,
    settings: defaultSubscriptionSettings,
    metrics: gatewayMetrics(),
    denials: { note: () => undefined, stop: () => Promise.resolve() },
    log: logFor('gateway', 'silent'),
  });
  engine = started;
  return {
    swap: (graph: Graph): void => {
      current = graph;
      for (const listener of listeners) listener(graph);
    },
    join: async (query: string, subject = 'ann') => {
      const viewer: Viewer = { subject, system: 'VIEWER', scopes: ['read'], sites: '*' };
      let ended: Ended | undefined;
      const subscriber = { deliver: () => undefined, end: (how: Ended) => (ended = how) };
      const answer = await started.subscribe({ query, correlationId: 'test', after: 'c1' }, viewer, subscriber);
      return { answer, ended: () => ended };
    },
  };
};

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
const [told, more] = ['subscription { told { n } }', 'subscription { told { n more } }'];

test('what was being planned while the graph was swapped is planned by the new one', async () => {
  const [was, is] = [graphOf('n: Int more: Int'), graphOf('n: Int')];
  const { swap, join } = serving(was.graph);
  was.hold();
  const joining = join(more);
  await turn();
  swap(is.graph);
  was.release();
  expect((await joining).answer).toMatchObject({
    refusals: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }],
  });
});

test('a swap that another one has overtaken ends nothing', async () => {
  const [was, without, again] = [graphOf('n: Int more: Int'), graphOf('n: Int'), graphOf('n: Int more: Int')];
  const { swap, join } = serving(was.graph);
  const clients = [await join(told), await join(more)];
  without.hold();
  swap(without.graph);
  await turn();
  expect(without.plans).toHaveLength(1);
  swap(again.graph);
  without.release();
  await turn();
  expect(clients.map(({ ended }) => ended())).toEqual([undefined, undefined]);
});

test('what several share is ended, to be begun by each for himself, where it is read by person from now on', async () => {
  const [was, is] = [graphOf('n: Int'), graphOf('n: Int', true)];
  const { swap, join } = serving(was.graph);
  const clients = [await join(told, 'ann'), await join(told, 'bob')];
  swap(is.graph);
  await turn();
  expect(clients.map(({ ended }) => ended())).toEqual([
    { reason: 'reconnect', cursor: 'c1' },
    { reason: 'reconnect', cursor: 'c1' },
  ]);
});
