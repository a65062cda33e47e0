import { describe, expect, test } from '@jest/globals';
import { madeUp } from './made-up.ts';
import { readFloor } from './read-floor.ts';
import type { FloorPlan } from './floor-plan.ts';
import { ratesFrom } from './rates.ts';
import { arrivalsOf } from './read-orders.ts';
import { packOf } from './read-suppliers.ts';

const read = (changes: Parameters<typeof madeUp>[1] = {}): FloorPlan => readFloor(madeUp('', changes), 'A');

/** Codes and rows of what was found, in their order. */
const found = ({ findings }: FloorPlan, outcome: string): readonly string[] =>
  findings.filter((each) => each.outcome === outcome).map(({ code, places }) => `${code} ${places.join(', ')}`);

const changed = (row: string, fields: Record<string, unknown>): readonly string[] =>
  found(read({ [row]: fields }), 'REFUSED');

describe('a fixture', () => {
  test('is orders with what came by them, stock, and runs with what they made', () => {
    const plan = read();
    expect(found(plan, 'REFUSED')).toEqual([]);
    expect(plan.places.map(({ name, parent, isArea }) => [name, parent, isArea])).toEqual([
      ['Hall', undefined, true],
      ['Shelf', 'stock.stocklocation 1', false],
    ]);
    expect(plan.orders.map(({ number, state, currency }) => [number, state, currency])).toEqual([
      ['P1', 'ORDERED', 'USD'],
      ['P2', 'ORDERED', 'EUR'],
      ['P3', 'DRAFT', 'USD'],
      ['P4', 'CANCELED', 'USD'],
    ]);
    const [first, second] = plan.orders.map(({ lines }) => lines[0]);
    expect(first).toMatchObject({
      quantity: '100',
      arrivals: [{ row: 'stock.stockitem 1', came: '60', counted: '55', lot: 'L1' }],
    });
    expect(second).toMatchObject({ quantity: '300', unit: 'MTR', unitPrice: '2.5', arrivals: [{ came: '300' }] });
    expect(found(plan, 'DOUBTFUL')).toEqual(['PACK_OPENED order.purchaseorderlineitem 2']);
    expect(plan.vendorNumbers[1]).toMatchObject({
      pack: { unit: 'PK100', numerator: 100, denominator: 1 },
      currency: 'EUR',
      breaks: [{ minimumQuantity: '5', unitPrice: '230.5' }],
    });
  });

  test('has stock that neither came by an order nor was built; pieces that are in others lie where those do', () => {
    expect(read().stock.map(({ row, place, installedIn, hold }) => [row, place, installedIn, hold?.status])).toEqual([
      ['stock.stockitem 3', 'stock.stocklocation 2', undefined, 'BLOCKED'],
      ['stock.stockitem 4', 'stock.stocklocation 2', undefined, undefined],
      ['stock.stockitem 5', 'stock.stocklocation 2', 'stock.stockitem 10', undefined],
      ['stock.stockitem 6', 'stock.stocklocation 1', 'stock.stockitem 11', undefined],
    ]);
  });

  test('has builds as runs: the pieces made together, the rest of the plan apart', () => {
    const [open, canceled] = read().builds;
    expect(
      open?.runs.map(({ number, quantity, outputs }) => [number, quantity, outputs.map(({ serial }) => serial)]),
    ).toEqual([
      ['B1.1', '3', ['P1', 'P2', 'P3']],
      ['B1.2', '1', []],
    ]);
    expect(open?.runs[0]?.outputs.map(({ isDone, soldTo }) => [isDone, soldTo])).toEqual([
      [true, undefined],
      [true, 'A customer'],
      [false, undefined],
    ]);
    expect(canceled).toMatchObject({ isCanceled: true, runs: [{ number: 'B2', quantity: '2', outputs: [] }] });
  });
});

describe('what the rules refuse is named by its row', () => {
  const cases: readonly (readonly [string, string, Record<string, unknown>, readonly string[]])[] = [
    ['a quantity below 0', 'stock.stockitem 3', { quantity: '-1' }, ['QUANTITY_INVALID stock.stockitem 3']],
    ['a quantity too fine', 'stock.stockitem 3', { quantity: '1.0000001' }, ['PRECISION_EXCEEDED stock.stockitem 3']],
    ['a virtual part', 'stock.stockitem 3', { part: 6 }, ['VIRTUAL_STOCK stock.stockitem 3']],
    ['a part that is not there', 'stock.stockitem 3', { part: 99 }, ['REFERENCE_NOT_FOUND stock.stockitem 3']],
    ['a place that is not said', 'stock.stockitem 3', { location: null }, ['PLACE_MISSING stock.stockitem 3']],
    ['a serial number given twice', 'stock.stockitem 5', { serial: 'M1' }, ['SERIAL_REPEATED stock.stockitem 5']],
    ['no serial number', 'stock.stockitem 5', { serial: '' }, ['SERIAL_REQUIRED stock.stockitem 5']],
    [
      'a piece in something unbuilt',
      'stock.stockitem 5',
      { belongs_to: 4 },
      ['INSTALLED_WITHOUT_BUILD stock.stockitem 5'],
    ],
    [
      'a pack without size',
      'company.supplierpart 2',
      { pack_quantity_native: '0' },
      ['SUPPLIER_PART company.supplierpart 2'],
    ],
  ];
  test.each(cases)('%s', (_, row, fields, expected) => {
    expect(
      changed(row, fields).filter((each) => !each.startsWith('PRICE_UNUSABLE') && !each.startsWith('ORDER')),
    ).toEqual(expected);
  });

  test('an order comes in whole or not at all, and what would have come by it is stock', () => {
    const plan = read({ 'order.purchaseorderlineitem 1': { part: 77 } });
    expect(found(plan, 'REFUSED')).toEqual([
      'REFERENCE_NOT_FOUND order.purchaseorderlineitem 1',
      'ORDER_INCOMPLETE order.purchaseorder 1',
    ]);
    expect(plan.orders.map(({ number }) => number)).toEqual(['P2', 'P3', 'P4']);
    expect(plan.stock[0]).toMatchObject({ row: 'stock.stockitem 1', quantity: '55' });
    expect(changed('stock.stockitem 1', { purchase_order: null })).toEqual([
      'RECEIVED_NOWHERE order.purchaseorderlineitem 1',
      'ORDER_INCOMPLETE order.purchaseorder 1',
    ]);
  });

  test('a build of pieces without numbers, one that made nothing', () => {
    expect(changed('stock.stockitem 10', { serial: null })).toContain('SERIAL_REQUIRED build.build 1');
    expect(changed('build.build 2', { status: 40 })).toEqual(['BUILD_MADE_NOTHING build.build 2']);
    expect(found(read({ 'build.build 1': { quantity: 2 } }), 'DOUBTFUL')).toContain('BUILD_EXCEEDED build.build 1');
    expect(found(read({ 'stock.stockitem 12': { belongs_to: 4 } }), 'DOUBTFUL')).toContain(
      'BUILT_AND_INSTALLED stock.stockitem 12',
    );
  });

  test('a file that is none', () => expect(found(readFloor('{}', 'A'), 'REFUSED')).toEqual(['FILE_UNREADABLE file']));
});

test('what came is shared out over the records that are there, the last of them taking what is gone since', () => {
  const record = (row: string, counted: string) => ({ row, place: 'a place', lot: undefined, counted });
  const shared = (received: string, ...counts: string[]) =>
    arrivalsOf(
      received,
      counts.map((counted, place) => record(String(place), counted)),
    ).map(({ came }) => came);
  expect(shared('100', '40', '50')).toEqual(['40', '60']);
  expect(shared('120', '970', '23')).toEqual(['120']);
  expect(shared('0', '5')).toEqual([]);
  expect(shared('5')).toEqual([]);
});

test('packs are exact fractions', () => {
  expect(packOf({ pack_quantity_native: '0.25' })).toEqual({ unit: 'PK1D4', numerator: 1, denominator: 4 });
  expect(packOf({ pack_quantity_native: '304.8' })).toEqual({ unit: 'PK1524D5', numerator: 1524, denominator: 5 });
  expect(packOf({ pack_quantity_native: '1.0' })).toBeUndefined();
  expect(packOf({ pack_quantity_native: '0.123457' })).toBeInstanceOf(Error);
});

test('rates are a currency and a number above 0', () => {
  expect(ratesFrom(['EUR=1.08', 'AUD=0.65'])).toEqual(
    new Map([
      ['EUR', '1.08'],
      ['AUD', '0.65'],
    ]),
  );
  for (const wrong of ['EUR', 'EUR=0', 'EUR=x', 'euro=1']) expect(ratesFrom([wrong])).toBeInstanceOf(Error);
});

test('whatever a field holds, the file is read and its rows are named', () => {
  const rows = JSON.parse(madeUp('')) as { model: string; pk: number; fields: Record<string, unknown> }[];
  for (const { model, pk, fields } of rows)
    for (const name of Object.keys(fields))
      for (const odd of [null, '', '-1', 'x', 0, 1e21, true, [], {}, '9'.repeat(40), '1.23456789', '\u0000'])
        expect(read({ [`${model} ${String(pk)}`]: { [name]: odd } }).findings).toBeDefined();
});
