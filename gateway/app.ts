import type { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import express, {
  type Express,
  type NextFunction,
  type Request,
  type RequestHandler,
  type Response,
  type Router,
} from 'express';
import { refuse } from '../kernel/errors.ts';
import type { Log } from '../kernel/log.ts';
import { metricsRoute } from '../kernel/metrics.ts';
import { provenanceHeader } from '../kernel/provenance.ts';
import { correlate, correlationIdOf, sendError } from '../kernel/send-error.ts';
import type { RequestContext } from './apollo.ts';
import type { Denials } from './audit/denials.ts';
import { enterScope } from './http/scope.ts';
import { gatewayErrorHandler } from './http/send-error.ts';
import type { Authenticate, Identity } from './identity/authenticate.ts';
import { documentJudge, judgeVariables } from './limits/check.ts';
import type { Limits } from './limits/limits.ts';
import type { GatewayMetrics } from './metrics.ts';

export type AppParts = {
  server: ApolloServer<RequestContext>;
  authenticate: Authenticate;
  denials: Denials;
  limits: Limits;
  metrics: GatewayMetrics;
  log: Log;
  /** Answers what asks for an event stream; is told how to find out who asks. */
  streams: (identityOf: (response: Response) => Identity) => RequestHandler;
  /** Health, and the explorer where it is on. */
  routes: readonly Router[];
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

// A GET carries its variables as text; what is no JSON is told by Apollo Server.
const variablesIn = (text: unknown): unknown => {
  try {
    return typeof text === 'string' ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
};

/** Refuses what is too large, before Apollo Server looks at it. */
const limited = (limits: Limits, metrics: GatewayMetrics): RequestHandler => {
  const judge = documentJudge(limits);
  return (request, response, next) => {
    const body: unknown = request.body;
    const asked = isRecord(body)
      ? body
      : { query: request.query['query'], variables: variablesIn(request.query['variables']) };
    const refusal =
      (typeof asked['query'] === 'string' ? judge(asked['query']) : undefined) ??
      judgeVariables(asked['variables'], limits);
    if (refusal === undefined) {
      next();
      return;
    }
    const { limit } = isRecord(refusal.extensions['details']) ? refusal.extensions['details'] : {};
    metrics.rejected.inc({ reason: String(limit) });
    sendError(response, 400, refusal);
  };
};

/** The gateway's HTTP side: `/graphql`, and what the routes bring. */
export const gatewayApp = ({
  server,
  authenticate,
  denials,
  limits,
  metrics,
  log,
  streams,
  routes,
}: AppParts): Express => {
  const identities = new WeakMap<Response, Identity>();
  const identify = (request: Request, response: Response, next: NextFunction): void => {
    authenticate(request.headersDistinct.authorization ?? [])
      .then((identity) => {
        identities.set(response, identity);
        next();
      })
      .catch((error: unknown) => {
        denials.note({ viewer: undefined, correlationId: correlationIdOf(response), error });
        next(error);
      });
  };
  const identityOf = (response: Response): Identity => {
    const identity = identities.get(response);
    if (identity === undefined) throw new Error('an operation always has a viewer');
    return identity;
  };
  const contextOf = (request: Request, response: Response): Promise<RequestContext> => {
    const { viewer } = identityOf(response);
    const provenance = request.headers[provenanceHeader] === '1';
    return Promise.resolve({ viewer, correlationId: correlationIdOf(response), provenance });
  };
  const app = express();
  app.disable('x-powered-by');
  app.use(correlate, ...routes, metricsRoute(metrics));
  app.use(
    '/graphql',
    identify,
    express.json({ limit: limits.bodyBytes }),
    enterScope,
    limited(limits, metrics),
    streams(identityOf),
    expressMiddleware(server, { context: ({ req, res }) => contextOf(req, res) }),
  );
  app.use((_, response) => {
    const { message, extensions } = refuse(
      'NOT_FOUND',
      'There is nothing here. The graph is at /graphql, the explorer at /explorer.',
    );
    sendError(response, 404, { message, extensions });
  });
  app.use(gatewayErrorHandler(limits, log, (reason) => metrics.rejected.inc({ reason })));
  return app;
};
