// Made by `npm run codegen` from migrations/integration. Do not edit.
import type { ColumnType } from 'kysely';

export type AttemptOutcome = 'ACCEPTED' | 'FAILED' | 'REFUSED' | 'REPLAYED';

export type AuditOutcome = 'DENIED' | 'DONE' | 'READ' | 'REFUSED' | 'REPLAYED';

export type CertificationState = 'CERTIFIED' | 'EARLY_SCOPING' | 'IN_DEPLOYMENT' | 'WITHDRAWN';

export type CriterionState = 'GREEN' | 'RED' | 'UNTRIED';

export type DeadLetterState = 'DISCARDED' | 'OPEN' | 'REPLAYED';

export type DeliveryErrorClass = 'AUTH' | 'BUG' | 'BUSINESS_REJECT' | 'MAPPING' | 'TRANSIENT' | 'UNKNOWN_OUTCOME';

export type DeliveryState = 'BLOCKED' | 'DEAD' | 'DELIVERED' | 'IN_FLIGHT' | 'PARKED' | 'PENDING' | 'RETRYING';

export type FlowDelivery = 'BATCH' | 'IMMEDIATE';

export type FlowObject =
  | 'AS_BUILT'
  | 'COMPLETION'
  | 'DEMAND'
  | 'EBOM'
  | 'ENGINEERING_CHANGE'
  | 'HOLD'
  | 'INVENTORY'
  | 'ITEM'
  | 'LOCATION'
  | 'NONCONFORMANCE'
  | 'PURCHASE_ORDER'
  | 'RECEIPT'
  | 'RECONCILIATION'
  | 'ROUTING'
  | 'SCRAP'
  | 'SHIPMENT'
  | 'TRANSFER'
  | 'TRANSFER_RECLASS';

export type Generated<T> =
  T extends ColumnType<infer S, infer I, infer U> ? ColumnType<S, I | undefined, U> : ColumnType<T, T | undefined, T>;

export type HealthCheckKind =
  | 'DEAD_LETTERS'
  | 'ERROR_RATE'
  | 'HEARTBEAT'
  | 'LAG'
  | 'OLDEST_UNACKNOWLEDGED'
  | 'RECONCILIATION_AGE'
  | 'SCHEMA_DRIFT'
  | 'SILENCE';

export type HealthState = 'FAIL' | 'PASS' | 'UNKNOWN' | 'WARN';

export type IncidentSeverity = 'CRITICAL' | 'MAJOR' | 'MINOR';

export type IncidentState = 'OPEN' | 'RECOVERED';

export type Int8 = ColumnType<string, bigint | number | string, bigint | number | string>;

export type IntegratedSystem = 'ERP' | 'EXTERNAL' | 'INTEGRATION' | 'MES' | 'PLM';

export type IntegrationEnvironment = 'PRODUCTION' | 'SANDBOX';

export type IntegrationState = 'EXPIRED' | 'LIVE' | 'RETIRED' | 'SCOPED' | 'UAT';

export type IntegratorReason = 'CUSTOMER_ASKED' | 'ENVIRONMENT_REQUIRES';

export type Json = JsonValue;

export type JsonArray = JsonValue[];

export type JsonObject = {
  [x: string]: JsonValue | undefined;
};

export type JsonPrimitive = boolean | number | string | null;

export type JsonValue = JsonArray | JsonObject | JsonPrimitive;

export type MappingState = 'CONFIRMED' | 'PROPOSED' | 'REJECTED';

export type Numeric = ColumnType<string, number | string, number | string>;

export type PartyModel = 'THREE_PARTY' | 'TWO_PARTY';

export type PartyRole = 'CUSTOMER' | 'SYSTEM_INTEGRATOR' | 'VENDOR';

export type QuoteState = 'ACCEPTED' | 'NOT_NEEDED' | 'QUOTED' | 'REQUESTED';

export type Timestamp = ColumnType<Date, Date | string, Date | string>;

export type WebhookAction = 'CREATE' | 'DELETE' | 'UPDATE';

export type WebhookEventState = 'DELIVERED' | 'FAILED' | 'PENDING';

export type WebhookResource =
  | 'EBOM'
  | 'ECN'
  | 'FILE_ATTACHMENT'
  | 'ISSUE'
  | 'ITEM_RECEIPT'
  | 'PART'
  | 'PART_INVENTORY'
  | 'PURCHASE_ORDER'
  | 'RECEIPT'
  | 'RUN'
  | 'RUN_STEP'
  | 'VENDOR_BILL';

export type WebhookSignature = 'ION' | 'STANDARD_WEBHOOKS';

export interface AcceptanceCriterion {
  createdAt: Generated<Timestamp>;
  expected: string;
  id: string;
  integrationId: string;
  lastAnswer: string | null;
  lastRunAt: Timestamp | null;
  position: number;
  query: string;
  state: Generated<CriterionState>;
  statement: string;
  updatedAt: Generated<Timestamp>;
  version: Generated<number>;
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

export interface ConnectorCertification {
  certification: CertificationState;
  certifiedAt: Timestamp | null;
  certifiedBy: string | null;
  connector: string;
  connectorVersion: string;
  createdAt: Generated<Timestamp>;
  evidenceUri: string | null;
  id: string;
  product: string;
  productMajorVersion: string;
  quote: Generated<QuoteState>;
  updatedAt: Generated<Timestamp>;
  version: Generated<number>;
}

export interface DeadLetter {
  attemptCount: number;
  code: string;
  createdAt: Generated<Timestamp>;
  deliveryId: string;
  diedAt: Timestamp;
  errorClass: DeliveryErrorClass;
  firstError: string;
  flowDefinitionId: string;
  id: string;
  lastError: string;
  reason: string | null;
  resolvedAt: Timestamp | null;
  resolvedBy: string | null;
  siteId: string | null;
  state: Generated<DeadLetterState>;
  suggestion: string | null;
  updatedAt: Generated<Timestamp>;
  version: Generated<number>;
}

export interface DeadLetterReplay {
  createdAt: Generated<Timestamp>;
  deadLetterId: string;
  delivered: boolean | null;
  id: string;
  reason: string;
  requestedAt: Timestamp;
  requestedBy: string;
  siteId: string | null;
  updatedAt: Generated<Timestamp>;
  version: Generated<number>;
}

export interface Delivery {
  attemptCount: Generated<number>;
  blockedById: string | null;
  correlationId: string;
  createdAt: Generated<Timestamp>;
  deliveredAt: Timestamp | null;
  errorClass: DeliveryErrorClass | null;
  errorCode: string | null;
  errorMessage: string | null;
  eventId: string;
  eventTime: Timestamp;
  eventType: string;
  fencingToken: Generated<Int8>;
  flowDefinitionId: string;
  id: string;
  identifiers: Generated<Json>;
  key: string;
  leaseExpiresAt: Timestamp | null;
  nextAttemptAt: Timestamp | null;
  outcome: string | null;
  siteId: string | null;
  source: IntegratedSystem;
  sourceEventIds: Generated<string[]>;
  state: Generated<DeliveryState>;
  updatedAt: Generated<Timestamp>;
  version: Generated<number>;
}

export interface DeliveryAttempt {
  createdAt: Generated<Timestamp>;
  deliveryId: string;
  errorClass: DeliveryErrorClass | null;
  errorCode: string | null;
  errorMessage: string | null;
  finishedAt: Timestamp;
  id: string;
  idempotencyKey: string;
  mappingVersion: string | null;
  number: number;
  outcome: AttemptOutcome;
  request: string;
  response: string | null;
  siteId: string | null;
  startedAt: Timestamp;
}

export interface DimensionMapping {
  confirmedAt: Timestamp | null;
  confirmedBy: string | null;
  createdAt: Generated<Timestamp>;
  dimension: string;
  externalSystem: string;
  externalValue: string;
  id: string;
  state: Generated<MappingState>;
  suggestedBecause: string | null;
  updatedAt: Generated<Timestamp>;
  value: string;
  version: Generated<number>;
}

export interface Engagement {
  createdAt: Generated<Timestamp>;
  id: string;
  integratorReason: IntegratorReason | null;
  integratorReasonText: string | null;
  name: string;
  partyModel: Generated<PartyModel>;
  sowReference: string | null;
  updatedAt: Generated<Timestamp>;
  version: Generated<number>;
}

export interface EngagementParty {
  contact: string;
  createdAt: Generated<Timestamp>;
  engagementId: string;
  id: string;
  name: string;
  role: PartyRole;
  updatedAt: Generated<Timestamp>;
  version: Generated<number>;
}

export interface EnvironmentFingerprint {
  checksum: string;
  createdAt: Generated<Timestamp>;
  customizations: Generated<Json>;
  differences: Generated<Json>;
  edition: string | null;
  id: string;
  integrationId: string;
  openPeriods: Generated<string[]>;
  permissions: Generated<string[]>;
  product: string;
  takenAt: Timestamp;
  timeZone: string | null;
  units: Generated<string[]>;
  verified: boolean;
  version: string;
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

export interface FlowDefinition {
  code: string;
  createdAt: Generated<Timestamp>;
  delivery: Generated<FlowDelivery>;
  enabled: Generated<boolean>;
  eventTypes: string[];
  expectedInterval: string | null;
  filter: string | null;
  id: string;
  integrationId: string;
  key: string;
  minPhase: Generated<number>;
  name: string;
  netting: Generated<boolean>;
  object: FlowObject;
  operation: string;
  owner: string | null;
  schedule: string | null;
  slaMaxLag: string | null;
  source: IntegratedSystem;
  target: IntegratedSystem;
  updatedAt: Generated<Timestamp>;
  version: Generated<number>;
}

export interface HealthCheck {
  changedAt: Timestamp | null;
  checkedAt: Timestamp | null;
  createdAt: Generated<Timestamp>;
  flowDefinitionId: string | null;
  id: string;
  integrationId: string;
  kind: HealthCheckKind;
  message: string | null;
  name: string;
  observedValue: Numeric | null;
  state: Generated<HealthState>;
  threshold: Numeric | null;
  unit: string | null;
  updatedAt: Generated<Timestamp>;
  version: Generated<number>;
}

export interface Idempotency {
  createdAt: Generated<Timestamp>;
  fingerprint: string;
  key: string;
  operation: string;
  outcome: Json | null;
  principal: string;
}

export interface Incident {
  cause: string | null;
  createdAt: Generated<Timestamp>;
  detectedAt: Timestamp;
  flowDefinitionId: string | null;
  id: string;
  integrationId: string;
  recoveredAt: Timestamp | null;
  severity: IncidentSeverity;
  startedAt: Timestamp;
  state: Generated<IncidentState>;
  title: string;
  updatedAt: Generated<Timestamp>;
  version: Generated<number>;
}

export interface Integration {
  code: string;
  connectorCertificationId: string | null;
  createdAt: Generated<Timestamp>;
  description: string | null;
  engagementId: string | null;
  environment: Generated<IntegrationEnvironment>;
  id: string;
  name: string;
  owner: string | null;
  phase: Generated<number>;
  scopeApprovedAt: Timestamp | null;
  scopeApprovedBy: string | null;
  slaMaxErrorRate: Numeric | null;
  slaMaxLag: string | null;
  state: Generated<IntegrationState>;
  uatDeadline: Timestamp | null;
  updatedAt: Generated<Timestamp>;
  version: Generated<number>;
}

export interface PartNumberMapping {
  confirmedAt: Timestamp | null;
  confirmedBy: string | null;
  createdAt: Generated<Timestamp>;
  externalPartNumber: string;
  externalSystem: string;
  id: string;
  partNumber: string;
  state: Generated<MappingState>;
  suggestedBecause: string | null;
  updatedAt: Generated<Timestamp>;
  version: Generated<number>;
}

export interface Site {
  code: string;
  id: string;
  sourceVersion: Generated<Int8>;
}

export interface SiteMapping {
  confirmedAt: Timestamp | null;
  confirmedBy: string | null;
  createdAt: Generated<Timestamp>;
  externalSite: string;
  externalSystem: string;
  id: string;
  siteId: string;
  state: Generated<MappingState>;
  suggestedBecause: string | null;
  updatedAt: Generated<Timestamp>;
  version: Generated<number>;
}

export interface UnitMapping {
  confirmedAt: Timestamp | null;
  confirmedBy: string | null;
  createdAt: Generated<Timestamp>;
  externalSystem: string;
  externalUnit: string;
  factor: Generated<Numeric>;
  id: string;
  partNumber: string | null;
  state: Generated<MappingState>;
  suggestedBecause: string | null;
  unitOfMeasure: string;
  updatedAt: Generated<Timestamp>;
  version: Generated<number>;
}

export interface WebhookEvent {
  action: WebhookAction;
  attemptCount: Generated<number>;
  createdAt: Generated<Timestamp>;
  deliveredAt: Timestamp | null;
  entityId: string;
  eventId: string;
  id: string;
  lastError: string | null;
  nextAttemptAt: Timestamp | null;
  occurredAt: Timestamp;
  payload: string;
  resource: WebhookResource;
  responseCode: number | null;
  siteId: string | null;
  state: Generated<WebhookEventState>;
  updatedAt: Generated<Timestamp>;
  version: Generated<number>;
  webhookSubscriptionId: string;
}

export interface WebhookReceiver {
  createdAt: Generated<Timestamp>;
  description: string | null;
  disabledAt: Timestamp | null;
  disabledReason: string | null;
  enabled: Generated<boolean>;
  expectedResponseCode: Generated<number>;
  headerNames: Generated<string[]>;
  id: string;
  name: string;
  secretReference: string;
  signature: Generated<WebhookSignature>;
  updatedAt: Generated<Timestamp>;
  version: Generated<number>;
  webhookUri: string;
}

export interface WebhookSubscription {
  action: WebhookAction;
  createdAt: Generated<Timestamp>;
  enabled: Generated<boolean>;
  id: string;
  resource: WebhookResource;
  siteCodes: Generated<string[]>;
  updatedAt: Generated<Timestamp>;
  version: Generated<number>;
  webhookReceiverId: string;
}

export interface Database {
  acceptanceCriterion: AcceptanceCriterion;
  audit: Audit;
  auditSeal: AuditSeal;
  auditTrail: AuditTrail;
  connectorCertification: ConnectorCertification;
  deadLetter: DeadLetter;
  deadLetterReplay: DeadLetterReplay;
  delivery: Delivery;
  deliveryAttempt: DeliveryAttempt;
  dimensionMapping: DimensionMapping;
  engagement: Engagement;
  engagementParty: EngagementParty;
  environmentFingerprint: EnvironmentFingerprint;
  epoch: Epoch;
  event: Event;
  externalId: ExternalId;
  flowDefinition: FlowDefinition;
  healthCheck: HealthCheck;
  idempotency: Idempotency;
  incident: Incident;
  integration: Integration;
  partNumberMapping: PartNumberMapping;
  site: Site;
  siteMapping: SiteMapping;
  unitMapping: UnitMapping;
  webhookEvent: WebhookEvent;
  webhookReceiver: WebhookReceiver;
  webhookSubscription: WebhookSubscription;
}
