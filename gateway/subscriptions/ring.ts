import type { Delivered } from './port.ts';

/** What a ring keeps at most; the oldest goes first. */
export type RingSize = { count: number; bytes: number };

/**
 * The last results of a stream by their cursors, for whoever comes back. It begins at a floor: the cursor after which its first entry
 * comes, undefined where that is not known. An entry may be a mere mark: a cursor that the stream has passed without an event.
 */
export class Ring {
  readonly #entries = new Map<string, Delivered | undefined>();
  readonly #size: RingSize;
  #floor: string | undefined;
  #last: string | undefined;
  #bytes = 0;

  constructor(size: RingSize, floor?: string) {
    this.#size = size;
    this.#floor = floor;
    this.#last = floor;
  }

  /** The newest cursor, or the floor where nothing has come yet. */
  get last(): string | undefined {
    return this.#last;
  }

  has(cursor: string): boolean {
    return cursor === this.#floor || this.#entries.has(cursor);
  }

  push(event: Delivered): void {
    this.#add(event.cursor, event);
    this.#bytes += event.result.length;
    this.#shrink();
  }

  mark(cursor: string): void {
    if (this.#last === undefined) {
      this.#floor = cursor;
      this.#last = cursor;
    } else if (!this.has(cursor)) this.#add(cursor, undefined);
    this.#shrink();
  }

  /** What came after a cursor, in order; undefined where the ring does not reach back to it. */
  after(cursor: string): readonly Delivered[] | undefined {
    if (!this.has(cursor)) return undefined;
    const cursors = [...this.#entries.keys()];
    const from = cursor === this.#floor ? 0 : cursors.indexOf(cursor) + 1;
    return cursors.slice(from).flatMap((key) => this.#entries.get(key) ?? []);
  }

  #add(cursor: string, entry: Delivered | undefined): void {
    this.#entries.set(cursor, entry);
    this.#last = cursor;
  }

  #shrink(): void {
    for (const [cursor, entry] of this.#entries) {
      if (this.#entries.size <= this.#size.count && this.#bytes <= this.#size.bytes) return;
      this.#entries.delete(cursor);
      this.#bytes -= entry?.result.length ?? 0;
      this.#floor = cursor;
    }
  }
}
