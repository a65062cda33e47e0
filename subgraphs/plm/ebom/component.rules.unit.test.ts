import { describe, expect, test } from '@jest/globals';
import { Refusal } from '../../../kernel/errors.ts';
import { checkNaming, chooseRule, type ComponentChoice } from './component.rules.ts';

const plm = { partNumber: 'A', originSystem: 'PLM', hasRevisions: true } as const;
const erp = { partNumber: 'M3X8', originSystem: 'ERP', hasRevisions: false } as const;
const chosen = (choice: ComponentChoice) => {
  const rule = chooseRule(choice);
  return rule instanceof Refusal ? rule.code : rule;
};

describe('the revision rule of a line', () => {
  test.each([
    [{ byRevision: true, rule: undefined, item: plm }, 'PINNED'],
    [{ byRevision: false, rule: undefined, item: plm }, 'FLOATING'],
    [{ byRevision: false, rule: undefined, item: erp }, 'UNREVISIONED'],
    [{ byRevision: false, rule: 'LATEST_RELEASED', item: plm }, 'LATEST_RELEASED'],
    [{ byRevision: true, rule: 'FLOATING', item: plm }, 'VALUE_INVALID'],
    [{ byRevision: false, rule: 'PINNED', item: plm }, 'VALUE_INVALID'],
    [{ byRevision: false, rule: 'UNREVISIONED', item: plm }, 'VALUE_INVALID'],
    [{ byRevision: false, rule: 'LATEST_RELEASED', item: erp }, 'VALUE_INVALID'],
  ] as const)('%j: %s', (choice, expected) => expect(chosen(choice)).toBe(expected));
});

test('a component is named in one way', () => {
  expect(checkNaming('prt_1', undefined)).toBeUndefined();
  expect(checkNaming(undefined, 'itm_1')).toBeUndefined();
  expect(checkNaming('prt_1', 'itm_1')?.code).toBe('VALUE_INVALID');
  expect(checkNaming(null, undefined)?.code).toBe('VALUE_INVALID');
});
