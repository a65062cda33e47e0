import { ApolloServer, type ApolloServerPlugin, type BaseContext } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { expressMiddleware } from '@as-integrations/express5';
import type { Request, RequestHandler, Response } from 'express';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { errorFormatter } from './format-error.ts';
import type { Log } from './log.ts';
import { ownersDeclared } from './owners.ts';
import { Origins, provenanceHeader, recording, toldOrigins, type WithOrigins } from './provenance.ts';
import { wellFormedText } from './text.ts';
import type { Viewer } from './viewer.ts';

export type SubgraphServer<Context extends BaseContext> = {
  system: string;
  sdl: DocumentNode;
  schema: GraphQLSchema;
  /** One more like it, which may be changed. */
  another: () => GraphQLSchema;
  plugins: (schema: GraphQLSchema) => ApolloServerPlugin<Context>[];
  context: (request: Request, response: Response) => Promise<Context>;
  log: Log;
};

const apollo = <Context extends BaseContext>(
  { log }: SubgraphServer<Context>,
  schema: GraphQLSchema,
  plugins: ApolloServerPlugin<Context>[],
): ApolloServer<Context> =>
  new ApolloServer<Context>({
    schema,
    plugins: [
      // Each of these would look at every field of every answer, or tell somebody outside of it.
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      wellFormedText(),
      ...plugins,
    ],
    formatError: errorFormatter((error) =>
      log.error({ reason: error instanceof Error ? error.stack : String(error) }, 'defect'),
    ),
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    introspection: true,
    csrfPrevention: true,
  });

/**
 * What answers `/graphql` of a subgraph. Requests that ask where values are from are answered by a second server, over a schema whose
 * fields note it; it is built at the first of them, so that the others do not pay for it.
 */
export const subgraphServer = async <Context extends WithOrigins & { viewer: Viewer }>(
  parts: SubgraphServer<Context>,
): Promise<{ handler: RequestHandler; stop: () => Promise<void> }> => {
  const { system, sdl, schema, context } = parts;
  const server = apollo(parts, schema, parts.plugins(schema));
  await server.start();
  const plain = expressMiddleware(server, { context: ({ req, res }) => context(req, res) });
  let second: Promise<{ server: ApolloServer<Context>; handler: RequestHandler }> | undefined;
  const build = async () => {
    const ownerOf = ownersDeclared(sdl, system.toUpperCase());
    const noted = recording(parts.another());
    const noting = apollo(parts, noted, [...parts.plugins(noted), toldOrigins<Context>()]);
    await noting.start();
    const handler = expressMiddleware(noting, {
      context: async ({ req, res }) => ({
        ...(await context(req, res)),
        origins: new Origins(ownerOf, system.toUpperCase()),
      }),
    });
    return { server: noting, handler };
  };
  return {
    handler: (request, response, next) => {
      if (request.headers[provenanceHeader] !== '1') return plain(request, response, next);
      second ??= build();
      return second.then(({ handler }) => handler(request, response, next)).catch(next);
    },
    stop: async () => {
      await server.stop();
      await second?.then((built) => built.server.stop());
    },
  };
};
