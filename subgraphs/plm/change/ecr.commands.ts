import { refuse, allow } from '../../../kernel/errors.ts';
import { checkEtag } from '../../../kernel/etag.ts';
import { tell } from '../../../kernel/events.ts';
import { found, fromWire, newId, toWire } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { plmCommand, type Tx } from '../command.ts';
import type { Context } from '../context.ts';
import { existingParts } from '../part/part.write.queries.ts';
import { changed, recorded } from '../record.rules.ts';
import type { CreateEcrInput, EcrTransitionInput, RejectEcrInput, Row } from '../schema.generated.ts';
import { checkCount, checkEcrStep, ecrStatusAfter, textOf, type EcrStep } from './change.rules.ts';
import { ecrForUpdate, insertEcr, linkEcr, nextNumber, numbersOf, updateEcrRow } from './change.write.queries.ts';

/** The uuids of parts that must all be there, each once. */
export const knownParts = async (tx: Tx, wires: readonly string[]): Promise<string[]> => {
  const wanted = [...new Set(wires.map((wire) => fromWire(ids.Part, wire)))];
  const existing = await existingParts(tx, wanted);
  const missing = wanted.find((id) => !existing.includes(id));
  if (missing !== undefined) throw refuse('NOT_FOUND', `No part has the id "${toWire(ids.Part, missing)}".`);
  return wanted;
};

export const numberTaken = (number: string) =>
  refuse('ALREADY_EXISTS', `${number} is there already. Choose another number, or leave it out.`, {
    details: { number },
  });

export type NewEcr = {
  number: string | undefined;
  title: string;
  description: string;
  reason: string;
  partIds: readonly string[];
  issueIds: readonly string[];
  requestedBy: string;
};

/** Raises a change request and tells of it; under the lock of its numbers. */
export const raiseEcr = async (tx: Tx, context: Context, given: NewEcr): Promise<Row<'ecr'>> => {
  const { title, description, reason, partIds, issueIds, requestedBy } = given;
  const number = given.number ?? (await nextNumber(tx, 'ecr'));
  const id = newId();
  const row = { id, number, title, description, reason, requestedBy };
  const ecr = await insertEcr(tx, row);
  if (ecr === undefined) throw numberTaken(number);
  await linkEcr(tx, id, partIds, issueIds);
  const links = { affectedPartIds: partIds, sourceIssueIds: issueIds };
  await tell(tx, context, {
    type: 'plm.ecr.raised',
    subject: id,
    subjectVersion: ecr.version,
    key: id,
    data: { number, title, reason, ...links },
    after: { ...recorded(ecr), ...links },
  });
  return ecr;
};

/** Raises a change request by hand. Refuses VALUE_INVALID, NOT_FOUND (an affected part), ALREADY_EXISTS (its number). */
export const createEcrByHand = (context: Context, input: CreateEcrInput): Promise<string> => {
  const { affectedPartIds = [], sourceIssueIds = [] } = input;
  allow(checkCount('Affected parts', affectedPartIds, 0, 100), checkCount('Source issues', sourceIssueIds, 0, 100));
  const number = input.number == null ? undefined : textOf('The number', input.number, 60);
  const title = textOf('The title', input.title ?? '', 200);
  const description = textOf('The description', input.description ?? '', 10_000, 0);
  const reason = textOf('The reason', input.reason ?? '', 10_000, 0);
  const issueIds = [...new Set(sourceIssueIds.map((wire) => fromWire(ids.Issue, wire)))];
  return plmCommand(context, 'createEcr', [numbersOf('ecr')], input, async (tx) => {
    const partIds = await knownParts(tx, affectedPartIds);
    const requestedBy = context.viewer.subject;
    return (await raiseEcr(tx, context, { number, title, description, reason, partIds, issueIds, requestedBy })).id;
  });
};

const events: Readonly<Record<EcrStep, string>> = {
  reviewEcr: 'plm.ecr.reviewed',
  acceptEcr: 'plm.ecr.accepted',
  rejectEcr: 'plm.ecr.rejected',
  withdrawEcr: 'plm.ecr.withdrawn',
};

const take = (context: Context, step: EcrStep, input: EcrTransitionInput, noted: Record<string, unknown> = {}) => {
  const id = fromWire(ids.Ecr, input.id);
  return plmCommand(context, step, [`ecr:${id}`], input, async (tx) => {
    const ecr = found(await ecrForUpdate(tx, id), 'change request', input.id);
    checkEtag(ecr, input.etag);
    allow(checkEcrStep(ecr, step));
    const now = await updateEcrRow(tx, id, { status: ecrStatusAfter(step) });
    const { before, after } = changed(ecr, now);
    const told = { subject: id, subjectVersion: now.version, key: id };
    const data = { number: ecr.number, status: now.status, ...noted };
    await tell(tx, context, { type: events[step], ...told, data, before, after: { ...after, ...noted } });
    return id;
  });
};

/** OPEN -> UNDER_REVIEW. Refuses STATE_INVALID, ETAG_REQUIRED, ETAG_MISMATCH, as all steps do. */
export const reviewEcr = (context: Context, input: EcrTransitionInput): Promise<string> =>
  take(context, 'reviewEcr', input);

/** UNDER_REVIEW -> ACCEPTED. */
export const acceptEcr = (context: Context, input: EcrTransitionInput): Promise<string> =>
  take(context, 'acceptEcr', input);

/** UNDER_REVIEW -> REJECTED, with a reason. */
export const rejectEcr = (context: Context, input: RejectEcrInput): Promise<string> =>
  take(context, 'rejectEcr', input, { reason: textOf('The reason', input.reason, 2000) });

/** OPEN -> WITHDRAWN. */
export const withdrawEcr = (context: Context, input: EcrTransitionInput): Promise<string> =>
  take(context, 'withdrawEcr', input);
