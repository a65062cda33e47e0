import type { Delivered, Ended, Subscriber } from './port.ts';

/**
 * One client's place in a group. A defect of its carrier is told to `failed`: it is not the others'. It may not have what it failed at, so it
 * ends before that, to come back.
 */
export class Member {
  readonly #subscriber: Subscriber;
  readonly #failed: (error: unknown) => void;
  #over = false;
  /** The last cursor it was handed, or that it began after. */
  cursor: string | undefined;

  constructor(subscriber: Subscriber, after: string | undefined, failed: (error: unknown) => void) {
    this.#subscriber = subscriber;
    this.#failed = failed;
    this.cursor = after;
  }

  get over(): boolean {
    return this.#over;
  }

  leave(): void {
    this.#over = true;
  }

  deliver(event: Delivered, more: boolean): void {
    if (this.#over) return;
    const before = this.cursor;
    this.cursor = event.cursor;
    try {
      this.#subscriber.deliver(event, more);
    } catch (error) {
      this.cursor = before;
      this.end({ reason: 'reconnect' });
      this.#failed(error);
    }
  }

  end(how: Omit<Ended, 'cursor'>): void {
    if (this.#over) return;
    this.#over = true;
    try {
      this.#subscriber.end({ ...how, ...(this.cursor === undefined ? {} : { cursor: this.cursor }) });
    } catch (error) {
      this.#failed(error);
    }
  }
}
