import {
  Kind,
  parse,
  Source,
  visit,
  type ASTNode,
  type ConstDirectiveNode,
  type DefinitionNode,
  type DirectiveDefinitionNode,
  type DocumentNode,
  type EnumTypeDefinitionNode,
  type EnumTypeExtensionNode,
  type FieldDefinitionNode,
  type InputObjectTypeDefinitionNode,
  type InputObjectTypeExtensionNode,
  type InputValueDefinitionNode,
  type InterfaceTypeDefinitionNode,
  type InterfaceTypeExtensionNode,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
  type ScalarTypeDefinitionNode,
  type ScalarTypeExtensionNode,
  type SchemaDefinitionNode,
  type SchemaExtensionNode,
  type TypeNode,
  type UnionTypeDefinitionNode,
  type UnionTypeExtensionNode,
} from 'graphql';
import { argumentsOf, directiveOf } from '../../kernel/directives.ts';
import { systemsOfRecord, type SystemOfRecord } from '../../kernel/ownership.ts';
import type { Sources } from './sources.ts';

export type ObjectNode = ObjectTypeDefinitionNode | ObjectTypeExtensionNode;
export type InputNode = InputObjectTypeDefinitionNode | InputObjectTypeExtensionNode;
export type EnumNode = EnumTypeDefinitionNode | EnumTypeExtensionNode;
type TypeNodeOf =
  | ObjectNode
  | InputNode
  | EnumNode
  | InterfaceTypeDefinitionNode
  | InterfaceTypeExtensionNode
  | UnionTypeDefinitionNode
  | UnionTypeExtensionNode
  | ScalarTypeDefinitionNode
  | ScalarTypeExtensionNode;

/** A definition or extension of a type in one subgraph; `system` is undefined for what all share. */
export type Declared<Node extends TypeNodeOf = TypeNodeOf> = {
  name: string;
  system: SystemOfRecord | undefined;
  node: Node;
};

/** A field of an object or interface type in one subgraph. */
export type FieldAt = { type: string; name: string; system: SystemOfRecord; node: FieldDefinitionNode };

/** The declarations of all subgraphs, by type. */
export type Graph = {
  types: ReadonlyMap<string, readonly Declared[]>;
  directives: readonly { system: SystemOfRecord | undefined; node: DirectiveDefinitionNode }[];
  schemas: readonly { system: SystemOfRecord | undefined; node: SchemaDefinitionNode | SchemaExtensionNode }[];
};

const isType = (node: DefinitionNode): node is TypeNodeOf =>
  /^(Object|InputObject|Enum|Interface|Union|Scalar)Type(Definition|Extension)$/.test(node.kind);

/** `@federation__override` is @override under the name that needs no import. */
const plainNames = (document: DocumentNode): DocumentNode =>
  visit(document, {
    Name: (node) => (node.value.startsWith('federation__') ? { ...node, value: node.value.slice(12) } : undefined),
  });

/** Reads every file; each node knows its file and line. Throws a GraphQLError for what is no SDL. */
export const graphOf = ({ shared, subgraphs }: Sources): Graph => {
  const types = new Map<string, Declared[]>();
  const directives: { system: SystemOfRecord | undefined; node: DirectiveDefinitionNode }[] = [];
  const schemas: { system: SystemOfRecord | undefined; node: SchemaDefinitionNode | SchemaExtensionNode }[] = [];
  const rooms = [{ system: undefined, files: shared }, ...subgraphs];
  for (const { system, files } of rooms) {
    for (const { file, text } of files) {
      for (const node of plainNames(parse(new Source(text, file))).definitions) {
        if (node.kind === Kind.SCHEMA_DEFINITION || node.kind === Kind.SCHEMA_EXTENSION) schemas.push({ system, node });
        if (node.kind === Kind.DIRECTIVE_DEFINITION) directives.push({ system, node });
        if (!isType(node)) continue;
        types.set(node.name.value, [...(types.get(node.name.value) ?? []), { name: node.name.value, system, node }]);
      }
    }
  }
  return { types, directives, schemas };
};

/** An argument of a directive as text; empty where it is none. */
export const wordOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Where a node stands: `schema/mes/part.graphql:12`. */
export const placeOf = (node: ASTNode): string =>
  node.loc === undefined ? 'somewhere' : `${node.loc.source.name}:${String(node.loc.startToken.line)}`;

export const roots = new Set(['Query', 'Mutation', 'Subscription']);

export const isExtension = ({ node }: Declared): boolean => node.kind.endsWith('Extension');

export const isObject = (declared: Declared): declared is Declared<ObjectNode> =>
  declared.node.kind === Kind.OBJECT_TYPE_DEFINITION || declared.node.kind === Kind.OBJECT_TYPE_EXTENSION;

export const isInput = (declared: Declared): declared is Declared<InputNode> =>
  declared.node.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION || declared.node.kind === Kind.INPUT_OBJECT_TYPE_EXTENSION;

export const isEnum = (declared: Declared): declared is Declared<EnumNode> =>
  declared.node.kind === Kind.ENUM_TYPE_DEFINITION || declared.node.kind === Kind.ENUM_TYPE_EXTENSION;

/** The name inside all lists and non-nulls. */
export const namedType = (type: TypeNode): string =>
  type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);

type WithDirectives = { directives?: readonly ConstDirectiveNode[] | undefined };

export const has = (node: WithDirectives, name: string): boolean => directiveOf(node.directives, name) !== undefined;

const isSystem = (word: unknown): word is SystemOfRecord => systemsOfRecord.some((system) => system === word);

/** The system that a node's own @owner names. */
export const ownerOn = (node: WithDirectives): SystemOfRecord | undefined => {
  const { system } = argumentsOf(directiveOf(node.directives, 'owner'));
  return isSystem(system) ? system : undefined;
};

/** All declarations of the subgraphs, shared ones left out. */
export const owned = ({ types }: Graph): (Declared & { system: SystemOfRecord })[] =>
  [...types.values()].flat().flatMap((declared) => {
    const { system } = declared;
    return system === undefined ? [] : [{ ...declared, system }];
  });

/** The object types among them. */
export const ownedObjects = (graph: Graph): (Declared<ObjectNode> & { system: SystemOfRecord })[] =>
  owned(graph).flatMap(({ name, system, node }) =>
    node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.OBJECT_TYPE_EXTENSION
      ? [{ name, system, node }]
      : [],
  );

/** Whether a name belongs to the shared values. */
export const isShared = (graph: Graph, name: string): boolean =>
  (graph.types.get(name) ?? []).some(({ system }) => system === undefined);

/** The system of record of a type: the first that is named. */
export const ownerOf = (graph: Graph, name: string): SystemOfRecord | undefined =>
  (graph.types.get(name) ?? []).map(({ node }) => ownerOn(node)).find((owner) => owner !== undefined);

/** The fields of a type's declarations, those of one system where it is given. Object types alone. */
export const fieldsOf = (graph: Graph, name: string, system?: SystemOfRecord): FieldAt[] =>
  (graph.types.get(name) ?? [])
    .filter((declared) => system === undefined || declared.system === system)
    .filter(isObject)
    .flatMap(({ system: home, node }) =>
      home === undefined
        ? []
        : (node.fields ?? []).map((field) => ({ type: name, name: field.name.value, system: home, node: field })),
    );

/** The fields of an input type with what declares them. */
export const inputFieldsOf = (graph: Graph, name: string): readonly InputValueDefinitionNode[] =>
  (graph.types.get(name) ?? []).filter(isInput).flatMap(({ node }) => node.fields ?? []);
