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

/** WebSocket and server-sent events, which share their places and their limits. */
export const carriersOver = (given: Omit<StreamParts, 'kindOf' | 'judge' | 'originAllowed' | 'places'>): Carriers => {
  const { limits, settings } = given;
  const parts: StreamParts = {
    ...given,
    kindOf: kindOf(limits),
    judge: documentJudge(limits),
    originAllowed: originsOf(settings.origins),
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
