import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { newId, toWire } from '../../../kernel/id.ts';
import type { System } from '../../../kernel/viewer.ts';
import { ids } from '../../../schema/ids.ts';
import { viewerOf } from '../../support/viewers.ts';
import { plmWorld, type World } from './fixture.ts';

let world: World;
const items: Record<'PLM' | 'ERP', string> = { PLM: '', ERP: '' };
beforeAll(async () => {
  world = await plmWorld();
  for (const origin of ['PLM', 'ERP'] as const) {
    const id = newId();
    await world.database.sql(
      'insert into plm.item (id, part_number, description, base_uom, origin_system) values ($1, $2, $3, $4, $5::plm.origin_system)',
      [id, `BRKT-${origin}`, 'Bracket', 'EA', origin],
    );
    items[origin] = toWire(ids.Item, id);
  }
});
afterAll(() => world.close());

const etagOf = async (id: string) => {
  const { data } = await world.ask('query ($id: ID!) { item(id: $id) { _etag } }', { id }, viewerOf('PLM'));
  return (data as { item: { _etag: string } }).item._etag;
};
const update = async (system: System, id: string, more: Record<string, unknown>) => {
  const input = { id, etag: await etagOf(id), ...more };
  const { data, errors } = await world.ask(
    'mutation ($input: UpdateItemInput!) { updateItem(input: $input) { item { description sourcingStrategy classification originSystem aliases { number } } } }',
    { input },
    viewerOf(system),
  );
  return {
    item: (data as { updateItem: { item: unknown } } | null)?.updateItem.item,
    refusal: errors?.[0]?.extensions,
  };
};

test.each([
  ['PLM', 'PLM'],
  ['ERP', 'ERP'],
  ['INTEGRATION', 'ERP'],
] as const)('%s changes an item born in %s', async (system, origin) => {
  const change = {
    description: `by ${system}`,
    classification: 'C1',
    sourcingStrategy: 'DUAL_SOURCE',
    idempotencyKey: `k-${system}`,
  };
  const { item, refusal } = await update(system, items[origin], change);
  expect(refusal).toBeUndefined();
  expect(item).toMatchObject({
    description: `by ${system}`,
    classification: 'C1',
    sourcingStrategy: 'DUAL_SOURCE',
    originSystem: origin,
  });
  const [told] = await world.database.sql<{ data: unknown }>(
    `select data from plm.event where type = 'plm.item.changed' and actor = $1 order by seq desc limit 1`,
    [viewerOf(system).subject],
  );
  expect(told?.data).toMatchObject({ partNumber: `BRKT-${origin}`, description: `by ${system}`, originSystem: origin });
});

test.each([
  ['ERP', 'PLM'],
  ['MES', 'PLM'],
  ['INTEGRATION', 'PLM'],
  ['PLM', 'ERP'],
  ['MES', 'ERP'],
] as const)('%s does not change an item born in %s', async (system, origin) => {
  expect((await update(system, items[origin], { description: 'Bracket old' })).refusal).toMatchObject({
    code: 'ITEM_AUTHORITY',
    status: 403,
    owner: origin,
  });
});

test('an item is changed as it was read, within what its fields hold', async () => {
  expect((await update('PLM', items.PLM, { etag: null })).refusal).toMatchObject({ code: 'ETAG_REQUIRED' });
  expect((await update('PLM', items.PLM, { etag: 'old' })).refusal).toMatchObject({ code: 'ETAG_MISMATCH' });
  expect((await update('PLM', items.PLM, { description: 'x'.repeat(501) })).refusal).toMatchObject({
    code: 'VALUE_INVALID',
  });
  const { item } = await update('PLM', items.PLM, {
    classification: null,
    aliases: [{ number: 'brkt 001 ', kind: 'LEGACY' }],
  });
  expect(item).toMatchObject({ classification: null, aliases: [{ number: 'brkt 001 ' }] });
});

test('units of its own are added once, and keep their size', async () => {
  const roll = (factor: string) => ({ uomConversions: [{ code: 'ROLL', factor }] });
  expect((await update('PLM', items.PLM, roll('100'))).refusal).toBeUndefined();
  const { data } = await world.ask('query ($id: ID!) { item(id: $id) { uomConversions { code factor } } }', {
    id: items.PLM,
  });
  expect(data).toEqual({ item: { uomConversions: [{ code: 'ROLL', factor: '100' }] } });
  expect((await update('PLM', items.PLM, roll('50'))).refusal).toMatchObject({ code: 'ALREADY_EXISTS' });
  expect((await update('ERP', items.ERP, roll('50'))).refusal).toMatchObject({ code: 'ITEM_AUTHORITY', owner: 'PLM' });
});
