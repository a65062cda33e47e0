import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { longestToken, malformation, repeatedName } from './token-form.ts';

test.each([
  ['{"sub":"a","sub":"b"}', 'sub'],
  ['{"sub" : "a", "s\\u0075b"\n: "b"}', 'sub'],
  ['{"a":{"x":1,"x":2}}', 'x'],
  ['{"a":[{"x":1},{"x":1,"y":[],"y":0}]}', 'y'],
  ['{"a":"b","c":"a"}', undefined],
  ['{"a":["b","b"],"b":"\\"a\\":"}', undefined],
  ['{"a":{"x":1},"b":{"x":1}}', undefined],
  ['{}', undefined],
])('%s says %s twice', (text, name) => {
  expect(repeatedName(text)).toBe(name);
});

test('what JSON.stringify writes never says a name twice', () => {
  fc.assert(fc.property(fc.jsonValue(), (value) => repeatedName(JSON.stringify(value)) === undefined));
});

const part = (value: unknown): string =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');

test.each([
  ['a list for a header', `${part([])}.${part({})}.x`, 'can be read'],
  ['no JSON', 'a.b.c', 'can be read'],
  ['a key by address', `${part({ jku: 'https://evil.example' })}.${part({})}.x`, 'jku'],
  ['a key in the header', `${part({ jwk: {} })}.${part({})}.x`, 'jwk'],
  ['two algorithms', `${part('{"alg":"none","alg":"RS256"}')}.${part({})}.x`, 'says alg twice'],
  ['a strange name twice', `${part({})}.${part('{"<b>":1,"<b>":2}')}.x`, 'says one of its claims twice'],
  ['too long', `${part({})}.${part({ text: 'x'.repeat(longestToken) })}.x`, 'longer than'],
  ['a plain token', `${part({ alg: 'RS256' })}.${part({ sub: 'ann' })}.x`, undefined],
])('%s', (_, token, words) => {
  if (words === undefined) expect(malformation(token)).toBeUndefined();
  else expect(malformation(token)).toContain(words);
});
