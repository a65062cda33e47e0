import type { Response } from 'express';
import { refuse } from '../../kernel/errors.ts';
import type { Identity } from '../identity/authenticate.ts';
import type { Ended, Subscriber } from '../subscriptions/port.ts';
import { errorsOf, shown } from './ends.ts';
import { comeBackEvent, completeEvent, heartbeat, markEvent, nextEvent, resultEvent } from './events.ts';
import type { Piece } from './frames.ts';
import { Outbox } from './outbox.ts';
import type { StreamParts } from './parts.ts';

/** One response that goes on: a subscription as server-sent events. */
export type EventStream = {
  subscriber: Subscriber;
  /** Sends the head; from now on the client is listening. `cursor` tells how far the feed has come for it, `has` is what it came with. */
  open: (cursor: () => string | undefined, has: string | undefined) => void;
  /** Ends it so that the client comes back by itself, with the id of the last event it has. */
  sendBack: (why: string) => void;
  /** What is looked at every second. */
  watch: (now: number) => void;
};

/** A response that the client does not read to its end this long (ms) after it is over is cut. */
const goodbyeWithin = 5_000;

const head = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-cache, no-transform',
  // Ended with the stream, so that a gateway that stops is not waited for by what nobody uses.
  connection: 'close',
  // Read by nginx: events are not kept back to make bigger packets of them.
  'x-accel-buffering': 'no',
};

export const startEventStream = (response: Response): void => {
  response.writeHead(200, head);
  response.flushHeaders();
};

/** Writes what is left and ends the response. */
export const finish = (response: Response, ...last: readonly Piece[]): void => {
  if (response.writableEnded) return;
  response.end(Buffer.concat(last.map(({ bytes }) => bytes)));
  setTimeout(() => response.destroy(), goodbyeWithin).unref();
};

const expired = () =>
  refuse(
    'UNAUTHENTICATED',
    'The token has expired. Come back with a new one, and the id of the last event as Last-Event-ID.',
  );

/** The stream of one subscription. `ended` is called when nothing more is sent, so that its subscription is left. */
export const eventStream = (
  { settings, metrics, sent }: StreamParts,
  response: Response,
  identity: Identity,
  correlationId: string,
  ended: () => void,
): EventStream => {
  const progress = { id: undefined, sent: undefined };
  let nextBeat = Date.now() + settings.keepAlive;
  let reached: () => string | undefined = () => undefined;
  // The last id it was sent: with an event, or with a mark where there was none for a while.
  let known: string | undefined;
  const end = (...last: readonly Piece[]): void => {
    // Also to one that reads slowly: what is told last may name the cursor of what still waits.
    box.flush(true);
    box.close();
    finish(response, ...last);
    ended();
  };
  const sendBack = (why: string): void => end(comeBackEvent(why));
  const box = new Outbox(response, settings.backlog, {
    sent: sent.sse,
    lagging: () => {
      metrics.subscriptionLagged.inc({ carrier: 'sse' });
      sendBack('Too slow. Come back with the id of the last event as Last-Event-ID: nothing is missed.');
    },
  });
  return {
    subscriber: {
      deliver: (event, more) => {
        known = event.cursor;
        if (more === true) box.push(nextEvent(event), progress, event.cursor);
        else box.pushNow(nextEvent(event), progress, event.cursor);
      },
      end: (how: Ended) => {
        const errors = errorsOf(how, correlationId);
        if (how.reason === 'reconnect' && how.errors === undefined) sendBack('This gateway cannot go on.');
        else end(...(errors === undefined ? [] : [resultEvent({ errors: [...errors] })]), completeEvent);
      },
    },
    open: (cursor, has) => {
      reached = cursor;
      known ??= has;
      startEventStream(response);
      response.write(heartbeat.bytes);
    },
    sendBack,
    watch: (now) => {
      if (identity.expires !== undefined && now >= identity.expires) {
        end(resultEvent({ errors: [shown(expired(), correlationId)] }), completeEvent);
        return;
      }
      const mark = reached();
      const isNews = mark !== undefined && mark !== known;
      // A client that began from now is told at once where that was: cut before its first event, it would begin later.
      if (now < nextBeat && !(isNews && known === undefined)) return;
      nextBeat = now + settings.keepAlive;
      known = mark ?? known;
      box.push(isNews ? markEvent(mark) : heartbeat);
    },
  };
};
