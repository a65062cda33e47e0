import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { startCompany, type Company } from '../../support/company.ts';
import { order, supplier, type Released } from '../../support/daily-work.ts';
import { buyable, etagOf, inBooks, onFloor, receive, type Stock } from '../../support/purchasing-work.ts';

let company: Company;
let pump: Released;
let stock: Stock | undefined;

beforeAll(async () => {
  company = await startCompany();
  const acme = await supplier(company, 'ACME');
  pump = await buyable(company, { partNumber: 'PUMP-1' });
  const { lines } = await order(company, 'PO-411', acme, [
    { itemId: pump.itemId, quantityOrdered: 100, unitPrice: '40.00' },
  ]);
  const { items } = await receive(company, [{ purchaseOrderLineId: lines[0]?.id, quantity: 100 }]);
  stock = items[0]?.partInventories[0];
  await company.carry();
}, 60_000);

afterAll(() => company.close());
afterEach(async () => {
  expect(await company.amiss()).toEqual({});
});

type Transfer = { id: string; _etag: string; status: string; lines: { id: string }[] };
const seen = 'inventoryTransfer { id _etag status lines { id quantityReceived quantityInTransit quantityLost } }';
const act = async (mutation: string, input: Record<string, unknown>): Promise<Transfer> =>
  (await company.act<{ inventoryTransfer: Transfer }>('MES', mutation, input, seen)).inventoryTransfer;
const books = async () =>
  Object.fromEntries(
    await Promise.all(
      (['LAX', 'AUS'] as const).map(async (site) => [site, await company.balance('INVENTORY', site)] as const),
    ),
  );

test('4.11 Multi-site transfer: 25 of 100 at 40.00 leave, 24 arrive, 1 is lost, and 4,000.00 are accounted for', async () => {
  expect(await books()).toEqual({ LAX: '4000', AUS: '0' });
  const drawn = await act('createTransfer', {
    fromLocationId: company.place('LAX/DOCK'),
    toLocationId: company.place('AUS/DOCK'),
    lines: [{ partInventoryId: stock?.id, quantity: 25 }],
  });
  const shipped = await act('shipTransfer', { id: drawn.id, etag: drawn._etag });
  await company.carry();
  expect(await onFloor(company, pump)).toEqual(['LAX/DOCK 75', 'LAX/ROAD 25']);
  // Wrong: already at Austin, or still at Los Angeles.
  expect(await books()).toEqual({ LAX: '3000', AUS: '0' });
  expect(await company.balance('IN_TRANSIT')).toBe('1000');

  const counted = (quantity: number) => ({
    id: shipped.id,
    etag: shipped._etag,
    lines: [{ lineId: shipped.lines[0]?.id, quantity }],
  });
  expect(await company.refused('MES', 'receiveTransfer', counted(26))).toMatchObject({
    code: 'INSUFFICIENT_QUANTITY',
    details: { requested: 26, shipped: 25 },
  });
  const received = await act('receiveTransfer', { ...counted(24), final: true });
  expect(received).toMatchObject({
    status: 'RECEIVED_WITH_DISCREPANCY',
    lines: [{ quantityReceived: 24, quantityInTransit: 1 }],
  });
  await company.carry();
  expect(await books()).toEqual({ LAX: '3000', AUS: '960' });
  expect(await company.balance('IN_TRANSIT')).toBe('40');

  const closed = await act('closeTransfer', {
    id: received.id,
    etag: received._etag,
    reason: 'The carrier found nothing',
  });
  expect(closed).toMatchObject({ status: 'CLOSED', lines: [{ quantityInTransit: 0, quantityLost: 1 }] });
  await company.carry();
  expect(await onFloor(company, pump)).toEqual(['AUS/DOCK 24', 'LAX/DOCK 75']);
  expect(await inBooks(company, pump)).toEqual(['AUS UNRESTRICTED 24 960.00', 'LAX UNRESTRICTED 75 3000.00']);
  expect([await company.balance('IN_TRANSIT'), await company.balance('SHRINK')]).toEqual(['0', '40']);
});

test('4.11 From bin to bin within a site: the books hear nothing of it', async () => {
  const move = { id: stock?.id, etag: await etagOf(company, 'partInventory', stock?.id ?? ''), quantity: 5 };
  await company.act('MES', 'moveInventory', { ...move, toLocationId: company.place('LAX/A') });
  expect(await company.integration.waiting(/^mes\./)).toEqual([]);
  expect(await onFloor(company, pump)).toEqual(['AUS/DOCK 24', 'LAX/A 5', 'LAX/DOCK 70']);
  expect(await books()).toEqual({ LAX: '3000', AUS: '960' });
});

test('4.11 What is held on its way is held where it arrives, on the floor and in the books', async () => {
  const drawn = await act('createTransfer', {
    fromLocationId: company.place('LAX/DOCK'),
    toLocationId: company.place('AUS/DOCK'),
    lines: [{ partInventoryId: stock?.id, quantity: 10 }],
  });
  const shipped = await act('shipTransfer', { id: drawn.id, etag: drawn._etag });
  type Found = { partInventories: { edges: { node: { id: string } }[] } };
  const { partInventories } = await company.ask<Found>(
    `query ($place: ID!) { partInventories(filters: {locationId: {eq: $place}, quantityOnHand: {gt: 0}}) { edges { node { id } } } }`,
    { place: company.place('LAX/ROAD') },
  );
  const [road] = partInventories.edges;
  const hold = { partInventoryId: road?.node.id, status: 'QUALITY', reason: 'Recalled' };
  await company.act('MES', 'placeStockHold', hold);
  await company.carry();
  expect(await company.balance('IN_TRANSIT')).toBe('400');
  expect(await inBooks(company, pump)).toContain('LAX UNRESTRICTED 65 2600.00');
  const lines = [{ lineId: shipped.lines[0]?.id, quantity: 10 }];
  await act('receiveTransfer', { id: shipped.id, etag: shipped._etag, lines });
  await company.carry();
  expect(await inBooks(company, pump)).toEqual(
    expect.arrayContaining(['AUS QUALITY 10 400.00', 'AUS UNRESTRICTED 24 960.00']),
  );
  expect(await company.balance('IN_TRANSIT')).toBe('0');
});
