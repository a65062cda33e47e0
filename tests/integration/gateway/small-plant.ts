import { composeServices } from '@apollo/composition';
import { GraphQLError, parse } from 'graphql';
import { gatewayConfig, type GatewayConfig } from '../../../gateway/config.ts';
import { startGateway, type Gateway, type GatewayDependencies } from '../../../gateway/server.ts';
import { refuse } from '../../../kernel/errors.ts';
import { logFor } from '../../../kernel/log.ts';
import { fakeSubgraph, type FakeSubgraph } from './fake-subgraph.ts';

const link = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])';

const mesSdl = `${link}
  type Query { runs: [Run!]! run(id: ID!): Run broken: String secret: String nothing: Nothing }
  type Mutation { startRun(id: ID!): Run }
  type Run @key(fields: "id") { id: ID! title: String! part: Part! next: Run }
  type Nothing { never: String! }
  type Part @key(fields: "partNumber") { partNumber: String! }`;

const plmSdl = `${link}
  type Query { parts: [Part!]! }
  type Part @key(fields: "partNumber") { partNumber: String! description: String }`;

const runs = ['1', '2', '3'].map((id) => ({
  id,
  title: `Run ${id}`,
  part: { partNumber: `P-${id}` },
  next: { id: '1', title: 'Run 1', part: { partNumber: 'P-1' } },
}));

const mesResolvers = {
  Query: {
    runs: () => runs,
    run: (_: unknown, { id }: { id: string }) => {
      const found = runs.find((run) => run.id === id);
      if (found === undefined)
        throw refuse('NOT_FOUND', `No run has the id "${id}".`, { owner: 'MES', details: { id } });
      return found;
    },
    broken: () => {
      throw new Error('select * from secret_table at db.internal:5432');
    },
    secret: () => {
      throw new GraphQLError('password is hunter2', {
        extensions: { code: 'PG_ERROR', exception: { stacktrace: ['at secret.ts:1'] } },
      });
    },
    nothing: () => ({ never: 'x' }),
  },
  Mutation: { startRun: () => runs[0] },
};

const plmResolvers = {
  Query: { parts: () => runs.map((run) => run.part) },
  Part: {
    __resolveReference: ({ partNumber }: { partNumber: string }) => ({
      partNumber,
      description: `About ${partNumber}`,
    }),
  },
};

export type SmallPlant = {
  gateway: Gateway;
  mes: FakeSubgraph;
  plm: FakeSubgraph;
  supergraphSdl: string;
  stop: () => Promise<void>;
};

/** The composed schema of the two fake subgraphs. */
const smallSupergraph = (mesUrl: string, plmUrl: string): string => {
  const { supergraphSdl, errors } = composeServices([
    { name: 'mes', typeDefs: parse(mesSdl), url: mesUrl },
    { name: 'plm', typeDefs: parse(plmSdl), url: plmUrl },
  ]);
  if (supergraphSdl === undefined) throw new Error(String(errors));
  return supergraphSdl;
};

/** A gateway over two fake subgraphs, all in this process; `changes` stand over its configuration. */
export const smallPlant = async (
  changes: Partial<GatewayConfig> = {},
  dependencies: GatewayDependencies = {},
): Promise<SmallPlant> => {
  const mes = await fakeSubgraph(mesSdl, mesResolvers);
  const plm = await fakeSubgraph(plmSdl, plmResolvers);
  const supergraphSdl = smallSupergraph(mes.url, plm.url);
  const config: GatewayConfig = {
    ...gatewayConfig({ PORT: '0', LOG_LEVEL: 'silent', INTROSPECTION: 'on', EXPLORER: 'on' }),
    supergraphSdl,
    supergraphWatch: undefined,
    timeoutFor: () => 400,
    ...changes,
  };
  const gateway = await startGateway(config, logFor('gateway', 'silent'), dependencies);
  return {
    gateway,
    mes,
    plm,
    supergraphSdl,
    stop: async () => {
      await gateway.stop();
      await Promise.all([mes.stop(), plm.stop()]);
    },
  };
};

type GraphError = {
  message: string;
  path?: (string | number)[];
  extensions: Record<string, unknown> & { code: string };
};
export type Reply = { status: number; headers: Headers; text: string; data: unknown; errors: GraphError[] };

/** Posts an operation as JSON; `headers` come on top. */
export const post = async (url: string, body: unknown, headers: Record<string, string> = {}): Promise<Reply> => {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  const text = await response.text();
  const { data, errors = [] } = JSON.parse(text) as { data?: unknown; errors?: GraphError[] };
  return { status: response.status, headers: response.headers, text, data, errors };
};
