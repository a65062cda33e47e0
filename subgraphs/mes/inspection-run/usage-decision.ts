import { nowIn } from '../../../kernel/clock.ts';
import { isPositive } from '../../../kernel/decimal.ts';
import { newId } from '../../../kernel/id.ts';
import type { Tx } from '../command.ts';
import type { Context } from '../context.ts';
import { tellResult } from '../issue/inspection-event.ts';
import { insertInspectionResult } from '../issue/inspection-result.write.queries.ts';
import { causeAt } from '../part-inventory/stock.ts';
import type { Stock } from '../part-inventory/stock.write.queries.ts';
import type { Row } from '../schema.generated.ts';
import { endHold, placeHold } from '../stock-hold/holding.ts';
import { holdsForInspection } from '../stock-hold/stock-hold.write.queries.ts';
import { failedOf } from './inspection-run.rules.ts';
import { inspectedForUpdate, resultsOf } from './inspection-run.write.queries.ts';

const record = async (
  tx: Tx,
  context: Context,
  run: Row<'run'>,
  stock: Stock,
  failed: readonly string[],
): Promise<void> => {
  const pass = failed.length === 0;
  const row = await insertInspectionResult(tx, {
    ...{ id: newId(), siteId: run.siteId, runId: run.id, partInventoryId: stock.id },
    ...{ characteristic: `Inspection ${run.number}`, kind: 'ATTRIBUTE', pass },
    attributeValue: pass ? 'accepted' : `rejected: ${failed.join(', ')}`.slice(0, 2000),
    ...{ inspectedAt: nowIn(tx), inspectedBy: context.viewer.subject },
  });
  await tellResult(tx, context, row, { run, stock, partId: stock.partId });
};

const settle = async (
  tx: Tx,
  context: Context,
  run: Row<'run'>,
  stock: Stock,
  failed: readonly string[],
): Promise<void> => {
  const waiting = await holdsForInspection(tx, stock.id);
  if (failed.length > 0) {
    if (waiting.length > 0) return;
    const reason = `Inspection ${run.number} failed: ${failed.join(', ')}`.slice(0, 2000);
    const said = { status: 'QUALITY' as const, reason, issueId: null, forInspection: true };
    await placeHold(tx, context, await causeAt(tx, context, stock.siteId), stock, said);
    return;
  }
  const ended = { decision: 'RELEASE' as const, note: `Inspection ${run.number} passed` };
  for (const hold of waiting) await endHold(tx, context, await causeAt(tx, context, stock.siteId), stock, hold, ended);
};

/**
 * The usage decision on what a run inspected, at its close (R14): a result for each record, which is released where nothing failed and stays
 * held where something did. A run that was canceled decides nothing.
 */
export const decideInspection = async (tx: Tx, context: Context, run: Row<'run'>): Promise<void> => {
  if (run.status === 'CANCELED') return;
  const results = await resultsOf(tx, run.id);
  for (const stock of await inspectedForUpdate(tx, run.id)) {
    if (!isPositive(stock.quantityOnHand)) continue;
    const failed = failedOf(results, stock.id);
    await record(tx, context, run, stock, failed);
    await settle(tx, context, run, stock, failed);
  }
};
