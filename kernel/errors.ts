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
  NOT_FOUND: 404,
  ETAG_MISMATCH: 409,
  IDEMPOTENCY_CONFLICT: 409,
  IDEMPOTENCY_IN_PROGRESS: 409,
  ALREADY_EXISTS: 409,
  ETAG_REQUIRED: 422,
  PAGE_SIZE_EXCEEDED: 422,
  PAGE_ARGUMENTS_INVALID: 422,
  PAGE_REQUIRED: 422,
  CURSOR_INVALID: 422,
  FILTER_INVALID: 422,
  VALUE_INVALID: 422,
  STATE_INVALID: 422,
  RELEASED_IMMUTABLE: 422,
  EBOM_NOT_RELEASED: 422,
  COMPONENT_NOT_RELEASED: 422,
  DESIGNATOR_COUNT: 422,
  ECN_REQUIRED: 422,
  BOM_CYCLE: 422,
  BOM_TOO_DEEP: 422,
  PART_NUMBER_UNKNOWN: 422,
  PART_NUMBER_FORMAT: 422,
  PART_NUMBER_AMBIGUOUS: 422,
  PRECISION_EXCEEDED: 422,
  UOM_DIMENSION_MISMATCH: 422,
  UOM_CONVERSION_MISSING: 422,
  CAD_CONTENT_FORBIDDEN: 422,
  IMPORT_INVALID: 422,
  LIMIT_EXCEEDED: 422,
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
