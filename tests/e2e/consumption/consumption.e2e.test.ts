import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { z } from 'zod';
import { anonymousViewer } from '../../../gateway/identity/authenticate.ts';
import { add, multiply } from '../../../kernel/decimal.ts';
import { root } from '../../../kernel/root.ts';
import { startPlant, type Plant } from '../../support/plant.ts';

/** ION's published query for as-built consumption, as its integrators have it. */
const query = readFileSync(join(root, 'gateway/explorer/examples/consumption.graphql'), 'utf8');

const installation = z.object({
  quantityInstalledPerParentPartInventory: z.number(),
  partInventory: z.object({
    location: z.object({ id: z.string() }).nullable(),
    part: z.object({ partNumber: z.string() }),
  }),
});
const run = z.object({
  title: z.string().nullable(),
  partInventory: z
    .object({
      part: z.object({ partNumber: z.string() }),
      quantity: z.number(),
      buildRequirements: z.array(z.object({ abomInstallations: z.array(installation) })),
    })
    .nullable(),
});
const shape = z.object({ runs: z.object({ edges: z.array(z.object({ node: run })) }) });

let plant: Plant;

beforeAll(async () => {
  plant = await startPlant();
}, 300_000);

afterAll(() => plant.stop());

/** What an integrator does with the answer: per component and location, quantity x quantity per parent. */
const consumption = (data: unknown): { component: string; location: string; quantity: string }[] => {
  const built = shape
    .parse(data)
    .runs.edges.map(({ node }) => node.partInventory)
    .find((inventory) => inventory?.part.partNumber === 'Assembly Part One');
  if (built === null || built === undefined) throw new Error('the run of Assembly Part One is not in the answer');
  return built.buildRequirements.flatMap(({ abomInstallations }) =>
    abomInstallations.map(({ partInventory, quantityInstalledPerParentPartInventory }) => ({
      component: partInventory.part.partNumber,
      location: partInventory.location?.id ?? '',
      quantity: multiply(String(built.quantity), String(quantityInstalledPerParentPartInventory)),
    })),
  );
};

const total = (rows: ReturnType<typeof consumption>, component: string): string =>
  add('0', ...rows.filter((row) => row.component === component).map((row) => row.quantity));

const published = join(root, '../shared/queries/abom-consumption.graphql');

(existsSync(published) ? test : test.skip)('the example is the published query, to the letter', () => {
  expect(query).toBe(readFileSync(published, 'utf8'));
});

describe("ION's consumption query, verbatim", () => {
  test.each([
    ['without variables', {}],
    ['of completed runs', { filters: { status: { eq: 'COMPLETE' } } }],
  ])('%s gives 15 and 9, from three locations', async (_, variables) => {
    const { data, errors } = await plant.ask(query, variables);
    expect(errors).toBeUndefined();
    const rows = consumption(data);
    expect(total(rows, 'Component Part One')).toBe('15');
    expect(total(rows, 'Component Part Two')).toBe('9');
    expect(rows.map((row) => row.quantity).sort()).toEqual(['7.2', '7.8', '9']);
    expect(new Set(rows.map((row) => row.location)).size).toBe(3);
  });

  test('is one fetch, to MES', async () => {
    const fetches = await plant.gateway.graph
      .current()
      .engine.plan(
        { document: parse(query), source: query, operationName: undefined, variables: {}, correlationId: 'test' },
        anonymousViewer,
      );
    expect(fetches.map(({ subgraph, path }) => [subgraph, path])).toEqual([['mes', '']]);
  });

  test('costs the same statements whatever the number of runs', async () => {
    plant.statements();
    await plant.ask(query, { filters: { title: { eq: 'no such run' } } });
    await plant.ask(query, { filters: { status: { eq: 'COMPLETE' } } });
    const { mes, plm, erp } = plant.statements();
    expect([plm, erp]).toEqual([0, 0]);
    expect(mes).toBeLessThanOrEqual(9);
  });

  test('materialConsumption gives the same, exact and never merged', async () => {
    const { data, errors } = await plant.ask(
      `query { runs(filters: { status: { eq: COMPLETE }, part: { partNumber: { eq: "Assembly Part One" } } }) {
        edges { node { materialConsumption { kind quantity part { partNumber } location { id } lotNumber serialNumber unitOfMeasure { code } } } } } }`,
    );
    expect(errors).toBeUndefined();
    const rows = z
      .object({
        runs: z.object({
          edges: z.tuple([
            z.object({
              node: z.object({
                materialConsumption: z.array(
                  z.object({ quantity: z.number(), part: z.object({ partNumber: z.string() }) }),
                ),
              }),
            }),
          ]),
        }),
      })
      .parse(data).runs.edges[0].node.materialConsumption;
    expect(rows.map(({ part, quantity }) => [part.partNumber, quantity]).sort()).toEqual([
      ['Component Part One', 7.2],
      ['Component Part One', 7.8],
      ['Component Part Two', 9],
    ]);
  });

  test('answers while PLM and ERP are down', async () => {
    await plant.pull('plm');
    await plant.pull('erp');
    const { data, errors } = await plant.ask(query, { filters: { status: { eq: 'COMPLETE' } } });
    expect(errors).toBeUndefined();
    expect(total(consumption(data), 'Component Part One')).toBe('15');
  });

  test('while PLM is down its fields are null, with a typed error at their path, and the rest is there', async () => {
    const { data, errors, status } = await plant.ask(
      `query { runs(filters: { status: { eq: COMPLETE } }, first: 1) { edges { node { number part { partNumber description } } } } }`,
    );
    expect(status).toBe(200);
    const { runs } = z
      .object({
        runs: z.object({ edges: z.tuple([z.object({ node: z.object({ number: z.string(), part: z.unknown() }) })]) }),
      })
      .parse(data);
    expect(runs.edges[0].node.number).not.toBe('');
    expect(errors?.length).toBeGreaterThan(0);
    for (const error of errors ?? []) {
      expect(error.extensions).toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE', status: 503 });
      expect(error.path?.slice(0, 2)).toEqual(['runs', 'edges']);
      expect(JSON.stringify(error)).not.toMatch(/127\.0\.0\.1|ECONNREFUSED|stack/);
    }
  });
});
