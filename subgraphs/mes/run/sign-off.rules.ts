import { refuse, type Refusal } from '../../../kernel/errors.ts';
import type { Row } from '../schema.generated.ts';

/** The scope by which a token says that its principal has a role: `role:` and the role, percent-encoded as in an address. */
export const roleScope = (role: string): string => `role:${encodeURIComponent(role)}`;

/** Whether whoever signs has a scope. */
type Has = (scope: string) => boolean;

const checkRole = (has: Has, what: string, role: string): Refusal | undefined => {
  const scope = roleScope(role);
  if (has(scope)) return undefined;
  return refuse(
    'FORBIDDEN',
    `${what} is signed by the role ${role}, which your token has not: its scope is "${scope}". Have somebody of that role complete the step.`,
    { details: { role, missing: [{ field: 'completeRunStep', anyOf: [scope] }] } },
  );
};

/** Refuses FORBIDDEN where a step names a role that must sign it off, and whoever completes it has not that role. Completing it is the signature. */
export const checkSignsStep = (
  has: Has,
  { title, signoffRole }: Pick<Row<'runStep'>, 'title' | 'signoffRole'>,
): Refusal | undefined => (signoffRole === null ? undefined : checkRole(has, `Step "${title}"`, signoffRole));

type Field = Pick<Row<'runStepField'>, 'id' | 'name' | 'type' | 'signoffRole'>;

/** Refuses FORBIDDEN where one of the fields filled in is a signature of a role that whoever fills it in has not. */
export const checkSignsFields = (
  has: Has,
  fields: readonly Field[],
  filled: ReadonlySet<string>,
): Refusal | undefined =>
  fields
    .filter(({ id, type }) => type === 'SIGNOFF' && filled.has(id))
    .map(({ name, signoffRole }) => (signoffRole === null ? undefined : checkRole(has, `Field "${name}"`, signoffRole)))
    .find((refusal) => refusal !== undefined);

type Signing = Pick<Row<'runStepField'>, 'name' | 'type' | 'required' | 'signoffRole'>;

const signs = (by: Pick<Signing, 'required' | 'signoffRole'>, wanted: readonly Signing[]): boolean =>
  wanted.some((one) => one.type === 'SIGNOFF' && one.signoffRole === by.signoffRole && (one.required || !by.required));

/**
 * Refuses FORBIDDEN where a step that is written anew loses the signature of a role which whoever writes it has not: the step's own, or
 * that of a field with none like it among the new ones.
 */
export const checkKeepsSignatures = (
  has: Has,
  was: { title: string; signoffRole: string | null; fields: readonly Signing[] },
  now: { signoffRole: string | null; fields: readonly Signing[] },
): Refusal | undefined => {
  const lost = was.fields.filter(
    (field) => field.type === 'SIGNOFF' && field.signoffRole !== null && !signs(field, now.fields),
  );
  const wanted = [
    ...(was.signoffRole === null || was.signoffRole === now.signoffRole ? [] : [was.signoffRole]),
    ...lost.flatMap(({ signoffRole }) => signoffRole ?? []),
  ];
  const role = wanted.find((one) => !has(roleScope(one)));
  if (role === undefined) return undefined;
  const scope = roleScope(role);
  return refuse(
    'FORBIDDEN',
    `Step "${was.title}" is signed by the role ${role}, and your token, without "${scope}", cannot take that off it. Leave it, or have somebody of that role write the step.`,
    { details: { role, missing: [{ field: 'updateRunStep', anyOf: [scope] }] } },
  );
};
