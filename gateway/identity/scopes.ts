import type { Viewer } from '../../kernel/viewer.ts';
import { families } from '../../schema/families.ts';

const membersOf = (scope: string): readonly string[] => (Object.hasOwn(families, scope) ? (families[scope] ?? []) : []);

/**
 * The viewer with every mutation of the families among its scopes. Done once, where the token is read: behind the gateway scopes are the
 * names of mutations, and nobody else has to know what a family is.
 */
export const withFamilies = (viewer: Viewer): Viewer => {
  const members = viewer.scopes.flatMap(membersOf);
  return members.length === 0 ? viewer : { ...viewer, scopes: [...new Set([...viewer.scopes, ...members])] };
};
