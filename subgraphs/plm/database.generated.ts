// Made by `npm run codegen` from migrations/plm. Do not edit.
import type { ColumnType } from 'kysely';

export type ApprovalDecision = 'APPROVED' | 'PENDING' | 'REJECTED';

export type AuditOutcome = 'DENIED' | 'DONE' | 'READ' | 'REFUSED' | 'REPLAYED';

export type EcnAction = 'ADD' | 'OBSOLETE' | 'REMOVE' | 'REVISE';

export type EcnStatus = 'APPROVED' | 'CANCELED' | 'CLOSED' | 'DRAFT' | 'IN_REVIEW' | 'RELEASED';

export type EcrStatus = 'ACCEPTED' | 'IMPLEMENTED' | 'OPEN' | 'REJECTED' | 'UNDER_REVIEW' | 'WITHDRAWN';

export type Generated<T> =
  T extends ColumnType<infer S, infer I, infer U> ? ColumnType<S, I | undefined, U> : ColumnType<T, T | undefined, T>;

export type ImportRowKind = 'EBOM_LINE' | 'PART' | 'SUBSTITUTE';

export type ImportRowStatus = 'CREATED' | 'PENDING' | 'REFUSED' | 'SKIPPED';

export type ImportStatus = 'ABORTED' | 'COMMITTED' | 'LOADING' | 'OPEN' | 'REFUSED';

export type InspectionKind = 'ATTRIBUTE' | 'VARIABLE';

export type Int8 = ColumnType<string, bigint | number | string, bigint | number | string>;

export type ItemStatus = 'ACTIVE' | 'INACTIVE';

export type ItemType = 'CONSUMABLE' | 'PART' | 'SERVICE' | 'TOOL';

export type Json = JsonValue;

export type JsonArray = JsonValue[];

export type JsonObject = {
  [x: string]: JsonValue | undefined;
};

export type JsonPrimitive = boolean | number | string | null;

export type JsonValue = JsonArray | JsonObject | JsonPrimitive;

export type LifecycleState = 'DRAFT' | 'IN_REVIEW' | 'OBSOLETE' | 'RELEASED';

export type Numeric = ColumnType<string, number | string, number | string>;

export type OriginSystem = 'ERP' | 'PLM';

export type PartAliasKind = 'EXACT' | 'LEGACY' | 'MPN' | 'SUPPLIER';

export type QuantityType = 'AS_REQUIRED' | 'FIXED' | 'PER_ASSEMBLY';

export type RevisionRule = 'FLOATING' | 'LATEST_RELEASED' | 'PINNED' | 'UNREVISIONED';

export type SourcingStrategy = 'BUY' | 'DUAL_SOURCE' | 'MAKE';

export type StockDisposition = 'RETURN_TO_SUPPLIER' | 'REWORK' | 'SCRAP' | 'USE_AS_IS' | 'USE_UP';

export type SubstituteScope = 'GLOBAL' | 'LINE';

export type Timestamp = ColumnType<Date, Date | string, Date | string>;

export type TrackingType = 'LOT' | 'SERIAL' | 'UNTRACKED';

export type WipDisposition = 'FINISH_OPEN_RUNS' | 'REWORK' | 'SCRAP' | 'STOP_OPEN_RUNS' | 'USE_AS_IS';

export interface AsBuiltLine {
  asBuiltRecordId: string;
  id: string;
  isDeviation: Generated<boolean>;
  level: number;
  lotNumber: string | null;
  partId: string | null;
  partNumber: string;
  position: number;
  quantity: Numeric;
  referenceDesignator: string | null;
  revision: string | null;
  serialNumber: string | null;
  substituteFor: string | null;
  unitOfMeasure: string;
}

export interface AsBuiltRecord {
  closedAt: Timestamp;
  contentHash: string;
  ebomContentHash: string | null;
  id: string;
  lotNumber: string | null;
  partId: string;
  partInventoryId: string;
  quantity: Numeric;
  receivedAt: Generated<Timestamp>;
  runId: string;
  serialNumber: string | null;
  snapshotVersion: number;
  unitOfMeasure: string;
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

export interface DrawingLink {
  checksum: string | null;
  createdAt: Generated<Timestamp>;
  documentNumber: string;
  documentRevision: string | null;
  id: string;
  mediaType: Generated<string>;
  partId: string;
  updatedAt: Generated<Timestamp>;
  uri: string;
  version: Generated<number>;
}

export interface Ebom {
  contentHash: string | null;
  createdAt: Generated<Timestamp>;
  id: string;
  importId: string | null;
  partId: string;
  partNumber: string;
  revision: string;
  updatedAt: Generated<Timestamp>;
  version: Generated<number>;
}

export interface EbomLine {
  createdAt: Generated<Timestamp>;
  ebomId: string;
  effectiveFrom: string | null;
  effectiveTo: string | null;
  findNumber: string;
  findOrder: Generated<string>;
  id: string;
  importId: string | null;
  isOptional: Generated<boolean>;
  isPhantom: Generated<boolean>;
  itemId: string;
  notes: string | null;
  partId: string | null;
  quantity: Numeric;
  quantityType: Generated<QuantityType>;
  referenceDesignators: Generated<string[]>;
  revisionRule: RevisionRule;
  scrapFactor: Generated<Numeric>;
  serialFrom: string | null;
  serialTo: string | null;
  uom: string;
  updatedAt: Generated<Timestamp>;
  version: Generated<number>;
}

export interface EbomSubstitute {
  ebomLineId: string;
  effectiveFrom: string | null;
  effectiveTo: string | null;
  id: string;
  importId: string | null;
  itemId: string;
  partId: string | null;
  priority: Generated<number>;
  ratio: Generated<Numeric>;
  scope: Generated<SubstituteScope>;
  serialFrom: string | null;
  serialTo: string | null;
}

export interface Ecn {
  createdAt: Generated<Timestamp>;
  description: Generated<string>;
  effectiveFrom: Timestamp | null;
  effectiveFromSerial: string | null;
  id: string;
  number: string;
  releasedAt: Timestamp | null;
  status: Generated<EcnStatus>;
  title: string;
  updatedAt: Generated<Timestamp>;
  version: Generated<number>;
}

export interface EcnApproval {
  approver: string | null;
  comment: string | null;
  decidedAt: Timestamp | null;
  decision: Generated<ApprovalDecision>;
  ecnId: string;
  id: string;
  role: string;
}

export interface EcnChange {
  action: EcnAction;
  ecnId: string;
  fromPartId: string | null;
  id: string;
  notes: string | null;
  position: number;
  stockDisposition: StockDisposition | null;
  toPartId: string | null;
  wipDisposition: Generated<WipDisposition>;
}

export interface EcnEcr {
  ecnId: string;
  ecrId: string;
}

export interface Ecr {
  createdAt: Generated<Timestamp>;
  description: Generated<string>;
  id: string;
  number: string;
  reason: Generated<string>;
  requestedBy: string;
  status: Generated<EcrStatus>;
  title: string;
  updatedAt: Generated<Timestamp>;
  version: Generated<number>;
}

export interface EcrAffectedPart {
  ecrId: string;
  partId: string;
}

export interface EcrSourceIssue {
  ecrId: string;
  issueId: string;
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

export interface Idempotency {
  createdAt: Generated<Timestamp>;
  fingerprint: string;
  key: string;
  operation: string;
  outcome: Json | null;
  principal: string;
}

export interface ImportBatch {
  announcedAt: Timestamp | null;
  announcedPartId: string | null;
  claim: string | null;
  claimedUntil: Timestamp | null;
  committedAt: Timestamp | null;
  createdAt: Generated<Timestamp>;
  createdCount: Generated<number>;
  id: string;
  refusedCount: Generated<number>;
  release: Generated<boolean>;
  rowCount: Generated<number>;
  skippedCount: Generated<number>;
  source: string;
  startedBy: string;
  status: Generated<ImportStatus>;
  updatedAt: Generated<Timestamp>;
  version: Generated<number>;
}

export interface ImportRow {
  code: string | null;
  content: Json;
  ebomLineId: string | null;
  id: string;
  importBatchId: string;
  kind: ImportRowKind;
  message: string | null;
  partId: string | null;
  position: number;
  rowId: string;
  status: Generated<ImportRowStatus>;
  suggestion: string | null;
}

export interface InspectionRecord {
  characteristic: string;
  id: string;
  inspectedAt: Timestamp;
  inspectionResultId: string;
  kind: InspectionKind;
  lowerLimit: Numeric | null;
  partId: string;
  partInventoryId: string | null;
  pass: boolean;
  receivedAt: Generated<Timestamp>;
  runId: string | null;
  serialNumber: string | null;
  target: Numeric | null;
  unitOfMeasure: string | null;
  upperLimit: Numeric | null;
  value: Numeric | null;
}

export interface Item {
  attributes: Generated<Json>;
  baseUom: string;
  classification: string | null;
  createdAt: Generated<Timestamp>;
  description: Generated<string>;
  id: string;
  importId: string | null;
  itemType: Generated<ItemType>;
  originSystem: Generated<OriginSystem>;
  partNumber: string;
  sourcingStrategy: Generated<SourcingStrategy>;
  status: Generated<ItemStatus>;
  updatedAt: Generated<Timestamp>;
  version: Generated<number>;
}

export interface ItemUomConversion {
  code: string;
  factor: Numeric;
  id: string;
  itemId: string;
}

export interface Part {
  attributes: Generated<Json>;
  createdAt: Generated<Timestamp>;
  description: Generated<string>;
  effectiveFrom: string | null;
  effectiveTo: string | null;
  id: string;
  importId: string | null;
  itemId: string;
  lifecycleState: Generated<LifecycleState>;
  obsoletedAt: Timestamp | null;
  partNumber: string;
  releasedAt: Timestamp | null;
  releasedByEcnId: string | null;
  revisedFromId: string | null;
  revision: string;
  serialFrom: string | null;
  serialTo: string | null;
  trackingType: Generated<TrackingType>;
  updatedAt: Generated<Timestamp>;
  version: Generated<number>;
}

export interface PartAlias {
  id: string;
  importId: string | null;
  itemId: string;
  kind: PartAliasKind;
  number: string;
  organization: string | null;
  system: Generated<string>;
}

export interface PartInterchange {
  otherPartId: string;
  partId: string;
}

export interface Routing {
  createdAt: Generated<Timestamp>;
  id: string;
  lifecycleState: Generated<LifecycleState>;
  partId: string;
  releasedAt: Timestamp | null;
  routingVersion: Generated<number>;
  title: string;
  updatedAt: Generated<Timestamp>;
  version: Generated<number>;
}

export interface RoutingOperation {
  createdAt: Generated<Timestamp>;
  description: Generated<string>;
  id: string;
  isOutsideProcess: Generated<boolean>;
  routingId: string;
  runTimePerUnit: string | null;
  sequence: number;
  setupTime: string | null;
  updatedAt: Generated<Timestamp>;
  version: Generated<number>;
  workCenterType: string;
}

export interface RoutingOperationDrawing {
  drawingLinkId: string;
  routingOperationId: string;
}

export interface Database {
  asBuiltLine: AsBuiltLine;
  asBuiltRecord: AsBuiltRecord;
  audit: Audit;
  auditSeal: AuditSeal;
  auditTrail: AuditTrail;
  drawingLink: DrawingLink;
  ebom: Ebom;
  ebomLine: EbomLine;
  ebomSubstitute: EbomSubstitute;
  ecn: Ecn;
  ecnApproval: EcnApproval;
  ecnChange: EcnChange;
  ecnEcr: EcnEcr;
  ecr: Ecr;
  ecrAffectedPart: EcrAffectedPart;
  ecrSourceIssue: EcrSourceIssue;
  epoch: Epoch;
  event: Event;
  externalId: ExternalId;
  idempotency: Idempotency;
  importBatch: ImportBatch;
  importRow: ImportRow;
  inspectionRecord: InspectionRecord;
  item: Item;
  itemUomConversion: ItemUomConversion;
  part: Part;
  partAlias: PartAlias;
  partInterchange: PartInterchange;
  routing: Routing;
  routingOperation: RoutingOperation;
  routingOperationDrawing: RoutingOperationDrawing;
}
