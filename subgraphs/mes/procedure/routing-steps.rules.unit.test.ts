import { expect, test } from '@jest/globals';
import { stepsFromOperations } from './routing-steps.rules.ts';

test('operations become steps in their order, named by what they do, else by where', () => {
  const steps = stepsFromOperations([
    { sequence: 20, workCenterType: 'PLATING', description: '', runTimePerUnit: null },
    { sequence: 10, workCenterType: 'ASSEMBLY', description: 'Fit the motor', runTimePerUnit: 'PT3M' },
  ]);
  expect(steps).toEqual([
    { position: 1, title: 'Fit the motor', content: null, leadTime: 'PT3M', workCenterCode: 'ASSEMBLY' },
    { position: 2, title: 'PLATING', content: null, leadTime: null, workCenterCode: 'PLATING' },
  ]);
});

test('a long description stands whole in the content', () => {
  const description = 'x'.repeat(200);
  const [step] = stepsFromOperations([{ sequence: 1, workCenterType: 'A', description, runTimePerUnit: null }]);
  expect(step?.title).toHaveLength(120);
  expect(step?.content).toContain(description);
});
