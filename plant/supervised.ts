import { setTimeout as sleep } from 'node:timers/promises';

import { countDeath, pauseAfter } from './back-off.ts';
import { messageOf } from './plant-error.ts';

/** Something that runs: a process, and how to end it. */
export type Running = {
  pid: number;
  /** Settles when it is gone, with how it ended: `exit code 1`, `signal SIGKILL`. */
  exited: Promise<string>;
  stop: () => Promise<void>;
};

/** What the supervision of one service may do to the world. */
export type Supervision = {
  name: string;
  /** Starts it. May throw. */
  launch: () => Promise<Running>;
  /** Told to the user. */
  say: (line: string) => void;
  /** Called after each start and end. */
  changed: () => void;
  /** Pauses between a death and the next start, ms; for tests. */
  pause?: (deaths: number) => number;
};

/** One service that is kept alive: when it dies, it is started again after a pause that grows with each death in a row. */
export class Supervised {
  readonly name: string;
  readonly #does: Supervision;
  #running: Running | undefined;
  #wanted = false;
  #deaths = 0;
  /** Starts, stops and restarts follow each other in this chain. */
  #last: Promise<unknown> = Promise.resolve();
  #wake = new AbortController();

  constructor(does: Supervision) {
    this.name = does.name;
    this.#does = does;
  }

  get pid(): number | undefined {
    return this.#running?.pid;
  }

  /** Deaths in a row that nobody asked for. */
  get deaths(): number {
    return this.#deaths;
  }

  /** Starts it when it does not run. Throws what its launch throws. */
  start(): Promise<void> {
    return this.#inTurn(async () => {
      this.#wanted = true;
      this.#deaths = 0;
      if (this.#running === undefined) await this.#launch();
    });
  }

  /** Stops it and leaves it stopped. */
  stop(): Promise<void> {
    this.#wanted = false;
    this.#wake.abort();
    return this.#inTurn(async () => {
      this.#wanted = false;
      const running = this.#running;
      await running?.stop();
      await running?.exited;
    });
  }

  async #launch(): Promise<void> {
    const began = Date.now();
    const running = await this.#does.launch();
    this.#running = running;
    this.#does.changed();
    void running.exited.then((how) => {
      this.#running = undefined;
      this.#does.changed();
      if (this.#wanted) this.#died(how, Date.now() - began);
    });
  }

  #died(how: string, lived: number): void {
    this.#deaths = countDeath(this.#deaths, lived);
    const pause = (this.#does.pause ?? pauseAfter)(this.#deaths);
    this.#does.say(`${this.name} ended by itself (${how}); starting it again in ${(pause / 1000).toFixed(1)} s`);
    this.#wake = new AbortController();
    void sleep(pause, undefined, { signal: this.#wake.signal })
      .then(() => this.#inTurn(() => this.#restart()))
      .catch(() => undefined);
  }

  async #restart(): Promise<void> {
    if (!this.#wanted || this.#running !== undefined) return;
    try {
      await this.#launch();
      this.#does.say(`${this.name} was started again`);
    } catch (error) {
      this.#died(messageOf(error), 0);
    }
  }

  #inTurn(work: () => Promise<void>): Promise<void> {
    const turn = this.#last.then(work, work);
    this.#last = turn.catch(() => undefined);
    return turn;
  }
}
