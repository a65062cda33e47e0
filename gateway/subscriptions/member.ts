import type { Delivered, Ended, Subscriber } from './port.ts';

/** One client's place in a group. */
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

  deliver(event: Delivered): void {
    if (this.#over) return;
    this.cursor = event.cursor;
    this.#guard(() => this.#subscriber.deliver(event));
  }

  end(how: Omit<Ended, 'cursor'>): void {
    if (this.#over) return;
    this.#over = true;
    this.#guard(() => this.#subscriber.end({ ...how, ...(this.cursor === undefined ? {} : { cursor: this.cursor }) }));
  }

  // One carrier's defect is not the others'.
  #guard(tell: () => void): void {
    try {
      tell();
    } catch (error) {
      this.#failed(error);
    }
  }
}
