import { newId, toWire } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { plm } from '../../../subgraphs/plm/subgraph.ts';
import { cloneDatabase, type TestDatabase } from '../../support/database.ts';
import { startTestSubgraph, type TestSubgraph } from '../../support/subgraph.ts';
import { viewerOf } from '../../support/viewers.ts';

export type World = TestSubgraph & { database: TestDatabase; close: () => Promise<void> };

/** PLM alone over a database of its own. */
export const plmWorld = async (): Promise<World> => {
  const database = await cloneDatabase();
  const subgraph = await startTestSubgraph(plm, database);
  return {
    ...subgraph,
    database,
    close: async () => {
      await subgraph.stop();
      await database.drop();
    },
  };
};

type Line = {
  find: string;
  /** `NUMBER@REVISION` is pinned, `NUMBER@latest` and `NUMBER@floating` are rules, `NUMBER` alone an item without revisions. */
  component: string;
  quantity?: string;
  uom?: string;
  type?: 'PER_ASSEMBLY' | 'FIXED' | 'AS_REQUIRED';
  designators?: string[];
  phantom?: boolean;
  optional?: boolean;
  from?: string;
  to?: string;
};

type Shape = {
  /** `NUMBER@REVISION`, or `NUMBER` for an item of the ERP without revisions. */
  name: string;
  uom?: string;
  state?: 'DRAFT' | 'IN_REVIEW' | 'RELEASED' | 'OBSOLETE';
  /** Day of its release, 2025-01-01 unless told. */
  releasedAt?: string;
  lines?: Line[];
};

/** Writes items, parts and engineering BOMs past every check, components before assemblies; answers ids on the wire by name. */
export const build = async ({ database }: World, shapes: readonly Shape[]): Promise<Record<string, string>> => {
  const parts: Record<string, string> = {};
  const items: Record<string, string> = {};
  for (const { name, uom = 'EA', state = 'RELEASED', releasedAt = '2025-01-01', lines } of shapes) {
    const [number = '', revision] = name.split('@');
    items[number] ??= await newItem(database, number, uom, revision === undefined ? 'ERP' : 'PLM');
    if (revision === undefined) continue;
    const released = state === 'RELEASED' || state === 'OBSOLETE';
    const id = newId();
    parts[name] = id;
    await database.sql(
      `insert into plm.part (id, item_id, part_number, revision, lifecycle_state, released_at, obsoleted_at)
       values ($1, $2, $3, $4, $5::plm.lifecycle_state, case when $6 then $7::timestamptz end, case when $5 = 'OBSOLETE' then timestamptz '2025-06-01' end)`,
      [id, items[number], number, revision, state, released, releasedAt],
    );
    if (lines !== undefined) await newEbom(database, { id, number, revision, lines }, { items, parts });
  }
  return Object.fromEntries(Object.entries(parts).map(([name, id]) => [name, toWire(ids.Part, id)]));
};

const newItem = async (database: TestDatabase, number: string, uom: string, origin: string): Promise<string> => {
  const id = newId();
  await database.sql(
    `insert into plm.item (id, part_number, description, base_uom, origin_system) values ($1, $2, $3, $4, $5::plm.origin_system)`,
    [id, number, `What ${number} is`, uom, origin],
  );
  return id;
};

type Known = { items: Record<string, string>; parts: Record<string, string> };

const newEbom = async (
  database: TestDatabase,
  of: { id: string; number: string; revision: string; lines: Line[] },
  known: Known,
): Promise<void> => {
  const ebomId = newId();
  await database.sql(`insert into plm.ebom (id, part_id, part_number, revision) values ($1, $2, $3, $4)`, [
    ebomId,
    of.id,
    of.number,
    of.revision,
  ]);
  for (const line of of.lines) {
    const [number = '', revision] = line.component.split('@');
    const rule =
      revision === undefined
        ? 'UNREVISIONED'
        : revision === 'latest'
          ? 'LATEST_RELEASED'
          : revision === 'floating'
            ? 'FLOATING'
            : 'PINNED';
    await database.sql(
      `insert into plm.ebom_line (id, ebom_id, find_number, item_id, part_id, revision_rule, quantity, uom, quantity_type, reference_designators, is_phantom, is_optional, effective_from, effective_to)
       values ($1, $2, $3, $4, $5, $6::plm.revision_rule, $7, $8, $9::plm.quantity_type, $10, $11, $12, $13, $14)`,
      [
        newId(),
        ebomId,
        line.find,
        known.items[number],
        rule === 'PINNED' ? known.parts[line.component] : null,
        rule,
        line.quantity ?? '1',
        line.uom ?? 'EA',
        line.type ?? 'PER_ASSEMBLY',
        line.designators ?? [],
        line.phantom ?? false,
        line.optional ?? false,
        line.from ?? null,
        line.to ?? null,
      ],
    );
  }
};

/** Asks as PLM's own principal; answers data, or the extensions of the first refusal. */
export const asPlm = async (world: World, query: string, variables: Record<string, unknown> = {}): Promise<Reply> => {
  const { data, errors } = await world.ask(query, variables, viewerOf('PLM'));
  return {
    data: data ?? {},
    refusal: errors?.[0] === undefined ? undefined : { message: errors[0].message, ...errors[0].extensions },
  };
};

export type Reply = {
  data: Record<string, unknown>;
  refusal: ({ message: string } & Record<string, unknown>) | undefined;
};
