import { getOperationAST, Kind, type DocumentNode, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { refuse, type Refusal } from './errors.ts';
import { namedBy, namedByVariables, type Named } from './named.ts';
import { systemsOfRecord, type AccessDeclared, type Scopes } from './ownership.ts';
import type { Viewer } from './viewer.ts';

/** One operation as it is asked. */
export type Asked = {
  document: DocumentNode;
  operationName?: string | null | undefined;
  variables?: Readonly<Record<string, unknown>> | null | undefined;
};

export type AccessGuard = {
  /** Why this viewer may not ask this, undefined where it may. The operation is refused whole; nothing has been fetched. */
  refusalOf: (asked: Asked, viewer: Viewer) => Refusal | undefined;
  /** The coordinates it reads that are under export control. */
  exportControlled: (asked: Asked) => string[];
};

/** A family of reads of one system: `erp:read`, `erp:read:finance`. The audit's scope is none of them. */
const readScope = new RegExp(`^(${systemsOfRecord.join('|').toLowerCase()}):read(:[a-z]+)?$`);

/**
 * Whether a viewer holds a scope: by exactly that word, by `*`, or, for a read scope, by `read`, which grants every one of them. No word
 * is part of another: `erp:read` holds neither `erp:readwrite` nor `erp:read:finance`.
 */
export const holds = (viewer: Viewer, scope: string): boolean =>
  viewer.scopes.includes(scope) ||
  viewer.scopes.includes('*') ||
  (readScope.test(scope) && viewer.scopes.includes('read'));

const missing = (scopes: Scopes, viewer: Viewer): (readonly string[])[] =>
  scopes.filter((anyOf) => !anyOf.some((scope) => holds(viewer, scope)));

const forbidden = (lacks: readonly { field: string; anyOf: readonly string[] }[]): Refusal => {
  const [first] = lacks;
  const words = (first?.anyOf ?? []).map((scope) => `"${scope}"`).join(' or ');
  const others = lacks.length > 1 ? ` ${String(lacks.length - 1)} more are in details.` : '';
  return refuse(
    'FORBIDDEN',
    `${first?.field ?? 'This'} is read with the scope ${words}, which your token has not.${others} Ask for a token with it, or leave the field out.`,
    { details: { missing: lacks } },
  );
};

/** Whoever came without a token. */
const isAnonymous = (viewer: Viewer): boolean => viewer.subject === 'anonymous';

/**
 * The wall of reading, for a subgraph's schema or the composed one: an operation that names a field, an input field, an order or a type
 * which its viewer may not read is refused as a whole. Looks at the document and the variables alone.
 */
export const accessGuard = (declared: AccessDeclared, schema: GraphQLSchema): AccessGuard => {
  const known = new WeakMap<OperationDefinitionNode, Named>();
  const namesOf = ({ document, operationName, variables }: Asked): Set<string> => {
    const operation = getOperationAST(document, operationName ?? null);
    if (operation === null || operation === undefined) return new Set();
    let named = known.get(operation);
    if (named === undefined) {
      const fragments = document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
      named = namedBy(schema, operation, new Map(fragments.map((fragment) => [fragment.name.value, fragment])));
      known.set(operation, named);
    }
    return new Set([...named.coordinates, ...namedByVariables(named.uses, operation, variables ?? {})]);
  };
  return {
    refusalOf: (asked, viewer) => {
      const names = [...namesOf(asked)];
      const closed = names.find((name) => declared.authenticated.has(name));
      if (closed !== undefined && isAnonymous(viewer))
        return refuse('UNAUTHENTICATED', `${closed} is answered only with a token. Send one, or leave it out.`);
      const lacks = names.flatMap((field) =>
        missing(declared.scopes.get(field) ?? [], viewer).map((anyOf) => ({ field, anyOf })),
      );
      return lacks.length === 0 ? undefined : forbidden(lacks);
    },
    exportControlled: (asked) => [...namesOf(asked)].filter((name) => declared.exportControlled.has(name)),
  };
};
