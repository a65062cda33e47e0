// Made by `npm run codegen` from schema/plm. Do not edit.
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
import type {
  ExplosionParent,
  ExplosionComponentParent,
  ExplosionLineParent,
  ExplosionComponentConnectionParent,
  ExplosionComponentEdgeParent,
  ExplosionLineConnectionParent,
  ExplosionLineEdgeParent,
  WhereUsedRowParent,
  WhereUsedConnectionParent,
  WhereUsedEdgeParent,
  EBomLineDeltaParent,
  EBomPartDeltaParent,
  EBomComparisonParent,
  EcnAffectedEbomParent,
  PartReleasedEventParent,
} from './parents.ts';
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
 * What production reported as built: one record for each serial number or lot and version, read only, for the engineering audit
 * trail. The as-built BOM itself is MES's. System of record: PLM.
 */
export type AsBuiltRecord = {
  /** Opaque id, `abr_` and 26 characters. */
  id: Scalars['ID']['output'];
  /** The part revision it was built to. */
  part: Part;
  /** The run that built it. */
  run: Run;
  /** What was built. */
  partInventory: PartInventory;
  /** Its serial number; null for lots. */
  serialNumber: Maybe<Scalars['String']['output']>;
  /** Its lot number; null where it has none. */
  lotNumber: Maybe<Scalars['String']['output']>;
  /** How much was built, in `unitOfMeasure`. */
  quantity: Scalars['Float']['output'];
  /** Unit of the quantity. */
  unitOfMeasure: UnitOfMeasure;
  /** Version of the as-built snapshot, from 1; a later one follows rework. */
  snapshotVersion: Scalars['Int']['output'];
  /** When its run was closed. */
  closedAt: Scalars['DateTime']['output'];
  /** SHA-256 of the snapshot in hexadecimal, as MES sent it. */
  contentHash: Scalars['String']['output'];
  /** Hash of the engineering BOM it was built to; null where production had none. */
  ebomContentHash: Maybe<Scalars['String']['output']>;
  /** What it is made of, level by level. */
  lines: Array<AsBuiltLine>;
  /** When PLM received it. */
  receivedAt: Scalars['DateTime']['output'];
  /** What other systems call it. */
  externalIds: Array<ExternalId>;
};

/** One component of an as-built record. System of record: PLM. */
export type AsBuiltLine = {
  /** Opaque id, `abl_` and 26 characters. */
  id: Scalars['ID']['output'];
  /** The record it belongs to. */
  asBuiltRecord: AsBuiltRecord;
  /** Its place in the record, from 1. */
  position: Scalars['Int']['output'];
  /** The level below what was built, from 1. */
  level: Scalars['Int']['output'];
  /** The part number of the component. */
  partNumber: Scalars['String']['output'];
  /** The revision of the component; null where it has none. */
  revision: Maybe<Scalars['String']['output']>;
  /** The component as PLM knows it; null where PLM has no such revision. */
  part: Maybe<Part>;
  /** Its serial number; null where it is not serialised. */
  serialNumber: Maybe<Scalars['String']['output']>;
  /** Its lot number; null where it has none. */
  lotNumber: Maybe<Scalars['String']['output']>;
  /** How much was installed, in `unitOfMeasure`. */
  quantity: Scalars['Float']['output'];
  /** Unit of the quantity. */
  unitOfMeasure: UnitOfMeasure;
  /** Where it was installed; null where it was not told. */
  referenceDesignator: Maybe<Scalars['String']['output']>;
  /** The part number it stood in for; null where it is what engineering asked for. */
  substituteFor: Maybe<Scalars['String']['output']>;
  /** True: differs from engineering's definition. */
  isDeviation: Scalars['Boolean']['output'];
};

/**
 * One execution of a procedure: builds, inspects or reworks a part inventory. A serial part is built one run per serial, grouped in a
 * batch. System of record: MES.
 */
export type Run = {
  /** Opaque id. */
  id: Scalars['ID']['output'];
};

/**
 * A record of stock: a serial, a lot, or an untracked quantity of one part revision that came into being at once. Site-scoped.
 * System of record: MES.
 */
export type PartInventory = {
  /** Wire form `inv_…`. */
  id: Scalars['ID']['output'];
};

/** One characteristic inspected. Never changed. System of record: MES. */
export type InspectionResult = {
  /** Opaque id. */
  id: Scalars['ID']['output'];
};

/** A result of an inspection as production reported it to engineering, read only. System of record: PLM. */
export type InspectionRecord = {
  /** Opaque id, `inr_` and 26 characters. */
  id: Scalars['ID']['output'];
  /** The part revision that was inspected. */
  part: Part;
  /** The result in MES. */
  inspectionResult: InspectionResult;
  /** The run in which it was inspected; null where it was outside a run. */
  run: Maybe<Run>;
  /** What was inspected; null where it was not told. */
  partInventory: Maybe<PartInventory>;
  /** Its serial number; null where it has none. */
  serialNumber: Maybe<Scalars['String']['output']>;
  /** What was measured or judged, for example `Bore diameter`. */
  characteristic: Scalars['String']['output'];
  /** Whether it was measured or judged. */
  kind: InspectionKind;
  /** The value measured, in `unitOfMeasure`; null where it was judged. */
  value: Maybe<Scalars['Decimal']['output']>;
  /** Unit of the value and its limits; null where it was judged. */
  unitOfMeasure: Maybe<UnitOfMeasure>;
  /** Least value that passes; null where there is none. */
  lowerLimit: Maybe<Scalars['Decimal']['output']>;
  /** Greatest value that passes; null where there is none. */
  upperLimit: Maybe<Scalars['Decimal']['output']>;
  /** The value aimed at; null where there is none. */
  target: Maybe<Scalars['Decimal']['output']>;
  /** Whether it passed. */
  pass: Scalars['Boolean']['output'];
  /** When it was inspected. */
  inspectedAt: Scalars['DateTime']['output'];
  /** When PLM received it. */
  receivedAt: Scalars['DateTime']['output'];
  /** What other systems call it. */
  externalIds: Array<ExternalId>;
};

/** Whether a characteristic is measured or judged. */
export type InspectionKind =
  /** Measured: has a value and limits. */
  | 'VARIABLE'
  /** Judged: passes or fails. */
  | 'ATTRIBUTE';

/** A page of as-built records. */
export type AsBuiltRecordConnection = {
  /** The as-built records of this page, in order. */
  edges: Array<AsBuiltRecordEdge>;
  /** Where the page stands in its list. */
  pageInfo: PageInfo;
};

/** An as-built record on a page. */
export type AsBuiltRecordEdge = {
  /** Cursor of this one, to page from. */
  cursor: Scalars['String']['output'];
  /** The as-built record. */
  node: AsBuiltRecord;
};

/** Conditions on as-built records; those given must all hold. */
export type AsBuiltRecordsInputFilters = {
  /** Its id. */
  id?: InputMaybe<IdFilter>;
  /** The id of the part revision. */
  partId?: InputMaybe<IdFilter>;
  /** The part revision. */
  part?: InputMaybe<PartsInputFilters>;
  /** The id of the run. */
  runId?: InputMaybe<IdFilter>;
  /** The id of what was built. */
  partInventoryId?: InputMaybe<IdFilter>;
  /** Its serial number. */
  serialNumber?: InputMaybe<StringFilter>;
  /** Its lot number. */
  lotNumber?: InputMaybe<StringFilter>;
  /** When its run was closed. */
  closedAt?: InputMaybe<DateTimeFilter>;
};

/** Orders in which as-built records can be listed. */
export type AsBuiltRecordSortEnum =
  /** By id, that is by receipt, first first. */
  | 'ID_ASC'
  /** By id, last first. */
  | 'ID_DESC'
  /** By close of the run, longest ago first. */
  | 'CLOSED_ASC'
  /** By close of the run, latest first. */
  | 'CLOSED_DESC';

/** What can be read: every list and record stands beside its type. */
export type Query = {
  /**
   * Explodes a released or draft part revision into everything it takes, with parent quantities multiplied as exact decimals.
   * Give `partId`, or `partNumber` with or without `revision` (without: the latest released revision). Refused with BOM_CYCLE,
   * naming the path, where the structure contains itself.
   */
  explode: Explosion;
  /**
   * Every assembly that uses an item or a part revision, level by level upwards. Give `itemId`, `partId`, or `partNumber` with
   * or without `revision`. Nearest assemblies first.
   */
  whereUsed: WhereUsedConnection;
  /** What changed from one engineering BOM to another, by find number and by part. */
  compareEboms: EBomComparison;
  /** As-built records, by page. */
  asBuiltRecords: AsBuiltRecordConnection;
  /** One as-built record by id. NOT_FOUND where there is none. */
  asBuiltRecord: Maybe<AsBuiltRecord>;
  /** What was attempted at PLM, by page. For auditors: needs the scope `audit:read`; entries of other sites are not there. */
  plmAuditTrail: PlmAuditEntryConnection;
  /** Drawing links, by page. */
  drawingLinks: DrawingLinkConnection;
  /** One drawing link by id. NOT_FOUND where there is none. */
  drawingLink: Maybe<DrawingLink>;
  /** Engineering BOMs, by page. */
  eboms: EBomConnection;
  /** One engineering BOM by id. NOT_FOUND where there is none. */
  ebom: Maybe<EBom>;
  /** Lines of all engineering BOMs, by page. */
  ebomLines: EBomLineConnection;
  /** One line of an engineering BOM by id. NOT_FOUND where there is none. */
  ebomLine: Maybe<EBomLine>;
  /** Change notices, by page. */
  ecns: EcnConnection;
  /** One change notice by id. NOT_FOUND where there is none. */
  ecn: Maybe<Ecn>;
  /** One change notice by its number. NOT_FOUND where there is none. */
  ecnByNumber: Maybe<Ecn>;
  /** Change requests, by page. */
  ecrs: EcrConnection;
  /** One change request by id. NOT_FOUND where there is none. */
  ecr: Maybe<Ecr>;
  /** One change request by its number. NOT_FOUND where there is none. */
  ecrByNumber: Maybe<Ecr>;
  /** Imports, by page. */
  importBatches: ImportBatchConnection;
  /** One import by id. NOT_FOUND where there is none. */
  importBatch: Maybe<ImportBatch>;
  /** Items, by page. */
  items: ItemConnection;
  /** One item by id. NOT_FOUND where there is none. */
  item: Maybe<Item>;
  /** One item by its part number, exactly as PLM holds it. NOT_FOUND where there is none. */
  itemByNumber: Maybe<Item>;
  /** Part revisions, by page. */
  parts: PartConnection;
  /** One part revision by id. NOT_FOUND where there is none. */
  part: Maybe<Part>;
  /** One part revision by its number, exactly as PLM holds it. NOT_FOUND where there is none. */
  partByNumber: Maybe<Part>;
  /** Routings, by page. */
  routings: RoutingConnection;
  /** One routing by id. NOT_FOUND where there is none. */
  routing: Maybe<Routing>;
  /**
   * A business event of PLM as a CloudEvent 1.0, signed by PLM (compact JWS, Ed25519): what the intake mutations of the other systems take.
   * For principals of INTEGRATION; FORBIDDEN for others. NOT_FOUND where there is none.
   */
  plmSignedEvent: Scalars['String']['output'];
  /**
   * Cursor of this moment: a subscription of PLM after it begins with the first event that is committed from now on. Take it before you
   * read the records, and nothing falls between.
   */
  plmEventCursor: Scalars['Cursor']['output'];
};

/** What can be read: every list and record stands beside its type. */
export type QueryExplodeArgs = {
  partId?: InputMaybe<Scalars['ID']['input']>;
  partNumber?: InputMaybe<Scalars['String']['input']>;
  revision?: InputMaybe<Scalars['String']['input']>;
  quantity?: InputMaybe<Scalars['Float']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  includeOptional?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What can be read: every list and record stands beside its type. */
export type QueryWhereUsedArgs = {
  itemId?: InputMaybe<Scalars['ID']['input']>;
  partId?: InputMaybe<Scalars['ID']['input']>;
  partNumber?: InputMaybe<Scalars['String']['input']>;
  revision?: InputMaybe<Scalars['String']['input']>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  onlyReleased?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What can be read: every list and record stands beside its type. */
export type QueryCompareEbomsArgs = {
  a: Scalars['ID']['input'];
  b: Scalars['ID']['input'];
};

/** What can be read: every list and record stands beside its type. */
export type QueryAsBuiltRecordsArgs = {
  filters?: InputMaybe<AsBuiltRecordsInputFilters>;
  sort?: InputMaybe<Array<AsBuiltRecordSortEnum>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** What can be read: every list and record stands beside its type. */
export type QueryAsBuiltRecordArgs = {
  id: Scalars['ID']['input'];
};

/** What can be read: every list and record stands beside its type. */
export type QueryPlmAuditTrailArgs = {
  filters?: InputMaybe<AuditTrailInputFilters>;
  sort?: InputMaybe<Array<AuditTrailSortEnum>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** What can be read: every list and record stands beside its type. */
export type QueryDrawingLinksArgs = {
  filters?: InputMaybe<DrawingLinksInputFilters>;
  sort?: InputMaybe<Array<DrawingLinkSortEnum>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** What can be read: every list and record stands beside its type. */
export type QueryDrawingLinkArgs = {
  id: Scalars['ID']['input'];
};

/** What can be read: every list and record stands beside its type. */
export type QueryEbomsArgs = {
  filters?: InputMaybe<EBomsInputFilters>;
  sort?: InputMaybe<Array<EBomSortEnum>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** What can be read: every list and record stands beside its type. */
export type QueryEbomArgs = {
  id: Scalars['ID']['input'];
};

/** What can be read: every list and record stands beside its type. */
export type QueryEbomLinesArgs = {
  filters?: InputMaybe<EBomLinesInputFilters>;
  sort?: InputMaybe<Array<EBomLineSortEnum>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** What can be read: every list and record stands beside its type. */
export type QueryEbomLineArgs = {
  id: Scalars['ID']['input'];
};

/** What can be read: every list and record stands beside its type. */
export type QueryEcnsArgs = {
  filters?: InputMaybe<EcnsInputFilters>;
  sort?: InputMaybe<Array<EcnSortEnum>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** What can be read: every list and record stands beside its type. */
export type QueryEcnArgs = {
  id: Scalars['ID']['input'];
};

/** What can be read: every list and record stands beside its type. */
export type QueryEcnByNumberArgs = {
  number: Scalars['String']['input'];
};

/** What can be read: every list and record stands beside its type. */
export type QueryEcrsArgs = {
  filters?: InputMaybe<EcrsInputFilters>;
  sort?: InputMaybe<Array<EcrSortEnum>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** What can be read: every list and record stands beside its type. */
export type QueryEcrArgs = {
  id: Scalars['ID']['input'];
};

/** What can be read: every list and record stands beside its type. */
export type QueryEcrByNumberArgs = {
  number: Scalars['String']['input'];
};

/** What can be read: every list and record stands beside its type. */
export type QueryImportBatchesArgs = {
  filters?: InputMaybe<ImportBatchesInputFilters>;
  sort?: InputMaybe<Array<ImportBatchSortEnum>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** What can be read: every list and record stands beside its type. */
export type QueryImportBatchArgs = {
  id: Scalars['ID']['input'];
};

/** What can be read: every list and record stands beside its type. */
export type QueryItemsArgs = {
  filters?: InputMaybe<ItemsInputFilters>;
  sort?: InputMaybe<Array<ItemSortEnum>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** What can be read: every list and record stands beside its type. */
export type QueryItemArgs = {
  id: Scalars['ID']['input'];
};

/** What can be read: every list and record stands beside its type. */
export type QueryItemByNumberArgs = {
  partNumber: Scalars['String']['input'];
};

/** What can be read: every list and record stands beside its type. */
export type QueryPartsArgs = {
  filters?: InputMaybe<PartsInputFilters>;
  sort?: InputMaybe<Array<PartSortEnum>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** What can be read: every list and record stands beside its type. */
export type QueryPartArgs = {
  id: Scalars['ID']['input'];
};

/** What can be read: every list and record stands beside its type. */
export type QueryPartByNumberArgs = {
  partNumber: Scalars['String']['input'];
  revision?: InputMaybe<Scalars['String']['input']>;
};

/** What can be read: every list and record stands beside its type. */
export type QueryRoutingsArgs = {
  filters?: InputMaybe<RoutingsInputFilters>;
  sort?: InputMaybe<Array<RoutingSortEnum>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** What can be read: every list and record stands beside its type. */
export type QueryRoutingArgs = {
  id: Scalars['ID']['input'];
};

/** What can be read: every list and record stands beside its type. */
export type QueryPlmSignedEventArgs = {
  id: Scalars['ID']['input'];
  type?: InputMaybe<Scalars['String']['input']>;
};

/**
 * One attempt at PLM and what came of it: who did what to which record, denied attempts included. Never changed, and chained by hash with
 * the others of its site. System of record: PLM.
 */
export type PlmAuditEntry = {
  /** Opaque id, `paud_` and 26 characters. */
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
export type PlmAuditEntryConnection = {
  /** The entries of the page, each with its cursor. */
  edges: Array<PlmAuditEntryEdge>;
  /** Where the page stands in its list. */
  pageInfo: PageInfo;
};

/** An entry on a page. */
export type PlmAuditEntryEdge = {
  /** Cursor of this one, to page from. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: PlmAuditEntry;
};

/** What can be changed: every mutation stands beside what it changes. */
export type Mutation = {
  /** Creates an item of PLM's own. ALREADY_EXISTS where the part number is taken. */
  createItem: CreateItemPayload;
  /**
   * Takes in an item that was born in the ERP, by the event that ERP signed (`erp.item.introduced`): `originSystem` is ERP from then on. The
   * same again answers the item that is there. Where PLM has the part number already, PLM's item stays as it is: the claim is kept as an
   * EXACT alias of the system ERP and told as `plm.item.claim-rejected`; `claimRejected` is true. Refuses EVENT_UNVERIFIED,
   * PART_NUMBER_FORMAT, UOM_CONVERSION_MISSING, ALREADY_EXISTS.
   */
  applyItem: ApplyItemPayload;
  /**
   * Changes what an item is said to be; only for a principal of the system in which it was born (`originSystem`), or integration on behalf of
   * the ERP: ITEM_AUTHORITY for anybody else. Part number, base unit and origin stay.
   */
  updateItem: UpdateItemPayload;
  /** Links a drawing or model to a part revision: an https address, never the file. CAD_CONTENT_FORBIDDEN where content is sent. */
  linkDrawing: LinkDrawingPayload;
  /** Takes a link away. STATE_INVALID where a released routing refers to it. */
  unlinkDrawing: UnlinkDrawingPayload;
  /** Adds a line to the engineering BOM of a DRAFT revision, making the BOM where there is none yet. */
  addEbomLine: AddEbomLinePayload;
  /** Changes a line of a DRAFT revision. RELEASED_IMMUTABLE once it is released. */
  updateEbomLine: UpdateEbomLinePayload;
  /** Takes a line out of a DRAFT revision. RELEASED_IMMUTABLE once it is released. */
  removeEbomLine: RemoveEbomLinePayload;
  /** Draws up a change notice with its changes, and the accepted change requests it carries out. */
  createEcn: CreateEcnPayload;
  /** Hands a DRAFT change notice to its approvers. */
  submitEcn: SubmitEcnPayload;
  /** Agrees to a change notice under review, in one role. APPROVED once all roles have agreed. */
  approveEcn: ApproveEcnPayload;
  /** Sends a change notice under review back to DRAFT; all roles are asked again when it is submitted again. */
  rejectEcn: RejectEcnPayload;
  /** Releases an approved change notice once the revisions it leads to are released (releasePart with `ecnId`): it is told to production, and its change requests are implemented. */
  releaseEcn: ReleaseEcnPayload;
  /** Closes a released change notice: it is carried out everywhere. */
  closeEcn: CloseEcnPayload;
  /** Drops a change notice that is not released, with a reason. STATE_INVALID where a revision was released by it. */
  cancelEcn: CancelEcnPayload;
  /**
   * Raises a change request: by hand in PLM, or from a nonconformance of MES that integration brings with the event MES signed
   * (`signedEvent`). One issue makes one change request, however often it is brought. NOT_FOUND where an affected part is not there,
   * EVENT_UNVERIFIED where the event is not MES's.
   */
  createEcr: CreateEcrPayload;
  /** Takes an OPEN change request into review. */
  reviewEcr: ReviewEcrPayload;
  /** Accepts a change request under review: a change notice may carry it out. */
  acceptEcr: AcceptEcrPayload;
  /** Rejects a change request under review, with a reason. */
  rejectEcr: RejectEcrPayload;
  /** Takes back an OPEN change request. */
  withdrawEcr: WithdrawEcrPayload;
  /**
   * Takes in the as-built record of what a run built, by the event that MES signed when it closed the run (`mes.abom.closed`). The same
   * version again answers the record that is there; ALREADY_EXISTS where it is there with another content. NOT_FOUND where PLM has no such
   * part revision.
   */
  recordAsBuilt: RecordAsBuiltPayload;
  /**
   * Takes in a result of an inspection, by the event that MES signed (`mes.inspection-result.recorded`). The same again answers the record
   * that is there. NOT_FOUND where PLM has no such part revision.
   */
  recordInspection: RecordInspectionPayload;
  /**
   * Tells that PLM is there (`plm.heartbeat`), and nothing else: by its event production knows that it has heard all that PLM told before.
   * For whoever carries PLM's events, on a schedule, and for PLM itself.
   */
  tellHeartbeat: TellHeartbeatPayload;
  /** Begins an import. Send its rows with importRows, at most 500 a call, in any order, then commitImport (or abortImport). */
  beginImport: BeginImportPayload;
  /** Adds rows to an OPEN import. They are kept aside; what they say is checked at commit. A row whose rowId is there already with the same content is passed over. */
  importRows: ImportRowsPayload;
  /**
   * Checks all rows and makes everything they describe, or nothing: where one row is refused, the import becomes REFUSED, its rows
   * say why, and nothing of it is there. Large imports are written in chunks that nobody sees; the last step shows all at once.
   * Repeating it after a broken connection finishes what was begun. With `dryRun` the rows are checked and the import stays OPEN.
   */
  commitImport: CommitImportPayload;
  /** Gives up an OPEN import, or one that was cut off while LOADING: nothing of it stays but its report. */
  abortImport: AbortImportPayload;
  /** A whole import of at most 500 rows in one call: beginImport, importRows and commitImport. With `dryRun` nothing is kept but the report. */
  importEbom: ImportEbomPayload;
  /** Creates the first revision of a part, and its item where there is none yet. ALREADY_EXISTS where it has revisions already. */
  createPart: CreatePartPayload;
  /** Draws up the next revision from an existing one, with a copy of its engineering BOM. REVISION_AUTHORITY for all but PLM. */
  createPartRevision: CreatePartRevisionPayload;
  /** Changes a DRAFT revision. RELEASED_IMMUTABLE once it is released. */
  updatePart: UpdatePartPayload;
  /** Hands a DRAFT revision to review. */
  submitForReview: SubmitForReviewPayload;
  /** Sends a revision under review back to DRAFT. */
  rejectReview: RejectReviewPayload;
  /**
   * Releases a revision under review, with its engineering BOM, after these checks: no cycle (BOM_CYCLE); every component and
   * substitute released, or an active item born in the ERP, and no line FLOATING (COMPONENT_NOT_RELEASED); as many reference
   * designators as pieces (DESIGNATOR_COUNT); units that convert (UOM_DIMENSION_MISMATCH, UOM_CONVERSION_MISSING); and a change
   * notice where it supersedes a released revision (ECN_REQUIRED).
   */
  releasePart: ReleasePartPayload;
  /** Withdraws a RELEASED revision from new use. */
  obsoletePart: ObsoletePartPayload;
  /** Draws up the next routing of a part revision, with its operations. */
  createRouting: CreateRoutingPayload;
  /** Releases a DRAFT routing of a released revision; the one released before becomes OBSOLETE. Production's procedures start from it. */
  releaseRouting: ReleaseRoutingPayload;
};

/** What can be changed: every mutation stands beside what it changes. */
export type MutationCreateItemArgs = {
  input: CreateItemInput;
};

/** What can be changed: every mutation stands beside what it changes. */
export type MutationApplyItemArgs = {
  input: ApplyItemInput;
};

/** What can be changed: every mutation stands beside what it changes. */
export type MutationUpdateItemArgs = {
  input: UpdateItemInput;
};

/** What can be changed: every mutation stands beside what it changes. */
export type MutationLinkDrawingArgs = {
  input: LinkDrawingInput;
};

/** What can be changed: every mutation stands beside what it changes. */
export type MutationUnlinkDrawingArgs = {
  input: UnlinkDrawingInput;
};

/** What can be changed: every mutation stands beside what it changes. */
export type MutationAddEbomLineArgs = {
  input: AddEbomLineInput;
};

/** What can be changed: every mutation stands beside what it changes. */
export type MutationUpdateEbomLineArgs = {
  input: UpdateEbomLineInput;
};

/** What can be changed: every mutation stands beside what it changes. */
export type MutationRemoveEbomLineArgs = {
  input: RemoveEbomLineInput;
};

/** What can be changed: every mutation stands beside what it changes. */
export type MutationCreateEcnArgs = {
  input: CreateEcnInput;
};

/** What can be changed: every mutation stands beside what it changes. */
export type MutationSubmitEcnArgs = {
  input: EcnTransitionInput;
};

/** What can be changed: every mutation stands beside what it changes. */
export type MutationApproveEcnArgs = {
  input: ApproveEcnInput;
};

/** What can be changed: every mutation stands beside what it changes. */
export type MutationRejectEcnArgs = {
  input: RejectEcnInput;
};

/** What can be changed: every mutation stands beside what it changes. */
export type MutationReleaseEcnArgs = {
  input: ReleaseEcnInput;
};

/** What can be changed: every mutation stands beside what it changes. */
export type MutationCloseEcnArgs = {
  input: EcnTransitionInput;
};

/** What can be changed: every mutation stands beside what it changes. */
export type MutationCancelEcnArgs = {
  input: CancelEcnInput;
};

/** What can be changed: every mutation stands beside what it changes. */
export type MutationCreateEcrArgs = {
  input: CreateEcrInput;
};

/** What can be changed: every mutation stands beside what it changes. */
export type MutationReviewEcrArgs = {
  input: EcrTransitionInput;
};

/** What can be changed: every mutation stands beside what it changes. */
export type MutationAcceptEcrArgs = {
  input: EcrTransitionInput;
};

/** What can be changed: every mutation stands beside what it changes. */
export type MutationRejectEcrArgs = {
  input: RejectEcrInput;
};

/** What can be changed: every mutation stands beside what it changes. */
export type MutationWithdrawEcrArgs = {
  input: EcrTransitionInput;
};

/** What can be changed: every mutation stands beside what it changes. */
export type MutationRecordAsBuiltArgs = {
  input: RecordAsBuiltInput;
};

/** What can be changed: every mutation stands beside what it changes. */
export type MutationRecordInspectionArgs = {
  input: RecordInspectionInput;
};

/** What can be changed: every mutation stands beside what it changes. */
export type MutationTellHeartbeatArgs = {
  input: TellHeartbeatInput;
};

/** What can be changed: every mutation stands beside what it changes. */
export type MutationBeginImportArgs = {
  input: BeginImportInput;
};

/** What can be changed: every mutation stands beside what it changes. */
export type MutationImportRowsArgs = {
  input: ImportRowsInput;
};

/** What can be changed: every mutation stands beside what it changes. */
export type MutationCommitImportArgs = {
  input: CommitImportInput;
};

/** What can be changed: every mutation stands beside what it changes. */
export type MutationAbortImportArgs = {
  input: AbortImportInput;
};

/** What can be changed: every mutation stands beside what it changes. */
export type MutationImportEbomArgs = {
  input: ImportEbomInput;
};

/** What can be changed: every mutation stands beside what it changes. */
export type MutationCreatePartArgs = {
  input: CreatePartInput;
};

/** What can be changed: every mutation stands beside what it changes. */
export type MutationCreatePartRevisionArgs = {
  input: CreatePartRevisionInput;
};

/** What can be changed: every mutation stands beside what it changes. */
export type MutationUpdatePartArgs = {
  input: UpdatePartInput;
};

/** What can be changed: every mutation stands beside what it changes. */
export type MutationSubmitForReviewArgs = {
  input: PartTransitionInput;
};

/** What can be changed: every mutation stands beside what it changes. */
export type MutationRejectReviewArgs = {
  input: RejectReviewInput;
};

/** What can be changed: every mutation stands beside what it changes. */
export type MutationReleasePartArgs = {
  input: ReleasePartInput;
};

/** What can be changed: every mutation stands beside what it changes. */
export type MutationObsoletePartArgs = {
  input: PartTransitionInput;
};

/** What can be changed: every mutation stands beside what it changes. */
export type MutationCreateRoutingArgs = {
  input: CreateRoutingInput;
};

/** What can be changed: every mutation stands beside what it changes. */
export type MutationReleaseRoutingArgs = {
  input: ReleaseRoutingInput;
};

/** A new link to a drawing. */
export type LinkDrawingInput = {
  /** The part revision it shows. */
  partId: Scalars['ID']['input'];
  /** Where it is kept: an https address without a password, at most 2,000 characters. Never content. */
  uri: Scalars['String']['input'];
  /** Number of the document, 1 to 120 characters. */
  documentNumber: Scalars['String']['input'];
  /** Revision of the document, 1 to 20 characters. */
  documentRevision?: InputMaybe<Scalars['String']['input']>;
  /** SHA-256 of the file in hexadecimal. */
  checksum?: InputMaybe<Scalars['String']['input']>;
  /** Media type of the file. */
  mediaType?: Scalars['String']['input'];
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Taking a link away. */
export type UnlinkDrawingInput = {
  /** The link's id. */
  id: Scalars['ID']['input'];
  /** The `_etag` that was read. ETAG_REQUIRED without, ETAG_MISMATCH where it is out of date. */
  etag?: InputMaybe<Scalars['String']['input']>;
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The drawing linked. */
export type LinkDrawingPayload = {
  /** The new link. */
  drawingLink: DrawingLink;
};

/** The link taken away. */
export type UnlinkDrawingPayload = {
  /** The part revision it belonged to. */
  part: Part;
};

/** A link to a drawing or model of a part revision. Never the file itself. System of record: PLM. */
export type DrawingLink = {
  /** Opaque id, `drw_` and 26 characters. */
  id: Scalars['ID']['output'];
  /** Version tag to send back with an update. */
  _etag: Scalars['String']['output'];
  /** The part revision it shows. */
  part: Part;
  /** Where it is kept: an https address, at most 2,000 characters. */
  uri: Scalars['String']['output'];
  /** Number of the document, for example `DWG-1001`. */
  documentNumber: Scalars['String']['output'];
  /** Revision of the document; null where it has none. */
  documentRevision: Maybe<Scalars['String']['output']>;
  /** SHA-256 of the file in hexadecimal; null where it is not known. */
  checksum: Maybe<Scalars['String']['output']>;
  /** Media type of the file, for example `application/pdf`. */
  mediaType: Scalars['String']['output'];
  /** What other systems call it. */
  externalIds: Array<ExternalId>;
  /** When it was created. */
  createdAt: Scalars['DateTime']['output'];
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
};

/** A page of drawing links. */
export type DrawingLinkConnection = {
  /** The drawing links of this page, in order. */
  edges: Array<DrawingLinkEdge>;
  /** Where the page stands in its list. */
  pageInfo: PageInfo;
};

/** A drawing link on a page. */
export type DrawingLinkEdge = {
  /** Cursor of this one, to page from. */
  cursor: Scalars['String']['output'];
  /** The drawing link. */
  node: DrawingLink;
};

/** Conditions on drawing links; those given must all hold. */
export type DrawingLinksInputFilters = {
  /** Its id. */
  id?: InputMaybe<IdFilter>;
  /** The id of the part revision. */
  partId?: InputMaybe<IdFilter>;
  /** The part revision. */
  part?: InputMaybe<PartsInputFilters>;
  /** Number of the document. */
  documentNumber?: InputMaybe<StringFilter>;
  /** Revision of the document. */
  documentRevision?: InputMaybe<StringFilter>;
  /** Media type of the file. */
  mediaType?: InputMaybe<StringFilter>;
  /** When it was created. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** When it was last changed. */
  updatedAt?: InputMaybe<DateTimeFilter>;
};

/** Orders in which drawing links can be listed. */
export type DrawingLinkSortEnum =
  /** By id, that is by creation, first first. */
  | 'ID_ASC'
  /** By id, last first. */
  | 'ID_DESC'
  /** By number of the document, by code point. */
  | 'DOCUMENT_NUMBER_ASC'
  /** By number of the document, backwards. */
  | 'DOCUMENT_NUMBER_DESC'
  /** By creation, first first. */
  | 'CREATED_ASC'
  /** By creation, last first. */
  | 'CREATED_DESC';

/** A page of engineering BOMs. */
export type EBomConnection = {
  /** The engineering BOMs of this page, in order. */
  edges: Array<EBomEdge>;
  /** Where the page stands in its list. */
  pageInfo: PageInfo;
};

/** An engineering BOM on a page. */
export type EBomEdge = {
  /** Cursor of this engineering BOM, to page from. */
  cursor: Scalars['String']['output'];
  /** The engineering BOM. */
  node: EBom;
};

/** A page of engineering BOM lines. */
export type EBomLineConnection = {
  /** The lines of this page, in order. */
  edges: Array<EBomLineEdge>;
  /** Where the page stands in its list. */
  pageInfo: PageInfo;
};

/** An engineering BOM line on a page. */
export type EBomLineEdge = {
  /** Cursor of this line, to page from. */
  cursor: Scalars['String']['output'];
  /** The line. */
  node: EBomLine;
};

/** Conditions on engineering BOMs; those given must all hold. */
export type EBomsInputFilters = {
  /** Its id. */
  id?: InputMaybe<IdFilter>;
  /** The part number of the assembly. */
  partNumber?: InputMaybe<StringFilter>;
  /** The revision of the assembly. */
  revision?: InputMaybe<StringFilter>;
  /** The id of the assembly. */
  partId?: InputMaybe<IdFilter>;
  /** The assembly. */
  part?: InputMaybe<PartsInputFilters>;
  /** The hash taken at release. */
  contentHash?: InputMaybe<StringFilter>;
  /** When it was created. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** When it was last changed. */
  updatedAt?: InputMaybe<DateTimeFilter>;
};

/** Conditions on engineering BOM lines; those given must all hold. */
export type EBomLinesInputFilters = {
  /** Its id. */
  id?: InputMaybe<IdFilter>;
  /** The id of its engineering BOM. */
  ebomId?: InputMaybe<IdFilter>;
  /** Its engineering BOM. */
  ebom?: InputMaybe<EBomsInputFilters>;
  /** Its find number. */
  findNumber?: InputMaybe<StringFilter>;
  /** The id of the component's item. */
  itemId?: InputMaybe<IdFilter>;
  /** The component's item. */
  item?: InputMaybe<ItemsInputFilters>;
  /** The id of the revision it is pinned to. */
  partId?: InputMaybe<IdFilter>;
  /** The revision it is pinned to. */
  part?: InputMaybe<PartsInputFilters>;
  /** How the revision is chosen. */
  revisionRule?: InputMaybe<RevisionRuleFilter>;
  /** What the quantity is counted for. */
  quantityType?: InputMaybe<QuantityTypeFilter>;
  /** How much. */
  quantity?: InputMaybe<FloatFilter>;
  /** Code of the unit. */
  uom?: InputMaybe<StringFilter>;
  /** Whether the component is a phantom. */
  isPhantom?: InputMaybe<BooleanFilter>;
  /** Whether the line is optional. */
  isOptional?: InputMaybe<BooleanFilter>;
  /** When it was created. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** When it was last changed. */
  updatedAt?: InputMaybe<DateTimeFilter>;
};

/** Conditions on a revision rule. */
export type RevisionRuleFilter = {
  /** Is this. */
  eq?: InputMaybe<RevisionRule>;
  /** Is another. */
  neq?: InputMaybe<RevisionRule>;
  /** Is one of these. */
  in?: InputMaybe<Array<RevisionRule>>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<RevisionRule>>;
  /** True: has no value; false: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on a quantity type. */
export type QuantityTypeFilter = {
  /** Is this. */
  eq?: InputMaybe<QuantityType>;
  /** Is another. */
  neq?: InputMaybe<QuantityType>;
  /** Is one of these. */
  in?: InputMaybe<Array<QuantityType>>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<QuantityType>>;
  /** True: has no value; false: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Orders in which engineering BOMs can be listed. */
export type EBomSortEnum =
  /** By id, that is by creation, first first. */
  | 'ID_ASC'
  /** By id, last first. */
  | 'ID_DESC'
  /** By part number, by code point. */
  | 'PART_NUMBER_ASC'
  /** By part number, backwards. */
  | 'PART_NUMBER_DESC'
  /** By creation, first first. */
  | 'CREATED_ASC'
  /** By creation, last first. */
  | 'CREATED_DESC'
  /** By last change, longest ago first. */
  | 'UPDATED_ASC'
  /** By last change, latest first. */
  | 'UPDATED_DESC';

/** Orders in which engineering BOM lines can be listed. */
export type EBomLineSortEnum =
  /** By id, that is by creation, first first. */
  | 'ID_ASC'
  /** By id, last first. */
  | 'ID_DESC'
  /** By find number, as numbers count (9 before 10). */
  | 'FIND_NUMBER_ASC'
  /** By find number, backwards. */
  | 'FIND_NUMBER_DESC'
  /** By creation, first first. */
  | 'CREATED_ASC'
  /** By creation, last first. */
  | 'CREATED_DESC';

/** A new line of an engineering BOM. */
export type AddEbomLineInput = {
  /** The assembly: a DRAFT part revision. */
  parentPartId: Scalars['ID']['input'];
  /** Find number, at most 20 characters; the next multiple of 10, written with four digits, where it is left out. */
  findNumber?: InputMaybe<Scalars['String']['input']>;
  /** The revision of the component; the line is then PINNED. Either this or `componentItemId`. */
  componentPartId?: InputMaybe<Scalars['ID']['input']>;
  /** The item of the component. */
  componentItemId?: InputMaybe<Scalars['ID']['input']>;
  /** How the revision is chosen; by default PINNED with `componentPartId`, else FLOATING, or UNREVISIONED for an item of the ERP without revisions. */
  revisionRule?: InputMaybe<RevisionRule>;
  /** How much, more than 0 (for AS_REQUIRED also 0), at most 15 significant digits and 6 decimals. */
  quantity: Scalars['Float']['input'];
  /** Code of the unit; the component's base unit where it is left out. */
  uom?: InputMaybe<Scalars['String']['input']>;
  /** What the quantity is counted for. */
  quantityType?: QuantityType;
  /** Reference designators, each at most 30 characters, none twice. */
  referenceDesignators?: Array<Scalars['String']['input']>;
  /** When the line is in force. */
  effectivity?: InputMaybe<EffectivityInput>;
  /** What may be used instead. */
  substitutes?: Array<EBomSubstituteInput>;
  /** True: a phantom. */
  isPhantom?: Scalars['Boolean']['input'];
  /** True: optional or an alternate. */
  isOptional?: Scalars['Boolean']['input'];
  /** Share that is lost in making, from `0` to below `1`. */
  scrapFactor?: Scalars['Decimal']['input'];
  /** Remarks, at most 2,000 characters. */
  notes?: InputMaybe<Scalars['String']['input']>;
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A substitute, as input. */
export type EBomSubstituteInput = {
  /** The revision that may be used. Either this or `itemId`. */
  partId?: InputMaybe<Scalars['ID']['input']>;
  /** The item that may be used, in any released revision. */
  itemId?: InputMaybe<Scalars['ID']['input']>;
  /** How much of it replaces one unit of the component; more than 0. */
  ratio?: Scalars['Decimal']['input'];
  /** The lower, the sooner it is taken; from 1. */
  priority?: Scalars['Int']['input'];
  /** When it may be used. */
  effectivity?: InputMaybe<EffectivityInput>;
  /** Where it may be used. */
  scope?: SubstituteScope;
};

/** Changes of a line; what is left out stays. */
export type UpdateEbomLineInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** The `_etag` that was read. ETAG_REQUIRED without, ETAG_MISMATCH where it is out of date. */
  etag?: InputMaybe<Scalars['String']['input']>;
  /** Find number, at most 20 characters. */
  findNumber?: InputMaybe<Scalars['String']['input']>;
  /** Another component, by revision; the line is then PINNED. */
  componentPartId?: InputMaybe<Scalars['ID']['input']>;
  /** Another component, by item. */
  componentItemId?: InputMaybe<Scalars['ID']['input']>;
  /** How the revision is chosen. */
  revisionRule?: InputMaybe<RevisionRule>;
  /** How much, at most 15 significant digits and 6 decimals. */
  quantity?: InputMaybe<Scalars['Float']['input']>;
  /** Code of the unit. */
  uom?: InputMaybe<Scalars['String']['input']>;
  /** What the quantity is counted for. */
  quantityType?: InputMaybe<QuantityType>;
  /** Reference designators: all of them. */
  referenceDesignators?: InputMaybe<Array<Scalars['String']['input']>>;
  /** When the line is in force. */
  effectivity?: InputMaybe<EffectivityInput>;
  /** What may be used instead: all of it. */
  substitutes?: InputMaybe<Array<EBomSubstituteInput>>;
  /** Whether it is a phantom. */
  isPhantom?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether it is optional or an alternate. */
  isOptional?: InputMaybe<Scalars['Boolean']['input']>;
  /** Share that is lost in making, from `0` to below `1`. */
  scrapFactor?: InputMaybe<Scalars['Decimal']['input']>;
  /** Remarks; null removes them. */
  notes?: InputMaybe<Scalars['String']['input']>;
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Which line to take out. */
export type RemoveEbomLineInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** The `_etag` that was read. ETAG_REQUIRED without, ETAG_MISMATCH where it is out of date. */
  etag?: InputMaybe<Scalars['String']['input']>;
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The line added. */
export type AddEbomLinePayload = {
  /** The new line. */
  ebomLine: EBomLine;
};

/** The line changed. */
export type UpdateEbomLinePayload = {
  /** The line as it is now. */
  ebomLine: EBomLine;
};

/** The line taken out. */
export type RemoveEbomLinePayload = {
  /** The engineering BOM without the line. */
  ebom: EBom;
};

/**
 * The engineering BOM of one part revision: what engineering says it is made of. System of record: PLM.
 * Released with its part and never changed afterwards.
 */
export type EBom = {
  /** Opaque id, `ebm_` and 26 characters. */
  id: Scalars['ID']['output'];
  /** Version tag; changes with every change of a line. */
  _etag: Scalars['String']['output'];
  /** The part number of the assembly. */
  partNumber: Scalars['String']['output'];
  /** The revision of the assembly. */
  revision: Scalars['String']['output'];
  /** The assembly it belongs to. */
  part: Part;
  /** Where it stands: always as its part revision. */
  lifecycleState: LifecycleState;
  /** Its lines, by find number. */
  lines: Array<EBomLine>;
  /** SHA-256 of the canonical lines in hexadecimal, taken at release and never changed; null before. */
  contentHash: Maybe<Scalars['String']['output']>;
  /** What changed from this engineering BOM to another. */
  compare: EBomComparison;
  /** What other systems call it. */
  externalIds: Array<ExternalId>;
  /** When it was created. */
  createdAt: Scalars['DateTime']['output'];
  /** When it, or one of its lines, was last changed. */
  updatedAt: Scalars['DateTime']['output'];
};

/**
 * The engineering BOM of one part revision: what engineering says it is made of. System of record: PLM.
 * Released with its part and never changed afterwards.
 */
export type EBomCompareArgs = {
  with: Scalars['ID']['input'];
};

/** A line of an engineering BOM: so much of a component. System of record: PLM. */
export type EBomLine = {
  /** Opaque id, `ebl_` and 26 characters. */
  id: Scalars['ID']['output'];
  /** Version tag to send back with an update. */
  _etag: Scalars['String']['output'];
  /** The engineering BOM it belongs to. */
  ebom: EBom;
  /** Find number, for example `0010`: unique in its engineering BOM, at most 20 characters. */
  findNumber: Scalars['String']['output'];
  /** The item of the component. */
  item: Item;
  /** The revision of the component; null where the line is not pinned to one. */
  part: Maybe<Part>;
  /** How the revision of the component is chosen. */
  revisionRule: RevisionRule;
  /** The revision meant today: the pinned one, or the one the rule gives; null for items without revisions. */
  resolvedPart: Maybe<Part>;
  /** How much, in `uom`, more than 0; what it counts for is said by `quantityType`. */
  quantity: Scalars['Float']['output'];
  /** Unit of the quantity. */
  uom: UnitOfMeasure;
  /** What the quantity is counted for. */
  quantityType: QuantityType;
  /** Reference designators, for example `R1`; as many as pieces where the unit is EA. */
  referenceDesignators: Array<Scalars['String']['output']>;
  /** When and for which serial numbers of the assembly the line is in force. */
  effectivity: Effectivity;
  /** What may be used instead, by priority. */
  substitutes: Array<EBomSubstitute>;
  /** True: the component is not made for stock; its own lines count as lines of this assembly. */
  isPhantom: Scalars['Boolean']['output'];
  /** True: optional or an alternate; left out of an explosion unless asked for. */
  isOptional: Scalars['Boolean']['output'];
  /** Share that is lost in making, for example `0.05` for 5 %; not part of `quantity` and never multiplied in by itself. */
  scrapFactor: Scalars['Decimal']['output'];
  /** Remarks; null where there are none. */
  notes: Maybe<Scalars['String']['output']>;
  /** What other systems call it. */
  externalIds: Array<ExternalId>;
  /** When it was created. */
  createdAt: Scalars['DateTime']['output'];
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
};

/** How the revision of a component is chosen. */
export type RevisionRule =
  /** One named revision. */
  | 'PINNED'
  /** The revision released last, on the day in question. */
  | 'LATEST_RELEASED'
  /** Not settled: the latest of any state. In drafts only; refused at release. */
  | 'FLOATING'
  /** An item born in the ERP, without revisions. */
  | 'UNREVISIONED';

/** What the quantity of a line is counted for. */
export type QuantityType =
  /** For one piece of the assembly: multiplied by the number built. */
  | 'PER_ASSEMBLY'
  /** For each time the assembly is set up, however many are built: not multiplied. */
  | 'FIXED'
  /** As needed: listed with the quantity 0, never added up. */
  | 'AS_REQUIRED';

/** What may be used instead of a line's component. System of record: PLM. */
export type EBomSubstitute = {
  /** Opaque id, `ebs_` and 26 characters. */
  id: Scalars['ID']['output'];
  /** The line it stands in for. */
  ebomLine: EBomLine;
  /** The item that may be used instead. */
  item: Item;
  /** The revision that may be used; null for any released one. */
  part: Maybe<Part>;
  /** How much of the substitute replaces one unit of the component, exact; more than 0. */
  ratio: Scalars['Decimal']['output'];
  /** The lower, the sooner it is taken; from 1. */
  priority: Scalars['Int']['output'];
  /** When it may be used. */
  effectivity: Effectivity;
  /** Where it may be used. */
  scope: SubstituteScope;
};

/** Where a substitute may be used. */
export type SubstituteScope =
  /** On this line only. */
  | 'LINE'
  /** Wherever the component is used. */
  | 'GLOBAL';

/** A new change notice. */
export type CreateEcnInput = {
  /** Its number, 1 to 60 characters; the next of `ECN-0001`, `ECN-0002`, ... where it is left out. */
  number?: InputMaybe<Scalars['String']['input']>;
  /** What it is about, in one line of 1 to 200 characters. */
  title: Scalars['String']['input'];
  /** What changes, in words; at most 10,000 characters. */
  description?: Scalars['String']['input'];
  /** The change requests it carries out; they are ACCEPTED. At most 100. */
  ecrIds?: Array<Scalars['ID']['input']>;
  /** The changes, in their order; 1 to 500. */
  changes: Array<EcnChangeInput>;
  /** From when the changes are in force; may be given at the release. */
  effectiveFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** The first serial number for which the changes are in force, at most 60 characters; instead of `effectiveFrom`. */
  effectiveFromSerial?: InputMaybe<Scalars['String']['input']>;
  /** The roles in which somebody must agree, 1 to 20, each 1 to 60 characters. */
  approverRoles?: Array<Scalars['String']['input']>;
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** One change of a new change notice. */
export type EcnChangeInput = {
  /** What is done: ADD takes `toPartId`, REMOVE and OBSOLETE take `fromPartId`, REVISE takes both. */
  action: EcnAction;
  /** The revision that is replaced or withdrawn. */
  fromPartId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision that takes its place. */
  toPartId?: InputMaybe<Scalars['ID']['input']>;
  /** What becomes of open runs. */
  wipDisposition?: WipDisposition;
  /** What becomes of pieces on stock. */
  stockDisposition?: InputMaybe<StockDisposition>;
  /** Remarks, at most 2,000 characters. */
  notes?: InputMaybe<Scalars['String']['input']>;
};

/** A step of a change notice from one state to the next. */
export type EcnTransitionInput = {
  /** The change notice's id. */
  id: Scalars['ID']['input'];
  /** The `_etag` that was read. ETAG_REQUIRED without, ETAG_MISMATCH where it is out of date. */
  etag?: InputMaybe<Scalars['String']['input']>;
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Agreeing to a change notice. */
export type ApproveEcnInput = {
  /** The change notice's id. */
  id: Scalars['ID']['input'];
  /** The `_etag` that was read. ETAG_REQUIRED without, ETAG_MISMATCH where it is out of date. */
  etag?: InputMaybe<Scalars['String']['input']>;
  /** The role in which the caller agrees: one of the change notice's. */
  role: Scalars['String']['input'];
  /** Remarks, at most 2,000 characters. */
  comment?: InputMaybe<Scalars['String']['input']>;
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Not agreeing to a change notice. */
export type RejectEcnInput = {
  /** The change notice's id. */
  id: Scalars['ID']['input'];
  /** The `_etag` that was read. ETAG_REQUIRED without, ETAG_MISMATCH where it is out of date. */
  etag?: InputMaybe<Scalars['String']['input']>;
  /** The role in which the caller does not agree: one of the change notice's. */
  role: Scalars['String']['input'];
  /** Why, 1 to 2,000 characters. */
  reason: Scalars['String']['input'];
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Releasing a change notice. */
export type ReleaseEcnInput = {
  /** The change notice's id. */
  id: Scalars['ID']['input'];
  /** The `_etag` that was read. ETAG_REQUIRED without, ETAG_MISMATCH where it is out of date. */
  etag?: InputMaybe<Scalars['String']['input']>;
  /** From when the changes are in force; as drawn up where it is left out, and from now on where nothing was. */
  effectiveFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** The first serial number for which the changes are in force, at most 60 characters; instead of `effectiveFrom`. */
  effectiveFromSerial?: InputMaybe<Scalars['String']['input']>;
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Dropping a change notice. */
export type CancelEcnInput = {
  /** The change notice's id. */
  id: Scalars['ID']['input'];
  /** The `_etag` that was read. ETAG_REQUIRED without, ETAG_MISMATCH where it is out of date. */
  etag?: InputMaybe<Scalars['String']['input']>;
  /** Why, 1 to 2,000 characters. */
  reason: Scalars['String']['input'];
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The change notice drawn up. */
export type CreateEcnPayload = {
  /** The change notice as it is now. */
  ecn: Ecn;
};

/** The change notice handed to its approvers. */
export type SubmitEcnPayload = {
  /** The change notice as it is now. */
  ecn: Ecn;
};

/** The change notice agreed to. */
export type ApproveEcnPayload = {
  /** The change notice as it is now. */
  ecn: Ecn;
};

/** The change notice sent back. */
export type RejectEcnPayload = {
  /** The change notice as it is now. */
  ecn: Ecn;
};

/** The change notice released. */
export type ReleaseEcnPayload = {
  /** The change notice as it is now. */
  ecn: Ecn;
};

/** The change notice closed. */
export type CloseEcnPayload = {
  /** The change notice as it is now. */
  ecn: Ecn;
};

/** The change notice dropped. */
export type CancelEcnPayload = {
  /** The change notice as it is now. */
  ecn: Ecn;
};

/** A place where a change is felt: an engineering BOM line that names what is replaced or withdrawn. */
export type EcnAffectedEbom = {
  /** The change that is felt there. */
  change: EcnChange;
  /** The engineering BOM: its revision is not obsolete. */
  ebom: EBom;
  /** The line. */
  ebomLine: EBomLine;
};

/**
 * An engineering change notice: which part revisions replace which, from when, and what becomes of stock and open runs.
 * System of record: PLM.
 */
export type Ecn = {
  /** Opaque id, `ecn_` and 26 characters. */
  id: Scalars['ID']['output'];
  /** Version tag to send back with an update. */
  _etag: Scalars['String']['output'];
  /** Its number, for example `ECN-0001`. */
  number: Scalars['String']['output'];
  /** What it is about, in one line. */
  title: Scalars['String']['output'];
  /** What changes, in words. */
  description: Scalars['String']['output'];
  /** Where it stands. */
  status: EcnStatus;
  /** The change requests it carries out, by number. */
  ecrs: Array<Ecr>;
  /** The changes, in their order. */
  changes: Array<EcnChange>;
  /** From when the changes are in force; null where they go by serial number, or are not set yet. */
  effectiveFrom: Maybe<Scalars['DateTime']['output']>;
  /** The first serial number for which the changes are in force; null where they go by time. */
  effectiveFromSerial: Maybe<Scalars['String']['output']>;
  /** Who must agree, and what they said. */
  approvals: Array<EcnApproval>;
  /** When it was released; null before. */
  releasedAt: Maybe<Scalars['DateTime']['output']>;
  /** What other systems call it. */
  externalIds: Array<ExternalId>;
  /** When it was created. */
  createdAt: Scalars['DateTime']['output'];
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** The engineering BOMs in which stands what its changes replace or withdraw, pinned or as the latest released revision, by change and number. */
  affectedEboms: Array<EcnAffectedEbom>;
};

/** Where a change notice stands. DRAFT -> IN_REVIEW -> APPROVED -> RELEASED -> CLOSED; CANCELED before its release. */
export type EcnStatus =
  /** Being drawn up. */
  | 'DRAFT'
  /** Under review. */
  | 'IN_REVIEW'
  /** All have agreed; waits for its release. */
  | 'APPROVED'
  /** Told to production; in force from its effectivity. */
  | 'RELEASED'
  /** Carried out everywhere. */
  | 'CLOSED'
  /** Dropped. */
  | 'CANCELED';

/** One change of a change notice. System of record: PLM. */
export type EcnChange = {
  /** Opaque id, `ecc_` and 26 characters. */
  id: Scalars['ID']['output'];
  /** The change notice it belongs to. */
  ecn: Ecn;
  /** Its place in the change notice, from 1. */
  position: Scalars['Int']['output'];
  /** The revision that is replaced or withdrawn; null where something is only added. */
  fromPart: Maybe<Part>;
  /** The revision that takes its place; null where something is only removed. */
  toPart: Maybe<Part>;
  /** What is done. */
  action: EcnAction;
  /** What becomes of runs that are open; FINISH_OPEN_RUNS where nobody said otherwise. */
  wipDisposition: WipDisposition;
  /** What becomes of pieces on stock; null where nothing was decided. */
  stockDisposition: Maybe<StockDisposition>;
  /** Remarks; null where there are none. */
  notes: Maybe<Scalars['String']['output']>;
};

/** What a change does. */
export type EcnAction =
  /** Something new. */
  | 'ADD'
  /** Something taken out. */
  | 'REMOVE'
  /** One revision replaces another. */
  | 'REVISE'
  /** Withdrawn from new use. */
  | 'OBSOLETE';

/** What becomes of runs that are open when a change comes into force. */
export type WipDisposition =
  /** They go on, and what they make is good. */
  | 'USE_AS_IS'
  /** They are finished to the old revision; no new ones start. */
  | 'FINISH_OPEN_RUNS'
  /** They stop. */
  | 'STOP_OPEN_RUNS'
  /** What they made is reworked to the new revision. */
  | 'REWORK'
  /** What they made is scrapped. */
  | 'SCRAP';

/** What becomes of pieces on stock when a change comes into force. */
export type StockDisposition =
  /** They stay good. */
  | 'USE_AS_IS'
  /** They are used up first. */
  | 'USE_UP'
  /** They are reworked to the new revision. */
  | 'REWORK'
  /** They go back to the supplier. */
  | 'RETURN_TO_SUPPLIER'
  /** They are scrapped. */
  | 'SCRAP';

/** One who must agree to a change notice. System of record: PLM. */
export type EcnApproval = {
  /** Opaque id, `eca_` and 26 characters. */
  id: Scalars['ID']['output'];
  /** The change notice. */
  ecn: Ecn;
  /** In which role, for example `QUALITY`. */
  role: Scalars['String']['output'];
  /** Who: the subject of the token; null until somebody has decided. */
  approver: Maybe<Scalars['String']['output']>;
  /** What was said. */
  decision: ApprovalDecision;
  /** When it was said; null while it is pending. */
  decidedAt: Maybe<Scalars['DateTime']['output']>;
  /** Remarks; null where there are none. */
  comment: Maybe<Scalars['String']['output']>;
};

/** What an approver said of a change notice. */
export type ApprovalDecision =
  /** Nothing yet. */
  | 'PENDING'
  /** Agrees. */
  | 'APPROVED'
  /** Does not agree. */
  | 'REJECTED';

/** A page of change notices. */
export type EcnConnection = {
  /** The change notices of this page, in order. */
  edges: Array<EcnEdge>;
  /** Where the page stands in its list. */
  pageInfo: PageInfo;
};

/** A change notice on a page. */
export type EcnEdge = {
  /** Cursor of this one, to page from. */
  cursor: Scalars['String']['output'];
  /** The change notice. */
  node: Ecn;
};

/** Conditions on change notices; those given must all hold. */
export type EcnsInputFilters = {
  /** Its id. */
  id?: InputMaybe<IdFilter>;
  /** Its number. */
  number?: InputMaybe<StringFilter>;
  /** What it is about. */
  title?: InputMaybe<StringFilter>;
  /** Where it stands. */
  status?: InputMaybe<EcnStatusFilter>;
  /** From when it is in force. */
  effectiveFrom?: InputMaybe<DateTimeFilter>;
  /** When it was released. */
  releasedAt?: InputMaybe<DateTimeFilter>;
  /** Any of its changes. */
  changes?: InputMaybe<EcnChangesInputFilters>;
  /** When it was created. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** When it was last changed. */
  updatedAt?: InputMaybe<DateTimeFilter>;
};

/** Conditions on changes of change notices; those given must all hold. */
export type EcnChangesInputFilters = {
  /** Its id. */
  id?: InputMaybe<IdFilter>;
  /** The id of the revision that is replaced. */
  fromPartId?: InputMaybe<IdFilter>;
  /** The id of the revision that takes its place. */
  toPartId?: InputMaybe<IdFilter>;
  /** What is done. */
  action?: InputMaybe<EcnActionFilter>;
  /** What becomes of open runs. */
  wipDisposition?: InputMaybe<WipDispositionFilter>;
};

/** Conditions on a change notice's status. */
export type EcnStatusFilter = {
  /** Is this. */
  eq?: InputMaybe<EcnStatus>;
  /** Is another. */
  neq?: InputMaybe<EcnStatus>;
  /** Is one of these. */
  in?: InputMaybe<Array<EcnStatus>>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<EcnStatus>>;
  /** True: has no value; false: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on what a change does. */
export type EcnActionFilter = {
  /** Is this. */
  eq?: InputMaybe<EcnAction>;
  /** Is another. */
  neq?: InputMaybe<EcnAction>;
  /** Is one of these. */
  in?: InputMaybe<Array<EcnAction>>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<EcnAction>>;
  /** True: has no value; false: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on what becomes of open runs. */
export type WipDispositionFilter = {
  /** Is this. */
  eq?: InputMaybe<WipDisposition>;
  /** Is another. */
  neq?: InputMaybe<WipDisposition>;
  /** Is one of these. */
  in?: InputMaybe<Array<WipDisposition>>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<WipDisposition>>;
  /** True: has no value; false: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Orders in which change notices can be listed. */
export type EcnSortEnum =
  /** By id, that is by creation, first first. */
  | 'ID_ASC'
  /** By id, last first. */
  | 'ID_DESC'
  /** By number, by code point. */
  | 'NUMBER_ASC'
  /** By number, backwards. */
  | 'NUMBER_DESC'
  /** By release, longest ago first; unreleased last. */
  | 'RELEASED_ASC'
  /** By release, latest first; unreleased last. */
  | 'RELEASED_DESC'
  /** By creation, first first. */
  | 'CREATED_ASC'
  /** By creation, last first. */
  | 'CREATED_DESC';

/** A new change request. */
export type CreateEcrInput = {
  /** Its number, 1 to 60 characters; the next of `ECR-0001`, `ECR-0002`, ... where it is left out. */
  number?: InputMaybe<Scalars['String']['input']>;
  /** What it is about, in one line of 1 to 200 characters; left out with `signedEvent`, as all but the key is: the issue says it. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** What should change; at most 10,000 characters. */
  description?: Scalars['String']['input'];
  /** Why it should change; at most 10,000 characters. */
  reason?: Scalars['String']['input'];
  /** The part revisions it concerns, at most 100. */
  affectedPartIds?: Array<Scalars['ID']['input']>;
  /** The nonconformances of MES it is raised from, at most 100. */
  sourceIssueIds?: Array<Scalars['ID']['input']>;
  /** The last event of an issue as MES signed it (`mesSignedEvent`). */
  signedEvent?: InputMaybe<Scalars['String']['input']>;
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A step of a change request from one state to the next. */
export type EcrTransitionInput = {
  /** The change request's id. */
  id: Scalars['ID']['input'];
  /** The `_etag` that was read. ETAG_REQUIRED without, ETAG_MISMATCH where it is out of date. */
  etag?: InputMaybe<Scalars['String']['input']>;
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Rejecting a change request. */
export type RejectEcrInput = {
  /** The change request's id. */
  id: Scalars['ID']['input'];
  /** The `_etag` that was read. ETAG_REQUIRED without, ETAG_MISMATCH where it is out of date. */
  etag?: InputMaybe<Scalars['String']['input']>;
  /** Why, 1 to 2,000 characters. */
  reason: Scalars['String']['input'];
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The change request raised. */
export type CreateEcrPayload = {
  /** The change request as it is now. */
  ecr: Ecr;
};

/** The change request under review. */
export type ReviewEcrPayload = {
  /** The change request as it is now. */
  ecr: Ecr;
};

/** The change request accepted. */
export type AcceptEcrPayload = {
  /** The change request as it is now. */
  ecr: Ecr;
};

/** The change request rejected. */
export type RejectEcrPayload = {
  /** The change request as it is now. */
  ecr: Ecr;
};

/** The change request taken back. */
export type WithdrawEcrPayload = {
  /** The change request as it is now. */
  ecr: Ecr;
};

/**
 * An engineering change request: what should change, and why. Raised by engineering, or from a nonconformance of production.
 * System of record: PLM.
 */
export type Ecr = {
  /** Opaque id, `ecr_` and 26 characters. */
  id: Scalars['ID']['output'];
  /** Version tag to send back with an update. */
  _etag: Scalars['String']['output'];
  /** Its number, for example `ECR-0001`. */
  number: Scalars['String']['output'];
  /** What it is about, in one line. */
  title: Scalars['String']['output'];
  /** What should change. */
  description: Scalars['String']['output'];
  /** Why it should change. */
  reason: Scalars['String']['output'];
  /** Where it stands. */
  status: EcrStatus;
  /** Who asked for it: the subject of the token. */
  requestedBy: Scalars['String']['output'];
  /** The nonconformances it was raised from. */
  sourceIssues: Array<Issue>;
  /** The part revisions it concerns, by part number and revision. */
  affectedParts: Array<Part>;
  /** The change notices that carry it out, by number. */
  ecns: Array<Ecn>;
  /** What other systems call it. */
  externalIds: Array<ExternalId>;
  /** When it was created. */
  createdAt: Scalars['DateTime']['output'];
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
};

/** Where a change request stands. */
export type EcrStatus =
  /** Raised. */
  | 'OPEN'
  /** Being judged. */
  | 'UNDER_REVIEW'
  /** Will be carried out by a change notice. */
  | 'ACCEPTED'
  /** Its change notice is released. */
  | 'IMPLEMENTED'
  /** Will not be carried out. */
  | 'REJECTED'
  /** Taken back by who raised it. */
  | 'WITHDRAWN';

/** A nonconformance (NCR) found on the floor. System of record: MES. */
export type Issue = {
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** The change request raised from it last; null where there is none. */
  ecr: Maybe<Ecr>;
  /** The change requests raised from it, by number. */
  ecrs: Array<Ecr>;
};

/** A page of change requests. */
export type EcrConnection = {
  /** The change requests of this page, in order. */
  edges: Array<EcrEdge>;
  /** Where the page stands in its list. */
  pageInfo: PageInfo;
};

/** A change request on a page. */
export type EcrEdge = {
  /** Cursor of this one, to page from. */
  cursor: Scalars['String']['output'];
  /** The change request. */
  node: Ecr;
};

/** Conditions on change requests; those given must all hold. */
export type EcrsInputFilters = {
  /** Its id. */
  id?: InputMaybe<IdFilter>;
  /** Its number. */
  number?: InputMaybe<StringFilter>;
  /** What it is about. */
  title?: InputMaybe<StringFilter>;
  /** Where it stands. */
  status?: InputMaybe<EcrStatusFilter>;
  /** Who asked for it. */
  requestedBy?: InputMaybe<StringFilter>;
  /** When it was created. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** When it was last changed. */
  updatedAt?: InputMaybe<DateTimeFilter>;
};

/** Conditions on a change request's status. */
export type EcrStatusFilter = {
  /** Is this. */
  eq?: InputMaybe<EcrStatus>;
  /** Is another. */
  neq?: InputMaybe<EcrStatus>;
  /** Is one of these. */
  in?: InputMaybe<Array<EcrStatus>>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<EcrStatus>>;
  /** True: has no value; false: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Orders in which change requests can be listed. */
export type EcrSortEnum =
  /** By id, that is by creation, first first. */
  | 'ID_ASC'
  /** By id, last first. */
  | 'ID_DESC'
  /** By number, by code point. */
  | 'NUMBER_ASC'
  /** By number, backwards. */
  | 'NUMBER_DESC'
  /** By creation, first first. */
  | 'CREATED_ASC'
  /** By creation, last first. */
  | 'CREATED_DESC';

/** An as-built record that MES has closed. */
export type RecordAsBuiltInput = {
  /** The event as MES signed it (`mesSignedEvent`). */
  signedEvent: Scalars['String']['input'];
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A result of an inspection that MES has recorded. */
export type RecordInspectionInput = {
  /** The event as MES signed it (`mesSignedEvent`). */
  signedEvent: Scalars['String']['input'];
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The as-built record taken in. */
export type RecordAsBuiltPayload = {
  /** The record. */
  asBuiltRecord: AsBuiltRecord;
};

/** The result taken in. */
export type RecordInspectionPayload = {
  /** The record. */
  inspectionRecord: InspectionRecord;
};

/** A sign of life that is asked for. */
export type TellHeartbeatInput = {
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The sign of life. */
export type TellHeartbeatPayload = {
  /** The event's id, for `plmSignedEvent`. */
  eventId: Scalars['ID']['output'];
};

/** A new import. */
export type BeginImportInput = {
  /** Where the rows come from, for example the file's name; 1 to 200 characters. */
  source: Scalars['String']['input'];
  /** True: everything it brings is released, components first, with the checks of releasePart; all rows are refused where one cannot be. */
  release?: Scalars['Boolean']['input'];
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Rows for an import. */
export type ImportRowsInput = {
  /** The import's id. */
  importBatchId: Scalars['ID']['input'];
  /** Part revisions, with their items and aliases. */
  parts?: Array<ImportPartRow>;
  /** Lines of engineering BOMs. */
  ebomLines?: Array<ImportEbomLineRow>;
  /** Substitutes on lines. */
  substitutes?: Array<ImportSubstituteRow>;
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/**
 * A part revision to import. Where its item is there already, the item stays as it is; where the revision is there already, the row
 * is SKIPPED if it says the same, else REFUSED.
 */
export type ImportPartRow = {
  /** The sender's own name of the row, 1 to 100 characters, unique in the import. */
  rowId: Scalars['String']['input'];
  /** Part number: text of 1 to 60 characters, kept exactly as given; no blanks at either end. */
  partNumber: Scalars['String']['input'];
  /** The revision, 1 to 20 characters. */
  revision?: Scalars['String']['input'];
  /** What it is, in words; at most 500 characters. */
  description?: Scalars['String']['input'];
  /** What sort of thing it is; for a new item. */
  itemType?: ItemType;
  /** Whether it is made, bought, or both; for a new item. */
  sourcingStrategy?: SourcingStrategy;
  /** How its pieces are tracked. */
  trackingType?: TrackingType;
  /** Code of the unit in which it is stocked (UN/CEFACT Rec 20); for a new item. */
  baseUom?: Scalars['String']['input'];
  /** Class code of the company; for a new item. */
  classification?: InputMaybe<Scalars['String']['input']>;
  /** User-defined attributes. */
  attributes?: Array<AttributeInput>;
  /** Other numbers by which it is known; those that are there already are passed over. */
  aliases?: Array<PartAliasInput>;
};

/**
 * A line of an engineering BOM to import. Parent and component are named by part number and revision; both must be in the same import
 * or in PLM already.
 */
export type ImportEbomLineRow = {
  /** The sender's own name of the row, 1 to 100 characters, unique in the import. */
  rowId: Scalars['String']['input'];
  /** Part number of the assembly. */
  parentPartNumber: Scalars['String']['input'];
  /** Revision of the assembly. */
  parentRevision?: Scalars['String']['input'];
  /** Find number, at most 20 characters; where it is left out, multiples of 10 with four digits, in the order of the rows. */
  findNumber?: InputMaybe<Scalars['String']['input']>;
  /** Part number of the component. */
  componentPartNumber: Scalars['String']['input'];
  /** Revision of the component: the line is pinned to it. Null: LATEST_RELEASED, or UNREVISIONED for an item of the ERP without revisions. */
  componentRevision?: InputMaybe<Scalars['String']['input']>;
  /** How much: a decimal as text, more than 0, at most 15 digits and 6 decimals. */
  quantity: Scalars['Decimal']['input'];
  /** Code of the unit; the component's base unit where it is left out. */
  uom?: InputMaybe<Scalars['String']['input']>;
  /** What the quantity is counted for. */
  quantityType?: QuantityType;
  /** Reference designators, each at most 30 characters, none twice; where the unit is EA and any is given, as many as pieces. */
  referenceDesignators?: Array<Scalars['String']['input']>;
  /** True: optional or an alternate. */
  isOptional?: Scalars['Boolean']['input'];
  /** True: a phantom. */
  isPhantom?: Scalars['Boolean']['input'];
  /** Remarks, at most 2,000 characters. */
  notes?: InputMaybe<Scalars['String']['input']>;
};

/** A substitute on a line to import. */
export type ImportSubstituteRow = {
  /** The sender's own name of the row, 1 to 100 characters, unique in the import. */
  rowId: Scalars['String']['input'];
  /** The rowId of the line in the same import. */
  lineRowId: Scalars['String']['input'];
  /** Part number of the substitute. */
  partNumber: Scalars['String']['input'];
  /** Revision of the substitute. Null: any released one. */
  revision?: InputMaybe<Scalars['String']['input']>;
  /** How much of it replaces one unit of the component: a decimal as text, more than 0. */
  ratio?: Scalars['Decimal']['input'];
  /** The lower, the sooner it is taken; from 1. */
  priority?: Scalars['Int']['input'];
  /** Where it may be used. */
  scope?: SubstituteScope;
};

/** Committing an import. */
export type CommitImportInput = {
  /** The import's id. */
  importBatchId: Scalars['ID']['input'];
  /** True: only checks; nothing is made and the import stays OPEN. */
  dryRun?: Scalars['Boolean']['input'];
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Giving up an import. */
export type AbortImportInput = {
  /** The import's id. */
  importBatchId: Scalars['ID']['input'];
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A whole import in one call: at most 500 rows in all. */
export type ImportEbomInput = {
  /** Where the rows come from, for example the file's name; 1 to 200 characters. */
  source: Scalars['String']['input'];
  /** True: everything it brings is released. */
  release?: Scalars['Boolean']['input'];
  /** True: only checks; nothing is made. */
  dryRun?: Scalars['Boolean']['input'];
  /** Part revisions, with their items and aliases. */
  parts?: Array<ImportPartRow>;
  /** Lines of engineering BOMs. */
  ebomLines?: Array<ImportEbomLineRow>;
  /** Substitutes on lines. */
  substitutes?: Array<ImportSubstituteRow>;
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The import begun. */
export type BeginImportPayload = {
  /** The import as it is now. */
  importBatch: ImportBatch;
};

/** The import with its rows. */
export type ImportRowsPayload = {
  /** The import as it is now. */
  importBatch: ImportBatch;
};

/** The import committed, checked or refused; see its status and rows. */
export type CommitImportPayload = {
  /** The import as it is now. */
  importBatch: ImportBatch;
};

/** The import given up. */
export type AbortImportPayload = {
  /** The import as it is now. */
  importBatch: ImportBatch;
};

/** The import committed, checked or refused; see its status and rows. */
export type ImportEbomPayload = {
  /** The import as it is now. */
  importBatch: ImportBatch;
};

/**
 * An import of parts and engineering BOMs under way, or its report. Nothing of it can be seen anywhere before it is committed,
 * and a refused import leaves nothing but this report. System of record: PLM.
 */
export type ImportBatch = {
  /** Opaque id, `imp_` and 26 characters. */
  id: Scalars['ID']['output'];
  /** Version tag. */
  _etag: Scalars['String']['output'];
  /** Where the rows come from, for example the file's name. */
  source: Scalars['String']['output'];
  /** Where it stands. */
  status: ImportStatus;
  /** Whether what it brings is released as well. */
  release: Scalars['Boolean']['output'];
  /** Number of rows received. */
  rowCount: Scalars['Int']['output'];
  /** Number of rows that made, or would make, something. */
  createdCount: Scalars['Int']['output'];
  /** Number of rows that were there already, exactly so. */
  skippedCount: Scalars['Int']['output'];
  /** Number of rows that were refused. */
  refusedCount: Scalars['Int']['output'];
  /** Who began it: the subject of the token. */
  startedBy: Scalars['String']['output'];
  /** When it was committed; null before. */
  committedAt: Maybe<Scalars['DateTime']['output']>;
  /** The outcome row by row, in the order received; before commit or dry run every status is PENDING. */
  rows: ImportRowConnection;
  /** What other systems call it. */
  externalIds: Array<ExternalId>;
  /** When it was begun. */
  createdAt: Scalars['DateTime']['output'];
  /** When it last went on. */
  updatedAt: Scalars['DateTime']['output'];
};

/**
 * An import of parts and engineering BOMs under way, or its report. Nothing of it can be seen anywhere before it is committed,
 * and a refused import leaves nothing but this report. System of record: PLM.
 */
export type ImportBatchRowsArgs = {
  filters?: InputMaybe<ImportRowsInputFilters>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Where an import stands. OPEN -> LOADING -> COMMITTED; OPEN -> ABORTED; OPEN or LOADING -> REFUSED. */
export type ImportStatus =
  /** Takes rows. */
  | 'OPEN'
  /** Being committed; nothing of it can be seen yet. */
  | 'LOADING'
  /** Everything is there, and can be seen. */
  | 'COMMITTED'
  /** A row was refused: nothing of it is there. */
  | 'REFUSED'
  /** Given up: nothing of it is there. */
  | 'ABORTED';

/** One row of an import and what became of it. System of record: PLM. */
export type ImportRow = {
  /** Opaque id, `imr_` and 26 characters. */
  id: Scalars['ID']['output'];
  /** The sender's own name of the row, for example a line number. */
  rowId: Scalars['String']['output'];
  /** Its place in the import, from 1. */
  position: Scalars['Int']['output'];
  /** What it describes. */
  kind: ImportRowKind;
  /** What became of it. */
  status: ImportRowStatus;
  /** Why it was refused or needs a look: one of the refusal codes; null where there is nothing to say. */
  code: Maybe<Scalars['String']['output']>;
  /** The same in words; null where there is nothing to say. */
  message: Maybe<Scalars['String']['output']>;
  /** What to do about it; null where there is nothing to do. */
  suggestion: Maybe<Scalars['String']['output']>;
  /** The part revision made or found, for PART rows; null before. */
  part: Maybe<Part>;
  /** The line made or found, for EBOM_LINE rows; null before. */
  ebomLine: Maybe<EBomLine>;
};

/** What a row of an import describes. */
export type ImportRowKind =
  /** A part revision, with its item and aliases. */
  | 'PART'
  /** A line of an engineering BOM. */
  | 'EBOM_LINE'
  /** A substitute on a line. */
  | 'SUBSTITUTE';

/** What became of a row of an import. */
export type ImportRowStatus =
  /** Received, not looked at yet. */
  | 'PENDING'
  /** Made; in a dry run or a refused import: would have been made. */
  | 'CREATED'
  /** There already, exactly so. */
  | 'SKIPPED'
  /** Cannot be made; see code, message and suggestion. */
  | 'REFUSED';

/** A page of imports. */
export type ImportBatchConnection = {
  /** The imports of this page, in order. */
  edges: Array<ImportBatchEdge>;
  /** Where the page stands in its list. */
  pageInfo: PageInfo;
};

/** An import on a page. */
export type ImportBatchEdge = {
  /** Cursor of this one, to page from. */
  cursor: Scalars['String']['output'];
  /** The import. */
  node: ImportBatch;
};

/** A page of rows of an import. */
export type ImportRowConnection = {
  /** The rows of an import of this page, in order. */
  edges: Array<ImportRowEdge>;
  /** Where the page stands in its list. */
  pageInfo: PageInfo;
};

/** A row of an import on a page. */
export type ImportRowEdge = {
  /** Cursor of this one, to page from. */
  cursor: Scalars['String']['output'];
  /** The row of an import. */
  node: ImportRow;
};

/** Conditions on imports; those given must all hold. */
export type ImportBatchesInputFilters = {
  /** Its id. */
  id?: InputMaybe<IdFilter>;
  /** Where it stands. */
  status?: InputMaybe<ImportStatusFilter>;
  /** Where the rows come from. */
  source?: InputMaybe<StringFilter>;
  /** When it was begun. */
  createdAt?: InputMaybe<DateTimeFilter>;
};

/** Conditions on rows of an import; those given must all hold. */
export type ImportRowsInputFilters = {
  /** Its id. */
  id?: InputMaybe<IdFilter>;
  /** The sender's own name of the row. */
  rowId?: InputMaybe<StringFilter>;
  /** What it describes. */
  kind?: InputMaybe<ImportRowKindFilter>;
  /** What became of it. */
  status?: InputMaybe<ImportRowStatusFilter>;
  /** Why it was refused. */
  code?: InputMaybe<StringFilter>;
};

/** Conditions on an import's status. */
export type ImportStatusFilter = {
  /** Is this. */
  eq?: InputMaybe<ImportStatus>;
  /** Is another. */
  neq?: InputMaybe<ImportStatus>;
  /** Is one of these. */
  in?: InputMaybe<Array<ImportStatus>>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<ImportStatus>>;
  /** True: has no value; false: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on the kind of a row. */
export type ImportRowKindFilter = {
  /** Is this. */
  eq?: InputMaybe<ImportRowKind>;
  /** Is another. */
  neq?: InputMaybe<ImportRowKind>;
  /** Is one of these. */
  in?: InputMaybe<Array<ImportRowKind>>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<ImportRowKind>>;
  /** True: has no value; false: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on what became of a row. */
export type ImportRowStatusFilter = {
  /** Is this. */
  eq?: InputMaybe<ImportRowStatus>;
  /** Is another. */
  neq?: InputMaybe<ImportRowStatus>;
  /** Is one of these. */
  in?: InputMaybe<Array<ImportRowStatus>>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<ImportRowStatus>>;
  /** True: has no value; false: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Orders in which imports can be listed. */
export type ImportBatchSortEnum =
  /** By id, that is by creation, first first. */
  | 'ID_ASC'
  /** By id, last first. */
  | 'ID_DESC'
  /** By creation, first first. */
  | 'CREATED_ASC'
  /** By creation, last first. */
  | 'CREATED_DESC';

/** A change of an item; what is left out stays, null clears it where it may be empty. */
export type UpdateItemInput = {
  /** The item's id. */
  id: Scalars['ID']['input'];
  /** The `_etag` that was read. ETAG_REQUIRED without, ETAG_MISMATCH where it is out of date. */
  etag?: InputMaybe<Scalars['String']['input']>;
  /** What it is, in words; at most 500 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** What sort of thing it is. */
  itemType?: InputMaybe<ItemType>;
  /** Whether it is made, bought, or both. */
  sourcingStrategy?: InputMaybe<SourcingStrategy>;
  /** Class code of the company; at most 60 characters. */
  classification?: InputMaybe<Scalars['String']['input']>;
  /** User-defined attributes: all of them. */
  attributes?: InputMaybe<Array<AttributeInput>>;
  /** Further numbers by which it is known, beside those that it has. */
  aliases?: InputMaybe<Array<PartAliasInput>>;
  /** Further units of its own, beside those that it has; floor and books hear of them with its next release. */
  uomConversions?: InputMaybe<Array<ItemUomConversionInput>>;
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A new item. */
export type CreateItemInput = {
  /** Part number: text of 1 to 60 characters, kept exactly as given; no blanks at either end. */
  partNumber: Scalars['String']['input'];
  /** What it is, in words; at most 500 characters. */
  description?: Scalars['String']['input'];
  /** What sort of thing it is. */
  itemType?: ItemType;
  /** Code of the unit in which it is stocked (UN/CEFACT Rec 20). */
  baseUom?: Scalars['String']['input'];
  /** Whether it is made, bought, or both. */
  sourcingStrategy?: SourcingStrategy;
  /** Class code of the company; at most 60 characters. */
  classification?: InputMaybe<Scalars['String']['input']>;
  /** User-defined attributes. */
  attributes?: InputMaybe<Array<AttributeInput>>;
  /** Other numbers by which it is known. */
  aliases?: InputMaybe<Array<PartAliasInput>>;
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Another number by which an item is known, as input. */
export type PartAliasInput = {
  /** The system or catalogue it is taken from; empty where it is the maker's own. */
  system?: Scalars['String']['input'];
  /** The number itself, 1 to 120 characters. */
  number: Scalars['String']['input'];
  /** What sort of number it is. */
  kind: PartAliasKind;
  /** The manufacturer or supplier whose number it is; at most 120 characters. */
  organization?: InputMaybe<Scalars['String']['input']>;
};

/** A unit that exists for one item only, as input. */
export type ItemUomConversionInput = {
  /** The unit, 1 to 10 capitals and digits, for example `ROLL`; one that does not convert to the base unit by itself. */
  code: Scalars['String']['input'];
  /** How many base units it holds, above 0, at most 6 decimals. */
  factor: Scalars['Decimal']['input'];
};

/** The item changed. */
export type UpdateItemPayload = {
  /** The item as it is now. */
  item: Item;
};

/** An item that ERP introduced. */
export type ApplyItemInput = {
  /** The event as ERP signed it (`erpSignedEvent`). */
  signedEvent: Scalars['String']['input'];
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The item taken in. */
export type ApplyItemPayload = {
  /** The item with this part number: the ERP's, or PLM's own where that one was there first. */
  item: Item;
  /** True where PLM has the part number itself. */
  claimRejected: Scalars['Boolean']['output'];
};

/** The item created. */
export type CreateItemPayload = {
  /** The new item. */
  item: Item;
};

/**
 * A thing that can be made, bought or used, without its revisions: the identity that a part number names. System of record: PLM.
 * Items born in the ERP are kept in the same list; `originSystem` tells who may change their engineering data.
 */
export type Item = {
  /** Opaque id, `itm_` and 26 characters. */
  id: Scalars['ID']['output'];
  /** Version tag to send back with an update. */
  _etag: Scalars['String']['output'];
  /** The part number: text of at most 60 characters, compared exactly; leading zeros count. */
  partNumber: Scalars['String']['output'];
  /** What it is, in words; at most 500 characters. */
  description: Scalars['String']['output'];
  /** What sort of thing it is. */
  itemType: ItemType;
  /** The system in which the item was born, and which alone may change its engineering data. */
  originSystem: OriginSystem;
  /** Whether it may still be put to new use. */
  status: ItemStatus;
  /** The unit in which it is stocked and in which explosions add it up. */
  baseUom: UnitOfMeasure;
  /** Whether it is made, bought, or both. */
  sourcingStrategy: SourcingStrategy;
  /** Commodity or class code of the company, for example `FASTENER`; null where not classified. */
  classification: Maybe<Scalars['String']['output']>;
  /** User-defined attributes. */
  attributes: Array<Attribute>;
  /** Other numbers by which it is known: manufacturer, supplier and former part numbers. */
  aliases: Array<PartAlias>;
  /** Units that exist for this item only, such as a reel of 5,000. */
  uomConversions: Array<ItemUomConversion>;
  /** All its revisions, oldest first; empty for items that are not revised. */
  parts: Array<Part>;
  /** The revision released last; null where none is released. */
  latestReleasedPart: Maybe<Part>;
  /** What other systems call it. */
  externalIds: Array<ExternalId>;
  /** When it was created. */
  createdAt: Scalars['DateTime']['output'];
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
};

/** What sort of thing an item is. */
export type ItemType =
  /** A part: goes into a product or is one. */
  | 'PART'
  /** A tool or fixture: used in making, not consumed. */
  | 'TOOL'
  /** A consumable: used up in making, not part of the product (glue, wipes). */
  | 'CONSUMABLE'
  /** A service, for example outside plating. */
  | 'SERVICE';

/** The system in which an item was born. */
export type OriginSystem =
  /** Engineering: PLM changes its engineering data. */
  | 'PLM'
  /** Procurement: ERP changes its engineering data. */
  | 'ERP';

/** Whether an item may be put to new use. */
export type ItemStatus =
  /** In use. */
  | 'ACTIVE'
  /** Withdrawn: released structures keep it, new ones are refused. */
  | 'INACTIVE';

/** How an item is obtained. */
export type SourcingStrategy =
  /** Made here. */
  | 'MAKE'
  /** Bought. */
  | 'BUY'
  /** Made or bought, as the planner decides. */
  | 'DUAL_SOURCE';

/** Another number by which an item is known. System of record: PLM. */
export type PartAlias = {
  /** Opaque id, `pal_` and 26 characters. */
  id: Scalars['ID']['output'];
  /** The item it stands for. */
  item: Item;
  /** The system or catalogue it is taken from, for example `netsuite-prod` or `digikey`; empty where it is the maker's own. */
  system: Scalars['String']['output'];
  /** The number itself, exactly as the other writes it; at most 120 characters. */
  number: Scalars['String']['output'];
  /** What sort of number it is. */
  kind: PartAliasKind;
  /** The manufacturer or supplier whose number it is; null where it does not apply. */
  organization: Maybe<Scalars['String']['output']>;
};

/** What sort of number an alias is. */
export type PartAliasKind =
  /** Names exactly this item in the other system; unique there. */
  | 'EXACT'
  /** A manufacturer's part number. */
  | 'MPN'
  /** A supplier's order number. */
  | 'SUPPLIER'
  /** A number it had formerly. */
  | 'LEGACY';

/** A unit that exists for one item only: how much of the base unit it holds. System of record: PLM. */
export type ItemUomConversion = {
  /** Opaque id, `iuc_` and 26 characters. */
  id: Scalars['ID']['output'];
  /** The item's own unit, for example `ROLL` or `REEL`; at most 12 characters. */
  code: Scalars['String']['output'];
  /** How many base units it holds, exact, for example `100` for a roll of 100 ft in feet. */
  factor: Scalars['Decimal']['output'];
};

/** A page of items. */
export type ItemConnection = {
  /** The items of this page, in order. */
  edges: Array<ItemEdge>;
  /** Where the page stands in its list. */
  pageInfo: PageInfo;
};

/** An item on a page. */
export type ItemEdge = {
  /** Cursor of this item, to page from. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Item;
};

/** Conditions on items; those given must all hold. */
export type ItemsInputFilters = {
  /** Its id. */
  id?: InputMaybe<IdFilter>;
  /** Its part number. */
  partNumber?: InputMaybe<StringFilter>;
  /** Its description. */
  description?: InputMaybe<StringFilter>;
  /** What sort of thing it is. */
  itemType?: InputMaybe<ItemTypeFilter>;
  /** Where it was born. */
  originSystem?: InputMaybe<OriginSystemFilter>;
  /** Whether it is in use. */
  status?: InputMaybe<ItemStatusFilter>;
  /** Whether it is made or bought. */
  sourcingStrategy?: InputMaybe<SourcingStrategyFilter>;
  /** Its class code. */
  classification?: InputMaybe<StringFilter>;
  /** The code of its base unit. */
  baseUom?: InputMaybe<StringFilter>;
  /** Has another name that satisfies these. */
  aliases?: InputMaybe<PartAliasesInputFilters>;
  /** When it was created. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** When it was last changed. */
  updatedAt?: InputMaybe<DateTimeFilter>;
};

/** Conditions on an item's other names; those given must all hold of one name. */
export type PartAliasesInputFilters = {
  /** The system that uses the name. */
  system?: InputMaybe<StringFilter>;
  /** The name. */
  number?: InputMaybe<StringFilter>;
  /** How it is the same. */
  kind?: InputMaybe<PartAliasKindFilter>;
  /** The manufacturer or supplier whose name it is. */
  organization?: InputMaybe<StringFilter>;
};

/** Conditions on the kind of another name. */
export type PartAliasKindFilter = {
  /** Is this. */
  eq?: InputMaybe<PartAliasKind>;
  /** Is another. */
  neq?: InputMaybe<PartAliasKind>;
  /** Is one of these. */
  in?: InputMaybe<Array<PartAliasKind>>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<PartAliasKind>>;
  /** True: has no value; false: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on an item's type. */
export type ItemTypeFilter = {
  /** Is this. */
  eq?: InputMaybe<ItemType>;
  /** Is another. */
  neq?: InputMaybe<ItemType>;
  /** Is one of these. */
  in?: InputMaybe<Array<ItemType>>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<ItemType>>;
  /** True: has no value; false: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on the system an item was born in. */
export type OriginSystemFilter = {
  /** Is this. */
  eq?: InputMaybe<OriginSystem>;
  /** Is another. */
  neq?: InputMaybe<OriginSystem>;
  /** Is one of these. */
  in?: InputMaybe<Array<OriginSystem>>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<OriginSystem>>;
  /** True: has no value; false: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on an item's status. */
export type ItemStatusFilter = {
  /** Is this. */
  eq?: InputMaybe<ItemStatus>;
  /** Is another. */
  neq?: InputMaybe<ItemStatus>;
  /** Is one of these. */
  in?: InputMaybe<Array<ItemStatus>>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<ItemStatus>>;
  /** True: has no value; false: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on how an item is obtained. */
export type SourcingStrategyFilter = {
  /** Is this. */
  eq?: InputMaybe<SourcingStrategy>;
  /** Is another. */
  neq?: InputMaybe<SourcingStrategy>;
  /** Is one of these. */
  in?: InputMaybe<Array<SourcingStrategy>>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<SourcingStrategy>>;
  /** True: has no value; false: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Orders in which items can be listed. */
export type ItemSortEnum =
  /** By id, that is by creation, first first. */
  | 'ID_ASC'
  /** By id, last first. */
  | 'ID_DESC'
  /** By part number, by code point. */
  | 'PART_NUMBER_ASC'
  /** By part number, backwards. */
  | 'PART_NUMBER_DESC'
  /** By creation, first first. */
  | 'CREATED_ASC'
  /** By creation, last first. */
  | 'CREATED_DESC'
  /** By last change, longest ago first. */
  | 'UPDATED_ASC'
  /** By last change, latest first. */
  | 'UPDATED_DESC';

/** When and for which serial numbers something is in force, as input. */
export type EffectivityInput = {
  /** First day. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** First day on which it is no longer in force; after `from`. */
  to?: InputMaybe<Scalars['Date']['input']>;
  /** First serial number, at most 60 characters. */
  serialFrom?: InputMaybe<Scalars['String']['input']>;
  /** Last serial number, at most 60 characters. */
  serialTo?: InputMaybe<Scalars['String']['input']>;
};

/** A new part: its first revision, and its item where there is none yet. */
export type CreatePartInput = {
  /** Part number: text of 1 to 60 characters, kept exactly as given; no blanks at either end. */
  partNumber: Scalars['String']['input'];
  /** The revision, 1 to 20 characters. */
  revision?: Scalars['String']['input'];
  /** What it is, in words; at most 500 characters. */
  description?: Scalars['String']['input'];
  /** How its pieces are tracked. */
  trackingType?: TrackingType;
  /** What sort of thing it is; for a new item only. */
  itemType?: ItemType;
  /** Code of the unit in which it is stocked (UN/CEFACT Rec 20); for a new item only. */
  baseUom?: Scalars['String']['input'];
  /** Whether it is made, bought, or both; for a new item only. */
  sourcingStrategy?: SourcingStrategy;
  /** Class code of the company; for a new item only. */
  classification?: InputMaybe<Scalars['String']['input']>;
  /** When it is in force. */
  effectivity?: InputMaybe<EffectivityInput>;
  /** User-defined attributes. */
  attributes?: InputMaybe<Array<AttributeInput>>;
  /** Other numbers by which its item is known. */
  aliases?: InputMaybe<Array<PartAliasInput>>;
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The next revision of a part. */
export type CreatePartRevisionInput = {
  /** The revision it is drawn up from. */
  revisedFromId: Scalars['ID']['input'];
  /** The new revision, 1 to 20 characters. */
  revision: Scalars['String']['input'];
  /** What it is, in words; as before where it is left out. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** When it is in force; unlimited where it is left out. */
  effectivity?: InputMaybe<EffectivityInput>;
  /** False: starts with no engineering BOM instead of a copy. */
  copyEbom?: Scalars['Boolean']['input'];
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Changes of a DRAFT revision; what is left out stays. */
export type UpdatePartInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** The `_etag` that was read. ETAG_REQUIRED without, ETAG_MISMATCH where it is out of date. */
  etag?: InputMaybe<Scalars['String']['input']>;
  /** What it is, in words; at most 500 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** How its pieces are tracked. */
  trackingType?: InputMaybe<TrackingType>;
  /** When it is in force. */
  effectivity?: InputMaybe<EffectivityInput>;
  /** User-defined attributes: all of them. */
  attributes?: InputMaybe<Array<AttributeInput>>;
  /** Parts it may be exchanged with: all of them. */
  interchangeableWithIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A step of a revision from one state to the next. */
export type PartTransitionInput = {
  /** The part revision's id. */
  id: Scalars['ID']['input'];
  /** The `_etag` that was read. ETAG_REQUIRED without, ETAG_MISMATCH where it is out of date. */
  etag?: InputMaybe<Scalars['String']['input']>;
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Sending a revision back to DRAFT. */
export type RejectReviewInput = {
  /** The part revision's id. */
  id: Scalars['ID']['input'];
  /** The `_etag` that was read. ETAG_REQUIRED without, ETAG_MISMATCH where it is out of date. */
  etag?: InputMaybe<Scalars['String']['input']>;
  /** Why, 1 to 2,000 characters. */
  reason: Scalars['String']['input'];
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Releasing a revision. */
export type ReleasePartInput = {
  /** The part revision's id. */
  id: Scalars['ID']['input'];
  /** The `_etag` that was read. ETAG_REQUIRED without, ETAG_MISMATCH where it is out of date. */
  etag?: InputMaybe<Scalars['String']['input']>;
  /** The approved change notice; needed where a released revision is superseded. */
  ecnId?: InputMaybe<Scalars['ID']['input']>;
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The part created. */
export type CreatePartPayload = {
  /** The new part revision. */
  part: Part;
};

/** The revision created. */
export type CreatePartRevisionPayload = {
  /** The new part revision. */
  part: Part;
};

/** The part changed. */
export type UpdatePartPayload = {
  /** The part revision as it is now. */
  part: Part;
};

/** The part handed to review. */
export type SubmitForReviewPayload = {
  /** The part revision as it is now. */
  part: Part;
};

/** The part sent back to DRAFT. */
export type RejectReviewPayload = {
  /** The part revision as it is now. */
  part: Part;
};

/** The part released. */
export type ReleasePartPayload = {
  /** The part revision as it is now. */
  part: Part;
};

/** The part withdrawn. */
export type ObsoletePartPayload = {
  /** The part revision as it is now. */
  part: Part;
};

/**
 * One revision of an item: a part number and a revision, as engineering released it. System of record: PLM.
 * A part without revisions does not exist; what is not revised is an Item alone.
 */
export type Part = {
  /** Opaque id, `prt_` and 26 characters. */
  id: Scalars['ID']['output'];
  /** Version tag to send back with an update. */
  _etag: Scalars['String']['output'];
  /** The part number: text of at most 60 characters, compared exactly; leading zeros count. */
  partNumber: Scalars['String']['output'];
  /** The revision, for example `A`; at most 20 characters. */
  revision: Scalars['String']['output'];
  /** What this revision is, in words; at most 500 characters. */
  description: Scalars['String']['output'];
  /** Where it stands: only RELEASED revisions are built. */
  lifecycleState: LifecycleState;
  /** Whether pieces are tracked one by one, by lot, or not. */
  trackingType: TrackingType;
  /** What sort of thing it is: its item's type. */
  partType: ItemType;
  /** When and for which serial numbers it is in force. */
  effectivity: Effectivity;
  /** User-defined attributes. */
  attributes: Array<Attribute>;
  /** The item whose revision this is. */
  item: Item;
  /** Its engineering BOM; null where it has none (a bought part). */
  ebom: Maybe<EBom>;
  /** Links to its drawings and models. */
  drawings: Array<DrawingLink>;
  /** Its routings, newest version first. */
  routings: Array<Routing>;
  /** The routing in force: the released one of the highest version; null where none is released. */
  routing: Maybe<Routing>;
  /** Other revisions or parts that may be used in its place, and it in theirs. */
  interchangeableWith: Array<Part>;
  /** The revision it was drawn up from; null for the first. */
  revisedFrom: Maybe<Part>;
  /** The released revision that was drawn up from it; null while it is the last. */
  supersededBy: Maybe<Part>;
  /** When it was released; null before. */
  releasedAt: Maybe<Scalars['DateTime']['output']>;
  /** The change notice that released it; null where none was needed. */
  releasedByEcn: Maybe<Ecn>;
  /** When it became obsolete; null before. */
  obsoletedAt: Maybe<Scalars['DateTime']['output']>;
  /** The changes that name it, as what is replaced or as what replaces. */
  ecnChanges: Array<EcnChange>;
  /** What production reported as built to this revision, newest first. */
  asBuiltRecords: Array<AsBuiltRecord>;
  /** Inspection results that production reported for this revision, newest first. */
  inspectionRecords: Array<InspectionRecord>;
  /** What other systems call it. */
  externalIds: Array<ExternalId>;
  /** When it was created. */
  createdAt: Scalars['DateTime']['output'];
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
};

/** Where an engineering definition stands. DRAFT -> IN_REVIEW -> RELEASED -> OBSOLETE; a rejected review goes back to DRAFT. */
export type LifecycleState =
  /** Being drawn up; may change. */
  | 'DRAFT'
  /** Under review; may not change until it is rejected or released. */
  | 'IN_REVIEW'
  /** Released for production; never changes again. */
  | 'RELEASED'
  /** Withdrawn from new use. */
  | 'OBSOLETE';

/** How pieces of a part are told apart. */
export type TrackingType =
  /** Each piece has a serial number. */
  | 'SERIAL'
  /** Pieces belong to lots. */
  | 'LOT'
  /** Pieces are not told apart. */
  | 'UNTRACKED';

/** When and for which serial numbers something is in force: from the first day up to, not including, the last. */
export type Effectivity = {
  /** First day; null for from ever. */
  from: Maybe<Scalars['Date']['output']>;
  /** First day on which it is no longer in force; null for without end. */
  to: Maybe<Scalars['Date']['output']>;
  /** First serial number of the parent assembly; null for any. */
  serialFrom: Maybe<Scalars['String']['output']>;
  /** Last serial number of the parent assembly; null for any. */
  serialTo: Maybe<Scalars['String']['output']>;
};

/** A page of parts. */
export type PartConnection = {
  /** The parts of this page, in order. */
  edges: Array<PartEdge>;
  /** Where the page stands in its list. */
  pageInfo: PageInfo;
};

/** A part on a page. */
export type PartEdge = {
  /** Cursor of this part, to page from. */
  cursor: Scalars['String']['output'];
  /** The part. */
  node: Part;
};

/** Conditions on parts; those given must all hold. */
export type PartsInputFilters = {
  /** Its id. */
  id?: InputMaybe<IdFilter>;
  /** Its part number. */
  partNumber?: InputMaybe<StringFilter>;
  /** Its revision. */
  revision?: InputMaybe<StringFilter>;
  /** Its description. */
  description?: InputMaybe<StringFilter>;
  /** Where it stands. */
  lifecycleState?: InputMaybe<LifecycleStateFilter>;
  /** How its pieces are tracked. */
  trackingType?: InputMaybe<TrackingTypeFilter>;
  /** The id of its item. */
  itemId?: InputMaybe<IdFilter>;
  /** Its item. */
  item?: InputMaybe<ItemsInputFilters>;
  /** The id of the revision it was drawn up from. */
  revisedFromId?: InputMaybe<IdFilter>;
  /** When it was released. */
  releasedAt?: InputMaybe<DateTimeFilter>;
  /** When it was created. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** When it was last changed. */
  updatedAt?: InputMaybe<DateTimeFilter>;
};

/** Conditions on a lifecycle state. */
export type LifecycleStateFilter = {
  /** Is this. */
  eq?: InputMaybe<LifecycleState>;
  /** Is another. */
  neq?: InputMaybe<LifecycleState>;
  /** Is one of these. */
  in?: InputMaybe<Array<LifecycleState>>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<LifecycleState>>;
  /** True: has no value; false: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on a tracking type. */
export type TrackingTypeFilter = {
  /** Is this. */
  eq?: InputMaybe<TrackingType>;
  /** Is another. */
  neq?: InputMaybe<TrackingType>;
  /** Is one of these. */
  in?: InputMaybe<Array<TrackingType>>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<TrackingType>>;
  /** True: has no value; false: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Orders in which parts can be listed. */
export type PartSortEnum =
  /** By id, that is by creation, first first. */
  | 'ID_ASC'
  /** By id, last first. */
  | 'ID_DESC'
  /** By part number, by code point. */
  | 'PART_NUMBER_ASC'
  /** By part number, backwards. */
  | 'PART_NUMBER_DESC'
  /** By revision, by code point. */
  | 'REVISION_ASC'
  /** By revision, backwards. */
  | 'REVISION_DESC'
  /** By release, longest ago first; unreleased last. */
  | 'RELEASED_ASC'
  /** By release, latest first; unreleased last. */
  | 'RELEASED_DESC'
  /** By creation, first first. */
  | 'CREATED_ASC'
  /** By creation, last first. */
  | 'CREATED_DESC'
  /** By last change, longest ago first. */
  | 'UPDATED_ASC'
  /** By last change, latest first. */
  | 'UPDATED_DESC';

/** A new routing. */
export type CreateRoutingInput = {
  /** The part revision that is made; not obsolete. */
  partId: Scalars['ID']['input'];
  /** Its name, 1 to 200 characters. */
  title: Scalars['String']['input'];
  /** Its operations, 1 to 500. */
  operations: Array<RoutingOperationInput>;
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** An operation of a new routing. */
export type RoutingOperationInput = {
  /** Its place: above 0, each once; 10, 20, ... in the order given where it is left out everywhere. */
  sequence?: InputMaybe<Scalars['Int']['input']>;
  /** What sort of work center does it, 1 to 60 characters. */
  workCenterType: Scalars['String']['input'];
  /** What is to be done, in words; at most 2,000 characters. */
  description?: Scalars['String']['input'];
  /** Time to set up, whatever the quantity. */
  setupTime?: InputMaybe<Scalars['Duration']['input']>;
  /** Time for each piece. */
  runTimePerUnit?: InputMaybe<Scalars['Duration']['input']>;
  /** True: done by a supplier. */
  isOutsideProcess?: Scalars['Boolean']['input'];
  /** Drawings that the operation needs, at most 50. */
  drawingLinkIds?: Array<Scalars['ID']['input']>;
};

/** Releasing a routing. */
export type ReleaseRoutingInput = {
  /** The routing's id. */
  id: Scalars['ID']['input'];
  /** The `_etag` that was read. ETAG_REQUIRED without, ETAG_MISMATCH where it is out of date. */
  etag?: InputMaybe<Scalars['String']['input']>;
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The routing drawn up. */
export type CreateRoutingPayload = {
  /** The new routing. */
  routing: Routing;
};

/** The routing released. */
export type ReleaseRoutingPayload = {
  /** The routing as it is now. */
  routing: Routing;
};

/**
 * How engineering wants a part revision made: its high-level operations. System of record: PLM.
 * A released routing is where production's procedures start from.
 */
export type Routing = {
  /** Opaque id, `rtg_` and 26 characters. */
  id: Scalars['ID']['output'];
  /** Version tag to send back with an update. */
  _etag: Scalars['String']['output'];
  /** The part revision that is made. */
  part: Part;
  /** Counts the routings of one part revision from 1. */
  routingVersion: Scalars['Int']['output'];
  /** Its name, for example `Final assembly`. */
  title: Scalars['String']['output'];
  /** Where it stands. */
  lifecycleState: LifecycleState;
  /** When it was released; null before. */
  releasedAt: Maybe<Scalars['DateTime']['output']>;
  /** Its operations, by sequence. */
  operations: Array<RoutingOperation>;
  /** What other systems call it. */
  externalIds: Array<ExternalId>;
  /** When it was created. */
  createdAt: Scalars['DateTime']['output'];
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
};

/** One operation of a routing. System of record: PLM. */
export type RoutingOperation = {
  /** Opaque id, `rto_` and 26 characters. */
  id: Scalars['ID']['output'];
  /** Version tag to send back with an update. */
  _etag: Scalars['String']['output'];
  /** The routing it belongs to. */
  routing: Routing;
  /** Its place: 10, 20, ... */
  sequence: Scalars['Int']['output'];
  /** What sort of work center does it, for example `ASSEMBLY`. */
  workCenterType: Scalars['String']['output'];
  /** What is to be done, in words. */
  description: Scalars['String']['output'];
  /** Time to set up, whatever the quantity; null where not planned. */
  setupTime: Maybe<Scalars['Duration']['output']>;
  /** Time for each piece; null where not planned. */
  runTimePerUnit: Maybe<Scalars['Duration']['output']>;
  /** True: done by a supplier. */
  isOutsideProcess: Scalars['Boolean']['output'];
  /** Drawings that the operation needs. */
  drawingLinks: Array<DrawingLink>;
  /** What other systems call it. */
  externalIds: Array<ExternalId>;
  /** When it was created. */
  createdAt: Scalars['DateTime']['output'];
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
};

/** A page of routings. */
export type RoutingConnection = {
  /** The routings of this page, in order. */
  edges: Array<RoutingEdge>;
  /** Where the page stands in its list. */
  pageInfo: PageInfo;
};

/** A routing on a page. */
export type RoutingEdge = {
  /** Cursor of this one, to page from. */
  cursor: Scalars['String']['output'];
  /** The routing. */
  node: Routing;
};

/** Conditions on routings; those given must all hold. */
export type RoutingsInputFilters = {
  /** Its id. */
  id?: InputMaybe<IdFilter>;
  /** The id of the part revision. */
  partId?: InputMaybe<IdFilter>;
  /** The part revision. */
  part?: InputMaybe<PartsInputFilters>;
  /** Its name. */
  title?: InputMaybe<StringFilter>;
  /** Its version. */
  routingVersion?: InputMaybe<IntFilter>;
  /** Where it stands. */
  lifecycleState?: InputMaybe<LifecycleStateFilter>;
  /** When it was released. */
  releasedAt?: InputMaybe<DateTimeFilter>;
  /** When it was created. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** When it was last changed. */
  updatedAt?: InputMaybe<DateTimeFilter>;
};

/** Orders in which routings can be listed. */
export type RoutingSortEnum =
  /** By id, that is by creation, first first. */
  | 'ID_ASC'
  /** By id, last first. */
  | 'ID_DESC'
  /** By name, by code point. */
  | 'TITLE_ASC'
  /** By name, backwards. */
  | 'TITLE_DESC'
  /** By creation, first first. */
  | 'CREATED_ASC'
  /** By creation, last first. */
  | 'CREATED_DESC';

/**
 * An explosion: everything a quantity of a part revision takes, level by level.
 * FIXED lines count once for every place where their assembly stands; AS_REQUIRED lines count 0. The lines of a phantom stand
 * for the phantom. Quantities are multiplied as exact decimals and rounded once, at the end, half to even at 6 decimals.
 */
export type Explosion = {
  /** What was exploded. */
  part: Part;
  /** How many, in the part's base unit. */
  quantity: Scalars['Float']['output'];
  /** The day whose effectivity counted. */
  asOf: Scalars['Date']['output'];
  /** Whether optional and alternate lines are included. */
  includeOptional: Scalars['Boolean']['output'];
  /** Number of lines over all levels, phantoms included. */
  lineCount: Scalars['Int']['output'];
  /** Number of levels below the part. */
  depth: Scalars['Int']['output'];
  /** What is needed in total: one row per component and unit, by part number. Phantoms that have lines are left out. */
  components: ExplosionComponentConnection;
  /** Every place in the structure, indented: parents before their components, by find number. */
  lines: ExplosionLineConnection;
};

/**
 * An explosion: everything a quantity of a part revision takes, level by level.
 * FIXED lines count once for every place where their assembly stands; AS_REQUIRED lines count 0. The lines of a phantom stand
 * for the phantom. Quantities are multiplied as exact decimals and rounded once, at the end, half to even at 6 decimals.
 */
export type ExplosionComponentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/**
 * An explosion: everything a quantity of a part revision takes, level by level.
 * FIXED lines count once for every place where their assembly stands; AS_REQUIRED lines count 0. The lines of a phantom stand
 * for the phantom. Quantities are multiplied as exact decimals and rounded once, at the end, half to even at 6 decimals.
 */
export type ExplosionLinesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What an explosion needs of one component in one unit, over all places. */
export type ExplosionComponent = {
  /** The item of the component. */
  item: Item;
  /** The revision of the component; null for items without revisions. */
  part: Maybe<Part>;
  /** The sum over all places, in `unitOfMeasure`. */
  quantity: Scalars['Float']['output'];
  /** The component's base unit; the line's own unit where that does not convert into the base unit. */
  unitOfMeasure: UnitOfMeasure;
  /** The deepest level at which it stands; 1 for directly under the part. */
  lowLevelCode: Scalars['Int']['output'];
  /** True where it has lines of its own: an assembly. */
  isAssembly: Scalars['Boolean']['output'];
  /** True where one of the places says as required, so that the sum is not the whole need. */
  isAsRequired: Scalars['Boolean']['output'];
  /** Number of places at which it stands. */
  usageCount: Scalars['Int']['output'];
  /** Every place at which it stands, in the order of the indented list. */
  usages: Array<ExplosionLine>;
};

/** One place in an exploded structure. */
export type ExplosionLine = {
  /** The level: 1 for directly under the part. */
  level: Scalars['Int']['output'];
  /** The find numbers from the top down to this line. */
  path: Array<Scalars['String']['output']>;
  /** The part numbers from the top part down to this component. */
  partNumbers: Array<Scalars['String']['output']>;
  /** The engineering BOM line. */
  ebomLine: EBomLine;
  /** The assembly in which it stands. */
  parentPart: Part;
  /** The item of the component. */
  item: Item;
  /** The revision of the component; null for items without revisions. */
  part: Maybe<Part>;
  /** The quantity on the line, in `lineUnitOfMeasure`. */
  lineQuantity: Scalars['Float']['output'];
  /** The unit on the line. */
  lineUnitOfMeasure: UnitOfMeasure;
  /** What the line's quantity is counted for. */
  quantityType: QuantityType;
  /** The need at this place, parent quantities multiplied, in `unitOfMeasure`. */
  quantity: Scalars['Float']['output'];
  /** The component's base unit; the line's own where that does not convert into it. */
  unitOfMeasure: UnitOfMeasure;
  /** True: passed through, its lines count for its parent. */
  isPhantom: Scalars['Boolean']['output'];
  /** True: optional or an alternate. */
  isOptional: Scalars['Boolean']['output'];
  /** True where the component has lines of its own. */
  isAssembly: Scalars['Boolean']['output'];
};

/** A page of an explosion's components. */
export type ExplosionComponentConnection = {
  /** The components of this page, in order. */
  edges: Array<ExplosionComponentEdge>;
  /** Where the page stands in its list. */
  pageInfo: PageInfo;
};

/** A component on a page. */
export type ExplosionComponentEdge = {
  /** Cursor of this component, to page from. */
  cursor: Scalars['String']['output'];
  /** The component. */
  node: ExplosionComponent;
};

/** A page of an explosion's lines. */
export type ExplosionLineConnection = {
  /** The lines of this page, in order. */
  edges: Array<ExplosionLineEdge>;
  /** Where the page stands in its list. */
  pageInfo: PageInfo;
};

/** A line on a page. */
export type ExplosionLineEdge = {
  /** Cursor of this line, to page from. */
  cursor: Scalars['String']['output'];
  /** The line. */
  node: ExplosionLine;
};

/** One way in which an assembly uses what was asked for. */
export type WhereUsedRow = {
  /** How many levels up: 1 for a direct parent. */
  level: Scalars['Int']['output'];
  /** The assembly. */
  part: Part;
  /** The line of the assembly on which the next lower part stands. */
  ebomLine: EBomLine;
  /** The part numbers from the assembly down to what was asked for. */
  path: Array<Scalars['String']['output']>;
  /** How much of what was asked for one assembly takes along this path, in its base unit; null where that cannot be said (FIXED, AS_REQUIRED, unit that does not convert). */
  quantity: Maybe<Scalars['Float']['output']>;
};

/** A page of uses. */
export type WhereUsedConnection = {
  /** The uses of this page, in order. */
  edges: Array<WhereUsedEdge>;
  /** Where the page stands in its list. */
  pageInfo: PageInfo;
};

/** A use on a page. */
export type WhereUsedEdge = {
  /** Cursor of this use, to page from. */
  cursor: Scalars['String']['output'];
  /** The use. */
  node: WhereUsedRow;
};

/** What changed from one engineering BOM to another. */
export type EBomComparison = {
  /** The engineering BOM compared from. */
  a: EBom;
  /** The engineering BOM compared to. */
  b: EBom;
  /** True where nothing differs. */
  isIdentical: Scalars['Boolean']['output'];
  /** The differences line by line, matched by find number. */
  byFindNumber: Array<EBomLineDelta>;
  /** The differences in total need, matched by component. */
  byPart: Array<EBomPartDelta>;
};

/** In which way something differs. */
export type EBomChange =
  /** Only in the second. */
  | 'ADDED'
  /** Only in the first. */
  | 'REMOVED'
  /** In both, but different. */
  | 'CHANGED';

/** A field of an engineering BOM line that can differ. */
export type EBomLineField =
  /** The component's item. */
  | 'ITEM'
  /** The revision of the component, or how it is chosen. */
  | 'REVISION'
  /** The quantity (after conversion of units). */
  | 'QUANTITY'
  /** The unit. */
  | 'UOM'
  /** What the quantity is counted for. */
  | 'QUANTITY_TYPE'
  /** The reference designators. */
  | 'REFERENCE_DESIGNATORS'
  /** The substitutes. */
  | 'SUBSTITUTES'
  /** The effectivity. */
  | 'EFFECTIVITY'
  /** Whether it is a phantom. */
  | 'IS_PHANTOM'
  /** Whether it is optional. */
  | 'IS_OPTIONAL'
  /** The share lost in making. */
  | 'SCRAP_FACTOR'
  /** The remarks. */
  | 'NOTES';

/** A line that differs, matched by find number. */
export type EBomLineDelta = {
  /** In which way. */
  change: EBomChange;
  /** The find number. */
  findNumber: Scalars['String']['output'];
  /** The line in the first; null where it was added. */
  lineA: Maybe<EBomLine>;
  /** The line in the second; null where it was removed. */
  lineB: Maybe<EBomLine>;
  /** What differs; empty where the line was added or removed. */
  changedFields: Array<EBomLineField>;
  /** Second quantity less first, in the second's unit; null where the units do not convert. */
  quantityDelta: Maybe<Scalars['Float']['output']>;
  /** Designators only in the second. */
  referenceDesignatorsAdded: Array<Scalars['String']['output']>;
  /** Designators only in the first. */
  referenceDesignatorsRemoved: Array<Scalars['String']['output']>;
  /** Substitutes only in the second, or different in it. */
  substitutesAdded: Array<EBomSubstitute>;
  /** Substitutes only in the first, or different in the second. */
  substitutesRemoved: Array<EBomSubstitute>;
};

/** A component whose total need differs. */
export type EBomPartDelta = {
  /** In which way. */
  change: EBomChange;
  /** The component's item. */
  item: Item;
  /** The lines on which it stands in the first. */
  linesA: Array<EBomLine>;
  /** The lines on which it stands in the second. */
  linesB: Array<EBomLine>;
  /** Total per assembly in the first, in `unitOfMeasure`; null where units do not convert. */
  quantityA: Maybe<Scalars['Float']['output']>;
  /** Total per assembly in the second, in `unitOfMeasure`; null where units do not convert. */
  quantityB: Maybe<Scalars['Float']['output']>;
  /** Second total less first; null where units do not convert. */
  quantityDelta: Maybe<Scalars['Float']['output']>;
  /** The component's base unit. */
  unitOfMeasure: UnitOfMeasure;
  /** Designators only in the second. */
  referenceDesignatorsAdded: Array<Scalars['String']['output']>;
  /** Designators only in the first. */
  referenceDesignatorsRemoved: Array<Scalars['String']['output']>;
};

export type Subscription = {
  /**
   * Part revisions as they are released, each with its engineering BOM.
   * In the order of the log, which for one record is that in which it happened, each once. With `after` first what came since, then live,
   * with no gap and no repeat. Refuses CURSOR_EXPIRED, CURSOR_INVALID and FILTER_INVALID.
   */
  partReleased: PartReleasedEvent;
};

export type SubscriptionPartReleasedArgs = {
  filters?: InputMaybe<PartReleasedInputFilters>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
};

/** A part revision that was released. */
export type PartReleasedEvent = {
  /** Place of the event: `after` it the next one follows. */
  cursor: Scalars['Cursor']['output'];
  /** Opaque id of the event, the same at each delivery: by it a repetition is known. */
  eventId: Scalars['ID']['output'];
  /** When it was recorded, in UTC. */
  occurredAt: Scalars['DateTime']['output'];
  /** The revision as it is now; it may be obsolete by then. */
  part: Part;
};

/** Conditions on releases, by what their event says; those given must all hold. */
export type PartReleasedInputFilters = {
  /** Condition on the id of the part. */
  partId?: InputMaybe<IdFilter>;
  /** Condition on the id of the item. */
  itemId?: InputMaybe<IdFilter>;
  /** Condition on the part number, without its revision. */
  partNumber?: InputMaybe<StringFilter>;
};

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
  AsBuiltRecord: AsBuiltRecord;
  InspectionRecord: InspectionRecord;
  DrawingLink: DrawingLink;
  EBom: EBom;
  EBomLine: EBomLine;
  Ecn: Ecn;
  EcnChange: EcnChange;
  Ecr: Ecr;
  Issue: Issue;
  ImportBatch: ImportBatch;
  Item: Item;
  Part: Part;
  Routing: Routing;
  RoutingOperation: RoutingOperation;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  AsBuiltRecord: { __typename: 'AsBuiltRecord' } & GraphQLRecursivePick<FederationTypes['AsBuiltRecord'], { id: true }>;
  InspectionRecord: { __typename: 'InspectionRecord' } & GraphQLRecursivePick<
    FederationTypes['InspectionRecord'],
    { id: true }
  >;
  DrawingLink: { __typename: 'DrawingLink' } & GraphQLRecursivePick<FederationTypes['DrawingLink'], { id: true }>;
  EBom: { __typename: 'EBom' } & (
    | GraphQLRecursivePick<FederationTypes['EBom'], { id: true }>
    | GraphQLRecursivePick<FederationTypes['EBom'], { partNumber: true; revision: true }>
  );
  EBomLine: { __typename: 'EBomLine' } & GraphQLRecursivePick<FederationTypes['EBomLine'], { id: true }>;
  Ecn: { __typename: 'Ecn' } & (
    | GraphQLRecursivePick<FederationTypes['Ecn'], { id: true }>
    | GraphQLRecursivePick<FederationTypes['Ecn'], { number: true }>
  );
  EcnChange: { __typename: 'EcnChange' } & GraphQLRecursivePick<FederationTypes['EcnChange'], { id: true }>;
  Ecr: { __typename: 'Ecr' } & (
    | GraphQLRecursivePick<FederationTypes['Ecr'], { id: true }>
    | GraphQLRecursivePick<FederationTypes['Ecr'], { number: true }>
  );
  Issue: { __typename: 'Issue' } & GraphQLRecursivePick<FederationTypes['Issue'], { id: true }>;
  ImportBatch: { __typename: 'ImportBatch' } & GraphQLRecursivePick<FederationTypes['ImportBatch'], { id: true }>;
  Item: { __typename: 'Item' } & (
    | GraphQLRecursivePick<FederationTypes['Item'], { id: true }>
    | GraphQLRecursivePick<FederationTypes['Item'], { partNumber: true }>
  );
  Part: { __typename: 'Part' } & (
    | GraphQLRecursivePick<FederationTypes['Part'], { id: true }>
    | GraphQLRecursivePick<FederationTypes['Part'], { partNumber: true; revision: true }>
  );
  Routing: { __typename: 'Routing' } & GraphQLRecursivePick<FederationTypes['Routing'], { id: true }>;
  RoutingOperation: { __typename: 'RoutingOperation' } & GraphQLRecursivePick<
    FederationTypes['RoutingOperation'],
    { id: true }
  >;
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  _Entity:
    | Row<'asBuiltRecord'>
    | Row<'drawingLink'>
    | Row<'ebom'>
    | Row<'ebomLine'>
    | Row<'ecn'>
    | Row<'ecnChange'>
    | Row<'ecr'>
    | Row<'importBatch'>
    | Row<'inspectionRecord'>
    | Stub
    | Stub
    | Row<'item'>
    | Row<'part'>
    | Stub
    | Row<'routing'>
    | Row<'routingOperation'>
    | Stub;
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
  AsBuiltRecord: ResolverTypeWrapper<Row<'asBuiltRecord'>>;
  AsBuiltLine: ResolverTypeWrapper<Row<'asBuiltLine'>>;
  Run: ResolverTypeWrapper<Stub>;
  PartInventory: ResolverTypeWrapper<Stub>;
  InspectionResult: ResolverTypeWrapper<Stub>;
  InspectionRecord: ResolverTypeWrapper<Row<'inspectionRecord'>>;
  InspectionKind: InspectionKind;
  AsBuiltRecordConnection: ResolverTypeWrapper<
    Omit<AsBuiltRecordConnection, 'edges' | 'pageInfo'> & {
      edges: Array<ResolversTypes['AsBuiltRecordEdge']>;
      pageInfo: ResolversTypes['PageInfo'];
    }
  >;
  AsBuiltRecordEdge: ResolverTypeWrapper<Omit<AsBuiltRecordEdge, 'node'> & { node: ResolversTypes['AsBuiltRecord'] }>;
  AsBuiltRecordsInputFilters: AsBuiltRecordsInputFilters;
  AsBuiltRecordSortEnum: AsBuiltRecordSortEnum;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  PlmAuditEntry: ResolverTypeWrapper<PlmAuditEntry>;
  PlmAuditEntryConnection: ResolverTypeWrapper<
    Omit<PlmAuditEntryConnection, 'pageInfo'> & { pageInfo: ResolversTypes['PageInfo'] }
  >;
  PlmAuditEntryEdge: ResolverTypeWrapper<PlmAuditEntryEdge>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  LinkDrawingInput: LinkDrawingInput;
  UnlinkDrawingInput: UnlinkDrawingInput;
  LinkDrawingPayload: ResolverTypeWrapper<
    Omit<LinkDrawingPayload, 'drawingLink'> & { drawingLink: ResolversTypes['DrawingLink'] }
  >;
  UnlinkDrawingPayload: ResolverTypeWrapper<Omit<UnlinkDrawingPayload, 'part'> & { part: ResolversTypes['Part'] }>;
  DrawingLink: ResolverTypeWrapper<Row<'drawingLink'>>;
  DrawingLinkConnection: ResolverTypeWrapper<
    Omit<DrawingLinkConnection, 'edges' | 'pageInfo'> & {
      edges: Array<ResolversTypes['DrawingLinkEdge']>;
      pageInfo: ResolversTypes['PageInfo'];
    }
  >;
  DrawingLinkEdge: ResolverTypeWrapper<Omit<DrawingLinkEdge, 'node'> & { node: ResolversTypes['DrawingLink'] }>;
  DrawingLinksInputFilters: DrawingLinksInputFilters;
  DrawingLinkSortEnum: DrawingLinkSortEnum;
  EBomConnection: ResolverTypeWrapper<
    Omit<EBomConnection, 'edges' | 'pageInfo'> & {
      edges: Array<ResolversTypes['EBomEdge']>;
      pageInfo: ResolversTypes['PageInfo'];
    }
  >;
  EBomEdge: ResolverTypeWrapper<Omit<EBomEdge, 'node'> & { node: ResolversTypes['EBom'] }>;
  EBomLineConnection: ResolverTypeWrapper<
    Omit<EBomLineConnection, 'edges' | 'pageInfo'> & {
      edges: Array<ResolversTypes['EBomLineEdge']>;
      pageInfo: ResolversTypes['PageInfo'];
    }
  >;
  EBomLineEdge: ResolverTypeWrapper<Omit<EBomLineEdge, 'node'> & { node: ResolversTypes['EBomLine'] }>;
  EBomsInputFilters: EBomsInputFilters;
  EBomLinesInputFilters: EBomLinesInputFilters;
  RevisionRuleFilter: RevisionRuleFilter;
  QuantityTypeFilter: QuantityTypeFilter;
  EBomSortEnum: EBomSortEnum;
  EBomLineSortEnum: EBomLineSortEnum;
  AddEbomLineInput: AddEbomLineInput;
  EBomSubstituteInput: EBomSubstituteInput;
  UpdateEbomLineInput: UpdateEbomLineInput;
  RemoveEbomLineInput: RemoveEbomLineInput;
  AddEbomLinePayload: ResolverTypeWrapper<
    Omit<AddEbomLinePayload, 'ebomLine'> & { ebomLine: ResolversTypes['EBomLine'] }
  >;
  UpdateEbomLinePayload: ResolverTypeWrapper<
    Omit<UpdateEbomLinePayload, 'ebomLine'> & { ebomLine: ResolversTypes['EBomLine'] }
  >;
  RemoveEbomLinePayload: ResolverTypeWrapper<Omit<RemoveEbomLinePayload, 'ebom'> & { ebom: ResolversTypes['EBom'] }>;
  EBom: ResolverTypeWrapper<Row<'ebom'>>;
  EBomLine: ResolverTypeWrapper<Row<'ebomLine'>>;
  RevisionRule: RevisionRule;
  QuantityType: QuantityType;
  EBomSubstitute: ResolverTypeWrapper<Row<'ebomSubstitute'>>;
  SubstituteScope: SubstituteScope;
  CreateEcnInput: CreateEcnInput;
  EcnChangeInput: EcnChangeInput;
  EcnTransitionInput: EcnTransitionInput;
  ApproveEcnInput: ApproveEcnInput;
  RejectEcnInput: RejectEcnInput;
  ReleaseEcnInput: ReleaseEcnInput;
  CancelEcnInput: CancelEcnInput;
  CreateEcnPayload: ResolverTypeWrapper<Omit<CreateEcnPayload, 'ecn'> & { ecn: ResolversTypes['Ecn'] }>;
  SubmitEcnPayload: ResolverTypeWrapper<Omit<SubmitEcnPayload, 'ecn'> & { ecn: ResolversTypes['Ecn'] }>;
  ApproveEcnPayload: ResolverTypeWrapper<Omit<ApproveEcnPayload, 'ecn'> & { ecn: ResolversTypes['Ecn'] }>;
  RejectEcnPayload: ResolverTypeWrapper<Omit<RejectEcnPayload, 'ecn'> & { ecn: ResolversTypes['Ecn'] }>;
  ReleaseEcnPayload: ResolverTypeWrapper<Omit<ReleaseEcnPayload, 'ecn'> & { ecn: ResolversTypes['Ecn'] }>;
  CloseEcnPayload: ResolverTypeWrapper<Omit<CloseEcnPayload, 'ecn'> & { ecn: ResolversTypes['Ecn'] }>;
  CancelEcnPayload: ResolverTypeWrapper<Omit<CancelEcnPayload, 'ecn'> & { ecn: ResolversTypes['Ecn'] }>;
  EcnAffectedEbom: ResolverTypeWrapper<EcnAffectedEbomParent>;
  Ecn: ResolverTypeWrapper<Row<'ecn'>>;
  EcnStatus: EcnStatus;
  EcnChange: ResolverTypeWrapper<Row<'ecnChange'>>;
  EcnAction: EcnAction;
  WipDisposition: WipDisposition;
  StockDisposition: StockDisposition;
  EcnApproval: ResolverTypeWrapper<Row<'ecnApproval'>>;
  ApprovalDecision: ApprovalDecision;
  EcnConnection: ResolverTypeWrapper<
    Omit<EcnConnection, 'edges' | 'pageInfo'> & {
      edges: Array<ResolversTypes['EcnEdge']>;
      pageInfo: ResolversTypes['PageInfo'];
    }
  >;
  EcnEdge: ResolverTypeWrapper<Omit<EcnEdge, 'node'> & { node: ResolversTypes['Ecn'] }>;
  EcnsInputFilters: EcnsInputFilters;
  EcnChangesInputFilters: EcnChangesInputFilters;
  EcnStatusFilter: EcnStatusFilter;
  EcnActionFilter: EcnActionFilter;
  WipDispositionFilter: WipDispositionFilter;
  EcnSortEnum: EcnSortEnum;
  CreateEcrInput: CreateEcrInput;
  EcrTransitionInput: EcrTransitionInput;
  RejectEcrInput: RejectEcrInput;
  CreateEcrPayload: ResolverTypeWrapper<Omit<CreateEcrPayload, 'ecr'> & { ecr: ResolversTypes['Ecr'] }>;
  ReviewEcrPayload: ResolverTypeWrapper<Omit<ReviewEcrPayload, 'ecr'> & { ecr: ResolversTypes['Ecr'] }>;
  AcceptEcrPayload: ResolverTypeWrapper<Omit<AcceptEcrPayload, 'ecr'> & { ecr: ResolversTypes['Ecr'] }>;
  RejectEcrPayload: ResolverTypeWrapper<Omit<RejectEcrPayload, 'ecr'> & { ecr: ResolversTypes['Ecr'] }>;
  WithdrawEcrPayload: ResolverTypeWrapper<Omit<WithdrawEcrPayload, 'ecr'> & { ecr: ResolversTypes['Ecr'] }>;
  Ecr: ResolverTypeWrapper<Row<'ecr'>>;
  EcrStatus: EcrStatus;
  Issue: ResolverTypeWrapper<Stub>;
  EcrConnection: ResolverTypeWrapper<
    Omit<EcrConnection, 'edges' | 'pageInfo'> & {
      edges: Array<ResolversTypes['EcrEdge']>;
      pageInfo: ResolversTypes['PageInfo'];
    }
  >;
  EcrEdge: ResolverTypeWrapper<Omit<EcrEdge, 'node'> & { node: ResolversTypes['Ecr'] }>;
  EcrsInputFilters: EcrsInputFilters;
  EcrStatusFilter: EcrStatusFilter;
  EcrSortEnum: EcrSortEnum;
  RecordAsBuiltInput: RecordAsBuiltInput;
  RecordInspectionInput: RecordInspectionInput;
  RecordAsBuiltPayload: ResolverTypeWrapper<
    Omit<RecordAsBuiltPayload, 'asBuiltRecord'> & { asBuiltRecord: ResolversTypes['AsBuiltRecord'] }
  >;
  RecordInspectionPayload: ResolverTypeWrapper<
    Omit<RecordInspectionPayload, 'inspectionRecord'> & { inspectionRecord: ResolversTypes['InspectionRecord'] }
  >;
  TellHeartbeatInput: TellHeartbeatInput;
  TellHeartbeatPayload: ResolverTypeWrapper<TellHeartbeatPayload>;
  BeginImportInput: BeginImportInput;
  ImportRowsInput: ImportRowsInput;
  ImportPartRow: ImportPartRow;
  ImportEbomLineRow: ImportEbomLineRow;
  ImportSubstituteRow: ImportSubstituteRow;
  CommitImportInput: CommitImportInput;
  AbortImportInput: AbortImportInput;
  ImportEbomInput: ImportEbomInput;
  BeginImportPayload: ResolverTypeWrapper<
    Omit<BeginImportPayload, 'importBatch'> & { importBatch: ResolversTypes['ImportBatch'] }
  >;
  ImportRowsPayload: ResolverTypeWrapper<
    Omit<ImportRowsPayload, 'importBatch'> & { importBatch: ResolversTypes['ImportBatch'] }
  >;
  CommitImportPayload: ResolverTypeWrapper<
    Omit<CommitImportPayload, 'importBatch'> & { importBatch: ResolversTypes['ImportBatch'] }
  >;
  AbortImportPayload: ResolverTypeWrapper<
    Omit<AbortImportPayload, 'importBatch'> & { importBatch: ResolversTypes['ImportBatch'] }
  >;
  ImportEbomPayload: ResolverTypeWrapper<
    Omit<ImportEbomPayload, 'importBatch'> & { importBatch: ResolversTypes['ImportBatch'] }
  >;
  ImportBatch: ResolverTypeWrapper<Row<'importBatch'>>;
  ImportStatus: ImportStatus;
  ImportRow: ResolverTypeWrapper<Row<'importRow'>>;
  ImportRowKind: ImportRowKind;
  ImportRowStatus: ImportRowStatus;
  ImportBatchConnection: ResolverTypeWrapper<
    Omit<ImportBatchConnection, 'edges' | 'pageInfo'> & {
      edges: Array<ResolversTypes['ImportBatchEdge']>;
      pageInfo: ResolversTypes['PageInfo'];
    }
  >;
  ImportBatchEdge: ResolverTypeWrapper<Omit<ImportBatchEdge, 'node'> & { node: ResolversTypes['ImportBatch'] }>;
  ImportRowConnection: ResolverTypeWrapper<
    Omit<ImportRowConnection, 'edges' | 'pageInfo'> & {
      edges: Array<ResolversTypes['ImportRowEdge']>;
      pageInfo: ResolversTypes['PageInfo'];
    }
  >;
  ImportRowEdge: ResolverTypeWrapper<Omit<ImportRowEdge, 'node'> & { node: ResolversTypes['ImportRow'] }>;
  ImportBatchesInputFilters: ImportBatchesInputFilters;
  ImportRowsInputFilters: ImportRowsInputFilters;
  ImportStatusFilter: ImportStatusFilter;
  ImportRowKindFilter: ImportRowKindFilter;
  ImportRowStatusFilter: ImportRowStatusFilter;
  ImportBatchSortEnum: ImportBatchSortEnum;
  UpdateItemInput: UpdateItemInput;
  CreateItemInput: CreateItemInput;
  PartAliasInput: PartAliasInput;
  ItemUomConversionInput: ItemUomConversionInput;
  UpdateItemPayload: ResolverTypeWrapper<Omit<UpdateItemPayload, 'item'> & { item: ResolversTypes['Item'] }>;
  ApplyItemInput: ApplyItemInput;
  ApplyItemPayload: ResolverTypeWrapper<Omit<ApplyItemPayload, 'item'> & { item: ResolversTypes['Item'] }>;
  CreateItemPayload: ResolverTypeWrapper<Omit<CreateItemPayload, 'item'> & { item: ResolversTypes['Item'] }>;
  Item: ResolverTypeWrapper<Row<'item'>>;
  ItemType: ItemType;
  OriginSystem: OriginSystem;
  ItemStatus: ItemStatus;
  SourcingStrategy: SourcingStrategy;
  PartAlias: ResolverTypeWrapper<Row<'partAlias'>>;
  PartAliasKind: PartAliasKind;
  ItemUomConversion: ResolverTypeWrapper<Row<'itemUomConversion'>>;
  ItemConnection: ResolverTypeWrapper<
    Omit<ItemConnection, 'edges' | 'pageInfo'> & {
      edges: Array<ResolversTypes['ItemEdge']>;
      pageInfo: ResolversTypes['PageInfo'];
    }
  >;
  ItemEdge: ResolverTypeWrapper<Omit<ItemEdge, 'node'> & { node: ResolversTypes['Item'] }>;
  ItemsInputFilters: ItemsInputFilters;
  PartAliasesInputFilters: PartAliasesInputFilters;
  PartAliasKindFilter: PartAliasKindFilter;
  ItemTypeFilter: ItemTypeFilter;
  OriginSystemFilter: OriginSystemFilter;
  ItemStatusFilter: ItemStatusFilter;
  SourcingStrategyFilter: SourcingStrategyFilter;
  ItemSortEnum: ItemSortEnum;
  EffectivityInput: EffectivityInput;
  CreatePartInput: CreatePartInput;
  CreatePartRevisionInput: CreatePartRevisionInput;
  UpdatePartInput: UpdatePartInput;
  PartTransitionInput: PartTransitionInput;
  RejectReviewInput: RejectReviewInput;
  ReleasePartInput: ReleasePartInput;
  CreatePartPayload: ResolverTypeWrapper<Omit<CreatePartPayload, 'part'> & { part: ResolversTypes['Part'] }>;
  CreatePartRevisionPayload: ResolverTypeWrapper<
    Omit<CreatePartRevisionPayload, 'part'> & { part: ResolversTypes['Part'] }
  >;
  UpdatePartPayload: ResolverTypeWrapper<Omit<UpdatePartPayload, 'part'> & { part: ResolversTypes['Part'] }>;
  SubmitForReviewPayload: ResolverTypeWrapper<Omit<SubmitForReviewPayload, 'part'> & { part: ResolversTypes['Part'] }>;
  RejectReviewPayload: ResolverTypeWrapper<Omit<RejectReviewPayload, 'part'> & { part: ResolversTypes['Part'] }>;
  ReleasePartPayload: ResolverTypeWrapper<Omit<ReleasePartPayload, 'part'> & { part: ResolversTypes['Part'] }>;
  ObsoletePartPayload: ResolverTypeWrapper<Omit<ObsoletePartPayload, 'part'> & { part: ResolversTypes['Part'] }>;
  Part: ResolverTypeWrapper<Row<'part'>>;
  LifecycleState: LifecycleState;
  TrackingType: TrackingType;
  Effectivity: ResolverTypeWrapper<Effectivity>;
  PartConnection: ResolverTypeWrapper<
    Omit<PartConnection, 'edges' | 'pageInfo'> & {
      edges: Array<ResolversTypes['PartEdge']>;
      pageInfo: ResolversTypes['PageInfo'];
    }
  >;
  PartEdge: ResolverTypeWrapper<Omit<PartEdge, 'node'> & { node: ResolversTypes['Part'] }>;
  PartsInputFilters: PartsInputFilters;
  LifecycleStateFilter: LifecycleStateFilter;
  TrackingTypeFilter: TrackingTypeFilter;
  PartSortEnum: PartSortEnum;
  CreateRoutingInput: CreateRoutingInput;
  RoutingOperationInput: RoutingOperationInput;
  ReleaseRoutingInput: ReleaseRoutingInput;
  CreateRoutingPayload: ResolverTypeWrapper<
    Omit<CreateRoutingPayload, 'routing'> & { routing: ResolversTypes['Routing'] }
  >;
  ReleaseRoutingPayload: ResolverTypeWrapper<
    Omit<ReleaseRoutingPayload, 'routing'> & { routing: ResolversTypes['Routing'] }
  >;
  Routing: ResolverTypeWrapper<Row<'routing'>>;
  RoutingOperation: ResolverTypeWrapper<Row<'routingOperation'>>;
  RoutingConnection: ResolverTypeWrapper<
    Omit<RoutingConnection, 'edges' | 'pageInfo'> & {
      edges: Array<ResolversTypes['RoutingEdge']>;
      pageInfo: ResolversTypes['PageInfo'];
    }
  >;
  RoutingEdge: ResolverTypeWrapper<Omit<RoutingEdge, 'node'> & { node: ResolversTypes['Routing'] }>;
  RoutingsInputFilters: RoutingsInputFilters;
  RoutingSortEnum: RoutingSortEnum;
  Explosion: ResolverTypeWrapper<ExplosionParent>;
  ExplosionComponent: ResolverTypeWrapper<ExplosionComponentParent>;
  ExplosionLine: ResolverTypeWrapper<ExplosionLineParent>;
  ExplosionComponentConnection: ResolverTypeWrapper<ExplosionComponentConnectionParent>;
  ExplosionComponentEdge: ResolverTypeWrapper<ExplosionComponentEdgeParent>;
  ExplosionLineConnection: ResolverTypeWrapper<ExplosionLineConnectionParent>;
  ExplosionLineEdge: ResolverTypeWrapper<ExplosionLineEdgeParent>;
  WhereUsedRow: ResolverTypeWrapper<WhereUsedRowParent>;
  WhereUsedConnection: ResolverTypeWrapper<WhereUsedConnectionParent>;
  WhereUsedEdge: ResolverTypeWrapper<WhereUsedEdgeParent>;
  EBomComparison: ResolverTypeWrapper<EBomComparisonParent>;
  EBomChange: EBomChange;
  EBomLineField: EBomLineField;
  EBomLineDelta: ResolverTypeWrapper<EBomLineDeltaParent>;
  EBomPartDelta: ResolverTypeWrapper<EBomPartDeltaParent>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  PartReleasedEvent: ResolverTypeWrapper<PartReleasedEventParent>;
  PartReleasedInputFilters: PartReleasedInputFilters;
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
  AsBuiltRecord: Row<'asBuiltRecord'>;
  AsBuiltLine: Row<'asBuiltLine'>;
  Run: Stub;
  PartInventory: Stub;
  InspectionResult: Stub;
  InspectionRecord: Row<'inspectionRecord'>;
  AsBuiltRecordConnection: Omit<AsBuiltRecordConnection, 'edges' | 'pageInfo'> & {
    edges: Array<ResolversParentTypes['AsBuiltRecordEdge']>;
    pageInfo: ResolversParentTypes['PageInfo'];
  };
  AsBuiltRecordEdge: Omit<AsBuiltRecordEdge, 'node'> & { node: ResolversParentTypes['AsBuiltRecord'] };
  AsBuiltRecordsInputFilters: AsBuiltRecordsInputFilters;
  Query: Record<PropertyKey, never>;
  PlmAuditEntry: PlmAuditEntry;
  PlmAuditEntryConnection: Omit<PlmAuditEntryConnection, 'pageInfo'> & { pageInfo: ResolversParentTypes['PageInfo'] };
  PlmAuditEntryEdge: PlmAuditEntryEdge;
  Mutation: Record<PropertyKey, never>;
  LinkDrawingInput: LinkDrawingInput;
  UnlinkDrawingInput: UnlinkDrawingInput;
  LinkDrawingPayload: Omit<LinkDrawingPayload, 'drawingLink'> & { drawingLink: ResolversParentTypes['DrawingLink'] };
  UnlinkDrawingPayload: Omit<UnlinkDrawingPayload, 'part'> & { part: ResolversParentTypes['Part'] };
  DrawingLink: Row<'drawingLink'>;
  DrawingLinkConnection: Omit<DrawingLinkConnection, 'edges' | 'pageInfo'> & {
    edges: Array<ResolversParentTypes['DrawingLinkEdge']>;
    pageInfo: ResolversParentTypes['PageInfo'];
  };
  DrawingLinkEdge: Omit<DrawingLinkEdge, 'node'> & { node: ResolversParentTypes['DrawingLink'] };
  DrawingLinksInputFilters: DrawingLinksInputFilters;
  EBomConnection: Omit<EBomConnection, 'edges' | 'pageInfo'> & {
    edges: Array<ResolversParentTypes['EBomEdge']>;
    pageInfo: ResolversParentTypes['PageInfo'];
  };
  EBomEdge: Omit<EBomEdge, 'node'> & { node: ResolversParentTypes['EBom'] };
  EBomLineConnection: Omit<EBomLineConnection, 'edges' | 'pageInfo'> & {
    edges: Array<ResolversParentTypes['EBomLineEdge']>;
    pageInfo: ResolversParentTypes['PageInfo'];
  };
  EBomLineEdge: Omit<EBomLineEdge, 'node'> & { node: ResolversParentTypes['EBomLine'] };
  EBomsInputFilters: EBomsInputFilters;
  EBomLinesInputFilters: EBomLinesInputFilters;
  RevisionRuleFilter: RevisionRuleFilter;
  QuantityTypeFilter: QuantityTypeFilter;
  AddEbomLineInput: AddEbomLineInput;
  EBomSubstituteInput: EBomSubstituteInput;
  UpdateEbomLineInput: UpdateEbomLineInput;
  RemoveEbomLineInput: RemoveEbomLineInput;
  AddEbomLinePayload: Omit<AddEbomLinePayload, 'ebomLine'> & { ebomLine: ResolversParentTypes['EBomLine'] };
  UpdateEbomLinePayload: Omit<UpdateEbomLinePayload, 'ebomLine'> & { ebomLine: ResolversParentTypes['EBomLine'] };
  RemoveEbomLinePayload: Omit<RemoveEbomLinePayload, 'ebom'> & { ebom: ResolversParentTypes['EBom'] };
  EBom: Row<'ebom'>;
  EBomLine: Row<'ebomLine'>;
  EBomSubstitute: Row<'ebomSubstitute'>;
  CreateEcnInput: CreateEcnInput;
  EcnChangeInput: EcnChangeInput;
  EcnTransitionInput: EcnTransitionInput;
  ApproveEcnInput: ApproveEcnInput;
  RejectEcnInput: RejectEcnInput;
  ReleaseEcnInput: ReleaseEcnInput;
  CancelEcnInput: CancelEcnInput;
  CreateEcnPayload: Omit<CreateEcnPayload, 'ecn'> & { ecn: ResolversParentTypes['Ecn'] };
  SubmitEcnPayload: Omit<SubmitEcnPayload, 'ecn'> & { ecn: ResolversParentTypes['Ecn'] };
  ApproveEcnPayload: Omit<ApproveEcnPayload, 'ecn'> & { ecn: ResolversParentTypes['Ecn'] };
  RejectEcnPayload: Omit<RejectEcnPayload, 'ecn'> & { ecn: ResolversParentTypes['Ecn'] };
  ReleaseEcnPayload: Omit<ReleaseEcnPayload, 'ecn'> & { ecn: ResolversParentTypes['Ecn'] };
  CloseEcnPayload: Omit<CloseEcnPayload, 'ecn'> & { ecn: ResolversParentTypes['Ecn'] };
  CancelEcnPayload: Omit<CancelEcnPayload, 'ecn'> & { ecn: ResolversParentTypes['Ecn'] };
  EcnAffectedEbom: EcnAffectedEbomParent;
  Ecn: Row<'ecn'>;
  EcnChange: Row<'ecnChange'>;
  EcnApproval: Row<'ecnApproval'>;
  EcnConnection: Omit<EcnConnection, 'edges' | 'pageInfo'> & {
    edges: Array<ResolversParentTypes['EcnEdge']>;
    pageInfo: ResolversParentTypes['PageInfo'];
  };
  EcnEdge: Omit<EcnEdge, 'node'> & { node: ResolversParentTypes['Ecn'] };
  EcnsInputFilters: EcnsInputFilters;
  EcnChangesInputFilters: EcnChangesInputFilters;
  EcnStatusFilter: EcnStatusFilter;
  EcnActionFilter: EcnActionFilter;
  WipDispositionFilter: WipDispositionFilter;
  CreateEcrInput: CreateEcrInput;
  EcrTransitionInput: EcrTransitionInput;
  RejectEcrInput: RejectEcrInput;
  CreateEcrPayload: Omit<CreateEcrPayload, 'ecr'> & { ecr: ResolversParentTypes['Ecr'] };
  ReviewEcrPayload: Omit<ReviewEcrPayload, 'ecr'> & { ecr: ResolversParentTypes['Ecr'] };
  AcceptEcrPayload: Omit<AcceptEcrPayload, 'ecr'> & { ecr: ResolversParentTypes['Ecr'] };
  RejectEcrPayload: Omit<RejectEcrPayload, 'ecr'> & { ecr: ResolversParentTypes['Ecr'] };
  WithdrawEcrPayload: Omit<WithdrawEcrPayload, 'ecr'> & { ecr: ResolversParentTypes['Ecr'] };
  Ecr: Row<'ecr'>;
  Issue: Stub;
  EcrConnection: Omit<EcrConnection, 'edges' | 'pageInfo'> & {
    edges: Array<ResolversParentTypes['EcrEdge']>;
    pageInfo: ResolversParentTypes['PageInfo'];
  };
  EcrEdge: Omit<EcrEdge, 'node'> & { node: ResolversParentTypes['Ecr'] };
  EcrsInputFilters: EcrsInputFilters;
  EcrStatusFilter: EcrStatusFilter;
  RecordAsBuiltInput: RecordAsBuiltInput;
  RecordInspectionInput: RecordInspectionInput;
  RecordAsBuiltPayload: Omit<RecordAsBuiltPayload, 'asBuiltRecord'> & {
    asBuiltRecord: ResolversParentTypes['AsBuiltRecord'];
  };
  RecordInspectionPayload: Omit<RecordInspectionPayload, 'inspectionRecord'> & {
    inspectionRecord: ResolversParentTypes['InspectionRecord'];
  };
  TellHeartbeatInput: TellHeartbeatInput;
  TellHeartbeatPayload: TellHeartbeatPayload;
  BeginImportInput: BeginImportInput;
  ImportRowsInput: ImportRowsInput;
  ImportPartRow: ImportPartRow;
  ImportEbomLineRow: ImportEbomLineRow;
  ImportSubstituteRow: ImportSubstituteRow;
  CommitImportInput: CommitImportInput;
  AbortImportInput: AbortImportInput;
  ImportEbomInput: ImportEbomInput;
  BeginImportPayload: Omit<BeginImportPayload, 'importBatch'> & { importBatch: ResolversParentTypes['ImportBatch'] };
  ImportRowsPayload: Omit<ImportRowsPayload, 'importBatch'> & { importBatch: ResolversParentTypes['ImportBatch'] };
  CommitImportPayload: Omit<CommitImportPayload, 'importBatch'> & { importBatch: ResolversParentTypes['ImportBatch'] };
  AbortImportPayload: Omit<AbortImportPayload, 'importBatch'> & { importBatch: ResolversParentTypes['ImportBatch'] };
  ImportEbomPayload: Omit<ImportEbomPayload, 'importBatch'> & { importBatch: ResolversParentTypes['ImportBatch'] };
  ImportBatch: Row<'importBatch'>;
  ImportRow: Row<'importRow'>;
  ImportBatchConnection: Omit<ImportBatchConnection, 'edges' | 'pageInfo'> & {
    edges: Array<ResolversParentTypes['ImportBatchEdge']>;
    pageInfo: ResolversParentTypes['PageInfo'];
  };
  ImportBatchEdge: Omit<ImportBatchEdge, 'node'> & { node: ResolversParentTypes['ImportBatch'] };
  ImportRowConnection: Omit<ImportRowConnection, 'edges' | 'pageInfo'> & {
    edges: Array<ResolversParentTypes['ImportRowEdge']>;
    pageInfo: ResolversParentTypes['PageInfo'];
  };
  ImportRowEdge: Omit<ImportRowEdge, 'node'> & { node: ResolversParentTypes['ImportRow'] };
  ImportBatchesInputFilters: ImportBatchesInputFilters;
  ImportRowsInputFilters: ImportRowsInputFilters;
  ImportStatusFilter: ImportStatusFilter;
  ImportRowKindFilter: ImportRowKindFilter;
  ImportRowStatusFilter: ImportRowStatusFilter;
  UpdateItemInput: UpdateItemInput;
  CreateItemInput: CreateItemInput;
  PartAliasInput: PartAliasInput;
  ItemUomConversionInput: ItemUomConversionInput;
  UpdateItemPayload: Omit<UpdateItemPayload, 'item'> & { item: ResolversParentTypes['Item'] };
  ApplyItemInput: ApplyItemInput;
  ApplyItemPayload: Omit<ApplyItemPayload, 'item'> & { item: ResolversParentTypes['Item'] };
  CreateItemPayload: Omit<CreateItemPayload, 'item'> & { item: ResolversParentTypes['Item'] };
  Item: Row<'item'>;
  PartAlias: Row<'partAlias'>;
  ItemUomConversion: Row<'itemUomConversion'>;
  ItemConnection: Omit<ItemConnection, 'edges' | 'pageInfo'> & {
    edges: Array<ResolversParentTypes['ItemEdge']>;
    pageInfo: ResolversParentTypes['PageInfo'];
  };
  ItemEdge: Omit<ItemEdge, 'node'> & { node: ResolversParentTypes['Item'] };
  ItemsInputFilters: ItemsInputFilters;
  PartAliasesInputFilters: PartAliasesInputFilters;
  PartAliasKindFilter: PartAliasKindFilter;
  ItemTypeFilter: ItemTypeFilter;
  OriginSystemFilter: OriginSystemFilter;
  ItemStatusFilter: ItemStatusFilter;
  SourcingStrategyFilter: SourcingStrategyFilter;
  EffectivityInput: EffectivityInput;
  CreatePartInput: CreatePartInput;
  CreatePartRevisionInput: CreatePartRevisionInput;
  UpdatePartInput: UpdatePartInput;
  PartTransitionInput: PartTransitionInput;
  RejectReviewInput: RejectReviewInput;
  ReleasePartInput: ReleasePartInput;
  CreatePartPayload: Omit<CreatePartPayload, 'part'> & { part: ResolversParentTypes['Part'] };
  CreatePartRevisionPayload: Omit<CreatePartRevisionPayload, 'part'> & { part: ResolversParentTypes['Part'] };
  UpdatePartPayload: Omit<UpdatePartPayload, 'part'> & { part: ResolversParentTypes['Part'] };
  SubmitForReviewPayload: Omit<SubmitForReviewPayload, 'part'> & { part: ResolversParentTypes['Part'] };
  RejectReviewPayload: Omit<RejectReviewPayload, 'part'> & { part: ResolversParentTypes['Part'] };
  ReleasePartPayload: Omit<ReleasePartPayload, 'part'> & { part: ResolversParentTypes['Part'] };
  ObsoletePartPayload: Omit<ObsoletePartPayload, 'part'> & { part: ResolversParentTypes['Part'] };
  Part: Row<'part'>;
  Effectivity: Effectivity;
  PartConnection: Omit<PartConnection, 'edges' | 'pageInfo'> & {
    edges: Array<ResolversParentTypes['PartEdge']>;
    pageInfo: ResolversParentTypes['PageInfo'];
  };
  PartEdge: Omit<PartEdge, 'node'> & { node: ResolversParentTypes['Part'] };
  PartsInputFilters: PartsInputFilters;
  LifecycleStateFilter: LifecycleStateFilter;
  TrackingTypeFilter: TrackingTypeFilter;
  CreateRoutingInput: CreateRoutingInput;
  RoutingOperationInput: RoutingOperationInput;
  ReleaseRoutingInput: ReleaseRoutingInput;
  CreateRoutingPayload: Omit<CreateRoutingPayload, 'routing'> & { routing: ResolversParentTypes['Routing'] };
  ReleaseRoutingPayload: Omit<ReleaseRoutingPayload, 'routing'> & { routing: ResolversParentTypes['Routing'] };
  Routing: Row<'routing'>;
  RoutingOperation: Row<'routingOperation'>;
  RoutingConnection: Omit<RoutingConnection, 'edges' | 'pageInfo'> & {
    edges: Array<ResolversParentTypes['RoutingEdge']>;
    pageInfo: ResolversParentTypes['PageInfo'];
  };
  RoutingEdge: Omit<RoutingEdge, 'node'> & { node: ResolversParentTypes['Routing'] };
  RoutingsInputFilters: RoutingsInputFilters;
  Explosion: ExplosionParent;
  ExplosionComponent: ExplosionComponentParent;
  ExplosionLine: ExplosionLineParent;
  ExplosionComponentConnection: ExplosionComponentConnectionParent;
  ExplosionComponentEdge: ExplosionComponentEdgeParent;
  ExplosionLineConnection: ExplosionLineConnectionParent;
  ExplosionLineEdge: ExplosionLineEdgeParent;
  WhereUsedRow: WhereUsedRowParent;
  WhereUsedConnection: WhereUsedConnectionParent;
  WhereUsedEdge: WhereUsedEdgeParent;
  EBomComparison: EBomComparisonParent;
  EBomLineDelta: EBomLineDeltaParent;
  EBomPartDelta: EBomPartDeltaParent;
  Subscription: Record<PropertyKey, never>;
  PartReleasedEvent: PartReleasedEventParent;
  PartReleasedInputFilters: PartReleasedInputFilters;
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

export type AsBuiltRecordResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AsBuiltRecord'] = ResolversParentTypes['AsBuiltRecord'],
  FederationReferenceType extends FederationReferenceTypes['AsBuiltRecord'] = FederationReferenceTypes['AsBuiltRecord'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['AsBuiltRecord']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['Part'], ParentType, ContextType>;
  run?: Resolver<ResolversTypes['Run'], ParentType, ContextType>;
  partInventory?: Resolver<ResolversTypes['PartInventory'], ParentType, ContextType>;
  serialNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lotNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  unitOfMeasure?: Resolver<ResolversTypes['UnitOfMeasure'], ParentType, ContextType>;
  snapshotVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  closedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  contentHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ebomContentHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['AsBuiltLine']>, ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AsBuiltLineResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AsBuiltLine'] = ResolversParentTypes['AsBuiltLine'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  asBuiltRecord?: Resolver<ResolversTypes['AsBuiltRecord'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  partNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  part?: Resolver<Maybe<ResolversTypes['Part']>, ParentType, ContextType>;
  serialNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lotNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  unitOfMeasure?: Resolver<ResolversTypes['UnitOfMeasure'], ParentType, ContextType>;
  referenceDesignator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  substituteFor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isDeviation?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RunResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Run'] = ResolversParentTypes['Run'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartInventoryResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PartInventory'] = ResolversParentTypes['PartInventory'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InspectionResultResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['InspectionResult'] = ResolversParentTypes['InspectionResult'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InspectionRecordResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['InspectionRecord'] = ResolversParentTypes['InspectionRecord'],
  FederationReferenceType extends FederationReferenceTypes['InspectionRecord'] =
    FederationReferenceTypes['InspectionRecord'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['InspectionRecord']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['Part'], ParentType, ContextType>;
  inspectionResult?: Resolver<ResolversTypes['InspectionResult'], ParentType, ContextType>;
  run?: Resolver<Maybe<ResolversTypes['Run']>, ParentType, ContextType>;
  partInventory?: Resolver<Maybe<ResolversTypes['PartInventory']>, ParentType, ContextType>;
  serialNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  characteristic?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['InspectionKind'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  unitOfMeasure?: Resolver<Maybe<ResolversTypes['UnitOfMeasure']>, ParentType, ContextType>;
  lowerLimit?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  upperLimit?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  pass?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  inspectedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AsBuiltRecordConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AsBuiltRecordConnection'] = ResolversParentTypes['AsBuiltRecordConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['AsBuiltRecordEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AsBuiltRecordEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AsBuiltRecordEdge'] = ResolversParentTypes['AsBuiltRecordEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AsBuiltRecord'], ParentType, ContextType>;
};

export type QueryResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query'],
> = {
  explode?: Resolver<
    ResolversTypes['Explosion'],
    ParentType,
    ContextType,
    RequireFields<QueryExplodeArgs, 'quantity' | 'includeOptional'>
  >;
  whereUsed?: Resolver<
    ResolversTypes['WhereUsedConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryWhereUsedArgs, 'depth' | 'onlyReleased'>
  >;
  compareEboms?: Resolver<
    ResolversTypes['EBomComparison'],
    ParentType,
    ContextType,
    RequireFields<QueryCompareEbomsArgs, 'a' | 'b'>
  >;
  _entities?: Resolver<
    Array<Maybe<ResolversTypes['_Entity']>>,
    ParentType,
    ContextType,
    RequireFields<Query_EntitiesArgs, 'representations'>
  >;
  _service?: Resolver<ResolversTypes['_Service'], ParentType, ContextType>;
  asBuiltRecords?: Resolver<
    ResolversTypes['AsBuiltRecordConnection'],
    ParentType,
    ContextType,
    Partial<QueryAsBuiltRecordsArgs>
  >;
  asBuiltRecord?: Resolver<
    Maybe<ResolversTypes['AsBuiltRecord']>,
    ParentType,
    ContextType,
    RequireFields<QueryAsBuiltRecordArgs, 'id'>
  >;
  plmAuditTrail?: Resolver<
    ResolversTypes['PlmAuditEntryConnection'],
    ParentType,
    ContextType,
    Partial<QueryPlmAuditTrailArgs>
  >;
  drawingLinks?: Resolver<
    ResolversTypes['DrawingLinkConnection'],
    ParentType,
    ContextType,
    Partial<QueryDrawingLinksArgs>
  >;
  drawingLink?: Resolver<
    Maybe<ResolversTypes['DrawingLink']>,
    ParentType,
    ContextType,
    RequireFields<QueryDrawingLinkArgs, 'id'>
  >;
  eboms?: Resolver<ResolversTypes['EBomConnection'], ParentType, ContextType, Partial<QueryEbomsArgs>>;
  ebom?: Resolver<Maybe<ResolversTypes['EBom']>, ParentType, ContextType, RequireFields<QueryEbomArgs, 'id'>>;
  ebomLines?: Resolver<ResolversTypes['EBomLineConnection'], ParentType, ContextType, Partial<QueryEbomLinesArgs>>;
  ebomLine?: Resolver<
    Maybe<ResolversTypes['EBomLine']>,
    ParentType,
    ContextType,
    RequireFields<QueryEbomLineArgs, 'id'>
  >;
  ecns?: Resolver<ResolversTypes['EcnConnection'], ParentType, ContextType, Partial<QueryEcnsArgs>>;
  ecn?: Resolver<Maybe<ResolversTypes['Ecn']>, ParentType, ContextType, RequireFields<QueryEcnArgs, 'id'>>;
  ecnByNumber?: Resolver<
    Maybe<ResolversTypes['Ecn']>,
    ParentType,
    ContextType,
    RequireFields<QueryEcnByNumberArgs, 'number'>
  >;
  ecrs?: Resolver<ResolversTypes['EcrConnection'], ParentType, ContextType, Partial<QueryEcrsArgs>>;
  ecr?: Resolver<Maybe<ResolversTypes['Ecr']>, ParentType, ContextType, RequireFields<QueryEcrArgs, 'id'>>;
  ecrByNumber?: Resolver<
    Maybe<ResolversTypes['Ecr']>,
    ParentType,
    ContextType,
    RequireFields<QueryEcrByNumberArgs, 'number'>
  >;
  importBatches?: Resolver<
    ResolversTypes['ImportBatchConnection'],
    ParentType,
    ContextType,
    Partial<QueryImportBatchesArgs>
  >;
  importBatch?: Resolver<
    Maybe<ResolversTypes['ImportBatch']>,
    ParentType,
    ContextType,
    RequireFields<QueryImportBatchArgs, 'id'>
  >;
  items?: Resolver<ResolversTypes['ItemConnection'], ParentType, ContextType, Partial<QueryItemsArgs>>;
  item?: Resolver<Maybe<ResolversTypes['Item']>, ParentType, ContextType, RequireFields<QueryItemArgs, 'id'>>;
  itemByNumber?: Resolver<
    Maybe<ResolversTypes['Item']>,
    ParentType,
    ContextType,
    RequireFields<QueryItemByNumberArgs, 'partNumber'>
  >;
  parts?: Resolver<ResolversTypes['PartConnection'], ParentType, ContextType, Partial<QueryPartsArgs>>;
  part?: Resolver<Maybe<ResolversTypes['Part']>, ParentType, ContextType, RequireFields<QueryPartArgs, 'id'>>;
  partByNumber?: Resolver<
    Maybe<ResolversTypes['Part']>,
    ParentType,
    ContextType,
    RequireFields<QueryPartByNumberArgs, 'partNumber'>
  >;
  routings?: Resolver<ResolversTypes['RoutingConnection'], ParentType, ContextType, Partial<QueryRoutingsArgs>>;
  routing?: Resolver<Maybe<ResolversTypes['Routing']>, ParentType, ContextType, RequireFields<QueryRoutingArgs, 'id'>>;
  plmSignedEvent?: Resolver<
    ResolversTypes['String'],
    ParentType,
    ContextType,
    RequireFields<QueryPlmSignedEventArgs, 'id'>
  >;
  plmEventCursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
};

export type PlmAuditEntryResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PlmAuditEntry'] = ResolversParentTypes['PlmAuditEntry'],
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

export type PlmAuditEntryConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PlmAuditEntryConnection'] = ResolversParentTypes['PlmAuditEntryConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['PlmAuditEntryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PlmAuditEntryEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PlmAuditEntryEdge'] = ResolversParentTypes['PlmAuditEntryEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PlmAuditEntry'], ParentType, ContextType>;
};

export type MutationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation'],
> = {
  createItem?: Resolver<
    ResolversTypes['CreateItemPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationCreateItemArgs, 'input'>
  >;
  applyItem?: Resolver<
    ResolversTypes['ApplyItemPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationApplyItemArgs, 'input'>
  >;
  updateItem?: Resolver<
    ResolversTypes['UpdateItemPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationUpdateItemArgs, 'input'>
  >;
  linkDrawing?: Resolver<
    ResolversTypes['LinkDrawingPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationLinkDrawingArgs, 'input'>
  >;
  unlinkDrawing?: Resolver<
    ResolversTypes['UnlinkDrawingPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationUnlinkDrawingArgs, 'input'>
  >;
  addEbomLine?: Resolver<
    ResolversTypes['AddEbomLinePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationAddEbomLineArgs, 'input'>
  >;
  updateEbomLine?: Resolver<
    ResolversTypes['UpdateEbomLinePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationUpdateEbomLineArgs, 'input'>
  >;
  removeEbomLine?: Resolver<
    ResolversTypes['RemoveEbomLinePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationRemoveEbomLineArgs, 'input'>
  >;
  createEcn?: Resolver<
    ResolversTypes['CreateEcnPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationCreateEcnArgs, 'input'>
  >;
  submitEcn?: Resolver<
    ResolversTypes['SubmitEcnPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationSubmitEcnArgs, 'input'>
  >;
  approveEcn?: Resolver<
    ResolversTypes['ApproveEcnPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationApproveEcnArgs, 'input'>
  >;
  rejectEcn?: Resolver<
    ResolversTypes['RejectEcnPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationRejectEcnArgs, 'input'>
  >;
  releaseEcn?: Resolver<
    ResolversTypes['ReleaseEcnPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationReleaseEcnArgs, 'input'>
  >;
  closeEcn?: Resolver<
    ResolversTypes['CloseEcnPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationCloseEcnArgs, 'input'>
  >;
  cancelEcn?: Resolver<
    ResolversTypes['CancelEcnPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationCancelEcnArgs, 'input'>
  >;
  createEcr?: Resolver<
    ResolversTypes['CreateEcrPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationCreateEcrArgs, 'input'>
  >;
  reviewEcr?: Resolver<
    ResolversTypes['ReviewEcrPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationReviewEcrArgs, 'input'>
  >;
  acceptEcr?: Resolver<
    ResolversTypes['AcceptEcrPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationAcceptEcrArgs, 'input'>
  >;
  rejectEcr?: Resolver<
    ResolversTypes['RejectEcrPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationRejectEcrArgs, 'input'>
  >;
  withdrawEcr?: Resolver<
    ResolversTypes['WithdrawEcrPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationWithdrawEcrArgs, 'input'>
  >;
  recordAsBuilt?: Resolver<
    ResolversTypes['RecordAsBuiltPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationRecordAsBuiltArgs, 'input'>
  >;
  recordInspection?: Resolver<
    ResolversTypes['RecordInspectionPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationRecordInspectionArgs, 'input'>
  >;
  tellHeartbeat?: Resolver<
    ResolversTypes['TellHeartbeatPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationTellHeartbeatArgs, 'input'>
  >;
  beginImport?: Resolver<
    ResolversTypes['BeginImportPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationBeginImportArgs, 'input'>
  >;
  importRows?: Resolver<
    ResolversTypes['ImportRowsPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationImportRowsArgs, 'input'>
  >;
  commitImport?: Resolver<
    ResolversTypes['CommitImportPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationCommitImportArgs, 'input'>
  >;
  abortImport?: Resolver<
    ResolversTypes['AbortImportPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationAbortImportArgs, 'input'>
  >;
  importEbom?: Resolver<
    ResolversTypes['ImportEbomPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationImportEbomArgs, 'input'>
  >;
  createPart?: Resolver<
    ResolversTypes['CreatePartPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationCreatePartArgs, 'input'>
  >;
  createPartRevision?: Resolver<
    ResolversTypes['CreatePartRevisionPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationCreatePartRevisionArgs, 'input'>
  >;
  updatePart?: Resolver<
    ResolversTypes['UpdatePartPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationUpdatePartArgs, 'input'>
  >;
  submitForReview?: Resolver<
    ResolversTypes['SubmitForReviewPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationSubmitForReviewArgs, 'input'>
  >;
  rejectReview?: Resolver<
    ResolversTypes['RejectReviewPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationRejectReviewArgs, 'input'>
  >;
  releasePart?: Resolver<
    ResolversTypes['ReleasePartPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationReleasePartArgs, 'input'>
  >;
  obsoletePart?: Resolver<
    ResolversTypes['ObsoletePartPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationObsoletePartArgs, 'input'>
  >;
  createRouting?: Resolver<
    ResolversTypes['CreateRoutingPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationCreateRoutingArgs, 'input'>
  >;
  releaseRouting?: Resolver<
    ResolversTypes['ReleaseRoutingPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationReleaseRoutingArgs, 'input'>
  >;
};

export type LinkDrawingPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['LinkDrawingPayload'] = ResolversParentTypes['LinkDrawingPayload'],
> = {
  drawingLink?: Resolver<ResolversTypes['DrawingLink'], ParentType, ContextType>;
};

export type UnlinkDrawingPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['UnlinkDrawingPayload'] = ResolversParentTypes['UnlinkDrawingPayload'],
> = {
  part?: Resolver<ResolversTypes['Part'], ParentType, ContextType>;
};

export type DrawingLinkResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DrawingLink'] = ResolversParentTypes['DrawingLink'],
  FederationReferenceType extends FederationReferenceTypes['DrawingLink'] = FederationReferenceTypes['DrawingLink'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['DrawingLink']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  _etag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['Part'], ParentType, ContextType>;
  uri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  documentNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  documentRevision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  checksum?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DrawingLinkConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DrawingLinkConnection'] = ResolversParentTypes['DrawingLinkConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['DrawingLinkEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DrawingLinkEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DrawingLinkEdge'] = ResolversParentTypes['DrawingLinkEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DrawingLink'], ParentType, ContextType>;
};

export type EBomConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EBomConnection'] = ResolversParentTypes['EBomConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['EBomEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type EBomEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EBomEdge'] = ResolversParentTypes['EBomEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EBom'], ParentType, ContextType>;
};

export type EBomLineConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EBomLineConnection'] = ResolversParentTypes['EBomLineConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['EBomLineEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type EBomLineEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EBomLineEdge'] = ResolversParentTypes['EBomLineEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EBomLine'], ParentType, ContextType>;
};

export type AddEbomLinePayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AddEbomLinePayload'] = ResolversParentTypes['AddEbomLinePayload'],
> = {
  ebomLine?: Resolver<ResolversTypes['EBomLine'], ParentType, ContextType>;
};

export type UpdateEbomLinePayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['UpdateEbomLinePayload'] = ResolversParentTypes['UpdateEbomLinePayload'],
> = {
  ebomLine?: Resolver<ResolversTypes['EBomLine'], ParentType, ContextType>;
};

export type RemoveEbomLinePayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RemoveEbomLinePayload'] = ResolversParentTypes['RemoveEbomLinePayload'],
> = {
  ebom?: Resolver<ResolversTypes['EBom'], ParentType, ContextType>;
};

export type EBomResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EBom'] = ResolversParentTypes['EBom'],
  FederationReferenceType extends FederationReferenceTypes['EBom'] = FederationReferenceTypes['EBom'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['EBom']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  _etag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['Part'], ParentType, ContextType>;
  lifecycleState?: Resolver<ResolversTypes['LifecycleState'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['EBomLine']>, ParentType, ContextType>;
  contentHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  compare?: Resolver<ResolversTypes['EBomComparison'], ParentType, ContextType, RequireFields<EBomCompareArgs, 'with'>>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EBomLineResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EBomLine'] = ResolversParentTypes['EBomLine'],
  FederationReferenceType extends FederationReferenceTypes['EBomLine'] = FederationReferenceTypes['EBomLine'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['EBomLine']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  _etag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ebom?: Resolver<ResolversTypes['EBom'], ParentType, ContextType>;
  findNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['Item'], ParentType, ContextType>;
  part?: Resolver<Maybe<ResolversTypes['Part']>, ParentType, ContextType>;
  revisionRule?: Resolver<ResolversTypes['RevisionRule'], ParentType, ContextType>;
  resolvedPart?: Resolver<Maybe<ResolversTypes['Part']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  uom?: Resolver<ResolversTypes['UnitOfMeasure'], ParentType, ContextType>;
  quantityType?: Resolver<ResolversTypes['QuantityType'], ParentType, ContextType>;
  referenceDesignators?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  effectivity?: Resolver<ResolversTypes['Effectivity'], ParentType, ContextType>;
  substitutes?: Resolver<Array<ResolversTypes['EBomSubstitute']>, ParentType, ContextType>;
  isPhantom?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isOptional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  scrapFactor?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  notes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EBomSubstituteResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EBomSubstitute'] = ResolversParentTypes['EBomSubstitute'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ebomLine?: Resolver<ResolversTypes['EBomLine'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['Item'], ParentType, ContextType>;
  part?: Resolver<Maybe<ResolversTypes['Part']>, ParentType, ContextType>;
  ratio?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  effectivity?: Resolver<ResolversTypes['Effectivity'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['SubstituteScope'], ParentType, ContextType>;
};

export type CreateEcnPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CreateEcnPayload'] = ResolversParentTypes['CreateEcnPayload'],
> = {
  ecn?: Resolver<ResolversTypes['Ecn'], ParentType, ContextType>;
};

export type SubmitEcnPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SubmitEcnPayload'] = ResolversParentTypes['SubmitEcnPayload'],
> = {
  ecn?: Resolver<ResolversTypes['Ecn'], ParentType, ContextType>;
};

export type ApproveEcnPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ApproveEcnPayload'] = ResolversParentTypes['ApproveEcnPayload'],
> = {
  ecn?: Resolver<ResolversTypes['Ecn'], ParentType, ContextType>;
};

export type RejectEcnPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RejectEcnPayload'] = ResolversParentTypes['RejectEcnPayload'],
> = {
  ecn?: Resolver<ResolversTypes['Ecn'], ParentType, ContextType>;
};

export type ReleaseEcnPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ReleaseEcnPayload'] = ResolversParentTypes['ReleaseEcnPayload'],
> = {
  ecn?: Resolver<ResolversTypes['Ecn'], ParentType, ContextType>;
};

export type CloseEcnPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CloseEcnPayload'] = ResolversParentTypes['CloseEcnPayload'],
> = {
  ecn?: Resolver<ResolversTypes['Ecn'], ParentType, ContextType>;
};

export type CancelEcnPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CancelEcnPayload'] = ResolversParentTypes['CancelEcnPayload'],
> = {
  ecn?: Resolver<ResolversTypes['Ecn'], ParentType, ContextType>;
};

export type EcnAffectedEbomResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EcnAffectedEbom'] = ResolversParentTypes['EcnAffectedEbom'],
> = {
  change?: Resolver<ResolversTypes['EcnChange'], ParentType, ContextType>;
  ebom?: Resolver<ResolversTypes['EBom'], ParentType, ContextType>;
  ebomLine?: Resolver<ResolversTypes['EBomLine'], ParentType, ContextType>;
};

export type EcnResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Ecn'] = ResolversParentTypes['Ecn'],
  FederationReferenceType extends FederationReferenceTypes['Ecn'] = FederationReferenceTypes['Ecn'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Ecn']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  _etag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EcnStatus'], ParentType, ContextType>;
  ecrs?: Resolver<Array<ResolversTypes['Ecr']>, ParentType, ContextType>;
  changes?: Resolver<Array<ResolversTypes['EcnChange']>, ParentType, ContextType>;
  effectiveFrom?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  effectiveFromSerial?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  approvals?: Resolver<Array<ResolversTypes['EcnApproval']>, ParentType, ContextType>;
  releasedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  affectedEboms?: Resolver<Array<ResolversTypes['EcnAffectedEbom']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EcnChangeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EcnChange'] = ResolversParentTypes['EcnChange'],
  FederationReferenceType extends FederationReferenceTypes['EcnChange'] = FederationReferenceTypes['EcnChange'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['EcnChange']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ecn?: Resolver<ResolversTypes['Ecn'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fromPart?: Resolver<Maybe<ResolversTypes['Part']>, ParentType, ContextType>;
  toPart?: Resolver<Maybe<ResolversTypes['Part']>, ParentType, ContextType>;
  action?: Resolver<ResolversTypes['EcnAction'], ParentType, ContextType>;
  wipDisposition?: Resolver<ResolversTypes['WipDisposition'], ParentType, ContextType>;
  stockDisposition?: Resolver<Maybe<ResolversTypes['StockDisposition']>, ParentType, ContextType>;
  notes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EcnApprovalResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EcnApproval'] = ResolversParentTypes['EcnApproval'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ecn?: Resolver<ResolversTypes['Ecn'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  approver?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['ApprovalDecision'], ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EcnConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EcnConnection'] = ResolversParentTypes['EcnConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['EcnEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type EcnEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EcnEdge'] = ResolversParentTypes['EcnEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Ecn'], ParentType, ContextType>;
};

export type CreateEcrPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CreateEcrPayload'] = ResolversParentTypes['CreateEcrPayload'],
> = {
  ecr?: Resolver<ResolversTypes['Ecr'], ParentType, ContextType>;
};

export type ReviewEcrPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ReviewEcrPayload'] = ResolversParentTypes['ReviewEcrPayload'],
> = {
  ecr?: Resolver<ResolversTypes['Ecr'], ParentType, ContextType>;
};

export type AcceptEcrPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AcceptEcrPayload'] = ResolversParentTypes['AcceptEcrPayload'],
> = {
  ecr?: Resolver<ResolversTypes['Ecr'], ParentType, ContextType>;
};

export type RejectEcrPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RejectEcrPayload'] = ResolversParentTypes['RejectEcrPayload'],
> = {
  ecr?: Resolver<ResolversTypes['Ecr'], ParentType, ContextType>;
};

export type WithdrawEcrPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['WithdrawEcrPayload'] = ResolversParentTypes['WithdrawEcrPayload'],
> = {
  ecr?: Resolver<ResolversTypes['Ecr'], ParentType, ContextType>;
};

export type EcrResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Ecr'] = ResolversParentTypes['Ecr'],
  FederationReferenceType extends FederationReferenceTypes['Ecr'] = FederationReferenceTypes['Ecr'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Ecr']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  _etag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EcrStatus'], ParentType, ContextType>;
  requestedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sourceIssues?: Resolver<Array<ResolversTypes['Issue']>, ParentType, ContextType>;
  affectedParts?: Resolver<Array<ResolversTypes['Part']>, ParentType, ContextType>;
  ecns?: Resolver<Array<ResolversTypes['Ecn']>, ParentType, ContextType>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IssueResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Issue'] = ResolversParentTypes['Issue'],
  FederationReferenceType extends FederationReferenceTypes['Issue'] = FederationReferenceTypes['Issue'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Issue']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ecr?: Resolver<Maybe<ResolversTypes['Ecr']>, ParentType, ContextType>;
  ecrs?: Resolver<Array<ResolversTypes['Ecr']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EcrConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EcrConnection'] = ResolversParentTypes['EcrConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['EcrEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type EcrEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EcrEdge'] = ResolversParentTypes['EcrEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Ecr'], ParentType, ContextType>;
};

export type RecordAsBuiltPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RecordAsBuiltPayload'] = ResolversParentTypes['RecordAsBuiltPayload'],
> = {
  asBuiltRecord?: Resolver<ResolversTypes['AsBuiltRecord'], ParentType, ContextType>;
};

export type RecordInspectionPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RecordInspectionPayload'] = ResolversParentTypes['RecordInspectionPayload'],
> = {
  inspectionRecord?: Resolver<ResolversTypes['InspectionRecord'], ParentType, ContextType>;
};

export type TellHeartbeatPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TellHeartbeatPayload'] = ResolversParentTypes['TellHeartbeatPayload'],
> = {
  eventId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type BeginImportPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['BeginImportPayload'] = ResolversParentTypes['BeginImportPayload'],
> = {
  importBatch?: Resolver<ResolversTypes['ImportBatch'], ParentType, ContextType>;
};

export type ImportRowsPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ImportRowsPayload'] = ResolversParentTypes['ImportRowsPayload'],
> = {
  importBatch?: Resolver<ResolversTypes['ImportBatch'], ParentType, ContextType>;
};

export type CommitImportPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CommitImportPayload'] = ResolversParentTypes['CommitImportPayload'],
> = {
  importBatch?: Resolver<ResolversTypes['ImportBatch'], ParentType, ContextType>;
};

export type AbortImportPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AbortImportPayload'] = ResolversParentTypes['AbortImportPayload'],
> = {
  importBatch?: Resolver<ResolversTypes['ImportBatch'], ParentType, ContextType>;
};

export type ImportEbomPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ImportEbomPayload'] = ResolversParentTypes['ImportEbomPayload'],
> = {
  importBatch?: Resolver<ResolversTypes['ImportBatch'], ParentType, ContextType>;
};

export type ImportBatchResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ImportBatch'] = ResolversParentTypes['ImportBatch'],
  FederationReferenceType extends FederationReferenceTypes['ImportBatch'] = FederationReferenceTypes['ImportBatch'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['ImportBatch']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  _etag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ImportStatus'], ParentType, ContextType>;
  release?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rowCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  skippedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refusedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  committedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['ImportRowConnection'], ParentType, ContextType, Partial<ImportBatchRowsArgs>>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportRowResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ImportRow'] = ResolversParentTypes['ImportRow'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rowId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ImportRowKind'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ImportRowStatus'], ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  suggestion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  part?: Resolver<Maybe<ResolversTypes['Part']>, ParentType, ContextType>;
  ebomLine?: Resolver<Maybe<ResolversTypes['EBomLine']>, ParentType, ContextType>;
};

export type ImportBatchConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ImportBatchConnection'] = ResolversParentTypes['ImportBatchConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['ImportBatchEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ImportBatchEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ImportBatchEdge'] = ResolversParentTypes['ImportBatchEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ImportBatch'], ParentType, ContextType>;
};

export type ImportRowConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ImportRowConnection'] = ResolversParentTypes['ImportRowConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['ImportRowEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ImportRowEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ImportRowEdge'] = ResolversParentTypes['ImportRowEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ImportRow'], ParentType, ContextType>;
};

export type UpdateItemPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['UpdateItemPayload'] = ResolversParentTypes['UpdateItemPayload'],
> = {
  item?: Resolver<ResolversTypes['Item'], ParentType, ContextType>;
};

export type ApplyItemPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ApplyItemPayload'] = ResolversParentTypes['ApplyItemPayload'],
> = {
  item?: Resolver<ResolversTypes['Item'], ParentType, ContextType>;
  claimRejected?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CreateItemPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CreateItemPayload'] = ResolversParentTypes['CreateItemPayload'],
> = {
  item?: Resolver<ResolversTypes['Item'], ParentType, ContextType>;
};

export type ItemResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Item'] = ResolversParentTypes['Item'],
  FederationReferenceType extends FederationReferenceTypes['Item'] = FederationReferenceTypes['Item'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Item']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  _etag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  itemType?: Resolver<ResolversTypes['ItemType'], ParentType, ContextType>;
  originSystem?: Resolver<ResolversTypes['OriginSystem'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ItemStatus'], ParentType, ContextType>;
  baseUom?: Resolver<ResolversTypes['UnitOfMeasure'], ParentType, ContextType>;
  sourcingStrategy?: Resolver<ResolversTypes['SourcingStrategy'], ParentType, ContextType>;
  classification?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attributes?: Resolver<Array<ResolversTypes['Attribute']>, ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['PartAlias']>, ParentType, ContextType>;
  uomConversions?: Resolver<Array<ResolversTypes['ItemUomConversion']>, ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['Part']>, ParentType, ContextType>;
  latestReleasedPart?: Resolver<Maybe<ResolversTypes['Part']>, ParentType, ContextType>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartAliasResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PartAlias'] = ResolversParentTypes['PartAlias'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['Item'], ParentType, ContextType>;
  system?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PartAliasKind'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ItemUomConversionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ItemUomConversion'] = ResolversParentTypes['ItemUomConversion'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  factor?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type ItemConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ItemConnection'] = ResolversParentTypes['ItemConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['ItemEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ItemEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ItemEdge'] = ResolversParentTypes['ItemEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Item'], ParentType, ContextType>;
};

export type CreatePartPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CreatePartPayload'] = ResolversParentTypes['CreatePartPayload'],
> = {
  part?: Resolver<ResolversTypes['Part'], ParentType, ContextType>;
};

export type CreatePartRevisionPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CreatePartRevisionPayload'] =
    ResolversParentTypes['CreatePartRevisionPayload'],
> = {
  part?: Resolver<ResolversTypes['Part'], ParentType, ContextType>;
};

export type UpdatePartPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['UpdatePartPayload'] = ResolversParentTypes['UpdatePartPayload'],
> = {
  part?: Resolver<ResolversTypes['Part'], ParentType, ContextType>;
};

export type SubmitForReviewPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SubmitForReviewPayload'] = ResolversParentTypes['SubmitForReviewPayload'],
> = {
  part?: Resolver<ResolversTypes['Part'], ParentType, ContextType>;
};

export type RejectReviewPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RejectReviewPayload'] = ResolversParentTypes['RejectReviewPayload'],
> = {
  part?: Resolver<ResolversTypes['Part'], ParentType, ContextType>;
};

export type ReleasePartPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ReleasePartPayload'] = ResolversParentTypes['ReleasePartPayload'],
> = {
  part?: Resolver<ResolversTypes['Part'], ParentType, ContextType>;
};

export type ObsoletePartPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ObsoletePartPayload'] = ResolversParentTypes['ObsoletePartPayload'],
> = {
  part?: Resolver<ResolversTypes['Part'], ParentType, ContextType>;
};

export type PartResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Part'] = ResolversParentTypes['Part'],
  FederationReferenceType extends FederationReferenceTypes['Part'] = FederationReferenceTypes['Part'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Part']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  _etag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lifecycleState?: Resolver<ResolversTypes['LifecycleState'], ParentType, ContextType>;
  trackingType?: Resolver<ResolversTypes['TrackingType'], ParentType, ContextType>;
  partType?: Resolver<ResolversTypes['ItemType'], ParentType, ContextType>;
  effectivity?: Resolver<ResolversTypes['Effectivity'], ParentType, ContextType>;
  attributes?: Resolver<Array<ResolversTypes['Attribute']>, ParentType, ContextType>;
  item?: Resolver<ResolversTypes['Item'], ParentType, ContextType>;
  ebom?: Resolver<Maybe<ResolversTypes['EBom']>, ParentType, ContextType>;
  drawings?: Resolver<Array<ResolversTypes['DrawingLink']>, ParentType, ContextType>;
  routings?: Resolver<Array<ResolversTypes['Routing']>, ParentType, ContextType>;
  routing?: Resolver<Maybe<ResolversTypes['Routing']>, ParentType, ContextType>;
  interchangeableWith?: Resolver<Array<ResolversTypes['Part']>, ParentType, ContextType>;
  revisedFrom?: Resolver<Maybe<ResolversTypes['Part']>, ParentType, ContextType>;
  supersededBy?: Resolver<Maybe<ResolversTypes['Part']>, ParentType, ContextType>;
  releasedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  releasedByEcn?: Resolver<Maybe<ResolversTypes['Ecn']>, ParentType, ContextType>;
  obsoletedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  ecnChanges?: Resolver<Array<ResolversTypes['EcnChange']>, ParentType, ContextType>;
  asBuiltRecords?: Resolver<Array<ResolversTypes['AsBuiltRecord']>, ParentType, ContextType>;
  inspectionRecords?: Resolver<Array<ResolversTypes['InspectionRecord']>, ParentType, ContextType>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EffectivityResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Effectivity'] = ResolversParentTypes['Effectivity'],
> = {
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  serialFrom?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  serialTo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PartConnection'] = ResolversParentTypes['PartConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['PartEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PartEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PartEdge'] = ResolversParentTypes['PartEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Part'], ParentType, ContextType>;
};

export type CreateRoutingPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CreateRoutingPayload'] = ResolversParentTypes['CreateRoutingPayload'],
> = {
  routing?: Resolver<ResolversTypes['Routing'], ParentType, ContextType>;
};

export type ReleaseRoutingPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ReleaseRoutingPayload'] = ResolversParentTypes['ReleaseRoutingPayload'],
> = {
  routing?: Resolver<ResolversTypes['Routing'], ParentType, ContextType>;
};

export type RoutingResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Routing'] = ResolversParentTypes['Routing'],
  FederationReferenceType extends FederationReferenceTypes['Routing'] = FederationReferenceTypes['Routing'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Routing']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  _etag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['Part'], ParentType, ContextType>;
  routingVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lifecycleState?: Resolver<ResolversTypes['LifecycleState'], ParentType, ContextType>;
  releasedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  operations?: Resolver<Array<ResolversTypes['RoutingOperation']>, ParentType, ContextType>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RoutingOperationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RoutingOperation'] = ResolversParentTypes['RoutingOperation'],
  FederationReferenceType extends FederationReferenceTypes['RoutingOperation'] =
    FederationReferenceTypes['RoutingOperation'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['RoutingOperation']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  _etag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  routing?: Resolver<ResolversTypes['Routing'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  workCenterType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  setupTime?: Resolver<Maybe<ResolversTypes['Duration']>, ParentType, ContextType>;
  runTimePerUnit?: Resolver<Maybe<ResolversTypes['Duration']>, ParentType, ContextType>;
  isOutsideProcess?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  drawingLinks?: Resolver<Array<ResolversTypes['DrawingLink']>, ParentType, ContextType>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RoutingConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RoutingConnection'] = ResolversParentTypes['RoutingConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['RoutingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RoutingEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RoutingEdge'] = ResolversParentTypes['RoutingEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Routing'], ParentType, ContextType>;
};

export type ExplosionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Explosion'] = ResolversParentTypes['Explosion'],
> = {
  part?: Resolver<ResolversTypes['Part'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  includeOptional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lineCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  components?: Resolver<
    ResolversTypes['ExplosionComponentConnection'],
    ParentType,
    ContextType,
    Partial<ExplosionComponentsArgs>
  >;
  lines?: Resolver<ResolversTypes['ExplosionLineConnection'], ParentType, ContextType, Partial<ExplosionLinesArgs>>;
};

export type ExplosionComponentResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ExplosionComponent'] = ResolversParentTypes['ExplosionComponent'],
> = {
  item?: Resolver<ResolversTypes['Item'], ParentType, ContextType>;
  part?: Resolver<Maybe<ResolversTypes['Part']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  unitOfMeasure?: Resolver<ResolversTypes['UnitOfMeasure'], ParentType, ContextType>;
  lowLevelCode?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isAssembly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isAsRequired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  usageCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  usages?: Resolver<Array<ResolversTypes['ExplosionLine']>, ParentType, ContextType>;
};

export type ExplosionLineResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ExplosionLine'] = ResolversParentTypes['ExplosionLine'],
> = {
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  partNumbers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  ebomLine?: Resolver<ResolversTypes['EBomLine'], ParentType, ContextType>;
  parentPart?: Resolver<ResolversTypes['Part'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['Item'], ParentType, ContextType>;
  part?: Resolver<Maybe<ResolversTypes['Part']>, ParentType, ContextType>;
  lineQuantity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  lineUnitOfMeasure?: Resolver<ResolversTypes['UnitOfMeasure'], ParentType, ContextType>;
  quantityType?: Resolver<ResolversTypes['QuantityType'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  unitOfMeasure?: Resolver<ResolversTypes['UnitOfMeasure'], ParentType, ContextType>;
  isPhantom?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isOptional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isAssembly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ExplosionComponentConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ExplosionComponentConnection'] =
    ResolversParentTypes['ExplosionComponentConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['ExplosionComponentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ExplosionComponentEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ExplosionComponentEdge'] = ResolversParentTypes['ExplosionComponentEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ExplosionComponent'], ParentType, ContextType>;
};

export type ExplosionLineConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ExplosionLineConnection'] = ResolversParentTypes['ExplosionLineConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['ExplosionLineEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ExplosionLineEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ExplosionLineEdge'] = ResolversParentTypes['ExplosionLineEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ExplosionLine'], ParentType, ContextType>;
};

export type WhereUsedRowResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['WhereUsedRow'] = ResolversParentTypes['WhereUsedRow'],
> = {
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['Part'], ParentType, ContextType>;
  ebomLine?: Resolver<ResolversTypes['EBomLine'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type WhereUsedConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['WhereUsedConnection'] = ResolversParentTypes['WhereUsedConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['WhereUsedEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type WhereUsedEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['WhereUsedEdge'] = ResolversParentTypes['WhereUsedEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WhereUsedRow'], ParentType, ContextType>;
};

export type EBomComparisonResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EBomComparison'] = ResolversParentTypes['EBomComparison'],
> = {
  a?: Resolver<ResolversTypes['EBom'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['EBom'], ParentType, ContextType>;
  isIdentical?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  byFindNumber?: Resolver<Array<ResolversTypes['EBomLineDelta']>, ParentType, ContextType>;
  byPart?: Resolver<Array<ResolversTypes['EBomPartDelta']>, ParentType, ContextType>;
};

export type EBomLineDeltaResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EBomLineDelta'] = ResolversParentTypes['EBomLineDelta'],
> = {
  change?: Resolver<ResolversTypes['EBomChange'], ParentType, ContextType>;
  findNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lineA?: Resolver<Maybe<ResolversTypes['EBomLine']>, ParentType, ContextType>;
  lineB?: Resolver<Maybe<ResolversTypes['EBomLine']>, ParentType, ContextType>;
  changedFields?: Resolver<Array<ResolversTypes['EBomLineField']>, ParentType, ContextType>;
  quantityDelta?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  referenceDesignatorsAdded?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  referenceDesignatorsRemoved?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  substitutesAdded?: Resolver<Array<ResolversTypes['EBomSubstitute']>, ParentType, ContextType>;
  substitutesRemoved?: Resolver<Array<ResolversTypes['EBomSubstitute']>, ParentType, ContextType>;
};

export type EBomPartDeltaResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EBomPartDelta'] = ResolversParentTypes['EBomPartDelta'],
> = {
  change?: Resolver<ResolversTypes['EBomChange'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['Item'], ParentType, ContextType>;
  linesA?: Resolver<Array<ResolversTypes['EBomLine']>, ParentType, ContextType>;
  linesB?: Resolver<Array<ResolversTypes['EBomLine']>, ParentType, ContextType>;
  quantityA?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  quantityB?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  quantityDelta?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  unitOfMeasure?: Resolver<ResolversTypes['UnitOfMeasure'], ParentType, ContextType>;
  referenceDesignatorsAdded?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  referenceDesignatorsRemoved?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SubscriptionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription'],
> = {
  partReleased?: SubscriptionResolver<
    ResolversTypes['PartReleasedEvent'],
    'partReleased',
    ParentType,
    ContextType,
    Partial<SubscriptionPartReleasedArgs>
  >;
};

export type PartReleasedEventResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PartReleasedEvent'] = ResolversParentTypes['PartReleasedEvent'],
> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  eventId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['Part'], ParentType, ContextType>;
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
    | 'AsBuiltRecord'
    | 'DrawingLink'
    | 'EBom'
    | 'EBomLine'
    | 'Ecn'
    | 'EcnChange'
    | 'Ecr'
    | 'ImportBatch'
    | 'InspectionRecord'
    | 'InspectionResult'
    | 'Issue'
    | 'Item'
    | 'Part'
    | 'PartInventory'
    | 'Routing'
    | 'RoutingOperation'
    | 'Run',
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
  AsBuiltRecord?: AsBuiltRecordResolvers<ContextType>;
  AsBuiltLine?: AsBuiltLineResolvers<ContextType>;
  Run?: RunResolvers<ContextType>;
  PartInventory?: PartInventoryResolvers<ContextType>;
  InspectionResult?: InspectionResultResolvers<ContextType>;
  InspectionRecord?: InspectionRecordResolvers<ContextType>;
  AsBuiltRecordConnection?: AsBuiltRecordConnectionResolvers<ContextType>;
  AsBuiltRecordEdge?: AsBuiltRecordEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  PlmAuditEntry?: PlmAuditEntryResolvers<ContextType>;
  PlmAuditEntryConnection?: PlmAuditEntryConnectionResolvers<ContextType>;
  PlmAuditEntryEdge?: PlmAuditEntryEdgeResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  LinkDrawingPayload?: LinkDrawingPayloadResolvers<ContextType>;
  UnlinkDrawingPayload?: UnlinkDrawingPayloadResolvers<ContextType>;
  DrawingLink?: DrawingLinkResolvers<ContextType>;
  DrawingLinkConnection?: DrawingLinkConnectionResolvers<ContextType>;
  DrawingLinkEdge?: DrawingLinkEdgeResolvers<ContextType>;
  EBomConnection?: EBomConnectionResolvers<ContextType>;
  EBomEdge?: EBomEdgeResolvers<ContextType>;
  EBomLineConnection?: EBomLineConnectionResolvers<ContextType>;
  EBomLineEdge?: EBomLineEdgeResolvers<ContextType>;
  AddEbomLinePayload?: AddEbomLinePayloadResolvers<ContextType>;
  UpdateEbomLinePayload?: UpdateEbomLinePayloadResolvers<ContextType>;
  RemoveEbomLinePayload?: RemoveEbomLinePayloadResolvers<ContextType>;
  EBom?: EBomResolvers<ContextType>;
  EBomLine?: EBomLineResolvers<ContextType>;
  EBomSubstitute?: EBomSubstituteResolvers<ContextType>;
  CreateEcnPayload?: CreateEcnPayloadResolvers<ContextType>;
  SubmitEcnPayload?: SubmitEcnPayloadResolvers<ContextType>;
  ApproveEcnPayload?: ApproveEcnPayloadResolvers<ContextType>;
  RejectEcnPayload?: RejectEcnPayloadResolvers<ContextType>;
  ReleaseEcnPayload?: ReleaseEcnPayloadResolvers<ContextType>;
  CloseEcnPayload?: CloseEcnPayloadResolvers<ContextType>;
  CancelEcnPayload?: CancelEcnPayloadResolvers<ContextType>;
  EcnAffectedEbom?: EcnAffectedEbomResolvers<ContextType>;
  Ecn?: EcnResolvers<ContextType>;
  EcnChange?: EcnChangeResolvers<ContextType>;
  EcnApproval?: EcnApprovalResolvers<ContextType>;
  EcnConnection?: EcnConnectionResolvers<ContextType>;
  EcnEdge?: EcnEdgeResolvers<ContextType>;
  CreateEcrPayload?: CreateEcrPayloadResolvers<ContextType>;
  ReviewEcrPayload?: ReviewEcrPayloadResolvers<ContextType>;
  AcceptEcrPayload?: AcceptEcrPayloadResolvers<ContextType>;
  RejectEcrPayload?: RejectEcrPayloadResolvers<ContextType>;
  WithdrawEcrPayload?: WithdrawEcrPayloadResolvers<ContextType>;
  Ecr?: EcrResolvers<ContextType>;
  Issue?: IssueResolvers<ContextType>;
  EcrConnection?: EcrConnectionResolvers<ContextType>;
  EcrEdge?: EcrEdgeResolvers<ContextType>;
  RecordAsBuiltPayload?: RecordAsBuiltPayloadResolvers<ContextType>;
  RecordInspectionPayload?: RecordInspectionPayloadResolvers<ContextType>;
  TellHeartbeatPayload?: TellHeartbeatPayloadResolvers<ContextType>;
  BeginImportPayload?: BeginImportPayloadResolvers<ContextType>;
  ImportRowsPayload?: ImportRowsPayloadResolvers<ContextType>;
  CommitImportPayload?: CommitImportPayloadResolvers<ContextType>;
  AbortImportPayload?: AbortImportPayloadResolvers<ContextType>;
  ImportEbomPayload?: ImportEbomPayloadResolvers<ContextType>;
  ImportBatch?: ImportBatchResolvers<ContextType>;
  ImportRow?: ImportRowResolvers<ContextType>;
  ImportBatchConnection?: ImportBatchConnectionResolvers<ContextType>;
  ImportBatchEdge?: ImportBatchEdgeResolvers<ContextType>;
  ImportRowConnection?: ImportRowConnectionResolvers<ContextType>;
  ImportRowEdge?: ImportRowEdgeResolvers<ContextType>;
  UpdateItemPayload?: UpdateItemPayloadResolvers<ContextType>;
  ApplyItemPayload?: ApplyItemPayloadResolvers<ContextType>;
  CreateItemPayload?: CreateItemPayloadResolvers<ContextType>;
  Item?: ItemResolvers<ContextType>;
  PartAlias?: PartAliasResolvers<ContextType>;
  ItemUomConversion?: ItemUomConversionResolvers<ContextType>;
  ItemConnection?: ItemConnectionResolvers<ContextType>;
  ItemEdge?: ItemEdgeResolvers<ContextType>;
  CreatePartPayload?: CreatePartPayloadResolvers<ContextType>;
  CreatePartRevisionPayload?: CreatePartRevisionPayloadResolvers<ContextType>;
  UpdatePartPayload?: UpdatePartPayloadResolvers<ContextType>;
  SubmitForReviewPayload?: SubmitForReviewPayloadResolvers<ContextType>;
  RejectReviewPayload?: RejectReviewPayloadResolvers<ContextType>;
  ReleasePartPayload?: ReleasePartPayloadResolvers<ContextType>;
  ObsoletePartPayload?: ObsoletePartPayloadResolvers<ContextType>;
  Part?: PartResolvers<ContextType>;
  Effectivity?: EffectivityResolvers<ContextType>;
  PartConnection?: PartConnectionResolvers<ContextType>;
  PartEdge?: PartEdgeResolvers<ContextType>;
  CreateRoutingPayload?: CreateRoutingPayloadResolvers<ContextType>;
  ReleaseRoutingPayload?: ReleaseRoutingPayloadResolvers<ContextType>;
  Routing?: RoutingResolvers<ContextType>;
  RoutingOperation?: RoutingOperationResolvers<ContextType>;
  RoutingConnection?: RoutingConnectionResolvers<ContextType>;
  RoutingEdge?: RoutingEdgeResolvers<ContextType>;
  Explosion?: ExplosionResolvers<ContextType>;
  ExplosionComponent?: ExplosionComponentResolvers<ContextType>;
  ExplosionLine?: ExplosionLineResolvers<ContextType>;
  ExplosionComponentConnection?: ExplosionComponentConnectionResolvers<ContextType>;
  ExplosionComponentEdge?: ExplosionComponentEdgeResolvers<ContextType>;
  ExplosionLineConnection?: ExplosionLineConnectionResolvers<ContextType>;
  ExplosionLineEdge?: ExplosionLineEdgeResolvers<ContextType>;
  WhereUsedRow?: WhereUsedRowResolvers<ContextType>;
  WhereUsedConnection?: WhereUsedConnectionResolvers<ContextType>;
  WhereUsedEdge?: WhereUsedEdgeResolvers<ContextType>;
  EBomComparison?: EBomComparisonResolvers<ContextType>;
  EBomLineDelta?: EBomLineDeltaResolvers<ContextType>;
  EBomPartDelta?: EBomPartDeltaResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  PartReleasedEvent?: PartReleasedEventResolvers<ContextType>;
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
