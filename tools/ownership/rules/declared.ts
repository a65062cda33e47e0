import { finding, type Finding, type Rule } from '../finding.ts';
import {
  has,
  isExtension,
  isObject,
  isShared,
  owned,
  ownedObjects,
  ownerOf,
  ownerOn,
  roots,
  type Declared,
  type Graph,
} from '../graph.ts';
import { isKeyField } from '../keys.ts';

const unlisted = (kind: string): boolean => kind.startsWith('ScalarType');

const isFirst = (graph: Graph, declared: Declared): boolean =>
  !isExtension(declared) ||
  !(graph.types.get(declared.name) ?? []).some((other) => other.system === declared.system && !isExtension(other));

/** Every type, enum and input of a subgraph names its owner. */
export const ownerMissing: Rule = (graph) =>
  owned(graph)
    .filter(({ name, node }) => !roots.has(name) && !isShared(graph, name) && !unlisted(node.kind))
    .filter((declared) => isFirst(graph, declared) && ownerOn(declared.node) === undefined)
    .map(({ name, node, system }) =>
      finding(
        'OWNER_MISSING',
        [node],
        undefined,
        `${name} of ${system} names no owner.`,
        `Write @owner(system: …) behind it: ${system} if the fact is recorded there.`,
      ),
    );

/** What another system adds to a type says that it is its own. */
export const fieldOwnerMissing: Rule = (graph) =>
  ownedObjects(graph).flatMap(({ name, node, system }) => {
    const owner = ownerOf(graph, name);
    if (roots.has(name) || owner === undefined || owner === system) return [];
    return (node.fields ?? [])
      .filter(
        (field) =>
          !isKeyField(graph, name, field.name.value) && !has(field, 'external') && ownerOn(field) === undefined,
      )
      .map((field) =>
        finding(
          'FIELD_OWNER_MISSING',
          [field, node],
          owner,
          `${name}.${field.name.value} stands in ${system}, and ${name} is ${owner}'s.`,
          `Write @owner(system: ${system}) behind the field if ${system} records it; otherwise take it out and leave it to ${owner}.`,
        ),
      );
  });

/** One type has one system of record, wherever it stands. */
export const twoOwners: Rule = (graph) =>
  [...graph.types].flatMap(([name, all]) => {
    const named = all.filter(({ node }) => ownerOn(node) !== undefined);
    const [first] = named;
    const other = named.find(({ node }) => first !== undefined && ownerOn(node) !== ownerOn(first.node));
    if (first === undefined || other === undefined) return [];
    return [
      finding(
        'TWO_OWNERS',
        [first.node, other.node],
        ownerOn(first.node),
        `${name} belongs to ${String(ownerOn(first.node))} in one place and to ${String(ownerOn(other.node))} in another.`,
        'Decide which system records it, and write the same @owner in all of them.',
      ),
    ];
  });

/** A system resolves what it owns, and nothing else. */
export const ownerElsewhere: Rule = (graph) =>
  ownedObjects(graph).flatMap(({ name, node, system }) =>
    (node.fields ?? []).flatMap((field): Finding[] => {
      const owner = ownerOn(field);
      if (name === 'Mutation' || owner === undefined || owner === system) return [];
      if (isKeyField(graph, name, field.name.value) || has(field, 'external')) return [];
      return [
        finding(
          'OWNER_ELSEWHERE',
          [field],
          owner,
          `${name}.${field.name.value} is resolved by ${system} and says that ${owner} owns it.`,
          `Move the field to ${owner}, or correct its @owner if ${system} records it.`,
        ),
      ];
    }),
  );

/** Whoever owns a type declares it. */
export const ownerAbsent: Rule = (graph) =>
  owned(graph)
    .filter((declared) => isFirst(graph, declared) && isObject(declared))
    .flatMap(({ name, node, system }) => {
      const owner = ownerOn(node);
      if (owner === undefined || owner === system) return [];
      if ((graph.types.get(name) ?? []).some((other) => other.system === owner)) return [];
      return [
        finding(
          'OWNER_ABSENT',
          [node],
          owner,
          `${name} is said to be ${owner}'s, and ${owner} has no such type.`,
          `Declare it in ${owner}, or say whose it is.`,
        ),
      ];
    });

/** The shared values are nobody's, and nobody redeclares them. */
export const sharedValues: Rule = (graph) =>
  [...graph.types].flatMap(([name, all]) => {
    const shared = all.find(({ system }) => system === undefined);
    if (shared === undefined) return [];
    const ownedValue = all.find(({ node }) => ownerOn(node) !== undefined);
    const again = all.find(({ system }) => system !== undefined);
    return [
      ...(ownedValue === undefined
        ? []
        : [
            finding(
              'VALUE_WITH_OWNER',
              [ownedValue.node],
              undefined,
              `${name} is a shared value and names an owner.`,
              'Shared values are code lists and shapes that belong to nobody: take @owner away, or move the type to its owner.',
            ),
          ]),
      ...(again === undefined
        ? []
        : [
            finding(
              'VALUE_REDECLARED',
              [again.node, shared.node],
              undefined,
              `${name} is a shared value and is declared again by ${String(again.system)}.`,
              'Take the second declaration away: the shared file stands before every subgraph.',
            ),
          ]),
    ];
  });

/** Only entities stand in several subgraphs, each with its keys. */
export const declaredTwice: Rule = (graph) =>
  [...graph.types].flatMap(([name, all]) => {
    if (roots.has(name) || isShared(graph, name)) return [];
    const [first, ...others] = all.filter((declared) => !isExtension(declared));
    const other = others.find(({ system }) => system !== first?.system);
    if (first === undefined || other === undefined || (isObject(first) && isObject(other))) return [];
    return [
      finding(
        'DECLARED_TWICE',
        [first.node, other.node],
        ownerOn(first.node),
        `${name} is declared by ${String(first.system)} and by ${String(other.system)}: composition would merge the two in silence.`,
        `Leave it to ${String(ownerOn(first.node) ?? first.system)}, and give the other's a name of its own.`,
      ),
    ];
  });
