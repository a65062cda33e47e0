import { buildSchema, getOperationAST, parse } from 'graphql';
import { describe, expect, test } from '@jest/globals';
import { checkConditions, streamOf } from './root-field.ts';

const schema = buildSchema(`
  scalar Cursor
  type Query { a: Int }
  type Subscription { told(after: Cursor, kind: String, size: Int): Told! ticked: Int bare(after: Cursor): Bare! }
  type Told { cursor: Cursor! n(times: Int): Int! of: Told }
  type Bare { n: Int! }`);

const streamIn = (text: string) => {
  const document = parse(text);
  const operation = getOperationAST(document);
  if (operation === null || operation === undefined) throw new Error('no operation');
  checkConditions(document, operation);
  return streamOf(schema, document, operation);
};
const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

describe('a stream', () => {
  test('asks for its cursor, and goes on from a variable of its own, whatever the client wrote', () => {
    const { source, key, variables, showsCursor } = streamIn(
      'subscription Mine($from: Cursor, $kind: String) { it: told(after: $from, kind: $kind) { n } }',
    );
    expect(plain(source)).toBe(
      'subscription Mine($kind: String, $__after: Cursor) { it: told(kind: $kind, after: $__after) { n __cursor: cursor } }',
    );
    expect({ key, variables, showsCursor }).toEqual({ key: 'it', variables: ['kind'], showsCursor: false });
  });

  test('has the same text with and without a cursor of the client', () => {
    const [one, other] = [
      streamIn('subscription { told { n } }'),
      streamIn('subscription { told(after: "c1") { n } }'),
    ];
    expect(one.source).toBe(other.source);
  });

  test('is one field also where fragments say it in parts; fragments that nothing uses any more are gone', () => {
    const { source, variables } = streamIn(`
      subscription ($times: Int, $unused: Int) { ...Root told(kind: "a") { cursor } }
      fragment Root on Subscription { told(kind: "a") { ...Inner } }
      fragment Inner on Told { n(times: $times) }`);
    expect(variables).toEqual(['times']);
    expect(plain(source)).toBe(
      'subscription ($times: Int, $__after: Cursor) { told(kind: "a", after: $__after) { ...Inner cursor __cursor: cursor } } ' +
        'fragment Inner on Told { n(times: $times) }',
    );
  });

  test('knows where the client itself asked under our alias', () => {
    expect(streamIn('subscription { told { __cursor: cursor } }').showsCursor).toBe(true);
    expect(streamIn('subscription { told { ...F } } fragment F on Told { ... { __cursor: cursor } }').showsCursor).toBe(
      true,
    );
    expect(streamIn('subscription { told { of { __cursor: n } } }').showsCursor).toBe(false);
  });
});

describe('refused', () => {
  test.each([
    ['a field', 'subscription ($yes: Boolean!) { told @include(if: $yes) { n } }'],
    ['a fragment', 'subscription { ... @skip(if: false) { told { n } } }'],
    ['a field in a fragment', 'subscription { ...F } fragment F on Subscription { told @skip(if: true) { n } }'],
  ])('is a condition on %s at the root', (_, text) =>
    expect(() => streamIn(text)).toThrow('has no @include and no @skip'),
  );

  test.each([
    ['under our alias', 'subscription { told { ...F } } fragment F on Told { __cursor: n }'],
    ['a variable of our name', 'subscription ($__after: String) { told(kind: $__after) { n } }'],
  ])('is what the client asks %s', (_, text) => expect(() => streamIn(text)).toThrow('Take another name'));

  test.each(['subscription { ticked }', 'subscription { bare { n } }'])('is what has no cursor: %s', (text) =>
    expect(() => streamIn(text)).toThrow('its stream has no cursor'),
  );
});
