import { describe, expect, test } from '@jest/globals';
import {
  availabilityOf,
  checkAffected,
  checkIssueMove,
  checkResolvable,
  holdDecisionOf,
  plainText,
} from './issue.rules.ts';

describe('availability', () => {
  test('follows the type unless told', () => {
    expect(availabilityOf('USE_AS_IS', null)).toBe('AVAILABLE_IMMEDIATELY');
    expect(availabilityOf('USE_AS_IS', 'RELEASE_ON_RESOLVE')).toBe('RELEASE_ON_RESOLVE');
    expect(availabilityOf('REWORK', undefined)).toBe('RELEASE_ON_RESOLVE');
    expect(availabilityOf('SCRAP', undefined)).toBe('PERMANENTLY_UNAVAILABLE');
  });

  test('never lets scrap be used, nor takes rework away for ever', () => {
    expect(() => availabilityOf('SCRAP', 'AVAILABLE_IMMEDIATELY')).toThrow('SCRAP goes with PERMANENTLY_UNAVAILABLE');
    expect(() => availabilityOf('REWORK', 'PERMANENTLY_UNAVAILABLE')).toThrow('REWORK goes with RELEASE_ON_RESOLVE');
  });

  test('tells ERP what became of held stock', () => {
    expect(holdDecisionOf('REPAIR')).toBe('REWORK');
    expect(holdDecisionOf('RETURN_TO_VENDOR')).toBe('RETURN_TO_VENDOR');
    expect(holdDecisionOf('SORT')).toBe('RELEASE');
  });
});

describe('an issue', () => {
  const issue = (status: 'PENDING' | 'IN_PROGRESS' | 'IN_REVIEW' | 'RESOLVED') => ({ number: 'NCR-1', status });
  const forward = { decided: true, reason: null };

  test('leaves PENDING with a decision, state by state', () => {
    expect(checkIssueMove(issue('PENDING'), 'IN_PROGRESS', forward)).toBeUndefined();
    expect(checkIssueMove(issue('PENDING'), 'IN_PROGRESS', { ...forward, decided: false })?.message).toContain(
      'setDisposition',
    );
    expect(checkIssueMove(issue('PENDING'), 'IN_REVIEW', forward)?.message).toContain('IN_PROGRESS first');
    expect(checkIssueMove(issue('IN_REVIEW'), 'RESOLVED', forward)?.message).toContain('resolveIssue');
    expect(checkIssueMove(issue('IN_REVIEW'), 'IN_REVIEW', forward)).toMatchObject({ code: 'STATE_INVALID' });
  });

  test('goes back with a reason', () => {
    expect(checkIssueMove(issue('RESOLVED'), 'IN_PROGRESS', { decided: true, reason: 'again' })).toBeUndefined();
    expect(checkIssueMove(issue('IN_REVIEW'), 'PENDING', forward)?.message).toContain('give a reason');
  });

  test('is settled once reviewed, decided, approved and reworked', () => {
    const settled = { waitingFor: [], reworking: [], decided: true };
    expect(checkResolvable(issue('IN_REVIEW'), settled)).toBeUndefined();
    expect(checkResolvable(issue('IN_PROGRESS'), settled)).toMatchObject({ code: 'STATE_INVALID' });
    expect(checkResolvable(issue('IN_REVIEW'), { ...settled, decided: false })?.message).toContain('no disposition');
    expect(checkResolvable(issue('IN_REVIEW'), { ...settled, waitingFor: ['MRB'] })?.message).toContain('MRB');
    expect(checkResolvable(issue('IN_REVIEW'), { ...settled, reworking: ['RUN-2'] })?.message).toContain('RUN-2');
  });

  test('is decided on for at most what is affected', () => {
    expect(checkAffected('3', '3', 'EA')).toBeUndefined();
    expect(checkAffected('3.000001', '3', 'EA')).toMatchObject({ code: 'VALUE_INVALID' });
  });
});

test('rich text is told in words', () => {
  expect(plainText('{"children":[{"text":"burr on"},{"text":"edge"}]}')).toBe('burr on edge');
  expect(plainText('"as it is"')).toBe('"as it is"');
  expect(plainText(null)).toBeNull();
});
