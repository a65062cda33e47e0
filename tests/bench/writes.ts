import { performance } from 'node:perf_hooks';
import pg from 'pg';
import { z } from 'zod';
import { newId, toWire } from '../../kernel/id.ts';
import { ids } from '../../schema/ids.ts';
import { lastWritten, writeAgain, type Template } from './bare-rows.ts';
import { percentile } from './measure.ts';
import { startStack } from './stack.ts';
import { lanes as laneCount, loadFloor, loadLargeRuns, type Lane } from './writes-fixture.ts';

const answer = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z
    .array(z.object({ message: z.string(), extensions: z.object({ code: z.string() }).loose().optional() }))
    .optional(),
});

type Outcome = z.infer<typeof answer>;
type Send = (mutation: string, input: Record<string, unknown>, selection: string) => Promise<Outcome>;

const sender =
  (endpoint: string, token: string): Send =>
  async (mutation, input, selection) => {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({
        query: `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${selection} } }`,
        variables: { input },
      }),
    });
    return answer.parse(await response.json());
  };

const must = async (outcome: Promise<Outcome>): Promise<Record<string, unknown>> => {
  const { data, errors } = await outcome;
  if (errors !== undefined) throw new Error(errors.map(({ message }) => message).join('; '));
  return data ?? {};
};

/** Does `count` pieces of work, `width` at a time, each in a lane of its own. Answers milliseconds of each, and of all. */
const drive = async (count: number, width: number, work: (lane: number) => Promise<unknown>) => {
  const times: number[] = [];
  const started = performance.now();
  const worker = async (lane: number): Promise<void> => {
    for (let turn = lane; turn < count; turn += width) {
      const begun = performance.now();
      await work(lane);
      times.push(performance.now() - begun);
    }
  };
  await Promise.all(Array.from({ length: width }, (_, lane) => worker(lane)));
  return { times, rate: (count / (performance.now() - started)) * 1000 };
};

type Side = { name: string; work: (lane: number) => Promise<unknown> };

// The sides take turns in short rounds, so that what disturbs the machine disturbs both.
const sideBySide = async (title: string, sides: readonly [Side, Side]): Promise<void> => {
  process.stdout.write(`\n${title}\n`);
  for (const width of [1, 8, 32]) {
    const count = width === 1 ? 60 : width * 16;
    const seen = sides.map(() => ({ times: [] as number[], rates: [] as number[] }));
    for (let round = -1; round < 5; round += 1)
      for (const [place, { work }] of sides.entries()) {
        const { times, rate } = await drive(count, width, work);
        if (round < 0) continue;
        seen[place]?.times.push(...times);
        seen[place]?.rates.push(rate);
      }
    const base = percentile(seen[0]?.rates ?? [], 0.5);
    for (const [place, { name }] of sides.entries()) {
      const { times = [], rates = [] } = seen[place] ?? {};
      const rate = percentile(rates, 0.5);
      process.stdout.write(
        `  ${String(width).padStart(2)} at once  ${name.padEnd(44)} ${rate.toFixed(0).padStart(6)}/s   p50 ${percentile(times, 0.5).toFixed(1).padStart(7)} ms   p99 ${percentile(times, 0.99).toFixed(1).padStart(7)} ms   x ${(base / rate).toFixed(2)}\n`,
      );
    }
  }
};

const knownIds = async (client: pg.Client): Promise<Set<string>> => {
  const { rows } = await client.query<{ id: string }>(
    'select id::text from mes.part_inventory union select id::text from mes.run union select id::text from mes.purchase_order_line',
  );
  return new Set(rows.map(({ id }) => id));
};

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const started = performance.now();
  await work();
  return performance.now() - started;
};

type Bench = {
  client: pg.Client;
  send: Send;
  /** Writes a template again, for another lane. */
  bare: (template: Template, lane: ReadonlyMap<string, string>) => Promise<void>;
  /** What a piece of work wrote. */
  templateOf: (work: () => Promise<unknown>) => Promise<Template>;
  laneOf: (lane: number) => Lane;
};

const benchOf = (client: pg.Client, pool: pg.Pool, send: Send, lanes: readonly Lane[]): Bench => ({
  client,
  send,
  bare: async (template, lane) => {
    const connection = await pool.connect();
    try {
      await writeAgain(connection, template, lane);
    } finally {
      connection.release();
    }
  },
  templateOf: async (work) => {
    const known = await knownIds(client);
    await work();
    return lastWritten(client, known);
  },
  laneOf: (lane) => {
    const found = lanes[lane % lanes.length];
    if (found === undefined) throw new Error('there is no lane');
    return found;
  },
});

type Receive = (lane: number) => Promise<Outcome>;

const receiving = async ({ bare, templateOf, laneOf }: Bench, receive: Receive): Promise<void> => {
  const receipt = await templateOf(() => must(receive(0)));
  process.stdout.write(`A receipt writes ${String(receipt.rows.length)} rows: ${tablesOf(receipt)}\n`);
  await sideBySide('Receiving: createReceipt', [
    {
      name: 'the same rows by bare SQL, one transaction',
      work: (lane) => bare(receipt, new Map([[laneOf(0).lineId, laneOf(lane).lineId]])),
    },
    { name: 'through gateway, MES and PostgreSQL', work: (lane) => must(receive(lane)) },
  ]);
};

const installing = async ({ send, bare, templateOf, laneOf }: Bench): Promise<void> => {
  const install = (lane: number) =>
    send(
      'createAbomInstallation',
      {
        buildRequirementId: toWire(ids.BuildRequirement, laneOf(lane).requirementId),
        partInventoryId: toWire(ids.PartInventory, laneOf(lane).stockId),
        quantity: 1,
        idempotencyKey: newId(),
      },
      'abomInstallation { id quantity }',
    );
  const installation = await templateOf(() => must(install(0)));
  const first = laneOf(0);
  const mapTo = (lane: Lane) =>
    new Map([
      [first.requirementId, lane.requirementId],
      [first.stockId, lane.stockId],
      [first.runId, lane.runId],
      [first.recordId, lane.recordId],
    ]);
  process.stdout.write(
    `\nAn installation writes ${String(installation.rows.length)} rows: ${tablesOf(installation)}\n`,
  );
  await sideBySide('Installing: createAbomInstallation', [
    { name: 'the same rows by bare SQL, one transaction', work: (lane) => bare(installation, mapTo(laneOf(lane))) },
    { name: 'through gateway, MES and PostgreSQL', work: (lane) => must(install(lane)) },
  ]);
};

const tablesOf = ({ rows }: Template): string => {
  const counts = new Map<string, number>();
  for (const { table, inserted } of rows) {
    const name = `${table}${inserted ? '' : ' (changed)'}`;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].map(([name, count]) => (count === 1 ? name : `${String(count)} ${name}`)).join(', ');
};

const closing = async ({ client, send, bare, templateOf }: Bench): Promise<void> => {
  const runs = await loadLargeRuns(client, 11);
  // A wrong etag is refused with the current one.
  const close = async (id: string): Promise<void> => {
    const { errors } = await send('closeRun', { id: toWire(ids.Run, id), etag: '0' }, 'run { id }');
    const { details } = z.object({ details: z.object({ currentEtag: z.string() }) }).parse(errors?.[0]?.extensions);
    await must(send('closeRun', { id: toWire(ids.Run, id), etag: details.currentEtag }, 'run { id closedAt }'));
  };
  const [first, ...rest] = runs;
  if (first === undefined) throw new Error('no large run');
  const rows = await templateOf(() => close(first.runId));
  process.stdout.write(`\nClosing a run with 5,000 installations writes ${tablesOf(rows)}\n`);
  const [ours, bares]: [number[], number[]] = [[], []];
  for (const [turn, { runId, recordId }] of rest.entries()) {
    const lane = new Map([
      [first.runId, runId],
      [first.recordId, recordId],
    ]);
    if (turn % 2 === 0) ours.push(await timed(() => close(runId)));
    else bares.push(await timed(() => bare(rows, lane)));
  }
  const base = percentile(bares, 0.5);
  const own = percentile(ours, 0.5);
  process.stdout.write(
    `  the same rows by bare SQL, one transaction               ${base.toFixed(1)} ms   x 1.00\n  closeRun through gateway, MES and PostgreSQL             ${own.toFixed(1)} ms   x ${(own / base).toFixed(2)}\n`,
  );
};

// 50 receipts at once on one line wait for each other by its lock; on 50 lines they do not. A line of 10 takes 10 of them.
const crowding = async ({ client, laneOf }: Bench, receive: Receive): Promise<void> => {
  const together = (laneOf: (turn: number) => number) =>
    timed(() => Promise.all(Array.from({ length: 50 }, (_, turn) => must(receive(laneOf(turn))))));
  const [apart, crowded]: [number[], number[]] = [[], []];
  for (let round = 0; round < 5; round += 1) {
    apart.push(await together((turn) => turn));
    crowded.push(await together(() => 0));
  }
  const base = percentile(apart, 0.5);
  const own = percentile(crowded, 0.5);
  process.stdout.write(
    `\n50 receipts at once\n  on 50 lines ${base.toFixed(0)} ms   x 1.00\n  on one line ${own.toFixed(0)} ms   x ${(own / base).toFixed(2)}\n`,
  );
  const last = laneOf(laneCount - 1).lineId;
  const { rows } = await client.query<{ received: string }>(
    'select coalesce(sum(order_quantity), 0)::text as received from mes.receipt_item where purchase_order_line_id = $1',
    [last],
  );
  const room = 10 + Number(rows[0]?.received ?? 0);
  await client.query('update mes.purchase_order_line set quantity_ordered = $2 where id = $1', [last, room]);
  const outcomes = await Promise.all(Array.from({ length: 50 }, () => receive(laneCount - 1)));
  const refused = outcomes.filter(({ errors }) => errors?.[0]?.extensions?.code === 'OVER_RECEIPT').length;
  const taken = outcomes.filter(({ errors }) => errors === undefined).length;
  process.stdout.write(
    `  on a line with room for 10: ${String(taken)} taken, ${String(refused)} refused as OVER_RECEIPT\n`,
  );
};

/**
 * Writing, each beside the same rows written by bare SQL in one transaction, in one run: receipts and installations at 1, 8 and 32 at once,
 * the close of a run with 5,000 installations, and 50 receipts at once on one order line.
 */
export const benchWrites = async (): Promise<void> => {
  const stack = await startStack();
  const client = new pg.Client({ connectionString: stack.adminUrl });
  const pool = new pg.Pool({ connectionString: stack.adminUrl, max: 32 });
  await client.connect();
  try {
    const scopes = ['createReceipt', 'createAbomInstallation', 'closeRun'];
    const send = sender(stack.endpoint, await stack.token({ system: 'MES', subject: 'bench', scopes }));
    const { locationId, lanes } = await loadFloor(client);
    const bench = benchOf(client, pool, send, lanes);
    const receive: Receive = (lane) => {
      const purchaseOrderLineId = toWire(ids.PurchaseOrderLine, bench.laneOf(lane).lineId);
      const lines = [{ purchaseOrderLineId, quantity: 1, lotNumber: newId() }];
      const input = { locationId: toWire(ids.Location, locationId), idempotencyKey: newId(), lines };
      return send('createReceipt', input, 'receipt { id number status }');
    };
    await receiving(bench, receive);
    await installing(bench);
    await closing(bench);
    await crowding(bench, receive);
  } finally {
    await pool.end();
    await client.end();
    await stack.stop();
  }
};
