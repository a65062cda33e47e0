import type { RequestHandler, Response } from 'express';
import type { Server } from 'node:http';
import { documentJudge } from '../limits/check.ts';
import type { Identity } from '../identity/authenticate.ts';
import { kindOf } from './operations.ts';
import { originsOf } from './origins.ts';
import type { StreamParts } from './parts.ts';
import { placesFor } from './places.ts';
import { socketsOver } from './sockets.ts';
import { streamsOver, type Streams } from './streams.ts';

/** The two ways on which subscriptions reach clients. */
export type Carriers = {
  route: (identityOf: (response: Response) => Identity) => RequestHandler;
  attach: (server: Server) => void;
  /** Tells all clients to come back; resolves when they are gone, within 6 s. */
  stop: () => Promise<void>;
};

/** Adds up what is counted in one turn of the event loop: a counter with labels costs a good part of what sending does. */
const tally = (count: (sum: number) => void): ((many: number) => void) => {
  let sum = 0;
  const tell = (): void => {
    const counted = sum;
    sum = 0;
    count(counted);
  };
  return (many) => {
    if (sum === 0) setImmediate(tell);
    sum += many;
  };
};

/** WebSocket and server-sent events, which share their places and their limits. */
export const carriersOver = (
  given: Omit<StreamParts, 'kindOf' | 'judge' | 'originAllowed' | 'places' | 'sent'>,
): Carriers => {
  const { limits, settings, metrics } = given;
  const counter = (carrier: 'websocket' | 'sse') =>
    tally((events) => metrics.subscriptionEventsSent.inc({ carrier }, events));
  const parts: StreamParts = {
    ...given,
    kindOf: kindOf(limits),
    judge: documentJudge(limits),
    originAllowed: originsOf(settings.origins),
    sent: { websocket: counter('websocket'), sse: counter('sse') },
    places: placesFor(settings.connections, settings.connectionsOfOne),
  };
  const sockets = socketsOver(parts);
  const streams: Streams[] = [];
  return {
    route: (identityOf) => {
      const made = streamsOver(parts, identityOf);
      streams.push(made);
      return made.route;
    },
    attach: sockets.attach,
    stop: async () => {
      for (const stream of streams) stream.stop();
      await sockets.stop();
    },
  };
};
