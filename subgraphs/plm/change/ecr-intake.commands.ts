import { z } from 'zod';
import { refuse } from '../../../kernel/errors.ts';
import { dataOf } from '../../../kernel/signed-event.ts';
import { plmIntake } from '../command.ts';
import type { Context } from '../context.ts';
import { existingParts } from '../part/part.write.queries.ts';
import type { CreateEcrInput } from '../schema.generated.ts';
import { ecrOfIssue, lockNumbers } from './change.write.queries.ts';
import { createEcrByHand, raiseEcr } from './ecr.commands.ts';

const issues = { system: 'mes', types: ['mes.issue.*'] } as const;

/** What an event of an issue says of it, whatever it tells of. */
const issueShape = z.object({
  number: z.string().min(1),
  title: z.string().min(1),
  description: z.string().nullish(),
  /** Uuid of the part revision that it was found on. */
  partId: z.uuid().nullish(),
});

const fromIssue = async (context: Context, jws: string, input: CreateEcrInput): Promise<string> => {
  const event = await context.events.verify(jws, issues);
  const { number, title, description, partId } = dataOf(event, issueShape);
  return plmIntake(context, 'createEcr', event, input, async (tx) => {
    const known = await ecrOfIssue(tx, event.subject);
    if (known !== undefined) return known.ecrId;
    await lockNumbers(tx, 'ecr');
    const ecr = await raiseEcr(tx, context, {
      number: undefined,
      title: title.slice(0, 200),
      description: description ?? '',
      reason: `Raised from ${number} of production.`,
      partIds: partId == null ? [] : await existingParts(tx, [partId]),
      issueIds: [event.subject],
      requestedBy: event.actor,
    });
    return ecr.id;
  });
};

const saysMore = ({ number, title, description, reason, affectedPartIds, sourceIssueIds }: CreateEcrInput): boolean =>
  number != null ||
  title != null ||
  [description, reason].some((text) => text != null && text !== '') ||
  [affectedPartIds, sourceIssueIds].some((list) => list != null && list.length > 0);

/**
 * Raises a change request by hand, or from an issue by the event that MES signed (R24). Integration invents none: it needs the event, and
 * says nothing beside it. Refuses EVENT_UNVERIFIED, VALUE_INVALID, NOT_FOUND, ALREADY_EXISTS.
 */
export const createEcr = async (context: Context, input: CreateEcrInput): Promise<string> => {
  const { signedEvent } = input;
  if (signedEvent != null) {
    if (!saysMore(input)) return fromIssue(context, signedEvent, input);
    throw refuse(
      'VALUE_INVALID',
      'With signedEvent the issue says what the change request is about: leave the rest out.',
    );
  }
  if (context.viewer.system === 'INTEGRATION')
    throw refuse(
      'EVENT_UNVERIFIED',
      'Integration raises a change request only from an issue of MES. Pass its event as MES signed it (mesSignedEvent) as signedEvent.',
      { rule: 'rule 3', owner: 'MES' },
    );
  return createEcrByHand(context, input);
};
