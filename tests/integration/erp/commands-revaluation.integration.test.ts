import { expect, test } from '@jest/globals';
import { newId } from '../../../kernel/id.ts';
import type { Viewer } from '../../../kernel/viewer.ts';
import { viewerOf } from '../../support/viewers.ts';
import { openDesks } from './desks.ts';

type Fields = Record<string, unknown>;
const { world, master, erp, mes, shop } = openDesks({ floorAccounts: true });

const etag = async (): Promise<string> => {
  const id = erp.item('RES');
  const found = await erp.ask(
    `query ($item: ID!) { itemFinancials(filters: { itemId: { eq: $item } }) { edges { node { _etag } } } }`,
    { item: id },
  );
  return (found.data['itemFinancials'] as { edges: { node: { _etag: string } }[] }).edges[0]?.node._etag ?? '';
};

const cost = async (standardMaterialCost: string, more: Fields = {}, viewer?: Viewer) =>
  erp.run(
    'updateItemFinancials',
    'UpdateItemFinancialsInput',
    {
      itemId: erp.item('RES'),
      etag: await etag(),
      standardMaterialCost,
      revaluationDate: '2026-02-02',
      ...more,
    },
    'itemFinancials { standardCost { amount } }',
    viewer,
  );

const restated = (site: string) => mes.booked("p.source_type = 'COST_CHANGE' and p.site_id = $1", [site]);
const told = async () =>
  world.database.sql<{ data: Fields }>(
    `select data -> 'revaluations' as data from erp.event where type = 'erp.item-financials.changed' order by seq desc limit 1`,
  );

const stocked = async () => {
  const order = await erp.ordered('PO-REV', [{ itemId: erp.item('RES'), quantityOrdered: 100, unitPrice: '1' }]);
  const line = mes.received(order.lines[0]?.id ?? '', master.items.RES, '100');
  expect((await mes.receive(mes.receiptEvent([line]))).refusal).toBeUndefined();
  const transfer = newId();
  const leg = async (type: string, quantity: string) => {
    const lines = [{ itemId: master.items.RES, partId: newId(), quantity, unitOfMeasure: 'EA' }];
    const sites = { fromSiteId: master.lax, toSiteId: master.aus, interSite: true, date: '2026-01-20' };
    const data = { number: 'TR-REV', ...sites, lines };
    const event = { type: `mes.transfer.${type}`, id: newId(), subject: transfer, site: master.lax, data };
    expect((await mes.carry('postTransfer', event, 'replayed')).refusal).toBeUndefined();
  };
  await leg('shipped', '25');
  await leg('received', '15');
};

test('another standard cost without stock posts nothing', async () => {
  expect((await cost('1')).data).toMatchObject({
    updateItemFinancials: { itemFinancials: { standardCost: { amount: '1.00' } } },
  });
  expect(await restated(master.lax)).toEqual({});
  expect(await told()).toEqual([{ data: [] }]);
});

test('100 at 1.00: each site, what is on its way and what is blocked follow to 1.20; work in process keeps 5.00', async () => {
  await stocked();
  const hold = {
    type: 'mes.stock.held',
    id: newId(),
    site: master.lax,
    data: {
      ...{ partInventoryId: newId(), itemId: master.items.RES, quantity: '10', unitOfMeasure: 'EA' },
      ...{ stockStatus: 'BLOCKED', status: 'BLOCKED', date: '2026-01-20', receiptItemId: null, byReceipt: false },
    },
  };
  expect((await mes.carry('applyHold', hold, 'replayed')).refusal).toBeUndefined();
  const run = shop.run();
  await shop.complete(run, 0, 0, { materials: [shop.used(master.items.RES, '5')] });
  expect(await mes.booked('l.run_id = $1', [run.id])).toMatchObject({ WIP: '5' });

  const january = await cost('1.2', { revaluationDate: '2026-03-01' });
  expect(january.refusal).toMatchObject({ code: 'PERIOD_CLOSED', owner: 'ERP' });
  const one = viewerOf('ERP', { sites: ['LAX'] });
  expect((await cost('1.2', {}, one)).refusal).toMatchObject({ code: 'FORBIDDEN' });
  expect(await mes.stock(master.items.RES, master.aus)).toEqual(['UNRESTRICTED 15 15']);

  expect((await cost('1.2')).refusal).toBeUndefined();
  expect(await mes.stock(master.items.RES)).toEqual(['UNRESTRICTED 60 72', 'BLOCKED 10 12', 'IN_TRANSIT 10 12']);
  expect(await mes.stock(master.items.RES, master.aus)).toEqual(['UNRESTRICTED 15 18']);
  const moved = { INVENTORY: '12', BLOCKED_INVENTORY: '2', IN_TRANSIT: '2', REVALUATION: '-16' };
  expect(await restated(master.lax)).toEqual(moved);
  expect(await restated(master.aus)).toEqual({ INVENTORY: '3', REVALUATION: '-3' });
  expect(await mes.booked('l.run_id = $1', [run.id])).toMatchObject({ WIP: '5' });
  const [{ data } = { data: [] }] = await told();
  const values = (data as unknown as { value: string; postingDate: string }[]).map(({ value }) => value).sort();
  expect(values).toEqual(['16', '3']);

  // What comes back from the run was charged at 1.00 and lies there at 1.20.
  const back = shop.event(run, 0, 0, { materials: [shop.used(master.items.RES, '-2')] });
  expect((await shop.carry(back)).refusal).toBeUndefined();
  expect(await mes.booked('p.source_event_id = $1', [back.id])).toEqual({
    INVENTORY: '2.4',
    REVALUATION: '-0.4',
    WIP: '-2',
  });
});

test('back to 1.00: the sides change', async () => {
  expect((await cost('1')).refusal).toBeUndefined();
  expect(await mes.stock(master.items.RES)).toEqual(['UNRESTRICTED 62 62', 'BLOCKED 10 10', 'IN_TRANSIT 10 10']);
  expect(await restated(master.aus)).toEqual({ INVENTORY: '0', REVALUATION: '0' });
});
