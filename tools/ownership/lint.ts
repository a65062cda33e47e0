import type { Finding, Rule } from './finding.ts';
import { graphOf } from './graph.ts';
import { lists, scopes } from './rules/access.ts';
import {
  declaredTwice,
  fieldOwnerMissing,
  ownerAbsent,
  ownerElsewhere,
  ownerMissing,
  sharedValues,
  twoOwners,
} from './rules/declared.ts';
import { descriptions } from './rules/described.ts';
import { definitions, links } from './rules/directives.ts';
import { inputs } from './rules/inputs.ts';
import { keyForms, keyMissing, keyTypes } from './rules/keys.ts';
import { intakes, origins, placed, refusals } from './rules/mutations.ts';
import { moved, requiresArguments, resolvedTwice, shareable } from './rules/resolved.ts';
import type { Sources } from './sources.ts';

const rules: readonly Rule[] = [
  definitions,
  links,
  sharedValues,
  declaredTwice,
  ownerMissing,
  twoOwners,
  ownerAbsent,
  fieldOwnerMissing,
  ownerElsewhere,
  descriptions,
  keyForms,
  keyTypes,
  keyMissing,
  resolvedTwice,
  shareable,
  moved,
  requiresArguments,
  placed,
  intakes,
  origins,
  refusals,
  inputs,
  scopes,
  lists,
];

/** Everything in the SDL that ownership does not allow; empty where all is well. Throws a GraphQLError for what is no SDL. */
export const lint = (sources: Sources): Finding[] => {
  const graph = graphOf(sources);
  return rules.flatMap((rule) => rule(graph));
};
