import type { Log } from '../kernel/log.ts';
import { healthRoutes, type Readiness } from '../kernel/health.ts';
import { listen, type Running } from '../kernel/service.ts';
import { apolloOver } from './apollo.ts';
import { gatewayApp } from './app.ts';
import { denialTable } from './audit/denial.queries.ts';
import { denialsInto } from './audit/denials.ts';
import type { GatewayConfig } from './config.ts';
import { explorerRoutes } from './explorer/routes.ts';
import type { Graph, LiveGraph } from './graph.ts';
import { gatewayHealth } from './health.ts';
import { authenticator } from './identity/authenticate.ts';
import { internalSigner } from './identity/internal-token.ts';
import { keySetOf } from './identity/key-set.ts';
import { tokenVerifier } from './identity/verify-token.ts';
import { nodeServer } from './http/node-server.ts';
import { gatewayMetrics } from './metrics.ts';
import { auditedByPersonIn, noRights, rightsIn, type Rights } from './rights.ts';
import { stockEngine } from './stock-engine.ts';
import { carriersOver } from './streaming/carriers.ts';
import { executeBy } from './streaming/execute.ts';
import { subgraphCalls, type SubgraphCalls } from './subgraphs/calls.ts';
import { subgraphHeadersWith } from './subgraphs/headers.ts';
import { SubscriptionEngine } from './subscriptions/engine.ts';
import type { Subscriptions } from './subscriptions/port.ts';
import { linksOwnership } from './supergraph.ts';
import { liveGraph, watchSupergraph } from './swap.ts';

export type Gateway = Running & { graph: LiveGraph; subscriptions: Subscriptions };

/** What is handed to the gateway beside its configuration; nothing of it can be set from outside. */
export type GatewayDependencies = {
  /** Stands in for what the supergraph declares. Tests take the wall away with it, to see the one behind. */
  rights?: Rights;
  /** Stands in for the engine of subscriptions. */
  subscriptions?: Subscriptions;
};

const checkIdentity = ({ tokens }: GatewayConfig, supergraphSdl: string): void => {
  if (tokens === undefined && linksOwnership(supergraphSdl)) {
    throw new Error(
      'This supergraph says who owns what, so the gateway serves it only with tokens. Set JWKS and JWT_ISSUER.',
    );
  }
};

const verifierOf = ({ tokens }: GatewayConfig, log: Log) =>
  tokens === undefined
    ? undefined
    : tokenVerifier({
        keys: keySetOf(tokens.jwks, (reason) => log.warn({ reason }, 'the keys of the issuer could not be read')),
        issuer: tokens.issuer,
        audience: tokens.audience,
      });

const denialTableOf = ({ databaseUrl }: GatewayConfig, log: Log) =>
  databaseUrl === undefined
    ? undefined
    : denialTable(databaseUrl, (error) => log.warn({ reason: error.message }, 'an idle connection was closed'));

/** What makes a graph of a supergraph. Throws where it cannot be read, or may not be served without tokens. */
const graphWith =
  (config: GatewayConfig, sourceOf: SubgraphCalls['sourceOf'], { rights }: GatewayDependencies) =>
  async (supergraphSdl: string): Promise<Graph> => {
    checkIdentity(config, supergraphSdl);
    const engine = await stockEngine(supergraphSdl, sourceOf);
    const declared = linksOwnership(supergraphSdl) ? rightsIn(supergraphSdl, engine.schema) : noRights;
    const auditedByPerson = auditedByPersonIn(supergraphSdl, engine.schema);
    return { engine, rights: rights ?? declared, auditedByPerson, supergraphSdl };
  };

/** Starts the gateway: reads the supergraph, then listens. Its `stop` says not ready at once, lets requests end, closes everything. */
export const startGateway = async (
  config: GatewayConfig,
  log: Log,
  dependencies: GatewayDependencies = {},
): Promise<Gateway> => {
  const metrics = gatewayMetrics();
  const sign = config.internalKeyFile === undefined ? undefined : await internalSigner(config.internalKeyFile);
  const headers = subgraphHeadersWith(sign);
  const subgraphs = subgraphCalls(config, headers, metrics, log);
  const graph = await liveGraph(config.supergraphSdl, graphWith(config, subgraphs.sourceOf, dependencies), log);
  const denials = denialsInto(denialTableOf(config, log), log);
  const told = { metrics, denials, log };
  const calls = { urlOf: subgraphs.urlOf, sign, settings: config.subscriptions };
  const subscriptions = dependencies.subscriptions ?? new SubscriptionEngine({ ...config, ...calls, ...told, graph });
  const server = apolloOver(graph, { ...config, ...told });
  await server.start();
  const authenticate = authenticator(verifierOf(config, log), config.anonymous);
  const { limits } = config;
  const carriers = carriersOver({
    subscriptions,
    execute: executeBy(server),
    limits,
    settings: config.streaming,
    authenticate,
    ...told,
  });
  const readiness: Readiness = { stopping: false };
  const app = gatewayApp({
    server,
    authenticate,
    limits,
    ...told,
    streams: carriers.route,
    routes: [
      gatewayHealth(subgraphs.transports, headers),
      healthRoutes('gateway', {}, readiness),
      ...(config.explorer ? [explorerRoutes()] : []),
    ],
  });
  const http = nodeServer(app);
  carriers.attach(http);
  const running = await listen(http, config.listen);
  const unwatch = watchSupergraph(config.supergraphWatch, graph, log);
  return {
    ...running,
    graph,
    subscriptions,
    stop: async () => {
      readiness.stopping = true;
      unwatch();
      // Side by side: a client that is told to come back leaves the server that waits for it.
      await Promise.all([running.stop(), carriers.stop()]);
      await subscriptions.stop();
      await server.stop();
      await denials.stop();
      await graph.stop();
      await subgraphs.close();
    },
  };
};
