import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { z } from 'zod';
import { newId, toWire } from '../../kernel/id.ts';
import { ids } from '../../schema/ids.ts';
import { loadRuns } from './floor.ts';

type Installed = { id: string; _etag: string };
/** A run that components are installed on: wire ids. */
type Place = { runId: string; glue: string; chips: string; lots: string[]; serials: string[]; installed: Installed[] };
export type Ask = (query: string, variables: Record<string, unknown>) => Promise<unknown>;

/** Runs with a lot-controlled component from two places, 100 kg of each lot, and 1,000 pieces with serials each. */
export const loadPlaces = async (adminUrl: string, count: number): Promise<Place[]> => {
  const { runs } = await loadRuns(adminUrl, count);
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query(`set search_path = mes;
      insert into item (id, part_number, base_uom) values (gen_random_uuid(), 'GLUE-1', 'KG'), (gen_random_uuid(), 'CHIP-1', 'EA');
      insert into part (id, item_id, part_number, revision, lifecycle_state, base_uom, tracking_type)
        select gen_random_uuid(), id, part_number, 'A', 'RELEASED', base_uom, (case base_uom when 'KG' then 'LOT' else 'SERIAL' end)::tracking_type
        from item where part_number in ('GLUE-1', 'CHIP-1');
      insert into location (id, site_id, name, type) select gen_random_uuid(), id, 'SHELF', 'BIN' from site;`);
    const places: Place[] = [];
    for (const [number, { id }] of runs.entries()) {
      const [glue, chips] = [newId(), newId()];
      const stock = `insert into part_inventory (id, site_id, item_id, part_id, location_id, unit_of_measure, quantity, lot_number, serial_number)
        select gen_random_uuid(), r.site_id, p.item_id, p.id, l.id, p.base_uom, `;
      await client.query(
        `insert into build_requirement (id, site_id, part_inventory_id, run_id, position, part_id, quantity_per_parent_part_inventory, unit_of_measure)
         select case p.part_number when 'GLUE-1' then $2::uuid else $3::uuid end, r.site_id, r.part_inventory_id, r.id,
           case p.part_number when 'GLUE-1' then 1 else 2 end, p.id, 1, p.base_uom
         from run r, part p where r.id = $1 and p.part_number in ('GLUE-1', 'CHIP-1')`,
        [id, glue, chips],
      );
      const from = `from run r join location l on l.site_id = r.site_id cross join part p`;
      const { rows: lots } = await client.query<{ id: string }>(
        `${stock} 100, 'LOT-' || $2::text || '-' || l.name, null ${from} where r.id = $1 and p.part_number = 'GLUE-1' returning id`,
        [id, number],
      );
      const { rows: serials } = await client.query<{ id: string }>(
        `${stock} 1, null, 'SN-' || $2::text || '-' || n ${from} cross join generate_series(1, 1000) n
         where r.id = $1 and p.part_number = 'CHIP-1' and l.name = 'SHELF' returning id`,
        [id, number],
      );
      const named = (rows: readonly { id: string }[]): string[] => rows.map((row) => toWire(ids.PartInventory, row.id));
      places.push({
        runId: toWire(ids.Run, id),
        glue: toWire(ids.BuildRequirement, glue),
        chips: toWire(ids.BuildRequirement, chips),
        ...{ lots: named(lots), serials: named(serials), installed: [] },
      });
    }
    return places;
  } finally {
    await client.end();
  }
};

const answer = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z.array(z.object({ message: z.string(), extensions: z.object({ code: z.string() }).loose() })).optional(),
});
const installation = z.object({
  createAbomInstallation: z.object({ abomInstallation: z.object({ id: z.string(), _etag: z.string() }) }),
});
const passing = ['BUSY', 'SUBGRAPH_UNAVAILABLE', 'INTERNAL', 'CONFLICT', 'LIMIT_EXCEEDED'];

/** Asks until it is answered: a gateway that was killed comes back. Throws at a refusal that stands. */
export const askerOf =
  (url: string, token: string): Ask =>
  async (query, variables) => {
    for (let attempt = 0; attempt < 300; attempt += 1) {
      const got = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify({ query, variables }),
        signal: AbortSignal.timeout(15_000),
      }).then(
        async (response) => answer.parse(await response.json()),
        () => undefined,
      );
      const [error] = got?.errors ?? [];
      if (got !== undefined && error === undefined) return got.data;
      if (error !== undefined && !passing.includes(error.extensions.code)) throw new Error(JSON.stringify(error));
      await pause(100);
    }
    throw new Error('Never answered');
  };

const act = (
  ask: Ask,
  mutation: string,
  input: Record<string, unknown>,
  selection = '__typename',
): Promise<unknown> => {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${selection} } }`;
  return ask(query, { input: { ...input, idempotencyKey: newId() } });
};

const quantities = [0.25, 0.000001, 0.333333, 1.1, 0.000019];

const install = async (
  ask: Ask,
  runId: string,
  buildRequirementId: string,
  partInventoryId: string | undefined,
  quantity: number | undefined,
): Promise<Installed> => {
  const input = { buildRequirementId, partInventoryId, quantity, runId };
  const made = await act(ask, 'createAbomInstallation', input, 'abomInstallation { id _etag }');
  return installation.parse(made).createAbomInstallation.abomInstallation;
};

/** Reports one more, with its serial component in it. */
export const complete = async (ask: Ask, { runId, chips, serials }: Place): Promise<void> => {
  const serial = serials.pop();
  if (serial === undefined) throw new Error('There are no serials left');
  await install(ask, runId, chips, serial, 1);
  await act(ask, 'completeRunQuantity', { runId, quantityCompleted: 1 });
};

/** Does one piece of work on a run: installs, takes out, scraps a component, or reports what is done. */
export const workOn = async (ask: Ask, place: Place, random: () => number): Promise<void> => {
  const chance = random();
  const lot = place.lots[Math.floor(random() * place.lots.length)];
  const quantity = quantities[Math.floor(random() * quantities.length)];
  const { runId } = place;
  if (chance < 0.35) {
    await complete(ask, place);
  } else if (chance < 0.45) {
    const last = place.installed.pop();
    if (last !== undefined)
      await act(ask, 'removeAbomInstallation', { id: last.id, etag: last._etag, reason: 'Taken out', runId });
  } else if (chance < 0.55) {
    await act(ask, 'recordScrap', { runId, partInventoryId: lot, quantity, reasonCode: 'DROPPED' });
  } else {
    place.installed.push(await install(ask, runId, place.glue, lot, quantity));
  }
};
