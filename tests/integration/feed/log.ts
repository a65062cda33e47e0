import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { Registry } from 'prom-client';
import { connect } from '../../../kernel/database.ts';
import { startFeed, type Feed, type LiveEvent, type LiveStream } from '../../../kernel/feed.ts';
import { newId } from '../../../kernel/id.ts';
import { logFor } from '../../../kernel/log.ts';
import { startCluster } from '../../support/cluster.ts';
import type { TestDatabase } from '../../support/database.ts';
import { feedKey } from '../../support/signed-events.ts';
import { viewerOf } from '../../support/viewers.ts';

const rights = `set triad.system = 'MES'; set triad.sites = '*'; set search_path = mes`;

/** A connection of the service's own login, as a command has it. */
export const writer = async (database: TestDatabase): Promise<pg.Client> => {
  const client = new pg.Client({ connectionString: database.urlOf('mes') });
  client.on('error', () => undefined);
  await client.connect();
  await client.query(rights);
  return client;
};

const insert = `insert into event (id, type, subject, subject_version, key, site, actor, data, correlation_id)
  values ($1, $2, $3, $4, $5, $6, 'test', $7, 'test')`;

export type Said = { type?: string; key?: string; version?: number; site?: string | null; data?: object };

/** Tells an event in the transaction that is open; answers its id. */
export const tellBy = async (client: pg.Client, said: Said = {}): Promise<string> => {
  const id = newId();
  const { type = 'mes.test.told', key = 'key', version = 1, site = null, data = {} } = said;
  await client.query(insert, [id, type, id, version, key, site, JSON.stringify(data)]);
  return id;
};

/** Transactions of several writers at once, held open for a random time, some rolled back. Answers the ids of what was committed. */
export const writeAtRandom = async (
  database: TestDatabase,
  { writers, each, random }: { writers: number; each: number; random: () => number },
): Promise<string[]> => {
  const committed: string[] = [];
  const write = async (): Promise<void> => {
    const client = await writer(database);
    for (let count = 0; count < each; count += 1) {
      await client.query('begin');
      const id = await tellBy(client);
      await pause(random() < 0.05 ? 60 : random() * 15);
      const isKept = random() >= 0.1;
      await client.query(isKept ? 'commit' : 'rollback');
      if (isKept) committed.push(id);
    }
    await client.end();
  };
  await Promise.all(Array.from({ length: writers }, write));
  return committed;
};

export type FeedWorld = {
  database: TestDatabase;
  feed: Feed;
  metrics: () => Promise<string>;
  /** Another feed, as another process has it. */
  another: (key?: Buffer, system?: string, quiet?: number) => Feed;
  stop: () => Promise<void>;
};

/** A log of MES in a cluster of its own, and its feed. */
export const feedWorld = async (): Promise<FeedWorld> => {
  const database = await startCluster('mes');
  const handle = connect({ url: database.urlOf('mes'), schema: 'mes', applicationName: 'test feed', max: 4 });
  const registry = new Registry();
  const feeds: Feed[] = [];
  const start = (key: Buffer, system: string, into: Registry, quiet?: number): Feed => {
    const feed = startFeed({ system, database: handle, key, quiet, registry: into, log: logFor('feed', 'silent') });
    feeds.push(feed);
    return feed;
  };
  return {
    database,
    feed: start(feedKey, 'mes', registry),
    metrics: () => registry.metrics(),
    another: (key = feedKey, system = 'mes', quiet?) => start(key, system, new Registry(), quiet),
    stop: async () => {
      await Promise.all(feeds.map((feed) => feed.stop()));
      await handle.close();
      await database.drop();
    },
  };
};

/** Everything of the test's own type, for a viewer of these sites. */
export const wanted = (after?: string, sites: readonly string[] | '*' = '*') => ({
  types: ['mes.test.told'],
  viewer: viewerOf('VIEWER', { sites }),
  matches: () => true,
  after,
});

/** The next so many events. */
export const take = async (stream: LiveStream, count: number): Promise<LiveEvent[]> => {
  const events: LiveEvent[] = [];
  while (events.length < count) {
    const next = await stream.next();
    if (next.done === true) throw new Error(`the stream ended after ${String(events.length)} of ${String(count)}`);
    if ('row' in next.value) events.push(next.value);
  }
  return events;
};
