import type { RingSize } from './ring.ts';
import type { UpstreamParts } from './upstream.ts';

/** How much is served at once, and how long (ms) is waited for what. */
export type SubscriptionSettings = {
  /** Subscriptions of clients. */
  members: number;
  /** Different ones among them. */
  groups: number;
  /** Streams open upstream. */
  streams: number;
  /** Received from one stream and not delivered: beyond it the stream is closed, and opened again when a tenth is left. */
  waiting: RingSize;
  /** Of one stream, for whoever comes back. */
  ring: RingSize;
  /** Characters that the rings of all streams keep together. */
  rings: number;
  linger: number;
  times: UpstreamParts['times'];
};

export const defaultSubscriptionSettings: SubscriptionSettings = {
  members: 50_000,
  groups: 1_000,
  streams: 2_000,
  waiting: { count: 1_000, bytes: 67_108_864 },
  ring: { count: 512, bytes: 1_048_576 },
  rings: 268_435_456,
  linger: 10_000,
  times: { acknowledge: 5_000, ping: 15_000, pong: 5_000, shortestWait: 100, longestWait: 5_000 },
};
