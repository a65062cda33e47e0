import { expect, test } from '@jest/globals';
import { checkRedlined, checkSays, checkUnfilled } from './run-step.rules.ts';

test('a step is written anew in REDLINE alone', () => {
  expect(checkRedlined({ title: 'Fit', status: 'REDLINE' })).toBeUndefined();
  for (const status of ['TODO', 'IN_PROGRESS', 'COMPLETE', 'HOLD', 'FAILED', 'CANCELED'] as const)
    expect(checkRedlined({ title: 'Fit', status })).toMatchObject({ code: 'STATE_INVALID' });
});

test('fields stay once one of them is filled in', () => {
  const [empty, full] = [
    { name: 'Torque', value: null },
    { name: 'Gap', value: '0.2' },
  ];
  expect(checkUnfilled({ title: 'Fit' }, [empty])).toBeUndefined();
  const refusal = checkUnfilled({ title: 'Fit' }, [empty, full]);
  expect(refusal).toMatchObject({ code: 'STATE_INVALID', extensions: { details: { filled: ['Gap'] } } });
});

test('a change says what changes', () => {
  expect(checkSays({ content: null })).toBeUndefined();
  expect(checkSays({})).toMatchObject({ code: 'VALUE_INVALID' });
});
