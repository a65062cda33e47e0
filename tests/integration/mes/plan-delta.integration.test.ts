import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { newId } from '../../../kernel/id.ts';
import { executionWorld, type ExecutionWorld } from './execution-client.ts';
import type { Inserted } from './floor-plant.ts';
import { planning } from './plan-client.ts';
import { planTold, releaseOf } from './plan-events.ts';

let world: ExecutionWorld;
let bring: ReturnType<typeof planTold>;
let plan: ReturnType<typeof planning>;
beforeAll(async () => {
  world = await executionWorld();
  bring = planTold(world);
  plan = planning(world);
});
afterAll(() => world.stop());

const released = async (partNumber: string, more: Parameters<typeof releaseOf>[1] = {}) => {
  const told = releaseOf(partNumber, more);
  await bring.done('applyPartRelease', told);
  const [copy] = await world.plant.sql<Inserted>('select * from mes.part where id = $1', [told.id]);
  if (copy === undefined) throw new Error('no copy');
  return copy;
};

const compared = async (run: { id: string }) => {
  const query = `query ($run: ID!) { compareAbomToEbom(run: $run) { identical differences { kind partNumber expectedQuantity installedQuantity } } }`;
  const { data, errors } = await world.mes.ask(query, { run: run.id });
  expect(errors).toBeUndefined();
  return data?.['compareAbomToEbom'];
};

test('a phantom that names no revision is compared by the revision that was derived, also when a later one is released', async () => {
  const [wire, tape] = [await released('LIT-WIRE'), await released('LIT-TAPE')];
  const harness = (revision: string, quantity: string, releasedAt: string) =>
    released('LIT-HARNESS', {
      revision,
      releasedAt,
      lines: [{ partNumber: 'LIT-WIRE', id: wire.id, quantity }],
    });
  await harness('A', '3', '2026-01-05T08:00:00.000Z');
  const lamp = await released('LIT', {
    trackingType: 'LOT',
    lines: [
      { partNumber: 'LIT-HARNESS', id: null, quantity: '2', isPhantom: true },
      { partNumber: 'LIT-TAPE', id: tape.id, quantity: '1', isPhantom: true },
    ],
  });
  const mbom = await plan.derivedFor(lamp.id);
  expect(mbom.items).toMatchObject([
    { quantity: 6, part: { partNumber: 'LIT-WIRE' } },
    { quantity: 1, part: { partNumber: 'LIT-TAPE' } },
  ]);
  const { run } = await world.create(lamp, 5);
  await world.installed(run, 0, await world.received(wire, 100), 24);
  await world.installed(run, 1, await world.received(tape, 100), 5);
  const short = { kind: 'QUANTITY', partNumber: 'LIT-WIRE', expectedQuantity: 30, installedQuantity: 24 };
  expect(await compared(run)).toEqual({ identical: false, differences: [short] });
  await harness('B', '4', '2026-02-05T08:00:00.000Z');
  expect(await compared(run)).toEqual({ identical: false, differences: [short] });
  await world.installed(run, 0, await world.received(wire, 100), 6);
  expect(await compared(run)).toEqual({ identical: true, differences: [] });
});

test('a phantom that is used by the dozen, and one by the reel, are compared in their own base units', async () => {
  const [ring, cord] = [await released('DOZ-RING'), await released('DOZ-CORD')];
  const pair = await released('DOZ-PAIR', { lines: [{ partNumber: 'DOZ-RING', id: ring.id, quantity: '2' }] });
  const reel = { id: newId(), supplierId: null, fromUom: 'RL', toUom: 'EA', numerator: 25, denominator: 1 };
  const rope = await released('DOZ-ROPE', {
    conversions: [reel],
    lines: [
      { partNumber: 'DOZ-CORD', id: cord.id, quantity: '0.4' },
      { partNumber: 'DOZ-PAIR', id: pair.id, quantity: '1', uom: 'DZN', isPhantom: true },
    ],
  });
  const net = await released('DOZ', {
    trackingType: 'LOT',
    lines: [{ partNumber: 'DOZ-ROPE', id: rope.id, quantity: '0.2', uom: 'RL', isPhantom: true }],
  });
  const mbom = await plan.derivedFor(net.id);
  // 0.2 reels are 5 ropes: 2 cords, and 5 dozen pairs of rings.
  expect(mbom.items).toMatchObject([
    { quantity: 2, part: { partNumber: 'DOZ-CORD' } },
    { quantity: 120, part: { partNumber: 'DOZ-RING' } },
  ]);
  const { run } = await world.create(net, 3);
  await world.installed(run, 0, await world.received(cord, 100), 6);
  await world.installed(run, 1, await world.received(ring, 500), 359);
  const short = { kind: 'QUANTITY', partNumber: 'DOZ-RING', expectedQuantity: 360, installedQuantity: 359 };
  expect(await compared(run)).toEqual({ identical: false, differences: [short] });
  await world.installed(run, 1, await world.received(ring, 500), 1);
  expect(await compared(run)).toEqual({ identical: true, differences: [] });
});
