/**
 * The servers that the gateway is measured against, one in a process of its own: `plain` sends a given text to each of its clients, one
 * message at a time; `naive` lets each client have its own stream of MES, and resolves each event for each of them.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { OperationTypeNode, getOperationAST, print } from 'graphql';
import { createClient } from 'graphql-ws';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocket, WebSocketServer } from 'ws';
import { gatewayConfig } from '../../gateway/config.ts';
import { gatewayMetrics } from '../../gateway/metrics.ts';
import { stockEngine } from '../../gateway/stock-engine.ts';
import { subgraphCalls } from '../../gateway/subgraphs/calls.ts';
import { subgraphHeadersWith } from '../../gateway/subgraphs/headers.ts';
import { logFor } from '../../kernel/log.ts';
import type { Viewer } from '../../kernel/viewer.ts';

export type Burst = { text: string; events: number };

const server = createServer();
const sockets = new WebSocketServer({ server, path: '/graphql', perMessageDeflate: false });

const plain = (): void => {
  const clients = new Set<WebSocket>();
  sockets.on('connection', (socket) => {
    socket.once('message', () => {
      socket.send('{"type":"connection_ack"}');
      clients.add(socket);
    });
    socket.on('error', () => undefined);
    socket.once('close', () => clients.delete(socket));
  });
  process.on('message', ({ text, events }: Burst) => {
    // Encoded once, and not once for each client: the fastest that one message at a time can be.
    const bytes = Buffer.from(text);
    for (let event = 0; event < events; event += 1) for (const client of clients) client.send(bytes, { binary: false });
  });
};

const naive = async (): Promise<void> => {
  const config = gatewayConfig();
  const log = logFor('naive', 'error');
  const calls = subgraphCalls(config, subgraphHeadersWith(undefined), gatewayMetrics(), log);
  const engine = await stockEngine(config.supergraphSdl, calls.sourceOf);
  const viewer: Viewer = { subject: 'anonymous', system: 'VIEWER', scopes: ['read'], sites: '*' };
  const url = calls.urlOf('mes').replace(/^http/, 'ws');
  const each = async function* (text: string, operation: Parameters<typeof engine.subscribe>[0]) {
    const plan = await engine.subscribe({ ...operation, source: text }, viewer);
    const client = createClient({ url, webSocketImpl: WebSocket, retryAttempts: 0 });
    for await (const { data } of client.iterate({ query: plan.operation }))
      yield await plan.resolve({ data: data ?? null }, viewer);
  };
  useServer(
    {
      schema: engine.schema,
      subscribe: ({ document }) => {
        if (getOperationAST(document)?.operation !== OperationTypeNode.SUBSCRIPTION) throw new Error('no subscription');
        const operation = { document, operationName: undefined, variables: {}, correlationId: 'bench' };
        return each(print(document), { ...operation, source: '' });
      },
    },
    sockets,
  );
};

if (process.argv[2] === 'plain') plain();
else await naive();
server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as AddressInfo).port }));
process.on('disconnect', () => process.exit());
