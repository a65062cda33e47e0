import { GraphQLError } from 'graphql';

/**
 * Every refusal a client can meet and its HTTP-like status. A closed list: anything else that goes wrong is our defect and is
 * masked. Source: the error catalogue of the domain model, with ION's meaning of the numbers.
 */
export const statuses = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  OWNERSHIP_VIOLATION: 403,
  REVISION_AUTHORITY: 403,
  ITEM_AUTHORITY: 403,
  ERP_POSTING_AUTHORITY: 403,
  INVENTORY_MIRROR_FORBIDDEN: 403,
  SCHEDULING_AUTHORITY: 403,
  EVENT_UNVERIFIED: 403,
  FLOW_OUT_OF_SCOPE: 403,
  NOT_FOUND: 404,
  ETAG_MISMATCH: 409,
  IDEMPOTENCY_CONFLICT: 409,
  IDEMPOTENCY_IN_PROGRESS: 409,
  ALREADY_EXISTS: 409,
  DUPLICATE_BILL: 409,
  PREDECESSOR_MISSING: 409,
  ETAG_REQUIRED: 422,
  PAGE_SIZE_EXCEEDED: 422,
  PAGE_ARGUMENTS_INVALID: 422,
  PAGE_REQUIRED: 422,
  CURSOR_INVALID: 422,
  CURSOR_EXPIRED: 410,
  FILTER_INVALID: 422,
  VALUE_INVALID: 422,
  STATE_INVALID: 422,
  RELEASED_IMMUTABLE: 422,
  RUN_CLOSED: 422,
  STALE_REVISION: 422,
  RUN_ON_HOLD: 422,
  UNAPPROVED_SUBSTITUTE: 422,
  LOT_ON_HOLD: 422,
  LOT_EXPIRED: 422,
  SERIAL_REQUIRED: 422,
  SERIAL_ALREADY_INSTALLED: 422,
  SERIAL_BACKFLUSH_NOT_ALLOWED: 422,
  INSUFFICIENT_QUANTITY: 422,
  OVER_COMPLETION: 422,
  PERIOD_CLOSED: 422,
  POSTING_RULE_MISSING: 422,
  APPROVAL_REQUIRED: 422,
  PO_LINE_BELOW_RECEIVED: 422,
  MATCH_EXCEPTION: 422,
  EBOM_NOT_RELEASED: 422,
  COMPONENT_NOT_RELEASED: 422,
  DESIGNATOR_COUNT: 422,
  ECN_REQUIRED: 422,
  BOM_CYCLE: 422,
  PART_NUMBER_UNKNOWN: 422,
  PART_NUMBER_FORMAT: 422,
  PART_NUMBER_AMBIGUOUS: 422,
  OVER_RECEIPT: 422,
  POSSIBLE_DUPLICATE_RECEIPT: 422,
  PO_NOT_RELEASED: 422,
  PO_CLOSED: 422,
  RECEIPT_LOCKED_BY_MATCH: 422,
  ITEM_MISMATCH: 422,
  PRECISION_EXCEEDED: 422,
  UOM_DIMENSION_MISMATCH: 422,
  UOM_CONVERSION_MISSING: 422,
  CAD_CONTENT_FORBIDDEN: 422,
  IMPORT_INVALID: 422,
  LIMIT_EXCEEDED: 422,
  SUBSCRIPTION_LAGGED: 429,
  SUBSCRIPTION_INTERRUPTED: 503,
  SUBSCRIPTION_FIELD_REMOVED: 410,
  EVENT_UNREADABLE: 502,
  SUBGRAPH_UNAVAILABLE: 503,
  BUSY: 503,
} as const;

export type RefusalCode = keyof typeof statuses;

export type RefusalDetails = {
  /** The canonical rule behind it, for example `rule 3`. */
  rule?: string;
  /** The system of record of what was asked for. */
  owner?: string;
  /** Figures a program can act on. */
  details?: Record<string, unknown>;
  retryable?: boolean;
};

/** A thing that was asked for and may not be: shown to the client as it is, with what to do instead in its message. */
export class Refusal extends GraphQLError {
  readonly code: RefusalCode;

  constructor(code: RefusalCode, message: string, { rule, owner, details, retryable = false }: RefusalDetails = {}) {
    super(message, {
      extensions: {
        code,
        status: statuses[code],
        ...(rule === undefined ? {} : { rule }),
        ...(owner === undefined ? {} : { owner }),
        retryable,
        ...(details === undefined ? {} : { details }),
      },
    });
    this.name = 'Refusal';
    this.code = code;
  }
}

export const refuse = (code: RefusalCode, message: string, more: RefusalDetails = {}): Refusal =>
  new Refusal(code, message, more);

/** The SQLSTATE of a PostgreSQL error, undefined for any other. */
export const sqlState = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && /^[0-9A-Z]{5}$/.test(error.code)
    ? error.code
    : undefined;

/**
 * What the triggers of the database's wall refuse, by the SQLSTATE they raise (migrations/shared/0004_wall.sql). It comes this far only
 * where the command has not refused it before, with the figures.
 */
const refusedByDatabase: Readonly<Record<string, { code: RefusalCode; message: string; rule?: string }>> = {
  '42501': {
    code: 'OWNERSHIP_VIOLATION',
    message: 'The database refused the write: its rows belong to another system or site.',
    rule: 'rule 1',
  },
  // numeric_value_out_of_range: each figure was small enough, what comes of them is not.
  '22003': {
    code: 'PRECISION_EXCEEDED',
    message: 'A figure would become larger than is kept, 15 digits before the point. Give smaller ones.',
  },
  TRI01: {
    code: 'RELEASED_IMMUTABLE',
    message: 'What was released never changes. Draw up a new revision or version.',
    rule: 'rule 2',
  },
  TRI02: {
    code: 'RUN_CLOSED',
    message: 'The run is closed and its as-built record is final. Rework is a new run.',
  },
  TRI03: {
    code: 'PERIOD_CLOSED',
    message: 'The accounting period of the posting date is closed. Post into an open one, or have it opened again.',
  },
  TRI04: {
    code: 'STATE_INVALID',
    message: 'The record is final and cannot be changed. Make a new one that takes it back.',
  },
};

/** The refusal that an error of the database stands for: its wall held where an upper one did not. Undefined for any other error. */
export const refusalByDatabase = (error: unknown): Refusal | undefined => {
  const found = refusedByDatabase[sqlState(error) ?? ''];
  if (found === undefined) return undefined;
  const { code, message, rule } = found;
  return refuse(code, message, rule === undefined ? {} : { rule });
};

/** Goes on where a rule has nothing against it; else throws what it refused. */
export const allow = (...refusals: readonly (Refusal | undefined)[]): void => {
  for (const refusal of refusals) if (refusal !== undefined) throw refusal;
};

const unless =
  (state: string) =>
  async <Result>(work: Promise<Result>, refusal: () => Refusal): Promise<Result> => {
    try {
      return await work;
    } catch (error) {
      throw sqlState(error) === state ? refusal() : error;
    }
  };

/** Waits for a write; where a key that must be unique stands in its way, throws what says so plainly. */
export const unlessTaken = unless('23505');

/** Waits for a change of a key; where other records rest on it, throws what says so plainly. */
export const unlessUsed = unless('23503');
