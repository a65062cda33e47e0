import { buildSchema } from 'graphql';
import { expect, test } from '@jest/globals';
import type { Admitted } from './admission.ts';
import { placeOnly } from './unreadable.ts';

const admittedIn = (payload: string): Admitted => {
  const schema = buildSchema(`
    type Query { a: Int }
    type Subscription { told(after: String, kind: String): Told! }
    type Told { ${payload} }`);
  return { stream: { definition: schema.getSubscriptionType()?.getFields()['told'] } } as unknown as Admitted;
};
const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

test('the place of an event is asked for by the same arguments, under the same name, and by no variable more', () => {
  const operation = `subscription Mine__mes__0($kind: String, $wide: Boolean!, $__after: Cursor) {
    it: told(kind: $kind, after: $__after) { n ...More @include(if: $wide) __cursor: cursor }
  } fragment More on Told { m }`;
  expect(plain(placeOnly(operation, admittedIn('cursor: String! eventId: ID!')))).toBe(
    'subscription Mine__mes__0($kind: String, $__after: Cursor) { it: told(kind: $kind, after: $__after) { __cursor: cursor __eventId: eventId } }',
  );
});

test('an id is asked for only where there is one', () => {
  expect(plain(placeOnly('subscription { told { n } }', admittedIn('cursor: String!')))).toBe(
    'subscription { told { __cursor: cursor } }',
  );
});
