import {
  Kind,
  OperationTypeNode,
  getNamedType,
  isObjectType,
  print,
  visit,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { refuse, type Refusal } from '../../kernel/errors.ts';

/** The alias under which the cursor of each event is always asked for. */
export const cursorAlias = '__cursor';
/** The variable that carries a stream's own cursor upstream, whatever the client calls its own. */
export const afterVariable = '__after';

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

const fragmentsOf = (document: DocumentNode): Fragments =>
  new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
    ),
  );

const conditional = ({ directives = [] }: SelectionNode): boolean =>
  directives.some(({ name }) => name.value === 'include' || name.value === 'skip');

/** The fields that stand directly in a selection, fragments laid out; `look` sees whatever they stand in as well. */
const fieldsIn = (
  set: SelectionSetNode,
  fragments: Fragments,
  look: (selection: SelectionNode) => void = () => undefined,
  seen = new Set<string>(),
): FieldNode[] =>
  set.selections.flatMap((selection) => {
    look(selection);
    if (selection.kind === Kind.FIELD) return [selection];
    if (selection.kind === Kind.INLINE_FRAGMENT) return fieldsIn(selection.selectionSet, fragments, look, seen);
    const fragment = fragments.get(selection.name.value);
    if (fragment === undefined || seen.has(selection.name.value)) return [];
    seen.add(selection.name.value);
    return fieldsIn(fragment.selectionSet, fragments, look, seen);
  });

/**
 * Refuses what stands under a condition at the root, by which there might be nothing to subscribe to. Before validation: its rule for
 * single fields cannot look at variables.
 */
export const checkConditions = (document: DocumentNode, operation: OperationDefinitionNode): void => {
  fieldsIn(operation.selectionSet, fragmentsOf(document), (selection) => {
    if (conditional(selection))
      throw refuse(
        'VALUE_INVALID',
        'The root field of a subscription has no @include and no @skip: it would stream nothing. Put them on fields inside it, or do not subscribe.',
      );
  });
};

const ours = (what: string): Refusal =>
  refuse('VALUE_INVALID', `${what} is how this gateway asks for the cursor of each event. Take another name.`);

/** Whether the client itself asks for the cursor under our alias. Refuses what asks for something else there: both have no place in one result. */
const checkAlias = (selections: readonly SelectionNode[], fragments: Fragments): boolean => {
  const mine = fieldsIn({ kind: Kind.SELECTION_SET, selections }, fragments).filter(
    ({ alias, name }) => (alias ?? name).value === cursorAlias,
  );
  if (mine.some(({ name }) => name.value !== 'cursor')) throw ours(`The alias ${cursorAlias}`);
  return mine.length > 0;
};

const reachable = (set: SelectionSetNode, fragments: Fragments, found = new Map<string, FragmentDefinitionNode>()) => {
  visit(set, {
    FragmentSpread: ({ name }) => {
      const fragment = fragments.get(name.value);
      if (fragment === undefined || found.has(name.value)) return;
      found.set(name.value, fragment);
      reachable(fragment.selectionSet, fragments, found);
    },
  });
  return found;
};

type Named = readonly (FieldNode | FragmentDefinitionNode)[];

const variablesIn = (nodes: Named): Set<string> => {
  const names = new Set<string>();
  for (const node of nodes)
    visit(node, {
      Variable: ({ name }) => {
        names.add(name.value);
      },
    });
  return names;
};

const word = (value: string) => ({ kind: Kind.NAME, value }) as const;
const variable = (value: string) => ({ kind: Kind.VARIABLE, name: word(value) }) as const;

/** A subscription in the form in which all that are alike have the same text: without the cursor from which each of them goes on. */
export type Stream = {
  document: DocumentNode;
  /** Its text. */
  source: string;
  operationName: string | undefined;
  /** The field as the schema has it, and as the client wrote it, with `after`. */
  definition: GraphQLField<unknown, unknown>;
  asked: FieldNode;
  /** What the field is called in the result. */
  key: string;
  /** The client's variables that matter beside `after`. */
  variables: readonly string[];
  /** Whether the client itself asked for something under our alias. */
  showsCursor: boolean;
};

const fieldIn = (schema: GraphQLSchema, name: string): GraphQLField<unknown, unknown> => {
  const field = schema.getSubscriptionType()?.getFields()[name];
  const payload = field === undefined ? undefined : getNamedType(field.type);
  const resumable =
    field?.args.some((argument) => argument.name === 'after') === true &&
    isObjectType(payload) &&
    payload.getFields()['cursor'] !== undefined;
  if (field === undefined || !resumable)
    throw refuse(
      'VALUE_INVALID',
      `Subscription.${name} cannot be followed here: its stream has no cursor, so that events could be lost.`,
    );
  return field;
};

/** Rewrites a valid operation with one field at its root. Refuses VALUE_INVALID where the field has no cursor to go on from, and our names. */
export const streamOf = (schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): Stream => {
  const fragments = fragmentsOf(document);
  const fields = fieldsIn(operation.selectionSet, fragments);
  const [asked] = fields;
  if (asked === undefined) throw new Error('a valid subscription has a field at its root');
  const definition = fieldIn(schema, asked.name.value);
  const after = { kind: Kind.ARGUMENT, name: word('after'), value: variable(afterVariable) } as const;
  const cursor = { kind: Kind.FIELD, name: word('cursor'), alias: word(cursorAlias) } as const;
  const selections = fields.flatMap(({ selectionSet }) => selectionSet?.selections ?? []);
  const showsCursor = checkAlias(selections, fragments);
  const field: FieldNode = {
    ...asked,
    arguments: [...(asked.arguments ?? []).filter(({ name }) => name.value !== 'after'), after],
    selectionSet: { kind: Kind.SELECTION_SET, selections: [...selections, cursor] },
  };
  const kept = [...reachable({ kind: Kind.SELECTION_SET, selections: [field] }, fragments).values()];
  const used = variablesIn([field, ...kept]);
  const variables = (operation.variableDefinitions ?? []).filter((each) => used.has(each.variable.name.value));
  if (variables.some((each) => each.variable.name.value === afterVariable))
    throw ours(`The variable $${afterVariable}`);
  const cursorType = definition.args.find(({ name }) => name === 'after')?.type;
  const rewritten: OperationDefinitionNode = {
    kind: Kind.OPERATION_DEFINITION,
    operation: OperationTypeNode.SUBSCRIPTION,
    ...(operation.name === undefined ? {} : { name: operation.name }),
    variableDefinitions: [
      ...variables,
      {
        kind: Kind.VARIABLE_DEFINITION,
        variable: variable(afterVariable),
        type: { kind: Kind.NAMED_TYPE, name: word(String(cursorType && getNamedType(cursorType))) },
      },
    ],
    selectionSet: { kind: Kind.SELECTION_SET, selections: [field] },
  };
  const stream: DocumentNode = { kind: Kind.DOCUMENT, definitions: [rewritten, ...kept] };
  return {
    document: stream,
    source: print(stream),
    operationName: operation.name?.value,
    definition,
    asked,
    key: asked.alias?.value ?? asked.name.value,
    variables: variables.map((each) => each.variable.name.value),
    showsCursor,
  };
};
