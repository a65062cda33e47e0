import { isTypeDefinitionNode, Kind, type DocumentNode, type TypeNode } from 'graphql';
import { argumentsOf, coordinatesOf, directiveOf } from './directives.ts';
import {
  accessDeclared,
  callersOf,
  systemsOfRecord,
  writeRules,
  type Scopes,
  type SystemOfRecord,
} from './ownership.ts';

/** What a supergraph declares of one type (`field` null) or one field of it. */
export type DeclaredOwnership = {
  type: string;
  field: string | null;
  /** Null for shared values: they are nobody's. */
  owner: SystemOfRecord | null;
  /** Of each inner list one scope is needed to read it; empty where no scope is. */
  readScopes: Scopes;
  /** Systems whose principals may write it, or call it where it is a mutation. */
  writableBy: readonly SystemOfRecord[];
  /** The first paragraph of its description, in one line. */
  description: string;
};

const isSystem = (word: unknown): word is SystemOfRecord => systemsOfRecord.some((system) => system === word);

const namedType = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type));

const isMachinery = (name: string): boolean => /^(join__|link__|core__)/.test(name);

type Facts = { types: Map<string, string>; texts: Map<string, string> };

// What a field answers with, and what descriptions say.
const factsOf = (supergraph: DocumentNode): Facts => {
  const types = new Map<string, string>();
  const texts = new Map<string, string>();
  for (const definition of supergraph.definitions) {
    if (!isTypeDefinitionNode(definition)) continue;
    const type = definition.name.value;
    if (definition.description !== undefined) texts.set(type, definition.description.value);
    if (!('fields' in definition)) continue;
    for (const field of definition.fields ?? []) {
      types.set(`${type}.${field.name.value}`, namedType(field.type));
      if (field.description !== undefined) texts.set(`${type}.${field.name.value}`, field.description.value);
    }
  }
  return { types, texts };
};

const paragraph = (text = ''): string => (text.trim().split(/\n\s*\n/)[0] ?? '').replaceAll(/\s+/g, ' ').trim();

/**
 * The whole declaration of a supergraph: object, interface and input types with their fields, enums, mutations and root reads, in the
 * order in which they stand there. A field has the owner of its type unless it names one; a root read that of its subgraph.
 */
export const declaredOwnership = (supergraph: DocumentNode): DeclaredOwnership[] => {
  const { scopes } = accessDeclared(supergraph);
  const mutations = writeRules(supergraph);
  const { types, texts } = factsOf(supergraph);
  const owners = new Map<string, SystemOfRecord>();
  return coordinatesOf(supergraph).flatMap(({ coordinate, directives }): DeclaredOwnership[] => {
    const [, type = '', field] = /^(\w+)(?:\.(\w+))?$/.exec(coordinate) ?? [];
    if (type === '' || isMachinery(type)) return [];
    const { system } = argumentsOf(directiveOf(directives, 'owner'));
    const { graph } = argumentsOf(directiveOf(directives, 'join__field'));
    const isRead = type === 'Query' || type === 'Subscription';
    const root = isRead && isSystem(graph) ? graph : undefined;
    const owner = isSystem(system) ? system : (root ?? owners.get(type) ?? null);
    if (field === undefined && owner !== null) owners.set(type, owner);
    const needed = [type, coordinate, types.get(coordinate) ?? ''].flatMap((name) => scopes.get(name) ?? []);
    const rule = type === 'Mutation' && field !== undefined ? mutations.get(field) : undefined;
    const writers = owner === null || isRead ? [] : [owner];
    return [
      {
        type,
        field: field ?? null,
        owner,
        readScopes: [...new Map(needed.map((anyOf) => [anyOf.join(' '), anyOf])).values()],
        writableBy: rule === undefined ? writers : callersOf(rule),
        description: paragraph(texts.get(coordinate)),
      },
    ];
  });
};
