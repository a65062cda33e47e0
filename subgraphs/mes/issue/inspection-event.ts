import { tell } from '../../../kernel/events.ts';
import type { Tx } from '../command.ts';
import type { Context } from '../context.ts';
import type { Stock } from '../part-inventory/stock.write.queries.ts';
import type { Row } from '../schema.generated.ts';

/** What was inspected. */
export type Inspected = { run: Row<'run'> | undefined; stock: Stock | undefined; partId: string };

/** Tells a result, which PLM keeps. */
export const tellResult = (
  tx: Tx,
  context: Context,
  row: Row<'inspectionResult'>,
  { run, stock, partId }: Inspected,
): Promise<void> =>
  tell(tx, context, {
    type: 'mes.inspection-result.recorded',
    subject: row.id,
    subjectVersion: 1,
    key: run?.id ?? stock?.id ?? row.id,
    site: row.siteId,
    data: {
      partId,
      itemId: stock?.itemId ?? null,
      runId: row.runId,
      run: run?.number ?? null,
      partInventoryId: row.partInventoryId,
      serialNumber: stock?.serialNumber ?? null,
      lotNumber: stock?.lotNumber ?? null,
      issueId: row.issueId,
      characteristic: row.characteristic,
      kind: row.kind,
      value: row.value,
      attributeValue: row.attributeValue,
      unitOfMeasure: row.unitOfMeasure,
      lowerLimit: row.lowerLimit,
      upperLimit: row.upperLimit,
      target: row.target,
      pass: row.pass,
      instrument: row.instrument,
      sampleSize: row.sampleSize,
      inspectedAt: row.inspectedAt,
    },
  });
