import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { add, multiply } from '../../../kernel/decimal.ts';
import { executionWorld, type ExecutionWorld } from './execution-client.ts';
import { violations, type Inserted } from './floor-plant.ts';
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

type Line = { leaf: number; tenths: number; fixed: boolean };
const line = fc.record({
  leaf: fc.integer({ min: 0, max: 4 }),
  tenths: fc.integer({ min: 1, max: 99 }),
  fixed: fc.boolean(),
});
const lines = fc.array(line, { minLength: 1, maxLength: 4 });
/** An assembly: lines of its own, and phantoms with theirs, each used so many tenths of times. */
const design = fc.record({
  own: lines,
  phantoms: fc.array(fc.record({ tenths: fc.integer({ min: 1, max: 40 }), below: lines }), { maxLength: 2 }),
});

const tenths = (count: number): string => multiply(String(count), '0.1');
let made = 0;

const release = async (partNumber: string, given: Parameters<typeof releaseOf>[1] = {}) => {
  const told = releaseOf(partNumber, given);
  await bring.done('applyPartRelease', told);
  return told;
};

/** What one assembly takes, by leaf, apart for what grows with it and what does not: worked out from the design alone. */
type Design = { own: Line[]; phantoms: { tenths: number; below: Line[] }[] };
const expected = ({ own, phantoms }: Design): Record<string, string> => {
  const sums: Record<string, string> = {};
  const count = ({ leaf, fixed, tenths: quantity }: Line, times: string) => {
    const name = `${String(leaf)}${fixed ? ' fixed' : ''}`;
    sums[name] = add(sums[name] ?? '0', fixed ? tenths(quantity) : multiply(tenths(quantity), times));
  };
  for (const one of own) count(one, '1');
  for (const { tenths: used, below } of phantoms) for (const one of below) count(one, tenths(used));
  return sums;
};

test('whatever engineering releases, a run requires what the manufacturing BOM says, and no more', async () => {
  const leaves: Awaited<ReturnType<typeof release>>[] = [];
  for (const leaf of [0, 1, 2, 3, 4]) leaves.push(await release(`LEAF-${String(leaf)}`));
  const lineOf = ({ leaf, tenths: quantity, fixed }: Line) => ({
    partNumber: `LEAF-${String(leaf)}`,
    id: leaves[leaf]?.id ?? null,
    quantity: tenths(quantity),
    quantityType: fixed ? 'FIXED' : 'PER_ASSEMBLY',
  });
  await fc.assert(
    fc.asyncProperty(design, async (drawn) => {
      made += 1;
      const name = `TREE-${String(made)}`;
      const phantoms = [];
      for (const [index, { tenths: used, below }] of drawn.phantoms.entries()) {
        const partNumber = `${name}-P${String(index)}`;
        const { id } = await release(partNumber, { lines: below.map(lineOf) });
        phantoms.push({ partNumber, id, quantity: tenths(used), isPhantom: true });
      }
      const top = await release(name, { lines: [...drawn.own.map(lineOf), ...phantoms] });
      await plan.derivedFor(top.id);
      const [part] = await world.plant.sql<Inserted>('select * from mes.part where id = $1', [top.id]);
      if (part === undefined) throw new Error('no copy');
      const { run } = await world.create(part, 3);
      const needs = await world.plant.sql<{ name: string; quantity: string }>(
        `select right(p.part_number, 1) || case when b.fixed_quantity_per_build_requirement is null then '' else ' fixed' end as name,
           trim_scale(sum(coalesce(b.quantity_per_parent_part_inventory, b.fixed_quantity_per_build_requirement)))::text as quantity
         from mes.build_requirement b join mes.part p on p.id = b.part_id join mes.run r on r.id = b.run_id where r.number = $1 group by 1`,
        [run.number],
      );
      expect(Object.fromEntries(needs.map((need) => [need.name, need.quantity]))).toEqual(expected(drawn));
    }),
    { numRuns: 12, seed: 20_260_301 },
  );
  expect(await violations(world.database, /.*/)).toEqual({});
}, 120_000);
