import { expect, test } from '@jest/globals';
import { checkFlushable, leftToFlush } from './backflush.rules.ts';

const three = { perUnit: '3', fixed: null, waiting: '0', waived: '0' };
const first = { before: '0', done: '20' };
const next = { before: '20', done: '21' };

test('a backflush takes what is needed and was not scanned (4.5)', () => {
  expect(leftToFlush(three, first, '0')).toBe('60');
  expect(leftToFlush(three, first, '12')).toBe('48');
  expect(leftToFlush(three, first, '72')).toBe('0');
});

test('nothing that an open exception waits for', () => {
  expect(leftToFlush({ ...three, waiting: '15' }, { ...first, before: '20' }, '45')).toBe('0');
  expect(leftToFlush({ ...three, waiting: '15' }, next, '45')).toBe('3');
});

test('nothing that was settled by hand, unless somebody put it in after all', () => {
  expect(leftToFlush({ ...three, waived: '15' }, next, '45')).toBe('3');
  expect(leftToFlush({ ...three, waived: '15' }, next, '60')).toBe('3');
  expect(leftToFlush({ ...three, waived: '15' }, first, '0')).toBe('60');
});

test('a fixed quantity is taken once', () => {
  const fixed = { ...three, perUnit: null, fixed: '2' };
  expect(leftToFlush(fixed, { before: '0', done: '1' }, '0')).toBe('2');
  expect(leftToFlush(fixed, { before: '1', done: '20' }, '2')).toBe('0');
});

test('serial pieces are never flushed', () => {
  expect(checkFlushable([{ partNumber: 'RES-1', isSerial: false }])).toBeUndefined();
  expect(checkFlushable([{ partNumber: 'MOTOR', isSerial: true }])).toMatchObject({
    code: 'SERIAL_BACKFLUSH_NOT_ALLOWED',
  });
});
