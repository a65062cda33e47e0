import { nowIn } from '../../../kernel/clock.ts';
import { refuse, allow } from '../../../kernel/errors.ts';
import { checkEtag } from '../../../kernel/etag.ts';
import { tell } from '../../../kernel/events.ts';
import { found, fromWire } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { plmCommand, type Tx } from '../command.ts';
import type { Context } from '../context.ts';
import { leadsTo, pathTo } from '../ebom/cycle.queries.ts';
import { setContentHash } from '../ebom/ebom.write.queries.ts';
import { releaseFacts, substituteFacts } from '../ebom/release.queries.ts';
import { checkChangeNotice } from '../ebom/release.rules.ts';
import { judgeRelease } from '../ebom/release.ts';
import { changed } from '../record.rules.ts';
import type { PartTransitionInput, RejectReviewInput, ReleasePartInput, Row } from '../schema.generated.ts';
import { checkStep, type Step } from './part.rules.ts';
import { partFactsOf, releaseFactsOf } from './release-facts.ts';
import { ecnForPart, partForUpdate, releasedRevisions, updatePartRow } from './part.write.queries.ts';

type Given = { id: string; etag?: string | null | undefined; idempotencyKey?: string | null | undefined };
type Outcome = {
  type: string;
  changes: Parameters<typeof updatePartRow>[2];
  /** What the event says beside the part's name. */
  facts?: Record<string, unknown>;
  /** The same, read after the change. */
  factsNow?: (tx: Tx) => Promise<Record<string, unknown> | undefined>;
  /** What the audit keeps beside the fields that changed. */
  noted?: Record<string, unknown>;
};

/** One lock for every release: what one of them found released may not be taken apart by another before it is done. */
export const releases = 'plm:releases';

// What all steps have in common: lock, etag, state; then what the step is about; then the row and the event.
const take = (
  context: Context,
  step: Step,
  input: Given,
  decide: (tx: Tx, part: Row<'part'>) => Promise<Outcome>,
): Promise<string> => {
  const id = fromWire(ids.Part, input.id);
  const locks = step === 'releasePart' || step === 'obsoletePart' ? [`part:${id}`, releases] : [`part:${id}`];
  return plmCommand(context, step, locks, input, async (tx) => {
    const part = found(await partForUpdate(tx, id), 'part', input.id);
    checkEtag(part, input.etag);
    allow(checkStep(part, step));
    const { type, changes, facts, factsNow, noted } = await decide(tx, part);
    const now = await updatePartRow(tx, id, changes);
    const { before, after } = changed(part, now);
    await tell(tx, context, {
      type,
      subject: id,
      subjectVersion: now.version,
      key: id,
      data: { partNumber: part.partNumber, revision: part.revision, ...facts, ...(await factsNow?.(tx)) },
      before,
      after: { ...after, ...noted },
    });
    return id;
  });
};

/** DRAFT -> IN_REVIEW. Refuses STATE_INVALID, ETAG_REQUIRED, ETAG_MISMATCH. */
export const submitForReview = (context: Context, input: PartTransitionInput): Promise<string> =>
  take(context, 'submitForReview', input, () =>
    Promise.resolve({ type: 'plm.part.submitted', changes: { lifecycleState: 'IN_REVIEW' } }),
  );

/** IN_REVIEW -> DRAFT, with a reason. */
export const rejectReview = (context: Context, input: RejectReviewInput): Promise<string> => {
  const reason = input.reason.trim();
  if (reason.length < 1 || reason.length > 2000)
    throw refuse('VALUE_INVALID', 'A rejection needs a reason of 1 to 2,000 characters.');
  return take(context, 'rejectReview', input, () =>
    Promise.resolve({
      type: 'plm.part.review-rejected',
      changes: { lifecycleState: 'DRAFT' },
      facts: { reason },
      noted: { reason },
    }),
  );
};

/** RELEASED -> OBSOLETE. Structures that are released keep it. */
export const obsoletePart = (context: Context, input: PartTransitionInput): Promise<string> =>
  take(context, 'obsoletePart', input, (tx, { id }) =>
    Promise.resolve({
      type: 'plm.part.obsoleted',
      changes: { lifecycleState: 'OBSOLETE', obsoletedAt: nowIn(tx) },
      factsNow: async () => (await partFactsOf(tx, [id])).get(id),
    }),
  );

const checkAcyclic = async (tx: Tx, part: Row<'part'>): Promise<void> => {
  const search = { startPartId: part.id, targetPartId: part.id, targetItemId: part.itemId };
  if (!(await leadsTo(tx, search))) return;
  const path = await pathTo(tx, search);
  throw refuse('BOM_CYCLE', `${part.partNumber} contains itself: ${path.join(' > ')}. Take one of these lines out.`, {
    details: { path },
  });
};

/**
 * IN_REVIEW -> RELEASED, the engineering BOM with it (I1, I2, R4). Refuses BOM_CYCLE, COMPONENT_NOT_RELEASED, DESIGNATOR_COUNT,
 * UOM_DIMENSION_MISMATCH, UOM_CONVERSION_MISSING, ECN_REQUIRED.
 */
export const releasePart = (context: Context, input: ReleasePartInput): Promise<string> => {
  const ecnId = typeof input.ecnId === 'string' ? fromWire(ids.Ecn, input.ecnId) : undefined;
  return take(context, 'releasePart', input, async (tx, part) => {
    const ecn =
      ecnId === undefined ? undefined : found(await ecnForPart(tx, ecnId, part.id), 'change notice', input.ecnId ?? '');
    const superseded = await releasedRevisions(tx, part.itemId, part.id);
    allow(checkChangeNotice(part, superseded, ecn));
    await checkAcyclic(tx, part);
    const [lines, substitutes] = [await releaseFacts(tx, part.id), await substituteFacts(tx, part.id)];
    const { refusal, contentHash } = judgeRelease(lines, substitutes);
    allow(refusal);
    await setContentHash(tx, part.id, contentHash);
    const ebomContentHash = lines.length === 0 ? null : contentHash;
    return {
      type: 'plm.part.released',
      changes: { lifecycleState: 'RELEASED', releasedAt: nowIn(tx), releasedByEcnId: ecnId ?? null },
      factsNow: async () => (await releaseFactsOf(tx, [part.id])).get(part.id),
      noted: { ebomContentHash },
    };
  });
};
