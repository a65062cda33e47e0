import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import { gatewayConfig, type GatewayConfig } from '../../../gateway/config.ts';
import { loadOrCreateIssuer, type Grant } from '../../../gateway/identity/development-issuer.ts';
import { startGateway, type Gateway, type GatewayDependencies } from '../../../gateway/server.ts';
import { logFor } from '../../../kernel/log.ts';
import { root } from '../../../kernel/root.ts';
import { fakeSubgraph, type FakeSubgraph } from './fake-subgraph.ts';
import { post, type Reply } from './small-plant.ts';

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@composeDirective"])
  ${readFileSync(join(root, 'schema/ownership.graphql'), 'utf8')}`;
const money = '@access(scopes: [["erp:read", "erp:read:finance"]])';

const erpSdl = `${link}
  type Query {
    orders(filters: OrdersInputFilters, sort: [OrderSortEnum!], atCost: Int ${money}): OrderConnection!
    order(id: ID!): Order
    priced: [Priced!]!
    stuff: [Stuff!]!
    known: String @authenticated
  }
  type Mutation {
    createOrder(number: String!): Order @owner(system: ERP)
      @otherwise(code: "OWNERSHIP_VIOLATION", rule: "rule 4", instead: "Orders are made in ERP. Ask its buyer.")
    applyRun(id: ID!): Order @owner(system: ERP) @replica(of: MES)
    claimItem(number: String!): Order @owner(system: ERP, orOrigin: true)
  }
  type OrderConnection @owner(system: ERP) { nodes: [Order!]! totalCount: Int! ${money} }
  type Order @key(fields: "id") @owner(system: ERP) {
    id: ID!
    number: String!
    cost: Int ${money}
    margin: Int @access(scopes: [["erp:read"], ["margin:see"]])
    lines: [Line!]!
    part: Part!
  }
  interface Priced { price: Int ${money} label: String! }
  type Line implements Priced @owner(system: ERP) { price: Int label: String! quiet: Int }
  type Fee implements Priced @owner(system: ERP) { price: Int label: String! @authenticated }
  type Ledger @owner(system: ERP) ${money} { text: String }
  union Stuff = Order | Ledger
  input OrdersInputFilters @owner(system: ERP) { number: String cost: Int ${money} lines: LinesInputFilters or: [OrdersInputFilters!] }
  input LinesInputFilters @owner(system: ERP) { price: Int ${money} label: String }
  enum OrderSortEnum @owner(system: ERP) { NUMBER_ASC COST_ASC ${money} }
  type Part @key(fields: "number") @owner(system: PLM) { number: String! }`;

const plmSdl = `${link}
  type Query { parts: [Part!]! }
  type Mutation { releasePart(number: String!): Part @owner(system: PLM) }
  type Part @key(fields: "number") @owner(system: PLM) { number: String! weight: Int @access(scopes: [["plm:read"]]) name: String }`;

const part = { number: 'P-1' };
const line = { __typename: 'Line', price: 5, label: 'line', quiet: 1 };
const order = { __typename: 'Order', id: '1', number: 'PO-1', cost: 7, margin: 2, lines: [line], part };

const erpResolvers = {
  Query: {
    orders: () => ({ nodes: [order], totalCount: 1 }),
    order: () => order,
    priced: () => [line],
    stuff: () => [order],
    known: () => 'yes',
  },
  Mutation: { createOrder: () => order, applyRun: () => order, claimItem: () => order },
};
const plmResolvers = {
  Query: { parts: () => [part] },
  Mutation: { releasePart: () => part },
  Part: { __resolveReference: () => ({ ...part, weight: 3, name: 'bolt' }) },
};

export type OwnedPlant = {
  gateway: Gateway;
  supergraphSdl: string;
  /** Sends an operation with a token of this grant; without one, anonymously. */
  ask: (
    query: string,
    grant: Grant | undefined,
    variables?: object,
    headers?: Record<string, string>,
  ) => Promise<Reply>;
  /** What the subgraphs were asked since the last call. */
  asked: () => string[];
  stop: () => Promise<void>;
};

/** A gateway over two fake subgraphs that declare who owns what. */
export const ownedPlant = async (
  dependencies: GatewayDependencies = {},
  changes: Partial<GatewayConfig> = {},
): Promise<OwnedPlant> => {
  const folder = mkdtempSync(join(tmpdir(), 'triad-owned-'));
  const issuer = await loadOrCreateIssuer(folder);
  const erp = await fakeSubgraph(erpSdl, erpResolvers);
  const plm = await fakeSubgraph(plmSdl, plmResolvers);
  const all: FakeSubgraph[] = [erp, plm];
  const { supergraphSdl, errors } = composeServices([
    { name: 'erp', typeDefs: parse(erpSdl), url: erp.url },
    { name: 'plm', typeDefs: parse(plmSdl), url: plm.url },
  ]);
  if (supergraphSdl === undefined) throw new Error(String(errors));
  const config: GatewayConfig = {
    ...gatewayConfig({ PORT: '0', LOG_LEVEL: 'silent', INTROSPECTION: 'on', EXPLORER: 'on' }),
    supergraphSdl,
    supergraphWatch: undefined,
    tokens: { jwks: issuer.jwksFile, issuer: issuer.issuer, audience: issuer.audience },
    anonymous: 'read',
    ...changes,
  };
  const gateway = await startGateway(config, logFor('gateway', 'silent'), dependencies);
  return {
    gateway,
    supergraphSdl,
    ask: async (query, grant, variables = {}, headers = {}) => {
      const authorization = grant === undefined ? {} : { authorization: await issuer.mint(grant) };
      return post(gateway.url, { query, variables }, { ...authorization, ...headers });
    },
    asked: () => all.flatMap((subgraph) => subgraph.asked.splice(0).map(({ query }) => query)),
    stop: async () => {
      await gateway.stop();
      await Promise.all(all.map((subgraph) => subgraph.stop()));
      rmSync(folder, { recursive: true });
    },
  };
};
