import { ApolloServer, type ApolloServerOptions, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { GraphQLError, OperationTypeNode, getOperationAST, type OperationDefinitionNode } from 'graphql';
import type { Log } from '../kernel/log.ts';
import { observeRequest } from '../kernel/metrics.ts';
import { provenanceRefusal } from '../kernel/provenance.ts';
import { wellFormedText } from '../kernel/text.ts';
import type { Viewer } from '../kernel/viewer.ts';
import { auditedDenials } from './audit/plugin.ts';
import type { Denials } from './audit/denials.ts';
import type { Engine } from './engine.ts';
import { gatewayErrorFormatter } from './format-error.ts';
import type { Graph, LiveGraph } from './graph.ts';
import type { Limits } from './limits/limits.ts';
import type { GatewayMetrics } from './metrics.ts';

/** What is known of a request before its operation is read. */
export type RequestContext = { viewer: Viewer; correlationId: string; provenance: boolean };

type ApolloGateway = NonNullable<ApolloServerOptions<RequestContext>['gateway']>;
type Executor = NonNullable<Awaited<ReturnType<ApolloGateway['load']>>['executor']>;

// Validation looks neither at which operation is meant nor at whether the schema has its kind.
const cannotRun = (
  engine: Engine,
  operation: OperationDefinitionNode | null | undefined,
  name: string | undefined,
): GraphQLError | undefined => {
  const wrong = (message: string): GraphQLError => new GraphQLError(message, { extensions: { code: 'BAD_REQUEST' } });
  if (operation === null || operation === undefined) {
    return wrong(
      name === undefined
        ? 'The document holds several operations. Name the one to run in operationName.'
        : `The document has no operation named "${name}".`,
    );
  }
  if (engine.schema.getRootType(operation.operation) === undefined)
    return wrong(`This graph serves no ${operation.operation} here.`);
  if (operation.operation === OperationTypeNode.SUBSCRIPTION)
    return wrong(
      'A subscription has many answers: send it by WebSocket (graphql-transport-ws) to /graphql, or to /graphql/stream for server-sent events.',
    );
  return undefined;
};

/** The graph that is served as Apollo Server wants a gateway to look. */
const asApolloGateway = (graph: LiveGraph, metrics: GatewayMetrics): ApolloGateway => {
  const listeners = new Set<Parameters<ApolloGateway['onSchemaLoadOrUpdate']>[0]>();
  const tell = ({ engine, supergraphSdl }: Graph): void => {
    for (const listener of listeners) listener({ apiSchema: engine.schema, coreSupergraphSdl: supergraphSdl });
  };
  graph.onSwap(tell);
  const executor: Executor = async ({ document, source, request, context }) => {
    const { engine, rights } = graph.current();
    const node = getOperationAST(document, request.operationName);
    const impossible = cannotRun(engine, node, request.operationName);
    if (impossible !== undefined || !node) return { errors: impossible === undefined ? [] : [impossible] };
    const { viewer, correlationId, provenance } = context as RequestContext;
    const unknowing = provenance ? provenanceRefusal(viewer) : undefined;
    const asked = { document, operationName: request.operationName, variables: request.variables };
    const denied = unknowing === undefined ? rights(asked, node, viewer) : [unknowing];
    if (denied.length > 0) {
      metrics.denied.inc({ layer: 'gateway' }, denied.length);
      return { errors: denied };
    }
    const { data, errors, extensions } = await engine.execute(
      {
        document,
        source,
        operationName: request.operationName,
        variables: request.variables ?? {},
        correlationId,
        provenance,
      },
      viewer,
    );
    return {
      ...(data === undefined ? {} : { data }),
      ...(errors === undefined ? {} : { errors }),
      ...(extensions === undefined ? {} : { extensions }),
    };
  };
  return {
    onSchemaLoadOrUpdate: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    load: () => {
      tell(graph.current());
      return Promise.resolve({ executor });
    },
    // Whoever made the graph stops it.
    stop: () => Promise.resolve(),
  };
};

const numberIn = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);

// Apollo Server answers 400 or 500 to whatever it does not know; a refusal knows its status.
const observed = (metrics: GatewayMetrics, log: Log): ApolloServerPlugin<RequestContext> => ({
  requestDidStart: () => {
    const started = performance.now();
    return Promise.resolve({
      willSendResponse: ({ response, operation, operationName, contextValue }) => {
        const { errors = [], data } = response.body.kind === 'single' ? response.body.singleResult : {};
        const [first] = errors;
        if (data === undefined && first !== undefined) {
          const status = numberIn(first.extensions?.['status']) ?? 400;
          if ([undefined, 400, 500].includes(response.http.status))
            response.http.status = status === 422 ? 400 : status;
          metrics.rejected.inc({ reason: String(first.extensions?.['code']) });
        }
        const milliseconds = Math.round((performance.now() - started) * 10) / 10;
        observeRequest(metrics, operation?.operation ?? 'unknown', errors.length > 0, milliseconds / 1000);
        const codes = [...new Set(errors.map((error) => error.extensions?.['code']))];
        log.info(
          {
            operation: operationName ?? operation?.operation,
            system: contextValue.viewer.system,
            correlationId: contextValue.correlationId,
            milliseconds,
            errors: codes,
          },
          'answered',
        );
        return Promise.resolve();
      },
    });
  },
});

/** Apollo Server as the HTTP side of the engine: parsing, validation, content types, protection against forged requests. */
export const apolloOver = (
  graph: LiveGraph,
  options: {
    limits: Limits;
    introspection: boolean;
    log: Log;
    metrics: GatewayMetrics;
    denials: Denials;
  },
): ApolloServer<RequestContext> =>
  new ApolloServer<RequestContext>({
    gateway: asApolloGateway(graph, options.metrics),
    introspection: options.introspection,
    hideSchemaDetailsFromClientErrors: !options.introspection,
    parseOptions: { maxLexicalTokens: options.limits.tokens },
    formatError: gatewayErrorFormatter(options.log),
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    // Known texts come with the item on persisted operations; a cache that any client can fill is no list of known texts.
    persistedQueries: false,
    stopOnTerminationSignals: false,
    logger: {
      debug: () => undefined,
      info: () => undefined,
      warn: () => undefined,
      error: (message: unknown) => options.log.error({ reason: String(message) }, 'apollo server'),
    },
    plugins: [
      wellFormedText(),
      observed(options.metrics, options.log),
      auditedDenials(options.denials),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
