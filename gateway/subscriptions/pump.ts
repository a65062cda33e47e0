/** `work` never rejects. */
type PumpParts<In, Out> = {
  /** Pieces that are worked on at once: enough that no time is lost, few enough that a burst does not fail its own fetches. */
  ahead: number;
  work: (item: In) => Promise<Out>;
  deliver: (result: Out) => void;
};

/** Works on several items at once and delivers the results in the order in which the items came. */
export class Pump<In, Out> {
  readonly #parts: PumpParts<In, Out>;
  #waiting: In[] = [];
  #slots: { result?: { value: Out } }[] = [];

  constructor(parts: PumpParts<In, Out>) {
    this.#parts = parts;
  }

  /** Items that are not delivered yet. */
  get backlog(): number {
    return this.#waiting.length + this.#slots.length;
  }

  push(item: In): void {
    this.#waiting.push(item);
    this.#begin();
  }

  /** Forgets all that is not delivered, also what is being worked on. */
  clear(): void {
    this.#waiting = [];
    this.#slots = [];
  }

  #begin(): void {
    while (this.#slots.length < this.#parts.ahead) {
      const item = this.#waiting.shift();
      if (item === undefined) return;
      const slot: { result?: { value: Out } } = {};
      this.#slots.push(slot);
      void this.#parts.work(item).then((value) => {
        slot.result = { value };
        this.#flush();
      });
    }
  }

  #flush(): void {
    for (let first = this.#slots[0]; first?.result !== undefined; first = this.#slots[0]) {
      this.#slots.shift();
      this.#parts.deliver(first.result.value);
    }
    this.#begin();
  }
}
