import type { GraphQLFormattedError } from 'graphql';
import type { Viewer } from '../../kernel/viewer.ts';

/**
 * One event, resolved: all members of a group are handed the same object, so a carrier may keep what it encoded of it in a WeakMap.
 */
export type Delivered = {
  /** Where in the feed the event stands: `after` of whoever comes back. */
  readonly cursor: string;
  /** The ExecutionResult as JSON text. */
  readonly result: string;
};

/** How a subscription ended. */
export type Ended = {
  /**
   * `complete`: the feed said that nothing more comes. `error`: refused, `errors` say why. `reconnect`: this gateway cannot serve it any
   * longer, another one (or this one, later) can, from `cursor` on.
   */
  reason: 'complete' | 'error' | 'reconnect';
  errors?: readonly GraphQLFormattedError[];
  /** The last cursor that was delivered, or that it began after; undefined where it had none yet. */
  cursor?: string;
};

/** The carrier's side of one subscription. Neither function may throw or wait; a carrier that falls behind leaves. */
export type Subscriber = {
  /** `more`: another may follow at once, and be sent together with it. */
  deliver: (event: Delivered, more?: boolean) => void;
  /** Told once, and nothing after it. Not told after `leave`. */
  end: (how: Ended) => void;
};

export type SubscribeRequest = {
  query: string;
  operationName?: string | undefined;
  variables?: Readonly<Record<string, unknown>> | undefined;
  /** Where a carrier has a cursor of its own (`Last-Event-ID`): it takes the place of the argument `after`. */
  after?: string | undefined;
  correlationId: string;
};

export type Subscription = {
  /** Ends it; nothing is delivered any more. May be called again. */
  leave: () => void;
  /** The last cursor that was delivered, or that it began after. */
  cursor: () => string | undefined;
};

/** `refusals`: nothing was opened; they are as a query's errors would be, at least one. */
export type Subscribed = { subscription: Subscription } | { refusals: readonly GraphQLFormattedError[] };

/** What carries out subscriptions, whichever way they are carried to clients. */
export type Subscriptions = {
  /**
   * Joins the stream of an operation. Refused where it is too large, not valid, not allowed, or where there are too many already.
   * Nothing is delivered, and nothing ends, before the promise is kept and its continuation has run. What the feed itself refuses
   * (CURSOR_EXPIRED, CURSOR_INVALID, VALUE_INVALID, FORBIDDEN) comes later, by `end` with the errors. Never rejects for what a client sent.
   */
  subscribe: (request: SubscribeRequest, viewer: Viewer, subscriber: Subscriber) => Promise<Subscribed>;
  /** Ends all subscriptions with `reconnect` and closes what is open upstream. */
  stop: () => Promise<void>;
};
