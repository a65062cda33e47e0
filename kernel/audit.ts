import { createHash } from 'node:crypto';
import type { Transaction } from 'kysely';
import { newId } from './id.ts';
import type { Viewer } from './viewer.ts';

/** What came of a command; READ is a reading of export-controlled fields. */
type AuditOutcome = 'DONE' | 'REPLAYED' | 'REFUSED' | 'DENIED' | 'READ';

/** Who asked, and under which correlation id. */
export type AskedBy = { viewer: Viewer; correlationId: string };

/** What an audit row says beside who asked and when. Ids are uuids; values are any JSON. */
export type AuditFacts = {
  /** The mutation's name. */
  operation: string;
  outcome: AuditOutcome;
  objectType?: string | undefined;
  objectId?: string | undefined;
  /** The site whose chain the row joins, and others that the change touched. */
  siteId?: string | undefined;
  furtherSites?: readonly string[] | undefined;
  before?: unknown;
  after?: unknown;
  idempotencyKey?: string | null | undefined;
  /** For what integration carries over: the event or record it came from, and the version of the mapping it went through. */
  source?: string | undefined;
  mappingVersion?: number | undefined;
  request?: unknown;
  response?: unknown;
  errorCode?: string | undefined;
  rule?: string | undefined;
  owner?: string | undefined;
  /** How many attempts the row stands for. */
  count?: number | undefined;
};

/** The columns of `audit` that a service may write; the database makes the rest. */
export type AuditTable = {
  id: string;
  siteId: string | null;
  furtherSites: string[];
  actor: string;
  actorSystem: string;
  actorSites: string;
  operation: string;
  objectType: string | null;
  objectId: string | null;
  before: string | null;
  after: string | null;
  correlationId: string;
  idempotencyKey: string | null;
  source: string | null;
  mappingVersion: number | null;
  request: string | null;
  response: string | null;
  outcome: AuditOutcome;
  errorCode: string | null;
  rule: string | null;
  owner: string | null;
  count: number;
};

const secret = /secret|passw|passphrase|token|credential|authorization|cookie|private_?key|api_?key|^headers?$/i;
/** Bytes of JSON in one column; what is longer is kept as its length and hash. */
const longest = 256 * 1024;

const withoutSecrets = (name: string, value: unknown): unknown =>
  secret.test(name) && value !== null && value !== undefined && typeof value !== 'boolean' ? '[withheld]' : value;

/** A value as JSON for the audit: nothing under the name of a secret, and no longer than a row can bear. */
export const kept = (value: unknown): string | null => {
  if (value === undefined || value === null) return null;
  const text = JSON.stringify(value, withoutSecrets);
  const bytes = Buffer.byteLength(text);
  if (bytes <= longest) return text;
  return JSON.stringify({ tooLong: { bytes, sha256: createHash('sha256').update(text).digest('hex') } });
};

/** Codes of the sites of a viewer as one text, or `*`. */
const sitesOf = ({ sites }: Viewer): string => (sites === '*' ? '*' : [...sites].sort().join(','));

/** A row of the audit: what it says, and who asked. */
export const auditRowOf = ({ viewer, correlationId }: AskedBy, facts: AuditFacts): AuditTable => ({
  id: newId(),
  siteId: facts.siteId ?? null,
  furtherSites: [...(facts.furtherSites ?? [])],
  actor: viewer.subject,
  actorSystem: viewer.system,
  actorSites: sitesOf(viewer),
  operation: facts.operation,
  objectType: facts.objectType ?? null,
  objectId: facts.objectId ?? null,
  before: kept(facts.before),
  after: kept(facts.after),
  correlationId,
  idempotencyKey: facts.idempotencyKey ?? null,
  source: facts.source ?? null,
  mappingVersion: facts.mappingVersion ?? null,
  request: kept(facts.request),
  response: kept(facts.response),
  outcome: facts.outcome,
  errorCode: facts.errorCode ?? null,
  rule: facts.rule ?? null,
  owner: facts.owner ?? null,
  count: facts.count ?? 1,
});

/** Appends one row to the audit of the system, in this transaction. The chain is the sealer's, a moment later. */
export const writeAudit = async <DB>(tx: Transaction<DB>, by: AskedBy, facts: AuditFacts): Promise<void> => {
  const anywhere = tx as unknown as Transaction<{ audit: AuditTable }>;
  await anywhere.insertInto('audit').values(auditRowOf(by, facts)).execute();
};
