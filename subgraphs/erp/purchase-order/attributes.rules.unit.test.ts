import { expect, test } from '@jest/globals';
import { effectiveAttributes, missingAttributes, purchaseAttributes } from './attributes.rules.ts';

const none = { department: null, location: null, costCenter: null, project: null, glAccountId: null, taxCode: null };

test('a line wins over its order, attribute by attribute', () => {
  const order = { ...none, department: 'PROC', project: 'P1', taxCode: 'T1' };
  const line = { ...none, project: 'P2', costCenter: 'CC9' };
  expect(effectiveAttributes(line, order)).toEqual({
    ...none,
    department: 'PROC',
    project: 'P2',
    costCenter: 'CC9',
    taxCode: 'T1',
  });
});

test('an empty text on the line is set, and wins', () => {
  expect(effectiveAttributes({ ...none, project: '' }, { ...none, project: 'P1' }).project).toBe('');
});

test('what a site requires is found on the line or on its order', () => {
  const required = purchaseAttributes(['DEPARTMENT', 'PROJECT', 'TAX_CODE', 'COLOUR']);
  expect(required).toEqual(['DEPARTMENT', 'PROJECT', 'TAX_CODE']);
  expect(missingAttributes(required, { ...none, project: 'P' }, { ...none, department: 'D' })).toEqual(['TAX_CODE']);
});
