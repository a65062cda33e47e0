import { expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { ownersDeclared } from './owners.ts';

const ownerOf = ownersDeclared(
  parse(`
    type Part @owner(system: PLM) { id: ID! runs: [Run!]! @owner(system: MES) }
    extend type Part { scrap: Int @owner(system: MES) weight: Int }
    type Money { amount: String }
    type Query { runs: [Run!]! }
  `),
  'MES',
);

test.each([
  ['Part', 'id', 'PLM'],
  ['Part', 'weight', 'PLM'],
  ['Part', 'runs', 'MES'],
  ['Part', 'scrap', 'MES'],
  ['Query', 'runs', 'MES'],
  ['Query', '_entities', 'MES'],
  ['Money', 'amount', undefined],
])('%s.%s belongs to %s', (type, field, system) => {
  expect(ownerOf(type, field)?.system).toBe(system);
});
