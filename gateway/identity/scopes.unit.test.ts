import { expect, test } from '@jest/globals';
import { Kind } from 'graphql';
import { sdlOf } from '../../kernel/sdl.ts';
import { families } from '../../schema/families.ts';
import { withFamilies } from './scopes.ts';

const viewer = (...scopes: string[]) => ({ subject: 'ann', system: 'PLM', scopes, sites: '*' }) as const;

const mutations = (): string[] =>
  ['plm', 'mes', 'erp', 'integration'].flatMap((system) =>
    sdlOf(system).definitions.flatMap((definition) =>
      (definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.OBJECT_TYPE_EXTENSION) &&
      definition.name.value === 'Mutation'
        ? (definition.fields ?? []).map((field) => field.name.value)
        : [],
    ),
  );

test('every mutation of the graph stands in one family, and nothing else does', () => {
  expect(Object.values(families).flat().sort()).toEqual(mutations().sort());
});

test('a family is its mutations', () => {
  expect(withFamilies(viewer('EBom', 'plm:read')).scopes).toEqual([
    'EBom',
    'plm:read',
    'addEbomLine',
    'updateEbomLine',
    'removeEbomLine',
  ]);
});

test.each(['eBom', 'EBomLine', 'EBom:', 'EB', 'constructor', '__proto__'])('%s is no family', (scope) => {
  expect(withFamilies(viewer(scope)).scopes).toEqual([scope]);
});
