import { describe, expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { writeRefusal, writeRules, type WriteRule } from './ownership.ts';
import type { System, Viewer } from './viewer.ts';

const rules = writeRules(
  parse(`
    type Mutation {
      releasePart(id: ID!): Boolean @owner(system: PLM) @otherwise(code: "REVISION_AUTHORITY", rule: "rule 3", instead: "Raise an issue.")
      updateItem(id: ID!): Boolean @owner(system: PLM, orOrigin: true)
    }
    extend type Mutation {
      postItemReceipt(id: ID!): Boolean @owner(system: ERP) @replica(of: MES)
      createEcr(id: ID!): Boolean @owner(system: PLM) @replica(of: MES, orOwner: true)
    }`),
);

const ruleOf = (name: string): WriteRule => {
  const rule = rules.get(name);
  if (rule === undefined) throw new Error(`no rule for ${name}`);
  return rule;
};

const viewer = (system: System, ...scopes: string[]): Viewer => ({ subject: 'somebody', system, scopes, sites: '*' });

const everySystem: readonly System[] = ['PLM', 'MES', 'ERP', 'INTEGRATION', 'VIEWER'];
const allowed = (name: string): System[] =>
  everySystem.filter((system) => writeRefusal(ruleOf(name), viewer(system, '*')) === undefined);

describe('who may call a mutation', () => {
  test.each([
    ['releasePart', ['PLM']],
    ['updateItem', ['PLM', 'MES', 'ERP', 'INTEGRATION']],
    ['postItemReceipt', ['INTEGRATION']],
    ['createEcr', ['PLM', 'INTEGRATION']],
  ])('%s: %j', (name, systems) => {
    expect(allowed(name)).toEqual(systems);
  });

  test('the refusal names owner, rule, and what to do instead', () => {
    const refusal = writeRefusal(ruleOf('releasePart'), viewer('MES', '*'));
    expect(refusal?.message).toBe('releasePart changes what PLM owns; you act for MES. Raise an issue.');
    expect(refusal?.extensions).toMatchObject({
      code: 'REVISION_AUTHORITY',
      status: 403,
      owner: 'PLM',
      rule: 'rule 3',
    });
  });

  test('an intake tells whose records it takes in', () => {
    expect(writeRefusal(ruleOf('postItemReceipt'), viewer('ERP', '*'))?.message).toContain('what MES recorded');
  });

  test('a mutation without an owner does not start', () => {
    expect(() => writeRules(parse('type Mutation { close: Boolean }'))).toThrow('close names no owner');
    expect(() => writeRules(parse('type Mutation { close: Boolean @owner(system: CRM) }'))).toThrow('names no owner');
  });
});

describe('scopes of mutations', () => {
  test.each(['*', 'releasePart', 'plm:write'])('%s grants it', (scope) => {
    expect(writeRefusal(ruleOf('releasePart'), viewer('PLM', scope))).toBeUndefined();
  });

  test.each([
    '',
    'read',
    'release',
    'releaseParts',
    'RELEASEPART',
    'plm',
    'plm:writer',
    'plm:write:parts',
    'erp:write',
    'Plm:write',
  ])('%j does not', (scope) => {
    const refusal = writeRefusal(ruleOf('releasePart'), viewer('PLM', scope));
    expect(refusal?.extensions).toMatchObject({
      code: 'FORBIDDEN',
      details: { missing: [{ field: 'Mutation.releasePart', anyOf: ['releasePart', 'plm:write'] }] },
    });
  });

  test('the right scope does not make up for the wrong system', () => {
    expect(writeRefusal(ruleOf('releasePart'), viewer('MES', 'releasePart', 'plm:write', '*'))?.code).toBe(
      'REVISION_AUTHORITY',
    );
  });
});
