import { Kind, visit, type DocumentNode, type ObjectTypeDefinitionNode, type ObjectTypeExtensionNode } from 'graphql';

type TypeNode = ObjectTypeDefinitionNode | ObjectTypeExtensionNode;

const keyFieldsOf = (node: TypeNode): string[] =>
  (node.directives ?? [])
    .filter(({ name }) => name.value === 'key')
    .flatMap(({ arguments: given = [] }) =>
      given.flatMap(({ name, value }) =>
        name.value === 'fields' && value.kind === Kind.STRING ? value.value.split(/\s+/) : [],
      ),
    );

const entitiesOf = (document: DocumentNode): [string, string[]][] =>
  document.definitions.flatMap((node): [string, string[]][] => {
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION) return [];
    const keys = keyFieldsOf(node);
    return keys.length === 0 ? [] : [[node.name.value, keys]];
  });

/** Key fields of every record that two or more systems know. */
const sharedKeys = (documents: readonly DocumentNode[]): Map<string, Set<string>> => {
  const known = new Map<string, { systems: number; keys: Set<string> }>();
  for (const [name, keys] of documents.flatMap(entitiesOf)) {
    const entry = known.get(name) ?? { systems: 0, keys: new Set<string>() };
    known.set(name, { systems: entry.systems + 1, keys: new Set([...entry.keys, ...keys]) });
  }
  return new Map([...known].filter(([, { systems }]) => systems > 1).map(([name, { keys }]) => [name, keys]));
};

/**
 * What the graph can promise of records that several systems know: a field of such a record may have to be fetched from a system
 * that is down, and a null that the schema forbids would take everything above it away. So only keys stay non-null in the composed
 * graph; each subgraph keeps its own stricter promise.
 */
export const withoutForeignPromises = (documents: readonly DocumentNode[]): DocumentNode[] => {
  const shared = sharedKeys(documents);
  const relaxed = <Node extends TypeNode>(node: Node): Node | false => {
    const keys = shared.get(node.name.value);
    if (keys === undefined) return false;
    const fields = (node.fields ?? []).map((field) =>
      keys.has(field.name.value) || field.type.kind !== Kind.NON_NULL_TYPE
        ? field
        : { ...field, type: field.type.type },
    );
    return { ...node, fields };
  };
  return documents.map((document) => visit(document, { ObjectTypeDefinition: relaxed, ObjectTypeExtension: relaxed }));
};
