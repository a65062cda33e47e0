import { finding, type Rule } from '../finding.ts';
import type { Graph } from '../graph.ts';

/** The words in which ownership is declared mean the same everywhere: they are defined once, in what all share. */
export const definitions: Rule = (graph: Graph) =>
  graph.directives.flatMap(({ system, node }) => {
    const model = graph.directives.find(
      (other) => other.system === undefined && other.node.name.value === node.name.value,
    );
    if (system === undefined || model === undefined) return [];
    return [
      finding(
        'DIRECTIVE_REDEFINED',
        [node, model.node],
        undefined,
        `@${node.name.value} is defined again by ${system}.`,
        'Take the definition away: schema/ownership.graphql stands before every subgraph.',
      ),
    ];
  });

/** What a subgraph may say at all is the same for all: none links a specification, or renames a directive, for itself. */
export const links: Rule = (graph: Graph) =>
  graph.schemas
    .filter(({ system }) => system !== undefined)
    .map(({ system, node }) =>
      finding(
        'SCHEMA_OF_ITS_OWN',
        [node],
        undefined,
        `${String(system)} speaks of its schema itself: what it links there, the others do not know.`,
        'Take it away: what is linked stands in schema/values.graphql and schema/ownership.graphql, for all.',
      ),
    );
