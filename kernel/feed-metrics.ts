import { Counter, Gauge, Histogram, type Registry } from 'prom-client';
import type { EventRow, Horizon } from './feed.queries.ts';

export type FeedMetrics = {
  /** A look at the log: what was there, and how far it is settled. */
  onRead: (horizon: Horizon, rows: readonly EventRow[]) => void;
  onJoin: (change: 1 | -1) => void;
  /** A subscriber reads from the log: it came with a cursor, or it is slow. */
  onCatchUp: () => void;
};

/** Since when the horizon stands still although newer transactions are there: an open one holds it. */
const horizonWatch = () => {
  let seen: { xmin: bigint; since: number } | undefined;
  let isHeld = false;
  return {
    see: ({ xmin, snapshot }: Horizon): void => {
      isHeld = snapshot.split(':')[1] !== String(xmin);
      if (seen?.xmin !== xmin) seen = { xmin, since: Date.now() };
    },
    age: (): number => (seen !== undefined && isHeld ? (Date.now() - seen.since) / 1000 : 0),
  };
};

/** `look` asks where the log stands, for the moments in which nobody subscribes. */
export const feedMetrics = (registry: Registry, look: () => Promise<Horizon>): FeedMetrics => {
  const watch = horizonWatch();
  const registers = [registry];
  const subscribers = new Gauge({
    name: 'triad_feed_subscribers',
    help: 'Streams of events that are open.',
    registers,
  });
  const read = new Counter({
    name: 'triad_feed_events_total',
    help: 'Events that the tail of the log has read.',
    registers,
  });
  const catchUps = new Counter({
    name: 'triad_feed_catch_ups_total',
    help: 'Times that a subscriber went back to the log: it resumed, or was too slow to be held in memory.',
    registers,
  });
  const lag = new Histogram({
    name: 'triad_feed_lag_seconds',
    help: 'From the start of the transaction that told an event to its reading.',
    buckets: [0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
    registers,
  });
  new Gauge({
    name: 'triad_feed_horizon_age_seconds',
    help: 'How long an open transaction has held the feed: nothing behind it is told before it ends.',
    registers,
    collect() {
      return (
        look()
          .then((horizon) => watch.see(horizon))
          // While the database is away the age goes on from what was seen last; the tail says in the log that it is away.
          .catch(() => undefined)
          .then(() => this.set(watch.age()))
      );
    },
  });
  return {
    onRead: (horizon, rows) => {
      watch.see(horizon);
      read.inc(rows.length);
      for (const { time } of rows) lag.observe(Math.max(0, Date.now() - time.getTime()) / 1000);
    },
    onJoin: (change) => subscribers.inc(change),
    onCatchUp: () => catchUps.inc(),
  };
};
