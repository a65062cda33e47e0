import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import { visit, type DocumentNode } from 'graphql';
import { refuse, type Refusal } from './errors.ts';

// PostgreSQL cannot hold a NUL, and UTF-8 cannot hold half of a surrogate pair.
const malformed = (text: string): boolean => text.includes('\u0000') || !text.isWellFormed();

/** Where in a value (its path) a text stands that no system could keep, or undefined. */
const malformedAt = (value: unknown, path: string): string | undefined => {
  if (typeof value === 'string') return malformed(value) ? path : undefined;
  if (Array.isArray(value))
    return first(
      value.map((item, place): [string, unknown] => [String(place), item]),
      path,
    );
  if (value !== null && typeof value === 'object') return first(Object.entries(value), path);
  return undefined;
};

const first = (entries: readonly (readonly [string, unknown])[], path: string): string | undefined => {
  for (const [name, item] of entries) {
    const found = malformedAt(item, `${path}.${name}`);
    if (found !== undefined) return found;
  }
  return undefined;
};

// A document comes again with every request that sends the same text.
const looked = new WeakMap<DocumentNode, { found: string | undefined }>();

const inDocument = (document: DocumentNode): string | undefined => {
  const known = looked.get(document);
  if (known !== undefined) return known.found;
  let found: string | undefined;
  visit(document, {
    StringValue: (node) => {
      if (malformed(node.value)) found ??= 'a text of the document';
    },
  });
  looked.set(document, { found });
  return found;
};

/** The refusal VALUE_INVALID for NUL and lone surrogates anywhere in the texts of an operation. */
export const malformedText = (
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>> | null | undefined,
): Refusal | undefined => {
  const place = inDocument(document) ?? malformedAt(variables, 'variables');
  if (place === undefined) return undefined;
  return refuse('VALUE_INVALID', `${place} holds a NUL character or half of a surrogate pair. Take it out.`);
};

/** Refuses operations with such texts. */
export const wellFormedText = <Context extends BaseContext>(): ApolloServerPlugin<Context> => ({
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ document, request }) => {
        const refusal = malformedText(document, request.variables);
        if (refusal !== undefined) throw refusal;
        return Promise.resolve();
      },
    }),
});
