import { describe, expect, test } from '@jest/globals';
import { categoryOf, statusOf, type Facts } from './category.rules.ts';

const none = { quantity: '0', events: [] };
const facts = (more: Partial<Facts>): Facts => ({
  ...{ onFloor: true, inBooks: true, shopFloor: '100', inTransit: '0', financial: '100' },
  ...{ late: none, withheld: none, owed: '0', unknown: [], packs: [], converts: true },
  ...more,
});

describe('floor and books of an item', () => {
  test.each<[string, Partial<Facts>, string, string[]]>([
    ['agree', {}, 'MATCHED', []],
    ['agree with what is on its way', { shopFloor: '75', inTransit: '25' }, 'MATCHED', []],
    [
      'differ by what was booked later (4.6)',
      { financial: '0', late: { quantity: '100', events: ['e1'] } },
      'TIMING',
      ['e1'],
    ],
    [
      'differ by events that the books do not know (rule 5)',
      { shopFloor: '90', financial: '87', unknown: ['e2', 'e3'] },
      'UNPOSTED',
      ['e2', 'e3'],
    ],
    [
      'differ by what is withheld (4.7)',
      { shopFloor: '110', financial: '105', withheld: { quantity: '5', events: ['e4'] } },
      'UNPOSTED',
      ['e4'],
    ],
    ['by what is used and owed (4.5)', { shopFloor: '0', financial: '0', owed: '15' }, 'UNPOSTED', []],
    ['by a pack', { shopFloor: '300', financial: '3', packs: ['100'] }, 'UOM', []],
    ['by rounding', { shopFloor: '100.000001' }, 'UOM', []],
    ['in a unit that does not convert', { converts: false }, 'UOM', []],
    ['the books do not know it (4.10)', { shopFloor: '40', financial: '0', inBooks: false }, 'MISSING_IN_ERP', []],
    ['the floor does not know it (4.10)', { shopFloor: '0', financial: '40', onFloor: false }, 'MISSING_IN_MES', []],
    ['for reasons that nobody knows', { shopFloor: '99' }, 'UNEXPLAINED', []],
    ['by more than what was late', { financial: '0', late: { quantity: '60', events: ['e1'] } }, 'UNEXPLAINED', ['e1']],
  ])('%s', (_, more, category, evidence) => {
    expect(categoryOf(facts(more))).toMatchObject({ category, evidence });
  });

  test('a comparison is as good as its worst row', () => {
    expect(statusOf([])).toBe('MATCHED');
    expect(statusOf(['MATCHED', 'TIMING'])).toBe('DIFFERENCES');
    expect(statusOf(['TIMING', 'UNEXPLAINED'])).toBe('UNEXPLAINED');
  });
});
