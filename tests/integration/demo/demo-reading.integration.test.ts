import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { erp } from '../../../subgraphs/erp/subgraph.ts';
import { integration } from '../../../subgraphs/integration/subgraph.ts';
import { mes } from '../../../subgraphs/mes/subgraph.ts';
import { plm } from '../../../subgraphs/plm/subgraph.ts';
import type { TestDatabase } from '../../support/database.ts';
import { startDemoDatabase } from '../../support/plant.ts';
import { startTestSubgraph, type TestSubgraph } from '../../support/subgraph.ts';
import { viewerOf } from '../../support/viewers.ts';

let database: TestDatabase;
const running: TestSubgraph[] = [];

const start = async (definition: Parameters<typeof startTestSubgraph>[0]): Promise<TestSubgraph> => {
  const subgraph = await startTestSubgraph(definition, database, running[0]?.keys);
  running.push(subgraph);
  return subgraph;
};
let plmNow: TestSubgraph, mesNow: TestSubgraph, erpNow: TestSubgraph, integrationNow: TestSubgraph;

beforeAll(async () => {
  database = await startDemoDatabase();
  mesNow = await start(mes);
  plmNow = await start(plm);
  erpNow = await start(erp);
  integrationNow = await start(integration);
}, 300_000);
afterAll(async () => {
  for (const subgraph of running) await subgraph.stop();
  await database.drop();
});

const consumption = `query ($filters: RunsInputFilters) {
  runs(filters: $filters) { edges { node { title partInventory { part { partNumber } quantity buildRequirements { abomInstallations {
    quantityInstalledPerParentPartInventory partInventory { location { id } part { partNumber } } } } } } } }
}`;

type Runs = {
  runs: {
    edges: {
      node: {
        title: string;
        partInventory: {
          quantity: number;
          buildRequirements: {
            abomInstallations: {
              quantityInstalledPerParentPartInventory: number;
              partInventory: { location: { id: string }; part: { partNumber: string } };
            }[];
          }[];
        };
      };
    }[];
  };
};

test('the consumption query gives 15 and 9 for the seed run, from three places', async () => {
  const { data, errors } = await mesNow.ask(consumption, { filters: { status: { eq: 'COMPLETE' } } });
  expect(errors).toBeUndefined();
  const run = (data as Runs).runs.edges.find(({ node }) => node.title === 'Seed run')?.node.partInventory;
  const installed = run?.buildRequirements.flatMap(({ abomInstallations }) => abomInstallations) ?? [];
  expect(
    installed.map((one) => [one.partInventory.part.partNumber, one.quantityInstalledPerParentPartInventory]),
  ).toEqual([
    ['Component Part One', 2.4],
    ['Component Part One', 2.6],
    ['Component Part Two', 3],
  ]);
  expect(new Set(installed.map((one) => one.partInventory.location.id)).size).toBe(3);
  const total = (partNumber: string): number =>
    installed
      .filter((one) => one.partInventory.part.partNumber === partNumber)
      .reduce((sum, one) => sum + (run?.quantity ?? 0) * one.quantityInstalledPerParentPartInventory, 0);
  expect(total('Component Part One')).toBeCloseTo(15, 9);
  expect(total('Component Part Two')).toBe(9);
});

test('closed as-built records are readable, with substitutions and deviations', async () => {
  const { data, errors } = await mesNow.ask(
    `{ abomSnapshots(first: 100) { edges { node { version run { number } lines { level partNumber isDeviation deviationIssueNumber substituteForPartNumber } deltaToEbom { kind partNumber } } } } }`,
  );
  expect(errors).toBeUndefined();
  type Node = {
    run: { number: string };
    lines: { level: number; deviationIssueNumber: string | null; substituteForPartNumber: string | null }[];
    deltaToEbom: { kind: string; partNumber: string }[];
  };
  const nodes = (data as { abomSnapshots: { edges: { node: Node }[] } }).abomSnapshots.edges.map(({ node }) => node);
  const of = (number: string) => nodes.find(({ run }) => run.number === number);
  expect(of('RUN-1015')?.lines.some(({ substituteForPartNumber }) => substituteForPartNumber === 'PRP-15')).toBe(true);
  expect(of('RUN-1013')?.lines.some(({ deviationIssueNumber }) => deviationIssueNumber === 'NCR-1002')).toBe(true);
  expect(Math.max(...(of('RUN-1012')?.lines.map(({ level }) => level) ?? []))).toBe(4);
  expect(of('RUN-1000')?.deltaToEbom).toEqual([]);
});

test('a viewer of Austin alone sees nothing of Los Angeles', async () => {
  const { data } = await mesNow.ask(
    `{ runs { pageInfo { totalCount } } locations { pageInfo { totalCount } } }`,
    {},
    viewerOf('VIEWER', { sites: ['AUS'] }),
  );
  expect(data).toMatchObject({ runs: { pageInfo: { totalCount: 0 } }, locations: { pageInfo: { totalCount: 7 } } });
});

test('PLM explodes the product over five levels and has its as-built records', async () => {
  const { data, errors } = await plmNow.ask(
    `{ partByNumber(partNumber: "PU-400", revision: "A") { lifecycleState asBuiltRecords { serialNumber contentHash } supersededBy { revision releasedByEcn { number } } }
       explode(partNumber: "PU-400", quantity: 10) { lines(first: 500) { edges { node { level item { partNumber } } } } } }`,
  );
  expect(errors).toBeUndefined();
  const answer = data as { partByNumber: object; explode: { lines: { edges: { node: { level: number } }[] } } };
  expect(answer.partByNumber).toMatchObject({
    lifecycleState: 'RELEASED',
    supersededBy: { revision: 'B', releasedByEcn: { number: 'ECN-17' } },
  });
  expect(Math.max(...answer.explode.lines.edges.map(({ node }) => node.level))).toBe(4);
});

test('ERP says what the hubs cost, and which bills wait', async () => {
  const [run] = await database.sql<{ id: string }>(`select id from mes.run where number = 'RUN-1004'`);
  const { toWire } = await import('../../../kernel/id.ts');
  const { data, errors } = await erpNow.ask(
    `query ($run: ID!) { jobCost(run: $run) { actual { total { amount } } wipBalance { amount } } matchExceptions(filters: { status: { eq: OPEN } }) { pageInfo { totalCount } } }`,
    { run: toWire('run', run?.id ?? '') },
  );
  expect(errors).toBeUndefined();
  expect(data).toMatchObject({
    jobCost: { wipBalance: { amount: '0.00' } },
    matchExceptions: { pageInfo: { totalCount: 4 } },
  });
});

test('integration has a dead letter for the part number that nobody knows', async () => {
  const { data, errors } = await integrationNow.ask(`{ deadLetters { edges { node { code suggestion } } } }`);
  expect(errors).toBeUndefined();
  expect(data).toEqual({ deadLetters: { edges: [{ node: { code: 'PART_NUMBER_FORMAT', suggestion: 'BRKT-001' } }] } });
});
