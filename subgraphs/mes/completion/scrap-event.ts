import type { Row } from '../schema.generated.ts';

/** What `mes.scrap.recorded` says: ERP posts what was charged to no run; a run's scrap comes with its increment (R8). */
export const scrapFacts = (record: Row<'scrapRecord'>, stock: Row<'partInventory'>, run: Row<'run'> | undefined) => ({
  scrapRecordId: record.id,
  kind: record.kind,
  runId: run?.id ?? null,
  run: run?.number ?? null,
  project: run?.project ?? null,
  issueId: record.issueId,
  partInventoryId: stock.id,
  partId: stock.partId,
  itemId: stock.itemId,
  lotNumber: stock.lotNumber,
  serialNumber: stock.serialNumber,
  stockStatus: stock.stockStatus,
  receiptItemId: stock.receiptItemId,
  locationId: record.locationId,
  quantity: record.quantity,
  unitOfMeasure: record.unitOfMeasure,
  reasonCode: record.reasonCode,
});
