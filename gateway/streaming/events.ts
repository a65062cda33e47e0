import type { FormattedExecutionResult } from 'graphql';
import type { Delivered } from '../subscriptions/port.ts';
import type { Piece } from './frames.ts';

/** Text of the event stream: nothing is written into it for a client. */
const piece = (text: string): Piece => ({ bytes: Buffer.from(text), place: undefined });

const known = new WeakMap<Delivered, Piece>();

/** An event of a subscription, its cursor as the id by which a client comes back. The same bytes for all members of a group. */
export const nextEvent = (event: Delivered): Piece => {
  const found = known.get(event);
  if (found !== undefined) return found;
  const made = piece(`id: ${event.cursor}\nevent: next\ndata: ${event.result}\n\n`);
  known.set(event, made);
  return made;
};

/** A result without a place in a feed: a query's, or errors. */
export const resultEvent = (result: FormattedExecutionResult): Piece =>
  piece(`event: next\ndata: ${JSON.stringify(result)}\n\n`);

/** Its empty data is there for the browser's EventSource, which tells nobody of an event without. */
export const completeEvent = piece('event: complete\ndata: \n\n');

/** A comment: keeps what stands between alive, and shows when the client is gone. */
export const heartbeat = piece(':\n\n');

/** Where the feed has come without an event for this client: an id and no data, of which the client tells nobody and keeps the id. */
export const markEvent = (cursor: string): Piece => piece(`id: ${cursor}\n\n`);

/** A comment for whoever reads along, and how soon (ms) a client that was cut comes back. */
export const comeBackEvent = (why: string): Piece => piece(`: ${why}\nretry: 1000\n\n`);
