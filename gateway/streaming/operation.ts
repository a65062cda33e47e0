import { randomUUID } from 'node:crypto';
import type { Delivered, Ended, Subscriber } from '../subscriptions/port.ts';
import { isPlainId, nextFrame } from './frames.ts';
import type { Outbox, Progress } from './outbox.ts';

/** One operation under way on a socket, under the id that its client gave it. A subscription's events go straight into the socket's outbox. */
export class Operation implements Progress, Subscriber {
  readonly id: string;
  readonly correlationId = randomUUID();
  readonly #idIsPlain: boolean;
  readonly #box: Outbox;
  sent: string | undefined = undefined;
  /** Ends it from this side. */
  leave: () => void = () => undefined;
  /** Hears that the feed, or the gateway, has ended it. */
  ended: (how: Ended) => void = () => undefined;

  constructor(id: string, box: Outbox) {
    this.id = id;
    this.#idIsPlain = isPlainId(id);
    this.#box = box;
  }

  deliver(event: Delivered, more = false): void {
    const frame = nextFrame(event, this.id, this.#idIsPlain);
    if (more) this.#box.push(frame, this, event.cursor);
    else this.#box.pushNow(frame, this, event.cursor);
  }

  end(how: Ended): void {
    this.ended(how);
  }
}
