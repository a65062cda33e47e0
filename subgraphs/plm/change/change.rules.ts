import { refuse, type Refusal } from '../../../kernel/errors.ts';
import type { EcnAction, EcnStatus, EcrStatus } from '../database.generated.ts';

const ecrSteps = {
  reviewEcr: { from: 'OPEN', to: 'UNDER_REVIEW' },
  acceptEcr: { from: 'UNDER_REVIEW', to: 'ACCEPTED' },
  rejectEcr: { from: 'UNDER_REVIEW', to: 'REJECTED' },
  withdrawEcr: { from: 'OPEN', to: 'WITHDRAWN' },
} as const satisfies Record<string, { from: EcrStatus; to: EcrStatus }>;

export type EcrStep = keyof typeof ecrSteps;

const ecnSteps = {
  submitEcn: { from: ['DRAFT'], to: 'IN_REVIEW' },
  approveEcn: { from: ['IN_REVIEW'], to: 'APPROVED' },
  rejectEcn: { from: ['IN_REVIEW'], to: 'DRAFT' },
  releaseEcn: { from: ['APPROVED'], to: 'RELEASED' },
  closeEcn: { from: ['RELEASED'], to: 'CLOSED' },
  cancelEcn: { from: ['DRAFT', 'IN_REVIEW', 'APPROVED'], to: 'CANCELED' },
} as const satisfies Record<string, { from: readonly EcnStatus[]; to: EcnStatus }>;

export type EcnStep = keyof typeof ecnSteps;

type Numbered<Status> = { number: string; status: Status };

const outOfStep = (record: Numbered<string>, step: string, from: readonly string[], to: string): Refusal =>
  refuse('STATE_INVALID', `${record.number} is ${record.status}; ${step} takes ${from.join(' or ')} to ${to}.`, {
    details: { state: record.status, needed: from.length === 1 ? from[0] : from },
  });

/** OPEN -> UNDER_REVIEW -> ACCEPTED or REJECTED; OPEN -> WITHDRAWN. IMPLEMENTED comes with the release of its change notice. */
export const checkEcrStep = (ecr: Numbered<EcrStatus>, step: EcrStep): Refusal | undefined => {
  const { from, to } = ecrSteps[step];
  return ecr.status === from ? undefined : outOfStep(ecr, step, [from], to);
};

export const ecrStatusAfter = (step: EcrStep): EcrStatus => ecrSteps[step].to;

/** DRAFT -> IN_REVIEW -> APPROVED -> RELEASED -> CLOSED; IN_REVIEW -> DRAFT; CANCELED before the release. */
export const checkEcnStep = (ecn: Numbered<EcnStatus>, step: EcnStep): Refusal | undefined => {
  const { from, to } = ecnSteps[step];
  return from.some((status) => status === ecn.status) ? undefined : outOfStep(ecn, step, from, to);
};

export const ecnStatusAfter = (step: EcnStep): EcnStatus => ecnSteps[step].to;

/** A text that must be there, trimmed: `least` to `most` characters. */
export const textOf = (what: string, text: string, most: number, least = 1): string => {
  const trimmed = text.trim();
  if (trimmed.length >= least && trimmed.length <= most) return trimmed;
  throw refuse(
    'VALUE_INVALID',
    `${what} has ${String(trimmed.length)} characters: ${String(least)} to ${most.toLocaleString('en-US')} are kept.`,
  );
};

/** A list of `least` to `most` members. */
export const checkCount = (what: string, list: readonly unknown[], least: number, most: number): Refusal | undefined =>
  list.length >= least && list.length <= most
    ? undefined
    : refuse(
        'VALUE_INVALID',
        `${what}: ${String(list.length)} were given, ${String(least)} to ${String(most)} may be.`,
      );

type Change = { action: EcnAction; fromPartId?: string | null | undefined; toPartId?: string | null | undefined };

const sides: Readonly<Record<EcnAction, { from: boolean; to: boolean }>> = {
  ADD: { from: false, to: true },
  REVISE: { from: true, to: true },
  REMOVE: { from: true, to: false },
  OBSOLETE: { from: true, to: false },
};

/** Each change names what its action takes, and never replaces a revision by itself. */
export const checkChanges = (changes: readonly Change[]): Refusal | undefined => {
  const wrong = changes.findIndex(({ action, fromPartId, toPartId }) => {
    const { from, to } = sides[action];
    return (fromPartId != null) !== from || (toPartId != null) !== to || (from && to && fromPartId === toPartId);
  });
  const action = changes[wrong]?.action;
  if (action === undefined) return undefined;
  return refuse(
    'VALUE_INVALID',
    `Change ${String(wrong + 1)}: ADD takes toPartId, REMOVE and OBSOLETE take fromPartId, REVISE takes two different parts.`,
    { details: { position: wrong + 1, action } },
  );
};

/** A change comes into force by time or by serial number. */
export const checkEffectiveFrom = (given: {
  effectiveFrom?: string | null | undefined;
  effectiveFromSerial?: string | null | undefined;
}): Refusal | undefined =>
  given.effectiveFrom != null && given.effectiveFromSerial != null
    ? refuse('VALUE_INVALID', 'A change is in force from an instant or from a serial number: give one of them.')
    : undefined;

/** R4: production is told of a change notice once there is something released to build to. */
export const checkRevisionsReleased = (
  ecn: { number: string },
  targets: readonly { partNumber: string; revision: string; lifecycleState: string }[],
): Refusal | undefined => {
  const open = targets.filter(({ lifecycleState }) => lifecycleState !== 'RELEASED');
  if (open.length === 0) return undefined;
  const names = open.map((part) => `${part.partNumber} revision ${part.revision} (${part.lifecycleState})`);
  return refuse(
    'STATE_INVALID',
    `${ecn.number} leads to what is not released: ${names.join(', ')}. Release it with releasePart and this change notice first.`,
    {
      details: {
        parts: open.map(({ partNumber, revision, lifecycleState }) => ({ partNumber, revision, lifecycleState })),
      },
    },
  );
};
