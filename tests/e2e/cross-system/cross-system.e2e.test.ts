import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { z } from 'zod';
import { root } from '../../../kernel/root.ts';
import { startPlant, type Plant } from '../../support/plant.ts';

let plant: Plant;

beforeAll(async () => {
  plant = await startPlant();
}, 300_000);

afterAll(() => plant.stop());

const query = readFileSync(join(root, 'gateway/explorer/examples/run-across-systems.graphql'), 'utf8');
const shape = z.object({ runs: z.object({ edges: z.array(z.object({ node: z.record(z.string(), z.unknown()) })) }) });

test('one operation reads a run (MES), its design (PLM), and stock, cost and orders of each component (MES, ERP)', async () => {
  plant.statements();
  const one = await plant.ask(query, { first: 1 });
  const cost = plant.statements();
  expect(one.errors).toBeUndefined();
  expect(shape.parse(one.data).runs.edges).toHaveLength(1);
  expect(cost.mes).toBeGreaterThan(0);
  expect(cost.plm).toBeGreaterThan(0);
  expect(cost.erp).toBeGreaterThan(0);

  const many = await plant.ask(query, { first: 20 });
  expect(many.errors).toBeUndefined();
  expect(shape.parse(many.data).runs.edges.length).toBeGreaterThan(5);
  const costOfMany = plant.statements();
  // A longer page asks for more keys, not for more statements.
  expect(costOfMany.mes).toBeLessThanOrEqual(cost.mes + 2);
  expect(costOfMany.plm).toBeLessThanOrEqual(cost.plm + 2);
  expect(costOfMany.erp).toBeLessThanOrEqual(cost.erp + 2);
});
