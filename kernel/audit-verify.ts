import type pg from 'pg';
import type { Anchor } from './audit-anchor.ts';
import { canonicalRow, genesis, linkOf, noSite } from './audit-chain.ts';

type FaultKind = 'CHANGED' | 'MISSING' | 'INSERTED' | 'REORDERED' | 'REBUILT' | 'TRUNCATED';

/** One place where the audit is not what was sealed. */
type Fault = { kind: FaultKind; site: string; position?: number; auditId?: string; text: string };

type SiteReport = {
  site: string;
  /** Rows sealed, and the hash (hex) of the last. */
  sealed: number;
  head: string;
  /** The last head outside the database that the chain agrees with; 0 where none is known. */
  anchoredAt: number;
};

export type SystemReport = {
  system: string;
  sites: SiteReport[];
  /** Rows that wait to be sealed. */
  unsealed: number;
  faults: Fault[];
  anchor: 'agrees' | 'differs' | 'none';
};

type SealRow = {
  site: string;
  position: string;
  audit_id: string;
  previous_hash: string;
  hash: string;
  place: string;
  /** The seal says another place in the log than its row. */
  moved: boolean;
  row: string | null;
};

/** Rows of one statement. */
const pageSize = 5000;
/** Faults that are told one by one; beyond it the chain is no longer worth the name. */
const mostFaults = 1000;

const sealsAfter = `select seal.site, seal.position, seal.audit_id, encode(seal.previous_hash, 'hex') as previous_hash,
    encode(seal.hash, 'hex') as hash, lpad(seal.epoch::text, 10, '0') || lpad(seal.txid::text, 20, '0') || lpad(seal.seq::text, 20, '0') as place,
    (seal.epoch, seal.txid, seal.seq) is distinct from (audit.epoch, audit.txid, audit.seq) as moved,
    case when audit.id is null then null else ${canonicalRow} end as row
  from audit_seal as seal left join audit on audit.id = seal.audit_id
  where (seal.site, seal.position) > ($1::uuid, $2::bigint) order by seal.site, seal.position limit ${pageSize}`;

const lastSealed = `with last as (select epoch, txid, seq from audit_seal order by epoch desc, txid desc, seq desc limit 1)`;
const notSealed = `from audit left join last on true where not exists (select from audit_seal where audit_seal.audit_id = audit.id)`;
const passed = `coalesce((audit.epoch, audit.txid, audit.seq) < (last.epoch, last.txid, last.seq), false)`;
const rowsWaiting = `${lastSealed} select count(*) as waiting ${notSealed} and not ${passed}`;
const rowsPassed = `${lastSealed} select audit.id, coalesce(audit.site_id, '${noSite}') as site ${notSealed} and ${passed}
  order by audit.epoch, audit.txid, audit.seq limit ${mostFaults}`;

type Chain = { site: string; position: number; hash: string; place: string; anchoredAt: number; rebuilt: boolean };

const positions = (from: number, to: number): string =>
  from === to ? `position ${String(from)}` : `positions ${String(from)} to ${String(to)}`;

/** Checks one seal against what came before it, and goes on from it as it stands, so that one fault is told once. */
const follow = (chain: Chain, seal: SealRow, anchored: string | undefined, tell: (fault: Fault) => void): Chain => {
  const { site, audit_id: auditId, row, hash, previous_hash: previous, place } = seal;
  const position = Number(seal.position);
  const expected = chain.position + 1;
  const fault = (kind: FaultKind, text: string): void => tell({ kind, site, position, auditId, text });
  if (position !== expected) {
    const gone = positions(expected, position - 1);
    tell({ kind: 'MISSING', site, position: expected, text: `the seals of ${gone} were taken out` });
  } else if (previous !== chain.hash) {
    fault('REORDERED', `row ${auditId} does not follow the row before it`);
  }
  if (row === null) fault('MISSING', `row ${auditId} was taken out`);
  else if (seal.moved || linkOf(previous, row) !== hash) fault('CHANGED', `row ${auditId} is not as it was sealed`);
  if (place <= chain.place) fault('REORDERED', `row ${auditId} does not stand in the order of the log`);
  const differs = anchored !== undefined && anchored !== hash;
  if (differs && !chain.rebuilt)
    fault('REBUILT', `the chain up to ${positions(position, position)} is not the one whose head was anchored`);
  const anchoredAt = anchored === hash ? position : chain.anchoredAt;
  return { site, position, hash, place, anchoredAt, rebuilt: chain.rebuilt || differs };
};

class Verification {
  readonly faults: Fault[] = [];
  readonly sites: SiteReport[] = [];
  #chain: Chain | undefined;
  readonly #system: string;
  readonly #anchor: Anchor | undefined;

  constructor(system: string, anchor: Anchor | undefined) {
    this.#system = system;
    this.#anchor = anchor;
  }

  tell = (fault: Fault): void => {
    if (this.faults.length < mostFaults) this.faults.push(fault);
  };

  take(seal: SealRow): void {
    if (this.#chain?.site !== seal.site) this.close();
    const { site } = seal;
    const start = { site, position: 0, hash: genesis(this.#system, site), place: '', anchoredAt: 0, rebuilt: false };
    const chain = this.#chain ?? start;
    const anchored = this.#anchor?.heads.get(site)?.get(Number(seal.position));
    this.#chain = follow(chain, seal, anchored, this.tell);
  }

  /** Ends the chain that is being read: nothing of it may stand in the anchor beyond its end. */
  close(): void {
    const chain = this.#chain;
    this.#chain = undefined;
    if (chain === undefined) return;
    const { site, position, hash, anchoredAt } = chain;
    this.sites.push({ site, sealed: position, head: hash, anchoredAt });
    this.#checkEnd(site, position);
  }

  /** Chains that the anchor knows and the database does not. */
  end(): void {
    this.close();
    const known = new Set(this.sites.map(({ site }) => site));
    for (const site of this.#anchor?.heads.keys() ?? []) if (!known.has(site)) this.#checkEnd(site, 0);
  }

  #checkEnd(site: string, position: number): void {
    const furthest = Math.max(0, ...(this.#anchor?.heads.get(site)?.keys() ?? []));
    if (furthest <= position) return;
    const text = `the rows of ${positions(position + 1, furthest)} were cut off: the anchored head is further on`;
    this.tell({ kind: 'TRUNCATED', site, position: position + 1, text });
  }
}

/** Tells of rows that stand before the chains' ends and are no link of them; answers how many wait behind the ends. */
const unsealedRows = async (client: pg.Client, tell: (fault: Fault) => void): Promise<number> => {
  const { rows } = await client.query<{ id: string; site: string }>(rowsPassed);
  for (const { id, site } of rows) {
    const text = `row ${id} was put in: it stands before the chain's end and is no link of it`;
    tell({ kind: 'INSERTED', site, auditId: id, text });
  }
  const counted = await client.query<{ waiting: string }>(rowsWaiting);
  return Number(counted.rows[0]?.waiting);
};

/**
 * Verifies every chain of one system from what stands in the database, and against the heads that were anchored outside of it. The
 * client's login must be able to read `audit` and `audit_seal`; it writes nothing.
 */
export const verifyAudit = async (client: pg.Client, system: string, anchor?: Anchor): Promise<SystemReport> => {
  const verification = new Verification(system, anchor);
  await client.query('begin isolation level repeatable read read only');
  try {
    await client.query(`set local search_path = ${client.escapeIdentifier(system)}`);
    await client.query(`set local triad.sites = '*'`);
    let after: [string, string] = [noSite, '0'];
    for (;;) {
      const { rows } = await client.query<SealRow>(sealsAfter, after);
      for (const seal of rows) verification.take(seal);
      const last = rows.at(-1);
      if (last === undefined || rows.length < pageSize) break;
      after = [last.site, last.position];
    }
    verification.end();
    const waiting = await unsealedRows(client, verification.tell);
    const { faults, sites } = verification;
    const differs = faults.some(({ kind }) => kind === 'REBUILT' || kind === 'TRUNCATED');
    return {
      system,
      sites,
      unsealed: waiting,
      faults,
      anchor: anchor === undefined ? 'none' : differs ? 'differs' : 'agrees',
    };
  } finally {
    await client.query('rollback');
  }
};
