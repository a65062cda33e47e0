import {
  getNamedType,
  isEnumType,
  isObjectType,
  isRequiredArgument,
  isScalarType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

type Field = GraphQLField<unknown, unknown>;

export type Question = { name: string; query: string };

/** A root list of records, and the type of its records. */
export type RecordList = { field: Field; record: GraphQLObjectType };

const isLeaf = (field: Field): boolean => {
  const type = getNamedType(field.type);
  return isScalarType(type) || isEnumType(type);
};

const free = (field: Field): boolean => !field.args.some(isRequiredArgument);

/** What a question must be told although no argument of it alone is required. */
const told: Readonly<Record<string, string>> = {
  explode: 'partNumber: "Assembly Part One", revision: "A"',
  whereUsed: 'partNumber: "Component Part One", revision: "A"',
  whereInstalled: 'partNumber: "Component Part One"',
  genealogy: 'partNumber: "Assembly Part One"',
};

const parenthesised = (words: string | undefined): string => (words === undefined ? '' : `(${words})`);

/** Every leaf of a type, and of what it leads to, `depth` relations down. */
const selection = (type: GraphQLObjectType, depth: number): string => {
  const parts = Object.values(type.getFields()).flatMap((field) => {
    if (!free(field)) return [];
    if (isLeaf(field)) return [field.name];
    const next = getNamedType(field.type);
    return depth > 0 && isObjectType(next) ? [`${field.name} ${selection(next, depth - 1)}`] : [];
  });
  return `{ ${parts.length === 0 ? '__typename' : parts.join(' ')} }`;
};

const rootFields = (schema: GraphQLSchema): Field[] => Object.values(schema.getQueryType()?.getFields() ?? {});

const recordOf = (field: Field): GraphQLObjectType | undefined => {
  const type = getNamedType(field.type);
  const edges = isObjectType(type) && type.name.endsWith('Connection') ? type.getFields()['edges'] : undefined;
  const edge = edges === undefined ? undefined : getNamedType(edges.type);
  const record = isObjectType(edge) ? getNamedType(edge.getFields()['node']?.type) : undefined;
  return isObjectType(record) ? record : undefined;
};

/** The lists of the root that can be asked without an argument. */
export const recordLists = (schema: GraphQLSchema): RecordList[] =>
  rootFields(schema)
    .filter(free)
    .flatMap((field) => {
      const record = recordOf(field);
      return record === undefined ? [] : [{ field, record }];
    });

/** One question for the leaves of a list's records, and one for each relation, so that none outgrows the limits of a request. */
const relations = ({ field: list, record }: RecordList): Question[] => {
  const around = (inner: string): string =>
    `{ ${list.name}(first: 40, ${told[list.name] ?? ''}) { edges { cursor node ${inner} } pageInfo { totalCount count hasNextPage hasPreviousPage startCursor endCursor } } }`;
  const lead = Object.values(record.getFields()).filter((field) => free(field) && !isLeaf(field));
  return [
    { name: list.name, query: around(selection(record, 0)) },
    ...lead.flatMap((field) => {
      const next = getNamedType(field.type);
      return isObjectType(next)
        ? [{ name: `${list.name}.${field.name}`, query: around(`{ ${field.name} ${selection(next, 1)} }`) }]
        : [];
    }),
  ];
};

/** Questions that together ask for every field of every record, two relations deep. */
export const questions = (schema: GraphQLSchema): Question[] => {
  const bare = rootFields(schema).flatMap((field) => {
    const type = getNamedType(field.type);
    if (!free(field) || !isObjectType(type) || recordOf(field) !== undefined) return [];
    return [{ name: field.name, query: `{ ${field.name}${parenthesised(told[field.name])} ${selection(type, 1)} }` }];
  });
  return [...bare, ...recordLists(schema).flatMap(relations)];
};
