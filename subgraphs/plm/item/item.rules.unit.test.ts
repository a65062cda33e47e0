import { describe, expect, test } from '@jest/globals';
import { checkAliases, checkPartNumber, checkRevision } from './item.rules.ts';

describe('part numbers', () => {
  test.each(['00123', '1E10', '3-4', 'MAR-01', '545618', 'R_10R_0402_1%', 'Ä-1 ß'])(
    '%s is kept as it is',
    (partNumber) => {
      expect(checkPartNumber(partNumber)).toBeUndefined();
    },
  );

  test.each(['', ' ', ' A-1', 'A-1 ', 'A\t1', 'x'.repeat(61)])('"%s" is refused', (partNumber) => {
    expect(checkPartNumber(partNumber)?.code).toBe('PART_NUMBER_FORMAT');
  });

  test('blanks at the ends suggest the number without them', () => {
    expect(checkPartNumber(' A-1 ')?.extensions['details']).toEqual({ suggestion: 'A-1' });
  });
});

test('revisions have 1 to 20 characters', () => {
  expect(checkRevision('A')).toBeUndefined();
  expect(checkRevision('')?.code).toBe('VALUE_INVALID');
  expect(checkRevision('x'.repeat(21))?.code).toBe('VALUE_INVALID');
});

test('an alias is given once', () => {
  const alias = { system: '', number: '93475A230', kind: 'MPN', organization: 'McMaster' };
  expect(checkAliases([alias])).toBeUndefined();
  expect(checkAliases([alias, { ...alias }])?.code).toBe('VALUE_INVALID');
  expect(checkAliases([{ ...alias, number: '' }])?.code).toBe('VALUE_INVALID');
});
