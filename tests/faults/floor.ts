import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { newId, toWire } from '../../kernel/id.ts';
import { ids } from '../../schema/ids.ts';

const projects = ['P-1', 'P-2', 'P-3', 'P-4'];

/** A floor with runs to report on, each of a part with an engineering BOM in PLM and a cost in ERP. */
export type Floor = { runs: readonly { id: string; project: string; site: string }[] };

/** Two sites, one made part with a component, and runs in progress, by SQL as each system's owner would have them. */
export const loadRuns = async (adminUrl: string, count: number): Promise<Floor> => {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  const [lax, aus, item, part, ebom, component] = [newId(), newId(), newId(), newId(), newId(), newId()];
  const runs = Array.from({ length: count }, (_, place) => ({
    id: newId(),
    record: newId(),
    project: projects[place % projects.length] ?? '',
    site: place % 3 === 0 ? 'AUS' : 'LAX',
  }));
  try {
    for (const [id, code] of [
      [lax, 'LAX'],
      [aus, 'AUS'],
    ]) {
      await client.query(`insert into mes.site (id, code, name, time_zone) values ($1, $2, $2, 'UTC')`, [id, code]);
      // A place of the site with its id: one each is enough.
      await client.query(`insert into mes.location (id, site_id, name, type) values ($1, $1, 'FG', 'BIN')`, [id]);
    }
    await client.query(
      `insert into plm.item (id, part_number, base_uom) values ($1, 'PUMP-1', 'EA'), ($2, 'SCRW-4', 'EA')`,
      [item, component],
    );
    await client.query(
      `insert into plm.part (id, item_id, part_number, revision, description) values ($1, $2, 'PUMP-1', 'A', 'Pump')`,
      [part, item],
    );
    await client.query(`insert into plm.ebom (id, part_id, part_number, revision) values ($1, $2, 'PUMP-1', 'A')`, [
      ebom,
      part,
    ]);
    await client.query(
      `insert into plm.ebom_line (id, ebom_id, find_number, item_id, revision_rule, quantity, uom) values ($1, $2, '0010', $3, 'FLOATING', 4, 'EA')`,
      [newId(), ebom, component],
    );
    await client.query(`insert into mes.item (id, part_number, base_uom) values ($1, 'PUMP-1', 'EA')`, [item]);
    await client.query(
      `insert into mes.part (id, item_id, part_number, revision, lifecycle_state, base_uom) values ($1, $2, 'PUMP-1', 'A', 'RELEASED', 'EA')`,
      [part, item],
    );
    await client.query(`insert into erp.item (id, part_number, base_uom) values ($1, 'PUMP-1', 'EA')`, [item]);
    await client.query(
      `insert into erp.part (id, item_id, part_number, revision, lifecycle_state) values ($1, $2, 'PUMP-1', 'A', 'RELEASED')`,
      [part, item],
    );
    await client.query(
      `insert into erp.item_financials (id, item_id, status, cost_method, currency, standard_material_cost) values ($1, $2, 'ACTIVE', 'STANDARD', 'USD', 8)`,
      [newId(), item],
    );
    for (const [place, { id, record, project, site }] of runs.entries()) {
      const siteId = site === 'LAX' ? lax : aus;
      await client.query(
        `insert into mes.part_inventory (id, site_id, item_id, part_id, location_id, unit_of_measure, quantity, quantity_pending) values ($1, $2, $3, $4, $2, 'EA', 1000000, 1000000)`,
        [record, siteId, item, part],
      );
      await client.query(
        `insert into mes.run (id, site_id, number, title, status, part_id, part_inventory_id, planned_quantity, unit_of_measure, project, started_at)
         values ($1, $2, $3, 'Build', 'IN_PROGRESS', $4, $5, 1000000, 'EA', $6, now())`,
        [id, siteId, `RUN-${String(place)}`, part, record, project],
      );
    }
  } finally {
    await client.end();
  }
  return { runs };
};

/**
 * Reports completions through the gateways, `total` of them spread over the runs, each until it is answered: under its own key, so that a
 * repetition counts once.
 */
export const reportAll = async (
  { runs }: Floor,
  total: number,
  writers: number,
  gateways: readonly string[],
  token: string,
  said: (done: number) => void,
): Promise<void> => {
  let next = 0;
  let done = 0;
  const query = 'mutation ($input: CompleteRunQuantityInput!) { completeRunQuantity(input: $input) { __typename } }';
  const report = async (place: number): Promise<void> => {
    const run = runs[place % runs.length];
    const input = {
      runId: toWire(ids.Run, run?.id ?? ''),
      quantityCompleted: 1,
      idempotencyKey: `report-${String(place)}`,
    };
    for (let attempt = 0; ; attempt += 1) {
      if (attempt > 400) throw new Error(`Report ${String(place)} was never taken`);
      const answer = await fetch(`${gateways[(place + attempt) % gateways.length] ?? ''}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify({ query, variables: { input } }),
        signal: AbortSignal.timeout(15_000),
      }).then(
        async (response) =>
          (await response.json()) as { data?: unknown; errors?: { extensions?: { code?: string } }[] },
        () => undefined,
      );
      if (answer !== undefined && answer.errors === undefined) return;
      const code = answer?.errors?.[0]?.extensions?.code;
      if (code === 'VALUE_INVALID' || code === 'FORBIDDEN' || code === 'OVER_COMPLETION' || code === 'NOT_FOUND')
        throw new Error(JSON.stringify(answer));
      await pause(100);
    }
  };
  const write = async (): Promise<void> => {
    for (let place = next++; place < total; place = next++) {
      await report(place);
      done += 1;
      said(done);
    }
  };
  await Promise.all(Array.from({ length: writers }, write));
};
