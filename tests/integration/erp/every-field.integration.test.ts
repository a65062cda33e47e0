import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  getNamedType,
  getNullableType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
} from 'graphql';
import { newId, toWire } from '../../../kernel/id.ts';
import { schemaOf } from '../../../kernel/subgraph.ts';
import { ids } from '../../../schema/ids.ts';
import { erp } from '../../../subgraphs/erp/subgraph.ts';
import { masterData } from './master-data.ts';
import { production } from './production.ts';
import { purchasing } from './purchasing.ts';
import { erpWorld, type World } from './world.ts';

const schema = schemaOf(erp);
const roots = Object.values(schema.getQueryType()?.getFields() ?? {}).filter((field) => !field.name.startsWith('_'));
const connections = roots.filter((field) => getNamedType(field.type).name.endsWith('Connection'));
const lookups = roots.filter(
  (field) => field.args.some((arg) => arg.name === 'id') && !field.args.some((arg) => arg.name === 'type'),
);

const objectOf = (type: GraphQLOutputType): GraphQLObjectType | undefined => {
  const named = getNamedType(type);
  return isObjectType(named) ? named : undefined;
};

/** Every field down to a depth; an object at the bottom gives its plain fields. Stubs that only point are named by their id. */
const selection = (type: GraphQLObjectType, depth: number): string =>
  Object.values(type.getFields())
    .flatMap((field: GraphQLField<unknown, unknown>) => {
      const object = objectOf(field.type);
      if (object === undefined) return [field.name];
      if (depth === 0) return [];
      const inner = selection(object, depth - 1);
      return inner === '' ? [] : [`${field.name} { ${inner} }`];
    })
    .join(' ');

const nodeOf = (field: GraphQLField<unknown, unknown>): GraphQLObjectType => {
  const edges = objectOf(field.type)?.getFields()['edges'];
  const node = edges === undefined ? undefined : objectOf(edges.type)?.getFields()['node'];
  const object = node === undefined ? undefined : objectOf(node.type);
  if (object === undefined) throw new Error(`${field.name} is no connection`);
  return object;
};

type Page = { edges: { cursor: string; node: { id: string } }[]; pageInfo: Record<string, unknown> };
const pageOf = (data: Record<string, unknown> | null, name: string): Page => data?.[name] as Page;

let empty: World;
let full: World;
beforeAll(async () => {
  [empty, full] = await Promise.all([erpWorld(), erpWorld()]);
  const master = await masterData(full.database);
  await purchasing(full.database, master);
  await production(full.database, master);
  for (const operation of ['createPurchaseOrder', 'approvePurchaseOrder', 'payBill']) {
    await full.database.sql(
      `insert into erp.audit (id, actor, actor_system, actor_sites, operation, correlation_id, outcome)
       values ($1, 'test-erp', 'ERP', '*', $2, 'test', 'DONE')`,
      [newId(), operation],
    );
  }
});
afterAll(async () => {
  await empty.close();
  await full.close();
});

describe.each(connections.map((field) => [field.name, field] as const))('%s', (name, field) => {
  test('answers on an empty database', async () => {
    const answer = await empty.ask(
      `{ ${name}(first: 5) { edges { cursor node { id } } pageInfo { totalCount count hasNextPage hasPreviousPage startCursor endCursor } } }`,
    );
    expect(answer.errors).toBeUndefined();
    const shipped = name === 'postingRules';
    expect(pageOf(answer.data, name).edges.length > 0).toBe(shipped);
  });

  test('resolves every field, three records deep', async () => {
    const answer = await full.ask(`{ ${name} { edges { node { ${selection(nodeOf(field), 2)} } } } }`);
    expect(answer.errors).toBeUndefined();
    expect(pageOf(answer.data, name).edges.length).toBeGreaterThan(0);
  });

  test('pages forward and backward over the same records in every order', async () => {
    const sorts = field.args.find((arg) => arg.name === 'sort')?.type;
    const list = sorts === undefined ? undefined : getNullableType(sorts);
    const values = isListType(list)
      ? (schema.getType(getNamedType(list).name)?.toConfig() as { values: object }).values
      : {};
    for (const sort of Object.keys(values)) {
      const whole = pageOf(
        (await full.ask(`{ ${name}(sort: [${sort}]) { edges { node { id } } pageInfo { totalCount } } }`)).data,
        name,
      );
      const expected = whole.edges.map(({ node }) => node.id);
      const forward: string[] = [];
      const backward: string[] = [];
      for (let cursor: unknown = null, more = true; more;) {
        const page = pageOf(
          (
            await full.ask(
              `query ($after: String) { ${name}(sort: [${sort}], first: 7, after: $after) { edges { node { id } } pageInfo { hasNextPage endCursor } } }`,
              { after: cursor },
            )
          ).data,
          name,
        );
        forward.push(...page.edges.map(({ node }) => node.id));
        more = page.pageInfo['hasNextPage'] === true;
        cursor = page.pageInfo['endCursor'];
      }
      for (let cursor: unknown = null, more = true; more;) {
        const page = pageOf(
          (
            await full.ask(
              `query ($before: String) { ${name}(sort: [${sort}], last: 7, before: $before) { edges { node { id } } pageInfo { hasPreviousPage startCursor } } }`,
              { before: cursor },
            )
          ).data,
          name,
        );
        backward.unshift(...page.edges.map(({ node }) => node.id));
        more = page.pageInfo['hasPreviousPage'] === true;
        cursor = page.pageInfo['startCursor'];
      }
      expect({ sort, forward, backward, total: whole.pageInfo['totalCount'] }).toEqual({
        sort,
        forward: expected,
        backward: expected,
        total: expected.length,
      });
    }
  });

  test('filters by each of its fields', async () => {
    const filters = field.args.find((arg) => arg.name === 'filters')?.type;
    const fields = (
      schema.getType(filters === undefined ? '' : getNamedType(filters).name)?.toConfig() as {
        fields: Record<string, { type: GraphQLOutputType }>;
      }
    ).fields;
    for (const [filter, { type }] of Object.entries(fields)) {
      const named = getNamedType(type).name;
      const condition = named.endsWith('InputFilters') ? '{ id: { isNull: false } }' : '{ isNull: false }';
      const answer = await full.ask(`{ ${name}(filters: { ${filter}: ${condition} }) { pageInfo { totalCount } } }`);
      expect({ filter, errors: answer.errors }).toEqual({ filter, errors: undefined });
    }
  });
});

describe.each(lookups.map((field) => [field.name, field] as const))('%s', (name, field) => {
  test('refuses an unknown id and an id of another kind', async () => {
    const type = objectOf(field.type)?.name ?? '';
    const prefix = (ids as Record<string, string>)[type] ?? '';
    for (const id of [toWire(prefix, newId()), toWire('xyz', newId()), '']) {
      const answer = await empty.ask(`query ($id: ID!) { ${name}(id: $id) { id } }`, { id });
      expect(answer.errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
      expect(answer.data).toEqual({ [name]: null });
    }
  });
});

test('every type of the ERP is reached by a list or a relation', () => {
  const reached = new Set<string>();
  const visit = (type: GraphQLObjectType): void => {
    if (reached.has(type.name)) return;
    reached.add(type.name);
    for (const field of Object.values(type.getFields())) {
      const object = objectOf(field.type);
      if (object !== undefined) visit(object);
    }
  };
  for (const root of [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()])
    if (root !== undefined && root !== null) visit(root);
  const types = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) && !type.name.startsWith('_'));
  // Currency is a shared value that the ERP gives as a code only.
  expect(types.map((type) => type.name).filter((name) => !reached.has(name))).toEqual(['Currency']);
  expect(
    roots
      .filter((field) => isNonNullType(field.type) && !getNamedType(field.type).name.endsWith('Connection'))
      .map((field) => field.name),
  ).toEqual(['cogs', 'erpSignedEvent', 'erpEventCursor']);
});
