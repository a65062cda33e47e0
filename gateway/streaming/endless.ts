import type { GraphQLFormattedError } from 'graphql';

/** An operation that ended with errors: they are what the client is shown, as they are. */
export class EndedWithErrors extends Error {
  readonly errors: readonly GraphQLFormattedError[];

  constructor(errors: readonly GraphQLFormattedError[]) {
    super('ended with errors');
    this.errors = errors;
  }
}

/** A subscription as graphql-ws wants one. */
export type Endless = AsyncGenerator<never, undefined, undefined> & {
  /** Lets the iteration end; with errors where there are some. */
  end: (errors?: readonly GraphQLFormattedError[]) => void;
};

/**
 * A generator that never yields: results go their own way to the client, and graphql-ws only keeps ids, ends and clean-up. `left` is
 * called when the client leaves.
 */
export const endless = (left: () => void): Endless => {
  const done = { done: true, value: undefined } as const;
  let finish: (errors?: readonly GraphQLFormattedError[]) => void = () => undefined;
  const over = new Promise<IteratorResult<never, undefined>>((resolve, reject) => {
    finish = (errors) => {
      if (errors === undefined) resolve(done);
      else reject(new EndedWithErrors(errors));
    };
  });
  // Nobody may be waiting yet when it ends.
  over.catch(() => undefined);
  const leave = (): Promise<IteratorResult<never, undefined>> => {
    left();
    finish();
    return Promise.resolve(done);
  };
  return {
    next: () => over,
    return: leave,
    throw: leave,
    end: (errors) => finish(errors),
    [Symbol.asyncIterator]() {
      return this;
    },
    [Symbol.asyncDispose]: async () => {
      await leave();
    },
  };
};
