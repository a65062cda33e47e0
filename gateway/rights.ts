import {
  GraphQLError,
  Kind,
  OperationTypeNode,
  isEnumType,
  isInputObjectType,
  parse,
  typeFromAST,
  visit,
} from 'graphql';
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode, SelectionSetNode } from 'graphql';
import { accessGuard, type Asked } from '../kernel/access.ts';
import type { Refusal } from '../kernel/errors.ts';
import { accessDeclared, writeRefusal, writeRules } from '../kernel/ownership.ts';
import { rightsKey, type Viewer } from '../kernel/viewer.ts';

/** What a viewer may not do of an operation: nothing of it is planned or fetched where there is anything. */
export type Rights = (asked: Asked, operation: OperationDefinitionNode, viewer: Viewer) => readonly GraphQLError[];

/** Whether an operation reads what is under export control: the trail then says which person has read it, not only by which rights. */
export type AuditedByPerson = (asked: Asked) => boolean;

export const auditedByPersonIn = (supergraphSdl: string, schema: GraphQLSchema): AuditedByPerson => {
  const guard = accessGuard(accessDeclared(parse(supergraphSdl, { noLocation: true })), schema);
  return (asked) => guard.exportControlled(asked).length > 0;
};

/** Allows everything: for graphs that say nothing about ownership, and to let a test see the wall behind this one. */
export const noRights: Rights = () => [];

/** Verdicts of one operation that are kept at most, one for each set of rights. */
const remembered = 200;

const at = (path: readonly string[] | undefined, refusal: Refusal): GraphQLError =>
  new GraphQLError(refusal.message, {
    ...(path === undefined ? {} : { path }),
    originalError: refusal,
    extensions: refusal.extensions,
  });

/** The fields at the root of an operation, wherever they are spread: their names, and how the answer would call them. */
const rootFields = (
  document: DocumentNode,
  set: SelectionSetNode,
  seen = new Set<string>(),
): { name: string; key: string }[] =>
  set.selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD)
      return [{ name: selection.name.value, key: selection.alias?.value ?? selection.name.value }];
    if (selection.kind === Kind.INLINE_FRAGMENT) return rootFields(document, selection.selectionSet, seen);
    if (seen.has(selection.name.value)) return [];
    seen.add(selection.name.value);
    const fragment = document.definitions.find(
      (definition) => definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === selection.name.value,
    );
    return fragment?.kind === Kind.FRAGMENT_DEFINITION ? rootFields(document, fragment.selectionSet, seen) : [];
  });

// Only in the values of inputs and enums can variables name what the document does not.
const namesByVariables = (schema: GraphQLSchema, operation: OperationDefinitionNode): boolean =>
  (operation.variableDefinitions ?? []).some(({ type }) => {
    let found = false;
    visit(type, {
      NamedType: (node) => {
        const named = typeFromAST(schema, node);
        found ||= named === undefined || isInputObjectType(named) || isEnumType(named);
      },
    });
    return found;
  });

/**
 * The gateway's wall, by what the supergraph declares: mutations whose caller's system or scopes do not allow them, each with the
 * same words as its subgraph's, and reads without their scopes, in fields, arguments, inputs and orders. Verdicts are kept by
 * operation and rights. Throws for a supergraph with a mutation that names no owner.
 */
export const rightsIn = (supergraphSdl: string, schema: GraphQLSchema): Rights => {
  const declared = parse(supergraphSdl, { noLocation: true });
  const guard = accessGuard(accessDeclared(declared), schema);
  const rules = writeRules(declared);
  const verdictOf: Rights = (asked, operation, viewer) => {
    const writes =
      operation.operation === OperationTypeNode.MUTATION
        ? rootFields(asked.document, operation.selectionSet).flatMap(({ name, key }) => {
            const rule = rules.get(name);
            const refusal = rule === undefined ? undefined : writeRefusal(rule, viewer);
            return refusal === undefined ? [] : [at([key], refusal)];
          })
        : [];
    if (writes.length > 0) return writes;
    const refusal = guard.refusalOf(asked, viewer);
    return refusal === undefined ? [] : [at(undefined, refusal)];
  };
  const verdicts = new WeakMap<OperationDefinitionNode, Map<string, readonly GraphQLError[]>>();
  return (asked, operation, viewer) => {
    let known = verdicts.get(operation);
    if (known === undefined) {
      known = new Map();
      if (!namesByVariables(schema, operation)) verdicts.set(operation, known);
    }
    const key = `${viewer.subject === 'anonymous' ? 'anonymous' : 'known'} ${rightsKey(viewer)}`;
    const verdict = known.get(key) ?? verdictOf(asked, operation, viewer);
    if (known.size >= remembered) known.clear();
    known.set(key, verdict);
    return verdict;
  };
};
