import { subtract } from '../../../kernel/decimal.ts';
import { refuse } from '../../../kernel/errors.ts';
import type { Tx } from '../command.ts';
import type { PostingEvent } from '../database.generated.ts';
import type { Row } from '../schema.generated.ts';
import type { Entry } from './journal.ts';
import { fittingRules, type Situation } from './posting-rule.rules.ts';
import { rulesOfEvent } from './posting.write.queries.ts';

type Rule = Row<'postingRule'>;

/** An amount in the document's currency, and in that of the books. */
export type Amount = { amount: string; base: string };
export type Bases = Readonly<Partial<Record<Rule['amountBasis'], Amount>>>;

/** An amount of a document that is kept in the currency of the books. */
export const inOwn = (amount: string): Amount => ({ amount, base: amount });
export const negated = ({ amount, base }: Amount): Amount => ({
  amount: subtract('0', amount),
  base: subtract('0', base),
});
export const less = (left: Amount, right: Amount): Amount => ({
  amount: subtract(left.amount, right.amount),
  base: subtract(left.base, right.base),
});

/** What of an entry is not in the rule: whom it is charged to, which account wins over the role's, which role stands for another. */
export type Charged = Omit<Entry, 'role' | 'amount' | 'base' | 'accountId'>;
type Accounts = Readonly<Partial<Record<Entry['role'], string | null>>>;
type How = { accounts?: Accounts; roles?: Readonly<Partial<Record<Entry['role'], Entry['role']>>> };

const missing = (event: PostingEvent, { costMethod, lineType, stockStatus }: Situation) =>
  refuse(
    'POSTING_RULE_MISSING',
    `No posting rule says what moves on ${event} of ${[lineType, costMethod, stockStatus].filter((part) => part != null).join(', ') || 'anything'}. Finance adds it first (upsertPostingRule).`,
    {
      owner: 'ERP',
      details: { event, costMethod, lineType: lineType ?? null, stockStatus: stockStatus ?? null },
    },
  );

const unknownBasis = (event: PostingEvent, rule: Rule) =>
  refuse(
    'POSTING_RULE_MISSING',
    `The posting rule for ${event} at ${String(rule.sequence)} asks for ${rule.amountBasis}, which ${event} does not have. Finance corrects it first.`,
    { owner: 'ERP', details: { event, sequence: rule.sequence, amountBasis: rule.amountBasis } },
  );

/** The entries that the posting rules make of an event (R19). Refuses POSTING_RULE_MISSING where none fits. */
export const entriesOf = async (
  tx: Tx,
  event: PostingEvent,
  situation: Situation,
  bases: Bases,
  charged: Charged,
  { accounts = {}, roles = {} }: How = {},
): Promise<Entry[]> => {
  const rules = fittingRules(await rulesOfEvent(tx, event), situation);
  if (rules.length === 0) throw missing(event, situation);
  return rules.map((rule): Entry => {
    const figure = bases[rule.amountBasis];
    if (figure === undefined) throw unknownBasis(event, rule);
    const role = roles[rule.accountRole] ?? rule.accountRole;
    const accountId = accounts[role] ?? null;
    return { ...charged, role, accountId, ...(rule.side === 'DEBIT' ? figure : negated(figure)) };
  });
};
