import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginInlineTraceDisabled } from '@apollo/server/plugin/disabled';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type Express, type Request } from 'express';
import type { JSONWebKeySet } from 'jose';
import type { Kysely, Transaction } from 'kysely';
import { randomUUID } from 'node:crypto';
import type { DatabaseHandle } from './database.ts';
import { refuse } from './errors.ts';
import { errorFormatter } from './format-error.ts';
import { healthRoutes, type Readiness } from './health.ts';
import type { Log } from './log.ts';
import { metricsRoute, observeRequest, serviceMetrics, type ServiceMetrics } from './metrics.ts';
import { commonResolvers, mergeResolvers } from './resolvers.ts';
import { sdlOf } from './sdl.ts';
import { listen, type Running } from './service.ts';
import { wellFormedText } from './text.ts';
import { internalVerifier, type Viewer } from './viewer.ts';

/** What every resolver is given. */
export type SubgraphContext<DB, Loaders> = {
  viewer: Viewer;
  correlationId: string;
  /** Reads with the viewer's rights. */
  db: Kysely<DB>;
  loaders: Loaders;
  transact: <Result>(work: (tx: Transaction<DB>) => Promise<Result>) => Promise<Result>;
  /** The statements this request has cost so far. */
  statements: string[];
};

export type SubgraphDefinition<DB, Loaders> = {
  /** `plm`, `mes`, `erp` or `integration`: the name in the supergraph, the folder of its SDL, its schema in the database. */
  system: string;
  /** Prefixes of ids by type. */
  ids: Readonly<Record<string, string>>;
  resolvers: readonly object[];
  loaders: (db: Kysely<DB>, viewer: Viewer) => Loaders;
};

export type SubgraphServices<DB> = {
  database: DatabaseHandle<DB>;
  internalKeys: JSONWebKeySet;
  log: Log;
};

/** The executable schema of a subgraph: its SDL, the resolvers that are the same everywhere, and its own. */
export const schemaOf = <DB, Loaders>({ system, ids, resolvers }: SubgraphDefinition<DB, Loaders>) => {
  const typeDefs = sdlOf(system);
  return buildSubgraphSchema([{ typeDefs, resolvers: mergeResolvers(commonResolvers(typeDefs, ids), ...resolvers) }]);
};

const observed = <DB, Loaders>(
  log: Log,
  metrics: ServiceMetrics,
): ApolloServerPlugin<SubgraphContext<DB, Loaders>> => ({
  requestDidStart: () => {
    const started = performance.now();
    return Promise.resolve({
      willSendResponse: ({ contextValue, response, operationName, operation }) => {
        const errors = response.body.kind === 'single' ? (response.body.singleResult.errors ?? []) : [];
        const milliseconds = Math.round((performance.now() - started) * 10) / 10;
        const { correlationId, statements } = contextValue;
        response.http.headers.set('x-triad-statements', String(statements.length));
        observeRequest(metrics, operation?.operation ?? 'unknown', errors.length > 0, milliseconds / 1000);
        log.info(
          {
            operation: operationName ?? operation?.operation,
            correlationId,
            statements: statements.length,
            milliseconds,
            errors: errors.map((error) => error.extensions?.['code']),
          },
          'answered',
        );
        return Promise.resolve();
      },
    });
  },
});

const bearer = (request: Request): string => /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1] ?? '';

/** The application of a subgraph: `/graphql` for gateway and integration alone, health and metrics for everybody. */
export const subgraphApp = async <DB, Loaders>(
  definition: SubgraphDefinition<DB, Loaders>,
  services: SubgraphServices<DB>,
): Promise<{ app: Express; stop: () => Promise<void> }> => {
  const { database, log } = services;
  const verify = internalVerifier(services.internalKeys, definition.system);
  const readiness: Readiness = { stopping: false };
  const metrics = serviceMetrics(definition.system);
  const server = new ApolloServer<SubgraphContext<DB, Loaders>>({
    schema: schemaOf(definition),
    plugins: [ApolloServerPluginInlineTraceDisabled(), wellFormedText(), observed(log, metrics)],
    formatError: errorFormatter((error) =>
      log.error({ reason: error instanceof Error ? error.stack : String(error) }, 'defect'),
    ),
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    introspection: true,
    csrfPrevention: true,
  });
  await server.start();
  const contextOf = async (request: Request): Promise<SubgraphContext<DB, Loaders>> => {
    const viewer = await verify(bearer(request));
    const correlation = request.headers['x-correlation-id'];
    const statements: string[] = [];
    const db = database.as(viewer, (statement) => statements.push(statement));
    return {
      viewer,
      correlationId: typeof correlation === 'string' && correlation.length <= 128 ? correlation : randomUUID(),
      db,
      loaders: definition.loaders(db, viewer),
      transact: (work) => database.transaction(viewer, work),
      statements,
    };
  };
  const app = express();
  app.disable('x-powered-by');
  app.use(healthRoutes(definition.system, { database: database.ping }, readiness), metricsRoute(metrics));
  app.use(
    '/graphql',
    express.json({ limit: '4mb' }),
    expressMiddleware(server, { context: ({ req }) => contextOf(req) }),
  );
  return {
    app,
    stop: async () => {
      readiness.stopping = true;
      await server.stop();
    },
  };
};

/** Starts a subgraph's HTTP server; its `stop` drains it and closes the database. */
export const startSubgraph = async <DB, Loaders>(
  definition: SubgraphDefinition<DB, Loaders>,
  services: SubgraphServices<DB>,
  address: { port: number; host: string },
): Promise<Running> => {
  await services.database.ping().catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    throw refuse(
      'BUSY',
      `The database of ${definition.system} does not answer (${reason}). Check DATABASE_URL and that it is migrated.`,
    );
  });
  const { app, stop } = await subgraphApp(definition, services);
  const running = await listen(app, address);
  return {
    ...running,
    stop: async () => {
      await stop();
      await running.stop();
      await services.database.close();
    },
  };
};
