import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { connect, type DatabaseHandle } from '../../../kernel/database.ts';
import { newId } from '../../../kernel/id.ts';
import { cloneDatabase, type TestDatabase } from '../../support/database.ts';
import { viewerOf } from '../../support/viewers.ts';

type Database = { parcel: { id: string; siteId: string } };

let database: TestDatabase;
let handle: DatabaseHandle<Database>;
const sites = { LAX: newId(1), AUS: newId(2) };

beforeAll(async () => {
  database = await cloneDatabase();
  for (const [code, id] of Object.entries(sites))
    await database.sql(`insert into mes.site (id, code, name, time_zone) values ($1, $2, $2, 'UTC')`, [id, code]);
  await database.sql(`create table mes.parcel (id uuid primary key, site_id uuid not null)`);
  await database.sql(`alter table mes.parcel owner to triad_mes_owner`);
  await database.sql(`select set_config('search_path', 'mes', false), mes.scope_to_site('parcel')`);
  await database.sql(`grant insert, update on mes.parcel to triad_mes`);
  for (const siteId of Object.values(sites))
    await database.sql(`insert into mes.parcel values ($1, $2)`, [newId(), siteId]);
  handle = connect<Database>({ url: database.urlOf('mes'), schema: 'mes', applicationName: 'test', max: 1 });
});

afterAll(async () => {
  await handle.close();
  await database.drop();
});

const seen = async (codes: readonly string[] | '*'): Promise<string[]> => {
  const rows = await handle
    .as(viewerOf('MES', { sites: codes }))
    .selectFrom('parcel')
    .select('siteId')
    .execute();
  return rows.map(({ siteId }) => Object.entries(sites).find(([, id]) => id === siteId)?.[0] ?? '?').sort();
};

test('rows of other sites do not exist, on one session that viewers share in turn', async () => {
  expect(await seen(['LAX'])).toEqual(['LAX']);
  expect(await seen('*')).toEqual(['AUS', 'LAX']);
  expect(await seen(['AUS', 'NRT'])).toEqual(['AUS']);
  expect(await seen([])).toEqual([]);
  expect(await seen(['LAX'])).toEqual(['LAX']);
});

test('a row cannot be written into, or moved to, another site', async () => {
  const viewer = viewerOf('MES', { sites: ['LAX'] });
  await expect(
    handle.transaction(viewer, (tx) => tx.insertInto('parcel').values({ id: newId(), siteId: sites.AUS }).execute()),
  ).rejects.toMatchObject({ code: '42501' });
  await expect(
    handle.transaction(viewer, (tx) => tx.updateTable('parcel').set({ siteId: sites.AUS }).execute()),
  ).rejects.toMatchObject({ code: '42501' });
  const moved = await handle.transaction(viewer, (tx) =>
    tx.updateTable('parcel').set({ siteId: sites.LAX }).executeTakeFirst(),
  );
  expect(moved.numUpdatedRows).toBe(1n);
});

test('a viewer that only reads cannot write, whatever its sites', async () => {
  await expect(
    handle.transaction(viewerOf('VIEWER'), (tx) =>
      tx.insertInto('parcel').values({ id: newId(), siteId: sites.LAX }).execute(),
    ),
  ).rejects.toMatchObject({ code: '42501' });
});

test('one system has no right on the schema of another', async () => {
  const stranger = connect<Database>({ url: database.urlOf('plm'), schema: 'mes', applicationName: 'test', max: 1 });
  try {
    await expect(stranger.as(viewerOf('MES')).selectFrom('parcel').selectAll().execute()).rejects.toMatchObject({
      code: expect.stringMatching(/^42(501|P01)$/),
    });
  } finally {
    await stranger.close();
  }
});
