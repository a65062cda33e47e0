import { argumentsOf, directiveOf } from '../../../kernel/directives.ts';
import { finding, type Finding, type Rule } from '../finding.ts';
import {
  fieldsOf,
  has,
  isShared,
  namedType,
  ownedObjects,
  ownerOf,
  type FieldAt,
  type Graph,
  wordOf,
} from '../graph.ts';
import { isKeyField, keysOf } from '../keys.ts';

const everyField = (graph: Graph): FieldAt[] =>
  [...graph.types.keys()].filter((name) => !isShared(graph, name)).flatMap((name) => fieldsOf(graph, name));

/** A field that is no key is resolved by one subgraph; a relation by one subgraph too, or planning it may never end. */
export const resolvedTwice: Rule = (graph) =>
  [...graph.types.keys()]
    .filter((name) => !isShared(graph, name))
    .flatMap((type) => {
      const fields = fieldsOf(graph, type).filter(
        ({ name, node }) => !isKeyField(graph, type, name) && !has(node, 'external'),
      );
      return fields.flatMap((field, index): Finding[] => {
        const earlier = fields
          .slice(0, index)
          .find(({ name, system }) => name === field.name && system !== field.system);
        if (earlier === undefined) return [];
        const relation = keysOf(graph, namedType(field.node.type)).length > 0;
        const owner = ownerOf(graph, type);
        const other = earlier.system === owner ? field.system : earlier.system;
        return [
          finding(
            relation ? 'RELATION_RESOLVED_TWICE' : 'RESOLVED_TWICE',
            [earlier.node, field.node],
            owner,
            `${type}.${field.name} is resolved by ${earlier.system} and by ${field.system}.`,
            `Take it out of ${other}: who wants it there reads it through the key. A copy that ${other} keeps is never shown as its own.`,
          ),
        ];
      });
    });

/** @shareable is for the shared values: elsewhere it would let two systems answer for one fact. */
export const shareable: Rule = (graph) =>
  ownedObjects(graph)
    .filter(({ name }) => !isShared(graph, name))
    .flatMap(({ name, node, system }) =>
      [node, ...(node.fields ?? [])]
        .filter((at) => has(at, 'shareable'))
        .map((at) =>
          finding(
            'SHAREABLE_OUTSIDE_VALUES',
            [at],
            ownerOf(graph, name),
            `${name}${at === node ? '' : `.${at.name.value}`} is @shareable in ${system}.`,
            'Take @shareable away. What is really a value of everybody belongs into schema/values.graphql.',
          ),
        ),
    );

/** @override and @provides would let a system answer for what another owns. */
export const moved: Rule = (graph) =>
  everyField(graph).flatMap(({ type, name, system, node }) => {
    const from = argumentsOf(directiveOf(node.directives, 'override'))['from'];
    const provided = argumentsOf(directiveOf(node.directives, 'provides'))['fields'];
    const target = namedType(node.type);
    return [
      ...(from === undefined
        ? []
        : [
            finding(
              'OVERRIDE_MOVES_FIELD',
              [node],
              ownerOf(graph, type),
              `${type}.${name} is moved from ${wordOf(from)} to ${system} by @override.`,
              'A fact does not change its system of record by a directive: change @owner, move the records, then the field.',
            ),
          ]),
      ...(provided === undefined || ownerOf(graph, target) === system
        ? []
        : [
            finding(
              'PROVIDES_FOREIGN',
              [node],
              ownerOf(graph, target),
              `${type}.${name} of ${system} answers "${wordOf(provided)}" of ${target} by @provides.`,
              `Take @provides away: ${String(ownerOf(graph, target))} answers for its own fields.`,
            ),
          ]),
    ];
  });

/** The executor of the stock gateway leaves the arguments out and computes with another value. */
export const requiresArguments: Rule = (graph) =>
  everyField(graph).flatMap(({ type, name, system, node }) => {
    const required = argumentsOf(directiveOf(node.directives, 'requires'))['fields'];
    if (!wordOf(required).includes('(')) return [];
    return [
      finding(
        'REQUIRES_WITH_ARGUMENTS',
        [node],
        ownerOf(graph, type),
        `${type}.${name} of ${system} requires "${wordOf(required)}", a field with arguments.`,
        'Ask for a field without arguments that has the value: the arguments are lost on the way, and the sum is wrong in silence.',
      ),
    ];
  });
