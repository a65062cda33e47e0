import {
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
  Kind,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';
import { argumentsOf, coordinatesOf, directiveOf } from '../../../kernel/directives.ts';
import { sdlOf } from '../../../kernel/sdl.ts';
import { schemaOf } from '../../../kernel/subgraph.ts';
import type { System } from '../../../kernel/viewer.ts';
import { erp } from '../../../subgraphs/erp/subgraph.ts';
import { integration } from '../../../subgraphs/integration/subgraph.ts';
import { mes } from '../../../subgraphs/mes/subgraph.ts';
import { plm } from '../../../subgraphs/plm/subgraph.ts';
import type { System as Subgraph } from '../../support/network.ts';

/** One mutation as the schema of its subgraph has it. */
export type Call = {
  name: string;
  subgraph: Subgraph;
  /** An operation that has all that it must have, with made-up values: whoever may call it is refused, if at all, for those. */
  query: string;
  /** Who may call it, by its directives. */
  callers: readonly System[];
  /** True where the command decides by the record. */
  byRecord: boolean;
};

const made: Readonly<Record<string, string>> = {
  ID: '"x"',
  String: '"x"',
  Int: '1',
  Float: '1',
  Boolean: 'true',
  Date: '"2026-01-01"',
  DateTime: '"2026-01-01T00:00:00.000Z"',
  Duration: '"PT1H"',
  Decimal: '"1"',
  CurrencyCode: '"USD"',
};

const valueOf = (type: GraphQLInputType): string => {
  if (isNonNullType(type)) return valueOf(type.ofType);
  if (isListType(type)) return `[${valueOf(type.ofType)}]`;
  if (isEnumType(type)) return type.getValues()[0]?.name ?? 'null';
  if (!isInputObjectType(type)) return made[type.name] ?? '"x"';
  const fields = Object.values(type.getFields()).filter(isRequiredInputField);
  return `{ ${fields.map((field) => `${field.name}: ${valueOf(field.type)}`).join(', ')} }`;
};

const queryOf = (schema: GraphQLSchema, name: string): string => {
  const field = schema.getMutationType()?.getFields()[name];
  if (field === undefined) throw new Error(`no mutation ${name}`);
  const written = field.args.filter(isRequiredArgument).map((one) => `${one.name}: ${valueOf(one.type)}`);
  const leaf =
    /^[A-Z]\w+$/.test(String(field.type).replaceAll(/[[\]!]/g, '')) &&
    !(String(field.type).replaceAll(/[[\]!]/g, '') in made);
  return `mutation { ${name}${written.length === 0 ? '' : `(${written.join(', ')})`}${leaf ? ' { __typename }' : ''} }`;
};

// Read from the directives here once more, not by the code that enforces them.
const callersOf = (owner: unknown, replica: Record<string, unknown> | undefined): System[] => {
  const all: readonly System[] = ['PLM', 'MES', 'ERP', 'INTEGRATION'];
  const isOwner = (system: System): boolean => system === owner;
  if (replica === undefined) return all.filter(isOwner);
  return all.filter((system) => system === 'INTEGRATION' || (replica['orOwner'] === true && isOwner(system)));
};

const callsOf = (subgraph: Subgraph, schema: GraphQLSchema): Call[] =>
  coordinatesOf(sdlOf(subgraph)).flatMap(({ coordinate, directives }): Call[] => {
    const name = /^Mutation\.(\w+)$/.exec(coordinate)?.[1];
    if (name === undefined) return [];
    const owner = argumentsOf(directiveOf(directives, 'owner'));
    const replica = directiveOf(directives, 'replica');
    const callers = callersOf(owner['system'], replica === undefined ? undefined : argumentsOf(replica));
    return [{ name, subgraph, query: queryOf(schema, name), callers, byRecord: owner['orOrigin'] === true }];
  });

/** Every mutation of every subgraph. */
export const calls = (): Call[] => [
  ...callsOf('plm', schemaOf(plm)),
  ...callsOf('mes', schemaOf(mes)),
  ...callsOf('erp', schemaOf(erp)),
  ...callsOf('integration', schemaOf(integration)),
];

/** Every mutation that the files of the schema declare, however they are read elsewhere. */
export const declaredMutations = (subgraph: Subgraph): string[] =>
  sdlOf(subgraph).definitions.flatMap((definition) =>
    (definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.OBJECT_TYPE_EXTENSION) &&
    definition.name.value === 'Mutation'
      ? (definition.fields ?? []).map(({ name }) => name.value)
      : [],
  );
