import { messageOf } from './plant-error.ts';

/** What has been opened, to be closed in reverse order. Once closing has begun, what is added is closed at once. */
export class CleanUp {
  readonly #todo: (() => void | Promise<void>)[] = [];
  readonly #abort = new AbortController();
  readonly #complain: (line: string) => void;
  #closing: Promise<void> | undefined;
  #began: number | undefined;

  constructor(complain: (line: string) => void) {
    this.#complain = complain;
  }

  /** Aborted when closing begins. */
  get signal(): AbortSignal {
    return this.#abort.signal;
  }

  /** How long it has been closing, ms; 0 before. */
  get elapsed(): number {
    return this.#began === undefined ? 0 : Date.now() - this.#began;
  }

  /** Adds something to be closed. */
  add(close: () => void | Promise<void>): void {
    this.#todo.push(close);
    if (this.#closing !== undefined) this.#closing = this.#closing.then(() => this.#close());
  }

  /** Closes everything, each thing even when another fails. May be called again: the same closing is waited for. */
  close(): Promise<void> {
    this.#began ??= Date.now();
    this.#abort.abort();
    return (this.#closing ??= this.#close());
  }

  async #close(): Promise<void> {
    for (let next = this.#todo.pop(); next !== undefined; next = this.#todo.pop()) {
      try {
        await next();
      } catch (error) {
        this.#complain(messageOf(error));
      }
    }
  }
}
