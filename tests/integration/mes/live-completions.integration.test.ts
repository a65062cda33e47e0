import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { listen } from '../../support/live.ts';
import { executionWorld, type ExecutionWorld } from './execution-client.ts';
import type { Inserted } from './floor-plant.ts';

let world: ExecutionWorld;
let pump: Inserted;

beforeAll(async () => {
  world = await executionWorld();
  pump = await world.plant.part('PUMP-1');
  await world.mbom(pump, [{ part: world.plant.componentTwo, quantity: 2 }]);
});

afterAll(() => world.stop());

const fields = `cursor eventId occurredAt sequence quantityCompleted quantityScrapped final run { id number }
  materialConsumption { kind part { partNumber } quantity unitOfMeasure { code } }`;
const query = `subscription ($filters: RunCompletedInputFilters, $after: Cursor) { runCompleted(filters: $filters, after: $after) { ${fields} } }`;

/** A run of so many, and what it takes to build them. */
const begun = async (planned: number) => {
  const { run } = await world.create(pump, planned);
  const stock = await world.received(world.plant.componentTwo, planned * 2);
  return { run, stock };
};

const cursorNow = async () => (await world.mes.ask('{ mesEventCursor }')).data?.['mesEventCursor'];

const report = (run: { id: string }, quantityCompleted: number) =>
  world.done('completeRunQuantity', { runId: run.id, locationId: world.place, quantityCompleted });

test('a run that completes in parts tells one event for each, and their lines add up to its consumption', async () => {
  const { run, stock } = await begun(10);
  const listening = listen(world.mes, query, { after: await cursorNow() });
  await world.installed(run, 0, stock, 12);
  await report(run, 6);
  await world.installed(run, 0, stock, 8);
  await report(run, 4);
  const events = await listening.until(2);
  expect(events).toMatchObject([
    { sequence: 1, quantityCompleted: 6, final: false, run: { id: run.id }, materialConsumption: [{ quantity: 12 }] },
    { sequence: 2, quantityCompleted: 4, final: false, run: { id: run.id }, materialConsumption: [{ quantity: 8 }] },
  ]);
  listening.stop();
});
