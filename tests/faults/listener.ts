import { setTimeout as pause } from 'node:timers/promises';
import { WebSocket } from 'ws';
import { z } from 'zod';

export type Operation = { name: string; query: string; variables?: Record<string, unknown> };

/** What a client saw, in the order in which it came. */
type Seen = {
  eventIds: string[];
  /** Ends that the server spoke of while the socket was up: by code, or `complete`. */
  ended: string[];
  /** Answers with an event and errors beside it: a system could not be asked. */
  partial: number;
  reconnects: number;
};

const message = z.discriminatedUnion('type', [
  z.object({ type: z.literal('connection_ack') }),
  z.object({ type: z.literal('ping') }),
  z.object({ type: z.literal('pong') }),
  z.object({ type: z.literal('complete') }),
  z.object({
    type: z.literal('error'),
    payload: z.array(z.object({ message: z.string(), extensions: z.object({ code: z.string() }).loose().optional() })),
  }),
  z.object({
    type: z.literal('next'),
    payload: z.object({
      data: z.record(z.string(), z.object({ cursor: z.string(), eventId: z.string() }).loose()).nullish(),
      errors: z.array(z.unknown()).optional(),
    }),
  }),
]);

/**
 * A client that comes back: subscribes after the last cursor it saw, at whichever gateway, until it is told to stop. Everything that comes
 * is written down, repetitions too.
 */
export const listen = (
  { query, variables }: Operation,
  after: string,
  gateways: readonly string[],
  token: string,
  random: () => number,
) => {
  const seen: Seen = { eventIds: [], ended: [], partial: 0, reconnects: -1 };
  let cursor = after;
  const stopping = new AbortController();
  let socket: WebSocket | undefined;

  const hear = (text: string, up: WebSocket): void => {
    const heard = message.parse(JSON.parse(text));
    if (heard.type === 'connection_ack')
      up.send(
        JSON.stringify({
          id: 'events',
          type: 'subscribe',
          payload: { query, variables: { ...variables, after: cursor } },
        }),
      );
    if (heard.type === 'ping') up.send('{"type":"pong"}');
    if (heard.type === 'complete') seen.ended.push('complete');
    if (heard.type === 'error') seen.ended.push(heard.payload[0]?.extensions?.code ?? heard.payload[0]?.message ?? '');
    if (heard.type === 'complete' || heard.type === 'error') up.close();
    if (heard.type !== 'next') return;
    const event = Object.values(heard.payload.data ?? {})[0];
    if (event === undefined) {
      seen.ended.push(`next without data: ${JSON.stringify(heard.payload.errors).slice(0, 300)}`);
      return;
    }
    if (heard.payload.errors !== undefined) seen.partial += 1;
    seen.eventIds.push(event.eventId);
    cursor = event.cursor;
  };

  const once = (): Promise<void> =>
    new Promise((resolve) => {
      const url = gateways[Math.floor(random() * gateways.length)] ?? '';
      const up = new WebSocket(`${url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', {
        handshakeTimeout: 5000,
      });
      socket = up;
      seen.reconnects += 1;
      up.on('open', () =>
        up.send(JSON.stringify({ type: 'connection_init', payload: { authorization: `Bearer ${token}` } })),
      );
      up.on('message', (bytes: Buffer) => hear(bytes.toString(), up));
      up.on('error', () => undefined);
      up.on('close', () => resolve());
    });

  const running = (async () => {
    while (!stopping.signal.aborted) {
      await once();
      await pause(50 + random() * 250);
    }
  })();
  return {
    seen,
    stop: async (): Promise<void> => {
      stopping.abort();
      socket?.terminate();
      await running;
    },
  };
};

export type Listener = ReturnType<typeof listen>;
