import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import type { ExecutionArgs, ExecutionResult, GraphQLError, GraphQLFormattedError } from 'graphql';
import type { Context as Connection, SubscribePayload } from 'graphql-ws';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer, type WebSocket } from 'ws';
import { refuse } from './errors.ts';
import { rightsKey, type Caller, type Viewer } from './viewer.ts';

/** Bytes of one message: an operation with its variables. */
const largestMessage = 1_048_576;
const operationsAtMost = 1000;

/** Close codes of ours, beside those of the protocol. */
const codes = { unauthorized: 4401, forbidden: 4403, tooMany: 4429 };

export type SocketParts = {
  /** Verifies an internal token; rejects where it is none. */
  verify: (token: string) => Promise<Caller>;
  /** Checks an operation before anything of it runs; what it answers is executed. */
  prepare: (payload: SubscribePayload, viewer: Viewer) => ExecutionArgs | readonly GraphQLError[];
  subscribe: (args: ExecutionArgs) => Promise<AsyncIterableIterator<ExecutionResult> | ExecutionResult>;
  format: (error: GraphQLError) => GraphQLFormattedError;
  /** Hears of a call without a good token. */
  onStranger: (error: unknown) => void;
};

type Identity = { caller: Caller; expiry: NodeJS.Timeout };
type Extra = { socket: WebSocket; request: IncomingMessage };

const tokenIn = (payload: unknown): string => {
  const given =
    typeof payload === 'object' && payload !== null && 'authorization' in payload ? payload.authorization : '';
  return /^Bearer (.+)$/.exec(String(given))?.[1] ?? '';
};

/** Who is behind each socket, until when: a socket is closed when its token ends, unless a ping has brought a newer one by then. */
const identities = ({ verify, onStranger }: SocketParts) => {
  const known = new WeakMap<WebSocket, Identity>();
  const forget = (socket: WebSocket): void => clearTimeout(known.get(socket)?.expiry);
  const admit = (socket: WebSocket, caller: Caller): void => {
    forget(socket);
    const ends = Math.max(0, caller.expires - Date.now());
    const expiry = setTimeout(() => socket.close(codes.forbidden, 'Token expired'), ends).unref();
    known.set(socket, { caller, expiry });
  };
  const verified = async (socket: WebSocket, payload: unknown): Promise<Caller | undefined> => {
    try {
      return await verify(tokenIn(payload));
    } catch (error) {
      onStranger(error);
      socket.close(codes.unauthorized, 'Unauthorized');
      return undefined;
    }
  };
  return {
    forget,
    viewerOf: (socket: WebSocket): Viewer | undefined => known.get(socket)?.caller.viewer,
    enter: async (socket: WebSocket, payload: unknown): Promise<boolean> => {
      const caller = await verified(socket, payload);
      if (caller !== undefined) admit(socket, caller);
      return caller !== undefined;
    },
    renew: async (socket: WebSocket, payload: unknown): Promise<void> => {
      const before = known.get(socket)?.caller.viewer;
      if (tokenIn(payload) === '' || before === undefined) return;
      const caller = await verified(socket, payload);
      if (caller === undefined) return;
      if (caller.viewer.subject === before.subject && rightsKey(caller.viewer) === rightsKey(before))
        admit(socket, caller);
      else socket.close(codes.forbidden, 'Rights changed');
    },
  };
};

const prepared = (
  { prepare }: SocketParts,
  viewer: Viewer | undefined,
  { extra: { socket }, subscriptions }: Connection<Record<string, unknown>, Extra>,
  payload: SubscribePayload,
): ExecutionArgs | readonly GraphQLError[] => {
  if (viewer === undefined || Object.keys(subscriptions).length > operationsAtMost) {
    socket.close(codes.tooMany, 'Too many operations');
    return [refuse('LIMIT_EXCEEDED', `A socket carries at most ${String(operationsAtMost)} operations. Open another.`)];
  }
  return prepare(payload, viewer);
};

/**
 * Subscriptions over WebSocket (graphql-transport-ws) on a subgraph's server, at `/graphql`. `connection_init` carries the internal token:
 * `{ authorization: "Bearer …" }`, and so does each protocol ping that renews it. Closes with 4401 without a good token, with 4403 when it
 * ends or its rights change.
 */
export const serveSubscriptions = (server: Server, parts: SocketParts): { stop: () => Promise<void> } => {
  const people = identities(parts);
  const sockets = new WebSocketServer({ noServer: true, maxPayload: largestMessage, perMessageDeflate: false });
  const served = useServer<Record<string, unknown>, Extra>(
    {
      connectionInitWaitTimeout: 3000,
      onConnect: ({ extra: { socket }, connectionParams }) => people.enter(socket, connectionParams),
      onPing: ({ extra: { socket } }, payload) => people.renew(socket, payload),
      onClose: ({ extra: { socket } }) => people.forget(socket),
      onSubscribe: (connection, _, payload) =>
        prepared(parts, people.viewerOf(connection.extra.socket), connection, payload),
      subscribe: parts.subscribe,
      onNext: (_, __, ___, ____, { data, errors }) =>
        errors === undefined
          ? undefined
          : { ...(data === undefined ? {} : { data }), errors: errors.map(parts.format) },
      onError: (_, __, ___, errors) => errors.map(parts.format),
    },
    sockets,
  );
  const upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer): void => {
    if (new URL(request.url ?? '/', 'http://localhost').pathname !== '/graphql') {
      socket.end('HTTP/1.1 404 Not Found\r\nConnection: close\r\n\r\n');
      return;
    }
    sockets.handleUpgrade(request, socket, head, (one) => sockets.emit('connection', one, request));
  };
  server.on('upgrade', upgrade);
  return {
    stop: async () => {
      server.off('upgrade', upgrade);
      await served.dispose();
    },
  };
};
