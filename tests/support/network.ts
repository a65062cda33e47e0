import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gatewayConfig } from '../../gateway/config.ts';
import { loadOrCreateIssuer, type Grant } from '../../gateway/identity/development-issuer.ts';
import { loadOrCreateInternalKey } from '../../gateway/identity/internal-key.ts';
import { startGateway, type Gateway, type GatewayDependencies } from '../../gateway/server.ts';
import { configFrom, subgraphShape } from '../../kernel/config.ts';
import { connect } from '../../kernel/database.ts';
import { logFor } from '../../kernel/log.ts';
import type { Running } from '../../kernel/service.ts';
import { startSubgraph, type SubgraphDefinition } from '../../kernel/subgraph.ts';
import { erp } from '../../subgraphs/erp/subgraph.ts';
import { integration } from '../../subgraphs/integration/subgraph.ts';
import { mes } from '../../subgraphs/mes/subgraph.ts';
import { plm } from '../../subgraphs/plm/subgraph.ts';
import type { TestDatabase } from './database.ts';
import { eventKeysOf, feedKey } from './signed-events.ts';
import type { Answer } from './subgraph.ts';

export type System = 'plm' | 'mes' | 'erp' | 'integration';

export type Network = {
  endpoint: string;
  gateway: Gateway;
  /** Sends an operation to the gateway: anonymously, or with a token. */
  ask: (query: string, variables?: Record<string, unknown>, token?: string) => Promise<Omit<Answer, 'statements'>>;
  token: (grant: Grant) => Promise<string>;
  /** Statements that each system has run since the last call. */
  statements: () => Record<System, number>;
  /** Stops one system, as if its plug were pulled. */
  pull: (system: System) => Promise<void>;
  stop: () => Promise<void>;
};

const level = process.env['TEST_LOG'] ?? 'silent';

/** The four systems and the gateway in this process, each on a port of its own, over one database. Dependencies are the gateway's. */
export const startNetwork = async (
  database: TestDatabase,
  dependencies: GatewayDependencies = {},
): Promise<Network> => {
  const folder = mkdtempSync(join(tmpdir(), 'triad-network-'));
  const internal = await loadOrCreateInternalKey(folder);
  const issuer = await loadOrCreateIssuer(folder);
  const counts: Record<System, number> = { plm: 0, mes: 0, erp: 0, integration: 0 };
  const serve = async <DB, Loaders>(system: System, definition: SubgraphDefinition<DB, Loaders>): Promise<Running> => {
    const { DATABASE_URL, TRIAD_INTERNAL_JWKS } = configFrom(subgraphShape, {
      PORT: '0',
      DATABASE_URL: database.urlOf(system),
      TRIAD_INTERNAL_JWKS: internal.jwksFile,
    });
    const handle = connect<DB>({ url: DATABASE_URL, schema: system, applicationName: `test ${system}`, max: 4 });
    const counted = {
      ...handle,
      as: (...[viewer, listener]: Parameters<typeof handle.as>) =>
        handle.as(viewer, (statement) => {
          counts[system] += 1;
          listener?.(statement);
        }),
    };
    return startSubgraph(
      definition,
      {
        database: counted,
        internalKeys: TRIAD_INTERNAL_JWKS,
        eventKeys: await eventKeysOf(system),
        feedKey,
        log: logFor(system, level),
      },
      { port: 0, host: '127.0.0.1' },
    );
  };
  const running = new Map<System, Running>([
    ['plm', await serve('plm', plm)],
    ['mes', await serve('mes', mes)],
    ['erp', await serve('erp', erp)],
    ['integration', await serve('integration', integration)],
  ]);
  const gateway = await startGateway(
    gatewayConfig({
      PORT: '0',
      SUBGRAPH_URLS: JSON.stringify(
        Object.fromEntries([...running].map(([name, { url }]) => [name, `${url}/graphql`])),
      ),
      JWKS: issuer.jwksFile,
      JWT_ISSUER: issuer.issuer,
      JWT_AUDIENCE: issuer.audience,
      INTERNAL_KEY: internal.privateFile,
      ANONYMOUS: 'read',
      INTROSPECTION: 'on',
    }),
    logFor('gateway', level),
    dependencies,
  );
  const endpoint = `${gateway.url}/graphql`;
  const pull = async (system: System): Promise<void> => {
    await running.get(system)?.stop();
    running.delete(system);
  };
  return {
    endpoint,
    gateway,
    ask: async (query, variables = {}, token) => {
      const response = await fetch(endpoint, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        },
        body: JSON.stringify({ query, variables }),
      });
      return { ...((await response.json()) as Omit<Answer, 'statements' | 'status'>), status: response.status };
    },
    token: issuer.mint,
    statements: () => {
      const seen = { ...counts };
      for (const system of Object.keys(counts) as System[]) counts[system] = 0;
      return seen;
    },
    pull,
    stop: async () => {
      await gateway.stop();
      for (const system of [...running.keys()]) await pull(system);
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
