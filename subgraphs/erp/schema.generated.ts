// Made by `npm run codegen` from schema/erp. Do not edit.
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
  ItemParent,
  PartParent,
  RunParent,
  SiteParent,
  ReceiptItemParent,
  AccountingAttributesParent,
  CostBreakdownParent,
  JobCostParent,
  CostOfGoodsSoldParent,
  GLPostingSourceParent,
  FinancialInventoryParent,
  PurchaseOrderReleasedEventParent,
  BillMatchedEventParent,
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

/** Where a purchase is charged: the six attributes a purchase order carries to receipts, completions and the ledger. */
export type AccountingAttributes = {
  /** Department code. */
  department: Maybe<Scalars['String']['output']>;
  /** Accounting location code; not a bin of the floor. */
  location: Maybe<Scalars['String']['output']>;
  /** Cost center code. */
  costCenter: Maybe<Scalars['String']['output']>;
  /** Project code. */
  project: Maybe<Scalars['String']['output']>;
  /** Account that overrides the posting rules'. */
  glAccount: Maybe<GlAccount>;
  /** Tax code. */
  taxCode: Maybe<Scalars['String']['output']>;
};

/** A part of the books that is opened and closed by itself. */
export type PeriodModule =
  /** Bills and payments. */
  | 'AP'
  /** Receipts, issues and completions. */
  | 'INVENTORY'
  /** Journals. */
  | 'GL';

/** A new period. */
export type CreateAccountingPeriodInput = {
  /** Whose books. */
  subsidiaryId: Scalars['ID']['input'];
  /** Year and number, as 2026-01; unique in the legal entity. */
  code: Scalars['String']['input'];
  /** Its first day. */
  startDate: Scalars['Date']['input'];
  /** Its last day; a period has 366 days at most. */
  endDate: Scalars['Date']['input'];
  /** Which parts of it are open from the start; the others are closed. */
  openModules?: Array<PeriodModule>;
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Opening a period. */
export type OpenPeriodInput = {
  /** The period's id. */
  id: Scalars['ID']['input'];
  /** The `_etag` that was read. ETAG_REQUIRED without, ETAG_MISMATCH where it is out of date. */
  etag?: InputMaybe<Scalars['String']['input']>;
  /** Which parts of it, at least one. */
  modules: Array<PeriodModule>;
  /** Why, 1 to 2,000 characters. */
  reason: Scalars['String']['input'];
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Closing a period. */
export type ClosePeriodInput = {
  /** The period's id. */
  id: Scalars['ID']['input'];
  /** The `_etag` that was read. ETAG_REQUIRED without, ETAG_MISMATCH where it is out of date. */
  etag?: InputMaybe<Scalars['String']['input']>;
  /** Which parts of it, at least one. */
  modules: Array<PeriodModule>;
  /** True: adjusting entries may still be posted. */
  soft?: Scalars['Boolean']['input'];
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The period made. */
export type CreateAccountingPeriodPayload = {
  /** The period as it is now. */
  accountingPeriod: AccountingPeriod;
};

/** The period opened. */
export type OpenPeriodPayload = {
  /** The period as it is now. */
  accountingPeriod: AccountingPeriod;
};

/** The period closed. */
export type ClosePeriodPayload = {
  /** The period as it is now. */
  accountingPeriod: AccountingPeriod;
};

/** A month of a legal entity's books, opened and closed per module. System of record: ERP. */
export type AccountingPeriod = {
  /** Wire form `per_…`. */
  id: Scalars['ID']['output'];
  /** Changes with every change of the record; updates give it back as `etag`. */
  _etag: Scalars['String']['output'];
  /** Whose books. */
  subsidiary: Subsidiary;
  /** `YYYY-MM`, unique within the legal entity. */
  code: Scalars['String']['output'];
  /** First day, in the site's calendar. */
  startDate: Scalars['Date']['output'];
  /** Last day, in the site's calendar. */
  endDate: Scalars['Date']['output'];
  /** Whether bills and payments may be posted. */
  apStatus: PeriodStatus;
  /** Whether receipts, issues and completions may be posted. */
  inventoryStatus: PeriodStatus;
  /** Whether journals may be posted. */
  glStatus: PeriodStatus;
  /** What other systems call it. */
  externalIds: Array<ExternalId>;
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
};

/** What may still be posted into a period. */
export type PeriodStatus =
  /** Everything. */
  | 'OPEN'
  /** Adjusting entries only. */
  | 'SOFT_CLOSED'
  /** Nothing; reopened only with approval. */
  | 'CLOSED';

/** Conditions on accounting periods; those given must all hold. */
export type AccountingPeriodsInputFilters = {
  /** By its id. */
  id?: InputMaybe<IdFilter>;
  /** By code. */
  code?: InputMaybe<StringFilter>;
  /** By the id of its subsidiary. */
  subsidiaryId?: InputMaybe<IdFilter>;
  /** By its subsidiary. */
  subsidiary?: InputMaybe<SubsidiariesInputFilters>;
  /** By start date. */
  startDate?: InputMaybe<DateFilter>;
  /** By end date. */
  endDate?: InputMaybe<DateFilter>;
  /** By ap status. */
  apStatus?: InputMaybe<PeriodStatusFilter>;
  /** By inventory status. */
  inventoryStatus?: InputMaybe<PeriodStatusFilter>;
  /** By gl status. */
  glStatus?: InputMaybe<PeriodStatusFilter>;
};

/** Orders of the list; ties are broken by id. */
export type AccountingPeriodSortEnum =
  /** By id, ascending. */
  | 'ID_ASC'
  /** By id, descending. */
  | 'ID_DESC'
  /** By time of making, ascending. */
  | 'CREATED_ASC'
  /** By time of making, descending. */
  | 'CREATED_DESC'
  /** By code, ascending. */
  | 'CODE_ASC'
  /** By code, descending. */
  | 'CODE_DESC'
  /** By start date, ascending. */
  | 'START_DATE_ASC'
  /** By start date, descending. */
  | 'START_DATE_DESC';

/** A page of accountingPeriods. */
export type AccountingPeriodConnection = {
  /** The records of this page, in order. */
  edges: Array<AccountingPeriodEdge>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
};

/** One record of a page. */
export type AccountingPeriodEdge = {
  /** Where the record stands in the list: for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: AccountingPeriod;
};

export type Query = {
  /** Accounting periods. */
  accountingPeriods: AccountingPeriodConnection;
  /** One accounting period; an unknown id is refused with NOT_FOUND. */
  accountingPeriod: Maybe<AccountingPeriod>;
  /** One period of a legal entity by its code; an unknown one is refused with NOT_FOUND. */
  accountingPeriodByCode: Maybe<AccountingPeriod>;
  /** Adjusting entries of the viewer's sites. */
  adjustingEntries: AdjustingEntryConnection;
  /** One adjusting entry; an unknown id is refused with NOT_FOUND. */
  adjustingEntry: Maybe<AdjustingEntry>;
  /** What was attempted at ERP, by page. For auditors: needs the scope `audit:read`; entries of other sites are not there. */
  erpAuditTrail: ErpAuditEntryConnection;
  /** Consumption of the viewer's sites that could not be posted. */
  completionExceptions: CompletionExceptionConnection;
  /** One completion exception; an unknown id is refused with NOT_FOUND. */
  completionException: Maybe<CompletionException>;
  /** Demands of the viewer's sites. */
  demands: DemandConnection;
  /** One demand; an unknown id is refused with NOT_FOUND. */
  demand: Maybe<Demand>;
  /** One demand by its number; an unknown one is refused with NOT_FOUND. */
  demandByNumber: Maybe<Demand>;
  /** Financial stock of the viewer's sites, now or as of the end of a day. Filters and sorts look at the rows as of now. */
  financialInventories: FinancialInventoryConnection;
  /** One row of financial stock, as of now; an unknown id is refused with NOT_FOUND. */
  financialInventory: Maybe<FinancialInventory>;
  /** Changes of financial stock of the viewer's sites. */
  financialInventoryMovements: FinancialInventoryMovementConnection;
  /** Accounts of the general ledger. */
  glAccounts: GlAccountConnection;
  /** One account; an unknown id is refused with NOT_FOUND. */
  glAccount: Maybe<GlAccount>;
  /** One account by its number; an unknown one is refused with NOT_FOUND. */
  glAccountByNumber: Maybe<GlAccount>;
  /** Journals of the viewer's sites. */
  glPostings: GlPostingConnection;
  /** One journal; an unknown id is refused with NOT_FOUND. */
  glPosting: Maybe<GlPosting>;
  /** One journal by its number; an unknown one is refused with NOT_FOUND. */
  glPostingByJournalNumber: Maybe<GlPosting>;
  /** Financial item records. */
  itemFinancials: ItemFinancialsConnection;
  /** One financial item record; an unknown id is refused with NOT_FOUND. */
  itemFinancialsById: Maybe<ItemFinancials>;
  /** The financial record of an item by its part number; an unknown one is refused with NOT_FOUND. */
  itemFinancialsByPartNumber: Maybe<ItemFinancials>;
  /** Financial receipts of the viewer's sites. */
  itemReceipts: ItemReceiptConnection;
  /** One item receipt; an unknown id is refused with NOT_FOUND. */
  itemReceipt: Maybe<ItemReceipt>;
  /** One item receipt by its number; an unknown one is refused with NOT_FOUND. */
  itemReceiptByNumber: Maybe<ItemReceipt>;
  /** What a run should cost, what it cost and what is in the books; an unknown run is refused with NOT_FOUND. */
  jobCost: Maybe<JobCost>;
  /** The queue of bills that wait before payment; without a condition on `status` only what is OPEN. */
  matchExceptions: MatchExceptionConnection;
  /** One match exception; an unknown id is refused with NOT_FOUND. */
  matchException: Maybe<MatchException>;
  /** Match results of the viewer's sites. */
  matchResults: MatchResultConnection;
  /** One match result; an unknown id is refused with NOT_FOUND. */
  matchResult: Maybe<MatchResult>;
  /** Match tolerances. */
  matchTolerances: MatchToleranceConnection;
  /** One match tolerance; an unknown id is refused with NOT_FOUND. */
  matchTolerance: Maybe<MatchTolerance>;
  /** Payment terms. */
  paymentTerms: PaymentTermConnection;
  /** One payment term; an unknown id is refused with NOT_FOUND. */
  paymentTerm: Maybe<PaymentTerm>;
  /** One payment term by its code; an unknown one is refused with NOT_FOUND. */
  paymentTermByCode: Maybe<PaymentTerm>;
  /** Posting rules. */
  postingRules: PostingRuleConnection;
  /** One posting rule; an unknown id is refused with NOT_FOUND. */
  postingRule: Maybe<PostingRule>;
  /** Purchase order lines of the viewer's sites. */
  purchaseOrderLines: PurchaseOrderLineConnection;
  /** One purchase order line; an unknown id is refused with NOT_FOUND. */
  purchaseOrderLine: Maybe<PurchaseOrderLine>;
  /** One purchase order line by order and line number; an unknown one is refused with NOT_FOUND. */
  purchaseOrderLineByNumber: Maybe<PurchaseOrderLine>;
  /** Purchase orders of the viewer's sites. */
  purchaseOrders: PurchaseOrderConnection;
  /** One purchase order; an unknown id is refused with NOT_FOUND. */
  purchaseOrder: Maybe<PurchaseOrder>;
  /** One purchase order by its number; an unknown one is refused with NOT_FOUND. */
  purchaseOrderByNumber: Maybe<PurchaseOrder>;
  /** What was received at the viewer's sites and is not posted. */
  receiptWithholdings: ReceiptWithholdingConnection;
  /** One withheld quantity; an unknown id is refused with NOT_FOUND. */
  receiptWithholding: Maybe<ReceiptWithholding>;
  /** Comparisons of floor and books for the viewer's sites. */
  reconciliationRuns: ReconciliationRunConnection;
  /** One comparison; an unknown id is refused with NOT_FOUND. */
  reconciliationRun: Maybe<ReconciliationRun>;
  /** Shipments in the books of the viewer's sites. */
  shipmentPostings: ShipmentPostingConnection;
  /** One shipment in the books; an unknown id is refused with NOT_FOUND. */
  shipmentPosting: Maybe<ShipmentPosting>;
  /** Cost of goods sold in a period, one row for each item and project, by part number. */
  cogs: Array<CostOfGoodsSold>;
  /**
   * A business event of ERP as a CloudEvent 1.0, signed by ERP (compact JWS, Ed25519): what the intake mutations of the other systems take.
   * For principals of INTEGRATION; FORBIDDEN for others. NOT_FOUND where there is none.
   */
  erpSignedEvent: Scalars['String']['output'];
  /**
   * Cursor of this moment: a subscription of ERP after it begins with the first event that is committed from now on. Take it before you
   * read the records, and nothing falls between.
   */
  erpEventCursor: Scalars['Cursor']['output'];
  /** Legal entities. */
  subsidiaries: SubsidiaryConnection;
  /** One legal entity; an unknown id is refused with NOT_FOUND. */
  subsidiary: Maybe<Subsidiary>;
  /** Exchange rates, all days. */
  exchangeRates: ExchangeRateConnection;
  /** Suppliers. */
  suppliers: SupplierConnection;
  /** One supplier; an unknown id is refused with NOT_FOUND. */
  supplier: Maybe<Supplier>;
  /** One supplier by its number; an unknown one is refused with NOT_FOUND. */
  supplierByCode: Maybe<Supplier>;
  /** Bills of the viewer's sites. */
  vendorBills: VendorBillConnection;
  /** One bill; an unknown id is refused with NOT_FOUND. */
  vendorBill: Maybe<VendorBill>;
  /** Credits of the viewer's sites. */
  vendorCredits: VendorCreditConnection;
  /** One credit; an unknown id is refused with NOT_FOUND. */
  vendorCredit: Maybe<VendorCredit>;
  /** Work centers of the viewer's sites. */
  workCenters: WorkCenterConnection;
  /** One work center; an unknown id is refused with NOT_FOUND. */
  workCenter: Maybe<WorkCenter>;
  /** One work center by its code; an unknown one is refused with NOT_FOUND. */
  workCenterByCode: Maybe<WorkCenter>;
  /** Completions of the viewer's sites. */
  workOrderCompletions: WorkOrderCompletionConnection;
  /** One completion; an unknown id is refused with NOT_FOUND. */
  workOrderCompletion: Maybe<WorkOrderCompletion>;
};

export type QueryAccountingPeriodsArgs = {
  filters?: InputMaybe<AccountingPeriodsInputFilters>;
  sort?: InputMaybe<Array<AccountingPeriodSortEnum>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryAccountingPeriodArgs = {
  id: Scalars['ID']['input'];
};

export type QueryAccountingPeriodByCodeArgs = {
  subsidiaryCode: Scalars['String']['input'];
  code: Scalars['String']['input'];
};

export type QueryAdjustingEntriesArgs = {
  filters?: InputMaybe<AdjustingEntriesInputFilters>;
  sort?: InputMaybe<Array<AdjustingEntrySortEnum>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryAdjustingEntryArgs = {
  id: Scalars['ID']['input'];
};

export type QueryErpAuditTrailArgs = {
  filters?: InputMaybe<AuditTrailInputFilters>;
  sort?: InputMaybe<Array<AuditTrailSortEnum>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryCompletionExceptionsArgs = {
  filters?: InputMaybe<CompletionExceptionsInputFilters>;
  sort?: InputMaybe<Array<CompletionExceptionSortEnum>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryCompletionExceptionArgs = {
  id: Scalars['ID']['input'];
};

export type QueryDemandsArgs = {
  filters?: InputMaybe<DemandsInputFilters>;
  sort?: InputMaybe<Array<DemandSortEnum>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryDemandArgs = {
  id: Scalars['ID']['input'];
};

export type QueryDemandByNumberArgs = {
  number: Scalars['String']['input'];
};

export type QueryFinancialInventoriesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  filters?: InputMaybe<FinancialInventoriesInputFilters>;
  sort?: InputMaybe<Array<FinancialInventorySortEnum>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryFinancialInventoryArgs = {
  id: Scalars['ID']['input'];
};

export type QueryFinancialInventoryMovementsArgs = {
  filters?: InputMaybe<FinancialInventoryMovementsInputFilters>;
  sort?: InputMaybe<Array<FinancialInventoryMovementSortEnum>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryGlAccountsArgs = {
  filters?: InputMaybe<GlAccountsInputFilters>;
  sort?: InputMaybe<Array<GlAccountSortEnum>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryGlAccountArgs = {
  id: Scalars['ID']['input'];
};

export type QueryGlAccountByNumberArgs = {
  number: Scalars['String']['input'];
};

export type QueryGlPostingsArgs = {
  filters?: InputMaybe<GlPostingsInputFilters>;
  sort?: InputMaybe<Array<GlPostingSortEnum>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryGlPostingArgs = {
  id: Scalars['ID']['input'];
};

export type QueryGlPostingByJournalNumberArgs = {
  journalNumber: Scalars['String']['input'];
};

export type QueryItemFinancialsArgs = {
  filters?: InputMaybe<ItemFinancialsInputFilters>;
  sort?: InputMaybe<Array<ItemFinancialsSortEnum>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryItemFinancialsByIdArgs = {
  id: Scalars['ID']['input'];
};

export type QueryItemFinancialsByPartNumberArgs = {
  partNumber: Scalars['String']['input'];
};

export type QueryItemReceiptsArgs = {
  filters?: InputMaybe<ItemReceiptsInputFilters>;
  sort?: InputMaybe<Array<ItemReceiptSortEnum>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryItemReceiptArgs = {
  id: Scalars['ID']['input'];
};

export type QueryItemReceiptByNumberArgs = {
  number: Scalars['String']['input'];
};

export type QueryJobCostArgs = {
  run: Scalars['ID']['input'];
};

export type QueryMatchExceptionsArgs = {
  filters?: InputMaybe<MatchExceptionsInputFilters>;
  sort?: InputMaybe<Array<MatchExceptionSortEnum>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryMatchExceptionArgs = {
  id: Scalars['ID']['input'];
};

export type QueryMatchResultsArgs = {
  filters?: InputMaybe<MatchResultsInputFilters>;
  sort?: InputMaybe<Array<MatchResultSortEnum>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryMatchResultArgs = {
  id: Scalars['ID']['input'];
};

export type QueryMatchTolerancesArgs = {
  filters?: InputMaybe<MatchTolerancesInputFilters>;
  sort?: InputMaybe<Array<MatchToleranceSortEnum>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryMatchToleranceArgs = {
  id: Scalars['ID']['input'];
};

export type QueryPaymentTermsArgs = {
  filters?: InputMaybe<PaymentTermsInputFilters>;
  sort?: InputMaybe<Array<PaymentTermSortEnum>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryPaymentTermArgs = {
  id: Scalars['ID']['input'];
};

export type QueryPaymentTermByCodeArgs = {
  code: Scalars['String']['input'];
};

export type QueryPostingRulesArgs = {
  filters?: InputMaybe<PostingRulesInputFilters>;
  sort?: InputMaybe<Array<PostingRuleSortEnum>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryPostingRuleArgs = {
  id: Scalars['ID']['input'];
};

export type QueryPurchaseOrderLinesArgs = {
  filters?: InputMaybe<PurchaseOrderLinesInputFilters>;
  sort?: InputMaybe<Array<PurchaseOrderLineSortEnum>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryPurchaseOrderLineArgs = {
  id: Scalars['ID']['input'];
};

export type QueryPurchaseOrderLineByNumberArgs = {
  poNumber: Scalars['String']['input'];
  lineNumber: Scalars['Int']['input'];
};

export type QueryPurchaseOrdersArgs = {
  filters?: InputMaybe<PurchaseOrdersInputFilters>;
  sort?: InputMaybe<Array<PurchaseOrderSortEnum>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryPurchaseOrderArgs = {
  id: Scalars['ID']['input'];
};

export type QueryPurchaseOrderByNumberArgs = {
  number: Scalars['String']['input'];
};

export type QueryReceiptWithholdingsArgs = {
  filters?: InputMaybe<ReceiptWithholdingsInputFilters>;
  sort?: InputMaybe<Array<ReceiptWithholdingSortEnum>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryReceiptWithholdingArgs = {
  id: Scalars['ID']['input'];
};

export type QueryReconciliationRunsArgs = {
  filters?: InputMaybe<ReconciliationRunsInputFilters>;
  sort?: InputMaybe<Array<ReconciliationRunSortEnum>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryReconciliationRunArgs = {
  id: Scalars['ID']['input'];
};

export type QueryShipmentPostingsArgs = {
  filters?: InputMaybe<ShipmentPostingsInputFilters>;
  sort?: InputMaybe<Array<ShipmentPostingSortEnum>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryShipmentPostingArgs = {
  id: Scalars['ID']['input'];
};

export type QueryCogsArgs = {
  period: Scalars['String']['input'];
  item?: InputMaybe<Scalars['ID']['input']>;
  project?: InputMaybe<Scalars['String']['input']>;
};

export type QueryErpSignedEventArgs = {
  id: Scalars['ID']['input'];
  type?: InputMaybe<Scalars['String']['input']>;
};

export type QuerySubsidiariesArgs = {
  filters?: InputMaybe<SubsidiariesInputFilters>;
  sort?: InputMaybe<Array<SubsidiarySortEnum>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QuerySubsidiaryArgs = {
  id: Scalars['ID']['input'];
};

export type QueryExchangeRatesArgs = {
  filters?: InputMaybe<ExchangeRatesInputFilters>;
  sort?: InputMaybe<Array<ExchangeRateSortEnum>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QuerySuppliersArgs = {
  filters?: InputMaybe<SuppliersInputFilters>;
  sort?: InputMaybe<Array<SupplierSortEnum>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QuerySupplierArgs = {
  id: Scalars['ID']['input'];
};

export type QuerySupplierByCodeArgs = {
  code: Scalars['String']['input'];
};

export type QueryVendorBillsArgs = {
  filters?: InputMaybe<VendorBillsInputFilters>;
  sort?: InputMaybe<Array<VendorBillSortEnum>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryVendorBillArgs = {
  id: Scalars['ID']['input'];
};

export type QueryVendorCreditsArgs = {
  filters?: InputMaybe<VendorCreditsInputFilters>;
  sort?: InputMaybe<Array<VendorCreditSortEnum>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryVendorCreditArgs = {
  id: Scalars['ID']['input'];
};

export type QueryWorkCentersArgs = {
  filters?: InputMaybe<WorkCentersInputFilters>;
  sort?: InputMaybe<Array<WorkCenterSortEnum>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryWorkCenterArgs = {
  id: Scalars['ID']['input'];
};

export type QueryWorkCenterByCodeArgs = {
  code: Scalars['String']['input'];
};

export type QueryWorkOrderCompletionsArgs = {
  filters?: InputMaybe<WorkOrderCompletionsInputFilters>;
  sort?: InputMaybe<Array<WorkOrderCompletionSortEnum>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type QueryWorkOrderCompletionArgs = {
  id: Scalars['ID']['input'];
};

/** Conditions on period status; those given must all hold. */
export type PeriodStatusFilter = {
  /** Is this value. */
  eq?: InputMaybe<PeriodStatus>;
  /** Is another value. */
  neq?: InputMaybe<PeriodStatus>;
  /** Is one of these. */
  in?: InputMaybe<Array<PeriodStatus>>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<PeriodStatus>>;
  /** True: has no value; false: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A correction of the books after a comparison, with reason and approver. Site-scoped. System of record: ERP. */
export type AdjustingEntry = {
  /** Wire form `adj_…`. */
  id: Scalars['ID']['output'];
  /** Its number, unique. */
  number: Scalars['String']['output'];
  /** The site. */
  site: Site;
  /** The item. */
  item: Item;
  /** Which stock it corrects. */
  stockStatus: FinancialStockStatus;
  /** The row it answers; null for a correction of its own. */
  reconciliationRow: Maybe<ReconciliationRow>;
  /** Correction, or accrual for the period. */
  kind: AdjustingEntryKind;
  /** Change of the books, in the item's base unit. */
  quantity: Scalars['Float']['output'];
  /** Change of value. */
  value: Money;
  /** Why. */
  reason: Scalars['String']['output'];
  /** Who approved it. */
  approvedBy: Scalars['String']['output'];
  /** Day in the books. */
  postingDate: Scalars['Date']['output'];
  /** The period it is posted in. */
  period: AccountingPeriod;
  /** Day on which an accrual is taken back. */
  autoReverseOn: Maybe<Scalars['Date']['output']>;
  /** Its journal. */
  glPosting: Maybe<GlPosting>;
  /** What other systems call it. */
  externalIds: Array<ExternalId>;
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
};

/** What a correction is. */
export type AdjustingEntryKind =
  /** Stays. */
  | 'CORRECTION'
  /** Taken back in the next period. */
  | 'ACCRUAL';

/** Conditions on adjusting entries; those given must all hold. */
export type AdjustingEntriesInputFilters = {
  /** By its id. */
  id?: InputMaybe<IdFilter>;
  /** By number. */
  number?: InputMaybe<StringFilter>;
  /** By the id of its item. */
  itemId?: InputMaybe<IdFilter>;
  /** By its item. */
  item?: InputMaybe<ErpItemsInputFilters>;
  /** By the id of its site. */
  siteId?: InputMaybe<IdFilter>;
  /** By kind. */
  kind?: InputMaybe<AdjustingEntryKindFilter>;
  /** By posting date. */
  postingDate?: InputMaybe<DateFilter>;
  /** By the id of its period. */
  periodId?: InputMaybe<IdFilter>;
  /** By its period. */
  period?: InputMaybe<AccountingPeriodsInputFilters>;
};

/** Orders of the list; ties are broken by id. */
export type AdjustingEntrySortEnum =
  /** By id, ascending. */
  | 'ID_ASC'
  /** By id, descending. */
  | 'ID_DESC'
  /** By time of making, ascending. */
  | 'CREATED_ASC'
  /** By time of making, descending. */
  | 'CREATED_DESC'
  /** By posting date, ascending. */
  | 'POSTING_DATE_ASC'
  /** By posting date, descending. */
  | 'POSTING_DATE_DESC';

/** A page of adjustingEntries. */
export type AdjustingEntryConnection = {
  /** The records of this page, in order. */
  edges: Array<AdjustingEntryEdge>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
};

/** One record of a page. */
export type AdjustingEntryEdge = {
  /** Where the record stands in the list: for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: AdjustingEntry;
};

/** Conditions on adjusting entry kind; those given must all hold. */
export type AdjustingEntryKindFilter = {
  /** Is this value. */
  eq?: InputMaybe<AdjustingEntryKind>;
  /** Is another value. */
  neq?: InputMaybe<AdjustingEntryKind>;
  /** Is one of these. */
  in?: InputMaybe<Array<AdjustingEntryKind>>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<AdjustingEntryKind>>;
  /** True: has no value; false: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/**
 * One attempt at ERP and what came of it: who did what to which record, denied attempts included. Never changed, and chained by hash with
 * the others of its site. System of record: ERP.
 */
export type ErpAuditEntry = {
  /** Opaque id, `eaud_` and 26 characters. */
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
export type ErpAuditEntryConnection = {
  /** The entries of the page, each with its cursor. */
  edges: Array<ErpAuditEntryEdge>;
  /** Where the page stands in its list. */
  pageInfo: PageInfo;
};

/** An entry on a page. */
export type ErpAuditEntryEdge = {
  /** Cursor of this one, to page from. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: ErpAuditEntry;
};

/** Consumption that could not be posted, such as a backflush of more than the stock. Blocks closing the run and the period for its item. Site-scoped. System of record: ERP. */
export type CompletionException = {
  /** Wire form `cex_…`. */
  id: Scalars['ID']['output'];
  /** Changes with every change of the record; updates give it back as `etag`. */
  _etag: Scalars['String']['output'];
  /** The completion. */
  completion: WorkOrderCompletion;
  /** What is short. */
  item: Item;
  /** Where. */
  site: Site;
  /** What went wrong. */
  kind: CompletionExceptionKind;
  /** Quantity that is not posted, in its unit. */
  quantity: Scalars['Float']['output'];
  /** Its unit. */
  unitOfMeasure: UnitOfMeasure;
  /** Whether it is still open. */
  status: CompletionExceptionStatus;
  /** When it arose. */
  openedAt: Scalars['DateTime']['output'];
  /** When it was posted or given up; null while it is open. */
  resolvedAt: Maybe<Scalars['DateTime']['output']>;
  /** What was done about it. */
  note: Maybe<Scalars['String']['output']>;
  /** What other systems call it. */
  externalIds: Array<ExternalId>;
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
};

/** Why consumption could not be posted. */
export type CompletionExceptionKind =
  /** There is less in stock than was used. */
  | 'INSUFFICIENT_STOCK'
  /** The item has no accounts or cost. */
  | 'ITEM_NOT_SET_UP'
  /** No conversion into the base unit. */
  | 'UOM_CONVERSION_MISSING'
  /** No period is open for it. */
  | 'PERIOD_CLOSED';

/** Whether an exception is still open. */
export type CompletionExceptionStatus =
  /** Still to be posted. */
  | 'OPEN'
  /** Posted, or given up with a note. */
  | 'RESOLVED';

/** Conditions on completion exceptions; those given must all hold. */
export type CompletionExceptionsInputFilters = {
  /** By its id. */
  id?: InputMaybe<IdFilter>;
  /** By the id of its item. */
  itemId?: InputMaybe<IdFilter>;
  /** By status. */
  status?: InputMaybe<CompletionExceptionStatusFilter>;
  /** By kind. */
  kind?: InputMaybe<CompletionExceptionKindFilter>;
  /** By the id of its completion. */
  completionId?: InputMaybe<IdFilter>;
  /** By its item. */
  item?: InputMaybe<ErpItemsInputFilters>;
  /** By the id of its site. */
  siteId?: InputMaybe<IdFilter>;
  /** By its site. */
  site?: InputMaybe<ErpSitesInputFilters>;
  /** By when it arose. */
  openedAt?: InputMaybe<DateTimeFilter>;
  /** By when it was posted or given up. */
  resolvedAt?: InputMaybe<DateTimeFilter>;
};

/** Conditions on completion exception kind; those given must all hold. */
export type CompletionExceptionKindFilter = {
  /** Is this value. */
  eq?: InputMaybe<CompletionExceptionKind>;
  /** Is another value. */
  neq?: InputMaybe<CompletionExceptionKind>;
  /** Is one of these. */
  in?: InputMaybe<Array<CompletionExceptionKind>>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<CompletionExceptionKind>>;
  /** True: has no value; false: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on completion exception status; those given must all hold. */
export type CompletionExceptionStatusFilter = {
  /** Is this value. */
  eq?: InputMaybe<CompletionExceptionStatus>;
  /** Is another value. */
  neq?: InputMaybe<CompletionExceptionStatus>;
  /** Is one of these. */
  in?: InputMaybe<Array<CompletionExceptionStatus>>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<CompletionExceptionStatus>>;
  /** True: has no value; false: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Orders of the list; ties are broken by id. */
export type CompletionExceptionSortEnum =
  /** By id, ascending. */
  | 'ID_ASC'
  /** By id, descending. */
  | 'ID_DESC'
  /** By time of making, ascending. */
  | 'CREATED_ASC'
  /** By time of making, descending. */
  | 'CREATED_DESC'
  /** By when it arose, ascending. */
  | 'OPENED_ASC'
  /** By when it arose, descending. */
  | 'OPENED_DESC';

/** A page of completion exceptions. */
export type CompletionExceptionConnection = {
  /** The records of this page, in order. */
  edges: Array<CompletionExceptionEdge>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
};

/** One record of a page. */
export type CompletionExceptionEdge = {
  /** Where the record stands in the list: for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: CompletionException;
};

/** Material of a completion: one line for each part, place, lot, serial and unit, never merged. System of record: ERP. */
export type CompletionMaterialLine = {
  /** Wire form `cml_…`. */
  id: Scalars['ID']['output'];
  /** Number within the completion, from 1. */
  lineNumber: Scalars['Int']['output'];
  /** What happened to it. */
  kind: CompletionMaterialKind;
  /** The component that was really used. */
  item: Item;
  /** Its revision. */
  part: Maybe<Part>;
  /** The site whose stock it left. */
  site: Site;
  /** The floor's location it left; null where the site is all that is known. */
  locationId: Maybe<Scalars['ID']['output']>;
  /** Lot, as text. */
  lotNumber: Maybe<Scalars['String']['output']>;
  /** Serial, as text. */
  serialNumber: Maybe<Scalars['String']['output']>;
  /** Quantity in its unit; below zero for a removal. */
  quantity: Scalars['Float']['output'];
  /** Its unit. */
  unitOfMeasure: UnitOfMeasure;
  /** Cost of one unit, at most 6 decimals. */
  unitCost: Money;
  /** Quantity times cost, rounded to the currency's minor unit. */
  amount: Money;
  /** What the amount is made of, of all levels below: a sub-assembly's labor is labor. */
  cost: CostBreakdown;
};

/** What happened to material. */
export type CompletionMaterialKind =
  /** Built in; below zero where it was taken out again. */
  | 'INSTALLED'
  /** Scrapped and charged to the run. */
  | 'SCRAPPED';

/** Labor of a completion, by operation. System of record: ERP. */
export type CompletionLaborLine = {
  /** Wire form `cll_…`. */
  id: Scalars['ID']['output'];
  /** Number within the completion, from 1. */
  lineNumber: Scalars['Int']['output'];
  /** The step's title or number. */
  operation: Maybe<Scalars['String']['output']>;
  /** The step it was done in. */
  runStep: Maybe<RunStep>;
  /** Where it was done. */
  workCenter: Maybe<WorkCenter>;
  /** What kind of labor. */
  laborType: CompletionLaborType;
  /** Hours. */
  hours: Scalars['Float']['output'];
  /** Cost of an hour. */
  rate: Money;
  /** Hours times rate, rounded to the currency's minor unit. */
  amount: Money;
};

/** What kind of labor a completion carries. */
export type CompletionLaborType =
  /** Building. */
  | 'DIRECT'
  /** Setting up. */
  | 'SETUP'
  /** Repairing. */
  | 'REWORK'
  /** Everything else. */
  | 'INDIRECT';

/** Machine time of a completion, by operation. System of record: ERP. */
export type CompletionMachineLine = {
  /** Wire form `cmc_…`. */
  id: Scalars['ID']['output'];
  /** Number within the completion, from 1. */
  lineNumber: Scalars['Int']['output'];
  /** The step's title or number. */
  operation: Maybe<Scalars['String']['output']>;
  /** The step it was used in. */
  runStep: Maybe<RunStep>;
  /** Where. */
  workCenter: WorkCenter;
  /** What the machine did. */
  kind: CompletionMachineKind;
  /** Hours. */
  hours: Scalars['Float']['output'];
  /** Cost of an hour. */
  rate: Money;
  /** Hours times rate, rounded to the currency's minor unit. */
  amount: Money;
};

/** What a machine did. */
export type CompletionMachineKind =
  /** It produced. */
  | 'RUN'
  /** It was set up. */
  | 'SETUP';

/** Overhead of a completion, by operation. System of record: ERP. */
export type CompletionOverheadLine = {
  /** Wire form `col_…`. */
  id: Scalars['ID']['output'];
  /** Number within the completion, from 1. */
  lineNumber: Scalars['Int']['output'];
  /** The step's title or number. */
  operation: Maybe<Scalars['String']['output']>;
  /** The step it is charged for. */
  runStep: Maybe<RunStep>;
  /** Whose overhead rate. */
  workCenter: Maybe<WorkCenter>;
  /** Hours that overhead is charged on. */
  basisHours: Scalars['Float']['output'];
  /** Overhead of an hour. */
  rate: Money;
  /** Hours times rate, rounded to the currency's minor unit. */
  amount: Money;
};

/** What came out beside the product; its value lowers the product's cost. System of record: ERP. */
export type CompletionByProductLine = {
  /** Wire form `cbl_…`. */
  id: Scalars['ID']['output'];
  /** Number within the completion, from 1. */
  lineNumber: Scalars['Int']['output'];
  /** What came out. */
  item: Item;
  /** Lot, as text. */
  lotNumber: Maybe<Scalars['String']['output']>;
  /** How much, in its unit. */
  quantity: Scalars['Float']['output'];
  /** Its unit. */
  unitOfMeasure: UnitOfMeasure;
  /** Value of one unit, at most 6 decimals. */
  unitValue: Money;
  /** Quantity times value, rounded to the currency's minor unit. */
  amount: Money;
};

/** A new demand. */
export type CreateDemandInput = {
  /** Its number, 1 to 40 characters, unique. */
  number: Scalars['String']['input'];
  /** Where it comes from. */
  kind: DemandKind;
  /** What is needed. */
  itemId: Scalars['ID']['input'];
  /** The revision that is needed; the effective one where it is left out. */
  partId?: InputMaybe<Scalars['ID']['input']>;
  /** Where it is needed. */
  siteId: Scalars['ID']['input'];
  /** How much, in unitOfMeasure; above 0. */
  quantity: Scalars['Float']['input'];
  /** The unit of quantity; the item's base unit where it is left out. Kept is the base unit. */
  unitOfMeasure?: InputMaybe<Scalars['String']['input']>;
  /** When, in the site's calendar. */
  needDate: Scalars['Date']['input'];
  /** Who asked for it, at most 200 characters. */
  customer?: InputMaybe<Scalars['String']['input']>;
  /** Department that it is charged to. */
  department?: InputMaybe<Scalars['String']['input']>;
  /** Cost center that it is charged to. */
  costCenter?: InputMaybe<Scalars['String']['input']>;
  /** Project that it is charged to. */
  project?: InputMaybe<Scalars['String']['input']>;
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A change of a demand; what is left out stays, null clears it where it may be empty. */
export type UpdateDemandInput = {
  /** The demand's id. */
  id: Scalars['ID']['input'];
  /** The `_etag` that was read. ETAG_REQUIRED without, ETAG_MISMATCH where it is out of date. */
  etag?: InputMaybe<Scalars['String']['input']>;
  /** How much, in the item's base unit. */
  quantity?: InputMaybe<Scalars['Float']['input']>;
  /** When, in the site's calendar. */
  needDate?: InputMaybe<Scalars['Date']['input']>;
  /** The revision that is needed; null for the effective one. */
  partId?: InputMaybe<Scalars['ID']['input']>;
  /** Who asked for it. */
  customer?: InputMaybe<Scalars['String']['input']>;
  /** Department that it is charged to. */
  department?: InputMaybe<Scalars['String']['input']>;
  /** Cost center that it is charged to. */
  costCenter?: InputMaybe<Scalars['String']['input']>;
  /** Project that it is charged to. */
  project?: InputMaybe<Scalars['String']['input']>;
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Canceling a demand. */
export type CancelDemandInput = {
  /** The demand's id. */
  id: Scalars['ID']['input'];
  /** The `_etag` that was read. ETAG_REQUIRED without, ETAG_MISMATCH where it is out of date. */
  etag?: InputMaybe<Scalars['String']['input']>;
  /** Why, 1 to 2,000 characters. */
  reason: Scalars['String']['input'];
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The demand made. */
export type CreateDemandPayload = {
  /** The demand as it is now. */
  demand: Demand;
};

/** The demand changed. */
export type UpdateDemandPayload = {
  /** The demand as it is now. */
  demand: Demand;
};

/** The demand canceled. */
export type CancelDemandPayload = {
  /** The demand as it is now. */
  demand: Demand;
};

/** What is needed, where and when: the reason for runs. Dispatching is the MES's. Site-scoped. System of record: ERP. */
export type Demand = {
  /** Wire form `dem_…`. */
  id: Scalars['ID']['output'];
  /** Changes with every change of the record; updates give it back as `etag`. */
  _etag: Scalars['String']['output'];
  /** Counts every change; what other systems copied carries this number. */
  version: Scalars['Int']['output'];
  /** Its number, unique. */
  number: Scalars['String']['output'];
  /** Where it comes from. */
  kind: DemandKind;
  /** How far it is satisfied. */
  status: DemandStatus;
  /** What is needed. */
  item: Item;
  /** The revision that is needed; null where the effective one will do. */
  part: Maybe<Part>;
  /** Where it is needed. */
  site: Site;
  /** How much, in the item's base unit. */
  quantity: Scalars['Float']['output'];
  /** The item's base unit. */
  unitOfMeasure: UnitOfMeasure;
  /** When, in the site's calendar. */
  needDate: Scalars['Date']['output'];
  /** Who asked for it. */
  customer: Maybe<Scalars['String']['output']>;
  /** Department that it is charged to. */
  department: Maybe<Scalars['String']['output']>;
  /** Cost center that it is charged to. */
  costCenter: Maybe<Scalars['String']['output']>;
  /** Project that it is charged to. */
  project: Maybe<Scalars['String']['output']>;
  /** Good pieces that its runs reported. */
  quantityCompleted: Scalars['Float']['output'];
  /** Scrapped pieces that its runs reported. */
  quantityScrapped: Scalars['Float']['output'];
  /** When its first run started. */
  startedAt: Maybe<Scalars['DateTime']['output']>;
  /** When its last run ended. */
  endedAt: Maybe<Scalars['DateTime']['output']>;
  /** What other systems call it. */
  externalIds: Array<ExternalId>;
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
};

/** Where a demand comes from. */
export type DemandKind =
  /** A customer's order. */
  | 'SALES_ORDER'
  /** Our own order. */
  | 'PRODUCTION_ORDER'
  /** An expectation. */
  | 'FORECAST';

/** How far a demand is satisfied. */
export type DemandStatus =
  /** Nothing was started. */
  | 'OPEN'
  /** Runs are under way. */
  | 'IN_PROGRESS'
  /** All of it is built. */
  | 'FULFILLED'
  /** No longer needed. */
  | 'CANCELED';

/** Conditions on demands; those given must all hold. */
export type DemandsInputFilters = {
  /** By its id. */
  id?: InputMaybe<IdFilter>;
  /** By number. */
  number?: InputMaybe<StringFilter>;
  /** By kind. */
  kind?: InputMaybe<DemandKindFilter>;
  /** By status. */
  status?: InputMaybe<DemandStatusFilter>;
  /** By the id of its item. */
  itemId?: InputMaybe<IdFilter>;
  /** By its item. */
  item?: InputMaybe<ErpItemsInputFilters>;
  /** By the id of its site. */
  siteId?: InputMaybe<IdFilter>;
  /** By its site. */
  site?: InputMaybe<ErpSitesInputFilters>;
  /** By need date. */
  needDate?: InputMaybe<DateFilter>;
  /** By project. */
  project?: InputMaybe<StringFilter>;
  /** By created at. */
  createdAt?: InputMaybe<DateTimeFilter>;
};

/** Orders of the list; ties are broken by id. */
export type DemandSortEnum =
  /** By id, ascending. */
  | 'ID_ASC'
  /** By id, descending. */
  | 'ID_DESC'
  /** By time of making, ascending. */
  | 'CREATED_ASC'
  /** By time of making, descending. */
  | 'CREATED_DESC'
  /** By need date, ascending. */
  | 'NEED_DATE_ASC'
  /** By need date, descending. */
  | 'NEED_DATE_DESC'
  /** By number, ascending. */
  | 'NUMBER_ASC'
  /** By number, descending. */
  | 'NUMBER_DESC';

/** A page of demands. */
export type DemandConnection = {
  /** The records of this page, in order. */
  edges: Array<DemandEdge>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
};

/** One record of a page. */
export type DemandEdge = {
  /** Where the record stands in the list: for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: Demand;
};

/** Conditions on demand kind; those given must all hold. */
export type DemandKindFilter = {
  /** Is this value. */
  eq?: InputMaybe<DemandKind>;
  /** Is another value. */
  neq?: InputMaybe<DemandKind>;
  /** Is one of these. */
  in?: InputMaybe<Array<DemandKind>>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<DemandKind>>;
  /** True: has no value; false: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on demand status; those given must all hold. */
export type DemandStatusFilter = {
  /** Is this value. */
  eq?: InputMaybe<DemandStatus>;
  /** Is another value. */
  neq?: InputMaybe<DemandStatus>;
  /** Is one of these. */
  in?: InputMaybe<Array<DemandStatus>>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<DemandStatus>>;
  /** True: has no value; false: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Stock in the books, by item, site and status: changes only by a posting, at posting cadence. Never the floor's count. Site-scoped. System of record: ERP. */
export type FinancialInventory = {
  /** Wire form `fin_…`. */
  id: Scalars['ID']['output'];
  /** Changes with every change of the record; updates give it back as `etag`. */
  _etag: Scalars['String']['output'];
  /** The item. */
  item: Item;
  /** The site. */
  site: Site;
  /** Whether it may be used. */
  stockStatus: FinancialStockStatus;
  /** How much, in the item's base unit. */
  quantity: Scalars['Float']['output'];
  /** The item's base unit. */
  unitOfMeasure: UnitOfMeasure;
  /** What it is worth in the books. */
  value: Money;
  /** Value of one base unit, at most 6 decimals; null where there is none in stock. */
  unitCost: Maybe<Money>;
  /** Stamp of the last posting that is in it, or the end of the day that was asked for. */
  asOf: Scalars['DateTime']['output'];
  /** AVERAGE and FIFO: layers that are not used up, oldest first; as of now. */
  costLayers: Array<CostLayer>;
  /** What other systems call it. */
  externalIds: Array<ExternalId>;
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
};

/** Whether stock may be used. */
export type FinancialStockStatus =
  /** May be used. */
  | 'UNRESTRICTED'
  /** Waits for inspection. */
  | 'QUALITY'
  /** May not be used until its disposition. */
  | 'BLOCKED'
  /** On its way from another site. */
  | 'IN_TRANSIT';

/** What one receipt or completion put into stock, and what is left of it. System of record: ERP. */
export type CostLayer = {
  /** Wire form `cly_…`. */
  id: Scalars['ID']['output'];
  /** Day it came in, in the site's calendar. */
  layerDate: Scalars['Date']['output'];
  /** How much came in, in the item's base unit. */
  quantityReceived: Scalars['Float']['output'];
  /** How much is left. */
  quantityRemaining: Scalars['Float']['output'];
  /** Cost of one base unit, at most 6 decimals. */
  unitCost: Money;
  /** The receipt it came from. */
  itemReceipt: Maybe<ItemReceipt>;
  /** The completion it came from. */
  workOrderCompletion: Maybe<WorkOrderCompletion>;
};

/** One change of stock in the books, with the journal that made it. Never changed. Site-scoped. System of record: ERP. */
export type FinancialInventoryMovement = {
  /** Wire form `fim_…`. */
  id: Scalars['ID']['output'];
  /** The stock it changes. */
  financialInventory: FinancialInventory;
  /** The journal that made it. */
  glPosting: GlPosting;
  /** Day in the books. */
  postingDate: Scalars['Date']['output'];
  /** Change, in the item's base unit; below zero for an issue. */
  quantity: Scalars['Float']['output'];
  /** Change of value; below zero for an issue. */
  value: Money;
  /** When it was written. */
  createdAt: Scalars['DateTime']['output'];
};

/** Conditions on financial stock; those given must all hold. */
export type FinancialInventoriesInputFilters = {
  /** By its id. */
  id?: InputMaybe<IdFilter>;
  /** By the id of its item. */
  itemId?: InputMaybe<IdFilter>;
  /** By its item. */
  item?: InputMaybe<ErpItemsInputFilters>;
  /** By the id of its site. */
  siteId?: InputMaybe<IdFilter>;
  /** By its site. */
  site?: InputMaybe<ErpSitesInputFilters>;
  /** By stock status. */
  stockStatus?: InputMaybe<FinancialStockStatusFilter>;
  /** By quantity. */
  quantity?: InputMaybe<FloatFilter>;
  /** By value. */
  value?: InputMaybe<DecimalFilter>;
};

/** Orders of the list; ties are broken by id. */
export type FinancialInventorySortEnum =
  /** By id, ascending. */
  | 'ID_ASC'
  /** By id, descending. */
  | 'ID_DESC'
  /** By time of making, ascending. */
  | 'CREATED_ASC'
  /** By time of making, descending. */
  | 'CREATED_DESC'
  /** By value, ascending. */
  | 'VALUE_ASC'
  /** By value, descending. */
  | 'VALUE_DESC'
  /** By quantity, ascending. */
  | 'QUANTITY_ASC'
  /** By quantity, descending. */
  | 'QUANTITY_DESC';

/** A page of financialInventories. */
export type FinancialInventoryConnection = {
  /** The records of this page, in order. */
  edges: Array<FinancialInventoryEdge>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
};

/** One record of a page. */
export type FinancialInventoryEdge = {
  /** Where the record stands in the list: for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: FinancialInventory;
};

/** Conditions on changes of financial stock; those given must all hold. */
export type FinancialInventoryMovementsInputFilters = {
  /** By its id. */
  id?: InputMaybe<IdFilter>;
  /** By the id of its financial inventory. */
  financialInventoryId?: InputMaybe<IdFilter>;
  /** By its financial inventory. */
  financialInventory?: InputMaybe<FinancialInventoriesInputFilters>;
  /** By the id of its gl posting. */
  glPostingId?: InputMaybe<IdFilter>;
  /** By its gl posting. */
  glPosting?: InputMaybe<GlPostingsInputFilters>;
  /** By posting date. */
  postingDate?: InputMaybe<DateFilter>;
  /** By quantity. */
  quantity?: InputMaybe<FloatFilter>;
};

/** Orders of the list; ties are broken by id. */
export type FinancialInventoryMovementSortEnum =
  /** By id, ascending. */
  | 'ID_ASC'
  /** By id, descending. */
  | 'ID_DESC'
  /** By posting date, ascending. */
  | 'POSTING_DATE_ASC'
  /** By posting date, descending. */
  | 'POSTING_DATE_DESC';

/** A page of financialInventoryMovements. */
export type FinancialInventoryMovementConnection = {
  /** The records of this page, in order. */
  edges: Array<FinancialInventoryMovementEdge>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
};

/** One record of a page. */
export type FinancialInventoryMovementEdge = {
  /** Where the record stands in the list: for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: FinancialInventoryMovement;
};

/** Conditions on financial stock status; those given must all hold. */
export type FinancialStockStatusFilter = {
  /** Is this value. */
  eq?: InputMaybe<FinancialStockStatus>;
  /** Is another value. */
  neq?: InputMaybe<FinancialStockStatus>;
  /** Is one of these. */
  in?: InputMaybe<Array<FinancialStockStatus>>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<FinancialStockStatus>>;
  /** True: has no value; false: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Stock that was scrapped. */
export type PostScrapInput = {
  /** The event as MES signed it (`mesSignedEvent`). */
  signedEvent: Scalars['String']['input'];
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A step of a transfer. */
export type PostTransferInput = {
  /** The event as MES signed it (`mesSignedEvent`). */
  signedEvent: Scalars['String']['input'];
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A shipment, or a return from a customer. */
export type PostShipmentInput = {
  /** The event as MES signed it (`mesSignedEvent`). */
  signedEvent: Scalars['String']['input'];
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A hold, or its end. */
export type ApplyHoldInput = {
  /** The event as MES signed it (`mesSignedEvent`). */
  signedEvent: Scalars['String']['input'];
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What the books made of scrap. */
export type PostScrapPayload = {
  /** Its journal; null where it is charged to a run. */
  glPosting: Maybe<GlPosting>;
  /** Whether it is posted here. */
  outcome: ScrapPostingOutcome;
  /** True where it was in the books before. */
  replayed: Scalars['Boolean']['output'];
};

/** Where scrap is posted. */
export type ScrapPostingOutcome =
  /** Here: out of stock, to scrap. */
  | 'POSTED'
  /** With the completion of the run it was scrapped in. */
  | 'WITH_COMPLETION';

/** What the books made of a step of a transfer. */
export type PostTransferPayload = {
  /** Its journal; null where it moves nothing between sites. */
  glPosting: Maybe<GlPosting>;
  /** True where it was in the books before. */
  replayed: Scalars['Boolean']['output'];
};

/** What the books made of a shipment. */
export type PostShipmentPayload = {
  /** One for each line, in the event's order. */
  shipmentPostings: Array<ShipmentPosting>;
  /** True where it was in the books before. */
  replayed: Scalars['Boolean']['output'];
};

/** What the books made of a hold. */
export type ApplyHoldPayload = {
  /** Its journal; null where the stock had that status already. */
  glPosting: Maybe<GlPosting>;
  /** True where it was in the books before, or a later one is. */
  replayed: Scalars['Boolean']['output'];
};

/** An account of the general ledger. System of record: ERP. */
export type GlAccount = {
  /** Wire form `gla_…`. */
  id: Scalars['ID']['output'];
  /** Changes with every change of the record; updates give it back as `etag`. */
  _etag: Scalars['String']['output'];
  /** Account number, text, unique. */
  number: Scalars['String']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** Which part of the statements it belongs to. */
  type: GlAccountType;
  /** What the posting rules use it for; null for accounts that only people choose. */
  role: Maybe<GlAccountRole>;
  /** False where nothing new may be posted. */
  isActive: Scalars['Boolean']['output'];
  /** What other systems call it. */
  externalIds: Array<ExternalId>;
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
};

/** Which part of the statements an account belongs to. */
export type GlAccountType =
  /** What is owned. */
  | 'ASSET'
  /** What is owed. */
  | 'LIABILITY'
  /** What belongs to the owners. */
  | 'EQUITY'
  /** What was earned. */
  | 'INCOME'
  /** What was spent. */
  | 'EXPENSE';

/** What the posting rules use an account for. */
export type GlAccountRole =
  /** Stock that may be used. */
  | 'INVENTORY'
  /** Stock that may not be used until its disposition. */
  | 'BLOCKED_INVENTORY'
  /** Stock between two sites. */
  | 'IN_TRANSIT'
  /** Stock that was produced. */
  | 'FINISHED_GOODS'
  /** Work in process. */
  | 'WIP'
  /** Goods received, not yet billed. */
  | 'GR_IR'
  /** Accounts payable. */
  | 'AP'
  /** Purchases that are not stocked. */
  | 'EXPENSE'
  /** Purchase price variance. */
  | 'PPV'
  /** Exchange differences. */
  | 'FX_DIFFERENCE'
  /** Material used beyond standard. */
  | 'USAGE_VARIANCE'
  /** Labor and machine rates beside standard. */
  | 'RATE_VARIANCE'
  /** Scrapped work and material. */
  | 'SCRAP'
  /** Losses in transit and in counting. */
  | 'SHRINK'
  /** Labor charged to production. */
  | 'LABOR_ABSORBED'
  /** Machine time charged to production. */
  | 'MACHINE_ABSORBED'
  /** Overhead charged to production. */
  | 'OVERHEAD_ABSORBED'
  /** Cost of goods sold. */
  | 'COGS'
  /** Input tax. */
  | 'TAX'
  /** Bank and cash. */
  | 'CASH'
  /** Accrued at period end, reversed in the next. */
  | 'ACCRUAL'
  /** What stock is worth more or less since its standard cost changed. */
  | 'REVALUATION';

/** Conditions on accounts; those given must all hold. */
export type GlAccountsInputFilters = {
  /** By its id. */
  id?: InputMaybe<IdFilter>;
  /** By number. */
  number?: InputMaybe<StringFilter>;
  /** By name. */
  name?: InputMaybe<StringFilter>;
  /** By type. */
  type?: InputMaybe<GlAccountTypeFilter>;
  /** By role. */
  role?: InputMaybe<GlAccountRoleFilter>;
  /** By is active. */
  isActive?: InputMaybe<BooleanFilter>;
};

/** Orders of the list; ties are broken by id. */
export type GlAccountSortEnum =
  /** By id, ascending. */
  | 'ID_ASC'
  /** By id, descending. */
  | 'ID_DESC'
  /** By time of making, ascending. */
  | 'CREATED_ASC'
  /** By time of making, descending. */
  | 'CREATED_DESC'
  /** By number, ascending. */
  | 'NUMBER_ASC'
  /** By number, descending. */
  | 'NUMBER_DESC'
  /** By name, ascending. */
  | 'NAME_ASC'
  /** By name, descending. */
  | 'NAME_DESC';

/** A page of glAccounts. */
export type GlAccountConnection = {
  /** The records of this page, in order. */
  edges: Array<GlAccountEdge>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
};

/** One record of a page. */
export type GlAccountEdge = {
  /** Where the record stands in the list: for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: GlAccount;
};

/** Conditions on g l account role; those given must all hold. */
export type GlAccountRoleFilter = {
  /** Is this value. */
  eq?: InputMaybe<GlAccountRole>;
  /** Is another value. */
  neq?: InputMaybe<GlAccountRole>;
  /** Is one of these. */
  in?: InputMaybe<Array<GlAccountRole>>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<GlAccountRole>>;
  /** True: has no value; false: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on g l account type; those given must all hold. */
export type GlAccountTypeFilter = {
  /** Is this value. */
  eq?: InputMaybe<GlAccountType>;
  /** Is another value. */
  neq?: InputMaybe<GlAccountType>;
  /** Is one of these. */
  in?: InputMaybe<Array<GlAccountType>>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<GlAccountType>>;
  /** True: has no value; false: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A journal: balanced, never changed, taken back only by a counter-journal. Written by the ERP alone. Site-scoped. System of record: ERP. */
export type GlPosting = {
  /** Wire form `glp_…`. */
  id: Scalars['ID']['output'];
  /** Journal number, unique. */
  journalNumber: Scalars['String']['output'];
  /** The site it concerns. */
  site: Site;
  /** Whose books. */
  subsidiary: Subsidiary;
  /** Day in the books, in the site's calendar. */
  postingDate: Scalars['Date']['output'];
  /** Day of what happened, in the site's calendar. */
  transactionDate: Scalars['Date']['output'];
  /** The period it is posted in. */
  period: AccountingPeriod;
  /** The document it comes from. */
  source: GlPostingSource;
  /** What it is for. */
  description: Scalars['String']['output'];
  /** Currency of the document: ISO 4217 code. */
  currency: Scalars['CurrencyCode']['output'];
  /** Currency of the books: ISO 4217 code. */
  baseCurrency: Scalars['CurrencyCode']['output'];
  /** Units of the books' currency for one unit of the document's. */
  exchangeRate: Scalars['Decimal']['output'];
  /** True for an adjusting entry, which a SOFT_CLOSED period still takes. */
  isAdjusting: Scalars['Boolean']['output'];
  /** Its lines by number. */
  lines: Array<GlPostingLine>;
  /** The journal it takes back. */
  reverses: Maybe<GlPosting>;
  /** The journal that takes it back; null while it stands. */
  reversedBy: Maybe<GlPosting>;
  /** What other systems call it. */
  externalIds: Array<ExternalId>;
  /** When it was written. */
  createdAt: Scalars['DateTime']['output'];
};

/** The document a journal comes from. */
export type GlPostingSource = {
  /** What kind of document. */
  type: GlSourceType;
  /** Its id. */
  id: Scalars['ID']['output'];
};

/** What kind of document a journal comes from. */
export type GlSourceType =
  /** Goods received or returned. */
  | 'ITEM_RECEIPT'
  /** A supplier's bill. */
  | 'VENDOR_BILL'
  /** Payment of a bill; the id is the bill's. */
  | 'BILL_PAYMENT'
  /** A supplier's credit. */
  | 'VENDOR_CREDIT'
  /** Output of a run. */
  | 'WORK_ORDER_COMPLETION'
  /** Variances at the close of a run; the id is the run's. */
  | 'RUN_CLOSE'
  /** Scrapped stock; the id is that of the floor's scrap record. */
  | 'SCRAP'
  /** Stock between sites; the id is that of the floor's transfer. */
  | 'TRANSFER'
  /** Goods shipped. */
  | 'SHIPMENT'
  /** Stock at another standard cost; the id is that of the item's financials. */
  | 'COST_CHANGE'
  /** Stock blocked or released; the id is that of the floor's stock. */
  | 'STOCK_STATUS'
  /** Rejects of outside processing, kept apart until their disposition. */
  | 'RECEIPT_WITHHOLDING'
  /** Material of a completion that the books lacked at first. */
  | 'COMPLETION_EXCEPTION'
  /** A correction after reconciliation. */
  | 'ADJUSTING_ENTRY'
  /** A journal by a person; the id is the journal's. */
  | 'MANUAL';

/** One debit or credit, with the dimensions it is charged to. System of record: ERP. */
export type GlPostingLine = {
  /** Wire form `gll_…`. */
  id: Scalars['ID']['output'];
  /** Number within the journal, from 1. */
  lineNumber: Scalars['Int']['output'];
  /** The account. */
  account: GlAccount;
  /** Debit in the document's currency; zero on a credit. */
  debit: Money;
  /** Credit in the document's currency; zero on a debit. */
  credit: Money;
  /** Debit in the books' currency. */
  baseDebit: Money;
  /** Credit in the books' currency. */
  baseCredit: Money;
  /** Department. */
  department: Maybe<Scalars['String']['output']>;
  /** Accounting location. */
  location: Maybe<Scalars['String']['output']>;
  /** Cost center. */
  costCenter: Maybe<Scalars['String']['output']>;
  /** Project. */
  project: Maybe<Scalars['String']['output']>;
  /** Tax code. */
  taxCode: Maybe<Scalars['String']['output']>;
  /** The site. */
  site: Site;
  /** Element of cost: on charges to work in process and on cost of goods sold; null on all other lines. */
  costElement: Maybe<CostElement>;
  /** The item whose stock or cost it is. */
  item: Maybe<Item>;
  /** Quantity that goes with it, in the item's base unit. */
  quantity: Maybe<Scalars['Float']['output']>;
  /** The order line it belongs to. */
  purchaseOrderLine: Maybe<PurchaseOrderLine>;
  /** The run it belongs to. */
  run: Maybe<Run>;
  /** The supplier it belongs to. */
  supplier: Maybe<Supplier>;
  /** Text of the line. */
  memo: Maybe<Scalars['String']['output']>;
};

/** Conditions on journals; those given must all hold. */
export type GlPostingsInputFilters = {
  /** By its id. */
  id?: InputMaybe<IdFilter>;
  /** By journal number. */
  journalNumber?: InputMaybe<StringFilter>;
  /** By the id of its site. */
  siteId?: InputMaybe<IdFilter>;
  /** By its site. */
  site?: InputMaybe<ErpSitesInputFilters>;
  /** By the id of its subsidiary. */
  subsidiaryId?: InputMaybe<IdFilter>;
  /** By posting date. */
  postingDate?: InputMaybe<DateFilter>;
  /** By transaction date. */
  transactionDate?: InputMaybe<DateFilter>;
  /** By the id of its period. */
  periodId?: InputMaybe<IdFilter>;
  /** By its period. */
  period?: InputMaybe<AccountingPeriodsInputFilters>;
  /** By source type. */
  sourceType?: InputMaybe<GlSourceTypeFilter>;
  /** By is adjusting. */
  isAdjusting?: InputMaybe<BooleanFilter>;
  /** By its lines. At least one must fit. */
  lines?: InputMaybe<GlPostingLinesInputFilters>;
  /** By created at. */
  createdAt?: InputMaybe<DateTimeFilter>;
};

/** Conditions on journal lines; those given must all hold. */
export type GlPostingLinesInputFilters = {
  /** By its id. */
  id?: InputMaybe<IdFilter>;
  /** By the id of its account. */
  accountId?: InputMaybe<IdFilter>;
  /** By its account. */
  account?: InputMaybe<GlAccountsInputFilters>;
  /** By the id of its item. */
  itemId?: InputMaybe<IdFilter>;
  /** By the id of its purchase order line. */
  purchaseOrderLineId?: InputMaybe<IdFilter>;
  /** By the id of its run. */
  runId?: InputMaybe<IdFilter>;
  /** By the id of its supplier. */
  supplierId?: InputMaybe<IdFilter>;
  /** By department. */
  department?: InputMaybe<StringFilter>;
  /** By location. */
  location?: InputMaybe<StringFilter>;
  /** By cost center. */
  costCenter?: InputMaybe<StringFilter>;
  /** By project. */
  project?: InputMaybe<StringFilter>;
  /** By tax code. */
  taxCode?: InputMaybe<StringFilter>;
  /** By cost element. */
  costElement?: InputMaybe<CostElementFilter>;
};

/** Orders of the list; ties are broken by id. */
export type GlPostingSortEnum =
  /** By id, ascending. */
  | 'ID_ASC'
  /** By id, descending. */
  | 'ID_DESC'
  /** By time of making, ascending. */
  | 'CREATED_ASC'
  /** By time of making, descending. */
  | 'CREATED_DESC'
  /** By posting date, ascending. */
  | 'POSTING_DATE_ASC'
  /** By posting date, descending. */
  | 'POSTING_DATE_DESC'
  /** By journal number, ascending. */
  | 'JOURNAL_NUMBER_ASC'
  /** By journal number, descending. */
  | 'JOURNAL_NUMBER_DESC';

/** A page of glPostings. */
export type GlPostingConnection = {
  /** The records of this page, in order. */
  edges: Array<GlPostingEdge>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
};

/** One record of a page. */
export type GlPostingEdge = {
  /** Where the record stands in the list: for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: GlPosting;
};

/** Conditions on g l source type; those given must all hold. */
export type GlSourceTypeFilter = {
  /** Is this value. */
  eq?: InputMaybe<GlSourceType>;
  /** Is another value. */
  neq?: InputMaybe<GlSourceType>;
  /** Is one of these. */
  in?: InputMaybe<Array<GlSourceType>>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<GlSourceType>>;
  /** True: has no value; false: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** An item born in the ERP. */
export type IntroduceItemInput = {
  /** Part number: text of 1 to 60 characters, kept exactly as given; no blanks at either end. */
  partNumber: Scalars['String']['input'];
  /** What it is, 1 to 500 characters. */
  description: Scalars['String']['input'];
  /** What sort of thing it is. */
  kind?: IntroducedItemKind;
  /** Code of the unit in which it is stocked (UN/CEFACT Rec 20). */
  baseUom?: Scalars['String']['input'];
  /** How its stock is valued. */
  costMethod?: CostMethod;
  /** The account that carries its stock; the site's where it is null. */
  inventoryAccountId?: InputMaybe<Scalars['ID']['input']>;
  /** The account for purchases of it that are not stocked. */
  expenseAccountId?: InputMaybe<Scalars['ID']['input']>;
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What sort of thing an item of the ERP is. */
export type IntroducedItemKind =
  /** Goods. */
  | 'PART'
  /** A tool. */
  | 'TOOL'
  /** Used up without being counted into a product. */
  | 'CONSUMABLE'
  /** Work, not goods. */
  | 'SERVICE';

/** The item introduced. */
export type IntroduceItemPayload = {
  /** What finance knows of it: in SETUP. */
  itemFinancials: ItemFinancials;
};

/** A change of an item's financials; what is left out stays, null clears it where it may be empty. */
export type UpdateItemFinancialsInput = {
  /** The item. */
  itemId: Scalars['ID']['input'];
  /** The `_etag` of the item's financials that was read. ETAG_REQUIRED without, ETAG_MISMATCH where it is out of date. */
  etag?: InputMaybe<Scalars['String']['input']>;
  /** Whether the item may be ordered; never back to SETUP. */
  status?: InputMaybe<ItemFinancialsStatus>;
  /** How stock is valued. */
  costMethod?: InputMaybe<CostMethod>;
  /** Material in the standard cost of one base unit; at most 6 decimals. */
  standardMaterialCost?: InputMaybe<Scalars['Decimal']['input']>;
  /** Labor in it. */
  standardLaborCost?: InputMaybe<Scalars['Decimal']['input']>;
  /** Machine time in it. */
  standardMachineCost?: InputMaybe<Scalars['Decimal']['input']>;
  /** Overhead in it. */
  standardOverheadCost?: InputMaybe<Scalars['Decimal']['input']>;
  /** The day on which stock is revalued; today at each site where it is left out. A day in a closed period is PERIOD_CLOSED. */
  revaluationDate?: InputMaybe<Scalars['Date']['input']>;
  /** The account that carries its stock; the site's where it is null. */
  inventoryAccountId?: InputMaybe<Scalars['ID']['input']>;
  /** The account for purchases that are not stocked. */
  expenseAccountId?: InputMaybe<Scalars['ID']['input']>;
  /** The account for cost of goods sold. */
  cogsAccountId?: InputMaybe<Scalars['ID']['input']>;
  /** Tax code for purchases, at most 40 characters. */
  taxCode?: InputMaybe<Scalars['String']['input']>;
  /** The unit it is usually bought in. */
  purchaseUnitOfMeasure?: InputMaybe<Scalars['String']['input']>;
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A unit or pack of an item. */
export type SetItemPurchaseUnitInput = {
  /** The item. */
  itemId: Scalars['ID']['input'];
  /** The `_etag` of the item's financials that was read. ETAG_REQUIRED without, ETAG_MISMATCH where it is out of date. */
  etag?: InputMaybe<Scalars['String']['input']>;
  /** The unit: a Rec 20 code of another dimension, or a packaging unit of the item, 1 to 10 capitals and digits. */
  unitOfMeasure: Scalars['String']['input'];
  /** One of the unit is factorNumerator / factorDenominator base units; above 0. */
  factorNumerator: Scalars['Int']['input'];
  /** Above 0. */
  factorDenominator?: Scalars['Int']['input'];
  /** False for a unit that is no pack. */
  isPackaging?: Scalars['Boolean']['input'];
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What a supplier calls an item; what is left out stays, or is empty for a new one. */
export type UpsertVendorPartNumberInput = {
  /** The item. */
  itemId: Scalars['ID']['input'];
  /** The `_etag` of the item's financials that was read. ETAG_REQUIRED without, ETAG_MISMATCH where it is out of date. */
  etag?: InputMaybe<Scalars['String']['input']>;
  /** The supplier. */
  supplierId: Scalars['ID']['input'];
  /** The supplier's number, 1 to 60 characters. */
  number: Scalars['String']['input'];
  /** Who makes it. */
  manufacturer?: InputMaybe<Scalars['String']['input']>;
  /** The maker's number. */
  manufacturerPartNumber?: InputMaybe<Scalars['String']['input']>;
  /** The unit it is sold in; the item's base unit for a new one. The base units in it come from the item's units. */
  purchaseUnitOfMeasure?: InputMaybe<Scalars['String']['input']>;
  /** Least quantity of an order, in that unit. */
  minimumOrderQuantity?: InputMaybe<Scalars['Float']['input']>;
  /** Days from order to delivery, 0 to 1000. */
  leadTimeDays?: InputMaybe<Scalars['Int']['input']>;
  /** True: this number is taken first; no other of the item is then. */
  preferred?: InputMaybe<Scalars['Boolean']['input']>;
  /** Currency of its prices; the supplier's for a new one. */
  currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  /** Its prices: all of them. */
  priceBreaks?: InputMaybe<Array<VendorPriceBreakInput>>;
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A price from a quantity on. */
export type VendorPriceBreakInput = {
  /** From this quantity on, in the purchase unit; above 0. */
  minimumQuantity: Scalars['Float']['input'];
  /** Price of one purchase unit; at most 6 decimals. */
  unitPrice: Scalars['Decimal']['input'];
  /** First day it holds. */
  validFrom?: InputMaybe<Scalars['Date']['input']>;
  /** First day on which it no longer holds. */
  validTo?: InputMaybe<Scalars['Date']['input']>;
};

/** The item's financials changed. */
export type UpdateItemFinancialsPayload = {
  /** The item's financials as they are now. */
  itemFinancials: ItemFinancials;
};

/** The unit set. */
export type SetItemPurchaseUnitPayload = {
  /** The item's financials with its units as they are now. */
  itemFinancials: ItemFinancials;
};

/** The supplier's number kept. */
export type UpsertVendorPartNumberPayload = {
  /** The item's financials with its vendor part numbers as they are now. */
  itemFinancials: ItemFinancials;
};

/**
 * A thing that can be made, bought or used, without its revisions: the identity that a part number names. System of record: PLM.
 * Items born in the ERP are kept in the same list; `originSystem` tells who may change their engineering data.
 */
export type Item = {
  /** Opaque id, `itm_` and 26 characters. */
  id: Scalars['ID']['output'];
  /** The part number: text of at most 60 characters, compared exactly; leading zeros count. */
  partNumber: Scalars['String']['output'];
  /** ERP: cost method, accounts and vendor part numbers; null until the item was released to the ERP. */
  financials: Maybe<ItemFinancials>;
  /** ERP: financial stock, one row for each site and stock status. Never the floor's count. */
  onHandFinancial: Array<FinancialInventory>;
  /** ERP: lines of approved or ordered purchase orders that still wait for goods, earliest need first. */
  openPurchaseOrderLines: Array<PurchaseOrderLine>;
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
  /** ERP: standard cost of one base unit of its item; null until it is set up. */
  standardCost: Maybe<Money>;
  /** ERP: open lines that ask for this revision, or for its item without saying a revision, earliest need first. */
  openPurchaseOrderLines: Array<PurchaseOrderLine>;
};

/** What finance knows of an item. Made in SETUP when the PLM releases it; a purchase order line needs it ACTIVE. System of record: ERP. */
export type ItemFinancials = {
  /** Wire form `ifn_…`. */
  id: Scalars['ID']['output'];
  /** Changes with every change of the record; updates give it back as `etag`. */
  _etag: Scalars['String']['output'];
  /** The item it is about. */
  item: Item;
  /** Whether the item may be ordered. */
  status: ItemFinancialsStatus;
  /** How stock is valued. */
  costMethod: CostMethod;
  /** Currency of the costs: ISO 4217 code. */
  currency: Scalars['CurrencyCode']['output'];
  /** Standard cost of one base unit: the sum of its four parts; null until it is set. */
  standardCost: Maybe<Money>;
  /** Material in the standard cost of one base unit. */
  standardMaterialCost: Maybe<Money>;
  /** Labor in the standard cost of one base unit. */
  standardLaborCost: Maybe<Money>;
  /** Machine time in the standard cost of one base unit. */
  standardMachineCost: Maybe<Money>;
  /** Overhead in the standard cost of one base unit. */
  standardOverheadCost: Maybe<Money>;
  /** Moving average cost of one base unit over all sites; null where nothing was received. */
  averageCost: Maybe<Money>;
  /** The account that carries its stock; the site's where it is null. */
  inventoryAccount: Maybe<GlAccount>;
  /** The account for purchases that are not stocked. */
  expenseAccount: Maybe<GlAccount>;
  /** The account for cost of goods sold. */
  cogsAccount: Maybe<GlAccount>;
  /** Tax code for purchases. */
  taxCode: Maybe<Scalars['String']['output']>;
  /** The unit it is usually bought in: a Rec 20 code or a packaging unit of the item. */
  purchaseUnitOfMeasure: Maybe<UnitOfMeasure>;
  /** What suppliers call it, and at what price. */
  vendorPartNumbers: Array<VendorPartNumber>;
  /** Units and packs it is bought in, beside its base unit. */
  purchaseUnits: Array<ItemPurchaseUnit>;
  /** What other systems call it. */
  externalIds: Array<ExternalId>;
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
};

/** Whether an item is set up in finance. */
export type ItemFinancialsStatus =
  /** Released by engineering; accounts or costs are missing, so it cannot be ordered. */
  | 'SETUP'
  /** May be ordered, received and issued. */
  | 'ACTIVE'
  /** No new orders. */
  | 'INACTIVE';

/** How stock is valued. */
export type CostMethod =
  /** At standard cost; differences go to variances. */
  | 'STANDARD'
  /** At the moving average of what was paid. */
  | 'AVERAGE'
  /** In the order of receipt, layer by layer. */
  | 'FIFO';

/** What one supplier calls an item, in what packs and at what prices. System of record: ERP. */
export type VendorPartNumber = {
  /** Wire form `vpn_…`. */
  id: Scalars['ID']['output'];
  /** The supplier. */
  supplier: Supplier;
  /** The supplier's number, text. */
  number: Scalars['String']['output'];
  /** Who makes it, where the supplier only sells it. */
  manufacturer: Maybe<Scalars['String']['output']>;
  /** The maker's number, text. */
  manufacturerPartNumber: Maybe<Scalars['String']['output']>;
  /** The unit it is sold in: a Rec 20 code or a packaging unit of the item. */
  purchaseUnitOfMeasure: UnitOfMeasure;
  /** Base units in one purchase unit. */
  packQuantity: Scalars['Float']['output'];
  /** Least quantity of one order, in purchase units. */
  minimumOrderQuantity: Maybe<Scalars['Float']['output']>;
  /** Days from order to delivery. */
  leadTimeDays: Maybe<Scalars['Int']['output']>;
  /** True for the one to order from first. */
  preferred: Scalars['Boolean']['output'];
  /** Currency of the prices: ISO 4217 code. */
  currency: Scalars['CurrencyCode']['output'];
  /** Prices by quantity, smallest quantity first. */
  priceBreaks: Array<VendorPriceBreak>;
};

/** The price of a purchase unit from a quantity on. System of record: ERP. */
export type VendorPriceBreak = {
  /** Wire form `vpb_…`. */
  id: Scalars['ID']['output'];
  /** From this many purchase units on. */
  minimumQuantity: Scalars['Float']['output'];
  /** Price of one purchase unit, at most 6 decimals. */
  unitPrice: Money;
  /** First day of the price; null for always. */
  validFrom: Maybe<Scalars['Date']['output']>;
  /** First day on which it no longer holds; null for ever. */
  validTo: Maybe<Scalars['Date']['output']>;
};

/** A unit or pack that finance buys an item in, and how much of the base unit it holds, as an exact fraction. System of record: ERP. */
export type ItemPurchaseUnit = {
  /** Wire form `ipu_…`. */
  id: Scalars['ID']['output'];
  /** The unit: a packaging unit such as `ROLL`, or a Rec 20 code of another dimension. */
  unitOfMeasure: UnitOfMeasure;
  /** Whole number: one of it is numerator / denominator base units. */
  factorNumerator: Scalars['Decimal']['output'];
  /** Whole number above zero. */
  factorDenominator: Scalars['Decimal']['output'];
  /** True for a pack that means something for this item alone. */
  isPackaging: Scalars['Boolean']['output'];
};

/** Conditions on items, by their keys; those given must all hold. */
export type ErpItemsInputFilters = {
  /** By its id. */
  id?: InputMaybe<IdFilter>;
  /** By part number. */
  partNumber?: InputMaybe<StringFilter>;
};

/** Conditions on part revisions, by their keys; those given must all hold. */
export type ErpPartsInputFilters = {
  /** By its id. */
  id?: InputMaybe<IdFilter>;
  /** By part number. */
  partNumber?: InputMaybe<StringFilter>;
  /** By revision. */
  revision?: InputMaybe<StringFilter>;
};

/** Conditions on financial item records; those given must all hold. */
export type ItemFinancialsInputFilters = {
  /** By its id. */
  id?: InputMaybe<IdFilter>;
  /** By the id of its item. */
  itemId?: InputMaybe<IdFilter>;
  /** By its item. */
  item?: InputMaybe<ErpItemsInputFilters>;
  /** By status. */
  status?: InputMaybe<ItemFinancialsStatusFilter>;
  /** By cost method. */
  costMethod?: InputMaybe<CostMethodFilter>;
  /** By standard cost. */
  standardCost?: InputMaybe<DecimalFilter>;
  /** By tax code. */
  taxCode?: InputMaybe<StringFilter>;
  /** By created at. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** By updated at. */
  updatedAt?: InputMaybe<DateTimeFilter>;
};

/** Orders of the list; ties are broken by id. */
export type ItemFinancialsSortEnum =
  /** By id, ascending. */
  | 'ID_ASC'
  /** By id, descending. */
  | 'ID_DESC'
  /** By time of making, ascending. */
  | 'CREATED_ASC'
  /** By time of making, descending. */
  | 'CREATED_DESC'
  /** By time of the last change, ascending. */
  | 'UPDATED_ASC'
  /** By time of the last change, descending. */
  | 'UPDATED_DESC';

/** A page of itemFinancials. */
export type ItemFinancialsConnection = {
  /** The records of this page, in order. */
  edges: Array<ItemFinancialsEdge>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
};

/** One record of a page. */
export type ItemFinancialsEdge = {
  /** Where the record stands in the list: for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: ItemFinancials;
};

/** Conditions on cost method; those given must all hold. */
export type CostMethodFilter = {
  /** Is this value. */
  eq?: InputMaybe<CostMethod>;
  /** Is another value. */
  neq?: InputMaybe<CostMethod>;
  /** Is one of these. */
  in?: InputMaybe<Array<CostMethod>>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<CostMethod>>;
  /** True: has no value; false: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on item financials status; those given must all hold. */
export type ItemFinancialsStatusFilter = {
  /** Is this value. */
  eq?: InputMaybe<ItemFinancialsStatus>;
  /** Is another value. */
  neq?: InputMaybe<ItemFinancialsStatus>;
  /** Is one of these. */
  in?: InputMaybe<Array<ItemFinancialsStatus>>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<ItemFinancialsStatus>>;
  /** True: has no value; false: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A receipt of the floor, or what takes one back. */
export type PostItemReceiptInput = {
  /** The event as MES signed it (`mesSignedEvent`). */
  signedEvent: Scalars['String']['input'];
  /** The day in the books, where it shall not be the floor's: it must be in an open period, else PERIOD_CLOSED. Without it a closed period is passed over, and the receipt is late for it. */
  postingDate?: InputMaybe<Scalars['Date']['input']>;
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What the books made of a receipt. */
export type PostItemReceiptPayload = {
  /** The item receipts of its items, in the event's order; none for what was withheld or came without an order. */
  itemReceipts: Array<ItemReceipt>;
  /** What was not posted. */
  withholdings: Array<ReceiptWithholding>;
  /** True where all of it was in the books before. */
  replayed: Scalars['Boolean']['output'];
};

/**
 * One line of a receipt: goods of one part, lot and condition. It is the durable key that ERP's item receipt is joined by.
 * Site-scoped. System of record: MES.
 */
export type ReceiptItem = {
  /** Wire form `rci_…`. */
  id: Scalars['ID']['output'];
  /** ERP: the financial receipt it led to; null while none is posted. */
  itemReceipt: Maybe<ItemReceipt>;
  /** All that ERP posted for it: the item receipt, then one for each decision to take rejects of it. */
  itemReceipts: Array<ItemReceipt>;
  /** ERP: quantities of it that were not posted. */
  withholdings: Array<ReceiptWithholding>;
};

/** The financial record of goods received on the floor: exactly one for each floor receipt line. Site-scoped. System of record: ERP. */
export type ItemReceipt = {
  /** Wire form `irc_…`. */
  id: Scalars['ID']['output'];
  /** Changes with every change of the record; updates give it back as `etag`. */
  _etag: Scalars['String']['output'];
  /** Document number, unique. */
  number: Scalars['String']['output'];
  /** Goods coming in, or going back to the supplier. */
  kind: ItemReceiptKind;
  /** Whether it counts. */
  status: ItemReceiptStatus;
  /** The line it is received against. */
  purchaseOrderLine: PurchaseOrderLine;
  /** The floor receipt line it comes from: the durable join key. */
  sourceReceiptItem: ReceiptItem;
  /** Id of the floor's signed event, its proof. */
  sourceEventId: Scalars['ID']['output'];
  /** The site that received. */
  site: Site;
  /** Stock it went into: BLOCKED for damaged and quarantined goods. */
  stockStatus: FinancialStockStatus;
  /** Quantity in the order line's unit, without sign; `kind` gives the direction. */
  quantity: Scalars['Float']['output'];
  /** The order line's unit. */
  unitOfMeasure: UnitOfMeasure;
  /** The same in the item's base unit. */
  baseQuantity: Scalars['Float']['output'];
  /** Cost of one unit of the line at posting, at most 6 decimals. */
  unitCost: Money;
  /** Quantity times cost, rounded to the currency's minor unit. */
  amount: Money;
  /** Units of the books' currency for one unit of the order's, at posting. */
  exchangeRate: Scalars['Decimal']['output'];
  /** Day on the dock, in the site's calendar. */
  transactionDate: Scalars['Date']['output'];
  /** Day in the books; later where the period was closed. */
  postingDate: Scalars['Date']['output'];
  /** The period it is posted in. */
  period: AccountingPeriod;
  /** True where the dock's day lies in a period that was closed already. */
  lateForPeriod: Scalars['Boolean']['output'];
  /** The order line's attributes as of posting. */
  attributes: AccountingAttributes;
  /** What of the same floor receipt line was not posted. */
  withholdings: Array<ReceiptWithholding>;
  /** Its journal; null for a REJECTED one. */
  glPosting: Maybe<GlPosting>;
  /** True once the same floor event came again and was answered with this document. */
  replayed: Scalars['Boolean']['output'];
  /** What other systems call it. */
  externalIds: Array<ExternalId>;
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
};

/** Direction of a receipt. */
export type ItemReceiptKind =
  /** Goods come in. */
  | 'RECEIPT'
  /** Goods go back to the supplier, or the floor took a receipt back. */
  | 'SUPPLIER_RETURN';

/** Whether a receipt counts. */
export type ItemReceiptStatus =
  /** Counts. */
  | 'POSTED'
  /** Taken back by a counter-posting. */
  | 'REVERSED'
  /** Refused by finance; never counted. */
  | 'REJECTED';

/** A quantity that arrived and is not posted until its disposition, such as rejects of outside processing. Site-scoped. System of record: ERP. */
export type ReceiptWithholding = {
  /** Wire form `rwh_…`. */
  id: Scalars['ID']['output'];
  /** Changes with every change of the record; updates give it back as `etag`. */
  _etag: Scalars['String']['output'];
  /** The floor receipt line it is part of. */
  sourceReceiptItem: ReceiptItem;
  /** The line it was received against. */
  purchaseOrderLine: PurchaseOrderLine;
  /** Quantity in the order line's unit. */
  quantity: Scalars['Float']['output'];
  /** The order line's unit. */
  unitOfMeasure: UnitOfMeasure;
  /** Why it is not posted. */
  reason: WithholdingReason;
  /** The nonconformance that decides on it. */
  issue: Maybe<Issue>;
  /** Whether it still waits. */
  status: WithholdingStatus;
  /** When it was decided; null while it waits. */
  resolvedAt: Maybe<Scalars['DateTime']['output']>;
  /** What other systems call it. */
  externalIds: Array<ExternalId>;
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
};

/** Why a quantity is not posted. */
export type WithholdingReason =
  /** Refused at the dock or in inspection. */
  | 'REJECTED_ON_RECEIPT'
  /** Bad pieces from a supplier's work. */
  | 'OUTSIDE_PROCESSING_REJECT'
  /** More than the order allows. */
  | 'OVER_RECEIPT'
  /** A disposition withholds it. */
  | 'DISPOSITION';

/** What became of a withheld quantity. */
export type WithholdingStatus =
  /** Waits for a decision. */
  | 'OPEN'
  /** Accepted and posted afterwards. */
  | 'POSTED'
  /** Sent back to the supplier. */
  | 'RETURNED'
  /** Thrown away at the supplier's cost. */
  | 'SCRAPPED';

/** Conditions on floor receipt lines, by their key; those given must all hold. */
export type ErpReceiptItemsInputFilters = {
  /** By its id. */
  id?: InputMaybe<IdFilter>;
};

/** Conditions on item receipts; those given must all hold. */
export type ItemReceiptsInputFilters = {
  /** By its id. */
  id?: InputMaybe<IdFilter>;
  /** By number. */
  number?: InputMaybe<StringFilter>;
  /** By kind. */
  kind?: InputMaybe<ItemReceiptKindFilter>;
  /** By status. */
  status?: InputMaybe<ItemReceiptStatusFilter>;
  /** By the id of its purchase order line. */
  purchaseOrderLineId?: InputMaybe<IdFilter>;
  /** By its purchase order line. */
  purchaseOrderLine?: InputMaybe<PurchaseOrderLinesInputFilters>;
  /** By the id of its source receipt item. */
  sourceReceiptItemId?: InputMaybe<IdFilter>;
  /** By its source receipt item. */
  sourceReceiptItem?: InputMaybe<ErpReceiptItemsInputFilters>;
  /** By the id of its site. */
  siteId?: InputMaybe<IdFilter>;
  /** By its site. */
  site?: InputMaybe<ErpSitesInputFilters>;
  /** By stock status. */
  stockStatus?: InputMaybe<FinancialStockStatusFilter>;
  /** By quantity. */
  quantity?: InputMaybe<FloatFilter>;
  /** By transaction date. */
  transactionDate?: InputMaybe<DateFilter>;
  /** By posting date. */
  postingDate?: InputMaybe<DateFilter>;
  /** By the id of its period. */
  periodId?: InputMaybe<IdFilter>;
  /** By its period. */
  period?: InputMaybe<AccountingPeriodsInputFilters>;
  /** By late for period. */
  lateForPeriod?: InputMaybe<BooleanFilter>;
  /** By created at. */
  createdAt?: InputMaybe<DateTimeFilter>;
};

/** Orders of the list; ties are broken by id. */
export type ItemReceiptSortEnum =
  /** By id, ascending. */
  | 'ID_ASC'
  /** By id, descending. */
  | 'ID_DESC'
  /** By time of making, ascending. */
  | 'CREATED_ASC'
  /** By time of making, descending. */
  | 'CREATED_DESC'
  /** By number, ascending. */
  | 'NUMBER_ASC'
  /** By number, descending. */
  | 'NUMBER_DESC'
  /** By transaction date, ascending. */
  | 'TRANSACTION_DATE_ASC'
  /** By transaction date, descending. */
  | 'TRANSACTION_DATE_DESC'
  /** By posting date, ascending. */
  | 'POSTING_DATE_ASC'
  /** By posting date, descending. */
  | 'POSTING_DATE_DESC';

/** A page of itemReceipts. */
export type ItemReceiptConnection = {
  /** The records of this page, in order. */
  edges: Array<ItemReceiptEdge>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
};

/** One record of a page. */
export type ItemReceiptEdge = {
  /** Where the record stands in the list: for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: ItemReceipt;
};

/** Conditions on item receipt kind; those given must all hold. */
export type ItemReceiptKindFilter = {
  /** Is this value. */
  eq?: InputMaybe<ItemReceiptKind>;
  /** Is another value. */
  neq?: InputMaybe<ItemReceiptKind>;
  /** Is one of these. */
  in?: InputMaybe<Array<ItemReceiptKind>>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<ItemReceiptKind>>;
  /** True: has no value; false: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on item receipt status; those given must all hold. */
export type ItemReceiptStatusFilter = {
  /** Is this value. */
  eq?: InputMaybe<ItemReceiptStatus>;
  /** Is another value. */
  neq?: InputMaybe<ItemReceiptStatus>;
  /** Is one of these. */
  in?: InputMaybe<Array<ItemReceiptStatus>>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<ItemReceiptStatus>>;
  /** True: has no value; false: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A revision that PLM released or made obsolete. */
export type ApplyItemReleaseInput = {
  /** The event as PLM signed it (`plmSignedEvent`). */
  signedEvent: Scalars['String']['input'];
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What finance knows of the item. */
export type ApplyItemReleasePayload = {
  /** The item's financial record; in SETUP where it is new. */
  itemFinancials: ItemFinancials;
};

/** A cost by its four elements, all in one currency. */
export type CostBreakdown = {
  /** Material, with outside processing. */
  material: Money;
  /** Labor. */
  labor: Money;
  /** Machine time. */
  machine: Money;
  /** Overhead. */
  overhead: Money;
  /** Sum of the four. */
  total: Money;
};

/** Which element of cost an amount belongs to. */
export type CostElement =
  /** Material, with outside processing. */
  | 'MATERIAL'
  /** Labor. */
  | 'LABOR'
  /** Machine time. */
  | 'MACHINE'
  /** Overhead. */
  | 'OVERHEAD';

/** What a run should cost, what its completions say it cost, and what is in the books. Computed when asked for. System of record: ERP. */
export type JobCost = {
  /** The run. */
  run: Run;
  /** Currency of all amounts: that of the site's books. */
  currency: Scalars['CurrencyCode']['output'];
  /** Pieces planned. */
  plannedQuantity: Scalars['Float']['output'];
  /** Good pieces in completions that are not reversed. */
  quantityCompleted: Scalars['Float']['output'];
  /** Scrapped pieces in completions that are not reversed. */
  quantityScrapped: Scalars['Float']['output'];
  /** Planned pieces at standard cost; zero where no standard is set. */
  planned: CostBreakdown;
  /**
   * What the MES reported, at cost: the lines of its completions, what suppliers did on its steps, and material that the books lacked, at
   * what its item costs.
   */
  actual: CostBreakdown;
  /** Charges to the WIP account for this run in the books, less what was taken out again: its lines with a cost element. */
  posted: CostBreakdown;
  /** Beyond plan; below zero where it was cheaper. */
  actualLessPlanned: CostBreakdown;
  /** What the MES reported and the books do not have; zero when both agree. */
  actualLessPosted: CostBreakdown;
  /** What is left on the WIP account for this run; zero for a closed one. */
  wipBalance: Money;
};

/** Conditions on cost element; those given must all hold. */
export type CostElementFilter = {
  /** Is this value. */
  eq?: InputMaybe<CostElement>;
  /** Is another value. */
  neq?: InputMaybe<CostElement>;
  /** Is one of these. */
  in?: InputMaybe<Array<CostElement>>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<CostElement>>;
  /** True: has no value; false: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A new account. */
export type CreateGlAccountInput = {
  /** Account number, text, 1 to 40 characters, unique. */
  number: Scalars['String']['input'];
  /** Its name, 1 to 200 characters. */
  name: Scalars['String']['input'];
  /** Which part of the statements it belongs to. */
  type: GlAccountType;
  /** What the posting rules use it for; the account with the lowest number is taken where several have one role. */
  role?: InputMaybe<GlAccountRole>;
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A change of an account; what is left out stays. */
export type UpdateGlAccountInput = {
  /** The account's id. */
  id: Scalars['ID']['input'];
  /** The `_etag` that was read. ETAG_REQUIRED without, ETAG_MISMATCH where it is out of date. */
  etag?: InputMaybe<Scalars['String']['input']>;
  /** Its name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** False where nothing new may be posted. */
  isActive?: InputMaybe<Scalars['Boolean']['input']>;
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** One line of the journal of an event. */
export type UpsertPostingRuleInput = {
  /** What happens. */
  event: PostingEvent;
  /** Only for items with this cost method; for all where it is left out. */
  costMethod?: InputMaybe<CostMethod>;
  /** Only for order lines of this type. */
  lineType?: InputMaybe<PurchaseOrderLineType>;
  /** Only for stock with this status. */
  stockStatus?: InputMaybe<FinancialStockStatus>;
  /** Its place in the journal, above 0. */
  sequence: Scalars['Int']['input'];
  /** The `_etag` that was read, where the rule is there already. ETAG_REQUIRED without, ETAG_MISMATCH where it is out of date. */
  etag?: InputMaybe<Scalars['String']['input']>;
  /** Debit or credit. */
  side: PostingSide;
  /** Which account. */
  accountRole: GlAccountRole;
  /** Which amount. */
  amountBasis: PostingAmountBasis;
  /** The rule in words, 1 to 500 characters. */
  description: Scalars['String']['input'];
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A posting rule that is no longer wanted. */
export type DeletePostingRuleInput = {
  /** The rule's id. */
  id: Scalars['ID']['input'];
  /** The `_etag` that was read. ETAG_REQUIRED without, ETAG_MISMATCH where it is out of date. */
  etag?: InputMaybe<Scalars['String']['input']>;
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A rate of exchange. */
export type SetExchangeRateInput = {
  /** One unit of this currency */
  fromCurrency: Scalars['CurrencyCode']['input'];
  /** costs so many of this one */
  toCurrency: Scalars['CurrencyCode']['input'];
  /** from this day on. */
  validFrom: Scalars['Date']['input'];
  /** How many; above 0, at most 10 decimals. */
  rate: Scalars['Decimal']['input'];
  /** Where it comes from, at most 200 characters. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The account made. */
export type CreateGlAccountPayload = {
  /** The account as it is now. */
  glAccount: GlAccount;
};

/** The account changed. */
export type UpdateGlAccountPayload = {
  /** The account as it is now. */
  glAccount: GlAccount;
};

/** The rule taken out. */
export type DeletePostingRulePayload = {
  /** What its id was. */
  deletedId: Scalars['ID']['output'];
};

/** The rule kept. */
export type UpsertPostingRulePayload = {
  /** The rule as it is now. */
  postingRule: PostingRule;
};

/** The rate added. */
export type SetExchangeRatePayload = {
  /** The rate as it is kept. */
  exchangeRate: ExchangeRate;
};

/** A bill line that waits before payment: the queue of accounts payable. It stays the same row over re-evaluations, so that its age counts from the first. Site-scoped. System of record: ERP. */
export type MatchException = {
  /** Wire form `mex_…`. */
  id: Scalars['ID']['output'];
  /** Changes with every change of the record; updates give it back as `etag`. */
  _etag: Scalars['String']['output'];
  /** The bill that is blocked. */
  vendorBill: VendorBill;
  /** The line that blocks it. */
  vendorBillLine: VendorBillLine;
  /** The latest evaluation. */
  matchResult: MatchResult;
  /** Who sent the bill. */
  supplier: Supplier;
  /** Waiting for goods, or a disagreement. */
  kind: MatchExceptionKind;
  /** Whether it still blocks. */
  status: MatchExceptionStatus;
  /** Why, as of the latest evaluation. */
  reasons: Array<MatchReason>;
  /** Amount that may not be paid. */
  blockedAmount: Money;
  /** When it first blocked. */
  openedAt: Scalars['DateTime']['output'];
  /** Whole days since then, until now or until it was resolved. */
  ageDays: Scalars['Int']['output'];
  /** Day the bill is due. */
  dueDate: Scalars['Date']['output'];
  /** Who looks after it. */
  assignee: Maybe<Scalars['String']['output']>;
  /** What resolved it; null while it is open. */
  resolution: Maybe<MatchResolution>;
  /** When it was resolved; null while it is open. */
  resolvedAt: Maybe<Scalars['DateTime']['output']>;
  /** What other systems call it. */
  externalIds: Array<ExternalId>;
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
};

/** Why a bill line waits. */
export type MatchExceptionKind =
  /** The goods have not been received. */
  | 'WAITING_FOR_RECEIPT'
  /** Bill, order and receipt differ beyond the tolerance. */
  | 'DISAGREEMENT';

/** Whether an exception still blocks. */
export type MatchExceptionStatus =
  /** Blocks the bill. */
  | 'OPEN'
  /** No longer. */
  | 'RESOLVED';

/** What resolved an exception. */
export type MatchResolution =
  /** The goods arrived. */
  | 'RECEIVED'
  /** The order was changed. */
  | 'ORDER_CHANGED'
  /** The supplier sent a corrected bill. */
  | 'BILL_CORRECTED'
  /** The supplier sent a credit. */
  | 'CREDITED'
  /** A named approver released it. */
  | 'OVERRIDDEN'
  /** The bill was voided. */
  | 'BILL_VOIDED';

/** Conditions on match exceptions; those given must all hold. */
export type MatchExceptionsInputFilters = {
  /** By its id. */
  id?: InputMaybe<IdFilter>;
  /** By the id of its vendor bill. */
  vendorBillId?: InputMaybe<IdFilter>;
  /** By its vendor bill. */
  vendorBill?: InputMaybe<VendorBillsInputFilters>;
  /** By the id of its supplier. */
  supplierId?: InputMaybe<IdFilter>;
  /** By its supplier. */
  supplier?: InputMaybe<SuppliersInputFilters>;
  /** By the id of its site. */
  siteId?: InputMaybe<IdFilter>;
  /** By kind. */
  kind?: InputMaybe<MatchExceptionKindFilter>;
  /** By status. */
  status?: InputMaybe<MatchExceptionStatusFilter>;
  /** By opened at. */
  openedAt?: InputMaybe<DateTimeFilter>;
  /** By due date. */
  dueDate?: InputMaybe<DateFilter>;
  /** By blocked amount. */
  blockedAmount?: InputMaybe<DecimalFilter>;
  /** By assignee. */
  assignee?: InputMaybe<StringFilter>;
};

/** Orders of the list; ties are broken by id. */
export type MatchExceptionSortEnum =
  /** By id, ascending. */
  | 'ID_ASC'
  /** By id, descending. */
  | 'ID_DESC'
  /** By time of making, ascending. */
  | 'CREATED_ASC'
  /** By time of making, descending. */
  | 'CREATED_DESC'
  /** By opened at, ascending. */
  | 'OPENED_AT_ASC'
  /** By opened at, descending. */
  | 'OPENED_AT_DESC'
  /** By due date, ascending. */
  | 'DUE_DATE_ASC'
  /** By due date, descending. */
  | 'DUE_DATE_DESC'
  /** By blocked amount, ascending. */
  | 'BLOCKED_AMOUNT_ASC'
  /** By blocked amount, descending. */
  | 'BLOCKED_AMOUNT_DESC';

/** A page of matchExceptions. */
export type MatchExceptionConnection = {
  /** The records of this page, in order. */
  edges: Array<MatchExceptionEdge>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
};

/** One record of a page. */
export type MatchExceptionEdge = {
  /** Where the record stands in the list: for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: MatchException;
};

/** Conditions on match exception kind; those given must all hold. */
export type MatchExceptionKindFilter = {
  /** Is this value. */
  eq?: InputMaybe<MatchExceptionKind>;
  /** Is another value. */
  neq?: InputMaybe<MatchExceptionKind>;
  /** Is one of these. */
  in?: InputMaybe<Array<MatchExceptionKind>>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<MatchExceptionKind>>;
  /** True: has no value; false: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on match exception status; those given must all hold. */
export type MatchExceptionStatusFilter = {
  /** Is this value. */
  eq?: InputMaybe<MatchExceptionStatus>;
  /** Is another value. */
  neq?: InputMaybe<MatchExceptionStatus>;
  /** Is one of these. */
  in?: InputMaybe<Array<MatchExceptionStatus>>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<MatchExceptionStatus>>;
  /** True: has no value; false: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How a bill agrees with order and receipt. */
export type MatchStatus =
  /** Not compared yet. */
  | 'NOT_EVALUATED'
  /** Agrees exactly. */
  | 'MATCHED'
  /** Differs, inside the tolerance. */
  | 'MATCHED_WITHIN_TOLERANCE'
  /** Nothing has been received yet. */
  | 'WAITING_FOR_RECEIPT'
  /** Differs beyond the tolerance. */
  | 'EXCEPTION'
  /** Released by a named approver with a reason. */
  | 'OVERRIDDEN';

/** One evaluation of a bill line against order and receipts: quantities in the item's base unit, prices in the order's currency. Kept for ever. Site-scoped. System of record: ERP. */
export type MatchResult = {
  /** Wire form `mtr_…`. */
  id: Scalars['ID']['output'];
  /** The bill. */
  vendorBill: VendorBill;
  /** The bill line. */
  vendorBillLine: VendorBillLine;
  /** The order line; null for NO_PO. */
  purchaseOrderLine: Maybe<PurchaseOrderLine>;
  /** When it was evaluated. */
  evaluatedAt: Scalars['DateTime']['output'];
  /** True for the latest evaluation of the line. */
  isCurrent: Scalars['Boolean']['output'];
  /** The item's base unit: unit of all quantities here. */
  unitOfMeasure: UnitOfMeasure;
  /** Ordered quantity. */
  ordered: Scalars['Float']['output'];
  /** Received quantity, less returns. */
  received: Scalars['Float']['output'];
  /** Billed before on bills that are not void. */
  previouslyBilled: Scalars['Float']['output'];
  /** Billed by this line. */
  billed: Scalars['Float']['output'];
  /** Price of a base unit on the order; null for NO_PO. */
  poUnitPrice: Maybe<Money>;
  /** Price of a base unit on the bill. */
  billUnitPrice: Money;
  /** Billed in all, less what may be billed; below zero where more may come. */
  quantityVariance: Scalars['Float']['output'];
  /** Bill price less order price, for a base unit. */
  priceVariance: Money;
  /** The same in percent of the order price; null for a price of zero. */
  priceVariancePercent: Maybe<Scalars['Decimal']['output']>;
  /** The tolerance row that was used; null where only the line's own percentages held. */
  toleranceApplied: Maybe<MatchTolerance>;
  /** Percent of quantity that was allowed. */
  quantityTolerancePercent: Scalars['Decimal']['output'];
  /** Percent of price that was allowed. */
  priceTolerancePercent: Scalars['Decimal']['output'];
  /** Absolute price difference that was allowed; null where there is no such limit. */
  priceToleranceAmount: Maybe<Money>;
  /** Outcome. */
  status: MatchStatus;
  /** Why it is an exception; empty otherwise. */
  reasons: Array<MatchReason>;
  /** What was noticed and does not block. */
  warnings: Array<MatchWarning>;
  /** Part of the line's amount that may not be paid. */
  blockedAmount: Money;
  /** SHA-256 over all inputs, in hex: equal hashes give equal results. */
  inputHash: Scalars['String']['output'];
  /** Who released it in spite of the exception. */
  overriddenBy: Maybe<Scalars['String']['output']>;
  /** Why. */
  overrideReason: Maybe<Scalars['String']['output']>;
  /** When. */
  overriddenAt: Maybe<Scalars['DateTime']['output']>;
  /** What other systems call it. */
  externalIds: Array<ExternalId>;
};

/** Why a bill line is an exception. */
export type MatchReason =
  /** It names no order line. */
  | 'NO_PO'
  /** The order is another supplier's. */
  | 'SUPPLIER_MISMATCH'
  /** The order is in another currency. */
  | 'CURRENCY_MISMATCH'
  /** The supplier sent this number before. */
  | 'DUPLICATE_BILL'
  /** Another item or revision than ordered. */
  | 'ITEM_MISMATCH'
  /** More is billed than was received. */
  | 'QTY_OVER_RECEIVED'
  /** More is billed than was ordered. */
  | 'QTY_OVER_ORDERED'
  /** The price is above the order's and the tolerance. */
  | 'PRICE_OVER'
  /** Lines, tax and charges do not add up to the total. */
  | 'TOTAL_MISMATCH';

/** What a match noticed and does not block. */
export type MatchWarning =
  /** The price is below the order's. */
  | 'PRICE_UNDER'
  /** Less is billed than was received. */
  | 'UNDER_BILLED';

/** Conditions on match results; those given must all hold. */
export type MatchResultsInputFilters = {
  /** By its id. */
  id?: InputMaybe<IdFilter>;
  /** By the id of its vendor bill. */
  vendorBillId?: InputMaybe<IdFilter>;
  /** By its vendor bill. */
  vendorBill?: InputMaybe<VendorBillsInputFilters>;
  /** By the id of its vendor bill line. */
  vendorBillLineId?: InputMaybe<IdFilter>;
  /** By the id of its purchase order line. */
  purchaseOrderLineId?: InputMaybe<IdFilter>;
  /** By its purchase order line. */
  purchaseOrderLine?: InputMaybe<PurchaseOrderLinesInputFilters>;
  /** By status. */
  status?: InputMaybe<MatchStatusFilter>;
  /** By is current. */
  isCurrent?: InputMaybe<BooleanFilter>;
  /** By evaluated at. */
  evaluatedAt?: InputMaybe<DateTimeFilter>;
  /** By quantity variance. */
  quantityVariance?: InputMaybe<FloatFilter>;
  /** By price variance. */
  priceVariance?: InputMaybe<DecimalFilter>;
};

/** Orders of the list; ties are broken by id. */
export type MatchResultSortEnum =
  /** By id, ascending. */
  | 'ID_ASC'
  /** By id, descending. */
  | 'ID_DESC'
  /** By evaluated at, ascending. */
  | 'EVALUATED_AT_ASC'
  /** By evaluated at, descending. */
  | 'EVALUATED_AT_DESC';

/** A page of matchResults. */
export type MatchResultConnection = {
  /** The records of this page, in order. */
  edges: Array<MatchResultEdge>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
};

/** One record of a page. */
export type MatchResultEdge = {
  /** Where the record stands in the list: for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: MatchResult;
};

/** Conditions on match status; those given must all hold. */
export type MatchStatusFilter = {
  /** Is this value. */
  eq?: InputMaybe<MatchStatus>;
  /** Is another value. */
  neq?: InputMaybe<MatchStatus>;
  /** Is one of these. */
  in?: InputMaybe<Array<MatchStatus>>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<MatchStatus>>;
  /** True: has no value; false: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How far a bill may differ. */
export type SetMatchToleranceInput = {
  /** The legal entity it holds for. */
  subsidiaryId: Scalars['ID']['input'];
  /** The supplier it holds for; all where it is left out. */
  supplierId?: InputMaybe<Scalars['ID']['input']>;
  /** The item it holds for; all where it is left out. */
  itemId?: InputMaybe<Scalars['ID']['input']>;
  /** First day it holds. */
  validFrom: Scalars['Date']['input'];
  /** First day on which it no longer holds; left out for ever. */
  validTo?: InputMaybe<Scalars['Date']['input']>;
  /** The `_etag` that was read, where the tolerance is there already. ETAG_REQUIRED without, ETAG_MISMATCH where it is out of date. */
  etag?: InputMaybe<Scalars['String']['input']>;
  /** Percent of quantity that may be billed beyond what was received, 0 to 1000. */
  quantityPercent?: Scalars['Decimal']['input'];
  /** Percent by which a price may exceed the order's, 0 to 1000. */
  pricePercent?: Scalars['Decimal']['input'];
  /** Absolute price difference allowed for one base unit, in the entity's currency; none where it is left out. */
  priceAmount?: InputMaybe<Scalars['Decimal']['input']>;
  /** Absolute difference of totals allowed; one minor unit where it is left out. */
  totalAmount?: InputMaybe<Scalars['Decimal']['input']>;
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The tolerance kept. */
export type SetMatchTolerancePayload = {
  /** The tolerance as it is now. */
  matchTolerance: MatchTolerance;
};

/** How far a bill may differ: the most specific row wins, legal entity below supplier below item below item and supplier. System of record: ERP. */
export type MatchTolerance = {
  /** Wire form `mtl_…`. */
  id: Scalars['ID']['output'];
  /** Changes with every change of the record; updates give it back as `etag`. */
  _etag: Scalars['String']['output'];
  /** How specific it is; derived from what it names. */
  level: MatchToleranceLevel;
  /** The legal entity it holds for. */
  subsidiary: Subsidiary;
  /** The supplier it holds for; null for all. */
  supplier: Maybe<Supplier>;
  /** The item it holds for; null for all. */
  item: Maybe<Item>;
  /** Percent of quantity that may be billed beyond what was received. */
  quantityPercent: Scalars['Decimal']['output'];
  /** Percent by which a price may exceed the order's. */
  pricePercent: Scalars['Decimal']['output'];
  /** Absolute price difference allowed for one base unit; null for no such limit. */
  priceAmount: Maybe<Money>;
  /** Absolute difference of totals allowed; null for one minor unit of the currency. */
  totalAmount: Maybe<Money>;
  /** First day it holds. */
  validFrom: Scalars['Date']['output'];
  /** First day on which it no longer holds; null for ever. */
  validTo: Maybe<Scalars['Date']['output']>;
  /** What other systems call it. */
  externalIds: Array<ExternalId>;
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
};

/** How specific a tolerance is. */
export type MatchToleranceLevel =
  /** For everything a legal entity buys. */
  | 'LEGAL_ENTITY'
  /** For one supplier. */
  | 'SUPPLIER'
  /** For one item. */
  | 'ITEM'
  /** For one item from one supplier. */
  | 'ITEM_SUPPLIER';

/** Conditions on match tolerances; those given must all hold. */
export type MatchTolerancesInputFilters = {
  /** By its id. */
  id?: InputMaybe<IdFilter>;
  /** By level. */
  level?: InputMaybe<MatchToleranceLevelFilter>;
  /** By the id of its subsidiary. */
  subsidiaryId?: InputMaybe<IdFilter>;
  /** By the id of its supplier. */
  supplierId?: InputMaybe<IdFilter>;
  /** By its supplier. */
  supplier?: InputMaybe<SuppliersInputFilters>;
  /** By the id of its item. */
  itemId?: InputMaybe<IdFilter>;
  /** By its item. */
  item?: InputMaybe<ErpItemsInputFilters>;
  /** By valid from. */
  validFrom?: InputMaybe<DateFilter>;
};

/** Orders of the list; ties are broken by id. */
export type MatchToleranceSortEnum =
  /** By id, ascending. */
  | 'ID_ASC'
  /** By id, descending. */
  | 'ID_DESC'
  /** By time of making, ascending. */
  | 'CREATED_ASC'
  /** By time of making, descending. */
  | 'CREATED_DESC'
  /** By valid from, ascending. */
  | 'VALID_FROM_ASC'
  /** By valid from, descending. */
  | 'VALID_FROM_DESC';

/** A page of matchTolerances. */
export type MatchToleranceConnection = {
  /** The records of this page, in order. */
  edges: Array<MatchToleranceEdge>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
};

/** One record of a page. */
export type MatchToleranceEdge = {
  /** Where the record stands in the list: for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: MatchTolerance;
};

/** Conditions on match tolerance level; those given must all hold. */
export type MatchToleranceLevelFilter = {
  /** Is this value. */
  eq?: InputMaybe<MatchToleranceLevel>;
  /** Is another value. */
  neq?: InputMaybe<MatchToleranceLevel>;
  /** Is one of these. */
  in?: InputMaybe<Array<MatchToleranceLevel>>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<MatchToleranceLevel>>;
  /** True: has no value; false: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** When a bill is due and what early payment earns. System of record: ERP. */
export type PaymentTerm = {
  /** Wire form `pyt_…`. */
  id: Scalars['ID']['output'];
  /** Changes with every change of the record; updates give it back as `etag`. */
  _etag: Scalars['String']['output'];
  /** The term as written on orders, for example `2/10 NET 30`. */
  code: Scalars['String']['output'];
  /** What it means in words. */
  description: Maybe<Scalars['String']['output']>;
  /** Days from the bill's date until it is due. */
  netDays: Scalars['Int']['output'];
  /** Percent off for early payment; null where there is none. */
  discountPercent: Maybe<Scalars['Decimal']['output']>;
  /** Days from the bill's date within which the discount holds; null where there is none. */
  discountDays: Maybe<Scalars['Int']['output']>;
  /** What other systems call it. */
  externalIds: Array<ExternalId>;
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
};

/** Conditions on payment terms; those given must all hold. */
export type PaymentTermsInputFilters = {
  /** By its id. */
  id?: InputMaybe<IdFilter>;
  /** By code. */
  code?: InputMaybe<StringFilter>;
  /** By net days. */
  netDays?: InputMaybe<IntFilter>;
};

/** Orders of the list; ties are broken by id. */
export type PaymentTermSortEnum =
  /** By id, ascending. */
  | 'ID_ASC'
  /** By id, descending. */
  | 'ID_DESC'
  /** By time of making, ascending. */
  | 'CREATED_ASC'
  /** By time of making, descending. */
  | 'CREATED_DESC'
  /** By code, ascending. */
  | 'CODE_ASC'
  /** By code, descending. */
  | 'CODE_DESC'
  /** By net days, ascending. */
  | 'NET_DAYS_ASC'
  /** By net days, descending. */
  | 'NET_DAYS_DESC';

/** A page of paymentTerms. */
export type PaymentTermConnection = {
  /** The records of this page, in order. */
  edges: Array<PaymentTermEdge>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
};

/** One record of a page. */
export type PaymentTermEdge = {
  /** Where the record stands in the list: for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: PaymentTerm;
};

/** One step of a run. System of record: MES. */
export type RunStep = {
  /** Opaque id. */
  id: Scalars['ID']['output'];
};

/**
 * A manufacturing BOM: what the floor needs to build one part revision, derived from the engineering BOM, one per procedure version.
 * System of record: MES.
 */
export type MBom = {
  /** Opaque id. */
  id: Scalars['ID']['output'];
};

/** A nonconformance (NCR) found on the floor. System of record: MES. */
export type Issue = {
  /** Opaque id. */
  id: Scalars['ID']['output'];
};

/** Goods that go to a customer. Site-scoped. System of record: MES. */
export type Shipment = {
  /** Wire form `shp_…`. */
  id: Scalars['ID']['output'];
};

/** Which account is debited or credited when something happens, by cost method. System of record: ERP. */
export type PostingRule = {
  /** Wire form `prl_…`. */
  id: Scalars['ID']['output'];
  /** Changes with every change of the record; updates give it back as `etag`. */
  _etag: Scalars['String']['output'];
  /** What happens. */
  event: PostingEvent;
  /** Only for items with this cost method; null for all. */
  costMethod: Maybe<CostMethod>;
  /** Only for order lines of this type; null for all. */
  lineType: Maybe<PurchaseOrderLineType>;
  /** Only for stock with this status; null for all. */
  stockStatus: Maybe<FinancialStockStatus>;
  /** Order of the lines in the journal. */
  sequence: Scalars['Int']['output'];
  /** Debit or credit; a negative amount changes the side. */
  side: PostingSide;
  /** Which account; the order line's own and the item's win over it. */
  accountRole: GlAccountRole;
  /** Which amount. */
  amountBasis: PostingAmountBasis;
  /** The rule in words. */
  description: Scalars['String']['output'];
  /** What other systems call it. */
  externalIds: Array<ExternalId>;
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
};

/** What the ledger reacts to. */
export type PostingEvent =
  /** Goods received; a return changes the sides. */
  | 'RECEIPT'
  /** A bill posted; a credit changes the sides. */
  | 'BILL'
  /** A bill paid. */
  | 'PAYMENT'
  /** Material built in. */
  | 'MATERIAL_ISSUE'
  /** Labor, machine time or overhead charged. */
  | 'LABOR_CHARGE'
  /** Output recognised. */
  | 'COMPLETION'
  /** What is left in work in process at the close. */
  | 'RUN_CLOSE'
  /** Work or material scrapped. */
  | 'SCRAP'
  /** Stock leaves for another site. */
  | 'TRANSFER_SHIP'
  /** Stock arrives from another site. */
  | 'TRANSFER_RECEIVE'
  /** Stock was lost on the way. */
  | 'TRANSFER_LOSS'
  /** Stock is blocked; a release changes the sides. */
  | 'STOCK_BLOCK'
  /** Goods shipped to a customer. */
  | 'SHIPMENT'
  /** A correction after reconciliation. */
  | 'ADJUSTMENT'
  /** Stock at another standard cost. */
  | 'REVALUATION';

/** Side of the ledger. */
export type PostingSide =
  /** Debit. */
  | 'DEBIT'
  /** Credit. */
  | 'CREDIT';

/** Which amount a rule posts. */
export type PostingAmountBasis =
  /** Quantity at standard cost. */
  | 'STANDARD_COST'
  /** Quantity at actual cost. */
  | 'ACTUAL_COST'
  /** Quantity at the order's price. */
  | 'PO_PRICE'
  /** What the bill says, with tax and charges. */
  | 'BILL_AMOUNT'
  /** Tax of the bill. */
  | 'TAX_AMOUNT'
  /** Charges of the bill beside its lines. */
  | 'CHARGES_AMOUNT'
  /** What order, standard and bill price differ by. */
  | 'PRICE_DIFFERENCE'
  /** The part of it for stock that is still there. */
  | 'PRICE_DIFFERENCE_ON_HAND'
  /** The rest of it. */
  | 'PRICE_DIFFERENCE_CONSUMED'
  /** What the exchange rates differ by. */
  | 'EXCHANGE_DIFFERENCE'
  /** Material beside standard left in work in process. */
  | 'USAGE_DIFFERENCE'
  /** Labor and machine time beside standard left in work in process. */
  | 'RATE_DIFFERENCE'
  /** What reconciliation found, or another standard cost makes. */
  | 'VALUE_DIFFERENCE';

/** Conditions on posting rules; those given must all hold. */
export type PostingRulesInputFilters = {
  /** By its id. */
  id?: InputMaybe<IdFilter>;
  /** By event. */
  event?: InputMaybe<PostingEventFilter>;
  /** By cost method. */
  costMethod?: InputMaybe<CostMethodFilter>;
  /** By line type. */
  lineType?: InputMaybe<PurchaseOrderLineTypeFilter>;
  /** By account role. */
  accountRole?: InputMaybe<GlAccountRoleFilter>;
  /** By side. */
  side?: InputMaybe<PostingSideFilter>;
};

/** Orders of the list; ties are broken by id. */
export type PostingRuleSortEnum =
  /** By id, ascending. */
  | 'ID_ASC'
  /** By id, descending. */
  | 'ID_DESC'
  /** By sequence, ascending. */
  | 'SEQUENCE_ASC'
  /** By sequence, descending. */
  | 'SEQUENCE_DESC';

/** A page of postingRules. */
export type PostingRuleConnection = {
  /** The records of this page, in order. */
  edges: Array<PostingRuleEdge>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
};

/** One record of a page. */
export type PostingRuleEdge = {
  /** Where the record stands in the list: for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: PostingRule;
};

/** Conditions on posting event; those given must all hold. */
export type PostingEventFilter = {
  /** Is this value. */
  eq?: InputMaybe<PostingEvent>;
  /** Is another value. */
  neq?: InputMaybe<PostingEvent>;
  /** Is one of these. */
  in?: InputMaybe<Array<PostingEvent>>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<PostingEvent>>;
  /** True: has no value; false: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on posting side; those given must all hold. */
export type PostingSideFilter = {
  /** Is this value. */
  eq?: InputMaybe<PostingSide>;
  /** Is another value. */
  neq?: InputMaybe<PostingSide>;
  /** Is one of these. */
  in?: InputMaybe<Array<PostingSide>>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<PostingSide>>;
  /** True: has no value; false: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What a supplier charges beside the lines of an order. System of record: ERP. */
export type PurchaseOrderFee = {
  /** Wire form `pof_…`. */
  id: Scalars['ID']['output'];
  /** Changes with every change of the record; updates give it back as `etag`. */
  _etag: Scalars['String']['output'];
  /** Its order. */
  purchaseOrder: PurchaseOrder;
  /** Place among the order's fees, from 1. */
  position: Scalars['Int']['output'];
  /** What it is for. */
  kind: PurchaseOrderFeeKind;
  /** The same in words. */
  description: Scalars['String']['output'];
  /** How much, in the order's currency, without tax. */
  amount: Money;
  /** Where it is booked; null for where charges go. */
  glAccount: Maybe<GlAccount>;
  /** Tax code; null for the order's. */
  taxCode: Maybe<Scalars['String']['output']>;
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
};

/** What a fee is for. */
export type PurchaseOrderFeeKind =
  /** Carriage. */
  | 'FREIGHT'
  /** Customs duty. */
  | 'DUTY'
  /** Insurance of the carriage. */
  | 'INSURANCE'
  /** Packing and its return. */
  | 'PACKAGING'
  /** Tools and set-up, paid once. */
  | 'TOOLING'
  /** Anything else. */
  | 'OTHER';

/** One line of a purchase order. Site-scoped. System of record: ERP. */
export type PurchaseOrderLine = {
  /** Wire form `pol_…`. */
  id: Scalars['ID']['output'];
  /** Changes with every change of the record; updates give it back as `etag`. */
  _etag: Scalars['String']['output'];
  /** The order it belongs to. */
  purchaseOrder: PurchaseOrder;
  /** Number of the order. */
  poNumber: Scalars['String']['output'];
  /** Number of the line within the order, from 1. */
  lineNumber: Scalars['Int']['output'];
  /** The site that receives it: the order's. */
  site: Site;
  /** Whether anything is still expected. */
  status: PurchaseOrderLineStatus;
  /** What is ordered; null for a service or a purchase that has no item. */
  item: Maybe<Item>;
  /** The revision that is asked for; null where any released one will do. */
  part: Maybe<Part>;
  /** What is ordered, in words. */
  description: Scalars['String']['output'];
  /** What kind of purchase it is. */
  lineType: PurchaseOrderLineType;
  /** What a bill is compared with. */
  matchPolicy: MatchPolicy;
  /** Quantity in the line's unit. */
  quantityOrdered: Scalars['Float']['output'];
  /** The unit it is ordered in: a Rec 20 code or a packaging unit of the item. */
  unitOfMeasure: UnitOfMeasure;
  /** The same quantity in the item's base unit. */
  baseQuantityOrdered: Scalars['Float']['output'];
  /** Price of one unit, at most 6 decimals. */
  unitPrice: Money;
  /** Quantity times price, rounded to the currency's minor unit. */
  amount: Money;
  /** What the supplier calls it, text. */
  supplierPartNumber: Maybe<Scalars['String']['output']>;
  /** Day it is needed, in the site's calendar. */
  needDate: Maybe<Scalars['Date']['output']>;
  /** Day the supplier promised. */
  promisedDate: Maybe<Scalars['Date']['output']>;
  /** Percent that may be received beyond what was ordered. */
  overReceiptTolerancePercent: Scalars['Decimal']['output'];
  /** Percent that may be missing for the line to count as received. */
  underReceiptTolerancePercent: Scalars['Decimal']['output'];
  /** The attributes as set on this line; null where the order's hold. */
  attributes: AccountingAttributes;
  /** What holds: the line's where set, otherwise the order's. */
  effectiveAttributes: AccountingAttributes;
  /** User-defined attributes. */
  customAttributes: Array<Attribute>;
  /** Received financially, less what went back, in the line's unit. The floor's count is the MES's. */
  quantityReceived: Scalars['Float']['output'];
  /** Billed on bills that are not void, less credits, in the line's unit. */
  quantityBilled: Scalars['Float']['output'];
  /** Derived: how much has arrived, financially. */
  receiptStatus: FinancialReceiptStatus;
  /** Derived: how much has been billed. */
  billingStatus: BillingStatus;
  /** True when no more is expected: everything came, or the buyer closed it short. */
  receivingComplete: Scalars['Boolean']['output'];
  /** Why it was closed short. */
  shortCloseReason: Maybe<Scalars['String']['output']>;
  /** OUTSIDE_PROCESSING: the run's step that the supplier does. */
  runStep: Maybe<RunStep>;
  /** OUTSIDE_PROCESSING without a run step: the part that is sent out. */
  inputPart: Maybe<Part>;
  /** OUTSIDE_PROCESSING without a run step: what each returned piece consumes. */
  mbom: Maybe<MBom>;
  /** Financial receipts and returns against it, oldest first. */
  itemReceipts: Array<ItemReceipt>;
  /** What arrived and was not posted, oldest first. */
  withholdings: Array<ReceiptWithholding>;
  /** Bill lines that name it, oldest first. */
  billLines: Array<VendorBillLine>;
  /** Match results that concern it, newest first. */
  matchResults: Array<MatchResult>;
  /** Goods received less goods billed on its GR/IR account, in the order's currency; zero when both agree. */
  grIrBalance: Money;
  /** What other systems call it. */
  externalIds: Array<ExternalId>;
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
};

/** Whether anything is still expected on a line. */
export type PurchaseOrderLineStatus =
  /** Goods, a service or a bill are expected. */
  | 'OPEN'
  /** Nothing more is expected. */
  | 'CLOSED'
  /** Given up before anything was received. */
  | 'CANCELED';

/** What kind of purchase a line is. */
export type PurchaseOrderLineType =
  /** Stocked goods. */
  | 'GOODS'
  /** A service, expensed. */
  | 'SERVICE'
  /** Work on our own pieces at a supplier. */
  | 'OUTSIDE_PROCESSING'
  /** Goods that are expensed. */
  | 'NON_INVENTORY';

/** What a bill line is compared with. */
export type MatchPolicy =
  /** Order, receipt and bill. */
  | 'THREE_WAY'
  /** Order and bill. */
  | 'TWO_WAY'
  /** Nothing. */
  | 'NONE';

/** Conditions on purchase order lines; those given must all hold. */
export type PurchaseOrderLinesInputFilters = {
  /** By its id. */
  id?: InputMaybe<IdFilter>;
  /** By the id of its purchase order. */
  purchaseOrderId?: InputMaybe<IdFilter>;
  /** By its purchase order. */
  purchaseOrder?: InputMaybe<PurchaseOrdersInputFilters>;
  /** By po number. */
  poNumber?: InputMaybe<StringFilter>;
  /** By line number. */
  lineNumber?: InputMaybe<IntFilter>;
  /** By the id of its site. */
  siteId?: InputMaybe<IdFilter>;
  /** By status. */
  status?: InputMaybe<PurchaseOrderLineStatusFilter>;
  /** By the id of its item. */
  itemId?: InputMaybe<IdFilter>;
  /** By its item. */
  item?: InputMaybe<ErpItemsInputFilters>;
  /** By the id of its part. */
  partId?: InputMaybe<IdFilter>;
  /** By its part. */
  part?: InputMaybe<ErpPartsInputFilters>;
  /** By line type. */
  lineType?: InputMaybe<PurchaseOrderLineTypeFilter>;
  /** By match policy. */
  matchPolicy?: InputMaybe<MatchPolicyFilter>;
  /** By receipt status. */
  receiptStatus?: InputMaybe<FinancialReceiptStatusFilter>;
  /** By billing status. */
  billingStatus?: InputMaybe<BillingStatusFilter>;
  /** By receiving complete. */
  receivingComplete?: InputMaybe<BooleanFilter>;
  /** By quantity ordered. */
  quantityOrdered?: InputMaybe<FloatFilter>;
  /** By quantity received. */
  quantityReceived?: InputMaybe<FloatFilter>;
  /** By quantity billed. */
  quantityBilled?: InputMaybe<FloatFilter>;
  /** By unit price. */
  unitPrice?: InputMaybe<DecimalFilter>;
  /** By need date. */
  needDate?: InputMaybe<DateFilter>;
  /** By promised date. */
  promisedDate?: InputMaybe<DateFilter>;
  /** By department. */
  department?: InputMaybe<StringFilter>;
  /** By location. */
  location?: InputMaybe<StringFilter>;
  /** By cost center. */
  costCenter?: InputMaybe<StringFilter>;
  /** By project. */
  project?: InputMaybe<StringFilter>;
  /** By tax code. */
  taxCode?: InputMaybe<StringFilter>;
  /** By created at. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** By updated at. */
  updatedAt?: InputMaybe<DateTimeFilter>;
};

/** Orders of the list; ties are broken by id. */
export type PurchaseOrderLineSortEnum =
  /** By id, ascending. */
  | 'ID_ASC'
  /** By id, descending. */
  | 'ID_DESC'
  /** By time of making, ascending. */
  | 'CREATED_ASC'
  /** By time of making, descending. */
  | 'CREATED_DESC'
  /** By time of the last change, ascending. */
  | 'UPDATED_ASC'
  /** By time of the last change, descending. */
  | 'UPDATED_DESC'
  /** By need date, ascending. */
  | 'NEED_DATE_ASC'
  /** By need date, descending. */
  | 'NEED_DATE_DESC'
  /** By promised date, ascending. */
  | 'PROMISED_DATE_ASC'
  /** By promised date, descending. */
  | 'PROMISED_DATE_DESC'
  /** By po number, ascending. */
  | 'PO_NUMBER_ASC'
  /** By po number, descending. */
  | 'PO_NUMBER_DESC';

/** A page of purchaseOrderLines. */
export type PurchaseOrderLineConnection = {
  /** The records of this page, in order. */
  edges: Array<PurchaseOrderLineEdge>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
};

/** One record of a page. */
export type PurchaseOrderLineEdge = {
  /** Where the record stands in the list: for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: PurchaseOrderLine;
};

/** Conditions on match policy; those given must all hold. */
export type MatchPolicyFilter = {
  /** Is this value. */
  eq?: InputMaybe<MatchPolicy>;
  /** Is another value. */
  neq?: InputMaybe<MatchPolicy>;
  /** Is one of these. */
  in?: InputMaybe<Array<MatchPolicy>>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<MatchPolicy>>;
  /** True: has no value; false: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on purchase order line status; those given must all hold. */
export type PurchaseOrderLineStatusFilter = {
  /** Is this value. */
  eq?: InputMaybe<PurchaseOrderLineStatus>;
  /** Is another value. */
  neq?: InputMaybe<PurchaseOrderLineStatus>;
  /** Is one of these. */
  in?: InputMaybe<Array<PurchaseOrderLineStatus>>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<PurchaseOrderLineStatus>>;
  /** True: has no value; false: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on purchase order line type; those given must all hold. */
export type PurchaseOrderLineTypeFilter = {
  /** Is this value. */
  eq?: InputMaybe<PurchaseOrderLineType>;
  /** Is another value. */
  neq?: InputMaybe<PurchaseOrderLineType>;
  /** Is one of these. */
  in?: InputMaybe<Array<PurchaseOrderLineType>>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<PurchaseOrderLineType>>;
  /** True: has no value; false: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Where a purchase is charged, as input; an attribute that is left out stays, null clears it. */
export type AccountingAttributesInput = {
  /** Department code. */
  department?: InputMaybe<Scalars['String']['input']>;
  /** Accounting location code; not a bin of the floor. */
  location?: InputMaybe<Scalars['String']['input']>;
  /** Cost center code. */
  costCenter?: InputMaybe<Scalars['String']['input']>;
  /** Project code. */
  project?: InputMaybe<Scalars['String']['input']>;
  /** Account that overrides the posting rules'. */
  glAccountId?: InputMaybe<Scalars['ID']['input']>;
  /** Tax code. */
  taxCode?: InputMaybe<Scalars['String']['input']>;
};

/** A new order. */
export type CreatePurchaseOrderInput = {
  /** Order number, 1 to 40 characters, unique. */
  number: Scalars['String']['input'];
  /** Whom it is ordered from. */
  supplierId: Scalars['ID']['input'];
  /** The site it is for. */
  siteId: Scalars['ID']['input'];
  /** Day of the order. */
  orderDate: Scalars['Date']['input'];
  /** Its currency; the supplier's where it is left out. */
  currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  /** Units of the books' currency for one of the order's. Where it is left out: the rate of the order's day; none is STATE_INVALID. */
  exchangeRate?: InputMaybe<Scalars['Decimal']['input']>;
  /** The term agreed; the supplier's where it is left out. */
  paymentTermId?: InputMaybe<Scalars['ID']['input']>;
  /** Where it is delivered, in words. */
  shipTo?: InputMaybe<Scalars['String']['input']>;
  /** Where its lines are charged, unless a line says otherwise. */
  attributes?: InputMaybe<AccountingAttributesInput>;
  /** User-defined attributes. */
  customAttributes?: InputMaybe<Array<AttributeInput>>;
  /** Who buys. */
  buyer?: InputMaybe<Scalars['String']['input']>;
  /** Notes to the order, at most 2,000 characters. */
  notes?: InputMaybe<Scalars['String']['input']>;
  /** Its lines, 1 to 500, numbered in this order. */
  lines: Array<PurchaseOrderLineInput>;
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A line of a new order. */
export type PurchaseOrderLineInput = {
  /** The item; may be missing for SERVICE and NON_INVENTORY only. */
  itemId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision, where only one will do. */
  partId?: InputMaybe<Scalars['ID']['input']>;
  /** What is ordered, in words; the item's where it is left out. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** What sort of line it is. */
  lineType?: PurchaseOrderLineType;
  /** What its bills are matched with. */
  matchPolicy?: MatchPolicy;
  /** How much, in the unit of the line; above 0, at most 6 decimals. */
  quantityOrdered: Scalars['Float']['input'];
  /** The unit it is ordered in: a Rec 20 code or one of the item's packs; the item's purchase unit, else its base unit, where it is left out. */
  unitOfMeasure?: InputMaybe<Scalars['String']['input']>;
  /** Price of one such unit, in the order's currency; at most 6 decimals. */
  unitPrice: Scalars['Decimal']['input'];
  /** The supplier's own number of it. */
  supplierPartNumber?: InputMaybe<Scalars['String']['input']>;
  /** When it is needed. */
  needDate?: InputMaybe<Scalars['Date']['input']>;
  /** When the supplier has promised it. */
  promisedDate?: InputMaybe<Scalars['Date']['input']>;
  /** Percent that may be received beyond what is ordered. */
  overReceiptTolerancePercent?: Scalars['Decimal']['input'];
  /** Percent that may be missing and the line still counts as received. */
  underReceiptTolerancePercent?: Scalars['Decimal']['input'];
  /** Where it is charged, in place of the order's. */
  attributes?: InputMaybe<AccountingAttributesInput>;
  /** User-defined attributes. */
  customAttributes?: InputMaybe<Array<AttributeInput>>;
  /** OUTSIDE_PROCESSING: the run step that is done outside. */
  runStepId?: InputMaybe<Scalars['ID']['input']>;
  /** OUTSIDE_PROCESSING without a run step: what is sent out, with mbomId. */
  inputPartId?: InputMaybe<Scalars['ID']['input']>;
  /** OUTSIDE_PROCESSING without a run step: the manufacturing BOM, with inputPartId. */
  mbomId?: InputMaybe<Scalars['ID']['input']>;
};

/** Changes of an order's header; what is left out stays. */
export type UpdatePurchaseOrderInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** The `_etag` that was read. ETAG_REQUIRED without, ETAG_MISMATCH where it is out of date. */
  etag?: InputMaybe<Scalars['String']['input']>;
  /** Day of the order; in DRAFT only. */
  orderDate?: InputMaybe<Scalars['Date']['input']>;
  /** Units of the books' currency for one of the order's; in DRAFT only. */
  exchangeRate?: InputMaybe<Scalars['Decimal']['input']>;
  /** The term agreed; in DRAFT only. */
  paymentTermId?: InputMaybe<Scalars['ID']['input']>;
  /** Where its lines are charged; in DRAFT only. */
  attributes?: InputMaybe<AccountingAttributesInput>;
  /** User-defined attributes: all of them; in DRAFT only. */
  customAttributes?: InputMaybe<Array<AttributeInput>>;
  /** Where it is delivered, in words. */
  shipTo?: InputMaybe<Scalars['String']['input']>;
  /** Who buys. */
  buyer?: InputMaybe<Scalars['String']['input']>;
  /** Notes to the order, at most 2,000 characters. */
  notes?: InputMaybe<Scalars['String']['input']>;
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Changes of an order line; what is left out stays. */
export type UpdatePurchaseOrderLineInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** The `_etag` that was read. ETAG_REQUIRED without, ETAG_MISMATCH where it is out of date. */
  etag?: InputMaybe<Scalars['String']['input']>;
  /** How much, in the unit of the line. */
  quantityOrdered?: InputMaybe<Scalars['Float']['input']>;
  /** The unit it is ordered in; in DRAFT only. */
  unitOfMeasure?: InputMaybe<Scalars['String']['input']>;
  /** Price of one such unit. */
  unitPrice?: InputMaybe<Scalars['Decimal']['input']>;
  /** What is ordered, in words; in DRAFT only. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** What its bills are matched with; in DRAFT only. */
  matchPolicy?: InputMaybe<MatchPolicy>;
  /** When it is needed. */
  needDate?: InputMaybe<Scalars['Date']['input']>;
  /** When the supplier has promised it. */
  promisedDate?: InputMaybe<Scalars['Date']['input']>;
  /** Percent that may be received beyond what is ordered. */
  overReceiptTolerancePercent?: InputMaybe<Scalars['Decimal']['input']>;
  /** Percent that may be missing and the line still counts as received. */
  underReceiptTolerancePercent?: InputMaybe<Scalars['Decimal']['input']>;
  /** Where it is charged, in place of the order's. */
  attributes?: InputMaybe<AccountingAttributesInput>;
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Handing an order to its approver. */
export type SubmitPurchaseOrderInput = {
  /** The order's id. */
  id: Scalars['ID']['input'];
  /** The `_etag` that was read. ETAG_REQUIRED without, ETAG_MISMATCH where it is out of date. */
  etag?: InputMaybe<Scalars['String']['input']>;
  /** Whose approval it needs: the subject of a principal, 1 to 200 characters. */
  approver: Scalars['String']['input'];
  /** The total that an APPROVED or ORDERED order may grow to; the order's own total where it is a draft. */
  upTo?: InputMaybe<Scalars['Decimal']['input']>;
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A step of an order from one state to the next. */
export type PurchaseOrderTransitionInput = {
  /** The order's id. */
  id: Scalars['ID']['input'];
  /** The `_etag` that was read. ETAG_REQUIRED without, ETAG_MISMATCH where it is out of date. */
  etag?: InputMaybe<Scalars['String']['input']>;
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A step of an order that needs a reason. */
export type PurchaseOrderReasonInput = {
  /** The order's id. */
  id: Scalars['ID']['input'];
  /** The `_etag` that was read. ETAG_REQUIRED without, ETAG_MISMATCH where it is out of date. */
  etag?: InputMaybe<Scalars['String']['input']>;
  /** Why, 1 to 2,000 characters. */
  reason: Scalars['String']['input'];
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Closing a line of which nothing more is expected. */
export type CloseLineShortInput = {
  /** The line's id. */
  id: Scalars['ID']['input'];
  /** The `_etag` that was read. ETAG_REQUIRED without, ETAG_MISMATCH where it is out of date. */
  etag?: InputMaybe<Scalars['String']['input']>;
  /** Why, 1 to 2,000 characters. */
  reason: Scalars['String']['input'];
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Closing an order that came and was billed. */
export type ClosePurchaseOrderInput = {
  /** The order's id. */
  id: Scalars['ID']['input'];
  /** The `_etag` that was read. ETAG_REQUIRED without, ETAG_MISMATCH where it is out of date. */
  etag?: InputMaybe<Scalars['String']['input']>;
  /** Why, where there is something to say; 1 to 2,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Canceling a line of an order. */
export type CancelPurchaseOrderLineInput = {
  /** The line's id. */
  id: Scalars['ID']['input'];
  /** The `_etag` that was read. ETAG_REQUIRED without, ETAG_MISMATCH where it is out of date. */
  etag?: InputMaybe<Scalars['String']['input']>;
  /** Why, 1 to 2,000 characters. */
  reason: Scalars['String']['input'];
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The line canceled. */
export type CancelPurchaseOrderLinePayload = {
  /** The line as it is now. */
  purchaseOrderLine: PurchaseOrderLine;
};

/** The order made. */
export type CreatePurchaseOrderPayload = {
  /** The order as it is now. */
  purchaseOrder: PurchaseOrder;
};

/** The order changed. */
export type UpdatePurchaseOrderPayload = {
  /** The order as it is now. */
  purchaseOrder: PurchaseOrder;
};

/** The order submitted. */
export type SubmitPurchaseOrderPayload = {
  /** The order as it is now. */
  purchaseOrder: PurchaseOrder;
};

/** The order approved. */
export type ApprovePurchaseOrderPayload = {
  /** The order as it is now. */
  purchaseOrder: PurchaseOrder;
};

/** The order rejected. */
export type RejectPurchaseOrderPayload = {
  /** The order as it is now. */
  purchaseOrder: PurchaseOrder;
};

/** The order released. */
export type ReleasePurchaseOrderPayload = {
  /** The order as it is now. */
  purchaseOrder: PurchaseOrder;
};

/** The order canceled. */
export type CancelPurchaseOrderPayload = {
  /** The order as it is now. */
  purchaseOrder: PurchaseOrder;
};

/** The order closed. */
export type ClosePurchaseOrderPayload = {
  /** The order as it is now. */
  purchaseOrder: PurchaseOrder;
};

/** The line changed. */
export type UpdatePurchaseOrderLinePayload = {
  /** The line as it is now. */
  purchaseOrderLine: PurchaseOrderLine;
};

/** The line closed. */
export type CloseLineShortPayload = {
  /** The line as it is now. */
  purchaseOrderLine: PurchaseOrderLine;
};

/** An order placed with a supplier. Site-scoped. System of record: ERP. */
export type PurchaseOrder = {
  /** Wire form `po_…`. */
  id: Scalars['ID']['output'];
  /** Changes with every change of the record; updates give it back as `etag`. */
  _etag: Scalars['String']['output'];
  /** Counts every change; what other systems copied carries this number. */
  version: Scalars['Int']['output'];
  /** Order number, unique. */
  number: Scalars['String']['output'];
  /** Who is ordered from. */
  supplier: Supplier;
  /** Day of the order, in the site's calendar. */
  orderDate: Scalars['Date']['output'];
  /** Currency of all its prices: ISO 4217 code. */
  currency: Scalars['CurrencyCode']['output'];
  /** Units of the books' currency for one unit of the order's, at the order's day. */
  exchangeRate: Scalars['Decimal']['output'];
  /** When its bills are due. */
  paymentTerm: Maybe<PaymentTerm>;
  /** The site that ordered and receives. */
  site: Site;
  /** Delivery address as printed, where it is not the site's. */
  shipTo: Maybe<Scalars['String']['output']>;
  /** Where it stands in its life. */
  status: PurchaseOrderStatus;
  /** Derived from its lines: how much has arrived, financially. */
  receiptStatus: FinancialReceiptStatus;
  /** Derived from its lines: how much has been billed. */
  billingStatus: BillingStatus;
  /** Defaults for lines that do not say otherwise. */
  attributes: AccountingAttributes;
  /** User-defined attributes. */
  customAttributes: Array<Attribute>;
  /** Who is responsible for it. */
  buyer: Maybe<Scalars['String']['output']>;
  /** Free text for the supplier. */
  notes: Maybe<Scalars['String']['output']>;
  /** Sum of the amounts of its lines that are not canceled, and of its fees. */
  total: Money;
  /** Its lines by number. */
  lines: Array<PurchaseOrderLine>;
  /** What is charged beside the lines, in order. */
  fees: Array<PurchaseOrderFee>;
  /** Who was asked and what they decided, in order. */
  approvals: Array<PurchaseOrderApproval>;
  /** What other systems call it. */
  externalIds: Array<ExternalId>;
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
};

/** Where an order stands in its life. */
export type PurchaseOrderStatus =
  /** Being written. */
  | 'DRAFT'
  /** Waits for its approvers. */
  | 'PENDING_APPROVAL'
  /** An approver refused; it goes back to DRAFT. */
  | 'REJECTED'
  /** May be sent to the supplier. */
  | 'APPROVED'
  /** Sent; goods may be received. */
  | 'ORDERED'
  /** Nothing more is expected. */
  | 'CLOSED'
  /** Given up before anything was received. */
  | 'CANCELED';

/** How much of what was ordered has arrived, financially. Derived, never written. */
export type FinancialReceiptStatus =
  /** Nothing yet. */
  | 'NOT_RECEIVED'
  /** Something, and more is expected. */
  | 'PARTIALLY_RECEIVED'
  /** All. */
  | 'RECEIVED'
  /** More than ordered, inside the tolerance. */
  | 'OVER_RECEIVED'
  /** Less than ordered, and the buyer expects no more. */
  | 'SHORT_CLOSED';

/** How much of what was ordered has been billed. Derived, never written. */
export type BillingStatus =
  /** Nothing yet. */
  | 'NOT_BILLED'
  /** Something, and more is expected. */
  | 'PARTIALLY_BILLED'
  /** All that was ordered, or all that will arrive. */
  | 'BILLED'
  /** More than that. */
  | 'OVER_BILLED';

/** One approver's answer to an order. System of record: ERP. */
export type PurchaseOrderApproval = {
  /** Wire form `poa_…`. */
  id: Scalars['ID']['output'];
  /** The order. */
  purchaseOrder: PurchaseOrder;
  /** Place in the chain, from 1. */
  sequence: Scalars['Int']['output'];
  /** Who is asked. */
  approver: Scalars['String']['output'];
  /** The total that is approved by it; null where none was named. */
  amount: Maybe<Money>;
  /** What was decided. */
  decision: PurchaseApprovalDecision;
  /** Why, where it was said. */
  reason: Maybe<Scalars['String']['output']>;
  /** When the approver was asked. */
  requestedAt: Scalars['DateTime']['output'];
  /** When the approver answered; null while it waits. */
  decidedAt: Maybe<Scalars['DateTime']['output']>;
  /** What other systems call it. */
  externalIds: Array<ExternalId>;
};

/** An approver's answer. */
export type PurchaseApprovalDecision =
  /** Not answered yet. */
  | 'PENDING'
  /** Agreed. */
  | 'APPROVED'
  /** Refused. */
  | 'REJECTED';

/** Conditions on purchase orders; those given must all hold. */
export type PurchaseOrdersInputFilters = {
  /** By its id. */
  id?: InputMaybe<IdFilter>;
  /** By number. */
  number?: InputMaybe<StringFilter>;
  /** By the id of its supplier. */
  supplierId?: InputMaybe<IdFilter>;
  /** By its supplier. */
  supplier?: InputMaybe<SuppliersInputFilters>;
  /** By the id of its site. */
  siteId?: InputMaybe<IdFilter>;
  /** By its site. */
  site?: InputMaybe<ErpSitesInputFilters>;
  /** By status. */
  status?: InputMaybe<PurchaseOrderStatusFilter>;
  /** By receipt status. */
  receiptStatus?: InputMaybe<FinancialReceiptStatusFilter>;
  /** By billing status. */
  billingStatus?: InputMaybe<BillingStatusFilter>;
  /** By order date. */
  orderDate?: InputMaybe<DateFilter>;
  /** By currency. */
  currency?: InputMaybe<StringFilter>;
  /** By buyer. */
  buyer?: InputMaybe<StringFilter>;
  /** By department. */
  department?: InputMaybe<StringFilter>;
  /** By location. */
  location?: InputMaybe<StringFilter>;
  /** By cost center. */
  costCenter?: InputMaybe<StringFilter>;
  /** By project. */
  project?: InputMaybe<StringFilter>;
  /** By tax code. */
  taxCode?: InputMaybe<StringFilter>;
  /** By its lines. At least one must fit. */
  lines?: InputMaybe<PurchaseOrderLinesInputFilters>;
  /** By created at. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** By updated at. */
  updatedAt?: InputMaybe<DateTimeFilter>;
};

/** Orders of the list; ties are broken by id. */
export type PurchaseOrderSortEnum =
  /** By id, ascending. */
  | 'ID_ASC'
  /** By id, descending. */
  | 'ID_DESC'
  /** By time of making, ascending. */
  | 'CREATED_ASC'
  /** By time of making, descending. */
  | 'CREATED_DESC'
  /** By time of the last change, ascending. */
  | 'UPDATED_ASC'
  /** By time of the last change, descending. */
  | 'UPDATED_DESC'
  /** By number, ascending. */
  | 'NUMBER_ASC'
  /** By number, descending. */
  | 'NUMBER_DESC'
  /** By order date, ascending. */
  | 'ORDER_DATE_ASC'
  /** By order date, descending. */
  | 'ORDER_DATE_DESC';

/** A page of purchaseOrders. */
export type PurchaseOrderConnection = {
  /** The records of this page, in order. */
  edges: Array<PurchaseOrderEdge>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
};

/** One record of a page. */
export type PurchaseOrderEdge = {
  /** Where the record stands in the list: for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: PurchaseOrder;
};

/** Conditions on billing status; those given must all hold. */
export type BillingStatusFilter = {
  /** Is this value. */
  eq?: InputMaybe<BillingStatus>;
  /** Is another value. */
  neq?: InputMaybe<BillingStatus>;
  /** Is one of these. */
  in?: InputMaybe<Array<BillingStatus>>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<BillingStatus>>;
  /** True: has no value; false: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on financial receipt status; those given must all hold. */
export type FinancialReceiptStatusFilter = {
  /** Is this value. */
  eq?: InputMaybe<FinancialReceiptStatus>;
  /** Is another value. */
  neq?: InputMaybe<FinancialReceiptStatus>;
  /** Is one of these. */
  in?: InputMaybe<Array<FinancialReceiptStatus>>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<FinancialReceiptStatus>>;
  /** True: has no value; false: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on purchase order status; those given must all hold. */
export type PurchaseOrderStatusFilter = {
  /** Is this value. */
  eq?: InputMaybe<PurchaseOrderStatus>;
  /** Is another value. */
  neq?: InputMaybe<PurchaseOrderStatus>;
  /** Is one of these. */
  in?: InputMaybe<Array<PurchaseOrderStatus>>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<PurchaseOrderStatus>>;
  /** True: has no value; false: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on withheld quantities; those given must all hold. */
export type ReceiptWithholdingsInputFilters = {
  /** By its id. */
  id?: InputMaybe<IdFilter>;
  /** By the id of its floor receipt line. */
  sourceReceiptItemId?: InputMaybe<IdFilter>;
  /** By the id of its purchase order line. */
  purchaseOrderLineId?: InputMaybe<IdFilter>;
  /** By its purchase order line. */
  purchaseOrderLine?: InputMaybe<PurchaseOrderLinesInputFilters>;
  /** By why it is not posted. */
  reason?: InputMaybe<WithholdingReasonFilter>;
  /** By what became of it. */
  status?: InputMaybe<WithholdingStatusFilter>;
  /** By the id of the nonconformance that decides on it. */
  issueId?: InputMaybe<IdFilter>;
  /** By the id of its site. */
  siteId?: InputMaybe<IdFilter>;
  /** By quantity. */
  quantity?: InputMaybe<FloatFilter>;
  /** By when it was decided. */
  resolvedAt?: InputMaybe<DateTimeFilter>;
  /** By time of making. */
  createdAt?: InputMaybe<DateTimeFilter>;
};

/** Conditions on why a quantity is not posted; those given must all hold. */
export type WithholdingReasonFilter = {
  /** Is this value. */
  eq?: InputMaybe<WithholdingReason>;
  /** Is another value. */
  neq?: InputMaybe<WithholdingReason>;
  /** Is one of these. */
  in?: InputMaybe<Array<WithholdingReason>>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<WithholdingReason>>;
  /** True: has no value; false: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on what became of a withheld quantity; those given must all hold. */
export type WithholdingStatusFilter = {
  /** Is this value. */
  eq?: InputMaybe<WithholdingStatus>;
  /** Is another value. */
  neq?: InputMaybe<WithholdingStatus>;
  /** Is one of these. */
  in?: InputMaybe<Array<WithholdingStatus>>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<WithholdingStatus>>;
  /** True: has no value; false: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Orders of the list; ties are broken by id. */
export type ReceiptWithholdingSortEnum =
  /** By id, ascending. */
  | 'ID_ASC'
  /** By id, descending. */
  | 'ID_DESC'
  /** By time of making, ascending. */
  | 'CREATED_ASC'
  /** By time of making, descending. */
  | 'CREATED_DESC';

/** A page of withheld quantities. */
export type ReceiptWithholdingConnection = {
  /** The records of this page, in order. */
  edges: Array<ReceiptWithholdingEdge>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
};

/** One record of a page. */
export type ReceiptWithholdingEdge = {
  /** Where the record stands in the list: for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: ReceiptWithholding;
};

/** A comparison. */
export type RunReconciliationInput = {
  /** The site. */
  siteId: Scalars['ID']['input'];
  /** The instant that both sides are compared at. */
  asOf: Scalars['DateTime']['input'];
  /** What the floor counts, one row for each item and unit; at most 5,000. */
  shopFloorRows: Array<ShopFloorRowInput>;
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What the floor counts of one item. */
export type ShopFloorRowInput = {
  /** Its part number. */
  partNumber: Scalars['String']['input'];
  /** The unit of the quantities. */
  unitOfMeasure: Scalars['String']['input'];
  /** Physically at the site. */
  shopFloorQuantity: Scalars['Float']['input'];
  /** Shipped from the site and not yet received elsewhere. */
  inTransitQuantity?: Scalars['Float']['input'];
  /** Used by completed work and not yet taken from stock. */
  unpostedQuantity?: Scalars['Float']['input'];
  /** Events of the floor behind its movements since the last comparison. */
  evidenceEventIds?: Array<Scalars['ID']['input']>;
};

/** A correction of the books. */
export type PostAdjustingEntryInput = {
  /** The site. */
  siteId: Scalars['ID']['input'];
  /** The item. */
  itemId: Scalars['ID']['input'];
  /** Which stock it corrects. */
  stockStatus?: FinancialStockStatus;
  /** The row it answers; each row once. */
  reconciliationRowId?: InputMaybe<Scalars['ID']['input']>;
  /** Whether it stays. */
  kind?: AdjustingEntryKind;
  /** Change of the books, in the item's base unit; 0 for a change of value alone. */
  quantity?: Scalars['Float']['input'];
  /** Change of value in the books' currency; at the item's cost where it is left out. What leaves stock leaves at its cost. */
  value?: InputMaybe<Scalars['Decimal']['input']>;
  /** Why, 1 to 2,000 characters. */
  reason: Scalars['String']['input'];
  /** Who approved it, 1 to 200 characters. */
  approvedBy: Scalars['String']['input'];
  /** Day in the books: of a period that is OPEN or SOFT_CLOSED, else PERIOD_CLOSED. */
  postingDate: Scalars['Date']['input'];
  /** Day on which an accrual is taken back; of an OPEN period, after postingDate. */
  autoReverseOn?: InputMaybe<Scalars['Date']['input']>;
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The comparison kept. */
export type RunReconciliationPayload = {
  /** The comparison. */
  reconciliationRun: ReconciliationRun;
  /** Part numbers of the floor that ERP does not know: PLM's release of them has not arrived. */
  unknownPartNumbers: Array<Scalars['String']['output']>;
};

/** The correction posted. */
export type PostAdjustingEntryPayload = {
  /** The correction. */
  adjustingEntry: AdjustingEntry;
};

/** One comparison of the floor's stock with the books, for a site at an instant. A report: it changes neither. Site-scoped. System of record: ERP. */
export type ReconciliationRun = {
  /** Wire form `rcn_…`. */
  id: Scalars['ID']['output'];
  /** Its number, unique. */
  number: Scalars['String']['output'];
  /** The site. */
  site: Site;
  /** The instant that both sides are compared at. */
  asOf: Scalars['DateTime']['output'];
  /** What it found. */
  status: ReconciliationStatus;
  /** Who asked for it. */
  startedBy: Scalars['String']['output'];
  /** One row for each item, by part number. */
  rows: Array<ReconciliationRow>;
  /** Corrections that were made from it. */
  adjustingEntries: Array<AdjustingEntry>;
  /** Sum of the differences of its rows, in the books' currency. */
  valueDifference: Money;
  /** What other systems call it. */
  externalIds: Array<ExternalId>;
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
};

/** What a comparison found. */
export type ReconciliationStatus =
  /** Everything agrees. */
  | 'MATCHED'
  /** Something differs, and every difference is explained. */
  | 'DIFFERENCES'
  /** Something differs and nobody knows why. */
  | 'UNEXPLAINED';

/** What the floor and the books say of one item. Evidence, never stock. Site-scoped. System of record: ERP. */
export type ReconciliationRow = {
  /** Wire form `rcr_…`. */
  id: Scalars['ID']['output'];
  /** The comparison. */
  reconciliationRun: ReconciliationRun;
  /** The item. */
  item: Item;
  /** The item's base unit: unit of all quantities here. */
  unitOfMeasure: UnitOfMeasure;
  /** What the floor counts, as the MES reported it. */
  shopFloorQuantity: Scalars['Float']['output'];
  /** On its way between sites, as the MES reported it. */
  inTransitQuantity: Scalars['Float']['output'];
  /** What the books say. */
  financialQuantity: Scalars['Float']['output'];
  /** Floor and in transit, less the books. */
  difference: Scalars['Float']['output'];
  /** The difference at the item's cost. */
  valueDifference: Money;
  /** Why it differs. */
  category: ReconciliationCategory;
  /** Events of the floor that explain it. */
  evidenceEventIds: Array<Scalars['ID']['output']>;
  /** Explanation by a person. */
  note: Maybe<Scalars['String']['output']>;
  /** The correction that was made; null where there is none. */
  adjustingEntry: Maybe<AdjustingEntry>;
};

/** Why floor and books differ. */
export type ReconciliationCategory =
  /** They agree. */
  | 'MATCHED'
  /** The event came after the period or the cadence. */
  | 'TIMING'
  /** The event is known and not posted. */
  | 'UNPOSTED'
  /** A conversion rounds or is missing. */
  | 'UOM'
  /** The books do not know the item. */
  | 'MISSING_IN_ERP'
  /** The floor does not know the item. */
  | 'MISSING_IN_MES'
  /** Nobody knows why. */
  | 'UNEXPLAINED';

/** Conditions on reconciliation runs; those given must all hold. */
export type ReconciliationRunsInputFilters = {
  /** By its id. */
  id?: InputMaybe<IdFilter>;
  /** By number. */
  number?: InputMaybe<StringFilter>;
  /** By the id of its site. */
  siteId?: InputMaybe<IdFilter>;
  /** By its site. */
  site?: InputMaybe<ErpSitesInputFilters>;
  /** By as of. */
  asOf?: InputMaybe<DateTimeFilter>;
  /** By status. */
  status?: InputMaybe<ReconciliationStatusFilter>;
  /** By its rows. At least one must fit. */
  rows?: InputMaybe<ReconciliationRowsInputFilters>;
};

/** Conditions on rows of a comparison; those given must all hold. */
export type ReconciliationRowsInputFilters = {
  /** By its id. */
  id?: InputMaybe<IdFilter>;
  /** By the id of its item. */
  itemId?: InputMaybe<IdFilter>;
  /** By its item. */
  item?: InputMaybe<ErpItemsInputFilters>;
  /** By category. */
  category?: InputMaybe<ReconciliationCategoryFilter>;
  /** By difference. */
  difference?: InputMaybe<FloatFilter>;
};

/** Orders of the list; ties are broken by id. */
export type ReconciliationRunSortEnum =
  /** By id, ascending. */
  | 'ID_ASC'
  /** By id, descending. */
  | 'ID_DESC'
  /** By time of making, ascending. */
  | 'CREATED_ASC'
  /** By time of making, descending. */
  | 'CREATED_DESC'
  /** By as of, ascending. */
  | 'AS_OF_ASC'
  /** By as of, descending. */
  | 'AS_OF_DESC';

/** A page of reconciliationRuns. */
export type ReconciliationRunConnection = {
  /** The records of this page, in order. */
  edges: Array<ReconciliationRunEdge>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
};

/** One record of a page. */
export type ReconciliationRunEdge = {
  /** Where the record stands in the list: for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: ReconciliationRun;
};

/** Conditions on reconciliation category; those given must all hold. */
export type ReconciliationCategoryFilter = {
  /** Is this value. */
  eq?: InputMaybe<ReconciliationCategory>;
  /** Is another value. */
  neq?: InputMaybe<ReconciliationCategory>;
  /** Is one of these. */
  in?: InputMaybe<Array<ReconciliationCategory>>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<ReconciliationCategory>>;
  /** True: has no value; false: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on reconciliation status; those given must all hold. */
export type ReconciliationStatusFilter = {
  /** Is this value. */
  eq?: InputMaybe<ReconciliationStatus>;
  /** Is another value. */
  neq?: InputMaybe<ReconciliationStatus>;
  /** Is one of these. */
  in?: InputMaybe<Array<ReconciliationStatus>>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<ReconciliationStatus>>;
  /** True: has no value; false: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The financial record of goods shipped to a customer: cost of goods sold by element. Site-scoped. System of record: ERP. */
export type ShipmentPosting = {
  /** Wire form `spo_…`. */
  id: Scalars['ID']['output'];
  /** Changes with every change of the record; updates give it back as `etag`. */
  _etag: Scalars['String']['output'];
  /** The floor's shipment. */
  shipment: Shipment;
  /** The shipment's line, from 1. */
  shipmentLineNumber: Scalars['Int']['output'];
  /** Id of the floor's event. */
  sourceEventId: Scalars['ID']['output'];
  /** What was shipped. */
  item: Item;
  /** Its revision. */
  part: Maybe<Part>;
  /** Where it left. */
  site: Site;
  /** The demand it serves. */
  demand: Maybe<Demand>;
  /** The run that built it, where it is known. */
  run: Maybe<Run>;
  /** How much, in the item's base unit; below zero for a return. */
  quantity: Scalars['Float']['output'];
  /** The item's base unit. */
  unitOfMeasure: UnitOfMeasure;
  /** Rolled-up actual cost by element. */
  cost: CostBreakdown;
  /** Where it is charged, as of posting. */
  attributes: AccountingAttributes;
  /** Day it left, in the site's calendar. */
  transactionDate: Scalars['Date']['output'];
  /** Day in the books. */
  postingDate: Scalars['Date']['output'];
  /** The period it is posted in. */
  period: AccountingPeriod;
  /** Whether it counts. */
  status: ShipmentPostingStatus;
  /** Its journal. */
  glPosting: Maybe<GlPosting>;
  /** What other systems call it. */
  externalIds: Array<ExternalId>;
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
};

/** Whether a shipment counts in the books. */
export type ShipmentPostingStatus =
  /** Counts. */
  | 'POSTED'
  /** Taken back by a counter-posting. */
  | 'REVERSED';

/** Cost of what was shipped, by item and project. Computed when asked for. System of record: ERP. */
export type CostOfGoodsSold = {
  /** The period it was posted in. */
  period: AccountingPeriod;
  /** What was shipped. */
  item: Item;
  /** The project it is charged to; null for none. */
  project: Maybe<Scalars['String']['output']>;
  /** How much, in the item's base unit, less returns. */
  quantity: Scalars['Float']['output'];
  /** The item's base unit. */
  unitOfMeasure: UnitOfMeasure;
  /** Its cost by element, in the books' currency. */
  cost: CostBreakdown;
};

/** Conditions on shipment postings; those given must all hold. */
export type ShipmentPostingsInputFilters = {
  /** By its id. */
  id?: InputMaybe<IdFilter>;
  /** By the id of its shipment. */
  shipmentId?: InputMaybe<IdFilter>;
  /** By the id of its item. */
  itemId?: InputMaybe<IdFilter>;
  /** By its item. */
  item?: InputMaybe<ErpItemsInputFilters>;
  /** By the id of its site. */
  siteId?: InputMaybe<IdFilter>;
  /** By the id of its demand. */
  demandId?: InputMaybe<IdFilter>;
  /** By its demand. */
  demand?: InputMaybe<DemandsInputFilters>;
  /** By the id of its run. */
  runId?: InputMaybe<IdFilter>;
  /** By project. */
  project?: InputMaybe<StringFilter>;
  /** By status. */
  status?: InputMaybe<ShipmentPostingStatusFilter>;
  /** By transaction date. */
  transactionDate?: InputMaybe<DateFilter>;
  /** By posting date. */
  postingDate?: InputMaybe<DateFilter>;
};

/** Orders of the list; ties are broken by id. */
export type ShipmentPostingSortEnum =
  /** By id, ascending. */
  | 'ID_ASC'
  /** By id, descending. */
  | 'ID_DESC'
  /** By time of making, ascending. */
  | 'CREATED_ASC'
  /** By time of making, descending. */
  | 'CREATED_DESC'
  /** By transaction date, ascending. */
  | 'TRANSACTION_DATE_ASC'
  /** By transaction date, descending. */
  | 'TRANSACTION_DATE_DESC'
  /** By posting date, ascending. */
  | 'POSTING_DATE_ASC'
  /** By posting date, descending. */
  | 'POSTING_DATE_DESC';

/** A page of shipmentPostings. */
export type ShipmentPostingConnection = {
  /** The records of this page, in order. */
  edges: Array<ShipmentPostingEdge>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
};

/** One record of a page. */
export type ShipmentPostingEdge = {
  /** Where the record stands in the list: for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: ShipmentPosting;
};

/** Conditions on shipment posting status; those given must all hold. */
export type ShipmentPostingStatusFilter = {
  /** Is this value. */
  eq?: InputMaybe<ShipmentPostingStatus>;
  /** Is another value. */
  neq?: InputMaybe<ShipmentPostingStatus>;
  /** Is one of these. */
  in?: InputMaybe<Array<ShipmentPostingStatus>>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<ShipmentPostingStatus>>;
  /** True: has no value; false: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What finance says of a site: all of it. */
export type SetSiteFinancialsInput = {
  /** The site. */
  siteId: Scalars['ID']['input'];
  /** The legal entity in whose books it is. */
  subsidiaryId: Scalars['ID']['input'];
  /** The account that carries its stock where the item names none. */
  inventoryAccountId?: InputMaybe<Scalars['ID']['input']>;
  /** What each line of its orders must have, of its own or of its order, before it is submitted and released. */
  requiredAttributes?: Array<PurchaseAttribute>;
  /** Percent by which an approved order's total may grow before it must be approved anew, 0 to 1000. */
  changeLimitPercent?: Scalars['Decimal']['input'];
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** An accounting attribute of a purchase. */
export type PurchaseAttribute =
  /** Department code. */
  | 'DEPARTMENT'
  /** Accounting location code. */
  | 'LOCATION'
  /** Cost center code. */
  | 'COST_CENTER'
  /** Project code. */
  | 'PROJECT'
  /** Account that overrides the posting rules'. */
  | 'GL_ACCOUNT'
  /** Tax code. */
  | 'TAX_CODE';

/** The site set up. */
export type SetSiteFinancialsPayload = {
  /** The site as it is now. */
  site: Site;
};

export type Subscription = {
  /**
   * Purchase orders as they are released to their suppliers.
   * In the order of the log, which for one record is that in which it happened, each once. With `after` first what came since, then live,
   * with no gap and no repeat. Refuses CURSOR_EXPIRED, CURSOR_INVALID and FILTER_INVALID.
   */
  purchaseOrderReleased: PurchaseOrderReleasedEvent;
  /**
   * Bills as they are compared with their orders and receipts, whatever came of it, and again when a receipt or a person changes that.
   * In the order of the log, which for one record is that in which it happened, each once. With `after` first what came since, then live,
   * with no gap and no repeat. Refuses CURSOR_EXPIRED, CURSOR_INVALID and FILTER_INVALID.
   */
  billMatched: BillMatchedEvent;
};

export type SubscriptionPurchaseOrderReleasedArgs = {
  filters?: InputMaybe<PurchaseOrderReleasedInputFilters>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
};

export type SubscriptionBillMatchedArgs = {
  filters?: InputMaybe<BillMatchedInputFilters>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
};

/** A purchase order that was released. */
export type PurchaseOrderReleasedEvent = {
  /** Place of the event: `after` it the next one follows. */
  cursor: Scalars['Cursor']['output'];
  /** Opaque id of the event, the same at each delivery: by it a repetition is known. */
  eventId: Scalars['ID']['output'];
  /** When it was recorded, in UTC. */
  occurredAt: Scalars['DateTime']['output'];
  /** The order as it is now; it may have been changed since. */
  purchaseOrder: PurchaseOrder;
};

/** A bill that was compared with its orders and receipts. */
export type BillMatchedEvent = {
  /** Place of the event: `after` it the next one follows. */
  cursor: Scalars['Cursor']['output'];
  /** Opaque id of the event, the same at each delivery: by it a repetition is known. */
  eventId: Scalars['ID']['output'];
  /** When it was recorded, in UTC. */
  occurredAt: Scalars['DateTime']['output'];
  /** The bill as it is now; it may have been matched anew since. */
  vendorBill: VendorBill;
};

/** Conditions on released orders, by what their event says; those given must all hold. */
export type PurchaseOrderReleasedInputFilters = {
  /** Condition on the id of the site. */
  siteId?: InputMaybe<IdFilter>;
  /** Condition on the code of the site. */
  siteCode?: InputMaybe<StringFilter>;
  /** Condition on the id of the supplier. */
  supplierId?: InputMaybe<IdFilter>;
};

/** Conditions on matched bills, by what their event says; those given must all hold. */
export type BillMatchedInputFilters = {
  /** Condition on the id of the site. */
  siteId?: InputMaybe<IdFilter>;
  /** Condition on the code of the site. */
  siteCode?: InputMaybe<StringFilter>;
  /** Condition on the id of the supplier. */
  supplierId?: InputMaybe<IdFilter>;
  /** Condition on what came of it at that time: MATCHED, EXCEPTION, WAITING_FOR_RECEIPT … */
  matchStatus?: InputMaybe<MatchStatusFilter>;
};

/** A legal entity that keeps books of its own. System of record: ERP. */
export type Subsidiary = {
  /** Wire form `sub_…`. */
  id: Scalars['ID']['output'];
  /** Changes with every change of the record; updates give it back as `etag`. */
  _etag: Scalars['String']['output'];
  /** Short code, unique, for example `US01`. */
  code: Scalars['String']['output'];
  /** Legal name. */
  name: Scalars['String']['output'];
  /** The currency its books are kept in: ISO 4217 code. */
  currency: Scalars['CurrencyCode']['output'];
  /** The sites whose stock and documents are in its books. */
  sites: Array<Site>;
  /** What other systems call it. */
  externalIds: Array<ExternalId>;
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
};

/** A plant: a calendar, a set of locations, and the reach of what a viewer may see. System of record: MES. */
export type Site = {
  /** Wire form `sit_…`. */
  id: Scalars['ID']['output'];
  /** Short code, unique: capitals, digits, `-` and `_`, at most 20. */
  code: Scalars['String']['output'];
  /** ERP: the legal entity in whose books this site's stock and documents are; null while none is assigned. */
  subsidiary: Maybe<Subsidiary>;
  /** ERP: the account that carries this site's stock where the item names none. */
  inventoryAccount: Maybe<GlAccount>;
  /** ERP: what each line of this site's orders must carry before it goes out. */
  requiredPurchaseAttributes: Array<PurchaseAttribute>;
  /** ERP: percent by which an approved order may grow before it is approved anew; null while finance has not set the site up. */
  purchaseChangeLimitPercent: Maybe<Scalars['Decimal']['output']>;
};

/** Conditions on legal entities; those given must all hold. */
export type SubsidiariesInputFilters = {
  /** By its id. */
  id?: InputMaybe<IdFilter>;
  /** By code. */
  code?: InputMaybe<StringFilter>;
  /** By name. */
  name?: InputMaybe<StringFilter>;
  /** By currency. */
  currency?: InputMaybe<StringFilter>;
};

/** Conditions on sites, by their keys; those given must all hold. */
export type ErpSitesInputFilters = {
  /** By its id. */
  id?: InputMaybe<IdFilter>;
  /** By code. */
  code?: InputMaybe<StringFilter>;
};

/** Orders of the list; ties are broken by id. */
export type SubsidiarySortEnum =
  /** By id, ascending. */
  | 'ID_ASC'
  /** By id, descending. */
  | 'ID_DESC'
  /** By time of making, ascending. */
  | 'CREATED_ASC'
  /** By time of making, descending. */
  | 'CREATED_DESC'
  /** By code, ascending. */
  | 'CODE_ASC'
  /** By code, descending. */
  | 'CODE_DESC'
  /** By name, ascending. */
  | 'NAME_ASC'
  /** By name, descending. */
  | 'NAME_DESC';

/** A page of subsidiaries. */
export type SubsidiaryConnection = {
  /** The records of this page, in order. */
  edges: Array<SubsidiaryEdge>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
};

/** One record of a page. */
export type SubsidiaryEdge = {
  /** Where the record stands in the list: for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: Subsidiary;
};

/** The rate between two currencies from a day on. System of record: ERP. */
export type ExchangeRate = {
  /** Wire form `fxr_…`. */
  id: Scalars['ID']['output'];
  /** The currency that is converted: ISO 4217 code. */
  fromCurrency: Scalars['CurrencyCode']['output'];
  /** The currency it is converted into: ISO 4217 code. */
  toCurrency: Scalars['CurrencyCode']['output'];
  /** First day on which the rate holds; it holds until the next one. */
  validFrom: Scalars['Date']['output'];
  /** Units of `toCurrency` for one unit of `fromCurrency`, at most 10 decimals. */
  rate: Scalars['Decimal']['output'];
  /** Where the rate came from, for example `ECB`. */
  source: Maybe<Scalars['String']['output']>;
  /** When it was recorded. */
  createdAt: Scalars['DateTime']['output'];
};

/** Conditions on exchange rates; those given must all hold. */
export type ExchangeRatesInputFilters = {
  /** By its id. */
  id?: InputMaybe<IdFilter>;
  /** By from currency. */
  fromCurrency?: InputMaybe<StringFilter>;
  /** By to currency. */
  toCurrency?: InputMaybe<StringFilter>;
  /** By valid from. */
  validFrom?: InputMaybe<DateFilter>;
};

/** Orders of the list; ties are broken by id. */
export type ExchangeRateSortEnum =
  /** By id, ascending. */
  | 'ID_ASC'
  /** By id, descending. */
  | 'ID_DESC'
  /** By time of making, ascending. */
  | 'CREATED_ASC'
  /** By time of making, descending. */
  | 'CREATED_DESC'
  /** By valid from, ascending. */
  | 'VALID_FROM_ASC'
  /** By valid from, descending. */
  | 'VALID_FROM_DESC';

/** A page of exchangeRates. */
export type ExchangeRateConnection = {
  /** The records of this page, in order. */
  edges: Array<ExchangeRateEdge>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
};

/** One record of a page. */
export type ExchangeRateEdge = {
  /** Where the record stands in the list: for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: ExchangeRate;
};

/** A payment term; what is left out stays, or is empty for a new one. */
export type UpsertPaymentTermInput = {
  /** The term as written on orders, for example `2/10 NET 30`; 1 to 40 characters. It is its key. */
  code: Scalars['String']['input'];
  /** The `_etag` that was read, where the term is there already. ETAG_REQUIRED without, ETAG_MISMATCH where it is out of date. */
  etag?: InputMaybe<Scalars['String']['input']>;
  /** What it means in words, at most 500 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Days from the bill's date until it is due, 0 to 365. */
  netDays: Scalars['Int']['input'];
  /** Percent off for early payment, above 0 and at most 100; with discountDays only. */
  discountPercent?: InputMaybe<Scalars['Decimal']['input']>;
  /** Days within which the discount holds, at most netDays; with discountPercent only. */
  discountDays?: InputMaybe<Scalars['Int']['input']>;
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A supplier; what is left out stays, or is empty for a new one. */
export type UpsertSupplierInput = {
  /** Supplier number, 1 to 40 characters. It is its key. */
  code: Scalars['String']['input'];
  /** The `_etag` that was read, where the supplier is there already. ETAG_REQUIRED without, ETAG_MISMATCH where it is out of date. */
  etag?: InputMaybe<Scalars['String']['input']>;
  /** Its name, 1 to 200 characters; needed for a new one. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Whether it may be ordered from and paid; ACTIVE for a new one. */
  status?: InputMaybe<SupplierStatus>;
  /** The currency it is usually ordered in; needed for a new one. */
  currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  /** The term new orders take. */
  paymentTermId?: InputMaybe<Scalars['ID']['input']>;
  /** Its tax registration number. */
  taxId?: InputMaybe<Scalars['String']['input']>;
  /** Its addresses: all of them. */
  addresses?: InputMaybe<Array<SupplierAddressInput>>;
  /** People to talk to: all of them. */
  contacts?: InputMaybe<Array<SupplierContactInput>>;
  /** User-defined attributes: all of them. */
  customAttributes?: InputMaybe<Array<AttributeInput>>;
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** One address of a supplier, as input. */
export type SupplierAddressInput = {
  /** What the address is for. */
  kind: SupplierAddressKind;
  /** Street and number. */
  line1: Scalars['String']['input'];
  /** Second line. */
  line2?: InputMaybe<Scalars['String']['input']>;
  /** City. */
  city: Scalars['String']['input'];
  /** State, province or region. */
  region?: InputMaybe<Scalars['String']['input']>;
  /** Postal code, as text. */
  postalCode?: InputMaybe<Scalars['String']['input']>;
  /** ISO 3166-1 alpha-2 code, for example `US`. */
  country: Scalars['String']['input'];
};

/** A person at a supplier, as input. */
export type SupplierContactInput = {
  /** The person's name. */
  name: Scalars['String']['input'];
  /** What the person is responsible for. */
  role?: InputMaybe<Scalars['String']['input']>;
  /** E-mail address. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** Telephone number as written. */
  phone?: InputMaybe<Scalars['String']['input']>;
};

/** The term made or changed. */
export type UpsertPaymentTermPayload = {
  /** The term as it is now. */
  paymentTerm: PaymentTerm;
};

/** The supplier made or changed. */
export type UpsertSupplierPayload = {
  /** The supplier as it is now. */
  supplier: Supplier;
};

/** A company we buy from; the same for all sites. System of record: ERP. */
export type Supplier = {
  /** Wire form `sup_…`. */
  id: Scalars['ID']['output'];
  /** Changes with every change of the record; updates give it back as `etag`. */
  _etag: Scalars['String']['output'];
  /** Supplier number, unique. */
  code: Scalars['String']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** Whether it may be ordered from and paid. */
  status: SupplierStatus;
  /** The currency it is usually ordered in: ISO 4217 code. */
  currency: Scalars['CurrencyCode']['output'];
  /** The term new orders take; null where none is agreed. */
  paymentTerm: Maybe<PaymentTerm>;
  /** Its tax registration number. */
  taxId: Maybe<Scalars['String']['output']>;
  /** Its addresses. */
  addresses: Array<SupplierAddress>;
  /** People to talk to. */
  contacts: Array<SupplierContact>;
  /** User-defined attributes. */
  customAttributes: Array<Attribute>;
  /** What other systems call it. */
  externalIds: Array<ExternalId>;
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
};

/** Whether a supplier may be ordered from and paid. */
export type SupplierStatus =
  /** May be ordered from and paid. */
  | 'ACTIVE'
  /** New orders and payments wait. */
  | 'HOLD'
  /** No longer used. */
  | 'INACTIVE';

/** One address of a supplier. System of record: ERP. */
export type SupplierAddress = {
  /** Wire form `sad_…`. */
  id: Scalars['ID']['output'];
  /** What the address is for. */
  kind: SupplierAddressKind;
  /** Street and number. */
  line1: Scalars['String']['output'];
  /** Second line. */
  line2: Maybe<Scalars['String']['output']>;
  /** City. */
  city: Scalars['String']['output'];
  /** State, province or region. */
  region: Maybe<Scalars['String']['output']>;
  /** Postal code, as text. */
  postalCode: Maybe<Scalars['String']['output']>;
  /** ISO 3166-1 alpha-2 code, for example `US`. */
  country: Scalars['String']['output'];
};

/** What an address is for. */
export type SupplierAddressKind =
  /** Head office. */
  | 'MAIN'
  /** Orders go there. */
  | 'ORDERING'
  /** Payments go there. */
  | 'REMIT_TO'
  /** Goods come from there. */
  | 'SHIP_FROM';

/** A person at a supplier. System of record: ERP. */
export type SupplierContact = {
  /** Wire form `sct_…`. */
  id: Scalars['ID']['output'];
  /** The person's name. */
  name: Scalars['String']['output'];
  /** What the person is responsible for. */
  role: Maybe<Scalars['String']['output']>;
  /** E-mail address. */
  email: Maybe<Scalars['String']['output']>;
  /** Telephone number as written. */
  phone: Maybe<Scalars['String']['output']>;
};

/** Conditions on suppliers; those given must all hold. */
export type SuppliersInputFilters = {
  /** By its id. */
  id?: InputMaybe<IdFilter>;
  /** By code. */
  code?: InputMaybe<StringFilter>;
  /** By name. */
  name?: InputMaybe<StringFilter>;
  /** By status. */
  status?: InputMaybe<SupplierStatusFilter>;
  /** By currency. */
  currency?: InputMaybe<StringFilter>;
  /** By the id of its payment term. */
  paymentTermId?: InputMaybe<IdFilter>;
  /** By its payment term. */
  paymentTerm?: InputMaybe<PaymentTermsInputFilters>;
  /** By created at. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** By updated at. */
  updatedAt?: InputMaybe<DateTimeFilter>;
};

/** Orders of the list; ties are broken by id. */
export type SupplierSortEnum =
  /** By id, ascending. */
  | 'ID_ASC'
  /** By id, descending. */
  | 'ID_DESC'
  /** By time of making, ascending. */
  | 'CREATED_ASC'
  /** By time of making, descending. */
  | 'CREATED_DESC'
  /** By time of the last change, ascending. */
  | 'UPDATED_ASC'
  /** By time of the last change, descending. */
  | 'UPDATED_DESC'
  /** By code, ascending. */
  | 'CODE_ASC'
  /** By code, descending. */
  | 'CODE_DESC'
  /** By name, ascending. */
  | 'NAME_ASC'
  /** By name, descending. */
  | 'NAME_DESC';

/** A page of suppliers. */
export type SupplierConnection = {
  /** The records of this page, in order. */
  edges: Array<SupplierEdge>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
};

/** One record of a page. */
export type SupplierEdge = {
  /** Where the record stands in the list: for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: Supplier;
};

/** Conditions on supplier status; those given must all hold. */
export type SupplierStatusFilter = {
  /** Is this value. */
  eq?: InputMaybe<SupplierStatus>;
  /** Is another value. */
  neq?: InputMaybe<SupplierStatus>;
  /** Is one of these. */
  in?: InputMaybe<Array<SupplierStatus>>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<SupplierStatus>>;
  /** True: has no value; false: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A supplier's bill. */
export type CreateVendorBillInput = {
  /** The supplier's number of it, 1 to 60 characters. */
  number: Scalars['String']['input'];
  /** Who bills. */
  supplierId: Scalars['ID']['input'];
  /** The site it is for. */
  siteId: Scalars['ID']['input'];
  /** Day of the bill. */
  billDate: Scalars['Date']['input'];
  /** When it is due; by its term where it is left out. */
  dueDate?: InputMaybe<Scalars['Date']['input']>;
  /** Its term; the supplier's where it is left out. */
  paymentTermId?: InputMaybe<Scalars['ID']['input']>;
  /** Its currency; the supplier's where it is left out. */
  currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  /** Units of the books' currency for one of the bill's. Where it is left out: the rate of the bill's day; none is STATE_INVALID. */
  exchangeRate?: InputMaybe<Scalars['Decimal']['input']>;
  /** Freight and other charges, outside the lines. */
  chargesAmount?: Scalars['Decimal']['input'];
  /** Tax of the whole bill; the sum of its lines' where it is left out. */
  taxAmount?: InputMaybe<Scalars['Decimal']['input']>;
  /** What the bill says is to be paid. */
  totalAmount: Scalars['Decimal']['input'];
  /** The bill that this one replaces: of the same supplier, and VOID. */
  correctsId?: InputMaybe<Scalars['ID']['input']>;
  /** Its lines, 1 to 500, numbered in this order. */
  lines: Array<VendorBillLineInput>;
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A line of a supplier's bill. */
export type VendorBillLineInput = {
  /** The order line it bills; none is NO_PO when it is matched. */
  purchaseOrderLineId?: InputMaybe<Scalars['ID']['input']>;
  /** The item that is billed; the order line's where it is left out. */
  itemId?: InputMaybe<Scalars['ID']['input']>;
  /** What is billed, in words; the order line's where it is left out. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** How much, in the unit of the bill; above 0, at most 6 decimals. */
  quantity: Scalars['Float']['input'];
  /** The unit billed in; the order line's where it is left out. */
  unitOfMeasure?: InputMaybe<Scalars['String']['input']>;
  /** Price of one such unit; at most 6 decimals. */
  unitPrice: Scalars['Decimal']['input'];
  /** Tax of the line. */
  taxAmount?: Scalars['Decimal']['input'];
  /** Which order lines and receipts it pays for; all of it for purchaseOrderLineId where it is left out. They add up to the line. */
  allocations?: InputMaybe<Array<VendorBillAllocationInput>>;
};

/** What of a bill line pays for which order line and receipt. */
export type VendorBillAllocationInput = {
  /** The order line. */
  purchaseOrderLineId: Scalars['ID']['input'];
  /** The receipt in the books, where one is meant. */
  itemReceiptId?: InputMaybe<Scalars['ID']['input']>;
  /** How much, in the unit of the bill line. */
  quantity: Scalars['Float']['input'];
};

/** Matching a bill. */
export type EvaluateMatchInput = {
  /** The bill's id. */
  vendorBillId: Scalars['ID']['input'];
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Letting a line pass that does not match. */
export type OverrideMatchInput = {
  /** The bill line's id. */
  vendorBillLineId: Scalars['ID']['input'];
  /** The bill's `_etag` that was read. ETAG_REQUIRED without, ETAG_MISMATCH where it is out of date. */
  etag?: InputMaybe<Scalars['String']['input']>;
  /** Why, 1 to 2,000 characters. */
  reason: Scalars['String']['input'];
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The bill kept. */
export type CreateVendorBillPayload = {
  /** The bill as it is now. */
  vendorBill: VendorBill;
};

/** The bill matched. */
export type EvaluateMatchPayload = {
  /** The bill as it is now. */
  vendorBill: VendorBill;
};

/** The bill whose line passes. */
export type OverrideMatchPayload = {
  /** The bill as it is now. */
  vendorBill: VendorBill;
};

/** Posting a bill. */
export type PostBillInput = {
  /** The bill's id. */
  id: Scalars['ID']['input'];
  /** The `_etag` that was read. ETAG_REQUIRED without, ETAG_MISMATCH where it is out of date. */
  etag?: InputMaybe<Scalars['String']['input']>;
  /** The day it is posted on; the bill's own where it is left out. */
  postingDate?: InputMaybe<Scalars['Date']['input']>;
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A step of a bill from one state to the next. */
export type VendorBillTransitionInput = {
  /** The bill's id. */
  id: Scalars['ID']['input'];
  /** The `_etag` that was read. ETAG_REQUIRED without, ETAG_MISMATCH where it is out of date. */
  etag?: InputMaybe<Scalars['String']['input']>;
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Paying a bill. */
export type PayBillInput = {
  /** The bill's id. */
  id: Scalars['ID']['input'];
  /** The `_etag` that was read. ETAG_REQUIRED without, ETAG_MISMATCH where it is out of date. */
  etag?: InputMaybe<Scalars['String']['input']>;
  /** Number of the payment at the bank, 1 to 100 characters. */
  paymentReference: Scalars['String']['input'];
  /** The day it was paid and is posted on. */
  paidOn: Scalars['Date']['input'];
  /** Units of the books' currency for one of the bill's, as the bank took them. Where it is left out: the rate of the day it was paid; none is STATE_INVALID. */
  exchangeRate?: InputMaybe<Scalars['Decimal']['input']>;
  /**
   * At most 100 further credits that this payment uses whole: POSTED ones of the same supplier, site and currency, that stand alone or came
   * after their own bill was paid. Credits against the bill itself are used without being named.
   */
  vendorCreditIds?: Array<Scalars['ID']['input']>;
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The bill posted. */
export type PostBillPayload = {
  /** The bill as it is now. */
  vendorBill: VendorBill;
};

/** The bill released for payment. */
export type ReleasePaymentPayload = {
  /** The bill as it is now. */
  vendorBill: VendorBill;
};

/** The bill paid. */
export type PayBillPayload = {
  /** The bill as it is now. */
  vendorBill: VendorBill;
};

/** A supplier's invoice. Released whole: one exception blocks it. Site-scoped. System of record: ERP. */
export type VendorBill = {
  /** Wire form `bil_…`. */
  id: Scalars['ID']['output'];
  /** Changes with every change of the record; updates give it back as `etag`. */
  _etag: Scalars['String']['output'];
  /** The supplier's own number, as printed. */
  number: Scalars['String']['output'];
  /** Who sent it. */
  supplier: Supplier;
  /** The site it concerns. */
  site: Site;
  /** Day printed on it. */
  billDate: Scalars['Date']['output'];
  /** Day it is due. */
  dueDate: Scalars['Date']['output'];
  /** The term it follows. */
  paymentTerm: Maybe<PaymentTerm>;
  /** Currency of the bill: ISO 4217 code. */
  currency: Scalars['CurrencyCode']['output'];
  /** Units of the books' currency for one unit of the bill's. */
  exchangeRate: Scalars['Decimal']['output'];
  /** Whether it is in the books. */
  status: VendorBillStatus;
  /** The worst of its lines. */
  matchStatus: MatchStatus;
  /** Whether it may be paid. */
  paymentStatus: PaymentStatus;
  /** Freight and other charges beside the lines. */
  chargesAmount: Money;
  /** Tax of the whole bill. */
  taxAmount: Money;
  /** What the supplier asks for. */
  total: Money;
  /** Its lines by number. */
  lines: Array<VendorBillLine>;
  /** What blocks or blocked it, oldest first. */
  exceptions: Array<MatchException>;
  /** The bill that this one replaces. */
  corrects: Maybe<VendorBill>;
  /** Credits against it. */
  credits: Array<VendorCredit>;
  /** Day in the books; null while it is a draft. */
  postingDate: Maybe<Scalars['Date']['output']>;
  /** The period it is posted in. */
  period: Maybe<AccountingPeriod>;
  /** Its journal; null while it is a draft. */
  glPosting: Maybe<GlPosting>;
  /** When it was paid. */
  paidAt: Maybe<Scalars['DateTime']['output']>;
  /** Bank or check reference of the payment. */
  paymentReference: Maybe<Scalars['String']['output']>;
  /** Discount for early payment that was taken. */
  discountTaken: Maybe<Money>;
  /** Why it was voided. */
  voidReason: Maybe<Scalars['String']['output']>;
  /** What other systems call it. */
  externalIds: Array<ExternalId>;
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
};

/** Whether a bill is in the books. */
export type VendorBillStatus =
  /** Entered, not posted. */
  | 'DRAFT'
  /** In the books. */
  | 'POSTED'
  /** Taken out again. */
  | 'VOID';

/** Whether a bill may be paid. */
export type PaymentStatus =
  /** Not yet matched, or something disagrees. */
  | 'BLOCKED'
  /** May be paid. */
  | 'RELEASED'
  /** Was paid. */
  | 'PAID';

/** One line of a bill. Site-scoped. System of record: ERP. */
export type VendorBillLine = {
  /** Wire form `bll_…`. */
  id: Scalars['ID']['output'];
  /** The bill it belongs to. */
  vendorBill: VendorBill;
  /** Number within the bill, from 1. */
  lineNumber: Scalars['Int']['output'];
  /** The order line it bills; null where the bill names none. */
  purchaseOrderLine: Maybe<PurchaseOrderLine>;
  /** What the supplier says was delivered. */
  item: Maybe<Item>;
  /** The line's text. */
  description: Scalars['String']['output'];
  /** Billed quantity in the line's unit. */
  quantity: Scalars['Float']['output'];
  /** The unit that the supplier bills in. */
  unitOfMeasure: UnitOfMeasure;
  /** The same in the item's base unit. */
  baseQuantity: Scalars['Float']['output'];
  /** Price of one unit, at most 6 decimals. */
  unitPrice: Money;
  /** Quantity times price, rounded to the currency's minor unit. */
  amount: Money;
  /** Tax on the line. */
  taxAmount: Money;
  /** Where it is charged. */
  attributes: AccountingAttributes;
  /** How it agrees with order and receipt. */
  matchStatus: MatchStatus;
  /** Which receipts and order lines it pays for. */
  allocations: Array<VendorBillAllocation>;
  /** The result that counts now; null before the first evaluation. */
  matchResult: Maybe<MatchResult>;
  /** All evaluations, newest first. */
  matchResults: Array<MatchResult>;
  /** What other systems call it. */
  externalIds: Array<ExternalId>;
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
};

/** The part of a bill line that pays for one order line or one receipt. System of record: ERP. */
export type VendorBillAllocation = {
  /** Wire form `bal_…`. */
  id: Scalars['ID']['output'];
  /** The bill line. */
  vendorBillLine: VendorBillLine;
  /** The order line it pays for. */
  purchaseOrderLine: PurchaseOrderLine;
  /** The receipt it pays for; null for a bill before receipt or a TWO_WAY line. */
  itemReceipt: Maybe<ItemReceipt>;
  /** Quantity in the order line's unit. */
  quantity: Scalars['Float']['output'];
  /** The same in the item's base unit. */
  baseQuantity: Scalars['Float']['output'];
  /** Its share of the bill line's amount. */
  amount: Money;
};

/** Conditions on bills; those given must all hold. */
export type VendorBillsInputFilters = {
  /** By its id. */
  id?: InputMaybe<IdFilter>;
  /** By number. */
  number?: InputMaybe<StringFilter>;
  /** By the id of its supplier. */
  supplierId?: InputMaybe<IdFilter>;
  /** By its supplier. */
  supplier?: InputMaybe<SuppliersInputFilters>;
  /** By the id of its site. */
  siteId?: InputMaybe<IdFilter>;
  /** By its site. */
  site?: InputMaybe<ErpSitesInputFilters>;
  /** By bill date. */
  billDate?: InputMaybe<DateFilter>;
  /** By due date. */
  dueDate?: InputMaybe<DateFilter>;
  /** By currency. */
  currency?: InputMaybe<StringFilter>;
  /** By status. */
  status?: InputMaybe<VendorBillStatusFilter>;
  /** By match status. */
  matchStatus?: InputMaybe<MatchStatusFilter>;
  /** By payment status. */
  paymentStatus?: InputMaybe<PaymentStatusFilter>;
  /** By total amount. */
  totalAmount?: InputMaybe<DecimalFilter>;
  /** By its lines. At least one must fit. */
  lines?: InputMaybe<VendorBillLinesInputFilters>;
  /** By created at. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** By updated at. */
  updatedAt?: InputMaybe<DateTimeFilter>;
};

/** Conditions on bill lines; those given must all hold. */
export type VendorBillLinesInputFilters = {
  /** By its id. */
  id?: InputMaybe<IdFilter>;
  /** By the id of its vendor bill. */
  vendorBillId?: InputMaybe<IdFilter>;
  /** By the id of its purchase order line. */
  purchaseOrderLineId?: InputMaybe<IdFilter>;
  /** By its purchase order line. */
  purchaseOrderLine?: InputMaybe<PurchaseOrderLinesInputFilters>;
  /** By the id of its item. */
  itemId?: InputMaybe<IdFilter>;
  /** By its item. */
  item?: InputMaybe<ErpItemsInputFilters>;
  /** By match status. */
  matchStatus?: InputMaybe<MatchStatusFilter>;
};

/** Orders of the list; ties are broken by id. */
export type VendorBillSortEnum =
  /** By id, ascending. */
  | 'ID_ASC'
  /** By id, descending. */
  | 'ID_DESC'
  /** By time of making, ascending. */
  | 'CREATED_ASC'
  /** By time of making, descending. */
  | 'CREATED_DESC'
  /** By time of the last change, ascending. */
  | 'UPDATED_ASC'
  /** By time of the last change, descending. */
  | 'UPDATED_DESC'
  /** By bill date, ascending. */
  | 'BILL_DATE_ASC'
  /** By bill date, descending. */
  | 'BILL_DATE_DESC'
  /** By due date, ascending. */
  | 'DUE_DATE_ASC'
  /** By due date, descending. */
  | 'DUE_DATE_DESC'
  /** By number, ascending. */
  | 'NUMBER_ASC'
  /** By number, descending. */
  | 'NUMBER_DESC';

/** A page of vendorBills. */
export type VendorBillConnection = {
  /** The records of this page, in order. */
  edges: Array<VendorBillEdge>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
};

/** One record of a page. */
export type VendorBillEdge = {
  /** Where the record stands in the list: for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: VendorBill;
};

/** Conditions on payment status; those given must all hold. */
export type PaymentStatusFilter = {
  /** Is this value. */
  eq?: InputMaybe<PaymentStatus>;
  /** Is another value. */
  neq?: InputMaybe<PaymentStatus>;
  /** Is one of these. */
  in?: InputMaybe<Array<PaymentStatus>>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<PaymentStatus>>;
  /** True: has no value; false: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on vendor bill status; those given must all hold. */
export type VendorBillStatusFilter = {
  /** Is this value. */
  eq?: InputMaybe<VendorBillStatus>;
  /** Is another value. */
  neq?: InputMaybe<VendorBillStatus>;
  /** Is one of these. */
  in?: InputMaybe<Array<VendorBillStatus>>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<VendorBillStatus>>;
  /** True: has no value; false: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A supplier's credit. */
export type CreateVendorCreditInput = {
  /** The supplier's number of it, 1 to 60 characters. */
  number: Scalars['String']['input'];
  /** Who credits. */
  supplierId: Scalars['ID']['input'];
  /** The site it concerns. */
  siteId: Scalars['ID']['input'];
  /** The bill it lowers; of the same supplier and currency, not VOID. */
  vendorBillId?: InputMaybe<Scalars['ID']['input']>;
  /** Day printed on it. */
  creditDate: Scalars['Date']['input'];
  /** Its currency; the bill's, or the supplier's, where it is left out. */
  currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  /** Units of the books' currency for one of the credit's; the bill's, or the rate of the credit's day, where it is left out. */
  exchangeRate?: InputMaybe<Scalars['Decimal']['input']>;
  /** Why it was given, 1 to 2,000 characters. */
  reason: Scalars['String']['input'];
  /** Tax of the whole credit. */
  taxAmount?: Scalars['Decimal']['input'];
  /** Its amount, above 0. */
  totalAmount: Scalars['Decimal']['input'];
  /** Its lines, 1 to 500, numbered in this order. */
  lines: Array<VendorCreditLineInput>;
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A line of a credit. */
export type VendorCreditLineInput = {
  /** The bill line it lowers; a price credit needs it. */
  vendorBillLineId?: InputMaybe<Scalars['ID']['input']>;
  /** The order line it concerns; the bill line's where it is left out. */
  purchaseOrderLineId?: InputMaybe<Scalars['ID']['input']>;
  /** The return it pays back. */
  itemReceiptId?: InputMaybe<Scalars['ID']['input']>;
  /** In words; the order line's where it is left out. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Credited quantity, in unitOfMeasure; 0 for a price credit. */
  quantity?: Scalars['Float']['input'];
  /** The unit; the order line's where it is left out. Kept is the order line's. */
  unitOfMeasure?: InputMaybe<Scalars['String']['input']>;
  /** Credited amount without tax; above 0. */
  amount: Scalars['Decimal']['input'];
};

/** Posting a credit. */
export type PostVendorCreditInput = {
  /** The credit's id. */
  id: Scalars['ID']['input'];
  /** The `_etag` that was read. ETAG_REQUIRED without, ETAG_MISMATCH where it is out of date. */
  etag?: InputMaybe<Scalars['String']['input']>;
  /** The day it is posted on; the credit's own where it is left out. */
  postingDate?: InputMaybe<Scalars['Date']['input']>;
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Voiding a credit. */
export type VoidVendorCreditInput = {
  /** The credit's id. */
  id: Scalars['ID']['input'];
  /** The `_etag` that was read. ETAG_REQUIRED without, ETAG_MISMATCH where it is out of date. */
  etag?: InputMaybe<Scalars['String']['input']>;
  /** Why, 1 to 2,000 characters. */
  reason: Scalars['String']['input'];
  /** The day of the counter-journal; the credit's own where it is left out. */
  postingDate?: InputMaybe<Scalars['Date']['input']>;
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Voiding a bill. */
export type VoidBillInput = {
  /** The bill's id. */
  id: Scalars['ID']['input'];
  /** The `_etag` that was read. ETAG_REQUIRED without, ETAG_MISMATCH where it is out of date. */
  etag?: InputMaybe<Scalars['String']['input']>;
  /** Why, 1 to 2,000 characters. */
  reason: Scalars['String']['input'];
  /** The day of the counter-journal; the bill's own where it is left out. */
  postingDate?: InputMaybe<Scalars['Date']['input']>;
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The credit kept. */
export type CreateVendorCreditPayload = {
  /** The credit as it is now. */
  vendorCredit: VendorCredit;
};

/** The credit posted. */
export type PostVendorCreditPayload = {
  /** The credit as it is now. */
  vendorCredit: VendorCredit;
};

/** The credit voided. */
export type VoidVendorCreditPayload = {
  /** The credit as it is now. */
  vendorCredit: VendorCredit;
};

/** The bill voided. */
export type VoidBillPayload = {
  /** The bill as it is now. */
  vendorBill: VendorBill;
};

/** A supplier's credit memo, for goods sent back or a price that was too high. Site-scoped. System of record: ERP. */
export type VendorCredit = {
  /** Wire form `vcr_…`. */
  id: Scalars['ID']['output'];
  /** Changes with every change of the record; updates give it back as `etag`. */
  _etag: Scalars['String']['output'];
  /** The supplier's own number, as printed. */
  number: Scalars['String']['output'];
  /** Who sent it. */
  supplier: Supplier;
  /** The site it concerns. */
  site: Site;
  /** The bill it lowers; null where it stands alone. */
  vendorBill: Maybe<VendorBill>;
  /** The bill whose payment used it; null before. */
  appliedTo: Maybe<VendorBill>;
  /** Day printed on it. */
  creditDate: Scalars['Date']['output'];
  /** Whether it is in the books. */
  status: VendorCreditStatus;
  /** Why it was given. */
  reason: Scalars['String']['output'];
  /** Tax of the whole credit. */
  taxAmount: Money;
  /** Its amount, above zero. */
  total: Money;
  /** Its lines by number. */
  lines: Array<VendorCreditLine>;
  /** Day in the books; null while it is a draft. */
  postingDate: Maybe<Scalars['Date']['output']>;
  /** The period it is posted in. */
  period: Maybe<AccountingPeriod>;
  /** Why it was voided. */
  voidReason: Maybe<Scalars['String']['output']>;
  /** Its journal; null while it is a draft. */
  glPosting: Maybe<GlPosting>;
  /** What other systems call it. */
  externalIds: Array<ExternalId>;
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
};

/** Whether a credit is in the books. */
export type VendorCreditStatus =
  /** Entered, not posted. */
  | 'DRAFT'
  /** In the books, not yet used. */
  | 'POSTED'
  /** Used against a bill. */
  | 'APPLIED'
  /** Taken out again. */
  | 'VOID';

/** One line of a credit. System of record: ERP. */
export type VendorCreditLine = {
  /** Wire form `vcl_…`. */
  id: Scalars['ID']['output'];
  /** Number within the credit, from 1. */
  lineNumber: Scalars['Int']['output'];
  /** The bill line it lowers. */
  vendorBillLine: Maybe<VendorBillLine>;
  /** The order line it concerns. */
  purchaseOrderLine: Maybe<PurchaseOrderLine>;
  /** The return it pays back. */
  itemReceipt: Maybe<ItemReceipt>;
  /** The line's text. */
  description: Scalars['String']['output'];
  /** Credited quantity in the line's unit; 0 for a price credit. */
  quantity: Scalars['Float']['output'];
  /** The line's unit. */
  unitOfMeasure: UnitOfMeasure;
  /** The same in the item's base unit. */
  baseQuantity: Scalars['Float']['output'];
  /** Credited amount, without tax. */
  amount: Money;
  /** Tax on the line. */
  taxAmount: Money;
};

/** Conditions on credits; those given must all hold. */
export type VendorCreditsInputFilters = {
  /** By its id. */
  id?: InputMaybe<IdFilter>;
  /** By number. */
  number?: InputMaybe<StringFilter>;
  /** By the id of its supplier. */
  supplierId?: InputMaybe<IdFilter>;
  /** By its supplier. */
  supplier?: InputMaybe<SuppliersInputFilters>;
  /** By the id of its site. */
  siteId?: InputMaybe<IdFilter>;
  /** By the id of its vendor bill. */
  vendorBillId?: InputMaybe<IdFilter>;
  /** By its vendor bill. */
  vendorBill?: InputMaybe<VendorBillsInputFilters>;
  /** By the id of the bill whose payment used it. */
  appliedToId?: InputMaybe<IdFilter>;
  /** By status. */
  status?: InputMaybe<VendorCreditStatusFilter>;
  /** By credit date. */
  creditDate?: InputMaybe<DateFilter>;
  /** By created at. */
  createdAt?: InputMaybe<DateTimeFilter>;
};

/** Orders of the list; ties are broken by id. */
export type VendorCreditSortEnum =
  /** By id, ascending. */
  | 'ID_ASC'
  /** By id, descending. */
  | 'ID_DESC'
  /** By time of making, ascending. */
  | 'CREATED_ASC'
  /** By time of making, descending. */
  | 'CREATED_DESC'
  /** By credit date, ascending. */
  | 'CREDIT_DATE_ASC'
  /** By credit date, descending. */
  | 'CREDIT_DATE_DESC'
  /** By number, ascending. */
  | 'NUMBER_ASC'
  /** By number, descending. */
  | 'NUMBER_DESC';

/** A page of vendorCredits. */
export type VendorCreditConnection = {
  /** The records of this page, in order. */
  edges: Array<VendorCreditEdge>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
};

/** One record of a page. */
export type VendorCreditEdge = {
  /** Where the record stands in the list: for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: VendorCredit;
};

/** Conditions on vendor credit status; those given must all hold. */
export type VendorCreditStatusFilter = {
  /** Is this value. */
  eq?: InputMaybe<VendorCreditStatus>;
  /** Is another value. */
  neq?: InputMaybe<VendorCreditStatus>;
  /** Is one of these. */
  in?: InputMaybe<Array<VendorCreditStatus>>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<VendorCreditStatus>>;
  /** True: has no value; false: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A new work center. */
export type CreateWorkCenterInput = {
  /** Short code, 1 to 40 characters, unique. */
  code: Scalars['String']['input'];
  /** Its name, 1 to 200 characters. */
  name: Scalars['String']['input'];
  /** Where it stands. */
  siteId: Scalars['ID']['input'];
  /** Hours of one day it can work, 0 to 24 for each of its places; at most 4 decimals. */
  capacityHoursPerDay: Scalars['Decimal']['input'];
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A change of a work center; what is left out stays. */
export type UpdateWorkCenterInput = {
  /** The work center's id. */
  id: Scalars['ID']['input'];
  /** The `_etag` that was read. ETAG_REQUIRED without, ETAG_MISMATCH where it is out of date. */
  etag?: InputMaybe<Scalars['String']['input']>;
  /** Its name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Hours of one day it can work. */
  capacityHoursPerDay?: InputMaybe<Scalars['Decimal']['input']>;
  /** False where it is no longer used. */
  isActive?: InputMaybe<Scalars['Boolean']['input']>;
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A rate of a work center. */
export type SetWorkCenterRateInput = {
  /** The work center. */
  workCenterId: Scalars['ID']['input'];
  /** Its `_etag` that was read. ETAG_REQUIRED without, ETAG_MISMATCH where it is out of date. */
  etag?: InputMaybe<Scalars['String']['input']>;
  /** First day it holds. */
  validFrom: Scalars['Date']['input'];
  /** First day on which it no longer holds; left out for ever. */
  validTo?: InputMaybe<Scalars['Date']['input']>;
  /** Cost of an hour of labor; at most 6 decimals. */
  laborRate?: Scalars['Decimal']['input'];
  /** Cost of an hour of machine time. */
  machineRate?: Scalars['Decimal']['input'];
  /** Overhead charged for an hour. */
  overheadRate?: Scalars['Decimal']['input'];
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The work center made. */
export type CreateWorkCenterPayload = {
  /** The work center as it is now. */
  workCenter: WorkCenter;
};

/** The work center changed. */
export type UpdateWorkCenterPayload = {
  /** The work center as it is now. */
  workCenter: WorkCenter;
};

/** The rate added. */
export type SetWorkCenterRatePayload = {
  /** The work center with its rates as they are now. */
  workCenter: WorkCenter;
};

/** A place of production with rates of its own. Site-scoped. System of record: ERP. */
export type WorkCenter = {
  /** Wire form `wct_…`. */
  id: Scalars['ID']['output'];
  /** Changes with every change of the record; updates give it back as `etag`. */
  _etag: Scalars['String']['output'];
  /** Short code, unique. */
  code: Scalars['String']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** Where it stands. */
  site: Site;
  /** Hours of one day it can work. */
  capacityHoursPerDay: Scalars['Decimal']['output'];
  /** False where it is no longer used. */
  isActive: Scalars['Boolean']['output'];
  /** Its rates, latest first. */
  rates: Array<WorkCenterRate>;
  /** What other systems call it. */
  externalIds: Array<ExternalId>;
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
};

/** What an hour costs from a day on. System of record: ERP. */
export type WorkCenterRate = {
  /** Wire form `wcr_…`. */
  id: Scalars['ID']['output'];
  /** First day it holds. */
  validFrom: Scalars['Date']['output'];
  /** First day on which it no longer holds; null for ever. */
  validTo: Maybe<Scalars['Date']['output']>;
  /** Cost of an hour of labor. */
  laborRate: Money;
  /** Cost of an hour of machine time. */
  machineRate: Money;
  /** Overhead charged for an hour. */
  overheadRate: Money;
};

/** Conditions on work centers; those given must all hold. */
export type WorkCentersInputFilters = {
  /** By its id. */
  id?: InputMaybe<IdFilter>;
  /** By code. */
  code?: InputMaybe<StringFilter>;
  /** By name. */
  name?: InputMaybe<StringFilter>;
  /** By the id of its site. */
  siteId?: InputMaybe<IdFilter>;
  /** By its site. */
  site?: InputMaybe<ErpSitesInputFilters>;
  /** By is active. */
  isActive?: InputMaybe<BooleanFilter>;
};

/** Orders of the list; ties are broken by id. */
export type WorkCenterSortEnum =
  /** By id, ascending. */
  | 'ID_ASC'
  /** By id, descending. */
  | 'ID_DESC'
  /** By time of making, ascending. */
  | 'CREATED_ASC'
  /** By time of making, descending. */
  | 'CREATED_DESC'
  /** By code, ascending. */
  | 'CODE_ASC'
  /** By code, descending. */
  | 'CODE_DESC'
  /** By name, ascending. */
  | 'NAME_ASC'
  /** By name, descending. */
  | 'NAME_DESC';

/** A page of workCenters. */
export type WorkCenterConnection = {
  /** The records of this page, in order. */
  edges: Array<WorkCenterEdge>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
};

/** One record of a page. */
export type WorkCenterEdge = {
  /** Where the record stands in the list: for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: WorkCenter;
};

/** An increment of a run. */
export type PostCompletionInput = {
  /** The event as MES signed it (`mesSignedEvent`). */
  signedEvent: Scalars['String']['input'];
  /** At most 128 characters: a repetition with the same key answers with the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What the books made of an increment. */
export type PostCompletionPayload = {
  /** The completion. */
  workOrderCompletion: WorkOrderCompletion;
  /** True where it was in the books before. */
  replayed: Scalars['Boolean']['output'];
};

/**
 * One execution of a procedure: builds, inspects or reworks a part inventory. A serial part is built one run per serial, grouped in a
 * batch. System of record: MES.
 */
export type Run = {
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** ERP: what was recognised of its output, by sequence. */
  completions: Array<WorkOrderCompletion>;
  /** ERP: journals with a line for this run, oldest first. */
  glPostings: Array<GlPosting>;
  /** ERP: what it should cost, what it cost and what is in the books; null where the ERP does not know the run. */
  jobCost: Maybe<JobCost>;
};

/** Output of a run and what it consumed since the previous completion: an increment, never a total. Site-scoped. System of record: ERP. */
export type WorkOrderCompletion = {
  /** Wire form `woc_…`. */
  id: Scalars['ID']['output'];
  /** Changes with every change of the record; updates give it back as `etag`. */
  _etag: Scalars['String']['output'];
  /** The run. */
  run: Run;
  /** Number within the run, from 1. */
  sequence: Scalars['Int']['output'];
  /** True for the last increment, made when the run closes. */
  final: Scalars['Boolean']['output'];
  /** What was produced. */
  item: Item;
  /** The revision that was produced. */
  part: Maybe<Part>;
  /** Where. */
  site: Site;
  /** Good pieces of this increment, in the item's base unit. */
  quantityCompleted: Scalars['Float']['output'];
  /** Scrapped pieces of this increment. */
  quantityScrapped: Scalars['Float']['output'];
  /** Pieces of this increment that wait for a disposition. */
  quantityNonconforming: Scalars['Float']['output'];
  /** The item's base unit. */
  unitOfMeasure: UnitOfMeasure;
  /** Material since the previous completion. */
  materialLines: Array<CompletionMaterialLine>;
  /** Labor since the previous completion. */
  laborLines: Array<CompletionLaborLine>;
  /** Machine time since the previous completion. */
  machineLines: Array<CompletionMachineLine>;
  /** Overhead since the previous completion. */
  overheadLines: Array<CompletionOverheadLine>;
  /** What else came out. */
  byProductLines: Array<CompletionByProductLine>;
  /** Sum of its lines less by-products. */
  cost: CostBreakdown;
  /** Cost of one good piece of this increment; null where none was good. */
  unitCostRolledUp: Maybe<Money>;
  /** Where the run is charged, as of posting. */
  attributes: AccountingAttributes;
  /** Day on the floor, in the site's calendar. */
  transactionDate: Scalars['Date']['output'];
  /** Day in the books; later where the period was closed. */
  postingDate: Scalars['Date']['output'];
  /** The period it is posted in. */
  period: AccountingPeriod;
  /** True where the floor's day lies in a period that was closed already. */
  lateForPeriod: Scalars['Boolean']['output'];
  /** Whether all of it is in the books. */
  status: CompletionStatus;
  /** What could not be posted. */
  exceptions: Array<CompletionException>;
  /** Id of the floor's event. */
  sourceEventId: Scalars['ID']['output'];
  /** Its journal. */
  glPosting: Maybe<GlPosting>;
  /** True once the same floor event came again and was answered with this document. */
  replayed: Scalars['Boolean']['output'];
  /** What other systems call it. */
  externalIds: Array<ExternalId>;
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
};

/** Whether a completion is in the books. */
export type CompletionStatus =
  /** All of it. */
  | 'POSTED'
  /** Some lines could not be posted: see its exceptions. */
  | 'PARTIAL'
  /** Taken back by a counter-posting. */
  | 'REVERSED';

/** Conditions on runs, by their key; those given must all hold. */
export type ErpRunsInputFilters = {
  /** By its id. */
  id?: InputMaybe<IdFilter>;
};

/** Conditions on completions; those given must all hold. */
export type WorkOrderCompletionsInputFilters = {
  /** By its id. */
  id?: InputMaybe<IdFilter>;
  /** By the id of its run. */
  runId?: InputMaybe<IdFilter>;
  /** By its run. */
  run?: InputMaybe<ErpRunsInputFilters>;
  /** By sequence. */
  sequence?: InputMaybe<IntFilter>;
  /** By final. */
  final?: InputMaybe<BooleanFilter>;
  /** By the id of its item. */
  itemId?: InputMaybe<IdFilter>;
  /** By its item. */
  item?: InputMaybe<ErpItemsInputFilters>;
  /** By the id of its site. */
  siteId?: InputMaybe<IdFilter>;
  /** By its site. */
  site?: InputMaybe<ErpSitesInputFilters>;
  /** By status. */
  status?: InputMaybe<CompletionStatusFilter>;
  /** By transaction date. */
  transactionDate?: InputMaybe<DateFilter>;
  /** By posting date. */
  postingDate?: InputMaybe<DateFilter>;
  /** By project. */
  project?: InputMaybe<StringFilter>;
  /** By the id of its period. */
  periodId?: InputMaybe<IdFilter>;
  /** By its period. */
  period?: InputMaybe<AccountingPeriodsInputFilters>;
  /** By its exceptions. At least one must fit. */
  exceptions?: InputMaybe<CompletionExceptionsInputFilters>;
  /** By created at. */
  createdAt?: InputMaybe<DateTimeFilter>;
};

/** Orders of the list; ties are broken by id. */
export type WorkOrderCompletionSortEnum =
  /** By id, ascending. */
  | 'ID_ASC'
  /** By id, descending. */
  | 'ID_DESC'
  /** By time of making, ascending. */
  | 'CREATED_ASC'
  /** By time of making, descending. */
  | 'CREATED_DESC'
  /** By transaction date, ascending. */
  | 'TRANSACTION_DATE_ASC'
  /** By transaction date, descending. */
  | 'TRANSACTION_DATE_DESC'
  /** By posting date, ascending. */
  | 'POSTING_DATE_ASC'
  /** By posting date, descending. */
  | 'POSTING_DATE_DESC';

/** A page of workOrderCompletions. */
export type WorkOrderCompletionConnection = {
  /** The records of this page, in order. */
  edges: Array<WorkOrderCompletionEdge>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
};

/** One record of a page. */
export type WorkOrderCompletionEdge = {
  /** Where the record stands in the list: for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: WorkOrderCompletion;
};

/** Conditions on completion status; those given must all hold. */
export type CompletionStatusFilter = {
  /** Is this value. */
  eq?: InputMaybe<CompletionStatus>;
  /** Is another value. */
  neq?: InputMaybe<CompletionStatus>;
  /** Is one of these. */
  in?: InputMaybe<Array<CompletionStatus>>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<CompletionStatus>>;
  /** True: has no value; false: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type Link__Purpose =
  /** `SECURITY` features provide metadata necessary to securely resolve fields. */
  | 'SECURITY'
  /** `EXECUTION` features provide metadata necessary for operation execution. */
  | 'EXECUTION';

export type Mutation = {
  /**
   * Makes a period of a legal entity, next to those it has: from the day after its last one, or up to the day before its first one. A gap or
   * an overlap is VALUE_INVALID; a code that is taken is ALREADY_EXISTS.
   */
  createAccountingPeriod: CreateAccountingPeriodPayload;
  /** Opens modules of a period again: by the caller's name, with a reason. */
  openPeriod: OpenPeriodPayload;
  /**
   * Closes modules of a period, softly (adjusting entries only) or fully. INVENTORY is not closed while a completion of its sites lacks material
   * that is still to be posted: STATE_INVALID.
   */
  closePeriod: ClosePeriodPayload;
  /** Makes a demand and tells the floor of it at once. A number that is taken is ALREADY_EXISTS; an unknown item or revision is NOT_FOUND. */
  createDemand: CreateDemandPayload;
  /**
   * Changes a demand while it is OPEN or IN_PROGRESS: quantity (not below what its runs reported), need date, who asked, where it is
   * charged. The floor is told.
   */
  updateDemand: UpdateDemandPayload;
  /** OPEN or IN_PROGRESS to CANCELED. What its runs have built stays built; the floor decides about runs under way. */
  cancelDemand: CancelDemandPayload;
  /**
   * Takes scrapped stock out of the books, by the event that MES signed (`mes.scrap.recorded`). What was scrapped within a run is charged
   * with that run's increment, so that nothing is posted here. Refuses EVENT_UNVERIFIED, PREDECESSOR_MISSING, STATE_INVALID,
   * UOM_CONVERSION_MISSING, UOM_DIMENSION_MISMATCH, PERIOD_CLOSED, POSTING_RULE_MISSING, INSUFFICIENT_QUANTITY.
   */
  postScrap: PostScrapPayload;
  /**
   * Books a transfer between sites, by the events that MES signed (`mes.transfer.shipped`, `.received`, `.lost`, `.closed`): out of the
   * sending site, into the receiving one, and what was lost to shrinkage. A move within a site posts nothing. Refuses EVENT_UNVERIFIED,
   * PREDECESSOR_MISSING, STATE_INVALID, UOM_CONVERSION_MISSING, UOM_DIMENSION_MISMATCH, PERIOD_CLOSED, POSTING_RULE_MISSING,
   * INSUFFICIENT_QUANTITY.
   */
  postTransfer: PostTransferPayload;
  /**
   * Books the cost of goods sold, by the events that MES signed (`mes.shipment.shipped`, `.returned`): what the goods cost in stock, split
   * as the run that made them cost; a return at what its line was shipped at. Refuses EVENT_UNVERIFIED, PREDECESSOR_MISSING,
   * STATE_INVALID, UOM_CONVERSION_MISSING, UOM_DIMENSION_MISMATCH, PERIOD_CLOSED, POSTING_RULE_MISSING, INSUFFICIENT_QUANTITY.
   */
  postShipment: PostShipmentPayload;
  /**
   * Moves stock in the books to the status that the floor gave it, by the events that MES signed (`mes.stock.held`, `.released`): held stock
   * stands apart until it is released. Refuses EVENT_UNVERIFIED, PREDECESSOR_MISSING, STATE_INVALID, UOM_CONVERSION_MISSING,
   * UOM_DIMENSION_MISMATCH, PERIOD_CLOSED, POSTING_RULE_MISSING, INSUFFICIENT_QUANTITY.
   */
  applyHold: ApplyHoldPayload;
  /**
   * Makes an item that is born in the ERP: bought, and never engineered. Its financial record stands in SETUP; PLM's list has the item once
   * integration has brought it the event (`applyItem`). A number that ERP knows is ALREADY_EXISTS. Refuses PART_NUMBER_FORMAT, VALUE_INVALID,
   * UOM_CONVERSION_MISSING, NOT_FOUND, STATE_INVALID (no legal entity yet).
   */
  introduceItem: IntroduceItemPayload;
  /**
   * Changes what finance knows of an item. To ACTIVE only once it can be booked: a released revision, a standard cost where it is valued so,
   * accounts, a purchase unit that converts (STATE_INVALID, `details.missing`). Another standard cost revalues the stock of an item that is
   * valued so, at every site and in every status, by a journal of each site: quantity times the new cost; work in process keeps what it was
   * charged. That takes a right to all sites (FORBIDDEN) and open periods (PERIOD_CLOSED). The cost method changes only while the books hold
   * none of it.
   */
  updateItemFinancials: UpdateItemFinancialsPayload;
  /**
   * Says how many base units a unit or pack of an item holds, as an exact fraction. A unit that converts by itself is refused, as is another
   * factor while open order lines use it.
   */
  setItemPurchaseUnit: SetItemPurchaseUnitPayload;
  /**
   * Makes or changes what a supplier calls an item, in what packs and at what prices; its key is supplier and number. A purchase unit
   * without a factor is UOM_CONVERSION_MISSING.
   */
  upsertVendorPartNumber: UpsertVendorPartNumberPayload;
  /**
   * Takes what the floor received, took back or returned into the books, by the event that MES signed (`mes.receipt.posted`, `.reversed`,
   * `.returned`): each of its receipt items leads to one item receipt at most, posted by the posting rules and charged to the order line's
   * attributes. What was received above the order, and rejects of outside processing, are withheld. Counter-receipts are posted in the
   * period of their own day. Refuses EVENT_UNVERIFIED, IDEMPOTENCY_CONFLICT, PREDECESSOR_MISSING, NOT_FOUND, ITEM_MISMATCH,
   * PO_NOT_RELEASED, PO_CLOSED, UOM_CONVERSION_MISSING, UOM_DIMENSION_MISMATCH, PERIOD_CLOSED, POSTING_RULE_MISSING,
   * INSUFFICIENT_QUANTITY, STATE_INVALID.
   */
  postItemReceipt: PostItemReceiptPayload;
  /**
   * Takes in an item that engineering released, or a revision that it made obsolete, by the event that PLM signed (`plm.part.released`,
   * `plm.part.obsoleted`). An item that finance has not heard of gets its financial record in SETUP: nothing is ordered before finance
   * has set it up. An item that ERP introduced itself with the same number becomes PLM's, with what finance set up; ALREADY_EXISTS where it
   * was ordered or booked already. An earlier event than the last one changes nothing. Refuses EVENT_UNVERIFIED, UOM_CONVERSION_MISSING,
   * STATE_INVALID as well.
   */
  applyItemRelease: ApplyItemReleasePayload;
  /** Makes an account. A number that is taken is ALREADY_EXISTS. */
  createGlAccount: CreateGlAccountPayload;
  /** Changes an account's name, or whether anything new may be posted on it. The last active account of a role stays active: STATE_INVALID. */
  updateGlAccount: UpdateGlAccountPayload;
  /**
   * Makes or changes one line of the journal of an event: its key is event, cost method, line type, stock status and sequence. An amount
   * that the event does not have is refused. While the lines of an event do not balance, nothing is posted for it: STATE_INVALID there.
   */
  upsertPostingRule: UpsertPostingRulePayload;
  /** Takes a line out of the journals of an event that are still to come. What is posted stays as it is. */
  deletePostingRule: DeletePostingRulePayload;
  /** Adds the rate of a pair of currencies from a day on. Rates are never changed: the same pair and day again is ALREADY_EXISTS. */
  setExchangeRate: SetExchangeRatePayload;
  /**
   * Makes or changes how far bills may differ; its key is the legal entity, the supplier, the item and the first day. It governs what is
   * matched from now on; results that stand keep theirs until they are evaluated again.
   */
  setMatchTolerance: SetMatchTolerancePayload;
  /**
   * Makes an order in DRAFT, with its lines. Refused: a number that is taken (ALREADY_EXISTS), a supplier that is not ACTIVE or an item whose
   * accounting is still in SETUP (STATE_INVALID), units that do not convert (UOM_DIMENSION_MISMATCH, UOM_CONVERSION_MISSING).
   */
  createPurchaseOrder: CreatePurchaseOrderPayload;
  /**
   * Changes an order's header. In DRAFT and REJECTED all of it, and a rejected order is a draft again; APPROVED and ORDERED: address, buyer and
   * notes only; else STATE_INVALID.
   */
  updatePurchaseOrder: UpdatePurchaseOrderPayload;
  /**
   * Changes a line. In DRAFT and REJECTED all of it; APPROVED and ORDERED: quantity, dates, tolerances, and the price and attributes while
   * nothing is received or billed. Below what was received or billed is PO_LINE_BELOW_RECEIVED; beyond the total that was approved, with the
   * site's limit for changes, is APPROVAL_REQUIRED.
   */
  updatePurchaseOrderLine: UpdatePurchaseOrderLinePayload;
  /**
   * DRAFT to PENDING_APPROVAL: asks a named approver. An APPROVED or ORDERED order is submitted for a raise, `upTo` a new total, and keeps its
   * state while the approver decides. A line without an attribute that its site requires is FLOW_OUT_OF_SCOPE, with
   * `details.missingAttributes`; so it is at the release.
   */
  submitPurchaseOrder: SubmitPurchaseOrderPayload;
  /** PENDING_APPROVAL to APPROVED, or a raise granted, by the approver who was asked; FORBIDDEN for anybody else. */
  approvePurchaseOrder: ApprovePurchaseOrderPayload;
  /** PENDING_APPROVAL to REJECTED, or a raise refused, by the approver who was asked; FORBIDDEN for anybody else. */
  rejectPurchaseOrder: RejectPurchaseOrderPayload;
  /** APPROVED to ORDERED: the supplier is bound, and the floor may receive. */
  releasePurchaseOrder: ReleasePurchaseOrderPayload;
  /** Cancels an order with all its lines, while nothing of it is received or billed; PO_LINE_BELOW_RECEIVED then. */
  cancelPurchaseOrder: CancelPurchaseOrderPayload;
  /**
   * Cancels one line while nothing of it is received or billed (PO_LINE_BELOW_RECEIVED then). The last line is canceled with its order:
   * cancelPurchaseOrder.
   */
  cancelPurchaseOrderLine: CancelPurchaseOrderLinePayload;
  /** Nothing more is expected of a line of an ORDERED order: what is missing is no longer to be received. */
  closeLineShort: CloseLineShortPayload;
  /**
   * ORDERED to CLOSED: every line that is not canceled came in full or was closed short, and is billed for what came, net of returns; else
   * STATE_INVALID, with the lines that are open in `details.open`. From then on the order does not change and the floor receives nothing
   * against it (PO_CLOSED); what is returned to the supplier, credited or billed still counts on its lines, and the order stays CLOSED.
   */
  closePurchaseOrder: ClosePurchaseOrderPayload;
  /**
   * Compares what the floor counts with the books of a site at an instant, and keeps the rows as evidence; it changes neither. Rows are
   * those of MES's reconciliationFeed; an item that ERP does not know is answered in `unknownPartNumbers`.
   */
  runReconciliation: RunReconciliationPayload;
  /**
   * Corrects the books after a comparison, by an approver's name and with a reason; also into a SOFT_CLOSED period. An accrual is taken back
   * by itself on its day. More than the books hold is INSUFFICIENT_QUANTITY.
   */
  postAdjustingEntry: PostAdjustingEntryPayload;
  /** Says in whose books a site is, and what its orders must carry. The legal entity stays once anything was posted there. */
  setSiteFinancials: SetSiteFinancialsPayload;
  /** Makes a payment term, or changes the one with this code. */
  upsertPaymentTerm: UpsertPaymentTermPayload;
  /** Makes a supplier, or changes the one with this number. */
  upsertSupplier: UpsertSupplierPayload;
  /**
   * Keeps a supplier's bill as DRAFT, blocked and not yet matched. The same supplier's number with the same date or amount again is
   * DUPLICATE_BILL; quantities convert to the order's unit (UOM_DIMENSION_MISMATCH, UOM_CONVERSION_MISSING). Order lines are of the bill's
   * site (VALUE_INVALID) and not canceled (STATE_INVALID); amounts have the decimals of its currency (PRECISION_EXCEEDED).
   */
  createVendorBill: CreateVendorBillPayload;
  /**
   * Matches a bill's lines with order and receipts. Quantities or prices beyond the tolerance are no refusal: the bill is kept, blocked, as
   * EXCEPTION. What has not changed since the last evaluation stays as it is, an override included.
   */
  evaluateMatch: EvaluateMatchPayload;
  /** Lets a line of a bill pass though it does not match: by the caller's name, with a reason. */
  overrideMatch: OverrideMatchPayload;
  /**
   * DRAFT to POSTED: what is owed enters the books by the posting rules, GR/IR at the order's price and the difference as price variance. Refused
   * into a period that is closed (PERIOD_CLOSED), before it was matched (STATE_INVALID), and while its total does not add up (MATCH_EXCEPTION).
   */
  postBill: PostBillPayload;
  /** BLOCKED to RELEASED: the bill may be paid. One line that does not match blocks all of it: MATCH_EXCEPTION. */
  releasePayment: ReleasePaymentPayload;
  /**
   * RELEASED to PAID, with its journal: its total less the credits against it, and those named. MATCH_EXCEPTION while it is blocked,
   * STATE_INVALID while its supplier is not ACTIVE or a credit is not open, VALUE_INVALID for a credit of others or more credit than is owed.
   */
  payBill: PayBillPayload;
  /**
   * Keeps a supplier's credit as DRAFT. A number that the supplier has used is ALREADY_EXISTS; lines and tax must add up to the total, and
   * no more may be credited than was billed (VALUE_INVALID).
   */
  createVendorCredit: CreateVendorCreditPayload;
  /**
   * DRAFT to POSTED: less is owed. A quantity no longer counts as billed of its order line, and a price credit lowers the price of its bill
   * line; what was blocked for it is matched again. One of a bill that is paid already stays open until a payment names it (`payBill`).
   * PERIOD_CLOSED into a closed period.
   */
  postVendorCredit: PostVendorCreditPayload;
  /**
   * DRAFT or POSTED to VOID: its journal is taken back by a counter-journal on an open day (PERIOD_CLOSED), what it credited counts as billed
   * again, and the bills of its order lines are matched anew. One that paid a bill stays: STATE_INVALID.
   */
  voidVendorCredit: VoidVendorCreditPayload;
  /**
   * DRAFT or POSTED to VOID: what it billed no longer counts, and its journal is taken back by a counter-journal on an open day
   * (PERIOD_CLOSED). A paid bill, or one with posted credits, stays: STATE_INVALID.
   */
  voidBill: VoidBillPayload;
  /** Makes a work center. A code that is taken is ALREADY_EXISTS. */
  createWorkCenter: CreateWorkCenterPayload;
  /** Changes name, capacity, or whether it is used. */
  updateWorkCenter: UpdateWorkCenterPayload;
  /**
   * Adds what an hour costs from a day on, in the currency of the site's books. A rate without an end stops on that day; any other overlap
   * is refused (VALUE_INVALID). What was posted at an earlier rate stays.
   */
  setWorkCenterRate: SetWorkCenterRatePayload;
  /**
   * Takes an increment of a run into the books, by the event that MES signed (`mes.run.completed`): material at what it costs in stock,
   * labor, machine time and overhead at the work centers' rates of the day, output and scrap out of work in process, and with the last
   * increment what is left there. Increments come in their order, each once; one that takes an earlier one back has negative quantities.
   * Material that the books lack becomes an exception; sending the increment again posts what has arrived since. Refuses
   * EVENT_UNVERIFIED, IDEMPOTENCY_CONFLICT, PREDECESSOR_MISSING, RUN_CLOSED, STATE_INVALID, UOM_CONVERSION_MISSING,
   * UOM_DIMENSION_MISMATCH, PERIOD_CLOSED, POSTING_RULE_MISSING, INSUFFICIENT_QUANTITY.
   */
  postCompletion: PostCompletionPayload;
};

export type MutationCreateAccountingPeriodArgs = {
  input: CreateAccountingPeriodInput;
};

export type MutationOpenPeriodArgs = {
  input: OpenPeriodInput;
};

export type MutationClosePeriodArgs = {
  input: ClosePeriodInput;
};

export type MutationCreateDemandArgs = {
  input: CreateDemandInput;
};

export type MutationUpdateDemandArgs = {
  input: UpdateDemandInput;
};

export type MutationCancelDemandArgs = {
  input: CancelDemandInput;
};

export type MutationPostScrapArgs = {
  input: PostScrapInput;
};

export type MutationPostTransferArgs = {
  input: PostTransferInput;
};

export type MutationPostShipmentArgs = {
  input: PostShipmentInput;
};

export type MutationApplyHoldArgs = {
  input: ApplyHoldInput;
};

export type MutationIntroduceItemArgs = {
  input: IntroduceItemInput;
};

export type MutationUpdateItemFinancialsArgs = {
  input: UpdateItemFinancialsInput;
};

export type MutationSetItemPurchaseUnitArgs = {
  input: SetItemPurchaseUnitInput;
};

export type MutationUpsertVendorPartNumberArgs = {
  input: UpsertVendorPartNumberInput;
};

export type MutationPostItemReceiptArgs = {
  input: PostItemReceiptInput;
};

export type MutationApplyItemReleaseArgs = {
  input: ApplyItemReleaseInput;
};

export type MutationCreateGlAccountArgs = {
  input: CreateGlAccountInput;
};

export type MutationUpdateGlAccountArgs = {
  input: UpdateGlAccountInput;
};

export type MutationUpsertPostingRuleArgs = {
  input: UpsertPostingRuleInput;
};

export type MutationDeletePostingRuleArgs = {
  input: DeletePostingRuleInput;
};

export type MutationSetExchangeRateArgs = {
  input: SetExchangeRateInput;
};

export type MutationSetMatchToleranceArgs = {
  input: SetMatchToleranceInput;
};

export type MutationCreatePurchaseOrderArgs = {
  input: CreatePurchaseOrderInput;
};

export type MutationUpdatePurchaseOrderArgs = {
  input: UpdatePurchaseOrderInput;
};

export type MutationUpdatePurchaseOrderLineArgs = {
  input: UpdatePurchaseOrderLineInput;
};

export type MutationSubmitPurchaseOrderArgs = {
  input: SubmitPurchaseOrderInput;
};

export type MutationApprovePurchaseOrderArgs = {
  input: PurchaseOrderTransitionInput;
};

export type MutationRejectPurchaseOrderArgs = {
  input: PurchaseOrderReasonInput;
};

export type MutationReleasePurchaseOrderArgs = {
  input: PurchaseOrderTransitionInput;
};

export type MutationCancelPurchaseOrderArgs = {
  input: PurchaseOrderReasonInput;
};

export type MutationCancelPurchaseOrderLineArgs = {
  input: CancelPurchaseOrderLineInput;
};

export type MutationCloseLineShortArgs = {
  input: CloseLineShortInput;
};

export type MutationClosePurchaseOrderArgs = {
  input: ClosePurchaseOrderInput;
};

export type MutationRunReconciliationArgs = {
  input: RunReconciliationInput;
};

export type MutationPostAdjustingEntryArgs = {
  input: PostAdjustingEntryInput;
};

export type MutationSetSiteFinancialsArgs = {
  input: SetSiteFinancialsInput;
};

export type MutationUpsertPaymentTermArgs = {
  input: UpsertPaymentTermInput;
};

export type MutationUpsertSupplierArgs = {
  input: UpsertSupplierInput;
};

export type MutationCreateVendorBillArgs = {
  input: CreateVendorBillInput;
};

export type MutationEvaluateMatchArgs = {
  input: EvaluateMatchInput;
};

export type MutationOverrideMatchArgs = {
  input: OverrideMatchInput;
};

export type MutationPostBillArgs = {
  input: PostBillInput;
};

export type MutationReleasePaymentArgs = {
  input: VendorBillTransitionInput;
};

export type MutationPayBillArgs = {
  input: PayBillInput;
};

export type MutationCreateVendorCreditArgs = {
  input: CreateVendorCreditInput;
};

export type MutationPostVendorCreditArgs = {
  input: PostVendorCreditInput;
};

export type MutationVoidVendorCreditArgs = {
  input: VoidVendorCreditInput;
};

export type MutationVoidBillArgs = {
  input: VoidBillInput;
};

export type MutationCreateWorkCenterArgs = {
  input: CreateWorkCenterInput;
};

export type MutationUpdateWorkCenterArgs = {
  input: UpdateWorkCenterInput;
};

export type MutationSetWorkCenterRateArgs = {
  input: SetWorkCenterRateInput;
};

export type MutationPostCompletionArgs = {
  input: PostCompletionInput;
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
  AccountingPeriod: AccountingPeriod;
  AdjustingEntry: AdjustingEntry;
  CompletionException: CompletionException;
  Demand: Demand;
  FinancialInventory: FinancialInventory;
  GLAccount: GlAccount;
  GLPosting: GlPosting;
  Item: Item;
  Part: Part;
  ItemFinancials: ItemFinancials;
  ReceiptItem: ReceiptItem;
  ItemReceipt: ItemReceipt;
  ReceiptWithholding: ReceiptWithholding;
  MatchException: MatchException;
  MatchResult: MatchResult;
  MatchTolerance: MatchTolerance;
  PaymentTerm: PaymentTerm;
  PostingRule: PostingRule;
  PurchaseOrderLine: PurchaseOrderLine;
  PurchaseOrder: PurchaseOrder;
  PurchaseOrderApproval: PurchaseOrderApproval;
  ReconciliationRun: ReconciliationRun;
  ReconciliationRow: ReconciliationRow;
  ShipmentPosting: ShipmentPosting;
  Subsidiary: Subsidiary;
  Site: Site;
  Supplier: Supplier;
  VendorBill: VendorBill;
  VendorBillLine: VendorBillLine;
  VendorCredit: VendorCredit;
  WorkCenter: WorkCenter;
  Run: Run;
  WorkOrderCompletion: WorkOrderCompletion;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  AccountingPeriod: { __typename: 'AccountingPeriod' } & GraphQLRecursivePick<
    FederationTypes['AccountingPeriod'],
    { id: true }
  >;
  AdjustingEntry: { __typename: 'AdjustingEntry' } & GraphQLRecursivePick<
    FederationTypes['AdjustingEntry'],
    { id: true }
  >;
  CompletionException: { __typename: 'CompletionException' } & GraphQLRecursivePick<
    FederationTypes['CompletionException'],
    { id: true }
  >;
  Demand: { __typename: 'Demand' } & (
    | GraphQLRecursivePick<FederationTypes['Demand'], { id: true }>
    | GraphQLRecursivePick<FederationTypes['Demand'], { number: true }>
  );
  FinancialInventory: { __typename: 'FinancialInventory' } & GraphQLRecursivePick<
    FederationTypes['FinancialInventory'],
    { id: true }
  >;
  GLAccount: { __typename: 'GLAccount' } & (
    | GraphQLRecursivePick<FederationTypes['GLAccount'], { id: true }>
    | GraphQLRecursivePick<FederationTypes['GLAccount'], { number: true }>
  );
  GLPosting: { __typename: 'GLPosting' } & (
    | GraphQLRecursivePick<FederationTypes['GLPosting'], { id: true }>
    | GraphQLRecursivePick<FederationTypes['GLPosting'], { journalNumber: true }>
  );
  Item: { __typename: 'Item' } & (
    | GraphQLRecursivePick<FederationTypes['Item'], { id: true }>
    | GraphQLRecursivePick<FederationTypes['Item'], { partNumber: true }>
  );
  Part: { __typename: 'Part' } & (
    | GraphQLRecursivePick<FederationTypes['Part'], { id: true }>
    | GraphQLRecursivePick<FederationTypes['Part'], { partNumber: true; revision: true }>
  );
  ItemFinancials: { __typename: 'ItemFinancials' } & GraphQLRecursivePick<
    FederationTypes['ItemFinancials'],
    { id: true }
  >;
  ReceiptItem: { __typename: 'ReceiptItem' } & GraphQLRecursivePick<FederationTypes['ReceiptItem'], { id: true }>;
  ItemReceipt: { __typename: 'ItemReceipt' } & (
    | GraphQLRecursivePick<FederationTypes['ItemReceipt'], { id: true }>
    | GraphQLRecursivePick<FederationTypes['ItemReceipt'], { number: true }>
  );
  ReceiptWithholding: { __typename: 'ReceiptWithholding' } & GraphQLRecursivePick<
    FederationTypes['ReceiptWithholding'],
    { id: true }
  >;
  MatchException: { __typename: 'MatchException' } & GraphQLRecursivePick<
    FederationTypes['MatchException'],
    { id: true }
  >;
  MatchResult: { __typename: 'MatchResult' } & GraphQLRecursivePick<FederationTypes['MatchResult'], { id: true }>;
  MatchTolerance: { __typename: 'MatchTolerance' } & GraphQLRecursivePick<
    FederationTypes['MatchTolerance'],
    { id: true }
  >;
  PaymentTerm: { __typename: 'PaymentTerm' } & (
    | GraphQLRecursivePick<FederationTypes['PaymentTerm'], { id: true }>
    | GraphQLRecursivePick<FederationTypes['PaymentTerm'], { code: true }>
  );
  PostingRule: { __typename: 'PostingRule' } & GraphQLRecursivePick<FederationTypes['PostingRule'], { id: true }>;
  PurchaseOrderLine: { __typename: 'PurchaseOrderLine' } & (
    | GraphQLRecursivePick<FederationTypes['PurchaseOrderLine'], { id: true }>
    | GraphQLRecursivePick<FederationTypes['PurchaseOrderLine'], { poNumber: true; lineNumber: true }>
  );
  PurchaseOrder: { __typename: 'PurchaseOrder' } & (
    | GraphQLRecursivePick<FederationTypes['PurchaseOrder'], { id: true }>
    | GraphQLRecursivePick<FederationTypes['PurchaseOrder'], { number: true }>
  );
  PurchaseOrderApproval: { __typename: 'PurchaseOrderApproval' } & GraphQLRecursivePick<
    FederationTypes['PurchaseOrderApproval'],
    { id: true }
  >;
  ReconciliationRun: { __typename: 'ReconciliationRun' } & GraphQLRecursivePick<
    FederationTypes['ReconciliationRun'],
    { id: true }
  >;
  ReconciliationRow: { __typename: 'ReconciliationRow' } & GraphQLRecursivePick<
    FederationTypes['ReconciliationRow'],
    { id: true }
  >;
  ShipmentPosting: { __typename: 'ShipmentPosting' } & GraphQLRecursivePick<
    FederationTypes['ShipmentPosting'],
    { id: true }
  >;
  Subsidiary: { __typename: 'Subsidiary' } & (
    | GraphQLRecursivePick<FederationTypes['Subsidiary'], { id: true }>
    | GraphQLRecursivePick<FederationTypes['Subsidiary'], { code: true }>
  );
  Site: { __typename: 'Site' } & (
    | GraphQLRecursivePick<FederationTypes['Site'], { id: true }>
    | GraphQLRecursivePick<FederationTypes['Site'], { code: true }>
  );
  Supplier: { __typename: 'Supplier' } & (
    | GraphQLRecursivePick<FederationTypes['Supplier'], { id: true }>
    | GraphQLRecursivePick<FederationTypes['Supplier'], { code: true }>
  );
  VendorBill: { __typename: 'VendorBill' } & GraphQLRecursivePick<FederationTypes['VendorBill'], { id: true }>;
  VendorBillLine: { __typename: 'VendorBillLine' } & GraphQLRecursivePick<
    FederationTypes['VendorBillLine'],
    { id: true }
  >;
  VendorCredit: { __typename: 'VendorCredit' } & GraphQLRecursivePick<FederationTypes['VendorCredit'], { id: true }>;
  WorkCenter: { __typename: 'WorkCenter' } & (
    | GraphQLRecursivePick<FederationTypes['WorkCenter'], { id: true }>
    | GraphQLRecursivePick<FederationTypes['WorkCenter'], { code: true }>
  );
  Run: { __typename: 'Run' } & GraphQLRecursivePick<FederationTypes['Run'], { id: true }>;
  WorkOrderCompletion: { __typename: 'WorkOrderCompletion' } & GraphQLRecursivePick<
    FederationTypes['WorkOrderCompletion'],
    { id: true }
  >;
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  _Entity:
    | Row<'accountingPeriod'>
    | Row<'adjustingEntry'>
    | Row<'completionException'>
    | Row<'demand'>
    | FinancialInventoryParent
    | Row<'glAccount'>
    | Row<'glPosting'>
    | Stub
    | ItemParent
    | Row<'itemFinancials'>
    | Row<'itemReceipt'>
    | Row<'matchException'>
    | Row<'matchResult'>
    | Row<'matchTolerance'>
    | Stub
    | PartParent
    | Row<'paymentTerm'>
    | Row<'postingRule'>
    | Row<'purchaseOrder'>
    | Row<'purchaseOrderApproval'>
    | Row<'purchaseOrderLine'>
    | ReceiptItemParent
    | Row<'receiptWithholding'>
    | Row<'reconciliationRow'>
    | Row<'reconciliationRun'>
    | RunParent
    | Stub
    | Stub
    | Row<'shipmentPosting'>
    | SiteParent
    | Row<'subsidiary'>
    | Row<'supplier'>
    | Row<'vendorBill'>
    | Row<'vendorBillLine'>
    | Row<'vendorCredit'>
    | Row<'workCenter'>
    | Row<'workOrderCompletion'>;
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
  AccountingAttributes: ResolverTypeWrapper<AccountingAttributesParent>;
  PeriodModule: PeriodModule;
  CreateAccountingPeriodInput: CreateAccountingPeriodInput;
  OpenPeriodInput: OpenPeriodInput;
  ClosePeriodInput: ClosePeriodInput;
  CreateAccountingPeriodPayload: ResolverTypeWrapper<
    Omit<CreateAccountingPeriodPayload, 'accountingPeriod'> & { accountingPeriod: ResolversTypes['AccountingPeriod'] }
  >;
  OpenPeriodPayload: ResolverTypeWrapper<
    Omit<OpenPeriodPayload, 'accountingPeriod'> & { accountingPeriod: ResolversTypes['AccountingPeriod'] }
  >;
  ClosePeriodPayload: ResolverTypeWrapper<
    Omit<ClosePeriodPayload, 'accountingPeriod'> & { accountingPeriod: ResolversTypes['AccountingPeriod'] }
  >;
  AccountingPeriod: ResolverTypeWrapper<Row<'accountingPeriod'>>;
  PeriodStatus: PeriodStatus;
  AccountingPeriodsInputFilters: AccountingPeriodsInputFilters;
  AccountingPeriodSortEnum: AccountingPeriodSortEnum;
  AccountingPeriodConnection: ResolverTypeWrapper<
    Omit<AccountingPeriodConnection, 'edges' | 'pageInfo'> & {
      edges: Array<ResolversTypes['AccountingPeriodEdge']>;
      pageInfo: ResolversTypes['PageInfo'];
    }
  >;
  AccountingPeriodEdge: ResolverTypeWrapper<
    Omit<AccountingPeriodEdge, 'node'> & { node: ResolversTypes['AccountingPeriod'] }
  >;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  PeriodStatusFilter: PeriodStatusFilter;
  AdjustingEntry: ResolverTypeWrapper<Row<'adjustingEntry'>>;
  AdjustingEntryKind: AdjustingEntryKind;
  AdjustingEntriesInputFilters: AdjustingEntriesInputFilters;
  AdjustingEntrySortEnum: AdjustingEntrySortEnum;
  AdjustingEntryConnection: ResolverTypeWrapper<
    Omit<AdjustingEntryConnection, 'edges' | 'pageInfo'> & {
      edges: Array<ResolversTypes['AdjustingEntryEdge']>;
      pageInfo: ResolversTypes['PageInfo'];
    }
  >;
  AdjustingEntryEdge: ResolverTypeWrapper<
    Omit<AdjustingEntryEdge, 'node'> & { node: ResolversTypes['AdjustingEntry'] }
  >;
  AdjustingEntryKindFilter: AdjustingEntryKindFilter;
  ErpAuditEntry: ResolverTypeWrapper<ErpAuditEntry>;
  ErpAuditEntryConnection: ResolverTypeWrapper<
    Omit<ErpAuditEntryConnection, 'pageInfo'> & { pageInfo: ResolversTypes['PageInfo'] }
  >;
  ErpAuditEntryEdge: ResolverTypeWrapper<ErpAuditEntryEdge>;
  CompletionException: ResolverTypeWrapper<Row<'completionException'>>;
  CompletionExceptionKind: CompletionExceptionKind;
  CompletionExceptionStatus: CompletionExceptionStatus;
  CompletionExceptionsInputFilters: CompletionExceptionsInputFilters;
  CompletionExceptionKindFilter: CompletionExceptionKindFilter;
  CompletionExceptionStatusFilter: CompletionExceptionStatusFilter;
  CompletionExceptionSortEnum: CompletionExceptionSortEnum;
  CompletionExceptionConnection: ResolverTypeWrapper<
    Omit<CompletionExceptionConnection, 'edges' | 'pageInfo'> & {
      edges: Array<ResolversTypes['CompletionExceptionEdge']>;
      pageInfo: ResolversTypes['PageInfo'];
    }
  >;
  CompletionExceptionEdge: ResolverTypeWrapper<
    Omit<CompletionExceptionEdge, 'node'> & { node: ResolversTypes['CompletionException'] }
  >;
  CompletionMaterialLine: ResolverTypeWrapper<Row<'completionMaterialLine'>>;
  CompletionMaterialKind: CompletionMaterialKind;
  CompletionLaborLine: ResolverTypeWrapper<Row<'completionLaborLine'>>;
  CompletionLaborType: CompletionLaborType;
  CompletionMachineLine: ResolverTypeWrapper<Row<'completionMachineLine'>>;
  CompletionMachineKind: CompletionMachineKind;
  CompletionOverheadLine: ResolverTypeWrapper<Row<'completionOverheadLine'>>;
  CompletionByProductLine: ResolverTypeWrapper<Row<'completionByProductLine'>>;
  CreateDemandInput: CreateDemandInput;
  UpdateDemandInput: UpdateDemandInput;
  CancelDemandInput: CancelDemandInput;
  CreateDemandPayload: ResolverTypeWrapper<Omit<CreateDemandPayload, 'demand'> & { demand: ResolversTypes['Demand'] }>;
  UpdateDemandPayload: ResolverTypeWrapper<Omit<UpdateDemandPayload, 'demand'> & { demand: ResolversTypes['Demand'] }>;
  CancelDemandPayload: ResolverTypeWrapper<Omit<CancelDemandPayload, 'demand'> & { demand: ResolversTypes['Demand'] }>;
  Demand: ResolverTypeWrapper<Row<'demand'>>;
  DemandKind: DemandKind;
  DemandStatus: DemandStatus;
  DemandsInputFilters: DemandsInputFilters;
  DemandSortEnum: DemandSortEnum;
  DemandConnection: ResolverTypeWrapper<
    Omit<DemandConnection, 'edges' | 'pageInfo'> & {
      edges: Array<ResolversTypes['DemandEdge']>;
      pageInfo: ResolversTypes['PageInfo'];
    }
  >;
  DemandEdge: ResolverTypeWrapper<Omit<DemandEdge, 'node'> & { node: ResolversTypes['Demand'] }>;
  DemandKindFilter: DemandKindFilter;
  DemandStatusFilter: DemandStatusFilter;
  FinancialInventory: ResolverTypeWrapper<FinancialInventoryParent>;
  FinancialStockStatus: FinancialStockStatus;
  CostLayer: ResolverTypeWrapper<Row<'costLayer'>>;
  FinancialInventoryMovement: ResolverTypeWrapper<Row<'financialInventoryMovement'>>;
  FinancialInventoriesInputFilters: FinancialInventoriesInputFilters;
  FinancialInventorySortEnum: FinancialInventorySortEnum;
  FinancialInventoryConnection: ResolverTypeWrapper<
    Omit<FinancialInventoryConnection, 'edges' | 'pageInfo'> & {
      edges: Array<ResolversTypes['FinancialInventoryEdge']>;
      pageInfo: ResolversTypes['PageInfo'];
    }
  >;
  FinancialInventoryEdge: ResolverTypeWrapper<
    Omit<FinancialInventoryEdge, 'node'> & { node: ResolversTypes['FinancialInventory'] }
  >;
  FinancialInventoryMovementsInputFilters: FinancialInventoryMovementsInputFilters;
  FinancialInventoryMovementSortEnum: FinancialInventoryMovementSortEnum;
  FinancialInventoryMovementConnection: ResolverTypeWrapper<
    Omit<FinancialInventoryMovementConnection, 'edges' | 'pageInfo'> & {
      edges: Array<ResolversTypes['FinancialInventoryMovementEdge']>;
      pageInfo: ResolversTypes['PageInfo'];
    }
  >;
  FinancialInventoryMovementEdge: ResolverTypeWrapper<
    Omit<FinancialInventoryMovementEdge, 'node'> & { node: ResolversTypes['FinancialInventoryMovement'] }
  >;
  FinancialStockStatusFilter: FinancialStockStatusFilter;
  PostScrapInput: PostScrapInput;
  PostTransferInput: PostTransferInput;
  PostShipmentInput: PostShipmentInput;
  ApplyHoldInput: ApplyHoldInput;
  PostScrapPayload: ResolverTypeWrapper<
    Omit<PostScrapPayload, 'glPosting'> & { glPosting?: Maybe<ResolversTypes['GLPosting']> }
  >;
  ScrapPostingOutcome: ScrapPostingOutcome;
  PostTransferPayload: ResolverTypeWrapper<
    Omit<PostTransferPayload, 'glPosting'> & { glPosting?: Maybe<ResolversTypes['GLPosting']> }
  >;
  PostShipmentPayload: ResolverTypeWrapper<
    Omit<PostShipmentPayload, 'shipmentPostings'> & { shipmentPostings: Array<ResolversTypes['ShipmentPosting']> }
  >;
  ApplyHoldPayload: ResolverTypeWrapper<
    Omit<ApplyHoldPayload, 'glPosting'> & { glPosting?: Maybe<ResolversTypes['GLPosting']> }
  >;
  GLAccount: ResolverTypeWrapper<Row<'glAccount'>>;
  GLAccountType: GlAccountType;
  GLAccountRole: GlAccountRole;
  GLAccountsInputFilters: GlAccountsInputFilters;
  GLAccountSortEnum: GlAccountSortEnum;
  GLAccountConnection: ResolverTypeWrapper<
    Omit<GlAccountConnection, 'edges' | 'pageInfo'> & {
      edges: Array<ResolversTypes['GLAccountEdge']>;
      pageInfo: ResolversTypes['PageInfo'];
    }
  >;
  GLAccountEdge: ResolverTypeWrapper<Omit<GlAccountEdge, 'node'> & { node: ResolversTypes['GLAccount'] }>;
  GLAccountRoleFilter: GlAccountRoleFilter;
  GLAccountTypeFilter: GlAccountTypeFilter;
  GLPosting: ResolverTypeWrapper<Row<'glPosting'>>;
  GLPostingSource: ResolverTypeWrapper<GLPostingSourceParent>;
  GLSourceType: GlSourceType;
  GLPostingLine: ResolverTypeWrapper<Row<'glPostingLine'>>;
  GLPostingsInputFilters: GlPostingsInputFilters;
  GLPostingLinesInputFilters: GlPostingLinesInputFilters;
  GLPostingSortEnum: GlPostingSortEnum;
  GLPostingConnection: ResolverTypeWrapper<
    Omit<GlPostingConnection, 'edges' | 'pageInfo'> & {
      edges: Array<ResolversTypes['GLPostingEdge']>;
      pageInfo: ResolversTypes['PageInfo'];
    }
  >;
  GLPostingEdge: ResolverTypeWrapper<Omit<GlPostingEdge, 'node'> & { node: ResolversTypes['GLPosting'] }>;
  GLSourceTypeFilter: GlSourceTypeFilter;
  IntroduceItemInput: IntroduceItemInput;
  IntroducedItemKind: IntroducedItemKind;
  IntroduceItemPayload: ResolverTypeWrapper<
    Omit<IntroduceItemPayload, 'itemFinancials'> & { itemFinancials: ResolversTypes['ItemFinancials'] }
  >;
  UpdateItemFinancialsInput: UpdateItemFinancialsInput;
  SetItemPurchaseUnitInput: SetItemPurchaseUnitInput;
  UpsertVendorPartNumberInput: UpsertVendorPartNumberInput;
  VendorPriceBreakInput: VendorPriceBreakInput;
  UpdateItemFinancialsPayload: ResolverTypeWrapper<
    Omit<UpdateItemFinancialsPayload, 'itemFinancials'> & { itemFinancials: ResolversTypes['ItemFinancials'] }
  >;
  SetItemPurchaseUnitPayload: ResolverTypeWrapper<
    Omit<SetItemPurchaseUnitPayload, 'itemFinancials'> & { itemFinancials: ResolversTypes['ItemFinancials'] }
  >;
  UpsertVendorPartNumberPayload: ResolverTypeWrapper<
    Omit<UpsertVendorPartNumberPayload, 'itemFinancials'> & { itemFinancials: ResolversTypes['ItemFinancials'] }
  >;
  Item: ResolverTypeWrapper<ItemParent>;
  Part: ResolverTypeWrapper<PartParent>;
  ItemFinancials: ResolverTypeWrapper<Row<'itemFinancials'>>;
  ItemFinancialsStatus: ItemFinancialsStatus;
  CostMethod: CostMethod;
  VendorPartNumber: ResolverTypeWrapper<Row<'vendorPartNumber'>>;
  VendorPriceBreak: ResolverTypeWrapper<Row<'vendorPriceBreak'>>;
  ItemPurchaseUnit: ResolverTypeWrapper<Row<'itemPurchaseUnit'>>;
  ErpItemsInputFilters: ErpItemsInputFilters;
  ErpPartsInputFilters: ErpPartsInputFilters;
  ItemFinancialsInputFilters: ItemFinancialsInputFilters;
  ItemFinancialsSortEnum: ItemFinancialsSortEnum;
  ItemFinancialsConnection: ResolverTypeWrapper<
    Omit<ItemFinancialsConnection, 'edges' | 'pageInfo'> & {
      edges: Array<ResolversTypes['ItemFinancialsEdge']>;
      pageInfo: ResolversTypes['PageInfo'];
    }
  >;
  ItemFinancialsEdge: ResolverTypeWrapper<
    Omit<ItemFinancialsEdge, 'node'> & { node: ResolversTypes['ItemFinancials'] }
  >;
  CostMethodFilter: CostMethodFilter;
  ItemFinancialsStatusFilter: ItemFinancialsStatusFilter;
  PostItemReceiptInput: PostItemReceiptInput;
  PostItemReceiptPayload: ResolverTypeWrapper<
    Omit<PostItemReceiptPayload, 'itemReceipts' | 'withholdings'> & {
      itemReceipts: Array<ResolversTypes['ItemReceipt']>;
      withholdings: Array<ResolversTypes['ReceiptWithholding']>;
    }
  >;
  ReceiptItem: ResolverTypeWrapper<ReceiptItemParent>;
  ItemReceipt: ResolverTypeWrapper<Row<'itemReceipt'>>;
  ItemReceiptKind: ItemReceiptKind;
  ItemReceiptStatus: ItemReceiptStatus;
  ReceiptWithholding: ResolverTypeWrapper<Row<'receiptWithholding'>>;
  WithholdingReason: WithholdingReason;
  WithholdingStatus: WithholdingStatus;
  ErpReceiptItemsInputFilters: ErpReceiptItemsInputFilters;
  ItemReceiptsInputFilters: ItemReceiptsInputFilters;
  ItemReceiptSortEnum: ItemReceiptSortEnum;
  ItemReceiptConnection: ResolverTypeWrapper<
    Omit<ItemReceiptConnection, 'edges' | 'pageInfo'> & {
      edges: Array<ResolversTypes['ItemReceiptEdge']>;
      pageInfo: ResolversTypes['PageInfo'];
    }
  >;
  ItemReceiptEdge: ResolverTypeWrapper<Omit<ItemReceiptEdge, 'node'> & { node: ResolversTypes['ItemReceipt'] }>;
  ItemReceiptKindFilter: ItemReceiptKindFilter;
  ItemReceiptStatusFilter: ItemReceiptStatusFilter;
  ApplyItemReleaseInput: ApplyItemReleaseInput;
  ApplyItemReleasePayload: ResolverTypeWrapper<
    Omit<ApplyItemReleasePayload, 'itemFinancials'> & { itemFinancials: ResolversTypes['ItemFinancials'] }
  >;
  CostBreakdown: ResolverTypeWrapper<CostBreakdownParent>;
  CostElement: CostElement;
  JobCost: ResolverTypeWrapper<JobCostParent>;
  CostElementFilter: CostElementFilter;
  CreateGlAccountInput: CreateGlAccountInput;
  UpdateGlAccountInput: UpdateGlAccountInput;
  UpsertPostingRuleInput: UpsertPostingRuleInput;
  DeletePostingRuleInput: DeletePostingRuleInput;
  SetExchangeRateInput: SetExchangeRateInput;
  CreateGlAccountPayload: ResolverTypeWrapper<
    Omit<CreateGlAccountPayload, 'glAccount'> & { glAccount: ResolversTypes['GLAccount'] }
  >;
  UpdateGlAccountPayload: ResolverTypeWrapper<
    Omit<UpdateGlAccountPayload, 'glAccount'> & { glAccount: ResolversTypes['GLAccount'] }
  >;
  DeletePostingRulePayload: ResolverTypeWrapper<DeletePostingRulePayload>;
  UpsertPostingRulePayload: ResolverTypeWrapper<
    Omit<UpsertPostingRulePayload, 'postingRule'> & { postingRule: ResolversTypes['PostingRule'] }
  >;
  SetExchangeRatePayload: ResolverTypeWrapper<
    Omit<SetExchangeRatePayload, 'exchangeRate'> & { exchangeRate: ResolversTypes['ExchangeRate'] }
  >;
  MatchException: ResolverTypeWrapper<Row<'matchException'>>;
  MatchExceptionKind: MatchExceptionKind;
  MatchExceptionStatus: MatchExceptionStatus;
  MatchResolution: MatchResolution;
  MatchExceptionsInputFilters: MatchExceptionsInputFilters;
  MatchExceptionSortEnum: MatchExceptionSortEnum;
  MatchExceptionConnection: ResolverTypeWrapper<
    Omit<MatchExceptionConnection, 'edges' | 'pageInfo'> & {
      edges: Array<ResolversTypes['MatchExceptionEdge']>;
      pageInfo: ResolversTypes['PageInfo'];
    }
  >;
  MatchExceptionEdge: ResolverTypeWrapper<
    Omit<MatchExceptionEdge, 'node'> & { node: ResolversTypes['MatchException'] }
  >;
  MatchExceptionKindFilter: MatchExceptionKindFilter;
  MatchExceptionStatusFilter: MatchExceptionStatusFilter;
  MatchStatus: MatchStatus;
  MatchResult: ResolverTypeWrapper<Row<'matchResult'>>;
  MatchReason: MatchReason;
  MatchWarning: MatchWarning;
  MatchResultsInputFilters: MatchResultsInputFilters;
  MatchResultSortEnum: MatchResultSortEnum;
  MatchResultConnection: ResolverTypeWrapper<
    Omit<MatchResultConnection, 'edges' | 'pageInfo'> & {
      edges: Array<ResolversTypes['MatchResultEdge']>;
      pageInfo: ResolversTypes['PageInfo'];
    }
  >;
  MatchResultEdge: ResolverTypeWrapper<Omit<MatchResultEdge, 'node'> & { node: ResolversTypes['MatchResult'] }>;
  MatchStatusFilter: MatchStatusFilter;
  SetMatchToleranceInput: SetMatchToleranceInput;
  SetMatchTolerancePayload: ResolverTypeWrapper<
    Omit<SetMatchTolerancePayload, 'matchTolerance'> & { matchTolerance: ResolversTypes['MatchTolerance'] }
  >;
  MatchTolerance: ResolverTypeWrapper<Row<'matchTolerance'>>;
  MatchToleranceLevel: MatchToleranceLevel;
  MatchTolerancesInputFilters: MatchTolerancesInputFilters;
  MatchToleranceSortEnum: MatchToleranceSortEnum;
  MatchToleranceConnection: ResolverTypeWrapper<
    Omit<MatchToleranceConnection, 'edges' | 'pageInfo'> & {
      edges: Array<ResolversTypes['MatchToleranceEdge']>;
      pageInfo: ResolversTypes['PageInfo'];
    }
  >;
  MatchToleranceEdge: ResolverTypeWrapper<
    Omit<MatchToleranceEdge, 'node'> & { node: ResolversTypes['MatchTolerance'] }
  >;
  MatchToleranceLevelFilter: MatchToleranceLevelFilter;
  PaymentTerm: ResolverTypeWrapper<Row<'paymentTerm'>>;
  PaymentTermsInputFilters: PaymentTermsInputFilters;
  PaymentTermSortEnum: PaymentTermSortEnum;
  PaymentTermConnection: ResolverTypeWrapper<
    Omit<PaymentTermConnection, 'edges' | 'pageInfo'> & {
      edges: Array<ResolversTypes['PaymentTermEdge']>;
      pageInfo: ResolversTypes['PageInfo'];
    }
  >;
  PaymentTermEdge: ResolverTypeWrapper<Omit<PaymentTermEdge, 'node'> & { node: ResolversTypes['PaymentTerm'] }>;
  RunStep: ResolverTypeWrapper<Stub>;
  MBom: ResolverTypeWrapper<Stub>;
  Issue: ResolverTypeWrapper<Stub>;
  Shipment: ResolverTypeWrapper<Stub>;
  PostingRule: ResolverTypeWrapper<Row<'postingRule'>>;
  PostingEvent: PostingEvent;
  PostingSide: PostingSide;
  PostingAmountBasis: PostingAmountBasis;
  PostingRulesInputFilters: PostingRulesInputFilters;
  PostingRuleSortEnum: PostingRuleSortEnum;
  PostingRuleConnection: ResolverTypeWrapper<
    Omit<PostingRuleConnection, 'edges' | 'pageInfo'> & {
      edges: Array<ResolversTypes['PostingRuleEdge']>;
      pageInfo: ResolversTypes['PageInfo'];
    }
  >;
  PostingRuleEdge: ResolverTypeWrapper<Omit<PostingRuleEdge, 'node'> & { node: ResolversTypes['PostingRule'] }>;
  PostingEventFilter: PostingEventFilter;
  PostingSideFilter: PostingSideFilter;
  PurchaseOrderFee: ResolverTypeWrapper<Row<'purchaseOrderFee'>>;
  PurchaseOrderFeeKind: PurchaseOrderFeeKind;
  PurchaseOrderLine: ResolverTypeWrapper<Row<'purchaseOrderLine'>>;
  PurchaseOrderLineStatus: PurchaseOrderLineStatus;
  PurchaseOrderLineType: PurchaseOrderLineType;
  MatchPolicy: MatchPolicy;
  PurchaseOrderLinesInputFilters: PurchaseOrderLinesInputFilters;
  PurchaseOrderLineSortEnum: PurchaseOrderLineSortEnum;
  PurchaseOrderLineConnection: ResolverTypeWrapper<
    Omit<PurchaseOrderLineConnection, 'edges' | 'pageInfo'> & {
      edges: Array<ResolversTypes['PurchaseOrderLineEdge']>;
      pageInfo: ResolversTypes['PageInfo'];
    }
  >;
  PurchaseOrderLineEdge: ResolverTypeWrapper<
    Omit<PurchaseOrderLineEdge, 'node'> & { node: ResolversTypes['PurchaseOrderLine'] }
  >;
  MatchPolicyFilter: MatchPolicyFilter;
  PurchaseOrderLineStatusFilter: PurchaseOrderLineStatusFilter;
  PurchaseOrderLineTypeFilter: PurchaseOrderLineTypeFilter;
  AccountingAttributesInput: AccountingAttributesInput;
  CreatePurchaseOrderInput: CreatePurchaseOrderInput;
  PurchaseOrderLineInput: PurchaseOrderLineInput;
  UpdatePurchaseOrderInput: UpdatePurchaseOrderInput;
  UpdatePurchaseOrderLineInput: UpdatePurchaseOrderLineInput;
  SubmitPurchaseOrderInput: SubmitPurchaseOrderInput;
  PurchaseOrderTransitionInput: PurchaseOrderTransitionInput;
  PurchaseOrderReasonInput: PurchaseOrderReasonInput;
  CloseLineShortInput: CloseLineShortInput;
  ClosePurchaseOrderInput: ClosePurchaseOrderInput;
  CancelPurchaseOrderLineInput: CancelPurchaseOrderLineInput;
  CancelPurchaseOrderLinePayload: ResolverTypeWrapper<
    Omit<CancelPurchaseOrderLinePayload, 'purchaseOrderLine'> & {
      purchaseOrderLine: ResolversTypes['PurchaseOrderLine'];
    }
  >;
  CreatePurchaseOrderPayload: ResolverTypeWrapper<
    Omit<CreatePurchaseOrderPayload, 'purchaseOrder'> & { purchaseOrder: ResolversTypes['PurchaseOrder'] }
  >;
  UpdatePurchaseOrderPayload: ResolverTypeWrapper<
    Omit<UpdatePurchaseOrderPayload, 'purchaseOrder'> & { purchaseOrder: ResolversTypes['PurchaseOrder'] }
  >;
  SubmitPurchaseOrderPayload: ResolverTypeWrapper<
    Omit<SubmitPurchaseOrderPayload, 'purchaseOrder'> & { purchaseOrder: ResolversTypes['PurchaseOrder'] }
  >;
  ApprovePurchaseOrderPayload: ResolverTypeWrapper<
    Omit<ApprovePurchaseOrderPayload, 'purchaseOrder'> & { purchaseOrder: ResolversTypes['PurchaseOrder'] }
  >;
  RejectPurchaseOrderPayload: ResolverTypeWrapper<
    Omit<RejectPurchaseOrderPayload, 'purchaseOrder'> & { purchaseOrder: ResolversTypes['PurchaseOrder'] }
  >;
  ReleasePurchaseOrderPayload: ResolverTypeWrapper<
    Omit<ReleasePurchaseOrderPayload, 'purchaseOrder'> & { purchaseOrder: ResolversTypes['PurchaseOrder'] }
  >;
  CancelPurchaseOrderPayload: ResolverTypeWrapper<
    Omit<CancelPurchaseOrderPayload, 'purchaseOrder'> & { purchaseOrder: ResolversTypes['PurchaseOrder'] }
  >;
  ClosePurchaseOrderPayload: ResolverTypeWrapper<
    Omit<ClosePurchaseOrderPayload, 'purchaseOrder'> & { purchaseOrder: ResolversTypes['PurchaseOrder'] }
  >;
  UpdatePurchaseOrderLinePayload: ResolverTypeWrapper<
    Omit<UpdatePurchaseOrderLinePayload, 'purchaseOrderLine'> & {
      purchaseOrderLine: ResolversTypes['PurchaseOrderLine'];
    }
  >;
  CloseLineShortPayload: ResolverTypeWrapper<
    Omit<CloseLineShortPayload, 'purchaseOrderLine'> & { purchaseOrderLine: ResolversTypes['PurchaseOrderLine'] }
  >;
  PurchaseOrder: ResolverTypeWrapper<Row<'purchaseOrder'>>;
  PurchaseOrderStatus: PurchaseOrderStatus;
  FinancialReceiptStatus: FinancialReceiptStatus;
  BillingStatus: BillingStatus;
  PurchaseOrderApproval: ResolverTypeWrapper<Row<'purchaseOrderApproval'>>;
  PurchaseApprovalDecision: PurchaseApprovalDecision;
  PurchaseOrdersInputFilters: PurchaseOrdersInputFilters;
  PurchaseOrderSortEnum: PurchaseOrderSortEnum;
  PurchaseOrderConnection: ResolverTypeWrapper<
    Omit<PurchaseOrderConnection, 'edges' | 'pageInfo'> & {
      edges: Array<ResolversTypes['PurchaseOrderEdge']>;
      pageInfo: ResolversTypes['PageInfo'];
    }
  >;
  PurchaseOrderEdge: ResolverTypeWrapper<Omit<PurchaseOrderEdge, 'node'> & { node: ResolversTypes['PurchaseOrder'] }>;
  BillingStatusFilter: BillingStatusFilter;
  FinancialReceiptStatusFilter: FinancialReceiptStatusFilter;
  PurchaseOrderStatusFilter: PurchaseOrderStatusFilter;
  ReceiptWithholdingsInputFilters: ReceiptWithholdingsInputFilters;
  WithholdingReasonFilter: WithholdingReasonFilter;
  WithholdingStatusFilter: WithholdingStatusFilter;
  ReceiptWithholdingSortEnum: ReceiptWithholdingSortEnum;
  ReceiptWithholdingConnection: ResolverTypeWrapper<
    Omit<ReceiptWithholdingConnection, 'edges' | 'pageInfo'> & {
      edges: Array<ResolversTypes['ReceiptWithholdingEdge']>;
      pageInfo: ResolversTypes['PageInfo'];
    }
  >;
  ReceiptWithholdingEdge: ResolverTypeWrapper<
    Omit<ReceiptWithholdingEdge, 'node'> & { node: ResolversTypes['ReceiptWithholding'] }
  >;
  RunReconciliationInput: RunReconciliationInput;
  ShopFloorRowInput: ShopFloorRowInput;
  PostAdjustingEntryInput: PostAdjustingEntryInput;
  RunReconciliationPayload: ResolverTypeWrapper<
    Omit<RunReconciliationPayload, 'reconciliationRun'> & { reconciliationRun: ResolversTypes['ReconciliationRun'] }
  >;
  PostAdjustingEntryPayload: ResolverTypeWrapper<
    Omit<PostAdjustingEntryPayload, 'adjustingEntry'> & { adjustingEntry: ResolversTypes['AdjustingEntry'] }
  >;
  ReconciliationRun: ResolverTypeWrapper<Row<'reconciliationRun'>>;
  ReconciliationStatus: ReconciliationStatus;
  ReconciliationRow: ResolverTypeWrapper<Row<'reconciliationRow'>>;
  ReconciliationCategory: ReconciliationCategory;
  ReconciliationRunsInputFilters: ReconciliationRunsInputFilters;
  ReconciliationRowsInputFilters: ReconciliationRowsInputFilters;
  ReconciliationRunSortEnum: ReconciliationRunSortEnum;
  ReconciliationRunConnection: ResolverTypeWrapper<
    Omit<ReconciliationRunConnection, 'edges' | 'pageInfo'> & {
      edges: Array<ResolversTypes['ReconciliationRunEdge']>;
      pageInfo: ResolversTypes['PageInfo'];
    }
  >;
  ReconciliationRunEdge: ResolverTypeWrapper<
    Omit<ReconciliationRunEdge, 'node'> & { node: ResolversTypes['ReconciliationRun'] }
  >;
  ReconciliationCategoryFilter: ReconciliationCategoryFilter;
  ReconciliationStatusFilter: ReconciliationStatusFilter;
  ShipmentPosting: ResolverTypeWrapper<Row<'shipmentPosting'>>;
  ShipmentPostingStatus: ShipmentPostingStatus;
  CostOfGoodsSold: ResolverTypeWrapper<CostOfGoodsSoldParent>;
  ShipmentPostingsInputFilters: ShipmentPostingsInputFilters;
  ShipmentPostingSortEnum: ShipmentPostingSortEnum;
  ShipmentPostingConnection: ResolverTypeWrapper<
    Omit<ShipmentPostingConnection, 'edges' | 'pageInfo'> & {
      edges: Array<ResolversTypes['ShipmentPostingEdge']>;
      pageInfo: ResolversTypes['PageInfo'];
    }
  >;
  ShipmentPostingEdge: ResolverTypeWrapper<
    Omit<ShipmentPostingEdge, 'node'> & { node: ResolversTypes['ShipmentPosting'] }
  >;
  ShipmentPostingStatusFilter: ShipmentPostingStatusFilter;
  SetSiteFinancialsInput: SetSiteFinancialsInput;
  PurchaseAttribute: PurchaseAttribute;
  SetSiteFinancialsPayload: ResolverTypeWrapper<
    Omit<SetSiteFinancialsPayload, 'site'> & { site: ResolversTypes['Site'] }
  >;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  PurchaseOrderReleasedEvent: ResolverTypeWrapper<PurchaseOrderReleasedEventParent>;
  BillMatchedEvent: ResolverTypeWrapper<BillMatchedEventParent>;
  PurchaseOrderReleasedInputFilters: PurchaseOrderReleasedInputFilters;
  BillMatchedInputFilters: BillMatchedInputFilters;
  Subsidiary: ResolverTypeWrapper<Row<'subsidiary'>>;
  Site: ResolverTypeWrapper<SiteParent>;
  SubsidiariesInputFilters: SubsidiariesInputFilters;
  ErpSitesInputFilters: ErpSitesInputFilters;
  SubsidiarySortEnum: SubsidiarySortEnum;
  SubsidiaryConnection: ResolverTypeWrapper<
    Omit<SubsidiaryConnection, 'edges' | 'pageInfo'> & {
      edges: Array<ResolversTypes['SubsidiaryEdge']>;
      pageInfo: ResolversTypes['PageInfo'];
    }
  >;
  SubsidiaryEdge: ResolverTypeWrapper<Omit<SubsidiaryEdge, 'node'> & { node: ResolversTypes['Subsidiary'] }>;
  ExchangeRate: ResolverTypeWrapper<Row<'exchangeRate'>>;
  ExchangeRatesInputFilters: ExchangeRatesInputFilters;
  ExchangeRateSortEnum: ExchangeRateSortEnum;
  ExchangeRateConnection: ResolverTypeWrapper<
    Omit<ExchangeRateConnection, 'edges' | 'pageInfo'> & {
      edges: Array<ResolversTypes['ExchangeRateEdge']>;
      pageInfo: ResolversTypes['PageInfo'];
    }
  >;
  ExchangeRateEdge: ResolverTypeWrapper<Omit<ExchangeRateEdge, 'node'> & { node: ResolversTypes['ExchangeRate'] }>;
  UpsertPaymentTermInput: UpsertPaymentTermInput;
  UpsertSupplierInput: UpsertSupplierInput;
  SupplierAddressInput: SupplierAddressInput;
  SupplierContactInput: SupplierContactInput;
  UpsertPaymentTermPayload: ResolverTypeWrapper<
    Omit<UpsertPaymentTermPayload, 'paymentTerm'> & { paymentTerm: ResolversTypes['PaymentTerm'] }
  >;
  UpsertSupplierPayload: ResolverTypeWrapper<
    Omit<UpsertSupplierPayload, 'supplier'> & { supplier: ResolversTypes['Supplier'] }
  >;
  Supplier: ResolverTypeWrapper<Row<'supplier'>>;
  SupplierStatus: SupplierStatus;
  SupplierAddress: ResolverTypeWrapper<Row<'supplierAddress'>>;
  SupplierAddressKind: SupplierAddressKind;
  SupplierContact: ResolverTypeWrapper<Row<'supplierContact'>>;
  SuppliersInputFilters: SuppliersInputFilters;
  SupplierSortEnum: SupplierSortEnum;
  SupplierConnection: ResolverTypeWrapper<
    Omit<SupplierConnection, 'edges' | 'pageInfo'> & {
      edges: Array<ResolversTypes['SupplierEdge']>;
      pageInfo: ResolversTypes['PageInfo'];
    }
  >;
  SupplierEdge: ResolverTypeWrapper<Omit<SupplierEdge, 'node'> & { node: ResolversTypes['Supplier'] }>;
  SupplierStatusFilter: SupplierStatusFilter;
  CreateVendorBillInput: CreateVendorBillInput;
  VendorBillLineInput: VendorBillLineInput;
  VendorBillAllocationInput: VendorBillAllocationInput;
  EvaluateMatchInput: EvaluateMatchInput;
  OverrideMatchInput: OverrideMatchInput;
  CreateVendorBillPayload: ResolverTypeWrapper<
    Omit<CreateVendorBillPayload, 'vendorBill'> & { vendorBill: ResolversTypes['VendorBill'] }
  >;
  EvaluateMatchPayload: ResolverTypeWrapper<
    Omit<EvaluateMatchPayload, 'vendorBill'> & { vendorBill: ResolversTypes['VendorBill'] }
  >;
  OverrideMatchPayload: ResolverTypeWrapper<
    Omit<OverrideMatchPayload, 'vendorBill'> & { vendorBill: ResolversTypes['VendorBill'] }
  >;
  PostBillInput: PostBillInput;
  VendorBillTransitionInput: VendorBillTransitionInput;
  PayBillInput: PayBillInput;
  PostBillPayload: ResolverTypeWrapper<
    Omit<PostBillPayload, 'vendorBill'> & { vendorBill: ResolversTypes['VendorBill'] }
  >;
  ReleasePaymentPayload: ResolverTypeWrapper<
    Omit<ReleasePaymentPayload, 'vendorBill'> & { vendorBill: ResolversTypes['VendorBill'] }
  >;
  PayBillPayload: ResolverTypeWrapper<
    Omit<PayBillPayload, 'vendorBill'> & { vendorBill: ResolversTypes['VendorBill'] }
  >;
  VendorBill: ResolverTypeWrapper<Row<'vendorBill'>>;
  VendorBillStatus: VendorBillStatus;
  PaymentStatus: PaymentStatus;
  VendorBillLine: ResolverTypeWrapper<Row<'vendorBillLine'>>;
  VendorBillAllocation: ResolverTypeWrapper<Row<'vendorBillAllocation'>>;
  VendorBillsInputFilters: VendorBillsInputFilters;
  VendorBillLinesInputFilters: VendorBillLinesInputFilters;
  VendorBillSortEnum: VendorBillSortEnum;
  VendorBillConnection: ResolverTypeWrapper<
    Omit<VendorBillConnection, 'edges' | 'pageInfo'> & {
      edges: Array<ResolversTypes['VendorBillEdge']>;
      pageInfo: ResolversTypes['PageInfo'];
    }
  >;
  VendorBillEdge: ResolverTypeWrapper<Omit<VendorBillEdge, 'node'> & { node: ResolversTypes['VendorBill'] }>;
  PaymentStatusFilter: PaymentStatusFilter;
  VendorBillStatusFilter: VendorBillStatusFilter;
  CreateVendorCreditInput: CreateVendorCreditInput;
  VendorCreditLineInput: VendorCreditLineInput;
  PostVendorCreditInput: PostVendorCreditInput;
  VoidVendorCreditInput: VoidVendorCreditInput;
  VoidBillInput: VoidBillInput;
  CreateVendorCreditPayload: ResolverTypeWrapper<
    Omit<CreateVendorCreditPayload, 'vendorCredit'> & { vendorCredit: ResolversTypes['VendorCredit'] }
  >;
  PostVendorCreditPayload: ResolverTypeWrapper<
    Omit<PostVendorCreditPayload, 'vendorCredit'> & { vendorCredit: ResolversTypes['VendorCredit'] }
  >;
  VoidVendorCreditPayload: ResolverTypeWrapper<
    Omit<VoidVendorCreditPayload, 'vendorCredit'> & { vendorCredit: ResolversTypes['VendorCredit'] }
  >;
  VoidBillPayload: ResolverTypeWrapper<
    Omit<VoidBillPayload, 'vendorBill'> & { vendorBill: ResolversTypes['VendorBill'] }
  >;
  VendorCredit: ResolverTypeWrapper<Row<'vendorCredit'>>;
  VendorCreditStatus: VendorCreditStatus;
  VendorCreditLine: ResolverTypeWrapper<Row<'vendorCreditLine'>>;
  VendorCreditsInputFilters: VendorCreditsInputFilters;
  VendorCreditSortEnum: VendorCreditSortEnum;
  VendorCreditConnection: ResolverTypeWrapper<
    Omit<VendorCreditConnection, 'edges' | 'pageInfo'> & {
      edges: Array<ResolversTypes['VendorCreditEdge']>;
      pageInfo: ResolversTypes['PageInfo'];
    }
  >;
  VendorCreditEdge: ResolverTypeWrapper<Omit<VendorCreditEdge, 'node'> & { node: ResolversTypes['VendorCredit'] }>;
  VendorCreditStatusFilter: VendorCreditStatusFilter;
  CreateWorkCenterInput: CreateWorkCenterInput;
  UpdateWorkCenterInput: UpdateWorkCenterInput;
  SetWorkCenterRateInput: SetWorkCenterRateInput;
  CreateWorkCenterPayload: ResolverTypeWrapper<
    Omit<CreateWorkCenterPayload, 'workCenter'> & { workCenter: ResolversTypes['WorkCenter'] }
  >;
  UpdateWorkCenterPayload: ResolverTypeWrapper<
    Omit<UpdateWorkCenterPayload, 'workCenter'> & { workCenter: ResolversTypes['WorkCenter'] }
  >;
  SetWorkCenterRatePayload: ResolverTypeWrapper<
    Omit<SetWorkCenterRatePayload, 'workCenter'> & { workCenter: ResolversTypes['WorkCenter'] }
  >;
  WorkCenter: ResolverTypeWrapper<Row<'workCenter'>>;
  WorkCenterRate: ResolverTypeWrapper<Row<'workCenterRate'>>;
  WorkCentersInputFilters: WorkCentersInputFilters;
  WorkCenterSortEnum: WorkCenterSortEnum;
  WorkCenterConnection: ResolverTypeWrapper<
    Omit<WorkCenterConnection, 'edges' | 'pageInfo'> & {
      edges: Array<ResolversTypes['WorkCenterEdge']>;
      pageInfo: ResolversTypes['PageInfo'];
    }
  >;
  WorkCenterEdge: ResolverTypeWrapper<Omit<WorkCenterEdge, 'node'> & { node: ResolversTypes['WorkCenter'] }>;
  PostCompletionInput: PostCompletionInput;
  PostCompletionPayload: ResolverTypeWrapper<
    Omit<PostCompletionPayload, 'workOrderCompletion'> & { workOrderCompletion: ResolversTypes['WorkOrderCompletion'] }
  >;
  Run: ResolverTypeWrapper<RunParent>;
  WorkOrderCompletion: ResolverTypeWrapper<Row<'workOrderCompletion'>>;
  CompletionStatus: CompletionStatus;
  ErpRunsInputFilters: ErpRunsInputFilters;
  WorkOrderCompletionsInputFilters: WorkOrderCompletionsInputFilters;
  WorkOrderCompletionSortEnum: WorkOrderCompletionSortEnum;
  WorkOrderCompletionConnection: ResolverTypeWrapper<
    Omit<WorkOrderCompletionConnection, 'edges' | 'pageInfo'> & {
      edges: Array<ResolversTypes['WorkOrderCompletionEdge']>;
      pageInfo: ResolversTypes['PageInfo'];
    }
  >;
  WorkOrderCompletionEdge: ResolverTypeWrapper<
    Omit<WorkOrderCompletionEdge, 'node'> & { node: ResolversTypes['WorkOrderCompletion'] }
  >;
  CompletionStatusFilter: CompletionStatusFilter;
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
  AccountingAttributes: AccountingAttributesParent;
  CreateAccountingPeriodInput: CreateAccountingPeriodInput;
  OpenPeriodInput: OpenPeriodInput;
  ClosePeriodInput: ClosePeriodInput;
  CreateAccountingPeriodPayload: Omit<CreateAccountingPeriodPayload, 'accountingPeriod'> & {
    accountingPeriod: ResolversParentTypes['AccountingPeriod'];
  };
  OpenPeriodPayload: Omit<OpenPeriodPayload, 'accountingPeriod'> & {
    accountingPeriod: ResolversParentTypes['AccountingPeriod'];
  };
  ClosePeriodPayload: Omit<ClosePeriodPayload, 'accountingPeriod'> & {
    accountingPeriod: ResolversParentTypes['AccountingPeriod'];
  };
  AccountingPeriod: Row<'accountingPeriod'>;
  AccountingPeriodsInputFilters: AccountingPeriodsInputFilters;
  AccountingPeriodConnection: Omit<AccountingPeriodConnection, 'edges' | 'pageInfo'> & {
    edges: Array<ResolversParentTypes['AccountingPeriodEdge']>;
    pageInfo: ResolversParentTypes['PageInfo'];
  };
  AccountingPeriodEdge: Omit<AccountingPeriodEdge, 'node'> & { node: ResolversParentTypes['AccountingPeriod'] };
  Query: Record<PropertyKey, never>;
  PeriodStatusFilter: PeriodStatusFilter;
  AdjustingEntry: Row<'adjustingEntry'>;
  AdjustingEntriesInputFilters: AdjustingEntriesInputFilters;
  AdjustingEntryConnection: Omit<AdjustingEntryConnection, 'edges' | 'pageInfo'> & {
    edges: Array<ResolversParentTypes['AdjustingEntryEdge']>;
    pageInfo: ResolversParentTypes['PageInfo'];
  };
  AdjustingEntryEdge: Omit<AdjustingEntryEdge, 'node'> & { node: ResolversParentTypes['AdjustingEntry'] };
  AdjustingEntryKindFilter: AdjustingEntryKindFilter;
  ErpAuditEntry: ErpAuditEntry;
  ErpAuditEntryConnection: Omit<ErpAuditEntryConnection, 'pageInfo'> & { pageInfo: ResolversParentTypes['PageInfo'] };
  ErpAuditEntryEdge: ErpAuditEntryEdge;
  CompletionException: Row<'completionException'>;
  CompletionExceptionsInputFilters: CompletionExceptionsInputFilters;
  CompletionExceptionKindFilter: CompletionExceptionKindFilter;
  CompletionExceptionStatusFilter: CompletionExceptionStatusFilter;
  CompletionExceptionConnection: Omit<CompletionExceptionConnection, 'edges' | 'pageInfo'> & {
    edges: Array<ResolversParentTypes['CompletionExceptionEdge']>;
    pageInfo: ResolversParentTypes['PageInfo'];
  };
  CompletionExceptionEdge: Omit<CompletionExceptionEdge, 'node'> & {
    node: ResolversParentTypes['CompletionException'];
  };
  CompletionMaterialLine: Row<'completionMaterialLine'>;
  CompletionLaborLine: Row<'completionLaborLine'>;
  CompletionMachineLine: Row<'completionMachineLine'>;
  CompletionOverheadLine: Row<'completionOverheadLine'>;
  CompletionByProductLine: Row<'completionByProductLine'>;
  CreateDemandInput: CreateDemandInput;
  UpdateDemandInput: UpdateDemandInput;
  CancelDemandInput: CancelDemandInput;
  CreateDemandPayload: Omit<CreateDemandPayload, 'demand'> & { demand: ResolversParentTypes['Demand'] };
  UpdateDemandPayload: Omit<UpdateDemandPayload, 'demand'> & { demand: ResolversParentTypes['Demand'] };
  CancelDemandPayload: Omit<CancelDemandPayload, 'demand'> & { demand: ResolversParentTypes['Demand'] };
  Demand: Row<'demand'>;
  DemandsInputFilters: DemandsInputFilters;
  DemandConnection: Omit<DemandConnection, 'edges' | 'pageInfo'> & {
    edges: Array<ResolversParentTypes['DemandEdge']>;
    pageInfo: ResolversParentTypes['PageInfo'];
  };
  DemandEdge: Omit<DemandEdge, 'node'> & { node: ResolversParentTypes['Demand'] };
  DemandKindFilter: DemandKindFilter;
  DemandStatusFilter: DemandStatusFilter;
  FinancialInventory: FinancialInventoryParent;
  CostLayer: Row<'costLayer'>;
  FinancialInventoryMovement: Row<'financialInventoryMovement'>;
  FinancialInventoriesInputFilters: FinancialInventoriesInputFilters;
  FinancialInventoryConnection: Omit<FinancialInventoryConnection, 'edges' | 'pageInfo'> & {
    edges: Array<ResolversParentTypes['FinancialInventoryEdge']>;
    pageInfo: ResolversParentTypes['PageInfo'];
  };
  FinancialInventoryEdge: Omit<FinancialInventoryEdge, 'node'> & { node: ResolversParentTypes['FinancialInventory'] };
  FinancialInventoryMovementsInputFilters: FinancialInventoryMovementsInputFilters;
  FinancialInventoryMovementConnection: Omit<FinancialInventoryMovementConnection, 'edges' | 'pageInfo'> & {
    edges: Array<ResolversParentTypes['FinancialInventoryMovementEdge']>;
    pageInfo: ResolversParentTypes['PageInfo'];
  };
  FinancialInventoryMovementEdge: Omit<FinancialInventoryMovementEdge, 'node'> & {
    node: ResolversParentTypes['FinancialInventoryMovement'];
  };
  FinancialStockStatusFilter: FinancialStockStatusFilter;
  PostScrapInput: PostScrapInput;
  PostTransferInput: PostTransferInput;
  PostShipmentInput: PostShipmentInput;
  ApplyHoldInput: ApplyHoldInput;
  PostScrapPayload: Omit<PostScrapPayload, 'glPosting'> & { glPosting?: Maybe<ResolversParentTypes['GLPosting']> };
  PostTransferPayload: Omit<PostTransferPayload, 'glPosting'> & {
    glPosting?: Maybe<ResolversParentTypes['GLPosting']>;
  };
  PostShipmentPayload: Omit<PostShipmentPayload, 'shipmentPostings'> & {
    shipmentPostings: Array<ResolversParentTypes['ShipmentPosting']>;
  };
  ApplyHoldPayload: Omit<ApplyHoldPayload, 'glPosting'> & { glPosting?: Maybe<ResolversParentTypes['GLPosting']> };
  GLAccount: Row<'glAccount'>;
  GLAccountsInputFilters: GlAccountsInputFilters;
  GLAccountConnection: Omit<GlAccountConnection, 'edges' | 'pageInfo'> & {
    edges: Array<ResolversParentTypes['GLAccountEdge']>;
    pageInfo: ResolversParentTypes['PageInfo'];
  };
  GLAccountEdge: Omit<GlAccountEdge, 'node'> & { node: ResolversParentTypes['GLAccount'] };
  GLAccountRoleFilter: GlAccountRoleFilter;
  GLAccountTypeFilter: GlAccountTypeFilter;
  GLPosting: Row<'glPosting'>;
  GLPostingSource: GLPostingSourceParent;
  GLPostingLine: Row<'glPostingLine'>;
  GLPostingsInputFilters: GlPostingsInputFilters;
  GLPostingLinesInputFilters: GlPostingLinesInputFilters;
  GLPostingConnection: Omit<GlPostingConnection, 'edges' | 'pageInfo'> & {
    edges: Array<ResolversParentTypes['GLPostingEdge']>;
    pageInfo: ResolversParentTypes['PageInfo'];
  };
  GLPostingEdge: Omit<GlPostingEdge, 'node'> & { node: ResolversParentTypes['GLPosting'] };
  GLSourceTypeFilter: GlSourceTypeFilter;
  IntroduceItemInput: IntroduceItemInput;
  IntroduceItemPayload: Omit<IntroduceItemPayload, 'itemFinancials'> & {
    itemFinancials: ResolversParentTypes['ItemFinancials'];
  };
  UpdateItemFinancialsInput: UpdateItemFinancialsInput;
  SetItemPurchaseUnitInput: SetItemPurchaseUnitInput;
  UpsertVendorPartNumberInput: UpsertVendorPartNumberInput;
  VendorPriceBreakInput: VendorPriceBreakInput;
  UpdateItemFinancialsPayload: Omit<UpdateItemFinancialsPayload, 'itemFinancials'> & {
    itemFinancials: ResolversParentTypes['ItemFinancials'];
  };
  SetItemPurchaseUnitPayload: Omit<SetItemPurchaseUnitPayload, 'itemFinancials'> & {
    itemFinancials: ResolversParentTypes['ItemFinancials'];
  };
  UpsertVendorPartNumberPayload: Omit<UpsertVendorPartNumberPayload, 'itemFinancials'> & {
    itemFinancials: ResolversParentTypes['ItemFinancials'];
  };
  Item: ItemParent;
  Part: PartParent;
  ItemFinancials: Row<'itemFinancials'>;
  VendorPartNumber: Row<'vendorPartNumber'>;
  VendorPriceBreak: Row<'vendorPriceBreak'>;
  ItemPurchaseUnit: Row<'itemPurchaseUnit'>;
  ErpItemsInputFilters: ErpItemsInputFilters;
  ErpPartsInputFilters: ErpPartsInputFilters;
  ItemFinancialsInputFilters: ItemFinancialsInputFilters;
  ItemFinancialsConnection: Omit<ItemFinancialsConnection, 'edges' | 'pageInfo'> & {
    edges: Array<ResolversParentTypes['ItemFinancialsEdge']>;
    pageInfo: ResolversParentTypes['PageInfo'];
  };
  ItemFinancialsEdge: Omit<ItemFinancialsEdge, 'node'> & { node: ResolversParentTypes['ItemFinancials'] };
  CostMethodFilter: CostMethodFilter;
  ItemFinancialsStatusFilter: ItemFinancialsStatusFilter;
  PostItemReceiptInput: PostItemReceiptInput;
  PostItemReceiptPayload: Omit<PostItemReceiptPayload, 'itemReceipts' | 'withholdings'> & {
    itemReceipts: Array<ResolversParentTypes['ItemReceipt']>;
    withholdings: Array<ResolversParentTypes['ReceiptWithholding']>;
  };
  ReceiptItem: ReceiptItemParent;
  ItemReceipt: Row<'itemReceipt'>;
  ReceiptWithholding: Row<'receiptWithholding'>;
  ErpReceiptItemsInputFilters: ErpReceiptItemsInputFilters;
  ItemReceiptsInputFilters: ItemReceiptsInputFilters;
  ItemReceiptConnection: Omit<ItemReceiptConnection, 'edges' | 'pageInfo'> & {
    edges: Array<ResolversParentTypes['ItemReceiptEdge']>;
    pageInfo: ResolversParentTypes['PageInfo'];
  };
  ItemReceiptEdge: Omit<ItemReceiptEdge, 'node'> & { node: ResolversParentTypes['ItemReceipt'] };
  ItemReceiptKindFilter: ItemReceiptKindFilter;
  ItemReceiptStatusFilter: ItemReceiptStatusFilter;
  ApplyItemReleaseInput: ApplyItemReleaseInput;
  ApplyItemReleasePayload: Omit<ApplyItemReleasePayload, 'itemFinancials'> & {
    itemFinancials: ResolversParentTypes['ItemFinancials'];
  };
  CostBreakdown: CostBreakdownParent;
  JobCost: JobCostParent;
  CostElementFilter: CostElementFilter;
  CreateGlAccountInput: CreateGlAccountInput;
  UpdateGlAccountInput: UpdateGlAccountInput;
  UpsertPostingRuleInput: UpsertPostingRuleInput;
  DeletePostingRuleInput: DeletePostingRuleInput;
  SetExchangeRateInput: SetExchangeRateInput;
  CreateGlAccountPayload: Omit<CreateGlAccountPayload, 'glAccount'> & { glAccount: ResolversParentTypes['GLAccount'] };
  UpdateGlAccountPayload: Omit<UpdateGlAccountPayload, 'glAccount'> & { glAccount: ResolversParentTypes['GLAccount'] };
  DeletePostingRulePayload: DeletePostingRulePayload;
  UpsertPostingRulePayload: Omit<UpsertPostingRulePayload, 'postingRule'> & {
    postingRule: ResolversParentTypes['PostingRule'];
  };
  SetExchangeRatePayload: Omit<SetExchangeRatePayload, 'exchangeRate'> & {
    exchangeRate: ResolversParentTypes['ExchangeRate'];
  };
  MatchException: Row<'matchException'>;
  MatchExceptionsInputFilters: MatchExceptionsInputFilters;
  MatchExceptionConnection: Omit<MatchExceptionConnection, 'edges' | 'pageInfo'> & {
    edges: Array<ResolversParentTypes['MatchExceptionEdge']>;
    pageInfo: ResolversParentTypes['PageInfo'];
  };
  MatchExceptionEdge: Omit<MatchExceptionEdge, 'node'> & { node: ResolversParentTypes['MatchException'] };
  MatchExceptionKindFilter: MatchExceptionKindFilter;
  MatchExceptionStatusFilter: MatchExceptionStatusFilter;
  MatchResult: Row<'matchResult'>;
  MatchResultsInputFilters: MatchResultsInputFilters;
  MatchResultConnection: Omit<MatchResultConnection, 'edges' | 'pageInfo'> & {
    edges: Array<ResolversParentTypes['MatchResultEdge']>;
    pageInfo: ResolversParentTypes['PageInfo'];
  };
  MatchResultEdge: Omit<MatchResultEdge, 'node'> & { node: ResolversParentTypes['MatchResult'] };
  MatchStatusFilter: MatchStatusFilter;
  SetMatchToleranceInput: SetMatchToleranceInput;
  SetMatchTolerancePayload: Omit<SetMatchTolerancePayload, 'matchTolerance'> & {
    matchTolerance: ResolversParentTypes['MatchTolerance'];
  };
  MatchTolerance: Row<'matchTolerance'>;
  MatchTolerancesInputFilters: MatchTolerancesInputFilters;
  MatchToleranceConnection: Omit<MatchToleranceConnection, 'edges' | 'pageInfo'> & {
    edges: Array<ResolversParentTypes['MatchToleranceEdge']>;
    pageInfo: ResolversParentTypes['PageInfo'];
  };
  MatchToleranceEdge: Omit<MatchToleranceEdge, 'node'> & { node: ResolversParentTypes['MatchTolerance'] };
  MatchToleranceLevelFilter: MatchToleranceLevelFilter;
  PaymentTerm: Row<'paymentTerm'>;
  PaymentTermsInputFilters: PaymentTermsInputFilters;
  PaymentTermConnection: Omit<PaymentTermConnection, 'edges' | 'pageInfo'> & {
    edges: Array<ResolversParentTypes['PaymentTermEdge']>;
    pageInfo: ResolversParentTypes['PageInfo'];
  };
  PaymentTermEdge: Omit<PaymentTermEdge, 'node'> & { node: ResolversParentTypes['PaymentTerm'] };
  RunStep: Stub;
  MBom: Stub;
  Issue: Stub;
  Shipment: Stub;
  PostingRule: Row<'postingRule'>;
  PostingRulesInputFilters: PostingRulesInputFilters;
  PostingRuleConnection: Omit<PostingRuleConnection, 'edges' | 'pageInfo'> & {
    edges: Array<ResolversParentTypes['PostingRuleEdge']>;
    pageInfo: ResolversParentTypes['PageInfo'];
  };
  PostingRuleEdge: Omit<PostingRuleEdge, 'node'> & { node: ResolversParentTypes['PostingRule'] };
  PostingEventFilter: PostingEventFilter;
  PostingSideFilter: PostingSideFilter;
  PurchaseOrderFee: Row<'purchaseOrderFee'>;
  PurchaseOrderLine: Row<'purchaseOrderLine'>;
  PurchaseOrderLinesInputFilters: PurchaseOrderLinesInputFilters;
  PurchaseOrderLineConnection: Omit<PurchaseOrderLineConnection, 'edges' | 'pageInfo'> & {
    edges: Array<ResolversParentTypes['PurchaseOrderLineEdge']>;
    pageInfo: ResolversParentTypes['PageInfo'];
  };
  PurchaseOrderLineEdge: Omit<PurchaseOrderLineEdge, 'node'> & { node: ResolversParentTypes['PurchaseOrderLine'] };
  MatchPolicyFilter: MatchPolicyFilter;
  PurchaseOrderLineStatusFilter: PurchaseOrderLineStatusFilter;
  PurchaseOrderLineTypeFilter: PurchaseOrderLineTypeFilter;
  AccountingAttributesInput: AccountingAttributesInput;
  CreatePurchaseOrderInput: CreatePurchaseOrderInput;
  PurchaseOrderLineInput: PurchaseOrderLineInput;
  UpdatePurchaseOrderInput: UpdatePurchaseOrderInput;
  UpdatePurchaseOrderLineInput: UpdatePurchaseOrderLineInput;
  SubmitPurchaseOrderInput: SubmitPurchaseOrderInput;
  PurchaseOrderTransitionInput: PurchaseOrderTransitionInput;
  PurchaseOrderReasonInput: PurchaseOrderReasonInput;
  CloseLineShortInput: CloseLineShortInput;
  ClosePurchaseOrderInput: ClosePurchaseOrderInput;
  CancelPurchaseOrderLineInput: CancelPurchaseOrderLineInput;
  CancelPurchaseOrderLinePayload: Omit<CancelPurchaseOrderLinePayload, 'purchaseOrderLine'> & {
    purchaseOrderLine: ResolversParentTypes['PurchaseOrderLine'];
  };
  CreatePurchaseOrderPayload: Omit<CreatePurchaseOrderPayload, 'purchaseOrder'> & {
    purchaseOrder: ResolversParentTypes['PurchaseOrder'];
  };
  UpdatePurchaseOrderPayload: Omit<UpdatePurchaseOrderPayload, 'purchaseOrder'> & {
    purchaseOrder: ResolversParentTypes['PurchaseOrder'];
  };
  SubmitPurchaseOrderPayload: Omit<SubmitPurchaseOrderPayload, 'purchaseOrder'> & {
    purchaseOrder: ResolversParentTypes['PurchaseOrder'];
  };
  ApprovePurchaseOrderPayload: Omit<ApprovePurchaseOrderPayload, 'purchaseOrder'> & {
    purchaseOrder: ResolversParentTypes['PurchaseOrder'];
  };
  RejectPurchaseOrderPayload: Omit<RejectPurchaseOrderPayload, 'purchaseOrder'> & {
    purchaseOrder: ResolversParentTypes['PurchaseOrder'];
  };
  ReleasePurchaseOrderPayload: Omit<ReleasePurchaseOrderPayload, 'purchaseOrder'> & {
    purchaseOrder: ResolversParentTypes['PurchaseOrder'];
  };
  CancelPurchaseOrderPayload: Omit<CancelPurchaseOrderPayload, 'purchaseOrder'> & {
    purchaseOrder: ResolversParentTypes['PurchaseOrder'];
  };
  ClosePurchaseOrderPayload: Omit<ClosePurchaseOrderPayload, 'purchaseOrder'> & {
    purchaseOrder: ResolversParentTypes['PurchaseOrder'];
  };
  UpdatePurchaseOrderLinePayload: Omit<UpdatePurchaseOrderLinePayload, 'purchaseOrderLine'> & {
    purchaseOrderLine: ResolversParentTypes['PurchaseOrderLine'];
  };
  CloseLineShortPayload: Omit<CloseLineShortPayload, 'purchaseOrderLine'> & {
    purchaseOrderLine: ResolversParentTypes['PurchaseOrderLine'];
  };
  PurchaseOrder: Row<'purchaseOrder'>;
  PurchaseOrderApproval: Row<'purchaseOrderApproval'>;
  PurchaseOrdersInputFilters: PurchaseOrdersInputFilters;
  PurchaseOrderConnection: Omit<PurchaseOrderConnection, 'edges' | 'pageInfo'> & {
    edges: Array<ResolversParentTypes['PurchaseOrderEdge']>;
    pageInfo: ResolversParentTypes['PageInfo'];
  };
  PurchaseOrderEdge: Omit<PurchaseOrderEdge, 'node'> & { node: ResolversParentTypes['PurchaseOrder'] };
  BillingStatusFilter: BillingStatusFilter;
  FinancialReceiptStatusFilter: FinancialReceiptStatusFilter;
  PurchaseOrderStatusFilter: PurchaseOrderStatusFilter;
  ReceiptWithholdingsInputFilters: ReceiptWithholdingsInputFilters;
  WithholdingReasonFilter: WithholdingReasonFilter;
  WithholdingStatusFilter: WithholdingStatusFilter;
  ReceiptWithholdingConnection: Omit<ReceiptWithholdingConnection, 'edges' | 'pageInfo'> & {
    edges: Array<ResolversParentTypes['ReceiptWithholdingEdge']>;
    pageInfo: ResolversParentTypes['PageInfo'];
  };
  ReceiptWithholdingEdge: Omit<ReceiptWithholdingEdge, 'node'> & { node: ResolversParentTypes['ReceiptWithholding'] };
  RunReconciliationInput: RunReconciliationInput;
  ShopFloorRowInput: ShopFloorRowInput;
  PostAdjustingEntryInput: PostAdjustingEntryInput;
  RunReconciliationPayload: Omit<RunReconciliationPayload, 'reconciliationRun'> & {
    reconciliationRun: ResolversParentTypes['ReconciliationRun'];
  };
  PostAdjustingEntryPayload: Omit<PostAdjustingEntryPayload, 'adjustingEntry'> & {
    adjustingEntry: ResolversParentTypes['AdjustingEntry'];
  };
  ReconciliationRun: Row<'reconciliationRun'>;
  ReconciliationRow: Row<'reconciliationRow'>;
  ReconciliationRunsInputFilters: ReconciliationRunsInputFilters;
  ReconciliationRowsInputFilters: ReconciliationRowsInputFilters;
  ReconciliationRunConnection: Omit<ReconciliationRunConnection, 'edges' | 'pageInfo'> & {
    edges: Array<ResolversParentTypes['ReconciliationRunEdge']>;
    pageInfo: ResolversParentTypes['PageInfo'];
  };
  ReconciliationRunEdge: Omit<ReconciliationRunEdge, 'node'> & { node: ResolversParentTypes['ReconciliationRun'] };
  ReconciliationCategoryFilter: ReconciliationCategoryFilter;
  ReconciliationStatusFilter: ReconciliationStatusFilter;
  ShipmentPosting: Row<'shipmentPosting'>;
  CostOfGoodsSold: CostOfGoodsSoldParent;
  ShipmentPostingsInputFilters: ShipmentPostingsInputFilters;
  ShipmentPostingConnection: Omit<ShipmentPostingConnection, 'edges' | 'pageInfo'> & {
    edges: Array<ResolversParentTypes['ShipmentPostingEdge']>;
    pageInfo: ResolversParentTypes['PageInfo'];
  };
  ShipmentPostingEdge: Omit<ShipmentPostingEdge, 'node'> & { node: ResolversParentTypes['ShipmentPosting'] };
  ShipmentPostingStatusFilter: ShipmentPostingStatusFilter;
  SetSiteFinancialsInput: SetSiteFinancialsInput;
  SetSiteFinancialsPayload: Omit<SetSiteFinancialsPayload, 'site'> & { site: ResolversParentTypes['Site'] };
  Subscription: Record<PropertyKey, never>;
  PurchaseOrderReleasedEvent: PurchaseOrderReleasedEventParent;
  BillMatchedEvent: BillMatchedEventParent;
  PurchaseOrderReleasedInputFilters: PurchaseOrderReleasedInputFilters;
  BillMatchedInputFilters: BillMatchedInputFilters;
  Subsidiary: Row<'subsidiary'>;
  Site: SiteParent;
  SubsidiariesInputFilters: SubsidiariesInputFilters;
  ErpSitesInputFilters: ErpSitesInputFilters;
  SubsidiaryConnection: Omit<SubsidiaryConnection, 'edges' | 'pageInfo'> & {
    edges: Array<ResolversParentTypes['SubsidiaryEdge']>;
    pageInfo: ResolversParentTypes['PageInfo'];
  };
  SubsidiaryEdge: Omit<SubsidiaryEdge, 'node'> & { node: ResolversParentTypes['Subsidiary'] };
  ExchangeRate: Row<'exchangeRate'>;
  ExchangeRatesInputFilters: ExchangeRatesInputFilters;
  ExchangeRateConnection: Omit<ExchangeRateConnection, 'edges' | 'pageInfo'> & {
    edges: Array<ResolversParentTypes['ExchangeRateEdge']>;
    pageInfo: ResolversParentTypes['PageInfo'];
  };
  ExchangeRateEdge: Omit<ExchangeRateEdge, 'node'> & { node: ResolversParentTypes['ExchangeRate'] };
  UpsertPaymentTermInput: UpsertPaymentTermInput;
  UpsertSupplierInput: UpsertSupplierInput;
  SupplierAddressInput: SupplierAddressInput;
  SupplierContactInput: SupplierContactInput;
  UpsertPaymentTermPayload: Omit<UpsertPaymentTermPayload, 'paymentTerm'> & {
    paymentTerm: ResolversParentTypes['PaymentTerm'];
  };
  UpsertSupplierPayload: Omit<UpsertSupplierPayload, 'supplier'> & { supplier: ResolversParentTypes['Supplier'] };
  Supplier: Row<'supplier'>;
  SupplierAddress: Row<'supplierAddress'>;
  SupplierContact: Row<'supplierContact'>;
  SuppliersInputFilters: SuppliersInputFilters;
  SupplierConnection: Omit<SupplierConnection, 'edges' | 'pageInfo'> & {
    edges: Array<ResolversParentTypes['SupplierEdge']>;
    pageInfo: ResolversParentTypes['PageInfo'];
  };
  SupplierEdge: Omit<SupplierEdge, 'node'> & { node: ResolversParentTypes['Supplier'] };
  SupplierStatusFilter: SupplierStatusFilter;
  CreateVendorBillInput: CreateVendorBillInput;
  VendorBillLineInput: VendorBillLineInput;
  VendorBillAllocationInput: VendorBillAllocationInput;
  EvaluateMatchInput: EvaluateMatchInput;
  OverrideMatchInput: OverrideMatchInput;
  CreateVendorBillPayload: Omit<CreateVendorBillPayload, 'vendorBill'> & {
    vendorBill: ResolversParentTypes['VendorBill'];
  };
  EvaluateMatchPayload: Omit<EvaluateMatchPayload, 'vendorBill'> & { vendorBill: ResolversParentTypes['VendorBill'] };
  OverrideMatchPayload: Omit<OverrideMatchPayload, 'vendorBill'> & { vendorBill: ResolversParentTypes['VendorBill'] };
  PostBillInput: PostBillInput;
  VendorBillTransitionInput: VendorBillTransitionInput;
  PayBillInput: PayBillInput;
  PostBillPayload: Omit<PostBillPayload, 'vendorBill'> & { vendorBill: ResolversParentTypes['VendorBill'] };
  ReleasePaymentPayload: Omit<ReleasePaymentPayload, 'vendorBill'> & { vendorBill: ResolversParentTypes['VendorBill'] };
  PayBillPayload: Omit<PayBillPayload, 'vendorBill'> & { vendorBill: ResolversParentTypes['VendorBill'] };
  VendorBill: Row<'vendorBill'>;
  VendorBillLine: Row<'vendorBillLine'>;
  VendorBillAllocation: Row<'vendorBillAllocation'>;
  VendorBillsInputFilters: VendorBillsInputFilters;
  VendorBillLinesInputFilters: VendorBillLinesInputFilters;
  VendorBillConnection: Omit<VendorBillConnection, 'edges' | 'pageInfo'> & {
    edges: Array<ResolversParentTypes['VendorBillEdge']>;
    pageInfo: ResolversParentTypes['PageInfo'];
  };
  VendorBillEdge: Omit<VendorBillEdge, 'node'> & { node: ResolversParentTypes['VendorBill'] };
  PaymentStatusFilter: PaymentStatusFilter;
  VendorBillStatusFilter: VendorBillStatusFilter;
  CreateVendorCreditInput: CreateVendorCreditInput;
  VendorCreditLineInput: VendorCreditLineInput;
  PostVendorCreditInput: PostVendorCreditInput;
  VoidVendorCreditInput: VoidVendorCreditInput;
  VoidBillInput: VoidBillInput;
  CreateVendorCreditPayload: Omit<CreateVendorCreditPayload, 'vendorCredit'> & {
    vendorCredit: ResolversParentTypes['VendorCredit'];
  };
  PostVendorCreditPayload: Omit<PostVendorCreditPayload, 'vendorCredit'> & {
    vendorCredit: ResolversParentTypes['VendorCredit'];
  };
  VoidVendorCreditPayload: Omit<VoidVendorCreditPayload, 'vendorCredit'> & {
    vendorCredit: ResolversParentTypes['VendorCredit'];
  };
  VoidBillPayload: Omit<VoidBillPayload, 'vendorBill'> & { vendorBill: ResolversParentTypes['VendorBill'] };
  VendorCredit: Row<'vendorCredit'>;
  VendorCreditLine: Row<'vendorCreditLine'>;
  VendorCreditsInputFilters: VendorCreditsInputFilters;
  VendorCreditConnection: Omit<VendorCreditConnection, 'edges' | 'pageInfo'> & {
    edges: Array<ResolversParentTypes['VendorCreditEdge']>;
    pageInfo: ResolversParentTypes['PageInfo'];
  };
  VendorCreditEdge: Omit<VendorCreditEdge, 'node'> & { node: ResolversParentTypes['VendorCredit'] };
  VendorCreditStatusFilter: VendorCreditStatusFilter;
  CreateWorkCenterInput: CreateWorkCenterInput;
  UpdateWorkCenterInput: UpdateWorkCenterInput;
  SetWorkCenterRateInput: SetWorkCenterRateInput;
  CreateWorkCenterPayload: Omit<CreateWorkCenterPayload, 'workCenter'> & {
    workCenter: ResolversParentTypes['WorkCenter'];
  };
  UpdateWorkCenterPayload: Omit<UpdateWorkCenterPayload, 'workCenter'> & {
    workCenter: ResolversParentTypes['WorkCenter'];
  };
  SetWorkCenterRatePayload: Omit<SetWorkCenterRatePayload, 'workCenter'> & {
    workCenter: ResolversParentTypes['WorkCenter'];
  };
  WorkCenter: Row<'workCenter'>;
  WorkCenterRate: Row<'workCenterRate'>;
  WorkCentersInputFilters: WorkCentersInputFilters;
  WorkCenterConnection: Omit<WorkCenterConnection, 'edges' | 'pageInfo'> & {
    edges: Array<ResolversParentTypes['WorkCenterEdge']>;
    pageInfo: ResolversParentTypes['PageInfo'];
  };
  WorkCenterEdge: Omit<WorkCenterEdge, 'node'> & { node: ResolversParentTypes['WorkCenter'] };
  PostCompletionInput: PostCompletionInput;
  PostCompletionPayload: Omit<PostCompletionPayload, 'workOrderCompletion'> & {
    workOrderCompletion: ResolversParentTypes['WorkOrderCompletion'];
  };
  Run: RunParent;
  WorkOrderCompletion: Row<'workOrderCompletion'>;
  ErpRunsInputFilters: ErpRunsInputFilters;
  WorkOrderCompletionsInputFilters: WorkOrderCompletionsInputFilters;
  WorkOrderCompletionConnection: Omit<WorkOrderCompletionConnection, 'edges' | 'pageInfo'> & {
    edges: Array<ResolversParentTypes['WorkOrderCompletionEdge']>;
    pageInfo: ResolversParentTypes['PageInfo'];
  };
  WorkOrderCompletionEdge: Omit<WorkOrderCompletionEdge, 'node'> & {
    node: ResolversParentTypes['WorkOrderCompletion'];
  };
  CompletionStatusFilter: CompletionStatusFilter;
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

export type AccountingAttributesResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AccountingAttributes'] = ResolversParentTypes['AccountingAttributes'],
> = {
  department?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  costCenter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  glAccount?: Resolver<Maybe<ResolversTypes['GLAccount']>, ParentType, ContextType>;
  taxCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CreateAccountingPeriodPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CreateAccountingPeriodPayload'] =
    ResolversParentTypes['CreateAccountingPeriodPayload'],
> = {
  accountingPeriod?: Resolver<ResolversTypes['AccountingPeriod'], ParentType, ContextType>;
};

export type OpenPeriodPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['OpenPeriodPayload'] = ResolversParentTypes['OpenPeriodPayload'],
> = {
  accountingPeriod?: Resolver<ResolversTypes['AccountingPeriod'], ParentType, ContextType>;
};

export type ClosePeriodPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ClosePeriodPayload'] = ResolversParentTypes['ClosePeriodPayload'],
> = {
  accountingPeriod?: Resolver<ResolversTypes['AccountingPeriod'], ParentType, ContextType>;
};

export type AccountingPeriodResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AccountingPeriod'] = ResolversParentTypes['AccountingPeriod'],
  FederationReferenceType extends FederationReferenceTypes['AccountingPeriod'] =
    FederationReferenceTypes['AccountingPeriod'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['AccountingPeriod']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  _etag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subsidiary?: Resolver<ResolversTypes['Subsidiary'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  apStatus?: Resolver<ResolversTypes['PeriodStatus'], ParentType, ContextType>;
  inventoryStatus?: Resolver<ResolversTypes['PeriodStatus'], ParentType, ContextType>;
  glStatus?: Resolver<ResolversTypes['PeriodStatus'], ParentType, ContextType>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccountingPeriodConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AccountingPeriodConnection'] =
    ResolversParentTypes['AccountingPeriodConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['AccountingPeriodEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AccountingPeriodEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AccountingPeriodEdge'] = ResolversParentTypes['AccountingPeriodEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AccountingPeriod'], ParentType, ContextType>;
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
  accountingPeriods?: Resolver<
    ResolversTypes['AccountingPeriodConnection'],
    ParentType,
    ContextType,
    Partial<QueryAccountingPeriodsArgs>
  >;
  accountingPeriod?: Resolver<
    Maybe<ResolversTypes['AccountingPeriod']>,
    ParentType,
    ContextType,
    RequireFields<QueryAccountingPeriodArgs, 'id'>
  >;
  accountingPeriodByCode?: Resolver<
    Maybe<ResolversTypes['AccountingPeriod']>,
    ParentType,
    ContextType,
    RequireFields<QueryAccountingPeriodByCodeArgs, 'subsidiaryCode' | 'code'>
  >;
  adjustingEntries?: Resolver<
    ResolversTypes['AdjustingEntryConnection'],
    ParentType,
    ContextType,
    Partial<QueryAdjustingEntriesArgs>
  >;
  adjustingEntry?: Resolver<
    Maybe<ResolversTypes['AdjustingEntry']>,
    ParentType,
    ContextType,
    RequireFields<QueryAdjustingEntryArgs, 'id'>
  >;
  erpAuditTrail?: Resolver<
    ResolversTypes['ErpAuditEntryConnection'],
    ParentType,
    ContextType,
    Partial<QueryErpAuditTrailArgs>
  >;
  completionExceptions?: Resolver<
    ResolversTypes['CompletionExceptionConnection'],
    ParentType,
    ContextType,
    Partial<QueryCompletionExceptionsArgs>
  >;
  completionException?: Resolver<
    Maybe<ResolversTypes['CompletionException']>,
    ParentType,
    ContextType,
    RequireFields<QueryCompletionExceptionArgs, 'id'>
  >;
  demands?: Resolver<ResolversTypes['DemandConnection'], ParentType, ContextType, Partial<QueryDemandsArgs>>;
  demand?: Resolver<Maybe<ResolversTypes['Demand']>, ParentType, ContextType, RequireFields<QueryDemandArgs, 'id'>>;
  demandByNumber?: Resolver<
    Maybe<ResolversTypes['Demand']>,
    ParentType,
    ContextType,
    RequireFields<QueryDemandByNumberArgs, 'number'>
  >;
  financialInventories?: Resolver<
    ResolversTypes['FinancialInventoryConnection'],
    ParentType,
    ContextType,
    Partial<QueryFinancialInventoriesArgs>
  >;
  financialInventory?: Resolver<
    Maybe<ResolversTypes['FinancialInventory']>,
    ParentType,
    ContextType,
    RequireFields<QueryFinancialInventoryArgs, 'id'>
  >;
  financialInventoryMovements?: Resolver<
    ResolversTypes['FinancialInventoryMovementConnection'],
    ParentType,
    ContextType,
    Partial<QueryFinancialInventoryMovementsArgs>
  >;
  glAccounts?: Resolver<ResolversTypes['GLAccountConnection'], ParentType, ContextType, Partial<QueryGlAccountsArgs>>;
  glAccount?: Resolver<
    Maybe<ResolversTypes['GLAccount']>,
    ParentType,
    ContextType,
    RequireFields<QueryGlAccountArgs, 'id'>
  >;
  glAccountByNumber?: Resolver<
    Maybe<ResolversTypes['GLAccount']>,
    ParentType,
    ContextType,
    RequireFields<QueryGlAccountByNumberArgs, 'number'>
  >;
  glPostings?: Resolver<ResolversTypes['GLPostingConnection'], ParentType, ContextType, Partial<QueryGlPostingsArgs>>;
  glPosting?: Resolver<
    Maybe<ResolversTypes['GLPosting']>,
    ParentType,
    ContextType,
    RequireFields<QueryGlPostingArgs, 'id'>
  >;
  glPostingByJournalNumber?: Resolver<
    Maybe<ResolversTypes['GLPosting']>,
    ParentType,
    ContextType,
    RequireFields<QueryGlPostingByJournalNumberArgs, 'journalNumber'>
  >;
  itemFinancials?: Resolver<
    ResolversTypes['ItemFinancialsConnection'],
    ParentType,
    ContextType,
    Partial<QueryItemFinancialsArgs>
  >;
  itemFinancialsById?: Resolver<
    Maybe<ResolversTypes['ItemFinancials']>,
    ParentType,
    ContextType,
    RequireFields<QueryItemFinancialsByIdArgs, 'id'>
  >;
  itemFinancialsByPartNumber?: Resolver<
    Maybe<ResolversTypes['ItemFinancials']>,
    ParentType,
    ContextType,
    RequireFields<QueryItemFinancialsByPartNumberArgs, 'partNumber'>
  >;
  itemReceipts?: Resolver<
    ResolversTypes['ItemReceiptConnection'],
    ParentType,
    ContextType,
    Partial<QueryItemReceiptsArgs>
  >;
  itemReceipt?: Resolver<
    Maybe<ResolversTypes['ItemReceipt']>,
    ParentType,
    ContextType,
    RequireFields<QueryItemReceiptArgs, 'id'>
  >;
  itemReceiptByNumber?: Resolver<
    Maybe<ResolversTypes['ItemReceipt']>,
    ParentType,
    ContextType,
    RequireFields<QueryItemReceiptByNumberArgs, 'number'>
  >;
  jobCost?: Resolver<Maybe<ResolversTypes['JobCost']>, ParentType, ContextType, RequireFields<QueryJobCostArgs, 'run'>>;
  matchExceptions?: Resolver<
    ResolversTypes['MatchExceptionConnection'],
    ParentType,
    ContextType,
    Partial<QueryMatchExceptionsArgs>
  >;
  matchException?: Resolver<
    Maybe<ResolversTypes['MatchException']>,
    ParentType,
    ContextType,
    RequireFields<QueryMatchExceptionArgs, 'id'>
  >;
  matchResults?: Resolver<
    ResolversTypes['MatchResultConnection'],
    ParentType,
    ContextType,
    Partial<QueryMatchResultsArgs>
  >;
  matchResult?: Resolver<
    Maybe<ResolversTypes['MatchResult']>,
    ParentType,
    ContextType,
    RequireFields<QueryMatchResultArgs, 'id'>
  >;
  matchTolerances?: Resolver<
    ResolversTypes['MatchToleranceConnection'],
    ParentType,
    ContextType,
    Partial<QueryMatchTolerancesArgs>
  >;
  matchTolerance?: Resolver<
    Maybe<ResolversTypes['MatchTolerance']>,
    ParentType,
    ContextType,
    RequireFields<QueryMatchToleranceArgs, 'id'>
  >;
  paymentTerms?: Resolver<
    ResolversTypes['PaymentTermConnection'],
    ParentType,
    ContextType,
    Partial<QueryPaymentTermsArgs>
  >;
  paymentTerm?: Resolver<
    Maybe<ResolversTypes['PaymentTerm']>,
    ParentType,
    ContextType,
    RequireFields<QueryPaymentTermArgs, 'id'>
  >;
  paymentTermByCode?: Resolver<
    Maybe<ResolversTypes['PaymentTerm']>,
    ParentType,
    ContextType,
    RequireFields<QueryPaymentTermByCodeArgs, 'code'>
  >;
  postingRules?: Resolver<
    ResolversTypes['PostingRuleConnection'],
    ParentType,
    ContextType,
    Partial<QueryPostingRulesArgs>
  >;
  postingRule?: Resolver<
    Maybe<ResolversTypes['PostingRule']>,
    ParentType,
    ContextType,
    RequireFields<QueryPostingRuleArgs, 'id'>
  >;
  purchaseOrderLines?: Resolver<
    ResolversTypes['PurchaseOrderLineConnection'],
    ParentType,
    ContextType,
    Partial<QueryPurchaseOrderLinesArgs>
  >;
  purchaseOrderLine?: Resolver<
    Maybe<ResolversTypes['PurchaseOrderLine']>,
    ParentType,
    ContextType,
    RequireFields<QueryPurchaseOrderLineArgs, 'id'>
  >;
  purchaseOrderLineByNumber?: Resolver<
    Maybe<ResolversTypes['PurchaseOrderLine']>,
    ParentType,
    ContextType,
    RequireFields<QueryPurchaseOrderLineByNumberArgs, 'poNumber' | 'lineNumber'>
  >;
  purchaseOrders?: Resolver<
    ResolversTypes['PurchaseOrderConnection'],
    ParentType,
    ContextType,
    Partial<QueryPurchaseOrdersArgs>
  >;
  purchaseOrder?: Resolver<
    Maybe<ResolversTypes['PurchaseOrder']>,
    ParentType,
    ContextType,
    RequireFields<QueryPurchaseOrderArgs, 'id'>
  >;
  purchaseOrderByNumber?: Resolver<
    Maybe<ResolversTypes['PurchaseOrder']>,
    ParentType,
    ContextType,
    RequireFields<QueryPurchaseOrderByNumberArgs, 'number'>
  >;
  receiptWithholdings?: Resolver<
    ResolversTypes['ReceiptWithholdingConnection'],
    ParentType,
    ContextType,
    Partial<QueryReceiptWithholdingsArgs>
  >;
  receiptWithholding?: Resolver<
    Maybe<ResolversTypes['ReceiptWithholding']>,
    ParentType,
    ContextType,
    RequireFields<QueryReceiptWithholdingArgs, 'id'>
  >;
  reconciliationRuns?: Resolver<
    ResolversTypes['ReconciliationRunConnection'],
    ParentType,
    ContextType,
    Partial<QueryReconciliationRunsArgs>
  >;
  reconciliationRun?: Resolver<
    Maybe<ResolversTypes['ReconciliationRun']>,
    ParentType,
    ContextType,
    RequireFields<QueryReconciliationRunArgs, 'id'>
  >;
  shipmentPostings?: Resolver<
    ResolversTypes['ShipmentPostingConnection'],
    ParentType,
    ContextType,
    Partial<QueryShipmentPostingsArgs>
  >;
  shipmentPosting?: Resolver<
    Maybe<ResolversTypes['ShipmentPosting']>,
    ParentType,
    ContextType,
    RequireFields<QueryShipmentPostingArgs, 'id'>
  >;
  cogs?: Resolver<
    Array<ResolversTypes['CostOfGoodsSold']>,
    ParentType,
    ContextType,
    RequireFields<QueryCogsArgs, 'period'>
  >;
  erpSignedEvent?: Resolver<
    ResolversTypes['String'],
    ParentType,
    ContextType,
    RequireFields<QueryErpSignedEventArgs, 'id'>
  >;
  erpEventCursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  subsidiaries?: Resolver<
    ResolversTypes['SubsidiaryConnection'],
    ParentType,
    ContextType,
    Partial<QuerySubsidiariesArgs>
  >;
  subsidiary?: Resolver<
    Maybe<ResolversTypes['Subsidiary']>,
    ParentType,
    ContextType,
    RequireFields<QuerySubsidiaryArgs, 'id'>
  >;
  exchangeRates?: Resolver<
    ResolversTypes['ExchangeRateConnection'],
    ParentType,
    ContextType,
    Partial<QueryExchangeRatesArgs>
  >;
  suppliers?: Resolver<ResolversTypes['SupplierConnection'], ParentType, ContextType, Partial<QuerySuppliersArgs>>;
  supplier?: Resolver<
    Maybe<ResolversTypes['Supplier']>,
    ParentType,
    ContextType,
    RequireFields<QuerySupplierArgs, 'id'>
  >;
  supplierByCode?: Resolver<
    Maybe<ResolversTypes['Supplier']>,
    ParentType,
    ContextType,
    RequireFields<QuerySupplierByCodeArgs, 'code'>
  >;
  vendorBills?: Resolver<
    ResolversTypes['VendorBillConnection'],
    ParentType,
    ContextType,
    Partial<QueryVendorBillsArgs>
  >;
  vendorBill?: Resolver<
    Maybe<ResolversTypes['VendorBill']>,
    ParentType,
    ContextType,
    RequireFields<QueryVendorBillArgs, 'id'>
  >;
  vendorCredits?: Resolver<
    ResolversTypes['VendorCreditConnection'],
    ParentType,
    ContextType,
    Partial<QueryVendorCreditsArgs>
  >;
  vendorCredit?: Resolver<
    Maybe<ResolversTypes['VendorCredit']>,
    ParentType,
    ContextType,
    RequireFields<QueryVendorCreditArgs, 'id'>
  >;
  workCenters?: Resolver<
    ResolversTypes['WorkCenterConnection'],
    ParentType,
    ContextType,
    Partial<QueryWorkCentersArgs>
  >;
  workCenter?: Resolver<
    Maybe<ResolversTypes['WorkCenter']>,
    ParentType,
    ContextType,
    RequireFields<QueryWorkCenterArgs, 'id'>
  >;
  workCenterByCode?: Resolver<
    Maybe<ResolversTypes['WorkCenter']>,
    ParentType,
    ContextType,
    RequireFields<QueryWorkCenterByCodeArgs, 'code'>
  >;
  workOrderCompletions?: Resolver<
    ResolversTypes['WorkOrderCompletionConnection'],
    ParentType,
    ContextType,
    Partial<QueryWorkOrderCompletionsArgs>
  >;
  workOrderCompletion?: Resolver<
    Maybe<ResolversTypes['WorkOrderCompletion']>,
    ParentType,
    ContextType,
    RequireFields<QueryWorkOrderCompletionArgs, 'id'>
  >;
};

export type AdjustingEntryResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AdjustingEntry'] = ResolversParentTypes['AdjustingEntry'],
  FederationReferenceType extends FederationReferenceTypes['AdjustingEntry'] =
    FederationReferenceTypes['AdjustingEntry'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['AdjustingEntry']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  site?: Resolver<ResolversTypes['Site'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['Item'], ParentType, ContextType>;
  stockStatus?: Resolver<ResolversTypes['FinancialStockStatus'], ParentType, ContextType>;
  reconciliationRow?: Resolver<Maybe<ResolversTypes['ReconciliationRow']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AdjustingEntryKind'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  approvedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  postingDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['AccountingPeriod'], ParentType, ContextType>;
  autoReverseOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  glPosting?: Resolver<Maybe<ResolversTypes['GLPosting']>, ParentType, ContextType>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AdjustingEntryConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AdjustingEntryConnection'] =
    ResolversParentTypes['AdjustingEntryConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['AdjustingEntryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AdjustingEntryEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AdjustingEntryEdge'] = ResolversParentTypes['AdjustingEntryEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AdjustingEntry'], ParentType, ContextType>;
};

export type ErpAuditEntryResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ErpAuditEntry'] = ResolversParentTypes['ErpAuditEntry'],
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

export type ErpAuditEntryConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ErpAuditEntryConnection'] = ResolversParentTypes['ErpAuditEntryConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['ErpAuditEntryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ErpAuditEntryEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ErpAuditEntryEdge'] = ResolversParentTypes['ErpAuditEntryEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ErpAuditEntry'], ParentType, ContextType>;
};

export type CompletionExceptionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CompletionException'] = ResolversParentTypes['CompletionException'],
  FederationReferenceType extends FederationReferenceTypes['CompletionException'] =
    FederationReferenceTypes['CompletionException'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['CompletionException']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  _etag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  completion?: Resolver<ResolversTypes['WorkOrderCompletion'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['Item'], ParentType, ContextType>;
  site?: Resolver<ResolversTypes['Site'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CompletionExceptionKind'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  unitOfMeasure?: Resolver<ResolversTypes['UnitOfMeasure'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CompletionExceptionStatus'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  resolvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompletionExceptionConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CompletionExceptionConnection'] =
    ResolversParentTypes['CompletionExceptionConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['CompletionExceptionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CompletionExceptionEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CompletionExceptionEdge'] = ResolversParentTypes['CompletionExceptionEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CompletionException'], ParentType, ContextType>;
};

export type CompletionMaterialLineResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CompletionMaterialLine'] = ResolversParentTypes['CompletionMaterialLine'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lineNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CompletionMaterialKind'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['Item'], ParentType, ContextType>;
  part?: Resolver<Maybe<ResolversTypes['Part']>, ParentType, ContextType>;
  site?: Resolver<ResolversTypes['Site'], ParentType, ContextType>;
  locationId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  lotNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  serialNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  unitOfMeasure?: Resolver<ResolversTypes['UnitOfMeasure'], ParentType, ContextType>;
  unitCost?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  cost?: Resolver<ResolversTypes['CostBreakdown'], ParentType, ContextType>;
};

export type CompletionLaborLineResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CompletionLaborLine'] = ResolversParentTypes['CompletionLaborLine'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lineNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  operation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  runStep?: Resolver<Maybe<ResolversTypes['RunStep']>, ParentType, ContextType>;
  workCenter?: Resolver<Maybe<ResolversTypes['WorkCenter']>, ParentType, ContextType>;
  laborType?: Resolver<ResolversTypes['CompletionLaborType'], ParentType, ContextType>;
  hours?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  rate?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type CompletionMachineLineResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CompletionMachineLine'] = ResolversParentTypes['CompletionMachineLine'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lineNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  operation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  runStep?: Resolver<Maybe<ResolversTypes['RunStep']>, ParentType, ContextType>;
  workCenter?: Resolver<ResolversTypes['WorkCenter'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CompletionMachineKind'], ParentType, ContextType>;
  hours?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  rate?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type CompletionOverheadLineResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CompletionOverheadLine'] = ResolversParentTypes['CompletionOverheadLine'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lineNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  operation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  runStep?: Resolver<Maybe<ResolversTypes['RunStep']>, ParentType, ContextType>;
  workCenter?: Resolver<Maybe<ResolversTypes['WorkCenter']>, ParentType, ContextType>;
  basisHours?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  rate?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type CompletionByProductLineResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CompletionByProductLine'] = ResolversParentTypes['CompletionByProductLine'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lineNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['Item'], ParentType, ContextType>;
  lotNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  unitOfMeasure?: Resolver<ResolversTypes['UnitOfMeasure'], ParentType, ContextType>;
  unitValue?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type CreateDemandPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CreateDemandPayload'] = ResolversParentTypes['CreateDemandPayload'],
> = {
  demand?: Resolver<ResolversTypes['Demand'], ParentType, ContextType>;
};

export type UpdateDemandPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['UpdateDemandPayload'] = ResolversParentTypes['UpdateDemandPayload'],
> = {
  demand?: Resolver<ResolversTypes['Demand'], ParentType, ContextType>;
};

export type CancelDemandPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CancelDemandPayload'] = ResolversParentTypes['CancelDemandPayload'],
> = {
  demand?: Resolver<ResolversTypes['Demand'], ParentType, ContextType>;
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
  _etag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DemandKind'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DemandStatus'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['Item'], ParentType, ContextType>;
  part?: Resolver<Maybe<ResolversTypes['Part']>, ParentType, ContextType>;
  site?: Resolver<ResolversTypes['Site'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  unitOfMeasure?: Resolver<ResolversTypes['UnitOfMeasure'], ParentType, ContextType>;
  needDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  costCenter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quantityCompleted?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  quantityScrapped?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DemandConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DemandConnection'] = ResolversParentTypes['DemandConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['DemandEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DemandEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DemandEdge'] = ResolversParentTypes['DemandEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Demand'], ParentType, ContextType>;
};

export type FinancialInventoryResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FinancialInventory'] = ResolversParentTypes['FinancialInventory'],
  FederationReferenceType extends FederationReferenceTypes['FinancialInventory'] =
    FederationReferenceTypes['FinancialInventory'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['FinancialInventory']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  _etag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['Item'], ParentType, ContextType>;
  site?: Resolver<ResolversTypes['Site'], ParentType, ContextType>;
  stockStatus?: Resolver<ResolversTypes['FinancialStockStatus'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  unitOfMeasure?: Resolver<ResolversTypes['UnitOfMeasure'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  unitCost?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  costLayers?: Resolver<Array<ResolversTypes['CostLayer']>, ParentType, ContextType>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CostLayerResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CostLayer'] = ResolversParentTypes['CostLayer'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  layerDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  quantityReceived?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  quantityRemaining?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  unitCost?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  itemReceipt?: Resolver<Maybe<ResolversTypes['ItemReceipt']>, ParentType, ContextType>;
  workOrderCompletion?: Resolver<Maybe<ResolversTypes['WorkOrderCompletion']>, ParentType, ContextType>;
};

export type FinancialInventoryMovementResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FinancialInventoryMovement'] =
    ResolversParentTypes['FinancialInventoryMovement'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  financialInventory?: Resolver<ResolversTypes['FinancialInventory'], ParentType, ContextType>;
  glPosting?: Resolver<ResolversTypes['GLPosting'], ParentType, ContextType>;
  postingDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type FinancialInventoryConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FinancialInventoryConnection'] =
    ResolversParentTypes['FinancialInventoryConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['FinancialInventoryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type FinancialInventoryEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FinancialInventoryEdge'] = ResolversParentTypes['FinancialInventoryEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FinancialInventory'], ParentType, ContextType>;
};

export type FinancialInventoryMovementConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FinancialInventoryMovementConnection'] =
    ResolversParentTypes['FinancialInventoryMovementConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['FinancialInventoryMovementEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type FinancialInventoryMovementEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FinancialInventoryMovementEdge'] =
    ResolversParentTypes['FinancialInventoryMovementEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FinancialInventoryMovement'], ParentType, ContextType>;
};

export type PostScrapPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PostScrapPayload'] = ResolversParentTypes['PostScrapPayload'],
> = {
  glPosting?: Resolver<Maybe<ResolversTypes['GLPosting']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['ScrapPostingOutcome'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PostTransferPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PostTransferPayload'] = ResolversParentTypes['PostTransferPayload'],
> = {
  glPosting?: Resolver<Maybe<ResolversTypes['GLPosting']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PostShipmentPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PostShipmentPayload'] = ResolversParentTypes['PostShipmentPayload'],
> = {
  shipmentPostings?: Resolver<Array<ResolversTypes['ShipmentPosting']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ApplyHoldPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ApplyHoldPayload'] = ResolversParentTypes['ApplyHoldPayload'],
> = {
  glPosting?: Resolver<Maybe<ResolversTypes['GLPosting']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type GlAccountResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['GLAccount'] = ResolversParentTypes['GLAccount'],
  FederationReferenceType extends FederationReferenceTypes['GLAccount'] = FederationReferenceTypes['GLAccount'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['GLAccount']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  _etag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['GLAccountType'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['GLAccountRole']>, ParentType, ContextType>;
  isActive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GlAccountConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['GLAccountConnection'] = ResolversParentTypes['GLAccountConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['GLAccountEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type GlAccountEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['GLAccountEdge'] = ResolversParentTypes['GLAccountEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['GLAccount'], ParentType, ContextType>;
};

export type GlPostingResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['GLPosting'] = ResolversParentTypes['GLPosting'],
  FederationReferenceType extends FederationReferenceTypes['GLPosting'] = FederationReferenceTypes['GLPosting'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['GLPosting']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  journalNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  site?: Resolver<ResolversTypes['Site'], ParentType, ContextType>;
  subsidiary?: Resolver<ResolversTypes['Subsidiary'], ParentType, ContextType>;
  postingDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  transactionDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['AccountingPeriod'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['GLPostingSource'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  baseCurrency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  exchangeRate?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  isAdjusting?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['GLPostingLine']>, ParentType, ContextType>;
  reverses?: Resolver<Maybe<ResolversTypes['GLPosting']>, ParentType, ContextType>;
  reversedBy?: Resolver<Maybe<ResolversTypes['GLPosting']>, ParentType, ContextType>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GlPostingSourceResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['GLPostingSource'] = ResolversParentTypes['GLPostingSource'],
> = {
  type?: Resolver<ResolversTypes['GLSourceType'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type GlPostingLineResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['GLPostingLine'] = ResolversParentTypes['GLPostingLine'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lineNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  account?: Resolver<ResolversTypes['GLAccount'], ParentType, ContextType>;
  debit?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  credit?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  baseDebit?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  baseCredit?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  costCenter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  taxCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  site?: Resolver<ResolversTypes['Site'], ParentType, ContextType>;
  costElement?: Resolver<Maybe<ResolversTypes['CostElement']>, ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['Item']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  purchaseOrderLine?: Resolver<Maybe<ResolversTypes['PurchaseOrderLine']>, ParentType, ContextType>;
  run?: Resolver<Maybe<ResolversTypes['Run']>, ParentType, ContextType>;
  supplier?: Resolver<Maybe<ResolversTypes['Supplier']>, ParentType, ContextType>;
  memo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type GlPostingConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['GLPostingConnection'] = ResolversParentTypes['GLPostingConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['GLPostingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type GlPostingEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['GLPostingEdge'] = ResolversParentTypes['GLPostingEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['GLPosting'], ParentType, ContextType>;
};

export type IntroduceItemPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['IntroduceItemPayload'] = ResolversParentTypes['IntroduceItemPayload'],
> = {
  itemFinancials?: Resolver<ResolversTypes['ItemFinancials'], ParentType, ContextType>;
};

export type UpdateItemFinancialsPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['UpdateItemFinancialsPayload'] =
    ResolversParentTypes['UpdateItemFinancialsPayload'],
> = {
  itemFinancials?: Resolver<ResolversTypes['ItemFinancials'], ParentType, ContextType>;
};

export type SetItemPurchaseUnitPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SetItemPurchaseUnitPayload'] =
    ResolversParentTypes['SetItemPurchaseUnitPayload'],
> = {
  itemFinancials?: Resolver<ResolversTypes['ItemFinancials'], ParentType, ContextType>;
};

export type UpsertVendorPartNumberPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['UpsertVendorPartNumberPayload'] =
    ResolversParentTypes['UpsertVendorPartNumberPayload'],
> = {
  itemFinancials?: Resolver<ResolversTypes['ItemFinancials'], ParentType, ContextType>;
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
  financials?: Resolver<Maybe<ResolversTypes['ItemFinancials']>, ParentType, ContextType>;
  onHandFinancial?: Resolver<Array<ResolversTypes['FinancialInventory']>, ParentType, ContextType>;
  openPurchaseOrderLines?: Resolver<Array<ResolversTypes['PurchaseOrderLine']>, ParentType, ContextType>;
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
  standardCost?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  openPurchaseOrderLines?: Resolver<Array<ResolversTypes['PurchaseOrderLine']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ItemFinancialsResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ItemFinancials'] = ResolversParentTypes['ItemFinancials'],
  FederationReferenceType extends FederationReferenceTypes['ItemFinancials'] =
    FederationReferenceTypes['ItemFinancials'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['ItemFinancials']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  _etag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['Item'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ItemFinancialsStatus'], ParentType, ContextType>;
  costMethod?: Resolver<ResolversTypes['CostMethod'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  standardCost?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  standardMaterialCost?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  standardLaborCost?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  standardMachineCost?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  standardOverheadCost?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  averageCost?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  inventoryAccount?: Resolver<Maybe<ResolversTypes['GLAccount']>, ParentType, ContextType>;
  expenseAccount?: Resolver<Maybe<ResolversTypes['GLAccount']>, ParentType, ContextType>;
  cogsAccount?: Resolver<Maybe<ResolversTypes['GLAccount']>, ParentType, ContextType>;
  taxCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  purchaseUnitOfMeasure?: Resolver<Maybe<ResolversTypes['UnitOfMeasure']>, ParentType, ContextType>;
  vendorPartNumbers?: Resolver<Array<ResolversTypes['VendorPartNumber']>, ParentType, ContextType>;
  purchaseUnits?: Resolver<Array<ResolversTypes['ItemPurchaseUnit']>, ParentType, ContextType>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VendorPartNumberResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['VendorPartNumber'] = ResolversParentTypes['VendorPartNumber'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  supplier?: Resolver<ResolversTypes['Supplier'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  manufacturer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  manufacturerPartNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  purchaseUnitOfMeasure?: Resolver<ResolversTypes['UnitOfMeasure'], ParentType, ContextType>;
  packQuantity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  minimumOrderQuantity?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  leadTimeDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  preferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  priceBreaks?: Resolver<Array<ResolversTypes['VendorPriceBreak']>, ParentType, ContextType>;
};

export type VendorPriceBreakResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['VendorPriceBreak'] = ResolversParentTypes['VendorPriceBreak'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  minimumQuantity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  unitPrice?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ItemPurchaseUnitResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ItemPurchaseUnit'] = ResolversParentTypes['ItemPurchaseUnit'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unitOfMeasure?: Resolver<ResolversTypes['UnitOfMeasure'], ParentType, ContextType>;
  factorNumerator?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  factorDenominator?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  isPackaging?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ItemFinancialsConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ItemFinancialsConnection'] =
    ResolversParentTypes['ItemFinancialsConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['ItemFinancialsEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ItemFinancialsEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ItemFinancialsEdge'] = ResolversParentTypes['ItemFinancialsEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ItemFinancials'], ParentType, ContextType>;
};

export type PostItemReceiptPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PostItemReceiptPayload'] = ResolversParentTypes['PostItemReceiptPayload'],
> = {
  itemReceipts?: Resolver<Array<ResolversTypes['ItemReceipt']>, ParentType, ContextType>;
  withholdings?: Resolver<Array<ResolversTypes['ReceiptWithholding']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
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
  itemReceipt?: Resolver<Maybe<ResolversTypes['ItemReceipt']>, ParentType, ContextType>;
  itemReceipts?: Resolver<Array<ResolversTypes['ItemReceipt']>, ParentType, ContextType>;
  withholdings?: Resolver<Array<ResolversTypes['ReceiptWithholding']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ItemReceiptResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ItemReceipt'] = ResolversParentTypes['ItemReceipt'],
  FederationReferenceType extends FederationReferenceTypes['ItemReceipt'] = FederationReferenceTypes['ItemReceipt'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['ItemReceipt']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  _etag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ItemReceiptKind'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ItemReceiptStatus'], ParentType, ContextType>;
  purchaseOrderLine?: Resolver<ResolversTypes['PurchaseOrderLine'], ParentType, ContextType>;
  sourceReceiptItem?: Resolver<ResolversTypes['ReceiptItem'], ParentType, ContextType>;
  sourceEventId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  site?: Resolver<ResolversTypes['Site'], ParentType, ContextType>;
  stockStatus?: Resolver<ResolversTypes['FinancialStockStatus'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  unitOfMeasure?: Resolver<ResolversTypes['UnitOfMeasure'], ParentType, ContextType>;
  baseQuantity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  unitCost?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  exchangeRate?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  transactionDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  postingDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['AccountingPeriod'], ParentType, ContextType>;
  lateForPeriod?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  attributes?: Resolver<ResolversTypes['AccountingAttributes'], ParentType, ContextType>;
  withholdings?: Resolver<Array<ResolversTypes['ReceiptWithholding']>, ParentType, ContextType>;
  glPosting?: Resolver<Maybe<ResolversTypes['GLPosting']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReceiptWithholdingResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ReceiptWithholding'] = ResolversParentTypes['ReceiptWithholding'],
  FederationReferenceType extends FederationReferenceTypes['ReceiptWithholding'] =
    FederationReferenceTypes['ReceiptWithholding'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['ReceiptWithholding']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  _etag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sourceReceiptItem?: Resolver<ResolversTypes['ReceiptItem'], ParentType, ContextType>;
  purchaseOrderLine?: Resolver<ResolversTypes['PurchaseOrderLine'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  unitOfMeasure?: Resolver<ResolversTypes['UnitOfMeasure'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['WithholdingReason'], ParentType, ContextType>;
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['WithholdingStatus'], ParentType, ContextType>;
  resolvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ItemReceiptConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ItemReceiptConnection'] = ResolversParentTypes['ItemReceiptConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['ItemReceiptEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ItemReceiptEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ItemReceiptEdge'] = ResolversParentTypes['ItemReceiptEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ItemReceipt'], ParentType, ContextType>;
};

export type ApplyItemReleasePayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ApplyItemReleasePayload'] = ResolversParentTypes['ApplyItemReleasePayload'],
> = {
  itemFinancials?: Resolver<ResolversTypes['ItemFinancials'], ParentType, ContextType>;
};

export type CostBreakdownResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CostBreakdown'] = ResolversParentTypes['CostBreakdown'],
> = {
  material?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  labor?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  machine?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  overhead?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type JobCostResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['JobCost'] = ResolversParentTypes['JobCost'],
> = {
  run?: Resolver<ResolversTypes['Run'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  plannedQuantity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  quantityCompleted?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  quantityScrapped?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  planned?: Resolver<ResolversTypes['CostBreakdown'], ParentType, ContextType>;
  actual?: Resolver<ResolversTypes['CostBreakdown'], ParentType, ContextType>;
  posted?: Resolver<ResolversTypes['CostBreakdown'], ParentType, ContextType>;
  actualLessPlanned?: Resolver<ResolversTypes['CostBreakdown'], ParentType, ContextType>;
  actualLessPosted?: Resolver<ResolversTypes['CostBreakdown'], ParentType, ContextType>;
  wipBalance?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type CreateGlAccountPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CreateGlAccountPayload'] = ResolversParentTypes['CreateGlAccountPayload'],
> = {
  glAccount?: Resolver<ResolversTypes['GLAccount'], ParentType, ContextType>;
};

export type UpdateGlAccountPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['UpdateGlAccountPayload'] = ResolversParentTypes['UpdateGlAccountPayload'],
> = {
  glAccount?: Resolver<ResolversTypes['GLAccount'], ParentType, ContextType>;
};

export type DeletePostingRulePayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DeletePostingRulePayload'] =
    ResolversParentTypes['DeletePostingRulePayload'],
> = {
  deletedId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type UpsertPostingRulePayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['UpsertPostingRulePayload'] =
    ResolversParentTypes['UpsertPostingRulePayload'],
> = {
  postingRule?: Resolver<ResolversTypes['PostingRule'], ParentType, ContextType>;
};

export type SetExchangeRatePayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SetExchangeRatePayload'] = ResolversParentTypes['SetExchangeRatePayload'],
> = {
  exchangeRate?: Resolver<ResolversTypes['ExchangeRate'], ParentType, ContextType>;
};

export type MatchExceptionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MatchException'] = ResolversParentTypes['MatchException'],
  FederationReferenceType extends FederationReferenceTypes['MatchException'] =
    FederationReferenceTypes['MatchException'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['MatchException']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  _etag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  vendorBill?: Resolver<ResolversTypes['VendorBill'], ParentType, ContextType>;
  vendorBillLine?: Resolver<ResolversTypes['VendorBillLine'], ParentType, ContextType>;
  matchResult?: Resolver<ResolversTypes['MatchResult'], ParentType, ContextType>;
  supplier?: Resolver<ResolversTypes['Supplier'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MatchExceptionKind'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MatchExceptionStatus'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['MatchReason']>, ParentType, ContextType>;
  blockedAmount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  ageDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dueDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  assignee?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resolution?: Resolver<Maybe<ResolversTypes['MatchResolution']>, ParentType, ContextType>;
  resolvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MatchExceptionConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MatchExceptionConnection'] =
    ResolversParentTypes['MatchExceptionConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['MatchExceptionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MatchExceptionEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MatchExceptionEdge'] = ResolversParentTypes['MatchExceptionEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MatchException'], ParentType, ContextType>;
};

export type MatchResultResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MatchResult'] = ResolversParentTypes['MatchResult'],
  FederationReferenceType extends FederationReferenceTypes['MatchResult'] = FederationReferenceTypes['MatchResult'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['MatchResult']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  vendorBill?: Resolver<ResolversTypes['VendorBill'], ParentType, ContextType>;
  vendorBillLine?: Resolver<ResolversTypes['VendorBillLine'], ParentType, ContextType>;
  purchaseOrderLine?: Resolver<Maybe<ResolversTypes['PurchaseOrderLine']>, ParentType, ContextType>;
  evaluatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  isCurrent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  unitOfMeasure?: Resolver<ResolversTypes['UnitOfMeasure'], ParentType, ContextType>;
  ordered?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  received?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  previouslyBilled?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  billed?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  poUnitPrice?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  billUnitPrice?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  quantityVariance?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  priceVariance?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  priceVariancePercent?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  toleranceApplied?: Resolver<Maybe<ResolversTypes['MatchTolerance']>, ParentType, ContextType>;
  quantityTolerancePercent?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  priceTolerancePercent?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  priceToleranceAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MatchStatus'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['MatchReason']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['MatchWarning']>, ParentType, ContextType>;
  blockedAmount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  inputHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  overriddenBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  overrideReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  overriddenAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MatchResultConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MatchResultConnection'] = ResolversParentTypes['MatchResultConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['MatchResultEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MatchResultEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MatchResultEdge'] = ResolversParentTypes['MatchResultEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MatchResult'], ParentType, ContextType>;
};

export type SetMatchTolerancePayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SetMatchTolerancePayload'] =
    ResolversParentTypes['SetMatchTolerancePayload'],
> = {
  matchTolerance?: Resolver<ResolversTypes['MatchTolerance'], ParentType, ContextType>;
};

export type MatchToleranceResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MatchTolerance'] = ResolversParentTypes['MatchTolerance'],
  FederationReferenceType extends FederationReferenceTypes['MatchTolerance'] =
    FederationReferenceTypes['MatchTolerance'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['MatchTolerance']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  _etag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['MatchToleranceLevel'], ParentType, ContextType>;
  subsidiary?: Resolver<ResolversTypes['Subsidiary'], ParentType, ContextType>;
  supplier?: Resolver<Maybe<ResolversTypes['Supplier']>, ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['Item']>, ParentType, ContextType>;
  quantityPercent?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  pricePercent?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  priceAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  totalAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MatchToleranceConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MatchToleranceConnection'] =
    ResolversParentTypes['MatchToleranceConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['MatchToleranceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MatchToleranceEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MatchToleranceEdge'] = ResolversParentTypes['MatchToleranceEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MatchTolerance'], ParentType, ContextType>;
};

export type PaymentTermResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PaymentTerm'] = ResolversParentTypes['PaymentTerm'],
  FederationReferenceType extends FederationReferenceTypes['PaymentTerm'] = FederationReferenceTypes['PaymentTerm'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['PaymentTerm']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  _etag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  netDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  discountPercent?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  discountDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentTermConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PaymentTermConnection'] = ResolversParentTypes['PaymentTermConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['PaymentTermEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PaymentTermEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PaymentTermEdge'] = ResolversParentTypes['PaymentTermEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PaymentTerm'], ParentType, ContextType>;
};

export type RunStepResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RunStep'] = ResolversParentTypes['RunStep'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MBomResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MBom'] = ResolversParentTypes['MBom'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IssueResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Issue'] = ResolversParentTypes['Issue'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShipmentResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Shipment'] = ResolversParentTypes['Shipment'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PostingRuleResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PostingRule'] = ResolversParentTypes['PostingRule'],
  FederationReferenceType extends FederationReferenceTypes['PostingRule'] = FederationReferenceTypes['PostingRule'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['PostingRule']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  _etag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['PostingEvent'], ParentType, ContextType>;
  costMethod?: Resolver<Maybe<ResolversTypes['CostMethod']>, ParentType, ContextType>;
  lineType?: Resolver<Maybe<ResolversTypes['PurchaseOrderLineType']>, ParentType, ContextType>;
  stockStatus?: Resolver<Maybe<ResolversTypes['FinancialStockStatus']>, ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  side?: Resolver<ResolversTypes['PostingSide'], ParentType, ContextType>;
  accountRole?: Resolver<ResolversTypes['GLAccountRole'], ParentType, ContextType>;
  amountBasis?: Resolver<ResolversTypes['PostingAmountBasis'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PostingRuleConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PostingRuleConnection'] = ResolversParentTypes['PostingRuleConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['PostingRuleEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PostingRuleEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PostingRuleEdge'] = ResolversParentTypes['PostingRuleEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PostingRule'], ParentType, ContextType>;
};

export type PurchaseOrderFeeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PurchaseOrderFee'] = ResolversParentTypes['PurchaseOrderFee'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  _etag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purchaseOrder?: Resolver<ResolversTypes['PurchaseOrder'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PurchaseOrderFeeKind'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  glAccount?: Resolver<Maybe<ResolversTypes['GLAccount']>, ParentType, ContextType>;
  taxCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
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
  _etag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purchaseOrder?: Resolver<ResolversTypes['PurchaseOrder'], ParentType, ContextType>;
  poNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lineNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  site?: Resolver<ResolversTypes['Site'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PurchaseOrderLineStatus'], ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['Item']>, ParentType, ContextType>;
  part?: Resolver<Maybe<ResolversTypes['Part']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lineType?: Resolver<ResolversTypes['PurchaseOrderLineType'], ParentType, ContextType>;
  matchPolicy?: Resolver<ResolversTypes['MatchPolicy'], ParentType, ContextType>;
  quantityOrdered?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  unitOfMeasure?: Resolver<ResolversTypes['UnitOfMeasure'], ParentType, ContextType>;
  baseQuantityOrdered?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  unitPrice?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  supplierPartNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  needDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  promisedDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  overReceiptTolerancePercent?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  underReceiptTolerancePercent?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  attributes?: Resolver<ResolversTypes['AccountingAttributes'], ParentType, ContextType>;
  effectiveAttributes?: Resolver<ResolversTypes['AccountingAttributes'], ParentType, ContextType>;
  customAttributes?: Resolver<Array<ResolversTypes['Attribute']>, ParentType, ContextType>;
  quantityReceived?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  quantityBilled?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  receiptStatus?: Resolver<ResolversTypes['FinancialReceiptStatus'], ParentType, ContextType>;
  billingStatus?: Resolver<ResolversTypes['BillingStatus'], ParentType, ContextType>;
  receivingComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  shortCloseReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  runStep?: Resolver<Maybe<ResolversTypes['RunStep']>, ParentType, ContextType>;
  inputPart?: Resolver<Maybe<ResolversTypes['Part']>, ParentType, ContextType>;
  mbom?: Resolver<Maybe<ResolversTypes['MBom']>, ParentType, ContextType>;
  itemReceipts?: Resolver<Array<ResolversTypes['ItemReceipt']>, ParentType, ContextType>;
  withholdings?: Resolver<Array<ResolversTypes['ReceiptWithholding']>, ParentType, ContextType>;
  billLines?: Resolver<Array<ResolversTypes['VendorBillLine']>, ParentType, ContextType>;
  matchResults?: Resolver<Array<ResolversTypes['MatchResult']>, ParentType, ContextType>;
  grIrBalance?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PurchaseOrderLineConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PurchaseOrderLineConnection'] =
    ResolversParentTypes['PurchaseOrderLineConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['PurchaseOrderLineEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PurchaseOrderLineEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PurchaseOrderLineEdge'] = ResolversParentTypes['PurchaseOrderLineEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PurchaseOrderLine'], ParentType, ContextType>;
};

export type CancelPurchaseOrderLinePayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CancelPurchaseOrderLinePayload'] =
    ResolversParentTypes['CancelPurchaseOrderLinePayload'],
> = {
  purchaseOrderLine?: Resolver<ResolversTypes['PurchaseOrderLine'], ParentType, ContextType>;
};

export type CreatePurchaseOrderPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CreatePurchaseOrderPayload'] =
    ResolversParentTypes['CreatePurchaseOrderPayload'],
> = {
  purchaseOrder?: Resolver<ResolversTypes['PurchaseOrder'], ParentType, ContextType>;
};

export type UpdatePurchaseOrderPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['UpdatePurchaseOrderPayload'] =
    ResolversParentTypes['UpdatePurchaseOrderPayload'],
> = {
  purchaseOrder?: Resolver<ResolversTypes['PurchaseOrder'], ParentType, ContextType>;
};

export type SubmitPurchaseOrderPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SubmitPurchaseOrderPayload'] =
    ResolversParentTypes['SubmitPurchaseOrderPayload'],
> = {
  purchaseOrder?: Resolver<ResolversTypes['PurchaseOrder'], ParentType, ContextType>;
};

export type ApprovePurchaseOrderPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ApprovePurchaseOrderPayload'] =
    ResolversParentTypes['ApprovePurchaseOrderPayload'],
> = {
  purchaseOrder?: Resolver<ResolversTypes['PurchaseOrder'], ParentType, ContextType>;
};

export type RejectPurchaseOrderPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RejectPurchaseOrderPayload'] =
    ResolversParentTypes['RejectPurchaseOrderPayload'],
> = {
  purchaseOrder?: Resolver<ResolversTypes['PurchaseOrder'], ParentType, ContextType>;
};

export type ReleasePurchaseOrderPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ReleasePurchaseOrderPayload'] =
    ResolversParentTypes['ReleasePurchaseOrderPayload'],
> = {
  purchaseOrder?: Resolver<ResolversTypes['PurchaseOrder'], ParentType, ContextType>;
};

export type CancelPurchaseOrderPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CancelPurchaseOrderPayload'] =
    ResolversParentTypes['CancelPurchaseOrderPayload'],
> = {
  purchaseOrder?: Resolver<ResolversTypes['PurchaseOrder'], ParentType, ContextType>;
};

export type ClosePurchaseOrderPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ClosePurchaseOrderPayload'] =
    ResolversParentTypes['ClosePurchaseOrderPayload'],
> = {
  purchaseOrder?: Resolver<ResolversTypes['PurchaseOrder'], ParentType, ContextType>;
};

export type UpdatePurchaseOrderLinePayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['UpdatePurchaseOrderLinePayload'] =
    ResolversParentTypes['UpdatePurchaseOrderLinePayload'],
> = {
  purchaseOrderLine?: Resolver<ResolversTypes['PurchaseOrderLine'], ParentType, ContextType>;
};

export type CloseLineShortPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CloseLineShortPayload'] = ResolversParentTypes['CloseLineShortPayload'],
> = {
  purchaseOrderLine?: Resolver<ResolversTypes['PurchaseOrderLine'], ParentType, ContextType>;
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
  _etag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  supplier?: Resolver<ResolversTypes['Supplier'], ParentType, ContextType>;
  orderDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  exchangeRate?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  paymentTerm?: Resolver<Maybe<ResolversTypes['PaymentTerm']>, ParentType, ContextType>;
  site?: Resolver<ResolversTypes['Site'], ParentType, ContextType>;
  shipTo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PurchaseOrderStatus'], ParentType, ContextType>;
  receiptStatus?: Resolver<ResolversTypes['FinancialReceiptStatus'], ParentType, ContextType>;
  billingStatus?: Resolver<ResolversTypes['BillingStatus'], ParentType, ContextType>;
  attributes?: Resolver<ResolversTypes['AccountingAttributes'], ParentType, ContextType>;
  customAttributes?: Resolver<Array<ResolversTypes['Attribute']>, ParentType, ContextType>;
  buyer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  notes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['PurchaseOrderLine']>, ParentType, ContextType>;
  fees?: Resolver<Array<ResolversTypes['PurchaseOrderFee']>, ParentType, ContextType>;
  approvals?: Resolver<Array<ResolversTypes['PurchaseOrderApproval']>, ParentType, ContextType>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PurchaseOrderApprovalResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PurchaseOrderApproval'] = ResolversParentTypes['PurchaseOrderApproval'],
  FederationReferenceType extends FederationReferenceTypes['PurchaseOrderApproval'] =
    FederationReferenceTypes['PurchaseOrderApproval'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['PurchaseOrderApproval']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  purchaseOrder?: Resolver<ResolversTypes['PurchaseOrder'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  approver?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['PurchaseApprovalDecision'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PurchaseOrderConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PurchaseOrderConnection'] = ResolversParentTypes['PurchaseOrderConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['PurchaseOrderEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PurchaseOrderEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PurchaseOrderEdge'] = ResolversParentTypes['PurchaseOrderEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PurchaseOrder'], ParentType, ContextType>;
};

export type ReceiptWithholdingConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ReceiptWithholdingConnection'] =
    ResolversParentTypes['ReceiptWithholdingConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['ReceiptWithholdingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ReceiptWithholdingEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ReceiptWithholdingEdge'] = ResolversParentTypes['ReceiptWithholdingEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReceiptWithholding'], ParentType, ContextType>;
};

export type RunReconciliationPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RunReconciliationPayload'] =
    ResolversParentTypes['RunReconciliationPayload'],
> = {
  reconciliationRun?: Resolver<ResolversTypes['ReconciliationRun'], ParentType, ContextType>;
  unknownPartNumbers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PostAdjustingEntryPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PostAdjustingEntryPayload'] =
    ResolversParentTypes['PostAdjustingEntryPayload'],
> = {
  adjustingEntry?: Resolver<ResolversTypes['AdjustingEntry'], ParentType, ContextType>;
};

export type ReconciliationRunResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ReconciliationRun'] = ResolversParentTypes['ReconciliationRun'],
  FederationReferenceType extends FederationReferenceTypes['ReconciliationRun'] =
    FederationReferenceTypes['ReconciliationRun'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['ReconciliationRun']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  site?: Resolver<ResolversTypes['Site'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReconciliationStatus'], ParentType, ContextType>;
  startedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['ReconciliationRow']>, ParentType, ContextType>;
  adjustingEntries?: Resolver<Array<ResolversTypes['AdjustingEntry']>, ParentType, ContextType>;
  valueDifference?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReconciliationRowResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ReconciliationRow'] = ResolversParentTypes['ReconciliationRow'],
  FederationReferenceType extends FederationReferenceTypes['ReconciliationRow'] =
    FederationReferenceTypes['ReconciliationRow'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['ReconciliationRow']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reconciliationRun?: Resolver<ResolversTypes['ReconciliationRun'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['Item'], ParentType, ContextType>;
  unitOfMeasure?: Resolver<ResolversTypes['UnitOfMeasure'], ParentType, ContextType>;
  shopFloorQuantity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  inTransitQuantity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  financialQuantity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  difference?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  valueDifference?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['ReconciliationCategory'], ParentType, ContextType>;
  evidenceEventIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  adjustingEntry?: Resolver<Maybe<ResolversTypes['AdjustingEntry']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReconciliationRunConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ReconciliationRunConnection'] =
    ResolversParentTypes['ReconciliationRunConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['ReconciliationRunEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ReconciliationRunEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ReconciliationRunEdge'] = ResolversParentTypes['ReconciliationRunEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReconciliationRun'], ParentType, ContextType>;
};

export type ShipmentPostingResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ShipmentPosting'] = ResolversParentTypes['ShipmentPosting'],
  FederationReferenceType extends FederationReferenceTypes['ShipmentPosting'] =
    FederationReferenceTypes['ShipmentPosting'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['ShipmentPosting']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  _etag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shipment?: Resolver<ResolversTypes['Shipment'], ParentType, ContextType>;
  shipmentLineNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sourceEventId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['Item'], ParentType, ContextType>;
  part?: Resolver<Maybe<ResolversTypes['Part']>, ParentType, ContextType>;
  site?: Resolver<ResolversTypes['Site'], ParentType, ContextType>;
  demand?: Resolver<Maybe<ResolversTypes['Demand']>, ParentType, ContextType>;
  run?: Resolver<Maybe<ResolversTypes['Run']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  unitOfMeasure?: Resolver<ResolversTypes['UnitOfMeasure'], ParentType, ContextType>;
  cost?: Resolver<ResolversTypes['CostBreakdown'], ParentType, ContextType>;
  attributes?: Resolver<ResolversTypes['AccountingAttributes'], ParentType, ContextType>;
  transactionDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  postingDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['AccountingPeriod'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ShipmentPostingStatus'], ParentType, ContextType>;
  glPosting?: Resolver<Maybe<ResolversTypes['GLPosting']>, ParentType, ContextType>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CostOfGoodsSoldResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CostOfGoodsSold'] = ResolversParentTypes['CostOfGoodsSold'],
> = {
  period?: Resolver<ResolversTypes['AccountingPeriod'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['Item'], ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  unitOfMeasure?: Resolver<ResolversTypes['UnitOfMeasure'], ParentType, ContextType>;
  cost?: Resolver<ResolversTypes['CostBreakdown'], ParentType, ContextType>;
};

export type ShipmentPostingConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ShipmentPostingConnection'] =
    ResolversParentTypes['ShipmentPostingConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['ShipmentPostingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ShipmentPostingEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ShipmentPostingEdge'] = ResolversParentTypes['ShipmentPostingEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ShipmentPosting'], ParentType, ContextType>;
};

export type SetSiteFinancialsPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SetSiteFinancialsPayload'] =
    ResolversParentTypes['SetSiteFinancialsPayload'],
> = {
  site?: Resolver<ResolversTypes['Site'], ParentType, ContextType>;
};

export type SubscriptionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription'],
> = {
  purchaseOrderReleased?: SubscriptionResolver<
    ResolversTypes['PurchaseOrderReleasedEvent'],
    'purchaseOrderReleased',
    ParentType,
    ContextType,
    Partial<SubscriptionPurchaseOrderReleasedArgs>
  >;
  billMatched?: SubscriptionResolver<
    ResolversTypes['BillMatchedEvent'],
    'billMatched',
    ParentType,
    ContextType,
    Partial<SubscriptionBillMatchedArgs>
  >;
};

export type PurchaseOrderReleasedEventResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PurchaseOrderReleasedEvent'] =
    ResolversParentTypes['PurchaseOrderReleasedEvent'],
> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  eventId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  purchaseOrder?: Resolver<ResolversTypes['PurchaseOrder'], ParentType, ContextType>;
};

export type BillMatchedEventResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['BillMatchedEvent'] = ResolversParentTypes['BillMatchedEvent'],
> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  eventId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  vendorBill?: Resolver<ResolversTypes['VendorBill'], ParentType, ContextType>;
};

export type SubsidiaryResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Subsidiary'] = ResolversParentTypes['Subsidiary'],
  FederationReferenceType extends FederationReferenceTypes['Subsidiary'] = FederationReferenceTypes['Subsidiary'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Subsidiary']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  _etag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  sites?: Resolver<Array<ResolversTypes['Site']>, ParentType, ContextType>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subsidiary?: Resolver<Maybe<ResolversTypes['Subsidiary']>, ParentType, ContextType>;
  inventoryAccount?: Resolver<Maybe<ResolversTypes['GLAccount']>, ParentType, ContextType>;
  requiredPurchaseAttributes?: Resolver<Array<ResolversTypes['PurchaseAttribute']>, ParentType, ContextType>;
  purchaseChangeLimitPercent?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubsidiaryConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SubsidiaryConnection'] = ResolversParentTypes['SubsidiaryConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['SubsidiaryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SubsidiaryEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SubsidiaryEdge'] = ResolversParentTypes['SubsidiaryEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Subsidiary'], ParentType, ContextType>;
};

export type ExchangeRateResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ExchangeRate'] = ResolversParentTypes['ExchangeRate'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fromCurrency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  toCurrency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  rate?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ExchangeRateConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ExchangeRateConnection'] = ResolversParentTypes['ExchangeRateConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['ExchangeRateEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ExchangeRateEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ExchangeRateEdge'] = ResolversParentTypes['ExchangeRateEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ExchangeRate'], ParentType, ContextType>;
};

export type UpsertPaymentTermPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['UpsertPaymentTermPayload'] =
    ResolversParentTypes['UpsertPaymentTermPayload'],
> = {
  paymentTerm?: Resolver<ResolversTypes['PaymentTerm'], ParentType, ContextType>;
};

export type UpsertSupplierPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['UpsertSupplierPayload'] = ResolversParentTypes['UpsertSupplierPayload'],
> = {
  supplier?: Resolver<ResolversTypes['Supplier'], ParentType, ContextType>;
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
  _etag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SupplierStatus'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  paymentTerm?: Resolver<Maybe<ResolversTypes['PaymentTerm']>, ParentType, ContextType>;
  taxId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  addresses?: Resolver<Array<ResolversTypes['SupplierAddress']>, ParentType, ContextType>;
  contacts?: Resolver<Array<ResolversTypes['SupplierContact']>, ParentType, ContextType>;
  customAttributes?: Resolver<Array<ResolversTypes['Attribute']>, ParentType, ContextType>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupplierAddressResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SupplierAddress'] = ResolversParentTypes['SupplierAddress'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SupplierAddressKind'], ParentType, ContextType>;
  line1?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  line2?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  city?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postalCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SupplierContactResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SupplierContact'] = ResolversParentTypes['SupplierContact'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SupplierConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SupplierConnection'] = ResolversParentTypes['SupplierConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['SupplierEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SupplierEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SupplierEdge'] = ResolversParentTypes['SupplierEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Supplier'], ParentType, ContextType>;
};

export type CreateVendorBillPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CreateVendorBillPayload'] = ResolversParentTypes['CreateVendorBillPayload'],
> = {
  vendorBill?: Resolver<ResolversTypes['VendorBill'], ParentType, ContextType>;
};

export type EvaluateMatchPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EvaluateMatchPayload'] = ResolversParentTypes['EvaluateMatchPayload'],
> = {
  vendorBill?: Resolver<ResolversTypes['VendorBill'], ParentType, ContextType>;
};

export type OverrideMatchPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['OverrideMatchPayload'] = ResolversParentTypes['OverrideMatchPayload'],
> = {
  vendorBill?: Resolver<ResolversTypes['VendorBill'], ParentType, ContextType>;
};

export type PostBillPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PostBillPayload'] = ResolversParentTypes['PostBillPayload'],
> = {
  vendorBill?: Resolver<ResolversTypes['VendorBill'], ParentType, ContextType>;
};

export type ReleasePaymentPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ReleasePaymentPayload'] = ResolversParentTypes['ReleasePaymentPayload'],
> = {
  vendorBill?: Resolver<ResolversTypes['VendorBill'], ParentType, ContextType>;
};

export type PayBillPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PayBillPayload'] = ResolversParentTypes['PayBillPayload'],
> = {
  vendorBill?: Resolver<ResolversTypes['VendorBill'], ParentType, ContextType>;
};

export type VendorBillResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['VendorBill'] = ResolversParentTypes['VendorBill'],
  FederationReferenceType extends FederationReferenceTypes['VendorBill'] = FederationReferenceTypes['VendorBill'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['VendorBill']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  _etag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  supplier?: Resolver<ResolversTypes['Supplier'], ParentType, ContextType>;
  site?: Resolver<ResolversTypes['Site'], ParentType, ContextType>;
  billDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dueDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  paymentTerm?: Resolver<Maybe<ResolversTypes['PaymentTerm']>, ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  exchangeRate?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['VendorBillStatus'], ParentType, ContextType>;
  matchStatus?: Resolver<ResolversTypes['MatchStatus'], ParentType, ContextType>;
  paymentStatus?: Resolver<ResolversTypes['PaymentStatus'], ParentType, ContextType>;
  chargesAmount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  taxAmount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['VendorBillLine']>, ParentType, ContextType>;
  exceptions?: Resolver<Array<ResolversTypes['MatchException']>, ParentType, ContextType>;
  corrects?: Resolver<Maybe<ResolversTypes['VendorBill']>, ParentType, ContextType>;
  credits?: Resolver<Array<ResolversTypes['VendorCredit']>, ParentType, ContextType>;
  postingDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['AccountingPeriod']>, ParentType, ContextType>;
  glPosting?: Resolver<Maybe<ResolversTypes['GLPosting']>, ParentType, ContextType>;
  paidAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  paymentReference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  discountTaken?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  voidReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VendorBillLineResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['VendorBillLine'] = ResolversParentTypes['VendorBillLine'],
  FederationReferenceType extends FederationReferenceTypes['VendorBillLine'] =
    FederationReferenceTypes['VendorBillLine'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['VendorBillLine']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  vendorBill?: Resolver<ResolversTypes['VendorBill'], ParentType, ContextType>;
  lineNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  purchaseOrderLine?: Resolver<Maybe<ResolversTypes['PurchaseOrderLine']>, ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['Item']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  unitOfMeasure?: Resolver<ResolversTypes['UnitOfMeasure'], ParentType, ContextType>;
  baseQuantity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  unitPrice?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  taxAmount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  attributes?: Resolver<ResolversTypes['AccountingAttributes'], ParentType, ContextType>;
  matchStatus?: Resolver<ResolversTypes['MatchStatus'], ParentType, ContextType>;
  allocations?: Resolver<Array<ResolversTypes['VendorBillAllocation']>, ParentType, ContextType>;
  matchResult?: Resolver<Maybe<ResolversTypes['MatchResult']>, ParentType, ContextType>;
  matchResults?: Resolver<Array<ResolversTypes['MatchResult']>, ParentType, ContextType>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VendorBillAllocationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['VendorBillAllocation'] = ResolversParentTypes['VendorBillAllocation'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  vendorBillLine?: Resolver<ResolversTypes['VendorBillLine'], ParentType, ContextType>;
  purchaseOrderLine?: Resolver<ResolversTypes['PurchaseOrderLine'], ParentType, ContextType>;
  itemReceipt?: Resolver<Maybe<ResolversTypes['ItemReceipt']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  baseQuantity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type VendorBillConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['VendorBillConnection'] = ResolversParentTypes['VendorBillConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['VendorBillEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type VendorBillEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['VendorBillEdge'] = ResolversParentTypes['VendorBillEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['VendorBill'], ParentType, ContextType>;
};

export type CreateVendorCreditPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CreateVendorCreditPayload'] =
    ResolversParentTypes['CreateVendorCreditPayload'],
> = {
  vendorCredit?: Resolver<ResolversTypes['VendorCredit'], ParentType, ContextType>;
};

export type PostVendorCreditPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PostVendorCreditPayload'] = ResolversParentTypes['PostVendorCreditPayload'],
> = {
  vendorCredit?: Resolver<ResolversTypes['VendorCredit'], ParentType, ContextType>;
};

export type VoidVendorCreditPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['VoidVendorCreditPayload'] = ResolversParentTypes['VoidVendorCreditPayload'],
> = {
  vendorCredit?: Resolver<ResolversTypes['VendorCredit'], ParentType, ContextType>;
};

export type VoidBillPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['VoidBillPayload'] = ResolversParentTypes['VoidBillPayload'],
> = {
  vendorBill?: Resolver<ResolversTypes['VendorBill'], ParentType, ContextType>;
};

export type VendorCreditResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['VendorCredit'] = ResolversParentTypes['VendorCredit'],
  FederationReferenceType extends FederationReferenceTypes['VendorCredit'] = FederationReferenceTypes['VendorCredit'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['VendorCredit']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  _etag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  supplier?: Resolver<ResolversTypes['Supplier'], ParentType, ContextType>;
  site?: Resolver<ResolversTypes['Site'], ParentType, ContextType>;
  vendorBill?: Resolver<Maybe<ResolversTypes['VendorBill']>, ParentType, ContextType>;
  appliedTo?: Resolver<Maybe<ResolversTypes['VendorBill']>, ParentType, ContextType>;
  creditDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['VendorCreditStatus'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  taxAmount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['VendorCreditLine']>, ParentType, ContextType>;
  postingDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['AccountingPeriod']>, ParentType, ContextType>;
  voidReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  glPosting?: Resolver<Maybe<ResolversTypes['GLPosting']>, ParentType, ContextType>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VendorCreditLineResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['VendorCreditLine'] = ResolversParentTypes['VendorCreditLine'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lineNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  vendorBillLine?: Resolver<Maybe<ResolversTypes['VendorBillLine']>, ParentType, ContextType>;
  purchaseOrderLine?: Resolver<Maybe<ResolversTypes['PurchaseOrderLine']>, ParentType, ContextType>;
  itemReceipt?: Resolver<Maybe<ResolversTypes['ItemReceipt']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  unitOfMeasure?: Resolver<ResolversTypes['UnitOfMeasure'], ParentType, ContextType>;
  baseQuantity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  taxAmount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type VendorCreditConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['VendorCreditConnection'] = ResolversParentTypes['VendorCreditConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['VendorCreditEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type VendorCreditEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['VendorCreditEdge'] = ResolversParentTypes['VendorCreditEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['VendorCredit'], ParentType, ContextType>;
};

export type CreateWorkCenterPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CreateWorkCenterPayload'] = ResolversParentTypes['CreateWorkCenterPayload'],
> = {
  workCenter?: Resolver<ResolversTypes['WorkCenter'], ParentType, ContextType>;
};

export type UpdateWorkCenterPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['UpdateWorkCenterPayload'] = ResolversParentTypes['UpdateWorkCenterPayload'],
> = {
  workCenter?: Resolver<ResolversTypes['WorkCenter'], ParentType, ContextType>;
};

export type SetWorkCenterRatePayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SetWorkCenterRatePayload'] =
    ResolversParentTypes['SetWorkCenterRatePayload'],
> = {
  workCenter?: Resolver<ResolversTypes['WorkCenter'], ParentType, ContextType>;
};

export type WorkCenterResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['WorkCenter'] = ResolversParentTypes['WorkCenter'],
  FederationReferenceType extends FederationReferenceTypes['WorkCenter'] = FederationReferenceTypes['WorkCenter'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['WorkCenter']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  _etag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  site?: Resolver<ResolversTypes['Site'], ParentType, ContextType>;
  capacityHoursPerDay?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  isActive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rates?: Resolver<Array<ResolversTypes['WorkCenterRate']>, ParentType, ContextType>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WorkCenterRateResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['WorkCenterRate'] = ResolversParentTypes['WorkCenterRate'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  laborRate?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  machineRate?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  overheadRate?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type WorkCenterConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['WorkCenterConnection'] = ResolversParentTypes['WorkCenterConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['WorkCenterEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type WorkCenterEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['WorkCenterEdge'] = ResolversParentTypes['WorkCenterEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WorkCenter'], ParentType, ContextType>;
};

export type PostCompletionPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PostCompletionPayload'] = ResolversParentTypes['PostCompletionPayload'],
> = {
  workOrderCompletion?: Resolver<ResolversTypes['WorkOrderCompletion'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
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
  completions?: Resolver<Array<ResolversTypes['WorkOrderCompletion']>, ParentType, ContextType>;
  glPostings?: Resolver<Array<ResolversTypes['GLPosting']>, ParentType, ContextType>;
  jobCost?: Resolver<Maybe<ResolversTypes['JobCost']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WorkOrderCompletionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['WorkOrderCompletion'] = ResolversParentTypes['WorkOrderCompletion'],
  FederationReferenceType extends FederationReferenceTypes['WorkOrderCompletion'] =
    FederationReferenceTypes['WorkOrderCompletion'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['WorkOrderCompletion']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  _etag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  run?: Resolver<ResolversTypes['Run'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  final?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['Item'], ParentType, ContextType>;
  part?: Resolver<Maybe<ResolversTypes['Part']>, ParentType, ContextType>;
  site?: Resolver<ResolversTypes['Site'], ParentType, ContextType>;
  quantityCompleted?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  quantityScrapped?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  quantityNonconforming?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  unitOfMeasure?: Resolver<ResolversTypes['UnitOfMeasure'], ParentType, ContextType>;
  materialLines?: Resolver<Array<ResolversTypes['CompletionMaterialLine']>, ParentType, ContextType>;
  laborLines?: Resolver<Array<ResolversTypes['CompletionLaborLine']>, ParentType, ContextType>;
  machineLines?: Resolver<Array<ResolversTypes['CompletionMachineLine']>, ParentType, ContextType>;
  overheadLines?: Resolver<Array<ResolversTypes['CompletionOverheadLine']>, ParentType, ContextType>;
  byProductLines?: Resolver<Array<ResolversTypes['CompletionByProductLine']>, ParentType, ContextType>;
  cost?: Resolver<ResolversTypes['CostBreakdown'], ParentType, ContextType>;
  unitCostRolledUp?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  attributes?: Resolver<ResolversTypes['AccountingAttributes'], ParentType, ContextType>;
  transactionDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  postingDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['AccountingPeriod'], ParentType, ContextType>;
  lateForPeriod?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CompletionStatus'], ParentType, ContextType>;
  exceptions?: Resolver<Array<ResolversTypes['CompletionException']>, ParentType, ContextType>;
  sourceEventId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  glPosting?: Resolver<Maybe<ResolversTypes['GLPosting']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WorkOrderCompletionConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['WorkOrderCompletionConnection'] =
    ResolversParentTypes['WorkOrderCompletionConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['WorkOrderCompletionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type WorkOrderCompletionEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['WorkOrderCompletionEdge'] = ResolversParentTypes['WorkOrderCompletionEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WorkOrderCompletion'], ParentType, ContextType>;
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
    | 'AccountingPeriod'
    | 'AdjustingEntry'
    | 'CompletionException'
    | 'Demand'
    | 'FinancialInventory'
    | 'GLAccount'
    | 'GLPosting'
    | 'Issue'
    | 'Item'
    | 'ItemFinancials'
    | 'ItemReceipt'
    | 'MatchException'
    | 'MatchResult'
    | 'MatchTolerance'
    | 'MBom'
    | 'Part'
    | 'PaymentTerm'
    | 'PostingRule'
    | 'PurchaseOrder'
    | 'PurchaseOrderApproval'
    | 'PurchaseOrderLine'
    | 'ReceiptItem'
    | 'ReceiptWithholding'
    | 'ReconciliationRow'
    | 'ReconciliationRun'
    | 'Run'
    | 'RunStep'
    | 'Shipment'
    | 'ShipmentPosting'
    | 'Site'
    | 'Subsidiary'
    | 'Supplier'
    | 'VendorBill'
    | 'VendorBillLine'
    | 'VendorCredit'
    | 'WorkCenter'
    | 'WorkOrderCompletion',
    ParentType,
    ContextType
  >;
};

export type MutationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation'],
> = {
  createAccountingPeriod?: Resolver<
    ResolversTypes['CreateAccountingPeriodPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationCreateAccountingPeriodArgs, 'input'>
  >;
  openPeriod?: Resolver<
    ResolversTypes['OpenPeriodPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationOpenPeriodArgs, 'input'>
  >;
  closePeriod?: Resolver<
    ResolversTypes['ClosePeriodPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationClosePeriodArgs, 'input'>
  >;
  createDemand?: Resolver<
    ResolversTypes['CreateDemandPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationCreateDemandArgs, 'input'>
  >;
  updateDemand?: Resolver<
    ResolversTypes['UpdateDemandPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationUpdateDemandArgs, 'input'>
  >;
  cancelDemand?: Resolver<
    ResolversTypes['CancelDemandPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationCancelDemandArgs, 'input'>
  >;
  postScrap?: Resolver<
    ResolversTypes['PostScrapPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationPostScrapArgs, 'input'>
  >;
  postTransfer?: Resolver<
    ResolversTypes['PostTransferPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationPostTransferArgs, 'input'>
  >;
  postShipment?: Resolver<
    ResolversTypes['PostShipmentPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationPostShipmentArgs, 'input'>
  >;
  applyHold?: Resolver<
    ResolversTypes['ApplyHoldPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationApplyHoldArgs, 'input'>
  >;
  introduceItem?: Resolver<
    ResolversTypes['IntroduceItemPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationIntroduceItemArgs, 'input'>
  >;
  updateItemFinancials?: Resolver<
    ResolversTypes['UpdateItemFinancialsPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationUpdateItemFinancialsArgs, 'input'>
  >;
  setItemPurchaseUnit?: Resolver<
    ResolversTypes['SetItemPurchaseUnitPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationSetItemPurchaseUnitArgs, 'input'>
  >;
  upsertVendorPartNumber?: Resolver<
    ResolversTypes['UpsertVendorPartNumberPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationUpsertVendorPartNumberArgs, 'input'>
  >;
  postItemReceipt?: Resolver<
    ResolversTypes['PostItemReceiptPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationPostItemReceiptArgs, 'input'>
  >;
  applyItemRelease?: Resolver<
    ResolversTypes['ApplyItemReleasePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationApplyItemReleaseArgs, 'input'>
  >;
  createGlAccount?: Resolver<
    ResolversTypes['CreateGlAccountPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationCreateGlAccountArgs, 'input'>
  >;
  updateGlAccount?: Resolver<
    ResolversTypes['UpdateGlAccountPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationUpdateGlAccountArgs, 'input'>
  >;
  upsertPostingRule?: Resolver<
    ResolversTypes['UpsertPostingRulePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationUpsertPostingRuleArgs, 'input'>
  >;
  deletePostingRule?: Resolver<
    ResolversTypes['DeletePostingRulePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationDeletePostingRuleArgs, 'input'>
  >;
  setExchangeRate?: Resolver<
    ResolversTypes['SetExchangeRatePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationSetExchangeRateArgs, 'input'>
  >;
  setMatchTolerance?: Resolver<
    ResolversTypes['SetMatchTolerancePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationSetMatchToleranceArgs, 'input'>
  >;
  createPurchaseOrder?: Resolver<
    ResolversTypes['CreatePurchaseOrderPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationCreatePurchaseOrderArgs, 'input'>
  >;
  updatePurchaseOrder?: Resolver<
    ResolversTypes['UpdatePurchaseOrderPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationUpdatePurchaseOrderArgs, 'input'>
  >;
  updatePurchaseOrderLine?: Resolver<
    ResolversTypes['UpdatePurchaseOrderLinePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationUpdatePurchaseOrderLineArgs, 'input'>
  >;
  submitPurchaseOrder?: Resolver<
    ResolversTypes['SubmitPurchaseOrderPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationSubmitPurchaseOrderArgs, 'input'>
  >;
  approvePurchaseOrder?: Resolver<
    ResolversTypes['ApprovePurchaseOrderPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationApprovePurchaseOrderArgs, 'input'>
  >;
  rejectPurchaseOrder?: Resolver<
    ResolversTypes['RejectPurchaseOrderPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationRejectPurchaseOrderArgs, 'input'>
  >;
  releasePurchaseOrder?: Resolver<
    ResolversTypes['ReleasePurchaseOrderPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationReleasePurchaseOrderArgs, 'input'>
  >;
  cancelPurchaseOrder?: Resolver<
    ResolversTypes['CancelPurchaseOrderPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationCancelPurchaseOrderArgs, 'input'>
  >;
  cancelPurchaseOrderLine?: Resolver<
    ResolversTypes['CancelPurchaseOrderLinePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationCancelPurchaseOrderLineArgs, 'input'>
  >;
  closeLineShort?: Resolver<
    ResolversTypes['CloseLineShortPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationCloseLineShortArgs, 'input'>
  >;
  closePurchaseOrder?: Resolver<
    ResolversTypes['ClosePurchaseOrderPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationClosePurchaseOrderArgs, 'input'>
  >;
  runReconciliation?: Resolver<
    ResolversTypes['RunReconciliationPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationRunReconciliationArgs, 'input'>
  >;
  postAdjustingEntry?: Resolver<
    ResolversTypes['PostAdjustingEntryPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationPostAdjustingEntryArgs, 'input'>
  >;
  setSiteFinancials?: Resolver<
    ResolversTypes['SetSiteFinancialsPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationSetSiteFinancialsArgs, 'input'>
  >;
  upsertPaymentTerm?: Resolver<
    ResolversTypes['UpsertPaymentTermPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationUpsertPaymentTermArgs, 'input'>
  >;
  upsertSupplier?: Resolver<
    ResolversTypes['UpsertSupplierPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationUpsertSupplierArgs, 'input'>
  >;
  createVendorBill?: Resolver<
    ResolversTypes['CreateVendorBillPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationCreateVendorBillArgs, 'input'>
  >;
  evaluateMatch?: Resolver<
    ResolversTypes['EvaluateMatchPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationEvaluateMatchArgs, 'input'>
  >;
  overrideMatch?: Resolver<
    ResolversTypes['OverrideMatchPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationOverrideMatchArgs, 'input'>
  >;
  postBill?: Resolver<
    ResolversTypes['PostBillPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationPostBillArgs, 'input'>
  >;
  releasePayment?: Resolver<
    ResolversTypes['ReleasePaymentPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationReleasePaymentArgs, 'input'>
  >;
  payBill?: Resolver<
    ResolversTypes['PayBillPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationPayBillArgs, 'input'>
  >;
  createVendorCredit?: Resolver<
    ResolversTypes['CreateVendorCreditPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationCreateVendorCreditArgs, 'input'>
  >;
  postVendorCredit?: Resolver<
    ResolversTypes['PostVendorCreditPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationPostVendorCreditArgs, 'input'>
  >;
  voidVendorCredit?: Resolver<
    ResolversTypes['VoidVendorCreditPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationVoidVendorCreditArgs, 'input'>
  >;
  voidBill?: Resolver<
    ResolversTypes['VoidBillPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationVoidBillArgs, 'input'>
  >;
  createWorkCenter?: Resolver<
    ResolversTypes['CreateWorkCenterPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationCreateWorkCenterArgs, 'input'>
  >;
  updateWorkCenter?: Resolver<
    ResolversTypes['UpdateWorkCenterPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationUpdateWorkCenterArgs, 'input'>
  >;
  setWorkCenterRate?: Resolver<
    ResolversTypes['SetWorkCenterRatePayload'],
    ParentType,
    ContextType,
    RequireFields<MutationSetWorkCenterRateArgs, 'input'>
  >;
  postCompletion?: Resolver<
    ResolversTypes['PostCompletionPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationPostCompletionArgs, 'input'>
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
  AccountingAttributes?: AccountingAttributesResolvers<ContextType>;
  CreateAccountingPeriodPayload?: CreateAccountingPeriodPayloadResolvers<ContextType>;
  OpenPeriodPayload?: OpenPeriodPayloadResolvers<ContextType>;
  ClosePeriodPayload?: ClosePeriodPayloadResolvers<ContextType>;
  AccountingPeriod?: AccountingPeriodResolvers<ContextType>;
  AccountingPeriodConnection?: AccountingPeriodConnectionResolvers<ContextType>;
  AccountingPeriodEdge?: AccountingPeriodEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  AdjustingEntry?: AdjustingEntryResolvers<ContextType>;
  AdjustingEntryConnection?: AdjustingEntryConnectionResolvers<ContextType>;
  AdjustingEntryEdge?: AdjustingEntryEdgeResolvers<ContextType>;
  ErpAuditEntry?: ErpAuditEntryResolvers<ContextType>;
  ErpAuditEntryConnection?: ErpAuditEntryConnectionResolvers<ContextType>;
  ErpAuditEntryEdge?: ErpAuditEntryEdgeResolvers<ContextType>;
  CompletionException?: CompletionExceptionResolvers<ContextType>;
  CompletionExceptionConnection?: CompletionExceptionConnectionResolvers<ContextType>;
  CompletionExceptionEdge?: CompletionExceptionEdgeResolvers<ContextType>;
  CompletionMaterialLine?: CompletionMaterialLineResolvers<ContextType>;
  CompletionLaborLine?: CompletionLaborLineResolvers<ContextType>;
  CompletionMachineLine?: CompletionMachineLineResolvers<ContextType>;
  CompletionOverheadLine?: CompletionOverheadLineResolvers<ContextType>;
  CompletionByProductLine?: CompletionByProductLineResolvers<ContextType>;
  CreateDemandPayload?: CreateDemandPayloadResolvers<ContextType>;
  UpdateDemandPayload?: UpdateDemandPayloadResolvers<ContextType>;
  CancelDemandPayload?: CancelDemandPayloadResolvers<ContextType>;
  Demand?: DemandResolvers<ContextType>;
  DemandConnection?: DemandConnectionResolvers<ContextType>;
  DemandEdge?: DemandEdgeResolvers<ContextType>;
  FinancialInventory?: FinancialInventoryResolvers<ContextType>;
  CostLayer?: CostLayerResolvers<ContextType>;
  FinancialInventoryMovement?: FinancialInventoryMovementResolvers<ContextType>;
  FinancialInventoryConnection?: FinancialInventoryConnectionResolvers<ContextType>;
  FinancialInventoryEdge?: FinancialInventoryEdgeResolvers<ContextType>;
  FinancialInventoryMovementConnection?: FinancialInventoryMovementConnectionResolvers<ContextType>;
  FinancialInventoryMovementEdge?: FinancialInventoryMovementEdgeResolvers<ContextType>;
  PostScrapPayload?: PostScrapPayloadResolvers<ContextType>;
  PostTransferPayload?: PostTransferPayloadResolvers<ContextType>;
  PostShipmentPayload?: PostShipmentPayloadResolvers<ContextType>;
  ApplyHoldPayload?: ApplyHoldPayloadResolvers<ContextType>;
  GLAccount?: GlAccountResolvers<ContextType>;
  GLAccountConnection?: GlAccountConnectionResolvers<ContextType>;
  GLAccountEdge?: GlAccountEdgeResolvers<ContextType>;
  GLPosting?: GlPostingResolvers<ContextType>;
  GLPostingSource?: GlPostingSourceResolvers<ContextType>;
  GLPostingLine?: GlPostingLineResolvers<ContextType>;
  GLPostingConnection?: GlPostingConnectionResolvers<ContextType>;
  GLPostingEdge?: GlPostingEdgeResolvers<ContextType>;
  IntroduceItemPayload?: IntroduceItemPayloadResolvers<ContextType>;
  UpdateItemFinancialsPayload?: UpdateItemFinancialsPayloadResolvers<ContextType>;
  SetItemPurchaseUnitPayload?: SetItemPurchaseUnitPayloadResolvers<ContextType>;
  UpsertVendorPartNumberPayload?: UpsertVendorPartNumberPayloadResolvers<ContextType>;
  Item?: ItemResolvers<ContextType>;
  Part?: PartResolvers<ContextType>;
  ItemFinancials?: ItemFinancialsResolvers<ContextType>;
  VendorPartNumber?: VendorPartNumberResolvers<ContextType>;
  VendorPriceBreak?: VendorPriceBreakResolvers<ContextType>;
  ItemPurchaseUnit?: ItemPurchaseUnitResolvers<ContextType>;
  ItemFinancialsConnection?: ItemFinancialsConnectionResolvers<ContextType>;
  ItemFinancialsEdge?: ItemFinancialsEdgeResolvers<ContextType>;
  PostItemReceiptPayload?: PostItemReceiptPayloadResolvers<ContextType>;
  ReceiptItem?: ReceiptItemResolvers<ContextType>;
  ItemReceipt?: ItemReceiptResolvers<ContextType>;
  ReceiptWithholding?: ReceiptWithholdingResolvers<ContextType>;
  ItemReceiptConnection?: ItemReceiptConnectionResolvers<ContextType>;
  ItemReceiptEdge?: ItemReceiptEdgeResolvers<ContextType>;
  ApplyItemReleasePayload?: ApplyItemReleasePayloadResolvers<ContextType>;
  CostBreakdown?: CostBreakdownResolvers<ContextType>;
  JobCost?: JobCostResolvers<ContextType>;
  CreateGlAccountPayload?: CreateGlAccountPayloadResolvers<ContextType>;
  UpdateGlAccountPayload?: UpdateGlAccountPayloadResolvers<ContextType>;
  DeletePostingRulePayload?: DeletePostingRulePayloadResolvers<ContextType>;
  UpsertPostingRulePayload?: UpsertPostingRulePayloadResolvers<ContextType>;
  SetExchangeRatePayload?: SetExchangeRatePayloadResolvers<ContextType>;
  MatchException?: MatchExceptionResolvers<ContextType>;
  MatchExceptionConnection?: MatchExceptionConnectionResolvers<ContextType>;
  MatchExceptionEdge?: MatchExceptionEdgeResolvers<ContextType>;
  MatchResult?: MatchResultResolvers<ContextType>;
  MatchResultConnection?: MatchResultConnectionResolvers<ContextType>;
  MatchResultEdge?: MatchResultEdgeResolvers<ContextType>;
  SetMatchTolerancePayload?: SetMatchTolerancePayloadResolvers<ContextType>;
  MatchTolerance?: MatchToleranceResolvers<ContextType>;
  MatchToleranceConnection?: MatchToleranceConnectionResolvers<ContextType>;
  MatchToleranceEdge?: MatchToleranceEdgeResolvers<ContextType>;
  PaymentTerm?: PaymentTermResolvers<ContextType>;
  PaymentTermConnection?: PaymentTermConnectionResolvers<ContextType>;
  PaymentTermEdge?: PaymentTermEdgeResolvers<ContextType>;
  RunStep?: RunStepResolvers<ContextType>;
  MBom?: MBomResolvers<ContextType>;
  Issue?: IssueResolvers<ContextType>;
  Shipment?: ShipmentResolvers<ContextType>;
  PostingRule?: PostingRuleResolvers<ContextType>;
  PostingRuleConnection?: PostingRuleConnectionResolvers<ContextType>;
  PostingRuleEdge?: PostingRuleEdgeResolvers<ContextType>;
  PurchaseOrderFee?: PurchaseOrderFeeResolvers<ContextType>;
  PurchaseOrderLine?: PurchaseOrderLineResolvers<ContextType>;
  PurchaseOrderLineConnection?: PurchaseOrderLineConnectionResolvers<ContextType>;
  PurchaseOrderLineEdge?: PurchaseOrderLineEdgeResolvers<ContextType>;
  CancelPurchaseOrderLinePayload?: CancelPurchaseOrderLinePayloadResolvers<ContextType>;
  CreatePurchaseOrderPayload?: CreatePurchaseOrderPayloadResolvers<ContextType>;
  UpdatePurchaseOrderPayload?: UpdatePurchaseOrderPayloadResolvers<ContextType>;
  SubmitPurchaseOrderPayload?: SubmitPurchaseOrderPayloadResolvers<ContextType>;
  ApprovePurchaseOrderPayload?: ApprovePurchaseOrderPayloadResolvers<ContextType>;
  RejectPurchaseOrderPayload?: RejectPurchaseOrderPayloadResolvers<ContextType>;
  ReleasePurchaseOrderPayload?: ReleasePurchaseOrderPayloadResolvers<ContextType>;
  CancelPurchaseOrderPayload?: CancelPurchaseOrderPayloadResolvers<ContextType>;
  ClosePurchaseOrderPayload?: ClosePurchaseOrderPayloadResolvers<ContextType>;
  UpdatePurchaseOrderLinePayload?: UpdatePurchaseOrderLinePayloadResolvers<ContextType>;
  CloseLineShortPayload?: CloseLineShortPayloadResolvers<ContextType>;
  PurchaseOrder?: PurchaseOrderResolvers<ContextType>;
  PurchaseOrderApproval?: PurchaseOrderApprovalResolvers<ContextType>;
  PurchaseOrderConnection?: PurchaseOrderConnectionResolvers<ContextType>;
  PurchaseOrderEdge?: PurchaseOrderEdgeResolvers<ContextType>;
  ReceiptWithholdingConnection?: ReceiptWithholdingConnectionResolvers<ContextType>;
  ReceiptWithholdingEdge?: ReceiptWithholdingEdgeResolvers<ContextType>;
  RunReconciliationPayload?: RunReconciliationPayloadResolvers<ContextType>;
  PostAdjustingEntryPayload?: PostAdjustingEntryPayloadResolvers<ContextType>;
  ReconciliationRun?: ReconciliationRunResolvers<ContextType>;
  ReconciliationRow?: ReconciliationRowResolvers<ContextType>;
  ReconciliationRunConnection?: ReconciliationRunConnectionResolvers<ContextType>;
  ReconciliationRunEdge?: ReconciliationRunEdgeResolvers<ContextType>;
  ShipmentPosting?: ShipmentPostingResolvers<ContextType>;
  CostOfGoodsSold?: CostOfGoodsSoldResolvers<ContextType>;
  ShipmentPostingConnection?: ShipmentPostingConnectionResolvers<ContextType>;
  ShipmentPostingEdge?: ShipmentPostingEdgeResolvers<ContextType>;
  SetSiteFinancialsPayload?: SetSiteFinancialsPayloadResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  PurchaseOrderReleasedEvent?: PurchaseOrderReleasedEventResolvers<ContextType>;
  BillMatchedEvent?: BillMatchedEventResolvers<ContextType>;
  Subsidiary?: SubsidiaryResolvers<ContextType>;
  Site?: SiteResolvers<ContextType>;
  SubsidiaryConnection?: SubsidiaryConnectionResolvers<ContextType>;
  SubsidiaryEdge?: SubsidiaryEdgeResolvers<ContextType>;
  ExchangeRate?: ExchangeRateResolvers<ContextType>;
  ExchangeRateConnection?: ExchangeRateConnectionResolvers<ContextType>;
  ExchangeRateEdge?: ExchangeRateEdgeResolvers<ContextType>;
  UpsertPaymentTermPayload?: UpsertPaymentTermPayloadResolvers<ContextType>;
  UpsertSupplierPayload?: UpsertSupplierPayloadResolvers<ContextType>;
  Supplier?: SupplierResolvers<ContextType>;
  SupplierAddress?: SupplierAddressResolvers<ContextType>;
  SupplierContact?: SupplierContactResolvers<ContextType>;
  SupplierConnection?: SupplierConnectionResolvers<ContextType>;
  SupplierEdge?: SupplierEdgeResolvers<ContextType>;
  CreateVendorBillPayload?: CreateVendorBillPayloadResolvers<ContextType>;
  EvaluateMatchPayload?: EvaluateMatchPayloadResolvers<ContextType>;
  OverrideMatchPayload?: OverrideMatchPayloadResolvers<ContextType>;
  PostBillPayload?: PostBillPayloadResolvers<ContextType>;
  ReleasePaymentPayload?: ReleasePaymentPayloadResolvers<ContextType>;
  PayBillPayload?: PayBillPayloadResolvers<ContextType>;
  VendorBill?: VendorBillResolvers<ContextType>;
  VendorBillLine?: VendorBillLineResolvers<ContextType>;
  VendorBillAllocation?: VendorBillAllocationResolvers<ContextType>;
  VendorBillConnection?: VendorBillConnectionResolvers<ContextType>;
  VendorBillEdge?: VendorBillEdgeResolvers<ContextType>;
  CreateVendorCreditPayload?: CreateVendorCreditPayloadResolvers<ContextType>;
  PostVendorCreditPayload?: PostVendorCreditPayloadResolvers<ContextType>;
  VoidVendorCreditPayload?: VoidVendorCreditPayloadResolvers<ContextType>;
  VoidBillPayload?: VoidBillPayloadResolvers<ContextType>;
  VendorCredit?: VendorCreditResolvers<ContextType>;
  VendorCreditLine?: VendorCreditLineResolvers<ContextType>;
  VendorCreditConnection?: VendorCreditConnectionResolvers<ContextType>;
  VendorCreditEdge?: VendorCreditEdgeResolvers<ContextType>;
  CreateWorkCenterPayload?: CreateWorkCenterPayloadResolvers<ContextType>;
  UpdateWorkCenterPayload?: UpdateWorkCenterPayloadResolvers<ContextType>;
  SetWorkCenterRatePayload?: SetWorkCenterRatePayloadResolvers<ContextType>;
  WorkCenter?: WorkCenterResolvers<ContextType>;
  WorkCenterRate?: WorkCenterRateResolvers<ContextType>;
  WorkCenterConnection?: WorkCenterConnectionResolvers<ContextType>;
  WorkCenterEdge?: WorkCenterEdgeResolvers<ContextType>;
  PostCompletionPayload?: PostCompletionPayloadResolvers<ContextType>;
  Run?: RunResolvers<ContextType>;
  WorkOrderCompletion?: WorkOrderCompletionResolvers<ContextType>;
  WorkOrderCompletionConnection?: WorkOrderCompletionConnectionResolvers<ContextType>;
  WorkOrderCompletionEdge?: WorkOrderCompletionEdgeResolvers<ContextType>;
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
