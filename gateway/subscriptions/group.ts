import type { GraphQLFormattedError } from 'graphql';
import type { Admitted } from './admission.ts';
import type { Member } from './member.ts';
import type { Ended } from './port.ts';
import { Stream, type StreamParts } from './stream.ts';

export type GroupParts = Omit<StreamParts, 'reached' | 'refused'> & {
  /** How long (ms) a stream without members goes on, so that whoever comes back finds its ring. */
  linger: number;
  /** Asked before a stream is opened. */
  mayOpen: () => boolean;
  opened: (streams: number) => void;
  resumed: (from: 'ring' | 'feed') => void;
  /** What members are told for whom no stream may be opened. */
  tooMany: () => Omit<Ended, 'cursor'>;
  ended: (members: number) => void;
  /** What clients read of a subgraph's refusals. */
  heard: (errors: readonly GraphQLFormattedError[], admitted: Admitted) => GraphQLFormattedError[];
  /** Nobody is here any more, and nothing runs. */
  empty: () => void;
};

/**
 * All who subscribe to the same. There is one stream, from now on, and for each cursor from before its ring one that catches up: as soon
 * as a stream hands out a cursor that another one knows, its members go over to that one, with no gap and no repeat.
 */
export class Group {
  readonly #parts: GroupParts;
  readonly #streams = new Map<Stream, NodeJS.Timeout | undefined>();
  readonly #members = new Map<Member, Stream | undefined>();
  admitted: Admitted;

  constructor(admitted: Admitted, parts: GroupParts) {
    this.admitted = admitted;
    this.#parts = parts;
  }

  get streams(): number {
    return this.#streams.size;
  }

  /** Whether it only waits for somebody to come back. */
  get idle(): boolean {
    return this.#members.size === 0;
  }

  /** Counts it as a member; it is served from `attach` on. */
  admit(member: Member): void {
    this.#members.set(member, undefined);
  }

  attach(member: Member): void {
    if (!this.#members.has(member)) return;
    const { cursor } = member;
    const known = [...this.#streams.keys()].find((stream) =>
      cursor === undefined ? stream.live : stream.ring.has(cursor),
    );
    const stream = known ?? this.#open(cursor);
    if (cursor !== undefined) this.#parts.resumed(known === undefined ? 'feed' : 'ring');
    if (stream !== undefined) this.#seat(member, stream);
    else {
      this.#end([member], this.#parts.tooMany());
      this.#tellIfEmpty();
    }
  }

  leave(member: Member): void {
    const stream = this.#members.get(member);
    if (!this.#members.delete(member)) return;
    member.leave();
    this.#parts.ended(1);
    stream?.members.delete(member);
    if (stream !== undefined) this.#lingerIfEmpty(stream);
    this.#tellIfEmpty();
  }

  /** Goes on with what another supergraph made of it. */
  replan(admitted: Admitted, again: boolean): void {
    this.admitted = admitted;
    for (const stream of this.#streams.keys()) stream.replan(admitted, again);
  }

  /** Ends all members, each by where it stands, and what runs for them. */
  end(how: (cursor: string | undefined) => Omit<Ended, 'cursor'>): void {
    for (const member of [...this.#members.keys()]) this.#end([member], how(member.cursor));
    for (const stream of [...this.#streams.keys()]) this.#close(stream);
    this.#tellIfEmpty();
  }

  #open(after: string | undefined): Stream | undefined {
    if (!this.#parts.mayOpen()) return undefined;
    const stream: Stream = new Stream(this.admitted, after, {
      ...this.#parts,
      reached: (from, cursor) => this.#reached(from, cursor),
      refused: (from, errors) => {
        this.#end([...from.members], { reason: 'error', errors: this.#parts.heard(errors, this.admitted) });
        this.#close(from);
        this.#tellIfEmpty();
      },
    });
    this.#streams.set(stream, undefined);
    this.#parts.opened(1);
    return stream;
  }

  #seat(member: Member, stream: Stream): void {
    clearTimeout(this.#streams.get(stream));
    this.#streams.set(stream, undefined);
    this.#members.set(member, stream);
    stream.join(member);
  }

  #reached(stream: Stream, cursor: string): void {
    if (!this.#streams.has(stream)) return;
    const other = [...this.#streams.keys()].find((each) => each !== stream && each.ring.has(cursor));
    if (other === undefined) return;
    other.live ||= stream.live;
    for (const member of stream.members) this.#seat(member, other);
    // They hear of the other one alone, also where this one is in the middle of telling something.
    stream.members.clear();
    this.#close(stream);
    this.#lingerIfEmpty(other);
  }

  #end(members: readonly Member[], how: Omit<Ended, 'cursor'>): void {
    for (const member of members) {
      this.#members.get(member)?.members.delete(member);
      if (this.#members.delete(member)) this.#parts.ended(1);
      member.end(how);
    }
  }

  #close(stream: Stream): void {
    clearTimeout(this.#streams.get(stream));
    if (this.#streams.delete(stream)) this.#parts.opened(-1);
    stream.close();
  }

  #lingerIfEmpty(stream: Stream): void {
    if (stream.members.size > 0 || !this.#streams.has(stream)) return;
    clearTimeout(this.#streams.get(stream));
    const timer = setTimeout(() => {
      this.#close(stream);
      this.#tellIfEmpty();
    }, this.#parts.linger);
    this.#streams.set(stream, timer.unref());
  }

  #tellIfEmpty(): void {
    if (this.#members.size === 0 && this.#streams.size === 0) this.#parts.empty();
  }
}
