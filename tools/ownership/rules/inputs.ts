import type { InputValueDefinitionNode } from 'graphql';
import type { SystemOfRecord } from '../../../kernel/ownership.ts';
import { finding, type Finding, type Rule } from '../finding.ts';
import {
  fieldsOf,
  inputFieldsOf,
  isShared,
  namedType,
  ownedObjects,
  ownerOf,
  ownerOn,
  roots,
  type FieldAt,
  type Graph,
} from '../graph.ts';
import { isKeyField } from '../keys.ts';
import { replicaOf } from './mutations.ts';

/** One value that a mutation takes, with the way to it: `input.lines.unitPrice`. */
type Taken = { path: string; node: InputValueDefinitionNode };

const takenBy = (graph: Graph, mutation: FieldAt): Taken[] => {
  const taken: Taken[] = [];
  const seen = new Set<string>();
  const take = (path: string, node: InputValueDefinitionNode): void => {
    const type = namedType(node.type);
    taken.push({ path, node });
    if (seen.has(type) || isShared(graph, type)) return;
    seen.add(type);
    for (const field of inputFieldsOf(graph, type)) take(`${path}.${field.name.value}`, field);
  };
  for (const argument of mutation.node.arguments ?? []) take(argument.name.value, argument);
  return taken;
};

/** How a value goes in that comes out as another type. */
const comesIn: Record<string, readonly string[]> = {
  Money: ['Money', 'MoneyInput', 'Decimal'],
  UnitOfMeasure: ['UnitOfMeasure', 'String'],
  Currency: ['Currency', 'CurrencyCode', 'String'],
  CurrencyCode: ['CurrencyCode', 'String'],
  Attribute: ['Attribute', 'AttributeInput'],
};

const sameValue = (out: string, into: string): boolean => (comesIn[out] ?? [out]).includes(into);

const isRecord = (name: string): boolean => !roots.has(name) && !/(Connection|Edge|Payload)$/.test(name);

/** Fields of records by name: those that somebody owns, keys left out. */
const recorded = (graph: Graph): Map<string, FieldAt[]> => {
  const fields = ownedObjects(graph)
    .map(({ name }) => name)
    .filter((name, index, all) => all.indexOf(name) === index && isRecord(name))
    .flatMap((name) => fieldsOf(graph, name).filter((field) => !isKeyField(graph, name, field.name)));
  const byName = new Map<string, FieldAt[]>();
  for (const field of fields) byName.set(field.name, [...(byName.get(field.name) ?? []), field]);
  return byName;
};

const bookkeeping = /^(id|etag|idempotencyKey|externalIds|attributes|reason|notes?|description|.*Ids?)$/;

const explicit = (graph: Graph, system: SystemOfRecord, mutation: FieldAt, { path, node }: Taken): Finding[] => {
  const from = replicaOf(mutation);
  const allowed = (owner: SystemOfRecord | undefined): boolean =>
    owner === undefined || owner === system || owner === from;
  const type = namedType(node.type);
  const [fieldOwner, typeOwner] = [ownerOn(node), isShared(graph, type) ? undefined : ownerOf(graph, type)];
  const advice = `Take it out: ${mutation.name} writes what ${system} owns, and names other records by their ids. What ${system} keeps of another's comes in through an intake marked @replica(of:).`;
  const what = `${mutation.name} of ${system} takes ${path}`;
  if (!allowed(fieldOwner))
    return [
      finding(
        'INPUT_FIELD_FOREIGN',
        [node, mutation.node],
        fieldOwner,
        `${what}, which ${String(fieldOwner)} owns.`,
        advice,
      ),
    ];
  if (!allowed(typeOwner) && inputFieldsOf(graph, type).length > 0)
    return [
      finding(
        'INPUT_TYPE_FOREIGN',
        [node, mutation.node],
        typeOwner,
        `${what}, a ${type}, which ${String(typeOwner)} owns.`,
        advice,
      ),
    ];
  return [];
};

const coinciding = (
  records: Map<string, FieldAt[]>,
  system: SystemOfRecord,
  mutation: FieldAt,
  { path, node }: Taken,
): Finding[] => {
  const name = node.name.value;
  if (ownerOn(node) !== undefined || bookkeeping.test(name)) return [];
  const known = records.get(name) ?? [];
  if (known.some((field) => field.system === system)) return [];
  const foreign = known.find((field) => sameValue(namedType(field.node.type), namedType(node.type)));
  if (foreign === undefined) return [];
  return [
    finding(
      'INPUT_FIELD_COINCIDES',
      [node, foreign.node],
      foreign.system,
      `${mutation.name} of ${system} takes ${path}: only ${foreign.system} records a ${name} (${foreign.type}.${name}).`,
      `Take it out and leave it to ${foreign.system}; if it is something else, call it something else, or write @owner(system: ${system}) behind it.`,
    ),
  ];
};

/** A mutation takes what its system owns, and ids of the rest. An intake may take what the system that it names recorded. */
export const inputs: Rule = (graph) => {
  const records = recorded(graph);
  return fieldsOf(graph, 'Mutation').flatMap((mutation) => {
    const { system } = mutation;
    return takenBy(graph, mutation).flatMap((taken) => {
      const found = explicit(graph, system, mutation, taken);
      return found.length > 0 || replicaOf(mutation) !== undefined
        ? found
        : coinciding(records, system, mutation, taken);
    });
  });
};
