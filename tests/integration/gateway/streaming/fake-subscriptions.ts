import type { GraphQLFormattedError } from 'graphql';
import type {
  Delivered,
  Ended,
  SubscribeRequest,
  Subscriber,
  Subscriptions,
} from '../../../../gateway/subscriptions/port.ts';
import type { Viewer } from '../../../../kernel/viewer.ts';

type Joined = { request: SubscribeRequest; viewer: Viewer; subscriber: Subscriber; cursor: string | undefined };

export type FakeSubscriptions = Subscriptions & {
  /** Everybody who is subscribed now. */
  members: Set<Joined>;
  /** Everything that was ever asked for. */
  asked: SubscribeRequest[];
  /** What the next one that joins is refused with. */
  refuseNext: (...refusals: GraphQLFormattedError[]) => void;
  /** Hands all members the same event; `result` is its JSON text unless given. */
  emit: (number: number, result?: string) => Delivered;
  endAll: (how: Ended) => void;
  /** Resolves when so many are subscribed. */
  joined: (many: number) => Promise<void>;
};

export const resultOf = (number: number): string =>
  JSON.stringify({ data: { runCompleted: { sequence: number, title: `Lauf ${String(number)} – fertig` } } });

/** An engine of subscriptions that delivers what a test says. */
export const fakeSubscriptions = (): FakeSubscriptions => {
  const members = new Set<Joined>();
  const asked: SubscribeRequest[] = [];
  let waiting: { many: number; tell: () => void }[] = [];
  let refusals: GraphQLFormattedError[] = [];
  const look = (): void => {
    for (const { many, tell } of waiting) if (members.size === many) tell();
    waiting = waiting.filter(({ many }) => members.size !== many);
  };
  const endAll = (how: Ended): void => {
    for (const member of [...members]) {
      members.delete(member);
      member.subscriber.end({ ...(member.cursor === undefined ? {} : { cursor: member.cursor }), ...how });
    }
    look();
  };
  return {
    members,
    asked,
    refuseNext: (...given) => {
      refusals = given;
    },
    emit: (number, result = resultOf(number)) => {
      const event = { cursor: `c${String(number)}`, result };
      for (const member of members) {
        member.cursor = event.cursor;
        member.subscriber.deliver(event);
      }
      return event;
    },
    endAll,
    joined: (many) =>
      new Promise((tell) => {
        waiting.push({ many, tell });
        look();
      }),
    subscribe: async (request, viewer, subscriber) => {
      asked.push(request);
      await Promise.resolve();
      if (refusals.length > 0) return { refusals: refusals.splice(0) };
      const member: Joined = { request, viewer, subscriber, cursor: request.after };
      // Seen once its carrier has gone on: nothing is delivered before.
      setImmediate(look);
      members.add(member);
      return {
        subscription: {
          leave: () => {
            members.delete(member);
            look();
          },
          cursor: () => member.cursor,
        },
      };
    },
    stop: () => {
      endAll({ reason: 'reconnect' });
      return Promise.resolve();
    },
  };
};
