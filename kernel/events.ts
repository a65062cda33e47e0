import type { Transaction } from 'kysely';
import { nowIn } from './clock.ts';
import { newId } from './id.ts';
import type { Viewer } from './viewer.ts';

/** A business event: a fact in the past tense, written in the transaction that made it true. */
export type BusinessEvent = {
  /** Made before it is told, where rows of its transaction name it as their cause. */
  id?: string;
  /** For example `plm.part.released`. */
  type: string;
  /** uuid of the record it tells of, and that record's version. */
  subject: string;
  subjectVersion: number;
  /** What its effects must stay in order by: the uuid of a run, a PO, a part. */
  key: string;
  site?: string | null;
  data: Record<string, unknown>;
  /** For the audit: the record as it was, where it was there before, and as it is now, where `data` does not say it. Not told to others. */
  before?: Record<string, unknown>;
  after?: Record<string, unknown>;
};

/** The columns of `event` that a service may write; the database makes the rest. */
export type EventTable = {
  id: string;
  type: string;
  subject: string;
  subjectVersion: number;
  key: string;
  site: string | null;
  actor: string;
  time: Date;
  data: string;
  correlationId: string;
};

/** What a running command has told so far: for its audit row, and for the log, where both are written together at its end. */
type Told = { events: BusinessEvent[]; rows: EventTable[] };

const told = new WeakMap<object, Told>();

/** Starts to remember what is told in a transaction; what is returned grows with each event. Whoever listens writes it to the log. */
export const listenIn = (tx: object): Told => {
  const heard: Told = { events: [], rows: [] };
  told.set(tx, heard);
  return heard;
};

/** Appends events to the log of the system, in order: at the end of the command that tells them, or at once outside of one. */
export const tell = async <DB>(
  tx: Transaction<DB>,
  by: { viewer: Viewer; correlationId: string },
  ...events: readonly BusinessEvent[]
): Promise<void> => {
  if (events.length === 0) return;
  const time = nowIn(tx);
  const rows = events.map((event) => ({
    id: event.id ?? newId(),
    type: event.type,
    subject: event.subject,
    subjectVersion: event.subjectVersion,
    key: event.key,
    site: event.site ?? null,
    actor: by.viewer.subject,
    time,
    data: JSON.stringify(event.data),
    correlationId: by.correlationId,
  }));
  const heard = told.get(tx);
  if (heard === undefined) {
    await (tx as unknown as Transaction<{ event: EventTable }>).insertInto('event').values(rows).execute();
    return;
  }
  heard.events.push(...events);
  heard.rows.push(...rows);
};
