import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { add, compare, divide } from '../../../kernel/decimal.ts';
import { root } from '../../../kernel/root.ts';
import { readFloor } from '../../../tools/import/floor/read-floor.ts';
import type { FloorSent } from '../../../tools/import/floor/send-floor.ts';
import { startCompany } from '../../support/company.ts';
import type { Company } from '../../support/company.ts';
import { importer, rowsOf, talliesOf } from './floor-desk.ts';

const file = join(root, '../shared/data/inventree-demo/inventree_data.domain.json');
const ifPresent = existsSync(file) ? describe : describe.skip;
const content = existsSync(file) ? readFileSync(file, 'utf8') : '[]';

type Fields = Record<string, unknown>;
const rows = JSON.parse(content) as { model: string; pk: number; fields: Fields }[];
const of = (model: string): Map<string, Fields> =>
  new Map(rows.filter((row) => row.model === model).map(({ pk, fields }) => [String(pk), fields]));
const [parts, stock, builds] = [of('part.part'), of('stock.stockitem'), of('build.build')];
const text = (value: unknown): string =>
  typeof value === 'number' ? String(value) : typeof value === 'string' ? value : '';
const numberOf = (pk: unknown): string => {
  const { IPN, name } = parts.get(text(pk)) ?? {};
  return text(IPN) === '' ? text(name) : text(IPN);
};
const amount = (value: unknown): string => divide(text(value), '1');

/** Sums by a key, as decimal text. */
const sums = (pairs: readonly (readonly [string, string])[]): Record<string, string> => {
  const found: Record<string, string> = {};
  for (const [key, value] of pairs) found[key] = add(found[key] ?? '0', value);
  return found;
};

ifPresent('the InvenTree fixture (../shared/data), on the floor and in the books', () => {
  let company: Company;
  let work: ReturnType<typeof importer>;
  let sent: FloorSent;
  let named: ReadonlySet<string>;
  beforeAll(async () => {
    company = await startCompany();
    work = importer(company);
    sent = await work.run(content);
    const plan = readFloor(content, 'A');
    named = new Set(
      [...plan.findings, ...sent.findings]
        .filter(({ outcome }) => outcome !== 'DOUBTFUL')
        .flatMap(({ places }) => places),
    );
    expect(
      Object.fromEntries(Object.entries(rowsOf(plan, 'REFUSED')).map(([code, places]) => [code, places.length])),
    ).toEqual({
      PLACE_MISSING: 17,
      SERIAL_REQUIRED: 3,
    });
  }, 600_000);
  afterAll(() => company.close());

  test('comes in but for what the rules refuse, by name', async () => {
    // One Widget Assembly is done by the file with 3 of the 6 green widgets that it takes.
    expect(rowsOf(sent, 'REFUSED')).toEqual({ STATE_INVALID: ['stock.stockitem 206'] });
    expect(talliesOf(sent)).toMatchObject({
      'parts carried to MES and ERP': '414 of 414',
      places: '19 of 19',
      suppliers: '12 of 12',
      'supplier part numbers': '773 of 773',
      'purchase orders': '12 of 12',
      receipts: '8 of 8',
      'records of stock': '970 of 970',
      runs: '233 of 233',
      installations: '28 of 28',
      'closed runs': '33 of 34',
    });
    expect(await company.amiss()).toEqual({});
  });

  test('stock: as many records and as much of each part as the file counts', async () => {
    type Seen = {
      part: { partNumber: string };
      serialNumber: string | null;
      lotNumber: string | null;
      quantityOnHand: number;
    };
    const fields = 'part { partNumber } serialNumber lotNumber quantityOnHand';
    const seen = await work.all<Seen>('partInventories', '', fields);
    const here = [...stock].filter(([pk, { belongs_to, customer, is_building }]) => {
      const isThere = belongs_to === null && customer === null && is_building === false;
      return isThere && !named.has(`stock.stockitem ${pk}`);
    });
    const lying = seen.filter(({ quantityOnHand }) => quantityOnHand > 0);
    expect(lying).toHaveLength(here.length);
    const ours = sums(lying.map(({ part, quantityOnHand }) => [part.partNumber, String(quantityOnHand)]));
    expect(ours).toEqual(sums(here.map(([, { part, quantity }]) => [numberOf(part), amount(quantity)])));
    const lots = (each: readonly (string | null)[]): number => each.filter((lot) => text(lot) !== '').length;
    expect(lots(lying.map(({ lotNumber }) => lotNumber))).toBe(lots(here.map(([, { batch }]) => text(batch))));
    const serials = [...stock].filter(([, { serial }]) => text(serial) !== '');
    expect(serials).toHaveLength(299);
    const missing = serials.filter(
      ([pk, { customer }]) => named.has(`stock.stockitem ${pk}`) && pk !== '206' && customer === null,
    );
    const sold = serials.filter(
      ([pk, { customer, build }]) => customer !== null && build === null && named.has(`stock.stockitem ${pk}`),
    );
    expect([missing.length, sold.length]).toEqual([15, 8]);
    expect(seen.filter(({ serialNumber }) => serialNumber !== null)).toHaveLength(299 - 15 - 8);
  });

  test('pieces in others: the 28 of the file, each in the piece that it names', async () => {
    type Seen = {
      partInventory: { serialNumber: string; part: { partNumber: string } };
      parentPartInventory: { serialNumber: string };
    };
    const fields = 'partInventory { serialNumber part { partNumber } } parentPartInventory { serialNumber }';
    const seen = await work.all<Seen>('abomInstallations', '', fields);
    const told = [...stock.values()].filter(({ belongs_to }) => belongs_to !== null);
    expect(told).toHaveLength(28);
    expect(
      seen
        .map(
          (one) =>
            `${one.partInventory.part.partNumber} ${one.partInventory.serialNumber} in ${one.parentPartInventory.serialNumber}`,
        )
        .sort(),
    ).toEqual(
      told
        .map(
          ({ part, serial, belongs_to }) =>
            `${numberOf(part)} ${text(serial)} in ${text(stock.get(text(belongs_to))?.['serial'])}`,
        )
        .sort(),
    );
  });

  test('orders: what was ordered, what came of it, and the books by it', async () => {
    type Seen = {
      number: string;
      status: string;
      lines: { quantityOrdered: number; quantityReceived: number; amount: { amount: string; currency: string } }[];
    };
    const fields = 'number status lines { quantityOrdered quantityReceived amount { amount currency } }';
    const seen = await work.all<Seen>('purchaseOrders', '', fields);
    const lines = [...of('order.purchaseorderlineitem').values()];
    const states: Record<string, readonly string[]> = {
      '10': ['DRAFT'],
      '20': ['ORDERED'],
      '30': ['ORDERED', 'CLOSED'],
    };
    for (const [pk, { reference, status }] of of('order.purchaseorder')) {
      const own = lines.filter(({ order }) => text(order) === pk);
      const order = seen.find(({ number }) => number === reference);
      expect(states[text(status)]).toContain(order?.status);
      const shares = order?.lines.map(({ quantityOrdered, quantityReceived }) =>
        divide(String(quantityReceived), String(quantityOrdered)),
      );
      expect(shares).toEqual(own.map(({ quantity, received }) => divide(text(received), text(quantity))));
      const worth = own.map(({ quantity, purchase_price }) => Number(text(quantity)) * Number(text(purchase_price)));
      expect(order?.lines.map(({ amount: { amount: each } }) => Number(each))).toEqual(
        worth.map((each) => Number(each.toFixed(2))),
      );
    }
    expect([seen.length, lines.length]).toEqual([12, 30]);
    const [row] = await company.database.sql<{ count: string }>(
      "select count(*)::text from erp.item_receipt where kind = 'RECEIPT'",
    );
    expect(Number(row?.count)).toBeGreaterThanOrEqual(lines.filter(({ received }) => Number(received) > 0).length);
  });

  test('builds: as much planned, as much done', async () => {
    type Seen = { number: string; status: string; plannedQuantity: number; quantityCompleted: number };
    const seen = await work.all<Seen>('runs', '', 'number status plannedQuantity quantityCompleted');
    for (const { reference, quantity } of builds.values()) {
      const own = seen.filter(({ number }) => number.startsWith(text(reference)));
      expect([reference, own.reduce((sum, run) => sum + run.plannedQuantity, 0)]).toEqual([reference, quantity]);
    }
    const done = [...stock].filter(
      ([pk, { build, is_building }]) => build !== null && is_building === false && pk !== '206',
    );
    const made = sums(
      done.map(([, { build, quantity }]) => [text(builds.get(text(build))?.['reference']), amount(quantity)]),
    );
    const reported = sums(seen.map(({ number, quantityCompleted }) => [number.slice(0, 6), String(quantityCompleted)]));
    for (const [reference, each] of Object.entries(made))
      expect([reference, reported[reference]]).toEqual([reference, each]);
    const statuses = sums(seen.map(({ status }) => [status, '1']));
    expect(statuses).toEqual({ COMPLETE: '33', IN_PROGRESS: '22', TODO: '178' });
  });

  test('test results of what is here, and nothing of it twice', async () => {
    const results = await work.all<{ pass: boolean }>('inspectionResults', '', 'pass');
    const here = [...of('stock.stockitemtestresult').values()].filter(({ stock_item }) => {
      const row = `stock.stockitem ${text(stock_item)}`;
      return !named.has(row) || row.endsWith(' 206');
    });
    expect(sums(results.map(({ pass }) => [String(pass), '1']))).toEqual(
      sums(here.map(({ result }) => [String(result), '1'])),
    );
    const before = await work.told();
    expect(talliesOf(await work.run(content))).toEqual(talliesOf(sent));
    expect(await work.told()).toBe(before);
    expect(compare(String(before), '0')).toBe(1);
  }, 600_000);
});
