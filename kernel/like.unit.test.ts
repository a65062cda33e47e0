import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { likePattern } from './like.ts';

test.each([
  ['Pump', 'Pump', true],
  ['Pump', 'pump', false],
  ['P%', 'Pump', true],
  ['%mp', 'Pump', true],
  ['%u%p%', 'Pump', true],
  ['P_mp', 'Pump', true],
  ['P_p', 'Pump', false],
  ['_', '火', true],
  ['%', '', true],
  ['', '', true],
  ['', 'x', false],
  ['50\\%', '50%', true],
  ['50\\%', '500', false],
  ['a\\_b', 'a_b', true],
  ['a\\\\b', 'a\\b', true],
  ['(a|b)+.*', '(a|b)+.*', true],
  ['%\n%', 'two\nlines', true],
] as const)('%j fits %j: %s', (pattern, text, fits) => expect(likePattern(pattern)(text)).toBe(fits));

test('fits what it is said to fit, by trying every way', () => {
  const tried = (pattern: string, text: string): boolean => {
    const [first, ...rest] = pattern;
    if (first === undefined) return text === '';
    if (first === '%') return tried(rest.join(''), text) || (text !== '' && tried(pattern, text.slice(1)));
    return text !== '' && (first === '_' || text.startsWith(first)) && tried(rest.join(''), text.slice(1));
  };
  const of = (letters: string[], maxLength: number) =>
    fc.array(fc.constantFrom(...letters), { maxLength }).map((all) => all.join(''));
  fc.assert(
    fc.property(of(['a', 'b', '%', '_'], 7), of(['a', 'b'], 7), (pattern, text) => {
      expect(likePattern(pattern)(text)).toBe(tried(pattern, text));
    }),
    { numRuns: 2000 },
  );
});

test('a pattern with more ways to try than there is time for is answered at once', () => {
  expect(likePattern(`${'%_'.repeat(127)}!`)('Replace the seal of the pump, and clean the bench. '.repeat(5))).toBe(
    false,
  );
});
