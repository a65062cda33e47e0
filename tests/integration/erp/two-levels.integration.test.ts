import { beforeAll, expect, test } from '@jest/globals';
import { newId, toWire } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { openDesks } from './desks.ts';
import { row } from './world.ts';

type Fields = Record<string, unknown>;
type Method = 'STANDARD' | 'AVERAGE' | 'FIFO';
const { world, master, erp, mes, shop } = openDesks({ floorAccounts: true });
let center: string;
beforeAll(async () => {
  center = await row(world.database, 'workCenter', {
    ...{ siteId: master.lax, code: 'MILL', name: 'Mill', capacityHoursPerDay: '8' },
  });
  await row(world.database, 'workCenterRate', {
    ...{ siteId: master.lax, workCenterId: center, validFrom: '2026-01-01', currency: 'USD' },
    ...{ laborRate: '30', machineRate: '10', overheadRate: '6' },
  });
});

const itemOf = async (partNumber: string, costMethod: Method, standard: Fields = {}): Promise<string> => {
  const itemId = await row(world.database, 'item', { partNumber, baseUom: 'EA' });
  await row(world.database, 'part', { itemId, partNumber, revision: 'A', lifecycleState: 'RELEASED' });
  const own = costMethod === 'STANDARD' ? standard : {};
  await row(world.database, 'itemFinancials', { itemId, costMethod, status: 'ACTIVE', currency: 'USD', ...own });
  return itemId;
};

const bought = async (name: string, quantity: number, price: string): Promise<string> => {
  const itemId = await itemOf(name, 'AVERAGE');
  const order = await erp.ordered(`PO-${name}`, [
    { itemId: toWire(ids.Item, itemId), quantityOrdered: quantity, unitPrice: price },
  ]);
  const line = mes.received(order.lines[0]?.id ?? '', itemId, String(quantity));
  expect((await mes.receive(mes.receiptEvent([line]))).refusal).toBeUndefined();
  return itemId;
};

const machine = (hours: string) => shop.labor(center, hours, { kind: 'MACHINE', laborType: null });
const made = async (itemId: string, pieces: number, materials: Fields[], operations: Fields[]): Promise<string> => {
  const run = shop.run({ itemId, planned: String(pieces) });
  const reply = await shop.complete(run, pieces, 0, { materials, operations, final: true });
  expect(reply.refusal).toBeUndefined();
  return run.id;
};

const hold = (itemId: string, type: 'held' | 'released', quantity: string, record: string) =>
  mes.carry(
    'applyHold',
    {
      ...{ type: `mes.stock.${type}`, id: newId(), site: master.lax },
      data: {
        ...{ partInventoryId: record, itemId, quantity, uom: 'EA', date: '2026-01-22' },
        stockStatus: type === 'held' ? 'BLOCKED' : 'UNRESTRICTED',
        ...{ status: 'BLOCKED', decision: type === 'held' ? null : 'RELEASE' },
      },
    },
    'replayed',
  );

const ship = async (itemId: string, quantity: string, originRunId: string | null) => {
  const line = {
    ...{ id: newId(), demandId: null, partInventoryId: newId(), partId: null, itemId, originRunId },
    ...{ lotNumber: null, serialNumber: null, quantity, unitOfMeasure: 'EA' },
  };
  const data = { number: `SH-${newId()}`, demandId: null, shippedDate: '2026-02-03', date: '2026-02-03' };
  const event = { type: 'mes.shipment.shipped', id: newId(), site: master.lax, data: { ...data, lines: [line] } };
  const cost = 'material { amount } labor { amount } machine { amount } overhead { amount } total { amount }';
  const { answer, refusal } = await mes.carry('postShipment', event, `shipmentPostings { cost { ${cost} } }`);
  expect(refusal).toBeUndefined();
  const [posting] = answer['shipmentPostings'] as { cost: Record<string, { amount: string }> }[];
  return Object.fromEntries(Object.entries(posting?.cost ?? {}).map(([name, { amount }]) => [name, amount]));
};

const cogs = async (itemId: string) => {
  const query = `query ($item: ID!) { cogs(period: "2026-02", item: $item) { quantity cost {
    material { amount } labor { amount } machine { amount } overhead { amount } } } }`;
  return (await erp.ask(query, { item: toWire(ids.Item, itemId) })).data['cogs'];
};

test.each<[Method, boolean]>([
  ['AVERAGE', true],
  ['FIFO', true],
  ['AVERAGE', false],
  ['FIFO', false],
  ['STANDARD', true],
])('the work on a sub-assembly is work in what is shipped (%s, run named: %s)', async (method, named) => {
  const name = `${method}-${String(named)}`;
  const raw = await bought(`RAW-${name}`, 100, '2');
  const standard = { standardMaterialCost: '10', standardLaborCost: '15', standardMachineCost: '2.5' };
  const sub = await itemOf(`SUB-${name}`, method, { ...standard, standardOverheadCost: '3' });
  const top = await itemOf(`TOP-${name}`, method === 'STANDARD' ? 'AVERAGE' : method);
  // Two sub-assemblies: 10.00 of material, half an hour of labor, a quarter of machine time, overhead by the labor, each.
  await made(sub, 2, [shop.used(raw, '10')], [shop.labor(center, '1'), machine('0.5')]);
  // Blocked and released in between: what they are made of stays with them.
  const record = newId();
  expect((await hold(sub, 'held', '1', record)).refusal).toBeUndefined();
  expect((await hold(sub, 'released', '1', record)).refusal).toBeUndefined();
  const run = await made(top, 1, [shop.used(sub, '2'), shop.used(raw, '3')], [shop.labor(center, '0.2')]);
  expect(await ship(top, '1', named ? run : null)).toEqual({
    ...{ material: '26.00', labor: '36.00', machine: '5.00', overhead: '7.20', total: '74.20' },
  });
  expect(await cogs(top)).toEqual([
    {
      quantity: 1,
      cost: {
        ...{ material: { amount: '26.00' }, labor: { amount: '36.00' } },
        ...{ machine: { amount: '5.00' }, overhead: { amount: '7.20' } },
      },
    },
  ]);
});

test('overhead that the floor tells is charged by its hours; none is added to it', async () => {
  const item = await itemOf('OVH', 'AVERAGE');
  const overhead = shop.labor(center, '0.25', { kind: 'OVERHEAD', laborType: null });
  const run = await made(item, 1, [], [shop.labor(center, '1'), machine('0.5'), overhead]);
  expect(await mes.booked('l.run_id = $1', [run])).toMatchObject({
    ...{ LABOR_ABSORBED: '-30', MACHINE_ABSORBED: '-5', OVERHEAD_ABSORBED: '-1.5', WIP: '0' },
  });
  const nowhere = shop.labor(center, '1', { kind: 'OVERHEAD', workCenterId: null });
  const told = shop.event(shop.run({ itemId: item }), 1, 0, { operations: [nowhere] });
  expect((await shop.carry(told)).refusal).toMatchObject({ code: 'EVENT_UNVERIFIED' });
});
