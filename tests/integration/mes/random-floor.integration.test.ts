import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { seedOf } from '../../support/seed.ts';
import { floorWorld, type FloorWorld } from './floor-client.ts';
import { steps, take } from './floor-walk.ts';

let world: FloorWorld;
beforeAll(async () => {
  world = await floorWorld();
  // What arrives at Austin may be sent on from there.
  const road = { siteId: world.wire('Site', world.plant.aus), name: 'ROAD', type: 'IN_TRANSIT' };
  expect((await world.as('createLocation', road, 'location { id }')).refusal).toBeUndefined();
});
afterAll(() => world.close());

const negative = `select id from mes.part_inventory where quantity < 0 or quantity_on_hand < 0 or quantity_available < 0
  or quantity_gone < 0 or quantity_scrapped < 0 or quantity_installed < 0 or quantity_kitted < 0`;

const seed = seedOf(1_249_476_373);

test('whatever is done on the floor, in whatever order, nothing is lost, made up or below zero', async () => {
  let [sequences, asked, done] = [0, 0, 0];
  const walk = fc.asyncProperty(steps, async (sequence) => {
    sequences += 1;
    for (const step of sequence) {
      asked += 1;
      if (await take(world, step)) done += 1;
    }
    expect(await world.amiss()).toEqual({});
    expect(await world.database.sql(negative)).toEqual([]);
  });
  // One plant for all sequences: a failure cannot be made smaller, its seed tells it again.
  await fc.assert(walk, { numRuns: 10, seed, endOnFailure: true });
  process.stdout.write(
    `random floor: ${String(sequences)} sequences, ${String(asked)} commands, ${String(done)} done, seed ${String(seed)}\n`,
  );
  expect(done).toBeGreaterThan(asked / 8);
}, 120_000);
