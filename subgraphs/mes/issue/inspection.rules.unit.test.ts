import { describe, expect, test } from '@jest/globals';
import { passes } from './inspection.rules.ts';

const variable = {
  kind: 'VARIABLE' as const,
  value: '10.05',
  unitOfMeasure: 'MMT',
  lowerLimit: '9.95',
  upperLimit: '10.05',
  attributeValue: null,
  pass: null,
};
const attribute = { ...variable, kind: 'ATTRIBUTE' as const, value: null, unitOfMeasure: null };
const judged = { ...attribute, lowerLimit: null, upperLimit: null };

describe('a measured value', () => {
  test('passes within its limits, which belong to them', () => {
    expect(passes(variable)).toBe(true);
    expect(passes({ ...variable, value: '10.050001' })).toBe(false);
    expect(passes({ ...variable, value: '9.949999', upperLimit: null })).toBe(false);
  });

  test('may be failed all the same, never passed outside', () => {
    expect(passes({ ...variable, pass: false })).toBe(false);
    expect(() => passes({ ...variable, value: '11', pass: true })).toThrow('outside its limits');
  });

  test('needs value, unit, and limits or a judgement', () => {
    expect(() => passes({ ...variable, value: null })).toThrow('needs a value');
    expect(() => passes({ ...variable, lowerLimit: null, upperLimit: null })).toThrow('Without limits');
    expect(passes({ ...variable, lowerLimit: null, upperLimit: null, pass: true })).toBe(true);
    expect(() => passes({ ...variable, lowerLimit: '11' })).toThrow('lowerLimit is above');
    expect(() => passes({ ...variable, attributeValue: 'fine' })).toThrow('leave attributeValue out');
  });
});

test('an attribute is judged', () => {
  expect(passes({ ...judged, pass: false })).toBe(false);
  expect(() => passes(judged)).toThrow('Say by pass');
  expect(() => passes({ ...attribute, pass: true })).toThrow('judged, not measured');
});
