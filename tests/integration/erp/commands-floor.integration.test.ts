import { describe, expect, test } from '@jest/globals';
import { newId, toWire } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { viewerOf } from '../../support/viewers.ts';
import { openDesks } from './desks.ts';
import { row } from './world.ts';

type Fields = Record<string, unknown>;
const { world, master, erp, mes, shop } = openDesks({ floorAccounts: true });
let orders = 0;

const buy = async (item: 'CAP' | 'RES' | 'WIRE', quantity: number, price: string) => {
  orders += 1;
  const unit = item === 'WIRE' ? { unitOfMeasure: 'FOT' } : {};
  const order = await erp.ordered(`PO-F${String(orders)}`, [
    { itemId: erp.item(item), quantityOrdered: quantity, unitPrice: price, ...unit },
  ]);
  const line = mes.received(order.lines[0]?.id ?? '', master.items[item], String(quantity), {
    uom: item === 'WIRE' ? 'FOT' : 'EA',
  });
  expect((await mes.receive(mes.receiptEvent([line]))).refusal).toBeUndefined();
};

const posting = 'replayed glPosting { id postingDate lines { account { role } debit { amount } credit { amount } } }';
const ofEvent = (event: { id?: string }) => mes.booked('p.source_event_id = $1', [event.id]);

describe('25 at 40.00 go from LAX to AUS, 24 arrive (4.11)', () => {
  const transfer = newId();
  const step = (type: string, quantity: string, more: Fields = {}) => ({
    type: `mes.transfer.${type}`,
    id: newId(),
    subject: transfer,
    site: master.lax,
    data: {
      ...{ number: 'TR-1', fromSiteId: master.lax, toSiteId: master.aus, interSite: true, date: '2026-01-20' },
      lines: [{ itemId: master.items.CAP, partId: newId(), quantity, unitOfMeasure: 'EA' }],
      ...more,
    },
  });
  const carry = (event: ReturnType<typeof step>) => mes.carry('postTransfer', event, posting);

  test('1,000 on its way, 960 arrived, 40 lost', async () => {
    await buy('CAP', 100, '40');
    const shipped = step('shipped', '25');
    const early = await carry(step('received', '24'));
    expect(early.refusal).toMatchObject({ code: 'INSUFFICIENT_QUANTITY', retryable: true });
    expect((await carry(shipped)).answer).toMatchObject({ replayed: false });
    expect((await carry(shipped)).answer).toMatchObject({ replayed: true, glPosting: { postingDate: '2026-01-20' } });
    expect(await ofEvent(shipped)).toEqual({ IN_TRANSIT: '1000', INVENTORY: '-1000' });
    const received = step('received', '24');
    await carry(received);
    expect(await ofEvent(received)).toEqual({ IN_TRANSIT: '-960', INVENTORY: '960' });
    const lost = step('lost', '1');
    await carry(lost);
    expect(await ofEvent(lost)).toEqual({ IN_TRANSIT: '-40', SHRINK: '40' });
    expect(await mes.stock(master.items.CAP)).toEqual(['UNRESTRICTED 75 3000', 'IN_TRANSIT 0 0']);
    expect(await mes.stock(master.items.CAP, master.aus)).toEqual(['UNRESTRICTED 24 960']);
  });

  test('a move within a site, and the end of a transfer, post nothing', async () => {
    const { answer } = await carry(step('shipped', '5', { interSite: false, toSiteId: master.lax }));
    expect(answer).toEqual({ replayed: false, glPosting: null });
    expect((await carry(step('closed', '0', { lines: [] }))).answer).toEqual({ replayed: false, glPosting: null });
  });
});

describe('scrap', () => {
  const scrap = (quantity: string, more: Fields = {}) => ({
    type: 'mes.scrap.recorded',
    id: newId(),
    subject: newId(),
    site: master.lax,
    time: new Date('2026-01-21T06:30:00Z'),
    data: {
      ...{ run: null, runId: null, partId: newId(), itemId: master.items.RES, kind: 'COMPONENT', locationId: newId() },
      ...{ lotNumber: null, serialNumber: null, quantity, unitOfMeasure: 'EA', reasonCode: 'DROPPED', ...more },
    },
  });
  const carry = (event: ReturnType<typeof scrap>) => mes.carry('postScrap', event, `outcome ${posting}`);

  test('of stock leaves the books on the site’s day; in a run it comes with the run’s increment', async () => {
    await buy('RES', 300, '0.333333');
    const event = scrap('30');
    expect((await carry(event)).answer).toMatchObject({ outcome: 'POSTED', glPosting: { postingDate: '2026-01-20' } });
    expect((await carry(event)).answer).toMatchObject({ outcome: 'POSTED', replayed: true });
    expect(await ofEvent(event)).toEqual({ INVENTORY: '-10', SCRAP: '10' });
    // A stock that is scrapped of twice is told under its own id both times.
    const again = { ...scrap('30', { scrapRecordId: newId() }), subject: event.subject };
    expect((await carry(again)).answer).toMatchObject({ outcome: 'POSTED', replayed: false });
    expect((await carry(scrap('1', { runId: newId() }))).answer).toEqual({
      ...{ outcome: 'WITH_COMPLETION', replayed: false, glPosting: null },
    });
  });
});

describe('a hold', () => {
  const stock = newId();
  let clock = 0;
  const hold = (type: string, stockStatus: string, status: string, quantity = '10') => {
    clock += 1;
    return {
      type: `mes.stock.${type}`,
      id: newId(),
      site: master.lax,
      time: new Date(Date.UTC(2026, 0, 22, 12, clock)),
      data: {
        ...{ partInventoryId: stock, itemId: master.items.WIRE, partId: newId(), lotNumber: 'L1', serialNumber: null },
        ...{ uom: 'FOT', quantity, stockStatus, status, reason: 'crimped', decision: null, date: '2026-01-22' },
      },
    };
  };
  const carry = (event: ReturnType<typeof hold>) => mes.carry('applyHold', event, posting);

  test('sets stock apart, from inspection to blocked, and its release puts it back; an old one changes nothing', async () => {
    await buy('WIRE', 100, '0.45');
    const old = hold('released', 'UNRESTRICTED', 'QUALITY');
    const held = hold('held', 'QUALITY', 'QUALITY');
    await carry(held);
    expect(await ofEvent(held)).toEqual({ BLOCKED_INVENTORY: '4.5', INVENTORY: '-4.5' });
    expect(await mes.stock(master.items.WIRE)).toEqual(['UNRESTRICTED 90 40.5', 'QUALITY 10 4.5']);
    await carry(hold('held', 'BLOCKED', 'BLOCKED'));
    expect(await mes.stock(master.items.WIRE)).toEqual(['UNRESTRICTED 90 40.5', 'QUALITY 0 0', 'BLOCKED 10 4.5']);
    expect((await carry(old)).answer).toMatchObject({ replayed: true });
    const released = hold('released', 'UNRESTRICTED', 'BLOCKED');
    await carry(released);
    expect((await carry(released)).answer).toMatchObject({ replayed: true });
    expect(await mes.stock(master.items.WIRE)).toEqual(['UNRESTRICTED 100 45', 'QUALITY 0 0', 'BLOCKED 0 0']);
  });
});

describe('a shipment', () => {
  const shipped = (lines: Fields[], type = 'shipped', more: Fields = {}) => ({
    type: `mes.shipment.${type}`,
    id: newId(),
    site: master.lax,
    data: { number: 'SH-1', demandId: null, shippedDate: '2026-02-03', date: '2026-02-03', lines, ...more },
  });
  const line = (itemId: string, quantity: string, more: Fields = {}) => ({
    ...{ id: newId(), demandId: null, partInventoryId: newId(), partId: null, itemId, originRunId: null },
    ...{ lotNumber: null, serialNumber: null, quantity, unitOfMeasure: 'EA' },
    ...more,
  });
  const carry = (event: ReturnType<typeof shipped>) =>
    mes.carry(
      'postShipment',
      event,
      `replayed shipmentPostings { quantity postingDate attributes { project } run { id }
        cost { material { amount } labor { amount } total { amount } } }`,
    );

  test('costs what the goods cost, split as their run; a return takes it back; cogs adds it up', async () => {
    const center = await row(world.database, 'workCenter', {
      ...{ siteId: master.lax, code: 'SHIP-1', name: 'Pack', capacityHoursPerDay: '8' },
    });
    await row(world.database, 'workCenterRate', {
      ...{ siteId: master.lax, workCenterId: center, validFrom: '2026-01-01', currency: 'USD', laborRate: '20' },
    });
    const made = await row(world.database, 'item', { partNumber: 'KIT-9', baseUom: 'EA' });
    await row(world.database, 'itemFinancials', {
      itemId: made,
      status: 'ACTIVE',
      costMethod: 'AVERAGE',
      currency: 'USD',
    });
    const run = shop.run({
      planned: '4',
      itemId: made,
      dimensions: { project: 'P7', department: null, costCenter: null },
    });
    await shop.complete(run, 4, 0, {
      final: true,
      materials: [shop.used(master.items.CAP, '2')],
      operations: [shop.labor(center, '2')],
    });
    expect(await mes.stock(made)).toEqual(['UNRESTRICTED 4 120']);
    const sold = line(made, '3', { originRunId: run.id });
    const { answer } = await carry(shipped([sold]));
    expect(answer).toMatchObject({
      replayed: false,
      shipmentPostings: [
        {
          ...{ quantity: 3, attributes: { project: 'P7' }, run: { id: toWire(ids.Run, run.id) } },
          cost: { material: { amount: '60.00' }, labor: { amount: '30.00' }, total: { amount: '90.00' } },
        },
      ],
    });
    await carry(shipped([{ ...sold, quantity: '1' }], 'returned'));
    expect(await mes.stock(made)).toEqual(['UNRESTRICTED 2 60']);
    const { data } = await erp.ask(
      '{ cogs(period: "2026-02", project: "P7") { quantity item { partNumber } cost { material { amount } labor { amount } } } }',
      {},
    );
    expect(data['cogs']).toEqual([
      {
        ...{ quantity: 2, item: { partNumber: 'KIT-9' } },
        cost: { material: { amount: '40.00' }, labor: { amount: '20.00' } },
      },
    ]);
  });

  test('that comes back in parts is worth what it left at', async () => {
    await buy('RES', 30, '0.333333');
    const sold = line(master.items.RES, '7');
    await carry(shipped([sold]));
    for (const quantity of ['2', '2', '3']) await carry(shipped([{ ...sold, quantity }], 'returned'));
    const { data } = await erp.ask(
      `query ($item: ID!) { cogs(period: "2026-02", item: $item) { quantity cost { total { amount } } } }`,
      { item: toWire(ids.Item, master.items.RES) },
    );
    // 2.33 left; each part by itself would bring back 0.67, 0.67 and 1.00.
    expect(data['cogs']).toEqual([{ quantity: 0, cost: { total: { amount: '0.00' } } }]);
  });

  test('comes once; what was never shipped does not come back; it is for integration alone', async () => {
    const event = shipped([line(master.items.CAP, '5')]);
    await carry(event);
    expect((await carry(event)).answer).toMatchObject({ replayed: true, shipmentPostings: [{ quantity: 5 }] });
    const back = await carry(shipped([line(master.items.CAP, '1')], 'returned'));
    expect(back.refusal).toMatchObject({ code: 'PREDECESSOR_MISSING' });
    const { refusal } = await mes.carry('postShipment', event, 'replayed', {}, viewerOf('ERP'));
    expect(refusal).toMatchObject({ code: 'ERP_POSTING_AUTHORITY' });
  });
});
