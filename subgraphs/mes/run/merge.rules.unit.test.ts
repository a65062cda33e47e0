import { expect, test } from '@jest/globals';
import { checkMergeableRuns, pairedSteps, type Mergeable } from './merge.rules.ts';

const asMade = { changedAt: null };
const none = { quantityCompleted: '0', quantityScrapped: '0', quantityNonconforming: '0' };
type More = Omit<Partial<Mergeable>, 'run'> & { run?: Partial<Mergeable['run']> };
const runs = (id: string, more: More = {}): Mergeable => ({
  part: { trackingType: 'LOT' },
  product: { lotNumber: null },
  steps: [{ stepId: 's1', title: 'Fit', status: 'TODO', ...asMade }],
  needs: [{ isDeviation: false, originMbomItemId: 'i1' }],
  ...more,
  // Only what the rule looks at.
  run: { id, number: id, siteId: 'x', reworkOfId: null, ...none, ...more.run } as Mergeable['run'],
});
const reason = (into: Mergeable, from: Mergeable): unknown =>
  (checkMergeableRuns(into, from)?.extensions['details'] as { reason?: unknown } | undefined)?.reason;

test('runs of the same, at the same steps, are merged; the one that goes on may have reported units', () => {
  expect(reason(runs('a', { run: { quantityCompleted: '2' } }), runs('b'))).toBeUndefined();
});

test.each<[string, Mergeable, Mergeable]>([
  ['are one run', runs('a'), runs('a')],
  ['differ in siteId', runs('a'), runs('b', { run: { siteId: 'y' } })],
  ['differ in demandId', runs('a', { run: { demandId: 'd' } }), runs('b')],
  ['build pieces with serial numbers', runs('a', { part: { trackingType: 'SERIAL' } }), runs('b')],
  ['build different lots', runs('a'), runs('b', { product: { lotNumber: 'L' } })],
  ['are rework', runs('a'), runs('b', { run: { reworkOfId: 'r' } })],
  [
    'deviate from their manufacturing BOM',
    runs('a', { needs: [{ isDeviation: true, originMbomItemId: null }] }),
    runs('b'),
  ],
  [
    'are not at the same steps',
    runs('a'),
    runs('b', { steps: [{ stepId: 's1', title: 'Fit', status: 'COMPLETE', ...asMade }] }),
  ],
  [
    'are not at the same steps',
    runs('a'),
    runs('b', { steps: [{ stepId: 's1', title: 'Fit', status: 'TODO', changedAt: new Date(0) }] }),
  ],
  ['reported', runs('a'), runs('b', { run: { quantityScrapped: '1' } })],
])('refused where they %s', (why, into, from) => expect(reason(into, from)).toBe(why));

test('each step finds its own of the other run, also where two that were added on the floor are called alike', () => {
  const step = (id: string, stepId: string | null, title: string) => ({
    id,
    stepId,
    title,
    status: 'TODO' as const,
    ...asMade,
  });
  const from = [step('a1', 's1', 'Fit'), step('a2', null, 'Look'), step('a3', null, 'Look')];
  const into = [step('b1', null, 'Look'), step('b2', 's1', 'Fit'), step('b3', null, 'Look')];
  expect([...pairedSteps(from, into)]).toEqual([
    ['a1', 'b2'],
    ['a2', 'b1'],
    ['a3', 'b3'],
  ]);
});

test('refused where the one that is to be closed is being worked on', () => {
  const steps = [{ stepId: 's1', title: 'Fit', status: 'IN_PROGRESS' as const, ...asMade }];
  expect(reason(runs('a', { steps }), runs('b', { steps }))).toMatch(/^are not both at rest/);
});
