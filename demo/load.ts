import pg from 'pg';
import { foundBooks, noteOrders } from './books/founding.ts';
import { issueIdOf } from './floor/issues.ts';
import { foundSites } from './floor/setup.ts';
import { register } from './flows/register.ts';
import { plantOf } from './plant.ts';
import { openPlm } from './plm/commands.ts';
import { drawSecondRevisions, releaseFirstRevisions, releaseRoutings, releaseSecondRevisions } from './plm/design.ts';
import { readDesign } from './plm/known.ts';
import {
  approvedChange,
  drawingRows,
  drawingsOf,
  ecnId,
  ecrSources,
  erpItems,
  otherDesign,
  serviceId,
} from './plm/rows.ts';
import { seed } from './seed.ts';
import { tell } from './story/tell.ts';
import { openSystems, type SystemUrls } from './systems.ts';
import { worldOf, type World } from './world.ts';

export type Loaded = 'loaded' | 'left alone';
type Say = (line: string) => void;
type State = 'empty' | 'cut off' | 'in use';

// What a load writes first of all.
const firstOfAll = serviceId('SVC-CAL');

/** What is there: nothing; what a load writes first without what it writes last; or whatever somebody works with. */
const stateOf = async (adminUrl: string): Promise<State> => {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ any: boolean; cut: boolean }>(
      `select exists (select from plm.item) or exists (select from mes.site) or exists (select from erp.supplier)
           or exists (select from integration.site) as any,
         exists (select from plm.item where id = $1) and not exists (select from integration.flow_definition) as cut`,
      [firstOfAll],
    );
    return rows[0]?.any !== true ? 'empty' : rows[0].cut ? 'cut off' : 'in use';
  } finally {
    await client.end();
  }
};

const design = async (adminUrl: string, plmUrl: string): Promise<void> => {
  const plm = openPlm(plmUrl);
  try {
    await seed(adminUrl, 'plm', erpItems());
    plm.at(new Date('2025-12-15T18:00:00Z'));
    const known = await releaseFirstRevisions(plm);
    plm.at(new Date('2026-02-10T18:00:00Z'));
    await drawSecondRevisions(plm, known);
    await seed(adminUrl, 'plm', drawingRows(known));
    plm.at(new Date('2026-01-08T18:00:00Z'));
    await releaseRoutings(plm, known, drawingsOf);
    await seed(adminUrl, 'plm', approvedChange(known));
    plm.at(new Date('2026-02-27T18:00:00Z'));
    await releaseSecondRevisions(plm, known, ecnId('ECN-17'));
    await plm.releaseNotice(ecnId('ECN-17'));
    await seed(adminUrl, 'plm', otherDesign(known));
  } finally {
    await plm.close();
  }
};

// Rows that no command makes, as they were gathered until now.
const writeRows = async (adminUrl: string, world: World): Promise<void> => {
  for (const system of ['integration', 'erp', 'mes'] as const) {
    await seed(adminUrl, system, world[system].tables);
    world[system].tables.clear();
  }
};

const replay = async (adminUrl: string, urls: SystemUrls): Promise<void> => {
  const { parts } = await readDesign(adminUrl);
  const world = worldOf(parts);
  foundSites(world);
  foundBooks(world);
  await writeRows(adminUrl, world);
  const systems = await openSystems(urls);
  try {
    const plant = plantOf(systems, world);
    await tell(plant);
    noteOrders(plant);
    await seed(
      adminUrl,
      'plm',
      ecrSources((number) => issueIdOf(plant, number)),
    );
    await register(plant);
    await writeRows(adminUrl, world);
  } finally {
    await Promise.all([systems.plm.close(), systems.mes.close(), systems.erp.close()]);
  }
};

/**
 * Loads the demo plant where the plant is empty: the design, then ten weeks of work by the commands of PLM, MES and ERP, told in order, with
 * what they tell each other carried as signed events; and the register of integrations. Leaves a plant alone that holds anything. `adminUrl`
 * is the login that migrates, `urls` those of the systems. Throws for a plant whose load was cut off: it cannot be gone on with.
 */
export const loadDemo = async ({
  adminUrl,
  urls,
  log,
}: {
  adminUrl: string;
  urls: SystemUrls;
  log: Say;
}): Promise<Loaded> => {
  const state = await stateOf(adminUrl);
  if (state === 'cut off')
    throw new Error(
      'The load of the demo plant was cut off. Give the plant an empty database: make that of DATABASE_URL anew, or empty the embedded one with npm run reset.',
    );
  if (state === 'in use') {
    log('The plant holds records already; the demo plant is not loaded.');
    return 'left alone';
  }
  await design(adminUrl, urls.plm);
  log('Released the design with its second revisions, by PLM’s commands');
  await replay(adminUrl, urls);
  log('Told ten weeks of work, by the commands of MES and ERP');
  return 'loaded';
};
