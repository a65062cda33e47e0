import { connect, type DatabaseHandle } from '../../kernel/database.ts';
import { logFor } from '../../kernel/log.ts';
import { startSubgraph, type SubgraphDefinition } from '../../kernel/subgraph.ts';
import type { Viewer } from '../../kernel/viewer.ts';
import type { TestDatabase } from './database.ts';
import { eventKeysOf, feedKey } from './signed-events.ts';
import { internalKeys, viewerOf, type InternalKeys } from './viewers.ts';

export type Answer = {
  data: Record<string, unknown> | null;
  errors?: { message: string; path?: (string | number)[]; extensions: Record<string, unknown> }[];
  /** Statements the request has cost. */
  statements: number;
  status: number;
};

export type TestSubgraph = {
  url: string;
  keys: InternalKeys;
  /** Sends an operation as the gateway would, as a viewer with all rights unless told. */
  ask: (query: string, variables?: Record<string, unknown>, viewer?: Viewer) => Promise<Answer>;
  stop: () => Promise<void>;
};

/** A subgraph on a port of its own over a test's database, with its real login role. */
export const startTestSubgraph = async <DB, Loaders>(
  definition: SubgraphDefinition<DB, Loaders>,
  database: TestDatabase,
  given?: InternalKeys,
): Promise<TestSubgraph> => {
  const keys = given ?? (await internalKeys());
  const { system } = definition;
  const handle: DatabaseHandle<DB> = connect<DB>({
    url: database.urlOf(system),
    schema: system,
    applicationName: `test ${system}`,
    max: 4,
  });
  const running = await startSubgraph(
    definition,
    {
      database: handle,
      internalKeys: keys.jwks,
      eventKeys: await eventKeysOf(system),
      feedKey,
      log: logFor(system, process.env['TEST_LOG'] ?? 'fatal'),
    },
    { port: 0, host: '127.0.0.1' },
  );
  const ask = async (
    query: string,
    variables: Record<string, unknown> = {},
    viewer: Viewer = viewerOf('VIEWER'),
  ): Promise<Answer> => {
    const response = await fetch(`${running.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${await keys.sign(viewer, system)}` },
      body: JSON.stringify({ query, variables }),
    });
    const answer = (await response.json()) as Omit<Answer, 'statements' | 'status'>;
    return { ...answer, statements: Number(response.headers.get('x-triad-statements')), status: response.status };
  };
  return { url: `${running.url}/graphql`, keys, ask, stop: running.stop };
};
