import { createHash } from 'node:crypto';

/** The chain of rows that belong to no site. */
export const noSite = '00000000-0000-0000-0000-000000000000';

/**
 * SQL: everything an audit row says, as one JSON array of texts, for a row under the alias `audit`. What a chain's hashes stand for:
 * a change of this text makes every chain invalid, so it carries a version and is only ever joined by another.
 */
export const canonicalRow = `json_build_array('v1', audit.id::text, audit.epoch::text, audit.txid::text, audit.seq::text, audit.site_id::text,
  audit.further_sites::text, (extract(epoch from audit.at) * 1000)::bigint::text, audit.actor, audit.actor_system, audit.actor_sites,
  audit.operation, audit.object_type, audit.object_id::text, audit.before::text, audit.after::text, audit.correlation_id,
  audit.idempotency_key, audit.source, audit.mapping_version::text, audit.request::text, audit.response::text, audit.outcome::text,
  audit.error_code, audit.rule, audit.owner, audit.count::text)::text`;

/** The hash before the first row of a chain, in hex: no chain can be passed off as another's. */
export const genesis = (system: string, site: string): string =>
  createHash('sha256').update(`triad audit v1 ${system} ${site}`).digest('hex');

/** The hash of a row, in hex: SHA-256 of the previous hash's 32 bytes and the row's canonical text in UTF-8. */
export const linkOf = (previous: string, row: string): string =>
  createHash('sha256').update(Buffer.from(previous, 'hex')).update(row, 'utf8').digest('hex');
