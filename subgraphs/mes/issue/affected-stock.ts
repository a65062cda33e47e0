import { compare, subtract } from '../../../kernel/decimal.ts';
import { allow } from '../../../kernel/errors.ts';
import { found } from '../../../kernel/id.ts';
import type { Tx } from '../command.ts';
import { scrapStock } from '../completion/scrap-stock.ts';
import type { Context } from '../context.ts';
import { causeAt, checkAvailable } from '../part-inventory/stock.ts';
import { stockForUpdate, type Stock } from '../part-inventory/stock.write.queries.ts';
import type { Row } from '../schema.generated.ts';
import { endHold, placeHold } from '../stock-hold/holding.ts';
import { holdOfReceipt, holdsOfIssue } from '../stock-hold/stock-hold.write.queries.ts';
import { holdDecisionOf } from './issue.rules.ts';
import { affectedOf } from './issue.write.queries.ts';

type Decision = Row<'mrbDisposition'>;

const stockOf = async (tx: Tx, id: string): Promise<Stock> => found(await stockForUpdate(tx, id), 'part inventory', id);

/** Holds the stock that an issue affects and does not hold yet. */
export const holdAffected = async (
  tx: Tx,
  context: Context,
  issue: Row<'issue'>,
  status: 'QUALITY' | 'BLOCKED' = 'QUALITY',
  only: string | null = null,
): Promise<void> => {
  const held = new Set((await holdsOfIssue(tx, issue.id)).map(({ partInventoryId }) => partInventoryId));
  for (const { partInventoryId } of await affectedOf(tx, issue.id)) {
    if (held.has(partInventoryId) || (only !== null && only !== partInventoryId)) continue;
    const said = { status, reason: `${issue.number}: ${issue.title}`, issueId: issue.id };
    const stock = await stockOf(tx, partInventoryId);
    await placeHold(tx, context, await causeAt(tx, context, stock.siteId), stock, said);
  }
};

/** Ends the holds that an issue, and the receipt, placed on what a decision is about. */
export const freeAffected = async (tx: Tx, context: Context, issue: Row<'issue'>, of: Decision): Promise<void> => {
  for (const hold of await holdsOfIssue(tx, issue.id)) {
    if (of.partInventoryId !== null && of.partInventoryId !== hold.partInventoryId) continue;
    const stock = await stockOf(tx, hold.partInventoryId);
    const ended = { decision: holdDecisionOf(of.type), note: of.comment };
    await endHold(tx, context, await causeAt(tx, context, stock.siteId), stock, hold, ended);
    const received = await holdOfReceipt(tx, stock.id);
    if (received !== undefined)
      await endHold(tx, context, await causeAt(tx, context, stock.siteId), stock, received, ended);
  }
};

const scrapAffected = async (tx: Tx, context: Context, issue: Row<'issue'>, of: Decision): Promise<void> => {
  let left = of.quantity;
  for (const { partInventoryId, quantity } of await affectedOf(tx, issue.id)) {
    if (of.partInventoryId !== null && of.partInventoryId !== partInventoryId) continue;
    const amount = compare(quantity, left) < 0 ? quantity : left;
    if (compare(amount, '0') === 0) continue;
    const stock = await stockOf(tx, partInventoryId);
    allow(checkAvailable(stock, amount));
    const reasonCode = issue.defectCode ?? 'NONCONFORMING';
    await scrapStock(tx, context, stock, { amount, reasonCode, comment: of.comment, issueId: issue.id });
    left = subtract(left, amount);
  }
};

/** Carries a decision out on the stock when its issue is resolved. Refuses INSUFFICIENT_QUANTITY for scrap that is not there. */
export const carryOut = async (tx: Tx, context: Context, issue: Row<'issue'>, of: Decision): Promise<void> => {
  if (of.type === 'RETURN_TO_VENDOR') {
    await holdAffected(tx, context, issue, 'BLOCKED', of.partInventoryId);
    return;
  }
  if (of.type === 'SCRAP') await scrapAffected(tx, context, issue, of);
  await freeAffected(tx, context, issue, of);
};
