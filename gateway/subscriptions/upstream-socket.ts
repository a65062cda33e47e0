import { MessageType, parseMessage, stringifyMessage, type Message, type NextMessage } from 'graphql-ws';
import type { FormattedExecutionResult, GraphQLFormattedError } from 'graphql';
import { WebSocket } from 'ws';

/** Milliseconds. The gateway's token is good for a minute, and renewed by each ping. */
export type UpstreamTimes = {
  /** From the connection to its acknowledgement. */
  acknowledge: number;
  /** Between pings. */
  ping: number;
  /** From a ping to its pong. */
  pong: number;
};

export type UpstreamRequest = {
  url: string;
  query: string;
  operationName?: string;
  variables: Record<string, unknown>;
  /** The payload by which the subgraph knows the gateway and the rights it acts with; asked again for each ping. */
  credentials: () => Promise<Record<string, unknown>>;
};

/** What is heard of it. After `refused`, `tooLarge` or `lost` nothing more is. */
export type UpstreamEars = {
  /** `size`: the bytes of its message. */
  next: (event: FormattedExecutionResult, size: number) => void;
  /** The operation itself was refused, in the form of GraphQL errors. */
  refused: (errors: readonly GraphQLFormattedError[]) => void;
  /** A message came that is larger than any may be. */
  tooLarge: () => void;
  /** The connection broke, fell silent, or the subgraph ended the stream. */
  lost: (reason: string) => void;
};

const id = '1';
/** Bytes of one message: an event with all that its subgraph has to say of it. */
const largestMessage = 16 * 1024 * 1024;
const protocol = 'graphql-transport-ws';

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

// What is absent stays absent: no data is a refusal, null is an event that could not be read.
const eventOf = ({ data, errors, extensions }: NextMessage['payload']): FormattedExecutionResult => ({
  ...(data === undefined ? {} : { data }),
  ...(errors === undefined ? {} : { errors }),
  ...(extensions === undefined ? {} : { extensions }),
});

/**
 * One subscription on one connection to a subgraph, once: it never tries again. (The client of graphql-ws reconnects by itself after a
 * normal closure, and what happened between is lost.)
 */
export class UpstreamSocket {
  readonly #request: UpstreamRequest;
  readonly #ears: UpstreamEars;
  readonly #times: UpstreamTimes;
  readonly #socket: WebSocket;
  #over = false;
  #timer: NodeJS.Timeout | undefined;

  constructor(request: UpstreamRequest, ears: UpstreamEars, times: UpstreamTimes) {
    this.#request = request;
    this.#ears = ears;
    this.#times = times;
    this.#socket = new WebSocket(request.url, protocol, {
      handshakeTimeout: times.acknowledge,
      maxPayload: largestMessage,
      perMessageDeflate: false,
    });
    this.#socket.on('open', () => {
      this.#within(times.acknowledge, () => this.#lose('the connection was not acknowledged'));
      void this.#introduce((payload) => ({ type: MessageType.ConnectionInit, payload }));
    });
    this.#socket.on('message', (content: Buffer) => {
      try {
        if (!this.#over) this.#hear(parseMessage(content.toString('utf8')), content.length);
      } catch (error) {
        this.#lose(reasonOf(error));
      }
    });
    this.#socket.on('close', (code) => this.#lose(`closed with ${String(code)}`));
    this.#socket.on('error', (error) => {
      if ('code' in error && error.code === 'WS_ERR_UNSUPPORTED_MESSAGE_LENGTH') this.#giveUp();
      else this.#lose(error.message);
    });
  }

  /** Nothing is heard of it any more. */
  close(): void {
    this.#over = true;
    clearTimeout(this.#timer);
    // A silent peer never answers a closing handshake.
    this.#socket.terminate();
  }

  #lose(reason: string): void {
    if (this.#over) return;
    this.close();
    this.#ears.lost(reason);
  }

  #giveUp(): void {
    if (this.#over) return;
    this.close();
    this.#ears.tooLarge();
  }

  #within(milliseconds: number, then: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(then, milliseconds).unref();
  }

  async #introduce(message: (payload: Record<string, unknown>) => Message): Promise<void> {
    try {
      const payload = await this.#request.credentials();
      if (!this.#over && this.#socket.readyState === WebSocket.OPEN)
        this.#socket.send(stringifyMessage(message(payload)));
    } catch (error) {
      this.#lose(reasonOf(error));
    }
  }

  #pingLater(): void {
    this.#within(this.#times.ping, () => {
      this.#within(this.#times.pong, () => this.#lose('it does not answer a ping'));
      void this.#introduce((payload) => ({ type: MessageType.Ping, payload }));
    });
  }

  #hear(message: Message, size: number): void {
    switch (message.type) {
      case MessageType.ConnectionAck: {
        const { query, operationName, variables } = this.#request;
        const payload = { query, ...(operationName === undefined ? {} : { operationName }), variables };
        this.#socket.send(stringifyMessage({ id, type: MessageType.Subscribe, payload }));
        this.#pingLater();
        return;
      }
      case MessageType.Pong:
        this.#pingLater();
        return;
      case MessageType.Ping:
        this.#socket.send(stringifyMessage({ type: MessageType.Pong }));
        return;
      case MessageType.Next:
        this.#ears.next(eventOf(message.payload), size);
        return;
      case MessageType.Error:
        this.close();
        this.#ears.refused(message.payload);
        return;
      case MessageType.Complete:
        this.#lose('the stream was ended');
        return;
      case MessageType.ConnectionInit:
      case MessageType.Subscribe:
        this.#lose('it is no server of the protocol');
    }
  }
}
