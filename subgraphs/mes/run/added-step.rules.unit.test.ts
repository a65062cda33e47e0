import { describe, expect, test } from '@jest/globals';
import { checkWaiting, roomFor } from './added-step.rules.ts';

const at = (position: number) => ({ id: `s${String(position)}`, position });
const step = (id: string, more: object = {}) => ({
  ...{ id, title: id, status: 'TODO' as const, heldFrom: null, upstreamStepIds: [] as string[] },
  ...more,
});
const added = (...upstreamStepIds: string[]) => ({ id: 'new', title: 'new', upstreamStepIds });

describe('the place of a step that is added', () => {
  test('is the end unless told, and none makes room', () => {
    expect(roomFor([at(1), at(2)], null)).toEqual({ position: 3, moved: [] });
    expect(roomFor([], undefined)).toEqual({ position: 1, moved: [] });
    expect(roomFor([at(1), at(2)], 3)).toEqual({ position: 3, moved: [] });
  });

  test('is made by those that come after it, the last of them first', () => {
    const moved = [
      { id: 's3', position: 4 },
      { id: 's2', position: 3 },
    ];
    expect(roomFor([at(1), at(2), at(3)], 2)).toEqual({ position: 2, moved });
  });

  test.each([0, -1, 4])('is not %i', (position) => {
    expect(() => roomFor([at(1), at(2)], position)).toThrow('take 1 to 3');
  });
});

describe('steps that are to wait for one that is added', () => {
  test.each([
    ['TODO', null],
    ['REDLINE', null],
    ['FAILED', null],
    ['CANCELED', null],
    ['HOLD', 'TODO'],
  ])('may be %s', (status, heldFrom) => {
    const steps = [step('a'), step('b', { status, heldFrom })];
    expect(checkWaiting(added('a'), new Set(['b']), steps)).toBeUndefined();
  });

  test.each([
    ['COMPLETE', null],
    ['IN_PROGRESS', null],
    ['HOLD', 'IN_PROGRESS'],
  ])('may not be %s: they are begun', (status, heldFrom) => {
    const refused = checkWaiting(added(), new Set(['b']), [step('a'), step('b', { status, heldFrom })]);
    expect(refused).toMatchObject({ code: 'STATE_INVALID', extensions: { details: { step: 'b', status } } });
  });

  test('do not come before it as well', () => {
    const steps = [step('a'), step('b', { upstreamStepIds: ['a'] })];
    expect(checkWaiting(added('b'), new Set(['a']), steps)).toMatchObject({ code: 'VALUE_INVALID' });
    expect(checkWaiting(added('a'), new Set(['b']), steps)).toBeUndefined();
  });
});
