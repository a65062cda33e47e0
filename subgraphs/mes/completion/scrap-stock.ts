import { nowIn } from '../../../kernel/clock.ts';
import { tell } from '../../../kernel/events.ts';
import { newId } from '../../../kernel/id.ts';
import type { Tx } from '../command.ts';
import type { Context } from '../context.ts';
import { gain, writeMovement } from '../part-inventory/stock-move.write.queries.ts';
import { insertScrap } from '../part-inventory/stock.write.queries.ts';
import type { Row } from '../schema.generated.ts';
import { scrapFacts } from './scrap-event.ts';

type Scrap = {
  amount: string;
  reasonCode: string;
  comment: string | null;
  run?: Row<'run'> | undefined;
  runStepId?: string | null;
  issueId?: string | null;
};

/** Scraps of a record of stock, which must be locked and have so much on hand; charged to a run where one is named. */
export const scrapStock = async (
  tx: Tx,
  context: Context,
  stock: Row<'partInventory'>,
  { amount, reasonCode, comment, run, runStepId = null, issueId = null }: Scrap,
): Promise<Row<'scrapRecord'>> => {
  const [at, by, event] = [nowIn(tx), context.viewer.subject, newId()];
  await gain(tx, stock.id, { quantityScrapped: amount });
  const cause = { movedAt: at, actor: by, causeEventId: event, runId: run?.id ?? null, reason: reasonCode };
  await writeMovement(tx, stock, { ...cause, type: 'SCRAPPED', quantity: `-${amount}` });
  const record = await insertScrap(tx, {
    id: newId(),
    siteId: stock.siteId,
    kind: 'COMPONENT',
    runId: run?.id ?? null,
    runStepId,
    partInventoryId: stock.id,
    locationId: stock.locationId,
    quantity: amount,
    unitOfMeasure: stock.unitOfMeasure,
    reasonCode,
    comment,
    issueId,
    recordedBy: by,
    recordedAt: at,
  });
  await tell(tx, context, {
    id: event,
    type: 'mes.scrap.recorded',
    subject: record.id,
    subjectVersion: 1,
    key: run?.id ?? stock.id,
    site: stock.siteId,
    data: scrapFacts(record, stock, run),
  });
  return record;
};
