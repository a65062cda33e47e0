import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { graphql, parse, type GraphQLSchema } from 'graphql';

/** What a fake subgraph was asked. */
type Asked = { headers: IncomingMessage['headers']; query: string; variables: Record<string, unknown> };

export type FakeSubgraph = {
  url: string;
  schema: GraphQLSchema;
  server: Server;
  asked: Asked[];
  /** Replaces its answers until it is called with undefined. */
  behave: (how: ((response: ServerResponse) => void) | undefined) => void;
  stop: () => Promise<void>;
};

const bodyOf = async (request: IncomingMessage): Promise<{ query: string; variables?: Record<string, unknown> }> => {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return JSON.parse(text) as { query: string; variables?: Record<string, unknown> };
};

/** A subgraph in this process, on a free port of loopback. */
export const fakeSubgraph = async (typeDefs: string, resolvers: object): Promise<FakeSubgraph> => {
  const schema = buildSubgraphSchema([{ typeDefs: parse(typeDefs), resolvers: resolvers as never }]);
  const asked: Asked[] = [];
  let behaviour: ((response: ServerResponse) => void) | undefined;
  const server = createServer((request, response) => {
    void (async () => {
      const { query, variables = {} } = await bodyOf(request);
      asked.push({ headers: request.headers, query, variables });
      if (behaviour !== undefined) {
        behaviour(response);
        return;
      }
      const result = await graphql({ schema, source: query, variableValues: variables });
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(result));
    })();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${String(port)}/graphql`,
    schema,
    server,
    asked,
    behave: (how) => {
      behaviour = how;
    },
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};
