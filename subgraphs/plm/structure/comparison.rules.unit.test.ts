import { describe, expect, test } from '@jest/globals';
import type { ComparedLine } from '../parents.ts';
import { compareByFindNumber, compareByPart } from './comparison.rules.ts';

const at = new Date(0);
const compared = (
  findNumber: string,
  item: string,
  change: Partial<ComparedLine['line']> = {},
  baseQuantity: string | null = change.quantity ?? '1',
): ComparedLine => ({
  line: {
    ...{
      id: findNumber,
      ebomId: 'e',
      findNumber,
      findOrder: findNumber.padStart(20, '0'),
      itemId: item,
      partId: `${item}-A`,
      revisionRule: 'PINNED',
      quantity: '1',
      uom: 'EA',
      quantityType: 'PER_ASSEMBLY',
    },
    ...{
      referenceDesignators: [],
      effectiveFrom: null,
      effectiveTo: null,
      serialFrom: null,
      serialTo: null,
      isPhantom: false,
      isOptional: false,
      scrapFactor: '0',
      notes: null,
    },
    ...{ importId: null, version: 1, createdAt: at, updatedAt: at },
    ...change,
  },
  substitutes: [],
  item: {
    ...{
      id: item,
      version: 1,
      partNumber: item,
      description: '',
      itemType: 'PART',
      originSystem: 'PLM',
      status: 'ACTIVE',
      baseUom: 'EA',
      sourcingStrategy: 'BUY',
    },
    ...{ classification: null, attributes: [], importId: null, createdAt: at, updatedAt: at },
  },
  baseQuantity,
});

describe('by find number', () => {
  test('finds are sorted as numbers count', () => {
    const deltas = compareByFindNumber([], [compared('10', 'A'), compared('9', 'B')]);
    expect(deltas.map(({ findNumber }) => findNumber)).toEqual(['9', '10']);
  });

  test('a dozen for twelve changes the unit, not the quantity', () => {
    const [delta] = compareByFindNumber(
      [compared('1', 'A', { quantity: '12' })],
      [compared('1', 'A', { uom: 'DZN' }, '12')],
    );
    expect(delta).toMatchObject({ changedFields: ['UOM'], quantityDelta: '0' });
    const [more] = compareByFindNumber(
      [compared('1', 'A', { quantity: '6' })],
      [compared('1', 'A', { uom: 'DZN' }, '12')],
    );
    expect(more).toMatchObject({ changedFields: ['QUANTITY', 'UOM'], quantityDelta: '0.5' });
  });

  test('a unit that does not convert has no difference in figures', () => {
    const [delta] = compareByFindNumber([compared('1', 'A')], [compared('1', 'A', { uom: 'KGM' }, null)]);
    expect(delta).toMatchObject({ quantityDelta: null, changedFields: ['QUANTITY', 'UOM'] });
  });
});

describe('by part', () => {
  test('a component moved to another line does not differ', () => {
    expect(compareByPart([compared('1', 'A')], [compared('7', 'A')])).toEqual([]);
  });

  test('lines of one component are added up', () => {
    const [delta] = compareByPart(
      [compared('1', 'A', { quantity: '0.1' }), compared('2', 'A', { quantity: '0.2' })],
      [compared('1', 'A', { quantity: '0.3' }), compared('3', 'B')],
    );
    expect(delta).toMatchObject({ change: 'ADDED', item: { partNumber: 'B' }, quantityA: '0', quantityB: '1' });
  });
});
