import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { statuses } from '../../../kernel/errors.ts';
import { seedOf } from '../../support/seed.ts';
import { executionWorld, type ExecutionWorld } from './execution-client.ts';
import { sender, sequences, type Command } from './execution-sequences.ts';
import { violations } from './floor-plant.ts';

let world: ExecutionWorld;

beforeAll(async () => {
  world = await executionWorld();
});

afterAll(async () => {
  await world.stop();
});

const seed = seedOf(2_121_229_460);
const refusals = new Set<string>([...Object.keys(statuses), 'NOTHING_TO_DO']);

test('whatever is installed, removed, completed, scrapped, taken back, split and closed, every invariant holds', async () => {
  const { plant, mbom, received } = world;
  const [widget, gadget] = [await plant.part('WIDGET-1'), await plant.part('GADGET-1', 'SERIAL')];
  const [bolt, glue] = [await plant.part('BOLT-1'), await plant.part('GLUE-1')];
  await mbom(widget, [
    { part: bolt, quantity: 3 },
    { part: glue, quantity: 0.7, backflush: true },
  ]);
  await mbom(gadget, [{ part: bolt, quantity: 1 }]);
  const stocks = [await received(bolt, 500, { lot_number: 'B-1' }), await received(glue, 20, { lot_number: 'G-1' })];
  const send = sender(world, { part: widget, serial: gadget }, stocks);
  const counts = new Map<string, { done: number; refused: number }>();
  let [told, commands] = [0, 0];
  const property = fc.asyncProperty(sequences, async (sequence: Command[]) => {
    told += 1;
    await send({ kind: 'create', pick: 0, other: 0, quantity: 3 });
    for (const command of sequence) {
      commands += 1;
      const refused = await send(command);
      if (refused !== undefined) expect(refusals).toContain(refused);
      const count = counts.get(command.kind) ?? { done: 0, refused: 0 };
      counts.set(command.kind, {
        ...count,
        [refused === undefined ? 'done' : 'refused']: count[refused === undefined ? 'done' : 'refused'] + 1,
      });
    }
    expect(await violations(world.database, /./)).toEqual({});
  });
  // One database sees all of them, so a smaller case cannot be looked for: the seed repeats the same commands.
  await fc.assert(property, { seed, numRuns: 20, endOnFailure: true });
  const each = [...counts].map(([kind, { done, refused }]) => `${kind} ${String(done)}/${String(done + refused)}`);
  process.stdout.write(
    `${String(told)} sequences, ${String(commands)} commands, seed ${String(seed)}; done of sent: ${each.sort().join(', ')}\n`,
  );
  for (const kind of ['install', 'complete']) expect(counts.get(kind)?.done ?? 0).toBeGreaterThan(0);
  expect(counts.has('again')).toBe(true);
}, 600_000);
