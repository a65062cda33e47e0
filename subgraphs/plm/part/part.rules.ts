import { refuse, type Refusal } from '../../../kernel/errors.ts';

type State = 'DRAFT' | 'IN_REVIEW' | 'RELEASED' | 'OBSOLETE';
type Revision = { partNumber: string; revision: string; lifecycleState: State };

const named = ({ partNumber, revision }: Revision): string => `${partNumber} revision ${revision}`;

/** Only a DRAFT changes. What is released never does: the next revision is where a change goes. */
export const checkChangeable = (part: Revision): Refusal | undefined => {
  switch (part.lifecycleState) {
    case 'DRAFT':
      return undefined;
    case 'IN_REVIEW':
      return refuse(
        'STATE_INVALID',
        `${named(part)} is under review. Send it back with rejectReview before changing it.`,
        { rule: 'rule 3', details: { state: part.lifecycleState } },
      );
    case 'RELEASED':
    case 'OBSOLETE':
      return refuse(
        'RELEASED_IMMUTABLE',
        `${named(part)} is ${part.lifecycleState} and never changes. Draw up the next revision with createPartRevision.`,
        {
          rule: 'rule 2',
          owner: 'PLM',
          details: { state: part.lifecycleState },
        },
      );
  }
};

const steps = {
  submitForReview: { from: 'DRAFT', to: 'IN_REVIEW' },
  rejectReview: { from: 'IN_REVIEW', to: 'DRAFT' },
  releasePart: { from: 'IN_REVIEW', to: 'RELEASED' },
  obsoletePart: { from: 'RELEASED', to: 'OBSOLETE' },
} as const satisfies Record<string, { from: State; to: State }>;

export type Step = keyof typeof steps;

/** DRAFT -> IN_REVIEW -> RELEASED -> OBSOLETE; IN_REVIEW -> DRAFT. Nothing leaves RELEASED but to OBSOLETE. */
export const checkStep = (part: Revision, step: Step): Refusal | undefined => {
  const { from, to } = steps[step];
  if (part.lifecycleState === from) return undefined;
  return refuse('STATE_INVALID', `${named(part)} is ${part.lifecycleState}; ${step} takes ${from} to ${to}.`, {
    details: { state: part.lifecycleState, needed: from },
  });
};

/** Days of effectivity run from the first up to, not including, the last. */
export const checkEffectivity = (
  effectivity: { from?: string | null | undefined; to?: string | null | undefined } | null | undefined,
): Refusal | undefined => {
  const { from, to } = effectivity ?? {};
  return typeof from === 'string' && typeof to === 'string' && from >= to
    ? refuse('VALUE_INVALID', `Effectivity from ${from} to ${to} holds no day: \`to\` is the first day that is out.`)
    : undefined;
};
