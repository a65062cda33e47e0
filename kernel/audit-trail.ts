import type { Kysely } from 'kysely';
import { holds } from './access.ts';
import { namesBy } from './audit-facts.ts';
import { refuse } from './errors.ts';
import { column, id, type FilterField } from './filter.ts';
import { parseWire } from './id.ts';
import { listing, page, type PageArguments } from './listing.ts';
import type { Viewer } from './viewer.ts';

/** A row of the view `audit_trail`. */
type TrailRow = {
  id: string;
  siteId: string | null;
  furtherSites: string[];
  at: Date;
  actor: string;
  actorSystem: string;
  operation: string;
  objectType: string | null;
  objectId: string | null;
  before: unknown;
  after: unknown;
  correlationId: string;
  idempotencyKey: string | null;
  source: string | null;
  request: unknown;
  response: unknown;
  outcome: string;
  errorCode: string | null;
  rule: string | null;
  owner: string | null;
  position: string | null;
  hash: Buffer | null;
};

type Context = { viewer: Viewer; db: Kysely<{ auditTrail: TrailRow }> };

/** The scope that opens the trail. */
const scope = 'audit:read';

const uuidOf = (wire: unknown, path: string): unknown => {
  if (typeof wire !== 'string') return wire;
  const uuid = parseWire(wire.slice(0, wire.lastIndexOf('_')), wire);
  if (uuid !== undefined) return uuid;
  throw refuse('FILTER_INVALID', `${path} is "${wire.slice(0, 64)}": an id is a prefix, _ and 26 characters.`);
};

/** Compares a uuid column with ids of any kind. */
const anyId =
  (name: string): FilterField =>
  (value, where) =>
    column(name)(
      Object.fromEntries(
        Object.entries(value).map(([operator, operand]) => {
          const uuid = (wire: unknown) => uuidOf(wire, `${where.path}.${operator}`);
          return [operator, Array.isArray(operand) ? operand.map(uuid) : uuid(operand)];
        }),
      ),
      where,
    );

const trailListing = (name: string, prefix: string, site: string) =>
  listing<{ auditTrail: TrailRow }>()('auditTrail', {
    name,
    filters: {
      id: id('id', prefix),
      at: column('at'),
      siteId: id('siteId', site),
      actor: column('actor'),
      actorSystem: column('actorSystem'),
      operation: column('operation'),
      objectType: column('objectType'),
      objectId: anyId('objectId'),
      outcome: column('outcome'),
      errorCode: column('errorCode'),
      owner: column('owner'),
      correlationId: column('correlationId'),
      idempotencyKey: column('idempotencyKey'),
      source: column('source'),
    },
    sorts: { ID: 'id', AT: 'at' },
  });

const checkAuditor = (viewer: Viewer): void => {
  if (holds(viewer, scope)) return;
  throw refuse(
    'FORBIDDEN',
    `The audit trail is for auditors: it needs the scope ${scope}. Ask whoever issues your tokens.`,
  );
};

const json = (value: unknown): string | null => (value === null ? null : JSON.stringify(value));

/**
 * The resolvers of `<system>AuditTrail` and `<System>AuditEntry`: the audit of one system, for viewers with the scope audit:read
 * alone (else FORBIDDEN). Rows of sites that the viewer has no right to are not there.
 */
export const auditTrailResolvers = (system: string, ids: Readonly<Record<string, string>>): object => {
  const root = `${system}AuditTrail`;
  const type = `${system.charAt(0).toUpperCase()}${system.slice(1)}AuditEntry`;
  const names = namesBy(ids);
  const trail = trailListing(root, ids[type] ?? type, ids['Site'] ?? 'site');
  const site = (uuid: string): string => names.wireOf('Site', uuid);
  return {
    Query: {
      [root]: (_: unknown, args: PageArguments, { viewer, db }: Context) => {
        checkAuditor(viewer);
        return page(db, trail, args);
      },
    },
    [type]: {
      objectId: (row: TrailRow) => (row.objectId === null ? null : names.wireOf(row.objectType, row.objectId)),
      siteId: (row: TrailRow) => (row.siteId === null ? null : site(row.siteId)),
      furtherSiteIds: (row: TrailRow) => row.furtherSites.map(site),
      before: (row: TrailRow) => json(row.before),
      after: (row: TrailRow) => json(row.after),
      request: (row: TrailRow) => json(row.request),
      response: (row: TrailRow) => json(row.response),
      position: (row: TrailRow) => (row.position === null ? null : Number(row.position)),
      hash: (row: TrailRow) => row.hash?.toString('hex') ?? null,
    },
  };
};
