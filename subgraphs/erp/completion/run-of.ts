import { refuse } from '../../../kernel/errors.ts';
import type { Tx } from '../command.ts';
import { itemOf } from '../inventory/book.ts';
import { partCopy } from '../item/item-release.write.queries.ts';
import type { Row } from '../schema.generated.ts';
import type { Increment } from './completion.shape.ts';
import { demandForUpdate, insertRun, runOf } from './completion.write.queries.ts';

type Told = Pick<Increment, 'runId' | 'run' | 'partId' | 'itemId' | 'plannedQuantity' | 'demandId' | 'dimensions'>;

/** The run as the floor told it first; the demand, where ERP has it. Refuses PREDECESSOR_MISSING. */
export const runFor = async (tx: Tx, siteId: string, told: Told, version: number): Promise<Row<'run'>> => {
  const known = await runOf(tx, told.runId);
  if (known !== undefined) return known;
  const part = await partCopy(tx, told.partId);
  const itemId = told.itemId ?? part?.itemId;
  if (itemId === undefined)
    throw refuse('PREDECESSOR_MISSING', 'ERP has not heard of what the run builds yet: PLM’s release comes first.', {
      ...{ retryable: true, details: { partId: told.partId } },
    });
  await itemOf(tx, itemId);
  const demand = told.demandId === null ? undefined : await demandForUpdate(tx, told.demandId);
  return insertRun(tx, {
    ...{ id: told.runId, siteId, number: told.run, itemId, partId: part?.id ?? null },
    ...{ plannedQuantity: told.plannedQuantity, demandId: demand?.id ?? null },
    ...{ ...told.dimensions, sourceVersion: version },
  });
};
