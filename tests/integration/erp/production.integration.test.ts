import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newId, toWire } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { masterData, type MasterData } from './master-data.ts';
import { production } from './production.ts';
import { erpWorld, type World } from './world.ts';

let world: World;
let master: MasterData;
let made: Awaited<ReturnType<typeof production>>;
beforeAll(async () => {
  world = await erpWorld();
  master = await masterData(world.database);
  made = await production(world.database, master);
});
afterAll(() => world.close());

const data = async (query: string, variables: Record<string, unknown> = {}): Promise<Record<string, unknown>> => {
  const answer = await world.ask(query, variables);
  expect(answer.errors).toBeUndefined();
  return answer.data ?? {};
};
const element = (amount: string) => ({ amount });
const breakdown = 'material { amount } labor { amount } machine { amount } overhead { amount } total { amount }';

describe('a run', () => {
  const jobCost = `{ plannedQuantity quantityCompleted quantityScrapped currency planned { ${breakdown} } actual { ${breakdown} } posted { ${breakdown} }
    actualLessPlanned { total { amount } } actualLessPosted { ${breakdown} } wipBalance { amount } }`;
  const all = {
    material: element('80.00'),
    labor: element('300.00'),
    machine: element('0.00'),
    overhead: element('0.00'),
    total: element('380.00'),
  };

  test('costs what its completions say, and what it used that the books lack; nothing is left in work in process', async () => {
    // 15 resistors at the standard of 0.333333 wait as an exception.
    const missing = element('4.999995');
    const { jobCost: cost } = await data(`query ($run: ID!) { jobCost(run: $run) ${jobCost} }`, {
      run: toWire(ids.Run, made.run),
    });
    expect(cost).toEqual({
      plannedQuantity: 10,
      quantityCompleted: 9,
      quantityScrapped: 1,
      currency: 'USD',
      planned: all,
      actual: { ...all, material: element('84.999995'), total: element('384.999995') },
      posted: all,
      actualLessPlanned: { total: missing },
      actualLessPosted: {
        material: missing,
        labor: element('0.00'),
        machine: element('0.00'),
        overhead: element('0.00'),
        total: missing,
      },
      wipBalance: element('0.00'),
    });
  });

  test('that has not begun costs nothing yet; one that is unknown is refused', async () => {
    const { jobCost: cost } = await data(`query ($run: ID!) { jobCost(run: $run) ${jobCost} }`, {
      run: toWire(ids.Run, made.idle),
    });
    expect(cost).toMatchObject({
      quantityCompleted: 0,
      planned: { total: element('152.00') },
      actual: { total: element('0.00') },
      wipBalance: element('0.00'),
    });
    const unknown = await world.ask(`query ($run: ID!) { jobCost(run: $run) { currency } }`, {
      run: toWire(ids.Run, newId()),
    });
    expect(unknown.errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
  });

  test('shows its increments and journals to whoever knows it by its key, for many runs in the same statements', async () => {
    const ask = (runs: string[]) =>
      world.ask(
        `query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on Run { completions { sequence final quantityCompleted quantityScrapped unitCostRolledUp { amount } cost { total { amount } }
        materialLines { quantity lotNumber amount { amount } } laborLines { hours rate { amount } runStep { id } } exceptions { kind quantity } glPosting { journalNumber } } glPostings { source { type } } jobCost { wipBalance { amount } } } } }`,
        { keys: runs.map((run) => ({ __typename: 'Run', id: toWire(ids.Run, run) })) },
      );
    const one = await ask([made.run]);
    expect(one.errors).toBeUndefined();
    const [run] = one.data?.['_entities'] as { completions: Record<string, unknown>[]; glPostings: unknown[] }[];
    expect(
      run?.completions.map((completion) => [
        completion['sequence'],
        completion['final'],
        completion['quantityCompleted'],
        completion['quantityScrapped'],
        completion['unitCostRolledUp'],
        completion['cost'],
      ]),
    ).toEqual([
      [1, false, 6, 0, element('38.00'), { total: element('228.00') }],
      [2, false, 0, 1, null, { total: element('38.00') }],
      [3, true, 3, 0, element('38.00'), { total: element('114.00') }],
    ]);
    expect(run?.completions[0]).toMatchObject({
      materialLines: [{ quantity: 12, lotNumber: 'L1', amount: element('48.00') }],
      laborLines: [{ hours: 3, rate: element('60.00') }],
      exceptions: [{ kind: 'INSUFFICIENT_STOCK', quantity: 15 }],
    });
    expect(run?.glPostings).toHaveLength(3);
    const three = await ask([made.run, made.idle, newId()]);
    expect(three.errors).toBeUndefined();
    expect(three.statements).toBe(one.statements);
    expect((three.data?.['_entities'] as unknown[])[2]).toEqual({ completions: [], glPostings: [], jobCost: null });
  });
});

test('cost of goods sold is by period, item and project', async () => {
  const ask = async (args: string) =>
    (await data(`{ cogs(${args}) { project quantity item { partNumber } period { code } cost { ${breakdown} } } }`))[
      'cogs'
    ];
  const sold = [
    {
      project: 'P1',
      quantity: 2,
      item: { partNumber: 'BRKT-001' },
      period: { code: '2026-02' },
      cost: {
        material: element('16.00'),
        labor: element('60.00'),
        machine: element('0.00'),
        overhead: element('0.00'),
        total: element('76.00'),
      },
    },
  ];
  expect(await ask('period: "2026-02"')).toEqual(sold);
  expect(await ask(`period: "2026-02", item: "${toWire(ids.Item, master.items.BRKT)}", project: "P1"`)).toEqual(sold);
  expect(await ask('period: "2026-02", project: "P2"')).toEqual([]);
  expect(await ask('period: "2026-01"')).toEqual([]);
});

describe('financial stock', () => {
  const ask = async (args: string) => {
    const answer = await world.ask(
      `{ financialInventories(${args} filters: { item: { partNumber: { eq: "CAP-100uF" } } }) { edges { node { quantity value { amount currency } unitCost { amount } asOf costLayers { layerDate quantityRemaining unitCost { amount } } } } pageInfo { totalCount } } }`,
    );
    expect(answer.errors).toBeUndefined();
    const { edges } = answer.data?.['financialInventories'] as { edges: { node: Record<string, unknown> }[] };
    return { ...edges[0]?.node, statements: answer.statements };
  };

  test('is exact, as of now', async () => {
    expect(await ask('')).toMatchObject({
      quantity: 985,
      value: { amount: '920.617285', currency: 'USD' },
      unitCost: { amount: '0.934637' },
      asOf: '2026-02-05T08:00:00.000Z',
      costLayers: [
        { layerDate: '2026-01-12', quantityRemaining: 980, unitCost: { amount: '1.00' } },
        { layerDate: '2026-02-05', quantityRemaining: 5, unitCost: { amount: '0.123457' } },
      ],
    });
  });

  test('is a sum of its movements at the end of any day of the site', async () => {
    expect(await ask('asOf: "2026-01-31",')).toMatchObject({
      quantity: 980,
      value: { amount: '920.00' },
      unitCost: { amount: '0.938776' },
      asOf: '2026-02-01T07:59:59.999Z',
    });
    expect(await ask('asOf: "2026-01-12",')).toMatchObject({ quantity: 1000, value: { amount: '1000.00' } });
    expect(await ask('asOf: "2026-01-11",')).toMatchObject({ quantity: 0, value: { amount: '0.00' }, unitCost: null });
  });
});

test('a reconciliation shows why floor and books differ', async () => {
  const { reconciliationRuns: runs } =
    await data(`{ reconciliationRuns(filters: { rows: { category: { eq: TIMING } } }) { edges { node { status asOf valueDifference { amount }
    rows { item { partNumber } difference category adjustingEntry { kind autoReverseOn value { amount } glPosting { source { type } } } } adjustingEntries { number reason } } } } }`);
  expect(runs).toMatchObject({
    edges: [
      {
        node: {
          status: 'DIFFERENCES',
          asOf: '2026-02-01T07:59:59.000Z',
          valueDifference: element('1250.00'),
          rows: [
            {
              item: { partNumber: '00123' },
              difference: 100,
              category: 'TIMING',
              adjustingEntry: {
                kind: 'ACCRUAL',
                autoReverseOn: '2026-02-01',
                value: element('1250.00'),
                glPosting: { source: { type: 'ADJUSTING_ENTRY' } },
              },
            },
            { item: { partNumber: 'CAP-100uF' }, difference: 0, category: 'MATCHED', adjustingEntry: null },
          ],
          adjustingEntries: [{ number: 'ADJ-1', reason: 'cut-off' }],
        },
      },
    ],
  });
});

test('a work center shows its rates, latest first', async () => {
  const { workCenterByCode: center } = await data(
    '{ workCenterByCode(code: "ASSY-1") { rates { validFrom validTo laborRate { amount } } } }',
  );
  expect(center).toEqual({
    rates: [
      { validFrom: '2026-01-01', validTo: null, laborRate: element('60.00') },
      { validFrom: '2025-01-01', validTo: '2026-01-01', laborRate: element('55.00') },
    ],
  });
});

test('packs and prices of an item are exact', async () => {
  const { itemFinancialsByPartNumber: financials } =
    await data(`{ itemFinancialsByPartNumber(partNumber: "WIRE-24") { purchaseUnitOfMeasure { code } purchaseUnits { unitOfMeasure { code } factorNumerator factorDenominator }
    vendorPartNumbers { number packQuantity priceBreaks { minimumQuantity unitPrice { amount } } } } }`);
  expect(financials).toEqual({
    purchaseUnitOfMeasure: { code: 'ROLL' },
    purchaseUnits: [{ unitOfMeasure: { code: 'ROLL' }, factorNumerator: '100', factorDenominator: '1' }],
    vendorPartNumbers: [
      {
        number: '0042',
        packQuantity: 100,
        priceBreaks: [
          { minimumQuantity: 1, unitPrice: { amount: '45.00' } },
          { minimumQuantity: 10, unitPrice: { amount: '44.123456' } },
        ],
      },
    ],
  });
});
