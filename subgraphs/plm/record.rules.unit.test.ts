import { expect, test } from '@jest/globals';
import { changed, recorded } from './record.rules.ts';

const row = {
  id: 'a',
  version: 1,
  updatedAt: new Date(0),
  importId: null,
  notes: null,
  designators: ['R1'],
  released: new Date(7),
};

test('a record is what a row says, not how it is kept', () => {
  expect(recorded(row)).toEqual({ notes: null, designators: ['R1'], released: new Date(7) });
});

test('a change is told by the fields that differ, lists and times by their values', () => {
  const now = {
    ...row,
    version: 2,
    updatedAt: new Date(1),
    notes: 'x',
    designators: ['R1'],
    released: new Date(7),
    substitutes: [],
  };
  expect(changed(row, now)).toEqual({ before: { notes: null }, after: { notes: 'x', substitutes: [] } });
  expect(changed(row, row)).toEqual({ before: {}, after: {} });
});
