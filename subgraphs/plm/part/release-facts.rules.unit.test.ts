import { expect, test } from '@jest/globals';
import { fractionOf } from './release-facts.rules.ts';

test.each([
  ['100.000000', 100, 1],
  ['0.304800', 381, 1250],
  ['12', 12, 1],
  ['0.000001', 1, 1_000_000],
  ['2.5', 5, 2],
])('%s is %i / %i', (factor, numerator, denominator) => expect(fractionOf(factor)).toEqual({ numerator, denominator }));
