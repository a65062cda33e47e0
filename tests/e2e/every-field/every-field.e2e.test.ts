import { afterAll, beforeAll, expect, test } from '@jest/globals';
import {
  getNamedType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isScalarType,
  type GraphQLField,
  type GraphQLObjectType,
} from 'graphql';
import { startPlant, type Plant } from '../../support/plant.ts';

let plant: Plant;

beforeAll(async () => {
  plant = await startPlant();
}, 120_000);

afterAll(() => plant.stop());

const isLeaf = (field: GraphQLField<unknown, unknown>): boolean => {
  const type = getNamedType(field.type);
  return isScalarType(type) || isEnumType(type);
};

const free = (field: GraphQLField<unknown, unknown>): boolean => !field.args.some(isRequiredArgument);

/** What a question must be told although no argument of it alone is required. */
const told: Readonly<Record<string, string>> = {
  explode: 'partNumber: "Assembly Part One", revision: "A"',
  whereUsed: 'partNumber: "Component Part One", revision: "A"',
  whereInstalled: 'partNumber: "Component Part One"',
  genealogy: 'partNumber: "Assembly Part One"',
};

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

const isConnection = (type: GraphQLObjectType): boolean => type.name.endsWith('Connection');

const parenthesised = (words: string | undefined): string => (words === undefined ? '' : `(${words})`);

const questions = (): { name: string; query: string }[] => {
  const fields = Object.values(plant.gateway.engine.schema.getQueryType()?.getFields() ?? {}).filter(free);
  return fields.flatMap((field) => {
    const type = getNamedType(field.type);
    if (!isObjectType(type)) return [];
    const node = type.getFields()['edges'];
    if (!isConnection(type) || node === undefined)
      return [{ name: field.name, query: `{ ${field.name}${parenthesised(told[field.name])} ${selection(type, 1)} }` }];
    const edge = getNamedType(node.type);
    const record = isObjectType(edge) ? getNamedType(edge.getFields()['node']?.type) : undefined;
    return isObjectType(record) ? relations(field.name, record) : [];
  });
};

/** One question for the leaves of a list's records, and one for each relation, so that none outgrows the limits of a request. */
const relations = (list: string, record: GraphQLObjectType): { name: string; query: string }[] => {
  const around = (inner: string): string =>
    `{ ${list}(first: 40, ${told[list] ?? ''}) { edges { cursor node ${inner} } pageInfo { totalCount count hasNextPage hasPreviousPage startCursor endCursor } } }`;
  const lead = Object.values(record.getFields()).filter((field) => free(field) && !isLeaf(field));
  return [
    { name: list, query: around(selection(record, 0)) },
    ...lead.flatMap((field) => {
      const next = getNamedType(field.type);
      return isObjectType(next)
        ? [{ name: `${list}.${field.name}`, query: around(`{ ${field.name} ${selection(next, 1)} }`) }]
        : [];
    }),
  ];
};

test('every field of every list answers, two relations deep, without an error', async () => {
  const auditor = await plant.token({ system: 'VIEWER', scopes: ['read', 'audit:read'] });
  const asked = questions();
  expect(asked.length).toBeGreaterThan(150);
  const failures: string[] = [];
  for (const { name, query } of asked) {
    const { errors } = await plant.ask(query, {}, auditor);
    for (const error of errors ?? []) failures.push(`${name}: ${error.path?.join('.') ?? ''} ${error.message}`);
  }
  expect([...new Set(failures)].slice(0, 40)).toEqual([]);
}, 300_000);

test('lists of the graph are lists or connections, never a bare object that hides a cut', () => {
  const fields = Object.values(plant.gateway.engine.schema.getQueryType()?.getFields() ?? {});
  const odd = fields.filter(
    (field) =>
      /s$/.test(field.name) &&
      !field.name.startsWith('compare') &&
      !isListType(isNonNullType(field.type) ? field.type.ofType : field.type) &&
      !getNamedType(field.type).name.endsWith('Connection'),
  );
  expect(odd.map((field) => field.name)).toEqual([]);
});
