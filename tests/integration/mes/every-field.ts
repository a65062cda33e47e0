import { getNamedType, isLeafType, isObjectType, isRequiredArgument, type GraphQLSchema } from 'graphql';

const selection = (schema: GraphQLSchema, type: string, depth: number): string => {
  const object = schema.getType(type);
  if (!isObjectType(object)) return '';
  const fields = Object.values(object.getFields()).filter((field) => !field.args.some(isRequiredArgument));
  return fields
    .flatMap((field) => {
      const named = getNamedType(field.type);
      if (isLeafType(named)) return [field.name];
      return depth === 0 ? [] : [`${field.name} { __typename ${selection(schema, named.name, depth - 1)} }`];
    })
    .join(' ');
};

/** For every root list of a schema, a query of one page with every field of its records and of the records next to them. */
export const everyListQuery = (schema: GraphQLSchema): { name: string; query: string }[] =>
  Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap((field) => {
    const [, record] = /^(\w+)Connection!$/.exec(String(field.type)) ?? [];
    if (record === undefined) return [];
    return [
      { name: field.name, query: `{ ${field.name}(first: 3) { edges { node { ${selection(schema, record, 1)} } } } }` },
    ];
  });
