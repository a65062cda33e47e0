import type { FormattedExecutionResult, GraphQLFormattedError } from 'graphql';
import { statuses } from '../../kernel/errors.ts';
import { UpstreamSocket, type UpstreamRequest, type UpstreamTimes } from './upstream-socket.ts';

export type UpstreamParts = {
  /** What is asked for, from a cursor on; undefined: from now. */
  request: (after: string | undefined) => UpstreamRequest;
  /** The last cursor that was received. */
  cursor: () => string | undefined;
  /** Asks for the cursor of this moment, so that a stream from now on loses nothing either; undefined where its owner has none. */
  start: () => Promise<string | undefined>;
  started: (cursor: string) => void;
  /** `size`: the bytes of its message. */
  event: (event: FormattedExecutionResult, size: number) => void;
  /** An event is larger than a message may be: asking again would be answered the same. It is closed. */
  tooLarge: () => void;
  /** Refused for good: asking again would be answered the same. */
  refused: (errors: readonly GraphQLFormattedError[]) => void;
  /** Hears why each connection was lost; it is opened again. */
  lost: (reason: string) => void;
  times: UpstreamTimes & { shortestWait: number; longestWait: number };
};

const known = (code: string): code is keyof typeof statuses => Object.hasOwn(statuses, code);

/** Whether a refusal stands: not so where the token ran out, the database is away, or the subgraph and the supergraph are out of step. */
const stands = ({ extensions = {} }: GraphQLFormattedError): boolean => {
  const code = String(extensions['code']);
  if (code === 'BAD_USER_INPUT') return true;
  return known(code) && statuses[code] < 500 && code !== 'UNAUTHENTICATED' && extensions['retryable'] !== true;
};

const codesOf = (errors: readonly GraphQLFormattedError[]): string =>
  errors
    .map(({ extensions = {}, message }) => ('code' in extensions ? String(extensions['code']) : message))
    .join(', ');

/**
 * The events of one subscription of a subgraph for as long as somebody wants them: whatever breaks is opened again after the last cursor,
 * with waits that double, so that nothing is missed.
 */
export class Upstream {
  readonly #parts: UpstreamParts;
  #socket: UpstreamSocket | undefined;
  #timer: NodeJS.Timeout | undefined;
  #failures = 0;
  #attempt = 0;

  constructor(parts: UpstreamParts) {
    this.#parts = parts;
  }

  open(): void {
    this.close();
    if (this.#parts.cursor() === undefined) void this.#begin();
    else this.#connect();
  }

  close(): void {
    this.#attempt += 1;
    clearTimeout(this.#timer);
    this.#socket?.close();
    this.#socket = undefined;
  }

  async #begin(): Promise<void> {
    const attempt = this.#attempt;
    const isOld = (): boolean => attempt !== this.#attempt;
    try {
      const cursor = await this.#parts.start();
      if (isOld()) return;
      if (cursor !== undefined) this.#parts.started(cursor);
      // Who heard of it may have closed this one: another stream stands at the same place.
      if (!isOld()) this.#connect();
    } catch (error) {
      if (!isOld()) this.again(error instanceof Error ? error.message : String(error));
    }
  }

  #connect(): void {
    this.#socket = new UpstreamSocket(
      this.#parts.request(this.#parts.cursor()),
      {
        next: (result, size) => this.#hear(result, size),
        refused: (errors) => this.#refused(errors),
        tooLarge: () => {
          this.close();
          this.#parts.tooLarge();
        },
        lost: (reason) => this.again(reason),
      },
      this.#parts.times,
    );
  }

  /** Closes it and opens it again after a while. */
  again(reason: string): void {
    this.close();
    this.#parts.lost(reason);
    const { shortestWait, longestWait } = this.#parts.times;
    const wait = Math.min(longestWait, shortestWait * 2 ** Math.min(this.#failures, 20));
    this.#failures += 1;
    // Between half and all of it, so that those who were cut off together do not come back together.
    this.#timer = setTimeout(() => this.open(), wait * (0.5 + Math.random() / 2));
  }

  #hear(event: FormattedExecutionResult, size: number): void {
    const { data, errors = [] } = event;
    if (data === undefined && errors.length > 0) {
      this.#refused(errors);
      return;
    }
    if (data !== null) this.#failures = 0;
    this.#parts.event(event, size);
  }

  #refused(errors: readonly GraphQLFormattedError[]): void {
    if (!errors.every(stands)) {
      this.again(`refused: ${codesOf(errors)}`);
      return;
    }
    this.close();
    this.#parts.refused(errors);
  }
}
