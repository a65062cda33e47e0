import { expect, test } from '@jest/globals';
import { inDependencyOrder } from './order.rules.ts';

test('components come before what uses them', () => {
  const graph = new Map([
    ['top', ['left', 'right']],
    ['left', ['leaf', 'elsewhere']],
    ['right', ['leaf', 'leaf']],
  ]);
  const { sorted, cycle } = inDependencyOrder(['top', 'left', 'right', 'leaf'], graph);
  expect(cycle).toBeUndefined();
  expect(sorted).toHaveLength(4);
  for (const [part, components] of graph)
    for (const component of components.filter((name) => name !== 'elsewhere'))
      expect(sorted.indexOf(component)).toBeLessThan(sorted.indexOf(part));
});

test('a cycle is shown from a part back to itself', () => {
  const graph = new Map([
    ['top', ['a']],
    ['a', ['b']],
    ['b', ['c', 'leaf']],
    ['c', ['a']],
  ]);
  const { sorted, cycle } = inDependencyOrder(['top', 'a', 'b', 'c', 'leaf'], graph);
  expect(sorted).toEqual(['leaf']);
  expect(cycle).toEqual(['a', 'b', 'c', 'a']);
});
