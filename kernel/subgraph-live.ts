import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import type { DocumentNode, ExecutionResult, GraphQLError, GraphQLSchema } from 'graphql';
import { Counter } from 'prom-client';
import { accessGuard } from './access.ts';
import type { AuditedContext, Auditor } from './auditor.ts';
import { errorFormatter } from './format-error.ts';
import { liveExecution } from './live-execution.ts';
import type { Log } from './log.ts';
import type { ServiceMetrics } from './metrics.ts';
import { accessDeclared } from './ownership.ts';
import { serveSubscriptions } from './subgraph-socket.ts';
import type { Caller, Viewer } from './viewer.ts';

export type LiveService<Context> = {
  schema: GraphQLSchema;
  sdl: DocumentNode;
  verify: (token: string) => Promise<Caller>;
  auditor: Auditor;
  contextFor: (viewer: Viewer, correlationId: string) => Context;
  metrics: ServiceMetrics;
  log: Log;
};

/** The subscriptions of a subgraph on its server. */
export const serveLive = <Context extends AuditedContext & { statements: readonly string[] }>(
  server: Server,
  { schema, sdl, verify, auditor, contextFor, metrics, log }: LiveService<Context>,
): { stop: () => Promise<void> } => {
  const format = errorFormatter((error) =>
    log.error({ reason: error instanceof Error ? error.stack : String(error) }, 'defect'),
  );
  const cost = new Counter({
    name: 'triad_event_statements_total',
    help: 'Statements that the resolving of events has cost.',
    registers: [metrics.registry],
  });
  const observe = ({ statements, correlationId }: Context, { errors = [] }: ExecutionResult): void => {
    metrics.requests.inc({ operation: 'event', outcome: errors.length > 0 ? 'error' : 'ok' });
    cost.inc(statements.length);
    log.debug({ statements: statements.length, correlationId }, 'delivered');
  };
  const execution = liveExecution<Context>({
    schema,
    guard: accessGuard(accessDeclared(sdl), schema),
    contextOf: (viewer) => contextFor(viewer, randomUUID()),
    onEvent: observe,
  });
  return serveSubscriptions(server, {
    verify,
    prepare: ({ query, operationName, variables }, viewer) =>
      execution.prepare({ query, operationName, variables }, viewer),
    subscribe: execution.subscribe,
    format: (error: GraphQLError) => format(error.toJSON(), error),
    onStranger: (error) => void auditor.stranger(randomUUID(), error),
  });
};
