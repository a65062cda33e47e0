import { expect, test } from '@jest/globals';
import { checkDrawingLinks, checkUpstream } from './step.rules.ts';

const step = (id: string, ...upstreamStepIds: string[]) => ({ id, title: id, upstreamStepIds });

test('steps wait for steps of their procedure, and never in a circle', () => {
  expect(checkUpstream([step('c', 'b', 'a'), step('b', 'a'), step('a')])).toBeUndefined();
  expect(checkUpstream([step('a', 'x')])?.code).toBe('NOT_FOUND');
  expect(checkUpstream([step('a'), step('b', 'c'), step('c', 'b')])?.message).toContain('b, c');
});

test('drawings are named by address, never sent', () => {
  expect(checkDrawingLinks(['https://vault.example/DWG-1'])).toBeUndefined();
  for (const link of ['data:model/step;base64,AA', 'http://x.example', 'https://x y', 'ISO-10303-21;'])
    expect(checkDrawingLinks([link])?.code).toBe('CAD_CONTENT_FORBIDDEN');
});
