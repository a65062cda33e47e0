import { describe, expect, test } from '@jest/globals';
import { multiply } from '../../../kernel/decimal.ts';
import { derived, type SourceLine } from './derive.rules.ts';

type Line = SourceLine<{ id: string }>;
const line = (parent: string, component: string, quantity: string, more: Partial<Line> = {}): [string, Line] => [
  parent,
  {
    id: `${parent}>${component}`,
    findNumber: '0010',
    componentPartNumber: component,
    part: { id: component },
    quantity,
    unitOfMeasure: 'EA',
    quantityType: 'PER_ASSEMBLY',
    isPhantom: false,
    isOptional: false,
    ...more,
  },
];
const take = (lines: [string, Line][], optional: string[] = [], omitted: string[] = []) =>
  derived('TOP', {
    linesOf: (id) => lines.flatMap(([parent, one]) => (parent === id ? [one] : [])),
    inBaseUnit: (one, quantity) => (one.unitOfMeasure === 'DZN' ? multiply(quantity, '12') : quantity),
    optional: new Set(optional),
    omitted: new Set(omitted),
  }).map(({ line: { id }, quantity, isFixedQuantity }) => [id, quantity, isFixedQuantity]);

describe('lines of an engineering BOM', () => {
  test('stand as they are, in their order', () =>
    expect(take([line('TOP', 'A', '2.4'), line('TOP', 'B', '3', { quantityType: 'FIXED' })])).toEqual([
      ['TOP>A', '2.4', false],
      ['TOP>B', '3', true],
    ]));

  test('of a phantom take its place, times what it is used, in its base unit', () =>
    expect(
      take([
        line('TOP', 'P', '0.5', { isPhantom: true, unitOfMeasure: 'DZN' }),
        line('P', 'Q', '2', { isPhantom: true }),
        line('Q', 'A', '1.1'),
        line('P', 'B', '4', { quantityType: 'FIXED' }),
      ]),
    ).toEqual([
      ['Q>A', '13.2', false],
      ['P>B', '4', true],
    ]));

  test('below a fixed phantom are fixed', () =>
    expect(take([line('TOP', 'P', '2', { isPhantom: true, quantityType: 'FIXED' }), line('P', 'A', '3')])).toEqual([
      ['P>A', '6', true],
    ]));

  test('that are optional stand only where chosen, and those left out do not', () => {
    const lines = [line('TOP', 'A', '1', { isOptional: true }), line('TOP', 'B', '1', { isOptional: true })];
    expect(take([...lines, line('TOP', 'C', '1')], ['TOP>B'], ['TOP>C'])).toEqual([['TOP>B', '1', false]]);
  });

  test('without a quantity are not planned', () =>
    expect(take([line('TOP', 'GLUE', '0', { quantityType: 'AS_REQUIRED' })])).toEqual([]));

  test('need a released revision', () =>
    expect(() => take([line('TOP', 'A', '1', { part: undefined })])).toThrow('no released revision of A'));

  test('may not lead a phantom into itself', () =>
    expect(() => take([line('TOP', 'P', '1', { isPhantom: true }), line('P', 'P', '1', { isPhantom: true })])).toThrow(
      'contains itself',
    ));

  test('may not come to nothing', () =>
    expect(() => take([line('TOP', 'P', '0.0004', { isPhantom: true }), line('P', 'A', '0.001')])).toThrow(
      'less than',
    ));
});
