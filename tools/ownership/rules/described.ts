import { isTypeDefinitionNode } from 'graphql';
import { finding, type Rule } from '../finding.ts';
import { isExtension, owned, ownerOn, roots } from '../graph.ts';
import { keysOf } from '../keys.ts';

const claim = /System of record: ([A-Z]+)\./;

/** What a client reads in a description is what the machine enforces. */
export const descriptions: Rule = (graph) =>
  owned(graph)
    .filter((declared) => !isExtension(declared) && !roots.has(declared.name))
    .flatMap(({ name, node, system }) => {
      const owner = ownerOn(node);
      const text = isTypeDefinitionNode(node) ? (node.description?.value ?? '') : '';
      const said = claim.exec(text.replaceAll(/\s+/g, ' '))?.[1];
      if (owner === undefined) return [];
      if (said !== undefined && said !== owner) {
        return [
          finding(
            'DESCRIPTION_CONTRADICTS',
            [node],
            owner,
            `The description of ${name} in ${system} names ${said} as its system of record, @owner names ${owner}.`,
            'Make both say the same.',
          ),
        ];
      }
      if (said === undefined && keysOf(graph, name).length > 0) {
        return [
          finding(
            'DESCRIPTION_SILENT',
            [node],
            owner,
            `The description of ${name} in ${system} does not tell whose it is.`,
            `End its first sentences with "System of record: ${owner}."`,
          ),
        ];
      }
      return [];
    });
