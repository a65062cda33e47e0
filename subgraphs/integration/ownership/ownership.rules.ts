import type { DeclaredOwnership } from '../../../kernel/declared-ownership.ts';
import { refuse } from '../../../kernel/errors.ts';
import type { SystemOfRecord } from '../../../kernel/ownership.ts';

/** Conditions as the schema has them; what is left out or null does not count. */
export type Wanted = {
  [Name in 'type' | 'field' | 'readScope']?: string | null | undefined;
} & {
  owner?: SystemOfRecord | null | undefined;
  writableBy?: SystemOfRecord | null | undefined;
  isProtected?: boolean | null | undefined;
};

const same = <Value>(wanted: Value | null | undefined, value: Value | null): boolean =>
  wanted === null || wanted === undefined || wanted === value;

/** The declarations that satisfy all conditions, in their order. */
export const matching = (declared: readonly DeclaredOwnership[], wanted: Wanted): DeclaredOwnership[] =>
  declared.filter(
    ({ type, field, owner, readScopes, writableBy }) =>
      same(wanted.type, type) &&
      same(wanted.field, field) &&
      same(wanted.owner, owner) &&
      same(wanted.isProtected, readScopes.length > 0) &&
      (wanted.writableBy == null || writableBy.includes(wanted.writableBy)) &&
      (wanted.readScope == null || readScopes.some((anyOf) => anyOf.some((scope) => scope === wanted.readScope))),
  );

/** The owner of a type or field; null for shared values. Refuses NOT_FOUND. */
export const ownerOf = (
  declared: readonly DeclaredOwnership[],
  type: string,
  field: string | null | undefined,
): SystemOfRecord | null => {
  const found = declared.find((one) => one.type === type && one.field === (field ?? null));
  if (found !== undefined) return found.owner;
  const known = declared.some((one) => one.type === type);
  throw refuse(
    'NOT_FOUND',
    known
      ? `${type} has no field named "${field ?? ''}". List its fields with ownership(filters: { type: "${type}" }).`
      : `The graph has no type named "${type}". Names are exact, capitals included, for example Part.`,
  );
};
