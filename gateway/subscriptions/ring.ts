import type { Delivered } from './port.ts';
import type { RingMemory } from './ring-memory.ts';

/** What a ring keeps at most, in entries and in characters of cursors and results; the oldest goes first. */
export type RingSize = { count: number; bytes: number };

const sizeOf = (cursor: string, entry: Delivered | undefined): number => cursor.length + (entry?.result.length ?? 0);

/**
 * The last results of a stream by their cursors, for whoever comes back. It begins at a floor: the cursor after which its first entry
 * comes, undefined where that is not known. An entry may be a mere mark: a cursor that the stream has passed without an event.
 */
export class Ring {
  readonly #entries = new Map<string, Delivered | undefined>();
  readonly #most: RingSize;
  readonly #memory: RingMemory;
  #floor: string | undefined;
  #last: string | undefined;
  #size = 0;
  #isOver = false;

  constructor(most: RingSize, memory: RingMemory, floor?: string) {
    this.#most = most;
    this.#memory = memory;
    this.#floor = floor;
    this.#last = floor;
  }

  /** The newest cursor, or the floor where nothing has come yet. */
  get last(): string | undefined {
    return this.#last;
  }

  /** Characters that it keeps. */
  get size(): number {
    return this.#size;
  }

  has(cursor: string): boolean {
    return cursor === this.#floor || this.#entries.has(cursor);
  }

  push(event: Delivered): void {
    this.#add(event.cursor, event);
  }

  mark(cursor: string): void {
    if (this.#last === undefined) {
      this.#floor = cursor;
      this.#last = cursor;
    } else if (!this.has(cursor)) this.#add(cursor, undefined);
  }

  /** Begins anew at a cursor: nobody is given from here what stands before it. */
  begin(cursor: string): void {
    this.empty();
    this.#floor = cursor;
    this.#last = cursor;
    this.#hold();
  }

  /** Gives up all that it keeps; it begins at its last cursor. */
  empty(): void {
    this.#entries.clear();
    this.#size = 0;
    this.#floor = this.#last;
  }

  /** Gives its place up for good. */
  close(): void {
    this.#isOver = true;
    this.empty();
    this.#memory.release(this);
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
    this.#size += sizeOf(cursor, entry);
    this.#last = cursor;
    this.#shrink();
    this.#hold();
  }

  // A stream that is closed in the middle of what it tells may still say how far it has come.
  #hold(): void {
    if (!this.#isOver) this.#memory.hold(this);
  }

  #shrink(): void {
    for (const [cursor, entry] of this.#entries) {
      if (this.#entries.size <= this.#most.count && this.#size <= this.#most.bytes) return;
      this.#entries.delete(cursor);
      this.#size -= sizeOf(cursor, entry);
      this.#floor = cursor;
    }
  }
}
