import type { Delivered } from './port.ts';

/** The time a write to one client takes (ms): what waiting for the next event saves for each of them. */
const write = 0.02;
/** Waited at most (ms), however many there are. */
const longest = 25;
/** Less is not worth a timer (ms). */
const least = 1;
/** Characters of results that are held back at most. */
const most = 131_072;

/** How long (ms) events may be held back for so many members: as long as one round of writes to them takes. 0: not at all. */
export const holdFor = (members: number): number => {
  const round = Math.min(members * write, longest);
  return round < least ? 0 : round;
};

/**
 * Results that wait for the next ones of a burst, so that each client is written to once for several of them. `release` is called when
 * they have waited long enough.
 */
export class Held {
  readonly #release: () => void;
  #events: Delivered[] = [];
  #length = 0;
  #timer: NodeJS.Timeout | undefined;

  constructor(release: () => void) {
    this.#release = release;
  }

  /** Holds an event for so long (ms) since the first one. False where it has to go out now, with what is held. */
  hold(event: Delivered, time: number): boolean {
    this.#events.push(event);
    this.#length += event.result.length;
    if (time === 0 || this.#length > most) return false;
    this.#timer ??= setTimeout(this.#release, time);
    return true;
  }

  /** What is held, in order; it is held no longer. */
  take(): readonly Delivered[] {
    clearTimeout(this.#timer);
    const events = this.#events;
    this.#events = [];
    this.#length = 0;
    this.#timer = undefined;
    return events;
  }
}
