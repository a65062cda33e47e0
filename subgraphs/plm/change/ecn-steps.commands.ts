import { nowIn } from '../../../kernel/clock.ts';
import { refuse, allow } from '../../../kernel/errors.ts';
import { checkEtag } from '../../../kernel/etag.ts';
import { tell } from '../../../kernel/events.ts';
import { found, fromWire } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { plmCommand, type Tx } from '../command.ts';
import type { Context } from '../context.ts';
import { releases } from '../part/lifecycle.commands.ts';
import { changed } from '../record.rules.ts';
import type {
  ApproveEcnInput,
  CancelEcnInput,
  EcnTransitionInput,
  RejectEcnInput,
  ReleaseEcnInput,
  Row,
} from '../schema.generated.ts';
import {
  checkEcnStep,
  checkEffectiveFrom,
  checkRevisionsReleased,
  ecnStatusAfter,
  textOf,
  type EcnStep,
} from './change.rules.ts';
import {
  approvalsOf,
  changesOf,
  decideApproval,
  ecnForUpdate,
  ecrsOfEcnForUpdate,
  releasedBy,
  resetApprovals,
  updateEcnRow,
  updateEcrRow,
} from './change.write.queries.ts';

type Outcome = {
  type: string;
  /** Without: the state that the step leads to. */
  changes?: Parameters<typeof updateEcnRow>[2];
  /** What the event says beside number and state. */
  facts?: Record<string, unknown>;
  /** What the audit keeps beside the fields that changed. */
  noted?: Record<string, unknown>;
};
type Work = { step: EcnStep; input: EcnTransitionInput; locks?: readonly string[] };

// What all steps have in common: lock, etag, state; then what the step is about; then the row and the event.
const take = (
  context: Context,
  { step, input, locks = [] }: Work,
  decide: (tx: Tx, ecn: Row<'ecn'>) => Promise<Outcome>,
): Promise<string> => {
  const id = fromWire(ids.Ecn, input.id);
  return plmCommand(context, step, [`ecn:${id}`, ...locks], input, async (tx) => {
    const ecn = found(await ecnForUpdate(tx, id), 'change notice', input.id);
    checkEtag(ecn, input.etag);
    allow(checkEcnStep(ecn, step));
    const { type, changes, facts, noted } = await decide(tx, ecn);
    const now = await updateEcnRow(tx, id, changes ?? { status: ecnStatusAfter(step) });
    const { before, after } = changed(ecn, now);
    await tell(tx, context, {
      type,
      subject: id,
      subjectVersion: now.version,
      key: id,
      data: { number: ecn.number, status: now.status, ...facts },
      before,
      after: { ...after, ...noted },
    });
    return id;
  });
};

/** DRAFT -> IN_REVIEW: every role is asked. Refuses STATE_INVALID, ETAG_REQUIRED, ETAG_MISMATCH, as all steps do. */
export const submitEcn = (context: Context, input: EcnTransitionInput): Promise<string> =>
  take(context, { step: 'submitEcn', input }, async (tx, ecn) => {
    await resetApprovals(tx, ecn.id);
    return { type: 'plm.ecn.submitted' };
  });

const approvalIn = (ecn: Row<'ecn'>, role: string, approvals: readonly Row<'ecnApproval'>[]) => {
  const approval = approvals.find((one) => one.role === role);
  const roles = approvals.map((one) => one.role);
  if (approval === undefined)
    throw refuse(
      'VALUE_INVALID',
      `Nobody is asked in the role "${role.slice(0, 60)}". Give one of ${roles.join(', ')}.`,
      {
        details: { roles },
      },
    );
  if (approval.decision !== 'PENDING')
    throw refuse('STATE_INVALID', `${ecn.number} is decided in the role ${role}: ${approval.decision}.`, {
      details: { role, state: approval.decision, needed: 'PENDING' },
    });
  return approval;
};

/** Agrees in one role; IN_REVIEW -> APPROVED with the last. Refuses VALUE_INVALID (no such role), STATE_INVALID (decided). */
export const approveEcn = (context: Context, input: ApproveEcnInput): Promise<string> => {
  const comment = input.comment == null ? null : textOf('The comment', input.comment, 2000, 0);
  const { subject } = context.viewer;
  return take(context, { step: 'approveEcn', input }, async (tx, ecn) => {
    const approvals = await approvalsOf(tx, ecn.id);
    const { id, role } = approvalIn(ecn, input.role, approvals);
    await decideApproval(tx, id, { decision: 'APPROVED', approver: subject, decidedAt: nowIn(tx), comment });
    const open = approvals.filter((one) => one.id !== id && one.decision !== 'APPROVED').map((one) => one.role);
    const facts = { role, approver: subject, waitsFor: open };
    const type = open.length === 0 ? 'plm.ecn.approved' : 'plm.ecn.agreed';
    return { type, changes: { status: open.length === 0 ? 'APPROVED' : 'IN_REVIEW' }, facts, noted: facts };
  });
};

/** IN_REVIEW -> DRAFT, with a reason. */
export const rejectEcn = (context: Context, input: RejectEcnInput): Promise<string> => {
  const reason = textOf('The reason', input.reason, 2000);
  const { subject } = context.viewer;
  return take(context, { step: 'rejectEcn', input }, async (tx, ecn) => {
    const { id, role } = approvalIn(ecn, input.role, await approvalsOf(tx, ecn.id));
    const decision = { decision: 'REJECTED', approver: subject, decidedAt: nowIn(tx), comment: reason } as const;
    await decideApproval(tx, id, decision);
    const facts = { role, approver: subject, reason };
    return { type: 'plm.ecn.rejected', facts, noted: facts };
  });
};

const implement = async (tx: Tx, context: Context, ecn: Row<'ecn'>): Promise<string[]> => {
  const ecrs = await ecrsOfEcnForUpdate(tx, ecn.id);
  for (const ecr of ecrs.filter(({ status }) => status === 'ACCEPTED')) {
    const now = await updateEcrRow(tx, ecr.id, { status: 'IMPLEMENTED' });
    await tell(tx, context, {
      type: 'plm.ecr.implemented',
      subject: ecr.id,
      subjectVersion: now.version,
      key: ecr.id,
      data: { number: ecr.number, status: now.status, ecn: ecn.number },
      ...changed(ecr, now),
    });
  }
  return ecrs.map(({ number }) => number);
};

// As the release says, else as it was drawn up, else from now on.
const inForce = (tx: Tx, ecn: Row<'ecn'>, input: ReleaseEcnInput) => {
  if (input.effectiveFrom != null) return { effectiveFrom: input.effectiveFrom, effectiveFromSerial: null };
  if (input.effectiveFromSerial != null) {
    return { effectiveFrom: null, effectiveFromSerial: textOf('The serial number', input.effectiveFromSerial, 60) };
  }
  const { effectiveFrom, effectiveFromSerial } = ecn;
  return { effectiveFrom: effectiveFrom ?? (effectiveFromSerial === null ? nowIn(tx) : null), effectiveFromSerial };
};

/**
 * APPROVED -> RELEASED: production is told (R4), its change requests are implemented. Refuses STATE_INVALID while a revision it leads to
 * is not released.
 */
export const releaseEcn = async (context: Context, input: ReleaseEcnInput): Promise<string> => {
  allow(checkEffectiveFrom(input));
  const ecrs = await context.loaders.ecrsByEcn.load(fromWire(ids.Ecn, input.id));
  const locks = [releases, ...ecrs.map(({ id }) => `ecr:${id}`)];
  return take(context, { step: 'releaseEcn', input, locks }, async (tx, ecn) => {
    const changes = await changesOf(tx, ecn.id);
    const targets = changes.flatMap(({ toPartNumber, toRevision, toState }) =>
      toPartNumber === null || toRevision === null || toState === null
        ? []
        : [{ partNumber: toPartNumber, revision: toRevision, lifecycleState: toState }],
    );
    allow(checkRevisionsReleased(ecn, targets));
    const effectivity = inForce(tx, ecn, input);
    const facts = { title: ecn.title, ...effectivity, changes, ecrs: await implement(tx, context, ecn) };
    return {
      type: 'plm.ecn.released',
      changes: { status: 'RELEASED', releasedAt: nowIn(tx), ...effectivity },
      facts,
    };
  });
};

/** RELEASED -> CLOSED. */
export const closeEcn = (context: Context, input: EcnTransitionInput): Promise<string> =>
  take(context, { step: 'closeEcn', input }, async (tx, ecn) => {
    const { title, effectiveFrom, effectiveFromSerial } = ecn;
    const facts = { title, effectiveFrom, effectiveFromSerial, changes: await changesOf(tx, ecn.id) };
    return { type: 'plm.ecn.closed', facts };
  });

/** To CANCELED before its release, with a reason. Refuses STATE_INVALID where a revision was released by it. */
export const cancelEcn = (context: Context, input: CancelEcnInput): Promise<string> => {
  const reason = textOf('The reason', input.reason, 2000);
  return take(context, { step: 'cancelEcn', input, locks: [releases] }, async (tx, ecn) => {
    const [part] = await releasedBy(tx, ecn.id);
    if (part !== undefined)
      throw refuse(
        'STATE_INVALID',
        `${part.partNumber} revision ${part.revision} was released by ${ecn.number}. Release the change notice, and correct it by another.`,
        { details: { state: ecn.status, releasedPart: part } },
      );
    return { type: 'plm.ecn.canceled', facts: { reason }, noted: { reason } };
  });
};
