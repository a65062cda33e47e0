import { createServer, type Server } from 'node:http';
import type { ApolloServerPlugin } from '@apollo/server';
import { buildSubgraphSchema } from '@apollo/subgraph';
import express, { type NextFunction, type Request, type Response } from 'express';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import type { JSONWebKeySet } from 'jose';
import type { Kysely, Transaction } from 'kysely';
import { auditedReads } from './audit-reads.ts';
import { startSealer } from './audit-seal.ts';
import { auditTrailResolvers } from './audit-trail.ts';
import { auditedResolvers } from './audited-resolvers.ts';
import { auditorOf, type Auditor, type RequestAudit } from './auditor.ts';
import type { Clock } from './clock.ts';
import type { DatabaseHandle } from './database.ts';
import { refuse, sqlState } from './errors.ts';
import { startKeeper } from './feed-keeper.ts';
import { startFeed, type Feed } from './feed.ts';
import { healthRoutes, type Readiness } from './health.ts';
import type { Log } from './log.ts';
import { metricsRoute, observeRequest, serviceMetrics, type ServiceMetrics } from './metrics.ts';
import type { Origins } from './provenance.ts';
import { commonResolvers, mergeResolvers } from './resolvers.ts';
import { sdlOf } from './sdl.ts';
import { correlate, correlationIdOf, errorHandler } from './send-error.ts';
import { listen, type Running } from './service.ts';
import { signedEventResolvers } from './signed-event-reads.ts';
import { signedEvents, type EventKeys, type SignedEvents } from './signed-event.ts';
import { socketOnly } from './socket-only.ts';
import { serveLive } from './subgraph-live.ts';
import { subgraphServer } from './subgraph-server.ts';
import { internalVerifier, type Viewer } from './viewer.ts';
import { guardMutations, readWall } from './walls.ts';

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
  /** Dates the facts that its commands record; the real one unless told. */
  clock?: Clock | undefined;
  audit?: RequestAudit | undefined;
  /** Signs events of this system, verifies those of the others. */
  events: SignedEvents;
  /** The system's events, live. */
  feed: Feed;
  /** Collects where the answer's values are from, for the requests that ask. */
  origins?: Origins | undefined;
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
  /** Its key for events, and the public ones of the other systems. */
  eventKeys?: EventKeys | undefined;
  /** Signs the cursors of its events: the same in all its processes. Without it a cursor ends with its process. */
  feedKey?: Buffer | undefined;
  /** For how many days its events are kept; for ever unless told. */
  eventDays?: number | undefined;
  log: Log;
  /** File outside the database that takes the heads of the audit's chains. */
  auditAnchor?: string | undefined;
};

/** The executable schema of a subgraph: its SDL, the resolvers that are the same everywhere, and its own, with the audit around them. */
export const schemaOf = <DB, Loaders>(
  { system, ids, resolvers }: SubgraphDefinition<DB, Loaders>,
  typeDefs = sdlOf(system),
) => {
  const common = [commonResolvers(typeDefs, ids), auditTrailResolvers(system, ids), signedEventResolvers(system)];
  const walled = guardMutations(typeDefs, mergeResolvers(...common, ...resolvers));
  return buildSubgraphSchema([{ typeDefs, resolvers: auditedResolvers(typeDefs, walled) }]);
};

const built = new WeakMap<object, GraphQLSchema>();

/** The schema of all servers that this process starts by a definition. Nothing changes it, and building one takes longer than all else. */
const sharedSchemaOf = <DB, Loaders>(definition: SubgraphDefinition<DB, Loaders>, sdl: DocumentNode): GraphQLSchema => {
  const schema = built.get(definition) ?? schemaOf(definition, sdl);
  built.set(definition, schema);
  return schema;
};

const observed = <DB, Loaders>(
  log: Log,
  metrics: ServiceMetrics,
): ApolloServerPlugin<SubgraphContext<DB, Loaders>> => ({
  requestDidStart: () => {
    const started = performance.now();
    return Promise.resolve({
      didEncounterErrors: ({ errors }) => {
        for (const { originalError, extensions } of errors) {
          if (sqlState(originalError) === '42501') metrics.denied.inc({ layer: 'database' });
          else if (extensions['status'] === 403) metrics.denied.inc({ layer: 'subgraph' });
        }
        return Promise.resolve();
      },
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

// Before the body is read: whoever is not called by gateway or integration gets no more than an answer.
const identifying =
  (verify: ReturnType<typeof internalVerifier>, auditor: Auditor, viewers: WeakMap<Response, Viewer>) =>
  (request: Request, response: Response, next: NextFunction): void => {
    verify(bearer(request))
      .then(({ viewer }) => {
        viewers.set(response, viewer);
        next();
      })
      .catch(async (error: unknown) => {
        await auditor.stranger(correlationIdOf(response), error);
        next(error);
      });
  };

/** The server of a subgraph: `/graphql` for gateway and integration alone, health and metrics for everybody. */
const subgraphService = async <DB, Loaders>(
  definition: SubgraphDefinition<DB, Loaders>,
  services: SubgraphServices<DB>,
): Promise<{ server: Server; stop: () => Promise<void> }> => {
  const { database, log } = services;
  const { system, ids } = definition;
  const verify = internalVerifier(services.internalKeys, system);
  const readiness: Readiness = { stopping: false };
  const metrics = serviceMetrics(system);
  const events = signedEvents(system, services.eventKeys);
  const auditor = auditorOf(database, ids, log);
  const feed = startFeed({ system, database, key: services.feedKey, registry: metrics.registry, log });
  const contextFor = (viewer: Viewer, correlationId: string): SubgraphContext<DB, Loaders> => {
    const statements: string[] = [];
    const hear = (statement: string): void => void statements.push(statement);
    const db = database.as(viewer, hear);
    return {
      viewer,
      correlationId,
      db,
      loaders: definition.loaders(db, viewer),
      transact: (work) => database.transaction(viewer, work, hear),
      statements,
      audit: auditor.open(),
      events,
      feed,
    };
  };
  const viewers = new WeakMap<Response, Viewer>();
  const sdl = sdlOf(system);
  const shared = { sdl, schema: sharedSchemaOf(definition, sdl), log };
  const graphql = await subgraphServer<SubgraphContext<DB, Loaders>>({
    ...shared,
    system,
    another: () => schemaOf(definition, sdl),
    plugins: (served) => [observed(log, metrics), socketOnly(), auditedReads(), readWall(sdl, served)],
    context: (_, response) => {
      const viewer = viewers.get(response);
      if (viewer === undefined) throw new Error('an operation always has a viewer');
      return Promise.resolve(contextFor(viewer, correlationIdOf(response)));
    },
  });
  const app = express();
  app.disable('x-powered-by');
  app.use(correlate, healthRoutes(system, { database: database.ping }, readiness), metricsRoute(metrics));
  app.use('/graphql', identifying(verify, auditor, viewers), express.json({ limit: '4mb' }), graphql.handler);
  app.use(errorHandler(log));
  const server = createServer(app);
  const live = serveLive(server, { ...shared, verify, auditor, contextFor, metrics });
  return {
    server,
    stop: async () => {
      readiness.stopping = true;
      await live.stop();
      await feed.stop();
      await graphql.stop();
      await auditor.stop();
    },
  };
};

/** Starts a subgraph's HTTP server; its `stop` drains it and closes the database. */
export const startSubgraph = async <DB, Loaders>(
  definition: SubgraphDefinition<DB, Loaders>,
  services: SubgraphServices<DB>,
  address: { port: number; host: string },
): Promise<Running> => {
  const { database, auditAnchor, eventDays, log } = services;
  await database.ping().catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    throw refuse(
      'BUSY',
      `The database of ${definition.system} does not answer (${reason}). Check DATABASE_URL and that it is migrated.`,
    );
  });
  const keeper = await startKeeper({ database, system: definition.system, days: eventDays, log });
  const { server, stop } = await subgraphService(definition, services);
  const running = await listen(server, address);
  const sealer = startSealer({ database, system: definition.system, anchor: auditAnchor, log });
  return {
    ...running,
    stop: async () => {
      await stop();
      await running.stop();
      await Promise.all([sealer.stop(), keeper.stop()]);
      await database.close();
    },
  };
};
