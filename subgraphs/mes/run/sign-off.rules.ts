import { holds } from '../../../kernel/access.ts';
import { refuse, type Refusal } from '../../../kernel/errors.ts';
import type { Viewer } from '../../../kernel/viewer.ts';
import type { Row } from '../schema.generated.ts';

/** The scope by which a token says that its principal has a role: `role:` and the role, percent-encoded as in an address. */
export const roleScope = (role: string): string => `role:${encodeURIComponent(role)}`;

const checkRole = (viewer: Viewer, what: string, role: string): Refusal | undefined => {
  const scope = roleScope(role);
  if (holds(viewer, scope)) return undefined;
  return refuse(
    'FORBIDDEN',
    `${what} is signed by the role ${role}, which your token has not: its scope is "${scope}". Have somebody of that role complete the step.`,
    { details: { role, missing: [{ field: 'completeRunStep', anyOf: [scope] }] } },
  );
};

/** Refuses FORBIDDEN where a step names a role that must sign it off, and its viewer has not that role. Completing it is the signature. */
export const checkSignsStep = (
  viewer: Viewer,
  { title, signoffRole }: Pick<Row<'runStep'>, 'title' | 'signoffRole'>,
): Refusal | undefined => (signoffRole === null ? undefined : checkRole(viewer, `Step "${title}"`, signoffRole));

type Field = Pick<Row<'runStepField'>, 'id' | 'name' | 'type' | 'signoffRole'>;

/** Refuses FORBIDDEN where one of the fields filled in is a signature of a role that its viewer has not. */
export const checkSignsFields = (
  viewer: Viewer,
  fields: readonly Field[],
  filled: ReadonlySet<string>,
): Refusal | undefined =>
  fields
    .filter(({ id, type }) => type === 'SIGNOFF' && filled.has(id))
    .map(({ name, signoffRole }) =>
      signoffRole === null ? undefined : checkRole(viewer, `Field "${name}"`, signoffRole),
    )
    .find((refusal) => refusal !== undefined);
