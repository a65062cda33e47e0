import { holds } from '../../../kernel/access.ts';
import type { Context } from '../context.ts';

/** Whether whoever asks has a scope, for the rules of signing off. */
export const rightsOf =
  ({ viewer }: Pick<Context, 'viewer'>) =>
  (scope: string): boolean =>
    holds(viewer, scope);
