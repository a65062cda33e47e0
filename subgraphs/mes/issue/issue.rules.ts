import { compare } from '../../../kernel/decimal.ts';
import { refuse, type Refusal } from '../../../kernel/errors.ts';
import type { Row } from '../schema.generated.ts';

type Issue = Row<'issue'>;
type Type = Row<'mrbDisposition'>['type'];
type Availability = Row<'mrbDisposition'>['availability'];

const states = ['PENDING', 'IN_PROGRESS', 'IN_REVIEW', 'RESOLVED'] as const;

/** When stock may be used again, by what is done with it, where nobody says otherwise (ION's availability behaviour). */
const usual: Readonly<Record<Type, Availability>> = {
  USE_AS_IS: 'AVAILABLE_IMMEDIATELY',
  REWORK: 'RELEASE_ON_RESOLVE',
  REPAIR: 'RELEASE_ON_RESOLVE',
  SORT: 'RELEASE_ON_RESOLVE',
  SCRAP: 'PERMANENTLY_UNAVAILABLE',
  RETURN_TO_VENDOR: 'PERMANENTLY_UNAVAILABLE',
};

/** The availability of a decision. Refuses VALUE_INVALID: what is scrapped or sent back is never used, all else is some day. */
export const availabilityOf = (type: Type, given: Availability | null | undefined): Availability => {
  const own = usual[type];
  const chosen = given ?? own;
  if ((chosen === 'PERMANENTLY_UNAVAILABLE') === (own === 'PERMANENTLY_UNAVAILABLE')) return chosen;
  throw refuse('VALUE_INVALID', `${type} goes with ${own}. Leave availability out, or decide on another type.`);
};

/** What a released hold says of a decision. */
export const holdDecisionOf = (type: Type): 'RELEASE' | 'REWORK' | 'SCRAP' | 'RETURN_TO_VENDOR' =>
  type === 'REWORK' || type === 'REPAIR'
    ? 'REWORK'
    : type === 'SCRAP' || type === 'RETURN_TO_VENDOR'
      ? type
      : 'RELEASE';

/** Refuses a change of an issue that is resolved. */
export const checkUnresolved = ({ number, status }: Pick<Issue, 'number' | 'status'>): Refusal | undefined =>
  status === 'RESOLVED'
    ? refuse('STATE_INVALID', `${number} is resolved. Take it back with a reason first, or raise another.`, {
        details: { status },
      })
    : undefined;

/** Refuses a decision on more than is affected. */
export const checkAffected = (quantity: string, affected: string, unit: string): Refusal | undefined =>
  compare(quantity, '0') > 0 && compare(quantity, affected) <= 0
    ? undefined
    : refuse('VALUE_INVALID', `Decide on more than 0 and at most the ${affected} ${unit} that are affected.`, {
        details: { requested: Number(quantity), affected: Number(affected), uom: unit },
      });

type Facts = { decided: boolean; reason: string | null };

/** Refuses a move that skips a state, leaves PENDING without a decision, or goes back without a reason (domain model 3.5). */
export const checkIssueMove = (
  { number, status }: Pick<Issue, 'number' | 'status'>,
  to: Issue['status'],
  { decided, reason }: Facts,
): Refusal | undefined => {
  const say = (message: string): Refusal =>
    refuse('STATE_INVALID', `${number} is ${status}. ${message}`, { details: { status, asked: to } });
  const [from, target] = [states.indexOf(status), states.indexOf(to)];
  if (to === 'RESOLVED') return say('Settle it by resolveIssue, from IN_REVIEW.');
  if (target === from) return say('It is there already.');
  if (target < from) return reason === null ? say('To take it back, give a reason.') : undefined;
  if (target > from + 1) return say(`Take it to ${states[from + 1] ?? 'RESOLVED'} first.`);
  return decided ? undefined : say('Decide on a disposition first, by setDisposition.');
};

type Settled = { waitingFor: readonly string[]; reworking: readonly string[]; decided: boolean };

/** Refuses to settle what is not reviewed, decided, approved and reworked. */
export const checkResolvable = (
  { number, status }: Pick<Issue, 'number' | 'status'>,
  { waitingFor, reworking, decided }: Settled,
): Refusal | undefined => {
  const say = (message: string, details: Record<string, unknown>): Refusal =>
    refuse('STATE_INVALID', `${number} ${message}`, { details: { status, ...details } });
  if (status !== 'IN_REVIEW') return say(`is ${status}: take it to IN_REVIEW first.`, { needed: 'IN_REVIEW' });
  if (!decided) return say('has no disposition in force: set one first.', {});
  if (waitingFor.length > 0) return say(`waits for approval by ${waitingFor.join(', ')}.`, { waitingFor });
  if (reworking.length > 0) return say(`is still reworked by ${reworking.join(', ')}. Close it first.`, { reworking });
  return undefined;
};

/** The plain text of a rich text document: every string under a key `text`, in order; the document itself where there is none. */
export const plainText = (json: string | null): string | null => {
  if (json === null) return null;
  const words: string[] = [];
  const read = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    for (const [name, value] of Object.entries(node)) {
      if (name === 'text' && typeof value === 'string') words.push(value);
      else read(value);
    }
  };
  read(JSON.parse(json));
  return words.length === 0 ? json : words.join(' ');
};
