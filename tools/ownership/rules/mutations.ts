import { argumentsOf, directiveOf } from '../../../kernel/directives.ts';
import { statuses } from '../../../kernel/errors.ts';
import { systemsOfRecord, type SystemOfRecord } from '../../../kernel/ownership.ts';
import { finding, type Finding, type Rule } from '../finding.ts';
import { fieldsOf, has, namedType, ownedObjects, ownerOn, type FieldAt, wordOf } from '../graph.ts';

/** The system whose records an intake takes in. */
export const replicaOf = ({ node }: FieldAt): SystemOfRecord | undefined => {
  const { of } = argumentsOf(directiveOf(node.directives, 'replica'));
  return systemsOfRecord.find((system) => system === of);
};

/** A mutation names its owner and stands in the owner's subgraph. */
export const placed: Rule = (graph) =>
  fieldsOf(graph, 'Mutation').flatMap(({ name, node, system }): Finding[] => {
    const owner = ownerOn(node);
    if (owner === undefined)
      return [
        finding(
          'MUTATION_OWNER_MISSING',
          [node],
          undefined,
          `The mutation ${name} of ${system} names no owner.`,
          `Write @owner(system: ${system}) behind it, or move it to whoever owns what it changes.`,
        ),
      ];
    if (owner === system) return [];
    return [
      finding(
        'MUTATION_MISPLACED',
        [node],
        owner,
        `The mutation ${name} stands in ${system} and changes what ${owner} owns.`,
        `Move it to ${owner}. What ${system} must be told of it comes in through an intake, @owner(system: ${system}) @replica(of: ${owner}).`,
      ),
    ];
  });

/** An intake takes in what another recorded, and is a mutation. */
export const intakes: Rule = (graph) => [
  ...fieldsOf(graph, 'Mutation').flatMap((mutation): Finding[] =>
    replicaOf(mutation) !== mutation.system
      ? []
      : [
          finding(
            'REPLICA_OF_ITSELF',
            [mutation.node],
            mutation.system,
            `${mutation.name} of ${mutation.system} is an intake of ${mutation.system}'s own records.`,
            'Name the system that recorded them, or take @replica away.',
          ),
        ],
  ),
  ...ownedObjects(graph)
    .filter(({ name }) => name !== 'Mutation')
    .flatMap(({ name, node, system }) =>
      (node.fields ?? []).flatMap((field): Finding[] =>
        ['replica', 'otherwise']
          .filter((directive) => has(field, directive))
          .map((directive) =>
            finding(
              'MUTATION_DIRECTIVE_MISPLACED',
              [field],
              ownerOn(node),
              `${name}.${field.name.value} of ${system} carries @${directive}, which is for mutations.`,
              'Take it away: a field that is only read is nobody’s to write here.',
            ),
          ),
      ),
    ),
];

/** The refusal that a mutation names is in the catalogue. */
export const refusals: Rule = (graph) =>
  fieldsOf(graph, 'Mutation').flatMap(({ name, node, system }): Finding[] => {
    const { code } = argumentsOf(directiveOf(node.directives, 'otherwise'));
    if (code === undefined || (typeof code === 'string' && code in statuses)) return [];
    return [
      finding(
        'REFUSAL_UNKNOWN',
        [node],
        system,
        `${name} refuses with ${wordOf(code)}, which is no code of the catalogue.`,
        'Take a code of kernel/errors.ts, or add it there.',
      ),
    ];
  });

/** The one exception to one owner: a record that says itself who else may write it. */
export const origins: Rule = (graph) =>
  fieldsOf(graph, 'Mutation').flatMap(({ name, node, system }): Finding[] => {
    if (argumentsOf(directiveOf(node.directives, 'owner'))['orOrigin'] !== true) return [];
    const payload = namedType(node.type);
    const results = [payload, ...fieldsOf(graph, payload).map((field) => namedType(field.node.type))];
    if (results.some((type) => fieldsOf(graph, type).some((field) => field.name === 'originSystem'))) return [];
    return [
      finding(
        'ORIGIN_UNKNOWN',
        [node],
        system,
        `${name} is open to the origin of its record, and ${payload} has no record with an originSystem.`,
        'Take orOrigin away: only a record that names its origin can have another writer.',
      ),
    ];
  });
