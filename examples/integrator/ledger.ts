import type pg from 'pg';

/** A line of what a completion used up: exact decimals as text. */
type Line = {
  kind: string;
  partNumber: string;
  location: string;
  lot: string;
  serial: string;
  quantity: string;
  unit: string;
};
export type Posting = { eventId: string; cursor: string; run: string; sequence: number; lines: readonly Line[] };

/** Makes the tables where they are not there yet. */
export const openLedger = async (client: pg.Client): Promise<void> => {
  await client.query(`
    create table if not exists place (feed text primary key, cursor text not null);
    create table if not exists posting (event_id text primary key, run text not null, sequence int not null, unique (run, sequence));
    create table if not exists posting_line (
      event_id text not null references posting, kind text not null, part_number text not null, location text not null, lot text not null,
      serial text not null, quantity numeric not null, unit text not null);`);
};

/** Where the feed was read to; undefined before the first event. */
export const cursorOf = async (client: pg.Client, feed: string): Promise<string | undefined> => {
  const { rows } = await client.query<{ cursor: string }>('select cursor from place where feed = $1', [feed]);
  return rows[0]?.cursor;
};

const moveTo = (client: pg.Client, feed: string, cursor: string): Promise<unknown> =>
  client.query(
    'insert into place (feed, cursor) values ($1, $2) on conflict (feed) do update set cursor = excluded.cursor',
    [feed, cursor],
  );

/** Begins a feed at a cursor, unless it has begun. */
export const begin = async (client: pg.Client, feed: string, cursor: string): Promise<void> => {
  await client.query('insert into place (feed, cursor) values ($1, $2) on conflict do nothing', [feed, cursor]);
};

/**
 * The effect and the cursor in one transaction: whenever the process dies, both are there or neither is. That is all it takes for every
 * event to count once.
 */
export const post = async (
  client: pg.Client,
  feed: string,
  { eventId, cursor, run, sequence, lines }: Posting,
): Promise<void> => {
  await client.query('begin');
  try {
    await client.query('insert into posting values ($1, $2, $3)', [eventId, run, sequence]);
    for (const { kind, partNumber, location, lot, serial, quantity, unit } of lines)
      await client.query('insert into posting_line values ($1, $2, $3, $4, $5, $6, $7, $8)', [
        eventId,
        ...[kind, partNumber, location, lot, serial, quantity, unit],
      ]);
    await moveTo(client, feed, cursor);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
};
