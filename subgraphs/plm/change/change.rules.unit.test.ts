import { describe, expect, test } from '@jest/globals';
import { checkChanges, checkEcnStep, checkEcrStep, type EcnStep, type EcrStep } from './change.rules.ts';

describe('the steps of a change request', () => {
  const allowed: Record<EcrStep, string> = {
    reviewEcr: 'OPEN',
    acceptEcr: 'UNDER_REVIEW',
    rejectEcr: 'UNDER_REVIEW',
    withdrawEcr: 'OPEN',
  };
  const states = ['OPEN', 'UNDER_REVIEW', 'ACCEPTED', 'IMPLEMENTED', 'REJECTED', 'WITHDRAWN'] as const;
  for (const [step, from] of Object.entries(allowed) as [EcrStep, string][]) {
    test.each(states)(`${step} from %s`, (status) =>
      expect(checkEcrStep({ number: 'ECR-1', status }, step)?.code).toBe(status === from ? undefined : 'STATE_INVALID'),
    );
  }
});

describe('the steps of a change notice', () => {
  const allowed: Record<EcnStep, readonly string[]> = {
    submitEcn: ['DRAFT'],
    approveEcn: ['IN_REVIEW'],
    rejectEcn: ['IN_REVIEW'],
    releaseEcn: ['APPROVED'],
    closeEcn: ['RELEASED'],
    cancelEcn: ['DRAFT', 'IN_REVIEW', 'APPROVED'],
  };
  const states = ['DRAFT', 'IN_REVIEW', 'APPROVED', 'RELEASED', 'CLOSED', 'CANCELED'] as const;
  for (const [step, from] of Object.entries(allowed) as [EcnStep, readonly string[]][]) {
    test.each(states)(`${step} from %s`, (status) =>
      expect(checkEcnStep({ number: 'ECN-1', status }, step)?.code).toBe(
        from.includes(status) ? undefined : 'STATE_INVALID',
      ),
    );
  }
});

test('each change names what its action takes', () => {
  const good = [
    { action: 'ADD', toPartId: 'b' },
    { action: 'REVISE', fromPartId: 'a', toPartId: 'b' },
    { action: 'REMOVE', fromPartId: 'a' },
    { action: 'OBSOLETE', fromPartId: 'a', toPartId: null },
  ] as const;
  expect(checkChanges(good)).toBeUndefined();
  expect(checkChanges([...good, { action: 'ADD' }])?.extensions['details']).toEqual({ position: 5, action: 'ADD' });
});
