/** Tells the instant at which something happens. */
export type Clock = () => Date;

/** The clock of every service. */
export const realClock: Clock = () => new Date();

// By transaction: what a command does is deep below the request it serves, and all of it happens by the same clock.
const clocks = new WeakMap<object, Clock>();

/** Gives a transaction the clock that its business facts are dated by. What says when rows were written stays with the database. */
export const keepTime = (tx: object, clock: Clock): void => {
  clocks.set(tx, clock);
};

/** The instant of a business fact that a transaction records; by the real clock where it was given no other. */
export const nowIn = (tx: object): Date => (clocks.get(tx) ?? realClock)();
