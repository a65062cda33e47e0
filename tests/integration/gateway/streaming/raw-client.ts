import { once } from 'node:events';
import WebSocket, { type ClientOptions } from 'ws';

export type Message = { type: string; id?: string; payload?: unknown };

export type RawClient = {
  socket: WebSocket;
  /** Texts as they came. */
  texts: string[];
  send: (message: unknown) => void;
  /** Resolves with the first message, from the last one that was waited for on, that answers. */
  until: (answers: (message: Message) => boolean) => Promise<Message>;
  /** Resolves when so many texts have come. */
  received: (many: number) => Promise<void>;
  closed: Promise<{ code: number; reason: string }>;
};

export const wsUrl = (url: string, path = '/graphql'): string => `${url.replace('http', 'ws')}${path}`;

/** A WebSocket that says only what a test tells it to. Rejects where the server does not let it in. */
export const rawClient = async (
  url: string,
  options: ClientOptions = {},
  protocols: string | string[] = 'graphql-transport-ws',
): Promise<RawClient> => {
  const socket = new WebSocket(url, protocols, options);
  const texts: string[] = [];
  const listeners = new Set<() => void>();
  let read = 0;
  const closed = new Promise<{ code: number; reason: string }>((resolve) => {
    socket.once('close', (code, reason) => resolve({ code, reason: String(reason) }));
  });
  socket.on('message', (message: Buffer) => {
    texts.push(message.toString('utf8'));
    for (const listener of listeners) listener();
  });
  const when = async <Found>(found: () => Found | undefined): Promise<Found> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        const value = found();
        if (value === undefined) return;
        listeners.delete(look);
        resolve(value);
      };
      listeners.add(look);
      void closed.then(({ code, reason }) => {
        if (listeners.has(look)) reject(new Error(`closed before: ${String(code)} ${reason}`));
      });
      look();
    });
  await once(socket, 'open');
  return {
    socket,
    texts,
    send: (message) => socket.send(typeof message === 'string' ? message : JSON.stringify(message)),
    until: (answers) =>
      when(() => {
        while (read < texts.length) {
          const message = JSON.parse(texts[read++] ?? '') as Message;
          if (answers(message)) return message;
        }
        return undefined;
      }),
    received: async (many) => {
      await when(() => (texts.length >= many ? true : undefined));
    },
    closed,
  };
};

/** A client that has said who it is, and was let in. */
export const admitted = async (
  url: string,
  payload?: Record<string, unknown>,
  options: ClientOptions = {},
): Promise<RawClient> => {
  const client = await rawClient(url, options);
  client.send({ type: 'connection_init', ...(payload === undefined ? {} : { payload }) });
  await client.until(({ type }) => type === 'connection_ack');
  return client;
};

export const subscription = 'subscription { runCompleted { sequence } }';

/** The message that starts an operation. */
export const start = (id: string, query = subscription, variables?: Record<string, unknown>): Message => ({
  id,
  type: 'subscribe',
  payload: { query, ...(variables === undefined ? {} : { variables }) },
});
