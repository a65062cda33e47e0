/** A second, in so many steps. */
const steps = 20;

/** Those that are open. Each is looked at once a second, a few at a time: an event that comes meanwhile does not wait for all of them. */
export class Rounds<Each extends { watch: (now: number) => void }> {
  readonly #parts = Array.from({ length: steps }, () => new Set<Each>());
  readonly #timer = setInterval(() => this.#look(), 1000 / steps).unref();
  #added = 0;
  #step = 0;

  get size(): number {
    return this.#parts.reduce((sum, part) => sum + part.size, 0);
  }

  /** All of them, as they are now. */
  all(): readonly Each[] {
    return this.#parts.flatMap((part) => [...part]);
  }

  add(each: Each): void {
    this.#parts[this.#added % steps]?.add(each);
    this.#added += 1;
  }

  delete(each: Each): void {
    for (const part of this.#parts) if (part.delete(each)) return;
  }

  /** Looks at them no more; they are still known. */
  stop(): void {
    clearInterval(this.#timer);
  }

  #look(): void {
    const now = Date.now();
    for (const each of this.#parts[this.#step % steps] ?? []) each.watch(now);
    this.#step += 1;
  }
}
