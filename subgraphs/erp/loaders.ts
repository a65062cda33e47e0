import type { Kysely } from 'kysely';
import { key, many, manyOf, one, oneOf } from '../../kernel/loader.ts';
import { grIrBalances, postingsOfRuns } from './ledger/posting.queries.ts';
import { jobCosts } from './cost/job-cost.queries.ts';
import type { Database } from './database.generated.ts';
import { openLayers, stockAsOf } from './inventory/stock.queries.ts';
import { partsByNumber } from './item/part.queries.ts';
import { matchResultsOf } from './match/match.queries.ts';
import { openLinesOfItems, openLinesOfParts, purchaseOrderLinesByNumber } from './purchase-order/line.queries.ts';
import { adjustingEntriesOf, reconciliationRows } from './reconciliation/reconciliation.queries.ts';
import { ratesLatestFirst } from './work-center/rate.queries.ts';

/** Records by their id. */
const recordsById = (db: Kysely<Database>) => ({
  accountingPeriodById: one(db, 'accountingPeriod', 'id'),
  adjustingEntryById: one(db, 'adjustingEntry', 'id'),
  completionExceptionById: one(db, 'completionException', 'id'),
  demandById: one(db, 'demand', 'id'),
  exchangeRateById: one(db, 'exchangeRate', 'id'),
  financialInventoryById: one(db, 'financialInventory', 'id'),
  glAccountById: one(db, 'glAccount', 'id'),
  glPostingById: one(db, 'glPosting', 'id'),
  itemById: one(db, 'item', 'id'),
  itemFinancialsById: one(db, 'itemFinancials', 'id'),
  itemReceiptById: one(db, 'itemReceipt', 'id'),
  matchExceptionById: one(db, 'matchException', 'id'),
  matchResultById: one(db, 'matchResult', 'id'),
  matchToleranceById: one(db, 'matchTolerance', 'id'),
  partById: one(db, 'part', 'id'),
  paymentTermById: one(db, 'paymentTerm', 'id'),
  postingRuleById: one(db, 'postingRule', 'id'),
  purchaseOrderApprovalById: one(db, 'purchaseOrderApproval', 'id'),
  purchaseOrderById: one(db, 'purchaseOrder', 'id'),
  purchaseOrderLineById: one(db, 'purchaseOrderLine', 'id'),
  receiptItemById: one(db, 'receiptItem', 'id'),
  receiptWithholdingById: one(db, 'receiptWithholding', 'id'),
  reconciliationRowById: one(db, 'reconciliationRow', 'id'),
  reconciliationRunById: one(db, 'reconciliationRun', 'id'),
  runById: one(db, 'run', 'id'),
  shipmentPostingById: one(db, 'shipmentPosting', 'id'),
  siteById: one(db, 'site', 'id'),
  subsidiaryById: one(db, 'subsidiary', 'id'),
  supplierById: one(db, 'supplier', 'id'),
  vendorBillById: one(db, 'vendorBill', 'id'),
  vendorBillLineById: one(db, 'vendorBillLine', 'id'),
  vendorCreditById: one(db, 'vendorCredit', 'id'),
  workCenterById: one(db, 'workCenter', 'id'),
  workOrderCompletionById: one(db, 'workOrderCompletion', 'id'),
});

/** Records by another unique key. */
const recordsByName = (db: Kysely<Database>) => ({
  adjustingEntryByRow: one(db, 'adjustingEntry', 'reconciliationRowId'),
  demandByNumber: one(db, 'demand', 'number'),
  glAccountByNumber: one(db, 'glAccount', 'number'),
  glPostingByJournalNumber: one(db, 'glPosting', 'journalNumber'),
  itemByPartNumber: one(db, 'item', 'partNumber'),
  itemFinancialsByItem: one(db, 'itemFinancials', 'itemId'),
  itemReceiptByNumber: one(db, 'itemReceipt', 'number'),
  paymentTermByCode: one(db, 'paymentTerm', 'code'),
  postingReversing: one(db, 'glPosting', 'reversesId'),
  purchaseOrderByNumber: one(db, 'purchaseOrder', 'number'),
  siteByCode: one(db, 'site', 'code'),
  siteFinancialsBySite: one(db, 'siteFinancials', 'siteId'),
  subsidiaryByCode: one(db, 'subsidiary', 'code'),
  supplierByCode: one(db, 'supplier', 'code'),
  workCenterByCode: one(db, 'workCenter', 'code'),
});

/** Records that belong to another, in their order. */
const recordsOf = (db: Kysely<Database>) => ({
  allocationsByBillLine: many(db, 'vendorBillAllocation', 'vendorBillLineId', ['id']),
  approvalsByOrder: many(db, 'purchaseOrderApproval', 'purchaseOrderId', ['sequence']),
  billLinesByBill: many(db, 'vendorBillLine', 'vendorBillId', ['lineNumber']),
  billLinesByOrderLine: many(db, 'vendorBillLine', 'purchaseOrderLineId', ['id']),
  byProductLinesByCompletion: many(db, 'completionByProductLine', 'workOrderCompletionId', ['lineNumber']),
  completionsByRun: many(db, 'workOrderCompletion', 'runId', ['sequence']),
  creditLinesByCredit: many(db, 'vendorCreditLine', 'vendorCreditId', ['lineNumber']),
  creditsByBill: many(db, 'vendorCredit', 'vendorBillId', ['id']),
  exceptionsByCompletion: many(db, 'completionException', 'completionId', ['id']),
  externalIdsByEntity: many(db, 'externalId', 'entityId', ['system', 'type', 'value']),
  financialInventoriesByItem: many(db, 'financialInventory', 'itemId', ['siteId', 'stockStatus']),
  feesByOrder: many(db, 'purchaseOrderFee', 'purchaseOrderId', ['position']),
  itemReceiptsByOrderLine: many(db, 'itemReceipt', 'purchaseOrderLineId', ['id']),
  laborLinesByCompletion: many(db, 'completionLaborLine', 'workOrderCompletionId', ['lineNumber']),
  machineLinesByCompletion: many(db, 'completionMachineLine', 'workOrderCompletionId', ['lineNumber']),
  matchExceptionsByBill: many(db, 'matchException', 'vendorBillId', ['id']),
  materialLinesByCompletion: many(db, 'completionMaterialLine', 'workOrderCompletionId', ['lineNumber']),
  overheadLinesByCompletion: many(db, 'completionOverheadLine', 'workOrderCompletionId', ['lineNumber']),
  periodsBySubsidiary: many(db, 'accountingPeriod', 'subsidiaryId', ['code']),
  postingLinesByPosting: many(db, 'glPostingLine', 'glPostingId', ['lineNumber']),
  postingsBySource: many(db, 'glPosting', 'sourceId', ['id']),
  priceBreaksByVendorPartNumber: many(db, 'vendorPriceBreak', 'vendorPartNumberId', ['minimumQuantity', 'id']),
  purchaseOrderLinesByOrder: many(db, 'purchaseOrderLine', 'purchaseOrderId', ['lineNumber']),
  purchaseUnitsByItem: many(db, 'itemPurchaseUnit', 'itemId', ['unitOfMeasure']),
  siteFinancialsBySubsidiary: many(db, 'siteFinancials', 'subsidiaryId', ['siteId']),
  supplierAddressesBySupplier: many(db, 'supplierAddress', 'supplierId', ['kind', 'id']),
  supplierContactsBySupplier: many(db, 'supplierContact', 'supplierId', ['name', 'id']),
  vendorPartNumbersByItem: many(db, 'vendorPartNumber', 'itemId', ['number', 'id']),
  withholdingsByOrderLine: many(db, 'receiptWithholding', 'purchaseOrderLineId', ['id']),
  itemReceiptsBySource: many(db, 'itemReceipt', 'sourceReceiptItemId', ['id']),
  withholdingsByReceiptItem: many(db, 'receiptWithholding', 'sourceReceiptItemId', ['id']),
});

/** Lookups with a statement of their own. */
const lookups = (db: Kysely<Database>) => ({
  adjustingEntriesByReconciliation: manyOf(
    (runs) => adjustingEntriesOf(db, runs),
    (row) => row.forReconciliationRunId,
  ),
  grIrByOrderLine: oneOf(
    (lines) => grIrBalances(db, lines),
    (row) => row.purchaseOrderLineId,
  ),
  jobCostByRun: oneOf(
    (runs) => jobCosts(db, runs),
    (cost) => cost.run.id,
  ),
  matchResultsByBillLine: manyOf(
    (lines) => matchResultsOf(db, 'vendorBillLineId', lines),
    (row) => row.vendorBillLineId,
  ),
  matchResultsByOrderLine: manyOf(
    (lines) => matchResultsOf(db, 'purchaseOrderLineId', lines),
    (row) => row.purchaseOrderLineId ?? '',
  ),
  openLayersByStock: manyOf(
    (stocks) => openLayers(db, stocks),
    (row) => row.financialInventoryId,
  ),
  openLinesByItem: manyOf(
    (items) => openLinesOfItems(db, items),
    (row) => row.itemId ?? '',
  ),
  openLinesByPart: manyOf(
    (parts) => openLinesOfParts(db, parts),
    (row) => row.forPartId,
  ),
  partByNumber: oneOf(
    (keys) => partsByNumber(db, keys),
    (row) => key(row.partNumber, row.revision),
  ),
  postingsByRun: manyOf(
    (runs) => postingsOfRuns(db, runs),
    (row) => row.forRunId,
  ),
  purchaseOrderLineByNumber: oneOf(
    (keys) => purchaseOrderLinesByNumber(db, keys),
    (row) => key(row.poNumber, row.lineNumber),
  ),
  ratesByWorkCenter: manyOf(
    (centers) => ratesLatestFirst(db, centers),
    (row) => row.workCenterId,
  ),
  rowsByReconciliation: manyOf(
    (runs) => reconciliationRows(db, runs),
    (row) => row.reconciliationRunId,
  ),
  stockAsOf: oneOf(
    (keys) => stockAsOf(db, keys),
    (row) => key(row.id, row.day),
  ),
});

/** Every loader of the subgraph: one statement each for all keys of a tick. */
export const loadersFor = (db: Kysely<Database>) => ({
  ...recordsById(db),
  ...recordsByName(db),
  ...recordsOf(db),
  ...lookups(db),
});

export type Loaders = ReturnType<typeof loadersFor>;
