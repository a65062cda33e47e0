import { newId, toWire } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import type { Tx } from '../command.ts';
import type { Row } from '../schema.generated.ts';
import { entryRows, type Entry } from './journal.ts';
import { insertPosting, insertPostingLines } from './posting.write.queries.ts';
import { linesOfPosting } from './reversal.queries.ts';

/** Journal lines that go elsewhere than they came from when they are taken back, by account. */
type Elsewhere = ReadonlyMap<string, string>;

/** `more`: what is posted with it. */
type How = { postingDate: string; periodId: string; elsewhere: Elsewhere; more?: readonly Entry[] };

/**
 * Takes a journal back by another one, on an open day: the same lines with their sides changed. `elsewhere` names accounts that cannot take
 * their amount back, by line. Answers its uuid.
 */
export const reverseJournal = async (
  tx: Tx,
  was: Row<'glPosting'>,
  { postingDate, periodId, elsewhere, more = [] }: How,
): Promise<string> => {
  const id = newId();
  const { siteId, subsidiaryId, sourceType, sourceId, currency, baseCurrency, exchangeRate } = was;
  await insertPosting(tx, {
    id,
    ...{ siteId, subsidiaryId, sourceType, sourceId, currency, baseCurrency, exchangeRate },
    journalNumber: `JE-${toWire(ids.GLPosting, id).slice(-26)}`,
    postingDate,
    transactionDate: postingDate,
    accountingPeriodId: periodId,
    description: `Taken back: ${was.description}`,
    reversesId: was.id,
  });
  const rows = (await linesOfPosting(tx, was.id)).map((line) => ({
    ...line,
    id: newId(),
    glPostingId: id,
    glAccountId: elsewhere.get(line.id) ?? line.glAccountId,
    debit: line.credit,
    credit: line.debit,
    baseDebit: line.baseCredit,
    baseCredit: line.baseDebit,
  }));
  const added = await entryRows(tx, { siteId, glPostingId: id, currency, baseCurrency }, more, rows.length);
  if (rows.length + added.length > 0) await insertPostingLines(tx, [...rows, ...added]);
  return id;
};
