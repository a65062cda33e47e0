import type { FormattedExecutionResult, GraphQLFormattedError } from 'graphql';
import type { Admitted } from './admission.ts';
import { Held, holdFor } from './held.ts';
import type { Member } from './member.ts';
import type { Delivered } from './port.ts';
import { Pump } from './pump.ts';
import { Ring, type RingSize } from './ring.ts';
import type { RingMemory } from './ring-memory.ts';
import { lostPlace, placeIn, placeOnly, type Unread, type Unreadable } from './unreadable.ts';
import { Upstream, type UpstreamParts } from './upstream.ts';
import type { UpstreamRequest } from './upstream-socket.ts';

/** Events that are resolved at once. */
const ahead = 8;
/** The part of what may wait at which a stream that was closed for it is opened again. */
const few = 0.1;
/** Times an event that its subgraph could not read is asked for again, before its place alone is: about 3 s. */
const rereads = 5;

export type StreamParts = Pick<UpstreamParts, 'times'> & {
  /** Hears that what is open to this subgraph broke; it is opened again. */
  lost: (subgraph: string, reason: string) => void;
  /** Received and not delivered. */
  waiting: RingSize;
  ring: RingSize;
  /** Bounds all rings together. */
  memory: RingMemory;
  request: (admitted: Admitted, after: string | undefined) => UpstreamRequest;
  start: (admitted: Admitted) => Promise<string | undefined>;
  resolve: (event: FormattedExecutionResult, admitted: Admitted) => Promise<string>;
  /** What is told in the place of an event that cannot be read. */
  unreadable: (event: Unreadable, admitted: Admitted) => string;
  /** Heard when all members have what there is up to this cursor. */
  reached: (stream: Stream, cursor: string) => void;
  /** Refused for good by the subgraph. */
  refused: (stream: Stream, errors: readonly GraphQLFormattedError[]) => void;
};

/** An event, one that cannot be read, a cursor that was passed without one, or the end. */
type Received =
  | { event: FormattedExecutionResult; cursor: string; size: number }
  | { unreadable: Unreadable }
  | { mark: string }
  | { refusals: readonly GraphQLFormattedError[] };

/** One stream of events from upstream, resolved once each, and handed to all members in order. */
export class Stream {
  readonly members = new Set<Member>();
  readonly ring: Ring;
  /** Whether it stands where the feed does: begun from now, or caught up with one that was. */
  live: boolean;
  readonly #parts: StreamParts;
  readonly #pump: Pump<Received, () => void>;
  readonly #held = new Held(() => this.#handOut());
  readonly #upstream: Upstream;
  #admitted: Admitted;
  #received: string | undefined;
  /** Bytes of the events that wait. */
  #waiting = 0;
  #unread = 0;
  /** Why the place alone of the next event is asked for. */
  #passing: Unread | undefined;
  #paused = false;

  constructor(admitted: Admitted, after: string | undefined, parts: StreamParts) {
    this.#admitted = admitted;
    this.#parts = parts;
    this.live = after === undefined;
    this.ring = new Ring(parts.ring, parts.memory, after);
    this.#received = after;
    this.#pump = new Pump({ ahead, work: (item) => this.#work(item), deliver: (result) => this.#deliver(result) });
    this.#upstream = new Upstream({
      times: parts.times,
      lost: (reason) => parts.lost(this.#admitted.plan.subgraph, reason),
      request: (from) => this.#request(from),
      cursor: () => this.#received,
      start: () => parts.start(this.#admitted),
      started: (cursor) => {
        this.#received = cursor;
        this.#mark(cursor);
      },
      event: (event, size) => this.#hear(event, size),
      tooLarge: () => this.#pass('TOO_LARGE'),
      refused: (refusals) => this.#pump.push({ refusals }),
    });
    this.#upstream.open();
  }

  join(member: Member): void {
    this.members.add(member);
    if (member.cursor === undefined) member.cursor = this.ring.last;
    else for (const event of this.ring.after(member.cursor) ?? []) member.deliver(event, true);
  }

  close(): void {
    this.#paused = false;
    this.#upstream.close();
    this.#forget();
    this.ring.close();
  }

  /** Goes on with another plan; `again`: what upstream is asked is another, so it is asked from the last cursor delivered. */
  replan(admitted: Admitted, again: boolean): void {
    this.#admitted = admitted;
    if (!again) return;
    this.#forget();
    this.#received = this.ring.last;
    this.#unread = 0;
    this.#passing = undefined;
    this.#paused = false;
    this.#upstream.open();
  }

  #request(from: string | undefined): UpstreamRequest {
    const request = this.#parts.request(this.#admitted, from);
    return this.#passing === undefined ? request : { ...request, query: placeOnly(request.query, this.#admitted) };
  }

  #hear(event: FormattedExecutionResult, size: number): void {
    const mark = event.extensions?.['cursor'];
    if ((event.data ?? null) === null && typeof mark === 'string') {
      this.#received = mark;
      this.#pump.push({ mark });
      this.#readOn();
      return;
    }
    const place = placeIn(event, this.#admitted.stream.key);
    if (place === undefined) this.#askAgain(event);
    else if (place.cursor !== this.#received) this.#take(event, place, size);
  }

  #take(event: FormattedExecutionResult, place: Omit<Unreadable, 'why'>, size: number): void {
    const { cursor } = place;
    const why = this.#passing;
    this.#received = cursor;
    if (why === undefined) this.#waiting += size;
    this.#pump.push(why === undefined ? { event, cursor, size } : { unreadable: { ...place, why } });
    this.#readOn();
    const { count, bytes } = this.#parts.waiting;
    if (this.#pump.backlog < count && this.#waiting < bytes) return;
    this.#paused = true;
    this.#upstream.close();
  }

  /** It has come further: what is next is asked for as a whole. */
  #readOn(): void {
    this.#unread = 0;
    if (this.#passing === undefined) return;
    this.#passing = undefined;
    this.#upstream.open();
  }

  /** An event came without its cursor: its subgraph could not read it. */
  #askAgain({ errors = [] }: FormattedExecutionResult): void {
    // It says itself that it only has to wait.
    const isAway = errors.some(({ extensions }) => extensions?.['retryable'] === true);
    if (this.#received !== undefined && (isAway || this.#unread < rereads)) {
      this.#unread += isAway ? 0 : 1;
      this.#upstream.again('an event came without its cursor');
    } else this.#pass('FAILED');
  }

  /** Asks for the place alone of the event that cannot be read; where that cannot be read either, nobody can go on behind it. */
  #pass(why: Unread): void {
    this.#unread = 0;
    const before = this.#passing;
    this.#passing = why;
    // Without a cursor it would be asked for what happens from now on, and the event be lost.
    if (before === undefined && this.#received !== undefined) this.#upstream.open();
    else {
      this.#upstream.close();
      this.#pump.push({ refusals: [lostPlace(before ?? why, this.#admitted)] });
    }
  }

  async #work(item: Received): Promise<() => void> {
    if ('mark' in item) return () => this.#inTurn(() => this.#mark(item.mark));
    if ('refusals' in item) return () => this.#inTurn(() => this.#parts.refused(this, item.refusals));
    if ('unreadable' in item) {
      const { cursor } = item.unreadable;
      const result = this.#parts.unreadable(item.unreadable, this.#admitted);
      return () => this.#inTurn(() => this.#handUnreadable({ cursor, result }));
    }
    const result = await this.#parts.resolve(item.event, this.#admitted);
    return () => {
      this.#waiting -= item.size;
      this.#hand(item.cursor, result);
    };
  }

  #hand(cursor: string, result: string): void {
    // One that comes alone waits for nothing.
    const isAlone = this.#pump.backlog === 0;
    const time = isAlone ? 0 : holdFor(this.members.size);
    if (!this.#held.hold({ cursor, result }, time)) this.#handOut(!isAlone);
  }

  /** Whoever comes back from before it shall have it asked for anew: it may be readable by then. */
  #handUnreadable(told: Delivered): void {
    this.ring.begin(told.cursor);
    this.#tell([told], false);
    this.#parts.reached(this, told.cursor);
  }

  #inTurn(next: () => void): void {
    this.#handOut();
    next();
  }

  #handOut(more = false): void {
    const events = this.#held.take();
    for (const event of events) this.ring.push(event);
    this.#tell(events, more);
    const last = events.at(-1);
    if (last !== undefined) this.#parts.reached(this, last.cursor);
  }

  /** `more`: others may follow at once. */
  #tell(events: readonly Delivered[], more: boolean): void {
    const last = events.at(-1);
    for (const member of this.members) for (const event of events) member.deliver(event, more || event !== last);
  }

  /** Drops what was not handed out: it comes again from the last cursor that was. */
  #forget(): void {
    this.#pump.clear();
    this.#waiting = 0;
    this.#held.take();
  }

  #mark(cursor: string): void {
    this.ring.mark(cursor);
    for (const member of this.members) member.cursor = cursor;
    this.#parts.reached(this, cursor);
  }

  #deliver(result: () => void): void {
    result();
    const { count, bytes } = this.#parts.waiting;
    if (!this.#paused || this.#pump.backlog > count * few || this.#waiting > bytes * few) return;
    this.#paused = false;
    this.#upstream.open();
  }
}
