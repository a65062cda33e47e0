import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { createClient } from 'graphql-ws';
import pg from 'pg';
import { WebSocket } from 'ws';
import { z } from 'zod';
import { newId } from '../../kernel/id.ts';
import { percentile } from './measure.ts';
import { startStack } from './stack.ts';
import { loadFloor } from './writes-fixture.ts';

const told = z.object({ runUpdated: z.object({ eventId: z.string() }) });
const insert = `insert into mes.event (id, type, subject, subject_version, key, site, actor, data, correlation_id)
  select $1, 'mes.run.updated', r.id, 1, r.id::text, r.site_id, 'bench', '{"status":"IN_PROGRESS"}', 'bench'
  from mes.run r where r.id = $2`;

/**
 * From the commit in PostgreSQL to the client, through the real MES and gateway: an event of a run each 10 ms, written in a transaction of
 * its own, and read with its run and its part by one client.
 */
export const benchLatency = async (events: number): Promise<void> => {
  const stack = await startStack();
  const writers = new pg.Pool({ connectionString: stack.adminUrl, max: 8 });
  const loader = new pg.Client({ connectionString: stack.adminUrl });
  const client = createClient({
    url: stack.endpoint.replace('http', 'ws'),
    webSocketImpl: WebSocket,
    retryAttempts: 0,
    connectionParams: { authorization: `Bearer ${await stack.token({ system: 'VIEWER', subject: 'bench' })}` },
  });
  try {
    await loader.connect();
    const { lanes } = await loadFloor(loader);
    const committed: number[] = [];
    const seen: number[] = [];
    const query = 'subscription { runUpdated { eventId status run { number part { partNumber } } } }';
    const listening = (async () => {
      for await (const { data, errors } of client.iterate({ query })) {
        if (errors !== undefined) throw new Error(JSON.stringify(errors));
        told.parse(data);
        seen.push(performance.now());
        if (seen.length === events) return;
      }
    })();
    await pause(2000);
    const began = performance.now();
    const write = async (turn: number): Promise<void> => {
      await pause(Math.max(0, began + turn * 10 - performance.now()));
      await writers.query(insert, [newId(), lanes[turn % lanes.length]?.runId]);
      committed.push(performance.now());
    };
    await Promise.all([listening, ...Array.from({ length: events }, (_, turn) => write(turn))]);
    // In the order of commits both, so that the n-th here is the n-th there, but for neighbours.
    const delays = seen.map((at, place) => at - (committed[place] ?? at));
    const rate = (events / ((seen.at(-1) ?? 0) - began)) * 1000;
    process.stdout.write(
      `\nd. From commit to client, real MES, PostgreSQL and gateway, ${String(events)} events at ${rate.toFixed(0)}/s\n  p50 ${percentile(delays, 0.5).toFixed(1)} ms   p99 ${percentile(delays, 0.99).toFixed(1)} ms\n`,
    );
  } finally {
    await client.dispose();
    await writers.end();
    await loader.end();
    await stack.stop();
  }
};
