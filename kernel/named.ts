import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';
import { refuse } from './errors.ts';

/** Where an operation lets a variable in: the type it is read as there. */
type Use = { variable: string; type: GraphQLInputType };

/** What an operation names of a schema: coordinates, and the places that its variables fill. */
export type Named = { coordinates: ReadonlySet<string>; uses: readonly Use[] };

/** Inputs refer to each other in circles; no honest filter goes so deep. */
const deepest = 100;

const tooDeep = () =>
  refuse('LIMIT_EXCEEDED', `An input is nested more than ${String(deepest)} levels deep. Ask for less.`);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The fields and values that a plain value names of an input type. */
const nameValue = (names: Set<string>, type: GraphQLInputType, value: unknown, depth = 0): void => {
  if (depth > deepest) throw tooDeep();
  const plain = getNullableType(type);
  if (isListType(plain)) {
    for (const item of Array.isArray(value) ? value : [value]) nameValue(names, plain.ofType, item, depth + 1);
  } else if (isEnumType(plain)) {
    if (typeof value === 'string') names.add(`${plain.name}.${value}`);
  } else if (isInputObjectType(plain) && isRecord(value)) {
    names.add(plain.name);
    const fields = plain.getFields();
    for (const [name, inner] of Object.entries(value)) {
      const field = fields[name];
      if (field === undefined) continue;
      names.add(`${plain.name}.${name}`);
      nameValue(names, field.type, inner, depth + 1);
    }
  }
};

/** The same of a value as it is written, variables noted for later. */
const nameWritten = (names: Set<string>, uses: Use[], type: GraphQLInputType, value: ValueNode): void => {
  const plain = getNullableType(type);
  if (value.kind === Kind.VARIABLE) uses.push({ variable: value.name.value, type });
  else if (isListType(plain)) {
    for (const item of value.kind === Kind.LIST ? value.values : [value]) nameWritten(names, uses, plain.ofType, item);
  } else if (isEnumType(plain) && value.kind === Kind.ENUM) names.add(`${plain.name}.${value.value}`);
  else if (isInputObjectType(plain) && value.kind === Kind.OBJECT) {
    names.add(plain.name);
    for (const written of value.fields) {
      const field = plain.getFields()[written.name.value];
      if (field === undefined) continue;
      names.add(`${plain.name}.${written.name.value}`);
      nameWritten(names, uses, field.type, written.value);
    }
  }
};

// A field that is asked of an interface is read of whatever stands behind it, and one of an object is the interface's as well.
const kinOf = (schema: GraphQLSchema, type: GraphQLCompositeType): readonly GraphQLCompositeType[] => {
  if (isAbstractType(type)) return [type, ...schema.getPossibleTypes(type)];
  return [type, ...type.getInterfaces()];
};

const fieldOf = (type: GraphQLCompositeType, name: string): GraphQLField<unknown, unknown> | undefined =>
  isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;

type Walk = {
  schema: GraphQLSchema;
  fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  coordinates: Set<string>;
  uses: Use[];
  /** Fragments that were looked at. */
  seen: Set<string>;
};

const nameType = ({ schema, coordinates }: Walk, type: GraphQLCompositeType): void => {
  for (const kin of kinOf(schema, type)) coordinates.add(kin.name);
};

const enter = (walk: Walk, name: string, selectionSet: SelectionSetNode): void => {
  const type = walk.schema.getType(name);
  if (!isCompositeType(type)) return;
  if (isObjectType(type)) nameType(walk, type);
  select(walk, type, selectionSet);
};

const nameField = (walk: Walk, parent: GraphQLCompositeType, node: FieldNode): void => {
  const name = node.name.value;
  // The name of a type alone is no record of it: executors add it wherever types are abstract.
  if (!isAbstractType(parent) || name !== '__typename') nameType(walk, parent);
  const field = fieldOf(parent, name);
  if (field === undefined) return;
  for (const kin of kinOf(walk.schema, parent)) walk.coordinates.add(`${kin.name}.${name}`);
  for (const written of node.arguments ?? []) {
    const argument = field.args.find((candidate) => candidate.name === written.name.value);
    if (argument === undefined) continue;
    for (const kin of kinOf(walk.schema, parent)) walk.coordinates.add(`${kin.name}.${name}(${argument.name}:)`);
    nameWritten(walk.coordinates, walk.uses, argument.type, written.value);
  }
  if (node.selectionSet !== undefined) enter(walk, getNamedType(field.type).name, node.selectionSet);
};

const select = (walk: Walk, parent: GraphQLCompositeType, { selections }: SelectionSetNode): void => {
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) nameField(walk, parent, selection);
    else if (selection.kind === Kind.INLINE_FRAGMENT)
      enter(walk, selection.typeCondition?.name.value ?? parent.name, selection.selectionSet);
    else {
      const fragment = walk.fragments.get(selection.name.value);
      if (fragment === undefined || walk.seen.has(selection.name.value)) continue;
      walk.seen.add(selection.name.value);
      enter(walk, fragment.typeCondition.name.value, fragment.selectionSet);
    }
  }
};

/**
 * What one operation names of the schema, through fragments, aliases, interfaces and unions: types whose fields it selects (`Type`),
 * fields, arguments, input fields and enum values. Fragments are looked at once each, so the cost is that of the document's length.
 */
export const namedBy = (
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): Named => {
  const walk: Walk = { schema, fragments, coordinates: new Set(), uses: [], seen: new Set() };
  const root = schema.getRootType(operation.operation);
  if (root !== undefined && root !== null) select(walk, root, operation.selectionSet);
  return { coordinates: walk.coordinates, uses: walk.uses };
};

/** What the variables of a request name, defaults of the operation included. Refuses LIMIT_EXCEEDED for inputs nested without end. */
export const namedByVariables = (
  uses: readonly Use[],
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): Set<string> => {
  const names = new Set<string>();
  for (const { variable, type } of uses) {
    if (variables[variable] !== undefined) nameValue(names, type, variables[variable]);
    const definition = operation.variableDefinitions?.find((candidate) => candidate.variable.name.value === variable);
    if (definition?.defaultValue !== undefined) nameWritten(names, [], type, definition.defaultValue);
  }
  return names;
};
