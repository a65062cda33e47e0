// Made by `npm run codegen` from schema/mes. Do not edit.
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
  PartParent,
  ItemParent,
  SupplierParent,
  PurchaseOrderParent,
  PurchaseOrderLineParent,
  DemandParent,
  WorkCenterParent,
  OutsideWorkParent,
  ItemOnHandParent,
  OnHandAsOfParent,
  AbomConsumptionParent,
  ReconciliationFeedRowParent,
  EcnParent,
  EBomParent,
  EBomLineParent,
  MaterialConsumptionParent,
  AbomDeltaParent,
  TraceLineParent,
  TraceParent,
  RunCompletedEventParent,
  RunUpdatedEventParent,
  ReceiptPostedEventParent,
  AbomClosedEventParent,
  IssueRaisedEventParent,
  ScrapRecordedEventParent,
  QualityHoldChangedEventParent,
  ProcedureReleasedEventParent,
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

/** How the as-built BOMs of two records differ, per unit of each, through all levels. */
export type AbomComparison = {
  /** The first record. */
  a: PartInventory;
  /** The second record. */
  b: PartInventory;
  /** True where nothing differs. */
  identical: Scalars['Boolean']['output'];
  /** What differs, by path. */
  differences: Array<AbomDifference>;
};

/** One component that two as-built BOMs differ in. */
export type AbomDifference = {
  /** Part numbers from below the built record down to the component. */
  path: Array<Scalars['String']['output']>;
  /** Part number of the component. */
  partNumber: Scalars['String']['output'];
  /** What differs. */
  kinds: Array<AbomDifferenceKind>;
  /** Per unit of the first record; 0 where it has none. */
  quantityPerUnitA: Scalars['Float']['output'];
  /** Per unit of the second record; 0 where it has none. */
  quantityPerUnitB: Scalars['Float']['output'];
  /** Unit of the quantities. */
  unitOfMeasure: UnitOfMeasure;
  /** Revisions in the first record. */
  revisionsA: Array<Scalars['String']['output']>;
  /** Revisions in the second record. */
  revisionsB: Array<Scalars['String']['output']>;
  /** Lots in the first record. */
  lotNumbersA: Array<Scalars['String']['output']>;
  /** Lots in the second record. */
  lotNumbersB: Array<Scalars['String']['output']>;
  /** Serials in the first record. */
  serialNumbersA: Array<Scalars['String']['output']>;
  /** Serials in the second record. */
  serialNumbersB: Array<Scalars['String']['output']>;
};

/** What two as-built BOMs differ in. */
export type AbomDifferenceKind =
  /** Only the second record has the component. */
  | 'ADDED'
  /** Only the first record has the component. */
  | 'REMOVED'
  /** Another quantity per unit. */
  | 'QUANTITY'
  /** Other revisions of the component. */
  | 'REVISION'
  /** Other lots of the component. */
  | 'LOT';

/** How the as-built BOM of a run differs from the engineering BOM that it is pinned to. */
export type AbomToEbomComparison = {
  /** The run. */
  run: Run;
  /** The engineering BOM it is pinned to, not the latest. */
  ebomRevision: EbomReference;
  /** True where nothing differs. */
  identical: Scalars['Boolean']['output'];
  /** What differs, by find number. */
  differences: Array<AbomDelta>;
};

export type Query = {
  /** How the as-built BOMs of two records differ. */
  compareAboms: AbomComparison;
  /** How what a run built differs from the engineering BOM it is pinned to; phantoms and components made on the assembly are exploded. */
  compareAbomToEbom: AbomToEbomComparison;
  /**
   * What runs used of components, added up exactly by the keys that are asked for, with what was planned beside it. Grouped by RUN, PART, LOT
   * and LOCATION it is `Run.materialConsumption`. Over 5,000 rows are refused with PAGE_REQUIRED: narrow the filters, or ask for fewer keys.
   */
  abomConsumption: Array<AbomConsumption>;
  /** Installations, removed ones included, a page at a time. */
  abomInstallations: ABomInstallationConnection;
  /** One installation; NOT_FOUND where there is none. */
  abomInstallation: Maybe<ABomInstallation>;
  /** Closed as-built records, a page at a time. */
  abomSnapshots: AbomSnapshotConnection;
  /** One closed as-built record; NOT_FOUND where there is none. */
  abomSnapshot: Maybe<AbomSnapshot>;
  /** What was attempted at MES, by page. For auditors: needs the scope `audit:read`; entries of other sites are not there. */
  mesAuditTrail: MesAuditEntryConnection;
  /** Backflush exceptions, a page at a time. */
  backflushExceptions: BackflushExceptionConnection;
  /** One backflush exception; NOT_FOUND where there is none. */
  backflushException: Maybe<BackflushException>;
  /** Build requirements, a page at a time. */
  buildRequirements: BuildRequirementConnection;
  /** One build requirement; NOT_FOUND where there is none. */
  buildRequirement: Maybe<BuildRequirement>;
  /** Inspection results, a page at a time. */
  inspectionResults: InspectionResultConnection;
  /** One inspection result; NOT_FOUND where there is none. */
  inspectionResult: Maybe<InspectionResult>;
  /** Inventory movements, a page at a time. */
  inventoryMovements: InventoryMovementConnection;
  /** One inventory movement; NOT_FOUND where there is none. */
  inventoryMovement: Maybe<InventoryMovement>;
  /** Transfers, a page at a time. */
  inventoryTransfers: InventoryTransferConnection;
  /** One transfer; NOT_FOUND where there is none. */
  inventoryTransfer: Maybe<InventoryTransfer>;
  /** Nonconformances, a page at a time. */
  issues: IssueConnection;
  /** One nonconformance; NOT_FOUND where there is none. */
  issue: Maybe<Issue>;
  /** One nonconformance by its number; null where there is none. */
  issueByNumber: Maybe<Issue>;
  /** Labor entries, a page at a time. */
  laborEntries: LaborEntryConnection;
  /** One labor entry; NOT_FOUND where there is none. */
  laborEntry: Maybe<LaborEntry>;
  /** Locations, a page at a time. */
  locations: LocationConnection;
  /** One location; NOT_FOUND where there is none. */
  location: Maybe<Location>;
  /** Machine entries, a page at a time. */
  machineEntries: MachineEntryConnection;
  /** One machine entry; NOT_FOUND where there is none. */
  machineEntry: Maybe<MachineEntry>;
  /** Manufacturing BOMs, a page at a time. */
  mboms: MBomConnection;
  /** One manufacturing BOM; NOT_FOUND where there is none. */
  mbom: Maybe<MBom>;
  /**
   * What was on hand at the end of a day, by part, place, lot and serial: the sum of all movements up to it. Rows of zero are left
   * out. Over 5,000 rows are refused with PAGE_REQUIRED: narrow the filters.
   */
  onHandAsOf: Array<OnHandAsOf>;
  /** The floor's stock of a site at an instant, an item and unit a row, by part number. Feeds ERP's reconciliation run. */
  reconciliationFeed: Array<ReconciliationFeedRow>;
  /** Stock records, a page at a time. */
  partInventories: PartInventoryConnection;
  /** One stock record; NOT_FOUND where there is none. */
  partInventory: Maybe<PartInventory>;
  /** Kits, a page at a time. */
  partKits: PartKitConnection;
  /** One kit; NOT_FOUND where there is none. */
  partKit: Maybe<PartKit>;
  /** Procedures, a page at a time. */
  procedures: ProcedureConnection;
  /** One procedure version; NOT_FOUND where there is none. */
  procedure: Maybe<Procedure>;
  /** Steps of procedures, a page at a time. */
  steps: StepConnection;
  /** One step; NOT_FOUND where there is none. */
  step: Maybe<Step>;
  /** Receipts, a page at a time. */
  receipts: ReceiptConnection;
  /** One receipt; NOT_FOUND where there is none. */
  receipt: Maybe<Receipt>;
  /** Receipt items, a page at a time. */
  receiptItems: ReceiptItemConnection;
  /** One receipt item; NOT_FOUND where there is none. */
  receiptItem: Maybe<ReceiptItem>;
  /** Batches of runs, a page at a time. */
  runBatches: RunBatchConnection;
  /** One batch of runs; NOT_FOUND where there is none. */
  runBatch: Maybe<RunBatch>;
  /** Increments of completion, a page at a time. */
  runCompletions: RunCompletionConnection;
  /** One increment of completion; NOT_FOUND where there is none. */
  runCompletion: Maybe<RunCompletion>;
  /** Steps of runs, a page at a time. */
  runSteps: RunStepConnection;
  /** One step of a run; NOT_FOUND where there is none. */
  runStep: Maybe<RunStep>;
  /** Runs, a page at a time. */
  runs: RunConnection;
  /** One run; NOT_FOUND where there is none. */
  run: Maybe<Run>;
  /** One run by its number; null where there is none. */
  runByNumber: Maybe<Run>;
  /** Scrap records, a page at a time. */
  scrapRecords: ScrapRecordConnection;
  /** One scrap record; NOT_FOUND where there is none. */
  scrapRecord: Maybe<ScrapRecord>;
  /** Shipments, a page at a time. */
  shipments: ShipmentConnection;
  /** One shipment; NOT_FOUND where there is none. */
  shipment: Maybe<Shipment>;
  /**
   * A business event of MES as a CloudEvent 1.0, signed by MES (compact JWS, Ed25519): what the intake mutations of the other systems take.
   * For principals of INTEGRATION; FORBIDDEN for others. NOT_FOUND where there is none.
   */
  mesSignedEvent: Scalars['String']['output'];
  /** Sites, a page at a time. */
  sites: SiteConnection;
  /** One site; NOT_FOUND where there is none. */
  site: Maybe<Site>;
  /** The site with this code; NOT_FOUND where there is none. */
  siteByCode: Maybe<Site>;
  /** Stock holds, a page at a time. */
  stockHolds: StockHoldConnection;
  /** One stock hold; NOT_FOUND where there is none. */
  stockHold: Maybe<StockHold>;
  /**
   * Cursor of this moment: a subscription of MES after it begins with the first event that is committed from now on. Take it before you
   * read the records, and nothing falls between.
   */
  mesEventCursor: Scalars['Cursor']['output'];
  /**
   * Forward trace: everything that the named inventory went into, level by level, with what was carved off on the way. Refused with
   * LIMIT_EXCEEDED above 5,000 lines.
   */
  whereInstalled: Trace;
  /**
   * Backward trace: everything in the named record, level by level. A record carved off another has that one's components. Refused
   * with LIMIT_EXCEEDED above 5,000 lines.
   */
  genealogy: Trace;
};

export type QueryCompareAbomsArgs = {
  a: Scalars['ID']['input'];
  b: Scalars['ID']['input'];
};

export type QueryCompareAbomToEbomArgs = {
  run: Scalars['ID']['input'];
};

export type QueryAbomConsumptionArgs = {
  filters?: InputMaybe<AbomConsumptionInputFilters>;
  groupBy: Array<AbomConsumptionGroup>;
};

export type QueryAbomInstallationsArgs = {
  filters?: InputMaybe<ABomInstallationsInputFilters>;
  sort?: InputMaybe<Array<ABomInstallationSortEnum>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryAbomInstallationArgs = {
  id: Scalars['ID']['input'];
};

export type QueryAbomSnapshotsArgs = {
  filters?: InputMaybe<AbomSnapshotsInputFilters>;
  sort?: InputMaybe<Array<AbomSnapshotSortEnum>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryAbomSnapshotArgs = {
  id: Scalars['ID']['input'];
};

export type QueryMesAuditTrailArgs = {
  filters?: InputMaybe<AuditTrailInputFilters>;
  sort?: InputMaybe<Array<AuditTrailSortEnum>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryBackflushExceptionsArgs = {
  filters?: InputMaybe<BackflushExceptionsInputFilters>;
  sort?: InputMaybe<Array<BackflushExceptionSortEnum>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryBackflushExceptionArgs = {
  id: Scalars['ID']['input'];
};

export type QueryBuildRequirementsArgs = {
  filters?: InputMaybe<BuildRequirementsInputFilters>;
  sort?: InputMaybe<Array<BuildRequirementSortEnum>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryBuildRequirementArgs = {
  id: Scalars['ID']['input'];
};

export type QueryInspectionResultsArgs = {
  filters?: InputMaybe<InspectionResultsInputFilters>;
  sort?: InputMaybe<Array<InspectionResultSortEnum>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryInspectionResultArgs = {
  id: Scalars['ID']['input'];
};

export type QueryInventoryMovementsArgs = {
  filters?: InputMaybe<InventoryMovementsInputFilters>;
  sort?: InputMaybe<Array<InventoryMovementSortEnum>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryInventoryMovementArgs = {
  id: Scalars['ID']['input'];
};

export type QueryInventoryTransfersArgs = {
  filters?: InputMaybe<InventoryTransfersInputFilters>;
  sort?: InputMaybe<Array<InventoryTransferSortEnum>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryInventoryTransferArgs = {
  id: Scalars['ID']['input'];
};

export type QueryIssuesArgs = {
  filters?: InputMaybe<IssuesInputFilters>;
  sort?: InputMaybe<Array<IssueSortEnum>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryIssueArgs = {
  id: Scalars['ID']['input'];
};

export type QueryIssueByNumberArgs = {
  number: Scalars['String']['input'];
};

export type QueryLaborEntriesArgs = {
  filters?: InputMaybe<LaborEntriesInputFilters>;
  sort?: InputMaybe<Array<LaborEntrySortEnum>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryLaborEntryArgs = {
  id: Scalars['ID']['input'];
};

export type QueryLocationsArgs = {
  filters?: InputMaybe<LocationsInputFilters>;
  sort?: InputMaybe<Array<LocationSortEnum>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryLocationArgs = {
  id: Scalars['ID']['input'];
};

export type QueryMachineEntriesArgs = {
  filters?: InputMaybe<MachineEntriesInputFilters>;
  sort?: InputMaybe<Array<MachineEntrySortEnum>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryMachineEntryArgs = {
  id: Scalars['ID']['input'];
};

export type QueryMbomsArgs = {
  filters?: InputMaybe<MBomsInputFilters>;
  sort?: InputMaybe<Array<MBomSortEnum>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryMbomArgs = {
  id: Scalars['ID']['input'];
};

export type QueryOnHandAsOfArgs = {
  asOf: Scalars['Date']['input'];
  filters: OnHandInputFilters;
};

export type QueryReconciliationFeedArgs = {
  asOf: Scalars['DateTime']['input'];
  site: Scalars['ID']['input'];
  since?: InputMaybe<Scalars['DateTime']['input']>;
};

export type QueryPartInventoriesArgs = {
  filters?: InputMaybe<PartInventoriesInputFilters>;
  sort?: InputMaybe<Array<PartInventorySortEnum>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryPartInventoryArgs = {
  id: Scalars['ID']['input'];
};

export type QueryPartKitsArgs = {
  filters?: InputMaybe<PartKitsInputFilters>;
  sort?: InputMaybe<Array<PartKitSortEnum>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryPartKitArgs = {
  id: Scalars['ID']['input'];
};

export type QueryProceduresArgs = {
  filters?: InputMaybe<ProceduresInputFilters>;
  sort?: InputMaybe<Array<ProcedureSortEnum>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryProcedureArgs = {
  id: Scalars['ID']['input'];
};

export type QueryStepsArgs = {
  filters?: InputMaybe<StepsFilters>;
  sort?: InputMaybe<Array<StepSortEnum>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryStepArgs = {
  id: Scalars['ID']['input'];
};

export type QueryReceiptsArgs = {
  filters?: InputMaybe<ReceiptsInputFilters>;
  sort?: InputMaybe<Array<ReceiptSortEnum>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryReceiptArgs = {
  id: Scalars['ID']['input'];
};

export type QueryReceiptItemsArgs = {
  filters?: InputMaybe<ReceiptItemsInputFilters>;
  sort?: InputMaybe<Array<ReceiptItemSortEnum>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryReceiptItemArgs = {
  id: Scalars['ID']['input'];
};

export type QueryRunBatchesArgs = {
  filters?: InputMaybe<RunBatchesInputFilters>;
  sort?: InputMaybe<Array<RunBatchSortEnum>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryRunBatchArgs = {
  id: Scalars['ID']['input'];
};

export type QueryRunCompletionsArgs = {
  filters?: InputMaybe<RunCompletionsInputFilters>;
  sort?: InputMaybe<Array<RunCompletionSortEnum>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryRunCompletionArgs = {
  id: Scalars['ID']['input'];
};

export type QueryRunStepsArgs = {
  filters?: InputMaybe<RunStepsInputFilters>;
  sort?: InputMaybe<Array<RunStepSortEnum>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryRunStepArgs = {
  id: Scalars['ID']['input'];
};

export type QueryRunsArgs = {
  filters?: InputMaybe<RunsInputFilters>;
  sort?: InputMaybe<Array<RunSortEnum>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryRunArgs = {
  id: Scalars['ID']['input'];
};

export type QueryRunByNumberArgs = {
  number: Scalars['String']['input'];
};

export type QueryScrapRecordsArgs = {
  filters?: InputMaybe<ScrapRecordsInputFilters>;
  sort?: InputMaybe<Array<ScrapRecordSortEnum>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryScrapRecordArgs = {
  id: Scalars['ID']['input'];
};

export type QueryShipmentsArgs = {
  filters?: InputMaybe<ShipmentsInputFilters>;
  sort?: InputMaybe<Array<ShipmentSortEnum>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryShipmentArgs = {
  id: Scalars['ID']['input'];
};

export type QueryMesSignedEventArgs = {
  id: Scalars['ID']['input'];
  type?: InputMaybe<Scalars['String']['input']>;
};

export type QuerySitesArgs = {
  filters?: InputMaybe<SitesInputFilters>;
  sort?: InputMaybe<Array<SiteSortEnum>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QuerySiteArgs = {
  id: Scalars['ID']['input'];
};

export type QuerySiteByCodeArgs = {
  code: Scalars['String']['input'];
};

export type QueryStockHoldsArgs = {
  filters?: InputMaybe<StockHoldsInputFilters>;
  sort?: InputMaybe<Array<StockHoldSortEnum>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryStockHoldArgs = {
  id: Scalars['ID']['input'];
};

export type QueryWhereInstalledArgs = {
  partInventoryId?: InputMaybe<Scalars['ID']['input']>;
  serialNumber?: InputMaybe<Scalars['String']['input']>;
  lotNumber?: InputMaybe<Scalars['String']['input']>;
  partId?: InputMaybe<Scalars['ID']['input']>;
  partNumber?: InputMaybe<Scalars['String']['input']>;
  includeRemoved?: Scalars['Boolean']['input'];
  maxDepth?: Scalars['Int']['input'];
};

export type QueryGenealogyArgs = {
  partInventoryId?: InputMaybe<Scalars['ID']['input']>;
  serialNumber?: InputMaybe<Scalars['String']['input']>;
  lotNumber?: InputMaybe<Scalars['String']['input']>;
  partNumber?: InputMaybe<Scalars['String']['input']>;
  includeRemoved?: Scalars['Boolean']['input'];
  maxDepth?: Scalars['Int']['input'];
};

/** What runs used, and what they were planned to use, of one group: by those keys that were asked for. */
export type AbomConsumption = {
  /** The component that was used; null unless grouped by PART. */
  part: Maybe<Part>;
  /** Its lot; null unless grouped by LOT, and for what has none. */
  lotNumber: Maybe<Scalars['String']['output']>;
  /** Where it was taken from; null unless grouped by LOCATION. */
  location: Maybe<Location>;
  /** The site; null unless grouped by SITE. */
  site: Maybe<Site>;
  /** The run that it is charged to; null unless grouped by RUN. */
  run: Maybe<Run>;
  /** What the run builds; null unless grouped by PARENT_PART. */
  parentPart: Maybe<Part>;
  /** The day in the site's calendar; null unless grouped by DAY. */
  day: Maybe<Scalars['Date']['output']>;
  /** The month in the site's calendar, for example `2026-03`; null unless grouped by MONTH. */
  month: Maybe<Scalars['String']['output']>;
  /** Used in all: installed, less what rework took out, and scrapped on the way. */
  quantity: Scalars['Float']['output'];
  /** Of it, installed and in force, less what rework took out of earlier runs. */
  quantityInstalled: Scalars['Float']['output'];
  /** Of it, component scrap. */
  quantityScrapped: Scalars['Float']['output'];
  /** What the needs of the runs add up to; null where a key divides what no plan does: LOT, LOCATION, DAY or MONTH. */
  quantityPlanned: Maybe<Scalars['Float']['output']>;
  /** Unit of the quantities; another unit is another row. */
  unitOfMeasure: UnitOfMeasure;
};

/** What consumption is added up by. */
export type AbomConsumptionGroup =
  /** The component. */
  | 'PART'
  /** The component's lot. */
  | 'LOT'
  /** Where it was taken from. */
  | 'LOCATION'
  /** The site. */
  | 'SITE'
  /** The run that it is charged to. */
  | 'RUN'
  /** What the run builds. */
  | 'PARENT_PART'
  /** The day in the site's calendar. */
  | 'DAY'
  /** The month in the site's calendar. */
  | 'MONTH';

/** Which consumption; those given must all hold. */
export type AbomConsumptionInputFilters = {
  /** Ids of sites. */
  siteIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Ids of the runs that it is charged to. */
  runIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Ids of components. */
  partIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Ids of the parts that runs build. */
  parentPartIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Lots of components; leaves what is planned out. */
  lotNumbers?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The first day, in the site's calendar; leaves what is planned out. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** The last day, in the site's calendar; leaves what is planned out. */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** A piece of inventory installed in a produced record: a line of the as-built BOM. System of record: MES. */
export type ABomInstallation = {
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Changes with every change of the record; give it back as `etag` when you update. */
  _etag: Scalars['String']['output'];
  /** The need it meets. */
  buildRequirement: BuildRequirement;
  /** The record it was installed in. */
  parentPartInventory: PartInventory;
  /** The inventory that was installed. */
  partInventory: PartInventory;
  /** How much in all, in `unitOfMeasure`, over the parent's whole quantity. */
  quantity: Scalars['Float']['output'];
  /** How much per unit of the parent: `quantity` divided by the parent's quantity, rounded half-even at 6 decimals. */
  quantityInstalledPerParentPartInventory: Scalars['Float']['output'];
  /** Unit of both quantities: the installed inventory's. */
  unitOfMeasure: UnitOfMeasure;
  /** The designator that it fills. */
  referenceDesignator: Maybe<Scalars['String']['output']>;
  /** Where it was taken from. */
  locationAtInstall: Maybe<Location>;
  /** The planned part that it stands in for; null where it is the planned part. */
  substituteFor: Maybe<Part>;
  /** So many of its units replace one planned unit; 1 where it is the planned part. */
  ratio: Scalars['Float']['output'];
  /** The run it is charged to. */
  run: Run;
  /** The step at which it was installed. */
  runStep: Maybe<RunStep>;
  /** When it was installed. */
  installedAt: Scalars['DateTime']['output'];
  /** Who installed it. */
  installedBy: Scalars['String']['output'];
  /** When it was taken out; null while it is in force. */
  removedAt: Maybe<Scalars['DateTime']['output']>;
  /** Who took it out. */
  removedBy: Maybe<Scalars['String']['output']>;
  /** Why it was taken out. */
  removalReason: Maybe<Scalars['String']['output']>;
  /** The run that took it out, where it is another than the one that installed it. */
  removedInRun: Maybe<Run>;
  /** What rework took out of units that were split off the parent, oldest first. It stands for the units that were not: `quantity` stays. */
  splitRemovals: Array<AbomRemoval>;
  /** What other systems call this record. */
  externalIds: Array<ExternalId>;
  /** When the record was made. */
  createdAt: Scalars['DateTime']['output'];
  /** When the record was last changed. */
  updatedAt: Scalars['DateTime']['output'];
};

/** What rework took out of units that were split off the record that an installation is in. System of record: MES. */
export type AbomRemoval = {
  /** Wire form `abr_…`. */
  id: Scalars['ID']['output'];
  /** What it was taken out of. */
  abomInstallation: ABomInstallation;
  /** The units that were split off, and reworked. */
  partInventory: PartInventory;
  /** The rework run, whose consumption it lowers. */
  run: Run;
  /** How much, in the unit of the inventory that was installed. */
  quantity: Scalars['Float']['output'];
  /** Why. */
  reason: Scalars['String']['output'];
  /** When it was taken out. */
  removedAt: Scalars['DateTime']['output'];
  /** Who took it out: the principal's name. */
  removedBy: Scalars['String']['output'];
  /** When the record was made. */
  createdAt: Scalars['DateTime']['output'];
};

/** A page of installations. */
export type ABomInstallationConnection = {
  /** The installations of this page with their cursors. */
  edges: Array<ABomInstallationEdge>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
};

/** One installation in a page. */
export type ABomInstallationEdge = {
  /** Place in the list, to page on from. */
  cursor: Scalars['String']['output'];
  /** The installation. */
  node: ABomInstallation;
};

/** Conditions on installations; those given must all hold. */
export type ABomInstallationsInputFilters = {
  /** Condition on the id. */
  id?: InputMaybe<IdFilter>;
  /** Condition on the id of the build requirement. */
  buildRequirementId?: InputMaybe<IdFilter>;
  /** Conditions on the build requirement. */
  buildRequirement?: InputMaybe<BuildRequirementsInputFilters>;
  /** Condition on the id of the installed inventory. */
  partInventoryId?: InputMaybe<IdFilter>;
  /** Conditions on the installed inventory. */
  partInventory?: InputMaybe<PartInventoriesInputFilters>;
  /** Condition on the id of the record it was installed in. */
  parentPartInventoryId?: InputMaybe<IdFilter>;
  /** Conditions on the record it was installed in. */
  parentPartInventory?: InputMaybe<PartInventoriesInputFilters>;
  /** Condition on the id of the run. */
  runId?: InputMaybe<IdFilter>;
  /** Conditions on the run. */
  run?: InputMaybe<RunsInputFilters>;
  /** Condition on the id of the step. */
  runStepId?: InputMaybe<IdFilter>;
  /** Condition on the id of the location it was taken from. */
  locationAtInstallId?: InputMaybe<IdFilter>;
  /** Condition on the id of the part it stands in for; `isNull: false` for substitutes. */
  substituteForPartId?: InputMaybe<IdFilter>;
  /** Condition on the id of the site. */
  siteId?: InputMaybe<IdFilter>;
  /** Condition on when it was installed. */
  installedAt?: InputMaybe<DateTimeFilter>;
  /** Condition on when it was taken out; `isNull: true` for those in force. */
  removedAt?: InputMaybe<DateTimeFilter>;
  /** Condition on when it was recorded. */
  createdAt?: InputMaybe<DateTimeFilter>;
};

/** Orders of installations. */
export type ABomInstallationSortEnum =
  /** By id, oldest first. */
  | 'ID_ASC'
  /** By id, newest first. */
  | 'ID_DESC'
  /** By time of making, oldest first. */
  | 'CREATED_ASC'
  /** By time of making, newest first. */
  | 'CREATED_DESC';

/**
 * A record of stock: a serial, a lot, or an untracked quantity of one part revision that came into being at once. Site-scoped.
 * System of record: MES.
 */
export type PartInventory = {
  /** Wire form `inv_…`. */
  id: Scalars['ID']['output'];
  /** Changes with every change of the record; give it back as `etag` when you update. */
  _etag: Scalars['String']['output'];
  /** The part revision. */
  part: Part;
  /** Its serial number, unique for the part number; null unless the part is tracked by serial. */
  serialNumber: Maybe<Scalars['String']['output']>;
  /** Its lot number; null unless the part is tracked by lot. */
  lotNumber: Maybe<Scalars['String']['output']>;
  /**
   * What came into this record: received, carved off another, or produced by its run (scrapped units included). It stays so for
   * ever: installing, shipping, moving and splitting lower `quantityAvailable` alone. In `unitOfMeasure`.
   */
  quantity: Scalars['Float']['output'];
  /** On hand and in no kit, in `unitOfMeasure`. Whether it may be taken is what `status` says. */
  quantityAvailable: Scalars['Float']['output'];
  /** Physically there, kits included, in `unitOfMeasure`: the sum of the record's movements. */
  quantityOnHand: Scalars['Float']['output'];
  /** Of the quantity, not there yet: still in its run or on order, in `unitOfMeasure`. */
  quantityPending: Scalars['Float']['output'];
  /** Installed into other records and not removed, in `unitOfMeasure`. */
  quantityInstalled: Scalars['Float']['output'];
  /** Scrapped, in `unitOfMeasure`. */
  quantityScrapped: Scalars['Float']['output'];
  /** In kits and not yet installed, in `unitOfMeasure`. */
  quantityKitted: Scalars['Float']['output'];
  /** The unit of all its quantities. */
  unitOfMeasure: UnitOfMeasure;
  /** The site that has it. */
  site: Site;
  /** Where it lies; null while it is on order or in its run. */
  location: Maybe<Location>;
  /**
   * What can be done with it, computed; the first that holds: INSTALLED (nothing left, some installed), UNAVAILABLE (nothing left),
   * SCRAPPED (all scrapped), WIP (its run or inspection is open), UNAVAILABLE (held), KITTED (all on hand is in a kit), ON_ORDER,
   * UNAVAILABLE (its location is not for use, or nothing is on hand), AVAILABLE.
   */
  status: PartInventoryStatus;
  /** Whether a hold keeps it out of use: the strongest of `holds` in force. */
  stockStatus: StockStatus;
  /** Holds placed on it, oldest first, released ones among them. */
  holds: Array<StockHold>;
  /** True when some of it is installed. */
  installed: Scalars['Boolean']['output'];
  /** True when some of it is in a kit. */
  kitted: Scalars['Boolean']['output'];
  /** True when it came by a receipt. */
  received: Scalars['Boolean']['output'];
  /** Who supplied it. */
  supplier: Maybe<Supplier>;
  /** The receipt item it came by. */
  receiptItem: Maybe<ReceiptItem>;
  /** The purchase order line it is expected from or came from. */
  purchaseOrderLine: Maybe<PurchaseOrderLine>;
  /** The run that produced it. */
  originRun: Maybe<Run>;
  /** The last run that inspects it, or has inspected it; it is WIP until that run is done, and held until it is closed. */
  inspectionRun: Maybe<Run>;
  /** Every run that builds or reworks it, oldest first. */
  runs: Array<Run>;
  /** The record it was carved off; null also where that stands at a site the viewer has no right to. */
  splitFrom: Maybe<PartInventory>;
  /** Records that were carved off it, oldest first. */
  splits: Array<PartInventory>;
  /** What is needed to build it. */
  buildRequirements: Array<BuildRequirement>;
  /** Where it went: the installations in force of this record into others, oldest first. */
  abomInstallations: Array<ABomInstallation>;
  /** What is in it: the installations in force whose parent this record is, oldest first. */
  parentInstallations: Array<ABomInstallation>;
  /** Kits it was issued to, oldest first, those it came back from among them. */
  kitIssues: Array<PartKitIssue>;
  /** Every change of what is on hand of it, oldest first. */
  movements: Array<InventoryMovement>;
  /** Day after which it must not be used, in the site's calendar. */
  expiryDate: Maybe<Scalars['Date']['output']>;
  /** Day of its last maintenance or calibration. */
  lastMaintainedDate: Maybe<Scalars['Date']['output']>;
  /** User-defined attributes. */
  attributes: Array<Attribute>;
  /** What other systems call this record. */
  externalIds: Array<ExternalId>;
  /** When the record was made. */
  createdAt: Scalars['DateTime']['output'];
  /** When the record was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Where it was split off what a run built: what rework took out of its share of what is installed there, oldest first. */
  splitRemovals: Array<AbomRemoval>;
  /** Installations of it that were taken out again, oldest first. */
  removedInstallations: Array<ABomInstallation>;
  /** Nonconformances that name it, oldest first. */
  issues: Array<Issue>;
  /** Inspection results taken of it, oldest first. */
  inspectionResults: Array<InspectionResult>;
  /** Its closed as-built records, by version. */
  abomSnapshots: Array<AbomSnapshot>;
  /** What was scrapped of it, oldest first. */
  scrap: Array<ScrapRecord>;
  /** Shipment lines that it went out with, oldest first. */
  shipmentLines: Array<ShipmentLine>;
};

/** A piece of stock to install. */
export type CreateAbomInstallationInput = {
  /** The need it meets; in the rework of units split off, theirs or the one that theirs was carried from. */
  buildRequirementId: Scalars['ID']['input'];
  /** The stock it is taken from. */
  partInventoryId: Scalars['ID']['input'];
  /** How much in all, in the stock's unit. */
  quantity: Scalars['Float']['input'];
  /** The rework run it is charged to; the requirement's own run where it is left out. */
  runId?: InputMaybe<Scalars['ID']['input']>;
  /** The step at which it is installed. */
  runStepId?: InputMaybe<Scalars['ID']['input']>;
  /** The designator that it fills. */
  referenceDesignator?: InputMaybe<Scalars['String']['input']>;
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** An installation to take out. */
export type RemoveAbomInstallationInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** The `_etag` that was read. ETAG_REQUIRED without, ETAG_MISMATCH where it is out of date. */
  etag?: InputMaybe<Scalars['String']['input']>;
  /** Why, 1 to 2,000 characters. */
  reason: Scalars['String']['input'];
  /** The rework run that takes it out of what a closed run built; the closed run's consumption stands. */
  runId?: InputMaybe<Scalars['ID']['input']>;
  /** How much, in its unit: all of it where it is left out. Less than all only in the rework of units split off. */
  quantity?: InputMaybe<Scalars['Float']['input']>;
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The installation. */
export type AbomInstallationPayload = {
  /** The installation as it is now. */
  abomInstallation: ABomInstallation;
};

/**
 * The as-built record of one produced record, taken when its run closes; never changed. Its hash takes in the version before it.
 * System of record: MES.
 */
export type AbomSnapshot = {
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** The run whose close made it. */
  run: Run;
  /** The record that was built. */
  partInventory: PartInventory;
  /** Version of the record's as-built BOM, from 1; a rework run adds one. */
  version: Scalars['Int']['output'];
  /** When the run closed. */
  closedAt: Scalars['DateTime']['output'];
  /** SHA-256, hexadecimal, of `previousHash` (nothing in version 1) followed by `content`, in UTF-8. */
  contentHash: Scalars['String']['output'];
  /** `contentHash` of the version before; null in version 1. */
  previousHash: Maybe<Scalars['String']['output']>;
  /** The record itself as canonical JSON (RFC 8785): what the hash is taken of. */
  content: Scalars['String']['output'];
  /** The engineering BOM that it was built to. */
  ebomRevision: Maybe<EbomReference>;
  /** What was installed, the whole tree flattened, parents before their components. */
  lines: Array<AbomSnapshotLine>;
  /** How it differs from the engineering BOM that it was built to. */
  deltaToEbom: Array<AbomDelta>;
  /** Steps that were added to the run beside those of its procedure, by position. */
  addedSteps: Array<AbomSnapshotStep>;
  /** Steps of its procedure that were written anew for the run, by position. */
  changedSteps: Array<AbomSnapshotChangedStep>;
  /** What other systems call this record. */
  externalIds: Array<ExternalId>;
  /** When the record was made. */
  createdAt: Scalars['DateTime']['output'];
};

/** One line of a closed as-built record, as it was at the close. */
export type AbomSnapshotLine = {
  /** Depth in the tree: 1 for what was installed directly. */
  level: Scalars['Int']['output'];
  /** Part numbers from the built record down to this component. */
  path: Array<Scalars['String']['output']>;
  /** Part number of the component. */
  partNumber: Scalars['String']['output'];
  /** Its revision. */
  revision: Scalars['String']['output'];
  /** Its serial; null where it has none. */
  serialNumber: Maybe<Scalars['String']['output']>;
  /** Its lot; null where it has none. */
  lotNumber: Maybe<Scalars['String']['output']>;
  /** Name of the location that it was taken from. */
  location: Maybe<Scalars['String']['output']>;
  /** How much in all, in `unitOfMeasure`. */
  quantity: Scalars['Float']['output'];
  /** How much per unit of its parent, in `unitOfMeasure`. */
  quantityPerParent: Scalars['Float']['output'];
  /** Unit of the quantities. */
  unitOfMeasure: UnitOfMeasure;
  /** The designator that it fills. */
  referenceDesignator: Maybe<Scalars['String']['output']>;
  /** Planned part number that it stood in for. */
  substituteForPartNumber: Maybe<Scalars['String']['output']>;
  /** So many of its units replaced one planned unit. */
  ratio: Scalars['Float']['output'];
  /** True where it was installed under a deviation. */
  isDeviation: Scalars['Boolean']['output'];
  /** Number of the nonconformance that allowed it. */
  deviationIssueNumber: Maybe<Scalars['String']['output']>;
  /** Revision of the engineering BOM that its parent was built to. */
  ebomRevision: Maybe<Scalars['String']['output']>;
  /** When it was installed. */
  installedAt: Scalars['DateTime']['output'];
  /** Who installed it. */
  installedBy: Scalars['String']['output'];
};

/** A step that was added to a run, as it was at the close. */
export type AbomSnapshotStep = {
  /** Order within the run. */
  position: Scalars['Int']['output'];
  /** Its name. */
  title: Scalars['String']['output'];
  /** Where it stood. */
  status: RunStepStatus;
  /** Who added it. */
  addedBy: Scalars['String']['output'];
  /** Why it was added. */
  addedReason: Scalars['String']['output'];
};

/** A step that was done otherwise than its procedure says, as it was at the close. */
export type AbomSnapshotChangedStep = {
  /** Order within the run. */
  position: Scalars['Int']['output'];
  /** Its name. */
  title: Scalars['String']['output'];
  /** Where it stood. */
  status: RunStepStatus;
  /** When it was last written anew. */
  changedAt: Scalars['DateTime']['output'];
  /** Who wrote it anew. */
  changedBy: Scalars['String']['output'];
  /** Why it was written anew. */
  changedReason: Scalars['String']['output'];
};

/** A difference between what was built and the engineering BOM it was built to. */
export type AbomDelta = {
  /** What differs. */
  kind: AbomDeltaKind;
  /** The engineering line; null for something extra. */
  ebomLine: Maybe<EBomLine>;
  /** Find number of the engineering line. */
  findNumber: Maybe<Scalars['String']['output']>;
  /** Part number of the engineering line; of what was installed where that is extra. */
  partNumber: Scalars['String']['output'];
  /** Its revision; null where the engineering line names none. */
  revision: Maybe<Scalars['String']['output']>;
  /** Part number that stood in, for SUBSTITUTED. */
  substitutePartNumber: Maybe<Scalars['String']['output']>;
  /** What engineering says for the whole quantity built, in `unitOfMeasure`. */
  expectedQuantity: Scalars['Float']['output'];
  /** What is installed; for SUBSTITUTED converted by the ratio. */
  installedQuantity: Scalars['Float']['output'];
  /** Installed less expected. */
  difference: Scalars['Float']['output'];
  /** Unit of the quantities. */
  unitOfMeasure: UnitOfMeasure;
};

/** Kind of difference between the as-built and the engineering BOM. */
export type AbomDeltaKind =
  /** An engineering line with nothing installed. */
  | 'MISSING'
  /** Installed, with no engineering line. */
  | 'EXTRA'
  /** Another part stands in for the line's. */
  | 'SUBSTITUTED'
  /** Installed in another quantity. */
  | 'QUANTITY';

/** A page of as-built records. */
export type AbomSnapshotConnection = {
  /** The as-built records of this page with their cursors. */
  edges: Array<AbomSnapshotEdge>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
};

/** One as-built record in a page. */
export type AbomSnapshotEdge = {
  /** Place in the list, to page on from. */
  cursor: Scalars['String']['output'];
  /** The as-built record. */
  node: AbomSnapshot;
};

/** Conditions on closed as-built records; those given must all hold. */
export type AbomSnapshotsInputFilters = {
  /** Condition on the id. */
  id?: InputMaybe<IdFilter>;
  /** Condition on the id of the run. */
  runId?: InputMaybe<IdFilter>;
  /** Conditions on the run. */
  run?: InputMaybe<RunsInputFilters>;
  /** Condition on the id of the built record. */
  partInventoryId?: InputMaybe<IdFilter>;
  /** Conditions on the built record. */
  partInventory?: InputMaybe<PartInventoriesInputFilters>;
  /** Condition on the version. */
  version?: InputMaybe<IntFilter>;
  /** Condition on the hash. */
  contentHash?: InputMaybe<StringFilter>;
  /** Condition on the id of the site. */
  siteId?: InputMaybe<IdFilter>;
  /** Condition on when the run closed. */
  closedAt?: InputMaybe<DateTimeFilter>;
  /** Condition on when it was recorded. */
  createdAt?: InputMaybe<DateTimeFilter>;
};

/** Orders of closed as-built records. */
export type AbomSnapshotSortEnum =
  /** By id, oldest first. */
  | 'ID_ASC'
  /** By id, newest first. */
  | 'ID_DESC'
  /** By time of making, oldest first. */
  | 'CREATED_ASC'
  /** By time of making, newest first. */
  | 'CREATED_DESC'
  /** By closed time, earliest first. */
  | 'CLOSED_ASC'
  /** By closed time, latest first. */
  | 'CLOSED_DESC';

/**
 * One attempt at MES and what came of it: who did what to which record, denied attempts included. Never changed, and chained by hash with
 * the others of its site. System of record: MES.
 */
export type MesAuditEntry = {
  /** Opaque id, `maud_` and 26 characters. */
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
export type MesAuditEntryConnection = {
  /** The entries of the page, each with its cursor. */
  edges: Array<MesAuditEntryEdge>;
  /** Where the page stands in its list. */
  pageInfo: PageInfo;
};

/** An entry on a page. */
export type MesAuditEntryEdge = {
  /** Cursor of this one, to page from. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: MesAuditEntry;
};

/** Backflush that a completion called for and stock could not give: open until posted in full or settled by hand. System of record: MES. */
export type BackflushException = {
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Changes with every change of the record; give it back as `etag` when you update. */
  _etag: Scalars['String']['output'];
  /** The run. */
  run: Run;
  /** The increment that called for it. */
  completion: RunCompletion;
  /** The need it was for. */
  buildRequirement: Maybe<BuildRequirement>;
  /** The component. */
  part: Part;
  /** Open, or resolved. */
  status: BackflushExceptionStatus;
  /** What was called for, in `unitOfMeasure`. */
  quantityRequired: Scalars['Float']['output'];
  /** What has been posted, in `unitOfMeasure`. */
  quantityPosted: Scalars['Float']['output'];
  /** What is left to post, in `unitOfMeasure`; 0 once resolved. */
  quantityOpen: Scalars['Float']['output'];
  /** Unit of the quantities. */
  unitOfMeasure: UnitOfMeasure;
  /** Why it could not be posted; once settled by hand, why it will not be. */
  reason: Scalars['String']['output'];
  /** When it was opened. */
  openedAt: Scalars['DateTime']['output'];
  /** When it was resolved. */
  resolvedAt: Maybe<Scalars['DateTime']['output']>;
  /** Who resolved it. */
  resolvedBy: Maybe<Scalars['String']['output']>;
  /** What other systems call this record. */
  externalIds: Array<ExternalId>;
  /** When the record was made. */
  createdAt: Scalars['DateTime']['output'];
  /** When the record was last changed. */
  updatedAt: Scalars['DateTime']['output'];
};

/** State of a backflush exception. */
export type BackflushExceptionStatus =
  /** Something is left to post; the run cannot close. */
  | 'OPEN'
  /** Posted in full, or settled by hand. */
  | 'RESOLVED';

/** A page of backflush exceptions. */
export type BackflushExceptionConnection = {
  /** The backflush exceptions of this page with their cursors. */
  edges: Array<BackflushExceptionEdge>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
};

/** One backflush exception in a page. */
export type BackflushExceptionEdge = {
  /** Place in the list, to page on from. */
  cursor: Scalars['String']['output'];
  /** The backflush exception. */
  node: BackflushException;
};

/** Conditions on a backflush exception's status; those given must all hold. */
export type BackflushExceptionStatusFilter = {
  /** Is this. */
  eq?: InputMaybe<BackflushExceptionStatus>;
  /** Is another. */
  neq?: InputMaybe<BackflushExceptionStatus>;
  /** Is one of these. */
  in?: InputMaybe<Array<BackflushExceptionStatus>>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<BackflushExceptionStatus>>;
  /** True: has no value; false: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on backflush exceptions; those given must all hold. */
export type BackflushExceptionsInputFilters = {
  /** Condition on the id. */
  id?: InputMaybe<IdFilter>;
  /** Condition on the id of the run. */
  runId?: InputMaybe<IdFilter>;
  /** Conditions on the run. */
  run?: InputMaybe<RunsInputFilters>;
  /** Condition on the status. */
  status?: InputMaybe<BackflushExceptionStatusFilter>;
  /** Condition on the id of the component. */
  partId?: InputMaybe<IdFilter>;
  /** Conditions on the component. */
  part?: InputMaybe<MesPartsInputFilters>;
  /** Condition on the id of the site. */
  siteId?: InputMaybe<IdFilter>;
  /** Condition on when it was opened. */
  openedAt?: InputMaybe<DateTimeFilter>;
};

/** Orders of backflush exceptions. */
export type BackflushExceptionSortEnum =
  /** By id, oldest first. */
  | 'ID_ASC'
  /** By id, newest first. */
  | 'ID_DESC'
  /** By time of making, oldest first. */
  | 'CREATED_ASC'
  /** By time of making, newest first. */
  | 'CREATED_DESC';

/** An increment to take back. */
export type ReverseCompletionInput = {
  /** The increment's id. */
  id: Scalars['ID']['input'];
  /** Why, 1 to 2,000 characters. */
  reason: Scalars['String']['input'];
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** An exception to post again. */
export type ReplayBackflushInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** The `_etag` that was read. ETAG_REQUIRED without, ETAG_MISMATCH where it is out of date. */
  etag?: InputMaybe<Scalars['String']['input']>;
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** An exception to settle by hand. */
export type ResolveBackflushExceptionInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** The `_etag` that was read. ETAG_REQUIRED without, ETAG_MISMATCH where it is out of date. */
  etag?: InputMaybe<Scalars['String']['input']>;
  /** Why nothing is left to post, 1 to 2,000 characters. */
  reason: Scalars['String']['input'];
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** An exception changed. */
export type BackflushExceptionPayload = {
  /** The exception as it is now. */
  backflushException: BackflushException;
};

/** Something that a run needs beside what its manufacturing BOM says. */
export type CreateBuildRequirementInput = {
  /** The run. */
  runId: Scalars['ID']['input'];
  /** The component. */
  partId: Scalars['ID']['input'];
  /** How much per unit of the built record; this or the fixed quantity. */
  quantityPerParentPartInventory?: InputMaybe<Scalars['Float']['input']>;
  /** How much in all whatever is built; this or the quantity per unit. */
  fixedQuantityPerBuildRequirement?: InputMaybe<Scalars['Float']['input']>;
  /** Unit by its code; the part's where it is left out. */
  unitOfMeasure?: InputMaybe<Scalars['String']['input']>;
  /** The nonconformance that allows it, of the run or of one of the two parts, and not resolved. */
  deviationIssueId: Scalars['ID']['input'];
  /** Reference designators to be filled, for example `C12`. */
  referenceDesignators?: Array<Scalars['String']['input']>;
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What changes of a need; what is left out stays. */
export type UpdateBuildRequirementInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** The `_etag` that was read. ETAG_REQUIRED without, ETAG_MISMATCH where it is out of date. */
  etag?: InputMaybe<Scalars['String']['input']>;
  /** How much per unit of the built record; takes the place of a fixed quantity. */
  quantityPerParentPartInventory?: InputMaybe<Scalars['Float']['input']>;
  /** How much in all whatever is built; takes the place of a quantity per unit. */
  fixedQuantityPerBuildRequirement?: InputMaybe<Scalars['Float']['input']>;
  /** Unit by its code; another one wants the quantity in it. */
  unitOfMeasure?: InputMaybe<Scalars['String']['input']>;
  /** True where the component is built directly on the record: it is neither picked nor backflushed. */
  madeOnAssembly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Reference designators to be filled, for example `C12`: all of them. */
  referenceDesignators?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The nonconformance that allows it, not resolved. May be left out where the need is a deviation already, under one that is not resolved. */
  deviationIssueId?: InputMaybe<Scalars['ID']['input']>;
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A need to leave out. */
export type OmitBuildRequirementInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** The `_etag` that was read. ETAG_REQUIRED without, ETAG_MISMATCH where it is out of date. */
  etag?: InputMaybe<Scalars['String']['input']>;
  /** The nonconformance that allows it, not resolved. May be left out where the need is a deviation already, under one that is not resolved. */
  deviationIssueId?: InputMaybe<Scalars['ID']['input']>;
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A need added or changed. */
export type BuildRequirementPayload = {
  /** The need as it is now. */
  buildRequirement: BuildRequirement;
};

/** What a produced record needs of one component. Does not change as inventory is installed. System of record: MES. */
export type BuildRequirement = {
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Changes with every change of the record; give it back as `etag` when you update. */
  _etag: Scalars['String']['output'];
  /** The record that is built. */
  partInventory: PartInventory;
  /** The run it was made for. */
  run: Maybe<Run>;
  /** Order within the record's requirements, from 1. */
  position: Scalars['Int']['output'];
  /** The component that is planned. */
  part: Part;
  /** How much per unit of the built record, in `unitOfMeasure`; null where the quantity is fixed. */
  quantityPerParentPartInventory: Maybe<Scalars['Float']['output']>;
  /** How much in all whatever is built, in `unitOfMeasure`; null where it is per unit. */
  fixedQuantityPerBuildRequirement: Maybe<Scalars['Float']['output']>;
  /** How much is needed in all, in `unitOfMeasure`; 0 where it is omitted. */
  requiredQuantity: Scalars['Float']['output'];
  /** How much of the need is met by installations in force, in `unitOfMeasure`: each quantity divided by its ratio. */
  fulfilledQuantity: Scalars['Float']['output'];
  /** Unit of the need. */
  unitOfMeasure: UnitOfMeasure;
  /** The manufacturing BOM's line it comes from; null where it was added to the record. */
  originMbomItem: Maybe<MBomItem>;
  /** Reference designators to be filled, for example `C12`. */
  referenceDesignators: Array<Scalars['String']['output']>;
  /** True where the component is built directly on the record. */
  madeOnAssembly: Scalars['Boolean']['output'];
  /** True where it departs from the manufacturing BOM, under a nonconformance. */
  isDeviation: Scalars['Boolean']['output'];
  /** The nonconformance that allows the deviation. */
  deviationIssue: Maybe<Issue>;
  /** When it was left out, under its deviation; null while it stands. Its quantity is then the one that is not asked for any more. */
  omittedAt: Maybe<Scalars['DateTime']['output']>;
  /**
   * Where the record was split off another and is reworked: that one's need. What is installed against it there counts here as well, by the
   * units split off.
   */
  carriedFrom: Maybe<BuildRequirement>;
  /** What is installed against it and in force, oldest first. */
  abomInstallations: Array<ABomInstallation>;
  /** What was installed against it and taken out again, oldest first. */
  removedInstallations: Array<ABomInstallation>;
  /** What other systems call this record. */
  externalIds: Array<ExternalId>;
  /** When the record was made. */
  createdAt: Scalars['DateTime']['output'];
  /** When the record was last changed. */
  updatedAt: Scalars['DateTime']['output'];
};

/** A page of build requirements. */
export type BuildRequirementConnection = {
  /** The build requirements of this page with their cursors. */
  edges: Array<BuildRequirementEdge>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
};

/** One build requirement in a page. */
export type BuildRequirementEdge = {
  /** Place in the list, to page on from. */
  cursor: Scalars['String']['output'];
  /** The build requirement. */
  node: BuildRequirement;
};

/** Conditions on build requirements; those given must all hold. */
export type BuildRequirementsInputFilters = {
  /** Condition on the id. */
  id?: InputMaybe<IdFilter>;
  /** Condition on the id of the record that is built. */
  partInventoryId?: InputMaybe<IdFilter>;
  /** Conditions on the record that is built. */
  partInventory?: InputMaybe<PartInventoriesInputFilters>;
  /** Condition on the id of the run. */
  runId?: InputMaybe<IdFilter>;
  /** Condition on the id of the planned component. */
  partId?: InputMaybe<IdFilter>;
  /** Conditions on the planned component. */
  part?: InputMaybe<MesPartsInputFilters>;
  /** True for deviations. */
  isDeviation?: InputMaybe<BooleanFilter>;
  /** True for components built on the record. */
  madeOnAssembly?: InputMaybe<BooleanFilter>;
  /** Condition on when it was left out; `isNull: true` for those that stand. */
  omittedAt?: InputMaybe<DateTimeFilter>;
  /** Condition on the id of the manufacturing BOM's line. */
  originMbomItemId?: InputMaybe<IdFilter>;
  /** Condition on the id of the site. */
  siteId?: InputMaybe<IdFilter>;
  /** Condition on when it was made. */
  createdAt?: InputMaybe<DateTimeFilter>;
};

/** Orders of build requirements. */
export type BuildRequirementSortEnum =
  /** By id, oldest first. */
  | 'ID_ASC'
  /** By id, newest first. */
  | 'ID_DESC'
  /** By time of making, oldest first. */
  | 'CREATED_ASC'
  /** By time of making, newest first. */
  | 'CREATED_DESC';

/** What a run built since it was last reported; increments, never totals. */
export type CompleteRunQuantityInput = {
  /** The run. */
  runId: Scalars['ID']['input'];
  /** Good since the last report, in the run's unit. */
  quantityCompleted?: Scalars['Float']['input'];
  /** Scrapped since the last report, in the run's unit. */
  quantityScrapped?: Scalars['Float']['input'];
  /** Of the good, found nonconforming since the last report: kept apart by an issue. */
  quantityNonconforming?: Scalars['Float']['input'];
  /** What else came out. */
  byProducts?: Array<ByProductInput>;
  /** Why units were scrapped, as a code of at most 40 characters. */
  reasonCode?: InputMaybe<Scalars['String']['input']>;
  /** Where the output goes; needed the first time unless the run named it. */
  locationId?: InputMaybe<Scalars['ID']['input']>;
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Something else that came out of a run. */
export type ByProductInput = {
  /** Which part; not one that is tracked by serial. */
  partId: Scalars['ID']['input'];
  /** How much, in the part's unit. */
  quantity: Scalars['Float']['input'];
  /** Where it goes. */
  locationId: Scalars['ID']['input'];
  /** Its lot. */
  lotNumber?: InputMaybe<Scalars['String']['input']>;
};

/** Something scrapped: with `partInventoryId` a component, else units of the run. */
export type RecordScrapInput = {
  /** The run it is charged to. */
  runId?: InputMaybe<Scalars['ID']['input']>;
  /** The step at which it was scrapped. */
  runStepId?: InputMaybe<Scalars['ID']['input']>;
  /** The stock of the component; left out for units that the run built. */
  partInventoryId?: InputMaybe<Scalars['ID']['input']>;
  /** How much, in the unit of the run or the stock. */
  quantity: Scalars['Float']['input'];
  /** Why, as a code of at most 40 characters. */
  reasonCode: Scalars['String']['input'];
  /** Remarks, at most 2,000 characters. */
  comment?: InputMaybe<Scalars['String']['input']>;
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A run to close. */
export type CloseRunInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** The `_etag` that was read. ETAG_REQUIRED without, ETAG_MISMATCH where it is out of date. */
  etag?: InputMaybe<Scalars['String']['input']>;
  /** Why it is closed with units unaccounted for, 1 to 2,000 characters. */
  shortCloseReason?: InputMaybe<Scalars['String']['input']>;
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A run to abandon. */
export type CancelRunInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** The `_etag` that was read. ETAG_REQUIRED without, ETAG_MISMATCH where it is out of date. */
  etag?: InputMaybe<Scalars['String']['input']>;
  /** Why, 1 to 2,000 characters. */
  reason: Scalars['String']['input'];
  /** What it had installed that cannot be used again; all else goes back to stock. */
  scrap?: Array<CanceledComponentInput>;
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A component of a canceled run that is scrapped. */
export type CanceledComponentInput = {
  /** The installation. */
  abomInstallationId: Scalars['ID']['input'];
  /** How much of it, in its unit; all where it is left out. The rest goes back to stock. */
  quantity?: InputMaybe<Scalars['Float']['input']>;
  /** Why, as a code of at most 40 characters. */
  reasonCode: Scalars['String']['input'];
  /** Remarks, at most 2,000 characters. */
  comment?: InputMaybe<Scalars['String']['input']>;
};

/** The increment. */
export type CompleteRunQuantityPayload = {
  /** What was reported. */
  runCompletion: RunCompletion;
  /** The run as it is now. */
  run: Run;
};

/** The scrap. */
export type RecordScrapPayload = {
  /** What was recorded. */
  scrapRecord: ScrapRecord;
};

/** The run closed. */
export type CloseRunPayload = {
  /** The run as it is now. */
  run: Run;
  /** The as-built record taken; null for a run without inventory. */
  abomSnapshot: Maybe<AbomSnapshot>;
};

/** What is needed, where and when: the reason for runs. Dispatching is the MES's. Site-scoped. System of record: ERP. */
export type Demand = {
  /** Wire form `dem_…`. */
  id: Scalars['ID']['output'];
  /** Its number, unique. */
  number: Scalars['String']['output'];
  /** Shipment lines that serve it, oldest first. */
  shipmentLines: Array<ShipmentLine>;
  /** Runs that answer it, oldest first. */
  runs: Array<Run>;
};

/** Conditions on the keys of demands; those given must all hold. */
export type MesDemandsInputFilters = {
  /** Condition on the id. */
  id?: InputMaybe<IdFilter>;
  /** Condition on the number. */
  number?: InputMaybe<StringFilter>;
};

/**
 * An engineering change notice: which part revisions replace which, from when, and what becomes of stock and open runs.
 * System of record: PLM.
 */
export type Ecn = {
  /** Opaque id, `ecn_` and 26 characters. */
  id: Scalars['ID']['output'];
  /** Its number, for example `ECN-0001`. */
  number: Scalars['String']['output'];
  /** Runs that it was shown on, oldest first. */
  affectedRuns: Array<Run>;
};

/**
 * How engineering wants a part revision made: its high-level operations. System of record: PLM.
 * A released routing is where production's procedures start from.
 */
export type Routing = {
  /** Opaque id, `rtg_` and 26 characters. */
  id: Scalars['ID']['output'];
  /** Procedure versions that were made from it, oldest first. */
  procedures: Array<Procedure>;
};

/**
 * The engineering BOM of one part revision: what engineering says it is made of. System of record: PLM.
 * Released with its part and never changed afterwards.
 */
export type EBom = {
  /** The part number of the assembly. */
  partNumber: Scalars['String']['output'];
  /** The revision of the assembly. */
  revision: Scalars['String']['output'];
};

/** A line of an engineering BOM: so much of a component. System of record: PLM. */
export type EBomLine = {
  /** Opaque id, `ebl_` and 26 characters. */
  id: Scalars['ID']['output'];
};

/**
 * One revision of an item: a part number and a revision, as engineering released it. System of record: PLM.
 * A part without revisions does not exist; what is not revised is an Item alone.
 */
export type Part = {
  /** Opaque id, `prt_` and 26 characters. */
  id: Scalars['ID']['output'];
  /** The part number: text of at most 60 characters, compared exactly; leading zeros count. */
  partNumber: Scalars['String']['output'];
  /** The revision, for example `A`; at most 20 characters. */
  revision: Scalars['String']['output'];
  /** Stock records of this revision at the viewer's sites, oldest first. */
  partsInventory: Array<PartInventory>;
  /** What is on hand of this revision now: a row for each site and unit. */
  onHandShopFloor: Array<ItemOnHand>;
  /** Manufacturing BOM versions that build it, oldest first. */
  mboms: Array<MBom>;
  /** Procedure versions that build it, oldest first. */
  procedures: Array<Procedure>;
  /** Runs that build it, oldest first. */
  runs: Array<Run>;
  /**
   * Open runs that build it or need it as a component, oldest first: what a change of it would be felt by. With `changes { fromPart }` of a
   * change notice that is not released yet, the preview of its release.
   */
  openRuns: Array<Run>;
  /** Nonconformances of it, oldest first. */
  issues: Array<Issue>;
};

/** Stock to inspect. */
export type CreateInspectionRunInput = {
  /** The records, 1 to 500 of one part at one site: on hand, and under no open run. STATE_INVALID where they are not. */
  partInventoryIds: Array<Scalars['ID']['input']>;
  /** A released procedure of type INSPECTION: of the part, or of general use. */
  procedureId: Scalars['ID']['input'];
  /** Its number, at most 40 characters; made where it is left out. */
  number?: InputMaybe<Scalars['String']['input']>;
  /** Short name; that of the procedure where it is left out. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** Planned start. */
  scheduledStart?: InputMaybe<Scalars['DateTime']['input']>;
  /** Planned end. */
  scheduledEnd?: InputMaybe<Scalars['DateTime']['input']>;
  /** Order of dispatch; the highest goes first. */
  priority?: Scalars['Int']['input'];
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The run that inspects. */
export type CreateInspectionRunPayload = {
  /** The run made. */
  run: Run;
};

/** A characteristic inspected, of stock, of a run, or of both. */
export type RecordInspectionResultInput = {
  /** What was inspected; what the run builds, or the one record that it inspects, where it is left out. */
  partInventoryId?: InputMaybe<Scalars['ID']['input']>;
  /** The run it was inspected in. */
  runId?: InputMaybe<Scalars['ID']['input']>;
  /** The step it was inspected at. */
  runStepId?: InputMaybe<Scalars['ID']['input']>;
  /** What was inspected, 1 to 200 characters, for example `bore diameter`. */
  characteristic: Scalars['String']['input'];
  /** Measured, or judged. */
  kind: InspectionResultKind;
  /** The measured value, for VARIABLE. */
  value?: InputMaybe<Scalars['Float']['input']>;
  /** What was seen, for ATTRIBUTE, at most 2,000 characters. */
  attributeValue?: InputMaybe<Scalars['String']['input']>;
  /** Unit of value, limits and target, by its code; needed for VARIABLE. */
  unitOfMeasure?: InputMaybe<Scalars['String']['input']>;
  /** Lowest value that passes. */
  lowerLimit?: InputMaybe<Scalars['Float']['input']>;
  /** Highest value that passes. */
  upperLimit?: InputMaybe<Scalars['Float']['input']>;
  /** The value aimed at. */
  target?: InputMaybe<Scalars['Float']['input']>;
  /** Whether it passed; needed for ATTRIBUTE and without limits. With limits the value decides, and may not be said to pass outside them. */
  pass?: InputMaybe<Scalars['Boolean']['input']>;
  /** The instrument's tag. */
  instrument?: InputMaybe<Scalars['String']['input']>;
  /** How many pieces were inspected for it. */
  sampleSize?: Scalars['Int']['input'];
  /** When, not in the future; now where it is left out. */
  inspectedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** What a failure does beside. */
  onFail?: InspectionFailureAction;
  /** What a pass does beside. */
  onPass?: InspectionPassAction;
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What a failed inspection does. */
export type InspectionFailureAction =
  /** Nothing beside the record. */
  | 'NONE'
  /** Holds the stock for quality. */
  | 'HOLD'
  /** Raises a nonconformance that holds the stock. */
  | 'ISSUE';

/** What a passed inspection does. */
export type InspectionPassAction =
  /** Nothing beside the record: more is to be inspected. */
  | 'NONE'
  /**
   * Releases the stock that waited for inspection since its receipt; other holds stay. STATE_INVALID while a run inspects it, whose close
   * decides.
   */
  | 'RELEASE';

/** An inspection result recorded. */
export type RecordInspectionResultPayload = {
  /** What was recorded, with the nonconformance that it raised. */
  inspectionResult: InspectionResult;
};

/** One characteristic inspected. Never changed. System of record: MES. */
export type InspectionResult = {
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** The site that it belongs to. */
  site: Site;
  /** What was inspected. */
  partInventory: Maybe<PartInventory>;
  /** The run it was inspected in. */
  run: Maybe<Run>;
  /** The step it was inspected at. */
  runStep: Maybe<RunStep>;
  /** The nonconformance that it led to. */
  issue: Maybe<Issue>;
  /** What was inspected, for example `bore diameter`. */
  characteristic: Scalars['String']['output'];
  /** Measured, or judged. */
  kind: InspectionResultKind;
  /** The measured value in `unitOfMeasure`, for VARIABLE. */
  value: Maybe<Scalars['Float']['output']>;
  /** What was seen, for ATTRIBUTE, for example `no scratches`. */
  attributeValue: Maybe<Scalars['String']['output']>;
  /** Unit of value, limits and target. */
  unitOfMeasure: Maybe<UnitOfMeasure>;
  /** Lowest value that passes; null where there is none. */
  lowerLimit: Maybe<Scalars['Float']['output']>;
  /** Highest value that passes; null where there is none. */
  upperLimit: Maybe<Scalars['Float']['output']>;
  /** The value aimed at. */
  target: Maybe<Scalars['Float']['output']>;
  /** True where it passed. */
  pass: Scalars['Boolean']['output'];
  /** The instrument's tag. */
  instrument: Maybe<Scalars['String']['output']>;
  /** How many pieces were inspected for it. */
  sampleSize: Scalars['Int']['output'];
  /** Who inspected. */
  inspectedBy: Scalars['String']['output'];
  /** When it was inspected. */
  inspectedAt: Scalars['DateTime']['output'];
  /** What other systems call this record. */
  externalIds: Array<ExternalId>;
  /** When the record was made. */
  createdAt: Scalars['DateTime']['output'];
};

/** How a characteristic is inspected. */
export type InspectionResultKind =
  /** Measured as a number. */
  | 'VARIABLE'
  /** Judged good or bad. */
  | 'ATTRIBUTE';

/** A page of inspection results. */
export type InspectionResultConnection = {
  /** The inspection results of this page with their cursors. */
  edges: Array<InspectionResultEdge>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
};

/** One inspection result in a page. */
export type InspectionResultEdge = {
  /** Place in the list, to page on from. */
  cursor: Scalars['String']['output'];
  /** The inspection result. */
  node: InspectionResult;
};

/** Conditions on how a characteristic is inspected; those given must all hold. */
export type InspectionResultKindFilter = {
  /** Is this. */
  eq?: InputMaybe<InspectionResultKind>;
  /** Is another. */
  neq?: InputMaybe<InspectionResultKind>;
  /** Is one of these. */
  in?: InputMaybe<Array<InspectionResultKind>>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<InspectionResultKind>>;
  /** True: has no value; false: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on inspection results; those given must all hold. */
export type InspectionResultsInputFilters = {
  /** Condition on the id. */
  id?: InputMaybe<IdFilter>;
  /** Condition on the id of what was inspected. */
  partInventoryId?: InputMaybe<IdFilter>;
  /** Conditions on what was inspected. */
  partInventory?: InputMaybe<PartInventoriesInputFilters>;
  /** Condition on the id of the run. */
  runId?: InputMaybe<IdFilter>;
  /** Conditions on the run. */
  run?: InputMaybe<RunsInputFilters>;
  /** Condition on the characteristic. */
  characteristic?: InputMaybe<StringFilter>;
  /** Condition on the kind. */
  kind?: InputMaybe<InspectionResultKindFilter>;
  /** True for those that passed. */
  pass?: InputMaybe<BooleanFilter>;
  /** Condition on the id of the nonconformance. */
  issueId?: InputMaybe<IdFilter>;
  /** Condition on the id of the site. */
  siteId?: InputMaybe<IdFilter>;
  /** Condition on when it was inspected. */
  inspectedAt?: InputMaybe<DateTimeFilter>;
};

/** Orders of inspection results. */
export type InspectionResultSortEnum =
  /** By id, oldest first. */
  | 'ID_ASC'
  /** By id, newest first. */
  | 'ID_DESC'
  /** By time of making, oldest first. */
  | 'CREATED_ASC'
  /** By time of making, newest first. */
  | 'CREATED_DESC'
  /** By inspected time, earliest first. */
  | 'INSPECTED_ASC'
  /** By inspected time, latest first. */
  | 'INSPECTED_DESC';

/**
 * One change of what is on hand. Never changed or taken out: stock of any day is the sum of these up to it. Site-scoped.
 * System of record: MES.
 */
export type InventoryMovement = {
  /** Wire form `mov_…`. */
  id: Scalars['ID']['output'];
  /** What happened. */
  type: MovementType;
  /** The stock record that it changes. */
  partInventory: PartInventory;
  /** The part revision. */
  part: Part;
  /** The lot number at that time. */
  lotNumber: Maybe<Scalars['String']['output']>;
  /** The serial number at that time. */
  serialNumber: Maybe<Scalars['String']['output']>;
  /** Above zero into `location`, below zero out of it, in `unitOfMeasure`. */
  quantity: Scalars['Float']['output'];
  /** The unit of the quantity. */
  unitOfMeasure: UnitOfMeasure;
  /** The place whose stock it changes. */
  location: Location;
  /** Where the goods came from; null from outside the site. */
  fromLocation: Maybe<Location>;
  /** Where the goods went; null to outside the site. */
  toLocation: Maybe<Location>;
  /** The site. */
  site: Site;
  /** When it happened. */
  movedAt: Scalars['DateTime']['output'];
  /** The day of it in the site's calendar. */
  movementDate: Scalars['Date']['output'];
  /** Who did it: the principal's name. */
  actor: Scalars['String']['output'];
  /** The business event behind it: ERP names it as evidence. */
  causeEventId: Scalars['String']['output'];
  /** The purchase order line that the goods came on. */
  purchaseOrderLine: Maybe<PurchaseOrderLine>;
  /** The receipt item behind it. */
  receiptItem: Maybe<ReceiptItem>;
  /** The run it belongs to: what it produced, took in or scrapped. */
  run: Maybe<Run>;
  /** Why; always there for an adjustment. */
  reason: Maybe<Scalars['String']['output']>;
  /** What other systems call this record. */
  externalIds: Array<ExternalId>;
  /** When the record was made. */
  createdAt: Scalars['DateTime']['output'];
};

/** Kinds of movements. A reversal is a movement of the same kind with the opposite sign. */
export type MovementType =
  /** Came from a supplier. */
  | 'RECEIVED'
  /** Came out of a run, units scrapped in it included. */
  | 'PRODUCED'
  /** Came from another place or another record. */
  | 'TRANSFERRED_IN'
  /** Came back from a customer. */
  | 'RETURNED'
  /** A count found more or less. */
  | 'ADJUSTED'
  /** Went into another record; above zero: came out of it again. */
  | 'INSTALLED'
  /** Was scrapped. */
  | 'SCRAPPED'
  /** Went to another place or another record. */
  | 'TRANSFERRED_OUT'
  /** Went to a customer. */
  | 'SHIPPED'
  /** Went back to its supplier. */
  | 'RETURNED_TO_SUPPLIER';

/** A page of inventory movements. */
export type InventoryMovementConnection = {
  /** The records of the page, in order. */
  edges: Array<InventoryMovementEdge>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
};

/** One record of a page of inventory movements. */
export type InventoryMovementEdge = {
  /** Opaque place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: InventoryMovement;
};

/** Conditions on a value of MovementType; those given must all hold. */
export type MovementTypeFilter = {
  /** Is this value. */
  eq?: InputMaybe<MovementType>;
  /** Is another value. */
  neq?: InputMaybe<MovementType>;
  /** Is one of these. */
  in?: InputMaybe<Array<MovementType>>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<MovementType>>;
  /** True: has no value; false: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on inventory movements; those given must all hold. */
export type InventoryMovementsInputFilters = {
  /** Condition on the id. */
  id?: InputMaybe<IdFilter>;
  /** Condition on what happened. */
  type?: InputMaybe<MovementTypeFilter>;
  /** Condition on the id of the stock record. */
  partInventoryId?: InputMaybe<IdFilter>;
  /** Conditions on the stock record. */
  partInventory?: InputMaybe<PartInventoriesInputFilters>;
  /** Condition on the id of the part revision. */
  partId?: InputMaybe<IdFilter>;
  /** Conditions on the part revision. */
  part?: InputMaybe<MesPartsInputFilters>;
  /** Condition on the id of the item. */
  itemId?: InputMaybe<IdFilter>;
  /** Condition on the lot number. */
  lotNumber?: InputMaybe<StringFilter>;
  /** Condition on the serial number. */
  serialNumber?: InputMaybe<StringFilter>;
  /** Condition on the signed quantity. */
  quantity?: InputMaybe<FloatFilter>;
  /** Condition on the id of the site. */
  siteId?: InputMaybe<IdFilter>;
  /** Condition on the id of the place whose stock it changes. */
  locationId?: InputMaybe<IdFilter>;
  /** Conditions on the place whose stock it changes. */
  location?: InputMaybe<LocationsInputFilters>;
  /** Condition on the id of the purchase order line. */
  purchaseOrderLineId?: InputMaybe<IdFilter>;
  /** Condition on the id of the receipt item. */
  receiptItemId?: InputMaybe<IdFilter>;
  /** Condition on the id of the run. */
  runId?: InputMaybe<IdFilter>;
  /** Condition on the id of the business event. */
  causeEventId?: InputMaybe<StringFilter>;
  /** Condition on when it happened. */
  movedAt?: InputMaybe<DateTimeFilter>;
  /** Condition on the site-local day. */
  movementDate?: InputMaybe<DateFilter>;
};

/** Orders of inventory movements. */
export type InventoryMovementSortEnum =
  /** By id, oldest first. */
  | 'ID_ASC'
  /** By id, newest first. */
  | 'ID_DESC'
  /** By time, oldest first. */
  | 'MOVED_ASC'
  /** By time, newest first. */
  | 'MOVED_DESC';

/** Stock that goes from one place to another. */
export type CreateTransferInput = {
  /** Where it leaves; all of it lies there. */
  fromLocationId: Scalars['ID']['input'];
  /** Where it goes, at the same site or another. */
  toLocationId: Scalars['ID']['input'];
  /** What goes, 1 to 200 lines, each of another record of stock. */
  lines: Array<TransferLineInput>;
  /** Why. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A record of stock that goes, or a part of it. */
export type TransferLineInput = {
  /** The record. */
  partInventoryId: Scalars['ID']['input'];
  /** How much, in the record's unit; above 0. */
  quantity: Scalars['Float']['input'];
};

/** The departure of a transfer. */
export type ShipTransferInput = {
  /** The transfer's id. */
  id: Scalars['ID']['input'];
  /** The `_etag` that was read. ETAG_REQUIRED without, ETAG_MISMATCH where it is out of date. */
  etag?: InputMaybe<Scalars['String']['input']>;
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What arrived of a transfer. */
export type ReceiveTransferInput = {
  /** The transfer's id. */
  id: Scalars['ID']['input'];
  /** The `_etag` that was read. ETAG_REQUIRED without, ETAG_MISMATCH where it is out of date. */
  etag?: InputMaybe<Scalars['String']['input']>;
  /** What was counted, by line; none where nothing came at all. */
  lines: Array<ReceivedTransferLineInput>;
  /** True: no more is expected. What is missing stays in transit until the transfer is closed. */
  final?: Scalars['Boolean']['input'];
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What arrived of one line. */
export type ReceivedTransferLineInput = {
  /** The line's id. */
  lineId: Scalars['ID']['input'];
  /** How much arrived now, in the line's unit; above 0. */
  quantity: Scalars['Float']['input'];
};

/** The end of a transfer. */
export type CloseTransferInput = {
  /** The transfer's id. */
  id: Scalars['ID']['input'];
  /** The `_etag` that was read. ETAG_REQUIRED without, ETAG_MISMATCH where it is out of date. */
  etag?: InputMaybe<Scalars['String']['input']>;
  /** Why what is missing is written off; needed where something is. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A transfer that is not to be. */
export type CancelTransferInput = {
  /** The transfer's id. */
  id: Scalars['ID']['input'];
  /** The `_etag` that was read. ETAG_REQUIRED without, ETAG_MISMATCH where it is out of date. */
  etag?: InputMaybe<Scalars['String']['input']>;
  /** Why, 1 to 2,000 characters. */
  reason: Scalars['String']['input'];
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The transfer drawn up. */
export type CreateTransferPayload = {
  /** The transfer as it is now. */
  inventoryTransfer: InventoryTransfer;
};

/** The transfer sent off. */
export type ShipTransferPayload = {
  /** The transfer as it is now. */
  inventoryTransfer: InventoryTransfer;
};

/** The transfer counted in. */
export type ReceiveTransferPayload = {
  /** The transfer as it is now. */
  inventoryTransfer: InventoryTransfer;
};

/** The transfer closed. */
export type CloseTransferPayload = {
  /** The transfer as it is now. */
  inventoryTransfer: InventoryTransfer;
};

/** The transfer taken back. */
export type CancelTransferPayload = {
  /** The transfer as it is now. */
  inventoryTransfer: InventoryTransfer;
};

/** Stock on its way from one place to another, under custody. Seen at both of its sites. Site-scoped. System of record: MES. */
export type InventoryTransfer = {
  /** Wire form `trf_…`. */
  id: Scalars['ID']['output'];
  /** Changes with every change of the record; give it back as `etag` when you update. */
  _etag: Scalars['String']['output'];
  /** Its number, unique. */
  number: Scalars['String']['output'];
  /** Where it stands. */
  status: InventoryTransferStatus;
  /** Where it leaves; null for a viewer without rights to that site. */
  fromLocation: Maybe<Location>;
  /** Where it goes; null for a viewer without rights to that site. */
  toLocation: Maybe<Location>;
  /** The site it leaves. */
  fromSite: Site;
  /** The site it goes to. */
  toSite: Site;
  /** True when it crosses sites: then ERP hears of it. */
  interSite: Scalars['Boolean']['output'];
  /** What moves, by position. */
  lines: Array<InventoryTransferLine>;
  /** Who had the goods when, oldest first. */
  custody: Array<CustodyEvent>;
  /** Who asked for it: the principal's name. */
  requestedBy: Scalars['String']['output'];
  /** Why. */
  reason: Maybe<Scalars['String']['output']>;
  /** When it left. */
  shippedAt: Maybe<Scalars['DateTime']['output']>;
  /** When the last of it arrived. */
  receivedAt: Maybe<Scalars['DateTime']['output']>;
  /** When it was closed. */
  closedAt: Maybe<Scalars['DateTime']['output']>;
  /** What other systems call this record. */
  externalIds: Array<ExternalId>;
  /** When the record was made. */
  createdAt: Scalars['DateTime']['output'];
  /** When the record was last changed. */
  updatedAt: Scalars['DateTime']['output'];
};

/** Where a transfer stands. */
export type InventoryTransferStatus =
  /** Being put together. */
  | 'DRAFT'
  /** On its way. */
  | 'SHIPPED'
  /** Some of it arrived, more is expected. */
  | 'PARTIALLY_RECEIVED'
  /** All of it arrived. */
  | 'RECEIVED'
  /** No more is expected, and some did not arrive. */
  | 'RECEIVED_WITH_DISCREPANCY'
  /** Done, and what was missing is accounted for. */
  | 'CLOSED'
  /** Never left. */
  | 'CANCELED';

/** One line of a transfer. Shipped = received + in transit + lost. Site-scoped. System of record: MES. */
export type InventoryTransferLine = {
  /** Wire form `trl_…`. */
  id: Scalars['ID']['output'];
  /** Changes with every change of the record; give it back as `etag` when you update. */
  _etag: Scalars['String']['output'];
  /** Its transfer. */
  transfer: InventoryTransfer;
  /** Its place in the transfer, from 1. */
  position: Scalars['Int']['output'];
  /** The stock record it was taken from; null for a viewer without rights to that site. */
  partInventory: Maybe<PartInventory>;
  /** The record it became where it arrived; null until then, and for a viewer without rights to that site. */
  receivedPartInventory: Maybe<PartInventory>;
  /** The part revision. */
  part: Part;
  /** The lot number. */
  lotNumber: Maybe<Scalars['String']['output']>;
  /** The serial number. */
  serialNumber: Maybe<Scalars['String']['output']>;
  /** The unit of its quantities. */
  unitOfMeasure: UnitOfMeasure;
  /** What was asked for. */
  quantity: Scalars['Float']['output'];
  /** What left. */
  quantityShipped: Scalars['Float']['output'];
  /** What arrived. */
  quantityReceived: Scalars['Float']['output'];
  /** What is on its way: shipped, not received, not lost. */
  quantityInTransit: Scalars['Float']['output'];
  /** What was written off on the way. */
  quantityLost: Scalars['Float']['output'];
  /** What other systems call this record. */
  externalIds: Array<ExternalId>;
  /** When the record was made. */
  createdAt: Scalars['DateTime']['output'];
  /** When the record was last changed. */
  updatedAt: Scalars['DateTime']['output'];
};

/** One change of hands of goods on their way: of a transfer or of a shipment. Site-scoped. System of record: MES. */
export type CustodyEvent = {
  /** Wire form `cus_…`. */
  id: Scalars['ID']['output'];
  /** When. */
  at: Scalars['DateTime']['output'];
  /** What changed. */
  action: CustodyAction;
  /** Who had the goods from then on: a principal, a carrier. */
  actor: Scalars['String']['output'];
  /** Where, as far as it was one of our places and the viewer has a right to its site. */
  location: Maybe<Location>;
  /** Remarks, plain text. */
  note: Maybe<Scalars['String']['output']>;
};

/** Changes of custody. */
export type CustodyAction =
  /** The sender let them go. */
  | 'RELEASED'
  /** The carrier took them. */
  | 'PICKED_UP'
  /** Seen on the way. */
  | 'IN_TRANSIT'
  /** From one carrier to the next. */
  | 'HANDED_OVER'
  /** The receiver has them. */
  | 'RECEIVED'
  /** They came back. */
  | 'RETURNED';

/** A page of transfers. */
export type InventoryTransferConnection = {
  /** The records of the page, in order. */
  edges: Array<InventoryTransferEdge>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
};

/** One record of a page of transfers. */
export type InventoryTransferEdge = {
  /** Opaque place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: InventoryTransfer;
};

/** Conditions on a value of InventoryTransferStatus; those given must all hold. */
export type InventoryTransferStatusFilter = {
  /** Is this value. */
  eq?: InputMaybe<InventoryTransferStatus>;
  /** Is another value. */
  neq?: InputMaybe<InventoryTransferStatus>;
  /** Is one of these. */
  in?: InputMaybe<Array<InventoryTransferStatus>>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<InventoryTransferStatus>>;
  /** True: has no value; false: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on transfers; those given must all hold. */
export type InventoryTransfersInputFilters = {
  /** Condition on the id. */
  id?: InputMaybe<IdFilter>;
  /** Condition on the number. */
  number?: InputMaybe<StringFilter>;
  /** Condition on where it stands. */
  status?: InputMaybe<InventoryTransferStatusFilter>;
  /** Condition on the id of the site it leaves. */
  fromSiteId?: InputMaybe<IdFilter>;
  /** Condition on the id of the site it goes to. */
  toSiteId?: InputMaybe<IdFilter>;
  /** Condition on the id of the place it leaves. */
  fromLocationId?: InputMaybe<IdFilter>;
  /** Condition on the id of the place it goes to. */
  toLocationId?: InputMaybe<IdFilter>;
  /** Condition on whether it crosses sites. */
  interSite?: InputMaybe<BooleanFilter>;
  /** Has a line that satisfies these. */
  lines?: InputMaybe<InventoryTransferLinesInputFilters>;
  /** Condition on when it left. */
  shippedAt?: InputMaybe<DateTimeFilter>;
  /** Condition on when the last of it arrived. */
  receivedAt?: InputMaybe<DateTimeFilter>;
  /** Condition on when it was made. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Condition on when it was last changed. */
  updatedAt?: InputMaybe<DateTimeFilter>;
};

/** Conditions on lines of transfers; those given must all hold. */
export type InventoryTransferLinesInputFilters = {
  /** Condition on the id. */
  id?: InputMaybe<IdFilter>;
  /** Condition on the id of the stock record it was taken from. */
  partInventoryId?: InputMaybe<IdFilter>;
  /** Condition on the id of the stock record it became. */
  receivedPartInventoryId?: InputMaybe<IdFilter>;
  /** Condition on the id of the part revision. */
  partId?: InputMaybe<IdFilter>;
  /** Conditions on the part revision. */
  part?: InputMaybe<MesPartsInputFilters>;
  /** Condition on the lot number. */
  lotNumber?: InputMaybe<StringFilter>;
  /** Condition on the serial number. */
  serialNumber?: InputMaybe<StringFilter>;
};

/** Orders of transfers. */
export type InventoryTransferSortEnum =
  /** By id, oldest first. */
  | 'ID_ASC'
  /** By id, newest first. */
  | 'ID_DESC'
  /** By number, rising. */
  | 'NUMBER_ASC'
  /** By number, falling. */
  | 'NUMBER_DESC'
  /** By time of leaving, oldest first; those not shipped last. */
  | 'SHIPPED_ASC'
  /** By time of leaving, newest first; those not shipped last. */
  | 'SHIPPED_DESC'
  /** By time of making, oldest first. */
  | 'CREATED_ASC'
  /** By time of making, newest first. */
  | 'CREATED_DESC';

/** Something that does not conform. */
export type CreateIssueInput = {
  /** The site; that of the run or the stock where it is left out. */
  siteId?: InputMaybe<Scalars['ID']['input']>;
  /** Number that people use, at most 40 characters; made where it is left out. */
  number?: InputMaybe<Scalars['String']['input']>;
  /** Short name, 1 to 200 characters. */
  title: Scalars['String']['input'];
  /** How bad it is. */
  severity?: IssueSeverity;
  /** Kind of defect, as a code of at most 40 characters. */
  defectCode?: InputMaybe<Scalars['String']['input']>;
  /** What is wrong and why: rich text as a JSON document. */
  causeCondition?: InputMaybe<Scalars['String']['input']>;
  /** What should have been: rich text as a JSON document. */
  expectedCondition?: InputMaybe<Scalars['String']['input']>;
  /** The part; that of the stock or the run where it is left out. */
  partId?: InputMaybe<Scalars['ID']['input']>;
  /** The stock that is affected. */
  partInventories?: Array<IssueStockInput>;
  /** How much of the part is affected, in its unit, where no stock is named. */
  quantityAffected?: InputMaybe<Scalars['Float']['input']>;
  /** Whether the stock is held for quality until the nonconformance is settled. */
  hold?: Scalars['Boolean']['input'];
  /** The run it was found on. */
  runId?: InputMaybe<Scalars['ID']['input']>;
  /** The step it was found at. */
  runStepId?: InputMaybe<Scalars['ID']['input']>;
  /** The step that may not start before it is resolved. */
  resolveByRunStepId?: InputMaybe<Scalars['ID']['input']>;
  /** Where it was found. */
  locationId?: InputMaybe<Scalars['ID']['input']>;
  /** Roles that must approve a disposition, each of at most 40 characters. */
  approverRoles?: Array<Scalars['String']['input']>;
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Stock that does not conform. */
export type IssueStockInput = {
  /** The record of stock. */
  partInventoryId: Scalars['ID']['input'];
  /** How much of it, in its unit: above 0, at most its quantity, 1 of a piece; all that is on hand where it is left out. */
  quantity?: InputMaybe<Scalars['Float']['input']>;
};

/** Changes of a nonconformance; what is left out stays. */
export type UpdateIssueInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** The `_etag` that was read. ETAG_REQUIRED without, ETAG_MISMATCH where it is out of date. */
  etag?: InputMaybe<Scalars['String']['input']>;
  /** Short name, 1 to 200 characters. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** How bad it is. */
  severity?: InputMaybe<IssueSeverity>;
  /** Kind of defect, as a code of at most 40 characters. */
  defectCode?: InputMaybe<Scalars['String']['input']>;
  /** What is wrong and why: rich text as a JSON document. */
  causeCondition?: InputMaybe<Scalars['String']['input']>;
  /** What should have been: rich text as a JSON document. */
  expectedCondition?: InputMaybe<Scalars['String']['input']>;
  /** The step that may not start before it is resolved. */
  resolveByRunStepId?: InputMaybe<Scalars['ID']['input']>;
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A decision about nonconforming inventory. */
export type SetDispositionInput = {
  /** The nonconformance. */
  issueId: Scalars['ID']['input'];
  /** The nonconformance's `_etag` that was read. ETAG_REQUIRED without, ETAG_MISMATCH where it is out of date. */
  etag?: InputMaybe<Scalars['String']['input']>;
  /** What is to be done. */
  type: MrbDispositionType;
  /** When it may be used again; by its type where it is left out. SCRAP and RETURN_TO_VENDOR: never. */
  availability?: InputMaybe<DispositionAvailability>;
  /** The inventory it is about; all of the nonconformance's where it is left out. */
  partInventoryId?: InputMaybe<Scalars['ID']['input']>;
  /** For how much; all that is affected where it is left out. */
  quantity?: InputMaybe<Scalars['Float']['input']>;
  /** Remarks, at most 2,000 characters. */
  comment?: InputMaybe<Scalars['String']['input']>;
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A decision on an approval. */
export type DecideIssueApprovalInput = {
  /** The approval's id. */
  id: Scalars['ID']['input'];
  /** The `_etag` that was read. ETAG_REQUIRED without, ETAG_MISMATCH where it is out of date. */
  etag?: InputMaybe<Scalars['String']['input']>;
  /** True to approve, false to reject. */
  approve: Scalars['Boolean']['input'];
  /** Remarks, at most 2,000 characters; needed to reject. */
  comment?: InputMaybe<Scalars['String']['input']>;
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A run that carries out a decision. */
export type CreateReworkRunInput = {
  /** The decision: REWORK or REPAIR of what a closed run built. */
  dispositionId: Scalars['ID']['input'];
  /** The decision's `_etag` that was read. ETAG_REQUIRED without, ETAG_MISMATCH where it is out of date. */
  etag?: InputMaybe<Scalars['String']['input']>;
  /** A released procedure; the one it was built by where it is left out. */
  procedureId?: InputMaybe<Scalars['ID']['input']>;
  /** Number that people use, at most 40 characters; made where it is left out. */
  number?: InputMaybe<Scalars['String']['input']>;
  /** Short name. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** When it is to start. */
  scheduledStart?: InputMaybe<Scalars['DateTime']['input']>;
  /** When it is to end. */
  scheduledEnd?: InputMaybe<Scalars['DateTime']['input']>;
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Another state of a nonconformance. */
export type MoveIssueInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** The `_etag` that was read. ETAG_REQUIRED without, ETAG_MISMATCH where it is out of date. */
  etag?: InputMaybe<Scalars['String']['input']>;
  /** The state it takes. */
  status: IssueStatus;
  /** Why it goes back, 1 to 2,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A nonconformance that is settled. */
export type ResolveIssueInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** The `_etag` that was read. ETAG_REQUIRED without, ETAG_MISMATCH where it is out of date. */
  etag?: InputMaybe<Scalars['String']['input']>;
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A nonconformance changed. */
export type IssuePayload = {
  /** The nonconformance as it is now. */
  issue: Issue;
};

/** A decision taken. */
export type DispositionPayload = {
  /** The decision. */
  disposition: MrbDisposition;
  /** The nonconformance as it is now. */
  issue: Issue;
};

/** A rework run made. */
export type ReworkRunPayload = {
  /** The run. */
  run: Run;
  /** The decision that it carries out. */
  disposition: MrbDisposition;
};

/** How one nonconformance bears on another of the same site. System of record: MES. */
export type IssueRelation = {
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** The nonconformance that says it. */
  issue: Issue;
  /** The one it is about. */
  relatedIssue: Issue;
  /** How it bears on it. */
  kind: IssueRelationKind;
  /** When the record was made. */
  createdAt: Scalars['DateTime']['output'];
};

/** How one nonconformance bears on another. */
export type IssueRelationKind =
  /** They are about the same matter. */
  | 'RELATES_TO'
  /** It says again what the other says. */
  | 'DUPLICATES'
  /** The other one brought it about. */
  | 'CAUSED_BY';

/** A nonconformance (NCR) found on the floor. System of record: MES. */
export type Issue = {
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Changes with every change of the record; give it back as `etag` when you update. */
  _etag: Scalars['String']['output'];
  /** Number that people use, unique, for example `NCR-12`. */
  number: Scalars['String']['output'];
  /** Short name. */
  title: Scalars['String']['output'];
  /** Where it stands; it may go back. */
  status: IssueStatus;
  /** How bad it is. */
  severity: IssueSeverity;
  /** The site that it belongs to. */
  site: Site;
  /** Kind of defect, as a code. */
  defectCode: Maybe<Scalars['String']['output']>;
  /** What is wrong and why: rich text as a JSON document. */
  causeCondition: Maybe<Scalars['String']['output']>;
  /** What should have been: rich text as a JSON document. */
  expectedCondition: Maybe<Scalars['String']['output']>;
  /** The part that does not conform. */
  part: Maybe<Part>;
  /** How much is affected, in `unitOfMeasure`. */
  quantityAffected: Maybe<Scalars['Float']['output']>;
  /** Unit of the quantity affected. */
  unitOfMeasure: Maybe<UnitOfMeasure>;
  /** The inventory that is affected. */
  partInventories: Array<PartInventory>;
  /** The run it was found on. */
  run: Maybe<Run>;
  /** The step it was found at. */
  runStep: Maybe<RunStep>;
  /** The step that may not start before it is resolved. */
  resolveByRunStep: Maybe<RunStep>;
  /** Where it was found. */
  location: Maybe<Location>;
  /** The latest decision in force; null while there is none. */
  disposition: Maybe<MrbDisposition>;
  /** Every decision, oldest first. */
  dispositions: Array<MrbDisposition>;
  /** Approvals asked for, oldest first. */
  approvals: Array<IssueApproval>;
  /** Inspection results that led to it, oldest first. */
  inspectionResults: Array<InspectionResult>;
  /** What was scrapped under it, oldest first. */
  scrap: Array<ScrapRecord>;
  /** Who raised it. */
  raisedBy: Scalars['String']['output'];
  /** When it was raised. */
  raisedAt: Scalars['DateTime']['output'];
  /** When it was resolved. */
  resolvedAt: Maybe<Scalars['DateTime']['output']>;
  /** Who resolved it. */
  resolvedBy: Maybe<Scalars['String']['output']>;
  /** User-defined attributes. */
  attributes: Array<Attribute>;
  /** What other systems call this record. */
  externalIds: Array<ExternalId>;
  /** When the record was made. */
  createdAt: Scalars['DateTime']['output'];
  /** When the record was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** What it says of other nonconformances, oldest first. */
  relations: Array<IssueRelation>;
  /** What other nonconformances say of it, oldest first. */
  relatedBy: Array<IssueRelation>;
};

/** State of a nonconformance. */
export type IssueStatus =
  /** Raised; no disposition yet. */
  | 'PENDING'
  /** Being worked on. */
  | 'IN_PROGRESS'
  /** Waiting for approval. */
  | 'IN_REVIEW'
  /** Closed. */
  | 'RESOLVED';

/** How bad a nonconformance is. */
export type IssueSeverity =
  /** No effect on form, fit or function. */
  | 'MINOR'
  /** Affects form, fit or function. */
  | 'MAJOR'
  /** Affects safety. */
  | 'CRITICAL';

/** An approval asked for on a nonconformance. System of record: MES. */
export type IssueApproval = {
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Changes with every change of the record; give it back as `etag` when you update. */
  _etag: Scalars['String']['output'];
  /** The role that must approve. */
  role: Scalars['String']['output'];
  /** Who decided; null while nobody has. */
  approver: Maybe<Scalars['String']['output']>;
  /** The decision. */
  status: IssueApprovalStatus;
  /** When it was decided. */
  decidedAt: Maybe<Scalars['DateTime']['output']>;
  /** Remarks, plain text. */
  comment: Maybe<Scalars['String']['output']>;
  /** When the record was made. */
  createdAt: Scalars['DateTime']['output'];
  /** When the record was last changed. */
  updatedAt: Scalars['DateTime']['output'];
};

/** Decision on an approval. */
export type IssueApprovalStatus =
  /** Not decided. */
  | 'PENDING'
  /** Approved. */
  | 'APPROVED'
  /** Rejected. */
  | 'REJECTED';

/** What the material review board decided about nonconforming inventory. System of record: MES. */
export type MrbDisposition = {
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Changes with every change of the record; give it back as `etag` when you update. */
  _etag: Scalars['String']['output'];
  /** The nonconformance. */
  issue: Issue;
  /** What is to be done. */
  type: MrbDispositionType;
  /** When the inventory may be used again. */
  availability: DispositionAvailability;
  /** The inventory it is about; null for all of the issue's. */
  partInventory: Maybe<PartInventory>;
  /** For how much, in `unitOfMeasure`. */
  quantity: Scalars['Float']['output'];
  /** Unit of the quantity. */
  unitOfMeasure: UnitOfMeasure;
  /** The run that carries out a REWORK or REPAIR. */
  reworkRun: Maybe<Run>;
  /** Remarks, plain text. */
  comment: Maybe<Scalars['String']['output']>;
  /** When it was decided. */
  decidedAt: Scalars['DateTime']['output'];
  /** Who approved it. */
  approvedBy: Maybe<Scalars['String']['output']>;
  /** When it was approved. */
  approvedAt: Maybe<Scalars['DateTime']['output']>;
  /** When another decision took its place; null while in force. */
  supersededAt: Maybe<Scalars['DateTime']['output']>;
  /** What other systems call this record. */
  externalIds: Array<ExternalId>;
  /** When the record was made. */
  createdAt: Scalars['DateTime']['output'];
  /** When the record was last changed. */
  updatedAt: Scalars['DateTime']['output'];
};

/** What is to be done with nonconforming inventory. */
export type MrbDispositionType =
  /** Used although it does not conform. */
  | 'USE_AS_IS'
  /** Made to conform. */
  | 'REWORK'
  /** Made usable, without conforming. */
  | 'REPAIR'
  /** Thrown away. */
  | 'SCRAP'
  /** Sent back to its supplier. */
  | 'RETURN_TO_VENDOR'
  /** Good and bad are to be told apart. */
  | 'SORT';

/** When nonconforming inventory may be used again. */
export type DispositionAvailability =
  /** At once. */
  | 'AVAILABLE_IMMEDIATELY'
  /** When the issue is resolved. */
  | 'RELEASE_ON_RESOLVE'
  /** Never. */
  | 'PERMANENTLY_UNAVAILABLE';

/** A page of issues. */
export type IssueConnection = {
  /** The issues of this page with their cursors. */
  edges: Array<IssueEdge>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
};

/** One issue in a page. */
export type IssueEdge = {
  /** Place in the list, to page on from. */
  cursor: Scalars['String']['output'];
  /** The issue. */
  node: Issue;
};

/** Conditions on an issue's status; those given must all hold. */
export type IssueStatusFilter = {
  /** Is this. */
  eq?: InputMaybe<IssueStatus>;
  /** Is another. */
  neq?: InputMaybe<IssueStatus>;
  /** Is one of these. */
  in?: InputMaybe<Array<IssueStatus>>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<IssueStatus>>;
  /** True: has no value; false: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on an issue's severity; those given must all hold. */
export type IssueSeverityFilter = {
  /** Is this. */
  eq?: InputMaybe<IssueSeverity>;
  /** Is another. */
  neq?: InputMaybe<IssueSeverity>;
  /** Is one of these. */
  in?: InputMaybe<Array<IssueSeverity>>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<IssueSeverity>>;
  /** True: has no value; false: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on issues; those given must all hold. */
export type IssuesInputFilters = {
  /** Condition on the id. */
  id?: InputMaybe<IdFilter>;
  /** Condition on the number. */
  number?: InputMaybe<StringFilter>;
  /** Condition on the title. */
  title?: InputMaybe<StringFilter>;
  /** Condition on the status. */
  status?: InputMaybe<IssueStatusFilter>;
  /** Condition on the severity. */
  severity?: InputMaybe<IssueSeverityFilter>;
  /** Condition on the defect code. */
  defectCode?: InputMaybe<StringFilter>;
  /** Condition on the id of the part. */
  partId?: InputMaybe<IdFilter>;
  /** Conditions on the part. */
  part?: InputMaybe<MesPartsInputFilters>;
  /** Condition on the id of the run it was found on. */
  runId?: InputMaybe<IdFilter>;
  /** Conditions on the run it was found on. */
  run?: InputMaybe<RunsInputFilters>;
  /** Condition on the id of the step it was found at. */
  runStepId?: InputMaybe<IdFilter>;
  /** Affects inventory that satisfies these. */
  partInventories?: InputMaybe<IssuePartInventoriesInputFilters>;
  /** Has a decision, in force or not, that satisfies these. */
  dispositions?: InputMaybe<MrbDispositionsInputFilters>;
  /** Condition on the id of the site. */
  siteId?: InputMaybe<IdFilter>;
  /** Conditions on the site. */
  site?: InputMaybe<SitesInputFilters>;
  /** Condition on who raised it. */
  raisedBy?: InputMaybe<StringFilter>;
  /** Condition on when it was raised. */
  raisedAt?: InputMaybe<DateTimeFilter>;
  /** Condition on when it was resolved. */
  resolvedAt?: InputMaybe<DateTimeFilter>;
  /** Condition on when it was recorded. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Condition on when it was last changed. */
  updatedAt?: InputMaybe<DateTimeFilter>;
};

/** Conditions on inventory that an issue affects; those given must all hold. */
export type IssuePartInventoriesInputFilters = {
  /** Condition on the id of the inventory. */
  partInventoryId?: InputMaybe<IdFilter>;
  /** Conditions on the inventory. */
  partInventory?: InputMaybe<PartInventoriesInputFilters>;
};

/** Conditions on decisions of the review board; those given must all hold. */
export type MrbDispositionsInputFilters = {
  /** Condition on the id. */
  id?: InputMaybe<IdFilter>;
  /** Condition on what is to be done. */
  type?: InputMaybe<MrbDispositionTypeFilter>;
  /** Condition on who approved it. */
  approvedBy?: InputMaybe<StringFilter>;
  /** Condition on when it was decided. */
  decidedAt?: InputMaybe<DateTimeFilter>;
  /** Condition on when another took its place; `isNull: true` for those in force. */
  supersededAt?: InputMaybe<DateTimeFilter>;
};

/** Conditions on what is to be done with nonconforming inventory; those given must all hold. */
export type MrbDispositionTypeFilter = {
  /** Is this. */
  eq?: InputMaybe<MrbDispositionType>;
  /** Is another. */
  neq?: InputMaybe<MrbDispositionType>;
  /** Is one of these. */
  in?: InputMaybe<Array<MrbDispositionType>>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<MrbDispositionType>>;
  /** True: has no value; false: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Orders of issues. */
export type IssueSortEnum =
  /** By id, oldest first. */
  | 'ID_ASC'
  /** By id, newest first. */
  | 'ID_DESC'
  /** By time of making, oldest first. */
  | 'CREATED_ASC'
  /** By time of making, newest first. */
  | 'CREATED_DESC'
  /** By number, lowest first. */
  | 'NUMBER_ASC'
  /** By number, highest first. */
  | 'NUMBER_DESC'
  /** By status, in the order of the states. */
  | 'STATUS_ASC'
  /** By status, in the reverse order of the states. */
  | 'STATUS_DESC'
  /** By raised time, earliest first. */
  | 'RAISED_ASC'
  /** By raised time, latest first. */
  | 'RAISED_DESC';

/**
 * A thing that can be made, bought or used, without its revisions: the identity that a part number names. System of record: PLM.
 * Items born in the ERP are kept in the same list; `originSystem` tells who may change their engineering data.
 */
export type Item = {
  /** Opaque id, `itm_` and 26 characters. */
  id: Scalars['ID']['output'];
  /** The part number: text of at most 60 characters, compared exactly; leading zeros count. */
  partNumber: Scalars['String']['output'];
  /** What is on hand now: a row for each revision, site and unit. The floor's count; the books have their own. */
  onHandShopFloor: Array<ItemOnHand>;
  /** What the floor has set for it, by site; of the viewer's sites. */
  itemSites: Array<ItemSite>;
};

/** What a site has set for an item: where its goods go, whether they wait for inspection, how long they last. System of record: MES. */
export type ItemSite = {
  /** Wire form `its_…`. */
  id: Scalars['ID']['output'];
  /** Changes with every change of the record; give it back as `etag` when you update. */
  _etag: Scalars['String']['output'];
  /** The item. */
  item: Item;
  /** The site. */
  site: Site;
  /** Where a receipt puts its goods that says no place. */
  receivingLocation: Maybe<Location>;
  /** True: what is received is held QUALITY until it is inspected. */
  inspectionRequired: Scalars['Boolean']['output'];
  /**
   * The procedure by which what waits is inspected: a receipt makes the run, by the version that is released. Null where somebody makes it, or
   * records results without one.
   */
  inspectionProcedure: Maybe<Procedure>;
  /** Days from receipt or production to the expiry date of what comes without one. */
  shelfLifeDays: Maybe<Scalars['Int']['output']>;
  /** When the record was made. */
  createdAt: Scalars['DateTime']['output'];
  /** When the record was last changed. */
  updatedAt: Scalars['DateTime']['output'];
};

/** Conditions on the keys of items; those given must all hold. */
export type MesItemsInputFilters = {
  /** Condition on the id. */
  id?: InputMaybe<IdFilter>;
  /** Condition on the part number. */
  partNumber?: InputMaybe<StringFilter>;
};

/** Somebody's time at a run: a session from check-in to check-out. System of record: MES. */
export type LaborEntry = {
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Changes with every change of the record; give it back as `etag` when you update. */
  _etag: Scalars['String']['output'];
  /** The site that it belongs to. */
  site: Site;
  /** The run; null for indirect labor. */
  run: Maybe<Run>;
  /** The step. */
  runStep: Maybe<RunStep>;
  /** Who: login or badge. */
  person: Scalars['String']['output'];
  /** What the time is for. */
  laborType: LaborType;
  /** Check-in. */
  startedAt: Scalars['DateTime']['output'];
  /** Check-out; null while the session is open. */
  endedAt: Maybe<Scalars['DateTime']['output']>;
  /** From check-in to check-out; null while the session is open. */
  duration: Maybe<Scalars['Duration']['output']>;
  /** Project code, for cost-plus billing. */
  project: Maybe<Scalars['String']['output']>;
  /** What other systems call this record. */
  externalIds: Array<ExternalId>;
  /** When the record was made. */
  createdAt: Scalars['DateTime']['output'];
  /** When the record was last changed. */
  updatedAt: Scalars['DateTime']['output'];
};

/** What labor is for. */
export type LaborType =
  /** Work on the product. */
  | 'DIRECT'
  /** Work on no product, for example cleaning. */
  | 'INDIRECT'
  /** Preparing the work center. */
  | 'SETUP'
  /** Work on the product a second time. */
  | 'REWORK';

/** A page of labor entries. */
export type LaborEntryConnection = {
  /** The labor entries of this page with their cursors. */
  edges: Array<LaborEntryEdge>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
};

/** One labor entry in a page. */
export type LaborEntryEdge = {
  /** Place in the list, to page on from. */
  cursor: Scalars['String']['output'];
  /** The labor entry. */
  node: LaborEntry;
};

/** Conditions on a kind of labor; those given must all hold. */
export type LaborTypeFilter = {
  /** Is this. */
  eq?: InputMaybe<LaborType>;
  /** Is another. */
  neq?: InputMaybe<LaborType>;
  /** Is one of these. */
  in?: InputMaybe<Array<LaborType>>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<LaborType>>;
  /** True: has no value; false: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on labor entries; those given must all hold. */
export type LaborEntriesInputFilters = {
  /** Condition on the id. */
  id?: InputMaybe<IdFilter>;
  /** Condition on the id of the run. */
  runId?: InputMaybe<IdFilter>;
  /** Conditions on the run. */
  run?: InputMaybe<RunsInputFilters>;
  /** Condition on the id of the step. */
  runStepId?: InputMaybe<IdFilter>;
  /** Condition on the person. */
  person?: InputMaybe<StringFilter>;
  /** Condition on the kind of labor. */
  laborType?: InputMaybe<LaborTypeFilter>;
  /** Condition on the project code. */
  project?: InputMaybe<StringFilter>;
  /** Condition on the id of the site. */
  siteId?: InputMaybe<IdFilter>;
  /** Condition on check-in. */
  startedAt?: InputMaybe<DateTimeFilter>;
  /** Condition on check-out; `isNull: true` for open sessions. */
  endedAt?: InputMaybe<DateTimeFilter>;
};

/** Orders of labor entries. */
export type LaborEntrySortEnum =
  /** By id, oldest first. */
  | 'ID_ASC'
  /** By id, newest first. */
  | 'ID_DESC'
  /** By time of making, oldest first. */
  | 'CREATED_ASC'
  /** By time of making, newest first. */
  | 'CREATED_DESC'
  /** By started time, earliest first. */
  | 'STARTED_ASC'
  /** By started time, latest first. */
  | 'STARTED_DESC'
  /** By person, A first. */
  | 'PERSON_ASC'
  /** By person, Z first. */
  | 'PERSON_DESC';

/** A place for stock within a site: an area, a bin, a supplier's shelf, goods on the road. Site-scoped. System of record: MES. */
export type Location = {
  /** Wire form `loc_…`. */
  id: Scalars['ID']['output'];
  /** Changes with every change of the record; give it back as `etag` when you update. */
  _etag: Scalars['String']['output'];
  /** Its name, unique within the site. */
  name: Scalars['String']['output'];
  /** What kind of place it is. */
  type: LocationType;
  /** The site it belongs to. */
  site: Site;
  /** The place it is part of. */
  parent: Maybe<Location>;
  /** The places that are part of it, by name. */
  children: Array<Location>;
  /** The supplier whose premises it stands for. */
  supplier: Maybe<Supplier>;
  /** False where stock may lie and may not be taken for use. */
  availabilityForUse: Scalars['Boolean']['output'];
  /** True where ERP keeps stock for this very place, not only for its site. */
  isErpVisible: Scalars['Boolean']['output'];
  /** Stock records that lie here, oldest first. */
  partInventories: Array<PartInventory>;
  /** User-defined attributes. */
  attributes: Array<Attribute>;
  /** What other systems call this record. */
  externalIds: Array<ExternalId>;
  /** When the record was made. */
  createdAt: Scalars['DateTime']['output'];
  /** When the record was last changed. */
  updatedAt: Scalars['DateTime']['output'];
};

/** Kinds of places. */
export type LocationType =
  /** The site as a whole. */
  | 'SITE'
  /** A hall, an aisle, a room. */
  | 'AREA'
  /** A shelf, a drawer, a rack position. */
  | 'BIN'
  /** A work cell. */
  | 'CELL'
  /** Stock of ours at a supplier. */
  | 'SUPPLIER'
  /** Shipped and not yet received. */
  | 'IN_TRANSIT'
  /** Kept apart until somebody decides. */
  | 'QUARANTINE'
  /** To be thrown away. */
  | 'SCRAP';

/** A page of locations. */
export type LocationConnection = {
  /** The records of the page, in order. */
  edges: Array<LocationEdge>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
};

/** One record of a page of locations. */
export type LocationEdge = {
  /** Opaque place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: Location;
};

/** Conditions on a value of LocationType; those given must all hold. */
export type LocationTypeFilter = {
  /** Is this value. */
  eq?: InputMaybe<LocationType>;
  /** Is another value. */
  neq?: InputMaybe<LocationType>;
  /** Is one of these. */
  in?: InputMaybe<Array<LocationType>>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<LocationType>>;
  /** True: has no value; false: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on locations; those given must all hold. */
export type LocationsInputFilters = {
  /** Condition on the id. */
  id?: InputMaybe<IdFilter>;
  /** Condition on the name. */
  name?: InputMaybe<StringFilter>;
  /** Condition on the kind. */
  type?: InputMaybe<LocationTypeFilter>;
  /** Condition on the id of the site. */
  siteId?: InputMaybe<IdFilter>;
  /** Conditions on the site. */
  site?: InputMaybe<SitesInputFilters>;
  /** Condition on the id of the place it is part of. */
  parentId?: InputMaybe<IdFilter>;
  /** Conditions on the place it is part of. */
  parent?: InputMaybe<LocationsInputFilters>;
  /** Condition on the id of the supplier it stands for. */
  supplierId?: InputMaybe<IdFilter>;
  /** Condition on whether stock may be taken from it. */
  availabilityForUse?: InputMaybe<BooleanFilter>;
  /** Condition on whether ERP keeps stock for it. */
  isErpVisible?: InputMaybe<BooleanFilter>;
  /** Condition on when it was made. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Condition on when it was last changed. */
  updatedAt?: InputMaybe<DateTimeFilter>;
};

/** Orders of locations. */
export type LocationSortEnum =
  /** By id, oldest first. */
  | 'ID_ASC'
  /** By id, newest first. */
  | 'ID_DESC'
  /** By name, A first. */
  | 'NAME_ASC'
  /** By name, Z first. */
  | 'NAME_DESC'
  /** By time of making, oldest first. */
  | 'CREATED_ASC'
  /** By time of making, newest first. */
  | 'CREATED_DESC';

/** A machine's time: running, being set up, or down. System of record: MES. */
export type MachineEntry = {
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Changes with every change of the record; give it back as `etag` when you update. */
  _etag: Scalars['String']['output'];
  /** The site that it belongs to. */
  site: Site;
  /** The run; null for downtime outside a run. */
  run: Maybe<Run>;
  /** The step. */
  runStep: Maybe<RunStep>;
  /** The machine's work center, as the ERP names it. */
  workCenter: WorkCenter;
  /** What the machine did. */
  state: MachineState;
  /** Why it was down, for DOWN. */
  downtimeCode: Maybe<Scalars['String']['output']>;
  /** From when. */
  startedAt: Scalars['DateTime']['output'];
  /** Until when; null while it goes on. */
  endedAt: Maybe<Scalars['DateTime']['output']>;
  /** How long; null while it goes on. */
  duration: Maybe<Scalars['Duration']['output']>;
  /** What other systems call this record. */
  externalIds: Array<ExternalId>;
  /** When the record was made. */
  createdAt: Scalars['DateTime']['output'];
  /** When the record was last changed. */
  updatedAt: Scalars['DateTime']['output'];
};

/** What a machine does. */
export type MachineState =
  /** Makes the product. */
  | 'RUN'
  /** Is being set up. */
  | 'SETUP'
  /** Stands still. */
  | 'DOWN';

/** A page of machine entries. */
export type MachineEntryConnection = {
  /** The machine entries of this page with their cursors. */
  edges: Array<MachineEntryEdge>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
};

/** One machine entry in a page. */
export type MachineEntryEdge = {
  /** Place in the list, to page on from. */
  cursor: Scalars['String']['output'];
  /** The machine entry. */
  node: MachineEntry;
};

/** Conditions on a machine's state; those given must all hold. */
export type MachineStateFilter = {
  /** Is this. */
  eq?: InputMaybe<MachineState>;
  /** Is another. */
  neq?: InputMaybe<MachineState>;
  /** Is one of these. */
  in?: InputMaybe<Array<MachineState>>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<MachineState>>;
  /** True: has no value; false: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on machine entries; those given must all hold. */
export type MachineEntriesInputFilters = {
  /** Condition on the id. */
  id?: InputMaybe<IdFilter>;
  /** Condition on the id of the run. */
  runId?: InputMaybe<IdFilter>;
  /** Conditions on the run. */
  run?: InputMaybe<RunsInputFilters>;
  /** Condition on the id of the step. */
  runStepId?: InputMaybe<IdFilter>;
  /** Condition on the id of the work center. */
  workCenterId?: InputMaybe<IdFilter>;
  /** Condition on the state. */
  state?: InputMaybe<MachineStateFilter>;
  /** Condition on the downtime code. */
  downtimeCode?: InputMaybe<StringFilter>;
  /** Condition on the id of the site. */
  siteId?: InputMaybe<IdFilter>;
  /** Condition on the start. */
  startedAt?: InputMaybe<DateTimeFilter>;
  /** Condition on the end; `isNull: true` for those that go on. */
  endedAt?: InputMaybe<DateTimeFilter>;
};

/** Orders of machine entries. */
export type MachineEntrySortEnum =
  /** By id, oldest first. */
  | 'ID_ASC'
  /** By id, newest first. */
  | 'ID_DESC'
  /** By time of making, oldest first. */
  | 'CREATED_ASC'
  /** By time of making, newest first. */
  | 'CREATED_DESC'
  /** By started time, earliest first. */
  | 'STARTED_ASC'
  /** By started time, latest first. */
  | 'STARTED_DESC';

/** A manufacturing BOM that is derived. */
export type CreateMbomFromEbomInput = {
  /** The part revision that it builds. */
  partId: Scalars['ID']['input'];
  /** The procedure version that it is bound to: released before it is. */
  procedureId: Scalars['ID']['input'];
  /** The site it is for; left out for the global template. */
  siteId?: InputMaybe<Scalars['ID']['input']>;
  /** Optional engineering lines that are taken; others are left out. */
  optionalEbomLineIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Engineering lines that are left out, each with a reason. */
  omit?: InputMaybe<Array<OmitEbomLineInput>>;
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** An engineering line that is left out. */
export type OmitEbomLineInput = {
  /** The line, of the part revision itself. */
  ebomLineId: Scalars['ID']['input'];
  /** Why, 1 to 500 characters. */
  reason: Scalars['String']['input'];
};

/** A manufacturing BOM by hand. */
export type CreateMbomInput = {
  /** The part revision that it builds. */
  partId: Scalars['ID']['input'];
  /** The procedure version that it is bound to. */
  procedureId: Scalars['ID']['input'];
  /** The site it is for; left out for the global template. */
  siteId?: InputMaybe<Scalars['ID']['input']>;
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A site's overlay. */
export type CreateMbomOverlayInput = {
  /** The template in force that it is laid on. */
  baseMbomId: Scalars['ID']['input'];
  /** The site that differs. */
  siteId: Scalars['ID']['input'];
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The next version of a manufacturing BOM. */
export type CreateMbomVersionInput = {
  /** The version to start from. */
  mbomId: Scalars['ID']['input'];
  /** Another version of its family of procedures; its own where it is left out. */
  procedureId?: InputMaybe<Scalars['ID']['input']>;
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A new line. */
export type CreateMbomItemInput = {
  /** The draft that it is added to. */
  mbomId: Scalars['ID']['input'];
  /** The component; the template line's where it is left out of a line that replaces or omits. */
  partId?: InputMaybe<Scalars['ID']['input']>;
  /** How much for each unit built, above 0; none for an omission. */
  quantity?: InputMaybe<Scalars['Float']['input']>;
  /** True where the quantity does not grow with what is built. */
  isFixedQuantity?: InputMaybe<Scalars['Boolean']['input']>;
  /** Code of its unit; the component's base unit, or the replaced line's, where it is left out. */
  unitOfMeasure?: InputMaybe<Scalars['String']['input']>;
  /** Order within the BOM, from 1; the end where it is left out. */
  position?: InputMaybe<Scalars['Int']['input']>;
  /** True for consumables: used up, not part of the product. */
  isConsumable?: InputMaybe<Scalars['Boolean']['input']>;
  /** True where the component is built directly on its parent and never stands in stock. */
  madeOnAssembly?: InputMaybe<Scalars['Boolean']['input']>;
  /** The line of the same manufacturing BOM that it is made directly on. */
  parentItemId?: InputMaybe<Scalars['ID']['input']>;
  /** True where consumption is posted by completion instead of scanned; never for SERIAL parts. */
  backflush?: InputMaybe<Scalars['Boolean']['input']>;
  /** Name of the kit that it is picked into, at most 60 characters. */
  kitGroup?: InputMaybe<Scalars['String']['input']>;
  /** Where it is used. */
  workCenterId?: InputMaybe<Scalars['ID']['input']>;
  /** The step of its procedure at which it is installed. */
  stepId?: InputMaybe<Scalars['ID']['input']>;
  /** Reference designators, for example `C12`. */
  referenceDesignators?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What may stand in for it. */
  substitutes?: InputMaybe<Array<MBomSubstituteInput>>;
  /** Why the site differs, 1 to 500 characters. */
  overlayReason?: InputMaybe<Scalars['String']['input']>;
  /** Remarks, plain text. */
  notes?: InputMaybe<Scalars['String']['input']>;
  /** What it does to the template; for a site's overlay alone. */
  overlayAction?: InputMaybe<MBomOverlayAction>;
  /** The line of the template that it replaces or omits. */
  overlaysItemId?: InputMaybe<Scalars['ID']['input']>;
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Changes of a line; what is left out stays. */
export type UpdateMbomItemInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** The `_etag` that was read. ETAG_REQUIRED without, ETAG_MISMATCH where it is out of date. */
  etag?: InputMaybe<Scalars['String']['input']>;
  /** How much for each unit built, above 0. */
  quantity?: InputMaybe<Scalars['Float']['input']>;
  /** True where the quantity does not grow with what is built. */
  isFixedQuantity?: InputMaybe<Scalars['Boolean']['input']>;
  /** Code of its unit; the component's base unit, or the replaced line's, where it is left out. */
  unitOfMeasure?: InputMaybe<Scalars['String']['input']>;
  /** True for consumables: used up, not part of the product. */
  isConsumable?: InputMaybe<Scalars['Boolean']['input']>;
  /** True where the component is built directly on its parent and never stands in stock. */
  madeOnAssembly?: InputMaybe<Scalars['Boolean']['input']>;
  /** The line of the same manufacturing BOM that it is made directly on. */
  parentItemId?: InputMaybe<Scalars['ID']['input']>;
  /** True where consumption is posted by completion instead of scanned; never for SERIAL parts. */
  backflush?: InputMaybe<Scalars['Boolean']['input']>;
  /** Name of the kit that it is picked into, at most 60 characters. */
  kitGroup?: InputMaybe<Scalars['String']['input']>;
  /** Where it is used. */
  workCenterId?: InputMaybe<Scalars['ID']['input']>;
  /** The step of its procedure at which it is installed. */
  stepId?: InputMaybe<Scalars['ID']['input']>;
  /** Reference designators, for example `C12`. */
  referenceDesignators?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What may stand in for it. */
  substitutes?: InputMaybe<Array<MBomSubstituteInput>>;
  /** Why the site differs, 1 to 500 characters. */
  overlayReason?: InputMaybe<Scalars['String']['input']>;
  /** Remarks, plain text. */
  notes?: InputMaybe<Scalars['String']['input']>;
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A line to take out. */
export type DeleteMbomItemInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** The `_etag` that was read. ETAG_REQUIRED without, ETAG_MISMATCH where it is out of date. */
  etag?: InputMaybe<Scalars['String']['input']>;
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What may stand in for a line. */
export type MBomSubstituteInput = {
  /** The substitute: a released part revision. */
  partId: Scalars['ID']['input'];
  /** So many of the substitute's units replace one unit of the line. */
  ratio?: InputMaybe<Scalars['Float']['input']>;
  /** Which to take first; their order where it is left out. */
  priority?: InputMaybe<Scalars['Int']['input']>;
};

/** A version of a manufacturing BOM. */
export type MbomTransitionInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** The `_etag` that was read. ETAG_REQUIRED without, ETAG_MISMATCH where it is out of date. */
  etag?: InputMaybe<Scalars['String']['input']>;
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The manufacturing BOM changed. */
export type MBomPayload = {
  /** The manufacturing BOM as it is now. */
  mbom: MBom;
};

/** The line changed. */
export type MBomItemPayload = {
  /** The line as it is now. */
  mbomItem: MBomItem;
  /** Its manufacturing BOM as it is now. */
  mbom: MBom;
};

/**
 * A manufacturing BOM: what the floor needs to build one part revision, derived from the engineering BOM, one per procedure version.
 * System of record: MES.
 */
export type MBom = {
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Changes with every change of the record; give it back as `etag` when you update. */
  _etag: Scalars['String']['output'];
  /** The part revision that it builds. */
  part: Part;
  /** Version number within part revision, site and procedure family, from 1. */
  version: Scalars['Int']['output'];
  /** One is RELEASED per part revision, site and procedure family. */
  status: MBomStatus;
  /** The site it is for; null for the global template. */
  site: Maybe<Site>;
  /** The template that a site's overlay is laid on; null where it stands alone. */
  base: Maybe<MBom>;
  /** The procedure version it is bound to; null only in DRAFT. */
  procedure: Maybe<Procedure>;
  /** The released engineering BOM it was derived from; null where the site has no PLM. */
  sourceEbom: Maybe<EbomReference>;
  /** Its own lines by position; of an overlay only what it adds, replaces or omits. */
  items: Array<MBomItem>;
  /** The lines a run takes: the base's with this overlay's additions, replacements and omissions. */
  effectiveItems: Array<MBomItem>;
  /** Runs made with this version, oldest first. */
  runs: Array<Run>;
  /** When it was released. */
  releasedAt: Maybe<Scalars['DateTime']['output']>;
  /** Who released it: the principal's name. */
  releasedBy: Maybe<Scalars['String']['output']>;
  /** When a later version took its place. */
  archivedAt: Maybe<Scalars['DateTime']['output']>;
  /** What other systems call this record. */
  externalIds: Array<ExternalId>;
  /** When the record was made. */
  createdAt: Scalars['DateTime']['output'];
  /** When the record was last changed. */
  updatedAt: Scalars['DateTime']['output'];
};

/** Which engineering BOM, as it was when MES took it: a pin that later revisions do not move. */
export type EbomReference = {
  /** Part number of the assembly. */
  partNumber: Scalars['String']['output'];
  /** Revision of the assembly, for example `B`. */
  revision: Scalars['String']['output'];
  /** SHA-256 (hexadecimal) of the released lines; null where PLM gave none. */
  contentHash: Maybe<Scalars['String']['output']>;
  /** The engineering BOM as PLM holds it. */
  ebom: EBom;
};

/** A line of a manufacturing BOM. System of record: MES. */
export type MBomItem = {
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Changes with every change of the record; give it back as `etag` when you update. */
  _etag: Scalars['String']['output'];
  /** The manufacturing BOM it belongs to. */
  mbom: MBom;
  /** The line it is made directly on (see `madeOnAssembly`); null at the top. */
  parent: Maybe<MBomItem>;
  /** Order within the BOM, from 1. */
  position: Scalars['Int']['output'];
  /** The component. */
  part: Part;
  /** How much, in `unitOfMeasure`, per unit built, or per run where `isFixedQuantity`; 0 only for an omission. */
  quantity: Scalars['Float']['output'];
  /** True where the quantity does not grow with what is built. */
  isFixedQuantity: Scalars['Boolean']['output'];
  /** Unit of the quantity. */
  unitOfMeasure: UnitOfMeasure;
  /** The engineering line it comes from; null for a manufacturing-only line. */
  originEbomLine: Maybe<EBomLine>;
  /** True for consumables: used up, not part of the product. */
  isConsumable: Scalars['Boolean']['output'];
  /** What may be used in its place, by priority. */
  substitutes: Array<MBomItemSubstitute>;
  /** Reference designators, for example `C12`. */
  referenceDesignators: Array<Scalars['String']['output']>;
  /** True where the component is built directly on its parent and never stands in stock. */
  madeOnAssembly: Scalars['Boolean']['output'];
  /** Where it is used. */
  workCenter: Maybe<WorkCenter>;
  /** The step at which it is installed. */
  step: Maybe<Step>;
  /** Name of the kit that it is picked into. */
  kitGroup: Maybe<Scalars['String']['output']>;
  /** True where consumption is posted by completion instead of scanned; never for SERIAL parts. */
  backflush: Scalars['Boolean']['output'];
  /** What this line of a site's overlay does to the template; null in a template. */
  overlayAction: Maybe<MBomOverlayAction>;
  /** The template's line that it replaces or omits. */
  overlays: Maybe<MBomItem>;
  /** Why the site differs. */
  overlayReason: Maybe<Scalars['String']['output']>;
  /** Remarks, plain text. */
  notes: Maybe<Scalars['String']['output']>;
  /** What other systems call this record. */
  externalIds: Array<ExternalId>;
  /** When the record was made. */
  createdAt: Scalars['DateTime']['output'];
  /** When the record was last changed. */
  updatedAt: Scalars['DateTime']['output'];
};

/** What may stand in for a line of a manufacturing BOM. System of record: MES. */
export type MBomItemSubstitute = {
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** The substitute. */
  part: Part;
  /** So many of the substitute's units replace one unit of the line. */
  ratio: Scalars['Float']['output'];
  /** Which to take first; 1 comes first. */
  priority: Scalars['Int']['output'];
};

/** State of a manufacturing BOM version. */
export type MBomStatus =
  /** Being written. */
  | 'DRAFT'
  /** In force: new runs take it. */
  | 'RELEASED'
  /** Replaced by a later version; runs made with it keep it. */
  | 'ARCHIVED';

/** What a line of a site's overlay does to the global template. */
export type MBomOverlayAction =
  /** Adds a line that the template does not have. */
  | 'ADD'
  /** Stands in place of a line of the template. */
  | 'REPLACE'
  /** Leaves a line of the template out. */
  | 'OMIT';

/** A page of manufacturing BOMs. */
export type MBomConnection = {
  /** The manufacturing BOMs of this page with their cursors. */
  edges: Array<MBomEdge>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
};

/** One manufacturing BOM in a page. */
export type MBomEdge = {
  /** Place in the list, to page on from. */
  cursor: Scalars['String']['output'];
  /** The manufacturing BOM. */
  node: MBom;
};

/** Conditions on a manufacturing BOM's status; those given must all hold. */
export type MBomStatusFilter = {
  /** Is this. */
  eq?: InputMaybe<MBomStatus>;
  /** Is another. */
  neq?: InputMaybe<MBomStatus>;
  /** Is one of these. */
  in?: InputMaybe<Array<MBomStatus>>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<MBomStatus>>;
  /** True: has no value; false: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on manufacturing BOMs; those given must all hold. */
export type MBomsInputFilters = {
  /** Condition on the id. */
  id?: InputMaybe<IdFilter>;
  /** Condition on the id of the part it builds. */
  partId?: InputMaybe<IdFilter>;
  /** Conditions on the part it builds. */
  part?: InputMaybe<MesPartsInputFilters>;
  /** Condition on the version number. */
  version?: InputMaybe<IntFilter>;
  /** Condition on the status. */
  status?: InputMaybe<MBomStatusFilter>;
  /** Condition on the id of its site; `isNull: true` for global templates. */
  siteId?: InputMaybe<IdFilter>;
  /** Condition on the id of its procedure version. */
  procedureId?: InputMaybe<IdFilter>;
  /** Conditions on its procedure version. */
  procedure?: InputMaybe<ProceduresInputFilters>;
  /** Condition on when it was made. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Condition on when it was last changed. */
  updatedAt?: InputMaybe<DateTimeFilter>;
};

/** Orders of manufacturing BOMs. */
export type MBomSortEnum =
  /** By id, oldest first. */
  | 'ID_ASC'
  /** By id, newest first. */
  | 'ID_DESC'
  /** By time of making, oldest first. */
  | 'CREATED_ASC'
  /** By time of making, newest first. */
  | 'CREATED_DESC';

/**
 * What the floor has now of a part revision at a site, in one unit (units are never merged). Computed from stock records.
 * System of record: MES.
 */
export type ItemOnHand = {
  /** The item. */
  item: Item;
  /** The part revision. */
  part: Part;
  /** The site. */
  site: Site;
  /** The unit of all its quantities. */
  unitOfMeasure: UnitOfMeasure;
  /** Physically at the site: kits and held stock included, goods in transit not. */
  quantityOnHand: Scalars['Float']['output'];
  /** Of it, free to be used: of records whose status is AVAILABLE, less what is in kits. */
  quantityAvailable: Scalars['Float']['output'];
  /** Of it, held for quality or blocked. */
  quantityHeld: Scalars['Float']['output'];
  /** Of it, in kits. */
  quantityKitted: Scalars['Float']['output'];
  /** Shipped from here and not yet received elsewhere; not part of what is on hand. */
  quantityInTransit: Scalars['Float']['output'];
  /** Expected from open runs; not part of what is on hand. */
  quantityInProcess: Scalars['Float']['output'];
  /** Expected on open purchase orders; not part of what is on hand. */
  quantityOnOrder: Scalars['Float']['output'];
};

/** What was on hand of a part revision at one place at the end of a day, by lot and serial. Computed from movements. System of record: MES. */
export type OnHandAsOf = {
  /** The day, in the calendar of the place's site. */
  asOf: Scalars['Date']['output'];
  /** The part revision. */
  part: Part;
  /** The site. */
  site: Site;
  /** The place. */
  location: Location;
  /** The lot number. */
  lotNumber: Maybe<Scalars['String']['output']>;
  /** The serial number. */
  serialNumber: Maybe<Scalars['String']['output']>;
  /** On hand, in `unitOfMeasure`. */
  quantity: Scalars['Float']['output'];
  /** The unit of the quantity. */
  unitOfMeasure: UnitOfMeasure;
};

/** What on-hand figures to compute; those given must all hold, and at least one must be given. */
export type OnHandInputFilters = {
  /** Condition on the id of the item. */
  itemId?: InputMaybe<IdFilter>;
  /** Conditions on the item. */
  item?: InputMaybe<MesItemsInputFilters>;
  /** Condition on the id of the part revision. */
  partId?: InputMaybe<IdFilter>;
  /** Conditions on the part revision. */
  part?: InputMaybe<MesPartsInputFilters>;
  /** Condition on the id of the site. */
  siteId?: InputMaybe<IdFilter>;
  /** Conditions on the site. */
  site?: InputMaybe<SitesInputFilters>;
  /** Condition on the id of the place. */
  locationId?: InputMaybe<IdFilter>;
  /** Conditions on the place. */
  location?: InputMaybe<LocationsInputFilters>;
  /** Condition on the lot number. */
  lotNumber?: InputMaybe<StringFilter>;
  /** Condition on the serial number. */
  serialNumber?: InputMaybe<StringFilter>;
};

/**
 * The floor's stock of one item at a site at an instant, for the comparison with the books. A report: no system takes it as its own
 * stock. System of record: MES.
 */
export type ReconciliationFeedRow = {
  /** The item. */
  item: Item;
  /** The site. */
  site: Site;
  /** The instant that the figures are for. */
  asOf: Scalars['DateTime']['output'];
  /** The unit of all its quantities. */
  unitOfMeasure: UnitOfMeasure;
  /** Physically at the site, by movements up to that instant. */
  shopFloorQuantity: Scalars['Float']['output'];
  /** Shipped from the site and not yet received elsewhere. */
  inTransitQuantity: Scalars['Float']['output'];
  /** Used by completed work and not yet taken from stock, for want of it: open backflush exceptions of that instant. */
  unpostedQuantity: Scalars['Float']['output'];
  /** Business events behind the movements since `since`, oldest first, at most 500: evidence for what the books may not have yet. */
  evidenceEventIds: Array<Scalars['String']['output']>;
};

/** What sort of adjustment it is. */
export type InventoryAdjustmentType =
  /** Somebody counted what is there: `quantity` is the count. */
  | 'RECOUNT'
  /** Some of it is scrapped: `quantity` is how much. */
  | 'SCRAP';

/** Stock that no record tells of. */
export type CreatePartInventoryInput = {
  /** The part revision, released once. */
  partId: Scalars['ID']['input'];
  /** Where it lies; says the site. */
  locationId: Scalars['ID']['input'];
  /** How much was counted, in the part's base unit; above 0, and 1 for a piece with a serial number. */
  quantity: Scalars['Float']['input'];
  /** The lot number on it; needed for what is tracked by lot. */
  lotNumber?: InputMaybe<Scalars['String']['input']>;
  /** The serial number on it; needed for what is tracked by serial. */
  serialNumber?: InputMaybe<Scalars['String']['input']>;
  /** Who delivered it once, where that is known. */
  supplierId?: InputMaybe<Scalars['ID']['input']>;
  /** Last day on which it may be used. */
  expiryDate?: InputMaybe<Scalars['Date']['input']>;
  /** Why there is stock without a receipt, 1 to 2,000 characters, for example `Opening count`. */
  reason: Scalars['String']['input'];
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Changes of a record of stock; what is left out stays. */
export type UpdatePartInventoryInput = {
  /** The record's id. */
  id: Scalars['ID']['input'];
  /** The `_etag` that was read. ETAG_REQUIRED without, ETAG_MISMATCH where it is out of date. */
  etag?: InputMaybe<Scalars['String']['input']>;
  /** The serial number of a piece that is still in its run and has none yet. */
  serialNumber?: InputMaybe<Scalars['String']['input']>;
  /** The lot number of what is still in its run and has none yet. */
  lotNumber?: InputMaybe<Scalars['String']['input']>;
  /** The day on which it was last maintained, for example a tool; null for never. */
  lastMaintainedDate?: InputMaybe<Scalars['Date']['input']>;
  /** User-defined attributes: all of them. */
  attributes?: InputMaybe<Array<AttributeInput>>;
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What was counted or scrapped. */
export type AdjustInventoryInput = {
  /** The record's id. */
  id: Scalars['ID']['input'];
  /** The `_etag` that was read. ETAG_REQUIRED without, ETAG_MISMATCH where it is out of date. */
  etag?: InputMaybe<Scalars['String']['input']>;
  /** Whether it was counted or scrapped. */
  adjustmentType: InventoryAdjustmentType;
  /** RECOUNT: what is on hand, kits included. SCRAP: what is scrapped. In the record's unit. */
  quantity: Scalars['Float']['input'];
  /** The company's code of the reason, for SCRAP; UNSPECIFIED unless told. */
  reasonCode?: InputMaybe<Scalars['String']['input']>;
  /** Why, 1 to 2,000 characters. */
  reason: Scalars['String']['input'];
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What is carved off a record. */
export type SplitPartInventoryInput = {
  /** The record's id. */
  id: Scalars['ID']['input'];
  /** The `_etag` that was read. ETAG_REQUIRED without, ETAG_MISMATCH where it is out of date. */
  etag?: InputMaybe<Scalars['String']['input']>;
  /** How much the new record takes, in the record's unit: less than what is on hand, or the last units of what a run built. */
  quantity: Scalars['Float']['input'];
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Splits that are made together. */
export type SplitManyPartInventoryInput = {
  /** The splits, 1 to 100, made in this order; several may be of one record. */
  splits: Array<PartInventorySplitInput>;
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** One of many splits. */
export type PartInventorySplitInput = {
  /** The record's id. */
  id: Scalars['ID']['input'];
  /** The `_etag` that was read, before any of the splits. ETAG_REQUIRED without, ETAG_MISMATCH where it is out of date. */
  etag?: InputMaybe<Scalars['String']['input']>;
  /** How much the new record takes, in the record's unit: less than what is then on hand, or the last units of what a run built. */
  quantity: Scalars['Float']['input'];
};

/** Where stock goes within its site. */
export type MoveInventoryInput = {
  /** The record's id. */
  id: Scalars['ID']['input'];
  /** The `_etag` that was read. ETAG_REQUIRED without, ETAG_MISMATCH where it is out of date. */
  etag?: InputMaybe<Scalars['String']['input']>;
  /** Where it goes: a place of the same site. */
  toLocationId: Scalars['ID']['input'];
  /** How much, in the record's unit; all that is on hand unless told. */
  quantity?: InputMaybe<Scalars['Float']['input']>;
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The stock recorded. */
export type CreatePartInventoryPayload = {
  /** The new record. */
  partInventory: PartInventory;
};

/** The stock changed. */
export type UpdatePartInventoryPayload = {
  /** The record as it is now. */
  partInventory: PartInventory;
};

/** The stock adjusted. */
export type AdjustInventoryPayload = {
  /** The record as it is now. */
  partInventory: PartInventory;
};

/** The stock carved off. */
export type SplitPartInventoryPayload = {
  /** The new record. */
  partInventory: PartInventory;
};

/** What was carved off. */
export type SplitManyPartInventoryPayload = {
  /** The new records, in the order of their splits. */
  partInventories: Array<PartInventory>;
};

/** The stock moved. */
export type MoveInventoryPayload = {
  /** The record that lies at the new place: the same, or what was carved off it. */
  partInventory: PartInventory;
};

/** A record of stock that goes into another. */
export type MergePartInventoryInput = {
  /** The record that takes it. */
  id: Scalars['ID']['input'];
  /** The `_etag` that was read of it. ETAG_REQUIRED without, ETAG_MISMATCH where it is out of date. */
  etag?: InputMaybe<Scalars['String']['input']>;
  /** The record that goes into it, with all that is on hand of it. */
  fromId: Scalars['ID']['input'];
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The stock merged. */
export type MergePartInventoryPayload = {
  /** The record that took the other. */
  partInventory: PartInventory;
};

/** What can be done with a record of stock. */
export type PartInventoryStatus =
  /** On hand, free to be used. */
  | 'AVAILABLE'
  /** Used up, gone, held, or at a place that stock is not taken from. */
  | 'UNAVAILABLE'
  /** Its run, or its inspection, is not done. */
  | 'WIP'
  /** All that is on hand is in a kit. */
  | 'KITTED'
  /** Expected on a purchase order. */
  | 'ON_ORDER'
  /** All that is left of it is part of something else. */
  | 'INSTALLED'
  /** All of it was scrapped. */
  | 'SCRAPPED';

/** Whether stock may be used, as far as holds go. */
export type StockStatus =
  /** No hold. */
  | 'UNRESTRICTED'
  /** Waits for a decision of quality. */
  | 'QUALITY'
  /** Kept from any use. */
  | 'BLOCKED';

/** A page of stock records. */
export type PartInventoryConnection = {
  /** The records of the page, in order. */
  edges: Array<PartInventoryEdge>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
};

/** One record of a page of stock records. */
export type PartInventoryEdge = {
  /** Opaque place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: PartInventory;
};

/** Conditions on a value of PartInventoryStatus; those given must all hold. */
export type PartInventoryStatusFilter = {
  /** Is this value. */
  eq?: InputMaybe<PartInventoryStatus>;
  /** Is another value. */
  neq?: InputMaybe<PartInventoryStatus>;
  /** Is one of these. */
  in?: InputMaybe<Array<PartInventoryStatus>>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<PartInventoryStatus>>;
  /** True: has no value; false: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on a value of StockStatus; those given must all hold. */
export type StockStatusFilter = {
  /** Is this value. */
  eq?: InputMaybe<StockStatus>;
  /** Is another value. */
  neq?: InputMaybe<StockStatus>;
  /** Is one of these. */
  in?: InputMaybe<Array<StockStatus>>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<StockStatus>>;
  /** True: has no value; false: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on stock records; those given must all hold. */
export type PartInventoriesInputFilters = {
  /** Condition on the id. */
  id?: InputMaybe<IdFilter>;
  /** Condition on the serial number. */
  serialNumber?: InputMaybe<StringFilter>;
  /** Condition on the lot number. */
  lotNumber?: InputMaybe<StringFilter>;
  /** Condition on what came into the record. */
  quantity?: InputMaybe<FloatFilter>;
  /** Condition on what is on hand and in no kit. */
  quantityAvailable?: InputMaybe<FloatFilter>;
  /** Condition on what is physically there. */
  quantityOnHand?: InputMaybe<FloatFilter>;
  /** Condition on what was scrapped. */
  quantityScrapped?: InputMaybe<FloatFilter>;
  /** Condition on the computed status. */
  status?: InputMaybe<PartInventoryStatusFilter>;
  /** Condition on the strongest hold. */
  stockStatus?: InputMaybe<StockStatusFilter>;
  /** Condition on whether some of it is installed. */
  installed?: InputMaybe<BooleanFilter>;
  /** Condition on whether some of it is in a kit. */
  kitted?: InputMaybe<BooleanFilter>;
  /** Condition on whether it came by a receipt. */
  received?: InputMaybe<BooleanFilter>;
  /** Condition on the id of the part revision. */
  partId?: InputMaybe<IdFilter>;
  /** Conditions on the part revision. */
  part?: InputMaybe<MesPartsInputFilters>;
  /** Condition on the id of the item. */
  itemId?: InputMaybe<IdFilter>;
  /** Conditions on the item. */
  item?: InputMaybe<MesItemsInputFilters>;
  /** Condition on the id of the site. */
  siteId?: InputMaybe<IdFilter>;
  /** Conditions on the site. */
  site?: InputMaybe<SitesInputFilters>;
  /** Condition on the id of the location. */
  locationId?: InputMaybe<IdFilter>;
  /** Conditions on the location. */
  location?: InputMaybe<LocationsInputFilters>;
  /** Condition on the id of the supplier. */
  supplierId?: InputMaybe<IdFilter>;
  /** Conditions on the supplier. */
  supplier?: InputMaybe<MesSuppliersInputFilters>;
  /** Condition on the id of the receipt item. */
  receiptItemId?: InputMaybe<IdFilter>;
  /** Conditions on the receipt item. */
  receiptItem?: InputMaybe<ReceiptItemsInputFilters>;
  /** Condition on the id of the purchase order line. */
  purchaseOrderLineId?: InputMaybe<IdFilter>;
  /** Conditions on the purchase order line. */
  purchaseOrderLine?: InputMaybe<MesPurchaseOrderLinesInputFilters>;
  /** Condition on the id of the run that produced it. */
  originRunId?: InputMaybe<IdFilter>;
  /** Conditions on the run that produced it. */
  originRun?: InputMaybe<RunsInputFilters>;
  /** Condition on the id of the record it was carved off. */
  splitFromId?: InputMaybe<IdFilter>;
  /** Condition on the day it expires. */
  expiryDate?: InputMaybe<DateFilter>;
  /** Condition on when it was made. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Condition on when it was last changed. */
  updatedAt?: InputMaybe<DateTimeFilter>;
};

/** Orders of stock records. */
export type PartInventorySortEnum =
  /** By id, oldest first. */
  | 'ID_ASC'
  /** By id, newest first. */
  | 'ID_DESC'
  /** By time of making, oldest first. */
  | 'CREATED_ASC'
  /** By time of making, newest first. */
  | 'CREATED_DESC'
  /** By last change, oldest first. */
  | 'UPDATED_ASC'
  /** By last change, newest first. */
  | 'UPDATED_DESC'
  /** By serial number, A first; those without one last. */
  | 'SERIAL_NUMBER_ASC'
  /** By serial number, Z first; those without one last. */
  | 'SERIAL_NUMBER_DESC'
  /** By lot number, A first; those without one last. */
  | 'LOT_NUMBER_ASC'
  /** By lot number, Z first; those without one last. */
  | 'LOT_NUMBER_DESC'
  /** By quantity, rising. */
  | 'QUANTITY_ASC'
  /** By quantity, falling. */
  | 'QUANTITY_DESC'
  /** By day of expiry, soonest first; those without one last. */
  | 'EXPIRY_DATE_ASC'
  /** By day of expiry, latest first; those without one last. */
  | 'EXPIRY_DATE_DESC';

/** A kit for a run. */
export type CreateKitForRunInput = {
  /** The run. */
  runId: Scalars['ID']['input'];
  /** Only requirements whose line of the manufacturing BOM is in this kit group; all unless told. */
  kitGroup?: InputMaybe<Scalars['String']['input']>;
  /** True: also what completions backflush. What the kit holds of it is taken before stock beside the line. */
  includeBackflushed?: Scalars['Boolean']['input'];
  /** Where it is to be brought: a place of the run's site. Without one, what is picked stays where it lies. */
  deliveryLocationId?: InputMaybe<Scalars['ID']['input']>;
  /** Day it is needed, in the site's calendar. */
  needDate?: InputMaybe<Scalars['Date']['input']>;
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A kit that gets more to list. */
export type AddPartsToKitFromMbomInput = {
  /** The kit's id. */
  id: Scalars['ID']['input'];
  /** The `_etag` that was read. ETAG_REQUIRED without, ETAG_MISMATCH where it is out of date. */
  etag?: InputMaybe<Scalars['String']['input']>;
  /** Only requirements whose line of the manufacturing BOM is in this kit group; all unless told. */
  kitGroup?: InputMaybe<Scalars['String']['input']>;
  /** True: also what completions backflush. */
  includeBackflushed?: Scalars['Boolean']['input'];
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A kit that is asked for. */
export type RequestKitInput = {
  /** The kit's id. */
  id: Scalars['ID']['input'];
  /** The `_etag` that was read. ETAG_REQUIRED without, ETAG_MISMATCH where it is out of date. */
  etag?: InputMaybe<Scalars['String']['input']>;
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A kit that is taken back. */
export type CancelKitInput = {
  /** The kit's id. */
  id: Scalars['ID']['input'];
  /** The `_etag` that was read. ETAG_REQUIRED without, ETAG_MISMATCH where it is out of date. */
  etag?: InputMaybe<Scalars['String']['input']>;
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Stock that goes into a kit. */
export type IssueItemToKitInput = {
  /** What of the kit it fills. */
  partKitItemId: Scalars['ID']['input'];
  /** The stock: of the part that the kit lists, or of a substitute for it, at its site. UNAPPROVED_SUBSTITUTE for another part. */
  partInventoryId: Scalars['ID']['input'];
  /** How much, in the stock's unit, which must be the kit's; above 0 and no more than the kit still wants, of a substitute by its ratio. */
  quantity: Scalars['Float']['input'];
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Stock that leaves a kit. */
export type MoveItemToInventoryInput = {
  /** What was put into the kit: the id of the issue. */
  partKitIssueId: Scalars['ID']['input'];
  /** How much of it, in the stock's unit; all of it unless told. */
  quantity?: InputMaybe<Scalars['Float']['input']>;
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A kit that is brought to its run. */
export type DeliverKitInput = {
  /** The kit's id. */
  id: Scalars['ID']['input'];
  /** The `_etag` that was read. ETAG_REQUIRED without, ETAG_MISMATCH where it is out of date. */
  etag?: InputMaybe<Scalars['String']['input']>;
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The kit drawn up. */
export type CreateKitForRunPayload = {
  /** The new kit, a draft. */
  partKit: PartKit;
};

/** The kit that lists more. */
export type AddPartsToKitFromMbomPayload = {
  /** The kit. */
  partKit: PartKit;
};

/** The kit asked for. */
export type RequestKitPayload = {
  /** The kit. */
  partKit: PartKit;
};

/** The kit taken back. */
export type CancelKitPayload = {
  /** Its id, which names nothing any more. */
  id: Scalars['ID']['output'];
};

/** The kit that stock was put into. */
export type IssueItemToKitPayload = {
  /** The kit. */
  partKit: PartKit;
};

/** The kit that stock was taken from. */
export type MoveItemToInventoryPayload = {
  /** The kit. */
  partKit: PartKit;
};

/** The kit delivered. */
export type DeliverKitPayload = {
  /** The kit. */
  partKit: PartKit;
};

/** Parts picked together for a run, and brought to it. Site-scoped. System of record: MES. */
export type PartKit = {
  /** Wire form `kit_…`. */
  id: Scalars['ID']['output'];
  /** Changes with every change of the record; give it back as `etag` when you update. */
  _etag: Scalars['String']['output'];
  /** Its number, unique. */
  number: Scalars['String']['output'];
  /** Where it stands. */
  status: PartKitStatus;
  /** The run it is for. */
  run: Maybe<Run>;
  /** The site. */
  site: Site;
  /** Where it is to be brought. */
  deliveryLocation: Maybe<Location>;
  /** Day it is needed, in the site's calendar. */
  needDate: Maybe<Scalars['Date']['output']>;
  /** Who asked for it: the principal's name. */
  requestedBy: Maybe<Scalars['String']['output']>;
  /** When it was asked for; null while it is a draft. */
  requestedAt: Maybe<Scalars['DateTime']['output']>;
  /** When it was delivered. */
  deliveredAt: Maybe<Scalars['DateTime']['output']>;
  /** When it was used up or cleared. */
  completedAt: Maybe<Scalars['DateTime']['output']>;
  /** What belongs into it, by position. */
  items: Array<PartKitItem>;
  /** What other systems call this record. */
  externalIds: Array<ExternalId>;
  /** When the record was made. */
  createdAt: Scalars['DateTime']['output'];
  /** When the record was last changed. */
  updatedAt: Scalars['DateTime']['output'];
};

/** Where a kit stands. */
export type PartKitStatus =
  /** Being listed. */
  | 'DRAFT'
  /** Asked for, nothing picked yet. */
  | 'REQUESTED'
  /** Being picked. */
  | 'IN_PROGRESS'
  /** At its run. */
  | 'DELIVERED'
  /** Used up, or what was left is back in stock. */
  | 'COMPLETE';

/** One part of a kit and how much of it. Site-scoped. System of record: MES. */
export type PartKitItem = {
  /** Wire form `kti_…`. */
  id: Scalars['ID']['output'];
  /** Changes with every change of the record; give it back as `etag` when you update. */
  _etag: Scalars['String']['output'];
  /** Its kit. */
  partKit: PartKit;
  /** Its place in the kit, from 1. */
  position: Scalars['Int']['output'];
  /** The part revision wanted. */
  part: Part;
  /** The requirement of the as-built record that it is for. */
  buildRequirement: Maybe<BuildRequirement>;
  /** What is wanted, in `unitOfMeasure`. */
  quantity: Scalars['Float']['output'];
  /** What was issued and did not go back to stock, in `unitOfMeasure`: in the kit, or installed from it; of a substitute, by its ratio. */
  quantityIssued: Scalars['Float']['output'];
  /** The unit of its quantities. */
  unitOfMeasure: UnitOfMeasure;
  /** What the manufacturing BOM lets stand in for the part, with its ratio; may be put into the kit in its stead. */
  substitutes: Array<MBomItemSubstitute>;
  /** What was put into the kit, oldest first. */
  issues: Array<PartKitIssue>;
  /** What other systems call this record. */
  externalIds: Array<ExternalId>;
  /** When the record was made. */
  createdAt: Scalars['DateTime']['output'];
  /** When the record was last changed. */
  updatedAt: Scalars['DateTime']['output'];
};

/** Stock that was put into a kit. Site-scoped. System of record: MES. */
export type PartKitIssue = {
  /** Wire form `kis_…`. */
  id: Scalars['ID']['output'];
  /** What of the kit it fills. */
  partKitItem: PartKitItem;
  /** The stock. */
  partInventory: PartInventory;
  /** How much of it, in the stock's unit. */
  quantity: Scalars['Float']['output'];
  /** So many of its units fill one unit of the item; 1 where it is the planned part. */
  ratio: Scalars['Float']['output'];
  /** The installation that took it from the kit; taken out again, it goes back into the kit, or to stock once the kit is complete. */
  abomInstallation: Maybe<ABomInstallation>;
  /** When it was issued. */
  issuedAt: Scalars['DateTime']['output'];
  /** Who issued it: the principal's name. */
  issuedBy: Scalars['String']['output'];
  /** When it left the kit; null while it is in it. */
  endedAt: Maybe<Scalars['DateTime']['output']>;
  /** Who took it out. */
  endedBy: Maybe<Scalars['String']['output']>;
  /** True when it was installed from the kit; false while it is in it, or when it went back to stock. */
  consumed: Scalars['Boolean']['output'];
  /** When the record was made. */
  createdAt: Scalars['DateTime']['output'];
  /** When the record was last changed. */
  updatedAt: Scalars['DateTime']['output'];
};

/** A page of kits. */
export type PartKitConnection = {
  /** The records of the page, in order. */
  edges: Array<PartKitEdge>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
};

/** One record of a page of kits. */
export type PartKitEdge = {
  /** Opaque place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: PartKit;
};

/** Conditions on a value of PartKitStatus; those given must all hold. */
export type PartKitStatusFilter = {
  /** Is this value. */
  eq?: InputMaybe<PartKitStatus>;
  /** Is another value. */
  neq?: InputMaybe<PartKitStatus>;
  /** Is one of these. */
  in?: InputMaybe<Array<PartKitStatus>>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<PartKitStatus>>;
  /** True: has no value; false: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on kits; those given must all hold. */
export type PartKitsInputFilters = {
  /** Condition on the id. */
  id?: InputMaybe<IdFilter>;
  /** Condition on the number. */
  number?: InputMaybe<StringFilter>;
  /** Condition on where it stands. */
  status?: InputMaybe<PartKitStatusFilter>;
  /** Condition on the id of the run. */
  runId?: InputMaybe<IdFilter>;
  /** Conditions on the run. */
  run?: InputMaybe<RunsInputFilters>;
  /** Condition on the id of the site. */
  siteId?: InputMaybe<IdFilter>;
  /** Condition on the id of the place of delivery. */
  deliveryLocationId?: InputMaybe<IdFilter>;
  /** Condition on the day it is needed. */
  needDate?: InputMaybe<DateFilter>;
  /** Has an item that satisfies these. */
  items?: InputMaybe<PartKitItemsInputFilters>;
  /** Condition on when it was made. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Condition on when it was last changed. */
  updatedAt?: InputMaybe<DateTimeFilter>;
};

/** Conditions on items of kits; those given must all hold. */
export type PartKitItemsInputFilters = {
  /** Condition on the id. */
  id?: InputMaybe<IdFilter>;
  /** Condition on the id of the part revision. */
  partId?: InputMaybe<IdFilter>;
  /** Conditions on the part revision. */
  part?: InputMaybe<MesPartsInputFilters>;
  /** Condition on the id of the requirement. */
  buildRequirementId?: InputMaybe<IdFilter>;
};

/** Orders of kits. */
export type PartKitSortEnum =
  /** By id, oldest first. */
  | 'ID_ASC'
  /** By id, newest first. */
  | 'ID_DESC'
  /** By number, rising. */
  | 'NUMBER_ASC'
  /** By number, falling. */
  | 'NUMBER_DESC'
  /** By day it is needed, soonest first; those without one last. */
  | 'NEED_DATE_ASC'
  /** By day it is needed, latest first; those without one last. */
  | 'NEED_DATE_DESC'
  /** By time of making, oldest first. */
  | 'CREATED_ASC'
  /** By time of making, newest first. */
  | 'CREATED_DESC';

/** Conditions on the keys of part revisions; those given must all hold. */
export type MesPartsInputFilters = {
  /** Condition on the id. */
  id?: InputMaybe<IdFilter>;
  /** Condition on the part number. */
  partNumber?: InputMaybe<StringFilter>;
  /** Condition on the revision. */
  revision?: InputMaybe<StringFilter>;
};

/** What PLM recorded, for applyPartRelease. */
export type ApplyPartReleaseInput = {
  /** The event as PLM signed it (`plmSignedEvent`). */
  signedEvent: Scalars['String']['input'];
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What applyPartRelease took in. */
export type ApplyPartReleasePayload = {
  /** The revision as production keeps it. */
  part: Part;
};

/** What PLM recorded, for applyRouting. */
export type ApplyRoutingInput = {
  /** The event as PLM signed it (`plmSignedEvent`). */
  signedEvent: Scalars['String']['input'];
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What applyRouting took in. */
export type ApplyRoutingPayload = {
  /** The draft. */
  procedure: Procedure;
};

/** What PLM recorded, for applyEcn. */
export type ApplyEcnInput = {
  /** The event as PLM signed it (`plmSignedEvent`). */
  signedEvent: Scalars['String']['input'];
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What applyEcn took in. */
export type ApplyEcnPayload = {
  /** The change notice as production keeps it. */
  ecn: Ecn;
};

/** What PLM told, for applyHeartbeat. */
export type ApplyHeartbeatInput = {
  /** The event as PLM signed it (`plmSignedEvent`). */
  signedEvent: Scalars['String']['input'];
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What applyHeartbeat took in. */
export type ApplyHeartbeatPayload = {
  /** When the newest event of PLM happened that production has taken in. */
  heardAt: Scalars['DateTime']['output'];
};

/** What ERP recorded, for applyDemand. */
export type ApplyDemandInput = {
  /** The event as ERP signed it (`erpSignedEvent`). */
  signedEvent: Scalars['String']['input'];
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What applyDemand took in. */
export type ApplyDemandPayload = {
  /** The demand as production keeps it. */
  demand: Demand;
};

/** What ERP recorded, for applyWorkCenter. */
export type ApplyWorkCenterInput = {
  /** The event as ERP signed it (`erpSignedEvent`). */
  signedEvent: Scalars['String']['input'];
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What applyWorkCenter took in. */
export type ApplyWorkCenterPayload = {
  /** The work center as production keeps it. */
  workCenter: WorkCenter;
};

/** A supplier as ERP has it. */
export type ApplySupplierInput = {
  /** The event as ERP signed it (`erpSignedEvent`). */
  signedEvent: Scalars['String']['input'];
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The supplier taken in. */
export type ApplySupplierPayload = {
  /** The supplier. */
  supplier: Supplier;
};

/** A new procedure. */
export type CreateProcedureInput = {
  /** Its name, 1 to 200 characters. */
  title: Scalars['String']['input'];
  /** What it is about. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** What it is for. */
  type?: ProcedureType;
  /** The part revision that it builds; left out where it builds none alone. */
  partId?: InputMaybe<Scalars['ID']['input']>;
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The next version of a procedure. */
export type CreateProcedureVersionInput = {
  /** The version to start from. */
  procedureId: Scalars['ID']['input'];
  /** Another revision of its part. */
  partId?: InputMaybe<Scalars['ID']['input']>;
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A new step. */
export type CreateStepInput = {
  /** The draft that it is added to. */
  procedureId: Scalars['ID']['input'];
  /** Short name shown to operators, 1 to 200 characters. */
  title: Scalars['String']['input'];
  /** Order within the procedure, from 1; the end where it is left out. */
  position?: InputMaybe<Scalars['Int']['input']>;
  /** Instructions: rich text as a JSON document. */
  content?: InputMaybe<Scalars['String']['input']>;
  /** True for a step taken from the library of standard steps. */
  isStandardStep?: InputMaybe<Scalars['Boolean']['input']>;
  /** The steps of the same procedure that must be COMPLETE before it starts. */
  upstreamStepIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Where it is done. */
  workCenterId?: InputMaybe<Scalars['ID']['input']>;
  /** Role that must sign the step off. */
  signoffRole?: InputMaybe<Scalars['String']['input']>;
  /** Planned time of the step. */
  leadTime?: InputMaybe<Scalars['Duration']['input']>;
  /** Addresses (https) of drawings in PLM. CAD_CONTENT_FORBIDDEN for anything else. */
  drawingLinks?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What the operator fills in, in this order. */
  fields?: InputMaybe<Array<StepFieldInput>>;
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Changes of a step; what is left out stays. */
export type UpdateStepInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** The `_etag` that was read. ETAG_REQUIRED without, ETAG_MISMATCH where it is out of date. */
  etag?: InputMaybe<Scalars['String']['input']>;
  /** Short name shown to operators, 1 to 200 characters. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** Instructions: rich text as a JSON document. */
  content?: InputMaybe<Scalars['String']['input']>;
  /** True for a step taken from the library of standard steps. */
  isStandardStep?: InputMaybe<Scalars['Boolean']['input']>;
  /** The steps of the same procedure that must be COMPLETE before it starts. */
  upstreamStepIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Where it is done. */
  workCenterId?: InputMaybe<Scalars['ID']['input']>;
  /** Role that must sign the step off. */
  signoffRole?: InputMaybe<Scalars['String']['input']>;
  /** Planned time of the step. */
  leadTime?: InputMaybe<Scalars['Duration']['input']>;
  /** Addresses (https) of drawings in PLM. CAD_CONTENT_FORBIDDEN for anything else. */
  drawingLinks?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What the operator fills in, in this order. */
  fields?: InputMaybe<Array<StepFieldInput>>;
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A step to take out. */
export type DeleteStepInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** The `_etag` that was read. ETAG_REQUIRED without, ETAG_MISMATCH where it is out of date. */
  etag?: InputMaybe<Scalars['String']['input']>;
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** One thing to fill in. */
export type StepFieldInput = {
  /** Label shown to the operator, 1 to 120 characters. */
  name: Scalars['String']['input'];
  /** What kind of value is filled in. */
  type: StepFieldType;
  /** Unit of the value, for example `N.m`. */
  unit?: InputMaybe<Scalars['String']['input']>;
  /** True when the step cannot be completed without it. */
  required?: Scalars['Boolean']['input'];
  /** Values to choose from, for SELECT and MULTISELECT. */
  options?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What the value must satisfy. */
  validations?: InputMaybe<Array<FieldValidationInput>>;
  /** Role that may sign, for SIGNOFF. */
  signoffRole?: InputMaybe<Scalars['String']['input']>;
};

/** What a field's value must satisfy. */
export type FieldValidationInput = {
  /** The kind of check: MINIMUM, MAXIMUM, PATTERN. */
  kind: Scalars['String']['input'];
  /** The bound (decimal number) or regular expression, as text. */
  value: Scalars['String']['input'];
  /** What the operator is told when the value does not satisfy it. */
  message?: InputMaybe<Scalars['String']['input']>;
};

/** A version of a procedure. */
export type ProcedureTransitionInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** The `_etag` that was read. ETAG_REQUIRED without, ETAG_MISMATCH where it is out of date. */
  etag?: InputMaybe<Scalars['String']['input']>;
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The procedure changed. */
export type ProcedurePayload = {
  /** The procedure version as it is now. */
  procedure: Procedure;
};

/** The step changed. */
export type StepPayload = {
  /** The step as it is now. */
  step: Step;
  /** Its procedure as it is now. */
  procedure: Procedure;
};

/** How a part is built, inspected or reworked: an ordered set of steps, in numbered versions of one family. System of record: MES. */
export type Procedure = {
  /** Opaque id of this version. */
  id: Scalars['ID']['output'];
  /** Changes with every change of the record; give it back as `etag` when you update. */
  _etag: Scalars['String']['output'];
  /** Id that all versions of this procedure share. */
  familyId: Scalars['ID']['output'];
  /** Version number within the family, from 1. */
  version: Scalars['Int']['output'];
  /** Short name shown to operators. */
  title: Scalars['String']['output'];
  /** What it is for, plain text. */
  description: Maybe<Scalars['String']['output']>;
  /** Build, inspection or rework. */
  type: ProcedureType;
  /** Where the version stands in its life; one version of a family is RELEASED at a time. */
  status: ProcedureStatus;
  /** The part revision that it builds; null for a procedure of general use. */
  part: Maybe<Part>;
  /** The engineering routing that it was drafted from; null where it was written on the floor. */
  sourceRouting: Maybe<Routing>;
  /** Revision of the part when the procedure was drafted, for example `B`. */
  sourcePartRevision: Maybe<Scalars['String']['output']>;
  /** Its steps, by position. */
  steps: Array<Step>;
  /** The manufacturing BOM versions bound to this version. */
  mboms: Array<MBom>;
  /** Runs made with this version, oldest first. */
  runs: Array<Run>;
  /** User-defined attributes. */
  attributes: Array<Attribute>;
  /** When the version was released. */
  releasedAt: Maybe<Scalars['DateTime']['output']>;
  /** Who released it: the principal's name. */
  releasedBy: Maybe<Scalars['String']['output']>;
  /** When a later version took its place. */
  archivedAt: Maybe<Scalars['DateTime']['output']>;
  /** What other systems call this record. */
  externalIds: Array<ExternalId>;
  /** When the record was made. */
  createdAt: Scalars['DateTime']['output'];
  /** When the record was last changed. */
  updatedAt: Scalars['DateTime']['output'];
};

/** What a procedure is for. */
export type ProcedureType =
  /** Makes the part. */
  | 'BUILD'
  /** Inspects the part, for example at receiving. */
  | 'INSPECTION'
  /** Brings a nonconforming or changed part to its state. */
  | 'REWORK';

/** State of a procedure version. */
export type ProcedureStatus =
  /** Being written. */
  | 'DRAFT'
  /** Waiting for approval. */
  | 'IN_REVIEW'
  /** In force: new runs take it. */
  | 'RELEASED'
  /** Replaced by a later version; runs made with it keep it. */
  | 'ARCHIVED';

/** One step of a procedure. System of record: MES. */
export type Step = {
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Changes with every change of the record; give it back as `etag` when you update. */
  _etag: Scalars['String']['output'];
  /** The procedure version it belongs to. */
  procedure: Procedure;
  /** Order within the procedure, from 1. */
  position: Scalars['Int']['output'];
  /** The step it is nested in; null at the top. */
  parent: Maybe<Step>;
  /** Short name shown to operators. */
  title: Scalars['String']['output'];
  /** Instructions: rich text as a JSON document. */
  content: Maybe<Scalars['String']['output']>;
  /** True for a step taken from the library of standard steps. */
  isStandardStep: Scalars['Boolean']['output'];
  /** Ids of the steps that must be COMPLETE before this one starts. */
  upstreamStepIds: Array<Scalars['ID']['output']>;
  /** The steps that must be COMPLETE before this one starts. */
  upstreamSteps: Array<Step>;
  /** Where it is done, as the ERP names the work center. */
  workCenter: Maybe<WorkCenter>;
  /** Where on the floor it is done. */
  location: Maybe<Location>;
  /** What the operator fills in, by position. */
  fields: Array<StepField>;
  /** Addresses (https) of drawings in PLM; MES never holds their content. */
  drawingLinks: Array<Scalars['String']['output']>;
  /** Role that must sign the step off; null where none must. */
  signoffRole: Maybe<Scalars['String']['output']>;
  /** Planned time of the step. */
  leadTime: Maybe<Scalars['Duration']['output']>;
  /** What other systems call this record. */
  externalIds: Array<ExternalId>;
  /** When the record was made. */
  createdAt: Scalars['DateTime']['output'];
  /** When the record was last changed. */
  updatedAt: Scalars['DateTime']['output'];
};

/** One thing to fill in at a step. System of record: MES. */
export type StepField = {
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Order within the step, from 1. */
  position: Scalars['Int']['output'];
  /** Label shown to the operator. */
  name: Scalars['String']['output'];
  /** What kind of value is filled in. */
  type: StepFieldType;
  /** Unit of the value, as shown to the operator, for example `N.m`. */
  unit: Maybe<Scalars['String']['output']>;
  /** True when the step cannot be completed without it. */
  required: Scalars['Boolean']['output'];
  /** Values to choose from, for SELECT and MULTISELECT. */
  options: Array<Scalars['String']['output']>;
  /** What the value must satisfy. */
  validations: Array<FieldValidation>;
  /** Role that may sign, for SIGNOFF. */
  signoffRole: Maybe<Scalars['String']['output']>;
};

/** What a field's value must satisfy. */
export type FieldValidation = {
  /** The kind of check: MINIMUM, MAXIMUM, PATTERN. */
  kind: Scalars['String']['output'];
  /** The bound (decimal number) or regular expression, as text. */
  value: Scalars['String']['output'];
  /** What the operator is told when the value does not satisfy it. */
  message: Maybe<Scalars['String']['output']>;
};

/** Kind of value of a step's field. */
export type StepFieldType =
  /** Text. */
  | 'STRING'
  /** A decimal number. */
  | 'NUMBER'
  /** `true` or `false`. */
  | 'BOOLEAN'
  /** One of the options. */
  | 'SELECT'
  /** The name of a person who signs, with the time. */
  | 'SIGNOFF'
  /** Some of the options, as a JSON list of text. */
  | 'MULTISELECT'
  /** An instant, RFC 3339. */
  | 'DATETIME'
  /** The address of a file. */
  | 'FILE_ATTACHMENT';

/** A page of procedures. */
export type ProcedureConnection = {
  /** The procedures of this page with their cursors. */
  edges: Array<ProcedureEdge>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
};

/** One procedure in a page. */
export type ProcedureEdge = {
  /** Place in the list, to page on from. */
  cursor: Scalars['String']['output'];
  /** The procedure. */
  node: Procedure;
};

/** A page of steps. */
export type StepConnection = {
  /** The steps of this page with their cursors. */
  edges: Array<StepEdge>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
};

/** One step in a page. */
export type StepEdge = {
  /** Place in the list, to page on from. */
  cursor: Scalars['String']['output'];
  /** The step. */
  node: Step;
};

/** Conditions on a procedure's type. */
export type ProcedureTypeFilter = {
  /** Is this. */
  eq?: InputMaybe<ProcedureType>;
  /** Is another. */
  neq?: InputMaybe<ProcedureType>;
  /** Is one of these. */
  in?: InputMaybe<Array<ProcedureType>>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<ProcedureType>>;
  /** True: has no value; false: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on a procedure's status. */
export type ProcedureStatusFilter = {
  /** Is this. */
  eq?: InputMaybe<ProcedureStatus>;
  /** Is another. */
  neq?: InputMaybe<ProcedureStatus>;
  /** Is one of these. */
  in?: InputMaybe<Array<ProcedureStatus>>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<ProcedureStatus>>;
  /** True: has no value; false: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on procedures; those given must all hold. */
export type ProceduresInputFilters = {
  /** Condition on the id. */
  id?: InputMaybe<IdFilter>;
  /** Condition on the id of the family. */
  familyId?: InputMaybe<IdFilter>;
  /** Condition on the version number. */
  version?: InputMaybe<IntFilter>;
  /** Condition on the title. */
  title?: InputMaybe<StringFilter>;
  /** Condition on the type. */
  type?: InputMaybe<ProcedureTypeFilter>;
  /** Condition on the status. */
  status?: InputMaybe<ProcedureStatusFilter>;
  /** Condition on the id of the part it builds. */
  partId?: InputMaybe<IdFilter>;
  /** Conditions on the part it builds. */
  part?: InputMaybe<MesPartsInputFilters>;
  /** Condition on when it was made. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Condition on when it was last changed. */
  updatedAt?: InputMaybe<DateTimeFilter>;
};

/** Conditions on steps; those given must all hold. */
export type StepsFilters = {
  /** Condition on the id. */
  id?: InputMaybe<IdFilter>;
  /** Condition on the id of the procedure version. */
  procedureId?: InputMaybe<IdFilter>;
  /** Conditions on the procedure version. */
  procedure?: InputMaybe<ProceduresInputFilters>;
  /** Condition on the title. */
  title?: InputMaybe<StringFilter>;
  /** Condition on the position. */
  position?: InputMaybe<IntFilter>;
  /** True for standard steps. */
  isStandardStep?: InputMaybe<BooleanFilter>;
  /** Condition on the id of the work center. */
  workCenterId?: InputMaybe<IdFilter>;
  /** Condition on the id of the location. */
  locationId?: InputMaybe<IdFilter>;
};

/** Orders of procedures. */
export type ProcedureSortEnum =
  /** By id, oldest first. */
  | 'ID_ASC'
  /** By id, newest first. */
  | 'ID_DESC'
  /** By time of making, oldest first. */
  | 'CREATED_ASC'
  /** By time of making, newest first. */
  | 'CREATED_DESC'
  /** By title, A first. */
  | 'TITLE_ASC'
  /** By title, Z first. */
  | 'TITLE_DESC';

/** Orders of steps. */
export type StepSortEnum =
  /** By id, oldest first. */
  | 'ID_ASC'
  /** By id, newest first. */
  | 'ID_DESC'
  /** By position, first step first. */
  | 'POSITION_ASC'
  /** By position, last step first. */
  | 'POSITION_DESC';

/** An order as ERP has it. */
export type ApplyPurchaseOrderInput = {
  /** The event as ERP signed it (`erpSignedEvent`). */
  signedEvent: Scalars['String']['input'];
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The order taken in. */
export type ApplyPurchaseOrderPayload = {
  /** The order. */
  purchaseOrder: PurchaseOrder;
};

/** A bill that ERP has matched. */
export type ApplyMatchStateInput = {
  /** The event as ERP signed it (`erpSignedEvent`). */
  signedEvent: Scalars['String']['input'];
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The match taken in. */
export type ApplyMatchStatePayload = {
  /** The order lines that the bill is for, as far as MES knows them. */
  purchaseOrderLines: Array<PurchaseOrderLine>;
};

/** An order placed with a supplier. Site-scoped. System of record: ERP. */
export type PurchaseOrder = {
  /** Wire form `po_…`. */
  id: Scalars['ID']['output'];
  /** Order number, unique. */
  number: Scalars['String']['output'];
  /** Receipts with at least one item against this order, oldest first. */
  receipts: Array<Receipt>;
};

/** One line of a purchase order. Site-scoped. System of record: ERP. */
export type PurchaseOrderLine = {
  /** Wire form `pol_…`. */
  id: Scalars['ID']['output'];
  /** Number of the order. */
  poNumber: Scalars['String']['output'];
  /** Number of the line within the order, from 1. */
  lineNumber: Scalars['Int']['output'];
  /** What was received against it, oldest first; reversals and returns are among them, below zero. */
  receiptItems: Array<ReceiptItem>;
  /**
   * Received on the floor, less reversals and returns, in the order line's unit. The books' number (`quantityReceived`) may differ:
   * the difference is reconciled, never synchronised.
   */
  quantityReceivedOnFloor: Scalars['Float']['output'];
  /** Stock that is expected from it or came from it. */
  partInventories: Array<PartInventory>;
};

/** Conditions on the keys of purchase order lines; those given must all hold. */
export type MesPurchaseOrderLinesInputFilters = {
  /** Condition on the id. */
  id?: InputMaybe<IdFilter>;
  /** Condition on the number of the order. */
  poNumber?: InputMaybe<StringFilter>;
  /** Condition on the number of the line. */
  lineNumber?: InputMaybe<IntFilter>;
};

/** What becomes of rejects of outside work. */
export type OutsideRejectDecision =
  /** They are good enough, or were made so: the work on them is owed. */
  | 'ACCEPT'
  /** They are scrap of the run; the work on them is not owed. */
  | 'SCRAP';

/** Rejects of a step of a run that came back from a supplier. */
export type DecideOutsideRejectsInput = {
  /** The receipt item that they came by. */
  receiptItemId: Scalars['ID']['input'];
  /** The `_etag` that was read. ETAG_REQUIRED without, ETAG_MISMATCH where it is out of date. */
  etag?: InputMaybe<Scalars['String']['input']>;
  /** How many, in the item's `unitOfMeasure`; above 0. */
  quantity: Scalars['Float']['input'];
  /** What becomes of them. */
  decision: OutsideRejectDecision;
  /** Why, 1 to 2,000 characters. */
  note: Scalars['String']['input'];
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Rejects decided on. */
export type DecideOutsideRejectsPayload = {
  /** Their receipt item as it is now. */
  receiptItem: ReceiptItem;
};

/** What becomes of goods above what an order line takes. */
export type OverReceiptAction =
  /** The receipt is refused with OVER_RECEIPT. */
  | 'REFUSE'
  /** What the order takes goes into stock, the excess into quarantine as `overReceiptQuantity`: not payable until the order is raised and its hold released, or returned. */
  | 'QUARANTINE_EXCESS';

/** Goods that came in one delivery: of one supplier, at one site. */
export type CreateReceiptInput = {
  /** Where they are put, unless a line says otherwise; says the site. Left out, each item goes to its receiving location at the site. */
  locationId?: InputMaybe<Scalars['ID']['input']>;
  /** The site, for goods without an order that come without a place. */
  siteId?: InputMaybe<Scalars['ID']['input']>;
  /** Who delivered; only for goods without an order. */
  supplierId?: InputMaybe<Scalars['ID']['input']>;
  /** The number on the supplier's packing slip, at most 100 characters. */
  packingSlipNumber?: InputMaybe<Scalars['String']['input']>;
  /** When the goods were at the dock; now unless told. */
  receivedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** What came, 1 to 200 lines. */
  lines: Array<ReceiptLineInput>;
  /** What becomes of an excess. */
  overReceiptAction?: OverReceiptAction;
  /** Where an excess is kept, a place of type QUARANTINE; the site's first unless told. */
  quarantineLocationId?: InputMaybe<Scalars['ID']['input']>;
  /** True: the goods did come twice. */
  confirmDuplicate?: Scalars['Boolean']['input'];
  /** Remarks, plain text. */
  notes?: InputMaybe<Scalars['String']['input']>;
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Goods of one part, lot and condition, as counted at the dock. */
export type ReceiptLineInput = {
  /** The order line they are against; or name it by poNumber and lineNumber. */
  purchaseOrderLineId?: InputMaybe<Scalars['ID']['input']>;
  /** The order's number, with lineNumber. */
  poNumber?: InputMaybe<Scalars['String']['input']>;
  /** The line's number, with poNumber. */
  lineNumber?: InputMaybe<Scalars['Int']['input']>;
  /** The part revision that came; what the line ordered unless told. */
  partId?: InputMaybe<Scalars['ID']['input']>;
  /** The part number that came, in place of its id; its latest released revision unless told. */
  partNumber?: InputMaybe<Scalars['String']['input']>;
  /** With partNumber. */
  revision?: InputMaybe<Scalars['String']['input']>;
  /** How much, in `unitOfMeasure`; above 0, at most 6 decimals. */
  quantity: Scalars['Float']['input'];
  /** Code of the unit as counted, which may be the item's own pack; the order line's unless told. */
  unitOfMeasure?: InputMaybe<Scalars['String']['input']>;
  /** The lot number on the goods; needed for what is tracked by lot. */
  lotNumber?: InputMaybe<Scalars['String']['input']>;
  /** The serial numbers, one for each piece of the base unit; needed for what is tracked by serial. At most 2,000 in a receipt. */
  serialNumbers?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Last day on which they may be used; by the item's shelf life at the site unless told. */
  expiryDate?: InputMaybe<Scalars['Date']['input']>;
  /** Where they are put; else as the receipt says. */
  locationId?: InputMaybe<Scalars['ID']['input']>;
  /** How they came; anything but OK is held as BLOCKED. */
  conditionCode?: ConditionCode;
};

/** The receipt posted. */
export type CreateReceiptPayload = {
  /** The new receipt. */
  receipt: Receipt;
};

/** A receipt that should not have been. */
export type ReverseReceiptInput = {
  /** The receipt's id. */
  id: Scalars['ID']['input'];
  /** The `_etag` that was read. ETAG_REQUIRED without, ETAG_MISMATCH where it is out of date. */
  etag?: InputMaybe<Scalars['String']['input']>;
  /** Why, 1 to 2,000 characters. */
  reason: Scalars['String']['input'];
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The receipt reversed. */
export type ReverseReceiptPayload = {
  /** The counter-receipt, with quantities below zero; its `counterOf` is the receipt. */
  receipt: Receipt;
};

/** Goods that go back to who delivered them. */
export type ReturnToSupplierInput = {
  /** The receipt that they came by. */
  receiptId: Scalars['ID']['input'];
  /** Why, 1 to 2,000 characters. */
  reason: Scalars['String']['input'];
  /** What goes back, 1 to 200 lines. */
  lines: Array<ReturnLineInput>;
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What goes back of one receipt item. */
export type ReturnLineInput = {
  /** The item of the receipt. */
  receiptItemId: Scalars['ID']['input'];
  /** How much, in the item's `unitOfMeasure`; above 0. */
  quantity: Scalars['Float']['input'];
  /** The serial number of each piece that goes back; needed for what is tracked by serial. */
  serialNumbers?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The stock that goes back, of the same part and lot; what the receipt made unless told. */
  partInventoryId?: InputMaybe<Scalars['ID']['input']>;
};

/** The goods sent back. */
export type ReturnToSupplierPayload = {
  /** The counter-receipt, with quantities below zero; its `counterOf` is the receipt. */
  receipt: Receipt;
};

/**
 * Goods that physically came, or went back: the floor's document, which leads ERP's item receipt. Once posted it is undone only by
 * a counter-receipt. Site-scoped. System of record: MES.
 */
export type Receipt = {
  /** Wire form `rcp_…`. */
  id: Scalars['ID']['output'];
  /** Changes with every change of the record; give it back as `etag` when you update. */
  _etag: Scalars['String']['output'];
  /** Its number, unique. */
  number: Scalars['String']['output'];
  /** A receipt, the reversal of one, or a return to the supplier. */
  kind: ReceiptKind;
  /** Where it stands. */
  status: ReceiptStatus;
  /** Who delivered, or takes back. */
  supplier: Supplier;
  /** The number on the supplier's packing slip. */
  packingSlipNumber: Maybe<Scalars['String']['output']>;
  /** The site that received. */
  site: Site;
  /** When the goods were at the dock. */
  receivedAt: Scalars['DateTime']['output'];
  /** The day of that in the site's calendar: the transaction date ERP posts with. */
  receivedDate: Scalars['Date']['output'];
  /** Who received: the principal's name. */
  receivedBy: Scalars['String']['output'];
  /** When it was posted; null while it is open. */
  postedAt: Maybe<Scalars['DateTime']['output']>;
  /** The receipt that this one reverses or returns from. */
  counterOf: Maybe<Receipt>;
  /** What reversed it or returned from it, oldest first. */
  counterReceipts: Array<Receipt>;
  /** Why it was reversed or returned. */
  reason: Maybe<Scalars['String']['output']>;
  /** Remarks, plain text. */
  notes: Maybe<Scalars['String']['output']>;
  /** What was received, by position. */
  items: Array<ReceiptItem>;
  /** The purchase order lines that its items are against. */
  purchaseOrderLines: Array<PurchaseOrderLine>;
  /** What other systems call this record. */
  externalIds: Array<ExternalId>;
  /** When the record was made. */
  createdAt: Scalars['DateTime']['output'];
  /** When the record was last changed. */
  updatedAt: Scalars['DateTime']['output'];
};

/** Where a receipt stands. */
export type ReceiptStatus =
  /** Being counted; nothing is in stock yet. */
  | 'OPEN'
  /** In stock, and told to ERP. */
  | 'POSTED'
  /** Undone by a counter-receipt. */
  | 'REVERSED';

/** What a receipt document is. */
export type ReceiptKind =
  /** Goods came. */
  | 'RECEIPT'
  /** The correction of a receipt that should not have been. */
  | 'REVERSAL'
  /** Goods went back to their supplier. */
  | 'SUPPLIER_RETURN';

/**
 * One line of a receipt: goods of one part, lot and condition. It is the durable key that ERP's item receipt is joined by.
 * Site-scoped. System of record: MES.
 */
export type ReceiptItem = {
  /** Wire form `rci_…`. */
  id: Scalars['ID']['output'];
  /** Changes with every change of the record; give it back as `etag` when you update. */
  _etag: Scalars['String']['output'];
  /** Its receipt. */
  receipt: Receipt;
  /** Its place in the receipt, from 1. */
  position: Scalars['Int']['output'];
  /** The order line it is against; null for goods without an order. */
  purchaseOrderLine: Maybe<PurchaseOrderLine>;
  /** The part revision. */
  part: Part;
  /** As counted, in `unitOfMeasure`; below zero in a reversal or return. */
  quantity: Scalars['Float']['output'];
  /** The unit as received, which may be an item's own pack. */
  unitOfMeasure: UnitOfMeasure;
  /** The same in the part's base unit, which is the stock's. */
  baseQuantity: Scalars['Float']['output'];
  /** The part's base unit. */
  baseUnitOfMeasure: UnitOfMeasure;
  /** The same in the order line's unit; null without an order. */
  orderQuantity: Maybe<Scalars['Float']['output']>;
  /** Of it, above what the order may take: kept in quarantine and not in the books, until it is released. In the order line's unit. */
  overReceiptQuantity: Scalars['Float']['output'];
  /** Of it, withheld from ERP by a disposition. In the order line's unit. */
  withheldQuantity: Scalars['Float']['output'];
  /** Why it is withheld. */
  withheldReason: Maybe<Scalars['String']['output']>;
  /** Of what is withheld of outside work on a run: pieces that were scrapped, never paid. In the order line's unit. */
  rejectsScrapped: Scalars['Float']['output'];
  /** The lot number on the goods. */
  lotNumber: Maybe<Scalars['String']['output']>;
  /** Serial numbers of the goods, in order. */
  serialNumbers: Array<Scalars['String']['output']>;
  /** The stock record it made, where it made exactly one. */
  partInventory: Maybe<PartInventory>;
  /** The stock records it made: one for each serial number, else one. */
  partInventories: Array<PartInventory>;
  /** Where the goods were put. */
  location: Maybe<Location>;
  /** How the goods came. */
  conditionCode: ConditionCode;
  /** The last run that inspects the goods, or has inspected them; null where none was made. */
  inspectionRun: Maybe<Run>;
  /** The item that this one reverses or returns. */
  counterOf: Maybe<ReceiptItem>;
  /** What reversed or returned it, oldest first. */
  counterItems: Array<ReceiptItem>;
  /** The idempotency key of the request that recorded it: the same key again finds it. Null where none was given. */
  idempotencyKey: Maybe<Scalars['String']['output']>;
  /** Department of the order line as of posting. */
  department: Maybe<Scalars['String']['output']>;
  /** Location attribute of the order line as of posting: ERP's word, not a place on the floor. */
  locationCode: Maybe<Scalars['String']['output']>;
  /** Cost center of the order line as of posting. */
  costCenter: Maybe<Scalars['String']['output']>;
  /** Project of the order line as of posting. */
  project: Maybe<Scalars['String']['output']>;
  /** GL account override of the order line as of posting. */
  glAccount: Maybe<Scalars['String']['output']>;
  /** Tax code of the order line as of posting. */
  taxCode: Maybe<Scalars['String']['output']>;
  /** What other systems call this record. */
  externalIds: Array<ExternalId>;
  /** When the record was made. */
  createdAt: Scalars['DateTime']['output'];
  /** When the record was last changed. */
  updatedAt: Scalars['DateTime']['output'];
};

/** How goods came. */
export type ConditionCode =
  /** As ordered. */
  | 'OK'
  /** Damaged. */
  | 'DAMAGED'
  /** Kept apart: over-delivered, or not yet trusted. */
  | 'QUARANTINED';

/** A page of receipts. */
export type ReceiptConnection = {
  /** The records of the page, in order. */
  edges: Array<ReceiptEdge>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
};

/** One record of a page of receipts. */
export type ReceiptEdge = {
  /** Opaque place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: Receipt;
};

/** A page of receipt items. */
export type ReceiptItemConnection = {
  /** The records of the page, in order. */
  edges: Array<ReceiptItemEdge>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
};

/** One record of a page of receipt items. */
export type ReceiptItemEdge = {
  /** Opaque place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: ReceiptItem;
};

/** Conditions on a value of ReceiptStatus; those given must all hold. */
export type ReceiptStatusFilter = {
  /** Is this value. */
  eq?: InputMaybe<ReceiptStatus>;
  /** Is another value. */
  neq?: InputMaybe<ReceiptStatus>;
  /** Is one of these. */
  in?: InputMaybe<Array<ReceiptStatus>>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<ReceiptStatus>>;
  /** True: has no value; false: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on a value of ReceiptKind; those given must all hold. */
export type ReceiptKindFilter = {
  /** Is this value. */
  eq?: InputMaybe<ReceiptKind>;
  /** Is another value. */
  neq?: InputMaybe<ReceiptKind>;
  /** Is one of these. */
  in?: InputMaybe<Array<ReceiptKind>>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<ReceiptKind>>;
  /** True: has no value; false: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on a value of ConditionCode; those given must all hold. */
export type ConditionCodeFilter = {
  /** Is this value. */
  eq?: InputMaybe<ConditionCode>;
  /** Is another value. */
  neq?: InputMaybe<ConditionCode>;
  /** Is one of these. */
  in?: InputMaybe<Array<ConditionCode>>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<ConditionCode>>;
  /** True: has no value; false: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on receipts; those given must all hold. */
export type ReceiptsInputFilters = {
  /** Condition on the id. */
  id?: InputMaybe<IdFilter>;
  /** Condition on the number. */
  number?: InputMaybe<StringFilter>;
  /** Condition on what it is. */
  kind?: InputMaybe<ReceiptKindFilter>;
  /** Condition on where it stands. */
  status?: InputMaybe<ReceiptStatusFilter>;
  /** Condition on the id of the supplier. */
  supplierId?: InputMaybe<IdFilter>;
  /** Conditions on the supplier. */
  supplier?: InputMaybe<MesSuppliersInputFilters>;
  /** Condition on the packing slip. */
  packingSlipNumber?: InputMaybe<StringFilter>;
  /** Condition on the id of the site. */
  siteId?: InputMaybe<IdFilter>;
  /** Condition on the id of the receipt that it undoes. */
  counterOfId?: InputMaybe<IdFilter>;
  /** Has an item that satisfies these. */
  items?: InputMaybe<ReceiptItemsInputFilters>;
  /** Condition on when the goods came. */
  receivedAt?: InputMaybe<DateTimeFilter>;
  /** Condition on the site-local day they came. */
  receivedDate?: InputMaybe<DateFilter>;
  /** Condition on when it was made. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Condition on when it was last changed. */
  updatedAt?: InputMaybe<DateTimeFilter>;
};

/** Conditions on receipt items; those given must all hold. */
export type ReceiptItemsInputFilters = {
  /** Condition on the id. */
  id?: InputMaybe<IdFilter>;
  /** Condition on the id of the receipt. */
  receiptId?: InputMaybe<IdFilter>;
  /** Conditions on the receipt. */
  receipt?: InputMaybe<ReceiptsInputFilters>;
  /** Condition on the id of the order line. */
  purchaseOrderLineId?: InputMaybe<IdFilter>;
  /** Conditions on the order line. */
  purchaseOrderLine?: InputMaybe<MesPurchaseOrderLinesInputFilters>;
  /** Condition on the id of the part revision. */
  partId?: InputMaybe<IdFilter>;
  /** Conditions on the part revision. */
  part?: InputMaybe<MesPartsInputFilters>;
  /** Condition on the lot number. */
  lotNumber?: InputMaybe<StringFilter>;
  /** Condition on how the goods came. */
  conditionCode?: InputMaybe<ConditionCodeFilter>;
  /** Condition on the id of the place. */
  locationId?: InputMaybe<IdFilter>;
  /** Condition on the id of the site. */
  siteId?: InputMaybe<IdFilter>;
  /** Condition on what came above the order. */
  overReceiptQuantity?: InputMaybe<FloatFilter>;
  /** Condition on when it was made. */
  createdAt?: InputMaybe<DateTimeFilter>;
};

/** Orders of receipts. */
export type ReceiptSortEnum =
  /** By id, oldest first. */
  | 'ID_ASC'
  /** By id, newest first. */
  | 'ID_DESC'
  /** By number, rising. */
  | 'NUMBER_ASC'
  /** By number, falling. */
  | 'NUMBER_DESC'
  /** By time of receiving, oldest first. */
  | 'RECEIVED_ASC'
  /** By time of receiving, newest first. */
  | 'RECEIVED_DESC'
  /** By time of making, oldest first. */
  | 'CREATED_ASC'
  /** By time of making, newest first. */
  | 'CREATED_DESC';

/** Orders of receipt items. */
export type ReceiptItemSortEnum =
  /** By id, oldest first. */
  | 'ID_ASC'
  /** By id, newest first. */
  | 'ID_DESC'
  /** By time of making, oldest first. */
  | 'CREATED_ASC'
  /** By time of making, newest first. */
  | 'CREATED_DESC';

/** Runs that belong together, for example five serials of one part started as one. System of record: MES. */
export type RunBatch = {
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Changes with every change of the record; give it back as `etag` when you update. */
  _etag: Scalars['String']['output'];
  /** Number that people use, unique. */
  number: Scalars['String']['output'];
  /** Short name. */
  title: Scalars['String']['output'];
  /** The site that it belongs to. */
  site: Site;
  /** Its runs, oldest first. */
  runs: Array<Run>;
  /** What other systems call this record. */
  externalIds: Array<ExternalId>;
  /** When the record was made. */
  createdAt: Scalars['DateTime']['output'];
  /** When the record was last changed. */
  updatedAt: Scalars['DateTime']['output'];
};

/** A page of batches. */
export type RunBatchConnection = {
  /** The batches of this page with their cursors. */
  edges: Array<RunBatchEdge>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
};

/** One batch in a page. */
export type RunBatchEdge = {
  /** Place in the list, to page on from. */
  cursor: Scalars['String']['output'];
  /** The batch. */
  node: RunBatch;
};

/** Conditions on batches of runs; those given must all hold. */
export type RunBatchesInputFilters = {
  /** Condition on the id. */
  id?: InputMaybe<IdFilter>;
  /** Condition on the number. */
  number?: InputMaybe<StringFilter>;
  /** Condition on the title. */
  title?: InputMaybe<StringFilter>;
  /** Condition on the id of the site. */
  siteId?: InputMaybe<IdFilter>;
  /** Condition on when it was made. */
  createdAt?: InputMaybe<DateTimeFilter>;
};

/** Orders of batches. */
export type RunBatchSortEnum =
  /** By id, oldest first. */
  | 'ID_ASC'
  /** By id, newest first. */
  | 'ID_DESC'
  /** By time of making, oldest first. */
  | 'CREATED_ASC'
  /** By time of making, newest first. */
  | 'CREATED_DESC'
  /** By number, lowest first. */
  | 'NUMBER_ASC'
  /** By number, highest first. */
  | 'NUMBER_DESC';

/**
 * An increment that the floor reported of a run: what was completed since the one before, and everything used for it. Never changed;
 * a reversal is an increment of its own. System of record: MES.
 */
export type RunCompletion = {
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** The run. */
  run: Run;
  /** Number within the run, from 1 without gaps. */
  sequence: Scalars['Int']['output'];
  /** Good since the sequence before, in `unitOfMeasure`; negative in a reversal. */
  quantityCompleted: Scalars['Float']['output'];
  /** Scrapped since the sequence before, in `unitOfMeasure`. */
  quantityScrapped: Scalars['Float']['output'];
  /** Of the good, found nonconforming since the sequence before, in `unitOfMeasure`; kept apart by an issue. */
  quantityNonconforming: Scalars['Float']['output'];
  /** Unit of the quantities. */
  unitOfMeasure: UnitOfMeasure;
  /** True for the last one, which closing the run made. */
  final: Scalars['Boolean']['output'];
  /** The increment that it takes back. */
  reverses: Maybe<RunCompletion>;
  /** When it was reported. */
  completedAt: Scalars['DateTime']['output'];
  /** Who reported it. */
  reportedBy: Scalars['String']['output'];
  /** The day in the site's calendar. */
  transactionDate: Scalars['Date']['output'];
  /** Every change of the run's consumption since the sequence before; all sequences add up to `Run.materialConsumption`. */
  materials: Array<RunCompletionMaterial>;
  /** Labor, machine time and overhead base since the sequence before. */
  operations: Array<RunCompletionOperation>;
  /** What else came out. */
  byProducts: Array<RunCompletionByProduct>;
  /** Backflush that it could not post, oldest first. */
  backflushExceptions: Array<BackflushException>;
  /** What other systems call this record. */
  externalIds: Array<ExternalId>;
  /** When the record was made. */
  createdAt: Scalars['DateTime']['output'];
};

/** A change of a run's consumption, in one increment. System of record: MES. */
export type RunCompletionMaterial = {
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Installed in the product, or scrapped on the way. */
  kind: ConsumptionKind;
  /** The component. */
  part: Part;
  /** Where it was taken from. */
  location: Maybe<Location>;
  /** Its lot; null where it has none. */
  lotNumber: Maybe<Scalars['String']['output']>;
  /** Its serial; null where it has none. */
  serialNumber: Maybe<Scalars['String']['output']>;
  /** How much more, in `unitOfMeasure`; negative for a removal. */
  quantity: Scalars['Float']['output'];
  /** Unit of the quantity. */
  unitOfMeasure: UnitOfMeasure;
};

/** Time spent at an operation, in one increment. System of record: MES. */
export type RunCompletionOperation = {
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** What the hours are of. */
  kind: CompletionOperationKind;
  /** The step. */
  runStep: Maybe<RunStep>;
  /** The work center, whose rates are the ERP's. */
  workCenter: Maybe<WorkCenter>;
  /** Kind of labor, for LABOR; SETUP for a MACHINE that was set up, null for one that ran. */
  laborType: Maybe<LaborType>;
  /** Hours, decimal. */
  hours: Scalars['Float']['output'];
};

/** What else came out of a run, in one increment. System of record: MES. */
export type RunCompletionByProduct = {
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** The by-product. */
  part: Part;
  /** The record it was put in stock as. */
  partInventory: Maybe<PartInventory>;
  /** How much, in `unitOfMeasure`. */
  quantity: Scalars['Float']['output'];
  /** Unit of the quantity. */
  unitOfMeasure: UnitOfMeasure;
};

/** What the hours of a completion's operation line are of. */
export type CompletionOperationKind =
  /** People's time. */
  | 'LABOR'
  /** Machine time. */
  | 'MACHINE'
  /** Time that overhead is charged by. */
  | 'OVERHEAD';

/** A page of increments. */
export type RunCompletionConnection = {
  /** The increments of this page with their cursors. */
  edges: Array<RunCompletionEdge>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
};

/** One increment in a page. */
export type RunCompletionEdge = {
  /** Place in the list, to page on from. */
  cursor: Scalars['String']['output'];
  /** The increment. */
  node: RunCompletion;
};

/** Conditions on increments of completion; those given must all hold. */
export type RunCompletionsInputFilters = {
  /** Condition on the id. */
  id?: InputMaybe<IdFilter>;
  /** Condition on the id of the run. */
  runId?: InputMaybe<IdFilter>;
  /** Conditions on the run. */
  run?: InputMaybe<RunsInputFilters>;
  /** Condition on the sequence. */
  sequence?: InputMaybe<IntFilter>;
  /** True for last increments. */
  final?: InputMaybe<BooleanFilter>;
  /** Condition on the id of the site. */
  siteId?: InputMaybe<IdFilter>;
  /** Condition on when it was reported. */
  completedAt?: InputMaybe<DateTimeFilter>;
  /** Condition on the day in the site's calendar. */
  transactionDate?: InputMaybe<DateFilter>;
};

/** Orders of increments. */
export type RunCompletionSortEnum =
  /** By id, oldest first. */
  | 'ID_ASC'
  /** By id, newest first. */
  | 'ID_DESC'
  /** By time of making, oldest first. */
  | 'CREATED_ASC'
  /** By time of making, newest first. */
  | 'CREATED_DESC'
  /** By completed time, earliest first. */
  | 'COMPLETED_ASC'
  /** By completed time, latest first. */
  | 'COMPLETED_DESC';

/** A new run. */
export type CreateRunInput = {
  /** The part revision to build. */
  partId: Scalars['ID']['input'];
  /** The site that builds it. */
  siteId: Scalars['ID']['input'];
  /** How much, in the part's base unit; for a SERIAL part the number of runs. */
  plannedQuantity: Scalars['Float']['input'];
  /** Short name; made from the part number where it is left out. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** Its number, or the number of its batch, at most 40 characters; made where it is left out. */
  number?: InputMaybe<Scalars['String']['input']>;
  /** A released procedure, where the part has manufacturing BOMs for several. */
  procedureId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * The closed run whose product it reworks: it works on that record, takes over its pins and dimensions, has no requirements of its own, and
   * makes no new output.
   */
  reworkOfId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * With `reworkOfId`: the units to rework, where they were split off what the run built. They take over its needs, and their share of what is
   * installed.
   */
  reworkPartInventoryId?: InputMaybe<Scalars['ID']['input']>;
  /** The demand it answers; its dimensions are taken from it. STATE_INVALID where it is canceled or fulfilled. */
  demandId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * The issue under which a revision is built that a change notice has replaced: of the same part and site, approved by all who were asked.
   * STALE_REVISION where it is not.
   */
  deviationIssueId?: InputMaybe<Scalars['ID']['input']>;
  /** Serial numbers of the pieces, one for each. */
  serialNumbers?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Lot number of what it produces. */
  lotNumber?: InputMaybe<Scalars['String']['input']>;
  /** Where its output goes. */
  locationId?: InputMaybe<Scalars['ID']['input']>;
  /** Planned start. */
  scheduledStart?: InputMaybe<Scalars['DateTime']['input']>;
  /** Planned end. */
  scheduledEnd?: InputMaybe<Scalars['DateTime']['input']>;
  /** Order of dispatch; the highest goes first. */
  priority?: Scalars['Int']['input'];
  /** By how many percent good and scrapped together may exceed the plan. */
  overCompletionTolerancePercent?: Scalars['Decimal']['input'];
  /** Project code; the demand's where it is left out. */
  project?: InputMaybe<Scalars['String']['input']>;
  /** Department code; the demand's where it is left out. */
  department?: InputMaybe<Scalars['String']['input']>;
  /** Cost center code; the demand's where it is left out. */
  costCenter?: InputMaybe<Scalars['String']['input']>;
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Changes of a run; what is left out stays. */
export type UpdateRunInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** The `_etag` that was read. ETAG_REQUIRED without, ETAG_MISMATCH where it is out of date. */
  etag?: InputMaybe<Scalars['String']['input']>;
  /** Short name. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** Planned start; null takes it away. */
  scheduledStart?: InputMaybe<Scalars['DateTime']['input']>;
  /** Planned end; null takes it away. */
  scheduledEnd?: InputMaybe<Scalars['DateTime']['input']>;
  /** Order of dispatch; the highest goes first. */
  priority?: InputMaybe<Scalars['Int']['input']>;
  /** Project code. */
  project?: InputMaybe<Scalars['String']['input']>;
  /** Department code. */
  department?: InputMaybe<Scalars['String']['input']>;
  /** Cost center code. */
  costCenter?: InputMaybe<Scalars['String']['input']>;
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A step of a run. */
export type RunStepInput = {
  /** The step's id. */
  id: Scalars['ID']['input'];
  /** The `_etag` that was read. ETAG_REQUIRED without, ETAG_MISMATCH where it is out of date. */
  etag?: InputMaybe<Scalars['String']['input']>;
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A step of a run, with a reason. */
export type RunStepReasonInput = {
  /** The step's id. */
  id: Scalars['ID']['input'];
  /** The `_etag` that was read. ETAG_REQUIRED without, ETAG_MISMATCH where it is out of date. */
  etag?: InputMaybe<Scalars['String']['input']>;
  /** Why, 1 to 2,000 characters. */
  reason: Scalars['String']['input'];
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A step that is done. */
export type CompleteRunStepInput = {
  /** The step's id. */
  id: Scalars['ID']['input'];
  /** The `_etag` that was read. ETAG_REQUIRED without, ETAG_MISMATCH where it is out of date. */
  etag?: InputMaybe<Scalars['String']['input']>;
  /** Values of its fields. */
  fields?: InputMaybe<Array<RunStepFieldValueInput>>;
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The value of a field of a step. */
export type RunStepFieldValueInput = {
  /** The field's id. */
  fieldId: Scalars['ID']['input'];
  /** The value as text, 1 to 2,000 characters. */
  value: Scalars['String']['input'];
};

/** The run created. */
export type CreateRunPayload = {
  /** The new run, or the first of its batch. */
  run: Run;
  /** All that were made. */
  runs: Array<Run>;
};

/** The run changed. */
export type UpdateRunPayload = {
  /** The run as it is now. */
  run: Run;
};

/** The step changed. */
export type RunStepPayload = {
  /** The step as it is now. */
  runStep: RunStep;
  /** Its run as it is now. */
  run: Run;
};

/** Changes of a run's step in REDLINE; what is left out stays. */
export type UpdateRunStepInput = {
  /** The step's id. */
  id: Scalars['ID']['input'];
  /** The `_etag` that was read. ETAG_REQUIRED without, ETAG_MISMATCH where it is out of date. */
  etag?: InputMaybe<Scalars['String']['input']>;
  /** Why it is done otherwise, 1 to 2,000 characters. */
  reason: Scalars['String']['input'];
  /** Short name shown to operators, 1 to 200 characters. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** Instructions: rich text as a JSON document. */
  content?: InputMaybe<Scalars['String']['input']>;
  /** Where it is done. */
  workCenterId?: InputMaybe<Scalars['ID']['input']>;
  /** Where on the floor it is done: a place of the run's site. */
  locationId?: InputMaybe<Scalars['ID']['input']>;
  /** Role that must sign the step off. */
  signoffRole?: InputMaybe<Scalars['String']['input']>;
  /** Planned time of the step. */
  leadTime?: InputMaybe<Scalars['Duration']['input']>;
  /** Addresses (https) of drawings in PLM. CAD_CONTENT_FORBIDDEN for anything else. */
  drawingLinks?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What the operator fills in, in this order: all of it. */
  fields?: InputMaybe<Array<StepFieldInput>>;
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A step to add to a run. */
export type CreateRunStepInput = {
  /** The open run. */
  runId: Scalars['ID']['input'];
  /** Why it is added, 1 to 2,000 characters. */
  reason: Scalars['String']['input'];
  /**
   * A step whose name, instructions, place, role, drawings and fields it takes over: of a released procedure, for example a standard step, or
   * of the run's own. What is given here stands in their place.
   */
  copyOfStepId?: InputMaybe<Scalars['ID']['input']>;
  /** Short name shown to operators, 1 to 200 characters; that of the step it takes over where it is left out. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** Order within the run, from 1: later steps make room. The end where it is left out. */
  position?: InputMaybe<Scalars['Int']['input']>;
  /** Instructions: rich text as a JSON document. */
  content?: InputMaybe<Scalars['String']['input']>;
  /** The run's steps that must be COMPLETE before it starts. */
  upstreamStepIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The run's steps that wait for it; none of them begun. */
  beforeStepIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Where it is done. */
  workCenterId?: InputMaybe<Scalars['ID']['input']>;
  /** Where on the floor it is done: a place of the run's site. */
  locationId?: InputMaybe<Scalars['ID']['input']>;
  /** Role that must sign the step off. */
  signoffRole?: InputMaybe<Scalars['String']['input']>;
  /** Planned time of the step. */
  leadTime?: InputMaybe<Scalars['Duration']['input']>;
  /** Addresses (https) of drawings in PLM. CAD_CONTENT_FORBIDDEN for anything else. */
  drawingLinks?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What the operator fills in, in this order. */
  fields?: InputMaybe<Array<StepFieldInput>>;
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** One step of a run. System of record: MES. */
export type RunStep = {
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Changes with every change of the record; give it back as `etag` when you update. */
  _etag: Scalars['String']['output'];
  /** The run it belongs to. */
  run: Run;
  /** The procedure's step it was made from; null for a step added to the run. */
  step: Maybe<Step>;
  /** The step it is nested in; null at the top. */
  parent: Maybe<RunStep>;
  /** Order within the run, from 1. */
  position: Scalars['Int']['output'];
  /** Short name shown to the operator. */
  title: Scalars['String']['output'];
  /** Instructions: rich text as a JSON document. */
  content: Maybe<Scalars['String']['output']>;
  /** Where it stands. */
  status: RunStepStatus;
  /** The state that it returns to after a HOLD. */
  heldFrom: Maybe<RunStepStatus>;
  /** Ids of the run's steps that must be COMPLETE before this one starts. */
  upstreamStepIds: Array<Scalars['ID']['output']>;
  /** The run's steps that must be COMPLETE before this one starts. */
  upstreamSteps: Array<RunStep>;
  /** Where it is done, as the ERP names the work center. */
  workCenter: Maybe<WorkCenter>;
  /** Where on the floor it is done. */
  location: Maybe<Location>;
  /** Role that must sign the step off: only a token with its scope, `role:` and the role, completes it. Null where none must. */
  signoffRole: Maybe<Scalars['String']['output']>;
  /** Planned time of the step. */
  leadTime: Maybe<Scalars['Duration']['output']>;
  /** Addresses (https) of drawings in PLM; MES never holds their content. */
  drawingLinks: Array<Scalars['String']['output']>;
  /** What the operator fills in, by position. */
  fields: Array<RunStepField>;
  /** What was installed at it and is still in force. */
  installations: Array<ABomInstallation>;
  /** Labor sessions at it, oldest first. */
  labor: Array<LaborEntry>;
  /** Machine time at it, oldest first. */
  machineTime: Array<MachineEntry>;
  /** What came back of it from suppliers that do it outside; null where nothing did. */
  outsideWork: Maybe<OutsideWork>;
  /** When it started. */
  startedAt: Maybe<Scalars['DateTime']['output']>;
  /** When it was completed. */
  completedAt: Maybe<Scalars['DateTime']['output']>;
  /** Who completed it, and signed it off with that: the principal's name. */
  completedBy: Maybe<Scalars['String']['output']>;
  /** Who added it to the run; null for a step of its procedure. */
  addedBy: Maybe<Scalars['String']['output']>;
  /** Why it was added; null for a step of its procedure. */
  addedReason: Maybe<Scalars['String']['output']>;
  /** When it was last written anew for the run; null for one that is done as it was made. */
  changedAt: Maybe<Scalars['DateTime']['output']>;
  /** Who wrote it anew. */
  changedBy: Maybe<Scalars['String']['output']>;
  /** Why it was written anew. */
  changedReason: Maybe<Scalars['String']['output']>;
  /** What other systems call this record. */
  externalIds: Array<ExternalId>;
  /** When the record was made. */
  createdAt: Scalars['DateTime']['output'];
  /** When the record was last changed. */
  updatedAt: Scalars['DateTime']['output'];
};

/** Pieces of a run that came back from outside work on a step, in the run's unit. */
export type OutsideWork = {
  /** How many are back, rejects and scrapped ones among them. */
  quantityBack: Scalars['Float']['output'];
  /** How many of them are rejects that wait for a decision. */
  quantityRejected: Scalars['Float']['output'];
  /** How many of them were scrapped. */
  quantityScrapped: Scalars['Float']['output'];
};

/** State of a run's step. */
export type RunStepStatus =
  /** Not started. */
  | 'TODO'
  /** Being done. */
  | 'IN_PROGRESS'
  /** Done. */
  | 'COMPLETE'
  /** Being changed; new steps of a run start so. */
  | 'REDLINE'
  /** Stopped; returns to the state before. */
  | 'HOLD'
  /** Done without success. */
  | 'FAILED'
  /** Will not be done. */
  | 'CANCELED';

/** One thing filled in at a run's step. System of record: MES. */
export type RunStepField = {
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Changes with every change of the record; give it back as `etag` when you update. */
  _etag: Scalars['String']['output'];
  /** Order within the step, from 1. */
  position: Scalars['Int']['output'];
  /** Label shown to the operator. */
  name: Scalars['String']['output'];
  /** What kind of value is filled in. */
  type: StepFieldType;
  /** The value as text: a decimal number, `true`, an instant, a JSON list for MULTISELECT, an address for FILE_ATTACHMENT; null until filled in. */
  value: Maybe<Scalars['String']['output']>;
  /** Unit of the value, as shown to the operator, for example `N.m`. */
  unit: Maybe<Scalars['String']['output']>;
  /** True when the step cannot be completed without it. */
  required: Scalars['Boolean']['output'];
  /** Values to choose from, for SELECT and MULTISELECT. */
  options: Array<Scalars['String']['output']>;
  /** What the value must satisfy. */
  validations: Array<FieldValidation>;
  /** For SIGNOFF, the role that may sign: only a token with its scope, `role:` and the role, fills it in. Null where everybody may. */
  signoffRole: Maybe<Scalars['String']['output']>;
  /** When the value was filled in. */
  recordedAt: Maybe<Scalars['DateTime']['output']>;
  /** Who filled it in. */
  recordedBy: Maybe<Scalars['String']['output']>;
  /** When the record was made. */
  createdAt: Scalars['DateTime']['output'];
  /** When the record was last changed. */
  updatedAt: Scalars['DateTime']['output'];
};

/** A page of steps of runs. */
export type RunStepConnection = {
  /** The steps of runs of this page with their cursors. */
  edges: Array<RunStepEdge>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
};

/** One step in a page. */
export type RunStepEdge = {
  /** Place in the list, to page on from. */
  cursor: Scalars['String']['output'];
  /** The step. */
  node: RunStep;
};

/** Conditions on a step's status; those given must all hold. */
export type RunStepStatusFilter = {
  /** Is this. */
  eq?: InputMaybe<RunStepStatus>;
  /** Is another. */
  neq?: InputMaybe<RunStepStatus>;
  /** Is one of these. */
  in?: InputMaybe<Array<RunStepStatus>>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<RunStepStatus>>;
  /** True: has no value; false: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on steps of runs; those given must all hold. */
export type RunStepsInputFilters = {
  /** Condition on the id. */
  id?: InputMaybe<IdFilter>;
  /** Condition on the id of the run. */
  runId?: InputMaybe<IdFilter>;
  /** Conditions on the run. */
  run?: InputMaybe<RunsInputFilters>;
  /** Condition on the status. */
  status?: InputMaybe<RunStepStatusFilter>;
  /** Condition on the title. */
  title?: InputMaybe<StringFilter>;
  /** Condition on the position. */
  position?: InputMaybe<IntFilter>;
  /** Condition on the id of the work center. */
  workCenterId?: InputMaybe<IdFilter>;
  /** Condition on the id of the location. */
  locationId?: InputMaybe<IdFilter>;
  /** Condition on the id of the site. */
  siteId?: InputMaybe<IdFilter>;
  /** Condition on the start. */
  startedAt?: InputMaybe<DateTimeFilter>;
  /** Condition on the completion. */
  completedAt?: InputMaybe<DateTimeFilter>;
  /** Condition on when it was made. */
  createdAt?: InputMaybe<DateTimeFilter>;
};

/** Orders of steps of runs. */
export type RunStepSortEnum =
  /** By id, oldest first. */
  | 'ID_ASC'
  /** By id, newest first. */
  | 'ID_DESC'
  /** By time of making, oldest first. */
  | 'CREATED_ASC'
  /** By time of making, newest first. */
  | 'CREATED_DESC'
  /** By position, first first. */
  | 'POSITION_ASC'
  /** By position, last first. */
  | 'POSITION_DESC'
  /** By started time, earliest first. */
  | 'STARTED_ASC'
  /** By started time, latest first. */
  | 'STARTED_DESC';

/**
 * One execution of a procedure: builds, inspects or reworks a part inventory. A serial part is built one run per serial, grouped in a
 * batch. System of record: MES.
 */
export type Run = {
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Changes with every change of the record; give it back as `etag` when you update. */
  _etag: Scalars['String']['output'];
  /** Number that people use, unique, for example `RUN-1042`. */
  number: Scalars['String']['output'];
  /** Short name. */
  title: Scalars['String']['output'];
  /** Derived from the states of its steps. */
  status: RunStatus;
  /** The site that it belongs to. */
  site: Site;
  /** The part revision that it builds. */
  part: Part;
  /** What it produces, or works on; null for a run that inspects. */
  partInventory: Maybe<PartInventory>;
  /** The stock that it inspects and decides on with its close, with what was split off it; empty for any other run. */
  inspects: Array<PartInventory>;
  /** The procedure version it was made with, pinned. */
  procedure: Maybe<Procedure>;
  /** The manufacturing BOM version it was made with, pinned. */
  mbom: Maybe<MBom>;
  /** The engineering BOM it is built to, pinned at creation; null where the site has no PLM. */
  ebomRevision: Maybe<EbomReference>;
  /** How much is to be built, in `unitOfMeasure`; 1 for SERIAL parts. For a run that inspects: how much is inspected. */
  plannedQuantity: Scalars['Float']['output'];
  /** Good so far, in `unitOfMeasure`. */
  quantityCompleted: Scalars['Float']['output'];
  /** Scrapped so far, in `unitOfMeasure`. */
  quantityScrapped: Scalars['Float']['output'];
  /** Built but held by a nonconformance so far, in `unitOfMeasure`. */
  quantityNonconforming: Scalars['Float']['output'];
  /** By how many percent good and scrapped together may exceed the plan. */
  overCompletionTolerancePercent: Scalars['Decimal']['output'];
  /** Unit of the quantities. */
  unitOfMeasure: UnitOfMeasure;
  /** Order of dispatch on the floor; the highest goes first. */
  priority: Scalars['Int']['output'];
  /** Planned start; scheduling is done in MES alone. */
  scheduledStart: Maybe<Scalars['DateTime']['output']>;
  /** Planned end. */
  scheduledEnd: Maybe<Scalars['DateTime']['output']>;
  /** When its first step started. */
  startedAt: Maybe<Scalars['DateTime']['output']>;
  /** When its last step was completed. */
  completedAt: Maybe<Scalars['DateTime']['output']>;
  /** When it was closed; its as-built record does not change afterwards. */
  closedAt: Maybe<Scalars['DateTime']['output']>;
  /** Who closed it: the principal's name. */
  closedBy: Maybe<Scalars['String']['output']>;
  /** Why it was closed with units unaccounted for. */
  shortCloseReason: Maybe<Scalars['String']['output']>;
  /** The batch it belongs to. */
  batch: Maybe<RunBatch>;
  /** The ERP demand it answers; reference only. */
  demand: Maybe<Demand>;
  /** The closed run whose product it reworks. */
  reworkOf: Maybe<Run>;
  /** The run it was split from. */
  splitFrom: Maybe<Run>;
  /** The run that took over what it was to build and what was installed for it; it is closed since. */
  mergedInto: Maybe<Run>;
  /** The runs whose units it took over, oldest first. */
  mergedRuns: Array<Run>;
  /** Accounting dimensions, taken from its demand. */
  dimensions: RunDimensions;
  /** Released engineering changes that touch it, oldest first. */
  ecnNotices: Array<EcnNotice>;
  /** Its steps, by position. */
  steps: Array<RunStep>;
  /** What it used, exact: installations charged to it and component scrap, never merged across location, lot, serial or unit. */
  materialConsumption: Array<MaterialConsumption>;
  /** The as-built record taken when it closed; null while it is open. */
  abomSnapshot: Maybe<AbomSnapshot>;
  /** What the floor reported as completed, by sequence. */
  increments: Array<RunCompletion>;
  /** Nonconformances found on it, oldest first. */
  issues: Array<Issue>;
  /** Labor booked on it, oldest first. */
  labor: Array<LaborEntry>;
  /** Machine time booked on it, oldest first. */
  machineTime: Array<MachineEntry>;
  /** Scrap recorded on it, oldest first. */
  scrap: Array<ScrapRecord>;
  /** Inspection results taken on it, oldest first. */
  inspectionResults: Array<InspectionResult>;
  /** Backflush that could not be posted; an open one keeps the run from closing. */
  backflushExceptions: Array<BackflushException>;
  /** Kits picked for it, oldest first. */
  partKits: Array<PartKit>;
  /** User-defined attributes. */
  attributes: Array<Attribute>;
  /** What other systems call this record. */
  externalIds: Array<ExternalId>;
  /** When the record was made. */
  createdAt: Scalars['DateTime']['output'];
  /** When the record was last changed. */
  updatedAt: Scalars['DateTime']['output'];
};

/** State of a run, derived from its steps: FAILED before REDLINE before HOLD before IN_PROGRESS before TODO. */
export type RunStatus =
  /** No step has started. */
  | 'TODO'
  /** A step is in progress, or some are complete and others to do. */
  | 'IN_PROGRESS'
  /** Every step is complete. */
  | 'COMPLETE'
  /** Every step is complete or canceled, and both occur. */
  | 'PARTIAL_COMPLETE'
  /** A step is being changed. */
  | 'REDLINE'
  /** A step is on hold. */
  | 'HOLD'
  /** A step has failed. */
  | 'FAILED'
  /** Every step is canceled. */
  | 'CANCELED';

/** Accounting dimensions of a run, as the ERP names them. */
export type RunDimensions = {
  /** Project code. */
  project: Maybe<Scalars['String']['output']>;
  /** Department code. */
  department: Maybe<Scalars['String']['output']>;
  /** Cost center code. */
  costCenter: Maybe<Scalars['String']['output']>;
};

/** What a run used of one component at one location, of one lot or serial, in one unit. */
export type MaterialConsumption = {
  /** Installed in the product, or scrapped on the way. */
  kind: ConsumptionKind;
  /** The component that was really used. */
  part: Part;
  /** Where it was taken from, at the time. */
  location: Maybe<Location>;
  /** Its lot; null where it has none. */
  lotNumber: Maybe<Scalars['String']['output']>;
  /** Its serial; null where it has none. */
  serialNumber: Maybe<Scalars['String']['output']>;
  /**
   * In `unitOfMeasure`. Of a run: how much in all, negative where a rework run took out what an earlier run had installed. Of an increment's
   * event: how much more since the one before, negative where less.
   */
  quantity: Scalars['Float']['output'];
  /** Unit of the quantity. */
  unitOfMeasure: UnitOfMeasure;
};

/** How a component was used up. */
export type ConsumptionKind =
  /** Went into the product and is still in it as far as this run goes. */
  | 'INSTALLED'
  /** Was scrapped as a component, charged to the run. */
  | 'SCRAPPED';

/** A released engineering change that touches an open run. System of record: MES. */
export type EcnNotice = {
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Changes with every change of the record; give it back as `etag` when you update. */
  _etag: Scalars['String']['output'];
  /** The run it is shown on. */
  run: Run;
  /** The engineering change notice. */
  ecn: Ecn;
  /** The part revision that is superseded. */
  fromPart: Maybe<Part>;
  /** True where the run takes that revision as a component; false where it builds it. */
  isComponent: Scalars['Boolean']['output'];
  /** The part revision that takes its place. */
  toPart: Maybe<Part>;
  /** What is to happen to work in progress. */
  disposition: EcnNoticeDisposition;
  /** From when the change is in force. */
  effectiveFrom: Maybe<Scalars['DateTime']['output']>;
  /** When it was first shown. */
  noticedAt: Scalars['DateTime']['output'];
  /** When somebody took note of it. */
  acknowledgedAt: Maybe<Scalars['DateTime']['output']>;
  /** Who took note of it. */
  acknowledgedBy: Maybe<Scalars['String']['output']>;
  /** When the record was made. */
  createdAt: Scalars['DateTime']['output'];
  /** When the record was last changed. */
  updatedAt: Scalars['DateTime']['output'];
};

/** What happens to a run that a released change touches. */
export type EcnNoticeDisposition =
  /** It goes on, and what it makes is good. */
  | 'USE_AS_IS'
  /** It is finished to the revision it was started with. */
  | 'FINISH_OPEN_RUNS'
  /** It is held. */
  | 'STOP_OPEN_RUNS'
  /** What it makes is reworked to the new revision. */
  | 'REWORK'
  /** What it makes is scrapped. */
  | 'SCRAP';

/** A page of runs. */
export type RunConnection = {
  /** The runs of this page with their cursors. */
  edges: Array<RunEdge>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
};

/** One run in a page. */
export type RunEdge = {
  /** Place in the list, to page on from. */
  cursor: Scalars['String']['output'];
  /** The run. */
  node: Run;
};

/** Conditions on a run's status; those given must all hold. */
export type RunStatusFilter = {
  /** Is this. */
  eq?: InputMaybe<RunStatus>;
  /** Is another. */
  neq?: InputMaybe<RunStatus>;
  /** Is one of these. */
  in?: InputMaybe<Array<RunStatus>>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<RunStatus>>;
  /** True: has no value; false: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on runs; those given must all hold. */
export type RunsInputFilters = {
  /** Condition on the id. */
  id?: InputMaybe<IdFilter>;
  /** Condition on the number. */
  number?: InputMaybe<StringFilter>;
  /** Condition on the title. */
  title?: InputMaybe<StringFilter>;
  /** Condition on the status. */
  status?: InputMaybe<RunStatusFilter>;
  /** Condition on the id of the site. */
  siteId?: InputMaybe<IdFilter>;
  /** Conditions on the site. */
  site?: InputMaybe<SitesInputFilters>;
  /** Condition on the id of the part it builds. */
  partId?: InputMaybe<IdFilter>;
  /** Conditions on the part it builds. */
  part?: InputMaybe<MesPartsInputFilters>;
  /** Condition on the id of what it produces. */
  partInventoryId?: InputMaybe<IdFilter>;
  /** Conditions on what it produces. */
  partInventory?: InputMaybe<PartInventoriesInputFilters>;
  /** Condition on the id of its procedure version. */
  procedureId?: InputMaybe<IdFilter>;
  /** Conditions on its procedure version. */
  procedure?: InputMaybe<ProceduresInputFilters>;
  /** Condition on the id of its manufacturing BOM version. */
  mbomId?: InputMaybe<IdFilter>;
  /** Condition on the id of its batch. */
  batchId?: InputMaybe<IdFilter>;
  /** Conditions on its batch. */
  batch?: InputMaybe<RunBatchesInputFilters>;
  /** Condition on the id of the demand it answers. */
  demandId?: InputMaybe<IdFilter>;
  /** Conditions on the demand. */
  demand?: InputMaybe<MesDemandsInputFilters>;
  /** Condition on the planned quantity. */
  plannedQuantity?: InputMaybe<FloatFilter>;
  /** Condition on the priority. */
  priority?: InputMaybe<IntFilter>;
  /** Condition on the project code. */
  project?: InputMaybe<StringFilter>;
  /** Condition on the department code. */
  department?: InputMaybe<StringFilter>;
  /** Condition on the cost center code. */
  costCenter?: InputMaybe<StringFilter>;
  /** Condition on the planned start. */
  scheduledStart?: InputMaybe<DateTimeFilter>;
  /** Condition on the planned end. */
  scheduledEnd?: InputMaybe<DateTimeFilter>;
  /** Condition on the start. */
  startedAt?: InputMaybe<DateTimeFilter>;
  /** Condition on the completion. */
  completedAt?: InputMaybe<DateTimeFilter>;
  /** Condition on the close; `isNull: true` for open runs. */
  closedAt?: InputMaybe<DateTimeFilter>;
  /** Condition on when it was made. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Condition on when it was last changed. */
  updatedAt?: InputMaybe<DateTimeFilter>;
};

/** Orders of runs. */
export type RunSortEnum =
  /** By id, oldest first. */
  | 'ID_ASC'
  /** By id, newest first. */
  | 'ID_DESC'
  /** By time of making, oldest first. */
  | 'CREATED_ASC'
  /** By time of making, newest first. */
  | 'CREATED_DESC'
  /** By title, A first. */
  | 'TITLE_ASC'
  /** By title, Z first. */
  | 'TITLE_DESC'
  /** By number, lowest first. */
  | 'NUMBER_ASC'
  /** By number, highest first. */
  | 'NUMBER_DESC'
  /** By status, in the order of the states. */
  | 'STATUS_ASC'
  /** By status, in the reverse order of the states. */
  | 'STATUS_DESC'
  /** By scheduled start, earliest first. */
  | 'SCHEDULED_START_ASC'
  /** By scheduled start, latest first. */
  | 'SCHEDULED_START_DESC'
  /** By closed time, earliest first. */
  | 'CLOSED_ASC'
  /** By closed time, latest first. */
  | 'CLOSED_DESC';

/** Something scrapped: product of a run, or a component. Never changed. System of record: MES. */
export type ScrapRecord = {
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** The site that it belongs to. */
  site: Site;
  /** Product of the run, or a component. */
  kind: ScrapKind;
  /** The run it is charged to; null for stock scrapped outside a run. */
  run: Maybe<Run>;
  /** The step at which it was scrapped. */
  runStep: Maybe<RunStep>;
  /** What was scrapped. */
  partInventory: PartInventory;
  /** Where it was. */
  location: Maybe<Location>;
  /** How much, in `unitOfMeasure`. */
  quantity: Scalars['Float']['output'];
  /** Unit of the quantity. */
  unitOfMeasure: UnitOfMeasure;
  /** Why, as a code. */
  reasonCode: Scalars['String']['output'];
  /** Remarks, plain text. */
  comment: Maybe<Scalars['String']['output']>;
  /** The nonconformance behind it. */
  issue: Maybe<Issue>;
  /** Who recorded it. */
  recordedBy: Scalars['String']['output'];
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** What other systems call this record. */
  externalIds: Array<ExternalId>;
  /** When the record was made. */
  createdAt: Scalars['DateTime']['output'];
};

/** What was scrapped. */
export type ScrapKind =
  /** Units that the run built. */
  | 'PRODUCT'
  /** Material that did not go into the product. */
  | 'COMPONENT';

/** A page of scrap records. */
export type ScrapRecordConnection = {
  /** The scrap records of this page with their cursors. */
  edges: Array<ScrapRecordEdge>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
};

/** One scrap record in a page. */
export type ScrapRecordEdge = {
  /** Place in the list, to page on from. */
  cursor: Scalars['String']['output'];
  /** The scrap record. */
  node: ScrapRecord;
};

/** Conditions on what was scrapped; those given must all hold. */
export type ScrapKindFilter = {
  /** Is this. */
  eq?: InputMaybe<ScrapKind>;
  /** Is another. */
  neq?: InputMaybe<ScrapKind>;
  /** Is one of these. */
  in?: InputMaybe<Array<ScrapKind>>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<ScrapKind>>;
  /** True: has no value; false: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on scrap records; those given must all hold. */
export type ScrapRecordsInputFilters = {
  /** Condition on the id. */
  id?: InputMaybe<IdFilter>;
  /** Condition on what was scrapped. */
  kind?: InputMaybe<ScrapKindFilter>;
  /** Condition on the id of the run. */
  runId?: InputMaybe<IdFilter>;
  /** Conditions on the run. */
  run?: InputMaybe<RunsInputFilters>;
  /** Condition on the id of what was scrapped. */
  partInventoryId?: InputMaybe<IdFilter>;
  /** Conditions on what was scrapped. */
  partInventory?: InputMaybe<PartInventoriesInputFilters>;
  /** Condition on the reason code. */
  reasonCode?: InputMaybe<StringFilter>;
  /** Condition on the id of the nonconformance. */
  issueId?: InputMaybe<IdFilter>;
  /** Condition on the id of the site. */
  siteId?: InputMaybe<IdFilter>;
  /** Condition on when it was recorded. */
  recordedAt?: InputMaybe<DateTimeFilter>;
};

/** Orders of scrap records. */
export type ScrapRecordSortEnum =
  /** By id, oldest first. */
  | 'ID_ASC'
  /** By id, newest first. */
  | 'ID_DESC'
  /** By time of making, oldest first. */
  | 'CREATED_ASC'
  /** By time of making, newest first. */
  | 'CREATED_DESC'
  /** By recorded time, earliest first. */
  | 'RECORDED_ASC'
  /** By recorded time, latest first. */
  | 'RECORDED_DESC';

/** Goods that go to a customer, of one site. */
export type CreateShipmentInput = {
  /** Name and address of the receiver, as printed; 1 to 500 characters. */
  shipTo: Scalars['String']['input'];
  /** Who carries it. */
  carrier?: InputMaybe<Scalars['String']['input']>;
  /** The carrier's number for it. */
  trackingNumber?: InputMaybe<Scalars['String']['input']>;
  /** What goes, 1 to 200 lines. */
  lines: Array<ShipmentLineInput>;
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Goods of one record of stock, for one demand. */
export type ShipmentLineInput = {
  /** The record. */
  partInventoryId: Scalars['ID']['input'];
  /** How much, in the record's unit; above 0. */
  quantity: Scalars['Float']['input'];
  /** The demand it serves, of the same item and site. */
  demandId?: InputMaybe<Scalars['ID']['input']>;
};

/** The departure of a shipment. */
export type ShipShipmentInput = {
  /** The shipment's id. */
  id: Scalars['ID']['input'];
  /** The `_etag` that was read. ETAG_REQUIRED without, ETAG_MISMATCH where it is out of date. */
  etag?: InputMaybe<Scalars['String']['input']>;
  /** Who carries it, where that was not said before. */
  carrier?: InputMaybe<Scalars['String']['input']>;
  /** The carrier's number for it, where that was not said before. */
  trackingNumber?: InputMaybe<Scalars['String']['input']>;
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The arrival of a shipment. */
export type DeliverShipmentInput = {
  /** The shipment's id. */
  id: Scalars['ID']['input'];
  /** The `_etag` that was read. ETAG_REQUIRED without, ETAG_MISMATCH where it is out of date. */
  etag?: InputMaybe<Scalars['String']['input']>;
  /** When it arrived, not before it left; now unless told. */
  deliveredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Who signed for it, 1 to 200 characters. */
  receivedBy?: InputMaybe<Scalars['String']['input']>;
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A shipment that is taken back. */
export type CancelShipmentInput = {
  /** The shipment's id. */
  id: Scalars['ID']['input'];
  /** The `_etag` that was read. ETAG_REQUIRED without, ETAG_MISMATCH where it is out of date. */
  etag?: InputMaybe<Scalars['String']['input']>;
  /** Why, 1 to 2,000 characters. */
  reason: Scalars['String']['input'];
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Goods of a shipment that came back. */
export type ReturnShipmentInput = {
  /** The shipment's id. */
  id: Scalars['ID']['input'];
  /** The `_etag` that was read. ETAG_REQUIRED without, ETAG_MISMATCH where it is out of date. */
  etag?: InputMaybe<Scalars['String']['input']>;
  /** Where they are put, at the site they left. */
  locationId: Scalars['ID']['input'];
  /** Why they came back, 1 to 2,000 characters. */
  reason: Scalars['String']['input'];
  /** What came back, 1 to 200 lines. */
  lines: Array<ReturnedShipmentLineInput>;
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came back of one line. */
export type ReturnedShipmentLineInput = {
  /** The line of the shipment. */
  lineId: Scalars['ID']['input'];
  /** How much, in the line's unit; above 0. */
  quantity: Scalars['Float']['input'];
};

/** The shipment drawn up. */
export type CreateShipmentPayload = {
  /** The new shipment. */
  shipment: Shipment;
};

/** The shipment sent off. */
export type ShipShipmentPayload = {
  /** The shipment. */
  shipment: Shipment;
};

/** The shipment that arrived. */
export type DeliverShipmentPayload = {
  /** The shipment. */
  shipment: Shipment;
};

/** The shipment taken back. */
export type CancelShipmentPayload = {
  /** The shipment. */
  shipment: Shipment;
};

/** The goods taken back. */
export type ReturnShipmentPayload = {
  /** The shipment. */
  shipment: Shipment;
};

/** Goods that go to a customer. Site-scoped. System of record: MES. */
export type Shipment = {
  /** Wire form `shp_…`. */
  id: Scalars['ID']['output'];
  /** Changes with every change of the record; give it back as `etag` when you update. */
  _etag: Scalars['String']['output'];
  /** Its number, unique. */
  number: Scalars['String']['output'];
  /** Where it stands. */
  status: ShipmentStatus;
  /** The site it leaves. */
  site: Site;
  /** Name and address of the receiver, as printed. */
  shipTo: Scalars['String']['output'];
  /** Who carries it. */
  carrier: Maybe<Scalars['String']['output']>;
  /** The carrier's number for it. */
  trackingNumber: Maybe<Scalars['String']['output']>;
  /** When it left. */
  shippedAt: Maybe<Scalars['DateTime']['output']>;
  /** The day of that in the site's calendar: the transaction date of its cost of goods sold. */
  shippedDate: Maybe<Scalars['Date']['output']>;
  /** When it arrived. */
  deliveredAt: Maybe<Scalars['DateTime']['output']>;
  /** What it holds, by position. */
  lines: Array<ShipmentLine>;
  /** Who had the goods when, oldest first. */
  custody: Array<CustodyEvent>;
  /** What other systems call this record. */
  externalIds: Array<ExternalId>;
  /** When the record was made. */
  createdAt: Scalars['DateTime']['output'];
  /** When the record was last changed. */
  updatedAt: Scalars['DateTime']['output'];
};

/** Where a shipment stands. */
export type ShipmentStatus =
  /** Being packed; the goods are still in stock. */
  | 'DRAFT'
  /** Out of stock, on its way. */
  | 'SHIPPED'
  /** With the customer. */
  | 'DELIVERED'
  /** Some of it came back. */
  | 'PARTIALLY_RETURNED'
  /** All of it came back. */
  | 'RETURNED'
  /** Never left. */
  | 'CANCELED';

/** One line of a shipment: goods of one stock record for one demand. Site-scoped. System of record: MES. */
export type ShipmentLine = {
  /** Wire form `shl_…`. */
  id: Scalars['ID']['output'];
  /** Changes with every change of the record; give it back as `etag` when you update. */
  _etag: Scalars['String']['output'];
  /** Its shipment. */
  shipment: Shipment;
  /** Its place in the shipment, from 1. */
  position: Scalars['Int']['output'];
  /** The stock it was taken from. */
  partInventory: PartInventory;
  /** The demand it serves; null for goods sent without one. */
  demand: Maybe<Demand>;
  /** What goes, in `unitOfMeasure`. */
  quantity: Scalars['Float']['output'];
  /** Of it, what came back, in `unitOfMeasure`. */
  quantityReturned: Scalars['Float']['output'];
  /** The unit of its quantities: the stock record's. */
  unitOfMeasure: UnitOfMeasure;
  /** What other systems call this record. */
  externalIds: Array<ExternalId>;
  /** When the record was made. */
  createdAt: Scalars['DateTime']['output'];
  /** When the record was last changed. */
  updatedAt: Scalars['DateTime']['output'];
};

/** A page of shipments. */
export type ShipmentConnection = {
  /** The records of the page, in order. */
  edges: Array<ShipmentEdge>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
};

/** One record of a page of shipments. */
export type ShipmentEdge = {
  /** Opaque place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: Shipment;
};

/** Conditions on a value of ShipmentStatus; those given must all hold. */
export type ShipmentStatusFilter = {
  /** Is this value. */
  eq?: InputMaybe<ShipmentStatus>;
  /** Is another value. */
  neq?: InputMaybe<ShipmentStatus>;
  /** Is one of these. */
  in?: InputMaybe<Array<ShipmentStatus>>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<ShipmentStatus>>;
  /** True: has no value; false: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on shipments; those given must all hold. */
export type ShipmentsInputFilters = {
  /** Condition on the id. */
  id?: InputMaybe<IdFilter>;
  /** Condition on the number. */
  number?: InputMaybe<StringFilter>;
  /** Condition on where it stands. */
  status?: InputMaybe<ShipmentStatusFilter>;
  /** Condition on the id of the site. */
  siteId?: InputMaybe<IdFilter>;
  /** Condition on the carrier. */
  carrier?: InputMaybe<StringFilter>;
  /** Condition on the tracking number. */
  trackingNumber?: InputMaybe<StringFilter>;
  /** Has a line that satisfies these. */
  lines?: InputMaybe<ShipmentLinesInputFilters>;
  /** Condition on when it left. */
  shippedAt?: InputMaybe<DateTimeFilter>;
  /** Condition on the site-local day it left. */
  shippedDate?: InputMaybe<DateFilter>;
  /** Condition on when it was made. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Condition on when it was last changed. */
  updatedAt?: InputMaybe<DateTimeFilter>;
};

/** Conditions on lines of shipments; those given must all hold. */
export type ShipmentLinesInputFilters = {
  /** Condition on the id. */
  id?: InputMaybe<IdFilter>;
  /** Condition on the id of the stock record. */
  partInventoryId?: InputMaybe<IdFilter>;
  /** Conditions on the stock record. */
  partInventory?: InputMaybe<PartInventoriesInputFilters>;
  /** Condition on the id of the demand. */
  demandId?: InputMaybe<IdFilter>;
  /** Conditions on the demand. */
  demand?: InputMaybe<MesDemandsInputFilters>;
  /** Condition on what came back. */
  quantityReturned?: InputMaybe<FloatFilter>;
};

/** Orders of shipments. */
export type ShipmentSortEnum =
  /** By id, oldest first. */
  | 'ID_ASC'
  /** By id, newest first. */
  | 'ID_DESC'
  /** By number, rising. */
  | 'NUMBER_ASC'
  /** By number, falling. */
  | 'NUMBER_DESC'
  /** By time of leaving, oldest first; those not shipped last. */
  | 'SHIPPED_ASC'
  /** By time of leaving, newest first; those not shipped last. */
  | 'SHIPPED_DESC'
  /** By time of making, oldest first. */
  | 'CREATED_ASC'
  /** By time of making, newest first. */
  | 'CREATED_DESC';

/** What a site does with an item. */
export type SetItemSiteInput = {
  /** The item. */
  itemId: Scalars['ID']['input'];
  /** The site. */
  siteId: Scalars['ID']['input'];
  /** The `_etag` that was read, where the site has set something for the item. ETAG_REQUIRED without, ETAG_MISMATCH where it is out of date. */
  etag?: InputMaybe<Scalars['String']['input']>;
  /** Where a receipt puts its goods that says no place; a place of the site; null for none. */
  receivingLocationId?: InputMaybe<Scalars['ID']['input']>;
  /** True: what is received is held QUALITY until it is inspected. */
  inspectionRequired?: InputMaybe<Scalars['Boolean']['input']>;
  /** With `inspectionRequired`: any version of a procedure of type INSPECTION, by which a receipt has its goods inspected; null for none. */
  inspectionProcedureId?: InputMaybe<Scalars['ID']['input']>;
  /** Days from receipt or production to the expiry date of what comes without one, above 0; null for none. */
  shelfLifeDays?: InputMaybe<Scalars['Int']['input']>;
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What a site does with an item now. */
export type SetItemSitePayload = {
  /** The item at the site. */
  itemSite: ItemSite;
};

/** A site to be founded. */
export type CreateSiteInput = {
  /** Short code, unique: capitals, digits, `-` and `_`, at most 20. */
  code: Scalars['String']['input'];
  /** Its name, 1 to 120 characters. */
  name: Scalars['String']['input'];
  /** IANA time zone, for example `America/Los_Angeles`. */
  timeZone: Scalars['String']['input'];
  /** Minutes, 1 to 525,600, after which what was last heard from PLM is too old to start new runs by; null or left out for however old. */
  maxStaleness?: InputMaybe<Scalars['Int']['input']>;
  /** How its runs are closed. */
  closesRuns?: RunClosing;
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Changes of a site. */
export type UpdateSiteInput = {
  /** The site's id. */
  id: Scalars['ID']['input'];
  /** The `_etag` that was read. ETAG_REQUIRED without, ETAG_MISMATCH where it is out of date. */
  etag?: InputMaybe<Scalars['String']['input']>;
  /** Its name, 1 to 120 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** IANA time zone; days that are booked stay as they are. */
  timeZone?: InputMaybe<Scalars['String']['input']>;
  /** False for a site that no longer takes work. */
  isActive?: InputMaybe<Scalars['Boolean']['input']>;
  /** Minutes, 1 to 525,600, after which what was last heard from PLM is too old to start new runs by; null for however old. */
  maxStaleness?: InputMaybe<Scalars['Int']['input']>;
  /** How its runs are closed from now on; runs that are complete already stay open until they are closed by hand. */
  closesRuns?: InputMaybe<RunClosing>;
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A place to be made. */
export type CreateLocationInput = {
  /** The site it belongs to. */
  siteId: Scalars['ID']['input'];
  /** Its name, unique within the site; 1 to 120 characters. */
  name: Scalars['String']['input'];
  /** What kind of place it is. */
  type: LocationType;
  /** The place it is part of, at the same site. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  /** The supplier whose premises it stands for; only for SUPPLIER. */
  supplierId?: InputMaybe<Scalars['ID']['input']>;
  /** False where stock may lie and may not be taken for use; unless told, false for IN_TRANSIT, QUARANTINE and SCRAP, else true. */
  availabilityForUse?: InputMaybe<Scalars['Boolean']['input']>;
  /** True where ERP keeps stock for this very place. */
  isErpVisible?: Scalars['Boolean']['input'];
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Changes of a place. */
export type UpdateLocationInput = {
  /** The place's id. */
  id: Scalars['ID']['input'];
  /** The `_etag` that was read. ETAG_REQUIRED without, ETAG_MISMATCH where it is out of date. */
  etag?: InputMaybe<Scalars['String']['input']>;
  /** Its name, unique within the site; 1 to 120 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The place it is part of, at the same site; null for none. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  /** The supplier whose premises it stands for; only for SUPPLIER; null for none. */
  supplierId?: InputMaybe<Scalars['ID']['input']>;
  /** False where stock may lie and may not be taken for use. */
  availabilityForUse?: InputMaybe<Scalars['Boolean']['input']>;
  /** True where ERP keeps stock for this very place. */
  isErpVisible?: InputMaybe<Scalars['Boolean']['input']>;
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The site founded. */
export type CreateSitePayload = {
  /** The new site. */
  site: Site;
};

/** The site changed. */
export type UpdateSitePayload = {
  /** The site. */
  site: Site;
};

/** The place made. */
export type CreateLocationPayload = {
  /** The new place. */
  location: Location;
};

/** The place changed. */
export type UpdateLocationPayload = {
  /** The place. */
  location: Location;
};

/** A plant: a calendar, a set of locations, and the reach of what a viewer may see. System of record: MES. */
export type Site = {
  /** Wire form `sit_…`. */
  id: Scalars['ID']['output'];
  /** Changes with every change of the record; give it back as `etag` when you update. */
  _etag: Scalars['String']['output'];
  /** Short code, unique: capitals, digits, `-` and `_`, at most 20. */
  code: Scalars['String']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** IANA time zone, for example `America/Los_Angeles`: accounting days are in it. */
  timeZone: Scalars['String']['output'];
  /** False for a site that no longer takes work. */
  isActive: Scalars['Boolean']['output'];
  /**
   * Minutes after which what production last heard from PLM is too old to start new runs by: createRun refuses STALE_REVISION then, receiving
   * goes on. Null: however old.
   */
  maxStaleness: Maybe<Scalars['Int']['output']>;
  /** How its runs are closed. */
  closesRuns: RunClosing;
  /** Its locations, by name; none for a viewer without rights to the site. */
  locations: Array<Location>;
  /** What other systems call this record. */
  externalIds: Array<ExternalId>;
  /** When the record was made. */
  createdAt: Scalars['DateTime']['output'];
  /** When the record was last changed. */
  updatedAt: Scalars['DateTime']['output'];
};

/** How the runs of a site are closed; a close is final either way. */
export type RunClosing =
  /** By `closeRun` only. */
  | 'BY_HAND'
  /**
   * By themselves, with the command that completes or cancels the last open step, reports the last units or scraps them, where everything that
   * `closeRun` asks for holds and no reason is needed. Where it does not, the run stays open for `closeRun`. A run whose last step ends
   * with a receipt of outside work stays open as well: its pieces may still go back.
   */
  | 'AT_COMPLETE';

/** A page of sites. */
export type SiteConnection = {
  /** The records of the page, in order. */
  edges: Array<SiteEdge>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
};

/** One record of a page of sites. */
export type SiteEdge = {
  /** Opaque place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: Site;
};

/** Conditions on sites; those given must all hold. */
export type SitesInputFilters = {
  /** Condition on the id. */
  id?: InputMaybe<IdFilter>;
  /** Condition on the code. */
  code?: InputMaybe<StringFilter>;
  /** Condition on the name. */
  name?: InputMaybe<StringFilter>;
  /** Condition on whether it takes work. */
  isActive?: InputMaybe<BooleanFilter>;
  /** Condition on when it was made. */
  createdAt?: InputMaybe<DateTimeFilter>;
};

/** Orders of sites. */
export type SiteSortEnum =
  /** By id, oldest first. */
  | 'ID_ASC'
  /** By id, newest first. */
  | 'ID_DESC'
  /** By code, A first. */
  | 'CODE_ASC'
  /** By code, Z first. */
  | 'CODE_DESC'
  /** By time of making, oldest first. */
  | 'CREATED_ASC'
  /** By time of making, newest first. */
  | 'CREATED_DESC';

/** Units to split off a run. */
export type SplitRunInput = {
  /** The run's id. */
  id: Scalars['ID']['input'];
  /** The `_etag` that was read. ETAG_REQUIRED without, ETAG_MISMATCH where it is out of date. */
  etag?: InputMaybe<Scalars['String']['input']>;
  /** How much of what is still to be built, in the run's unit. */
  quantity: Scalars['Float']['input'];
  /** Number of the new run, at most 40 characters; made where it is left out. */
  number?: InputMaybe<Scalars['String']['input']>;
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Two runs that become one. */
export type MergeRunsInput = {
  /** The run that goes on. */
  id: Scalars['ID']['input'];
  /** The `_etag` that was read of it. ETAG_REQUIRED without, ETAG_MISMATCH where it is out of date. */
  etag?: InputMaybe<Scalars['String']['input']>;
  /** The run whose units it takes over; it is closed. */
  fromId: Scalars['ID']['input'];
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A run split. */
export type SplitRunPayload = {
  /** The run as it is now. */
  run: Run;
  /** The run of the units split off. */
  splitOff: Run;
};

/** Runs merged. */
export type MergeRunsPayload = {
  /** The run that goes on, as it is now. */
  run: Run;
  /** The run that was closed. */
  merged: Run;
};

/** Stock to be held. */
export type PlaceStockHoldInput = {
  /** The record of stock; part of a lot is split off first. */
  partInventoryId: Scalars['ID']['input'];
  /** QUALITY until somebody has looked, BLOCKED until somebody with the right has decided. */
  status: StockStatus;
  /** Why, 1 to 2,000 characters. */
  reason: Scalars['String']['input'];
  /** The nonconformance behind it. */
  issueId?: InputMaybe<Scalars['ID']['input']>;
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The end of a hold. */
export type ReleaseStockHoldInput = {
  /** The hold's id. */
  id: Scalars['ID']['input'];
  /** The `_etag` that was read. ETAG_REQUIRED without, ETAG_MISMATCH where it is out of date. */
  etag?: InputMaybe<Scalars['String']['input']>;
  /** What becomes of the stock. */
  decision: HoldDecision;
  /** What there is to say about it. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The hold placed. */
export type PlaceStockHoldPayload = {
  /** The new hold. */
  stockHold: StockHold;
};

/** The hold released. */
export type ReleaseStockHoldPayload = {
  /** The hold as it is now. */
  stockHold: StockHold;
};

/** A hold that keeps a record of stock out of use until somebody decides. Site-scoped. System of record: MES. */
export type StockHold = {
  /** Wire form `hld_…`. */
  id: Scalars['ID']['output'];
  /** Changes with every change of the record; give it back as `etag` when you update. */
  _etag: Scalars['String']['output'];
  /** The stock that is held. */
  partInventory: PartInventory;
  /** How strong it is: QUALITY or BLOCKED. */
  status: StockStatus;
  /** Why it was placed. */
  reason: Scalars['String']['output'];
  /** The nonconformance behind it. */
  issue: Maybe<Issue>;
  /** The change notice behind it: what it replaces is not to be used as it is. */
  ecn: Maybe<Ecn>;
  /** True where it waits for the inspection that the item's receipts need. */
  forInspection: Scalars['Boolean']['output'];
  /** When it was placed. */
  placedAt: Scalars['DateTime']['output'];
  /** Who placed it: the principal's name. */
  placedBy: Scalars['String']['output'];
  /** The usage decision; null while the hold is in force. */
  decision: Maybe<HoldDecision>;
  /** When it was released; null while it is in force. */
  releasedAt: Maybe<Scalars['DateTime']['output']>;
  /** Who released it. */
  releasedBy: Maybe<Scalars['String']['output']>;
  /** What the one who released it had to say. */
  releaseNote: Maybe<Scalars['String']['output']>;
  /** What other systems call this record. */
  externalIds: Array<ExternalId>;
  /** When the record was made. */
  createdAt: Scalars['DateTime']['output'];
  /** When the record was last changed. */
  updatedAt: Scalars['DateTime']['output'];
};

/** What becomes of stock that was held. */
export type HoldDecision =
  /** It may be used. */
  | 'RELEASE'
  /** It is reworked. */
  | 'REWORK'
  /** It is scrapped. */
  | 'SCRAP'
  /** It goes back to its supplier. */
  | 'RETURN_TO_VENDOR';

/** A page of stock holds. */
export type StockHoldConnection = {
  /** The records of the page, in order. */
  edges: Array<StockHoldEdge>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
};

/** One record of a page of stock holds. */
export type StockHoldEdge = {
  /** Opaque place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: StockHold;
};

/** Conditions on a value of HoldDecision; those given must all hold. */
export type HoldDecisionFilter = {
  /** Is this value. */
  eq?: InputMaybe<HoldDecision>;
  /** Is another value. */
  neq?: InputMaybe<HoldDecision>;
  /** Is one of these. */
  in?: InputMaybe<Array<HoldDecision>>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<HoldDecision>>;
  /** True: has no value; false: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on stock holds; those given must all hold. */
export type StockHoldsInputFilters = {
  /** Condition on the id. */
  id?: InputMaybe<IdFilter>;
  /** Condition on the id of the stock record. */
  partInventoryId?: InputMaybe<IdFilter>;
  /** Conditions on the stock record. */
  partInventory?: InputMaybe<PartInventoriesInputFilters>;
  /** Condition on how strong it is. */
  status?: InputMaybe<StockStatusFilter>;
  /** Condition on the usage decision; isNull for holds in force. */
  decision?: InputMaybe<HoldDecisionFilter>;
  /** Condition on the id of the nonconformance. */
  issueId?: InputMaybe<IdFilter>;
  /** Condition on the id of the site. */
  siteId?: InputMaybe<IdFilter>;
  /** Condition on when it was placed. */
  placedAt?: InputMaybe<DateTimeFilter>;
  /** Condition on when it was released. */
  releasedAt?: InputMaybe<DateTimeFilter>;
  /** Condition on when it was made. */
  createdAt?: InputMaybe<DateTimeFilter>;
};

/** Orders of stock holds. */
export type StockHoldSortEnum =
  /** By id, oldest first. */
  | 'ID_ASC'
  /** By id, newest first. */
  | 'ID_DESC'
  /** By time of placing, oldest first. */
  | 'PLACED_ASC'
  /** By time of placing, newest first. */
  | 'PLACED_DESC'
  /** By time of making, oldest first. */
  | 'CREATED_ASC'
  /** By time of making, newest first. */
  | 'CREATED_DESC';

export type Subscription = {
  /**
   * What the floor reported as built, one event for each increment, those that take one back among them.
   * In the order of the log, which for one record is that in which it happened, each once. With `after` first what came since, then live,
   * with no gap and no repeat. Refuses CURSOR_EXPIRED, CURSOR_INVALID and FILTER_INVALID.
   */
  runCompleted: RunCompletedEvent;
  /**
   * Runs as they are made, changed, move from state to state, and are closed; what they built is told by `runCompleted`.
   * In the order of the log, which for one record is that in which it happened, each once. With `after` first what came since, then live,
   * with no gap and no repeat. Refuses CURSOR_EXPIRED, CURSOR_INVALID and FILTER_INVALID.
   */
  runUpdated: RunUpdatedEvent;
  /**
   * What came in, and what of it went back to its supplier or was taken back as miscounted.
   * In the order of the log, which for one record is that in which it happened, each once. With `after` first what came since, then live,
   * with no gap and no repeat. Refuses CURSOR_EXPIRED, CURSOR_INVALID and FILTER_INVALID.
   */
  receiptPosted: ReceiptPostedEvent;
  /**
   * As-built records as they are taken, when their run is closed.
   * In the order of the log, which for one record is that in which it happened, each once. With `after` first what came since, then live,
   * with no gap and no repeat. Refuses CURSOR_EXPIRED, CURSOR_INVALID and FILTER_INVALID.
   */
  abomClosed: AbomClosedEvent;
  /**
   * Nonconformances as they are raised; what becomes of them is read by `issue`.
   * In the order of the log, which for one record is that in which it happened, each once. With `after` first what came since, then live,
   * with no gap and no repeat. Refuses CURSOR_EXPIRED, CURSOR_INVALID and FILTER_INVALID.
   */
  issueRaised: IssueRaisedEvent;
  /**
   * What was scrapped, on account of a run or of none.
   * In the order of the log, which for one record is that in which it happened, each once. With `after` first what came since, then live,
   * with no gap and no repeat. Refuses CURSOR_EXPIRED, CURSOR_INVALID and FILTER_INVALID.
   */
  scrapRecorded: ScrapRecordedEvent;
  /**
   * Holds of stock, for quality or to block it, as they are placed and decided on.
   * In the order of the log, which for one record is that in which it happened, each once. With `after` first what came since, then live,
   * with no gap and no repeat. Refuses CURSOR_EXPIRED, CURSOR_INVALID and FILTER_INVALID.
   */
  qualityHoldChanged: QualityHoldChangedEvent;
  /**
   * Procedure versions as they are released to work by.
   * In the order of the log, which for one record is that in which it happened, each once. With `after` first what came since, then live,
   * with no gap and no repeat. Refuses CURSOR_EXPIRED, CURSOR_INVALID and FILTER_INVALID.
   */
  procedureReleased: ProcedureReleasedEvent;
};

export type SubscriptionRunCompletedArgs = {
  filters?: InputMaybe<RunCompletedInputFilters>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
};

export type SubscriptionRunUpdatedArgs = {
  filters?: InputMaybe<RunUpdatedInputFilters>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
};

export type SubscriptionReceiptPostedArgs = {
  filters?: InputMaybe<ReceiptPostedInputFilters>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
};

export type SubscriptionAbomClosedArgs = {
  filters?: InputMaybe<AbomClosedInputFilters>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
};

export type SubscriptionIssueRaisedArgs = {
  filters?: InputMaybe<IssueRaisedInputFilters>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
};

export type SubscriptionScrapRecordedArgs = {
  filters?: InputMaybe<ScrapRecordedInputFilters>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
};

export type SubscriptionQualityHoldChangedArgs = {
  filters?: InputMaybe<QualityHoldChangedInputFilters>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
};

export type SubscriptionProcedureReleasedArgs = {
  filters?: InputMaybe<ProcedureReleasedInputFilters>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
};

/** An increment of completion, as it was reported. */
export type RunCompletedEvent = {
  /** Place of the event: `after` it the next one follows. */
  cursor: Scalars['Cursor']['output'];
  /** Opaque id of the event, the same at each delivery: by it a repetition is known. */
  eventId: Scalars['ID']['output'];
  /** When it was recorded, in UTC. */
  occurredAt: Scalars['DateTime']['output'];
  /** The run as it is now. */
  run: Run;
  /** The increment. */
  completion: RunCompletion;
  /** Number of the increment within the run, from 1 without gaps. */
  sequence: Scalars['Int']['output'];
  /** Good since the sequence before, in `unitOfMeasure`; negative where an increment is taken back. An increment, never the total. */
  quantityCompleted: Scalars['Float']['output'];
  /** Scrapped since the sequence before, in `unitOfMeasure`; not among the good, and never taken back. */
  quantityScrapped: Scalars['Float']['output'];
  /** Of the good, found nonconforming since the sequence before, in `unitOfMeasure`, and kept apart by an issue; negative where taken back. */
  quantityNonconforming: Scalars['Float']['output'];
  /** Unit of the quantities: the base unit of what the run builds. */
  unitOfMeasure: UnitOfMeasure;
  /** True for the last one, which closing the run made. */
  final: Scalars['Boolean']['output'];
  /**
   * Every change of the run's consumption since the sequence before, exact, each in its own unit: more is positive, what was taken out again
   * negative. Added up by kind, part, location, lot and serial, all events make `Run.materialConsumption`.
   */
  materialConsumption: Array<MaterialConsumption>;
};

/** A change of a run. */
export type RunUpdatedEvent = {
  /** Place of the event: `after` it the next one follows. */
  cursor: Scalars['Cursor']['output'];
  /** Opaque id of the event, the same at each delivery: by it a repetition is known. */
  eventId: Scalars['ID']['output'];
  /** When it was recorded, in UTC. */
  occurredAt: Scalars['DateTime']['output'];
  /** The run as it is now. */
  run: Run;
  /** What happened to it. */
  change: RunChange;
  /** Its state after this change; the run may have moved on since. */
  status: RunStatus;
};

/** What happened to a run. */
export type RunChange =
  /** It was made. */
  | 'CREATED'
  /** Its schedule, priority or dimensions were changed, or pieces went to another run or came from one (split, merge). */
  | 'UPDATED'
  /** It moved to another state, by its steps or by a hold. */
  | 'STATUS_CHANGED'
  /** It was closed, for good. */
  | 'CLOSED';

/** A receipt that was posted, returned or reversed. */
export type ReceiptPostedEvent = {
  /** Place of the event: `after` it the next one follows. */
  cursor: Scalars['Cursor']['output'];
  /** Opaque id of the event, the same at each delivery: by it a repetition is known. */
  eventId: Scalars['ID']['output'];
  /** When it was recorded, in UTC. */
  occurredAt: Scalars['DateTime']['output'];
  /** The receipt as it is now; of a return, the one that took the goods out. */
  receipt: Receipt;
  /** What happened. */
  change: ReceiptChange;
};

/** What happened with received goods. */
export type ReceiptChange =
  /** They came in. */
  | 'POSTED'
  /** They went back to their supplier. */
  | 'RETURNED'
  /** Their receipt was taken back. */
  | 'REVERSED';

/** Conditions on what happened with received goods; those given must all hold. */
export type ReceiptChangeFilter = {
  /** Is this. */
  eq?: InputMaybe<ReceiptChange>;
  /** Is another. */
  neq?: InputMaybe<ReceiptChange>;
  /** Is one of these. */
  in?: InputMaybe<Array<ReceiptChange>>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<ReceiptChange>>;
};

/** An as-built record that was taken when its run was closed. */
export type AbomClosedEvent = {
  /** Place of the event: `after` it the next one follows. */
  cursor: Scalars['Cursor']['output'];
  /** Opaque id of the event, the same at each delivery: by it a repetition is known. */
  eventId: Scalars['ID']['output'];
  /** When it was recorded, in UTC. */
  occurredAt: Scalars['DateTime']['output'];
  /** The record. */
  abomSnapshot: AbomSnapshot;
  /** The run that was closed. */
  run: Run;
};

/** A nonconformance that was found. */
export type IssueRaisedEvent = {
  /** Place of the event: `after` it the next one follows. */
  cursor: Scalars['Cursor']['output'];
  /** Opaque id of the event, the same at each delivery: by it a repetition is known. */
  eventId: Scalars['ID']['output'];
  /** When it was recorded, in UTC. */
  occurredAt: Scalars['DateTime']['output'];
  /** The issue as it is now. */
  issue: Issue;
};

/** Something that was scrapped. */
export type ScrapRecordedEvent = {
  /** Place of the event: `after` it the next one follows. */
  cursor: Scalars['Cursor']['output'];
  /** Opaque id of the event, the same at each delivery: by it a repetition is known. */
  eventId: Scalars['ID']['output'];
  /** When it was recorded, in UTC. */
  occurredAt: Scalars['DateTime']['output'];
  /** What was recorded. */
  scrapRecord: ScrapRecord;
};

/** A hold that was placed or decided on. */
export type QualityHoldChangedEvent = {
  /** Place of the event: `after` it the next one follows. */
  cursor: Scalars['Cursor']['output'];
  /** Opaque id of the event, the same at each delivery: by it a repetition is known. */
  eventId: Scalars['ID']['output'];
  /** When it was recorded, in UTC. */
  occurredAt: Scalars['DateTime']['output'];
  /** The hold as it is now. */
  stockHold: StockHold;
  /** True where it was placed, false where it was decided on. */
  placed: Scalars['Boolean']['output'];
};

/** A procedure version that was released. */
export type ProcedureReleasedEvent = {
  /** Place of the event: `after` it the next one follows. */
  cursor: Scalars['Cursor']['output'];
  /** Opaque id of the event, the same at each delivery: by it a repetition is known. */
  eventId: Scalars['ID']['output'];
  /** When it was recorded, in UTC. */
  occurredAt: Scalars['DateTime']['output'];
  /** The version as it is now; a later one may have archived it since. */
  procedure: Procedure;
};

/** Conditions on increments of completion, by what their event says; those given must all hold. */
export type RunCompletedInputFilters = {
  /** Condition on the id of the site. */
  siteId?: InputMaybe<IdFilter>;
  /** Condition on the code of the site. */
  siteCode?: InputMaybe<StringFilter>;
  /** Condition on the id of the run. */
  runId?: InputMaybe<IdFilter>;
  /** Condition on the id of the part that it builds. */
  partId?: InputMaybe<IdFilter>;
  /** Condition on the state that the run had when the increment was reported. */
  status?: InputMaybe<RunStatusFilter>;
  /** Condition on the project code. */
  project?: InputMaybe<StringFilter>;
  /** Condition on the department code. */
  department?: InputMaybe<StringFilter>;
  /** Condition on the cost center code. */
  costCenter?: InputMaybe<StringFilter>;
  /** True for last increments. */
  final?: InputMaybe<BooleanFilter>;
};

/** Conditions on changes of runs, by what their event says; those given must all hold. */
export type RunUpdatedInputFilters = {
  /** Condition on the id of the site. */
  siteId?: InputMaybe<IdFilter>;
  /** Condition on the code of the site. */
  siteCode?: InputMaybe<StringFilter>;
  /** Condition on the id of the run. */
  runId?: InputMaybe<IdFilter>;
  /** Condition on the id of the part that it builds. */
  partId?: InputMaybe<IdFilter>;
  /** Condition on its state after the change. */
  status?: InputMaybe<RunStatusFilter>;
  /** Condition on the project code. */
  project?: InputMaybe<StringFilter>;
  /** Condition on the department code. */
  department?: InputMaybe<StringFilter>;
  /** Condition on the cost center code. */
  costCenter?: InputMaybe<StringFilter>;
};

/** Conditions on receipts, by what their event says; those given must all hold. */
export type ReceiptPostedInputFilters = {
  /** Condition on the id of the site. */
  siteId?: InputMaybe<IdFilter>;
  /** Condition on the code of the site. */
  siteCode?: InputMaybe<StringFilter>;
  /** Condition on what happened. */
  change?: InputMaybe<ReceiptChangeFilter>;
  /** Condition on the ids of the purchase orders that its lines were for: one of them is enough; goods without an order have none. */
  purchaseOrderId?: InputMaybe<IdFilter>;
};

/** Conditions on as-built records, by what their event says; those given must all hold. */
export type AbomClosedInputFilters = {
  /** Condition on the id of the site. */
  siteId?: InputMaybe<IdFilter>;
  /** Condition on the code of the site. */
  siteCode?: InputMaybe<StringFilter>;
  /** Condition on the id of the run. */
  runId?: InputMaybe<IdFilter>;
  /** Condition on the id of the part that it builds. */
  partId?: InputMaybe<IdFilter>;
};

/** Conditions on nonconformances, by what their event says; those given must all hold. */
export type IssueRaisedInputFilters = {
  /** Condition on the id of the site. */
  siteId?: InputMaybe<IdFilter>;
  /** Condition on the code of the site. */
  siteCode?: InputMaybe<StringFilter>;
  /** Condition on the id of the run that it was found at; null where it was found at none. */
  runId?: InputMaybe<IdFilter>;
  /** Condition on the id of the part that it is about. */
  partId?: InputMaybe<IdFilter>;
  /** Condition on its severity when it was raised. */
  severity?: InputMaybe<IssueSeverityFilter>;
};

/** Conditions on scrap, by what their event says; those given must all hold. */
export type ScrapRecordedInputFilters = {
  /** Condition on the id of the site. */
  siteId?: InputMaybe<IdFilter>;
  /** Condition on the code of the site. */
  siteCode?: InputMaybe<StringFilter>;
  /** Condition on the id of the run that it is charged to; null for stock outside a run. */
  runId?: InputMaybe<IdFilter>;
  /** Condition on the id of the part that was scrapped. */
  partId?: InputMaybe<IdFilter>;
  /** Condition on whether it was what the run built, or a component. */
  kind?: InputMaybe<ScrapKindFilter>;
  /** Condition on the project code of the run it is charged to. */
  project?: InputMaybe<StringFilter>;
  /** Condition on the reason code. */
  reasonCode?: InputMaybe<StringFilter>;
};

/** Conditions on holds, by what their event says; those given must all hold. */
export type QualityHoldChangedInputFilters = {
  /** Condition on the id of the site. */
  siteId?: InputMaybe<IdFilter>;
  /** Condition on the code of the site. */
  siteCode?: InputMaybe<StringFilter>;
  /** Condition on the id of the part that is held. */
  partId?: InputMaybe<IdFilter>;
  /** Condition on its lot number; null where it has none. */
  lotNumber?: InputMaybe<StringFilter>;
  /** True for those that were placed, false for those that were decided on. */
  placed?: InputMaybe<BooleanFilter>;
};

/** Conditions on releases of procedures, by what their event says; those given must all hold. */
export type ProcedureReleasedInputFilters = {
  /** Condition on the id of the procedure, the same for all its versions. */
  familyId?: InputMaybe<IdFilter>;
  /** Condition on the id of the part that it builds; null for one that is of no part. */
  partId?: InputMaybe<IdFilter>;
  /** Condition on its title. */
  title?: InputMaybe<StringFilter>;
  /** Condition on what it is for. */
  type?: InputMaybe<ProcedureTypeFilter>;
};

/** A company we buy from; the same for all sites. System of record: ERP. */
export type Supplier = {
  /** Wire form `sup_…`. */
  id: Scalars['ID']['output'];
  /** Supplier number, unique. */
  code: Scalars['String']['output'];
  /** Receipts of its goods at the viewer's sites, oldest first; returns to it are among them. */
  receipts: Array<Receipt>;
};

/** Conditions on the keys of suppliers; those given must all hold. */
export type MesSuppliersInputFilters = {
  /** Condition on the id. */
  id?: InputMaybe<IdFilter>;
  /** Condition on the code. */
  code?: InputMaybe<StringFilter>;
};

/** A session to start. */
export type CheckInInput = {
  /** The run; left out for INDIRECT. */
  runId?: InputMaybe<Scalars['ID']['input']>;
  /** The step. */
  runStepId?: InputMaybe<Scalars['ID']['input']>;
  /** The site, where no run is named. */
  siteId?: InputMaybe<Scalars['ID']['input']>;
  /** Who: login or badge, at most 200 characters; the caller where it is left out. */
  person?: InputMaybe<Scalars['String']['input']>;
  /** What the time is for. */
  laborType?: LaborType;
  /** Project code; the run's where it is left out. */
  project?: InputMaybe<Scalars['String']['input']>;
  /** Since when, not in the future; now where it is left out. */
  startedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A session to end. */
export type CheckOutInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** The `_etag` that was read. ETAG_REQUIRED without, ETAG_MISMATCH where it is out of date. */
  etag?: InputMaybe<Scalars['String']['input']>;
  /** Until when, not in the future; now where it is left out. */
  endedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A machine's time. */
export type RecordMachineTimeInput = {
  /** The machine's work center. */
  workCenterId: Scalars['ID']['input'];
  /** The run; may be left out for DOWN. */
  runId?: InputMaybe<Scalars['ID']['input']>;
  /** The step. */
  runStepId?: InputMaybe<Scalars['ID']['input']>;
  /** What the machine did. */
  state: MachineState;
  /** Why it was down, as a code of at most 40 characters; needed for DOWN, and only there. */
  downtimeCode?: InputMaybe<Scalars['String']['input']>;
  /** From when. */
  startedAt: Scalars['DateTime']['input'];
  /** Until when, not in the future. */
  endedAt: Scalars['DateTime']['input'];
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A session. */
export type LaborEntryPayload = {
  /** The session as it is now. */
  laborEntry: LaborEntry;
};

/** A machine's time recorded. */
export type MachineEntryPayload = {
  /** What was recorded. */
  machineEntry: MachineEntry;
};

/** Where inventory came from, or went to, through all levels. */
export type Trace = {
  /** The records that the question names. */
  roots: Array<PartInventory>;
  /** What was reached, by depth: nearest first. Each is listed once per root and link. */
  lines: Array<TraceLine>;
};

/** One step of a trace. */
export type TraceLine = {
  /** The record that the trace started from. */
  root: PartInventory;
  /** Number of links from the root, from 1. */
  depth: Scalars['Int']['output'];
  /** How the two records hang together. */
  link: TraceLink;
  /** The record before it on the way from the root. */
  from: PartInventory;
  /** The record that was reached. */
  partInventory: PartInventory;
  /** The installation that links them; null for a split. */
  installation: Maybe<ABomInstallation>;
};

/** How two inventory records of a trace hang together. */
export type TraceLink =
  /** One is installed in the other. */
  | 'INSTALLED'
  /** One was installed in the other and taken out again. */
  | 'REMOVED'
  /** One was carved off the other. */
  | 'SPLIT';

/** A place of production with rates of its own. Site-scoped. System of record: ERP. */
export type WorkCenter = {
  /** Wire form `wct_…`. */
  id: Scalars['ID']['output'];
};

export type Link__Purpose =
  /** `SECURITY` features provide metadata necessary to securely resolve fields. */
  | 'SECURITY'
  /** `EXECUTION` features provide metadata necessary for operation execution. */
  | 'EXECUTION';

export type Mutation = {
  /**
   * Installs a piece of stock in a produced record: the planned part, or an approved substitute at its ratio. UNAPPROVED_SUBSTITUTE,
   * LOT_ON_HOLD, LOT_EXPIRED, SERIAL_REQUIRED, SERIAL_ALREADY_INSTALLED, INSUFFICIENT_QUANTITY, RUN_CLOSED, RUN_ON_HOLD.
   * What the run’s own kits hold of the stock is taken first; what is in another run’s kit is not available.
   */
  createAbomInstallation: AbomInstallationPayload;
  /**
   * Takes an installation out again, back to stock. In the rework of units that were split off: their share of it, or less; of a serial piece
   * only where the piece is theirs alone, STATE_INVALID else.
   */
  removeAbomInstallation: AbomInstallationPayload;
  /**
   * Takes an increment back by another with its quantities below zero: its output leaves stock, and what it backflushed returns to the same
   * lots. STATE_INVALID for one that was taken back already or scrapped units; INSUFFICIENT_QUANTITY where the output is used or gone.
   */
  reverseCompletion: CompleteRunQuantityPayload;
  /** Posts what stock could not give before, as far as it gives it now. INSUFFICIENT_QUANTITY where it gives nothing. */
  replayBackflush: BackflushExceptionPayload;
  /** Settles an exception by hand: the rest was not used, or somebody scanned it. */
  resolveBackflushException: BackflushExceptionPayload;
  /**
   * Adds a need to what an open run builds: a deviation under a nonconformance, shown in the as-built record and never silent.
   * COMPONENT_NOT_RELEASED, RUN_CLOSED; STATE_INVALID once the nonconformance is resolved.
   */
  createBuildRequirement: BuildRequirementPayload;
  /**
   * Changes what an open run's record needs of a component: a deviation under a nonconformance, with its reason there. Never below what is
   * installed: STATE_INVALID. An omitted need stands again with the quantity given. RUN_CLOSED, VALUE_INVALID, UOM_*.
   */
  updateBuildRequirement: BuildRequirementPayload;
  /**
   * Leaves a need of an open run out, under a nonconformance; it stays listed, with nothing required. STATE_INVALID while something is
   * installed against it or lies in a kit for it, or where a backflush waits for it; RUN_CLOSED.
   */
  omitBuildRequirement: BuildRequirementPayload;
  /**
   * Reports what a run built since it was last reported: an increment with everything used since then. OVER_COMPLETION past the plan and
   * its tolerance; SERIAL_REQUIRED for a good piece without its serial number (`updatePartInventory` gives it); STATE_INVALID while serial
   * components of what is reported are not installed.
   */
  completeRunQuantity: CompleteRunQuantityPayload;
  /** Scraps units that a run built (an increment of its own), or a component, on a run's account or on none. */
  recordScrap: RecordScrapPayload;
  /**
   * Closes a run for ever: its last increment, and the as-built record. STATE_INVALID while a step, a session, a backflush exception or an
   * issue is open, units are unaccounted for and no reason is given, or order lines wait for its pieces to come back from a supplier: those
   * are named. A site may have its runs close by themselves (`Site.closesRuns`).
   */
  closeRun: CloseRunPayload;
  /**
   * Abandons an open run that has reported nothing, as a whole: steps that are not done are canceled; what it had installed goes back to stock
   * or, where `scrap` names it, is scrapped on its account; what stands in its kits is free again. Then it is closed for ever, with the
   * reason. STATE_INVALID once units are reported (split off what is left, and cancel that), where rework has taken something out, and for
   * all that `closeRun` waits for: issues, sessions, order lines by which a supplier is still to work on it.
   */
  cancelRun: CloseRunPayload;
  /**
   * Makes the run that inspects stock, for example what was received: by a procedure of type INSPECTION. It builds nothing; the stock is held
   * meanwhile. Its close decides: a result is recorded for each record, which is released where the last result of every characteristic
   * passed, and stays held where one did not. A run all of whose steps are canceled decides nothing.
   */
  createInspectionRun: CreateInspectionRunPayload;
  /**
   * Records one characteristic inspected, for ever. A measured value passes within its limits; one that fails may hold the stock or raise
   * a nonconformance in the same breath.
   */
  recordInspectionResult: RecordInspectionResultPayload;
  /** Draws up a transfer from one place to another, of one site or of two. LOT_ON_HOLD for stock that is held. */
  createTransfer: CreateTransferPayload;
  /** Sends a transfer off: its goods are in transit, under custody. INSUFFICIENT_QUANTITY where less is there by now. */
  shipTransfer: ShipTransferPayload;
  /** Counts in what arrived. INSUFFICIENT_QUANTITY for more than is under way. */
  receiveTransfer: ReceiveTransferPayload;
  /** Closes a transfer that no more is expected of; what is still in transit is written off as lost. */
  closeTransfer: CloseTransferPayload;
  /** Takes a transfer back that has not left. STATE_INVALID once it has. */
  cancelTransfer: CancelTransferPayload;
  /** Raises a nonconformance; the stock that it affects is held for quality, and ERP hears of it at once. */
  createIssue: IssuePayload;
  /** Changes what a nonconformance says, while it is not resolved. */
  updateIssue: IssuePayload;
  /**
   * Decides what is to be done with nonconforming inventory. It is in force once every approval asked for is given. Another type than the
   * one in force takes the nonconformance back to PENDING and asks for the approvals again.
   */
  setDisposition: DispositionPayload;
  /** Approves or rejects what was decided. STATE_INVALID where it was decided already. */
  decideIssueApproval: IssuePayload;
  /** Makes the run that carries out a REWORK or REPAIR on what a closed run built. */
  createReworkRun: ReworkRunPayload;
  /**
   * Takes a nonconformance to another state: forward one by one (out of PENDING only with a disposition, RESOLVED by resolveIssue), or
   * back with a reason; one that is opened again holds its stock again. RUN_CLOSED once the run it was found on is closed.
   */
  moveIssue: IssuePayload;
  /**
   * IN_REVIEW to RESOLVED: frees what may be used again, and scraps what was to be scrapped. STATE_INVALID while an approval is not given
   * or the rework run is open.
   */
  resolveIssue: IssuePayload;
  /**
   * Drafts a manufacturing BOM from the released engineering BOM of a part revision: phantoms replaced by their lines, approved substitutes
   * with it. COMPONENT_NOT_RELEASED where a line has no released revision and is not left out with a reason.
   */
  createMbomFromEbom: MBomPayload;
  /** Drafts a manufacturing BOM by hand, where PLM has released no engineering BOM of the part. REVISION_AUTHORITY where it has. */
  createMbom: MBomPayload;
  /** Drafts a site's overlay on a released template: its lines say what the site adds, replaces or omits, each with a reason. */
  createMbomOverlay: MBomPayload;
  /** Drafts the next version of a manufacturing BOM with its lines, bound to its procedure version or another of the same family. */
  createMbomVersion: MBomPayload;
  /** Adds a line to a draft: manufacturing's own, or what a site's overlay adds, replaces or omits. */
  createMbomItem: MBomItemPayload;
  /** Changes a line of a draft. What and how much engineering's line asks for is PLM's: REVISION_AUTHORITY. */
  updateMbomItem: MBomItemPayload;
  /** Takes a line out of a draft: manufacturing's own, an overlay's, or an optional line of engineering's; REVISION_AUTHORITY for others. */
  deleteMbomItem: MBomPayload;
  /**
   * DRAFT to RELEASED; the version in force is archived. SERIAL_BACKFLUSH_NOT_ALLOWED, COMPONENT_NOT_RELEASED; STATE_INVALID without a
   * released procedure.
   */
  releaseMbom: MBomPayload;
  /** RELEASED to ARCHIVED: no new run is made by it. */
  archiveMbom: MBomPayload;
  /**
   * Records stock that somebody counted and no record tells of: an opening count, or goods found. Its movement is ADJUSTED, with the reason;
   * the books hear of it by a reconciliation. PART_NUMBER_UNKNOWN, SERIAL_REQUIRED, ALREADY_EXISTS for a serial number that is here.
   */
  createPartInventory: CreatePartInventoryPayload;
  /**
   * Changes what describes a record of stock: its serial or lot number, once and while its run has built none of it, its maintenance, its
   * attributes. How much there is and where it lies is changed by counts, moves and runs. STATE_INVALID, ALREADY_EXISTS.
   */
  updatePartInventory: UpdatePartInventoryPayload;
  /** Sets a record of stock right by what somebody counted, or scraps of it. INVENTORY_MIRROR_FORBIDDEN for all but MES. */
  adjustInventory: AdjustInventoryPayload;
  /** Carves a quantity off a record of stock, at the same place; what is installed in it stays with it. */
  splitPartInventory: SplitPartInventoryPayload;
  /** Makes many splits, as `splitPartInventory` makes each: all of them, or none. A refusal names the split that it is of (`details.split`). */
  splitManyPartInventory: SplitManyPartInventoryPayload;
  /**
   * Puts the whole of a record of stock into another of the same part, lot, place and expiry. STATE_INVALID where the two are not alike, or
   * are held or kitted; a record that a run built takes back only what was carved off it.
   */
  mergePartInventory: MergePartInventoryPayload;
  /** Moves stock to another place of its site: the whole record, or a quantity of it, carved off. */
  moveInventory: MoveInventoryPayload;
  /**
   * Draws up a kit for a run: what its record still needs of each requirement and no other kit of the run lists; backflushed requirements
   * are left out unless they are asked for. STATE_INVALID where nothing is left to pick, RUN_CLOSED where the run is closed.
   */
  createKitForRun: CreateKitForRunPayload;
  /**
   * Adds to a draft of a kit what its run still needs by its manufacturing BOM and no kit of the run lists. STATE_INVALID where nothing is left
   * to pick, or the kit is no draft any more.
   */
  addPartsToKitFromMbom: AddPartsToKitFromMbomPayload;
  /** Asks for a kit: DRAFT to REQUESTED, from where it is picked. */
  requestKit: RequestKitPayload;
  /** Takes back a kit into which nothing was ever put; the record is gone. STATE_INVALID for others: move their parts back and deliver them. */
  cancelKit: CancelKitPayload;
  /**
   * Puts stock into a kit: it lies where it lay and is no longer available to others. The kit is IN_PROGRESS from then on.
   * INSUFFICIENT_QUANTITY for more than is available, LOT_ON_HOLD and LOT_EXPIRED for stock that may not be used.
   */
  issueItemToKit: IssueItemToKitPayload;
  /** Takes stock out of a kit, back to stock. A delivered kit is COMPLETE when nothing is left in it. */
  moveItemToInventory: MoveItemToInventoryPayload;
  /**
   * Brings a kit to its place of delivery, with all that is in it; what a record of stock holds beside the kit stays and the kit's part is
   * carved off. A kit with nothing in it is COMPLETE at once. LOT_ON_HOLD where something in it was held meanwhile.
   */
  deliverKit: DeliverKitPayload;
  /**
   * Takes in a part revision that PLM released or withdrew, with its item, packs and engineering BOM, by the event that PLM signed
   * (`plm.part.released`, `plm.part.obsoleted`). An event that tells nothing newer changes nothing. PREDECESSOR_MISSING while a component
   * has not come.
   */
  applyPartRelease: ApplyPartReleasePayload;
  /**
   * A routing that PLM released (`plm.routing.released`) drafts a procedure: a step for each operation. The same routing again answers the
   * draft that is there. PREDECESSOR_MISSING while the part has not come.
   */
  applyRouting: ApplyRoutingPayload;
  /**
   * Takes in a change notice that PLM released or closed (`plm.ecn.released`, `plm.ecn.closed`). Its release shows on the open runs that build
   * what it replaces and on those that take it as a component (`Run.ecnNotices`), puts their open steps on HOLD where its disposition is
   * STOP_OPEN_RUNS, REWORK or SCRAP, holds stock of what it replaces for QUALITY where its stock disposition is REWORK, RETURN_TO_SUPPLIER or
   * SCRAP, and drafts the next procedure and manufacturing BOM versions. PREDECESSOR_MISSING while a part it names has not come.
   */
  applyEcn: ApplyEcnPayload;
  /**
   * Takes in a sign of life of PLM (`plm.heartbeat`), brought after all that PLM told before it: nothing newer was missed up to then. It moves
   * on how fresh production's copies are (`Site.maxStaleness`), as every other event of PLM does; an older one changes nothing.
   */
  applyHeartbeat: ApplyHeartbeatPayload;
  /** Takes in a demand as ERP released, changed or canceled it (`erp.demand.*`). PREDECESSOR_MISSING while its item has not come. */
  applyDemand: ApplyDemandPayload;
  /** Takes in a work center of ERP, without its rates (`erp.work-center.*`). */
  applyWorkCenter: ApplyWorkCenterPayload;
  /** Takes in a supplier as ERP made or changed it (`erp.supplier.*`): its goods and its premises can be named before its first order. */
  applySupplier: ApplySupplierPayload;
  /** Draws up a procedure: the first version of a family of its own. */
  createProcedure: ProcedurePayload;
  /** Drafts the next version of a procedure with its steps, for its part or another revision of that. */
  createProcedureVersion: ProcedurePayload;
  /** Adds a step to a draft. */
  createStep: StepPayload;
  /** Changes a step of a draft; its fields are replaced as a whole. */
  updateStep: StepPayload;
  /** Takes a step out of a draft. STATE_INVALID while another step or a line of a manufacturing BOM rests on it. */
  deleteStep: ProcedurePayload;
  /** DRAFT to RELEASED; the version in force is archived. Manufacturing BOMs stay bound to the version they name. */
  releaseProcedure: ProcedurePayload;
  /** RELEASED to ARCHIVED. */
  archiveProcedure: ProcedurePayload;
  /**
   * Keeps MES's copy of an order, its lines and its supplier up to date, by the event that ERP signed (`erp.purchase-order.*`,
   * `erp.purchase-order-line.*`). An earlier version than the copy's changes nothing. NOT_FOUND where MES does not know the site, or an item
   * that is ordered, yet.
   */
  applyPurchaseOrder: ApplyPurchaseOrderPayload;
  /**
   * Takes in what is billed and matched of order lines, by the event that ERP signed (`erp.vendor-bill.matched`): a receipt cannot be
   * reversed below it. What an earlier event said changes nothing. Order lines that MES does not know are left out.
   */
  applyMatchState: ApplyMatchStatePayload;
  /**
   * Books in what physically came, by line: the receipt, the stock it makes, its movements. What comes back against a line for a step of a
   * run stays that run's: its step starts with the first piece and is complete with the last, and what was sent to the supplier for it is
   * installed; OVER_COMPLETION for more pieces than the run has. Refuses PO_NOT_RELEASED and PO_CLOSED by the
   * order's state, ITEM_MISMATCH and PART_NUMBER_UNKNOWN (spelled alike: PART_NUMBER_FORMAT, PART_NUMBER_AMBIGUOUS) by what came,
   * SERIAL_REQUIRED, UOM_CONVERSION_MISSING, POSSIBLE_DUPLICATE_RECEIPT, and OVER_RECEIPT for more than ordered and tolerated.
   */
  createReceipt: CreateReceiptPayload;
  /**
   * Undoes a posted receipt by a counter-receipt: the receipt stays. INSUFFICIENT_QUANTITY where something of it was used already,
   * RECEIPT_LOCKED_BY_MATCH where it is billed and matched: then send the goods back with returnToSupplier.
   */
  reverseReceipt: ReverseReceiptPayload;
  /**
   * Sends goods back to their supplier by a counter-receipt, by line, lot and serial number. Held goods may go back, and billed ones: the
   * books then expect a credit. INSUFFICIENT_QUANTITY for more than is left, SERIAL_REQUIRED for pieces that are not named.
   */
  returnToSupplier: ReturnToSupplierPayload;
  /**
   * Decides on rejects of outside work on a step of a run: taken after all, which is owed to the supplier then, or scrapped, which scraps
   * pieces of the run and is never owed. INSUFFICIENT_QUANTITY for more than wait for a decision; RUN_CLOSED.
   */
  decideOutsideRejects: DecideOutsideRejectsPayload;
  /**
   * Makes a run to a released part revision: pins its engineering BOM, manufacturing BOM (its site's, else the global one) and procedure
   * version, copies steps and requirements, and makes the record that it will produce. A SERIAL part gets one run for each piece, several in
   * a batch. EBOM_NOT_RELEASED, STALE_REVISION; the latter also where PLM was not heard within the site's `maxStaleness` (rework excepted).
   */
  createRun: CreateRunPayload;
  /** Changes the schedule, priority or dimensions of an open run. */
  updateRun: UpdateRunPayload;
  /** TODO to IN_PROGRESS, once every step before it is done. */
  startRunStep: RunStepPayload;
  /**
   * IN_PROGRESS to COMPLETE, once its required fields are filled in: the signature of whoever does it. FORBIDDEN where the step, or a SIGNOFF
   * field that is filled in, names a role which the token has not.
   */
  completeRunStep: RunStepPayload;
  /** IN_PROGRESS to FAILED. */
  failRunStep: RunStepPayload;
  /** An open step to HOLD; nothing is started or installed on its run until it is resumed. */
  holdRunStep: RunStepPayload;
  /** An open step to REDLINE: how it is done is in question. It goes on from TODO once it is resumed. */
  redlineRunStep: RunStepPayload;
  /** TODO to CANCELED: what was not begun will not be. */
  cancelRunStep: RunStepPayload;
  /** HOLD to what it was before; REDLINE, FAILED or CANCELED to TODO. */
  resumeRunStep: RunStepPayload;
  /**
   * Adds a step to an open run: work that its procedure does not have. It starts as REDLINE, and so does its run; `resumeRunStep` lets it be
   * worked. What the run is pinned to stays, and its as-built record shows the step. RUN_CLOSED; STATE_INVALID where a step that is to wait
   * for it is begun.
   */
  createRunStep: RunStepPayload;
  /**
   * Writes a step of an open run anew while it is in REDLINE, as often as it takes; `resumeRunStep` lets it be worked as it says then. Its
   * procedure stays, and the as-built record shows the step. STATE_INVALID for a step that is not in REDLINE, and for other fields where one is
   * filled in already; FORBIDDEN where it would lose the signature of a role that the token has not; RUN_CLOSED.
   */
  updateRunStep: RunStepPayload;
  /** Draws up a shipment to a customer. LOT_ON_HOLD for stock that is held, INSUFFICIENT_QUANTITY for more than is available. */
  createShipment: CreateShipmentPayload;
  /**
   * Sends a shipment off: its goods are out of stock. What was built stays as built, only what is available goes down. LOT_ON_HOLD and
   * INSUFFICIENT_QUANTITY by the stock as it is by now.
   */
  shipShipment: ShipShipmentPayload;
  /**
   * Notes that a shipment arrived: it is with the customer, and its custody ends. The books hear nothing of it. STATE_INVALID for one that has
   * not left, or of which something came back already; VALUE_INVALID for a time before it left, or in the future.
   */
  deliverShipment: DeliverShipmentPayload;
  /** Takes a shipment back that has not left: its goods stay where they are. STATE_INVALID once it has. */
  cancelShipment: CancelShipmentPayload;
  /**
   * Takes goods of a shipment back: a record of stock of its own, held for QUALITY until somebody has looked at it. INSUFFICIENT_QUANTITY
   * for more than was shipped, ALREADY_EXISTS for a serial number that is here by another way.
   */
  returnShipment: ReturnShipmentPayload;
  /** Founds a site. ALREADY_EXISTS where the code is taken. */
  createSite: CreateSitePayload;
  /** Changes what is given of a site; its code stays. */
  updateSite: UpdateSitePayload;
  /** Makes a place for stock at a site. ALREADY_EXISTS where the site has one of that name. */
  createLocation: CreateLocationPayload;
  /** Changes what is given of a place; its kind and its site stay. */
  updateLocation: UpdateLocationPayload;
  /**
   * Sets what a site does with an item: where its goods go, whether they wait for inspection, how long they last. What is left out stays as
   * it is. Stock that is there already stays as it is too.
   */
  setItemSite: SetItemSitePayload;
  /**
   * Splits units that are still to be built off an open run: they get a run and a record of their own, with where its steps stand and their
   * share of what is installed; what the units done need stays, and so does the remainder of the share. RUN_CLOSED, INSUFFICIENT_QUANTITY;
   * STATE_INVALID for a piece with a serial number and for rework.
   */
  splitRun: SplitRunPayload;
  /**
   * Puts what an open run is to build, and what is installed for it, into another of the same part, definition, demand and lot, at the same
   * steps; the one that is empty then is closed, and names the other, to which pieces that a supplier has of it come back. STATE_INVALID for
   * pieces with serial numbers, for runs that differ, and for one that has reported units already; RUN_CLOSED.
   */
  mergeRuns: MergeRunsPayload;
  /** Takes a whole record of stock out of use until somebody decides; ERP hears of it at once. */
  placeStockHold: PlaceStockHoldPayload;
  /**
   * Ends a hold with a usage decision. Goods that came above their order are counted as received once the order was raised to take them,
   * OVER_RECEIPT before. STATE_INVALID where it was released already.
   */
  releaseStockHold: ReleaseStockHoldPayload;
  /** Starts somebody's session at a run, or at none for INDIRECT. STATE_INVALID while another session of the person is open. */
  checkIn: LaborEntryPayload;
  /** Ends a session; the next completion of its run tells the hours. */
  checkOut: LaborEntryPayload;
  /** Records a machine's time: running, being set up, or down. The next completion of its run tells the hours that it worked. */
  recordMachineTime: MachineEntryPayload;
};

export type MutationCreateAbomInstallationArgs = {
  input: CreateAbomInstallationInput;
};

export type MutationRemoveAbomInstallationArgs = {
  input: RemoveAbomInstallationInput;
};

export type MutationReverseCompletionArgs = {
  input: ReverseCompletionInput;
};

export type MutationReplayBackflushArgs = {
  input: ReplayBackflushInput;
};

export type MutationResolveBackflushExceptionArgs = {
  input: ResolveBackflushExceptionInput;
};

export type MutationCreateBuildRequirementArgs = {
  input: CreateBuildRequirementInput;
};

export type MutationUpdateBuildRequirementArgs = {
  input: UpdateBuildRequirementInput;
};

export type MutationOmitBuildRequirementArgs = {
  input: OmitBuildRequirementInput;
};

export type MutationCompleteRunQuantityArgs = {
  input: CompleteRunQuantityInput;
};

export type MutationRecordScrapArgs = {
  input: RecordScrapInput;
};

export type MutationCloseRunArgs = {
  input: CloseRunInput;
};

export type MutationCancelRunArgs = {
  input: CancelRunInput;
};

export type MutationCreateInspectionRunArgs = {
  input: CreateInspectionRunInput;
};

export type MutationRecordInspectionResultArgs = {
  input: RecordInspectionResultInput;
};

export type MutationCreateTransferArgs = {
  input: CreateTransferInput;
};

export type MutationShipTransferArgs = {
  input: ShipTransferInput;
};

export type MutationReceiveTransferArgs = {
  input: ReceiveTransferInput;
};

export type MutationCloseTransferArgs = {
  input: CloseTransferInput;
};

export type MutationCancelTransferArgs = {
  input: CancelTransferInput;
};

export type MutationCreateIssueArgs = {
  input: CreateIssueInput;
};

export type MutationUpdateIssueArgs = {
  input: UpdateIssueInput;
};

export type MutationSetDispositionArgs = {
  input: SetDispositionInput;
};

export type MutationDecideIssueApprovalArgs = {
  input: DecideIssueApprovalInput;
};

export type MutationCreateReworkRunArgs = {
  input: CreateReworkRunInput;
};

export type MutationMoveIssueArgs = {
  input: MoveIssueInput;
};

export type MutationResolveIssueArgs = {
  input: ResolveIssueInput;
};

export type MutationCreateMbomFromEbomArgs = {
  input: CreateMbomFromEbomInput;
};

export type MutationCreateMbomArgs = {
  input: CreateMbomInput;
};

export type MutationCreateMbomOverlayArgs = {
  input: CreateMbomOverlayInput;
};

export type MutationCreateMbomVersionArgs = {
  input: CreateMbomVersionInput;
};

export type MutationCreateMbomItemArgs = {
  input: CreateMbomItemInput;
};

export type MutationUpdateMbomItemArgs = {
  input: UpdateMbomItemInput;
};

export type MutationDeleteMbomItemArgs = {
  input: DeleteMbomItemInput;
};

export type MutationReleaseMbomArgs = {
  input: MbomTransitionInput;
};

export type MutationArchiveMbomArgs = {
  input: MbomTransitionInput;
};

export type MutationCreatePartInventoryArgs = {
  input: CreatePartInventoryInput;
};

export type MutationUpdatePartInventoryArgs = {
  input: UpdatePartInventoryInput;
};

export type MutationAdjustInventoryArgs = {
  input: AdjustInventoryInput;
};

export type MutationSplitPartInventoryArgs = {
  input: SplitPartInventoryInput;
};

export type MutationSplitManyPartInventoryArgs = {
  input: SplitManyPartInventoryInput;
};

export type MutationMergePartInventoryArgs = {
  input: MergePartInventoryInput;
};

export type MutationMoveInventoryArgs = {
  input: MoveInventoryInput;
};

export type MutationCreateKitForRunArgs = {
  input: CreateKitForRunInput;
};

export type MutationAddPartsToKitFromMbomArgs = {
  input: AddPartsToKitFromMbomInput;
};

export type MutationRequestKitArgs = {
  input: RequestKitInput;
};

export type MutationCancelKitArgs = {
  input: CancelKitInput;
};

export type MutationIssueItemToKitArgs = {
  input: IssueItemToKitInput;
};

export type MutationMoveItemToInventoryArgs = {
  input: MoveItemToInventoryInput;
};

export type MutationDeliverKitArgs = {
  input: DeliverKitInput;
};

export type MutationApplyPartReleaseArgs = {
  input: ApplyPartReleaseInput;
};

export type MutationApplyRoutingArgs = {
  input: ApplyRoutingInput;
};

export type MutationApplyEcnArgs = {
  input: ApplyEcnInput;
};

export type MutationApplyHeartbeatArgs = {
  input: ApplyHeartbeatInput;
};

export type MutationApplyDemandArgs = {
  input: ApplyDemandInput;
};

export type MutationApplyWorkCenterArgs = {
  input: ApplyWorkCenterInput;
};

export type MutationApplySupplierArgs = {
  input: ApplySupplierInput;
};

export type MutationCreateProcedureArgs = {
  input: CreateProcedureInput;
};

export type MutationCreateProcedureVersionArgs = {
  input: CreateProcedureVersionInput;
};

export type MutationCreateStepArgs = {
  input: CreateStepInput;
};

export type MutationUpdateStepArgs = {
  input: UpdateStepInput;
};

export type MutationDeleteStepArgs = {
  input: DeleteStepInput;
};

export type MutationReleaseProcedureArgs = {
  input: ProcedureTransitionInput;
};

export type MutationArchiveProcedureArgs = {
  input: ProcedureTransitionInput;
};

export type MutationApplyPurchaseOrderArgs = {
  input: ApplyPurchaseOrderInput;
};

export type MutationApplyMatchStateArgs = {
  input: ApplyMatchStateInput;
};

export type MutationCreateReceiptArgs = {
  input: CreateReceiptInput;
};

export type MutationReverseReceiptArgs = {
  input: ReverseReceiptInput;
};

export type MutationReturnToSupplierArgs = {
  input: ReturnToSupplierInput;
};

export type MutationDecideOutsideRejectsArgs = {
  input: DecideOutsideRejectsInput;
};

export type MutationCreateRunArgs = {
  input: CreateRunInput;
};

export type MutationUpdateRunArgs = {
  input: UpdateRunInput;
};

export type MutationStartRunStepArgs = {
  input: RunStepInput;
};

export type MutationCompleteRunStepArgs = {
  input: CompleteRunStepInput;
};

export type MutationFailRunStepArgs = {
  input: RunStepReasonInput;
};

export type MutationHoldRunStepArgs = {
  input: RunStepReasonInput;
};

export type MutationRedlineRunStepArgs = {
  input: RunStepReasonInput;
};

export type MutationCancelRunStepArgs = {
  input: RunStepReasonInput;
};

export type MutationResumeRunStepArgs = {
  input: RunStepInput;
};

export type MutationCreateRunStepArgs = {
  input: CreateRunStepInput;
};

export type MutationUpdateRunStepArgs = {
  input: UpdateRunStepInput;
};

export type MutationCreateShipmentArgs = {
  input: CreateShipmentInput;
};

export type MutationShipShipmentArgs = {
  input: ShipShipmentInput;
};

export type MutationDeliverShipmentArgs = {
  input: DeliverShipmentInput;
};

export type MutationCancelShipmentArgs = {
  input: CancelShipmentInput;
};

export type MutationReturnShipmentArgs = {
  input: ReturnShipmentInput;
};

export type MutationCreateSiteArgs = {
  input: CreateSiteInput;
};

export type MutationUpdateSiteArgs = {
  input: UpdateSiteInput;
};

export type MutationCreateLocationArgs = {
  input: CreateLocationInput;
};

export type MutationUpdateLocationArgs = {
  input: UpdateLocationInput;
};

export type MutationSetItemSiteArgs = {
  input: SetItemSiteInput;
};

export type MutationSplitRunArgs = {
  input: SplitRunInput;
};

export type MutationMergeRunsArgs = {
  input: MergeRunsInput;
};

export type MutationPlaceStockHoldArgs = {
  input: PlaceStockHoldInput;
};

export type MutationReleaseStockHoldArgs = {
  input: ReleaseStockHoldInput;
};

export type MutationCheckInArgs = {
  input: CheckInInput;
};

export type MutationCheckOutArgs = {
  input: CheckOutInput;
};

export type MutationRecordMachineTimeArgs = {
  input: RecordMachineTimeInput;
};

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
  ABomInstallation: ABomInstallation;
  PartInventory: PartInventory;
  AbomSnapshot: AbomSnapshot;
  BackflushException: BackflushException;
  BuildRequirement: BuildRequirement;
  Demand: Demand;
  Ecn: Ecn;
  Routing: Routing;
  Part: Part;
  InspectionResult: InspectionResult;
  InventoryMovement: InventoryMovement;
  InventoryTransfer: InventoryTransfer;
  InventoryTransferLine: InventoryTransferLine;
  Issue: Issue;
  MrbDisposition: MrbDisposition;
  Item: Item;
  LaborEntry: LaborEntry;
  Location: Location;
  MachineEntry: MachineEntry;
  MBom: MBom;
  MBomItem: MBomItem;
  PartKit: PartKit;
  PartKitItem: PartKitItem;
  Procedure: Procedure;
  Step: Step;
  PurchaseOrder: PurchaseOrder;
  PurchaseOrderLine: PurchaseOrderLine;
  Receipt: Receipt;
  ReceiptItem: ReceiptItem;
  RunBatch: RunBatch;
  RunCompletion: RunCompletion;
  RunStep: RunStep;
  Run: Run;
  ScrapRecord: ScrapRecord;
  Shipment: Shipment;
  ShipmentLine: ShipmentLine;
  Site: Site;
  StockHold: StockHold;
  Supplier: Supplier;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  ABomInstallation: { __typename: 'ABomInstallation' } & GraphQLRecursivePick<
    FederationTypes['ABomInstallation'],
    { id: true }
  >;
  PartInventory: { __typename: 'PartInventory' } & GraphQLRecursivePick<FederationTypes['PartInventory'], { id: true }>;
  AbomSnapshot: { __typename: 'AbomSnapshot' } & GraphQLRecursivePick<FederationTypes['AbomSnapshot'], { id: true }>;
  BackflushException: { __typename: 'BackflushException' } & GraphQLRecursivePick<
    FederationTypes['BackflushException'],
    { id: true }
  >;
  BuildRequirement: { __typename: 'BuildRequirement' } & GraphQLRecursivePick<
    FederationTypes['BuildRequirement'],
    { id: true }
  >;
  Demand: { __typename: 'Demand' } & (
    | GraphQLRecursivePick<FederationTypes['Demand'], { id: true }>
    | GraphQLRecursivePick<FederationTypes['Demand'], { number: true }>
  );
  Ecn: { __typename: 'Ecn' } & (
    | GraphQLRecursivePick<FederationTypes['Ecn'], { id: true }>
    | GraphQLRecursivePick<FederationTypes['Ecn'], { number: true }>
  );
  Routing: { __typename: 'Routing' } & GraphQLRecursivePick<FederationTypes['Routing'], { id: true }>;
  Part: { __typename: 'Part' } & (
    | GraphQLRecursivePick<FederationTypes['Part'], { id: true }>
    | GraphQLRecursivePick<FederationTypes['Part'], { partNumber: true; revision: true }>
  );
  InspectionResult: { __typename: 'InspectionResult' } & GraphQLRecursivePick<
    FederationTypes['InspectionResult'],
    { id: true }
  >;
  InventoryMovement: { __typename: 'InventoryMovement' } & GraphQLRecursivePick<
    FederationTypes['InventoryMovement'],
    { id: true }
  >;
  InventoryTransfer: { __typename: 'InventoryTransfer' } & GraphQLRecursivePick<
    FederationTypes['InventoryTransfer'],
    { id: true }
  >;
  InventoryTransferLine: { __typename: 'InventoryTransferLine' } & GraphQLRecursivePick<
    FederationTypes['InventoryTransferLine'],
    { id: true }
  >;
  Issue: { __typename: 'Issue' } & GraphQLRecursivePick<FederationTypes['Issue'], { id: true }>;
  MrbDisposition: { __typename: 'MrbDisposition' } & GraphQLRecursivePick<
    FederationTypes['MrbDisposition'],
    { id: true }
  >;
  Item: { __typename: 'Item' } & (
    | GraphQLRecursivePick<FederationTypes['Item'], { id: true }>
    | GraphQLRecursivePick<FederationTypes['Item'], { partNumber: true }>
  );
  LaborEntry: { __typename: 'LaborEntry' } & GraphQLRecursivePick<FederationTypes['LaborEntry'], { id: true }>;
  Location: { __typename: 'Location' } & GraphQLRecursivePick<FederationTypes['Location'], { id: true }>;
  MachineEntry: { __typename: 'MachineEntry' } & GraphQLRecursivePick<FederationTypes['MachineEntry'], { id: true }>;
  MBom: { __typename: 'MBom' } & GraphQLRecursivePick<FederationTypes['MBom'], { id: true }>;
  MBomItem: { __typename: 'MBomItem' } & GraphQLRecursivePick<FederationTypes['MBomItem'], { id: true }>;
  PartKit: { __typename: 'PartKit' } & GraphQLRecursivePick<FederationTypes['PartKit'], { id: true }>;
  PartKitItem: { __typename: 'PartKitItem' } & GraphQLRecursivePick<FederationTypes['PartKitItem'], { id: true }>;
  Procedure: { __typename: 'Procedure' } & GraphQLRecursivePick<FederationTypes['Procedure'], { id: true }>;
  Step: { __typename: 'Step' } & GraphQLRecursivePick<FederationTypes['Step'], { id: true }>;
  PurchaseOrder: { __typename: 'PurchaseOrder' } & (
    | GraphQLRecursivePick<FederationTypes['PurchaseOrder'], { id: true }>
    | GraphQLRecursivePick<FederationTypes['PurchaseOrder'], { number: true }>
  );
  PurchaseOrderLine: { __typename: 'PurchaseOrderLine' } & (
    | GraphQLRecursivePick<FederationTypes['PurchaseOrderLine'], { id: true }>
    | GraphQLRecursivePick<FederationTypes['PurchaseOrderLine'], { poNumber: true; lineNumber: true }>
  );
  Receipt: { __typename: 'Receipt' } & GraphQLRecursivePick<FederationTypes['Receipt'], { id: true }>;
  ReceiptItem: { __typename: 'ReceiptItem' } & GraphQLRecursivePick<FederationTypes['ReceiptItem'], { id: true }>;
  RunBatch: { __typename: 'RunBatch' } & GraphQLRecursivePick<FederationTypes['RunBatch'], { id: true }>;
  RunCompletion: { __typename: 'RunCompletion' } & GraphQLRecursivePick<FederationTypes['RunCompletion'], { id: true }>;
  RunStep: { __typename: 'RunStep' } & GraphQLRecursivePick<FederationTypes['RunStep'], { id: true }>;
  Run: { __typename: 'Run' } & GraphQLRecursivePick<FederationTypes['Run'], { id: true }>;
  ScrapRecord: { __typename: 'ScrapRecord' } & GraphQLRecursivePick<FederationTypes['ScrapRecord'], { id: true }>;
  Shipment: { __typename: 'Shipment' } & GraphQLRecursivePick<FederationTypes['Shipment'], { id: true }>;
  ShipmentLine: { __typename: 'ShipmentLine' } & GraphQLRecursivePick<FederationTypes['ShipmentLine'], { id: true }>;
  Site: { __typename: 'Site' } & (
    | GraphQLRecursivePick<FederationTypes['Site'], { id: true }>
    | GraphQLRecursivePick<FederationTypes['Site'], { code: true }>
  );
  StockHold: { __typename: 'StockHold' } & GraphQLRecursivePick<FederationTypes['StockHold'], { id: true }>;
  Supplier: { __typename: 'Supplier' } & (
    | GraphQLRecursivePick<FederationTypes['Supplier'], { id: true }>
    | GraphQLRecursivePick<FederationTypes['Supplier'], { code: true }>
  );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  _Entity:
    | Row<'abomInstallation'>
    | Row<'abomSnapshot'>
    | Row<'backflushException'>
    | Row<'buildRequirement'>
    | DemandParent
    | EBomParent
    | EBomLineParent
    | EcnParent
    | Row<'inspectionResult'>
    | Row<'inventoryMovement'>
    | Row<'inventoryTransfer'>
    | Row<'inventoryTransferLine'>
    | Row<'issue'>
    | ItemParent
    | Row<'laborEntry'>
    | Row<'location'>
    | Row<'machineEntry'>
    | Row<'mbom'>
    | Row<'mbomItem'>
    | Row<'mrbDisposition'>
    | PartParent
    | Row<'partInventory'>
    | Row<'partKit'>
    | Row<'partKitItem'>
    | Row<'procedure'>
    | PurchaseOrderParent
    | PurchaseOrderLineParent
    | Row<'receipt'>
    | Row<'receiptItem'>
    | Stub
    | Row<'run'>
    | Row<'runBatch'>
    | Row<'runCompletion'>
    | Row<'runStep'>
    | Row<'scrapRecord'>
    | Row<'shipment'>
    | Row<'shipmentLine'>
    | Row<'site'>
    | Row<'step'>
    | Row<'stockHold'>
    | SupplierParent
    | WorkCenterParent;
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
  AbomComparison: ResolverTypeWrapper<
    Omit<AbomComparison, 'a' | 'b' | 'differences'> & {
      a: ResolversTypes['PartInventory'];
      b: ResolversTypes['PartInventory'];
      differences: Array<ResolversTypes['AbomDifference']>;
    }
  >;
  AbomDifference: ResolverTypeWrapper<
    Omit<AbomDifference, 'unitOfMeasure'> & { unitOfMeasure: ResolversTypes['UnitOfMeasure'] }
  >;
  AbomDifferenceKind: AbomDifferenceKind;
  AbomToEbomComparison: ResolverTypeWrapper<
    Omit<AbomToEbomComparison, 'run' | 'ebomRevision' | 'differences'> & {
      run: ResolversTypes['Run'];
      ebomRevision: ResolversTypes['EbomReference'];
      differences: Array<ResolversTypes['AbomDelta']>;
    }
  >;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  AbomConsumption: ResolverTypeWrapper<AbomConsumptionParent>;
  AbomConsumptionGroup: AbomConsumptionGroup;
  AbomConsumptionInputFilters: AbomConsumptionInputFilters;
  ABomInstallation: ResolverTypeWrapper<Row<'abomInstallation'>>;
  AbomRemoval: ResolverTypeWrapper<Row<'abomRemoval'>>;
  ABomInstallationConnection: ResolverTypeWrapper<
    Omit<ABomInstallationConnection, 'edges' | 'pageInfo'> & {
      edges: Array<ResolversTypes['ABomInstallationEdge']>;
      pageInfo: ResolversTypes['PageInfo'];
    }
  >;
  ABomInstallationEdge: ResolverTypeWrapper<
    Omit<ABomInstallationEdge, 'node'> & { node: ResolversTypes['ABomInstallation'] }
  >;
  ABomInstallationsInputFilters: ABomInstallationsInputFilters;
  ABomInstallationSortEnum: ABomInstallationSortEnum;
  PartInventory: ResolverTypeWrapper<Row<'partInventory'>>;
  CreateAbomInstallationInput: CreateAbomInstallationInput;
  RemoveAbomInstallationInput: RemoveAbomInstallationInput;
  AbomInstallationPayload: ResolverTypeWrapper<
    Omit<AbomInstallationPayload, 'abomInstallation'> & { abomInstallation: ResolversTypes['ABomInstallation'] }
  >;
  AbomSnapshot: ResolverTypeWrapper<Row<'abomSnapshot'>>;
  AbomSnapshotLine: ResolverTypeWrapper<
    Omit<AbomSnapshotLine, 'unitOfMeasure'> & { unitOfMeasure: ResolversTypes['UnitOfMeasure'] }
  >;
  AbomSnapshotStep: ResolverTypeWrapper<AbomSnapshotStep>;
  AbomSnapshotChangedStep: ResolverTypeWrapper<AbomSnapshotChangedStep>;
  AbomDelta: ResolverTypeWrapper<AbomDeltaParent>;
  AbomDeltaKind: AbomDeltaKind;
  AbomSnapshotConnection: ResolverTypeWrapper<
    Omit<AbomSnapshotConnection, 'edges' | 'pageInfo'> & {
      edges: Array<ResolversTypes['AbomSnapshotEdge']>;
      pageInfo: ResolversTypes['PageInfo'];
    }
  >;
  AbomSnapshotEdge: ResolverTypeWrapper<Omit<AbomSnapshotEdge, 'node'> & { node: ResolversTypes['AbomSnapshot'] }>;
  AbomSnapshotsInputFilters: AbomSnapshotsInputFilters;
  AbomSnapshotSortEnum: AbomSnapshotSortEnum;
  MesAuditEntry: ResolverTypeWrapper<MesAuditEntry>;
  MesAuditEntryConnection: ResolverTypeWrapper<
    Omit<MesAuditEntryConnection, 'pageInfo'> & { pageInfo: ResolversTypes['PageInfo'] }
  >;
  MesAuditEntryEdge: ResolverTypeWrapper<MesAuditEntryEdge>;
  BackflushException: ResolverTypeWrapper<Row<'backflushException'>>;
  BackflushExceptionStatus: BackflushExceptionStatus;
  BackflushExceptionConnection: ResolverTypeWrapper<
    Omit<BackflushExceptionConnection, 'edges' | 'pageInfo'> & {
      edges: Array<ResolversTypes['BackflushExceptionEdge']>;
      pageInfo: ResolversTypes['PageInfo'];
    }
  >;
  BackflushExceptionEdge: ResolverTypeWrapper<
    Omit<BackflushExceptionEdge, 'node'> & { node: ResolversTypes['BackflushException'] }
  >;
  BackflushExceptionStatusFilter: BackflushExceptionStatusFilter;
  BackflushExceptionsInputFilters: BackflushExceptionsInputFilters;
  BackflushExceptionSortEnum: BackflushExceptionSortEnum;
  ReverseCompletionInput: ReverseCompletionInput;
  ReplayBackflushInput: ReplayBackflushInput;
  ResolveBackflushExceptionInput: ResolveBackflushExceptionInput;
  BackflushExceptionPayload: ResolverTypeWrapper<
    Omit<BackflushExceptionPayload, 'backflushException'> & { backflushException: ResolversTypes['BackflushException'] }
  >;
  CreateBuildRequirementInput: CreateBuildRequirementInput;
  UpdateBuildRequirementInput: UpdateBuildRequirementInput;
  OmitBuildRequirementInput: OmitBuildRequirementInput;
  BuildRequirementPayload: ResolverTypeWrapper<
    Omit<BuildRequirementPayload, 'buildRequirement'> & { buildRequirement: ResolversTypes['BuildRequirement'] }
  >;
  BuildRequirement: ResolverTypeWrapper<Row<'buildRequirement'>>;
  BuildRequirementConnection: ResolverTypeWrapper<
    Omit<BuildRequirementConnection, 'edges' | 'pageInfo'> & {
      edges: Array<ResolversTypes['BuildRequirementEdge']>;
      pageInfo: ResolversTypes['PageInfo'];
    }
  >;
  BuildRequirementEdge: ResolverTypeWrapper<
    Omit<BuildRequirementEdge, 'node'> & { node: ResolversTypes['BuildRequirement'] }
  >;
  BuildRequirementsInputFilters: BuildRequirementsInputFilters;
  BuildRequirementSortEnum: BuildRequirementSortEnum;
  CompleteRunQuantityInput: CompleteRunQuantityInput;
  ByProductInput: ByProductInput;
  RecordScrapInput: RecordScrapInput;
  CloseRunInput: CloseRunInput;
  CancelRunInput: CancelRunInput;
  CanceledComponentInput: CanceledComponentInput;
  CompleteRunQuantityPayload: ResolverTypeWrapper<
    Omit<CompleteRunQuantityPayload, 'runCompletion' | 'run'> & {
      runCompletion: ResolversTypes['RunCompletion'];
      run: ResolversTypes['Run'];
    }
  >;
  RecordScrapPayload: ResolverTypeWrapper<
    Omit<RecordScrapPayload, 'scrapRecord'> & { scrapRecord: ResolversTypes['ScrapRecord'] }
  >;
  CloseRunPayload: ResolverTypeWrapper<
    Omit<CloseRunPayload, 'run' | 'abomSnapshot'> & {
      run: ResolversTypes['Run'];
      abomSnapshot?: Maybe<ResolversTypes['AbomSnapshot']>;
    }
  >;
  Demand: ResolverTypeWrapper<DemandParent>;
  MesDemandsInputFilters: MesDemandsInputFilters;
  Ecn: ResolverTypeWrapper<EcnParent>;
  Routing: ResolverTypeWrapper<Stub>;
  EBom: ResolverTypeWrapper<EBomParent>;
  EBomLine: ResolverTypeWrapper<EBomLineParent>;
  Part: ResolverTypeWrapper<PartParent>;
  CreateInspectionRunInput: CreateInspectionRunInput;
  CreateInspectionRunPayload: ResolverTypeWrapper<
    Omit<CreateInspectionRunPayload, 'run'> & { run: ResolversTypes['Run'] }
  >;
  RecordInspectionResultInput: RecordInspectionResultInput;
  InspectionFailureAction: InspectionFailureAction;
  InspectionPassAction: InspectionPassAction;
  RecordInspectionResultPayload: ResolverTypeWrapper<
    Omit<RecordInspectionResultPayload, 'inspectionResult'> & { inspectionResult: ResolversTypes['InspectionResult'] }
  >;
  InspectionResult: ResolverTypeWrapper<Row<'inspectionResult'>>;
  InspectionResultKind: InspectionResultKind;
  InspectionResultConnection: ResolverTypeWrapper<
    Omit<InspectionResultConnection, 'edges' | 'pageInfo'> & {
      edges: Array<ResolversTypes['InspectionResultEdge']>;
      pageInfo: ResolversTypes['PageInfo'];
    }
  >;
  InspectionResultEdge: ResolverTypeWrapper<
    Omit<InspectionResultEdge, 'node'> & { node: ResolversTypes['InspectionResult'] }
  >;
  InspectionResultKindFilter: InspectionResultKindFilter;
  InspectionResultsInputFilters: InspectionResultsInputFilters;
  InspectionResultSortEnum: InspectionResultSortEnum;
  InventoryMovement: ResolverTypeWrapper<Row<'inventoryMovement'>>;
  MovementType: MovementType;
  InventoryMovementConnection: ResolverTypeWrapper<
    Omit<InventoryMovementConnection, 'edges' | 'pageInfo'> & {
      edges: Array<ResolversTypes['InventoryMovementEdge']>;
      pageInfo: ResolversTypes['PageInfo'];
    }
  >;
  InventoryMovementEdge: ResolverTypeWrapper<
    Omit<InventoryMovementEdge, 'node'> & { node: ResolversTypes['InventoryMovement'] }
  >;
  MovementTypeFilter: MovementTypeFilter;
  InventoryMovementsInputFilters: InventoryMovementsInputFilters;
  InventoryMovementSortEnum: InventoryMovementSortEnum;
  CreateTransferInput: CreateTransferInput;
  TransferLineInput: TransferLineInput;
  ShipTransferInput: ShipTransferInput;
  ReceiveTransferInput: ReceiveTransferInput;
  ReceivedTransferLineInput: ReceivedTransferLineInput;
  CloseTransferInput: CloseTransferInput;
  CancelTransferInput: CancelTransferInput;
  CreateTransferPayload: ResolverTypeWrapper<
    Omit<CreateTransferPayload, 'inventoryTransfer'> & { inventoryTransfer: ResolversTypes['InventoryTransfer'] }
  >;
  ShipTransferPayload: ResolverTypeWrapper<
    Omit<ShipTransferPayload, 'inventoryTransfer'> & { inventoryTransfer: ResolversTypes['InventoryTransfer'] }
  >;
  ReceiveTransferPayload: ResolverTypeWrapper<
    Omit<ReceiveTransferPayload, 'inventoryTransfer'> & { inventoryTransfer: ResolversTypes['InventoryTransfer'] }
  >;
  CloseTransferPayload: ResolverTypeWrapper<
    Omit<CloseTransferPayload, 'inventoryTransfer'> & { inventoryTransfer: ResolversTypes['InventoryTransfer'] }
  >;
  CancelTransferPayload: ResolverTypeWrapper<
    Omit<CancelTransferPayload, 'inventoryTransfer'> & { inventoryTransfer: ResolversTypes['InventoryTransfer'] }
  >;
  InventoryTransfer: ResolverTypeWrapper<Row<'inventoryTransfer'>>;
  InventoryTransferStatus: InventoryTransferStatus;
  InventoryTransferLine: ResolverTypeWrapper<Row<'inventoryTransferLine'>>;
  CustodyEvent: ResolverTypeWrapper<Row<'custodyEvent'>>;
  CustodyAction: CustodyAction;
  InventoryTransferConnection: ResolverTypeWrapper<
    Omit<InventoryTransferConnection, 'edges' | 'pageInfo'> & {
      edges: Array<ResolversTypes['InventoryTransferEdge']>;
      pageInfo: ResolversTypes['PageInfo'];
    }
  >;
  InventoryTransferEdge: ResolverTypeWrapper<
    Omit<InventoryTransferEdge, 'node'> & { node: ResolversTypes['InventoryTransfer'] }
  >;
  InventoryTransferStatusFilter: InventoryTransferStatusFilter;
  InventoryTransfersInputFilters: InventoryTransfersInputFilters;
  InventoryTransferLinesInputFilters: InventoryTransferLinesInputFilters;
  InventoryTransferSortEnum: InventoryTransferSortEnum;
  CreateIssueInput: CreateIssueInput;
  IssueStockInput: IssueStockInput;
  UpdateIssueInput: UpdateIssueInput;
  SetDispositionInput: SetDispositionInput;
  DecideIssueApprovalInput: DecideIssueApprovalInput;
  CreateReworkRunInput: CreateReworkRunInput;
  MoveIssueInput: MoveIssueInput;
  ResolveIssueInput: ResolveIssueInput;
  IssuePayload: ResolverTypeWrapper<Omit<IssuePayload, 'issue'> & { issue: ResolversTypes['Issue'] }>;
  DispositionPayload: ResolverTypeWrapper<
    Omit<DispositionPayload, 'disposition' | 'issue'> & {
      disposition: ResolversTypes['MrbDisposition'];
      issue: ResolversTypes['Issue'];
    }
  >;
  ReworkRunPayload: ResolverTypeWrapper<
    Omit<ReworkRunPayload, 'run' | 'disposition'> & {
      run: ResolversTypes['Run'];
      disposition: ResolversTypes['MrbDisposition'];
    }
  >;
  IssueRelation: ResolverTypeWrapper<Row<'issueRelation'>>;
  IssueRelationKind: IssueRelationKind;
  Issue: ResolverTypeWrapper<Row<'issue'>>;
  IssueStatus: IssueStatus;
  IssueSeverity: IssueSeverity;
  IssueApproval: ResolverTypeWrapper<Row<'issueApproval'>>;
  IssueApprovalStatus: IssueApprovalStatus;
  MrbDisposition: ResolverTypeWrapper<Row<'mrbDisposition'>>;
  MrbDispositionType: MrbDispositionType;
  DispositionAvailability: DispositionAvailability;
  IssueConnection: ResolverTypeWrapper<
    Omit<IssueConnection, 'edges' | 'pageInfo'> & {
      edges: Array<ResolversTypes['IssueEdge']>;
      pageInfo: ResolversTypes['PageInfo'];
    }
  >;
  IssueEdge: ResolverTypeWrapper<Omit<IssueEdge, 'node'> & { node: ResolversTypes['Issue'] }>;
  IssueStatusFilter: IssueStatusFilter;
  IssueSeverityFilter: IssueSeverityFilter;
  IssuesInputFilters: IssuesInputFilters;
  IssuePartInventoriesInputFilters: IssuePartInventoriesInputFilters;
  MrbDispositionsInputFilters: MrbDispositionsInputFilters;
  MrbDispositionTypeFilter: MrbDispositionTypeFilter;
  IssueSortEnum: IssueSortEnum;
  Item: ResolverTypeWrapper<ItemParent>;
  ItemSite: ResolverTypeWrapper<Row<'itemSite'>>;
  MesItemsInputFilters: MesItemsInputFilters;
  LaborEntry: ResolverTypeWrapper<Row<'laborEntry'>>;
  LaborType: LaborType;
  LaborEntryConnection: ResolverTypeWrapper<
    Omit<LaborEntryConnection, 'edges' | 'pageInfo'> & {
      edges: Array<ResolversTypes['LaborEntryEdge']>;
      pageInfo: ResolversTypes['PageInfo'];
    }
  >;
  LaborEntryEdge: ResolverTypeWrapper<Omit<LaborEntryEdge, 'node'> & { node: ResolversTypes['LaborEntry'] }>;
  LaborTypeFilter: LaborTypeFilter;
  LaborEntriesInputFilters: LaborEntriesInputFilters;
  LaborEntrySortEnum: LaborEntrySortEnum;
  Location: ResolverTypeWrapper<Row<'location'>>;
  LocationType: LocationType;
  LocationConnection: ResolverTypeWrapper<
    Omit<LocationConnection, 'edges' | 'pageInfo'> & {
      edges: Array<ResolversTypes['LocationEdge']>;
      pageInfo: ResolversTypes['PageInfo'];
    }
  >;
  LocationEdge: ResolverTypeWrapper<Omit<LocationEdge, 'node'> & { node: ResolversTypes['Location'] }>;
  LocationTypeFilter: LocationTypeFilter;
  LocationsInputFilters: LocationsInputFilters;
  LocationSortEnum: LocationSortEnum;
  MachineEntry: ResolverTypeWrapper<Row<'machineEntry'>>;
  MachineState: MachineState;
  MachineEntryConnection: ResolverTypeWrapper<
    Omit<MachineEntryConnection, 'edges' | 'pageInfo'> & {
      edges: Array<ResolversTypes['MachineEntryEdge']>;
      pageInfo: ResolversTypes['PageInfo'];
    }
  >;
  MachineEntryEdge: ResolverTypeWrapper<Omit<MachineEntryEdge, 'node'> & { node: ResolversTypes['MachineEntry'] }>;
  MachineStateFilter: MachineStateFilter;
  MachineEntriesInputFilters: MachineEntriesInputFilters;
  MachineEntrySortEnum: MachineEntrySortEnum;
  CreateMbomFromEbomInput: CreateMbomFromEbomInput;
  OmitEbomLineInput: OmitEbomLineInput;
  CreateMbomInput: CreateMbomInput;
  CreateMbomOverlayInput: CreateMbomOverlayInput;
  CreateMbomVersionInput: CreateMbomVersionInput;
  CreateMbomItemInput: CreateMbomItemInput;
  UpdateMbomItemInput: UpdateMbomItemInput;
  DeleteMbomItemInput: DeleteMbomItemInput;
  MBomSubstituteInput: MBomSubstituteInput;
  MbomTransitionInput: MbomTransitionInput;
  MBomPayload: ResolverTypeWrapper<Omit<MBomPayload, 'mbom'> & { mbom: ResolversTypes['MBom'] }>;
  MBomItemPayload: ResolverTypeWrapper<
    Omit<MBomItemPayload, 'mbomItem' | 'mbom'> & { mbomItem: ResolversTypes['MBomItem']; mbom: ResolversTypes['MBom'] }
  >;
  MBom: ResolverTypeWrapper<Row<'mbom'>>;
  EbomReference: ResolverTypeWrapper<Omit<EbomReference, 'ebom'> & { ebom: ResolversTypes['EBom'] }>;
  MBomItem: ResolverTypeWrapper<Row<'mbomItem'>>;
  MBomItemSubstitute: ResolverTypeWrapper<Row<'mbomItemSubstitute'>>;
  MBomStatus: MBomStatus;
  MBomOverlayAction: MBomOverlayAction;
  MBomConnection: ResolverTypeWrapper<
    Omit<MBomConnection, 'edges' | 'pageInfo'> & {
      edges: Array<ResolversTypes['MBomEdge']>;
      pageInfo: ResolversTypes['PageInfo'];
    }
  >;
  MBomEdge: ResolverTypeWrapper<Omit<MBomEdge, 'node'> & { node: ResolversTypes['MBom'] }>;
  MBomStatusFilter: MBomStatusFilter;
  MBomsInputFilters: MBomsInputFilters;
  MBomSortEnum: MBomSortEnum;
  ItemOnHand: ResolverTypeWrapper<ItemOnHandParent>;
  OnHandAsOf: ResolverTypeWrapper<OnHandAsOfParent>;
  OnHandInputFilters: OnHandInputFilters;
  ReconciliationFeedRow: ResolverTypeWrapper<ReconciliationFeedRowParent>;
  InventoryAdjustmentType: InventoryAdjustmentType;
  CreatePartInventoryInput: CreatePartInventoryInput;
  UpdatePartInventoryInput: UpdatePartInventoryInput;
  AdjustInventoryInput: AdjustInventoryInput;
  SplitPartInventoryInput: SplitPartInventoryInput;
  SplitManyPartInventoryInput: SplitManyPartInventoryInput;
  PartInventorySplitInput: PartInventorySplitInput;
  MoveInventoryInput: MoveInventoryInput;
  CreatePartInventoryPayload: ResolverTypeWrapper<
    Omit<CreatePartInventoryPayload, 'partInventory'> & { partInventory: ResolversTypes['PartInventory'] }
  >;
  UpdatePartInventoryPayload: ResolverTypeWrapper<
    Omit<UpdatePartInventoryPayload, 'partInventory'> & { partInventory: ResolversTypes['PartInventory'] }
  >;
  AdjustInventoryPayload: ResolverTypeWrapper<
    Omit<AdjustInventoryPayload, 'partInventory'> & { partInventory: ResolversTypes['PartInventory'] }
  >;
  SplitPartInventoryPayload: ResolverTypeWrapper<
    Omit<SplitPartInventoryPayload, 'partInventory'> & { partInventory: ResolversTypes['PartInventory'] }
  >;
  SplitManyPartInventoryPayload: ResolverTypeWrapper<
    Omit<SplitManyPartInventoryPayload, 'partInventories'> & { partInventories: Array<ResolversTypes['PartInventory']> }
  >;
  MoveInventoryPayload: ResolverTypeWrapper<
    Omit<MoveInventoryPayload, 'partInventory'> & { partInventory: ResolversTypes['PartInventory'] }
  >;
  MergePartInventoryInput: MergePartInventoryInput;
  MergePartInventoryPayload: ResolverTypeWrapper<
    Omit<MergePartInventoryPayload, 'partInventory'> & { partInventory: ResolversTypes['PartInventory'] }
  >;
  PartInventoryStatus: PartInventoryStatus;
  StockStatus: StockStatus;
  PartInventoryConnection: ResolverTypeWrapper<
    Omit<PartInventoryConnection, 'edges' | 'pageInfo'> & {
      edges: Array<ResolversTypes['PartInventoryEdge']>;
      pageInfo: ResolversTypes['PageInfo'];
    }
  >;
  PartInventoryEdge: ResolverTypeWrapper<Omit<PartInventoryEdge, 'node'> & { node: ResolversTypes['PartInventory'] }>;
  PartInventoryStatusFilter: PartInventoryStatusFilter;
  StockStatusFilter: StockStatusFilter;
  PartInventoriesInputFilters: PartInventoriesInputFilters;
  PartInventorySortEnum: PartInventorySortEnum;
  CreateKitForRunInput: CreateKitForRunInput;
  AddPartsToKitFromMbomInput: AddPartsToKitFromMbomInput;
  RequestKitInput: RequestKitInput;
  CancelKitInput: CancelKitInput;
  IssueItemToKitInput: IssueItemToKitInput;
  MoveItemToInventoryInput: MoveItemToInventoryInput;
  DeliverKitInput: DeliverKitInput;
  CreateKitForRunPayload: ResolverTypeWrapper<
    Omit<CreateKitForRunPayload, 'partKit'> & { partKit: ResolversTypes['PartKit'] }
  >;
  AddPartsToKitFromMbomPayload: ResolverTypeWrapper<
    Omit<AddPartsToKitFromMbomPayload, 'partKit'> & { partKit: ResolversTypes['PartKit'] }
  >;
  RequestKitPayload: ResolverTypeWrapper<Omit<RequestKitPayload, 'partKit'> & { partKit: ResolversTypes['PartKit'] }>;
  CancelKitPayload: ResolverTypeWrapper<CancelKitPayload>;
  IssueItemToKitPayload: ResolverTypeWrapper<
    Omit<IssueItemToKitPayload, 'partKit'> & { partKit: ResolversTypes['PartKit'] }
  >;
  MoveItemToInventoryPayload: ResolverTypeWrapper<
    Omit<MoveItemToInventoryPayload, 'partKit'> & { partKit: ResolversTypes['PartKit'] }
  >;
  DeliverKitPayload: ResolverTypeWrapper<Omit<DeliverKitPayload, 'partKit'> & { partKit: ResolversTypes['PartKit'] }>;
  PartKit: ResolverTypeWrapper<Row<'partKit'>>;
  PartKitStatus: PartKitStatus;
  PartKitItem: ResolverTypeWrapper<Row<'partKitItem'>>;
  PartKitIssue: ResolverTypeWrapper<Row<'partKitIssue'>>;
  PartKitConnection: ResolverTypeWrapper<
    Omit<PartKitConnection, 'edges' | 'pageInfo'> & {
      edges: Array<ResolversTypes['PartKitEdge']>;
      pageInfo: ResolversTypes['PageInfo'];
    }
  >;
  PartKitEdge: ResolverTypeWrapper<Omit<PartKitEdge, 'node'> & { node: ResolversTypes['PartKit'] }>;
  PartKitStatusFilter: PartKitStatusFilter;
  PartKitsInputFilters: PartKitsInputFilters;
  PartKitItemsInputFilters: PartKitItemsInputFilters;
  PartKitSortEnum: PartKitSortEnum;
  MesPartsInputFilters: MesPartsInputFilters;
  ApplyPartReleaseInput: ApplyPartReleaseInput;
  ApplyPartReleasePayload: ResolverTypeWrapper<
    Omit<ApplyPartReleasePayload, 'part'> & { part: ResolversTypes['Part'] }
  >;
  ApplyRoutingInput: ApplyRoutingInput;
  ApplyRoutingPayload: ResolverTypeWrapper<
    Omit<ApplyRoutingPayload, 'procedure'> & { procedure: ResolversTypes['Procedure'] }
  >;
  ApplyEcnInput: ApplyEcnInput;
  ApplyEcnPayload: ResolverTypeWrapper<Omit<ApplyEcnPayload, 'ecn'> & { ecn: ResolversTypes['Ecn'] }>;
  ApplyHeartbeatInput: ApplyHeartbeatInput;
  ApplyHeartbeatPayload: ResolverTypeWrapper<ApplyHeartbeatPayload>;
  ApplyDemandInput: ApplyDemandInput;
  ApplyDemandPayload: ResolverTypeWrapper<Omit<ApplyDemandPayload, 'demand'> & { demand: ResolversTypes['Demand'] }>;
  ApplyWorkCenterInput: ApplyWorkCenterInput;
  ApplyWorkCenterPayload: ResolverTypeWrapper<
    Omit<ApplyWorkCenterPayload, 'workCenter'> & { workCenter: ResolversTypes['WorkCenter'] }
  >;
  ApplySupplierInput: ApplySupplierInput;
  ApplySupplierPayload: ResolverTypeWrapper<
    Omit<ApplySupplierPayload, 'supplier'> & { supplier: ResolversTypes['Supplier'] }
  >;
  CreateProcedureInput: CreateProcedureInput;
  CreateProcedureVersionInput: CreateProcedureVersionInput;
  CreateStepInput: CreateStepInput;
  UpdateStepInput: UpdateStepInput;
  DeleteStepInput: DeleteStepInput;
  StepFieldInput: StepFieldInput;
  FieldValidationInput: FieldValidationInput;
  ProcedureTransitionInput: ProcedureTransitionInput;
  ProcedurePayload: ResolverTypeWrapper<
    Omit<ProcedurePayload, 'procedure'> & { procedure: ResolversTypes['Procedure'] }
  >;
  StepPayload: ResolverTypeWrapper<
    Omit<StepPayload, 'step' | 'procedure'> & { step: ResolversTypes['Step']; procedure: ResolversTypes['Procedure'] }
  >;
  Procedure: ResolverTypeWrapper<Row<'procedure'>>;
  ProcedureType: ProcedureType;
  ProcedureStatus: ProcedureStatus;
  Step: ResolverTypeWrapper<Row<'step'>>;
  StepField: ResolverTypeWrapper<Row<'stepField'>>;
  FieldValidation: ResolverTypeWrapper<FieldValidation>;
  StepFieldType: StepFieldType;
  ProcedureConnection: ResolverTypeWrapper<
    Omit<ProcedureConnection, 'edges' | 'pageInfo'> & {
      edges: Array<ResolversTypes['ProcedureEdge']>;
      pageInfo: ResolversTypes['PageInfo'];
    }
  >;
  ProcedureEdge: ResolverTypeWrapper<Omit<ProcedureEdge, 'node'> & { node: ResolversTypes['Procedure'] }>;
  StepConnection: ResolverTypeWrapper<
    Omit<StepConnection, 'edges' | 'pageInfo'> & {
      edges: Array<ResolversTypes['StepEdge']>;
      pageInfo: ResolversTypes['PageInfo'];
    }
  >;
  StepEdge: ResolverTypeWrapper<Omit<StepEdge, 'node'> & { node: ResolversTypes['Step'] }>;
  ProcedureTypeFilter: ProcedureTypeFilter;
  ProcedureStatusFilter: ProcedureStatusFilter;
  ProceduresInputFilters: ProceduresInputFilters;
  StepsFilters: StepsFilters;
  ProcedureSortEnum: ProcedureSortEnum;
  StepSortEnum: StepSortEnum;
  ApplyPurchaseOrderInput: ApplyPurchaseOrderInput;
  ApplyPurchaseOrderPayload: ResolverTypeWrapper<
    Omit<ApplyPurchaseOrderPayload, 'purchaseOrder'> & { purchaseOrder: ResolversTypes['PurchaseOrder'] }
  >;
  ApplyMatchStateInput: ApplyMatchStateInput;
  ApplyMatchStatePayload: ResolverTypeWrapper<
    Omit<ApplyMatchStatePayload, 'purchaseOrderLines'> & {
      purchaseOrderLines: Array<ResolversTypes['PurchaseOrderLine']>;
    }
  >;
  PurchaseOrder: ResolverTypeWrapper<PurchaseOrderParent>;
  PurchaseOrderLine: ResolverTypeWrapper<PurchaseOrderLineParent>;
  MesPurchaseOrderLinesInputFilters: MesPurchaseOrderLinesInputFilters;
  OutsideRejectDecision: OutsideRejectDecision;
  DecideOutsideRejectsInput: DecideOutsideRejectsInput;
  DecideOutsideRejectsPayload: ResolverTypeWrapper<
    Omit<DecideOutsideRejectsPayload, 'receiptItem'> & { receiptItem: ResolversTypes['ReceiptItem'] }
  >;
  OverReceiptAction: OverReceiptAction;
  CreateReceiptInput: CreateReceiptInput;
  ReceiptLineInput: ReceiptLineInput;
  CreateReceiptPayload: ResolverTypeWrapper<
    Omit<CreateReceiptPayload, 'receipt'> & { receipt: ResolversTypes['Receipt'] }
  >;
  ReverseReceiptInput: ReverseReceiptInput;
  ReverseReceiptPayload: ResolverTypeWrapper<
    Omit<ReverseReceiptPayload, 'receipt'> & { receipt: ResolversTypes['Receipt'] }
  >;
  ReturnToSupplierInput: ReturnToSupplierInput;
  ReturnLineInput: ReturnLineInput;
  ReturnToSupplierPayload: ResolverTypeWrapper<
    Omit<ReturnToSupplierPayload, 'receipt'> & { receipt: ResolversTypes['Receipt'] }
  >;
  Receipt: ResolverTypeWrapper<Row<'receipt'>>;
  ReceiptStatus: ReceiptStatus;
  ReceiptKind: ReceiptKind;
  ReceiptItem: ResolverTypeWrapper<Row<'receiptItem'>>;
  ConditionCode: ConditionCode;
  ReceiptConnection: ResolverTypeWrapper<
    Omit<ReceiptConnection, 'edges' | 'pageInfo'> & {
      edges: Array<ResolversTypes['ReceiptEdge']>;
      pageInfo: ResolversTypes['PageInfo'];
    }
  >;
  ReceiptEdge: ResolverTypeWrapper<Omit<ReceiptEdge, 'node'> & { node: ResolversTypes['Receipt'] }>;
  ReceiptItemConnection: ResolverTypeWrapper<
    Omit<ReceiptItemConnection, 'edges' | 'pageInfo'> & {
      edges: Array<ResolversTypes['ReceiptItemEdge']>;
      pageInfo: ResolversTypes['PageInfo'];
    }
  >;
  ReceiptItemEdge: ResolverTypeWrapper<Omit<ReceiptItemEdge, 'node'> & { node: ResolversTypes['ReceiptItem'] }>;
  ReceiptStatusFilter: ReceiptStatusFilter;
  ReceiptKindFilter: ReceiptKindFilter;
  ConditionCodeFilter: ConditionCodeFilter;
  ReceiptsInputFilters: ReceiptsInputFilters;
  ReceiptItemsInputFilters: ReceiptItemsInputFilters;
  ReceiptSortEnum: ReceiptSortEnum;
  ReceiptItemSortEnum: ReceiptItemSortEnum;
  RunBatch: ResolverTypeWrapper<Row<'runBatch'>>;
  RunBatchConnection: ResolverTypeWrapper<
    Omit<RunBatchConnection, 'edges' | 'pageInfo'> & {
      edges: Array<ResolversTypes['RunBatchEdge']>;
      pageInfo: ResolversTypes['PageInfo'];
    }
  >;
  RunBatchEdge: ResolverTypeWrapper<Omit<RunBatchEdge, 'node'> & { node: ResolversTypes['RunBatch'] }>;
  RunBatchesInputFilters: RunBatchesInputFilters;
  RunBatchSortEnum: RunBatchSortEnum;
  RunCompletion: ResolverTypeWrapper<Row<'runCompletion'>>;
  RunCompletionMaterial: ResolverTypeWrapper<Row<'runCompletionMaterial'>>;
  RunCompletionOperation: ResolverTypeWrapper<Row<'runCompletionOperation'>>;
  RunCompletionByProduct: ResolverTypeWrapper<Row<'runCompletionByProduct'>>;
  CompletionOperationKind: CompletionOperationKind;
  RunCompletionConnection: ResolverTypeWrapper<
    Omit<RunCompletionConnection, 'edges' | 'pageInfo'> & {
      edges: Array<ResolversTypes['RunCompletionEdge']>;
      pageInfo: ResolversTypes['PageInfo'];
    }
  >;
  RunCompletionEdge: ResolverTypeWrapper<Omit<RunCompletionEdge, 'node'> & { node: ResolversTypes['RunCompletion'] }>;
  RunCompletionsInputFilters: RunCompletionsInputFilters;
  RunCompletionSortEnum: RunCompletionSortEnum;
  CreateRunInput: CreateRunInput;
  UpdateRunInput: UpdateRunInput;
  RunStepInput: RunStepInput;
  RunStepReasonInput: RunStepReasonInput;
  CompleteRunStepInput: CompleteRunStepInput;
  RunStepFieldValueInput: RunStepFieldValueInput;
  CreateRunPayload: ResolverTypeWrapper<
    Omit<CreateRunPayload, 'run' | 'runs'> & { run: ResolversTypes['Run']; runs: Array<ResolversTypes['Run']> }
  >;
  UpdateRunPayload: ResolverTypeWrapper<Omit<UpdateRunPayload, 'run'> & { run: ResolversTypes['Run'] }>;
  RunStepPayload: ResolverTypeWrapper<
    Omit<RunStepPayload, 'runStep' | 'run'> & { runStep: ResolversTypes['RunStep']; run: ResolversTypes['Run'] }
  >;
  UpdateRunStepInput: UpdateRunStepInput;
  CreateRunStepInput: CreateRunStepInput;
  RunStep: ResolverTypeWrapper<Row<'runStep'>>;
  OutsideWork: ResolverTypeWrapper<OutsideWorkParent>;
  RunStepStatus: RunStepStatus;
  RunStepField: ResolverTypeWrapper<Row<'runStepField'>>;
  RunStepConnection: ResolverTypeWrapper<
    Omit<RunStepConnection, 'edges' | 'pageInfo'> & {
      edges: Array<ResolversTypes['RunStepEdge']>;
      pageInfo: ResolversTypes['PageInfo'];
    }
  >;
  RunStepEdge: ResolverTypeWrapper<Omit<RunStepEdge, 'node'> & { node: ResolversTypes['RunStep'] }>;
  RunStepStatusFilter: RunStepStatusFilter;
  RunStepsInputFilters: RunStepsInputFilters;
  RunStepSortEnum: RunStepSortEnum;
  Run: ResolverTypeWrapper<Row<'run'>>;
  RunStatus: RunStatus;
  RunDimensions: ResolverTypeWrapper<RunDimensions>;
  MaterialConsumption: ResolverTypeWrapper<MaterialConsumptionParent>;
  ConsumptionKind: ConsumptionKind;
  EcnNotice: ResolverTypeWrapper<Row<'ecnNotice'>>;
  EcnNoticeDisposition: EcnNoticeDisposition;
  RunConnection: ResolverTypeWrapper<
    Omit<RunConnection, 'edges' | 'pageInfo'> & {
      edges: Array<ResolversTypes['RunEdge']>;
      pageInfo: ResolversTypes['PageInfo'];
    }
  >;
  RunEdge: ResolverTypeWrapper<Omit<RunEdge, 'node'> & { node: ResolversTypes['Run'] }>;
  RunStatusFilter: RunStatusFilter;
  RunsInputFilters: RunsInputFilters;
  RunSortEnum: RunSortEnum;
  ScrapRecord: ResolverTypeWrapper<Row<'scrapRecord'>>;
  ScrapKind: ScrapKind;
  ScrapRecordConnection: ResolverTypeWrapper<
    Omit<ScrapRecordConnection, 'edges' | 'pageInfo'> & {
      edges: Array<ResolversTypes['ScrapRecordEdge']>;
      pageInfo: ResolversTypes['PageInfo'];
    }
  >;
  ScrapRecordEdge: ResolverTypeWrapper<Omit<ScrapRecordEdge, 'node'> & { node: ResolversTypes['ScrapRecord'] }>;
  ScrapKindFilter: ScrapKindFilter;
  ScrapRecordsInputFilters: ScrapRecordsInputFilters;
  ScrapRecordSortEnum: ScrapRecordSortEnum;
  CreateShipmentInput: CreateShipmentInput;
  ShipmentLineInput: ShipmentLineInput;
  ShipShipmentInput: ShipShipmentInput;
  DeliverShipmentInput: DeliverShipmentInput;
  CancelShipmentInput: CancelShipmentInput;
  ReturnShipmentInput: ReturnShipmentInput;
  ReturnedShipmentLineInput: ReturnedShipmentLineInput;
  CreateShipmentPayload: ResolverTypeWrapper<
    Omit<CreateShipmentPayload, 'shipment'> & { shipment: ResolversTypes['Shipment'] }
  >;
  ShipShipmentPayload: ResolverTypeWrapper<
    Omit<ShipShipmentPayload, 'shipment'> & { shipment: ResolversTypes['Shipment'] }
  >;
  DeliverShipmentPayload: ResolverTypeWrapper<
    Omit<DeliverShipmentPayload, 'shipment'> & { shipment: ResolversTypes['Shipment'] }
  >;
  CancelShipmentPayload: ResolverTypeWrapper<
    Omit<CancelShipmentPayload, 'shipment'> & { shipment: ResolversTypes['Shipment'] }
  >;
  ReturnShipmentPayload: ResolverTypeWrapper<
    Omit<ReturnShipmentPayload, 'shipment'> & { shipment: ResolversTypes['Shipment'] }
  >;
  Shipment: ResolverTypeWrapper<Row<'shipment'>>;
  ShipmentStatus: ShipmentStatus;
  ShipmentLine: ResolverTypeWrapper<Row<'shipmentLine'>>;
  ShipmentConnection: ResolverTypeWrapper<
    Omit<ShipmentConnection, 'edges' | 'pageInfo'> & {
      edges: Array<ResolversTypes['ShipmentEdge']>;
      pageInfo: ResolversTypes['PageInfo'];
    }
  >;
  ShipmentEdge: ResolverTypeWrapper<Omit<ShipmentEdge, 'node'> & { node: ResolversTypes['Shipment'] }>;
  ShipmentStatusFilter: ShipmentStatusFilter;
  ShipmentsInputFilters: ShipmentsInputFilters;
  ShipmentLinesInputFilters: ShipmentLinesInputFilters;
  ShipmentSortEnum: ShipmentSortEnum;
  SetItemSiteInput: SetItemSiteInput;
  SetItemSitePayload: ResolverTypeWrapper<
    Omit<SetItemSitePayload, 'itemSite'> & { itemSite: ResolversTypes['ItemSite'] }
  >;
  CreateSiteInput: CreateSiteInput;
  UpdateSiteInput: UpdateSiteInput;
  CreateLocationInput: CreateLocationInput;
  UpdateLocationInput: UpdateLocationInput;
  CreateSitePayload: ResolverTypeWrapper<Omit<CreateSitePayload, 'site'> & { site: ResolversTypes['Site'] }>;
  UpdateSitePayload: ResolverTypeWrapper<Omit<UpdateSitePayload, 'site'> & { site: ResolversTypes['Site'] }>;
  CreateLocationPayload: ResolverTypeWrapper<
    Omit<CreateLocationPayload, 'location'> & { location: ResolversTypes['Location'] }
  >;
  UpdateLocationPayload: ResolverTypeWrapper<
    Omit<UpdateLocationPayload, 'location'> & { location: ResolversTypes['Location'] }
  >;
  Site: ResolverTypeWrapper<Row<'site'>>;
  RunClosing: RunClosing;
  SiteConnection: ResolverTypeWrapper<
    Omit<SiteConnection, 'edges' | 'pageInfo'> & {
      edges: Array<ResolversTypes['SiteEdge']>;
      pageInfo: ResolversTypes['PageInfo'];
    }
  >;
  SiteEdge: ResolverTypeWrapper<Omit<SiteEdge, 'node'> & { node: ResolversTypes['Site'] }>;
  SitesInputFilters: SitesInputFilters;
  SiteSortEnum: SiteSortEnum;
  SplitRunInput: SplitRunInput;
  MergeRunsInput: MergeRunsInput;
  SplitRunPayload: ResolverTypeWrapper<
    Omit<SplitRunPayload, 'run' | 'splitOff'> & { run: ResolversTypes['Run']; splitOff: ResolversTypes['Run'] }
  >;
  MergeRunsPayload: ResolverTypeWrapper<
    Omit<MergeRunsPayload, 'run' | 'merged'> & { run: ResolversTypes['Run']; merged: ResolversTypes['Run'] }
  >;
  PlaceStockHoldInput: PlaceStockHoldInput;
  ReleaseStockHoldInput: ReleaseStockHoldInput;
  PlaceStockHoldPayload: ResolverTypeWrapper<
    Omit<PlaceStockHoldPayload, 'stockHold'> & { stockHold: ResolversTypes['StockHold'] }
  >;
  ReleaseStockHoldPayload: ResolverTypeWrapper<
    Omit<ReleaseStockHoldPayload, 'stockHold'> & { stockHold: ResolversTypes['StockHold'] }
  >;
  StockHold: ResolverTypeWrapper<Row<'stockHold'>>;
  HoldDecision: HoldDecision;
  StockHoldConnection: ResolverTypeWrapper<
    Omit<StockHoldConnection, 'edges' | 'pageInfo'> & {
      edges: Array<ResolversTypes['StockHoldEdge']>;
      pageInfo: ResolversTypes['PageInfo'];
    }
  >;
  StockHoldEdge: ResolverTypeWrapper<Omit<StockHoldEdge, 'node'> & { node: ResolversTypes['StockHold'] }>;
  HoldDecisionFilter: HoldDecisionFilter;
  StockHoldsInputFilters: StockHoldsInputFilters;
  StockHoldSortEnum: StockHoldSortEnum;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RunCompletedEvent: ResolverTypeWrapper<RunCompletedEventParent>;
  RunUpdatedEvent: ResolverTypeWrapper<RunUpdatedEventParent>;
  RunChange: RunChange;
  ReceiptPostedEvent: ResolverTypeWrapper<ReceiptPostedEventParent>;
  ReceiptChange: ReceiptChange;
  ReceiptChangeFilter: ReceiptChangeFilter;
  AbomClosedEvent: ResolverTypeWrapper<AbomClosedEventParent>;
  IssueRaisedEvent: ResolverTypeWrapper<IssueRaisedEventParent>;
  ScrapRecordedEvent: ResolverTypeWrapper<ScrapRecordedEventParent>;
  QualityHoldChangedEvent: ResolverTypeWrapper<QualityHoldChangedEventParent>;
  ProcedureReleasedEvent: ResolverTypeWrapper<ProcedureReleasedEventParent>;
  RunCompletedInputFilters: RunCompletedInputFilters;
  RunUpdatedInputFilters: RunUpdatedInputFilters;
  ReceiptPostedInputFilters: ReceiptPostedInputFilters;
  AbomClosedInputFilters: AbomClosedInputFilters;
  IssueRaisedInputFilters: IssueRaisedInputFilters;
  ScrapRecordedInputFilters: ScrapRecordedInputFilters;
  QualityHoldChangedInputFilters: QualityHoldChangedInputFilters;
  ProcedureReleasedInputFilters: ProcedureReleasedInputFilters;
  Supplier: ResolverTypeWrapper<SupplierParent>;
  MesSuppliersInputFilters: MesSuppliersInputFilters;
  CheckInInput: CheckInInput;
  CheckOutInput: CheckOutInput;
  RecordMachineTimeInput: RecordMachineTimeInput;
  LaborEntryPayload: ResolverTypeWrapper<
    Omit<LaborEntryPayload, 'laborEntry'> & { laborEntry: ResolversTypes['LaborEntry'] }
  >;
  MachineEntryPayload: ResolverTypeWrapper<
    Omit<MachineEntryPayload, 'machineEntry'> & { machineEntry: ResolversTypes['MachineEntry'] }
  >;
  Trace: ResolverTypeWrapper<TraceParent>;
  TraceLine: ResolverTypeWrapper<TraceLineParent>;
  TraceLink: TraceLink;
  WorkCenter: ResolverTypeWrapper<WorkCenterParent>;
  link__Purpose: Link__Purpose;
  link__Import: ResolverTypeWrapper<Scalars['link__Import']['output']>;
  federation__FieldSet: ResolverTypeWrapper<Scalars['federation__FieldSet']['output']>;
  federation__Scope: ResolverTypeWrapper<Scalars['federation__Scope']['output']>;
  federation__Policy: ResolverTypeWrapper<Scalars['federation__Policy']['output']>;
  federation__ContextFieldValue: ResolverTypeWrapper<Scalars['federation__ContextFieldValue']['output']>;
  _Any: ResolverTypeWrapper<Scalars['_Any']['output']>;
  _Service: ResolverTypeWrapper<_Service>;
  _Entity: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['_Entity']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
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
  AbomComparison: Omit<AbomComparison, 'a' | 'b' | 'differences'> & {
    a: ResolversParentTypes['PartInventory'];
    b: ResolversParentTypes['PartInventory'];
    differences: Array<ResolversParentTypes['AbomDifference']>;
  };
  AbomDifference: Omit<AbomDifference, 'unitOfMeasure'> & { unitOfMeasure: ResolversParentTypes['UnitOfMeasure'] };
  AbomToEbomComparison: Omit<AbomToEbomComparison, 'run' | 'ebomRevision' | 'differences'> & {
    run: ResolversParentTypes['Run'];
    ebomRevision: ResolversParentTypes['EbomReference'];
    differences: Array<ResolversParentTypes['AbomDelta']>;
  };
  Query: Record<PropertyKey, never>;
  AbomConsumption: AbomConsumptionParent;
  AbomConsumptionInputFilters: AbomConsumptionInputFilters;
  ABomInstallation: Row<'abomInstallation'>;
  AbomRemoval: Row<'abomRemoval'>;
  ABomInstallationConnection: Omit<ABomInstallationConnection, 'edges' | 'pageInfo'> & {
    edges: Array<ResolversParentTypes['ABomInstallationEdge']>;
    pageInfo: ResolversParentTypes['PageInfo'];
  };
  ABomInstallationEdge: Omit<ABomInstallationEdge, 'node'> & { node: ResolversParentTypes['ABomInstallation'] };
  ABomInstallationsInputFilters: ABomInstallationsInputFilters;
  PartInventory: Row<'partInventory'>;
  CreateAbomInstallationInput: CreateAbomInstallationInput;
  RemoveAbomInstallationInput: RemoveAbomInstallationInput;
  AbomInstallationPayload: Omit<AbomInstallationPayload, 'abomInstallation'> & {
    abomInstallation: ResolversParentTypes['ABomInstallation'];
  };
  AbomSnapshot: Row<'abomSnapshot'>;
  AbomSnapshotLine: Omit<AbomSnapshotLine, 'unitOfMeasure'> & { unitOfMeasure: ResolversParentTypes['UnitOfMeasure'] };
  AbomSnapshotStep: AbomSnapshotStep;
  AbomSnapshotChangedStep: AbomSnapshotChangedStep;
  AbomDelta: AbomDeltaParent;
  AbomSnapshotConnection: Omit<AbomSnapshotConnection, 'edges' | 'pageInfo'> & {
    edges: Array<ResolversParentTypes['AbomSnapshotEdge']>;
    pageInfo: ResolversParentTypes['PageInfo'];
  };
  AbomSnapshotEdge: Omit<AbomSnapshotEdge, 'node'> & { node: ResolversParentTypes['AbomSnapshot'] };
  AbomSnapshotsInputFilters: AbomSnapshotsInputFilters;
  MesAuditEntry: MesAuditEntry;
  MesAuditEntryConnection: Omit<MesAuditEntryConnection, 'pageInfo'> & { pageInfo: ResolversParentTypes['PageInfo'] };
  MesAuditEntryEdge: MesAuditEntryEdge;
  BackflushException: Row<'backflushException'>;
  BackflushExceptionConnection: Omit<BackflushExceptionConnection, 'edges' | 'pageInfo'> & {
    edges: Array<ResolversParentTypes['BackflushExceptionEdge']>;
    pageInfo: ResolversParentTypes['PageInfo'];
  };
  BackflushExceptionEdge: Omit<BackflushExceptionEdge, 'node'> & { node: ResolversParentTypes['BackflushException'] };
  BackflushExceptionStatusFilter: BackflushExceptionStatusFilter;
  BackflushExceptionsInputFilters: BackflushExceptionsInputFilters;
  ReverseCompletionInput: ReverseCompletionInput;
  ReplayBackflushInput: ReplayBackflushInput;
  ResolveBackflushExceptionInput: ResolveBackflushExceptionInput;
  BackflushExceptionPayload: Omit<BackflushExceptionPayload, 'backflushException'> & {
    backflushException: ResolversParentTypes['BackflushException'];
  };
  CreateBuildRequirementInput: CreateBuildRequirementInput;
  UpdateBuildRequirementInput: UpdateBuildRequirementInput;
  OmitBuildRequirementInput: OmitBuildRequirementInput;
  BuildRequirementPayload: Omit<BuildRequirementPayload, 'buildRequirement'> & {
    buildRequirement: ResolversParentTypes['BuildRequirement'];
  };
  BuildRequirement: Row<'buildRequirement'>;
  BuildRequirementConnection: Omit<BuildRequirementConnection, 'edges' | 'pageInfo'> & {
    edges: Array<ResolversParentTypes['BuildRequirementEdge']>;
    pageInfo: ResolversParentTypes['PageInfo'];
  };
  BuildRequirementEdge: Omit<BuildRequirementEdge, 'node'> & { node: ResolversParentTypes['BuildRequirement'] };
  BuildRequirementsInputFilters: BuildRequirementsInputFilters;
  CompleteRunQuantityInput: CompleteRunQuantityInput;
  ByProductInput: ByProductInput;
  RecordScrapInput: RecordScrapInput;
  CloseRunInput: CloseRunInput;
  CancelRunInput: CancelRunInput;
  CanceledComponentInput: CanceledComponentInput;
  CompleteRunQuantityPayload: Omit<CompleteRunQuantityPayload, 'runCompletion' | 'run'> & {
    runCompletion: ResolversParentTypes['RunCompletion'];
    run: ResolversParentTypes['Run'];
  };
  RecordScrapPayload: Omit<RecordScrapPayload, 'scrapRecord'> & { scrapRecord: ResolversParentTypes['ScrapRecord'] };
  CloseRunPayload: Omit<CloseRunPayload, 'run' | 'abomSnapshot'> & {
    run: ResolversParentTypes['Run'];
    abomSnapshot?: Maybe<ResolversParentTypes['AbomSnapshot']>;
  };
  Demand: DemandParent;
  MesDemandsInputFilters: MesDemandsInputFilters;
  Ecn: EcnParent;
  Routing: Stub;
  EBom: EBomParent;
  EBomLine: EBomLineParent;
  Part: PartParent;
  CreateInspectionRunInput: CreateInspectionRunInput;
  CreateInspectionRunPayload: Omit<CreateInspectionRunPayload, 'run'> & { run: ResolversParentTypes['Run'] };
  RecordInspectionResultInput: RecordInspectionResultInput;
  RecordInspectionResultPayload: Omit<RecordInspectionResultPayload, 'inspectionResult'> & {
    inspectionResult: ResolversParentTypes['InspectionResult'];
  };
  InspectionResult: Row<'inspectionResult'>;
  InspectionResultConnection: Omit<InspectionResultConnection, 'edges' | 'pageInfo'> & {
    edges: Array<ResolversParentTypes['InspectionResultEdge']>;
    pageInfo: ResolversParentTypes['PageInfo'];
  };
  InspectionResultEdge: Omit<InspectionResultEdge, 'node'> & { node: ResolversParentTypes['InspectionResult'] };
  InspectionResultKindFilter: InspectionResultKindFilter;
  InspectionResultsInputFilters: InspectionResultsInputFilters;
  InventoryMovement: Row<'inventoryMovement'>;
  InventoryMovementConnection: Omit<InventoryMovementConnection, 'edges' | 'pageInfo'> & {
    edges: Array<ResolversParentTypes['InventoryMovementEdge']>;
    pageInfo: ResolversParentTypes['PageInfo'];
  };
  InventoryMovementEdge: Omit<InventoryMovementEdge, 'node'> & { node: ResolversParentTypes['InventoryMovement'] };
  MovementTypeFilter: MovementTypeFilter;
  InventoryMovementsInputFilters: InventoryMovementsInputFilters;
  CreateTransferInput: CreateTransferInput;
  TransferLineInput: TransferLineInput;
  ShipTransferInput: ShipTransferInput;
  ReceiveTransferInput: ReceiveTransferInput;
  ReceivedTransferLineInput: ReceivedTransferLineInput;
  CloseTransferInput: CloseTransferInput;
  CancelTransferInput: CancelTransferInput;
  CreateTransferPayload: Omit<CreateTransferPayload, 'inventoryTransfer'> & {
    inventoryTransfer: ResolversParentTypes['InventoryTransfer'];
  };
  ShipTransferPayload: Omit<ShipTransferPayload, 'inventoryTransfer'> & {
    inventoryTransfer: ResolversParentTypes['InventoryTransfer'];
  };
  ReceiveTransferPayload: Omit<ReceiveTransferPayload, 'inventoryTransfer'> & {
    inventoryTransfer: ResolversParentTypes['InventoryTransfer'];
  };
  CloseTransferPayload: Omit<CloseTransferPayload, 'inventoryTransfer'> & {
    inventoryTransfer: ResolversParentTypes['InventoryTransfer'];
  };
  CancelTransferPayload: Omit<CancelTransferPayload, 'inventoryTransfer'> & {
    inventoryTransfer: ResolversParentTypes['InventoryTransfer'];
  };
  InventoryTransfer: Row<'inventoryTransfer'>;
  InventoryTransferLine: Row<'inventoryTransferLine'>;
  CustodyEvent: Row<'custodyEvent'>;
  InventoryTransferConnection: Omit<InventoryTransferConnection, 'edges' | 'pageInfo'> & {
    edges: Array<ResolversParentTypes['InventoryTransferEdge']>;
    pageInfo: ResolversParentTypes['PageInfo'];
  };
  InventoryTransferEdge: Omit<InventoryTransferEdge, 'node'> & { node: ResolversParentTypes['InventoryTransfer'] };
  InventoryTransferStatusFilter: InventoryTransferStatusFilter;
  InventoryTransfersInputFilters: InventoryTransfersInputFilters;
  InventoryTransferLinesInputFilters: InventoryTransferLinesInputFilters;
  CreateIssueInput: CreateIssueInput;
  IssueStockInput: IssueStockInput;
  UpdateIssueInput: UpdateIssueInput;
  SetDispositionInput: SetDispositionInput;
  DecideIssueApprovalInput: DecideIssueApprovalInput;
  CreateReworkRunInput: CreateReworkRunInput;
  MoveIssueInput: MoveIssueInput;
  ResolveIssueInput: ResolveIssueInput;
  IssuePayload: Omit<IssuePayload, 'issue'> & { issue: ResolversParentTypes['Issue'] };
  DispositionPayload: Omit<DispositionPayload, 'disposition' | 'issue'> & {
    disposition: ResolversParentTypes['MrbDisposition'];
    issue: ResolversParentTypes['Issue'];
  };
  ReworkRunPayload: Omit<ReworkRunPayload, 'run' | 'disposition'> & {
    run: ResolversParentTypes['Run'];
    disposition: ResolversParentTypes['MrbDisposition'];
  };
  IssueRelation: Row<'issueRelation'>;
  Issue: Row<'issue'>;
  IssueApproval: Row<'issueApproval'>;
  MrbDisposition: Row<'mrbDisposition'>;
  IssueConnection: Omit<IssueConnection, 'edges' | 'pageInfo'> & {
    edges: Array<ResolversParentTypes['IssueEdge']>;
    pageInfo: ResolversParentTypes['PageInfo'];
  };
  IssueEdge: Omit<IssueEdge, 'node'> & { node: ResolversParentTypes['Issue'] };
  IssueStatusFilter: IssueStatusFilter;
  IssueSeverityFilter: IssueSeverityFilter;
  IssuesInputFilters: IssuesInputFilters;
  IssuePartInventoriesInputFilters: IssuePartInventoriesInputFilters;
  MrbDispositionsInputFilters: MrbDispositionsInputFilters;
  MrbDispositionTypeFilter: MrbDispositionTypeFilter;
  Item: ItemParent;
  ItemSite: Row<'itemSite'>;
  MesItemsInputFilters: MesItemsInputFilters;
  LaborEntry: Row<'laborEntry'>;
  LaborEntryConnection: Omit<LaborEntryConnection, 'edges' | 'pageInfo'> & {
    edges: Array<ResolversParentTypes['LaborEntryEdge']>;
    pageInfo: ResolversParentTypes['PageInfo'];
  };
  LaborEntryEdge: Omit<LaborEntryEdge, 'node'> & { node: ResolversParentTypes['LaborEntry'] };
  LaborTypeFilter: LaborTypeFilter;
  LaborEntriesInputFilters: LaborEntriesInputFilters;
  Location: Row<'location'>;
  LocationConnection: Omit<LocationConnection, 'edges' | 'pageInfo'> & {
    edges: Array<ResolversParentTypes['LocationEdge']>;
    pageInfo: ResolversParentTypes['PageInfo'];
  };
  LocationEdge: Omit<LocationEdge, 'node'> & { node: ResolversParentTypes['Location'] };
  LocationTypeFilter: LocationTypeFilter;
  LocationsInputFilters: LocationsInputFilters;
  MachineEntry: Row<'machineEntry'>;
  MachineEntryConnection: Omit<MachineEntryConnection, 'edges' | 'pageInfo'> & {
    edges: Array<ResolversParentTypes['MachineEntryEdge']>;
    pageInfo: ResolversParentTypes['PageInfo'];
  };
  MachineEntryEdge: Omit<MachineEntryEdge, 'node'> & { node: ResolversParentTypes['MachineEntry'] };
  MachineStateFilter: MachineStateFilter;
  MachineEntriesInputFilters: MachineEntriesInputFilters;
  CreateMbomFromEbomInput: CreateMbomFromEbomInput;
  OmitEbomLineInput: OmitEbomLineInput;
  CreateMbomInput: CreateMbomInput;
  CreateMbomOverlayInput: CreateMbomOverlayInput;
  CreateMbomVersionInput: CreateMbomVersionInput;
  CreateMbomItemInput: CreateMbomItemInput;
  UpdateMbomItemInput: UpdateMbomItemInput;
  DeleteMbomItemInput: DeleteMbomItemInput;
  MBomSubstituteInput: MBomSubstituteInput;
  MbomTransitionInput: MbomTransitionInput;
  MBomPayload: Omit<MBomPayload, 'mbom'> & { mbom: ResolversParentTypes['MBom'] };
  MBomItemPayload: Omit<MBomItemPayload, 'mbomItem' | 'mbom'> & {
    mbomItem: ResolversParentTypes['MBomItem'];
    mbom: ResolversParentTypes['MBom'];
  };
  MBom: Row<'mbom'>;
  EbomReference: Omit<EbomReference, 'ebom'> & { ebom: ResolversParentTypes['EBom'] };
  MBomItem: Row<'mbomItem'>;
  MBomItemSubstitute: Row<'mbomItemSubstitute'>;
  MBomConnection: Omit<MBomConnection, 'edges' | 'pageInfo'> & {
    edges: Array<ResolversParentTypes['MBomEdge']>;
    pageInfo: ResolversParentTypes['PageInfo'];
  };
  MBomEdge: Omit<MBomEdge, 'node'> & { node: ResolversParentTypes['MBom'] };
  MBomStatusFilter: MBomStatusFilter;
  MBomsInputFilters: MBomsInputFilters;
  ItemOnHand: ItemOnHandParent;
  OnHandAsOf: OnHandAsOfParent;
  OnHandInputFilters: OnHandInputFilters;
  ReconciliationFeedRow: ReconciliationFeedRowParent;
  CreatePartInventoryInput: CreatePartInventoryInput;
  UpdatePartInventoryInput: UpdatePartInventoryInput;
  AdjustInventoryInput: AdjustInventoryInput;
  SplitPartInventoryInput: SplitPartInventoryInput;
  SplitManyPartInventoryInput: SplitManyPartInventoryInput;
  PartInventorySplitInput: PartInventorySplitInput;
  MoveInventoryInput: MoveInventoryInput;
  CreatePartInventoryPayload: Omit<CreatePartInventoryPayload, 'partInventory'> & {
    partInventory: ResolversParentTypes['PartInventory'];
  };
  UpdatePartInventoryPayload: Omit<UpdatePartInventoryPayload, 'partInventory'> & {
    partInventory: ResolversParentTypes['PartInventory'];
  };
  AdjustInventoryPayload: Omit<AdjustInventoryPayload, 'partInventory'> & {
    partInventory: ResolversParentTypes['PartInventory'];
  };
  SplitPartInventoryPayload: Omit<SplitPartInventoryPayload, 'partInventory'> & {
    partInventory: ResolversParentTypes['PartInventory'];
  };
  SplitManyPartInventoryPayload: Omit<SplitManyPartInventoryPayload, 'partInventories'> & {
    partInventories: Array<ResolversParentTypes['PartInventory']>;
  };
  MoveInventoryPayload: Omit<MoveInventoryPayload, 'partInventory'> & {
    partInventory: ResolversParentTypes['PartInventory'];
  };
  MergePartInventoryInput: MergePartInventoryInput;
  MergePartInventoryPayload: Omit<MergePartInventoryPayload, 'partInventory'> & {
    partInventory: ResolversParentTypes['PartInventory'];
  };
  PartInventoryConnection: Omit<PartInventoryConnection, 'edges' | 'pageInfo'> & {
    edges: Array<ResolversParentTypes['PartInventoryEdge']>;
    pageInfo: ResolversParentTypes['PageInfo'];
  };
  PartInventoryEdge: Omit<PartInventoryEdge, 'node'> & { node: ResolversParentTypes['PartInventory'] };
  PartInventoryStatusFilter: PartInventoryStatusFilter;
  StockStatusFilter: StockStatusFilter;
  PartInventoriesInputFilters: PartInventoriesInputFilters;
  CreateKitForRunInput: CreateKitForRunInput;
  AddPartsToKitFromMbomInput: AddPartsToKitFromMbomInput;
  RequestKitInput: RequestKitInput;
  CancelKitInput: CancelKitInput;
  IssueItemToKitInput: IssueItemToKitInput;
  MoveItemToInventoryInput: MoveItemToInventoryInput;
  DeliverKitInput: DeliverKitInput;
  CreateKitForRunPayload: Omit<CreateKitForRunPayload, 'partKit'> & { partKit: ResolversParentTypes['PartKit'] };
  AddPartsToKitFromMbomPayload: Omit<AddPartsToKitFromMbomPayload, 'partKit'> & {
    partKit: ResolversParentTypes['PartKit'];
  };
  RequestKitPayload: Omit<RequestKitPayload, 'partKit'> & { partKit: ResolversParentTypes['PartKit'] };
  CancelKitPayload: CancelKitPayload;
  IssueItemToKitPayload: Omit<IssueItemToKitPayload, 'partKit'> & { partKit: ResolversParentTypes['PartKit'] };
  MoveItemToInventoryPayload: Omit<MoveItemToInventoryPayload, 'partKit'> & {
    partKit: ResolversParentTypes['PartKit'];
  };
  DeliverKitPayload: Omit<DeliverKitPayload, 'partKit'> & { partKit: ResolversParentTypes['PartKit'] };
  PartKit: Row<'partKit'>;
  PartKitItem: Row<'partKitItem'>;
  PartKitIssue: Row<'partKitIssue'>;
  PartKitConnection: Omit<PartKitConnection, 'edges' | 'pageInfo'> & {
    edges: Array<ResolversParentTypes['PartKitEdge']>;
    pageInfo: ResolversParentTypes['PageInfo'];
  };
  PartKitEdge: Omit<PartKitEdge, 'node'> & { node: ResolversParentTypes['PartKit'] };
  PartKitStatusFilter: PartKitStatusFilter;
  PartKitsInputFilters: PartKitsInputFilters;
  PartKitItemsInputFilters: PartKitItemsInputFilters;
  MesPartsInputFilters: MesPartsInputFilters;
  ApplyPartReleaseInput: ApplyPartReleaseInput;
  ApplyPartReleasePayload: Omit<ApplyPartReleasePayload, 'part'> & { part: ResolversParentTypes['Part'] };
  ApplyRoutingInput: ApplyRoutingInput;
  ApplyRoutingPayload: Omit<ApplyRoutingPayload, 'procedure'> & { procedure: ResolversParentTypes['Procedure'] };
  ApplyEcnInput: ApplyEcnInput;
  ApplyEcnPayload: Omit<ApplyEcnPayload, 'ecn'> & { ecn: ResolversParentTypes['Ecn'] };
  ApplyHeartbeatInput: ApplyHeartbeatInput;
  ApplyHeartbeatPayload: ApplyHeartbeatPayload;
  ApplyDemandInput: ApplyDemandInput;
  ApplyDemandPayload: Omit<ApplyDemandPayload, 'demand'> & { demand: ResolversParentTypes['Demand'] };
  ApplyWorkCenterInput: ApplyWorkCenterInput;
  ApplyWorkCenterPayload: Omit<ApplyWorkCenterPayload, 'workCenter'> & {
    workCenter: ResolversParentTypes['WorkCenter'];
  };
  ApplySupplierInput: ApplySupplierInput;
  ApplySupplierPayload: Omit<ApplySupplierPayload, 'supplier'> & { supplier: ResolversParentTypes['Supplier'] };
  CreateProcedureInput: CreateProcedureInput;
  CreateProcedureVersionInput: CreateProcedureVersionInput;
  CreateStepInput: CreateStepInput;
  UpdateStepInput: UpdateStepInput;
  DeleteStepInput: DeleteStepInput;
  StepFieldInput: StepFieldInput;
  FieldValidationInput: FieldValidationInput;
  ProcedureTransitionInput: ProcedureTransitionInput;
  ProcedurePayload: Omit<ProcedurePayload, 'procedure'> & { procedure: ResolversParentTypes['Procedure'] };
  StepPayload: Omit<StepPayload, 'step' | 'procedure'> & {
    step: ResolversParentTypes['Step'];
    procedure: ResolversParentTypes['Procedure'];
  };
  Procedure: Row<'procedure'>;
  Step: Row<'step'>;
  StepField: Row<'stepField'>;
  FieldValidation: FieldValidation;
  ProcedureConnection: Omit<ProcedureConnection, 'edges' | 'pageInfo'> & {
    edges: Array<ResolversParentTypes['ProcedureEdge']>;
    pageInfo: ResolversParentTypes['PageInfo'];
  };
  ProcedureEdge: Omit<ProcedureEdge, 'node'> & { node: ResolversParentTypes['Procedure'] };
  StepConnection: Omit<StepConnection, 'edges' | 'pageInfo'> & {
    edges: Array<ResolversParentTypes['StepEdge']>;
    pageInfo: ResolversParentTypes['PageInfo'];
  };
  StepEdge: Omit<StepEdge, 'node'> & { node: ResolversParentTypes['Step'] };
  ProcedureTypeFilter: ProcedureTypeFilter;
  ProcedureStatusFilter: ProcedureStatusFilter;
  ProceduresInputFilters: ProceduresInputFilters;
  StepsFilters: StepsFilters;
  ApplyPurchaseOrderInput: ApplyPurchaseOrderInput;
  ApplyPurchaseOrderPayload: Omit<ApplyPurchaseOrderPayload, 'purchaseOrder'> & {
    purchaseOrder: ResolversParentTypes['PurchaseOrder'];
  };
  ApplyMatchStateInput: ApplyMatchStateInput;
  ApplyMatchStatePayload: Omit<ApplyMatchStatePayload, 'purchaseOrderLines'> & {
    purchaseOrderLines: Array<ResolversParentTypes['PurchaseOrderLine']>;
  };
  PurchaseOrder: PurchaseOrderParent;
  PurchaseOrderLine: PurchaseOrderLineParent;
  MesPurchaseOrderLinesInputFilters: MesPurchaseOrderLinesInputFilters;
  DecideOutsideRejectsInput: DecideOutsideRejectsInput;
  DecideOutsideRejectsPayload: Omit<DecideOutsideRejectsPayload, 'receiptItem'> & {
    receiptItem: ResolversParentTypes['ReceiptItem'];
  };
  CreateReceiptInput: CreateReceiptInput;
  ReceiptLineInput: ReceiptLineInput;
  CreateReceiptPayload: Omit<CreateReceiptPayload, 'receipt'> & { receipt: ResolversParentTypes['Receipt'] };
  ReverseReceiptInput: ReverseReceiptInput;
  ReverseReceiptPayload: Omit<ReverseReceiptPayload, 'receipt'> & { receipt: ResolversParentTypes['Receipt'] };
  ReturnToSupplierInput: ReturnToSupplierInput;
  ReturnLineInput: ReturnLineInput;
  ReturnToSupplierPayload: Omit<ReturnToSupplierPayload, 'receipt'> & { receipt: ResolversParentTypes['Receipt'] };
  Receipt: Row<'receipt'>;
  ReceiptItem: Row<'receiptItem'>;
  ReceiptConnection: Omit<ReceiptConnection, 'edges' | 'pageInfo'> & {
    edges: Array<ResolversParentTypes['ReceiptEdge']>;
    pageInfo: ResolversParentTypes['PageInfo'];
  };
  ReceiptEdge: Omit<ReceiptEdge, 'node'> & { node: ResolversParentTypes['Receipt'] };
  ReceiptItemConnection: Omit<ReceiptItemConnection, 'edges' | 'pageInfo'> & {
    edges: Array<ResolversParentTypes['ReceiptItemEdge']>;
    pageInfo: ResolversParentTypes['PageInfo'];
  };
  ReceiptItemEdge: Omit<ReceiptItemEdge, 'node'> & { node: ResolversParentTypes['ReceiptItem'] };
  ReceiptStatusFilter: ReceiptStatusFilter;
  ReceiptKindFilter: ReceiptKindFilter;
  ConditionCodeFilter: ConditionCodeFilter;
  ReceiptsInputFilters: ReceiptsInputFilters;
  ReceiptItemsInputFilters: ReceiptItemsInputFilters;
  RunBatch: Row<'runBatch'>;
  RunBatchConnection: Omit<RunBatchConnection, 'edges' | 'pageInfo'> & {
    edges: Array<ResolversParentTypes['RunBatchEdge']>;
    pageInfo: ResolversParentTypes['PageInfo'];
  };
  RunBatchEdge: Omit<RunBatchEdge, 'node'> & { node: ResolversParentTypes['RunBatch'] };
  RunBatchesInputFilters: RunBatchesInputFilters;
  RunCompletion: Row<'runCompletion'>;
  RunCompletionMaterial: Row<'runCompletionMaterial'>;
  RunCompletionOperation: Row<'runCompletionOperation'>;
  RunCompletionByProduct: Row<'runCompletionByProduct'>;
  RunCompletionConnection: Omit<RunCompletionConnection, 'edges' | 'pageInfo'> & {
    edges: Array<ResolversParentTypes['RunCompletionEdge']>;
    pageInfo: ResolversParentTypes['PageInfo'];
  };
  RunCompletionEdge: Omit<RunCompletionEdge, 'node'> & { node: ResolversParentTypes['RunCompletion'] };
  RunCompletionsInputFilters: RunCompletionsInputFilters;
  CreateRunInput: CreateRunInput;
  UpdateRunInput: UpdateRunInput;
  RunStepInput: RunStepInput;
  RunStepReasonInput: RunStepReasonInput;
  CompleteRunStepInput: CompleteRunStepInput;
  RunStepFieldValueInput: RunStepFieldValueInput;
  CreateRunPayload: Omit<CreateRunPayload, 'run' | 'runs'> & {
    run: ResolversParentTypes['Run'];
    runs: Array<ResolversParentTypes['Run']>;
  };
  UpdateRunPayload: Omit<UpdateRunPayload, 'run'> & { run: ResolversParentTypes['Run'] };
  RunStepPayload: Omit<RunStepPayload, 'runStep' | 'run'> & {
    runStep: ResolversParentTypes['RunStep'];
    run: ResolversParentTypes['Run'];
  };
  UpdateRunStepInput: UpdateRunStepInput;
  CreateRunStepInput: CreateRunStepInput;
  RunStep: Row<'runStep'>;
  OutsideWork: OutsideWorkParent;
  RunStepField: Row<'runStepField'>;
  RunStepConnection: Omit<RunStepConnection, 'edges' | 'pageInfo'> & {
    edges: Array<ResolversParentTypes['RunStepEdge']>;
    pageInfo: ResolversParentTypes['PageInfo'];
  };
  RunStepEdge: Omit<RunStepEdge, 'node'> & { node: ResolversParentTypes['RunStep'] };
  RunStepStatusFilter: RunStepStatusFilter;
  RunStepsInputFilters: RunStepsInputFilters;
  Run: Row<'run'>;
  RunDimensions: RunDimensions;
  MaterialConsumption: MaterialConsumptionParent;
  EcnNotice: Row<'ecnNotice'>;
  RunConnection: Omit<RunConnection, 'edges' | 'pageInfo'> & {
    edges: Array<ResolversParentTypes['RunEdge']>;
    pageInfo: ResolversParentTypes['PageInfo'];
  };
  RunEdge: Omit<RunEdge, 'node'> & { node: ResolversParentTypes['Run'] };
  RunStatusFilter: RunStatusFilter;
  RunsInputFilters: RunsInputFilters;
  ScrapRecord: Row<'scrapRecord'>;
  ScrapRecordConnection: Omit<ScrapRecordConnection, 'edges' | 'pageInfo'> & {
    edges: Array<ResolversParentTypes['ScrapRecordEdge']>;
    pageInfo: ResolversParentTypes['PageInfo'];
  };
  ScrapRecordEdge: Omit<ScrapRecordEdge, 'node'> & { node: ResolversParentTypes['ScrapRecord'] };
  ScrapKindFilter: ScrapKindFilter;
  ScrapRecordsInputFilters: ScrapRecordsInputFilters;
  CreateShipmentInput: CreateShipmentInput;
  ShipmentLineInput: ShipmentLineInput;
  ShipShipmentInput: ShipShipmentInput;
  DeliverShipmentInput: DeliverShipmentInput;
  CancelShipmentInput: CancelShipmentInput;
  ReturnShipmentInput: ReturnShipmentInput;
  ReturnedShipmentLineInput: ReturnedShipmentLineInput;
  CreateShipmentPayload: Omit<CreateShipmentPayload, 'shipment'> & { shipment: ResolversParentTypes['Shipment'] };
  ShipShipmentPayload: Omit<ShipShipmentPayload, 'shipment'> & { shipment: ResolversParentTypes['Shipment'] };
  DeliverShipmentPayload: Omit<DeliverShipmentPayload, 'shipment'> & { shipment: ResolversParentTypes['Shipment'] };
  CancelShipmentPayload: Omit<CancelShipmentPayload, 'shipment'> & { shipment: ResolversParentTypes['Shipment'] };
  ReturnShipmentPayload: Omit<ReturnShipmentPayload, 'shipment'> & { shipment: ResolversParentTypes['Shipment'] };
  Shipment: Row<'shipment'>;
  ShipmentLine: Row<'shipmentLine'>;
  ShipmentConnection: Omit<ShipmentConnection, 'edges' | 'pageInfo'> & {
    edges: Array<ResolversParentTypes['ShipmentEdge']>;
    pageInfo: ResolversParentTypes['PageInfo'];
  };
  ShipmentEdge: Omit<ShipmentEdge, 'node'> & { node: ResolversParentTypes['Shipment'] };
  ShipmentStatusFilter: ShipmentStatusFilter;
  ShipmentsInputFilters: ShipmentsInputFilters;
  ShipmentLinesInputFilters: ShipmentLinesInputFilters;
  SetItemSiteInput: SetItemSiteInput;
  SetItemSitePayload: Omit<SetItemSitePayload, 'itemSite'> & { itemSite: ResolversParentTypes['ItemSite'] };
  CreateSiteInput: CreateSiteInput;
  UpdateSiteInput: UpdateSiteInput;
  CreateLocationInput: CreateLocationInput;
  UpdateLocationInput: UpdateLocationInput;
  CreateSitePayload: Omit<CreateSitePayload, 'site'> & { site: ResolversParentTypes['Site'] };
  UpdateSitePayload: Omit<UpdateSitePayload, 'site'> & { site: ResolversParentTypes['Site'] };
  CreateLocationPayload: Omit<CreateLocationPayload, 'location'> & { location: ResolversParentTypes['Location'] };
  UpdateLocationPayload: Omit<UpdateLocationPayload, 'location'> & { location: ResolversParentTypes['Location'] };
  Site: Row<'site'>;
  SiteConnection: Omit<SiteConnection, 'edges' | 'pageInfo'> & {
    edges: Array<ResolversParentTypes['SiteEdge']>;
    pageInfo: ResolversParentTypes['PageInfo'];
  };
  SiteEdge: Omit<SiteEdge, 'node'> & { node: ResolversParentTypes['Site'] };
  SitesInputFilters: SitesInputFilters;
  SplitRunInput: SplitRunInput;
  MergeRunsInput: MergeRunsInput;
  SplitRunPayload: Omit<SplitRunPayload, 'run' | 'splitOff'> & {
    run: ResolversParentTypes['Run'];
    splitOff: ResolversParentTypes['Run'];
  };
  MergeRunsPayload: Omit<MergeRunsPayload, 'run' | 'merged'> & {
    run: ResolversParentTypes['Run'];
    merged: ResolversParentTypes['Run'];
  };
  PlaceStockHoldInput: PlaceStockHoldInput;
  ReleaseStockHoldInput: ReleaseStockHoldInput;
  PlaceStockHoldPayload: Omit<PlaceStockHoldPayload, 'stockHold'> & { stockHold: ResolversParentTypes['StockHold'] };
  ReleaseStockHoldPayload: Omit<ReleaseStockHoldPayload, 'stockHold'> & {
    stockHold: ResolversParentTypes['StockHold'];
  };
  StockHold: Row<'stockHold'>;
  StockHoldConnection: Omit<StockHoldConnection, 'edges' | 'pageInfo'> & {
    edges: Array<ResolversParentTypes['StockHoldEdge']>;
    pageInfo: ResolversParentTypes['PageInfo'];
  };
  StockHoldEdge: Omit<StockHoldEdge, 'node'> & { node: ResolversParentTypes['StockHold'] };
  HoldDecisionFilter: HoldDecisionFilter;
  StockHoldsInputFilters: StockHoldsInputFilters;
  Subscription: Record<PropertyKey, never>;
  RunCompletedEvent: RunCompletedEventParent;
  RunUpdatedEvent: RunUpdatedEventParent;
  ReceiptPostedEvent: ReceiptPostedEventParent;
  ReceiptChangeFilter: ReceiptChangeFilter;
  AbomClosedEvent: AbomClosedEventParent;
  IssueRaisedEvent: IssueRaisedEventParent;
  ScrapRecordedEvent: ScrapRecordedEventParent;
  QualityHoldChangedEvent: QualityHoldChangedEventParent;
  ProcedureReleasedEvent: ProcedureReleasedEventParent;
  RunCompletedInputFilters: RunCompletedInputFilters;
  RunUpdatedInputFilters: RunUpdatedInputFilters;
  ReceiptPostedInputFilters: ReceiptPostedInputFilters;
  AbomClosedInputFilters: AbomClosedInputFilters;
  IssueRaisedInputFilters: IssueRaisedInputFilters;
  ScrapRecordedInputFilters: ScrapRecordedInputFilters;
  QualityHoldChangedInputFilters: QualityHoldChangedInputFilters;
  ProcedureReleasedInputFilters: ProcedureReleasedInputFilters;
  Supplier: SupplierParent;
  MesSuppliersInputFilters: MesSuppliersInputFilters;
  CheckInInput: CheckInInput;
  CheckOutInput: CheckOutInput;
  RecordMachineTimeInput: RecordMachineTimeInput;
  LaborEntryPayload: Omit<LaborEntryPayload, 'laborEntry'> & { laborEntry: ResolversParentTypes['LaborEntry'] };
  MachineEntryPayload: Omit<MachineEntryPayload, 'machineEntry'> & {
    machineEntry: ResolversParentTypes['MachineEntry'];
  };
  Trace: TraceParent;
  TraceLine: TraceLineParent;
  WorkCenter: WorkCenterParent;
  link__Import: Scalars['link__Import']['output'];
  federation__FieldSet: Scalars['federation__FieldSet']['output'];
  federation__Scope: Scalars['federation__Scope']['output'];
  federation__Policy: Scalars['federation__Policy']['output'];
  federation__ContextFieldValue: Scalars['federation__ContextFieldValue']['output'];
  _Any: Scalars['_Any']['output'];
  _Service: _Service;
  _Entity: ResolversUnionTypes<ResolversParentTypes>['_Entity'];
  Mutation: Record<PropertyKey, never>;
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

export type AbomComparisonResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AbomComparison'] = ResolversParentTypes['AbomComparison'],
> = {
  a?: Resolver<ResolversTypes['PartInventory'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['PartInventory'], ParentType, ContextType>;
  identical?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  differences?: Resolver<Array<ResolversTypes['AbomDifference']>, ParentType, ContextType>;
};

export type AbomDifferenceResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AbomDifference'] = ResolversParentTypes['AbomDifference'],
> = {
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  partNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kinds?: Resolver<Array<ResolversTypes['AbomDifferenceKind']>, ParentType, ContextType>;
  quantityPerUnitA?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  quantityPerUnitB?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  unitOfMeasure?: Resolver<ResolversTypes['UnitOfMeasure'], ParentType, ContextType>;
  revisionsA?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  revisionsB?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  lotNumbersA?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  lotNumbersB?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  serialNumbersA?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  serialNumbersB?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AbomToEbomComparisonResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AbomToEbomComparison'] = ResolversParentTypes['AbomToEbomComparison'],
> = {
  run?: Resolver<ResolversTypes['Run'], ParentType, ContextType>;
  ebomRevision?: Resolver<ResolversTypes['EbomReference'], ParentType, ContextType>;
  identical?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  differences?: Resolver<Array<ResolversTypes['AbomDelta']>, ParentType, ContextType>;
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
  compareAboms?: Resolver<
    ResolversTypes['AbomComparison'],
    ParentType,
    ContextType,
    RequireFields<QueryCompareAbomsArgs, 'a' | 'b'>
  >;
  compareAbomToEbom?: Resolver<
    ResolversTypes['AbomToEbomComparison'],
    ParentType,
    ContextType,
    RequireFields<QueryCompareAbomToEbomArgs, 'run'>
  >;
  abomConsumption?: Resolver<
    Array<ResolversTypes['AbomConsumption']>,
    ParentType,
    ContextType,
    RequireFields<QueryAbomConsumptionArgs, 'groupBy'>
  >;
  abomInstallations?: Resolver<
    ResolversTypes['ABomInstallationConnection'],
    ParentType,
    ContextType,
    Partial<QueryAbomInstallationsArgs>
  >;
  abomInstallation?: Resolver<
    Maybe<ResolversTypes['ABomInstallation']>,
    ParentType,
    ContextType,
    RequireFields<QueryAbomInstallationArgs, 'id'>
  >;
  abomSnapshots?: Resolver<
    ResolversTypes['AbomSnapshotConnection'],
    ParentType,
    ContextType,
    Partial<QueryAbomSnapshotsArgs>
  >;
  abomSnapshot?: Resolver<
    Maybe<ResolversTypes['AbomSnapshot']>,
    ParentType,
    ContextType,
    RequireFields<QueryAbomSnapshotArgs, 'id'>
  >;
  mesAuditTrail?: Resolver<
    ResolversTypes['MesAuditEntryConnection'],
    ParentType,
    ContextType,
    Partial<QueryMesAuditTrailArgs>
  >;
  backflushExceptions?: Resolver<
    ResolversTypes['BackflushExceptionConnection'],
    ParentType,
    ContextType,
    Partial<QueryBackflushExceptionsArgs>
  >;
  backflushException?: Resolver<
    Maybe<ResolversTypes['BackflushException']>,
    ParentType,
    ContextType,
    RequireFields<QueryBackflushExceptionArgs, 'id'>
  >;
  buildRequirements?: Resolver<
    ResolversTypes['BuildRequirementConnection'],
    ParentType,
    ContextType,
    Partial<QueryBuildRequirementsArgs>
  >;
  buildRequirement?: Resolver<
    Maybe<ResolversTypes['BuildRequirement']>,
    ParentType,
    ContextType,
    RequireFields<QueryBuildRequirementArgs, 'id'>
  >;
  inspectionResults?: Resolver<
    ResolversTypes['InspectionResultConnection'],
    ParentType,
    ContextType,
    Partial<QueryInspectionResultsArgs>
  >;
  inspectionResult?: Resolver<
    Maybe<ResolversTypes['InspectionResult']>,
    ParentType,
    ContextType,
    RequireFields<QueryInspectionResultArgs, 'id'>
  >;
  inventoryMovements?: Resolver<
    ResolversTypes['InventoryMovementConnection'],
    ParentType,
    ContextType,
    Partial<QueryInventoryMovementsArgs>
  >;
  inventoryMovement?: Resolver<
    Maybe<ResolversTypes['InventoryMovement']>,
    ParentType,
    ContextType,
    RequireFields<QueryInventoryMovementArgs, 'id'>
  >;
  inventoryTransfers?: Resolver<
    ResolversTypes['InventoryTransferConnection'],
    ParentType,
    ContextType,
    Partial<QueryInventoryTransfersArgs>
  >;
  inventoryTransfer?: Resolver<
    Maybe<ResolversTypes['InventoryTransfer']>,
    ParentType,
    ContextType,
    RequireFields<QueryInventoryTransferArgs, 'id'>
  >;
  issues?: Resolver<ResolversTypes['IssueConnection'], ParentType, ContextType, Partial<QueryIssuesArgs>>;
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType, RequireFields<QueryIssueArgs, 'id'>>;
  issueByNumber?: Resolver<
    Maybe<ResolversTypes['Issue']>,
    ParentType,
    ContextType,
    RequireFields<QueryIssueByNumberArgs, 'number'>
  >;
  laborEntries?: Resolver<
    ResolversTypes['LaborEntryConnection'],
    ParentType,
    ContextType,
    Partial<QueryLaborEntriesArgs>
  >;
  laborEntry?: Resolver<
    Maybe<ResolversTypes['LaborEntry']>,
    ParentType,
    ContextType,
    RequireFields<QueryLaborEntryArgs, 'id'>
  >;
  locations?: Resolver<ResolversTypes['LocationConnection'], ParentType, ContextType, Partial<QueryLocationsArgs>>;
  location?: Resolver<
    Maybe<ResolversTypes['Location']>,
    ParentType,
    ContextType,
    RequireFields<QueryLocationArgs, 'id'>
  >;
  machineEntries?: Resolver<
    ResolversTypes['MachineEntryConnection'],
    ParentType,
    ContextType,
    Partial<QueryMachineEntriesArgs>
  >;
  machineEntry?: Resolver<
    Maybe<ResolversTypes['MachineEntry']>,
    ParentType,
    ContextType,
    RequireFields<QueryMachineEntryArgs, 'id'>
  >;
  mboms?: Resolver<ResolversTypes['MBomConnection'], ParentType, ContextType, Partial<QueryMbomsArgs>>;
  mbom?: Resolver<Maybe<ResolversTypes['MBom']>, ParentType, ContextType, RequireFields<QueryMbomArgs, 'id'>>;
  onHandAsOf?: Resolver<
    Array<ResolversTypes['OnHandAsOf']>,
    ParentType,
    ContextType,
    RequireFields<QueryOnHandAsOfArgs, 'asOf' | 'filters'>
  >;
  reconciliationFeed?: Resolver<
    Array<ResolversTypes['ReconciliationFeedRow']>,
    ParentType,
    ContextType,
    RequireFields<QueryReconciliationFeedArgs, 'asOf' | 'site'>
  >;
  partInventories?: Resolver<
    ResolversTypes['PartInventoryConnection'],
    ParentType,
    ContextType,
    Partial<QueryPartInventoriesArgs>
  >;
  partInventory?: Resolver<
    Maybe<ResolversTypes['PartInventory']>,
    ParentType,
    ContextType,
    RequireFields<QueryPartInventoryArgs, 'id'>
  >;
  partKits?: Resolver<ResolversTypes['PartKitConnection'], ParentType, ContextType, Partial<QueryPartKitsArgs>>;
  partKit?: Resolver<Maybe<ResolversTypes['PartKit']>, ParentType, ContextType, RequireFields<QueryPartKitArgs, 'id'>>;
  procedures?: Resolver<ResolversTypes['ProcedureConnection'], ParentType, ContextType, Partial<QueryProceduresArgs>>;
  procedure?: Resolver<
    Maybe<ResolversTypes['Procedure']>,
    ParentType,
    ContextType,
    RequireFields<QueryProcedureArgs, 'id'>
  >;
  steps?: Resolver<ResolversTypes['StepConnection'], ParentType, ContextType, Partial<QueryStepsArgs>>;
  step?: Resolver<Maybe<ResolversTypes['Step']>, ParentType, ContextType, RequireFields<QueryStepArgs, 'id'>>;
  receipts?: Resolver<ResolversTypes['ReceiptConnection'], ParentType, ContextType, Partial<QueryReceiptsArgs>>;
  receipt?: Resolver<Maybe<ResolversTypes['Receipt']>, ParentType, ContextType, RequireFields<QueryReceiptArgs, 'id'>>;
  receiptItems?: Resolver<
    ResolversTypes['ReceiptItemConnection'],
    ParentType,
    ContextType,
    Partial<QueryReceiptItemsArgs>
  >;
  receiptItem?: Resolver<
    Maybe<ResolversTypes['ReceiptItem']>,
    ParentType,
    ContextType,
    RequireFields<QueryReceiptItemArgs, 'id'>
  >;
  runBatches?: Resolver<ResolversTypes['RunBatchConnection'], ParentType, ContextType, Partial<QueryRunBatchesArgs>>;
  runBatch?: Resolver<
    Maybe<ResolversTypes['RunBatch']>,
    ParentType,
    ContextType,
    RequireFields<QueryRunBatchArgs, 'id'>
  >;
  runCompletions?: Resolver<
    ResolversTypes['RunCompletionConnection'],
    ParentType,
    ContextType,
    Partial<QueryRunCompletionsArgs>
  >;
  runCompletion?: Resolver<
    Maybe<ResolversTypes['RunCompletion']>,
    ParentType,
    ContextType,
    RequireFields<QueryRunCompletionArgs, 'id'>
  >;
  runSteps?: Resolver<ResolversTypes['RunStepConnection'], ParentType, ContextType, Partial<QueryRunStepsArgs>>;
  runStep?: Resolver<Maybe<ResolversTypes['RunStep']>, ParentType, ContextType, RequireFields<QueryRunStepArgs, 'id'>>;
  runs?: Resolver<ResolversTypes['RunConnection'], ParentType, ContextType, Partial<QueryRunsArgs>>;
  run?: Resolver<Maybe<ResolversTypes['Run']>, ParentType, ContextType, RequireFields<QueryRunArgs, 'id'>>;
  runByNumber?: Resolver<
    Maybe<ResolversTypes['Run']>,
    ParentType,
    ContextType,
    RequireFields<QueryRunByNumberArgs, 'number'>
  >;
  scrapRecords?: Resolver<
    ResolversTypes['ScrapRecordConnection'],
    ParentType,
    ContextType,
    Partial<QueryScrapRecordsArgs>
  >;
  scrapRecord?: Resolver<
    Maybe<ResolversTypes['ScrapRecord']>,
    ParentType,
    ContextType,
    RequireFields<QueryScrapRecordArgs, 'id'>
  >;
  shipments?: Resolver<ResolversTypes['ShipmentConnection'], ParentType, ContextType, Partial<QueryShipmentsArgs>>;
  shipment?: Resolver<
    Maybe<ResolversTypes['Shipment']>,
    ParentType,
    ContextType,
    RequireFields<QueryShipmentArgs, 'id'>
  >;
  mesSignedEvent?: Resolver<
    ResolversTypes['String'],
    ParentType,
    ContextType,
    RequireFields<QueryMesSignedEventArgs, 'id'>
  >;
  sites?: Resolver<ResolversTypes['SiteConnection'], ParentType, ContextType, Partial<QuerySitesArgs>>;
  site?: Resolver<Maybe<ResolversTypes['Site']>, ParentType, ContextType, RequireFields<QuerySiteArgs, 'id'>>;
  siteByCode?: Resolver<
    Maybe<ResolversTypes['Site']>,
    ParentType,
    ContextType,
    RequireFields<QuerySiteByCodeArgs, 'code'>
  >;
  stockHolds?: Resolver<ResolversTypes['StockHoldConnection'], ParentType, ContextType, Partial<QueryStockHoldsArgs>>;
  stockHold?: Resolver<
    Maybe<ResolversTypes['StockHold']>,
    ParentType,
    ContextType,
    RequireFields<QueryStockHoldArgs, 'id'>
  >;
  mesEventCursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  whereInstalled?: Resolver<
    ResolversTypes['Trace'],
    ParentType,
    ContextType,
    RequireFields<QueryWhereInstalledArgs, 'includeRemoved' | 'maxDepth'>
  >;
  genealogy?: Resolver<
    ResolversTypes['Trace'],
    ParentType,
    ContextType,
    RequireFields<QueryGenealogyArgs, 'includeRemoved' | 'maxDepth'>
  >;
};

export type AbomConsumptionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AbomConsumption'] = ResolversParentTypes['AbomConsumption'],
> = {
  part?: Resolver<Maybe<ResolversTypes['Part']>, ParentType, ContextType>;
  lotNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  site?: Resolver<Maybe<ResolversTypes['Site']>, ParentType, ContextType>;
  run?: Resolver<Maybe<ResolversTypes['Run']>, ParentType, ContextType>;
  parentPart?: Resolver<Maybe<ResolversTypes['Part']>, ParentType, ContextType>;
  day?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  month?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  quantityInstalled?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  quantityScrapped?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  quantityPlanned?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  unitOfMeasure?: Resolver<ResolversTypes['UnitOfMeasure'], ParentType, ContextType>;
};

export type ABomInstallationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ABomInstallation'] = ResolversParentTypes['ABomInstallation'],
  FederationReferenceType extends FederationReferenceTypes['ABomInstallation'] =
    FederationReferenceTypes['ABomInstallation'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['ABomInstallation']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  _etag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  buildRequirement?: Resolver<ResolversTypes['BuildRequirement'], ParentType, ContextType>;
  parentPartInventory?: Resolver<ResolversTypes['PartInventory'], ParentType, ContextType>;
  partInventory?: Resolver<ResolversTypes['PartInventory'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  quantityInstalledPerParentPartInventory?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  unitOfMeasure?: Resolver<ResolversTypes['UnitOfMeasure'], ParentType, ContextType>;
  referenceDesignator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  locationAtInstall?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  substituteFor?: Resolver<Maybe<ResolversTypes['Part']>, ParentType, ContextType>;
  ratio?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  run?: Resolver<ResolversTypes['Run'], ParentType, ContextType>;
  runStep?: Resolver<Maybe<ResolversTypes['RunStep']>, ParentType, ContextType>;
  installedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  installedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  removedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  removedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  removalReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  removedInRun?: Resolver<Maybe<ResolversTypes['Run']>, ParentType, ContextType>;
  splitRemovals?: Resolver<Array<ResolversTypes['AbomRemoval']>, ParentType, ContextType>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AbomRemovalResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AbomRemoval'] = ResolversParentTypes['AbomRemoval'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  abomInstallation?: Resolver<ResolversTypes['ABomInstallation'], ParentType, ContextType>;
  partInventory?: Resolver<ResolversTypes['PartInventory'], ParentType, ContextType>;
  run?: Resolver<ResolversTypes['Run'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  removedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  removedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ABomInstallationConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ABomInstallationConnection'] =
    ResolversParentTypes['ABomInstallationConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['ABomInstallationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ABomInstallationEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ABomInstallationEdge'] = ResolversParentTypes['ABomInstallationEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ABomInstallation'], ParentType, ContextType>;
};

export type PartInventoryResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PartInventory'] = ResolversParentTypes['PartInventory'],
  FederationReferenceType extends FederationReferenceTypes['PartInventory'] = FederationReferenceTypes['PartInventory'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['PartInventory']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  _etag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['Part'], ParentType, ContextType>;
  serialNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lotNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  quantityAvailable?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  quantityOnHand?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  quantityPending?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  quantityInstalled?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  quantityScrapped?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  quantityKitted?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  unitOfMeasure?: Resolver<ResolversTypes['UnitOfMeasure'], ParentType, ContextType>;
  site?: Resolver<ResolversTypes['Site'], ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PartInventoryStatus'], ParentType, ContextType>;
  stockStatus?: Resolver<ResolversTypes['StockStatus'], ParentType, ContextType>;
  holds?: Resolver<Array<ResolversTypes['StockHold']>, ParentType, ContextType>;
  installed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kitted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  received?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  supplier?: Resolver<Maybe<ResolversTypes['Supplier']>, ParentType, ContextType>;
  receiptItem?: Resolver<Maybe<ResolversTypes['ReceiptItem']>, ParentType, ContextType>;
  purchaseOrderLine?: Resolver<Maybe<ResolversTypes['PurchaseOrderLine']>, ParentType, ContextType>;
  originRun?: Resolver<Maybe<ResolversTypes['Run']>, ParentType, ContextType>;
  inspectionRun?: Resolver<Maybe<ResolversTypes['Run']>, ParentType, ContextType>;
  runs?: Resolver<Array<ResolversTypes['Run']>, ParentType, ContextType>;
  splitFrom?: Resolver<Maybe<ResolversTypes['PartInventory']>, ParentType, ContextType>;
  splits?: Resolver<Array<ResolversTypes['PartInventory']>, ParentType, ContextType>;
  buildRequirements?: Resolver<Array<ResolversTypes['BuildRequirement']>, ParentType, ContextType>;
  abomInstallations?: Resolver<Array<ResolversTypes['ABomInstallation']>, ParentType, ContextType>;
  parentInstallations?: Resolver<Array<ResolversTypes['ABomInstallation']>, ParentType, ContextType>;
  kitIssues?: Resolver<Array<ResolversTypes['PartKitIssue']>, ParentType, ContextType>;
  movements?: Resolver<Array<ResolversTypes['InventoryMovement']>, ParentType, ContextType>;
  expiryDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastMaintainedDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  attributes?: Resolver<Array<ResolversTypes['Attribute']>, ParentType, ContextType>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  splitRemovals?: Resolver<Array<ResolversTypes['AbomRemoval']>, ParentType, ContextType>;
  removedInstallations?: Resolver<Array<ResolversTypes['ABomInstallation']>, ParentType, ContextType>;
  issues?: Resolver<Array<ResolversTypes['Issue']>, ParentType, ContextType>;
  inspectionResults?: Resolver<Array<ResolversTypes['InspectionResult']>, ParentType, ContextType>;
  abomSnapshots?: Resolver<Array<ResolversTypes['AbomSnapshot']>, ParentType, ContextType>;
  scrap?: Resolver<Array<ResolversTypes['ScrapRecord']>, ParentType, ContextType>;
  shipmentLines?: Resolver<Array<ResolversTypes['ShipmentLine']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AbomInstallationPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AbomInstallationPayload'] = ResolversParentTypes['AbomInstallationPayload'],
> = {
  abomInstallation?: Resolver<ResolversTypes['ABomInstallation'], ParentType, ContextType>;
};

export type AbomSnapshotResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AbomSnapshot'] = ResolversParentTypes['AbomSnapshot'],
  FederationReferenceType extends FederationReferenceTypes['AbomSnapshot'] = FederationReferenceTypes['AbomSnapshot'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['AbomSnapshot']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  run?: Resolver<ResolversTypes['Run'], ParentType, ContextType>;
  partInventory?: Resolver<ResolversTypes['PartInventory'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  closedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  contentHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  previousHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ebomRevision?: Resolver<Maybe<ResolversTypes['EbomReference']>, ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['AbomSnapshotLine']>, ParentType, ContextType>;
  deltaToEbom?: Resolver<Array<ResolversTypes['AbomDelta']>, ParentType, ContextType>;
  addedSteps?: Resolver<Array<ResolversTypes['AbomSnapshotStep']>, ParentType, ContextType>;
  changedSteps?: Resolver<Array<ResolversTypes['AbomSnapshotChangedStep']>, ParentType, ContextType>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AbomSnapshotLineResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AbomSnapshotLine'] = ResolversParentTypes['AbomSnapshotLine'],
> = {
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  partNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  serialNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lotNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  quantityPerParent?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  unitOfMeasure?: Resolver<ResolversTypes['UnitOfMeasure'], ParentType, ContextType>;
  referenceDesignator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  substituteForPartNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ratio?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  isDeviation?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  deviationIssueNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ebomRevision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  installedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  installedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AbomSnapshotStepResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AbomSnapshotStep'] = ResolversParentTypes['AbomSnapshotStep'],
> = {
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RunStepStatus'], ParentType, ContextType>;
  addedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  addedReason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AbomSnapshotChangedStepResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AbomSnapshotChangedStep'] = ResolversParentTypes['AbomSnapshotChangedStep'],
> = {
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RunStepStatus'], ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  changedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  changedReason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AbomDeltaResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AbomDelta'] = ResolversParentTypes['AbomDelta'],
> = {
  kind?: Resolver<ResolversTypes['AbomDeltaKind'], ParentType, ContextType>;
  ebomLine?: Resolver<Maybe<ResolversTypes['EBomLine']>, ParentType, ContextType>;
  findNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  substitutePartNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expectedQuantity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  installedQuantity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  difference?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  unitOfMeasure?: Resolver<ResolversTypes['UnitOfMeasure'], ParentType, ContextType>;
};

export type AbomSnapshotConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AbomSnapshotConnection'] = ResolversParentTypes['AbomSnapshotConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['AbomSnapshotEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AbomSnapshotEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AbomSnapshotEdge'] = ResolversParentTypes['AbomSnapshotEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AbomSnapshot'], ParentType, ContextType>;
};

export type MesAuditEntryResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MesAuditEntry'] = ResolversParentTypes['MesAuditEntry'],
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

export type MesAuditEntryConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MesAuditEntryConnection'] = ResolversParentTypes['MesAuditEntryConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['MesAuditEntryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MesAuditEntryEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MesAuditEntryEdge'] = ResolversParentTypes['MesAuditEntryEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MesAuditEntry'], ParentType, ContextType>;
};

export type BackflushExceptionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['BackflushException'] = ResolversParentTypes['BackflushException'],
  FederationReferenceType extends FederationReferenceTypes['BackflushException'] =
    FederationReferenceTypes['BackflushException'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['BackflushException']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  _etag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  run?: Resolver<ResolversTypes['Run'], ParentType, ContextType>;
  completion?: Resolver<ResolversTypes['RunCompletion'], ParentType, ContextType>;
  buildRequirement?: Resolver<Maybe<ResolversTypes['BuildRequirement']>, ParentType, ContextType>;
  part?: Resolver<ResolversTypes['Part'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['BackflushExceptionStatus'], ParentType, ContextType>;
  quantityRequired?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  quantityPosted?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  quantityOpen?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  unitOfMeasure?: Resolver<ResolversTypes['UnitOfMeasure'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  resolvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  resolvedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BackflushExceptionConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['BackflushExceptionConnection'] =
    ResolversParentTypes['BackflushExceptionConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['BackflushExceptionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type BackflushExceptionEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['BackflushExceptionEdge'] = ResolversParentTypes['BackflushExceptionEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BackflushException'], ParentType, ContextType>;
};

export type BackflushExceptionPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['BackflushExceptionPayload'] =
    ResolversParentTypes['BackflushExceptionPayload'],
> = {
  backflushException?: Resolver<ResolversTypes['BackflushException'], ParentType, ContextType>;
};

export type BuildRequirementPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['BuildRequirementPayload'] = ResolversParentTypes['BuildRequirementPayload'],
> = {
  buildRequirement?: Resolver<ResolversTypes['BuildRequirement'], ParentType, ContextType>;
};

export type BuildRequirementResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['BuildRequirement'] = ResolversParentTypes['BuildRequirement'],
  FederationReferenceType extends FederationReferenceTypes['BuildRequirement'] =
    FederationReferenceTypes['BuildRequirement'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['BuildRequirement']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  _etag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partInventory?: Resolver<ResolversTypes['PartInventory'], ParentType, ContextType>;
  run?: Resolver<Maybe<ResolversTypes['Run']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['Part'], ParentType, ContextType>;
  quantityPerParentPartInventory?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  fixedQuantityPerBuildRequirement?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  requiredQuantity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  fulfilledQuantity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  unitOfMeasure?: Resolver<ResolversTypes['UnitOfMeasure'], ParentType, ContextType>;
  originMbomItem?: Resolver<Maybe<ResolversTypes['MBomItem']>, ParentType, ContextType>;
  referenceDesignators?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  madeOnAssembly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isDeviation?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  deviationIssue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  omittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  carriedFrom?: Resolver<Maybe<ResolversTypes['BuildRequirement']>, ParentType, ContextType>;
  abomInstallations?: Resolver<Array<ResolversTypes['ABomInstallation']>, ParentType, ContextType>;
  removedInstallations?: Resolver<Array<ResolversTypes['ABomInstallation']>, ParentType, ContextType>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BuildRequirementConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['BuildRequirementConnection'] =
    ResolversParentTypes['BuildRequirementConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['BuildRequirementEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type BuildRequirementEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['BuildRequirementEdge'] = ResolversParentTypes['BuildRequirementEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BuildRequirement'], ParentType, ContextType>;
};

export type CompleteRunQuantityPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CompleteRunQuantityPayload'] =
    ResolversParentTypes['CompleteRunQuantityPayload'],
> = {
  runCompletion?: Resolver<ResolversTypes['RunCompletion'], ParentType, ContextType>;
  run?: Resolver<ResolversTypes['Run'], ParentType, ContextType>;
};

export type RecordScrapPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RecordScrapPayload'] = ResolversParentTypes['RecordScrapPayload'],
> = {
  scrapRecord?: Resolver<ResolversTypes['ScrapRecord'], ParentType, ContextType>;
};

export type CloseRunPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CloseRunPayload'] = ResolversParentTypes['CloseRunPayload'],
> = {
  run?: Resolver<ResolversTypes['Run'], ParentType, ContextType>;
  abomSnapshot?: Resolver<Maybe<ResolversTypes['AbomSnapshot']>, ParentType, ContextType>;
};

export type DemandResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Demand'] = ResolversParentTypes['Demand'],
  FederationReferenceType extends FederationReferenceTypes['Demand'] = FederationReferenceTypes['Demand'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Demand']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shipmentLines?: Resolver<Array<ResolversTypes['ShipmentLine']>, ParentType, ContextType>;
  runs?: Resolver<Array<ResolversTypes['Run']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  affectedRuns?: Resolver<Array<ResolversTypes['Run']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  procedures?: Resolver<Array<ResolversTypes['Procedure']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EBomResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EBom'] = ResolversParentTypes['EBom'],
> = {
  partNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EBomLineResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EBomLine'] = ResolversParentTypes['EBomLine'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  partNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partsInventory?: Resolver<Array<ResolversTypes['PartInventory']>, ParentType, ContextType>;
  onHandShopFloor?: Resolver<Array<ResolversTypes['ItemOnHand']>, ParentType, ContextType>;
  mboms?: Resolver<Array<ResolversTypes['MBom']>, ParentType, ContextType>;
  procedures?: Resolver<Array<ResolversTypes['Procedure']>, ParentType, ContextType>;
  runs?: Resolver<Array<ResolversTypes['Run']>, ParentType, ContextType>;
  openRuns?: Resolver<Array<ResolversTypes['Run']>, ParentType, ContextType>;
  issues?: Resolver<Array<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateInspectionRunPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CreateInspectionRunPayload'] =
    ResolversParentTypes['CreateInspectionRunPayload'],
> = {
  run?: Resolver<ResolversTypes['Run'], ParentType, ContextType>;
};

export type RecordInspectionResultPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RecordInspectionResultPayload'] =
    ResolversParentTypes['RecordInspectionResultPayload'],
> = {
  inspectionResult?: Resolver<ResolversTypes['InspectionResult'], ParentType, ContextType>;
};

export type InspectionResultResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['InspectionResult'] = ResolversParentTypes['InspectionResult'],
  FederationReferenceType extends FederationReferenceTypes['InspectionResult'] =
    FederationReferenceTypes['InspectionResult'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['InspectionResult']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  site?: Resolver<ResolversTypes['Site'], ParentType, ContextType>;
  partInventory?: Resolver<Maybe<ResolversTypes['PartInventory']>, ParentType, ContextType>;
  run?: Resolver<Maybe<ResolversTypes['Run']>, ParentType, ContextType>;
  runStep?: Resolver<Maybe<ResolversTypes['RunStep']>, ParentType, ContextType>;
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  characteristic?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['InspectionResultKind'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  attributeValue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unitOfMeasure?: Resolver<Maybe<ResolversTypes['UnitOfMeasure']>, ParentType, ContextType>;
  lowerLimit?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  upperLimit?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  pass?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  instrument?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sampleSize?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inspectedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inspectedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InspectionResultConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['InspectionResultConnection'] =
    ResolversParentTypes['InspectionResultConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['InspectionResultEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type InspectionResultEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['InspectionResultEdge'] = ResolversParentTypes['InspectionResultEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['InspectionResult'], ParentType, ContextType>;
};

export type InventoryMovementResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['InventoryMovement'] = ResolversParentTypes['InventoryMovement'],
  FederationReferenceType extends FederationReferenceTypes['InventoryMovement'] =
    FederationReferenceTypes['InventoryMovement'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['InventoryMovement']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['MovementType'], ParentType, ContextType>;
  partInventory?: Resolver<ResolversTypes['PartInventory'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['Part'], ParentType, ContextType>;
  lotNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  serialNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  unitOfMeasure?: Resolver<ResolversTypes['UnitOfMeasure'], ParentType, ContextType>;
  location?: Resolver<ResolversTypes['Location'], ParentType, ContextType>;
  fromLocation?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  toLocation?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  site?: Resolver<ResolversTypes['Site'], ParentType, ContextType>;
  movedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  movementDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  causeEventId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purchaseOrderLine?: Resolver<Maybe<ResolversTypes['PurchaseOrderLine']>, ParentType, ContextType>;
  receiptItem?: Resolver<Maybe<ResolversTypes['ReceiptItem']>, ParentType, ContextType>;
  run?: Resolver<Maybe<ResolversTypes['Run']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InventoryMovementConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['InventoryMovementConnection'] =
    ResolversParentTypes['InventoryMovementConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['InventoryMovementEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type InventoryMovementEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['InventoryMovementEdge'] = ResolversParentTypes['InventoryMovementEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['InventoryMovement'], ParentType, ContextType>;
};

export type CreateTransferPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CreateTransferPayload'] = ResolversParentTypes['CreateTransferPayload'],
> = {
  inventoryTransfer?: Resolver<ResolversTypes['InventoryTransfer'], ParentType, ContextType>;
};

export type ShipTransferPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ShipTransferPayload'] = ResolversParentTypes['ShipTransferPayload'],
> = {
  inventoryTransfer?: Resolver<ResolversTypes['InventoryTransfer'], ParentType, ContextType>;
};

export type ReceiveTransferPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ReceiveTransferPayload'] = ResolversParentTypes['ReceiveTransferPayload'],
> = {
  inventoryTransfer?: Resolver<ResolversTypes['InventoryTransfer'], ParentType, ContextType>;
};

export type CloseTransferPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CloseTransferPayload'] = ResolversParentTypes['CloseTransferPayload'],
> = {
  inventoryTransfer?: Resolver<ResolversTypes['InventoryTransfer'], ParentType, ContextType>;
};

export type CancelTransferPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CancelTransferPayload'] = ResolversParentTypes['CancelTransferPayload'],
> = {
  inventoryTransfer?: Resolver<ResolversTypes['InventoryTransfer'], ParentType, ContextType>;
};

export type InventoryTransferResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['InventoryTransfer'] = ResolversParentTypes['InventoryTransfer'],
  FederationReferenceType extends FederationReferenceTypes['InventoryTransfer'] =
    FederationReferenceTypes['InventoryTransfer'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['InventoryTransfer']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  _etag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['InventoryTransferStatus'], ParentType, ContextType>;
  fromLocation?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  toLocation?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  fromSite?: Resolver<ResolversTypes['Site'], ParentType, ContextType>;
  toSite?: Resolver<ResolversTypes['Site'], ParentType, ContextType>;
  interSite?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['InventoryTransferLine']>, ParentType, ContextType>;
  custody?: Resolver<Array<ResolversTypes['CustodyEvent']>, ParentType, ContextType>;
  requestedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  shippedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InventoryTransferLineResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['InventoryTransferLine'] = ResolversParentTypes['InventoryTransferLine'],
  FederationReferenceType extends FederationReferenceTypes['InventoryTransferLine'] =
    FederationReferenceTypes['InventoryTransferLine'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['InventoryTransferLine']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  _etag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  transfer?: Resolver<ResolversTypes['InventoryTransfer'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  partInventory?: Resolver<Maybe<ResolversTypes['PartInventory']>, ParentType, ContextType>;
  receivedPartInventory?: Resolver<Maybe<ResolversTypes['PartInventory']>, ParentType, ContextType>;
  part?: Resolver<ResolversTypes['Part'], ParentType, ContextType>;
  lotNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  serialNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unitOfMeasure?: Resolver<ResolversTypes['UnitOfMeasure'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  quantityShipped?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  quantityReceived?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  quantityInTransit?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  quantityLost?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CustodyEventResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CustodyEvent'] = ResolversParentTypes['CustodyEvent'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  action?: Resolver<ResolversTypes['CustodyAction'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InventoryTransferConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['InventoryTransferConnection'] =
    ResolversParentTypes['InventoryTransferConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['InventoryTransferEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type InventoryTransferEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['InventoryTransferEdge'] = ResolversParentTypes['InventoryTransferEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['InventoryTransfer'], ParentType, ContextType>;
};

export type IssuePayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['IssuePayload'] = ResolversParentTypes['IssuePayload'],
> = {
  issue?: Resolver<ResolversTypes['Issue'], ParentType, ContextType>;
};

export type DispositionPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DispositionPayload'] = ResolversParentTypes['DispositionPayload'],
> = {
  disposition?: Resolver<ResolversTypes['MrbDisposition'], ParentType, ContextType>;
  issue?: Resolver<ResolversTypes['Issue'], ParentType, ContextType>;
};

export type ReworkRunPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ReworkRunPayload'] = ResolversParentTypes['ReworkRunPayload'],
> = {
  run?: Resolver<ResolversTypes['Run'], ParentType, ContextType>;
  disposition?: Resolver<ResolversTypes['MrbDisposition'], ParentType, ContextType>;
};

export type IssueRelationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['IssueRelation'] = ResolversParentTypes['IssueRelation'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issue?: Resolver<ResolversTypes['Issue'], ParentType, ContextType>;
  relatedIssue?: Resolver<ResolversTypes['Issue'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['IssueRelationKind'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
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
  _etag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['IssueStatus'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['IssueSeverity'], ParentType, ContextType>;
  site?: Resolver<ResolversTypes['Site'], ParentType, ContextType>;
  defectCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  causeCondition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expectedCondition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  part?: Resolver<Maybe<ResolversTypes['Part']>, ParentType, ContextType>;
  quantityAffected?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  unitOfMeasure?: Resolver<Maybe<ResolversTypes['UnitOfMeasure']>, ParentType, ContextType>;
  partInventories?: Resolver<Array<ResolversTypes['PartInventory']>, ParentType, ContextType>;
  run?: Resolver<Maybe<ResolversTypes['Run']>, ParentType, ContextType>;
  runStep?: Resolver<Maybe<ResolversTypes['RunStep']>, ParentType, ContextType>;
  resolveByRunStep?: Resolver<Maybe<ResolversTypes['RunStep']>, ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  disposition?: Resolver<Maybe<ResolversTypes['MrbDisposition']>, ParentType, ContextType>;
  dispositions?: Resolver<Array<ResolversTypes['MrbDisposition']>, ParentType, ContextType>;
  approvals?: Resolver<Array<ResolversTypes['IssueApproval']>, ParentType, ContextType>;
  inspectionResults?: Resolver<Array<ResolversTypes['InspectionResult']>, ParentType, ContextType>;
  scrap?: Resolver<Array<ResolversTypes['ScrapRecord']>, ParentType, ContextType>;
  raisedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  raisedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  resolvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  resolvedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attributes?: Resolver<Array<ResolversTypes['Attribute']>, ParentType, ContextType>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  relations?: Resolver<Array<ResolversTypes['IssueRelation']>, ParentType, ContextType>;
  relatedBy?: Resolver<Array<ResolversTypes['IssueRelation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IssueApprovalResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['IssueApproval'] = ResolversParentTypes['IssueApproval'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  _etag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  approver?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['IssueApprovalStatus'], ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type MrbDispositionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MrbDisposition'] = ResolversParentTypes['MrbDisposition'],
  FederationReferenceType extends FederationReferenceTypes['MrbDisposition'] =
    FederationReferenceTypes['MrbDisposition'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['MrbDisposition']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  _etag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  issue?: Resolver<ResolversTypes['Issue'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['MrbDispositionType'], ParentType, ContextType>;
  availability?: Resolver<ResolversTypes['DispositionAvailability'], ParentType, ContextType>;
  partInventory?: Resolver<Maybe<ResolversTypes['PartInventory']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  unitOfMeasure?: Resolver<ResolversTypes['UnitOfMeasure'], ParentType, ContextType>;
  reworkRun?: Resolver<Maybe<ResolversTypes['Run']>, ParentType, ContextType>;
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decidedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  approvedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  approvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  supersededAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IssueConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['IssueConnection'] = ResolversParentTypes['IssueConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['IssueEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type IssueEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['IssueEdge'] = ResolversParentTypes['IssueEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Issue'], ParentType, ContextType>;
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
  partNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  onHandShopFloor?: Resolver<Array<ResolversTypes['ItemOnHand']>, ParentType, ContextType>;
  itemSites?: Resolver<Array<ResolversTypes['ItemSite']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ItemSiteResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ItemSite'] = ResolversParentTypes['ItemSite'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  _etag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['Item'], ParentType, ContextType>;
  site?: Resolver<ResolversTypes['Site'], ParentType, ContextType>;
  receivingLocation?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  inspectionRequired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  inspectionProcedure?: Resolver<Maybe<ResolversTypes['Procedure']>, ParentType, ContextType>;
  shelfLifeDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type LaborEntryResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['LaborEntry'] = ResolversParentTypes['LaborEntry'],
  FederationReferenceType extends FederationReferenceTypes['LaborEntry'] = FederationReferenceTypes['LaborEntry'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['LaborEntry']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  _etag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  site?: Resolver<ResolversTypes['Site'], ParentType, ContextType>;
  run?: Resolver<Maybe<ResolversTypes['Run']>, ParentType, ContextType>;
  runStep?: Resolver<Maybe<ResolversTypes['RunStep']>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  laborType?: Resolver<ResolversTypes['LaborType'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  duration?: Resolver<Maybe<ResolversTypes['Duration']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LaborEntryConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['LaborEntryConnection'] = ResolversParentTypes['LaborEntryConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['LaborEntryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type LaborEntryEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['LaborEntryEdge'] = ResolversParentTypes['LaborEntryEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LaborEntry'], ParentType, ContextType>;
};

export type LocationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Location'] = ResolversParentTypes['Location'],
  FederationReferenceType extends FederationReferenceTypes['Location'] = FederationReferenceTypes['Location'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Location']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  _etag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['LocationType'], ParentType, ContextType>;
  site?: Resolver<ResolversTypes['Site'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  children?: Resolver<Array<ResolversTypes['Location']>, ParentType, ContextType>;
  supplier?: Resolver<Maybe<ResolversTypes['Supplier']>, ParentType, ContextType>;
  availabilityForUse?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isErpVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  partInventories?: Resolver<Array<ResolversTypes['PartInventory']>, ParentType, ContextType>;
  attributes?: Resolver<Array<ResolversTypes['Attribute']>, ParentType, ContextType>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LocationConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['LocationConnection'] = ResolversParentTypes['LocationConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['LocationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type LocationEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['LocationEdge'] = ResolversParentTypes['LocationEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Location'], ParentType, ContextType>;
};

export type MachineEntryResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MachineEntry'] = ResolversParentTypes['MachineEntry'],
  FederationReferenceType extends FederationReferenceTypes['MachineEntry'] = FederationReferenceTypes['MachineEntry'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['MachineEntry']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  _etag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  site?: Resolver<ResolversTypes['Site'], ParentType, ContextType>;
  run?: Resolver<Maybe<ResolversTypes['Run']>, ParentType, ContextType>;
  runStep?: Resolver<Maybe<ResolversTypes['RunStep']>, ParentType, ContextType>;
  workCenter?: Resolver<ResolversTypes['WorkCenter'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MachineState'], ParentType, ContextType>;
  downtimeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  duration?: Resolver<Maybe<ResolversTypes['Duration']>, ParentType, ContextType>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MachineEntryConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MachineEntryConnection'] = ResolversParentTypes['MachineEntryConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['MachineEntryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MachineEntryEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MachineEntryEdge'] = ResolversParentTypes['MachineEntryEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MachineEntry'], ParentType, ContextType>;
};

export type MBomPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MBomPayload'] = ResolversParentTypes['MBomPayload'],
> = {
  mbom?: Resolver<ResolversTypes['MBom'], ParentType, ContextType>;
};

export type MBomItemPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MBomItemPayload'] = ResolversParentTypes['MBomItemPayload'],
> = {
  mbomItem?: Resolver<ResolversTypes['MBomItem'], ParentType, ContextType>;
  mbom?: Resolver<ResolversTypes['MBom'], ParentType, ContextType>;
};

export type MBomResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MBom'] = ResolversParentTypes['MBom'],
  FederationReferenceType extends FederationReferenceTypes['MBom'] = FederationReferenceTypes['MBom'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['MBom']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  _etag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['Part'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MBomStatus'], ParentType, ContextType>;
  site?: Resolver<Maybe<ResolversTypes['Site']>, ParentType, ContextType>;
  base?: Resolver<Maybe<ResolversTypes['MBom']>, ParentType, ContextType>;
  procedure?: Resolver<Maybe<ResolversTypes['Procedure']>, ParentType, ContextType>;
  sourceEbom?: Resolver<Maybe<ResolversTypes['EbomReference']>, ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['MBomItem']>, ParentType, ContextType>;
  effectiveItems?: Resolver<Array<ResolversTypes['MBomItem']>, ParentType, ContextType>;
  runs?: Resolver<Array<ResolversTypes['Run']>, ParentType, ContextType>;
  releasedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  releasedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  archivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EbomReferenceResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EbomReference'] = ResolversParentTypes['EbomReference'],
> = {
  partNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contentHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ebom?: Resolver<ResolversTypes['EBom'], ParentType, ContextType>;
};

export type MBomItemResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MBomItem'] = ResolversParentTypes['MBomItem'],
  FederationReferenceType extends FederationReferenceTypes['MBomItem'] = FederationReferenceTypes['MBomItem'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['MBomItem']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  _etag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mbom?: Resolver<ResolversTypes['MBom'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['MBomItem']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['Part'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  isFixedQuantity?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  unitOfMeasure?: Resolver<ResolversTypes['UnitOfMeasure'], ParentType, ContextType>;
  originEbomLine?: Resolver<Maybe<ResolversTypes['EBomLine']>, ParentType, ContextType>;
  isConsumable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  substitutes?: Resolver<Array<ResolversTypes['MBomItemSubstitute']>, ParentType, ContextType>;
  referenceDesignators?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  madeOnAssembly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  workCenter?: Resolver<Maybe<ResolversTypes['WorkCenter']>, ParentType, ContextType>;
  step?: Resolver<Maybe<ResolversTypes['Step']>, ParentType, ContextType>;
  kitGroup?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  backflush?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  overlayAction?: Resolver<Maybe<ResolversTypes['MBomOverlayAction']>, ParentType, ContextType>;
  overlays?: Resolver<Maybe<ResolversTypes['MBomItem']>, ParentType, ContextType>;
  overlayReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  notes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MBomItemSubstituteResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MBomItemSubstitute'] = ResolversParentTypes['MBomItemSubstitute'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['Part'], ParentType, ContextType>;
  ratio?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MBomConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MBomConnection'] = ResolversParentTypes['MBomConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['MBomEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MBomEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MBomEdge'] = ResolversParentTypes['MBomEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MBom'], ParentType, ContextType>;
};

export type ItemOnHandResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ItemOnHand'] = ResolversParentTypes['ItemOnHand'],
> = {
  item?: Resolver<ResolversTypes['Item'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['Part'], ParentType, ContextType>;
  site?: Resolver<ResolversTypes['Site'], ParentType, ContextType>;
  unitOfMeasure?: Resolver<ResolversTypes['UnitOfMeasure'], ParentType, ContextType>;
  quantityOnHand?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  quantityAvailable?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  quantityHeld?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  quantityKitted?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  quantityInTransit?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  quantityInProcess?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  quantityOnOrder?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type OnHandAsOfResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['OnHandAsOf'] = ResolversParentTypes['OnHandAsOf'],
> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['Part'], ParentType, ContextType>;
  site?: Resolver<ResolversTypes['Site'], ParentType, ContextType>;
  location?: Resolver<ResolversTypes['Location'], ParentType, ContextType>;
  lotNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  serialNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  unitOfMeasure?: Resolver<ResolversTypes['UnitOfMeasure'], ParentType, ContextType>;
};

export type ReconciliationFeedRowResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ReconciliationFeedRow'] = ResolversParentTypes['ReconciliationFeedRow'],
> = {
  item?: Resolver<ResolversTypes['Item'], ParentType, ContextType>;
  site?: Resolver<ResolversTypes['Site'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  unitOfMeasure?: Resolver<ResolversTypes['UnitOfMeasure'], ParentType, ContextType>;
  shopFloorQuantity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  inTransitQuantity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  unpostedQuantity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  evidenceEventIds?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CreatePartInventoryPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CreatePartInventoryPayload'] =
    ResolversParentTypes['CreatePartInventoryPayload'],
> = {
  partInventory?: Resolver<ResolversTypes['PartInventory'], ParentType, ContextType>;
};

export type UpdatePartInventoryPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['UpdatePartInventoryPayload'] =
    ResolversParentTypes['UpdatePartInventoryPayload'],
> = {
  partInventory?: Resolver<ResolversTypes['PartInventory'], ParentType, ContextType>;
};

export type AdjustInventoryPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AdjustInventoryPayload'] = ResolversParentTypes['AdjustInventoryPayload'],
> = {
  partInventory?: Resolver<ResolversTypes['PartInventory'], ParentType, ContextType>;
};

export type SplitPartInventoryPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SplitPartInventoryPayload'] =
    ResolversParentTypes['SplitPartInventoryPayload'],
> = {
  partInventory?: Resolver<ResolversTypes['PartInventory'], ParentType, ContextType>;
};

export type SplitManyPartInventoryPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SplitManyPartInventoryPayload'] =
    ResolversParentTypes['SplitManyPartInventoryPayload'],
> = {
  partInventories?: Resolver<Array<ResolversTypes['PartInventory']>, ParentType, ContextType>;
};

export type MoveInventoryPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MoveInventoryPayload'] = ResolversParentTypes['MoveInventoryPayload'],
> = {
  partInventory?: Resolver<ResolversTypes['PartInventory'], ParentType, ContextType>;
};

export type MergePartInventoryPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MergePartInventoryPayload'] =
    ResolversParentTypes['MergePartInventoryPayload'],
> = {
  partInventory?: Resolver<ResolversTypes['PartInventory'], ParentType, ContextType>;
};

export type PartInventoryConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PartInventoryConnection'] = ResolversParentTypes['PartInventoryConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['PartInventoryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PartInventoryEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PartInventoryEdge'] = ResolversParentTypes['PartInventoryEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PartInventory'], ParentType, ContextType>;
};

export type CreateKitForRunPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CreateKitForRunPayload'] = ResolversParentTypes['CreateKitForRunPayload'],
> = {
  partKit?: Resolver<ResolversTypes['PartKit'], ParentType, ContextType>;
};

export type AddPartsToKitFromMbomPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AddPartsToKitFromMbomPayload'] =
    ResolversParentTypes['AddPartsToKitFromMbomPayload'],
> = {
  partKit?: Resolver<ResolversTypes['PartKit'], ParentType, ContextType>;
};

export type RequestKitPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RequestKitPayload'] = ResolversParentTypes['RequestKitPayload'],
> = {
  partKit?: Resolver<ResolversTypes['PartKit'], ParentType, ContextType>;
};

export type CancelKitPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CancelKitPayload'] = ResolversParentTypes['CancelKitPayload'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type IssueItemToKitPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['IssueItemToKitPayload'] = ResolversParentTypes['IssueItemToKitPayload'],
> = {
  partKit?: Resolver<ResolversTypes['PartKit'], ParentType, ContextType>;
};

export type MoveItemToInventoryPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MoveItemToInventoryPayload'] =
    ResolversParentTypes['MoveItemToInventoryPayload'],
> = {
  partKit?: Resolver<ResolversTypes['PartKit'], ParentType, ContextType>;
};

export type DeliverKitPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DeliverKitPayload'] = ResolversParentTypes['DeliverKitPayload'],
> = {
  partKit?: Resolver<ResolversTypes['PartKit'], ParentType, ContextType>;
};

export type PartKitResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PartKit'] = ResolversParentTypes['PartKit'],
  FederationReferenceType extends FederationReferenceTypes['PartKit'] = FederationReferenceTypes['PartKit'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['PartKit']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  _etag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PartKitStatus'], ParentType, ContextType>;
  run?: Resolver<Maybe<ResolversTypes['Run']>, ParentType, ContextType>;
  site?: Resolver<ResolversTypes['Site'], ParentType, ContextType>;
  deliveryLocation?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  needDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  requestedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requestedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  deliveredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  completedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['PartKitItem']>, ParentType, ContextType>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartKitItemResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PartKitItem'] = ResolversParentTypes['PartKitItem'],
  FederationReferenceType extends FederationReferenceTypes['PartKitItem'] = FederationReferenceTypes['PartKitItem'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['PartKitItem']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  _etag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partKit?: Resolver<ResolversTypes['PartKit'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['Part'], ParentType, ContextType>;
  buildRequirement?: Resolver<Maybe<ResolversTypes['BuildRequirement']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  quantityIssued?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  unitOfMeasure?: Resolver<ResolversTypes['UnitOfMeasure'], ParentType, ContextType>;
  substitutes?: Resolver<Array<ResolversTypes['MBomItemSubstitute']>, ParentType, ContextType>;
  issues?: Resolver<Array<ResolversTypes['PartKitIssue']>, ParentType, ContextType>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartKitIssueResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PartKitIssue'] = ResolversParentTypes['PartKitIssue'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  partKitItem?: Resolver<ResolversTypes['PartKitItem'], ParentType, ContextType>;
  partInventory?: Resolver<ResolversTypes['PartInventory'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  ratio?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  abomInstallation?: Resolver<Maybe<ResolversTypes['ABomInstallation']>, ParentType, ContextType>;
  issuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  issuedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  consumed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PartKitConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PartKitConnection'] = ResolversParentTypes['PartKitConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['PartKitEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PartKitEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PartKitEdge'] = ResolversParentTypes['PartKitEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PartKit'], ParentType, ContextType>;
};

export type ApplyPartReleasePayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ApplyPartReleasePayload'] = ResolversParentTypes['ApplyPartReleasePayload'],
> = {
  part?: Resolver<ResolversTypes['Part'], ParentType, ContextType>;
};

export type ApplyRoutingPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ApplyRoutingPayload'] = ResolversParentTypes['ApplyRoutingPayload'],
> = {
  procedure?: Resolver<ResolversTypes['Procedure'], ParentType, ContextType>;
};

export type ApplyEcnPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ApplyEcnPayload'] = ResolversParentTypes['ApplyEcnPayload'],
> = {
  ecn?: Resolver<ResolversTypes['Ecn'], ParentType, ContextType>;
};

export type ApplyHeartbeatPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ApplyHeartbeatPayload'] = ResolversParentTypes['ApplyHeartbeatPayload'],
> = {
  heardAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ApplyDemandPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ApplyDemandPayload'] = ResolversParentTypes['ApplyDemandPayload'],
> = {
  demand?: Resolver<ResolversTypes['Demand'], ParentType, ContextType>;
};

export type ApplyWorkCenterPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ApplyWorkCenterPayload'] = ResolversParentTypes['ApplyWorkCenterPayload'],
> = {
  workCenter?: Resolver<ResolversTypes['WorkCenter'], ParentType, ContextType>;
};

export type ApplySupplierPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ApplySupplierPayload'] = ResolversParentTypes['ApplySupplierPayload'],
> = {
  supplier?: Resolver<ResolversTypes['Supplier'], ParentType, ContextType>;
};

export type ProcedurePayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ProcedurePayload'] = ResolversParentTypes['ProcedurePayload'],
> = {
  procedure?: Resolver<ResolversTypes['Procedure'], ParentType, ContextType>;
};

export type StepPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['StepPayload'] = ResolversParentTypes['StepPayload'],
> = {
  step?: Resolver<ResolversTypes['Step'], ParentType, ContextType>;
  procedure?: Resolver<ResolversTypes['Procedure'], ParentType, ContextType>;
};

export type ProcedureResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Procedure'] = ResolversParentTypes['Procedure'],
  FederationReferenceType extends FederationReferenceTypes['Procedure'] = FederationReferenceTypes['Procedure'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Procedure']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  _etag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  familyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['ProcedureType'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ProcedureStatus'], ParentType, ContextType>;
  part?: Resolver<Maybe<ResolversTypes['Part']>, ParentType, ContextType>;
  sourceRouting?: Resolver<Maybe<ResolversTypes['Routing']>, ParentType, ContextType>;
  sourcePartRevision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['Step']>, ParentType, ContextType>;
  mboms?: Resolver<Array<ResolversTypes['MBom']>, ParentType, ContextType>;
  runs?: Resolver<Array<ResolversTypes['Run']>, ParentType, ContextType>;
  attributes?: Resolver<Array<ResolversTypes['Attribute']>, ParentType, ContextType>;
  releasedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  releasedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  archivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StepResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Step'] = ResolversParentTypes['Step'],
  FederationReferenceType extends FederationReferenceTypes['Step'] = FederationReferenceTypes['Step'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Step']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  _etag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  procedure?: Resolver<ResolversTypes['Procedure'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Step']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  content?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isStandardStep?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  upstreamStepIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  upstreamSteps?: Resolver<Array<ResolversTypes['Step']>, ParentType, ContextType>;
  workCenter?: Resolver<Maybe<ResolversTypes['WorkCenter']>, ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['StepField']>, ParentType, ContextType>;
  drawingLinks?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  signoffRole?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  leadTime?: Resolver<Maybe<ResolversTypes['Duration']>, ParentType, ContextType>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StepFieldResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['StepField'] = ResolversParentTypes['StepField'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['StepFieldType'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  options?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  validations?: Resolver<Array<ResolversTypes['FieldValidation']>, ParentType, ContextType>;
  signoffRole?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FieldValidationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FieldValidation'] = ResolversParentTypes['FieldValidation'],
> = {
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProcedureConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ProcedureConnection'] = ResolversParentTypes['ProcedureConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['ProcedureEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ProcedureEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ProcedureEdge'] = ResolversParentTypes['ProcedureEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Procedure'], ParentType, ContextType>;
};

export type StepConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['StepConnection'] = ResolversParentTypes['StepConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['StepEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type StepEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['StepEdge'] = ResolversParentTypes['StepEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Step'], ParentType, ContextType>;
};

export type ApplyPurchaseOrderPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ApplyPurchaseOrderPayload'] =
    ResolversParentTypes['ApplyPurchaseOrderPayload'],
> = {
  purchaseOrder?: Resolver<ResolversTypes['PurchaseOrder'], ParentType, ContextType>;
};

export type ApplyMatchStatePayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ApplyMatchStatePayload'] = ResolversParentTypes['ApplyMatchStatePayload'],
> = {
  purchaseOrderLines?: Resolver<Array<ResolversTypes['PurchaseOrderLine']>, ParentType, ContextType>;
};

export type PurchaseOrderResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PurchaseOrder'] = ResolversParentTypes['PurchaseOrder'],
  FederationReferenceType extends FederationReferenceTypes['PurchaseOrder'] = FederationReferenceTypes['PurchaseOrder'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['PurchaseOrder']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  receipts?: Resolver<Array<ResolversTypes['Receipt']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PurchaseOrderLineResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PurchaseOrderLine'] = ResolversParentTypes['PurchaseOrderLine'],
  FederationReferenceType extends FederationReferenceTypes['PurchaseOrderLine'] =
    FederationReferenceTypes['PurchaseOrderLine'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['PurchaseOrderLine']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  poNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lineNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  receiptItems?: Resolver<Array<ResolversTypes['ReceiptItem']>, ParentType, ContextType>;
  quantityReceivedOnFloor?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  partInventories?: Resolver<Array<ResolversTypes['PartInventory']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DecideOutsideRejectsPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DecideOutsideRejectsPayload'] =
    ResolversParentTypes['DecideOutsideRejectsPayload'],
> = {
  receiptItem?: Resolver<ResolversTypes['ReceiptItem'], ParentType, ContextType>;
};

export type CreateReceiptPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CreateReceiptPayload'] = ResolversParentTypes['CreateReceiptPayload'],
> = {
  receipt?: Resolver<ResolversTypes['Receipt'], ParentType, ContextType>;
};

export type ReverseReceiptPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ReverseReceiptPayload'] = ResolversParentTypes['ReverseReceiptPayload'],
> = {
  receipt?: Resolver<ResolversTypes['Receipt'], ParentType, ContextType>;
};

export type ReturnToSupplierPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ReturnToSupplierPayload'] = ResolversParentTypes['ReturnToSupplierPayload'],
> = {
  receipt?: Resolver<ResolversTypes['Receipt'], ParentType, ContextType>;
};

export type ReceiptResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Receipt'] = ResolversParentTypes['Receipt'],
  FederationReferenceType extends FederationReferenceTypes['Receipt'] = FederationReferenceTypes['Receipt'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Receipt']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  _etag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ReceiptKind'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReceiptStatus'], ParentType, ContextType>;
  supplier?: Resolver<ResolversTypes['Supplier'], ParentType, ContextType>;
  packingSlipNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  site?: Resolver<ResolversTypes['Site'], ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  receivedDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  receivedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  postedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  counterOf?: Resolver<Maybe<ResolversTypes['Receipt']>, ParentType, ContextType>;
  counterReceipts?: Resolver<Array<ResolversTypes['Receipt']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  notes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['ReceiptItem']>, ParentType, ContextType>;
  purchaseOrderLines?: Resolver<Array<ResolversTypes['PurchaseOrderLine']>, ParentType, ContextType>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReceiptItemResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ReceiptItem'] = ResolversParentTypes['ReceiptItem'],
  FederationReferenceType extends FederationReferenceTypes['ReceiptItem'] = FederationReferenceTypes['ReceiptItem'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['ReceiptItem']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  _etag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  receipt?: Resolver<ResolversTypes['Receipt'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  purchaseOrderLine?: Resolver<Maybe<ResolversTypes['PurchaseOrderLine']>, ParentType, ContextType>;
  part?: Resolver<ResolversTypes['Part'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  unitOfMeasure?: Resolver<ResolversTypes['UnitOfMeasure'], ParentType, ContextType>;
  baseQuantity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  baseUnitOfMeasure?: Resolver<ResolversTypes['UnitOfMeasure'], ParentType, ContextType>;
  orderQuantity?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  overReceiptQuantity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  withheldQuantity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  withheldReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rejectsScrapped?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  lotNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  serialNumbers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  partInventory?: Resolver<Maybe<ResolversTypes['PartInventory']>, ParentType, ContextType>;
  partInventories?: Resolver<Array<ResolversTypes['PartInventory']>, ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  conditionCode?: Resolver<ResolversTypes['ConditionCode'], ParentType, ContextType>;
  inspectionRun?: Resolver<Maybe<ResolversTypes['Run']>, ParentType, ContextType>;
  counterOf?: Resolver<Maybe<ResolversTypes['ReceiptItem']>, ParentType, ContextType>;
  counterItems?: Resolver<Array<ResolversTypes['ReceiptItem']>, ParentType, ContextType>;
  idempotencyKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  locationCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  costCenter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  glAccount?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  taxCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReceiptConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ReceiptConnection'] = ResolversParentTypes['ReceiptConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['ReceiptEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ReceiptEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ReceiptEdge'] = ResolversParentTypes['ReceiptEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Receipt'], ParentType, ContextType>;
};

export type ReceiptItemConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ReceiptItemConnection'] = ResolversParentTypes['ReceiptItemConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['ReceiptItemEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ReceiptItemEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ReceiptItemEdge'] = ResolversParentTypes['ReceiptItemEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReceiptItem'], ParentType, ContextType>;
};

export type RunBatchResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RunBatch'] = ResolversParentTypes['RunBatch'],
  FederationReferenceType extends FederationReferenceTypes['RunBatch'] = FederationReferenceTypes['RunBatch'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['RunBatch']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  _etag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  site?: Resolver<ResolversTypes['Site'], ParentType, ContextType>;
  runs?: Resolver<Array<ResolversTypes['Run']>, ParentType, ContextType>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RunBatchConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RunBatchConnection'] = ResolversParentTypes['RunBatchConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['RunBatchEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RunBatchEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RunBatchEdge'] = ResolversParentTypes['RunBatchEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RunBatch'], ParentType, ContextType>;
};

export type RunCompletionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RunCompletion'] = ResolversParentTypes['RunCompletion'],
  FederationReferenceType extends FederationReferenceTypes['RunCompletion'] = FederationReferenceTypes['RunCompletion'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['RunCompletion']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  run?: Resolver<ResolversTypes['Run'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quantityCompleted?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  quantityScrapped?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  quantityNonconforming?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  unitOfMeasure?: Resolver<ResolversTypes['UnitOfMeasure'], ParentType, ContextType>;
  final?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reverses?: Resolver<Maybe<ResolversTypes['RunCompletion']>, ParentType, ContextType>;
  completedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reportedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  transactionDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  materials?: Resolver<Array<ResolversTypes['RunCompletionMaterial']>, ParentType, ContextType>;
  operations?: Resolver<Array<ResolversTypes['RunCompletionOperation']>, ParentType, ContextType>;
  byProducts?: Resolver<Array<ResolversTypes['RunCompletionByProduct']>, ParentType, ContextType>;
  backflushExceptions?: Resolver<Array<ResolversTypes['BackflushException']>, ParentType, ContextType>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RunCompletionMaterialResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RunCompletionMaterial'] = ResolversParentTypes['RunCompletionMaterial'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ConsumptionKind'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['Part'], ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  lotNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  serialNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  unitOfMeasure?: Resolver<ResolversTypes['UnitOfMeasure'], ParentType, ContextType>;
};

export type RunCompletionOperationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RunCompletionOperation'] = ResolversParentTypes['RunCompletionOperation'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CompletionOperationKind'], ParentType, ContextType>;
  runStep?: Resolver<Maybe<ResolversTypes['RunStep']>, ParentType, ContextType>;
  workCenter?: Resolver<Maybe<ResolversTypes['WorkCenter']>, ParentType, ContextType>;
  laborType?: Resolver<Maybe<ResolversTypes['LaborType']>, ParentType, ContextType>;
  hours?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type RunCompletionByProductResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RunCompletionByProduct'] = ResolversParentTypes['RunCompletionByProduct'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['Part'], ParentType, ContextType>;
  partInventory?: Resolver<Maybe<ResolversTypes['PartInventory']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  unitOfMeasure?: Resolver<ResolversTypes['UnitOfMeasure'], ParentType, ContextType>;
};

export type RunCompletionConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RunCompletionConnection'] = ResolversParentTypes['RunCompletionConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['RunCompletionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RunCompletionEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RunCompletionEdge'] = ResolversParentTypes['RunCompletionEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RunCompletion'], ParentType, ContextType>;
};

export type CreateRunPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CreateRunPayload'] = ResolversParentTypes['CreateRunPayload'],
> = {
  run?: Resolver<ResolversTypes['Run'], ParentType, ContextType>;
  runs?: Resolver<Array<ResolversTypes['Run']>, ParentType, ContextType>;
};

export type UpdateRunPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['UpdateRunPayload'] = ResolversParentTypes['UpdateRunPayload'],
> = {
  run?: Resolver<ResolversTypes['Run'], ParentType, ContextType>;
};

export type RunStepPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RunStepPayload'] = ResolversParentTypes['RunStepPayload'],
> = {
  runStep?: Resolver<ResolversTypes['RunStep'], ParentType, ContextType>;
  run?: Resolver<ResolversTypes['Run'], ParentType, ContextType>;
};

export type RunStepResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RunStep'] = ResolversParentTypes['RunStep'],
  FederationReferenceType extends FederationReferenceTypes['RunStep'] = FederationReferenceTypes['RunStep'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['RunStep']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  _etag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  run?: Resolver<ResolversTypes['Run'], ParentType, ContextType>;
  step?: Resolver<Maybe<ResolversTypes['Step']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['RunStep']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  content?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RunStepStatus'], ParentType, ContextType>;
  heldFrom?: Resolver<Maybe<ResolversTypes['RunStepStatus']>, ParentType, ContextType>;
  upstreamStepIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  upstreamSteps?: Resolver<Array<ResolversTypes['RunStep']>, ParentType, ContextType>;
  workCenter?: Resolver<Maybe<ResolversTypes['WorkCenter']>, ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  signoffRole?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  leadTime?: Resolver<Maybe<ResolversTypes['Duration']>, ParentType, ContextType>;
  drawingLinks?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['RunStepField']>, ParentType, ContextType>;
  installations?: Resolver<Array<ResolversTypes['ABomInstallation']>, ParentType, ContextType>;
  labor?: Resolver<Array<ResolversTypes['LaborEntry']>, ParentType, ContextType>;
  machineTime?: Resolver<Array<ResolversTypes['MachineEntry']>, ParentType, ContextType>;
  outsideWork?: Resolver<Maybe<ResolversTypes['OutsideWork']>, ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  completedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  completedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  addedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  addedReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  changedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  changedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  changedReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OutsideWorkResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['OutsideWork'] = ResolversParentTypes['OutsideWork'],
> = {
  quantityBack?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  quantityRejected?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  quantityScrapped?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type RunStepFieldResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RunStepField'] = ResolversParentTypes['RunStepField'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  _etag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['StepFieldType'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  options?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  validations?: Resolver<Array<ResolversTypes['FieldValidation']>, ParentType, ContextType>;
  signoffRole?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type RunStepConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RunStepConnection'] = ResolversParentTypes['RunStepConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['RunStepEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RunStepEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RunStepEdge'] = ResolversParentTypes['RunStepEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RunStep'], ParentType, ContextType>;
};

export type RunResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Run'] = ResolversParentTypes['Run'],
  FederationReferenceType extends FederationReferenceTypes['Run'] = FederationReferenceTypes['Run'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Run']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  _etag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RunStatus'], ParentType, ContextType>;
  site?: Resolver<ResolversTypes['Site'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['Part'], ParentType, ContextType>;
  partInventory?: Resolver<Maybe<ResolversTypes['PartInventory']>, ParentType, ContextType>;
  inspects?: Resolver<Array<ResolversTypes['PartInventory']>, ParentType, ContextType>;
  procedure?: Resolver<Maybe<ResolversTypes['Procedure']>, ParentType, ContextType>;
  mbom?: Resolver<Maybe<ResolversTypes['MBom']>, ParentType, ContextType>;
  ebomRevision?: Resolver<Maybe<ResolversTypes['EbomReference']>, ParentType, ContextType>;
  plannedQuantity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  quantityCompleted?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  quantityScrapped?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  quantityNonconforming?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  overCompletionTolerancePercent?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  unitOfMeasure?: Resolver<ResolversTypes['UnitOfMeasure'], ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  scheduledStart?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  scheduledEnd?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  completedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  closedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  shortCloseReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  batch?: Resolver<Maybe<ResolversTypes['RunBatch']>, ParentType, ContextType>;
  demand?: Resolver<Maybe<ResolversTypes['Demand']>, ParentType, ContextType>;
  reworkOf?: Resolver<Maybe<ResolversTypes['Run']>, ParentType, ContextType>;
  splitFrom?: Resolver<Maybe<ResolversTypes['Run']>, ParentType, ContextType>;
  mergedInto?: Resolver<Maybe<ResolversTypes['Run']>, ParentType, ContextType>;
  mergedRuns?: Resolver<Array<ResolversTypes['Run']>, ParentType, ContextType>;
  dimensions?: Resolver<ResolversTypes['RunDimensions'], ParentType, ContextType>;
  ecnNotices?: Resolver<Array<ResolversTypes['EcnNotice']>, ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['RunStep']>, ParentType, ContextType>;
  materialConsumption?: Resolver<Array<ResolversTypes['MaterialConsumption']>, ParentType, ContextType>;
  abomSnapshot?: Resolver<Maybe<ResolversTypes['AbomSnapshot']>, ParentType, ContextType>;
  increments?: Resolver<Array<ResolversTypes['RunCompletion']>, ParentType, ContextType>;
  issues?: Resolver<Array<ResolversTypes['Issue']>, ParentType, ContextType>;
  labor?: Resolver<Array<ResolversTypes['LaborEntry']>, ParentType, ContextType>;
  machineTime?: Resolver<Array<ResolversTypes['MachineEntry']>, ParentType, ContextType>;
  scrap?: Resolver<Array<ResolversTypes['ScrapRecord']>, ParentType, ContextType>;
  inspectionResults?: Resolver<Array<ResolversTypes['InspectionResult']>, ParentType, ContextType>;
  backflushExceptions?: Resolver<Array<ResolversTypes['BackflushException']>, ParentType, ContextType>;
  partKits?: Resolver<Array<ResolversTypes['PartKit']>, ParentType, ContextType>;
  attributes?: Resolver<Array<ResolversTypes['Attribute']>, ParentType, ContextType>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RunDimensionsResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RunDimensions'] = ResolversParentTypes['RunDimensions'],
> = {
  project?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  costCenter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MaterialConsumptionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MaterialConsumption'] = ResolversParentTypes['MaterialConsumption'],
> = {
  kind?: Resolver<ResolversTypes['ConsumptionKind'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['Part'], ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  lotNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  serialNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  unitOfMeasure?: Resolver<ResolversTypes['UnitOfMeasure'], ParentType, ContextType>;
};

export type EcnNoticeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EcnNotice'] = ResolversParentTypes['EcnNotice'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  _etag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  run?: Resolver<ResolversTypes['Run'], ParentType, ContextType>;
  ecn?: Resolver<ResolversTypes['Ecn'], ParentType, ContextType>;
  fromPart?: Resolver<Maybe<ResolversTypes['Part']>, ParentType, ContextType>;
  isComponent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  toPart?: Resolver<Maybe<ResolversTypes['Part']>, ParentType, ContextType>;
  disposition?: Resolver<ResolversTypes['EcnNoticeDisposition'], ParentType, ContextType>;
  effectiveFrom?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  noticedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  acknowledgedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  acknowledgedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type RunConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RunConnection'] = ResolversParentTypes['RunConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['RunEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RunEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RunEdge'] = ResolversParentTypes['RunEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Run'], ParentType, ContextType>;
};

export type ScrapRecordResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ScrapRecord'] = ResolversParentTypes['ScrapRecord'],
  FederationReferenceType extends FederationReferenceTypes['ScrapRecord'] = FederationReferenceTypes['ScrapRecord'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['ScrapRecord']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  site?: Resolver<ResolversTypes['Site'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ScrapKind'], ParentType, ContextType>;
  run?: Resolver<Maybe<ResolversTypes['Run']>, ParentType, ContextType>;
  runStep?: Resolver<Maybe<ResolversTypes['RunStep']>, ParentType, ContextType>;
  partInventory?: Resolver<ResolversTypes['PartInventory'], ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  unitOfMeasure?: Resolver<ResolversTypes['UnitOfMeasure'], ParentType, ContextType>;
  reasonCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ScrapRecordConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ScrapRecordConnection'] = ResolversParentTypes['ScrapRecordConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['ScrapRecordEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ScrapRecordEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ScrapRecordEdge'] = ResolversParentTypes['ScrapRecordEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ScrapRecord'], ParentType, ContextType>;
};

export type CreateShipmentPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CreateShipmentPayload'] = ResolversParentTypes['CreateShipmentPayload'],
> = {
  shipment?: Resolver<ResolversTypes['Shipment'], ParentType, ContextType>;
};

export type ShipShipmentPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ShipShipmentPayload'] = ResolversParentTypes['ShipShipmentPayload'],
> = {
  shipment?: Resolver<ResolversTypes['Shipment'], ParentType, ContextType>;
};

export type DeliverShipmentPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DeliverShipmentPayload'] = ResolversParentTypes['DeliverShipmentPayload'],
> = {
  shipment?: Resolver<ResolversTypes['Shipment'], ParentType, ContextType>;
};

export type CancelShipmentPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CancelShipmentPayload'] = ResolversParentTypes['CancelShipmentPayload'],
> = {
  shipment?: Resolver<ResolversTypes['Shipment'], ParentType, ContextType>;
};

export type ReturnShipmentPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ReturnShipmentPayload'] = ResolversParentTypes['ReturnShipmentPayload'],
> = {
  shipment?: Resolver<ResolversTypes['Shipment'], ParentType, ContextType>;
};

export type ShipmentResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Shipment'] = ResolversParentTypes['Shipment'],
  FederationReferenceType extends FederationReferenceTypes['Shipment'] = FederationReferenceTypes['Shipment'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Shipment']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  _etag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ShipmentStatus'], ParentType, ContextType>;
  site?: Resolver<ResolversTypes['Site'], ParentType, ContextType>;
  shipTo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  carrier?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  trackingNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  shippedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  shippedDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  deliveredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['ShipmentLine']>, ParentType, ContextType>;
  custody?: Resolver<Array<ResolversTypes['CustodyEvent']>, ParentType, ContextType>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShipmentLineResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ShipmentLine'] = ResolversParentTypes['ShipmentLine'],
  FederationReferenceType extends FederationReferenceTypes['ShipmentLine'] = FederationReferenceTypes['ShipmentLine'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['ShipmentLine']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  _etag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shipment?: Resolver<ResolversTypes['Shipment'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  partInventory?: Resolver<ResolversTypes['PartInventory'], ParentType, ContextType>;
  demand?: Resolver<Maybe<ResolversTypes['Demand']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  quantityReturned?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  unitOfMeasure?: Resolver<ResolversTypes['UnitOfMeasure'], ParentType, ContextType>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShipmentConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ShipmentConnection'] = ResolversParentTypes['ShipmentConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['ShipmentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ShipmentEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ShipmentEdge'] = ResolversParentTypes['ShipmentEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Shipment'], ParentType, ContextType>;
};

export type SetItemSitePayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SetItemSitePayload'] = ResolversParentTypes['SetItemSitePayload'],
> = {
  itemSite?: Resolver<ResolversTypes['ItemSite'], ParentType, ContextType>;
};

export type CreateSitePayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CreateSitePayload'] = ResolversParentTypes['CreateSitePayload'],
> = {
  site?: Resolver<ResolversTypes['Site'], ParentType, ContextType>;
};

export type UpdateSitePayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['UpdateSitePayload'] = ResolversParentTypes['UpdateSitePayload'],
> = {
  site?: Resolver<ResolversTypes['Site'], ParentType, ContextType>;
};

export type CreateLocationPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CreateLocationPayload'] = ResolversParentTypes['CreateLocationPayload'],
> = {
  location?: Resolver<ResolversTypes['Location'], ParentType, ContextType>;
};

export type UpdateLocationPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['UpdateLocationPayload'] = ResolversParentTypes['UpdateLocationPayload'],
> = {
  location?: Resolver<ResolversTypes['Location'], ParentType, ContextType>;
};

export type SiteResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Site'] = ResolversParentTypes['Site'],
  FederationReferenceType extends FederationReferenceTypes['Site'] = FederationReferenceTypes['Site'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Site']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  _etag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isActive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  maxStaleness?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  closesRuns?: Resolver<ResolversTypes['RunClosing'], ParentType, ContextType>;
  locations?: Resolver<Array<ResolversTypes['Location']>, ParentType, ContextType>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SiteConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SiteConnection'] = ResolversParentTypes['SiteConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['SiteEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SiteEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SiteEdge'] = ResolversParentTypes['SiteEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Site'], ParentType, ContextType>;
};

export type SplitRunPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SplitRunPayload'] = ResolversParentTypes['SplitRunPayload'],
> = {
  run?: Resolver<ResolversTypes['Run'], ParentType, ContextType>;
  splitOff?: Resolver<ResolversTypes['Run'], ParentType, ContextType>;
};

export type MergeRunsPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MergeRunsPayload'] = ResolversParentTypes['MergeRunsPayload'],
> = {
  run?: Resolver<ResolversTypes['Run'], ParentType, ContextType>;
  merged?: Resolver<ResolversTypes['Run'], ParentType, ContextType>;
};

export type PlaceStockHoldPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PlaceStockHoldPayload'] = ResolversParentTypes['PlaceStockHoldPayload'],
> = {
  stockHold?: Resolver<ResolversTypes['StockHold'], ParentType, ContextType>;
};

export type ReleaseStockHoldPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ReleaseStockHoldPayload'] = ResolversParentTypes['ReleaseStockHoldPayload'],
> = {
  stockHold?: Resolver<ResolversTypes['StockHold'], ParentType, ContextType>;
};

export type StockHoldResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['StockHold'] = ResolversParentTypes['StockHold'],
  FederationReferenceType extends FederationReferenceTypes['StockHold'] = FederationReferenceTypes['StockHold'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['StockHold']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  _etag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partInventory?: Resolver<ResolversTypes['PartInventory'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['StockStatus'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  ecn?: Resolver<Maybe<ResolversTypes['Ecn']>, ParentType, ContextType>;
  forInspection?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  placedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  placedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['HoldDecision']>, ParentType, ContextType>;
  releasedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  releasedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  releaseNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StockHoldConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['StockHoldConnection'] = ResolversParentTypes['StockHoldConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['StockHoldEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type StockHoldEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['StockHoldEdge'] = ResolversParentTypes['StockHoldEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StockHold'], ParentType, ContextType>;
};

export type SubscriptionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription'],
> = {
  runCompleted?: SubscriptionResolver<
    ResolversTypes['RunCompletedEvent'],
    'runCompleted',
    ParentType,
    ContextType,
    Partial<SubscriptionRunCompletedArgs>
  >;
  runUpdated?: SubscriptionResolver<
    ResolversTypes['RunUpdatedEvent'],
    'runUpdated',
    ParentType,
    ContextType,
    Partial<SubscriptionRunUpdatedArgs>
  >;
  receiptPosted?: SubscriptionResolver<
    ResolversTypes['ReceiptPostedEvent'],
    'receiptPosted',
    ParentType,
    ContextType,
    Partial<SubscriptionReceiptPostedArgs>
  >;
  abomClosed?: SubscriptionResolver<
    ResolversTypes['AbomClosedEvent'],
    'abomClosed',
    ParentType,
    ContextType,
    Partial<SubscriptionAbomClosedArgs>
  >;
  issueRaised?: SubscriptionResolver<
    ResolversTypes['IssueRaisedEvent'],
    'issueRaised',
    ParentType,
    ContextType,
    Partial<SubscriptionIssueRaisedArgs>
  >;
  scrapRecorded?: SubscriptionResolver<
    ResolversTypes['ScrapRecordedEvent'],
    'scrapRecorded',
    ParentType,
    ContextType,
    Partial<SubscriptionScrapRecordedArgs>
  >;
  qualityHoldChanged?: SubscriptionResolver<
    ResolversTypes['QualityHoldChangedEvent'],
    'qualityHoldChanged',
    ParentType,
    ContextType,
    Partial<SubscriptionQualityHoldChangedArgs>
  >;
  procedureReleased?: SubscriptionResolver<
    ResolversTypes['ProcedureReleasedEvent'],
    'procedureReleased',
    ParentType,
    ContextType,
    Partial<SubscriptionProcedureReleasedArgs>
  >;
};

export type RunCompletedEventResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RunCompletedEvent'] = ResolversParentTypes['RunCompletedEvent'],
> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  eventId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  run?: Resolver<ResolversTypes['Run'], ParentType, ContextType>;
  completion?: Resolver<ResolversTypes['RunCompletion'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quantityCompleted?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  quantityScrapped?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  quantityNonconforming?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  unitOfMeasure?: Resolver<ResolversTypes['UnitOfMeasure'], ParentType, ContextType>;
  final?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  materialConsumption?: Resolver<Array<ResolversTypes['MaterialConsumption']>, ParentType, ContextType>;
};

export type RunUpdatedEventResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RunUpdatedEvent'] = ResolversParentTypes['RunUpdatedEvent'],
> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  eventId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  run?: Resolver<ResolversTypes['Run'], ParentType, ContextType>;
  change?: Resolver<ResolversTypes['RunChange'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RunStatus'], ParentType, ContextType>;
};

export type ReceiptPostedEventResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ReceiptPostedEvent'] = ResolversParentTypes['ReceiptPostedEvent'],
> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  eventId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  receipt?: Resolver<ResolversTypes['Receipt'], ParentType, ContextType>;
  change?: Resolver<ResolversTypes['ReceiptChange'], ParentType, ContextType>;
};

export type AbomClosedEventResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AbomClosedEvent'] = ResolversParentTypes['AbomClosedEvent'],
> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  eventId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  abomSnapshot?: Resolver<ResolversTypes['AbomSnapshot'], ParentType, ContextType>;
  run?: Resolver<ResolversTypes['Run'], ParentType, ContextType>;
};

export type IssueRaisedEventResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['IssueRaisedEvent'] = ResolversParentTypes['IssueRaisedEvent'],
> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  eventId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  issue?: Resolver<ResolversTypes['Issue'], ParentType, ContextType>;
};

export type ScrapRecordedEventResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ScrapRecordedEvent'] = ResolversParentTypes['ScrapRecordedEvent'],
> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  eventId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  scrapRecord?: Resolver<ResolversTypes['ScrapRecord'], ParentType, ContextType>;
};

export type QualityHoldChangedEventResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['QualityHoldChangedEvent'] = ResolversParentTypes['QualityHoldChangedEvent'],
> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  eventId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  stockHold?: Resolver<ResolversTypes['StockHold'], ParentType, ContextType>;
  placed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ProcedureReleasedEventResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ProcedureReleasedEvent'] = ResolversParentTypes['ProcedureReleasedEvent'],
> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  eventId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  procedure?: Resolver<ResolversTypes['Procedure'], ParentType, ContextType>;
};

export type SupplierResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Supplier'] = ResolversParentTypes['Supplier'],
  FederationReferenceType extends FederationReferenceTypes['Supplier'] = FederationReferenceTypes['Supplier'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Supplier']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  receipts?: Resolver<Array<ResolversTypes['Receipt']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LaborEntryPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['LaborEntryPayload'] = ResolversParentTypes['LaborEntryPayload'],
> = {
  laborEntry?: Resolver<ResolversTypes['LaborEntry'], ParentType, ContextType>;
};

export type MachineEntryPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MachineEntryPayload'] = ResolversParentTypes['MachineEntryPayload'],
> = {
  machineEntry?: Resolver<ResolversTypes['MachineEntry'], ParentType, ContextType>;
};

export type TraceResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Trace'] = ResolversParentTypes['Trace'],
> = {
  roots?: Resolver<Array<ResolversTypes['PartInventory']>, ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['TraceLine']>, ParentType, ContextType>;
};

export type TraceLineResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TraceLine'] = ResolversParentTypes['TraceLine'],
> = {
  root?: Resolver<ResolversTypes['PartInventory'], ParentType, ContextType>;
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  link?: Resolver<ResolversTypes['TraceLink'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['PartInventory'], ParentType, ContextType>;
  partInventory?: Resolver<ResolversTypes['PartInventory'], ParentType, ContextType>;
  installation?: Resolver<Maybe<ResolversTypes['ABomInstallation']>, ParentType, ContextType>;
};

export type WorkCenterResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['WorkCenter'] = ResolversParentTypes['WorkCenter'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
    | 'ABomInstallation'
    | 'AbomSnapshot'
    | 'BackflushException'
    | 'BuildRequirement'
    | 'Demand'
    | 'EBom'
    | 'EBomLine'
    | 'Ecn'
    | 'InspectionResult'
    | 'InventoryMovement'
    | 'InventoryTransfer'
    | 'InventoryTransferLine'
    | 'Issue'
    | 'Item'
    | 'LaborEntry'
    | 'Location'
    | 'MachineEntry'
    | 'MBom'
    | 'MBomItem'
    | 'MrbDisposition'
    | 'Part'
    | 'PartInventory'
    | 'PartKit'
    | 'PartKitItem'
    | 'Procedure'
    | 'PurchaseOrder'
    | 'PurchaseOrderLine'
    | 'Receipt'
    | 'ReceiptItem'
    | 'Routing'
    | 'Run'
    | 'RunBatch'
    | 'RunCompletion'
    | 'RunStep'
    | 'ScrapRecord'
    | 'Shipment'
    | 'ShipmentLine'
    | 'Site'
    | 'Step'
    | 'StockHold'
    | 'Supplier'
    | 'WorkCenter',
    ParentType,
    ContextType
  >;
};

export type MutationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation'],
> = {
  createAbomInstallation?: Resolver<
    ResolversTypes['AbomInstallationPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationCreateAbomInstallationArgs, 'input'>
  >;
  removeAbomInstallation?: Resolver<
    ResolversTypes['AbomInstallationPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationRemoveAbomInstallationArgs, 'input'>
  >;
  reverseCompletion?: Resolver<
    ResolversTypes['CompleteRunQuantityPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationReverseCompletionArgs, 'input'>
  >;
  replayBackflush?: Resolver<
    ResolversTypes['BackflushExceptionPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationReplayBackflushArgs, 'input'>
  >;
  resolveBackflushException?: Resolver<
    ResolversTypes['BackflushExceptionPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationResolveBackflushExceptionArgs, 'input'>
  >;
  createBuildRequirement?: Resolver<
    ResolversTypes['BuildRequirementPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationCreateBuildRequirementArgs, 'input'>
  >;
  updateBuildRequirement?: Resolver<
    ResolversTypes['BuildRequirementPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationUpdateBuildRequirementArgs, 'input'>
  >;
  omitBuildRequirement?: Resolver<
    ResolversTypes['BuildRequirementPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationOmitBuildRequirementArgs, 'input'>
  >;
  completeRunQuantity?: Resolver<
    ResolversTypes['CompleteRunQuantityPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationCompleteRunQuantityArgs, 'input'>
  >;
  recordScrap?: Resolver<
    ResolversTypes['RecordScrapPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationRecordScrapArgs, 'input'>
  >;
  closeRun?: Resolver<
    ResolversTypes['CloseRunPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationCloseRunArgs, 'input'>
  >;
  cancelRun?: Resolver<
    ResolversTypes['CloseRunPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationCancelRunArgs, 'input'>
  >;
  createInspectionRun?: Resolver<
    ResolversTypes['CreateInspectionRunPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationCreateInspectionRunArgs, 'input'>
  >;
  recordInspectionResult?: Resolver<
    ResolversTypes['RecordInspectionResultPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationRecordInspectionResultArgs, 'input'>
  >;
  createTransfer?: Resolver<
    ResolversTypes['CreateTransferPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationCreateTransferArgs, 'input'>
  >;
  shipTransfer?: Resolver<
    ResolversTypes['ShipTransferPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationShipTransferArgs, 'input'>
  >;
  receiveTransfer?: Resolver<
    ResolversTypes['ReceiveTransferPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationReceiveTransferArgs, 'input'>
  >;
  closeTransfer?: Resolver<
    ResolversTypes['CloseTransferPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationCloseTransferArgs, 'input'>
  >;
  cancelTransfer?: Resolver<
    ResolversTypes['CancelTransferPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationCancelTransferArgs, 'input'>
  >;
  createIssue?: Resolver<
    ResolversTypes['IssuePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationCreateIssueArgs, 'input'>
  >;
  updateIssue?: Resolver<
    ResolversTypes['IssuePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationUpdateIssueArgs, 'input'>
  >;
  setDisposition?: Resolver<
    ResolversTypes['DispositionPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationSetDispositionArgs, 'input'>
  >;
  decideIssueApproval?: Resolver<
    ResolversTypes['IssuePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationDecideIssueApprovalArgs, 'input'>
  >;
  createReworkRun?: Resolver<
    ResolversTypes['ReworkRunPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationCreateReworkRunArgs, 'input'>
  >;
  moveIssue?: Resolver<
    ResolversTypes['IssuePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationMoveIssueArgs, 'input'>
  >;
  resolveIssue?: Resolver<
    ResolversTypes['IssuePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationResolveIssueArgs, 'input'>
  >;
  createMbomFromEbom?: Resolver<
    ResolversTypes['MBomPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationCreateMbomFromEbomArgs, 'input'>
  >;
  createMbom?: Resolver<
    ResolversTypes['MBomPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationCreateMbomArgs, 'input'>
  >;
  createMbomOverlay?: Resolver<
    ResolversTypes['MBomPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationCreateMbomOverlayArgs, 'input'>
  >;
  createMbomVersion?: Resolver<
    ResolversTypes['MBomPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationCreateMbomVersionArgs, 'input'>
  >;
  createMbomItem?: Resolver<
    ResolversTypes['MBomItemPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationCreateMbomItemArgs, 'input'>
  >;
  updateMbomItem?: Resolver<
    ResolversTypes['MBomItemPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationUpdateMbomItemArgs, 'input'>
  >;
  deleteMbomItem?: Resolver<
    ResolversTypes['MBomPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationDeleteMbomItemArgs, 'input'>
  >;
  releaseMbom?: Resolver<
    ResolversTypes['MBomPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationReleaseMbomArgs, 'input'>
  >;
  archiveMbom?: Resolver<
    ResolversTypes['MBomPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationArchiveMbomArgs, 'input'>
  >;
  createPartInventory?: Resolver<
    ResolversTypes['CreatePartInventoryPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationCreatePartInventoryArgs, 'input'>
  >;
  updatePartInventory?: Resolver<
    ResolversTypes['UpdatePartInventoryPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationUpdatePartInventoryArgs, 'input'>
  >;
  adjustInventory?: Resolver<
    ResolversTypes['AdjustInventoryPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationAdjustInventoryArgs, 'input'>
  >;
  splitPartInventory?: Resolver<
    ResolversTypes['SplitPartInventoryPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationSplitPartInventoryArgs, 'input'>
  >;
  splitManyPartInventory?: Resolver<
    ResolversTypes['SplitManyPartInventoryPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationSplitManyPartInventoryArgs, 'input'>
  >;
  mergePartInventory?: Resolver<
    ResolversTypes['MergePartInventoryPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationMergePartInventoryArgs, 'input'>
  >;
  moveInventory?: Resolver<
    ResolversTypes['MoveInventoryPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationMoveInventoryArgs, 'input'>
  >;
  createKitForRun?: Resolver<
    ResolversTypes['CreateKitForRunPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationCreateKitForRunArgs, 'input'>
  >;
  addPartsToKitFromMbom?: Resolver<
    ResolversTypes['AddPartsToKitFromMbomPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationAddPartsToKitFromMbomArgs, 'input'>
  >;
  requestKit?: Resolver<
    ResolversTypes['RequestKitPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationRequestKitArgs, 'input'>
  >;
  cancelKit?: Resolver<
    ResolversTypes['CancelKitPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationCancelKitArgs, 'input'>
  >;
  issueItemToKit?: Resolver<
    ResolversTypes['IssueItemToKitPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationIssueItemToKitArgs, 'input'>
  >;
  moveItemToInventory?: Resolver<
    ResolversTypes['MoveItemToInventoryPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationMoveItemToInventoryArgs, 'input'>
  >;
  deliverKit?: Resolver<
    ResolversTypes['DeliverKitPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationDeliverKitArgs, 'input'>
  >;
  applyPartRelease?: Resolver<
    ResolversTypes['ApplyPartReleasePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationApplyPartReleaseArgs, 'input'>
  >;
  applyRouting?: Resolver<
    ResolversTypes['ApplyRoutingPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationApplyRoutingArgs, 'input'>
  >;
  applyEcn?: Resolver<
    ResolversTypes['ApplyEcnPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationApplyEcnArgs, 'input'>
  >;
  applyHeartbeat?: Resolver<
    ResolversTypes['ApplyHeartbeatPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationApplyHeartbeatArgs, 'input'>
  >;
  applyDemand?: Resolver<
    ResolversTypes['ApplyDemandPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationApplyDemandArgs, 'input'>
  >;
  applyWorkCenter?: Resolver<
    ResolversTypes['ApplyWorkCenterPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationApplyWorkCenterArgs, 'input'>
  >;
  applySupplier?: Resolver<
    ResolversTypes['ApplySupplierPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationApplySupplierArgs, 'input'>
  >;
  createProcedure?: Resolver<
    ResolversTypes['ProcedurePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationCreateProcedureArgs, 'input'>
  >;
  createProcedureVersion?: Resolver<
    ResolversTypes['ProcedurePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationCreateProcedureVersionArgs, 'input'>
  >;
  createStep?: Resolver<
    ResolversTypes['StepPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationCreateStepArgs, 'input'>
  >;
  updateStep?: Resolver<
    ResolversTypes['StepPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationUpdateStepArgs, 'input'>
  >;
  deleteStep?: Resolver<
    ResolversTypes['ProcedurePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationDeleteStepArgs, 'input'>
  >;
  releaseProcedure?: Resolver<
    ResolversTypes['ProcedurePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationReleaseProcedureArgs, 'input'>
  >;
  archiveProcedure?: Resolver<
    ResolversTypes['ProcedurePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationArchiveProcedureArgs, 'input'>
  >;
  applyPurchaseOrder?: Resolver<
    ResolversTypes['ApplyPurchaseOrderPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationApplyPurchaseOrderArgs, 'input'>
  >;
  applyMatchState?: Resolver<
    ResolversTypes['ApplyMatchStatePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationApplyMatchStateArgs, 'input'>
  >;
  createReceipt?: Resolver<
    ResolversTypes['CreateReceiptPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationCreateReceiptArgs, 'input'>
  >;
  reverseReceipt?: Resolver<
    ResolversTypes['ReverseReceiptPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationReverseReceiptArgs, 'input'>
  >;
  returnToSupplier?: Resolver<
    ResolversTypes['ReturnToSupplierPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationReturnToSupplierArgs, 'input'>
  >;
  decideOutsideRejects?: Resolver<
    ResolversTypes['DecideOutsideRejectsPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationDecideOutsideRejectsArgs, 'input'>
  >;
  createRun?: Resolver<
    ResolversTypes['CreateRunPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationCreateRunArgs, 'input'>
  >;
  updateRun?: Resolver<
    ResolversTypes['UpdateRunPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationUpdateRunArgs, 'input'>
  >;
  startRunStep?: Resolver<
    ResolversTypes['RunStepPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationStartRunStepArgs, 'input'>
  >;
  completeRunStep?: Resolver<
    ResolversTypes['RunStepPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationCompleteRunStepArgs, 'input'>
  >;
  failRunStep?: Resolver<
    ResolversTypes['RunStepPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationFailRunStepArgs, 'input'>
  >;
  holdRunStep?: Resolver<
    ResolversTypes['RunStepPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationHoldRunStepArgs, 'input'>
  >;
  redlineRunStep?: Resolver<
    ResolversTypes['RunStepPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationRedlineRunStepArgs, 'input'>
  >;
  cancelRunStep?: Resolver<
    ResolversTypes['RunStepPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationCancelRunStepArgs, 'input'>
  >;
  resumeRunStep?: Resolver<
    ResolversTypes['RunStepPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationResumeRunStepArgs, 'input'>
  >;
  createRunStep?: Resolver<
    ResolversTypes['RunStepPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationCreateRunStepArgs, 'input'>
  >;
  updateRunStep?: Resolver<
    ResolversTypes['RunStepPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationUpdateRunStepArgs, 'input'>
  >;
  createShipment?: Resolver<
    ResolversTypes['CreateShipmentPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationCreateShipmentArgs, 'input'>
  >;
  shipShipment?: Resolver<
    ResolversTypes['ShipShipmentPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationShipShipmentArgs, 'input'>
  >;
  deliverShipment?: Resolver<
    ResolversTypes['DeliverShipmentPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationDeliverShipmentArgs, 'input'>
  >;
  cancelShipment?: Resolver<
    ResolversTypes['CancelShipmentPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationCancelShipmentArgs, 'input'>
  >;
  returnShipment?: Resolver<
    ResolversTypes['ReturnShipmentPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationReturnShipmentArgs, 'input'>
  >;
  createSite?: Resolver<
    ResolversTypes['CreateSitePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationCreateSiteArgs, 'input'>
  >;
  updateSite?: Resolver<
    ResolversTypes['UpdateSitePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationUpdateSiteArgs, 'input'>
  >;
  createLocation?: Resolver<
    ResolversTypes['CreateLocationPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationCreateLocationArgs, 'input'>
  >;
  updateLocation?: Resolver<
    ResolversTypes['UpdateLocationPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationUpdateLocationArgs, 'input'>
  >;
  setItemSite?: Resolver<
    ResolversTypes['SetItemSitePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationSetItemSiteArgs, 'input'>
  >;
  splitRun?: Resolver<
    ResolversTypes['SplitRunPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationSplitRunArgs, 'input'>
  >;
  mergeRuns?: Resolver<
    ResolversTypes['MergeRunsPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationMergeRunsArgs, 'input'>
  >;
  placeStockHold?: Resolver<
    ResolversTypes['PlaceStockHoldPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationPlaceStockHoldArgs, 'input'>
  >;
  releaseStockHold?: Resolver<
    ResolversTypes['ReleaseStockHoldPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationReleaseStockHoldArgs, 'input'>
  >;
  checkIn?: Resolver<
    ResolversTypes['LaborEntryPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationCheckInArgs, 'input'>
  >;
  checkOut?: Resolver<
    ResolversTypes['LaborEntryPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationCheckOutArgs, 'input'>
  >;
  recordMachineTime?: Resolver<
    ResolversTypes['MachineEntryPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationRecordMachineTimeArgs, 'input'>
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
  AbomComparison?: AbomComparisonResolvers<ContextType>;
  AbomDifference?: AbomDifferenceResolvers<ContextType>;
  AbomToEbomComparison?: AbomToEbomComparisonResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  AbomConsumption?: AbomConsumptionResolvers<ContextType>;
  ABomInstallation?: ABomInstallationResolvers<ContextType>;
  AbomRemoval?: AbomRemovalResolvers<ContextType>;
  ABomInstallationConnection?: ABomInstallationConnectionResolvers<ContextType>;
  ABomInstallationEdge?: ABomInstallationEdgeResolvers<ContextType>;
  PartInventory?: PartInventoryResolvers<ContextType>;
  AbomInstallationPayload?: AbomInstallationPayloadResolvers<ContextType>;
  AbomSnapshot?: AbomSnapshotResolvers<ContextType>;
  AbomSnapshotLine?: AbomSnapshotLineResolvers<ContextType>;
  AbomSnapshotStep?: AbomSnapshotStepResolvers<ContextType>;
  AbomSnapshotChangedStep?: AbomSnapshotChangedStepResolvers<ContextType>;
  AbomDelta?: AbomDeltaResolvers<ContextType>;
  AbomSnapshotConnection?: AbomSnapshotConnectionResolvers<ContextType>;
  AbomSnapshotEdge?: AbomSnapshotEdgeResolvers<ContextType>;
  MesAuditEntry?: MesAuditEntryResolvers<ContextType>;
  MesAuditEntryConnection?: MesAuditEntryConnectionResolvers<ContextType>;
  MesAuditEntryEdge?: MesAuditEntryEdgeResolvers<ContextType>;
  BackflushException?: BackflushExceptionResolvers<ContextType>;
  BackflushExceptionConnection?: BackflushExceptionConnectionResolvers<ContextType>;
  BackflushExceptionEdge?: BackflushExceptionEdgeResolvers<ContextType>;
  BackflushExceptionPayload?: BackflushExceptionPayloadResolvers<ContextType>;
  BuildRequirementPayload?: BuildRequirementPayloadResolvers<ContextType>;
  BuildRequirement?: BuildRequirementResolvers<ContextType>;
  BuildRequirementConnection?: BuildRequirementConnectionResolvers<ContextType>;
  BuildRequirementEdge?: BuildRequirementEdgeResolvers<ContextType>;
  CompleteRunQuantityPayload?: CompleteRunQuantityPayloadResolvers<ContextType>;
  RecordScrapPayload?: RecordScrapPayloadResolvers<ContextType>;
  CloseRunPayload?: CloseRunPayloadResolvers<ContextType>;
  Demand?: DemandResolvers<ContextType>;
  Ecn?: EcnResolvers<ContextType>;
  Routing?: RoutingResolvers<ContextType>;
  EBom?: EBomResolvers<ContextType>;
  EBomLine?: EBomLineResolvers<ContextType>;
  Part?: PartResolvers<ContextType>;
  CreateInspectionRunPayload?: CreateInspectionRunPayloadResolvers<ContextType>;
  RecordInspectionResultPayload?: RecordInspectionResultPayloadResolvers<ContextType>;
  InspectionResult?: InspectionResultResolvers<ContextType>;
  InspectionResultConnection?: InspectionResultConnectionResolvers<ContextType>;
  InspectionResultEdge?: InspectionResultEdgeResolvers<ContextType>;
  InventoryMovement?: InventoryMovementResolvers<ContextType>;
  InventoryMovementConnection?: InventoryMovementConnectionResolvers<ContextType>;
  InventoryMovementEdge?: InventoryMovementEdgeResolvers<ContextType>;
  CreateTransferPayload?: CreateTransferPayloadResolvers<ContextType>;
  ShipTransferPayload?: ShipTransferPayloadResolvers<ContextType>;
  ReceiveTransferPayload?: ReceiveTransferPayloadResolvers<ContextType>;
  CloseTransferPayload?: CloseTransferPayloadResolvers<ContextType>;
  CancelTransferPayload?: CancelTransferPayloadResolvers<ContextType>;
  InventoryTransfer?: InventoryTransferResolvers<ContextType>;
  InventoryTransferLine?: InventoryTransferLineResolvers<ContextType>;
  CustodyEvent?: CustodyEventResolvers<ContextType>;
  InventoryTransferConnection?: InventoryTransferConnectionResolvers<ContextType>;
  InventoryTransferEdge?: InventoryTransferEdgeResolvers<ContextType>;
  IssuePayload?: IssuePayloadResolvers<ContextType>;
  DispositionPayload?: DispositionPayloadResolvers<ContextType>;
  ReworkRunPayload?: ReworkRunPayloadResolvers<ContextType>;
  IssueRelation?: IssueRelationResolvers<ContextType>;
  Issue?: IssueResolvers<ContextType>;
  IssueApproval?: IssueApprovalResolvers<ContextType>;
  MrbDisposition?: MrbDispositionResolvers<ContextType>;
  IssueConnection?: IssueConnectionResolvers<ContextType>;
  IssueEdge?: IssueEdgeResolvers<ContextType>;
  Item?: ItemResolvers<ContextType>;
  ItemSite?: ItemSiteResolvers<ContextType>;
  LaborEntry?: LaborEntryResolvers<ContextType>;
  LaborEntryConnection?: LaborEntryConnectionResolvers<ContextType>;
  LaborEntryEdge?: LaborEntryEdgeResolvers<ContextType>;
  Location?: LocationResolvers<ContextType>;
  LocationConnection?: LocationConnectionResolvers<ContextType>;
  LocationEdge?: LocationEdgeResolvers<ContextType>;
  MachineEntry?: MachineEntryResolvers<ContextType>;
  MachineEntryConnection?: MachineEntryConnectionResolvers<ContextType>;
  MachineEntryEdge?: MachineEntryEdgeResolvers<ContextType>;
  MBomPayload?: MBomPayloadResolvers<ContextType>;
  MBomItemPayload?: MBomItemPayloadResolvers<ContextType>;
  MBom?: MBomResolvers<ContextType>;
  EbomReference?: EbomReferenceResolvers<ContextType>;
  MBomItem?: MBomItemResolvers<ContextType>;
  MBomItemSubstitute?: MBomItemSubstituteResolvers<ContextType>;
  MBomConnection?: MBomConnectionResolvers<ContextType>;
  MBomEdge?: MBomEdgeResolvers<ContextType>;
  ItemOnHand?: ItemOnHandResolvers<ContextType>;
  OnHandAsOf?: OnHandAsOfResolvers<ContextType>;
  ReconciliationFeedRow?: ReconciliationFeedRowResolvers<ContextType>;
  CreatePartInventoryPayload?: CreatePartInventoryPayloadResolvers<ContextType>;
  UpdatePartInventoryPayload?: UpdatePartInventoryPayloadResolvers<ContextType>;
  AdjustInventoryPayload?: AdjustInventoryPayloadResolvers<ContextType>;
  SplitPartInventoryPayload?: SplitPartInventoryPayloadResolvers<ContextType>;
  SplitManyPartInventoryPayload?: SplitManyPartInventoryPayloadResolvers<ContextType>;
  MoveInventoryPayload?: MoveInventoryPayloadResolvers<ContextType>;
  MergePartInventoryPayload?: MergePartInventoryPayloadResolvers<ContextType>;
  PartInventoryConnection?: PartInventoryConnectionResolvers<ContextType>;
  PartInventoryEdge?: PartInventoryEdgeResolvers<ContextType>;
  CreateKitForRunPayload?: CreateKitForRunPayloadResolvers<ContextType>;
  AddPartsToKitFromMbomPayload?: AddPartsToKitFromMbomPayloadResolvers<ContextType>;
  RequestKitPayload?: RequestKitPayloadResolvers<ContextType>;
  CancelKitPayload?: CancelKitPayloadResolvers<ContextType>;
  IssueItemToKitPayload?: IssueItemToKitPayloadResolvers<ContextType>;
  MoveItemToInventoryPayload?: MoveItemToInventoryPayloadResolvers<ContextType>;
  DeliverKitPayload?: DeliverKitPayloadResolvers<ContextType>;
  PartKit?: PartKitResolvers<ContextType>;
  PartKitItem?: PartKitItemResolvers<ContextType>;
  PartKitIssue?: PartKitIssueResolvers<ContextType>;
  PartKitConnection?: PartKitConnectionResolvers<ContextType>;
  PartKitEdge?: PartKitEdgeResolvers<ContextType>;
  ApplyPartReleasePayload?: ApplyPartReleasePayloadResolvers<ContextType>;
  ApplyRoutingPayload?: ApplyRoutingPayloadResolvers<ContextType>;
  ApplyEcnPayload?: ApplyEcnPayloadResolvers<ContextType>;
  ApplyHeartbeatPayload?: ApplyHeartbeatPayloadResolvers<ContextType>;
  ApplyDemandPayload?: ApplyDemandPayloadResolvers<ContextType>;
  ApplyWorkCenterPayload?: ApplyWorkCenterPayloadResolvers<ContextType>;
  ApplySupplierPayload?: ApplySupplierPayloadResolvers<ContextType>;
  ProcedurePayload?: ProcedurePayloadResolvers<ContextType>;
  StepPayload?: StepPayloadResolvers<ContextType>;
  Procedure?: ProcedureResolvers<ContextType>;
  Step?: StepResolvers<ContextType>;
  StepField?: StepFieldResolvers<ContextType>;
  FieldValidation?: FieldValidationResolvers<ContextType>;
  ProcedureConnection?: ProcedureConnectionResolvers<ContextType>;
  ProcedureEdge?: ProcedureEdgeResolvers<ContextType>;
  StepConnection?: StepConnectionResolvers<ContextType>;
  StepEdge?: StepEdgeResolvers<ContextType>;
  ApplyPurchaseOrderPayload?: ApplyPurchaseOrderPayloadResolvers<ContextType>;
  ApplyMatchStatePayload?: ApplyMatchStatePayloadResolvers<ContextType>;
  PurchaseOrder?: PurchaseOrderResolvers<ContextType>;
  PurchaseOrderLine?: PurchaseOrderLineResolvers<ContextType>;
  DecideOutsideRejectsPayload?: DecideOutsideRejectsPayloadResolvers<ContextType>;
  CreateReceiptPayload?: CreateReceiptPayloadResolvers<ContextType>;
  ReverseReceiptPayload?: ReverseReceiptPayloadResolvers<ContextType>;
  ReturnToSupplierPayload?: ReturnToSupplierPayloadResolvers<ContextType>;
  Receipt?: ReceiptResolvers<ContextType>;
  ReceiptItem?: ReceiptItemResolvers<ContextType>;
  ReceiptConnection?: ReceiptConnectionResolvers<ContextType>;
  ReceiptEdge?: ReceiptEdgeResolvers<ContextType>;
  ReceiptItemConnection?: ReceiptItemConnectionResolvers<ContextType>;
  ReceiptItemEdge?: ReceiptItemEdgeResolvers<ContextType>;
  RunBatch?: RunBatchResolvers<ContextType>;
  RunBatchConnection?: RunBatchConnectionResolvers<ContextType>;
  RunBatchEdge?: RunBatchEdgeResolvers<ContextType>;
  RunCompletion?: RunCompletionResolvers<ContextType>;
  RunCompletionMaterial?: RunCompletionMaterialResolvers<ContextType>;
  RunCompletionOperation?: RunCompletionOperationResolvers<ContextType>;
  RunCompletionByProduct?: RunCompletionByProductResolvers<ContextType>;
  RunCompletionConnection?: RunCompletionConnectionResolvers<ContextType>;
  RunCompletionEdge?: RunCompletionEdgeResolvers<ContextType>;
  CreateRunPayload?: CreateRunPayloadResolvers<ContextType>;
  UpdateRunPayload?: UpdateRunPayloadResolvers<ContextType>;
  RunStepPayload?: RunStepPayloadResolvers<ContextType>;
  RunStep?: RunStepResolvers<ContextType>;
  OutsideWork?: OutsideWorkResolvers<ContextType>;
  RunStepField?: RunStepFieldResolvers<ContextType>;
  RunStepConnection?: RunStepConnectionResolvers<ContextType>;
  RunStepEdge?: RunStepEdgeResolvers<ContextType>;
  Run?: RunResolvers<ContextType>;
  RunDimensions?: RunDimensionsResolvers<ContextType>;
  MaterialConsumption?: MaterialConsumptionResolvers<ContextType>;
  EcnNotice?: EcnNoticeResolvers<ContextType>;
  RunConnection?: RunConnectionResolvers<ContextType>;
  RunEdge?: RunEdgeResolvers<ContextType>;
  ScrapRecord?: ScrapRecordResolvers<ContextType>;
  ScrapRecordConnection?: ScrapRecordConnectionResolvers<ContextType>;
  ScrapRecordEdge?: ScrapRecordEdgeResolvers<ContextType>;
  CreateShipmentPayload?: CreateShipmentPayloadResolvers<ContextType>;
  ShipShipmentPayload?: ShipShipmentPayloadResolvers<ContextType>;
  DeliverShipmentPayload?: DeliverShipmentPayloadResolvers<ContextType>;
  CancelShipmentPayload?: CancelShipmentPayloadResolvers<ContextType>;
  ReturnShipmentPayload?: ReturnShipmentPayloadResolvers<ContextType>;
  Shipment?: ShipmentResolvers<ContextType>;
  ShipmentLine?: ShipmentLineResolvers<ContextType>;
  ShipmentConnection?: ShipmentConnectionResolvers<ContextType>;
  ShipmentEdge?: ShipmentEdgeResolvers<ContextType>;
  SetItemSitePayload?: SetItemSitePayloadResolvers<ContextType>;
  CreateSitePayload?: CreateSitePayloadResolvers<ContextType>;
  UpdateSitePayload?: UpdateSitePayloadResolvers<ContextType>;
  CreateLocationPayload?: CreateLocationPayloadResolvers<ContextType>;
  UpdateLocationPayload?: UpdateLocationPayloadResolvers<ContextType>;
  Site?: SiteResolvers<ContextType>;
  SiteConnection?: SiteConnectionResolvers<ContextType>;
  SiteEdge?: SiteEdgeResolvers<ContextType>;
  SplitRunPayload?: SplitRunPayloadResolvers<ContextType>;
  MergeRunsPayload?: MergeRunsPayloadResolvers<ContextType>;
  PlaceStockHoldPayload?: PlaceStockHoldPayloadResolvers<ContextType>;
  ReleaseStockHoldPayload?: ReleaseStockHoldPayloadResolvers<ContextType>;
  StockHold?: StockHoldResolvers<ContextType>;
  StockHoldConnection?: StockHoldConnectionResolvers<ContextType>;
  StockHoldEdge?: StockHoldEdgeResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  RunCompletedEvent?: RunCompletedEventResolvers<ContextType>;
  RunUpdatedEvent?: RunUpdatedEventResolvers<ContextType>;
  ReceiptPostedEvent?: ReceiptPostedEventResolvers<ContextType>;
  AbomClosedEvent?: AbomClosedEventResolvers<ContextType>;
  IssueRaisedEvent?: IssueRaisedEventResolvers<ContextType>;
  ScrapRecordedEvent?: ScrapRecordedEventResolvers<ContextType>;
  QualityHoldChangedEvent?: QualityHoldChangedEventResolvers<ContextType>;
  ProcedureReleasedEvent?: ProcedureReleasedEventResolvers<ContextType>;
  Supplier?: SupplierResolvers<ContextType>;
  LaborEntryPayload?: LaborEntryPayloadResolvers<ContextType>;
  MachineEntryPayload?: MachineEntryPayloadResolvers<ContextType>;
  Trace?: TraceResolvers<ContextType>;
  TraceLine?: TraceLineResolvers<ContextType>;
  WorkCenter?: WorkCenterResolvers<ContextType>;
  link__Import?: GraphQLScalarType;
  federation__FieldSet?: GraphQLScalarType;
  federation__Scope?: GraphQLScalarType;
  federation__Policy?: GraphQLScalarType;
  federation__ContextFieldValue?: GraphQLScalarType;
  _Any?: GraphQLScalarType;
  _Service?: _ServiceResolvers<ContextType>;
  _Entity?: _EntityResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
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
