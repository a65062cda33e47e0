import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { getNamedType, isListType, isNonNullType } from 'graphql';
import { startPlant, type Plant } from '../../support/plant.ts';
import { questions } from '../../support/questions.ts';

let plant: Plant;

beforeAll(async () => {
  plant = await startPlant();
}, 300_000);

afterAll(() => plant.stop());

test('every field of every list answers, two relations deep, without an error', async () => {
  const auditor = await plant.token({ system: 'VIEWER', scopes: ['read', 'audit:read'] });
  const asked = questions(plant.gateway.graph.current().engine.schema);
  expect(asked.length).toBeGreaterThan(150);
  const failures: string[] = [];
  for (const { name, query } of asked) {
    const { errors } = await plant.ask(query, {}, auditor);
    for (const error of errors ?? []) failures.push(`${name}: ${error.path?.join('.') ?? ''} ${error.message}`);
  }
  expect([...new Set(failures)].slice(0, 40)).toEqual([]);
}, 300_000);

test('lists of the graph are lists or connections, never a bare object that hides a cut', () => {
  const fields = Object.values(plant.gateway.graph.current().engine.schema.getQueryType()?.getFields() ?? {});
  const odd = fields.filter(
    (field) =>
      /s$/.test(field.name) &&
      !field.name.startsWith('compare') &&
      !isListType(isNonNullType(field.type) ? field.type.ofType : field.type) &&
      !getNamedType(field.type).name.endsWith('Connection'),
  );
  expect(odd.map((field) => field.name)).toEqual([]);
});
