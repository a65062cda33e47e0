import type { Log } from '../kernel/log.ts';
import { healthRoutes, type Readiness } from '../kernel/health.ts';
import { listen, type Running } from '../kernel/service.ts';
import { apolloOver } from './apollo.ts';
import { gatewayApp } from './app.ts';
import { denialTable } from './audit/denial.queries.ts';
import { denialsInto } from './audit/denials.ts';
import type { GatewayConfig } from './config.ts';
import type { Engine } from './engine.ts';
import { explorerRoutes } from './explorer/routes.ts';
import { gatewayHealth } from './health.ts';
import { authenticator } from './identity/authenticate.ts';
import { internalSigner } from './identity/internal-token.ts';
import { keySetOf } from './identity/key-set.ts';
import { tokenVerifier } from './identity/verify-token.ts';
import { nodeServer } from './http/node-server.ts';
import { gatewayMetrics, type GatewayMetrics } from './metrics.ts';
import { noRights, rightsIn, type Rights } from './rights.ts';
import { stockEngine } from './stock-engine.ts';
import { carriersOver } from './streaming/carriers.ts';
import { executeBy } from './streaming/execute.ts';
import type { Subscriptions } from './subscriptions/port.ts';
import { refuse } from '../kernel/errors.ts';
import { dataSource } from './subgraphs/data-source.ts';
import { subgraphHeadersWith, type SubgraphHeaders } from './subgraphs/headers.ts';
import { transportTo, type Transport } from './subgraphs/transport.ts';
import { linksOwnership } from './supergraph.ts';

export type Gateway = Running & { engine: Engine };

/** What is handed to the gateway beside its configuration; nothing of it can be set from outside. */
export type GatewayDependencies = {
  /** Stands in for what the supergraph declares. Tests take the wall away with it, to see the one behind. */
  rights?: Rights;
  /** Stands in for the engine of subscriptions. */
  subscriptions?: Subscriptions;
};

const noSubscriptions: Subscriptions = {
  subscribe: () => {
    const { message, extensions } = refuse('BUSY', 'This gateway serves no subscriptions.');
    return Promise.resolve({ refusals: [{ message, extensions }] });
  },
  stop: () => Promise.resolve(),
};

const checkIdentity = ({ tokens, supergraphSdl }: GatewayConfig): void => {
  if (tokens === undefined && linksOwnership(supergraphSdl)) {
    throw new Error(
      'This supergraph says who owns what, so the gateway serves it only with tokens. Set JWKS and JWT_ISSUER.',
    );
  }
};

const urlOf = ({ subgraphUrls }: GatewayConfig, name: string, declared: string | undefined): string => {
  const url = subgraphUrls[name] ?? declared;
  if (url === undefined || !URL.canParse(url))
    throw new Error(`The subgraph ${name} has no address. Name it in SUBGRAPH_URLS.`);
  return url;
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

/** The engine, and the ways to the subgraphs that it takes. */
const engineOver = async (
  config: GatewayConfig,
  metrics: GatewayMetrics,
  headers: SubgraphHeaders,
  log: Log,
): Promise<{ engine: Engine; transports: Map<string, Transport> }> => {
  const transports = new Map<string, Transport>();
  const engine = await stockEngine(config.supergraphSdl, ({ name, url }) => {
    const transport = transportTo(urlOf(config, name, url), config.timeoutFor(name));
    transports.set(name, transport);
    return dataSource({
      name,
      transport,
      headers,
      log,
      observe: (outcome) => metrics.subgraphRequests.inc({ subgraph: name, outcome }),
    });
  });
  return { engine, transports };
};

/** Starts the gateway: reads the supergraph, then listens. Its `stop` says not ready at once, lets requests end, closes everything. */
export const startGateway = async (
  config: GatewayConfig,
  log: Log,
  dependencies: GatewayDependencies = {},
): Promise<Gateway> => {
  checkIdentity(config);
  const metrics = gatewayMetrics();
  const headers = subgraphHeadersWith(
    config.internalKeyFile === undefined ? undefined : await internalSigner(config.internalKeyFile),
  );
  const { engine, transports } = await engineOver(config, metrics, headers, log);
  const denials = denialsInto(denialTableOf(config, log), log);
  const rights =
    dependencies.rights ??
    (linksOwnership(config.supergraphSdl) ? rightsIn(config.supergraphSdl, engine.schema) : noRights);
  const server = apolloOver(engine, { ...config, rights, log, metrics, denials });
  await server.start();
  const authenticate = authenticator(verifierOf(config, log), config.anonymous);
  const { limits } = config;
  const carriers = carriersOver({
    subscriptions: dependencies.subscriptions ?? noSubscriptions,
    execute: executeBy(server),
    limits,
    settings: config.streaming,
    authenticate,
    denials,
    metrics,
    log,
  });
  const readiness: Readiness = { stopping: false };
  const app = gatewayApp({
    server,
    authenticate,
    denials,
    limits,
    metrics,
    log,
    streams: carriers.route,
    routes: [
      gatewayHealth(transports, headers),
      healthRoutes('gateway', {}, readiness),
      ...(config.explorer ? [explorerRoutes()] : []),
    ],
  });
  const http = nodeServer(app);
  carriers.attach(http);
  const running = await listen(http, config.listen);
  return {
    ...running,
    engine,
    stop: async () => {
      readiness.stopping = true;
      // Side by side: a client that is told to come back leaves the server that waits for it.
      await Promise.all([running.stop(), carriers.stop()]);
      await server.stop();
      await denials.stop();
      await Promise.all([...transports.values()].map((transport) => transport.close()));
    },
  };
};
