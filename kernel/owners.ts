import { Kind, type DocumentNode } from 'graphql';
import { argumentsOf, directiveOf } from './directives.ts';

/** Who owns a field: by its type, or by its own word. What a type owns belongs to the record's `originSystem`, where it has one. */
type Owner = { system: string; byType: boolean };

/** The owner of a field, undefined for the fields of shared values: they belong to what they stand in. */
export type OwnerOf = (type: string, field: string) => Owner | undefined;

const ownerIn = (directives: Parameters<typeof directiveOf>[0], byType: boolean): Owner | undefined => {
  const owner = directiveOf(directives, 'owner');
  return owner === undefined ? undefined : { system: String(argumentsOf(owner)['system']), byType };
};

const roots = new Set(['Query', 'Mutation', 'Subscription']);

/**
 * The owners that a subgraph's SDL declares: a field's own, else its type's, and for what the root answers itself the subgraph's
 * system.
 */
export const ownersDeclared = (document: DocumentNode, system: string): OwnerOf => {
  const owners = new Map<string, Owner>();
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.OBJECT_TYPE_EXTENSION) continue;
    const type = definition.name.value;
    const whole = ownerIn(definition.directives, true);
    if (whole !== undefined) owners.set(type, whole);
    for (const field of definition.fields ?? []) {
      const own = ownerIn(field.directives, false);
      if (own !== undefined) owners.set(`${type}.${field.name.value}`, own);
    }
  }
  return (type, field) =>
    owners.get(`${type}.${field}`) ?? owners.get(type) ?? (roots.has(type) ? { system, byType: false } : undefined);
};
