import { expect, test } from '@jest/globals';
import { newId, toWire } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { signedBy } from '../../support/signed-events.ts';
import { viewerOf } from '../../support/viewers.ts';
import { openDesks } from './desks.ts';

const { world, erp } = openDesks();

const release = (more: Record<string, unknown> = {}, of: { part?: string; item?: string; version?: number } = {}) => {
  const { part = newId(), item = newId(), version = 4 } = of;
  const kept = { id: item, version: 2, partNumber: 'NEW-1', description: 'Bracket, new', itemType: 'PART' };
  return {
    type: 'plm.part.released',
    subject: part,
    subjectVersion: version,
    data: {
      ...{ partNumber: 'NEW-1', revision: 'A', itemId: item },
      item: { ...kept, originSystem: 'PLM', baseUom: 'EA', sourcingStrategy: 'MAKE' },
      ...{ trackingType: 'SERIAL', baseUom: 'EA', lifecycleState: 'RELEASED', releasedAt: '2026-01-05T10:00:00Z' },
      ...{ effectiveFrom: null, effectiveTo: null, superseded: null, ecn: null, conversions: [], lines: [] },
      ...more,
    },
  };
};

const apply = async (event: ReturnType<typeof release>, system: 'INTEGRATION' | 'ERP' = 'INTEGRATION') => {
  const input = { signedEvent: await signedBy('plm', event) };
  const { data, refusal } = await erp.ask(
    `mutation ($input: ApplyItemReleaseInput!) { applyItemRelease(input: $input) {
       itemFinancials { id status costMethod currency item { partNumber } } } }`,
    { input },
    viewerOf(system),
  );
  const answer = data['applyItemRelease'] as { itemFinancials: Record<string, unknown> } | undefined;
  return { financials: answer?.itemFinancials, refusal };
};

test('a released item stands in SETUP: finance sets it up before it is ordered (R25)', async () => {
  const [part, item] = [newId(), newId()];
  const event = release({}, { part, item });
  const { financials } = await apply(event);
  expect(financials).toMatchObject({
    status: 'SETUP',
    costMethod: 'STANDARD',
    currency: 'USD',
    item: { partNumber: 'NEW-1' },
  });
  const again = await apply(event);
  expect(again.financials).toEqual(financials);
  const order = await erp
    .created('PO-NEW', [
      { itemId: toWire(ids.Item, item), partId: toWire(ids.Part, part), quantityOrdered: 1, unitPrice: '1' },
    ])
    .catch((error: unknown) => error);
  expect(String(order)).toMatch(/STATE_INVALID|SETUP/);
});

test('an earlier event than the last changes nothing; an obsolete revision is noted', async () => {
  const [part, item] = [newId(), newId()];
  const named = { item: { ...release().data.item, id: item, partNumber: 'NEW-2' }, partNumber: 'NEW-2' };
  await apply(release(named, { part, item, version: 4 }));
  const obsolete = {
    ...release({ ...named, lifecycleState: 'OBSOLETE' }, { part, item, version: 6 }),
    type: 'plm.part.obsoleted',
  };
  await apply(obsolete);
  await apply(release(named, { part, item, version: 5 }));
  const found = await world.database.sql(
    'select lifecycle_state, source_version::integer from erp.part where id = $1',
    [part],
  );
  expect(found).toEqual([{ lifecycle_state: 'OBSOLETE', source_version: 6 }]);
});

test('it is refused to others, with an unknown unit, and under the number of another item', async () => {
  expect((await apply(release(), 'ERP')).refusal).toMatchObject({ code: 'ITEM_AUTHORITY', rule: 'rule 8' });
  const odd = release();
  const bucket = { ...odd.data.item, partNumber: 'NEW-3', baseUom: 'BUCKET' };
  expect((await apply(release({ item: bucket }))).refusal).toMatchObject({ code: 'UOM_CONVERSION_MISSING' });
  const twin = { ...odd.data.item, id: newId(), partNumber: 'CAP-100uF' };
  expect((await apply(release({ item: twin }))).refusal).toMatchObject({ code: 'ALREADY_EXISTS' });
});
