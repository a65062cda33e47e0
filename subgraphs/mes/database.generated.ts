// Made by `npm run codegen` from migrations/mes. Do not edit.
import type { ColumnType } from 'kysely';

export type AuditOutcome = 'DENIED' | 'DONE' | 'READ' | 'REFUSED' | 'REPLAYED';

export type BackflushExceptionStatus = 'OPEN' | 'RESOLVED';

export type CompletionOperationKind = 'LABOR' | 'MACHINE' | 'OVERHEAD';

export type ConditionCode = 'DAMAGED' | 'OK' | 'QUARANTINED';

export type ConsumptionKind = 'INSTALLED' | 'SCRAPPED';

export type CustodyAction = 'HANDED_OVER' | 'IN_TRANSIT' | 'PICKED_UP' | 'RECEIVED' | 'RELEASED' | 'RETURNED';

export type DemandKind = 'FORECAST' | 'PRODUCTION_ORDER' | 'SALES_ORDER';

export type DemandStatus = 'CANCELED' | 'FULFILLED' | 'IN_PROGRESS' | 'OPEN';

export type DispositionAvailability = 'AVAILABLE_IMMEDIATELY' | 'PERMANENTLY_UNAVAILABLE' | 'RELEASE_ON_RESOLVE';

export type EbomQuantityType = 'AS_REQUIRED' | 'FIXED' | 'PER_ASSEMBLY';

export type EcnAction = 'ADD' | 'OBSOLETE' | 'REMOVE' | 'REVISE';

export type EcnDisposition = 'FINISH_OPEN_RUNS' | 'REWORK' | 'SCRAP' | 'STOP_OPEN_RUNS' | 'USE_AS_IS';

export type EcnStatus = 'APPROVED' | 'CANCELED' | 'CLOSED' | 'DRAFT' | 'IN_REVIEW' | 'RELEASED';

export type EcnStockDisposition = 'RETURN_TO_SUPPLIER' | 'REWORK' | 'SCRAP' | 'USE_AS_IS' | 'USE_UP';

export type Generated<T> =
  T extends ColumnType<infer S, infer I, infer U> ? ColumnType<S, I | undefined, U> : ColumnType<T, T | undefined, T>;

export type HoldDecision = 'RELEASE' | 'RETURN_TO_VENDOR' | 'REWORK' | 'SCRAP';

export type InspectionResultKind = 'ATTRIBUTE' | 'VARIABLE';

export type Int8 = ColumnType<string, bigint | number | string, bigint | number | string>;

export type IssueApprovalStatus = 'APPROVED' | 'PENDING' | 'REJECTED';

export type IssueRelationKind = 'CAUSED_BY' | 'DUPLICATES' | 'RELATES_TO';

export type IssueSeverity = 'CRITICAL' | 'MAJOR' | 'MINOR';

export type IssueStatus = 'IN_PROGRESS' | 'IN_REVIEW' | 'PENDING' | 'RESOLVED';

export type Json = JsonValue;

export type JsonArray = JsonValue[];

export type JsonObject = {
  [x: string]: JsonValue | undefined;
};

export type JsonPrimitive = boolean | number | string | null;

export type JsonValue = JsonArray | JsonObject | JsonPrimitive;

export type LaborType = 'DIRECT' | 'INDIRECT' | 'REWORK' | 'SETUP';

export type LocationType = 'AREA' | 'BIN' | 'CELL' | 'IN_TRANSIT' | 'QUARANTINE' | 'SCRAP' | 'SITE' | 'SUPPLIER';

export type MachineState = 'DOWN' | 'RUN' | 'SETUP';

export type MbomOverlayAction = 'ADD' | 'OMIT' | 'REPLACE';

export type MbomStatus = 'ARCHIVED' | 'DRAFT' | 'RELEASED';

export type MovementType =
  | 'ADJUSTED'
  | 'INSTALLED'
  | 'PRODUCED'
  | 'RECEIVED'
  | 'RETURNED'
  | 'RETURNED_TO_SUPPLIER'
  | 'SCRAPPED'
  | 'SHIPPED'
  | 'TRANSFERRED_IN'
  | 'TRANSFERRED_OUT';

export type MrbDispositionType = 'REPAIR' | 'RETURN_TO_VENDOR' | 'REWORK' | 'SCRAP' | 'SORT' | 'USE_AS_IS';

export type Numeric = ColumnType<string, number | string, number | string>;

export type PartInventoryStatus =
  'AVAILABLE' | 'INSTALLED' | 'KITTED' | 'ON_ORDER' | 'SCRAPPED' | 'UNAVAILABLE' | 'WIP';

export type PartKitStatus = 'COMPLETE' | 'DELIVERED' | 'DRAFT' | 'IN_PROGRESS' | 'REQUESTED';

export type PartLifecycle = 'DRAFT' | 'IN_REVIEW' | 'OBSOLETE' | 'RELEASED';

export type ProcedureStatus = 'ARCHIVED' | 'DRAFT' | 'IN_REVIEW' | 'RELEASED';

export type ProcedureType = 'BUILD' | 'INSPECTION' | 'REWORK';

export type PurchaseOrderLineType = 'GOODS' | 'NON_INVENTORY' | 'OUTSIDE_PROCESSING' | 'SERVICE';

export type PurchaseOrderStatus =
  'APPROVED' | 'CANCELED' | 'CLOSED' | 'DRAFT' | 'ORDERED' | 'PENDING_APPROVAL' | 'REJECTED';

export type ReceiptKind = 'RECEIPT' | 'REVERSAL' | 'SUPPLIER_RETURN';

export type ReceiptStatus = 'OPEN' | 'POSTED' | 'REVERSED';

export type RunClosing = 'AT_COMPLETE' | 'BY_HAND';

export type RunStatus =
  'CANCELED' | 'COMPLETE' | 'FAILED' | 'HOLD' | 'IN_PROGRESS' | 'PARTIAL_COMPLETE' | 'REDLINE' | 'TODO';

export type RunStepStatus = 'CANCELED' | 'COMPLETE' | 'FAILED' | 'HOLD' | 'IN_PROGRESS' | 'REDLINE' | 'TODO';

export type ScrapKind = 'COMPONENT' | 'PRODUCT';

export type ShipmentStatus = 'CANCELED' | 'DELIVERED' | 'DRAFT' | 'PARTIALLY_RETURNED' | 'RETURNED' | 'SHIPPED';

export type StepFieldType =
  'BOOLEAN' | 'DATETIME' | 'FILE_ATTACHMENT' | 'MULTISELECT' | 'NUMBER' | 'SELECT' | 'SIGNOFF' | 'STRING';

export type StockStatus = 'BLOCKED' | 'QUALITY' | 'UNRESTRICTED';

export type Timestamp = ColumnType<Date, Date | string, Date | string>;

export type TrackingType = 'LOT' | 'SERIAL' | 'UNTRACKED';

export type TransferStatus =
  'CANCELED' | 'CLOSED' | 'DRAFT' | 'PARTIALLY_RECEIVED' | 'RECEIVED' | 'RECEIVED_WITH_DISCREPANCY' | 'SHIPPED';

export interface AbomInstallation {
  backflushedById: string | null;
  buildRequirementId: string;
  createdAt: Generated<Timestamp>;
  id: string;
  installedAt: Timestamp;
  installedBy: string;
  locationAtInstallId: string | null;
  parentPartInventoryId: string;
  partInventoryId: string;
  quantity: Numeric;
  ratio: Generated<Numeric>;
  referenceDesignator: string | null;
  removalReason: string | null;
  removedAt: Timestamp | null;
  removedBy: string | null;
  removedInRunId: string | null;
  runId: string;
  runStepId: string | null;
  siteId: string;
  substituteForPartId: string | null;
  updatedAt: Generated<Timestamp>;
  version: Generated<number>;
}

export interface AbomRemoval {
  abomInstallationId: string;
  createdAt: Generated<Timestamp>;
  id: string;
  partInventoryId: string;
  quantity: Numeric;
  reason: string;
  removedAt: Timestamp;
  removedBy: string;
  runId: string;
  siteId: string;
}

export interface AbomSnapshot {
  closedAt: Timestamp;
  content: string;
  contentHash: string;
  createdAt: Generated<Timestamp>;
  id: string;
  partInventoryId: string;
  previousHash: string | null;
  previousVersion: Generated<number | null>;
  runId: string;
  siteId: string;
  snapshotVersion: number;
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

export interface BackflushException {
  buildRequirementId: string | null;
  createdAt: Generated<Timestamp>;
  id: string;
  openedAt: Timestamp;
  partId: string;
  quantityPosted: Generated<Numeric>;
  quantityRequired: Numeric;
  reason: string;
  resolvedAt: Timestamp | null;
  resolvedBy: string | null;
  runCompletionId: string;
  runId: string;
  siteId: string;
  status: Generated<BackflushExceptionStatus>;
  unitOfMeasure: string;
  updatedAt: Generated<Timestamp>;
  version: Generated<number>;
}

export interface BuildRequirement {
  carriedFromId: string | null;
  createdAt: Generated<Timestamp>;
  deviationIssueId: string | null;
  fixedQuantityPerBuildRequirement: Numeric | null;
  id: string;
  isDeviation: Generated<boolean>;
  madeOnAssembly: Generated<boolean>;
  omittedAt: Timestamp | null;
  originMbomItemId: string | null;
  partId: string;
  partInventoryId: string;
  position: number;
  quantityPerParentPartInventory: Numeric | null;
  referenceDesignators: Generated<string[]>;
  runId: string | null;
  siteId: string;
  unitOfMeasure: string;
  updatedAt: Generated<Timestamp>;
  version: Generated<number>;
}

export interface CustodyEvent {
  action: CustodyAction;
  actor: string;
  at: Timestamp;
  createdAt: Generated<Timestamp>;
  id: string;
  inventoryTransferId: string | null;
  locationId: string | null;
  note: string | null;
  shipmentId: string | null;
  siteId: string;
  toSiteId: string;
}

export interface Demand {
  copiedAt: Generated<Timestamp>;
  costCenter: string | null;
  department: string | null;
  id: string;
  itemId: string;
  kind: DemandKind;
  needDate: string;
  number: string;
  project: string | null;
  quantity: Numeric;
  siteId: string;
  sourceVersion: Generated<Int8>;
  status: DemandStatus;
  uom: string;
}

export interface EbomLine {
  componentPartId: string | null;
  componentPartNumber: string;
  findNumber: string;
  id: string;
  isOptional: Generated<boolean>;
  isPhantom: Generated<boolean>;
  parentPartId: string;
  quantity: Numeric;
  quantityType: Generated<EbomQuantityType>;
  referenceDesignators: Generated<string[]>;
  scrapFactor: Generated<Numeric>;
  sourceVersion: Generated<Int8>;
  unitOfMeasure: string;
}

export interface EbomSubstitute {
  ebomLineId: string;
  id: string;
  partId: string | null;
  partNumber: string;
  priority: Generated<number>;
  ratio: Generated<Numeric>;
  sourceVersion: Generated<Int8>;
}

export interface Ecn {
  copiedAt: Generated<Timestamp>;
  effectiveFrom: Timestamp | null;
  effectiveFromSerial: string | null;
  id: string;
  number: string;
  sourceVersion: Generated<Int8>;
  status: EcnStatus;
}

export interface EcnChange {
  action: EcnAction;
  ecnId: string;
  fromPartId: string | null;
  id: string;
  stockDisposition: EcnStockDisposition | null;
  toPartId: string | null;
  wipDisposition: Generated<EcnDisposition>;
}

export interface EcnNotice {
  acknowledgedAt: Timestamp | null;
  acknowledgedBy: string | null;
  createdAt: Generated<Timestamp>;
  disposition: Generated<EcnDisposition>;
  ecnId: string;
  effectiveFrom: Timestamp | null;
  fromPartId: string | null;
  id: string;
  isComponent: Generated<boolean>;
  noticedAt: Timestamp;
  runId: string;
  siteId: string;
  toPartId: string | null;
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

export interface ExternalId {
  entityId: string;
  system: string;
  type: string;
  value: string;
}

export interface HeardFrom {
  heardAt: Timestamp;
  system: string;
}

export interface Idempotency {
  createdAt: Generated<Timestamp>;
  fingerprint: string;
  key: string;
  operation: string;
  outcome: Json | null;
  principal: string;
}

export interface InspectionResult {
  attributeValue: string | null;
  characteristic: string;
  createdAt: Generated<Timestamp>;
  id: string;
  inspectedAt: Timestamp;
  inspectedBy: string;
  instrument: string | null;
  issueId: string | null;
  kind: InspectionResultKind;
  lowerLimit: Numeric | null;
  partInventoryId: string | null;
  pass: boolean;
  runId: string | null;
  runStepId: string | null;
  sampleSize: Generated<number>;
  siteId: string;
  target: Numeric | null;
  unitOfMeasure: string | null;
  upperLimit: Numeric | null;
  value: Numeric | null;
}

export interface InventoryMovement {
  actor: string;
  causeEventId: string;
  createdAt: Generated<Timestamp>;
  fromLocationId: string | null;
  id: string;
  itemId: string;
  locationId: Generated<string>;
  lotNumber: string | null;
  movedAt: Timestamp;
  movementDate: string;
  partId: string;
  partInventoryId: string;
  purchaseOrderLineId: string | null;
  quantity: Numeric;
  reason: string | null;
  receiptItemId: string | null;
  runId: string | null;
  serialNumber: string | null;
  siteId: string;
  toLocationId: string | null;
  type: MovementType;
  unitOfMeasure: string;
}

export interface InventoryTransfer {
  closedAt: Timestamp | null;
  createdAt: Generated<Timestamp>;
  fromLocationId: string;
  id: string;
  interSite: Generated<boolean>;
  number: string;
  reason: string | null;
  receivedAt: Timestamp | null;
  requestedBy: string;
  shippedAt: Timestamp | null;
  siteId: string;
  status: TransferStatus;
  toLocationId: string;
  toSiteId: string;
  updatedAt: Generated<Timestamp>;
  version: Generated<number>;
}

export interface InventoryTransferLine {
  createdAt: Generated<Timestamp>;
  id: string;
  inTransitPartInventoryId: string | null;
  inventoryTransferId: string;
  itemId: string;
  lotNumber: string | null;
  partId: string;
  partInventoryId: string;
  position: number;
  quantity: Numeric;
  quantityInTransit: Generated<Numeric>;
  quantityLost: Generated<Numeric>;
  quantityReceived: Generated<Numeric>;
  quantityShipped: Generated<Numeric>;
  receivedPartInventoryId: string | null;
  serialNumber: string | null;
  siteId: string;
  toSiteId: string;
  unitOfMeasure: string;
  updatedAt: Generated<Timestamp>;
  version: Generated<number>;
}

export interface Issue {
  attributes: Generated<Json>;
  causeCondition: string | null;
  createdAt: Generated<Timestamp>;
  defectCode: string | null;
  expectedCondition: string | null;
  id: string;
  locationId: string | null;
  number: string;
  partId: string | null;
  quantityAffected: Numeric | null;
  raisedAt: Timestamp;
  raisedBy: string;
  resolveByRunStepId: string | null;
  resolvedAt: Timestamp | null;
  resolvedBy: string | null;
  runId: string | null;
  runStepId: string | null;
  severity: Generated<IssueSeverity>;
  siteId: string;
  status: Generated<IssueStatus>;
  title: string;
  unitOfMeasure: string | null;
  updatedAt: Generated<Timestamp>;
  version: Generated<number>;
}

export interface IssueApproval {
  approver: string | null;
  comment: string | null;
  createdAt: Generated<Timestamp>;
  decidedAt: Timestamp | null;
  id: string;
  issueId: string;
  role: string;
  siteId: string;
  status: Generated<IssueApprovalStatus>;
  updatedAt: Generated<Timestamp>;
  version: Generated<number>;
}

export interface IssuePartInventory {
  id: string;
  issueId: string;
  partInventoryId: string;
  quantity: Numeric;
  siteId: string;
}

export interface IssueRelation {
  createdAt: Generated<Timestamp>;
  id: string;
  issueId: string;
  kind: Generated<IssueRelationKind>;
  relatedIssueId: string;
  siteId: string;
}

export interface Item {
  baseUom: string;
  copiedAt: Generated<Timestamp>;
  id: string;
  itemType: Generated<string>;
  originSystem: Generated<string>;
  partNumber: string;
  sourceVersion: Generated<Int8>;
  sourcingStrategy: string | null;
}

export interface ItemSite {
  createdAt: Generated<Timestamp>;
  id: string;
  inspectionProcedureId: string | null;
  inspectionRequired: Generated<boolean>;
  itemId: string;
  receivingLocationId: string | null;
  shelfLifeDays: number | null;
  siteId: string;
  updatedAt: Generated<Timestamp>;
  version: Generated<number>;
}

export interface ItemUomConversion {
  copiedAt: Generated<Timestamp>;
  denominator: Int8;
  fromUom: string;
  id: string;
  itemId: string;
  numerator: Int8;
  sourceVersion: Generated<Int8>;
  supplierId: string | null;
  toUom: string;
}

export interface LaborEntry {
  createdAt: Generated<Timestamp>;
  endedAt: Timestamp | null;
  id: string;
  laborType: Generated<LaborType>;
  person: string;
  project: string | null;
  runId: string | null;
  runStepId: string | null;
  siteId: string;
  startedAt: Timestamp;
  updatedAt: Generated<Timestamp>;
  version: Generated<number>;
}

export interface Location {
  attributes: Generated<Json>;
  availabilityForUse: Generated<boolean>;
  createdAt: Generated<Timestamp>;
  id: string;
  isErpVisible: Generated<boolean>;
  name: string;
  parentId: string | null;
  siteId: string;
  supplierId: string | null;
  type: LocationType;
  updatedAt: Generated<Timestamp>;
  version: Generated<number>;
}

export interface MachineEntry {
  createdAt: Generated<Timestamp>;
  downtimeCode: string | null;
  endedAt: Timestamp | null;
  id: string;
  runId: string | null;
  runStepId: string | null;
  siteId: string;
  startedAt: Timestamp;
  state: MachineState;
  updatedAt: Generated<Timestamp>;
  version: Generated<number>;
  workCenterId: string;
}

export interface Mbom {
  archivedAt: Timestamp | null;
  baseMbomId: string | null;
  createdAt: Generated<Timestamp>;
  id: string;
  mbomVersion: number;
  partId: string;
  procedureFamilyId: string | null;
  procedureId: string | null;
  releasedAt: Timestamp | null;
  releasedBy: string | null;
  siteId: string | null;
  sourceEbomContentHash: string | null;
  sourceEbomPartNumber: string | null;
  sourceEbomRevision: string | null;
  status: Generated<MbomStatus>;
  updatedAt: Generated<Timestamp>;
  /**
   * counts the changes of this row (the _etag); mbom_version is the version that people see
   */
  version: Generated<number>;
}

export interface MbomItem {
  backflush: Generated<boolean>;
  createdAt: Generated<Timestamp>;
  id: string;
  isConsumable: Generated<boolean>;
  isFixedQuantity: Generated<boolean>;
  kitGroup: string | null;
  madeOnAssembly: Generated<boolean>;
  mbomId: string;
  notes: string | null;
  originEbomLineId: string | null;
  overlayAction: MbomOverlayAction | null;
  overlayReason: string | null;
  overlaysItemId: string | null;
  parentItemId: string | null;
  partId: string;
  position: number;
  quantity: Numeric;
  referenceDesignators: Generated<string[]>;
  stepId: string | null;
  unitOfMeasure: string;
  updatedAt: Generated<Timestamp>;
  version: Generated<number>;
  workCenterId: string | null;
}

export interface MbomItemSubstitute {
  id: string;
  mbomItemId: string;
  partId: string;
  priority: Generated<number>;
  ratio: Generated<Numeric>;
}

export interface MrbDisposition {
  approvedAt: Timestamp | null;
  approvedBy: string | null;
  availability: DispositionAvailability;
  comment: string | null;
  createdAt: Generated<Timestamp>;
  decidedAt: Timestamp;
  id: string;
  issueId: string;
  partInventoryId: string | null;
  quantity: Numeric;
  reworkRunId: string | null;
  siteId: string;
  supersededAt: Timestamp | null;
  type: MrbDispositionType;
  unitOfMeasure: string;
  updatedAt: Generated<Timestamp>;
  version: Generated<number>;
}

export interface Part {
  baseUom: string;
  copiedAt: Generated<Timestamp>;
  ebomContentHash: string | null;
  effectiveFrom: string | null;
  effectiveTo: string | null;
  id: string;
  itemId: string;
  lifecycleState: PartLifecycle;
  partNumber: string;
  releasedAt: Timestamp | null;
  revision: string;
  sourceVersion: Generated<Int8>;
  supersededById: string | null;
  trackingType: Generated<TrackingType>;
}

export interface PartInventory {
  attributes: Generated<Json>;
  createdAt: Generated<Timestamp>;
  expiryDate: string | null;
  id: string;
  inspectionRunId: string | null;
  installed: Generated<boolean>;
  itemId: string;
  kitted: Generated<boolean>;
  lastMaintainedDate: string | null;
  locationAvailable: Generated<boolean>;
  locationId: string | null;
  lotNumber: string | null;
  onOrder: Generated<boolean>;
  originRunId: string | null;
  partId: string;
  purchaseOrderLineId: string | null;
  quantity: Numeric;
  quantityAdjusted: Generated<Numeric>;
  quantityAvailable: Generated<Numeric>;
  quantityGone: Generated<Numeric>;
  quantityInstalled: Generated<Numeric>;
  quantityKitted: Generated<Numeric>;
  quantityOnHand: Generated<Numeric>;
  quantityPending: Generated<Numeric>;
  quantityScrapped: Generated<Numeric>;
  receiptItemId: string | null;
  received: Generated<boolean>;
  runOpen: Generated<boolean>;
  serialNumber: string | null;
  siteId: string;
  splitFromId: string | null;
  status: Generated<PartInventoryStatus>;
  stockStatus: Generated<StockStatus>;
  supplierId: string | null;
  unitOfMeasure: string;
  updatedAt: Generated<Timestamp>;
  version: Generated<number>;
}

export interface PartKit {
  completedAt: Timestamp | null;
  createdAt: Generated<Timestamp>;
  deliveredAt: Timestamp | null;
  deliveryLocationId: string | null;
  id: string;
  needDate: string | null;
  number: string;
  requestedAt: Timestamp | null;
  requestedBy: string | null;
  runId: string | null;
  siteId: string;
  status: PartKitStatus;
  updatedAt: Generated<Timestamp>;
  version: Generated<number>;
}

export interface PartKitIssue {
  abomInstallationId: string | null;
  consumed: Generated<boolean>;
  createdAt: Generated<Timestamp>;
  endedAt: Timestamp | null;
  endedBy: string | null;
  id: string;
  issuedAt: Timestamp;
  issuedBy: string;
  partInventoryId: string;
  partKitItemId: string;
  quantity: Numeric;
  ratio: Generated<Numeric>;
  siteId: string;
  updatedAt: Generated<Timestamp>;
}

export interface PartKitItem {
  buildRequirementId: string | null;
  createdAt: Generated<Timestamp>;
  id: string;
  itemId: string;
  partId: string;
  partKitId: string;
  position: number;
  quantity: Numeric;
  siteId: string;
  unitOfMeasure: string;
  updatedAt: Generated<Timestamp>;
  version: Generated<number>;
}

export interface Procedure {
  archivedAt: Timestamp | null;
  attributes: Generated<Json>;
  createdAt: Generated<Timestamp>;
  description: string | null;
  familyId: string;
  id: string;
  partId: string | null;
  procedureVersion: number;
  releasedAt: Timestamp | null;
  releasedBy: string | null;
  sourcePartRevision: string | null;
  sourceRoutingId: string | null;
  status: Generated<ProcedureStatus>;
  title: string;
  type: Generated<ProcedureType>;
  updatedAt: Generated<Timestamp>;
  /**
   * counts the changes of this row (the _etag); procedure_version is the version that people see
   */
  version: Generated<number>;
}

export interface PurchaseOrder {
  copiedAt: Generated<Timestamp>;
  costCenter: string | null;
  department: string | null;
  glAccount: string | null;
  id: string;
  locationCode: string | null;
  number: string;
  project: string | null;
  siteId: string;
  sourceVersion: Generated<Int8>;
  status: PurchaseOrderStatus;
  supplierId: string;
  taxCode: string | null;
}

export interface PurchaseOrderLine {
  billedAsOf: Timestamp | null;
  copiedAt: Generated<Timestamp>;
  costCenter: string | null;
  department: string | null;
  glAccount: string | null;
  id: string;
  inputPartId: string | null;
  itemId: string | null;
  lineNumber: number;
  lineType: Generated<PurchaseOrderLineType>;
  locationCode: string | null;
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
  receivingComplete: Generated<boolean>;
  runStepId: string | null;
  siteId: string;
  sourceVersion: Generated<Int8>;
  status: PurchaseOrderStatus;
  taxCode: string | null;
  underReceiptTolerancePercent: Generated<Numeric>;
  uom: string;
}

export interface Receipt {
  counterOfId: string | null;
  createdAt: Generated<Timestamp>;
  id: string;
  kind: Generated<ReceiptKind>;
  notes: string | null;
  number: string;
  packingSlipNumber: string | null;
  postedAt: Timestamp | null;
  reason: string | null;
  receivedAt: Timestamp;
  receivedBy: string;
  receivedDate: string;
  siteId: string;
  status: ReceiptStatus;
  supplierId: string;
  updatedAt: Generated<Timestamp>;
  version: Generated<number>;
}

export interface ReceiptItem {
  baseQuantity: Numeric;
  baseUnitOfMeasure: string;
  conditionCode: Generated<ConditionCode>;
  costCenter: string | null;
  counterOfId: string | null;
  createdAt: Generated<Timestamp>;
  department: string | null;
  glAccount: string | null;
  id: string;
  idempotencyKey: string | null;
  inspectionRunId: string | null;
  itemId: string;
  locationCode: string | null;
  locationId: string | null;
  lotNumber: string | null;
  orderQuantity: Numeric | null;
  overReceiptQuantity: Generated<Numeric>;
  partId: string;
  position: number;
  project: string | null;
  purchaseOrderLineId: string | null;
  quantity: Numeric;
  receiptId: string;
  rejectsScrapped: Generated<Numeric>;
  siteId: string;
  taxCode: string | null;
  unitOfMeasure: string;
  updatedAt: Generated<Timestamp>;
  version: Generated<number>;
  withheldQuantity: Generated<Numeric>;
  withheldReason: string | null;
}

export interface ReceiptItemSerial {
  receiptItemId: string;
  serialNumber: string;
  siteId: string;
}

export interface Run {
  attributes: Generated<Json>;
  batchId: string | null;
  closedAt: Timestamp | null;
  closedBy: string | null;
  completedAt: Timestamp | null;
  costCenter: string | null;
  createdAt: Generated<Timestamp>;
  demandId: string | null;
  department: string | null;
  id: string;
  mbomId: string | null;
  mergedIntoId: string | null;
  number: string;
  overCompletionTolerancePercent: Generated<Numeric>;
  partId: string;
  partInventoryId: string | null;
  pinnedEbomContentHash: string | null;
  pinnedEbomPartNumber: string | null;
  pinnedEbomRevision: string | null;
  plannedQuantity: Numeric;
  priority: Generated<number>;
  procedureId: string | null;
  project: string | null;
  quantityCompleted: Generated<Numeric>;
  quantityNonconforming: Generated<Numeric>;
  quantityScrapped: Generated<Numeric>;
  reworkOfId: string | null;
  scheduledEnd: Timestamp | null;
  scheduledStart: Timestamp | null;
  shortCloseReason: string | null;
  siteId: string;
  splitFromId: string | null;
  startedAt: Timestamp | null;
  status: Generated<RunStatus>;
  title: string;
  unitOfMeasure: string;
  updatedAt: Generated<Timestamp>;
  version: Generated<number>;
}

export interface RunBatch {
  createdAt: Generated<Timestamp>;
  id: string;
  number: string;
  siteId: string;
  title: string;
  updatedAt: Generated<Timestamp>;
  version: Generated<number>;
}

export interface RunCompletion {
  completedAt: Timestamp;
  createdAt: Generated<Timestamp>;
  final: Generated<boolean>;
  id: string;
  quantityCompleted: Generated<Numeric>;
  quantityNonconforming: Generated<Numeric>;
  quantityScrapped: Generated<Numeric>;
  reportedBy: string;
  reversesId: string | null;
  runId: string;
  sequence: number;
  siteId: string;
  transactionDate: string;
  unitOfMeasure: string;
}

export interface RunCompletionByProduct {
  id: string;
  partId: string;
  partInventoryId: string | null;
  position: number;
  quantity: Numeric;
  runCompletionId: string;
  siteId: string;
  unitOfMeasure: string;
}

export interface RunCompletionMaterial {
  id: string;
  kind: Generated<ConsumptionKind>;
  locationId: string | null;
  lotNumber: string | null;
  partId: string;
  position: number;
  quantity: Numeric;
  runCompletionId: string;
  serialNumber: string | null;
  siteId: string;
  unitOfMeasure: string;
}

export interface RunCompletionOperation {
  hours: Numeric;
  id: string;
  kind: CompletionOperationKind;
  laborType: LaborType | null;
  position: number;
  runCompletionId: string;
  runStepId: string | null;
  siteId: string;
  workCenterId: string | null;
}

export interface RunStep {
  addedBy: string | null;
  addedReason: string | null;
  changedAt: Timestamp | null;
  changedBy: string | null;
  changedReason: string | null;
  completedAt: Timestamp | null;
  completedBy: string | null;
  content: string | null;
  createdAt: Generated<Timestamp>;
  drawingLinks: Generated<string[]>;
  heldFrom: RunStepStatus | null;
  id: string;
  leadTime: string | null;
  locationId: string | null;
  mergedIntoId: string | null;
  parentId: string | null;
  position: number;
  runId: string;
  signoffRole: string | null;
  siteId: string;
  startedAt: Timestamp | null;
  status: Generated<RunStepStatus>;
  stepId: string | null;
  title: string;
  updatedAt: Generated<Timestamp>;
  upstreamStepIds: Generated<string[]>;
  version: Generated<number>;
  workCenterId: string | null;
}

export interface RunStepField {
  createdAt: Generated<Timestamp>;
  id: string;
  name: string;
  options: Generated<string[]>;
  position: number;
  recordedAt: Timestamp | null;
  recordedBy: string | null;
  required: Generated<boolean>;
  runStepId: string;
  signoffRole: string | null;
  siteId: string;
  type: StepFieldType;
  unit: string | null;
  updatedAt: Generated<Timestamp>;
  validations: Generated<Json>;
  value: string | null;
  version: Generated<number>;
}

export interface ScrapRecord {
  comment: string | null;
  createdAt: Generated<Timestamp>;
  id: string;
  issueId: string | null;
  kind: ScrapKind;
  locationId: string | null;
  partInventoryId: string;
  quantity: Numeric;
  reasonCode: string;
  recordedAt: Timestamp;
  recordedBy: string;
  runId: string | null;
  runStepId: string | null;
  siteId: string;
  unitOfMeasure: string;
}

export interface Shipment {
  carrier: string | null;
  createdAt: Generated<Timestamp>;
  deliveredAt: Timestamp | null;
  id: string;
  number: string;
  shippedAt: Timestamp | null;
  shippedDate: string | null;
  shipTo: string;
  siteId: string;
  status: ShipmentStatus;
  trackingNumber: string | null;
  updatedAt: Generated<Timestamp>;
  version: Generated<number>;
}

export interface ShipmentLine {
  createdAt: Generated<Timestamp>;
  demandId: string | null;
  id: string;
  partInventoryId: string;
  position: number;
  quantity: Numeric;
  quantityReturned: Generated<Numeric>;
  shipmentId: string;
  siteId: string;
  unitOfMeasure: string;
  updatedAt: Generated<Timestamp>;
  version: Generated<number>;
}

export interface Site {
  closesRuns: Generated<RunClosing>;
  code: string;
  createdAt: Generated<Timestamp>;
  id: string;
  isActive: Generated<boolean>;
  maxStaleness: number | null;
  name: string;
  timeZone: string;
  updatedAt: Generated<Timestamp>;
  version: Generated<number>;
}

export interface Step {
  content: string | null;
  createdAt: Generated<Timestamp>;
  drawingLinks: Generated<string[]>;
  id: string;
  isStandardStep: Generated<boolean>;
  leadTime: string | null;
  locationId: string | null;
  parentId: string | null;
  position: number;
  procedureId: string;
  signoffRole: string | null;
  title: string;
  updatedAt: Generated<Timestamp>;
  upstreamStepIds: Generated<string[]>;
  version: Generated<number>;
  workCenterId: string | null;
}

export interface StepField {
  id: string;
  name: string;
  options: Generated<string[]>;
  position: number;
  required: Generated<boolean>;
  signoffRole: string | null;
  stepId: string;
  type: StepFieldType;
  unit: string | null;
  validations: Generated<Json>;
}

export interface StockHold {
  createdAt: Generated<Timestamp>;
  decision: HoldDecision | null;
  ecnId: string | null;
  forInspection: Generated<boolean>;
  id: string;
  issueId: string | null;
  partInventoryId: string;
  placedAt: Timestamp;
  placedBy: string;
  reason: string;
  receiptItemId: string | null;
  releasedAt: Timestamp | null;
  releasedBy: string | null;
  releaseNote: string | null;
  siteId: string;
  status: StockStatus;
  updatedAt: Generated<Timestamp>;
  version: Generated<number>;
}

export interface Supplier {
  code: string;
  copiedAt: Generated<Timestamp>;
  id: string;
  name: string;
  sourceVersion: Generated<Int8>;
  status: Generated<string>;
}

export interface WorkCenter {
  capacityHoursPerDay: Numeric | null;
  code: string;
  copiedAt: Generated<Timestamp>;
  id: string;
  isActive: Generated<boolean>;
  name: string;
  siteId: string;
  sourceVersion: Generated<Int8>;
}

export interface Database {
  abomInstallation: AbomInstallation;
  abomRemoval: AbomRemoval;
  abomSnapshot: AbomSnapshot;
  audit: Audit;
  auditSeal: AuditSeal;
  auditTrail: AuditTrail;
  backflushException: BackflushException;
  buildRequirement: BuildRequirement;
  custodyEvent: CustodyEvent;
  demand: Demand;
  ebomLine: EbomLine;
  ebomSubstitute: EbomSubstitute;
  ecn: Ecn;
  ecnChange: EcnChange;
  ecnNotice: EcnNotice;
  epoch: Epoch;
  event: Event;
  externalId: ExternalId;
  heardFrom: HeardFrom;
  idempotency: Idempotency;
  inspectionResult: InspectionResult;
  inventoryMovement: InventoryMovement;
  inventoryTransfer: InventoryTransfer;
  inventoryTransferLine: InventoryTransferLine;
  issue: Issue;
  issueApproval: IssueApproval;
  issuePartInventory: IssuePartInventory;
  issueRelation: IssueRelation;
  item: Item;
  itemSite: ItemSite;
  itemUomConversion: ItemUomConversion;
  laborEntry: LaborEntry;
  location: Location;
  machineEntry: MachineEntry;
  mbom: Mbom;
  mbomItem: MbomItem;
  mbomItemSubstitute: MbomItemSubstitute;
  mrbDisposition: MrbDisposition;
  part: Part;
  partInventory: PartInventory;
  partKit: PartKit;
  partKitIssue: PartKitIssue;
  partKitItem: PartKitItem;
  procedure: Procedure;
  purchaseOrder: PurchaseOrder;
  purchaseOrderLine: PurchaseOrderLine;
  receipt: Receipt;
  receiptItem: ReceiptItem;
  receiptItemSerial: ReceiptItemSerial;
  run: Run;
  runBatch: RunBatch;
  runCompletion: RunCompletion;
  runCompletionByProduct: RunCompletionByProduct;
  runCompletionMaterial: RunCompletionMaterial;
  runCompletionOperation: RunCompletionOperation;
  runStep: RunStep;
  runStepField: RunStepField;
  scrapRecord: ScrapRecord;
  shipment: Shipment;
  shipmentLine: ShipmentLine;
  site: Site;
  step: Step;
  stepField: StepField;
  stockHold: StockHold;
  supplier: Supplier;
  workCenter: WorkCenter;
}
