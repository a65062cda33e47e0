import { STATUS_CODES, type IncomingMessage, type Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { handleProtocols } from 'graphql-ws';
import { WebSocketServer } from 'ws';
import { openConnection, type Connection } from './connection.ts';
import type { StreamParts } from './parts.ts';
import { protocolServer } from './protocol.ts';
import { Rounds } from './rounds.ts';

export type Sockets = {
  /** Takes the server's upgrades to WebSocket. */
  attach: (server: Server) => void;
  /** Tells every client to come back, and resolves when all are gone, after 6 s at the latest. */
  stop: () => Promise<void>;
};

const path = '/graphql';
/** A message in more pieces than this is no client's doing (frames, and pieces as they come from the network). */
const mostFragments = 64;
const mostChunks = 1_024;

const refuseUpgrade = (channel: Duplex, status: number, message: string): void => {
  const code = status === 403 ? 'FORBIDDEN' : status === 404 ? 'NOT_FOUND' : 'BUSY';
  const body = JSON.stringify({ errors: [{ message, extensions: { code, status, retryable: status === 503 } }] });
  const head = [
    `HTTP/1.1 ${String(status)} ${STATUS_CODES[status] ?? ''}`,
    'content-type: application/json; charset=utf-8',
    `content-length: ${String(Buffer.byteLength(body))}`,
    ...(status === 503 ? ['retry-after: 1'] : []),
    'connection: close',
  ];
  channel.end(`${head.join('\r\n')}\r\n\r\n${body}`);
};

/** WebSocket on the gateway's port, `/graphql`, by the sub-protocol graphql-transport-ws. */
export const socketsOver = (parts: StreamParts): Sockets => {
  const { settings, places, originAllowed } = parts;
  const open = new Rounds<Connection>();
  const protocol = protocolServer(parts);
  const server = new WebSocketServer({
    noServer: true,
    handleProtocols,
    maxPayload: settings.messageBytes,
    maxFragments: mostFragments,
    maxBufferedChunks: mostChunks,
    perMessageDeflate: false,
    // What one message has begun is settled before the next one is read: an id may be used again at once.
    allowSynchronousEvents: false,
    clientTracking: false,
  });
  let stopping: (() => void) | undefined;
  const refusalOf = (request: IncomingMessage): [number, string] | undefined => {
    if (new URL(request.url ?? '/', 'http://gateway').pathname !== path)
      return [404, `There is nothing here. The graph is at ${path}.`];
    if (!originAllowed(request)) return [403, 'Pages of this origin may not connect. Have it added to ORIGINS.'];
    if (stopping !== undefined || !places.free()) return [503, 'There is no room for another connection now.'];
    return undefined;
  };
  const upgrade = (request: IncomingMessage, channel: Duplex, head: Buffer): void => {
    channel.on('error', () => channel.destroy());
    const refusal = refusalOf(request);
    if (refusal !== undefined) {
      refuseUpgrade(channel, ...refusal);
      return;
    }
    server.handleUpgrade(request, channel, head, (socket) => {
      const giveBack = places.takeUnknown();
      const connection = openConnection(parts, protocol, socket, channel, () => {
        giveBack();
        open.delete(connection);
        if (open.size === 0) stopping?.();
      });
      open.add(connection);
    });
  };
  return {
    attach: (http) => void http.on('upgrade', upgrade),
    stop: async () => {
      await new Promise<void>((resolve) => {
        stopping = resolve;
        if (open.size === 0) resolve();
        for (const connection of open.all())
          connection.close(1012, 'The gateway restarts. Connect again, with `after`: the last cursor you have');
      });
      open.stop();
    },
  };
};
