import { describe, expect, test } from '@jest/globals';
import { checkKeepsSignatures, checkSignsFields, checkSignsStep, roleScope } from './sign-off.rules.ts';

const having =
  (...scopes: string[]) =>
  (scope: string): boolean =>
    scopes.includes(scope);
const step = (signoffRole: string | null) => ({ title: 'Final check', signoffRole });
const field = (id: string, signoffRole: string | null, type: 'SIGNOFF' | 'STRING' = 'SIGNOFF') => ({
  ...{ id, name: id, type, signoffRole },
});

test('a role is a scope of any letters, and no two roles are the same scope', () => {
  expect(roleScope('INSPECTOR')).toBe('role:INSPECTOR');
  expect(roleScope('Quality Engineer')).toBe('role:Quality%20Engineer');
  expect(roleScope('Quality%20Engineer')).toBe('role:Quality%2520Engineer');
  expect(roleScope('Prüfer')).toMatch(/^role:[\x21-\x7e]+$/);
});

describe('a step that names a role', () => {
  test('is signed off by whoever has it', () => {
    expect(checkSignsStep(having('role:INSPECTOR'), step('INSPECTOR'))).toBeUndefined();
    expect(checkSignsStep(having(), step(null))).toBeUndefined();
  });

  test.each([['mes:write'], ['INSPECTOR'], ['role:inspector'], ['role:INSPECTORS'], ['role:']])(
    'is not signed off by "%s"',
    (scope) => {
      const refused = checkSignsStep(having(scope, 'completeRunStep'), step('INSPECTOR'));
      expect(refused).toMatchObject({
        code: 'FORBIDDEN',
        extensions: {
          details: { role: 'INSPECTOR', missing: [{ field: 'completeRunStep', anyOf: ['role:INSPECTOR'] }] },
        },
      });
    },
  );
});

describe('a field that is a signature', () => {
  const fields = [field('accepted', 'INSPECTOR'), field('remarks', 'INSPECTOR', 'STRING'), field('seen', null)];

  test('asks for its role where it is filled in', () => {
    expect(checkSignsFields(having(), fields, new Set(['accepted']))).toMatchObject({ code: 'FORBIDDEN' });
    expect(checkSignsFields(having('role:INSPECTOR'), fields, new Set(['accepted']))).toBeUndefined();
  });

  test('asks for none where it is left, is no signature, or names none', () => {
    expect(checkSignsFields(having(), fields, new Set(['remarks', 'seen']))).toBeUndefined();
  });
});

describe('a step that is written anew', () => {
  const signature = (required = true) => ({ name: 'ok', type: 'SIGNOFF' as const, required, signoffRole: 'INSPECTOR' });
  const was = { title: 'Final check', signoffRole: null, fields: [signature()] };
  const refused = { code: 'FORBIDDEN', extensions: { details: { role: 'INSPECTOR' } } };
  const none = { signoffRole: null, fields: [] };

  test('keeps the signatures of roles that its writer has not', () => {
    const step = { ...was, fields: [], signoffRole: 'INSPECTOR' };
    expect(checkKeepsSignatures(having(), step, none)).toMatchObject(refused);
    expect(checkKeepsSignatures(having(), step, { signoffRole: 'WELDER', fields: [] })).toMatchObject(refused);
    expect(checkKeepsSignatures(having(), step, { ...none, signoffRole: 'INSPECTOR' })).toBeUndefined();
    expect(checkKeepsSignatures(having(), was, none)).toMatchObject(refused);
    expect(checkKeepsSignatures(having(), was, { ...none, fields: [signature(false)] })).toMatchObject(refused);
    expect(checkKeepsSignatures(having(), was, { ...none, fields: [signature()] })).toBeUndefined();
  });

  test('loses them by somebody of the role, and gets others by anybody', () => {
    const inspector = having('role:INSPECTOR');
    expect(checkKeepsSignatures(inspector, { ...was, signoffRole: 'INSPECTOR' }, none)).toBeUndefined();
    expect(
      checkKeepsSignatures(having(), { ...was, fields: [] }, { signoffRole: 'WELDER', fields: [signature()] }),
    ).toBe(undefined);
  });
});
