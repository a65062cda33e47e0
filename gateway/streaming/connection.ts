import { randomUUID } from 'node:crypto';
import type { Duplex } from 'node:stream';
import type { Server } from 'graphql-ws';
import { WebSocket, type RawData } from 'ws';
import type { Viewer } from '../../kernel/viewer.ts';
import { admission, authorizationIn, type Said } from './admission.ts';
import { laggedRefusal, shown } from './ends.ts';
import { textFrame } from './frames.ts';
import { fitting, laggedReason } from './goodbye.ts';
import type { Operation } from './operation.ts';
import { Outbox } from './outbox.ts';
import type { StreamParts } from './parts.ts';

/** One client's socket, from its opening to its end. */
export type Connection = {
  correlationId: string;
  operations: Map<string, Operation>;
  outbox: Outbox;
  /** Whose it is; throws before it was admitted. */
  viewer: () => Viewer;
  /** Whether what the client says of itself lets it in; closes where not. */
  admit: (init: Said) => Promise<boolean>;
  isOpen: () => boolean;
  close: (code: number, reason: string) => void;
  /** What is looked at every second: the token's end, and whether the client still lives. */
  watch: (now: number) => void;
};

/** A socket that has not said goodbye this long (ms) after it was told to is cut. */
const goodbyeWithin = 5_000;

/** Signs of life: pings, and cuts what has not answered the last one. */
const pulseOf = (socket: WebSocket, every: number) => {
  let next = Date.now() + every;
  let answered = true;
  socket.on('pong', () => (answered = true));
  return (now: number): void => {
    if (now < next) return;
    next = now + every;
    if (!answered) {
      socket.terminate();
      return;
    }
    answered = false;
    socket.ping();
  };
};

const textOf = (message: RawData): string => {
  if (Buffer.isBuffer(message)) return message.toString('utf8');
  return (Array.isArray(message) ? Buffer.concat(message) : Buffer.from(message)).toString('utf8');
};

/** The last that a client hears which has fallen behind: each of its subscriptions with its cursor. */
const laggedErrors = (late: readonly (readonly [string, Operation])[]) =>
  late.map(
    ([id, { sent, correlationId }]) =>
      textFrame(JSON.stringify({ id, type: 'error', payload: [shown(laggedRefusal(sent), correlationId)] })).bytes,
  );

const leaveAll = (operations: ReadonlyMap<string, Operation>): void => {
  for (const { leave } of [...operations.values()]) leave();
};

/** What writes to a socket, and how it ends. */
const writerTo = (
  { settings, metrics, sent }: StreamParts,
  socket: WebSocket,
  channel: Duplex,
  operations: ReadonlyMap<string, Operation>,
) => {
  const isOpen = (): boolean => socket.readyState === WebSocket.OPEN;
  const close = (code: number, reason: string): void => {
    if (!isOpen()) return;
    box.flush();
    box.close();
    socket.close(code, fitting(reason));
    setTimeout(() => socket.terminate(), goodbyeWithin).unref();
  };
  const lagging = (): void => {
    const late = [...operations];
    leaveAll(operations);
    metrics.subscriptionLagged.inc({ carrier: 'websocket' });
    if (late.length > 0 && isOpen()) channel.write(Buffer.concat(laggedErrors(late)));
    close(1013, laggedReason(late.map(([, { sent }]) => sent)));
  };
  const box = new Outbox(channel, settings.backlog, { sent: sent.websocket, lagging }, socket);
  const send = (message: unknown): void => {
    if (isOpen()) box.push(textFrame(typeof message === 'string' ? message : JSON.stringify(message)));
  };
  return { isOpen, close, box, send };
};

/** Answers a ping; one that brings a token says until when the socket is good now, and does not send the token back. */
const pingAnswer =
  (who: ReturnType<typeof admission>, send: (message: unknown) => void) =>
  async (payload: Said): Promise<void> => {
    if (who.known() === undefined || authorizationIn(payload).length === 0) {
      send({ type: 'pong', ...(payload === undefined ? {} : { payload }) });
      return;
    }
    const renewed = await who.renew(payload);
    if (renewed === undefined) return;
    const { expires } = renewed;
    send({ type: 'pong', payload: { expires: expires === undefined ? null : new Date(expires).toISOString() } });
  };

/** Hands a socket that was just opened to the protocol. `closed` is called once, at its end. */
export const openConnection = (
  parts: StreamParts,
  protocol: Server<Connection>,
  socket: WebSocket,
  channel: Duplex,
  closed: () => void,
): Connection => {
  const { settings, log } = parts;
  const correlationId = randomUUID();
  const operations = new Map<string, Operation>();
  const { isOpen, close, box, send } = writerTo(parts, socket, channel, operations);
  const who = admission(parts, correlationId, close);
  const beat = pulseOf(socket, settings.keepAlive);
  const connection: Connection = {
    correlationId,
    operations,
    outbox: box,
    viewer: () => {
      const known = who.known();
      if (known === undefined) throw new Error('an operation comes after the acknowledgement');
      return known.viewer;
    },
    admit: who.admit,
    isOpen,
    close,
    watch: (now) => {
      const { expires = Infinity } = who.known() ?? {};
      if (now >= expires) close(4403, 'The token has expired. Connect again with a new one; ping with it to stay');
      else beat(now);
    },
  };
  const onMessage = (take: (text: string) => Promise<void>): void => {
    socket.on('message', (message) => {
      take(textOf(message)).catch((error: unknown) => {
        log.error({ reason: error instanceof Error ? error.stack : String(error), correlationId }, 'defect');
        close(4500, 'Internal server error');
      });
    });
  };
  const { protocol: name } = socket;
  const over = protocol.opened({ protocol: name, send, close, onMessage, onPing: pingAnswer(who, send) }, connection);
  socket.on('error', () => undefined);
  socket.once('close', (code, reason) => {
    box.close();
    leaveAll(operations);
    who.gone();
    closed();
    over(code, String(reason)).catch((error: unknown) =>
      log.warn({ reason: String(error), correlationId }, 'a closed socket could not be cleared up after'),
    );
    log.info({ code, correlationId, system: who.known()?.viewer.system }, 'socket closed');
  });
  return connection;
};
