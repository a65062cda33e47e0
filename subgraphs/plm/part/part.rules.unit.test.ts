import { describe, expect, test } from '@jest/globals';
import { checkChangeable, checkEffectivity, checkStep, type Step } from './part.rules.ts';

const part = (lifecycleState: 'DRAFT' | 'IN_REVIEW' | 'RELEASED' | 'OBSOLETE') => ({
  partNumber: 'A',
  revision: 'A',
  lifecycleState,
});

test.each([
  ['DRAFT', undefined],
  ['IN_REVIEW', 'STATE_INVALID'],
  ['RELEASED', 'RELEASED_IMMUTABLE'],
  ['OBSOLETE', 'RELEASED_IMMUTABLE'],
] as const)('changing a %s revision: %s', (state, code) => expect(checkChangeable(part(state))?.code).toBe(code));

describe('the steps of a revision', () => {
  const allowed: Record<Step, string> = {
    submitForReview: 'DRAFT',
    rejectReview: 'IN_REVIEW',
    releasePart: 'IN_REVIEW',
    obsoletePart: 'RELEASED',
  };
  for (const [step, from] of Object.entries(allowed) as [Step, string][]) {
    for (const state of ['DRAFT', 'IN_REVIEW', 'RELEASED', 'OBSOLETE'] as const) {
      test(`${step} from ${state}`, () =>
        expect(checkStep(part(state), step)?.code).toBe(state === from ? undefined : 'STATE_INVALID'));
    }
  }
});

test('effectivity holds a day', () => {
  expect(checkEffectivity({ from: '2026-01-01', to: '2026-01-02' })).toBeUndefined();
  expect(checkEffectivity({ from: '2026-01-01', to: '2026-01-01' })?.code).toBe('VALUE_INVALID');
  expect(checkEffectivity(null)).toBeUndefined();
});
