/** A ring, as far as it takes part in a memory: how much it keeps, and how it gives that up. */
type Kept = { readonly size: number; empty: () => void };

/**
 * What all rings keep together, in characters. Beyond the bound the largest ring is emptied, until it fits again: of all that could be given
 * up, that is fewest streams. Whoever comes back to an emptied one from further back than its last cursor is served from the feed instead.
 */
export class RingMemory {
  readonly #most: number;
  readonly #changed: (size: number) => void;
  readonly #sizes = new Map<Kept, number>();
  #size = 0;

  /** `changed` hears of each new sum. */
  constructor(most: number, changed: (size: number) => void = () => undefined) {
    this.#most = most;
    this.#changed = changed;
  }

  /** Takes down what a ring keeps now. Others may be emptied for it, or it itself. */
  hold(ring: Kept): void {
    this.#note(ring);
    while (this.#size > this.#most) {
      const largest = this.#largest();
      if (largest === undefined) break;
      largest.empty();
      this.#note(largest);
    }
    this.#changed(this.#size);
  }

  /** Forgets a ring that nobody asks any more. */
  release(ring: Kept): void {
    this.#size -= this.#sizes.get(ring) ?? 0;
    this.#sizes.delete(ring);
    this.#changed(this.#size);
  }

  #note(ring: Kept): void {
    this.#size += ring.size - (this.#sizes.get(ring) ?? 0);
    // One that is empty is not looked at when room is needed.
    if (ring.size === 0) this.#sizes.delete(ring);
    else this.#sizes.set(ring, ring.size);
  }

  #largest(): Kept | undefined {
    let found: Kept | undefined;
    let most = 0;
    for (const [ring, size] of this.#sizes)
      if (size > most) {
        found = ring;
        most = size;
      }
    return found;
  }
}
