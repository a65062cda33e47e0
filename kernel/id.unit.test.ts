import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fromWire, newId, parseWire, toWire } from './id.ts';

test('an id survives the way to the wire and back', () => {
  fc.assert(fc.property(fc.uuid(), (uuid) => fromWire('run', toWire('run', uuid)) === uuid));
});

test('the wire form sorts as the uuid does', () => {
  fc.assert(
    fc.property(fc.uuid(), fc.uuid(), (left, right) => left < right === toWire('x', left) < toWire('x', right)),
  );
});

test('new ids are version 7 and grow with time', () => {
  const [early, late] = [newId(1_700_000_000_000), newId(1_700_000_000_001)];
  expect(early).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(early < late).toBe(true);
});

test.each([
  ['another kind', 'prt_01JCXKZ0000000000000000000'],
  ['too short', 'run_01JCXKZ'],
  ['a letter outside the alphabet', 'run_01JCXKZ000000000000000000U'],
  ['more than 128 bits', 'run_ZZZZZZZZZZZZZZZZZZZZZZZZZZ'],
  ['nothing', ''],
])('%s is no id of a run', (_, text) => {
  expect(parseWire('run', text)).toBeUndefined();
  expect(() => fromWire('run', text)).toThrow(expect.objectContaining({ code: 'NOT_FOUND' }));
});

test('ids of one process sort in the order of their making, however many in a millisecond', () => {
  const made = Array.from({ length: 20_000 }, () => newId());
  expect([...made].sort()).toEqual(made);
  expect(new Set(made).size).toBe(made.length);
});
