import { add } from '../../../kernel/decimal.ts';
import { tell } from '../../../kernel/events.ts';
import type { Tx } from '../command.ts';
import type { Context } from '../context.ts';
import { demandFacts } from '../demand/demand-facts.ts';
import { changed } from '../record.rules.ts';
import type { Row } from '../schema.generated.ts';
import { demandStatus } from './completion.rules.ts';
import { demandForUpdate, updateDemand } from './completion.write.queries.ts';

/** Moves a demand on by what was made for it (R1). */
export const advanceDemand = async (
  tx: Tx,
  context: Context,
  id: string,
  { quantityCompleted, quantityScrapped }: Row<'workOrderCompletion'>,
  at: string,
): Promise<void> => {
  const demand = await demandForUpdate(tx, id);
  if (demand === undefined) return;
  const completed = add(demand.quantityCompleted, quantityCompleted);
  const status = demandStatus(demand, completed);
  const now = await updateDemand(tx, id, {
    ...{ status, quantityCompleted: completed, quantityScrapped: add(demand.quantityScrapped, quantityScrapped) },
    startedAt: demand.startedAt ?? at,
    endedAt: status === 'FULFILLED' ? (demand.endedAt ?? at) : null,
  });
  const { siteId, version } = now;
  await tell(tx, context, {
    type: 'erp.demand.progressed',
    ...{ subject: id, subjectVersion: version, key: id, site: siteId },
    data: {
      ...demandFacts(now),
      ...{ quantityCompleted: now.quantityCompleted, quantityScrapped: now.quantityScrapped },
    },
    ...changed(demand, now),
  });
};
