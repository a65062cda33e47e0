import type { Log } from '../kernel/log.ts';
import { healthRoutes, type Readiness } from '../kernel/health.ts';
import { listen, type Running } from '../kernel/service.ts';
import { apolloOver } from './apollo.ts';
import { gatewayApp } from './app.ts';
import type { GatewayConfig } from './config.ts';
import type { Engine } from './engine.ts';
import { explorerRoutes } from './explorer/routes.ts';
import { gatewayHealth } from './health.ts';
import { authenticator } from './identity/authenticate.ts';
import { internalSigner } from './identity/internal-token.ts';
import { keySetOf } from './identity/key-set.ts';
import { tokenVerifier } from './identity/verify-token.ts';
import { gatewayMetrics } from './metrics.ts';
import { stockEngine } from './stock-engine.ts';
import { dataSource } from './subgraphs/data-source.ts';
import { subgraphHeadersWith } from './subgraphs/headers.ts';
import { transportTo, type Transport } from './subgraphs/transport.ts';
import { linksOwnership } from './supergraph.ts';

export type Gateway = Running & { engine: Engine };

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

/** Starts the gateway: reads the supergraph, then listens. Its `stop` says not ready at once, lets requests end, closes everything. */
export const startGateway = async (config: GatewayConfig, log: Log): Promise<Gateway> => {
  checkIdentity(config);
  const metrics = gatewayMetrics();
  const headers = subgraphHeadersWith(
    config.internalKeyFile === undefined ? undefined : await internalSigner(config.internalKeyFile),
  );
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
  const server = apolloOver(engine, { ...config, log, metrics });
  await server.start();
  const { tokens } = config;
  const verify =
    tokens === undefined
      ? undefined
      : tokenVerifier({ keys: keySetOf(tokens.jwks), issuer: tokens.issuer, audience: tokens.audience });
  const readiness: Readiness = { stopping: false };
  const app = gatewayApp({
    server,
    authenticate: authenticator(verify, config.anonymous),
    limits: config.limits,
    metrics,
    log,
    routes: [
      gatewayHealth(transports, headers),
      healthRoutes('gateway', {}, readiness),
      ...(config.explorer ? [explorerRoutes()] : []),
    ],
  });
  const running = await listen(app, config.listen);
  return {
    ...running,
    engine,
    stop: async () => {
      readiness.stopping = true;
      await running.stop();
      await server.stop();
      await Promise.all([...transports.values()].map((transport) => transport.close()));
    },
  };
};
