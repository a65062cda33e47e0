import { createClient, type Client } from 'graphql-ws';
import { WebSocket } from 'ws';
import type { Viewer } from '../../kernel/viewer.ts';
import type { TestSubgraph } from './subgraph.ts';
import { viewerOf } from './viewers.ts';

type Event = Record<string, unknown> & { cursor: string };
type Result = {
  data?: Record<string, Event> | null;
  errors?: { message: string; extensions: Record<string, unknown> }[];
};

export type Listening = {
  /** What came so far. */
  events: Event[];
  errors: NonNullable<Result['errors']>;
  /** Resolves once so many came; rejects where the stream ended or failed before. */
  until: (count: number) => Promise<Event[]>;
  /** Resolves when the stream has ended. */
  ended: Promise<void>;
  stop: () => void;
};

/** A client of one socket with one stream, as the gateway would be; it never retries by itself. */
export const listen = (
  { url, keys }: Pick<TestSubgraph, 'url' | 'keys'>,
  query: string,
  variables: Record<string, unknown> = {},
  viewer: Viewer = viewerOf('VIEWER'),
  system = 'mes',
): Listening => {
  const client: Client = createClient({
    url: url.replace('http', 'ws'),
    webSocketImpl: WebSocket,
    retryAttempts: 0,
    connectionParams: async () => ({ authorization: `Bearer ${await keys.sign(viewer, system)}` }),
  });
  const events: Event[] = [];
  const errors: NonNullable<Result['errors']> = [];
  let wake: () => void = () => undefined;
  let over: Error | undefined;
  const ended = new Promise<void>((resolve) => {
    const finish = (why: string): void => {
      over = new Error(why);
      wake();
      resolve();
    };
    client.subscribe(
      { query, variables },
      {
        next: (result) => {
          const { data, errors: refused = [] } = result as Result;
          errors.push(...refused);
          for (const event of Object.values(data ?? {})) events.push(event);
          wake();
        },
        error: (error) => finish(JSON.stringify(error instanceof Error ? error.message : error)),
        complete: () => finish(`the stream is complete; errors: ${JSON.stringify(errors)}`),
      },
    );
  });
  return {
    events,
    errors,
    ended,
    until: async (count) => {
      while (events.length < count) {
        if (over !== undefined) throw over;
        await new Promise<void>((resolve) => (wake = resolve));
      }
      return events;
    },
    stop: () => void client.dispose(),
  };
};
