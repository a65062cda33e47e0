import {
  isTypeDefinitionNode,
  isTypeExtensionNode,
  Kind,
  valueFromASTUntyped,
  type ConstDirectiveNode,
  type DefinitionNode,
  type DirectiveNode,
  type DocumentNode,
  type EnumTypeDefinitionNode,
  type EnumTypeExtensionNode,
  type InputObjectTypeDefinitionNode,
  type InputObjectTypeExtensionNode,
  type InterfaceTypeDefinitionNode,
  type InterfaceTypeExtensionNode,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
} from 'graphql';

/** Whatever can carry a directive in a schema, with the name by which it is meant: `Part`, `Part.cost`, `PartSortEnum.COST_ASC`. */
export type Coordinate = { coordinate: string; directives: readonly ConstDirectiveNode[] };

type Named = { name: { value: string }; directives?: readonly ConstDirectiveNode[] | undefined };

type ObjectLike =
  ObjectTypeDefinitionNode | ObjectTypeExtensionNode | InterfaceTypeDefinitionNode | InterfaceTypeExtensionNode;

const at = (coordinate: string, { directives = [] }: Named): Coordinate => ({ coordinate, directives });

/** A definition or extension of a type with fields that can be asked. */
const isObjectLike = (node: DefinitionNode): node is ObjectLike =>
  node.kind === Kind.OBJECT_TYPE_DEFINITION ||
  node.kind === Kind.OBJECT_TYPE_EXTENSION ||
  node.kind === Kind.INTERFACE_TYPE_DEFINITION ||
  node.kind === Kind.INTERFACE_TYPE_EXTENSION;

const isInput = (node: DefinitionNode): node is InputObjectTypeDefinitionNode | InputObjectTypeExtensionNode =>
  node.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION || node.kind === Kind.INPUT_OBJECT_TYPE_EXTENSION;

const isEnum = (node: DefinitionNode): node is EnumTypeDefinitionNode | EnumTypeExtensionNode =>
  node.kind === Kind.ENUM_TYPE_DEFINITION || node.kind === Kind.ENUM_TYPE_EXTENSION;

const askedOf = (node: ObjectLike): Coordinate[] =>
  (node.fields ?? []).flatMap((field) => {
    const name = `${node.name.value}.${field.name.value}`;
    return [at(name, field), ...(field.arguments ?? []).map((one) => at(`${name}(${one.name.value}:)`, one))];
  });

/** Every definition and extension of a document that may carry directives. A type that is extended comes several times. */
export const coordinatesOf = (document: DocumentNode): Coordinate[] =>
  document.definitions.flatMap((node) => {
    if (isObjectLike(node)) return [at(node.name.value, node), ...askedOf(node)];
    const inner = isInput(node) ? (node.fields ?? []) : isEnum(node) ? (node.values ?? []) : [];
    if (!isTypeDefinitionNode(node) && !isTypeExtensionNode(node)) return [];
    return [at(node.name.value, node), ...inner.map((one) => at(`${node.name.value}.${one.name.value}`, one))];
  });

/** The directive of this name among a node's own, undefined where there is none. */
export const directiveOf = <Directive extends DirectiveNode>(
  directives: readonly Directive[] | undefined,
  name: string,
): Directive | undefined => directives?.find((directive) => directive.name.value === name);

/** The arguments of a directive as written: plain values by name. */
export const argumentsOf = (directive: DirectiveNode | undefined): Record<string, unknown> =>
  Object.fromEntries(
    (directive?.arguments ?? []).map((argument) => [argument.name.value, valueFromASTUntyped(argument.value)]),
  );
