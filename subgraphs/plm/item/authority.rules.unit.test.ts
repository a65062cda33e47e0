import { expect, test } from '@jest/globals';
import { checkAuthority } from './authority.rules.ts';

test.each([
  ['PLM', 'PLM', true],
  ['PLM', 'ERP', false],
  ['PLM', 'INTEGRATION', false],
  ['PLM', 'MES', false],
  ['ERP', 'ERP', true],
  ['ERP', 'INTEGRATION', true],
  ['ERP', 'PLM', false],
  ['ERP', 'MES', false],
] as const)('an item born in %s is changed by %s: %s', (originSystem, system, may) => {
  const refusal = checkAuthority({ partNumber: 'BRKT-001', originSystem }, system);
  expect(refusal?.extensions).toEqual(
    may ? undefined : expect.objectContaining({ code: 'ITEM_AUTHORITY', status: 403, owner: originSystem }),
  );
});
