import { Kind, parse, type DirectiveNode } from 'graphql';

/** The specification by which a supergraph says who owns what. */
const ownershipSpec = 'https://triad.dev/ownership';

const argument = (directive: DirectiveNode, name: string): string | undefined => {
  const value = directive.arguments?.find((candidate) => candidate.name.value === name)?.value;
  return value?.kind === Kind.STRING ? value.value : undefined;
};

/** True where the supergraph declares ownership: then it is only served with tokens. */
export const linksOwnership = (supergraphSdl: string): boolean =>
  parse(supergraphSdl, { noLocation: true }).definitions.some(
    (definition) =>
      (definition.kind === Kind.SCHEMA_DEFINITION || definition.kind === Kind.SCHEMA_EXTENSION) &&
      (definition.directives ?? []).some(
        (directive) => directive.name.value === 'link' && argument(directive, 'url')?.startsWith(ownershipSpec),
      ),
  );
