import { getNamedType, isInputObjectType } from 'graphql';
import { recordLists, type RecordList } from '../../support/questions.ts';
import type { Plant } from '../../support/plant.ts';

/** Records of one type, by what a viewer of one site may see of them. */
export type Split = {
  list: string;
  type: string;
  seen: string[];
  foreign: string[];
  foreignCursor: string | undefined;
};

type Page = { edges: { cursor: string; node: { id: string } }[]; pageInfo: { totalCount: number } };

/** Filters have `id` where the records do. */
const hasIdFilter = ({ field, record }: RecordList): boolean => {
  const filters = field.args.find(({ name }) => name === 'filters');
  const type = filters === undefined ? undefined : getNamedType(filters.type);
  return isInputObjectType(type) && 'id' in type.getFields() && 'id' in record.getFields();
};

export const pageOf = async (
  plant: Plant,
  list: string,
  args: string,
  variables: Record<string, unknown>,
  token: string,
): Promise<Page> => {
  const declared = Object.entries(variables).map(
    ([name, value]) => `$${name}: ${Array.isArray(value) ? '[ID!]' : 'String'}`,
  );
  const head = declared.length === 0 ? '' : `query (${declared.join(', ')}) `;
  const { data, errors } = await plant.ask(
    `${head}{ ${list}(${args}) { edges { cursor node { id } } pageInfo { totalCount } } }`,
    variables,
    token,
  );
  const page = data?.[list] as Page | undefined;
  if (page === undefined) throw new Error(`${list}: ${errors?.map(({ message }) => message).join('; ') ?? 'no data'}`);
  return page;
};

/** The first records of every list of the graph, told apart by whether a viewer sees them too. The audit has rights of its own. */
export const splitBySight = async (plant: Plant, all: string, one: string): Promise<Split[]> => {
  const lists = recordLists(plant.gateway.graph.current().engine.schema).filter(
    (list) => hasIdFilter(list) && !list.field.name.endsWith('AuditTrail'),
  );
  const splits: Split[] = [];
  for (const { field, record } of lists) {
    const { edges } = await pageOf(plant, field.name, 'first: 300', {}, all);
    const ids = edges.map(({ node }) => node.id);
    const visible = await pageOf(plant, field.name, 'first: 300, filters: { id: { in: $ids } }', { ids }, one);
    const seen = new Set(visible.edges.map(({ node }) => node.id));
    const hidden = edges.filter(({ node }) => !seen.has(node.id));
    splits.push({
      list: field.name,
      type: record.name,
      seen: [...seen],
      foreign: hidden.map(({ node }) => node.id),
      foreignCursor: hidden[Math.floor(hidden.length / 2)]?.cursor,
    });
  }
  return splits;
};
