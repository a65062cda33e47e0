import pg from 'pg';
import { openPlm } from './plm/commands.ts';
import { drawSecondRevisions, releaseFirstRevisions, releaseSecondRevisions } from './plm/design.ts';
import { releaseNotice } from './plm/notice.ts';
import { readDesign } from './plm/known.ts';
import { approvedChange, ecnId, erpItems, otherDesign } from './plm/rows.ts';
import { seed } from './seed.ts';
import { tell } from './story/tell.ts';

export type Loaded = 'loaded' | 'left alone';
type Say = (line: string) => void;
type State = { design: 'none' | 'ours' | 'strange'; empty: ReadonlySet<string> };

/** What is there: no design, ours, or another; and the systems that hold nothing yet. */
const stateOf = async (adminUrl: string): Promise<State> => {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const { rows } = await client.query<Record<string, boolean>>(
      `select exists (select from plm.item) as items, exists (select from plm.part where part_number = 'PU-400' and revision = 'C') as ours,
         not exists (select from plm.as_built_record) as plm, not exists (select from integration.integration) as integration,
         not exists (select from erp.supplier) as erp, not exists (select from mes.site) as mes`,
    );
    const found = rows[0] ?? {};
    const empty = new Set(['plm', 'integration', 'erp', 'mes'].filter((system) => found[system] === true));
    return { design: found['ours'] === true ? 'ours' : found['items'] === true ? 'strange' : 'none', empty };
  } finally {
    await client.end();
  }
};

const design = async (adminUrl: string, plmUrl: string, log: Say): Promise<void> => {
  const plm = openPlm(plmUrl);
  try {
    await seed(adminUrl, 'plm', erpItems());
    const known = await releaseFirstRevisions(plm);
    log(`Released ${String(known.size)} part revisions with their engineering BOMs`);
    await drawSecondRevisions(plm, known);
    await seed(adminUrl, 'plm', approvedChange(known));
    await releaseSecondRevisions(plm, known, ecnId('ECN-17'));
    const { items } = await readDesign(adminUrl);
    await seed(adminUrl, 'plm', otherDesign(known, new Map(items.map(({ partNumber, id }) => [partNumber, id]))));
    await releaseNotice(adminUrl, 'ECN-17', '2026-02-27T18:00:00Z');
    log('Released the second revisions by change notice ECN-17');
  } finally {
    await plm.close();
  }
};

/**
 * Loads the demo plant where the plant is empty: PLM's design by its own commands, then what MES, ERP and integration hold of ten weeks
 * of work, each system in one transaction. Leaves a plant alone that holds anything. `adminUrl` is the login that migrates, `plmUrl`
 * that of triad_plm. A load that was cut off between the systems goes on from there.
 */
export const loadDemo = async ({
  adminUrl,
  plmUrl,
  log,
}: {
  adminUrl: string;
  plmUrl: string;
  log: Say;
}): Promise<Loaded> => {
  const state = await stateOf(adminUrl);
  const untouched = state.design === 'none' && state.empty.size === 4;
  if (!untouched && (state.design !== 'ours' || state.empty.size === 0)) {
    log('The plant holds records already; the demo plant is not loaded.');
    return 'left alone';
  }
  if (untouched) await design(adminUrl, plmUrl, log);
  const { world } = tell(await readDesign(adminUrl));
  for (const system of ['plm', 'integration', 'erp', 'mes'] as const) {
    if (!state.empty.has(system)) continue;
    const rows = await seed(adminUrl, system, world[system].tables);
    log(`Wrote ${String(rows)} rows of ${system === 'plm' ? 'as-built feedback' : system.toUpperCase()}`);
  }
  return 'loaded';
};
