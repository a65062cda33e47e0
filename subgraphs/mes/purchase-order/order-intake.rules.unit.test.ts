import { expect, test } from '@jest/globals';
import { furtherOf, lineStatus } from './order-intake.rules.ts';

test('of two states the one further along holds', () => {
  expect(furtherOf('APPROVED', 'ORDERED')).toBe('ORDERED');
  expect(furtherOf('CANCELED', 'ORDERED')).toBe('CANCELED');
  expect(furtherOf('DRAFT', 'DRAFT')).toBe('DRAFT');
});

test('a line follows its order, unless it ended alone', () => {
  expect(lineStatus('OPEN', 'ORDERED')).toBe('ORDERED');
  expect(lineStatus('CANCELED', 'ORDERED')).toBe('CANCELED');
});
