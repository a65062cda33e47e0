// Made by `npm run codegen` from migrations/erp. Do not edit.
import type { ColumnType } from 'kysely';

export type AdjustingEntryKind = 'ACCRUAL' | 'CORRECTION';

export type AuditOutcome = 'DENIED' | 'DONE' | 'READ' | 'REFUSED' | 'REPLAYED';

export type BillingStatus = 'BILLED' | 'NOT_BILLED' | 'OVER_BILLED' | 'PARTIALLY_BILLED';

export type CompletionExceptionKind =
  'INSUFFICIENT_STOCK' | 'ITEM_NOT_SET_UP' | 'PERIOD_CLOSED' | 'UOM_CONVERSION_MISSING';

export type CompletionExceptionStatus = 'OPEN' | 'RESOLVED';

export type CompletionLaborType = 'DIRECT' | 'INDIRECT' | 'REWORK' | 'SETUP';

export type CompletionMachineKind = 'RUN' | 'SETUP';

export type CompletionMaterialKind = 'INSTALLED' | 'SCRAPPED';

export type CompletionStatus = 'PARTIAL' | 'POSTED' | 'REVERSED';

export type CostElement = 'LABOR' | 'MACHINE' | 'MATERIAL' | 'OVERHEAD';

export type CostMethod = 'AVERAGE' | 'FIFO' | 'STANDARD';

export type DemandKind = 'FORECAST' | 'PRODUCTION_ORDER' | 'SALES_ORDER';

export type DemandStatus = 'CANCELED' | 'FULFILLED' | 'IN_PROGRESS' | 'OPEN';

export type FinancialReceiptStatus =
  'NOT_RECEIVED' | 'OVER_RECEIVED' | 'PARTIALLY_RECEIVED' | 'RECEIVED' | 'SHORT_CLOSED';

export type FinancialStockStatus = 'BLOCKED' | 'IN_TRANSIT' | 'QUALITY' | 'UNRESTRICTED';

export type Generated<T> =
  T extends ColumnType<infer S, infer I, infer U> ? ColumnType<S, I | undefined, U> : ColumnType<T, T | undefined, T>;

export type GlAccountRole =
  | 'ACCRUAL'
  | 'AP'
  | 'BLOCKED_INVENTORY'
  | 'CASH'
  | 'COGS'
  | 'EXPENSE'
  | 'FINISHED_GOODS'
  | 'FX_DIFFERENCE'
  | 'GR_IR'
  | 'IN_TRANSIT'
  | 'INVENTORY'
  | 'LABOR_ABSORBED'
  | 'MACHINE_ABSORBED'
  | 'OVERHEAD_ABSORBED'
  | 'PPV'
  | 'RATE_VARIANCE'
  | 'REVALUATION'
  | 'SCRAP'
  | 'SHRINK'
  | 'TAX'
  | 'USAGE_VARIANCE'
  | 'WIP';

export type GlAccountType = 'ASSET' | 'EQUITY' | 'EXPENSE' | 'INCOME' | 'LIABILITY';

export type GlSourceType =
  | 'ADJUSTING_ENTRY'
  | 'BILL_PAYMENT'
  | 'COMPLETION_EXCEPTION'
  | 'COST_CHANGE'
  | 'ITEM_RECEIPT'
  | 'MANUAL'
  | 'RECEIPT_WITHHOLDING'
  | 'RUN_CLOSE'
  | 'SCRAP'
  | 'SHIPMENT'
  | 'STOCK_STATUS'
  | 'TRANSFER'
  | 'VENDOR_BILL'
  | 'VENDOR_CREDIT'
  | 'WORK_ORDER_COMPLETION';

export type Int8 = ColumnType<string, bigint | number | string, bigint | number | string>;

export type ItemFinancialsStatus = 'ACTIVE' | 'INACTIVE' | 'SETUP';

export type ItemReceiptKind = 'RECEIPT' | 'SUPPLIER_RETURN';

export type ItemReceiptStatus = 'POSTED' | 'REJECTED' | 'REVERSED';

export type Json = JsonValue;

export type JsonArray = JsonValue[];

export type JsonObject = {
  [x: string]: JsonValue | undefined;
};

export type JsonPrimitive = boolean | number | string | null;

export type JsonValue = JsonArray | JsonObject | JsonPrimitive;

export type MatchExceptionKind = 'DISAGREEMENT' | 'WAITING_FOR_RECEIPT';

export type MatchExceptionStatus = 'OPEN' | 'RESOLVED';

export type MatchPolicy = 'NONE' | 'THREE_WAY' | 'TWO_WAY';

export type MatchResolution =
  'BILL_CORRECTED' | 'BILL_VOIDED' | 'CREDITED' | 'ORDER_CHANGED' | 'OVERRIDDEN' | 'RECEIVED';

export type MatchStatus =
  'EXCEPTION' | 'MATCHED' | 'MATCHED_WITHIN_TOLERANCE' | 'NOT_EVALUATED' | 'OVERRIDDEN' | 'WAITING_FOR_RECEIPT';

export type MatchToleranceLevel = 'ITEM' | 'ITEM_SUPPLIER' | 'LEGAL_ENTITY' | 'SUPPLIER';

export type Numeric = ColumnType<string, number | string, number | string>;

export type PaymentStatus = 'BLOCKED' | 'PAID' | 'RELEASED';

export type PeriodStatus = 'CLOSED' | 'OPEN' | 'SOFT_CLOSED';

export type PostingAmountBasis =
  | 'ACTUAL_COST'
  | 'BILL_AMOUNT'
  | 'CHARGES_AMOUNT'
  | 'EXCHANGE_DIFFERENCE'
  | 'PO_PRICE'
  | 'PRICE_DIFFERENCE'
  | 'PRICE_DIFFERENCE_CONSUMED'
  | 'PRICE_DIFFERENCE_ON_HAND'
  | 'RATE_DIFFERENCE'
  | 'STANDARD_COST'
  | 'TAX_AMOUNT'
  | 'USAGE_DIFFERENCE'
  | 'VALUE_DIFFERENCE';

export type PostingEvent =
  | 'ADJUSTMENT'
  | 'BILL'
  | 'COMPLETION'
  | 'LABOR_CHARGE'
  | 'MATERIAL_ISSUE'
  | 'PAYMENT'
  | 'RECEIPT'
  | 'REVALUATION'
  | 'RUN_CLOSE'
  | 'SCRAP'
  | 'SHIPMENT'
  | 'STOCK_BLOCK'
  | 'TRANSFER_LOSS'
  | 'TRANSFER_RECEIVE'
  | 'TRANSFER_SHIP';

export type PostingSide = 'CREDIT' | 'DEBIT';

export type PurchaseApprovalDecision = 'APPROVED' | 'PENDING' | 'REJECTED';

export type PurchaseOrderFeeKind = 'DUTY' | 'FREIGHT' | 'INSURANCE' | 'OTHER' | 'PACKAGING' | 'TOOLING';

export type PurchaseOrderLineStatus = 'CANCELED' | 'CLOSED' | 'OPEN';

export type PurchaseOrderLineType = 'GOODS' | 'NON_INVENTORY' | 'OUTSIDE_PROCESSING' | 'SERVICE';

export type PurchaseOrderStatus =
  'APPROVED' | 'CANCELED' | 'CLOSED' | 'DRAFT' | 'ORDERED' | 'PENDING_APPROVAL' | 'REJECTED';

export type ReconciliationCategory =
  'MATCHED' | 'MISSING_IN_ERP' | 'MISSING_IN_MES' | 'TIMING' | 'UNEXPLAINED' | 'UNPOSTED' | 'UOM';

export type ReconciliationStatus = 'DIFFERENCES' | 'MATCHED' | 'UNEXPLAINED';

export type ShipmentPostingStatus = 'POSTED' | 'REVERSED';

export type SupplierAddressKind = 'MAIN' | 'ORDERING' | 'REMIT_TO' | 'SHIP_FROM';

export type SupplierStatus = 'ACTIVE' | 'HOLD' | 'INACTIVE';

export type Timestamp = ColumnType<Date, Date | string, Date | string>;

export type VendorBillStatus = 'DRAFT' | 'POSTED' | 'VOID';

export type VendorCreditStatus = 'APPLIED' | 'DRAFT' | 'POSTED' | 'VOID';

export type WithholdingReason = 'DISPOSITION' | 'OUTSIDE_PROCESSING_REJECT' | 'OVER_RECEIPT' | 'REJECTED_ON_RECEIPT';

export type WithholdingStatus = 'OPEN' | 'POSTED' | 'RETURNED' | 'SCRAPPED';

export interface AccountingPeriod {
  apStatus: Generated<PeriodStatus>;
  code: string;
  createdAt: Generated<Timestamp>;
  endDate: string;
  glStatus: Generated<PeriodStatus>;
  id: string;
  inventoryStatus: Generated<PeriodStatus>;
  startDate: string;
  subsidiaryId: string;
  updatedAt: Generated<Timestamp>;
  version: Generated<number>;
}

export interface AdjustingEntry {
  accountingPeriodId: string;
  approvedBy: string;
  autoReverseOn: string | null;
  createdAt: Generated<Timestamp>;
  currency: string;
  id: string;
  itemId: string;
  kind: Generated<AdjustingEntryKind>;
  number: string;
  postingDate: string;
  quantity: Numeric;
  reason: string;
  reconciliationRowId: string | null;
  siteId: string;
  stockStatus: Generated<FinancialStockStatus>;
  value: Numeric;
}

export interface Audit {
  actor: string;
  /**
   * the sites of the actor: codes, or *
   */
  actorSites: string;
  actorSystem: string;
  after: Json | null;
  at: Generated<Timestamp>;
  before: Json | null;
  correlationId: string;
  /**
   * how many attempts the row stands for: over 1 only for denials that came too fast to write each
   */
  count: Generated<number>;
  epoch: Generated<number>;
  errorCode: string | null;
  /**
   * the other sites that a change of several touched; its chain is that of site_id
   */
  furtherSites: Generated<string[]>;
  id: string;
  idempotencyKey: string | null;
  mappingVersion: number | null;
  objectId: string | null;
  objectType: string | null;
  operation: string;
  outcome: AuditOutcome;
  owner: string | null;
  request: Json | null;
  response: Json | null;
  rule: string | null;
  seq: Generated<Int8>;
  siteId: string | null;
  source: string | null;
  txid: Generated<string>;
}

export interface AuditSeal {
  auditId: string;
  epoch: number;
  hash: Buffer;
  position: Int8;
  previousHash: Buffer;
  sealedAt: Generated<Timestamp>;
  seq: Int8;
  site: string;
  txid: string;
}

export interface AuditTrail {
  actor: string | null;
  actorSites: string | null;
  actorSystem: string | null;
  after: Json | null;
  at: Timestamp | null;
  before: Json | null;
  correlationId: string | null;
  count: number | null;
  epoch: number | null;
  errorCode: string | null;
  furtherSites: string[] | null;
  hash: Buffer | null;
  id: string | null;
  idempotencyKey: string | null;
  mappingVersion: number | null;
  objectId: string | null;
  objectType: string | null;
  operation: string | null;
  outcome: AuditOutcome | null;
  owner: string | null;
  position: Int8 | null;
  request: Json | null;
  response: Json | null;
  rule: string | null;
  sealedAt: Timestamp | null;
  seq: Int8 | null;
  siteId: string | null;
  source: string | null;
  txid: string | null;
}

export interface CompletionByProductLine {
  amount: Numeric;
  currency: string;
  id: string;
  itemId: string;
  lineNumber: number;
  lotNumber: string | null;
  quantity: Numeric;
  siteId: string;
  unitOfMeasure: string;
  unitValue: Numeric;
  workOrderCompletionId: string;
}

export interface CompletionException {
  completionId: string;
  createdAt: Generated<Timestamp>;
  id: string;
  itemId: string;
  kind: CompletionExceptionKind;
  note: string | null;
  openedAt: Generated<Timestamp>;
  quantity: Numeric;
  resolvedAt: Timestamp | null;
  siteId: string;
  status: Generated<CompletionExceptionStatus>;
  unitOfMeasure: string;
  updatedAt: Generated<Timestamp>;
  version: Generated<number>;
}

export interface CompletionLaborLine {
  amount: Numeric;
  currency: string;
  hours: Numeric;
  id: string;
  laborType: Generated<CompletionLaborType>;
  lineNumber: number;
  operation: string | null;
  rate: Numeric;
  runStepId: string | null;
  siteId: string;
  workCenterId: string | null;
  workOrderCompletionId: string;
}

export interface CompletionMachineLine {
  amount: Numeric;
  currency: string;
  hours: Numeric;
  id: string;
  kind: Generated<CompletionMachineKind>;
  lineNumber: number;
  operation: string | null;
  rate: Numeric;
  runStepId: string | null;
  siteId: string;
  workCenterId: string;
  workOrderCompletionId: string;
}

export interface CompletionMaterialLine {
  amount: Numeric;
  currency: string;
  id: string;
  itemId: string;
  kind: Generated<CompletionMaterialKind>;
  laborAmount: Generated<Numeric>;
  lineNumber: number;
  locationId: string | null;
  lotNumber: string | null;
  machineAmount: Generated<Numeric>;
  overheadAmount: Generated<Numeric>;
  partId: string | null;
  quantity: Numeric;
  serialNumber: string | null;
  siteId: string;
  unitCost: Numeric;
  unitOfMeasure: string;
  workOrderCompletionId: string;
}

export interface CompletionOverheadLine {
  amount: Numeric;
  basisHours: Numeric;
  currency: string;
  id: string;
  lineNumber: number;
  operation: string | null;
  rate: Numeric;
  runStepId: string | null;
  siteId: string;
  workCenterId: string | null;
  workOrderCompletionId: string;
}

export interface CostLayer {
  currency: string;
  financialInventoryId: string;
  id: string;
  itemReceiptId: string | null;
  laborCost: Generated<Numeric>;
  layerDate: string;
  machineCost: Generated<Numeric>;
  overheadCost: Generated<Numeric>;
  quantityReceived: Numeric;
  quantityRemaining: Numeric;
  siteId: string;
  unitCost: Numeric;
  workOrderCompletionId: string | null;
}

export interface Demand {
  costCenter: string | null;
  createdAt: Generated<Timestamp>;
  customer: string | null;
  department: string | null;
  endedAt: Timestamp | null;
  id: string;
  itemId: string;
  kind: DemandKind;
  needDate: string;
  number: string;
  partId: string | null;
  project: string | null;
  quantity: Numeric;
  quantityCompleted: Generated<Numeric>;
  quantityScrapped: Generated<Numeric>;
  siteId: string;
  startedAt: Timestamp | null;
  status: Generated<DemandStatus>;
  unitOfMeasure: string;
  updatedAt: Generated<Timestamp>;
  version: Generated<number>;
}

export interface Epoch {
  epoch: number;
  prunedSeq: Int8 | null;
  prunedTxid: string | null;
  startedAt: Generated<Timestamp>;
  startedTxid: Generated<string>;
  systemIdentifier: Generated<Int8>;
  timeline: Generated<number>;
}

export interface Event {
  actor: string;
  correlationId: string;
  data: Json;
  epoch: Generated<number>;
  id: string;
  key: string;
  schemaVersion: Generated<number>;
  seq: Generated<Int8>;
  site: string | null;
  subject: string;
  subjectVersion: number;
  time: Generated<Timestamp>;
  txid: Generated<string>;
  type: string;
}

export interface ExchangeRate {
  createdAt: Generated<Timestamp>;
  fromCurrency: string;
  id: string;
  rate: Numeric;
  source: string | null;
  toCurrency: string;
  validFrom: string;
}

export interface ExternalId {
  entityId: string;
  system: string;
  type: string;
  value: string;
}

export interface FinancialInventory {
  asOf: Generated<Timestamp>;
  createdAt: Generated<Timestamp>;
  currency: string;
  id: string;
  itemId: string;
  quantity: Generated<Numeric>;
  siteId: string;
  stockStatus: Generated<FinancialStockStatus>;
  unitOfMeasure: string;
  updatedAt: Generated<Timestamp>;
  value: Generated<Numeric>;
  version: Generated<number>;
}

export interface FinancialInventoryMovement {
  createdAt: Generated<Timestamp>;
  currency: string;
  financialInventoryId: string;
  glPostingId: string;
  id: string;
  postingDate: string;
  quantity: Numeric;
  siteId: string;
  value: Numeric;
}

export interface GlAccount {
  createdAt: Generated<Timestamp>;
  id: string;
  isActive: Generated<boolean>;
  name: string;
  number: string;
  role: GlAccountRole | null;
  type: GlAccountType;
  updatedAt: Generated<Timestamp>;
  version: Generated<number>;
}

export interface GlPosting {
  accountingPeriodId: string;
  baseCurrency: string;
  createdAt: Generated<Timestamp>;
  currency: string;
  description: string;
  exchangeRate: Generated<Numeric>;
  id: string;
  isAdjusting: Generated<boolean>;
  journalNumber: string;
  postingDate: string;
  reversesId: string | null;
  siteId: string;
  sourceEventId: string | null;
  sourceId: string;
  sourceType: GlSourceType;
  subsidiaryId: string;
  transactionDate: string;
}

export interface GlPostingLine {
  baseCredit: Generated<Numeric>;
  baseCurrency: string;
  baseDebit: Generated<Numeric>;
  costCenter: string | null;
  costElement: CostElement | null;
  credit: Generated<Numeric>;
  currency: string;
  debit: Generated<Numeric>;
  department: string | null;
  glAccountId: string;
  glPostingId: string;
  id: string;
  itemId: string | null;
  lineNumber: number;
  location: string | null;
  memo: string | null;
  project: string | null;
  purchaseOrderLineId: string | null;
  quantity: Numeric | null;
  runId: string | null;
  siteId: string;
  supplierId: string | null;
  taxCode: string | null;
}

export interface HeldStock {
  itemId: string;
  partInventoryId: string;
  quantity: Numeric;
  siteId: string;
  sourceEventId: string;
  sourceTime: Timestamp;
  stockStatus: FinancialStockStatus;
}

export interface Idempotency {
  createdAt: Generated<Timestamp>;
  fingerprint: string;
  key: string;
  operation: string;
  outcome: Json | null;
  principal: string;
}

export interface Item {
  baseUom: string;
  description: Generated<string>;
  id: string;
  originSystem: Generated<string>;
  partNumber: string;
  sourceVersion: Generated<Int8>;
}

export interface ItemFinancials {
  averageCost: Numeric | null;
  cogsAccountId: string | null;
  costMethod: CostMethod;
  createdAt: Generated<Timestamp>;
  currency: string;
  expenseAccountId: string | null;
  id: string;
  inventoryAccountId: string | null;
  itemId: string;
  purchaseUom: string | null;
  standardCost: Generated<Numeric | null>;
  standardLaborCost: Numeric | null;
  standardMachineCost: Numeric | null;
  standardMaterialCost: Numeric | null;
  standardOverheadCost: Numeric | null;
  status: Generated<ItemFinancialsStatus>;
  taxCode: string | null;
  updatedAt: Generated<Timestamp>;
  version: Generated<number>;
}

export interface ItemPurchaseUnit {
  factorDenominator: Generated<Numeric>;
  factorNumerator: Numeric;
  id: string;
  isPackaging: Generated<boolean>;
  itemId: string;
  unitOfMeasure: string;
}

export interface ItemReceipt {
  accountingPeriodId: string;
  amount: Numeric;
  baseQuantity: Numeric;
  costCenter: string | null;
  createdAt: Generated<Timestamp>;
  currency: string;
  department: string | null;
  exchangeRate: Generated<Numeric>;
  glAccountId: string | null;
  id: string;
  kind: Generated<ItemReceiptKind>;
  lateForPeriod: Generated<boolean>;
  location: string | null;
  number: string;
  postingDate: string;
  project: string | null;
  proofKeyId: string | null;
  proofPayload: Json | null;
  proofSignature: string | null;
  purchaseOrderLineId: string;
  quantity: Numeric;
  replayed: Generated<boolean>;
  siteId: string;
  sourceDecisionId: string | null;
  sourceEventId: string;
  sourceReceiptItemId: string;
  status: Generated<ItemReceiptStatus>;
  stockStatus: Generated<FinancialStockStatus>;
  taxCode: string | null;
  transactionDate: string;
  unitCost: Numeric;
  unitOfMeasure: string;
  updatedAt: Generated<Timestamp>;
  version: Generated<number>;
}

export interface MatchException {
  assignee: string | null;
  blockedAmount: Numeric;
  createdAt: Generated<Timestamp>;
  currency: string;
  dueDate: string;
  id: string;
  kind: MatchExceptionKind;
  matchResultId: string;
  openedAt: Timestamp;
  resolution: MatchResolution | null;
  resolvedAt: Timestamp | null;
  siteId: string;
  status: Generated<MatchExceptionStatus>;
  supplierId: string;
  updatedAt: Generated<Timestamp>;
  vendorBillId: string;
  vendorBillLineId: string;
  version: Generated<number>;
}

export interface MatchResult {
  billed: Numeric;
  billUnitPrice: Numeric;
  blockedAmount: Generated<Numeric>;
  currency: string;
  evaluatedAt: Generated<Timestamp>;
  id: string;
  inputHash: string;
  isCurrent: Generated<boolean>;
  matchToleranceId: string | null;
  ordered: Generated<Numeric>;
  overriddenAt: Timestamp | null;
  overriddenBy: string | null;
  overrideReason: string | null;
  poUnitPrice: Numeric | null;
  previouslyBilled: Generated<Numeric>;
  priceToleranceAmount: Numeric | null;
  priceTolerancePercent: Generated<Numeric>;
  priceVariance: Generated<Numeric>;
  priceVariancePercent: Numeric | null;
  purchaseOrderLineId: string | null;
  quantityTolerancePercent: Generated<Numeric>;
  quantityVariance: Generated<Numeric>;
  reasons: Generated<string[]>;
  received: Generated<Numeric>;
  siteId: string;
  status: MatchStatus;
  unitOfMeasure: string;
  vendorBillId: string;
  vendorBillLineId: string;
  warnings: Generated<string[]>;
}

export interface MatchTolerance {
  createdAt: Generated<Timestamp>;
  currency: string;
  id: string;
  itemId: string | null;
  level: Generated<MatchToleranceLevel>;
  priceAmount: Numeric | null;
  pricePercent: Generated<Numeric>;
  quantityPercent: Generated<Numeric>;
  subsidiaryId: string;
  supplierId: string | null;
  totalAmount: Numeric | null;
  updatedAt: Generated<Timestamp>;
  validFrom: Generated<string>;
  validTo: string | null;
  version: Generated<number>;
}

export interface Part {
  id: string;
  itemId: string;
  lifecycleState: string;
  partNumber: string;
  revision: string;
  sourceVersion: Generated<Int8>;
  trackingType: Generated<string>;
}

export interface PaymentTerm {
  code: string;
  createdAt: Generated<Timestamp>;
  description: string | null;
  discountDays: number | null;
  discountPercent: Numeric | null;
  id: string;
  netDays: number;
  updatedAt: Generated<Timestamp>;
  version: Generated<number>;
}

export interface PostingRule {
  accountRole: GlAccountRole;
  amountBasis: PostingAmountBasis;
  costMethod: CostMethod | null;
  createdAt: Generated<Timestamp>;
  description: string;
  event: PostingEvent;
  id: string;
  lineType: PurchaseOrderLineType | null;
  sequence: number;
  side: PostingSide;
  stockStatus: FinancialStockStatus | null;
  updatedAt: Generated<Timestamp>;
  version: Generated<number>;
}

export interface PurchaseOrder {
  billingStatus: Generated<BillingStatus>;
  buyer: string | null;
  costCenter: string | null;
  createdAt: Generated<Timestamp>;
  currency: string;
  customAttributes: Generated<Json>;
  department: string | null;
  exchangeRate: Generated<Numeric>;
  glAccountId: string | null;
  id: string;
  location: string | null;
  notes: string | null;
  number: string;
  orderDate: string;
  paymentTermId: string | null;
  project: string | null;
  receiptStatus: Generated<FinancialReceiptStatus>;
  shipTo: string | null;
  siteId: string;
  status: Generated<PurchaseOrderStatus>;
  supplierId: string;
  taxCode: string | null;
  updatedAt: Generated<Timestamp>;
  version: Generated<number>;
}

export interface PurchaseOrderApproval {
  amount: Numeric | null;
  approver: string;
  decidedAt: Timestamp | null;
  decision: Generated<PurchaseApprovalDecision>;
  id: string;
  purchaseOrderId: string;
  reason: string | null;
  requestedAt: Generated<Timestamp>;
  sequence: number;
  siteId: string;
}

export interface PurchaseOrderFee {
  amount: Numeric;
  createdAt: Generated<Timestamp>;
  description: string;
  glAccountId: string | null;
  id: string;
  kind: Generated<PurchaseOrderFeeKind>;
  position: number;
  purchaseOrderId: string;
  siteId: string;
  taxCode: string | null;
  updatedAt: Generated<Timestamp>;
  version: Generated<number>;
}

export interface PurchaseOrderLine {
  amount: Numeric;
  baseQuantityOrdered: Numeric;
  billingStatus: Generated<BillingStatus>;
  costCenter: string | null;
  createdAt: Generated<Timestamp>;
  currency: string;
  customAttributes: Generated<Json>;
  department: string | null;
  description: string;
  glAccountId: string | null;
  id: string;
  inputPartId: string | null;
  itemId: string | null;
  lineNumber: number;
  lineType: Generated<PurchaseOrderLineType>;
  location: string | null;
  matchPolicy: Generated<MatchPolicy>;
  mbomId: string | null;
  needDate: string | null;
  overReceiptTolerancePercent: Generated<Numeric>;
  partId: string | null;
  poNumber: string;
  project: string | null;
  promisedDate: string | null;
  purchaseOrderId: string;
  quantityBilled: Generated<Numeric>;
  quantityOrdered: Numeric;
  quantityReceived: Generated<Numeric>;
  receiptStatus: Generated<FinancialReceiptStatus>;
  receivingComplete: Generated<boolean>;
  runStepId: string | null;
  shortCloseReason: string | null;
  siteId: string;
  status: Generated<PurchaseOrderLineStatus>;
  supplierPartNumber: string | null;
  taxCode: string | null;
  underReceiptTolerancePercent: Generated<Numeric>;
  unitOfMeasure: string;
  unitPrice: Numeric;
  updatedAt: Generated<Timestamp>;
  version: Generated<number>;
}

export interface ReceiptItem {
  conditionCode: Generated<string>;
  id: string;
  packingSlipNumber: string | null;
  partId: string | null;
  purchaseOrderLineId: string | null;
  quantity: Numeric;
  receiptNumber: string | null;
  receivedAt: Timestamp | null;
  siteId: string;
  sourceVersion: Generated<Int8>;
  unitOfMeasure: string;
}

export interface ReceiptWithholding {
  createdAt: Generated<Timestamp>;
  decisionId: string | null;
  id: string;
  issueId: string | null;
  purchaseOrderLineId: string;
  quantity: Numeric;
  reason: WithholdingReason;
  resolvedAt: Timestamp | null;
  siteId: string;
  sourceReceiptItemId: string;
  status: Generated<WithholdingStatus>;
  unitOfMeasure: string;
  updatedAt: Generated<Timestamp>;
  version: Generated<number>;
}

export interface ReconciliationRow {
  category: ReconciliationCategory;
  currency: string;
  difference: Generated<Numeric>;
  evidenceEventIds: Generated<string[]>;
  financialQuantity: Numeric;
  id: string;
  inTransitQuantity: Generated<Numeric>;
  itemId: string;
  note: string | null;
  reconciliationRunId: string;
  shopFloorQuantity: Numeric;
  siteId: string;
  unitOfMeasure: string;
  valueDifference: Generated<Numeric>;
}

export interface ReconciliationRun {
  asOf: Timestamp;
  createdAt: Generated<Timestamp>;
  currency: string;
  id: string;
  number: string;
  siteId: string;
  startedBy: string;
  status: ReconciliationStatus;
}

export interface Run {
  closedAt: Timestamp | null;
  costCenter: string | null;
  demandId: string | null;
  department: string | null;
  id: string;
  itemId: string;
  number: string;
  partId: string | null;
  plannedQuantity: Numeric;
  project: string | null;
  siteId: string;
  sourceVersion: Generated<Int8>;
}

export interface ShipmentPosting {
  accountingPeriodId: string;
  costCenter: string | null;
  createdAt: Generated<Timestamp>;
  currency: string;
  demandId: string | null;
  department: string | null;
  glAccountId: string | null;
  id: string;
  itemId: string;
  laborCost: Generated<Numeric>;
  location: string | null;
  machineCost: Generated<Numeric>;
  materialCost: Generated<Numeric>;
  overheadCost: Generated<Numeric>;
  partId: string | null;
  postingDate: string;
  project: string | null;
  quantity: Numeric;
  runId: string | null;
  shipmentId: string;
  shipmentLineId: string | null;
  shipmentLineNumber: number;
  siteId: string;
  sourceEventId: string;
  status: Generated<ShipmentPostingStatus>;
  taxCode: string | null;
  transactionDate: string;
  unitOfMeasure: string;
  updatedAt: Generated<Timestamp>;
  version: Generated<number>;
}

export interface Site {
  code: string;
  id: string;
  name: string;
  sourceVersion: Generated<Int8>;
  timeZone: Generated<string>;
}

export interface SiteFinancials {
  changeLimitPercent: Generated<Numeric>;
  inventoryAccountId: string | null;
  requiredAttributes: Generated<string[]>;
  siteId: string;
  subsidiaryId: string;
}

export interface Subsidiary {
  code: string;
  createdAt: Generated<Timestamp>;
  currency: string;
  id: string;
  name: string;
  updatedAt: Generated<Timestamp>;
  version: Generated<number>;
}

export interface Supplier {
  code: string;
  createdAt: Generated<Timestamp>;
  currency: string;
  customAttributes: Generated<Json>;
  id: string;
  name: string;
  paymentTermId: string | null;
  status: Generated<SupplierStatus>;
  taxId: string | null;
  updatedAt: Generated<Timestamp>;
  version: Generated<number>;
}

export interface SupplierAddress {
  city: string;
  country: string;
  id: string;
  kind: SupplierAddressKind;
  line1: string;
  line2: string | null;
  postalCode: string | null;
  region: string | null;
  supplierId: string;
}

export interface SupplierContact {
  email: string | null;
  id: string;
  name: string;
  phone: string | null;
  role: string | null;
  supplierId: string;
}

export interface VendorBill {
  accountingPeriodId: string | null;
  billDate: string;
  chargesAmount: Generated<Numeric>;
  correctsId: string | null;
  createdAt: Generated<Timestamp>;
  currency: string;
  discountTaken: Numeric | null;
  dueDate: string;
  exchangeRate: Generated<Numeric>;
  id: string;
  matchStatus: Generated<MatchStatus>;
  number: string;
  paidAt: Timestamp | null;
  paymentReference: string | null;
  paymentStatus: Generated<PaymentStatus>;
  paymentTermId: string | null;
  postingDate: string | null;
  siteId: string;
  status: Generated<VendorBillStatus>;
  supplierId: string;
  taxAmount: Generated<Numeric>;
  totalAmount: Numeric;
  updatedAt: Generated<Timestamp>;
  version: Generated<number>;
  voidReason: string | null;
}

export interface VendorBillAllocation {
  amount: Numeric;
  baseQuantity: Numeric;
  currency: string;
  id: string;
  itemReceiptId: string | null;
  purchaseOrderLineId: string;
  quantity: Numeric;
  siteId: string;
  vendorBillLineId: string;
}

export interface VendorBillLine {
  amount: Numeric;
  baseQuantity: Numeric;
  costCenter: string | null;
  createdAt: Generated<Timestamp>;
  currency: string;
  department: string | null;
  description: string;
  glAccountId: string | null;
  id: string;
  itemId: string | null;
  lineNumber: number;
  location: string | null;
  matchStatus: Generated<MatchStatus>;
  partId: string | null;
  project: string | null;
  purchaseOrderLineId: string | null;
  quantity: Numeric;
  siteId: string;
  taxAmount: Generated<Numeric>;
  taxCode: string | null;
  unitOfMeasure: string;
  unitPrice: Numeric;
  updatedAt: Generated<Timestamp>;
  vendorBillId: string;
  version: Generated<number>;
}

export interface VendorCredit {
  accountingPeriodId: string | null;
  appliedToId: string | null;
  createdAt: Generated<Timestamp>;
  creditDate: string;
  currency: string;
  exchangeRate: Generated<Numeric>;
  id: string;
  number: string;
  postingDate: string | null;
  reason: string;
  siteId: string;
  status: Generated<VendorCreditStatus>;
  supplierId: string;
  taxAmount: Generated<Numeric>;
  totalAmount: Numeric;
  updatedAt: Generated<Timestamp>;
  vendorBillId: string | null;
  version: Generated<number>;
  voidReason: string | null;
}

export interface VendorCreditLine {
  amount: Numeric;
  baseQuantity: Generated<Numeric>;
  currency: string;
  description: string;
  id: string;
  itemReceiptId: string | null;
  lineNumber: number;
  purchaseOrderLineId: string | null;
  quantity: Generated<Numeric>;
  siteId: string;
  taxAmount: Generated<Numeric>;
  unitOfMeasure: string;
  vendorBillLineId: string | null;
  vendorCreditId: string;
}

export interface VendorPartNumber {
  currency: string;
  id: string;
  itemId: string;
  leadTimeDays: number | null;
  manufacturer: string | null;
  manufacturerPartNumber: string | null;
  minimumOrderQuantity: Numeric | null;
  number: string;
  packQuantity: Generated<Numeric>;
  preferred: Generated<boolean>;
  purchaseUom: string;
  supplierId: string;
}

export interface VendorPriceBreak {
  currency: string;
  id: string;
  minimumQuantity: Numeric;
  unitPrice: Numeric;
  validFrom: string | null;
  validTo: string | null;
  vendorPartNumberId: string;
}

export interface WorkCenter {
  capacityHoursPerDay: Numeric;
  code: string;
  createdAt: Generated<Timestamp>;
  id: string;
  isActive: Generated<boolean>;
  name: string;
  siteId: string;
  updatedAt: Generated<Timestamp>;
  version: Generated<number>;
}

export interface WorkCenterRate {
  currency: string;
  id: string;
  laborRate: Generated<Numeric>;
  machineRate: Generated<Numeric>;
  overheadRate: Generated<Numeric>;
  siteId: string;
  validFrom: string;
  validTo: string | null;
  workCenterId: string;
}

export interface WorkOrderCompletion {
  accountingPeriodId: string;
  costCenter: string | null;
  createdAt: Generated<Timestamp>;
  currency: string;
  department: string | null;
  final: Generated<boolean>;
  glAccountId: string | null;
  id: string;
  itemId: string;
  lateForPeriod: Generated<boolean>;
  location: string | null;
  partId: string | null;
  postingDate: string;
  project: string | null;
  quantityCompleted: Generated<Numeric>;
  quantityNonconforming: Generated<Numeric>;
  quantityScrapped: Generated<Numeric>;
  replayed: Generated<boolean>;
  runId: string;
  sequence: number;
  siteId: string;
  sourceEventId: string;
  status: Generated<CompletionStatus>;
  taxCode: string | null;
  transactionDate: string;
  unitCostRolledUp: Numeric | null;
  unitOfMeasure: string;
  updatedAt: Generated<Timestamp>;
  version: Generated<number>;
}

export interface Database {
  accountingPeriod: AccountingPeriod;
  adjustingEntry: AdjustingEntry;
  audit: Audit;
  auditSeal: AuditSeal;
  auditTrail: AuditTrail;
  completionByProductLine: CompletionByProductLine;
  completionException: CompletionException;
  completionLaborLine: CompletionLaborLine;
  completionMachineLine: CompletionMachineLine;
  completionMaterialLine: CompletionMaterialLine;
  completionOverheadLine: CompletionOverheadLine;
  costLayer: CostLayer;
  demand: Demand;
  epoch: Epoch;
  event: Event;
  exchangeRate: ExchangeRate;
  externalId: ExternalId;
  financialInventory: FinancialInventory;
  financialInventoryMovement: FinancialInventoryMovement;
  glAccount: GlAccount;
  glPosting: GlPosting;
  glPostingLine: GlPostingLine;
  heldStock: HeldStock;
  idempotency: Idempotency;
  item: Item;
  itemFinancials: ItemFinancials;
  itemPurchaseUnit: ItemPurchaseUnit;
  itemReceipt: ItemReceipt;
  matchException: MatchException;
  matchResult: MatchResult;
  matchTolerance: MatchTolerance;
  part: Part;
  paymentTerm: PaymentTerm;
  postingRule: PostingRule;
  purchaseOrder: PurchaseOrder;
  purchaseOrderApproval: PurchaseOrderApproval;
  purchaseOrderFee: PurchaseOrderFee;
  purchaseOrderLine: PurchaseOrderLine;
  receiptItem: ReceiptItem;
  receiptWithholding: ReceiptWithholding;
  reconciliationRow: ReconciliationRow;
  reconciliationRun: ReconciliationRun;
  run: Run;
  shipmentPosting: ShipmentPosting;
  site: Site;
  siteFinancials: SiteFinancials;
  subsidiary: Subsidiary;
  supplier: Supplier;
  supplierAddress: SupplierAddress;
  supplierContact: SupplierContact;
  vendorBill: VendorBill;
  vendorBillAllocation: VendorBillAllocation;
  vendorBillLine: VendorBillLine;
  vendorCredit: VendorCredit;
  vendorCreditLine: VendorCreditLine;
  vendorPartNumber: VendorPartNumber;
  vendorPriceBreak: VendorPriceBreak;
  workCenter: WorkCenter;
  workCenterRate: WorkCenterRate;
  workOrderCompletion: WorkOrderCompletion;
}
