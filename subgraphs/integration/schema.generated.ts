// Made by `npm run codegen` from schema/integration. Do not edit.
import type { Selectable } from 'kysely';
import type { Connection } from '../../kernel/listing.ts';
import type { Context } from './context.ts';
import type { Database } from './database.generated.ts';

/** A row as it is read. */
export type Row<Table extends keyof Database> = Selectable<Database[Table]>;
/** The parent of a record that another system keeps: its uuid. */
export type Stub = { id: string };
type PageInfoParent = Connection<unknown>['pageInfo'];
// What the gateway asks of a subgraph beside its promise; @apollo/subgraph answers it.
type _Service = { sdl?: string | null };
type Query_EntitiesArgs = { representations: unknown[] };

import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { OwnershipParent } from './parents.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string };
  String: { input: string; output: string };
  Boolean: { input: boolean; output: boolean };
  Int: { input: number; output: number };
  Float: { input: number; output: number | string };
  /** An instant: RFC 3339 with offset, written in UTC with milliseconds (`2026-03-01T06:00:00.000Z`). */
  DateTime: { input: string; output: Date | string };
  /** A calendar day, `YYYY-MM-DD`. Accounting days are in the local calendar of their site. */
  Date: { input: string; output: string };
  /** A length of time: ISO 8601 duration, for example `PT1H30M`. */
  Duration: { input: string; output: string };
  /** An exact decimal number as text, for example `12.50`: money, prices, percentages, rates. Never a float. */
  Decimal: { input: string; output: string };
  /** A currency: ISO 4217 alphabetic code, for example `USD`. */
  CurrencyCode: { input: string; output: string };
  /**
   * A place in the events of one system: opaque and signed. Given as `after` to any subscription of the same system, it begins with the next
   * event. Keep the last one with what you made of its event.
   */
  Cursor: { input: string; output: string };
  link__Import: { input: unknown; output: unknown };
  federation__FieldSet: { input: unknown; output: unknown };
  federation__Scope: { input: unknown; output: unknown };
  federation__Policy: { input: unknown; output: unknown };
  federation__ContextFieldValue: { input: unknown; output: unknown };
  _Any: { input: unknown; output: unknown };
};

/** An amount of money in one currency. */
export type Money = {
  /** The amount, exact; at most 6 decimals for prices, the currency's minor unit for postings. */
  amount: Scalars['Decimal']['output'];
  /** ISO 4217 alphabetic code. */
  currency: Scalars['CurrencyCode']['output'];
};

/** A currency of ISO 4217. Shared code list, identical in every subgraph. */
export type Currency = {
  /** ISO 4217 alphabetic code, for example `JPY`. */
  code: Scalars['CurrencyCode']['output'];
  /** The English name, for example `Yen`. */
  name: Scalars['String']['output'];
  /** Number of decimals of a posted amount: 0 for JPY, 2 for USD, 3 for KWD. */
  minorUnits: Scalars['Int']['output'];
};

/** A unit of measure of UN/CEFACT Recommendation 20. Shared code list, identical in every subgraph. */
export type UnitOfMeasure = {
  /** Rec 20 common code, for example `EA`, `MTR`, `KGM`. */
  code: Scalars['String']['output'];
  /** The English name, for example `metre`. */
  name: Scalars['String']['output'];
  /** The usual symbol, for example `m`. */
  symbol: Scalars['String']['output'];
  /** What it measures, for example `LENGTH`; only units of one dimension convert into each other. */
  dimension: Scalars['String']['output'];
};

/** What another system calls a record: unique by system, type and value. */
export type ExternalId = {
  /** The other system, for example `netsuite-prod`. */
  system: Scalars['String']['output'];
  /** What kind of identifier it is there, for example `internalId`. */
  type: Scalars['String']['output'];
  /** The identifier itself, as text. */
  value: Scalars['String']['output'];
};

/** A user-defined attribute of a record. */
export type Attribute = {
  /** The attribute's name. */
  key: Scalars['String']['output'];
  /** The type of its value: STRING, NUMBER, BOOLEAN, DATE, URL. */
  type: Scalars['String']['output'];
  /** Its value as text; null where it is not set. */
  value: Maybe<Scalars['String']['output']>;
};

/** A user-defined attribute, as input. */
export type AttributeInput = {
  /** The attribute's name, at most 60 characters. */
  key: Scalars['String']['input'];
  /** The type of its value: STRING, NUMBER, BOOLEAN, DATE, URL. */
  type?: Scalars['String']['input'];
  /** Its value as text. */
  value?: InputMaybe<Scalars['String']['input']>;
};

/** Where a page stands in its list. */
export type PageInfo = {
  /** True when there are records after this page (paging forward). */
  hasNextPage: Scalars['Boolean']['output'];
  /** True when there are records before this page (paging backward). */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first record of this page; null when it is empty. */
  startCursor: Maybe<Scalars['String']['output']>;
  /** Cursor of the last record of this page; null when it is empty. */
  endCursor: Maybe<Scalars['String']['output']>;
  /** Number of records in the whole list, under the same filters. */
  totalCount: Scalars['Int']['output'];
  /** Number of records on this page. */
  count: Scalars['Int']['output'];
};

/** Conditions on an id; those given must all hold. */
export type IdFilter = {
  /** Is this id. */
  eq?: InputMaybe<Scalars['ID']['input']>;
  /** Is not this id. */
  neq?: InputMaybe<Scalars['ID']['input']>;
  /** Is one of these, at most 500. */
  in?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Is none of these, at most 500. */
  notIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** True: has no value; false: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on a text; those given must all hold. Compared by code point, case-sensitively unless said otherwise. */
export type StringFilter = {
  /** Is exactly this text. */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** Is any other text. */
  neq?: InputMaybe<Scalars['String']['input']>;
  /** Is one of these, at most 500. */
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Is none of these, at most 500. */
  notIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Sorts after this text. */
  gt?: InputMaybe<Scalars['String']['input']>;
  /** Is this text or sorts after it. */
  gte?: InputMaybe<Scalars['String']['input']>;
  /** Sorts before this text. */
  lt?: InputMaybe<Scalars['String']['input']>;
  /** Is this text or sorts before it. */
  lte?: InputMaybe<Scalars['String']['input']>;
  /** Matches this pattern, case-sensitively: `%` any characters, `_` one character. */
  like?: InputMaybe<Scalars['String']['input']>;
  /** Matches this pattern, ignoring case. */
  ilike?: InputMaybe<Scalars['String']['input']>;
  /** True: has no value; false: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on a whole number; those given must all hold. */
export type IntFilter = {
  /** Is this number. */
  eq?: InputMaybe<Scalars['Int']['input']>;
  /** Is another number. */
  neq?: InputMaybe<Scalars['Int']['input']>;
  /** Is one of these, at most 500. */
  in?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** Is none of these, at most 500. */
  notIn?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** Is greater. */
  gt?: InputMaybe<Scalars['Int']['input']>;
  /** Is greater or the same. */
  gte?: InputMaybe<Scalars['Int']['input']>;
  /** Is less. */
  lt?: InputMaybe<Scalars['Int']['input']>;
  /** Is less or the same. */
  lte?: InputMaybe<Scalars['Int']['input']>;
  /** True: has no value; false: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on a quantity; those given must all hold. */
export type FloatFilter = {
  /** Is this quantity. */
  eq?: InputMaybe<Scalars['Float']['input']>;
  /** Is another quantity. */
  neq?: InputMaybe<Scalars['Float']['input']>;
  /** Is one of these, at most 500. */
  in?: InputMaybe<Array<Scalars['Float']['input']>>;
  /** Is none of these, at most 500. */
  notIn?: InputMaybe<Array<Scalars['Float']['input']>>;
  /** Is greater. */
  gt?: InputMaybe<Scalars['Float']['input']>;
  /** Is greater or the same. */
  gte?: InputMaybe<Scalars['Float']['input']>;
  /** Is less. */
  lt?: InputMaybe<Scalars['Float']['input']>;
  /** Is less or the same. */
  lte?: InputMaybe<Scalars['Float']['input']>;
  /** True: has no value; false: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on an exact decimal; those given must all hold. */
export type DecimalFilter = {
  /** Is this number. */
  eq?: InputMaybe<Scalars['Decimal']['input']>;
  /** Is another number. */
  neq?: InputMaybe<Scalars['Decimal']['input']>;
  /** Is one of these, at most 500. */
  in?: InputMaybe<Array<Scalars['Decimal']['input']>>;
  /** Is none of these, at most 500. */
  notIn?: InputMaybe<Array<Scalars['Decimal']['input']>>;
  /** Is greater. */
  gt?: InputMaybe<Scalars['Decimal']['input']>;
  /** Is greater or the same. */
  gte?: InputMaybe<Scalars['Decimal']['input']>;
  /** Is less. */
  lt?: InputMaybe<Scalars['Decimal']['input']>;
  /** Is less or the same. */
  lte?: InputMaybe<Scalars['Decimal']['input']>;
  /** True: has no value; false: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on a yes-or-no value; those given must all hold. */
export type BooleanFilter = {
  /** Is this value. */
  eq?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is the other value. */
  neq?: InputMaybe<Scalars['Boolean']['input']>;
  /** True: has no value; false: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on an instant; those given must all hold. */
export type DateTimeFilter = {
  /** Is this instant. */
  eq?: InputMaybe<Scalars['DateTime']['input']>;
  /** Is another instant. */
  neq?: InputMaybe<Scalars['DateTime']['input']>;
  /** Is one of these, at most 500. */
  in?: InputMaybe<Array<Scalars['DateTime']['input']>>;
  /** Is none of these, at most 500. */
  notIn?: InputMaybe<Array<Scalars['DateTime']['input']>>;
  /** Is later. */
  gt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Is this instant or later. */
  gte?: InputMaybe<Scalars['DateTime']['input']>;
  /** Is earlier. */
  lt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Is this instant or earlier. */
  lte?: InputMaybe<Scalars['DateTime']['input']>;
  /** True: has no value; false: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on a day; those given must all hold. */
export type DateFilter = {
  /** Is this day. */
  eq?: InputMaybe<Scalars['Date']['input']>;
  /** Is another day. */
  neq?: InputMaybe<Scalars['Date']['input']>;
  /** Is one of these, at most 500. */
  in?: InputMaybe<Array<Scalars['Date']['input']>>;
  /** Is none of these, at most 500. */
  notIn?: InputMaybe<Array<Scalars['Date']['input']>>;
  /** Is later. */
  gt?: InputMaybe<Scalars['Date']['input']>;
  /** Is this day or later. */
  gte?: InputMaybe<Scalars['Date']['input']>;
  /** Is earlier. */
  lt?: InputMaybe<Scalars['Date']['input']>;
  /** Is this day or earlier. */
  lte?: InputMaybe<Scalars['Date']['input']>;
  /** True: has no value; false: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What came of an attempt that the audit tells of. */
export type AuditOutcome =
  /** The command was done. */
  | 'DONE'
  /** The same command under the same idempotency key was done before: its first outcome was answered. */
  | 'REPLAYED'
  /** A rule stood in the way. */
  | 'REFUSED'
  /** Whoever asked had no right to it. */
  | 'DENIED'
  /** Export-controlled fields were read. */
  | 'READ';

/** Conditions on the outcome of an attempt; those given must all hold. */
export type AuditOutcomeFilter = {
  /** Is this outcome. */
  eq?: InputMaybe<AuditOutcome>;
  /** Is another outcome. */
  neq?: InputMaybe<AuditOutcome>;
  /** Is one of these. */
  in?: InputMaybe<Array<AuditOutcome>>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<AuditOutcome>>;
  /** True: has no value; false: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on the entries of an audit trail; those given must all hold. */
export type AuditTrailInputFilters = {
  /** Its id. */
  id?: InputMaybe<IdFilter>;
  /** When it was written. */
  at?: InputMaybe<DateTimeFilter>;
  /** The id of the site. */
  siteId?: InputMaybe<IdFilter>;
  /** The principal who asked: the subject of its token. */
  actor?: InputMaybe<StringFilter>;
  /** The system that the principal acts for: PLM, MES, ERP, INTEGRATION or VIEWER. */
  actorSystem?: InputMaybe<StringFilter>;
  /** Name of the mutation, or of the operation that read. */
  operation?: InputMaybe<StringFilter>;
  /** The type of the record. */
  objectType?: InputMaybe<StringFilter>;
  /** The id of the record, of whatever type. */
  objectId?: InputMaybe<IdFilter>;
  /** What came of it. */
  outcome?: InputMaybe<AuditOutcomeFilter>;
  /** The code of the refusal, for example `OWNERSHIP_VIOLATION`. */
  errorCode?: InputMaybe<StringFilter>;
  /** The system of record of what was asked for. */
  owner?: InputMaybe<StringFilter>;
  /** The correlation id of the request. */
  correlationId?: InputMaybe<StringFilter>;
  /** The idempotency key of the request. */
  idempotencyKey?: InputMaybe<StringFilter>;
  /** What integration carried it over from. */
  source?: InputMaybe<StringFilter>;
};

/** Orders in which an audit trail can be listed. */
export type AuditTrailSortEnum =
  /** By id, that is by creation, first first. */
  | 'ID_ASC'
  /** By id, last first. */
  | 'ID_DESC'
  /** By the time of writing, first first. */
  | 'AT_ASC'
  /** By the time of writing, last first. */
  | 'AT_DESC';

/** A system that records facts of its own: nobody else writes them. */
export type SystemOfRecord =
  /** Product lifecycle management: items, revisions, engineering BOMs, changes. */
  | 'PLM'
  /** Manufacturing execution: runs, stock on the floor, as-built BOMs, receipts, nonconformances. */
  | 'MES'
  /** Enterprise resource planning: orders to suppliers, bills, costs, the general ledger. */
  | 'ERP'
  /** What runs between them: flows, deliveries, webhooks, health. */
  | 'INTEGRATION';

/**
 * One attempt at INTEGRATION and what came of it: who did what to which record, denied attempts included. Never changed, and chained by hash with
 * the others of its site. System of record: INTEGRATION.
 */
export type IntegrationAuditEntry = {
  /** Opaque id, `iaud_` and 26 characters. */
  id: Scalars['ID']['output'];
  /** When it was written, by the clock of the database. */
  at: Scalars['DateTime']['output'];
  /** The site it belongs to; null for what belongs to the whole enterprise. */
  siteId: Maybe<Scalars['ID']['output']>;
  /** Other sites that the same command touched. */
  furtherSiteIds: Array<Scalars['ID']['output']>;
  /** The principal who asked: the subject of its token. */
  actor: Scalars['String']['output'];
  /** The system that the principal acts for: PLM, MES, ERP, INTEGRATION or VIEWER. */
  actorSystem: Scalars['String']['output'];
  /** Name of the mutation, or of the operation that read. */
  operation: Scalars['String']['output'];
  /** The type of the record; null where the attempt names none. */
  objectType: Maybe<Scalars['String']['output']>;
  /** The id of the record; null where the attempt names none. */
  objectId: Maybe<Scalars['ID']['output']>;
  /** The record before, as JSON: of several, a list with each event's type and subject. Null where there was none, or the command does not say. */
  before: Maybe<Scalars['String']['output']>;
  /** The record after, as JSON, in the same form; null where nothing changed. */
  after: Maybe<Scalars['String']['output']>;
  /** The correlation id of the request. */
  correlationId: Scalars['String']['output'];
  /** The idempotency key of the request; null without one. */
  idempotencyKey: Maybe<Scalars['String']['output']>;
  /** What integration carried it over from: an event or a record; null for what came from a person or a program. */
  source: Maybe<Scalars['String']['output']>;
  /** Version of the mapping that integration used; null where none was. */
  mappingVersion: Maybe<Scalars['Int']['output']>;
  /** The input, as JSON, without anything secret; of a very long one its length and SHA-256. */
  request: Maybe<Scalars['String']['output']>;
  /** Ids of what was made or read, as JSON; null where nothing was. */
  response: Maybe<Scalars['String']['output']>;
  /** What came of it. */
  outcome: AuditOutcome;
  /** The code of the refusal; null where it was not refused. */
  errorCode: Maybe<Scalars['String']['output']>;
  /** The canonical rule behind the refusal, for example `rule 3`. */
  rule: Maybe<Scalars['String']['output']>;
  /** The system of record of what was asked for. */
  owner: Maybe<Scalars['String']['output']>;
  /** Attempts that this entry stands for: over 1 only for denials that came too fast to write each. */
  count: Scalars['Int']['output'];
  /** Its place in the chain of its site, from 1; null until it is sealed, within a second or two. */
  position: Maybe<Scalars['Int']['output']>;
  /** SHA-256 of the hash before it and this entry, in hexadecimal; null until it is sealed. */
  hash: Maybe<Scalars['String']['output']>;
};

/** A page of the audit trail. */
export type IntegrationAuditEntryConnection = {
  /** The entries of the page, each with its cursor. */
  edges: Array<IntegrationAuditEntryEdge>;
  /** Where the page stands in its list. */
  pageInfo: PageInfo;
};

/** An entry on a page. */
export type IntegrationAuditEntryEdge = {
  /** Cursor of this one, to page from. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: IntegrationAuditEntry;
};

/** What can be read: every list and record stands beside its type. */
export type Query = {
  /** What was attempted at INTEGRATION, by page. For auditors: needs the scope `audit:read`; entries of other sites are not there. */
  integrationAuditTrail: IntegrationAuditEntryConnection;
  /** Connector certifications, page by page. Without page arguments all of them, up to 5,000. */
  connectorCertifications: ConnectorCertificationConnection;
  /** The connector certification with this id; an id that names none is refused with NOT_FOUND. */
  connectorCertification: Maybe<ConnectorCertification>;
  /** Dead letters, page by page. Without page arguments all of them, up to 5,000. */
  deadLetters: DeadLetterConnection;
  /** The dead letter with this id; an id that names none is refused with NOT_FOUND. */
  deadLetter: Maybe<DeadLetter>;
  /** Deliveries, page by page. Without page arguments all of them, up to 5,000. */
  deliveries: DeliveryConnection;
  /** The delivery with this id; an id that names none is refused with NOT_FOUND. */
  delivery: Maybe<Delivery>;
  /** Dimension mappings, page by page. Without page arguments all of them, up to 5,000. */
  dimensionMappings: DimensionMappingConnection;
  /** The dimension mapping with this id; an id that names none is refused with NOT_FOUND. */
  dimensionMapping: Maybe<DimensionMapping>;
  /** Engagements, page by page. Without page arguments all of them, up to 5,000. */
  engagements: EngagementConnection;
  /** The engagement with this id; an id that names none is refused with NOT_FOUND. */
  engagement: Maybe<Engagement>;
  /** Environment fingerprints, page by page. Without page arguments all of them, up to 5,000. */
  environmentFingerprints: EnvironmentFingerprintConnection;
  /** The environment fingerprint with this id; an id that names none is refused with NOT_FOUND. */
  environmentFingerprint: Maybe<EnvironmentFingerprint>;
  /** Flow definitions, page by page. Without page arguments all of them, up to 5,000. */
  flowDefinitions: FlowDefinitionConnection;
  /** The flow definition with this id; an id that names none is refused with NOT_FOUND. */
  flowDefinition: Maybe<FlowDefinition>;
  /** Health checks, page by page. Without page arguments all of them, up to 5,000. */
  healthChecks: HealthCheckConnection;
  /** The health check with this id; an id that names none is refused with NOT_FOUND. */
  healthCheck: Maybe<HealthCheck>;
  /** Incidents, page by page. Without page arguments all of them, up to 5,000. */
  incidents: IncidentConnection;
  /** The incident with this id; an id that names none is refused with NOT_FOUND. */
  incident: Maybe<Incident>;
  /** Integrations, page by page. Without page arguments all of them, up to 5,000. */
  integrations: IntegrationConnection;
  /** The integration with this id; an id that names none is refused with NOT_FOUND. */
  integration: Maybe<Integration>;
  /** The system of record of a type, or of one field of it; null for shared values. NOT_FOUND where the graph has no such thing. */
  systemOfRecord: Maybe<SystemOfRecord>;
  /** Whose every type and every field of the graph is, by type; narrow it by filters. */
  ownership: Array<Ownership>;
  /** Part number mappings, page by page. Without page arguments all of them, up to 5,000. */
  partNumberMappings: PartNumberMappingConnection;
  /** The part number mapping with this id; an id that names none is refused with NOT_FOUND. */
  partNumberMapping: Maybe<PartNumberMapping>;
  /**
   * A business event of INTEGRATION as a CloudEvent 1.0, signed by INTEGRATION (compact JWS, Ed25519): what the intake mutations of the other systems take.
   * For principals of INTEGRATION; FORBIDDEN for others. NOT_FOUND where there is none.
   */
  integrationSignedEvent: Scalars['String']['output'];
  /** Site mappings, page by page. Without page arguments all of them, up to 5,000. */
  siteMappings: SiteMappingConnection;
  /** The site mapping with this id; an id that names none is refused with NOT_FOUND. */
  siteMapping: Maybe<SiteMapping>;
  /** Unit mappings, page by page. Without page arguments all of them, up to 5,000. */
  unitMappings: UnitMappingConnection;
  /** The unit mapping with this id; an id that names none is refused with NOT_FOUND. */
  unitMapping: Maybe<UnitMapping>;
  /** Webhook events, page by page. Without page arguments all of them, up to 5,000. */
  webhookEvents: WebhookEventConnection;
  /** The webhook event with this id; an id that names none is refused with NOT_FOUND. */
  webhookEvent: Maybe<WebhookEvent>;
  /** Webhook receivers, page by page. Without page arguments all of them, up to 5,000. */
  webhookReceivers: WebhookReceiverConnection;
  /** The webhook receiver with this id; an id that names none is refused with NOT_FOUND. */
  webhookReceiver: Maybe<WebhookReceiver>;
  /** Webhook subscriptions, page by page. Without page arguments all of them, up to 5,000. */
  webhookSubscriptions: WebhookSubscriptionConnection;
  /** The webhook subscription with this id; an id that names none is refused with NOT_FOUND. */
  webhookSubscription: Maybe<WebhookSubscription>;
};

/** What can be read: every list and record stands beside its type. */
export type QueryIntegrationAuditTrailArgs = {
  filters?: InputMaybe<AuditTrailInputFilters>;
  sort?: InputMaybe<Array<AuditTrailSortEnum>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** What can be read: every list and record stands beside its type. */
export type QueryConnectorCertificationsArgs = {
  filters?: InputMaybe<ConnectorCertificationsInputFilters>;
  sort?: InputMaybe<Array<ConnectorCertificationSortEnum>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** What can be read: every list and record stands beside its type. */
export type QueryConnectorCertificationArgs = {
  id: Scalars['ID']['input'];
};

/** What can be read: every list and record stands beside its type. */
export type QueryDeadLettersArgs = {
  filters?: InputMaybe<DeadLettersInputFilters>;
  sort?: InputMaybe<Array<DeadLetterSortEnum>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** What can be read: every list and record stands beside its type. */
export type QueryDeadLetterArgs = {
  id: Scalars['ID']['input'];
};

/** What can be read: every list and record stands beside its type. */
export type QueryDeliveriesArgs = {
  filters?: InputMaybe<DeliveriesInputFilters>;
  sort?: InputMaybe<Array<DeliverySortEnum>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** What can be read: every list and record stands beside its type. */
export type QueryDeliveryArgs = {
  id: Scalars['ID']['input'];
};

/** What can be read: every list and record stands beside its type. */
export type QueryDimensionMappingsArgs = {
  filters?: InputMaybe<DimensionMappingsInputFilters>;
  sort?: InputMaybe<Array<DimensionMappingSortEnum>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** What can be read: every list and record stands beside its type. */
export type QueryDimensionMappingArgs = {
  id: Scalars['ID']['input'];
};

/** What can be read: every list and record stands beside its type. */
export type QueryEngagementsArgs = {
  filters?: InputMaybe<EngagementsInputFilters>;
  sort?: InputMaybe<Array<EngagementSortEnum>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** What can be read: every list and record stands beside its type. */
export type QueryEngagementArgs = {
  id: Scalars['ID']['input'];
};

/** What can be read: every list and record stands beside its type. */
export type QueryEnvironmentFingerprintsArgs = {
  filters?: InputMaybe<EnvironmentFingerprintsInputFilters>;
  sort?: InputMaybe<Array<EnvironmentFingerprintSortEnum>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** What can be read: every list and record stands beside its type. */
export type QueryEnvironmentFingerprintArgs = {
  id: Scalars['ID']['input'];
};

/** What can be read: every list and record stands beside its type. */
export type QueryFlowDefinitionsArgs = {
  filters?: InputMaybe<FlowDefinitionsInputFilters>;
  sort?: InputMaybe<Array<FlowDefinitionSortEnum>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** What can be read: every list and record stands beside its type. */
export type QueryFlowDefinitionArgs = {
  id: Scalars['ID']['input'];
};

/** What can be read: every list and record stands beside its type. */
export type QueryHealthChecksArgs = {
  filters?: InputMaybe<HealthChecksInputFilters>;
  sort?: InputMaybe<Array<HealthCheckSortEnum>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** What can be read: every list and record stands beside its type. */
export type QueryHealthCheckArgs = {
  id: Scalars['ID']['input'];
};

/** What can be read: every list and record stands beside its type. */
export type QueryIncidentsArgs = {
  filters?: InputMaybe<IncidentsInputFilters>;
  sort?: InputMaybe<Array<IncidentSortEnum>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** What can be read: every list and record stands beside its type. */
export type QueryIncidentArgs = {
  id: Scalars['ID']['input'];
};

/** What can be read: every list and record stands beside its type. */
export type QueryIntegrationsArgs = {
  filters?: InputMaybe<IntegrationsInputFilters>;
  sort?: InputMaybe<Array<IntegrationSortEnum>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** What can be read: every list and record stands beside its type. */
export type QueryIntegrationArgs = {
  id: Scalars['ID']['input'];
};

/** What can be read: every list and record stands beside its type. */
export type QuerySystemOfRecordArgs = {
  type: Scalars['String']['input'];
  field?: InputMaybe<Scalars['String']['input']>;
};

/** What can be read: every list and record stands beside its type. */
export type QueryOwnershipArgs = {
  filters?: InputMaybe<OwnershipInputFilters>;
};

/** What can be read: every list and record stands beside its type. */
export type QueryPartNumberMappingsArgs = {
  filters?: InputMaybe<PartNumberMappingsInputFilters>;
  sort?: InputMaybe<Array<PartNumberMappingSortEnum>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** What can be read: every list and record stands beside its type. */
export type QueryPartNumberMappingArgs = {
  id: Scalars['ID']['input'];
};

/** What can be read: every list and record stands beside its type. */
export type QueryIntegrationSignedEventArgs = {
  id: Scalars['ID']['input'];
  type?: InputMaybe<Scalars['String']['input']>;
};

/** What can be read: every list and record stands beside its type. */
export type QuerySiteMappingsArgs = {
  filters?: InputMaybe<SiteMappingsInputFilters>;
  sort?: InputMaybe<Array<SiteMappingSortEnum>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** What can be read: every list and record stands beside its type. */
export type QuerySiteMappingArgs = {
  id: Scalars['ID']['input'];
};

/** What can be read: every list and record stands beside its type. */
export type QueryUnitMappingsArgs = {
  filters?: InputMaybe<UnitMappingsInputFilters>;
  sort?: InputMaybe<Array<UnitMappingSortEnum>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** What can be read: every list and record stands beside its type. */
export type QueryUnitMappingArgs = {
  id: Scalars['ID']['input'];
};

/** What can be read: every list and record stands beside its type. */
export type QueryWebhookEventsArgs = {
  filters?: InputMaybe<WebhookEventsInputFilters>;
  sort?: InputMaybe<Array<WebhookEventSortEnum>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** What can be read: every list and record stands beside its type. */
export type QueryWebhookEventArgs = {
  id: Scalars['ID']['input'];
};

/** What can be read: every list and record stands beside its type. */
export type QueryWebhookReceiversArgs = {
  filters?: InputMaybe<WebhookReceiversInputFilters>;
  sort?: InputMaybe<Array<WebhookReceiverSortEnum>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** What can be read: every list and record stands beside its type. */
export type QueryWebhookReceiverArgs = {
  id: Scalars['ID']['input'];
};

/** What can be read: every list and record stands beside its type. */
export type QueryWebhookSubscriptionsArgs = {
  filters?: InputMaybe<WebhookSubscriptionsInputFilters>;
  sort?: InputMaybe<Array<WebhookSubscriptionSortEnum>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** What can be read: every list and record stands beside its type. */
export type QueryWebhookSubscriptionArgs = {
  id: Scalars['ID']['input'];
};

/** How far a connector may be relied on. */
export type CertificationState =
  /** Looked at; the pattern is not certified. */
  | 'EARLY_SCOPING'
  /** First deployments under way. */
  | 'IN_DEPLOYMENT'
  /** Certified for the product and major version it names. */
  | 'CERTIFIED'
  /** No longer certified. */
  | 'WITHDRAWN';

/** Whether work on a connector that is not certified has been priced. */
export type QuoteState =
  /** The connector is certified. */
  | 'NOT_NEEDED'
  /** Asked for. */
  | 'REQUESTED'
  /** Priced and sequenced. */
  | 'QUOTED'
  /** Ordered. */
  | 'ACCEPTED';

/** A connector and the product version it is certified for: connectors come before commitments. System of record: INTEGRATION. */
export type ConnectorCertification = {
  /** `ccert_` and 26 characters. */
  id: Scalars['ID']['output'];
  /** Changes with each change of the record; pass it back as `etag`. */
  _etag: Scalars['String']['output'];
  /** Name of the connector, for example `netsuite`. */
  connector: Scalars['String']['output'];
  /** Version of the connector, for example `1.4`. */
  connectorVersion: Scalars['String']['output'];
  /** The product it speaks to, as its maker calls it: `Duro` and `Duro Hub` are two. */
  product: Scalars['String']['output'];
  /** Major version of that product. */
  productMajorVersion: Scalars['String']['output'];
  /** How far it may be relied on. */
  certification: CertificationState;
  /** Whether work on it has been priced, where it is not certified. */
  quote: QuoteState;
  /** Who certified it; null where it is not certified. */
  certifiedBy: Maybe<Scalars['String']['output']>;
  /** When it was certified; null where it is not. */
  certifiedAt: Maybe<Scalars['DateTime']['output']>;
  /** Where the evidence stands: an https link. */
  evidenceUri: Maybe<Scalars['String']['output']>;
  /** Integrations bound to it. */
  integrations: Array<Integration>;
  /** What other systems call it. */
  externalIds: Array<ExternalId>;
  /** When it was recorded. */
  createdAt: Scalars['DateTime']['output'];
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
};

/** A page of connector certifications. */
export type ConnectorCertificationConnection = {
  /** The records of the page, each with its cursor. */
  edges: Array<ConnectorCertificationEdge>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
};

/** A connector certification in a page. */
export type ConnectorCertificationEdge = {
  /** Marks the record's place; opaque. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: ConnectorCertification;
};

/** Conditions on connector certifications; those given must all hold. */
export type ConnectorCertificationsInputFilters = {
  /** Its id. */
  id?: InputMaybe<IdFilter>;
  /** Name of the connector, for example `netsuite`. */
  connector?: InputMaybe<StringFilter>;
  /** Version of the connector, for example `1.4`. */
  connectorVersion?: InputMaybe<StringFilter>;
  /** The product it speaks to, as its maker calls it: `Duro` and `Duro Hub` are two. */
  product?: InputMaybe<StringFilter>;
  /** Major version of that product. */
  productMajorVersion?: InputMaybe<StringFilter>;
  /** How far it may be relied on. */
  certification?: InputMaybe<CertificationStateFilter>;
  /** Whether work on it has been priced, where it is not certified. */
  quote?: InputMaybe<QuoteStateFilter>;
  /** When it was certified; null where it is not. */
  certifiedAt?: InputMaybe<DateTimeFilter>;
  /** When it was recorded. */
  createdAt?: InputMaybe<DateTimeFilter>;
};

/** Conditions on a certification state; those given must all hold. */
export type CertificationStateFilter = {
  /** Is this value. */
  eq?: InputMaybe<CertificationState>;
  /** Is another value. */
  neq?: InputMaybe<CertificationState>;
  /** Is one of these. */
  in?: InputMaybe<Array<CertificationState>>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<CertificationState>>;
  /** True: has no value; false: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on a quote state; those given must all hold. */
export type QuoteStateFilter = {
  /** Is this value. */
  eq?: InputMaybe<QuoteState>;
  /** Is another value. */
  neq?: InputMaybe<QuoteState>;
  /** Is one of these. */
  in?: InputMaybe<Array<QuoteState>>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<QuoteState>>;
  /** True: has no value; false: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How connector certifications can be sorted. */
export type ConnectorCertificationSortEnum =
  /** By the order they were recorded in, by id, ascending. */
  | 'ID_ASC'
  /** By the order they were recorded in, by id, descending. */
  | 'ID_DESC'
  /** By the time they were recorded, ascending. */
  | 'CREATED_ASC'
  /** By the time they were recorded, descending. */
  | 'CREATED_DESC'
  /** By `connector`, ascending. */
  | 'CONNECTOR_ASC'
  /** By `connector`, descending. */
  | 'CONNECTOR_DESC';

/** What became of a dead letter. */
export type DeadLetterState =
  /** Nobody has decided yet. */
  | 'OPEN'
  /** Replayed and delivered. */
  | 'REPLAYED'
  /** Set aside with a reason. */
  | 'DISCARDED';

/** A delivery that was given up: what is stuck, why, and what became of it. System of record: INTEGRATION. */
export type DeadLetter = {
  /** `dead_` and 26 characters. */
  id: Scalars['ID']['output'];
  /** Changes with each change of the record; pass it back as `etag`. */
  _etag: Scalars['String']['output'];
  /** What became of it. */
  state: DeadLetterState;
  /** The kind of failure. */
  errorClass: DeliveryErrorClass;
  /** The code it was refused or failed with. */
  code: Scalars['String']['output'];
  /** The first failure in words. */
  firstError: Scalars['String']['output'];
  /** The last failure in words. */
  lastError: Scalars['String']['output'];
  /** What would help, where a program can tell: a mapping to confirm. */
  suggestion: Maybe<Scalars['String']['output']>;
  /** Attempts until it was given up. */
  attemptCount: Scalars['Int']['output'];
  /** When it was given up. */
  diedAt: Scalars['DateTime']['output'];
  /** Who decided what becomes of it. */
  resolvedBy: Maybe<Scalars['String']['output']>;
  /** When that was decided. */
  resolvedAt: Maybe<Scalars['DateTime']['output']>;
  /** Why it was discarded or replayed. */
  reason: Maybe<Scalars['String']['output']>;
  /** The delivery itself, with its attempts. */
  delivery: Delivery;
  /** The flow that carried it. */
  flow: FlowDefinition;
  /** Its replays, first to last. */
  replays: Array<DeadLetterReplay>;
  /** What other systems call it. */
  externalIds: Array<ExternalId>;
  /** When it was recorded. */
  createdAt: Scalars['DateTime']['output'];
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
};

/** A page of dead letters. */
export type DeadLetterConnection = {
  /** The records of the page, each with its cursor. */
  edges: Array<DeadLetterEdge>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
};

/** A dead letter in a page. */
export type DeadLetterEdge = {
  /** Marks the record's place; opaque. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: DeadLetter;
};

/** Conditions on dead letters; those given must all hold. */
export type DeadLettersInputFilters = {
  /** Its id. */
  id?: InputMaybe<IdFilter>;
  /** What became of it. */
  state?: InputMaybe<DeadLetterStateFilter>;
  /** The kind of failure. */
  errorClass?: InputMaybe<DeliveryErrorClassFilter>;
  /** The code it was refused or failed with. */
  code?: InputMaybe<StringFilter>;
  /** When it was given up. */
  diedAt?: InputMaybe<DateTimeFilter>;
  /** When that was decided. */
  resolvedAt?: InputMaybe<DateTimeFilter>;
  /** The id of: the delivery itself, with its attempts. */
  deliveryId?: InputMaybe<IdFilter>;
  /** Conditions on: the delivery itself, with its attempts. */
  delivery?: InputMaybe<DeliveriesInputFilters>;
  /** The id of: the flow that carried it. */
  flowId?: InputMaybe<IdFilter>;
  /** Conditions on: the flow that carried it. */
  flow?: InputMaybe<FlowDefinitionsInputFilters>;
  /** When it was recorded. */
  createdAt?: InputMaybe<DateTimeFilter>;
};

/** Conditions on a dead letter state; those given must all hold. */
export type DeadLetterStateFilter = {
  /** Is this value. */
  eq?: InputMaybe<DeadLetterState>;
  /** Is another value. */
  neq?: InputMaybe<DeadLetterState>;
  /** Is one of these. */
  in?: InputMaybe<Array<DeadLetterState>>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<DeadLetterState>>;
  /** True: has no value; false: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How dead letters can be sorted. */
export type DeadLetterSortEnum =
  /** By the order they were recorded in, by id, ascending. */
  | 'ID_ASC'
  /** By the order they were recorded in, by id, descending. */
  | 'ID_DESC'
  /** By the time they were recorded, ascending. */
  | 'CREATED_ASC'
  /** By the time they were recorded, descending. */
  | 'CREATED_DESC'
  /** By `diedAt`, ascending. */
  | 'DIED_ASC'
  /** By `diedAt`, descending. */
  | 'DIED_DESC';

/** One replay of a dead letter: who, when and why. System of record: INTEGRATION. */
export type DeadLetterReplay = {
  /** `rpl_` and 26 characters. */
  id: Scalars['ID']['output'];
  /** When it was asked for. */
  requestedAt: Scalars['DateTime']['output'];
  /** Who asked for it. */
  requestedBy: Scalars['String']['output'];
  /** Why. */
  reason: Scalars['String']['output'];
  /** Whether it was accepted; null until it is known. */
  delivered: Maybe<Scalars['Boolean']['output']>;
  /** When it was recorded. */
  createdAt: Scalars['DateTime']['output'];
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
};

/** Where a delivery stands. */
export type DeliveryState =
  /** Waits for its turn. */
  | 'PENDING'
  /** Claimed, under a lease. */
  | 'IN_FLIGHT'
  /** Failed in a way that may pass; waits for its next attempt. */
  | 'RETRYING'
  /** Waits for a dead one of the same key. */
  | 'BLOCKED'
  /** Waits for the event it refers to. */
  | 'PARKED'
  /** Accepted by its target. */
  | 'DELIVERED'
  /** Given up: see its dead letter. */
  | 'DEAD';

/** What kind of failure it was, which decides what happens next. */
export type DeliveryErrorClass =
  /** Timeout, reset, 429, 502 to 504: tried again with back-off. */
  | 'TRANSIENT'
  /** Sent and no answer: tried again with the same idempotency key. */
  | 'UNKNOWN_OUTCOME'
  /** The owner refused: a dead letter at once. */
  | 'BUSINESS_REJECT'
  /** No mapping for a part number, unit or site: a dead letter before any call. */
  | 'MAPPING'
  /** 401 or 403: the destination is stopped, no attempt is burnt. */
  | 'AUTH'
  /** A defect of ours: dead after 3 attempts. */
  | 'BUG';

/** One event on its way through one flow. System of record: INTEGRATION. */
export type Delivery = {
  /** `dlv_` and 26 characters. */
  id: Scalars['ID']['output'];
  /** Changes with each change of the record; pass it back as `etag`. */
  _etag: Scalars['String']['output'];
  /** The system that told the event. */
  source: IntegratedSystem;
  /** Id of the event in its system's log: also the idempotency key at the target. */
  eventId: Scalars['String']['output'];
  /** Ids of the events that the effect of a batch adds up; empty for a single event. */
  sourceEventIds: Array<Scalars['String']['output']>;
  /** For example `mes.receipt.posted`. */
  eventType: Scalars['String']['output'];
  /** When the fact was committed. */
  eventTime: Scalars['DateTime']['output'];
  /** Deliveries of one key are carried in order, one at a time. */
  key: Scalars['String']['output'];
  /** Where it stands. */
  state: DeliveryState;
  /** What people know it by: PO, item, run, lot, supplier, period. */
  identifiers: Array<Attribute>;
  /** The request that caused the event. */
  correlationId: Scalars['String']['output'];
  /** Attempts so far. */
  attemptCount: Scalars['Int']['output'];
  /** When it is tried next; null when it is final or in flight. */
  nextAttemptAt: Maybe<Scalars['DateTime']['output']>;
  /** Until when its claim holds; null unless in flight. */
  leaseExpiresAt: Maybe<Scalars['DateTime']['output']>;
  /** When the target accepted it. */
  deliveredAt: Maybe<Scalars['DateTime']['output']>;
  /** What the target made of it: its id there. */
  outcome: Maybe<Scalars['String']['output']>;
  /** The last failure's kind. */
  errorClass: Maybe<DeliveryErrorClass>;
  /** The last failure's code. */
  errorCode: Maybe<Scalars['String']['output']>;
  /** The last failure in words. */
  errorMessage: Maybe<Scalars['String']['output']>;
  /** The flow that carries it. */
  flow: FlowDefinition;
  /** The site of the event; null where it concerns all. */
  site: Maybe<Site>;
  /** The dead one of the same key that it waits for. */
  blockedBy: Maybe<Delivery>;
  /** Its attempts, first to last. */
  attempts: Array<DeliveryAttempt>;
  /** Its dead letter, where it was given up. */
  deadLetter: Maybe<DeadLetter>;
  /** What other systems call it. */
  externalIds: Array<ExternalId>;
  /** When it was recorded. */
  createdAt: Scalars['DateTime']['output'];
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
};

/** A page of deliveries. */
export type DeliveryConnection = {
  /** The records of the page, each with its cursor. */
  edges: Array<DeliveryEdge>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
};

/** A delivery in a page. */
export type DeliveryEdge = {
  /** Marks the record's place; opaque. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: Delivery;
};

/** Conditions on deliveries; those given must all hold. */
export type DeliveriesInputFilters = {
  /** Its id. */
  id?: InputMaybe<IdFilter>;
  /** The system that told the event. */
  source?: InputMaybe<IntegratedSystemFilter>;
  /** Id of the event in its system's log: also the idempotency key at the target. */
  eventId?: InputMaybe<StringFilter>;
  /** For example `mes.receipt.posted`. */
  eventType?: InputMaybe<StringFilter>;
  /** When the fact was committed. */
  eventTime?: InputMaybe<DateTimeFilter>;
  /** Deliveries of one key are carried in order, one at a time. */
  key?: InputMaybe<StringFilter>;
  /** Where it stands. */
  state?: InputMaybe<DeliveryStateFilter>;
  /** The request that caused the event. */
  correlationId?: InputMaybe<StringFilter>;
  /** Attempts so far. */
  attemptCount?: InputMaybe<IntFilter>;
  /** When it is tried next; null when it is final or in flight. */
  nextAttemptAt?: InputMaybe<DateTimeFilter>;
  /** When the target accepted it. */
  deliveredAt?: InputMaybe<DateTimeFilter>;
  /** The last failure's kind. */
  errorClass?: InputMaybe<DeliveryErrorClassFilter>;
  /** The last failure's code. */
  errorCode?: InputMaybe<StringFilter>;
  /** The id of: the flow that carries it. */
  flowId?: InputMaybe<IdFilter>;
  /** Conditions on: the flow that carries it. */
  flow?: InputMaybe<FlowDefinitionsInputFilters>;
  /** The id of its site. */
  siteId?: InputMaybe<IdFilter>;
  /** The id of: the dead one of the same key that it waits for. */
  blockedById?: InputMaybe<IdFilter>;
  /** When it was recorded. */
  createdAt?: InputMaybe<DateTimeFilter>;
};

/** Conditions on a delivery state; those given must all hold. */
export type DeliveryStateFilter = {
  /** Is this value. */
  eq?: InputMaybe<DeliveryState>;
  /** Is another value. */
  neq?: InputMaybe<DeliveryState>;
  /** Is one of these. */
  in?: InputMaybe<Array<DeliveryState>>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<DeliveryState>>;
  /** True: has no value; false: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on a delivery error class; those given must all hold. */
export type DeliveryErrorClassFilter = {
  /** Is this value. */
  eq?: InputMaybe<DeliveryErrorClass>;
  /** Is another value. */
  neq?: InputMaybe<DeliveryErrorClass>;
  /** Is one of these. */
  in?: InputMaybe<Array<DeliveryErrorClass>>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<DeliveryErrorClass>>;
  /** True: has no value; false: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How deliveries can be sorted. */
export type DeliverySortEnum =
  /** By the order they were recorded in, by id, ascending. */
  | 'ID_ASC'
  /** By the order they were recorded in, by id, descending. */
  | 'ID_DESC'
  /** By the time they were recorded, ascending. */
  | 'CREATED_ASC'
  /** By the time they were recorded, descending. */
  | 'CREATED_DESC'
  /** By `eventTime`, ascending. */
  | 'EVENT_TIME_ASC'
  /** By `eventTime`, descending. */
  | 'EVENT_TIME_DESC';

/** How one attempt ended. */
export type AttemptOutcome =
  /** The target took it. */
  | 'ACCEPTED'
  /** The target had taken it before and said so. */
  | 'REPLAYED'
  /** The target refused it. */
  | 'REFUSED'
  /** No answer, or none that says whether it was taken. */
  | 'FAILED';

/** One attempt to deliver: the audit row. Never changed. System of record: INTEGRATION. */
export type DeliveryAttempt = {
  /** `dla_` and 26 characters. */
  id: Scalars['ID']['output'];
  /** Counts from 1. */
  number: Scalars['Int']['output'];
  /** When the request went out. */
  startedAt: Scalars['DateTime']['output'];
  /** When it was known how it ended. */
  finishedAt: Scalars['DateTime']['output'];
  /** How it ended. */
  outcome: AttemptOutcome;
  /** The kind of failure; null where it was taken. */
  errorClass: Maybe<DeliveryErrorClass>;
  /** The failure's code. */
  errorCode: Maybe<Scalars['String']['output']>;
  /** The failure in words. */
  errorMessage: Maybe<Scalars['String']['output']>;
  /** Version of the mappings it was made with. */
  mappingVersion: Maybe<Scalars['String']['output']>;
  /** The key that went with it. */
  idempotencyKey: Scalars['String']['output'];
  /** What was sent, as JSON, without anything secret. */
  request: Scalars['String']['output'];
  /** What came back, as JSON; null where nothing did. */
  response: Maybe<Scalars['String']['output']>;
  /** When it was recorded. */
  createdAt: Scalars['DateTime']['output'];
};

/** What another system calls a value of an accounting dimension: department, location, cost center, project, account, tax code. System of record: INTEGRATION. */
export type DimensionMapping = {
  /** `dmm_` and 26 characters. */
  id: Scalars['ID']['output'];
  /** Changes with each change of the record; pass it back as `etag`. */
  _etag: Scalars['String']['output'];
  /** The other system. */
  externalSystem: Scalars['String']['output'];
  /** Name of the dimension, for example `costCenter`. */
  dimension: Scalars['String']['output'];
  /** The value as it is written there. */
  externalValue: Scalars['String']['output'];
  /** The value as ERP knows it. */
  value: Scalars['String']['output'];
  /** Whether it is used. */
  state: MappingState;
  /** Why a program suggested it; null where a person wrote it. */
  suggestedBecause: Maybe<Scalars['String']['output']>;
  /** The steward who decided. */
  confirmedBy: Maybe<Scalars['String']['output']>;
  /** When the steward decided. */
  confirmedAt: Maybe<Scalars['DateTime']['output']>;
  /** What other systems call it. */
  externalIds: Array<ExternalId>;
  /** When it was recorded. */
  createdAt: Scalars['DateTime']['output'];
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
};

/** A page of dimension mappings. */
export type DimensionMappingConnection = {
  /** The records of the page, each with its cursor. */
  edges: Array<DimensionMappingEdge>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
};

/** A dimension mapping in a page. */
export type DimensionMappingEdge = {
  /** Marks the record's place; opaque. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: DimensionMapping;
};

/** Conditions on dimension mappings; those given must all hold. */
export type DimensionMappingsInputFilters = {
  /** Its id. */
  id?: InputMaybe<IdFilter>;
  /** The other system. */
  externalSystem?: InputMaybe<StringFilter>;
  /** Name of the dimension, for example `costCenter`. */
  dimension?: InputMaybe<StringFilter>;
  /** The value as it is written there. */
  externalValue?: InputMaybe<StringFilter>;
  /** The value as ERP knows it. */
  value?: InputMaybe<StringFilter>;
  /** Whether it is used. */
  state?: InputMaybe<MappingStateFilter>;
  /** When the steward decided. */
  confirmedAt?: InputMaybe<DateTimeFilter>;
  /** When it was recorded. */
  createdAt?: InputMaybe<DateTimeFilter>;
};

/** How dimension mappings can be sorted. */
export type DimensionMappingSortEnum =
  /** By the order they were recorded in, by id, ascending. */
  | 'ID_ASC'
  /** By the order they were recorded in, by id, descending. */
  | 'ID_DESC'
  /** By the time they were recorded, ascending. */
  | 'CREATED_ASC'
  /** By the time they were recorded, descending. */
  | 'CREATED_DESC'
  /** By `externalValue`, ascending. */
  | 'EXTERNAL_VALUE_ASC'
  /** By `externalValue`, descending. */
  | 'EXTERNAL_VALUE_DESC';

/** How many parties an engagement has. */
export type PartyModel =
  /** Vendor and customer: the default. */
  | 'TWO_PARTY'
  /** With a system integrator, all three named on the statement of work. */
  | 'THREE_PARTY';

/** Why a system integrator takes part. */
export type IntegratorReason =
  /** The environment needs its expertise. */
  | 'ENVIRONMENT_REQUIRES'
  /** The customer asked for it. */
  | 'CUSTOMER_ASKED';

/** Who has agreed to build an integration, and under which statement of work. System of record: INTEGRATION. */
export type Engagement = {
  /** `eng_` and 26 characters. */
  id: Scalars['ID']['output'];
  /** Changes with each change of the record; pass it back as `etag`. */
  _etag: Scalars['String']['output'];
  /** Its name, at most 120 characters. */
  name: Scalars['String']['output'];
  /** Two parties unless there is a reason for three. */
  partyModel: PartyModel;
  /** The statement of work it stands on. */
  sowReference: Maybe<Scalars['String']['output']>;
  /** Why a system integrator takes part; null for two parties. */
  integratorReason: Maybe<IntegratorReason>;
  /** The reason in words; null for two parties. */
  integratorReasonText: Maybe<Scalars['String']['output']>;
  /** The parties named on the statement of work. */
  parties: Array<EngagementParty>;
  /** What is built under it. */
  integrations: Array<Integration>;
  /** What other systems call it. */
  externalIds: Array<ExternalId>;
  /** When it was recorded. */
  createdAt: Scalars['DateTime']['output'];
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
};

/** A page of engagements. */
export type EngagementConnection = {
  /** The records of the page, each with its cursor. */
  edges: Array<EngagementEdge>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
};

/** An engagement in a page. */
export type EngagementEdge = {
  /** Marks the record's place; opaque. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: Engagement;
};

/** Conditions on engagements; those given must all hold. */
export type EngagementsInputFilters = {
  /** Its id. */
  id?: InputMaybe<IdFilter>;
  /** Its name, at most 120 characters. */
  name?: InputMaybe<StringFilter>;
  /** Two parties unless there is a reason for three. */
  partyModel?: InputMaybe<PartyModelFilter>;
  /** Why a system integrator takes part; null for two parties. */
  integratorReason?: InputMaybe<IntegratorReasonFilter>;
  /** When it was recorded. */
  createdAt?: InputMaybe<DateTimeFilter>;
};

/** Conditions on a party model; those given must all hold. */
export type PartyModelFilter = {
  /** Is this value. */
  eq?: InputMaybe<PartyModel>;
  /** Is another value. */
  neq?: InputMaybe<PartyModel>;
  /** Is one of these. */
  in?: InputMaybe<Array<PartyModel>>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<PartyModel>>;
  /** True: has no value; false: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on an integrator reason; those given must all hold. */
export type IntegratorReasonFilter = {
  /** Is this value. */
  eq?: InputMaybe<IntegratorReason>;
  /** Is another value. */
  neq?: InputMaybe<IntegratorReason>;
  /** Is one of these. */
  in?: InputMaybe<Array<IntegratorReason>>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<IntegratorReason>>;
  /** True: has no value; false: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How engagements can be sorted. */
export type EngagementSortEnum =
  /** By the order they were recorded in, by id, ascending. */
  | 'ID_ASC'
  /** By the order they were recorded in, by id, descending. */
  | 'ID_DESC'
  /** By the time they were recorded, ascending. */
  | 'CREATED_ASC'
  /** By the time they were recorded, descending. */
  | 'CREATED_DESC'
  /** By `name`, ascending. */
  | 'NAME_ASC'
  /** By `name`, descending. */
  | 'NAME_DESC';

/** What a party of an engagement is. */
export type PartyRole =
  /** Supplies the integration. */
  | 'VENDOR'
  /** Runs the plant. */
  | 'CUSTOMER'
  /** The customer's integrator. */
  | 'SYSTEM_INTEGRATOR';

/** One party of an engagement. System of record: INTEGRATION. */
export type EngagementParty = {
  /** `engp_` and 26 characters. */
  id: Scalars['ID']['output'];
  /** What it is. */
  role: PartyRole;
  /** Its name. */
  name: Scalars['String']['output'];
  /** Whom to reach there: a person and an address. */
  contact: Scalars['String']['output'];
  /** When it was recorded. */
  createdAt: Scalars['DateTime']['output'];
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
};

/** What a probe found in the other side's environment, against what was scoped: verified before anything is promised. System of record: INTEGRATION. */
export type EnvironmentFingerprint = {
  /** `envf_` and 26 characters. */
  id: Scalars['ID']['output'];
  /** When the probe ran. */
  takenAt: Scalars['DateTime']['output'];
  /** The product that answered. */
  product: Scalars['String']['output'];
  /** Its version. */
  version: Scalars['String']['output'];
  /** Its edition. */
  edition: Maybe<Scalars['String']['output']>;
  /** Its IANA time zone. */
  timeZone: Maybe<Scalars['String']['output']>;
  /** The units of measure it knows, as it writes them. */
  units: Array<Scalars['String']['output']>;
  /** Its open accounting periods. */
  openPeriods: Array<Scalars['String']['output']>;
  /** Custom fields, forms and scripts found. */
  customizations: Array<Attribute>;
  /** What our account may do there. */
  permissions: Array<Scalars['String']['output']>;
  /** True where nothing differs from what was scoped. */
  verified: Scalars['Boolean']['output'];
  /** What differs from what was scoped. */
  differences: Array<FingerprintDifference>;
  /** SHA-256 of the findings, in hex. */
  checksum: Scalars['String']['output'];
  /** The integration it was taken for. */
  integration: Integration;
  /** What other systems call it. */
  externalIds: Array<ExternalId>;
  /** When it was recorded. */
  createdAt: Scalars['DateTime']['output'];
};

/** One difference between an environment as scoped and as found. System of record: INTEGRATION. */
export type FingerprintDifference = {
  /** What was compared, for example `version`. */
  field: Scalars['String']['output'];
  /** What was scoped. */
  expected: Maybe<Scalars['String']['output']>;
  /** What was found. */
  found: Maybe<Scalars['String']['output']>;
};

/** A page of environment fingerprints. */
export type EnvironmentFingerprintConnection = {
  /** The records of the page, each with its cursor. */
  edges: Array<EnvironmentFingerprintEdge>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
};

/** An environment fingerprint in a page. */
export type EnvironmentFingerprintEdge = {
  /** Marks the record's place; opaque. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: EnvironmentFingerprint;
};

/** Conditions on environment fingerprints; those given must all hold. */
export type EnvironmentFingerprintsInputFilters = {
  /** Its id. */
  id?: InputMaybe<IdFilter>;
  /** When the probe ran. */
  takenAt?: InputMaybe<DateTimeFilter>;
  /** The product that answered. */
  product?: InputMaybe<StringFilter>;
  /** Its version. */
  version?: InputMaybe<StringFilter>;
  /** True where nothing differs from what was scoped. */
  verified?: InputMaybe<BooleanFilter>;
  /** The id of: the integration it was taken for. */
  integrationId?: InputMaybe<IdFilter>;
  /** Conditions on: the integration it was taken for. */
  integration?: InputMaybe<IntegrationsInputFilters>;
  /** When it was recorded. */
  createdAt?: InputMaybe<DateTimeFilter>;
};

/** How environment fingerprints can be sorted. */
export type EnvironmentFingerprintSortEnum =
  /** By the order they were recorded in, by id, ascending. */
  | 'ID_ASC'
  /** By the order they were recorded in, by id, descending. */
  | 'ID_DESC'
  /** By the time they were recorded, ascending. */
  | 'CREATED_ASC'
  /** By the time they were recorded, descending. */
  | 'CREATED_DESC'
  /** By `takenAt`, ascending. */
  | 'TAKEN_ASC'
  /** By `takenAt`, descending. */
  | 'TAKEN_DESC';

/** What a flow carries. */
export type FlowObject =
  /** Items and parts. */
  | 'ITEM'
  /** Engineering BOMs. */
  | 'EBOM'
  /** Routings. */
  | 'ROUTING'
  /** ECNs. */
  | 'ENGINEERING_CHANGE'
  /** Demand for production. */
  | 'DEMAND'
  /** Purchase orders, with suppliers and terms. */
  | 'PURCHASE_ORDER'
  /** Floor receipts. */
  | 'RECEIPT'
  /** Completions with material and labor. */
  | 'COMPLETION'
  /** Scrap. */
  | 'SCRAP'
  /** Shipments. */
  | 'SHIPMENT'
  /** Stock holds and releases. */
  | 'HOLD'
  /** As-built records, inspection and traceability. */
  | 'AS_BUILT'
  /** Issues that become ECRs. */
  | 'NONCONFORMANCE'
  /** Inter-site transfers. */
  | 'TRANSFER'
  /** Reclassification of stock by transfer: phase 3 and later. */
  | 'TRANSFER_RECLASS'
  /** Stock positions: phase 3 and later, one direction only. */
  | 'INVENTORY'
  /** Locations: phase 3 and later. */
  | 'LOCATION'
  /** Rows compared between floor and books. */
  | 'RECONCILIATION';

/** A side of a flow. */
export type IntegratedSystem =
  /** Product lifecycle management. */
  | 'PLM'
  /** Manufacturing execution. */
  | 'MES'
  /** Enterprise resource planning. */
  | 'ERP'
  /** The integration service itself. */
  | 'INTEGRATION'
  /** A system outside the graph, reached by a connector or a webhook. */
  | 'EXTERNAL';

/** When a flow carries its events. */
export type FlowDelivery =
  /** Each event as it comes. */
  | 'IMMEDIATE'
  /** Collected, and carried by a schedule in the site's calendar. */
  | 'BATCH';

/** One flow of business facts from the system that owns them to one that acts on them. System of record: INTEGRATION. */
export type FlowDefinition = {
  /** `flow_` and 26 characters. */
  id: Scalars['ID']['output'];
  /** Changes with each change of the record; pass it back as `etag`. */
  _etag: Scalars['String']['output'];
  /** Its short name, for example `receipt-to-item-receipt`. */
  code: Scalars['String']['output'];
  /** Its name in words. */
  name: Scalars['String']['output'];
  /** What it carries. */
  object: FlowObject;
  /** Where the facts come from. */
  source: IntegratedSystem;
  /** Who acts on them. */
  target: IntegratedSystem;
  /** The events it listens to, for example `mes.receipt.posted`. */
  eventTypes: Array<Scalars['String']['output']>;
  /** Condition on an event, as text; null takes every event of its types. */
  filter: Maybe<Scalars['String']['output']>;
  /** What effects stay in order by: the field of the event, for example `purchaseOrderId`. */
  key: Scalars['String']['output'];
  /** The target's mutation, for example `postItemReceipt`. */
  operation: Scalars['String']['output'];
  /** When its events are carried. */
  delivery: FlowDelivery;
  /** Cron expression in the site's calendar; null unless it is a batch. */
  schedule: Maybe<Scalars['String']['output']>;
  /** True where a batch adds up its events to one effect; it keeps their ids. */
  netting: Scalars['Boolean']['output'];
  /** The phase from which it may be enabled. */
  minPhase: Scalars['Int']['output'];
  /** True where it runs. */
  enabled: Scalars['Boolean']['output'];
  /** The one person who answers for it. */
  owner: Maybe<Scalars['String']['output']>;
  /** Service level: longest time from commit to accepted. */
  slaMaxLag: Maybe<Scalars['Duration']['output']>;
  /** How often an event is expected; several times that without one is silence. */
  expectedInterval: Maybe<Scalars['Duration']['output']>;
  /** The integration it belongs to. */
  integration: Integration;
  /** Its health checks; without one it cannot be enabled. */
  healthChecks: Array<HealthCheck>;
  /** What other systems call it. */
  externalIds: Array<ExternalId>;
  /** When it was recorded. */
  createdAt: Scalars['DateTime']['output'];
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
};

/** A page of flow definitions. */
export type FlowDefinitionConnection = {
  /** The records of the page, each with its cursor. */
  edges: Array<FlowDefinitionEdge>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
};

/** A flow definition in a page. */
export type FlowDefinitionEdge = {
  /** Marks the record's place; opaque. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: FlowDefinition;
};

/** Conditions on flow definitions; those given must all hold. */
export type FlowDefinitionsInputFilters = {
  /** Its id. */
  id?: InputMaybe<IdFilter>;
  /** Its short name, for example `receipt-to-item-receipt`. */
  code?: InputMaybe<StringFilter>;
  /** What it carries. */
  object?: InputMaybe<FlowObjectFilter>;
  /** Where the facts come from. */
  source?: InputMaybe<IntegratedSystemFilter>;
  /** Who acts on them. */
  target?: InputMaybe<IntegratedSystemFilter>;
  /** When its events are carried. */
  delivery?: InputMaybe<FlowDeliveryFilter>;
  /** The phase from which it may be enabled. */
  minPhase?: InputMaybe<IntFilter>;
  /** True where it runs. */
  enabled?: InputMaybe<BooleanFilter>;
  /** The id of: the integration it belongs to. */
  integrationId?: InputMaybe<IdFilter>;
  /** Conditions on: the integration it belongs to. */
  integration?: InputMaybe<IntegrationsInputFilters>;
  /** When it was recorded. */
  createdAt?: InputMaybe<DateTimeFilter>;
};

/** Conditions on a flow object; those given must all hold. */
export type FlowObjectFilter = {
  /** Is this value. */
  eq?: InputMaybe<FlowObject>;
  /** Is another value. */
  neq?: InputMaybe<FlowObject>;
  /** Is one of these. */
  in?: InputMaybe<Array<FlowObject>>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<FlowObject>>;
  /** True: has no value; false: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on an integrated system; those given must all hold. */
export type IntegratedSystemFilter = {
  /** Is this value. */
  eq?: InputMaybe<IntegratedSystem>;
  /** Is another value. */
  neq?: InputMaybe<IntegratedSystem>;
  /** Is one of these. */
  in?: InputMaybe<Array<IntegratedSystem>>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<IntegratedSystem>>;
  /** True: has no value; false: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on a flow delivery; those given must all hold. */
export type FlowDeliveryFilter = {
  /** Is this value. */
  eq?: InputMaybe<FlowDelivery>;
  /** Is another value. */
  neq?: InputMaybe<FlowDelivery>;
  /** Is one of these. */
  in?: InputMaybe<Array<FlowDelivery>>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<FlowDelivery>>;
  /** True: has no value; false: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How flow definitions can be sorted. */
export type FlowDefinitionSortEnum =
  /** By the order they were recorded in, by id, ascending. */
  | 'ID_ASC'
  /** By the order they were recorded in, by id, descending. */
  | 'ID_DESC'
  /** By the time they were recorded, ascending. */
  | 'CREATED_ASC'
  /** By the time they were recorded, descending. */
  | 'CREATED_DESC'
  /** By `code`, ascending. */
  | 'CODE_ASC'
  /** By `code`, descending. */
  | 'CODE_DESC';

/** What is measured. */
export type HealthCheckKind =
  /** The last sign of life. */
  | 'HEARTBEAT'
  /** Time from commit to accepted. */
  | 'LAG'
  /** Failed attempts of all attempts. */
  | 'ERROR_RATE'
  /** Open dead letters. */
  | 'DEAD_LETTERS'
  /** Age of the oldest event that is not accepted. */
  | 'OLDEST_UNACKNOWLEDGED'
  /** Time since the last reconciliation. */
  | 'RECONCILIATION_AGE'
  /** Difference between the other side's schema and the one scoped. */
  | 'SCHEMA_DRIFT'
  /** No event in several times the expected interval. */
  | 'SILENCE';

/** What a check says. */
export type HealthState =
  /** Within its threshold. */
  | 'PASS'
  /** Beyond its threshold; work goes on. */
  | 'WARN'
  /** Broken. */
  | 'FAIL'
  /** Never measured. */
  | 'UNKNOWN';

/** One measured thing that says whether an integration or a flow works. System of record: INTEGRATION. */
export type HealthCheck = {
  /** `hc_` and 26 characters. */
  id: Scalars['ID']['output'];
  /** Changes with each change of the record; pass it back as `etag`. */
  _etag: Scalars['String']['output'];
  /** What is measured. */
  kind: HealthCheckKind;
  /** Its name. */
  name: Scalars['String']['output'];
  /** What it says. */
  state: HealthState;
  /** The last measurement, in its unit. */
  observedValue: Maybe<Scalars['Decimal']['output']>;
  /** Beyond this it warns, in its unit. */
  threshold: Maybe<Scalars['Decimal']['output']>;
  /** Unit of both: `s`, `1` or `%`. */
  unit: Maybe<Scalars['String']['output']>;
  /** When it was last measured. */
  checkedAt: Maybe<Scalars['DateTime']['output']>;
  /** When it last changed its state. */
  changedAt: Maybe<Scalars['DateTime']['output']>;
  /** What it says, in words. */
  message: Maybe<Scalars['String']['output']>;
  /** The integration it looks at. */
  integration: Integration;
  /** The flow it looks at; null where it looks at the whole integration. */
  flow: Maybe<FlowDefinition>;
  /** What other systems call it. */
  externalIds: Array<ExternalId>;
  /** When it was recorded. */
  createdAt: Scalars['DateTime']['output'];
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
};

/** A page of health checks. */
export type HealthCheckConnection = {
  /** The records of the page, each with its cursor. */
  edges: Array<HealthCheckEdge>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
};

/** A health check in a page. */
export type HealthCheckEdge = {
  /** Marks the record's place; opaque. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: HealthCheck;
};

/** Conditions on health checks; those given must all hold. */
export type HealthChecksInputFilters = {
  /** Its id. */
  id?: InputMaybe<IdFilter>;
  /** What is measured. */
  kind?: InputMaybe<HealthCheckKindFilter>;
  /** Its name. */
  name?: InputMaybe<StringFilter>;
  /** What it says. */
  state?: InputMaybe<HealthStateFilter>;
  /** When it was last measured. */
  checkedAt?: InputMaybe<DateTimeFilter>;
  /** The id of: the integration it looks at. */
  integrationId?: InputMaybe<IdFilter>;
  /** Conditions on: the integration it looks at. */
  integration?: InputMaybe<IntegrationsInputFilters>;
  /** The id of: the flow it looks at; null where it looks at the whole integration. */
  flowId?: InputMaybe<IdFilter>;
  /** Conditions on: the flow it looks at; null where it looks at the whole integration. */
  flow?: InputMaybe<FlowDefinitionsInputFilters>;
  /** When it was recorded. */
  createdAt?: InputMaybe<DateTimeFilter>;
};

/** Conditions on a health check kind; those given must all hold. */
export type HealthCheckKindFilter = {
  /** Is this value. */
  eq?: InputMaybe<HealthCheckKind>;
  /** Is another value. */
  neq?: InputMaybe<HealthCheckKind>;
  /** Is one of these. */
  in?: InputMaybe<Array<HealthCheckKind>>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<HealthCheckKind>>;
  /** True: has no value; false: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on a health state; those given must all hold. */
export type HealthStateFilter = {
  /** Is this value. */
  eq?: InputMaybe<HealthState>;
  /** Is another value. */
  neq?: InputMaybe<HealthState>;
  /** Is one of these. */
  in?: InputMaybe<Array<HealthState>>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<HealthState>>;
  /** True: has no value; false: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How health checks can be sorted. */
export type HealthCheckSortEnum =
  /** By the order they were recorded in, by id, ascending. */
  | 'ID_ASC'
  /** By the order they were recorded in, by id, descending. */
  | 'ID_DESC'
  /** By the time they were recorded, ascending. */
  | 'CREATED_ASC'
  /** By the time they were recorded, descending. */
  | 'CREATED_DESC'
  /** By `name`, ascending. */
  | 'NAME_ASC'
  /** By `name`, descending. */
  | 'NAME_DESC'
  /** By `checkedAt`, ascending. */
  | 'CHECKED_ASC'
  /** By `checkedAt`, descending. */
  | 'CHECKED_DESC';

/** How much an incident takes away. */
export type IncidentSeverity =
  /** Slower than agreed. */
  | 'MINOR'
  /** A flow stands still. */
  | 'MAJOR'
  /** Business facts are at risk. */
  | 'CRITICAL';

/** Whether an incident is over. */
export type IncidentState =
  /** Not yet recovered. */
  | 'OPEN'
  /** Recovered. */
  | 'RECOVERED';

/** A time in which an integration did not do what was agreed. System of record: INTEGRATION. */
export type Incident = {
  /** `inc_` and 26 characters. */
  id: Scalars['ID']['output'];
  /** Changes with each change of the record; pass it back as `etag`. */
  _etag: Scalars['String']['output'];
  /** What went wrong, in one line. */
  title: Scalars['String']['output'];
  /** How much it takes away. */
  severity: IncidentSeverity;
  /** Whether it is over. */
  state: IncidentState;
  /** When the fault began. */
  startedAt: Scalars['DateTime']['output'];
  /** When it was noticed: detection time counts from the start. */
  detectedAt: Scalars['DateTime']['output'];
  /** When it was over: recovery time counts from the detection. */
  recoveredAt: Maybe<Scalars['DateTime']['output']>;
  /** Its cause, once known. */
  cause: Maybe<Scalars['String']['output']>;
  /** The integration it struck. */
  integration: Integration;
  /** The flow it struck; null where it struck all. */
  flow: Maybe<FlowDefinition>;
  /** What other systems call it. */
  externalIds: Array<ExternalId>;
  /** When it was recorded. */
  createdAt: Scalars['DateTime']['output'];
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
};

/** A page of incidents. */
export type IncidentConnection = {
  /** The records of the page, each with its cursor. */
  edges: Array<IncidentEdge>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
};

/** An incident in a page. */
export type IncidentEdge = {
  /** Marks the record's place; opaque. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: Incident;
};

/** Conditions on incidents; those given must all hold. */
export type IncidentsInputFilters = {
  /** Its id. */
  id?: InputMaybe<IdFilter>;
  /** What went wrong, in one line. */
  title?: InputMaybe<StringFilter>;
  /** How much it takes away. */
  severity?: InputMaybe<IncidentSeverityFilter>;
  /** Whether it is over. */
  state?: InputMaybe<IncidentStateFilter>;
  /** When the fault began. */
  startedAt?: InputMaybe<DateTimeFilter>;
  /** When it was noticed: detection time counts from the start. */
  detectedAt?: InputMaybe<DateTimeFilter>;
  /** When it was over: recovery time counts from the detection. */
  recoveredAt?: InputMaybe<DateTimeFilter>;
  /** The id of: the integration it struck. */
  integrationId?: InputMaybe<IdFilter>;
  /** Conditions on: the integration it struck. */
  integration?: InputMaybe<IntegrationsInputFilters>;
  /** The id of: the flow it struck; null where it struck all. */
  flowId?: InputMaybe<IdFilter>;
  /** Conditions on: the flow it struck; null where it struck all. */
  flow?: InputMaybe<FlowDefinitionsInputFilters>;
  /** When it was recorded. */
  createdAt?: InputMaybe<DateTimeFilter>;
};

/** Conditions on an incident severity; those given must all hold. */
export type IncidentSeverityFilter = {
  /** Is this value. */
  eq?: InputMaybe<IncidentSeverity>;
  /** Is another value. */
  neq?: InputMaybe<IncidentSeverity>;
  /** Is one of these. */
  in?: InputMaybe<Array<IncidentSeverity>>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<IncidentSeverity>>;
  /** True: has no value; false: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on an incident state; those given must all hold. */
export type IncidentStateFilter = {
  /** Is this value. */
  eq?: InputMaybe<IncidentState>;
  /** Is another value. */
  neq?: InputMaybe<IncidentState>;
  /** Is one of these. */
  in?: InputMaybe<Array<IncidentState>>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<IncidentState>>;
  /** True: has no value; false: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How incidents can be sorted. */
export type IncidentSortEnum =
  /** By the order they were recorded in, by id, ascending. */
  | 'ID_ASC'
  /** By the order they were recorded in, by id, descending. */
  | 'ID_DESC'
  /** By the time they were recorded, ascending. */
  | 'CREATED_ASC'
  /** By the time they were recorded, descending. */
  | 'CREATED_DESC'
  /** By `startedAt`, ascending. */
  | 'STARTED_ASC'
  /** By `startedAt`, descending. */
  | 'STARTED_DESC';

/** Which of the other side's environments it is bound to. */
export type IntegrationEnvironment =
  /** A test environment: nothing there is a business fact. */
  | 'SANDBOX'
  /** The environment that the business runs on; certified connectors only. */
  | 'PRODUCTION';

/** How far an integration has come. There is no indefinite UAT. */
export type IntegrationState =
  /** Described, not yet tried by the people who accept it. */
  | 'SCOPED'
  /** Under acceptance until its deadline. */
  | 'UAT'
  /** Accepted: all criteria green. */
  | 'LIVE'
  /** Its deadline passed without acceptance; its flows are stopped. */
  | 'EXPIRED'
  /** Ended. */
  | 'RETIRED';

/** An integration with another product or between our systems: what it is for, who answers for it, how it is accepted, and how far it has come. System of record: INTEGRATION. */
export type Integration = {
  /** `intg_` and 26 characters. */
  id: Scalars['ID']['output'];
  /** Changes with each change of the record; pass it back as `etag`. */
  _etag: Scalars['String']['output'];
  /** Its short name, for example `ns-prod`. */
  code: Scalars['String']['output'];
  /** Its name in words. */
  name: Scalars['String']['output'];
  /** What it is for. */
  description: Maybe<Scalars['String']['output']>;
  /** Which environment of the other side it is bound to. */
  environment: IntegrationEnvironment;
  /** Phase of the deployment, 1 to 4: stock and locations come with phase 3. */
  phase: Scalars['Int']['output'];
  /** How far it has come. */
  state: IntegrationState;
  /** The one person who answers for it; needed before UAT. */
  owner: Maybe<Scalars['String']['output']>;
  /** Service level: longest time from commit to accepted; needed before UAT. */
  slaMaxLag: Maybe<Scalars['Duration']['output']>;
  /** Service level: failed attempts of all attempts, 0 to 1; needed before UAT. */
  slaMaxErrorRate: Maybe<Scalars['Decimal']['output']>;
  /** When UAT ends, accepted or expired; needed before UAT. */
  uatDeadline: Maybe<Scalars['DateTime']['output']>;
  /** Who approved stock and locations into its scope; null where they are out of it. */
  scopeApprovedBy: Maybe<Scalars['String']['output']>;
  /** When that was approved. */
  scopeApprovedAt: Maybe<Scalars['DateTime']['output']>;
  /** The connector it is bound to; null between our own systems. */
  connector: Maybe<ConnectorCertification>;
  /** Who has agreed to build it. */
  engagement: Maybe<Engagement>;
  /** What must be shown before it is live. */
  acceptanceCriteria: Array<AcceptanceCriterion>;
  /** What was found at the other side, oldest first. */
  fingerprints: Array<EnvironmentFingerprint>;
  /** Its flows. */
  flows: Array<FlowDefinition>;
  /** Its health checks. */
  healthChecks: Array<HealthCheck>;
  /** Its incidents, oldest first. */
  incidents: Array<Incident>;
  /** What other systems call it. */
  externalIds: Array<ExternalId>;
  /** When it was recorded. */
  createdAt: Scalars['DateTime']['output'];
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
};

/** A page of integrations. */
export type IntegrationConnection = {
  /** The records of the page, each with its cursor. */
  edges: Array<IntegrationEdge>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
};

/** An integration in a page. */
export type IntegrationEdge = {
  /** Marks the record's place; opaque. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: Integration;
};

/** Conditions on integrations; those given must all hold. */
export type IntegrationsInputFilters = {
  /** Its id. */
  id?: InputMaybe<IdFilter>;
  /** Its short name, for example `ns-prod`. */
  code?: InputMaybe<StringFilter>;
  /** Its name in words. */
  name?: InputMaybe<StringFilter>;
  /** Which environment of the other side it is bound to. */
  environment?: InputMaybe<IntegrationEnvironmentFilter>;
  /** Phase of the deployment, 1 to 4: stock and locations come with phase 3. */
  phase?: InputMaybe<IntFilter>;
  /** How far it has come. */
  state?: InputMaybe<IntegrationStateFilter>;
  /** The one person who answers for it; needed before UAT. */
  owner?: InputMaybe<StringFilter>;
  /** When UAT ends, accepted or expired; needed before UAT. */
  uatDeadline?: InputMaybe<DateTimeFilter>;
  /** The id of: the connector it is bound to; null between our own systems. */
  connectorId?: InputMaybe<IdFilter>;
  /** Conditions on: the connector it is bound to; null between our own systems. */
  connector?: InputMaybe<ConnectorCertificationsInputFilters>;
  /** The id of: who has agreed to build it. */
  engagementId?: InputMaybe<IdFilter>;
  /** Conditions on: who has agreed to build it. */
  engagement?: InputMaybe<EngagementsInputFilters>;
  /** When it was recorded. */
  createdAt?: InputMaybe<DateTimeFilter>;
};

/** Conditions on an integration environment; those given must all hold. */
export type IntegrationEnvironmentFilter = {
  /** Is this value. */
  eq?: InputMaybe<IntegrationEnvironment>;
  /** Is another value. */
  neq?: InputMaybe<IntegrationEnvironment>;
  /** Is one of these. */
  in?: InputMaybe<Array<IntegrationEnvironment>>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<IntegrationEnvironment>>;
  /** True: has no value; false: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on an integration state; those given must all hold. */
export type IntegrationStateFilter = {
  /** Is this value. */
  eq?: InputMaybe<IntegrationState>;
  /** Is another value. */
  neq?: InputMaybe<IntegrationState>;
  /** Is one of these. */
  in?: InputMaybe<Array<IntegrationState>>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<IntegrationState>>;
  /** True: has no value; false: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How integrations can be sorted. */
export type IntegrationSortEnum =
  /** By the order they were recorded in, by id, ascending. */
  | 'ID_ASC'
  /** By the order they were recorded in, by id, descending. */
  | 'ID_DESC'
  /** By the time they were recorded, ascending. */
  | 'CREATED_ASC'
  /** By the time they were recorded, descending. */
  | 'CREATED_DESC'
  /** By `code`, ascending. */
  | 'CODE_ASC'
  /** By `code`, descending. */
  | 'CODE_DESC'
  /** By `phase`, ascending. */
  | 'PHASE_ASC'
  /** By `phase`, descending. */
  | 'PHASE_DESC'
  /** By `uatDeadline`, ascending. */
  | 'UAT_DEADLINE_ASC'
  /** By `uatDeadline`, descending. */
  | 'UAT_DEADLINE_DESC';

/** What an acceptance criterion showed when last run. */
export type CriterionState =
  /** Never run. */
  | 'UNTRIED'
  /** The answer was the expected one. */
  | 'GREEN'
  /** The answer was another. */
  | 'RED';

/** Something that must be shown before an integration is live: a query and the answer expected. System of record: INTEGRATION. */
export type AcceptanceCriterion = {
  /** `acc_` and 26 characters. */
  id: Scalars['ID']['output'];
  /** Its place in the list, from 1. */
  position: Scalars['Int']['output'];
  /** What must hold, in words. */
  statement: Scalars['String']['output'];
  /** The GraphQL operation that shows it. */
  query: Scalars['String']['output'];
  /** The expected answer, as JSON. */
  expected: Scalars['String']['output'];
  /** What it showed when last run. */
  state: CriterionState;
  /** When it was last run. */
  lastRunAt: Maybe<Scalars['DateTime']['output']>;
  /** What it answered then, as JSON. */
  lastAnswer: Maybe<Scalars['String']['output']>;
  /** When it was recorded. */
  createdAt: Scalars['DateTime']['output'];
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
};

/** Whose a type or a field of the graph is, who reads it and who writes it: what schema and composition declare. */
export type Ownership = {
  /** Name of the type, for example `Part`; `Mutation` and `Query` for what is called. */
  type: Scalars['String']['output'];
  /** Name of the field; null where the type as a whole is meant. */
  field: Maybe<Scalars['String']['output']>;
  /** Its system of record; null for shared values such as `Money`. */
  owner: Maybe<SystemOfRecord>;
  /** Scopes needed to read it: one of each inner list. Empty where no scope is needed. */
  readScopes: Array<Array<Scalars['String']['output']>>;
  /** The systems whose principals may write it; of a mutation, those who may call it. */
  writableBy: Array<SystemOfRecord>;
};

/** Conditions on what is declared; those given must all hold. */
export type OwnershipInputFilters = {
  /** Of this type, by its exact name. */
  type?: InputMaybe<Scalars['String']['input']>;
  /** Of fields of this name. */
  field?: InputMaybe<Scalars['String']['input']>;
  /** Owned by this system. */
  owner?: InputMaybe<SystemOfRecord>;
  /** Writable by principals of this system. */
  writableBy?: InputMaybe<SystemOfRecord>;
  /** Read with this scope, for example `erp:read:finance`. */
  readScope?: InputMaybe<Scalars['String']['input']>;
  /** True: only what needs a scope to be read; false: only what needs none. */
  isProtected?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Whether a steward has confirmed a mapping. */
export type MappingState =
  /** Suggested by a program; not used. */
  | 'PROPOSED'
  /** Confirmed by a steward; used. */
  | 'CONFIRMED'
  /** Refused by a steward; not suggested again. */
  | 'REJECTED';

/** What another system calls an item. A mismatch is a dead letter with a suggestion, never a guess. System of record: INTEGRATION. */
export type PartNumberMapping = {
  /** `pnm_` and 26 characters. */
  id: Scalars['ID']['output'];
  /** Changes with each change of the record; pass it back as `etag`. */
  _etag: Scalars['String']['output'];
  /** The other system, for example `netsuite-prod`. */
  externalSystem: Scalars['String']['output'];
  /** Its part number there, as text. */
  externalPartNumber: Scalars['String']['output'];
  /** The part number as PLM released it. */
  partNumber: Scalars['String']['output'];
  /** The item it stands for. */
  item: Item;
  /** Whether it is used. */
  state: MappingState;
  /** Why a program suggested it; null where a person wrote it. */
  suggestedBecause: Maybe<Scalars['String']['output']>;
  /** The steward who decided. */
  confirmedBy: Maybe<Scalars['String']['output']>;
  /** When the steward decided. */
  confirmedAt: Maybe<Scalars['DateTime']['output']>;
  /** What other systems call it. */
  externalIds: Array<ExternalId>;
  /** When it was recorded. */
  createdAt: Scalars['DateTime']['output'];
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
};

/** A page of part number mappings. */
export type PartNumberMappingConnection = {
  /** The records of the page, each with its cursor. */
  edges: Array<PartNumberMappingEdge>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
};

/** A part number mapping in a page. */
export type PartNumberMappingEdge = {
  /** Marks the record's place; opaque. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: PartNumberMapping;
};

/** Conditions on part number mappings; those given must all hold. */
export type PartNumberMappingsInputFilters = {
  /** Its id. */
  id?: InputMaybe<IdFilter>;
  /** The other system, for example `netsuite-prod`. */
  externalSystem?: InputMaybe<StringFilter>;
  /** Its part number there, as text. */
  externalPartNumber?: InputMaybe<StringFilter>;
  /** The part number as PLM released it. */
  partNumber?: InputMaybe<StringFilter>;
  /** Whether it is used. */
  state?: InputMaybe<MappingStateFilter>;
  /** When the steward decided. */
  confirmedAt?: InputMaybe<DateTimeFilter>;
  /** When it was recorded. */
  createdAt?: InputMaybe<DateTimeFilter>;
};

/** Conditions on a mapping state; those given must all hold. */
export type MappingStateFilter = {
  /** Is this value. */
  eq?: InputMaybe<MappingState>;
  /** Is another value. */
  neq?: InputMaybe<MappingState>;
  /** Is one of these. */
  in?: InputMaybe<Array<MappingState>>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<MappingState>>;
  /** True: has no value; false: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How part number mappings can be sorted. */
export type PartNumberMappingSortEnum =
  /** By the order they were recorded in, by id, ascending. */
  | 'ID_ASC'
  /** By the order they were recorded in, by id, descending. */
  | 'ID_DESC'
  /** By the time they were recorded, ascending. */
  | 'CREATED_ASC'
  /** By the time they were recorded, descending. */
  | 'CREATED_DESC'
  /** By `externalPartNumber`, ascending. */
  | 'EXTERNAL_PART_NUMBER_ASC'
  /** By `externalPartNumber`, descending. */
  | 'EXTERNAL_PART_NUMBER_DESC'
  /** By `partNumber`, ascending. */
  | 'PART_NUMBER_ASC'
  /** By `partNumber`, descending. */
  | 'PART_NUMBER_DESC';

/**
 * A thing that can be made, bought or used, without its revisions: the identity that a part number names. System of record: PLM.
 * Items born in the ERP are kept in the same list; `originSystem` tells who may change their engineering data.
 */
export type Item = {
  /** The part number: text of at most 60 characters, compared exactly; leading zeros count. */
  partNumber: Scalars['String']['output'];
};

/** A plant: a calendar, a set of locations, and the reach of what a viewer may see. System of record: MES. */
export type Site = {
  /** Wire form `sit_…`. */
  id: Scalars['ID']['output'];
  /** Short code, unique: capitals, digits, `-` and `_`, at most 20. */
  code: Scalars['String']['output'];
};

/** What another system calls a site. System of record: INTEGRATION. */
export type SiteMapping = {
  /** `stm_` and 26 characters. */
  id: Scalars['ID']['output'];
  /** Changes with each change of the record; pass it back as `etag`. */
  _etag: Scalars['String']['output'];
  /** The other system. */
  externalSystem: Scalars['String']['output'];
  /** The site as it is written there, for example `Plant 1000`. */
  externalSite: Scalars['String']['output'];
  /** The site it stands for. */
  site: Site;
  /** Whether it is used. */
  state: MappingState;
  /** Why a program suggested it; null where a person wrote it. */
  suggestedBecause: Maybe<Scalars['String']['output']>;
  /** The steward who decided. */
  confirmedBy: Maybe<Scalars['String']['output']>;
  /** When the steward decided. */
  confirmedAt: Maybe<Scalars['DateTime']['output']>;
  /** What other systems call it. */
  externalIds: Array<ExternalId>;
  /** When it was recorded. */
  createdAt: Scalars['DateTime']['output'];
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
};

/** A page of site mappings. */
export type SiteMappingConnection = {
  /** The records of the page, each with its cursor. */
  edges: Array<SiteMappingEdge>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
};

/** A site mapping in a page. */
export type SiteMappingEdge = {
  /** Marks the record's place; opaque. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: SiteMapping;
};

/** Conditions on site mappings; those given must all hold. */
export type SiteMappingsInputFilters = {
  /** Its id. */
  id?: InputMaybe<IdFilter>;
  /** The other system. */
  externalSystem?: InputMaybe<StringFilter>;
  /** The site as it is written there, for example `Plant 1000`. */
  externalSite?: InputMaybe<StringFilter>;
  /** Whether it is used. */
  state?: InputMaybe<MappingStateFilter>;
  /** When the steward decided. */
  confirmedAt?: InputMaybe<DateTimeFilter>;
  /** The id of its site. */
  siteId?: InputMaybe<IdFilter>;
  /** When it was recorded. */
  createdAt?: InputMaybe<DateTimeFilter>;
};

/** How site mappings can be sorted. */
export type SiteMappingSortEnum =
  /** By the order they were recorded in, by id, ascending. */
  | 'ID_ASC'
  /** By the order they were recorded in, by id, descending. */
  | 'ID_DESC'
  /** By the time they were recorded, ascending. */
  | 'CREATED_ASC'
  /** By the time they were recorded, descending. */
  | 'CREATED_DESC'
  /** By `externalSite`, ascending. */
  | 'EXTERNAL_SITE_ASC'
  /** By `externalSite`, descending. */
  | 'EXTERNAL_SITE_DESC';

/** What another system calls a unit of measure. System of record: INTEGRATION. */
export type UnitMapping = {
  /** `unm_` and 26 characters. */
  id: Scalars['ID']['output'];
  /** Changes with each change of the record; pass it back as `etag`. */
  _etag: Scalars['String']['output'];
  /** The other system. */
  externalSystem: Scalars['String']['output'];
  /** The unit as it is written there, for example `each`. */
  externalUnit: Scalars['String']['output'];
  /** The unit of Recommendation 20 it stands for. */
  unitOfMeasure: UnitOfMeasure;
  /** The item whose packaging it is (`box of 100`); null where it holds for every item. */
  partNumber: Maybe<Scalars['String']['output']>;
  /** How many of the unit it stands for make one of it. */
  factor: Scalars['Decimal']['output'];
  /** Whether it is used. */
  state: MappingState;
  /** Why a program suggested it; null where a person wrote it. */
  suggestedBecause: Maybe<Scalars['String']['output']>;
  /** The steward who decided. */
  confirmedBy: Maybe<Scalars['String']['output']>;
  /** When the steward decided. */
  confirmedAt: Maybe<Scalars['DateTime']['output']>;
  /** What other systems call it. */
  externalIds: Array<ExternalId>;
  /** When it was recorded. */
  createdAt: Scalars['DateTime']['output'];
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
};

/** A page of unit mappings. */
export type UnitMappingConnection = {
  /** The records of the page, each with its cursor. */
  edges: Array<UnitMappingEdge>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
};

/** A unit mapping in a page. */
export type UnitMappingEdge = {
  /** Marks the record's place; opaque. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: UnitMapping;
};

/** Conditions on unit mappings; those given must all hold. */
export type UnitMappingsInputFilters = {
  /** Its id. */
  id?: InputMaybe<IdFilter>;
  /** The other system. */
  externalSystem?: InputMaybe<StringFilter>;
  /** The unit as it is written there, for example `each`. */
  externalUnit?: InputMaybe<StringFilter>;
  /** The item whose packaging it is (`box of 100`); null where it holds for every item. */
  partNumber?: InputMaybe<StringFilter>;
  /** Whether it is used. */
  state?: InputMaybe<MappingStateFilter>;
  /** When the steward decided. */
  confirmedAt?: InputMaybe<DateTimeFilter>;
  /** When it was recorded. */
  createdAt?: InputMaybe<DateTimeFilter>;
};

/** How unit mappings can be sorted. */
export type UnitMappingSortEnum =
  /** By the order they were recorded in, by id, ascending. */
  | 'ID_ASC'
  /** By the order they were recorded in, by id, descending. */
  | 'ID_DESC'
  /** By the time they were recorded, ascending. */
  | 'CREATED_ASC'
  /** By the time they were recorded, descending. */
  | 'CREATED_DESC'
  /** By `externalUnit`, ascending. */
  | 'EXTERNAL_UNIT_ASC'
  /** By `externalUnit`, descending. */
  | 'EXTERNAL_UNIT_DESC';

/** Where the delivery of a webhook event stands. */
export type WebhookEventState =
  /** Waits for its first or next attempt. */
  | 'PENDING'
  /** The receiver answered as expected. */
  | 'DELIVERED'
  /** All attempts are used up. */
  | 'FAILED';

/** One event posted, or to be posted, to one receiver: kept as the audit trail. Delivered at least once; receivers drop what they have seen by `eventId`. System of record: INTEGRATION. */
export type WebhookEvent = {
  /** `whe_` and 26 characters. */
  id: Scalars['ID']['output'];
  /** Changes with each change of the record; pass it back as `etag`. */
  _etag: Scalars['String']['output'];
  /** Id of the event; the same in each attempt. */
  eventId: Scalars['String']['output'];
  /** What it tells of. */
  resource: WebhookResource;
  /** What happened to it. */
  action: WebhookAction;
  /** Id of the record on the wire. */
  entityId: Scalars['String']['output'];
  /** When the fact was committed. */
  occurredAt: Scalars['DateTime']['output'];
  /** The body, as JSON. */
  payload: Scalars['String']['output'];
  /** Where it stands. */
  state: WebhookEventState;
  /** Attempts so far, at most 10 over 75 hours. */
  attemptCount: Scalars['Int']['output'];
  /** When it is tried next; null when it is final. */
  nextAttemptAt: Maybe<Scalars['DateTime']['output']>;
  /** When the receiver took it. */
  deliveredAt: Maybe<Scalars['DateTime']['output']>;
  /** The last answer's status; null where none came. */
  responseCode: Maybe<Scalars['Int']['output']>;
  /** The last failure in words. */
  lastError: Maybe<Scalars['String']['output']>;
  /** The subscription it answers. */
  subscription: WebhookSubscription;
  /** What other systems call it. */
  externalIds: Array<ExternalId>;
  /** When it was recorded. */
  createdAt: Scalars['DateTime']['output'];
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
};

/** A page of webhook events. */
export type WebhookEventConnection = {
  /** The records of the page, each with its cursor. */
  edges: Array<WebhookEventEdge>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
};

/** A webhook event in a page. */
export type WebhookEventEdge = {
  /** Marks the record's place; opaque. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: WebhookEvent;
};

/** Conditions on webhook events; those given must all hold. */
export type WebhookEventsInputFilters = {
  /** Its id. */
  id?: InputMaybe<IdFilter>;
  /** Id of the event; the same in each attempt. */
  eventId?: InputMaybe<StringFilter>;
  /** What it tells of. */
  resource?: InputMaybe<WebhookResourceFilter>;
  /** What happened to it. */
  action?: InputMaybe<WebhookActionFilter>;
  /** Id of the record on the wire. */
  entityId?: InputMaybe<StringFilter>;
  /** When the fact was committed. */
  occurredAt?: InputMaybe<DateTimeFilter>;
  /** Where it stands. */
  state?: InputMaybe<WebhookEventStateFilter>;
  /** The last answer's status; null where none came. */
  responseCode?: InputMaybe<IntFilter>;
  /** The id of: the subscription it answers. */
  subscriptionId?: InputMaybe<IdFilter>;
  /** Conditions on: the subscription it answers. */
  subscription?: InputMaybe<WebhookSubscriptionsInputFilters>;
  /** When it was recorded. */
  createdAt?: InputMaybe<DateTimeFilter>;
};

/** Conditions on a webhook event state; those given must all hold. */
export type WebhookEventStateFilter = {
  /** Is this value. */
  eq?: InputMaybe<WebhookEventState>;
  /** Is another value. */
  neq?: InputMaybe<WebhookEventState>;
  /** Is one of these. */
  in?: InputMaybe<Array<WebhookEventState>>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<WebhookEventState>>;
  /** True: has no value; false: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How webhook events can be sorted. */
export type WebhookEventSortEnum =
  /** By the order they were recorded in, by id, ascending. */
  | 'ID_ASC'
  /** By the order they were recorded in, by id, descending. */
  | 'ID_DESC'
  /** By the time they were recorded, ascending. */
  | 'CREATED_ASC'
  /** By the time they were recorded, descending. */
  | 'CREATED_DESC'
  /** By `occurredAt`, ascending. */
  | 'OCCURRED_ASC'
  /** By `occurredAt`, descending. */
  | 'OCCURRED_DESC';

/** How the body is signed. */
export type WebhookSignature =
  /** Standard Webhooks 1.0: webhook-id, webhook-timestamp, webhook-signature. */
  | 'STANDARD_WEBHOOKS'
  /** First Resonance ION's single header x-ion-signature. */
  | 'ION';

/** Someone outside who is told of business events over HTTPS. Its secret is never shown again. System of record: INTEGRATION. */
export type WebhookReceiver = {
  /** `whr_` and 26 characters. */
  id: Scalars['ID']['output'];
  /** Changes with each change of the record; pass it back as `etag`. */
  _etag: Scalars['String']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** What it is for. */
  description: Maybe<Scalars['String']['output']>;
  /** Where events are posted: an https address outside private ranges. */
  webhookUri: Scalars['String']['output'];
  /** The status that says it was taken. */
  expectedResponseCode: Scalars['Int']['output'];
  /** How the body is signed. */
  signature: WebhookSignature;
  /** Names of the extra headers that are sent; their values are secret. */
  headerNames: Array<Scalars['String']['output']>;
  /** False where nothing is sent. */
  enabled: Scalars['Boolean']['output'];
  /** Why it was disabled, for example after 75 hours of failures or an answer of 410. */
  disabledReason: Maybe<Scalars['String']['output']>;
  /** When it was disabled. */
  disabledAt: Maybe<Scalars['DateTime']['output']>;
  /** What it is told of. */
  subscriptions: Array<WebhookSubscription>;
  /** What other systems call it. */
  externalIds: Array<ExternalId>;
  /** When it was recorded. */
  createdAt: Scalars['DateTime']['output'];
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
};

/** A page of webhook receivers. */
export type WebhookReceiverConnection = {
  /** The records of the page, each with its cursor. */
  edges: Array<WebhookReceiverEdge>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
};

/** A webhook receiver in a page. */
export type WebhookReceiverEdge = {
  /** Marks the record's place; opaque. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: WebhookReceiver;
};

/** Conditions on webhook receivers; those given must all hold. */
export type WebhookReceiversInputFilters = {
  /** Its id. */
  id?: InputMaybe<IdFilter>;
  /** Its name. */
  name?: InputMaybe<StringFilter>;
  /** How the body is signed. */
  signature?: InputMaybe<WebhookSignatureFilter>;
  /** False where nothing is sent. */
  enabled?: InputMaybe<BooleanFilter>;
  /** When it was recorded. */
  createdAt?: InputMaybe<DateTimeFilter>;
};

/** Conditions on a webhook signature; those given must all hold. */
export type WebhookSignatureFilter = {
  /** Is this value. */
  eq?: InputMaybe<WebhookSignature>;
  /** Is another value. */
  neq?: InputMaybe<WebhookSignature>;
  /** Is one of these. */
  in?: InputMaybe<Array<WebhookSignature>>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<WebhookSignature>>;
  /** True: has no value; false: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How webhook receivers can be sorted. */
export type WebhookReceiverSortEnum =
  /** By the order they were recorded in, by id, ascending. */
  | 'ID_ASC'
  /** By the order they were recorded in, by id, descending. */
  | 'ID_DESC'
  /** By the time they were recorded, ascending. */
  | 'CREATED_ASC'
  /** By the time they were recorded, descending. */
  | 'CREATED_DESC'
  /** By `name`, ascending. */
  | 'NAME_ASC'
  /** By `name`, descending. */
  | 'NAME_DESC';

/** What a webhook tells of. */
export type WebhookResource =
  /** Runs. */
  | 'RUN'
  /** Run steps. */
  | 'RUN_STEP'
  /** Parts. */
  | 'PART'
  /** Part inventory. */
  | 'PART_INVENTORY'
  /** Issues (nonconformances). */
  | 'ISSUE'
  /** Purchase orders. */
  | 'PURCHASE_ORDER'
  /** Receipts. */
  | 'RECEIPT'
  /** Item receipts. */
  | 'ITEM_RECEIPT'
  /** Vendor bills. */
  | 'VENDOR_BILL'
  /** Engineering change notices. */
  | 'ECN'
  /** Engineering BOMs. */
  | 'EBOM'
  /** File attachments. */
  | 'FILE_ATTACHMENT';

/** What happened to it. */
export type WebhookAction =
  /** It was made. */
  | 'CREATE'
  /** It was changed. */
  | 'UPDATE'
  /** It was removed. */
  | 'DELETE';

/** What one receiver is told of. System of record: INTEGRATION. */
export type WebhookSubscription = {
  /** `whs_` and 26 characters. */
  id: Scalars['ID']['output'];
  /** Changes with each change of the record; pass it back as `etag`. */
  _etag: Scalars['String']['output'];
  /** What it tells of. */
  resource: WebhookResource;
  /** What must have happened to it. */
  action: WebhookAction;
  /** Codes of the sites it is limited to; empty for all that its owner may see. */
  siteCodes: Array<Scalars['String']['output']>;
  /** False where nothing is sent. */
  enabled: Scalars['Boolean']['output'];
  /** Who is told. */
  receiver: WebhookReceiver;
  /** What other systems call it. */
  externalIds: Array<ExternalId>;
  /** When it was recorded. */
  createdAt: Scalars['DateTime']['output'];
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
};

/** A page of webhook subscriptions. */
export type WebhookSubscriptionConnection = {
  /** The records of the page, each with its cursor. */
  edges: Array<WebhookSubscriptionEdge>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
};

/** A webhook subscription in a page. */
export type WebhookSubscriptionEdge = {
  /** Marks the record's place; opaque. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: WebhookSubscription;
};

/** Conditions on webhook subscriptions; those given must all hold. */
export type WebhookSubscriptionsInputFilters = {
  /** Its id. */
  id?: InputMaybe<IdFilter>;
  /** What it tells of. */
  resource?: InputMaybe<WebhookResourceFilter>;
  /** What must have happened to it. */
  action?: InputMaybe<WebhookActionFilter>;
  /** False where nothing is sent. */
  enabled?: InputMaybe<BooleanFilter>;
  /** The id of: who is told. */
  receiverId?: InputMaybe<IdFilter>;
  /** Conditions on: who is told. */
  receiver?: InputMaybe<WebhookReceiversInputFilters>;
  /** When it was recorded. */
  createdAt?: InputMaybe<DateTimeFilter>;
};

/** Conditions on a webhook resource; those given must all hold. */
export type WebhookResourceFilter = {
  /** Is this value. */
  eq?: InputMaybe<WebhookResource>;
  /** Is another value. */
  neq?: InputMaybe<WebhookResource>;
  /** Is one of these. */
  in?: InputMaybe<Array<WebhookResource>>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<WebhookResource>>;
  /** True: has no value; false: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on a webhook action; those given must all hold. */
export type WebhookActionFilter = {
  /** Is this value. */
  eq?: InputMaybe<WebhookAction>;
  /** Is another value. */
  neq?: InputMaybe<WebhookAction>;
  /** Is one of these. */
  in?: InputMaybe<Array<WebhookAction>>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<WebhookAction>>;
  /** True: has no value; false: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How webhook subscriptions can be sorted. */
export type WebhookSubscriptionSortEnum =
  /** By the order they were recorded in, by id, ascending. */
  | 'ID_ASC'
  /** By the order they were recorded in, by id, descending. */
  | 'ID_DESC'
  /** By the time they were recorded, ascending. */
  | 'CREATED_ASC'
  /** By the time they were recorded, descending. */
  | 'CREATED_DESC';

export type Link__Purpose =
  /** `SECURITY` features provide metadata necessary to securely resolve fields. */
  | 'SECURITY'
  /** `EXECUTION` features provide metadata necessary for operation execution. */
  | 'EXECUTION';

export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
  reference: TReference,
  context: TContext,
  info: GraphQLResolveInfo,
) => Promise<TResult> | TResult;

type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<
  TResult,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<
  TResult,
  TKey extends string,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo,
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  obj: T,
  context: TContext,
  info: GraphQLResolveInfo,
) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<
  TResult = Record<PropertyKey, never>,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  ConnectorCertification: ConnectorCertification;
  DeadLetter: DeadLetter;
  Delivery: Delivery;
  DimensionMapping: DimensionMapping;
  Engagement: Engagement;
  EnvironmentFingerprint: EnvironmentFingerprint;
  FlowDefinition: FlowDefinition;
  HealthCheck: HealthCheck;
  Incident: Incident;
  Integration: Integration;
  PartNumberMapping: PartNumberMapping;
  SiteMapping: SiteMapping;
  UnitMapping: UnitMapping;
  WebhookEvent: WebhookEvent;
  WebhookReceiver: WebhookReceiver;
  WebhookSubscription: WebhookSubscription;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  ConnectorCertification: { __typename: 'ConnectorCertification' } & GraphQLRecursivePick<
    FederationTypes['ConnectorCertification'],
    { id: true }
  >;
  DeadLetter: { __typename: 'DeadLetter' } & GraphQLRecursivePick<FederationTypes['DeadLetter'], { id: true }>;
  Delivery: { __typename: 'Delivery' } & GraphQLRecursivePick<FederationTypes['Delivery'], { id: true }>;
  DimensionMapping: { __typename: 'DimensionMapping' } & GraphQLRecursivePick<
    FederationTypes['DimensionMapping'],
    { id: true }
  >;
  Engagement: { __typename: 'Engagement' } & GraphQLRecursivePick<FederationTypes['Engagement'], { id: true }>;
  EnvironmentFingerprint: { __typename: 'EnvironmentFingerprint' } & GraphQLRecursivePick<
    FederationTypes['EnvironmentFingerprint'],
    { id: true }
  >;
  FlowDefinition: { __typename: 'FlowDefinition' } & GraphQLRecursivePick<
    FederationTypes['FlowDefinition'],
    { id: true }
  >;
  HealthCheck: { __typename: 'HealthCheck' } & GraphQLRecursivePick<FederationTypes['HealthCheck'], { id: true }>;
  Incident: { __typename: 'Incident' } & GraphQLRecursivePick<FederationTypes['Incident'], { id: true }>;
  Integration: { __typename: 'Integration' } & GraphQLRecursivePick<FederationTypes['Integration'], { id: true }>;
  PartNumberMapping: { __typename: 'PartNumberMapping' } & GraphQLRecursivePick<
    FederationTypes['PartNumberMapping'],
    { id: true }
  >;
  SiteMapping: { __typename: 'SiteMapping' } & GraphQLRecursivePick<FederationTypes['SiteMapping'], { id: true }>;
  UnitMapping: { __typename: 'UnitMapping' } & GraphQLRecursivePick<FederationTypes['UnitMapping'], { id: true }>;
  WebhookEvent: { __typename: 'WebhookEvent' } & GraphQLRecursivePick<FederationTypes['WebhookEvent'], { id: true }>;
  WebhookReceiver: { __typename: 'WebhookReceiver' } & GraphQLRecursivePick<
    FederationTypes['WebhookReceiver'],
    { id: true }
  >;
  WebhookSubscription: { __typename: 'WebhookSubscription' } & GraphQLRecursivePick<
    FederationTypes['WebhookSubscription'],
    { id: true }
  >;
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  _Entity:
    | Row<'connectorCertification'>
    | Row<'deadLetter'>
    | Row<'delivery'>
    | Row<'dimensionMapping'>
    | Row<'engagement'>
    | Row<'environmentFingerprint'>
    | Row<'flowDefinition'>
    | Row<'healthCheck'>
    | Row<'incident'>
    | Row<'integration'>
    | Stub
    | Row<'partNumberMapping'>
    | Row<'site'>
    | Row<'siteMapping'>
    | Row<'unitMapping'>
    | Row<'webhookEvent'>
    | Row<'webhookReceiver'>
    | Row<'webhookSubscription'>;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  Duration: ResolverTypeWrapper<Scalars['Duration']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  Cursor: ResolverTypeWrapper<Scalars['Cursor']['output']>;
  Money: ResolverTypeWrapper<Money>;
  Currency: ResolverTypeWrapper<string>;
  UnitOfMeasure: ResolverTypeWrapper<string>;
  ExternalId: ResolverTypeWrapper<Row<'externalId'>>;
  Attribute: ResolverTypeWrapper<Attribute>;
  AttributeInput: AttributeInput;
  PageInfo: ResolverTypeWrapper<PageInfoParent>;
  IdFilter: IdFilter;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  StringFilter: StringFilter;
  IntFilter: IntFilter;
  FloatFilter: FloatFilter;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  DecimalFilter: DecimalFilter;
  BooleanFilter: BooleanFilter;
  DateTimeFilter: DateTimeFilter;
  DateFilter: DateFilter;
  AuditOutcome: AuditOutcome;
  AuditOutcomeFilter: AuditOutcomeFilter;
  AuditTrailInputFilters: AuditTrailInputFilters;
  AuditTrailSortEnum: AuditTrailSortEnum;
  SystemOfRecord: SystemOfRecord;
  IntegrationAuditEntry: ResolverTypeWrapper<IntegrationAuditEntry>;
  IntegrationAuditEntryConnection: ResolverTypeWrapper<
    Omit<IntegrationAuditEntryConnection, 'pageInfo'> & { pageInfo: ResolversTypes['PageInfo'] }
  >;
  IntegrationAuditEntryEdge: ResolverTypeWrapper<IntegrationAuditEntryEdge>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  CertificationState: CertificationState;
  QuoteState: QuoteState;
  ConnectorCertification: ResolverTypeWrapper<Row<'connectorCertification'>>;
  ConnectorCertificationConnection: ResolverTypeWrapper<
    Omit<ConnectorCertificationConnection, 'edges' | 'pageInfo'> & {
      edges: Array<ResolversTypes['ConnectorCertificationEdge']>;
      pageInfo: ResolversTypes['PageInfo'];
    }
  >;
  ConnectorCertificationEdge: ResolverTypeWrapper<
    Omit<ConnectorCertificationEdge, 'node'> & { node: ResolversTypes['ConnectorCertification'] }
  >;
  ConnectorCertificationsInputFilters: ConnectorCertificationsInputFilters;
  CertificationStateFilter: CertificationStateFilter;
  QuoteStateFilter: QuoteStateFilter;
  ConnectorCertificationSortEnum: ConnectorCertificationSortEnum;
  DeadLetterState: DeadLetterState;
  DeadLetter: ResolverTypeWrapper<Row<'deadLetter'>>;
  DeadLetterConnection: ResolverTypeWrapper<
    Omit<DeadLetterConnection, 'edges' | 'pageInfo'> & {
      edges: Array<ResolversTypes['DeadLetterEdge']>;
      pageInfo: ResolversTypes['PageInfo'];
    }
  >;
  DeadLetterEdge: ResolverTypeWrapper<Omit<DeadLetterEdge, 'node'> & { node: ResolversTypes['DeadLetter'] }>;
  DeadLettersInputFilters: DeadLettersInputFilters;
  DeadLetterStateFilter: DeadLetterStateFilter;
  DeadLetterSortEnum: DeadLetterSortEnum;
  DeadLetterReplay: ResolverTypeWrapper<Row<'deadLetterReplay'>>;
  DeliveryState: DeliveryState;
  DeliveryErrorClass: DeliveryErrorClass;
  Delivery: ResolverTypeWrapper<Row<'delivery'>>;
  DeliveryConnection: ResolverTypeWrapper<
    Omit<DeliveryConnection, 'edges' | 'pageInfo'> & {
      edges: Array<ResolversTypes['DeliveryEdge']>;
      pageInfo: ResolversTypes['PageInfo'];
    }
  >;
  DeliveryEdge: ResolverTypeWrapper<Omit<DeliveryEdge, 'node'> & { node: ResolversTypes['Delivery'] }>;
  DeliveriesInputFilters: DeliveriesInputFilters;
  DeliveryStateFilter: DeliveryStateFilter;
  DeliveryErrorClassFilter: DeliveryErrorClassFilter;
  DeliverySortEnum: DeliverySortEnum;
  AttemptOutcome: AttemptOutcome;
  DeliveryAttempt: ResolverTypeWrapper<Row<'deliveryAttempt'>>;
  DimensionMapping: ResolverTypeWrapper<Row<'dimensionMapping'>>;
  DimensionMappingConnection: ResolverTypeWrapper<
    Omit<DimensionMappingConnection, 'edges' | 'pageInfo'> & {
      edges: Array<ResolversTypes['DimensionMappingEdge']>;
      pageInfo: ResolversTypes['PageInfo'];
    }
  >;
  DimensionMappingEdge: ResolverTypeWrapper<
    Omit<DimensionMappingEdge, 'node'> & { node: ResolversTypes['DimensionMapping'] }
  >;
  DimensionMappingsInputFilters: DimensionMappingsInputFilters;
  DimensionMappingSortEnum: DimensionMappingSortEnum;
  PartyModel: PartyModel;
  IntegratorReason: IntegratorReason;
  Engagement: ResolverTypeWrapper<Row<'engagement'>>;
  EngagementConnection: ResolverTypeWrapper<
    Omit<EngagementConnection, 'edges' | 'pageInfo'> & {
      edges: Array<ResolversTypes['EngagementEdge']>;
      pageInfo: ResolversTypes['PageInfo'];
    }
  >;
  EngagementEdge: ResolverTypeWrapper<Omit<EngagementEdge, 'node'> & { node: ResolversTypes['Engagement'] }>;
  EngagementsInputFilters: EngagementsInputFilters;
  PartyModelFilter: PartyModelFilter;
  IntegratorReasonFilter: IntegratorReasonFilter;
  EngagementSortEnum: EngagementSortEnum;
  PartyRole: PartyRole;
  EngagementParty: ResolverTypeWrapper<Row<'engagementParty'>>;
  EnvironmentFingerprint: ResolverTypeWrapper<Row<'environmentFingerprint'>>;
  FingerprintDifference: ResolverTypeWrapper<FingerprintDifference>;
  EnvironmentFingerprintConnection: ResolverTypeWrapper<
    Omit<EnvironmentFingerprintConnection, 'edges' | 'pageInfo'> & {
      edges: Array<ResolversTypes['EnvironmentFingerprintEdge']>;
      pageInfo: ResolversTypes['PageInfo'];
    }
  >;
  EnvironmentFingerprintEdge: ResolverTypeWrapper<
    Omit<EnvironmentFingerprintEdge, 'node'> & { node: ResolversTypes['EnvironmentFingerprint'] }
  >;
  EnvironmentFingerprintsInputFilters: EnvironmentFingerprintsInputFilters;
  EnvironmentFingerprintSortEnum: EnvironmentFingerprintSortEnum;
  FlowObject: FlowObject;
  IntegratedSystem: IntegratedSystem;
  FlowDelivery: FlowDelivery;
  FlowDefinition: ResolverTypeWrapper<Row<'flowDefinition'>>;
  FlowDefinitionConnection: ResolverTypeWrapper<
    Omit<FlowDefinitionConnection, 'edges' | 'pageInfo'> & {
      edges: Array<ResolversTypes['FlowDefinitionEdge']>;
      pageInfo: ResolversTypes['PageInfo'];
    }
  >;
  FlowDefinitionEdge: ResolverTypeWrapper<
    Omit<FlowDefinitionEdge, 'node'> & { node: ResolversTypes['FlowDefinition'] }
  >;
  FlowDefinitionsInputFilters: FlowDefinitionsInputFilters;
  FlowObjectFilter: FlowObjectFilter;
  IntegratedSystemFilter: IntegratedSystemFilter;
  FlowDeliveryFilter: FlowDeliveryFilter;
  FlowDefinitionSortEnum: FlowDefinitionSortEnum;
  HealthCheckKind: HealthCheckKind;
  HealthState: HealthState;
  HealthCheck: ResolverTypeWrapper<Row<'healthCheck'>>;
  HealthCheckConnection: ResolverTypeWrapper<
    Omit<HealthCheckConnection, 'edges' | 'pageInfo'> & {
      edges: Array<ResolversTypes['HealthCheckEdge']>;
      pageInfo: ResolversTypes['PageInfo'];
    }
  >;
  HealthCheckEdge: ResolverTypeWrapper<Omit<HealthCheckEdge, 'node'> & { node: ResolversTypes['HealthCheck'] }>;
  HealthChecksInputFilters: HealthChecksInputFilters;
  HealthCheckKindFilter: HealthCheckKindFilter;
  HealthStateFilter: HealthStateFilter;
  HealthCheckSortEnum: HealthCheckSortEnum;
  IncidentSeverity: IncidentSeverity;
  IncidentState: IncidentState;
  Incident: ResolverTypeWrapper<Row<'incident'>>;
  IncidentConnection: ResolverTypeWrapper<
    Omit<IncidentConnection, 'edges' | 'pageInfo'> & {
      edges: Array<ResolversTypes['IncidentEdge']>;
      pageInfo: ResolversTypes['PageInfo'];
    }
  >;
  IncidentEdge: ResolverTypeWrapper<Omit<IncidentEdge, 'node'> & { node: ResolversTypes['Incident'] }>;
  IncidentsInputFilters: IncidentsInputFilters;
  IncidentSeverityFilter: IncidentSeverityFilter;
  IncidentStateFilter: IncidentStateFilter;
  IncidentSortEnum: IncidentSortEnum;
  IntegrationEnvironment: IntegrationEnvironment;
  IntegrationState: IntegrationState;
  Integration: ResolverTypeWrapper<Row<'integration'>>;
  IntegrationConnection: ResolverTypeWrapper<
    Omit<IntegrationConnection, 'edges' | 'pageInfo'> & {
      edges: Array<ResolversTypes['IntegrationEdge']>;
      pageInfo: ResolversTypes['PageInfo'];
    }
  >;
  IntegrationEdge: ResolverTypeWrapper<Omit<IntegrationEdge, 'node'> & { node: ResolversTypes['Integration'] }>;
  IntegrationsInputFilters: IntegrationsInputFilters;
  IntegrationEnvironmentFilter: IntegrationEnvironmentFilter;
  IntegrationStateFilter: IntegrationStateFilter;
  IntegrationSortEnum: IntegrationSortEnum;
  CriterionState: CriterionState;
  AcceptanceCriterion: ResolverTypeWrapper<Row<'acceptanceCriterion'>>;
  Ownership: ResolverTypeWrapper<OwnershipParent>;
  OwnershipInputFilters: OwnershipInputFilters;
  MappingState: MappingState;
  PartNumberMapping: ResolverTypeWrapper<Row<'partNumberMapping'>>;
  PartNumberMappingConnection: ResolverTypeWrapper<
    Omit<PartNumberMappingConnection, 'edges' | 'pageInfo'> & {
      edges: Array<ResolversTypes['PartNumberMappingEdge']>;
      pageInfo: ResolversTypes['PageInfo'];
    }
  >;
  PartNumberMappingEdge: ResolverTypeWrapper<
    Omit<PartNumberMappingEdge, 'node'> & { node: ResolversTypes['PartNumberMapping'] }
  >;
  PartNumberMappingsInputFilters: PartNumberMappingsInputFilters;
  MappingStateFilter: MappingStateFilter;
  PartNumberMappingSortEnum: PartNumberMappingSortEnum;
  Item: ResolverTypeWrapper<Stub>;
  Site: ResolverTypeWrapper<Row<'site'>>;
  SiteMapping: ResolverTypeWrapper<Row<'siteMapping'>>;
  SiteMappingConnection: ResolverTypeWrapper<
    Omit<SiteMappingConnection, 'edges' | 'pageInfo'> & {
      edges: Array<ResolversTypes['SiteMappingEdge']>;
      pageInfo: ResolversTypes['PageInfo'];
    }
  >;
  SiteMappingEdge: ResolverTypeWrapper<Omit<SiteMappingEdge, 'node'> & { node: ResolversTypes['SiteMapping'] }>;
  SiteMappingsInputFilters: SiteMappingsInputFilters;
  SiteMappingSortEnum: SiteMappingSortEnum;
  UnitMapping: ResolverTypeWrapper<Row<'unitMapping'>>;
  UnitMappingConnection: ResolverTypeWrapper<
    Omit<UnitMappingConnection, 'edges' | 'pageInfo'> & {
      edges: Array<ResolversTypes['UnitMappingEdge']>;
      pageInfo: ResolversTypes['PageInfo'];
    }
  >;
  UnitMappingEdge: ResolverTypeWrapper<Omit<UnitMappingEdge, 'node'> & { node: ResolversTypes['UnitMapping'] }>;
  UnitMappingsInputFilters: UnitMappingsInputFilters;
  UnitMappingSortEnum: UnitMappingSortEnum;
  WebhookEventState: WebhookEventState;
  WebhookEvent: ResolverTypeWrapper<Row<'webhookEvent'>>;
  WebhookEventConnection: ResolverTypeWrapper<
    Omit<WebhookEventConnection, 'edges' | 'pageInfo'> & {
      edges: Array<ResolversTypes['WebhookEventEdge']>;
      pageInfo: ResolversTypes['PageInfo'];
    }
  >;
  WebhookEventEdge: ResolverTypeWrapper<Omit<WebhookEventEdge, 'node'> & { node: ResolversTypes['WebhookEvent'] }>;
  WebhookEventsInputFilters: WebhookEventsInputFilters;
  WebhookEventStateFilter: WebhookEventStateFilter;
  WebhookEventSortEnum: WebhookEventSortEnum;
  WebhookSignature: WebhookSignature;
  WebhookReceiver: ResolverTypeWrapper<Row<'webhookReceiver'>>;
  WebhookReceiverConnection: ResolverTypeWrapper<
    Omit<WebhookReceiverConnection, 'edges' | 'pageInfo'> & {
      edges: Array<ResolversTypes['WebhookReceiverEdge']>;
      pageInfo: ResolversTypes['PageInfo'];
    }
  >;
  WebhookReceiverEdge: ResolverTypeWrapper<
    Omit<WebhookReceiverEdge, 'node'> & { node: ResolversTypes['WebhookReceiver'] }
  >;
  WebhookReceiversInputFilters: WebhookReceiversInputFilters;
  WebhookSignatureFilter: WebhookSignatureFilter;
  WebhookReceiverSortEnum: WebhookReceiverSortEnum;
  WebhookResource: WebhookResource;
  WebhookAction: WebhookAction;
  WebhookSubscription: ResolverTypeWrapper<Row<'webhookSubscription'>>;
  WebhookSubscriptionConnection: ResolverTypeWrapper<
    Omit<WebhookSubscriptionConnection, 'edges' | 'pageInfo'> & {
      edges: Array<ResolversTypes['WebhookSubscriptionEdge']>;
      pageInfo: ResolversTypes['PageInfo'];
    }
  >;
  WebhookSubscriptionEdge: ResolverTypeWrapper<
    Omit<WebhookSubscriptionEdge, 'node'> & { node: ResolversTypes['WebhookSubscription'] }
  >;
  WebhookSubscriptionsInputFilters: WebhookSubscriptionsInputFilters;
  WebhookResourceFilter: WebhookResourceFilter;
  WebhookActionFilter: WebhookActionFilter;
  WebhookSubscriptionSortEnum: WebhookSubscriptionSortEnum;
  link__Purpose: Link__Purpose;
  link__Import: ResolverTypeWrapper<Scalars['link__Import']['output']>;
  federation__FieldSet: ResolverTypeWrapper<Scalars['federation__FieldSet']['output']>;
  federation__Scope: ResolverTypeWrapper<Scalars['federation__Scope']['output']>;
  federation__Policy: ResolverTypeWrapper<Scalars['federation__Policy']['output']>;
  federation__ContextFieldValue: ResolverTypeWrapper<Scalars['federation__ContextFieldValue']['output']>;
  _Any: ResolverTypeWrapper<Scalars['_Any']['output']>;
  _Service: ResolverTypeWrapper<_Service>;
  _Entity: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['_Entity']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  DateTime: Scalars['DateTime']['output'];
  Date: Scalars['Date']['output'];
  Duration: Scalars['Duration']['output'];
  Decimal: Scalars['Decimal']['output'];
  CurrencyCode: Scalars['CurrencyCode']['output'];
  Cursor: Scalars['Cursor']['output'];
  Money: Money;
  Currency: string;
  UnitOfMeasure: string;
  ExternalId: Row<'externalId'>;
  Attribute: Attribute;
  AttributeInput: AttributeInput;
  PageInfo: PageInfoParent;
  IdFilter: IdFilter;
  ID: Scalars['ID']['output'];
  StringFilter: StringFilter;
  IntFilter: IntFilter;
  FloatFilter: FloatFilter;
  Float: Scalars['Float']['output'];
  DecimalFilter: DecimalFilter;
  BooleanFilter: BooleanFilter;
  DateTimeFilter: DateTimeFilter;
  DateFilter: DateFilter;
  AuditOutcomeFilter: AuditOutcomeFilter;
  AuditTrailInputFilters: AuditTrailInputFilters;
  IntegrationAuditEntry: IntegrationAuditEntry;
  IntegrationAuditEntryConnection: Omit<IntegrationAuditEntryConnection, 'pageInfo'> & {
    pageInfo: ResolversParentTypes['PageInfo'];
  };
  IntegrationAuditEntryEdge: IntegrationAuditEntryEdge;
  Query: Record<PropertyKey, never>;
  ConnectorCertification: Row<'connectorCertification'>;
  ConnectorCertificationConnection: Omit<ConnectorCertificationConnection, 'edges' | 'pageInfo'> & {
    edges: Array<ResolversParentTypes['ConnectorCertificationEdge']>;
    pageInfo: ResolversParentTypes['PageInfo'];
  };
  ConnectorCertificationEdge: Omit<ConnectorCertificationEdge, 'node'> & {
    node: ResolversParentTypes['ConnectorCertification'];
  };
  ConnectorCertificationsInputFilters: ConnectorCertificationsInputFilters;
  CertificationStateFilter: CertificationStateFilter;
  QuoteStateFilter: QuoteStateFilter;
  DeadLetter: Row<'deadLetter'>;
  DeadLetterConnection: Omit<DeadLetterConnection, 'edges' | 'pageInfo'> & {
    edges: Array<ResolversParentTypes['DeadLetterEdge']>;
    pageInfo: ResolversParentTypes['PageInfo'];
  };
  DeadLetterEdge: Omit<DeadLetterEdge, 'node'> & { node: ResolversParentTypes['DeadLetter'] };
  DeadLettersInputFilters: DeadLettersInputFilters;
  DeadLetterStateFilter: DeadLetterStateFilter;
  DeadLetterReplay: Row<'deadLetterReplay'>;
  Delivery: Row<'delivery'>;
  DeliveryConnection: Omit<DeliveryConnection, 'edges' | 'pageInfo'> & {
    edges: Array<ResolversParentTypes['DeliveryEdge']>;
    pageInfo: ResolversParentTypes['PageInfo'];
  };
  DeliveryEdge: Omit<DeliveryEdge, 'node'> & { node: ResolversParentTypes['Delivery'] };
  DeliveriesInputFilters: DeliveriesInputFilters;
  DeliveryStateFilter: DeliveryStateFilter;
  DeliveryErrorClassFilter: DeliveryErrorClassFilter;
  DeliveryAttempt: Row<'deliveryAttempt'>;
  DimensionMapping: Row<'dimensionMapping'>;
  DimensionMappingConnection: Omit<DimensionMappingConnection, 'edges' | 'pageInfo'> & {
    edges: Array<ResolversParentTypes['DimensionMappingEdge']>;
    pageInfo: ResolversParentTypes['PageInfo'];
  };
  DimensionMappingEdge: Omit<DimensionMappingEdge, 'node'> & { node: ResolversParentTypes['DimensionMapping'] };
  DimensionMappingsInputFilters: DimensionMappingsInputFilters;
  Engagement: Row<'engagement'>;
  EngagementConnection: Omit<EngagementConnection, 'edges' | 'pageInfo'> & {
    edges: Array<ResolversParentTypes['EngagementEdge']>;
    pageInfo: ResolversParentTypes['PageInfo'];
  };
  EngagementEdge: Omit<EngagementEdge, 'node'> & { node: ResolversParentTypes['Engagement'] };
  EngagementsInputFilters: EngagementsInputFilters;
  PartyModelFilter: PartyModelFilter;
  IntegratorReasonFilter: IntegratorReasonFilter;
  EngagementParty: Row<'engagementParty'>;
  EnvironmentFingerprint: Row<'environmentFingerprint'>;
  FingerprintDifference: FingerprintDifference;
  EnvironmentFingerprintConnection: Omit<EnvironmentFingerprintConnection, 'edges' | 'pageInfo'> & {
    edges: Array<ResolversParentTypes['EnvironmentFingerprintEdge']>;
    pageInfo: ResolversParentTypes['PageInfo'];
  };
  EnvironmentFingerprintEdge: Omit<EnvironmentFingerprintEdge, 'node'> & {
    node: ResolversParentTypes['EnvironmentFingerprint'];
  };
  EnvironmentFingerprintsInputFilters: EnvironmentFingerprintsInputFilters;
  FlowDefinition: Row<'flowDefinition'>;
  FlowDefinitionConnection: Omit<FlowDefinitionConnection, 'edges' | 'pageInfo'> & {
    edges: Array<ResolversParentTypes['FlowDefinitionEdge']>;
    pageInfo: ResolversParentTypes['PageInfo'];
  };
  FlowDefinitionEdge: Omit<FlowDefinitionEdge, 'node'> & { node: ResolversParentTypes['FlowDefinition'] };
  FlowDefinitionsInputFilters: FlowDefinitionsInputFilters;
  FlowObjectFilter: FlowObjectFilter;
  IntegratedSystemFilter: IntegratedSystemFilter;
  FlowDeliveryFilter: FlowDeliveryFilter;
  HealthCheck: Row<'healthCheck'>;
  HealthCheckConnection: Omit<HealthCheckConnection, 'edges' | 'pageInfo'> & {
    edges: Array<ResolversParentTypes['HealthCheckEdge']>;
    pageInfo: ResolversParentTypes['PageInfo'];
  };
  HealthCheckEdge: Omit<HealthCheckEdge, 'node'> & { node: ResolversParentTypes['HealthCheck'] };
  HealthChecksInputFilters: HealthChecksInputFilters;
  HealthCheckKindFilter: HealthCheckKindFilter;
  HealthStateFilter: HealthStateFilter;
  Incident: Row<'incident'>;
  IncidentConnection: Omit<IncidentConnection, 'edges' | 'pageInfo'> & {
    edges: Array<ResolversParentTypes['IncidentEdge']>;
    pageInfo: ResolversParentTypes['PageInfo'];
  };
  IncidentEdge: Omit<IncidentEdge, 'node'> & { node: ResolversParentTypes['Incident'] };
  IncidentsInputFilters: IncidentsInputFilters;
  IncidentSeverityFilter: IncidentSeverityFilter;
  IncidentStateFilter: IncidentStateFilter;
  Integration: Row<'integration'>;
  IntegrationConnection: Omit<IntegrationConnection, 'edges' | 'pageInfo'> & {
    edges: Array<ResolversParentTypes['IntegrationEdge']>;
    pageInfo: ResolversParentTypes['PageInfo'];
  };
  IntegrationEdge: Omit<IntegrationEdge, 'node'> & { node: ResolversParentTypes['Integration'] };
  IntegrationsInputFilters: IntegrationsInputFilters;
  IntegrationEnvironmentFilter: IntegrationEnvironmentFilter;
  IntegrationStateFilter: IntegrationStateFilter;
  AcceptanceCriterion: Row<'acceptanceCriterion'>;
  Ownership: OwnershipParent;
  OwnershipInputFilters: OwnershipInputFilters;
  PartNumberMapping: Row<'partNumberMapping'>;
  PartNumberMappingConnection: Omit<PartNumberMappingConnection, 'edges' | 'pageInfo'> & {
    edges: Array<ResolversParentTypes['PartNumberMappingEdge']>;
    pageInfo: ResolversParentTypes['PageInfo'];
  };
  PartNumberMappingEdge: Omit<PartNumberMappingEdge, 'node'> & { node: ResolversParentTypes['PartNumberMapping'] };
  PartNumberMappingsInputFilters: PartNumberMappingsInputFilters;
  MappingStateFilter: MappingStateFilter;
  Item: Stub;
  Site: Row<'site'>;
  SiteMapping: Row<'siteMapping'>;
  SiteMappingConnection: Omit<SiteMappingConnection, 'edges' | 'pageInfo'> & {
    edges: Array<ResolversParentTypes['SiteMappingEdge']>;
    pageInfo: ResolversParentTypes['PageInfo'];
  };
  SiteMappingEdge: Omit<SiteMappingEdge, 'node'> & { node: ResolversParentTypes['SiteMapping'] };
  SiteMappingsInputFilters: SiteMappingsInputFilters;
  UnitMapping: Row<'unitMapping'>;
  UnitMappingConnection: Omit<UnitMappingConnection, 'edges' | 'pageInfo'> & {
    edges: Array<ResolversParentTypes['UnitMappingEdge']>;
    pageInfo: ResolversParentTypes['PageInfo'];
  };
  UnitMappingEdge: Omit<UnitMappingEdge, 'node'> & { node: ResolversParentTypes['UnitMapping'] };
  UnitMappingsInputFilters: UnitMappingsInputFilters;
  WebhookEvent: Row<'webhookEvent'>;
  WebhookEventConnection: Omit<WebhookEventConnection, 'edges' | 'pageInfo'> & {
    edges: Array<ResolversParentTypes['WebhookEventEdge']>;
    pageInfo: ResolversParentTypes['PageInfo'];
  };
  WebhookEventEdge: Omit<WebhookEventEdge, 'node'> & { node: ResolversParentTypes['WebhookEvent'] };
  WebhookEventsInputFilters: WebhookEventsInputFilters;
  WebhookEventStateFilter: WebhookEventStateFilter;
  WebhookReceiver: Row<'webhookReceiver'>;
  WebhookReceiverConnection: Omit<WebhookReceiverConnection, 'edges' | 'pageInfo'> & {
    edges: Array<ResolversParentTypes['WebhookReceiverEdge']>;
    pageInfo: ResolversParentTypes['PageInfo'];
  };
  WebhookReceiverEdge: Omit<WebhookReceiverEdge, 'node'> & { node: ResolversParentTypes['WebhookReceiver'] };
  WebhookReceiversInputFilters: WebhookReceiversInputFilters;
  WebhookSignatureFilter: WebhookSignatureFilter;
  WebhookSubscription: Row<'webhookSubscription'>;
  WebhookSubscriptionConnection: Omit<WebhookSubscriptionConnection, 'edges' | 'pageInfo'> & {
    edges: Array<ResolversParentTypes['WebhookSubscriptionEdge']>;
    pageInfo: ResolversParentTypes['PageInfo'];
  };
  WebhookSubscriptionEdge: Omit<WebhookSubscriptionEdge, 'node'> & {
    node: ResolversParentTypes['WebhookSubscription'];
  };
  WebhookSubscriptionsInputFilters: WebhookSubscriptionsInputFilters;
  WebhookResourceFilter: WebhookResourceFilter;
  WebhookActionFilter: WebhookActionFilter;
  link__Import: Scalars['link__Import']['output'];
  federation__FieldSet: Scalars['federation__FieldSet']['output'];
  federation__Scope: Scalars['federation__Scope']['output'];
  federation__Policy: Scalars['federation__Policy']['output'];
  federation__ContextFieldValue: Scalars['federation__ContextFieldValue']['output'];
  _Any: Scalars['_Any']['output'];
  _Service: _Service;
  _Entity: ResolversUnionTypes<ResolversParentTypes>['_Entity'];
  Boolean: Scalars['Boolean']['output'];
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
};

export type OwnerDirectiveArgs = {
  system: SystemOfRecord;
  orOrigin?: Maybe<Scalars['Boolean']['input']>;
};

export type OwnerDirectiveResolver<
  Result,
  Parent,
  ContextType = Context,
  Args = OwnerDirectiveArgs,
> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ReplicaDirectiveArgs = {
  of: SystemOfRecord;
  orOwner?: Maybe<Scalars['Boolean']['input']>;
};

export type ReplicaDirectiveResolver<
  Result,
  Parent,
  ContextType = Context,
  Args = ReplicaDirectiveArgs,
> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type OtherwiseDirectiveArgs = {
  code?: Scalars['String']['input'];
  rule?: Scalars['String']['input'];
  instead: Scalars['String']['input'];
};

export type OtherwiseDirectiveResolver<
  Result,
  Parent,
  ContextType = Context,
  Args = OtherwiseDirectiveArgs,
> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AccessDirectiveArgs = {
  scopes: Array<Array<Scalars['String']['input']>>;
};

export type AccessDirectiveResolver<
  Result,
  Parent,
  ContextType = Context,
  Args = AccessDirectiveArgs,
> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AuthenticatedDirectiveArgs = {};

export type AuthenticatedDirectiveResolver<
  Result,
  Parent,
  ContextType = Context,
  Args = AuthenticatedDirectiveArgs,
> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ExportControlledDirectiveArgs = {};

export type ExportControlledDirectiveResolver<
  Result,
  Parent,
  ContextType = Context,
  Args = ExportControlledDirectiveArgs,
> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type LinkDirectiveArgs = {
  url?: Maybe<Scalars['String']['input']>;
  as?: Maybe<Scalars['String']['input']>;
  for?: Maybe<Link__Purpose>;
  import?: Maybe<Array<Maybe<Scalars['link__Import']['input']>>>;
};

export type LinkDirectiveResolver<
  Result,
  Parent,
  ContextType = Context,
  Args = LinkDirectiveArgs,
> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type TagDirectiveArgs = {
  name: Scalars['String']['input'];
};

export type TagDirectiveResolver<Result, Parent, ContextType = Context, Args = TagDirectiveArgs> = DirectiveResolverFn<
  Result,
  Parent,
  ContextType,
  Args
>;

export type Federation__ExtendsDirectiveArgs = {};

export type Federation__ExtendsDirectiveResolver<
  Result,
  Parent,
  ContextType = Context,
  Args = Federation__ExtendsDirectiveArgs,
> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ShareableDirectiveArgs = {};

export type ShareableDirectiveResolver<
  Result,
  Parent,
  ContextType = Context,
  Args = ShareableDirectiveArgs,
> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type InaccessibleDirectiveArgs = {};

export type InaccessibleDirectiveResolver<
  Result,
  Parent,
  ContextType = Context,
  Args = InaccessibleDirectiveArgs,
> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type Federation__OverrideDirectiveArgs = {
  from: Scalars['String']['input'];
  label?: Maybe<Scalars['String']['input']>;
};

export type Federation__OverrideDirectiveResolver<
  Result,
  Parent,
  ContextType = Context,
  Args = Federation__OverrideDirectiveArgs,
> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ComposeDirectiveDirectiveArgs = {
  name?: Maybe<Scalars['String']['input']>;
};

export type ComposeDirectiveDirectiveResolver<
  Result,
  Parent,
  ContextType = Context,
  Args = ComposeDirectiveDirectiveArgs,
> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type Federation__InterfaceObjectDirectiveArgs = {};

export type Federation__InterfaceObjectDirectiveResolver<
  Result,
  Parent,
  ContextType = Context,
  Args = Federation__InterfaceObjectDirectiveArgs,
> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type Federation__AuthenticatedDirectiveArgs = {};

export type Federation__AuthenticatedDirectiveResolver<
  Result,
  Parent,
  ContextType = Context,
  Args = Federation__AuthenticatedDirectiveArgs,
> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type Federation__RequiresScopesDirectiveArgs = {
  scopes: Array<Array<Scalars['federation__Scope']['input']>>;
};

export type Federation__RequiresScopesDirectiveResolver<
  Result,
  Parent,
  ContextType = Context,
  Args = Federation__RequiresScopesDirectiveArgs,
> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type Federation__PolicyDirectiveArgs = {
  policies: Array<Array<Scalars['federation__Policy']['input']>>;
};

export type Federation__PolicyDirectiveResolver<
  Result,
  Parent,
  ContextType = Context,
  Args = Federation__PolicyDirectiveArgs,
> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type Federation__ContextDirectiveArgs = {
  name: Scalars['String']['input'];
};

export type Federation__ContextDirectiveResolver<
  Result,
  Parent,
  ContextType = Context,
  Args = Federation__ContextDirectiveArgs,
> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type Federation__FromContextDirectiveArgs = {
  field?: Maybe<Scalars['federation__ContextFieldValue']['input']>;
};

export type Federation__FromContextDirectiveResolver<
  Result,
  Parent,
  ContextType = Context,
  Args = Federation__FromContextDirectiveArgs,
> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type Federation__CostDirectiveArgs = {
  weight: Scalars['Int']['input'];
};

export type Federation__CostDirectiveResolver<
  Result,
  Parent,
  ContextType = Context,
  Args = Federation__CostDirectiveArgs,
> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type Federation__ListSizeDirectiveArgs = {
  assumedSize?: Maybe<Scalars['Int']['input']>;
  slicingArguments?: Maybe<Array<Scalars['String']['input']>>;
  sizedFields?: Maybe<Array<Scalars['String']['input']>>;
  requireOneSlicingArgument?: Maybe<Scalars['Boolean']['input']>;
};

export type Federation__ListSizeDirectiveResolver<
  Result,
  Parent,
  ContextType = Context,
  Args = Federation__ListSizeDirectiveArgs,
> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DurationScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Duration'], any> {
  name: 'Duration';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export interface CurrencyCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CurrencyCode'], any> {
  name: 'CurrencyCode';
}

export interface CursorScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Cursor'], any> {
  name: 'Cursor';
}

export type MoneyResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money'],
> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
};

export type CurrencyResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Currency'] = ResolversParentTypes['Currency'],
> = {
  code?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  minorUnits?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UnitOfMeasureResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['UnitOfMeasure'] = ResolversParentTypes['UnitOfMeasure'],
> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  symbol?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dimension?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ExternalIdResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ExternalId'] = ResolversParentTypes['ExternalId'],
> = {
  system?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AttributeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Attribute'] = ResolversParentTypes['Attribute'],
> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PageInfoResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo'],
> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IntegrationAuditEntryResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['IntegrationAuditEntry'] = ResolversParentTypes['IntegrationAuditEntry'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  siteId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  furtherSiteIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actorSystem?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  objectType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  objectId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  correlationId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  idempotencyKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mappingVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  request?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  response?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['AuditOutcome'], ParentType, ContextType>;
  errorCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  hash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type IntegrationAuditEntryConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['IntegrationAuditEntryConnection'] =
    ResolversParentTypes['IntegrationAuditEntryConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['IntegrationAuditEntryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type IntegrationAuditEntryEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['IntegrationAuditEntryEdge'] =
    ResolversParentTypes['IntegrationAuditEntryEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['IntegrationAuditEntry'], ParentType, ContextType>;
};

export type QueryResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query'],
> = {
  _entities?: Resolver<
    Array<Maybe<ResolversTypes['_Entity']>>,
    ParentType,
    ContextType,
    RequireFields<Query_EntitiesArgs, 'representations'>
  >;
  _service?: Resolver<ResolversTypes['_Service'], ParentType, ContextType>;
  integrationAuditTrail?: Resolver<
    ResolversTypes['IntegrationAuditEntryConnection'],
    ParentType,
    ContextType,
    Partial<QueryIntegrationAuditTrailArgs>
  >;
  connectorCertifications?: Resolver<
    ResolversTypes['ConnectorCertificationConnection'],
    ParentType,
    ContextType,
    Partial<QueryConnectorCertificationsArgs>
  >;
  connectorCertification?: Resolver<
    Maybe<ResolversTypes['ConnectorCertification']>,
    ParentType,
    ContextType,
    RequireFields<QueryConnectorCertificationArgs, 'id'>
  >;
  deadLetters?: Resolver<
    ResolversTypes['DeadLetterConnection'],
    ParentType,
    ContextType,
    Partial<QueryDeadLettersArgs>
  >;
  deadLetter?: Resolver<
    Maybe<ResolversTypes['DeadLetter']>,
    ParentType,
    ContextType,
    RequireFields<QueryDeadLetterArgs, 'id'>
  >;
  deliveries?: Resolver<ResolversTypes['DeliveryConnection'], ParentType, ContextType, Partial<QueryDeliveriesArgs>>;
  delivery?: Resolver<
    Maybe<ResolversTypes['Delivery']>,
    ParentType,
    ContextType,
    RequireFields<QueryDeliveryArgs, 'id'>
  >;
  dimensionMappings?: Resolver<
    ResolversTypes['DimensionMappingConnection'],
    ParentType,
    ContextType,
    Partial<QueryDimensionMappingsArgs>
  >;
  dimensionMapping?: Resolver<
    Maybe<ResolversTypes['DimensionMapping']>,
    ParentType,
    ContextType,
    RequireFields<QueryDimensionMappingArgs, 'id'>
  >;
  engagements?: Resolver<
    ResolversTypes['EngagementConnection'],
    ParentType,
    ContextType,
    Partial<QueryEngagementsArgs>
  >;
  engagement?: Resolver<
    Maybe<ResolversTypes['Engagement']>,
    ParentType,
    ContextType,
    RequireFields<QueryEngagementArgs, 'id'>
  >;
  environmentFingerprints?: Resolver<
    ResolversTypes['EnvironmentFingerprintConnection'],
    ParentType,
    ContextType,
    Partial<QueryEnvironmentFingerprintsArgs>
  >;
  environmentFingerprint?: Resolver<
    Maybe<ResolversTypes['EnvironmentFingerprint']>,
    ParentType,
    ContextType,
    RequireFields<QueryEnvironmentFingerprintArgs, 'id'>
  >;
  flowDefinitions?: Resolver<
    ResolversTypes['FlowDefinitionConnection'],
    ParentType,
    ContextType,
    Partial<QueryFlowDefinitionsArgs>
  >;
  flowDefinition?: Resolver<
    Maybe<ResolversTypes['FlowDefinition']>,
    ParentType,
    ContextType,
    RequireFields<QueryFlowDefinitionArgs, 'id'>
  >;
  healthChecks?: Resolver<
    ResolversTypes['HealthCheckConnection'],
    ParentType,
    ContextType,
    Partial<QueryHealthChecksArgs>
  >;
  healthCheck?: Resolver<
    Maybe<ResolversTypes['HealthCheck']>,
    ParentType,
    ContextType,
    RequireFields<QueryHealthCheckArgs, 'id'>
  >;
  incidents?: Resolver<ResolversTypes['IncidentConnection'], ParentType, ContextType, Partial<QueryIncidentsArgs>>;
  incident?: Resolver<
    Maybe<ResolversTypes['Incident']>,
    ParentType,
    ContextType,
    RequireFields<QueryIncidentArgs, 'id'>
  >;
  integrations?: Resolver<
    ResolversTypes['IntegrationConnection'],
    ParentType,
    ContextType,
    Partial<QueryIntegrationsArgs>
  >;
  integration?: Resolver<
    Maybe<ResolversTypes['Integration']>,
    ParentType,
    ContextType,
    RequireFields<QueryIntegrationArgs, 'id'>
  >;
  systemOfRecord?: Resolver<
    Maybe<ResolversTypes['SystemOfRecord']>,
    ParentType,
    ContextType,
    RequireFields<QuerySystemOfRecordArgs, 'type'>
  >;
  ownership?: Resolver<Array<ResolversTypes['Ownership']>, ParentType, ContextType, Partial<QueryOwnershipArgs>>;
  partNumberMappings?: Resolver<
    ResolversTypes['PartNumberMappingConnection'],
    ParentType,
    ContextType,
    Partial<QueryPartNumberMappingsArgs>
  >;
  partNumberMapping?: Resolver<
    Maybe<ResolversTypes['PartNumberMapping']>,
    ParentType,
    ContextType,
    RequireFields<QueryPartNumberMappingArgs, 'id'>
  >;
  integrationSignedEvent?: Resolver<
    ResolversTypes['String'],
    ParentType,
    ContextType,
    RequireFields<QueryIntegrationSignedEventArgs, 'id'>
  >;
  siteMappings?: Resolver<
    ResolversTypes['SiteMappingConnection'],
    ParentType,
    ContextType,
    Partial<QuerySiteMappingsArgs>
  >;
  siteMapping?: Resolver<
    Maybe<ResolversTypes['SiteMapping']>,
    ParentType,
    ContextType,
    RequireFields<QuerySiteMappingArgs, 'id'>
  >;
  unitMappings?: Resolver<
    ResolversTypes['UnitMappingConnection'],
    ParentType,
    ContextType,
    Partial<QueryUnitMappingsArgs>
  >;
  unitMapping?: Resolver<
    Maybe<ResolversTypes['UnitMapping']>,
    ParentType,
    ContextType,
    RequireFields<QueryUnitMappingArgs, 'id'>
  >;
  webhookEvents?: Resolver<
    ResolversTypes['WebhookEventConnection'],
    ParentType,
    ContextType,
    Partial<QueryWebhookEventsArgs>
  >;
  webhookEvent?: Resolver<
    Maybe<ResolversTypes['WebhookEvent']>,
    ParentType,
    ContextType,
    RequireFields<QueryWebhookEventArgs, 'id'>
  >;
  webhookReceivers?: Resolver<
    ResolversTypes['WebhookReceiverConnection'],
    ParentType,
    ContextType,
    Partial<QueryWebhookReceiversArgs>
  >;
  webhookReceiver?: Resolver<
    Maybe<ResolversTypes['WebhookReceiver']>,
    ParentType,
    ContextType,
    RequireFields<QueryWebhookReceiverArgs, 'id'>
  >;
  webhookSubscriptions?: Resolver<
    ResolversTypes['WebhookSubscriptionConnection'],
    ParentType,
    ContextType,
    Partial<QueryWebhookSubscriptionsArgs>
  >;
  webhookSubscription?: Resolver<
    Maybe<ResolversTypes['WebhookSubscription']>,
    ParentType,
    ContextType,
    RequireFields<QueryWebhookSubscriptionArgs, 'id'>
  >;
};

export type ConnectorCertificationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ConnectorCertification'] = ResolversParentTypes['ConnectorCertification'],
  FederationReferenceType extends FederationReferenceTypes['ConnectorCertification'] =
    FederationReferenceTypes['ConnectorCertification'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['ConnectorCertification']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  _etag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  connector?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  connectorVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  productMajorVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  certification?: Resolver<ResolversTypes['CertificationState'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['QuoteState'], ParentType, ContextType>;
  certifiedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  certifiedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  evidenceUri?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  integrations?: Resolver<Array<ResolversTypes['Integration']>, ParentType, ContextType>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConnectorCertificationConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ConnectorCertificationConnection'] =
    ResolversParentTypes['ConnectorCertificationConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['ConnectorCertificationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ConnectorCertificationEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ConnectorCertificationEdge'] =
    ResolversParentTypes['ConnectorCertificationEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ConnectorCertification'], ParentType, ContextType>;
};

export type DeadLetterResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DeadLetter'] = ResolversParentTypes['DeadLetter'],
  FederationReferenceType extends FederationReferenceTypes['DeadLetter'] = FederationReferenceTypes['DeadLetter'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['DeadLetter']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  _etag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DeadLetterState'], ParentType, ContextType>;
  errorClass?: Resolver<ResolversTypes['DeliveryErrorClass'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  firstError?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastError?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  suggestion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attemptCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  diedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  resolvedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resolvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  delivery?: Resolver<ResolversTypes['Delivery'], ParentType, ContextType>;
  flow?: Resolver<ResolversTypes['FlowDefinition'], ParentType, ContextType>;
  replays?: Resolver<Array<ResolversTypes['DeadLetterReplay']>, ParentType, ContextType>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeadLetterConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DeadLetterConnection'] = ResolversParentTypes['DeadLetterConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['DeadLetterEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DeadLetterEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DeadLetterEdge'] = ResolversParentTypes['DeadLetterEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DeadLetter'], ParentType, ContextType>;
};

export type DeadLetterReplayResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DeadLetterReplay'] = ResolversParentTypes['DeadLetterReplay'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  requestedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  delivered?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type DeliveryResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Delivery'] = ResolversParentTypes['Delivery'],
  FederationReferenceType extends FederationReferenceTypes['Delivery'] = FederationReferenceTypes['Delivery'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Delivery']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  _etag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['IntegratedSystem'], ParentType, ContextType>;
  eventId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sourceEventIds?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  eventType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  eventTime?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DeliveryState'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Attribute']>, ParentType, ContextType>;
  correlationId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  attemptCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nextAttemptAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  leaseExpiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  deliveredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  errorClass?: Resolver<Maybe<ResolversTypes['DeliveryErrorClass']>, ParentType, ContextType>;
  errorCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  errorMessage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  flow?: Resolver<ResolversTypes['FlowDefinition'], ParentType, ContextType>;
  site?: Resolver<Maybe<ResolversTypes['Site']>, ParentType, ContextType>;
  blockedBy?: Resolver<Maybe<ResolversTypes['Delivery']>, ParentType, ContextType>;
  attempts?: Resolver<Array<ResolversTypes['DeliveryAttempt']>, ParentType, ContextType>;
  deadLetter?: Resolver<Maybe<ResolversTypes['DeadLetter']>, ParentType, ContextType>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeliveryConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DeliveryConnection'] = ResolversParentTypes['DeliveryConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['DeliveryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DeliveryEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DeliveryEdge'] = ResolversParentTypes['DeliveryEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Delivery'], ParentType, ContextType>;
};

export type DeliveryAttemptResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DeliveryAttempt'] = ResolversParentTypes['DeliveryAttempt'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  finishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['AttemptOutcome'], ParentType, ContextType>;
  errorClass?: Resolver<Maybe<ResolversTypes['DeliveryErrorClass']>, ParentType, ContextType>;
  errorCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  errorMessage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mappingVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  idempotencyKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  request?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  response?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type DimensionMappingResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DimensionMapping'] = ResolversParentTypes['DimensionMapping'],
  FederationReferenceType extends FederationReferenceTypes['DimensionMapping'] =
    FederationReferenceTypes['DimensionMapping'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['DimensionMapping']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  _etag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  externalSystem?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dimension?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  externalValue?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MappingState'], ParentType, ContextType>;
  suggestedBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confirmedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confirmedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DimensionMappingConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DimensionMappingConnection'] =
    ResolversParentTypes['DimensionMappingConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['DimensionMappingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DimensionMappingEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DimensionMappingEdge'] = ResolversParentTypes['DimensionMappingEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DimensionMapping'], ParentType, ContextType>;
};

export type EngagementResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Engagement'] = ResolversParentTypes['Engagement'],
  FederationReferenceType extends FederationReferenceTypes['Engagement'] = FederationReferenceTypes['Engagement'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Engagement']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  _etag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partyModel?: Resolver<ResolversTypes['PartyModel'], ParentType, ContextType>;
  sowReference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  integratorReason?: Resolver<Maybe<ResolversTypes['IntegratorReason']>, ParentType, ContextType>;
  integratorReasonText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parties?: Resolver<Array<ResolversTypes['EngagementParty']>, ParentType, ContextType>;
  integrations?: Resolver<Array<ResolversTypes['Integration']>, ParentType, ContextType>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EngagementConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EngagementConnection'] = ResolversParentTypes['EngagementConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['EngagementEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type EngagementEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EngagementEdge'] = ResolversParentTypes['EngagementEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Engagement'], ParentType, ContextType>;
};

export type EngagementPartyResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EngagementParty'] = ResolversParentTypes['EngagementParty'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['PartyRole'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type EnvironmentFingerprintResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EnvironmentFingerprint'] = ResolversParentTypes['EnvironmentFingerprint'],
  FederationReferenceType extends FederationReferenceTypes['EnvironmentFingerprint'] =
    FederationReferenceTypes['EnvironmentFingerprint'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['EnvironmentFingerprint']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  takenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  edition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timeZone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  units?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  openPeriods?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  customizations?: Resolver<Array<ResolversTypes['Attribute']>, ParentType, ContextType>;
  permissions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  differences?: Resolver<Array<ResolversTypes['FingerprintDifference']>, ParentType, ContextType>;
  checksum?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  integration?: Resolver<ResolversTypes['Integration'], ParentType, ContextType>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FingerprintDifferenceResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FingerprintDifference'] = ResolversParentTypes['FingerprintDifference'],
> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expected?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  found?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EnvironmentFingerprintConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EnvironmentFingerprintConnection'] =
    ResolversParentTypes['EnvironmentFingerprintConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['EnvironmentFingerprintEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type EnvironmentFingerprintEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EnvironmentFingerprintEdge'] =
    ResolversParentTypes['EnvironmentFingerprintEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EnvironmentFingerprint'], ParentType, ContextType>;
};

export type FlowDefinitionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FlowDefinition'] = ResolversParentTypes['FlowDefinition'],
  FederationReferenceType extends FederationReferenceTypes['FlowDefinition'] =
    FederationReferenceTypes['FlowDefinition'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['FlowDefinition']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  _etag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  object?: Resolver<ResolversTypes['FlowObject'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['IntegratedSystem'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['IntegratedSystem'], ParentType, ContextType>;
  eventTypes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  filter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  delivery?: Resolver<ResolversTypes['FlowDelivery'], ParentType, ContextType>;
  schedule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  netting?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  minPhase?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  enabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  slaMaxLag?: Resolver<Maybe<ResolversTypes['Duration']>, ParentType, ContextType>;
  expectedInterval?: Resolver<Maybe<ResolversTypes['Duration']>, ParentType, ContextType>;
  integration?: Resolver<ResolversTypes['Integration'], ParentType, ContextType>;
  healthChecks?: Resolver<Array<ResolversTypes['HealthCheck']>, ParentType, ContextType>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FlowDefinitionConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FlowDefinitionConnection'] =
    ResolversParentTypes['FlowDefinitionConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['FlowDefinitionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type FlowDefinitionEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FlowDefinitionEdge'] = ResolversParentTypes['FlowDefinitionEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FlowDefinition'], ParentType, ContextType>;
};

export type HealthCheckResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['HealthCheck'] = ResolversParentTypes['HealthCheck'],
  FederationReferenceType extends FederationReferenceTypes['HealthCheck'] = FederationReferenceTypes['HealthCheck'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['HealthCheck']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  _etag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['HealthCheckKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['HealthState'], ParentType, ContextType>;
  observedValue?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  threshold?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  checkedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  changedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  integration?: Resolver<ResolversTypes['Integration'], ParentType, ContextType>;
  flow?: Resolver<Maybe<ResolversTypes['FlowDefinition']>, ParentType, ContextType>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HealthCheckConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['HealthCheckConnection'] = ResolversParentTypes['HealthCheckConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['HealthCheckEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type HealthCheckEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['HealthCheckEdge'] = ResolversParentTypes['HealthCheckEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HealthCheck'], ParentType, ContextType>;
};

export type IncidentResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Incident'] = ResolversParentTypes['Incident'],
  FederationReferenceType extends FederationReferenceTypes['Incident'] = FederationReferenceTypes['Incident'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Incident']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  _etag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['IncidentSeverity'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['IncidentState'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  detectedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recoveredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  cause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  integration?: Resolver<ResolversTypes['Integration'], ParentType, ContextType>;
  flow?: Resolver<Maybe<ResolversTypes['FlowDefinition']>, ParentType, ContextType>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IncidentConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['IncidentConnection'] = ResolversParentTypes['IncidentConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['IncidentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type IncidentEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['IncidentEdge'] = ResolversParentTypes['IncidentEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Incident'], ParentType, ContextType>;
};

export type IntegrationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Integration'] = ResolversParentTypes['Integration'],
  FederationReferenceType extends FederationReferenceTypes['Integration'] = FederationReferenceTypes['Integration'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Integration']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  _etag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  environment?: Resolver<ResolversTypes['IntegrationEnvironment'], ParentType, ContextType>;
  phase?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['IntegrationState'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  slaMaxLag?: Resolver<Maybe<ResolversTypes['Duration']>, ParentType, ContextType>;
  slaMaxErrorRate?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  uatDeadline?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  scopeApprovedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scopeApprovedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  connector?: Resolver<Maybe<ResolversTypes['ConnectorCertification']>, ParentType, ContextType>;
  engagement?: Resolver<Maybe<ResolversTypes['Engagement']>, ParentType, ContextType>;
  acceptanceCriteria?: Resolver<Array<ResolversTypes['AcceptanceCriterion']>, ParentType, ContextType>;
  fingerprints?: Resolver<Array<ResolversTypes['EnvironmentFingerprint']>, ParentType, ContextType>;
  flows?: Resolver<Array<ResolversTypes['FlowDefinition']>, ParentType, ContextType>;
  healthChecks?: Resolver<Array<ResolversTypes['HealthCheck']>, ParentType, ContextType>;
  incidents?: Resolver<Array<ResolversTypes['Incident']>, ParentType, ContextType>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IntegrationConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['IntegrationConnection'] = ResolversParentTypes['IntegrationConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['IntegrationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type IntegrationEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['IntegrationEdge'] = ResolversParentTypes['IntegrationEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Integration'], ParentType, ContextType>;
};

export type AcceptanceCriterionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AcceptanceCriterion'] = ResolversParentTypes['AcceptanceCriterion'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  query?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CriterionState'], ParentType, ContextType>;
  lastRunAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastAnswer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type OwnershipResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Ownership'] = ResolversParentTypes['Ownership'],
> = {
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['SystemOfRecord']>, ParentType, ContextType>;
  readScopes?: Resolver<Array<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  writableBy?: Resolver<Array<ResolversTypes['SystemOfRecord']>, ParentType, ContextType>;
};

export type PartNumberMappingResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PartNumberMapping'] = ResolversParentTypes['PartNumberMapping'],
  FederationReferenceType extends FederationReferenceTypes['PartNumberMapping'] =
    FederationReferenceTypes['PartNumberMapping'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['PartNumberMapping']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  _etag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  externalSystem?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  externalPartNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['Item'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MappingState'], ParentType, ContextType>;
  suggestedBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confirmedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confirmedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartNumberMappingConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PartNumberMappingConnection'] =
    ResolversParentTypes['PartNumberMappingConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['PartNumberMappingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PartNumberMappingEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PartNumberMappingEdge'] = ResolversParentTypes['PartNumberMappingEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PartNumberMapping'], ParentType, ContextType>;
};

export type ItemResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Item'] = ResolversParentTypes['Item'],
> = {
  partNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SiteResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Site'] = ResolversParentTypes['Site'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SiteMappingResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SiteMapping'] = ResolversParentTypes['SiteMapping'],
  FederationReferenceType extends FederationReferenceTypes['SiteMapping'] = FederationReferenceTypes['SiteMapping'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['SiteMapping']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  _etag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  externalSystem?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  externalSite?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  site?: Resolver<ResolversTypes['Site'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MappingState'], ParentType, ContextType>;
  suggestedBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confirmedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confirmedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SiteMappingConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SiteMappingConnection'] = ResolversParentTypes['SiteMappingConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['SiteMappingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SiteMappingEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SiteMappingEdge'] = ResolversParentTypes['SiteMappingEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SiteMapping'], ParentType, ContextType>;
};

export type UnitMappingResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['UnitMapping'] = ResolversParentTypes['UnitMapping'],
  FederationReferenceType extends FederationReferenceTypes['UnitMapping'] = FederationReferenceTypes['UnitMapping'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['UnitMapping']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  _etag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  externalSystem?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  externalUnit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unitOfMeasure?: Resolver<ResolversTypes['UnitOfMeasure'], ParentType, ContextType>;
  partNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  factor?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MappingState'], ParentType, ContextType>;
  suggestedBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confirmedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confirmedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnitMappingConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['UnitMappingConnection'] = ResolversParentTypes['UnitMappingConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['UnitMappingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type UnitMappingEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['UnitMappingEdge'] = ResolversParentTypes['UnitMappingEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['UnitMapping'], ParentType, ContextType>;
};

export type WebhookEventResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['WebhookEvent'] = ResolversParentTypes['WebhookEvent'],
  FederationReferenceType extends FederationReferenceTypes['WebhookEvent'] = FederationReferenceTypes['WebhookEvent'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['WebhookEvent']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  _etag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  eventId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  resource?: Resolver<ResolversTypes['WebhookResource'], ParentType, ContextType>;
  action?: Resolver<ResolversTypes['WebhookAction'], ParentType, ContextType>;
  entityId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  payload?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['WebhookEventState'], ParentType, ContextType>;
  attemptCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nextAttemptAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  deliveredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  responseCode?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  lastError?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subscription?: Resolver<ResolversTypes['WebhookSubscription'], ParentType, ContextType>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WebhookEventConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['WebhookEventConnection'] = ResolversParentTypes['WebhookEventConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['WebhookEventEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type WebhookEventEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['WebhookEventEdge'] = ResolversParentTypes['WebhookEventEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WebhookEvent'], ParentType, ContextType>;
};

export type WebhookReceiverResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['WebhookReceiver'] = ResolversParentTypes['WebhookReceiver'],
  FederationReferenceType extends FederationReferenceTypes['WebhookReceiver'] =
    FederationReferenceTypes['WebhookReceiver'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['WebhookReceiver']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  _etag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  webhookUri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expectedResponseCode?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  signature?: Resolver<ResolversTypes['WebhookSignature'], ParentType, ContextType>;
  headerNames?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  enabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  disabledReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  disabledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  subscriptions?: Resolver<Array<ResolversTypes['WebhookSubscription']>, ParentType, ContextType>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WebhookReceiverConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['WebhookReceiverConnection'] =
    ResolversParentTypes['WebhookReceiverConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['WebhookReceiverEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type WebhookReceiverEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['WebhookReceiverEdge'] = ResolversParentTypes['WebhookReceiverEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WebhookReceiver'], ParentType, ContextType>;
};

export type WebhookSubscriptionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['WebhookSubscription'] = ResolversParentTypes['WebhookSubscription'],
  FederationReferenceType extends FederationReferenceTypes['WebhookSubscription'] =
    FederationReferenceTypes['WebhookSubscription'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['WebhookSubscription']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  _etag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  resource?: Resolver<ResolversTypes['WebhookResource'], ParentType, ContextType>;
  action?: Resolver<ResolversTypes['WebhookAction'], ParentType, ContextType>;
  siteCodes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  enabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  receiver?: Resolver<ResolversTypes['WebhookReceiver'], ParentType, ContextType>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WebhookSubscriptionConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['WebhookSubscriptionConnection'] =
    ResolversParentTypes['WebhookSubscriptionConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['WebhookSubscriptionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type WebhookSubscriptionEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['WebhookSubscriptionEdge'] = ResolversParentTypes['WebhookSubscriptionEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WebhookSubscription'], ParentType, ContextType>;
};

export interface Link__ImportScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['link__Import'], any> {
  name: 'link__Import';
}

export interface Federation__FieldSetScalarConfig extends GraphQLScalarTypeConfig<
  ResolversTypes['federation__FieldSet'],
  any
> {
  name: 'federation__FieldSet';
}

export interface Federation__ScopeScalarConfig extends GraphQLScalarTypeConfig<
  ResolversTypes['federation__Scope'],
  any
> {
  name: 'federation__Scope';
}

export interface Federation__PolicyScalarConfig extends GraphQLScalarTypeConfig<
  ResolversTypes['federation__Policy'],
  any
> {
  name: 'federation__Policy';
}

export interface Federation__ContextFieldValueScalarConfig extends GraphQLScalarTypeConfig<
  ResolversTypes['federation__ContextFieldValue'],
  any
> {
  name: 'federation__ContextFieldValue';
}

export interface _AnyScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['_Any'], any> {
  name: '_Any';
}

export type _ServiceResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['_Service'] = ResolversParentTypes['_Service'],
> = {
  sdl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type _EntityResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['_Entity'] = ResolversParentTypes['_Entity'],
> = {
  __resolveType: TypeResolveFn<
    | 'ConnectorCertification'
    | 'DeadLetter'
    | 'Delivery'
    | 'DimensionMapping'
    | 'Engagement'
    | 'EnvironmentFingerprint'
    | 'FlowDefinition'
    | 'HealthCheck'
    | 'Incident'
    | 'Integration'
    | 'Item'
    | 'PartNumberMapping'
    | 'Site'
    | 'SiteMapping'
    | 'UnitMapping'
    | 'WebhookEvent'
    | 'WebhookReceiver'
    | 'WebhookSubscription',
    ParentType,
    ContextType
  >;
};

export type Resolvers<ContextType = Context> = {
  DateTime?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  Duration?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  CurrencyCode?: GraphQLScalarType;
  Cursor?: GraphQLScalarType;
  Money?: MoneyResolvers<ContextType>;
  Currency?: CurrencyResolvers<ContextType>;
  UnitOfMeasure?: UnitOfMeasureResolvers<ContextType>;
  ExternalId?: ExternalIdResolvers<ContextType>;
  Attribute?: AttributeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  IntegrationAuditEntry?: IntegrationAuditEntryResolvers<ContextType>;
  IntegrationAuditEntryConnection?: IntegrationAuditEntryConnectionResolvers<ContextType>;
  IntegrationAuditEntryEdge?: IntegrationAuditEntryEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ConnectorCertification?: ConnectorCertificationResolvers<ContextType>;
  ConnectorCertificationConnection?: ConnectorCertificationConnectionResolvers<ContextType>;
  ConnectorCertificationEdge?: ConnectorCertificationEdgeResolvers<ContextType>;
  DeadLetter?: DeadLetterResolvers<ContextType>;
  DeadLetterConnection?: DeadLetterConnectionResolvers<ContextType>;
  DeadLetterEdge?: DeadLetterEdgeResolvers<ContextType>;
  DeadLetterReplay?: DeadLetterReplayResolvers<ContextType>;
  Delivery?: DeliveryResolvers<ContextType>;
  DeliveryConnection?: DeliveryConnectionResolvers<ContextType>;
  DeliveryEdge?: DeliveryEdgeResolvers<ContextType>;
  DeliveryAttempt?: DeliveryAttemptResolvers<ContextType>;
  DimensionMapping?: DimensionMappingResolvers<ContextType>;
  DimensionMappingConnection?: DimensionMappingConnectionResolvers<ContextType>;
  DimensionMappingEdge?: DimensionMappingEdgeResolvers<ContextType>;
  Engagement?: EngagementResolvers<ContextType>;
  EngagementConnection?: EngagementConnectionResolvers<ContextType>;
  EngagementEdge?: EngagementEdgeResolvers<ContextType>;
  EngagementParty?: EngagementPartyResolvers<ContextType>;
  EnvironmentFingerprint?: EnvironmentFingerprintResolvers<ContextType>;
  FingerprintDifference?: FingerprintDifferenceResolvers<ContextType>;
  EnvironmentFingerprintConnection?: EnvironmentFingerprintConnectionResolvers<ContextType>;
  EnvironmentFingerprintEdge?: EnvironmentFingerprintEdgeResolvers<ContextType>;
  FlowDefinition?: FlowDefinitionResolvers<ContextType>;
  FlowDefinitionConnection?: FlowDefinitionConnectionResolvers<ContextType>;
  FlowDefinitionEdge?: FlowDefinitionEdgeResolvers<ContextType>;
  HealthCheck?: HealthCheckResolvers<ContextType>;
  HealthCheckConnection?: HealthCheckConnectionResolvers<ContextType>;
  HealthCheckEdge?: HealthCheckEdgeResolvers<ContextType>;
  Incident?: IncidentResolvers<ContextType>;
  IncidentConnection?: IncidentConnectionResolvers<ContextType>;
  IncidentEdge?: IncidentEdgeResolvers<ContextType>;
  Integration?: IntegrationResolvers<ContextType>;
  IntegrationConnection?: IntegrationConnectionResolvers<ContextType>;
  IntegrationEdge?: IntegrationEdgeResolvers<ContextType>;
  AcceptanceCriterion?: AcceptanceCriterionResolvers<ContextType>;
  Ownership?: OwnershipResolvers<ContextType>;
  PartNumberMapping?: PartNumberMappingResolvers<ContextType>;
  PartNumberMappingConnection?: PartNumberMappingConnectionResolvers<ContextType>;
  PartNumberMappingEdge?: PartNumberMappingEdgeResolvers<ContextType>;
  Item?: ItemResolvers<ContextType>;
  Site?: SiteResolvers<ContextType>;
  SiteMapping?: SiteMappingResolvers<ContextType>;
  SiteMappingConnection?: SiteMappingConnectionResolvers<ContextType>;
  SiteMappingEdge?: SiteMappingEdgeResolvers<ContextType>;
  UnitMapping?: UnitMappingResolvers<ContextType>;
  UnitMappingConnection?: UnitMappingConnectionResolvers<ContextType>;
  UnitMappingEdge?: UnitMappingEdgeResolvers<ContextType>;
  WebhookEvent?: WebhookEventResolvers<ContextType>;
  WebhookEventConnection?: WebhookEventConnectionResolvers<ContextType>;
  WebhookEventEdge?: WebhookEventEdgeResolvers<ContextType>;
  WebhookReceiver?: WebhookReceiverResolvers<ContextType>;
  WebhookReceiverConnection?: WebhookReceiverConnectionResolvers<ContextType>;
  WebhookReceiverEdge?: WebhookReceiverEdgeResolvers<ContextType>;
  WebhookSubscription?: WebhookSubscriptionResolvers<ContextType>;
  WebhookSubscriptionConnection?: WebhookSubscriptionConnectionResolvers<ContextType>;
  WebhookSubscriptionEdge?: WebhookSubscriptionEdgeResolvers<ContextType>;
  link__Import?: GraphQLScalarType;
  federation__FieldSet?: GraphQLScalarType;
  federation__Scope?: GraphQLScalarType;
  federation__Policy?: GraphQLScalarType;
  federation__ContextFieldValue?: GraphQLScalarType;
  _Any?: GraphQLScalarType;
  _Service?: _ServiceResolvers<ContextType>;
  _Entity?: _EntityResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  owner?: OwnerDirectiveResolver<any, any, ContextType>;
  replica?: ReplicaDirectiveResolver<any, any, ContextType>;
  otherwise?: OtherwiseDirectiveResolver<any, any, ContextType>;
  access?: AccessDirectiveResolver<any, any, ContextType>;
  authenticated?: AuthenticatedDirectiveResolver<any, any, ContextType>;
  exportControlled?: ExportControlledDirectiveResolver<any, any, ContextType>;
  link?: LinkDirectiveResolver<any, any, ContextType>;
  tag?: TagDirectiveResolver<any, any, ContextType>;
  federation__extends?: Federation__ExtendsDirectiveResolver<any, any, ContextType>;
  shareable?: ShareableDirectiveResolver<any, any, ContextType>;
  inaccessible?: InaccessibleDirectiveResolver<any, any, ContextType>;
  federation__override?: Federation__OverrideDirectiveResolver<any, any, ContextType>;
  composeDirective?: ComposeDirectiveDirectiveResolver<any, any, ContextType>;
  federation__interfaceObject?: Federation__InterfaceObjectDirectiveResolver<any, any, ContextType>;
  federation__authenticated?: Federation__AuthenticatedDirectiveResolver<any, any, ContextType>;
  federation__requiresScopes?: Federation__RequiresScopesDirectiveResolver<any, any, ContextType>;
  federation__policy?: Federation__PolicyDirectiveResolver<any, any, ContextType>;
  federation__context?: Federation__ContextDirectiveResolver<any, any, ContextType>;
  federation__fromContext?: Federation__FromContextDirectiveResolver<any, any, ContextType>;
  federation__cost?: Federation__CostDirectiveResolver<any, any, ContextType>;
  federation__listSize?: Federation__ListSizeDirectiveResolver<any, any, ContextType>;
};
