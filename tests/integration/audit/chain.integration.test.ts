import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { pino } from 'pino';
import { appendHeads, readAnchor, type Anchor } from '../../../kernel/audit-anchor.ts';
import { genesis, linkOf, noSite } from '../../../kernel/audit-chain.ts';
import { sealBatch, startSealer } from '../../../kernel/audit-seal.ts';
import { verifyAudit, type SystemReport } from '../../../kernel/audit-verify.ts';
import { newId } from '../../../kernel/id.ts';
import { openDesk, type Desk } from './desk.ts';

const lax = '01900000-0000-7000-8000-000000000001';
const jfk = '01900000-0000-7000-8000-000000000002';

let desk: Desk;
let folder: string;

beforeAll(async () => {
  desk = await openDesk();
});

afterAll(() => desk.stop());

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'triad-audit-'));
});

afterEach(async () => {
  await desk.tamper('truncate mes.audit, mes.audit_seal', 'alter table mes.audit alter column epoch set default 1');
  rmSync(folder, { recursive: true, force: true });
});

const verify = async (anchor?: Anchor, url = desk.database.adminUrl): Promise<SystemReport> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await verifyAudit(client, 'mes', anchor);
  } finally {
    await client.end();
  }
};

/** Writes and seals; answers the ids of the rows of LAX in the order of the chain. */
const sealed = async (rows: number): Promise<string[]> => {
  for (let row = 0; row < rows; row += 1)
    await desk.write({ input: { row } }, undefined, { site: row % 3 === 2 ? jfk : lax });
  await desk.seal();
  const chain = await desk.database.sql<{ audit_id: string }>(
    `select audit_id from mes.audit_seal where site = $1 order by position`,
    [lax],
  );
  return chain.map(({ audit_id }) => audit_id);
};

const nth = (rows: readonly string[], index: number): string => rows[index] ?? '';

test('rows are chained by site in the order of the log, and verify, also for the service itself', async () => {
  await sealed(9);
  await desk.write();
  const report = await verify();
  expect(report).toMatchObject({ system: 'mes', unsealed: 1, faults: [], anchor: 'none' });
  expect(report.sites).toMatchObject([
    { site: lax, sealed: 6 },
    { site: jfk, sealed: 3 },
  ]);
  expect(await verify(undefined, desk.database.urlOf('mes'))).toEqual(report);
  await desk.seal();
  expect((await verify()).sites[0]).toMatchObject({ site: noSite, sealed: 1 });
});

test('the hash is what the documentation says: SHA-256 over the hash before and the row as text', async () => {
  await desk.write();
  await desk.seal();
  const [seal] = await desk.database.sql<{ hash: string; previous: string; row: string }>(
    `select encode(hash, 'hex') as hash, encode(previous_hash, 'hex') as previous, json_build_array('v1', a.id::text, a.epoch::text,
       a.txid::text, a.seq::text, a.site_id::text, a.further_sites::text, (extract(epoch from a.at) * 1000)::bigint::text, a.actor,
       a.actor_system, a.actor_sites, a.operation, a.object_type, a.object_id::text, a.before::text, a.after::text, a.correlation_id,
       a.idempotency_key, a.source, a.mapping_version::text, a.request::text, a.response::text, a.outcome::text, a.error_code, a.rule,
       a.owner, a.count::text)::text as row
     from mes.audit_seal join mes.audit as a on a.id = audit_id`,
  );
  expect(seal?.previous).toBe(genesis('mes', noSite));
  expect(seal?.hash).toBe(linkOf(seal?.previous ?? '', seal?.row ?? ''));
});

test.each([
  ['its content', (id: string) => `update mes.audit set after = '{"text": "other"}' where id = '${id}'`],
  ['who did it', (id: string) => `update mes.audit set actor = 'nobody' where id = '${id}'`],
  ['when', (id: string) => `update mes.audit set at = at + interval '1 ms' where id = '${id}'`],
  ['its site', (id: string) => `update mes.audit set site_id = '${jfk}' where id = '${id}'`],
  ['a null made a value', (id: string) => `update mes.audit set source = '' where id = '${id}'`],
  ['its place in the log', (id: string) => `update mes.audit_seal set seq = seq + 1000 where audit_id = '${id}'`],
])('a row that was changed is named: %s', async (_, change) => {
  const chain = await sealed(9);
  await desk.tamper(change(nth(chain, 2)));
  const { faults } = await verify();
  expect(faults).toMatchObject([{ kind: 'CHANGED', site: lax, position: 3, auditId: nth(chain, 2) }]);
});

test('a row that was taken out is named, with its seal or without', async () => {
  const chain = await sealed(9);
  await desk.tamper(`delete from mes.audit where id = '${nth(chain, 1)}'`);
  expect((await verify()).faults).toMatchObject([{ kind: 'MISSING', position: 2, auditId: nth(chain, 1) }]);
  await desk.tamper(`delete from mes.audit_seal where audit_id = '${nth(chain, 1)}'`);
  expect((await verify()).faults).toMatchObject([{ kind: 'MISSING', site: lax, position: 2 }]);
  // With the gap closed, the hash of the row before it is still in the way.
  for (const position of [3, 4, 5, 6])
    await desk.tamper(
      `update mes.audit_seal set position = position - 1 where site = '${lax}' and position = ${String(position)}`,
    );
  expect((await verify()).faults).toMatchObject([{ kind: 'REORDERED', position: 2, auditId: nth(chain, 2) }]);
});

test('a row that was put in is named', async () => {
  const chain = await sealed(9);
  const forged = newId();
  await desk.tamper(
    `insert into mes.audit (id, site_id, actor, actor_system, actor_sites, operation, correlation_id, outcome, txid, seq)
       overriding system value
       select '${forged}', site_id, actor, actor_system, actor_sites, operation, correlation_id, outcome, txid, -1
       from mes.audit where id = '${nth(chain, 3)}'`,
  );
  expect((await verify()).faults).toMatchObject([{ kind: 'INSERTED', site: lax, auditId: forged }]);
});

test('rows that changed places are named, by their content and by their seals', async () => {
  const chain = await sealed(9);
  const [first, second] = [nth(chain, 1), nth(chain, 2)];
  await desk.tamper(
    `update mes.audit set after = swapped.after from mes.audit as swapped
       where audit.id in ('${first}', '${second}') and swapped.id in ('${first}', '${second}') and swapped.id <> audit.id`,
  );
  expect((await verify()).faults).toMatchObject([
    { kind: 'CHANGED', position: 2, auditId: first },
    { kind: 'CHANGED', position: 3, auditId: second },
  ]);
});

test('seals that changed places are named', async () => {
  const chain = await sealed(9);
  await desk.tamper(
    `update mes.audit_seal set position = 1000 where site = '${lax}' and position = 2`,
    `update mes.audit_seal set position = 2 where site = '${lax}' and position = 3`,
    `update mes.audit_seal set position = 3 where site = '${lax}' and position = 1000`,
  );
  const { faults } = await verify();
  expect(new Set(faults.map(({ kind }) => kind))).toEqual(new Set(['REORDERED']));
  expect(faults.map(({ auditId }) => auditId)).toEqual(expect.arrayContaining([nth(chain, 1), nth(chain, 2)]));
});

const anchored = async (): Promise<Anchor> => {
  const { sites } = await verify();
  const file = join(folder, 'mes.jsonl');
  await appendHeads(
    file,
    'mes',
    sites.map(({ site, sealed: position, head: hash }) => ({ site, position, hash })),
  );
  const anchor = await readAnchor(file);
  if (anchor === undefined) throw new Error('no anchor was written');
  return anchor;
};

test('a tail that was cut off with its seals is found by the anchor alone', async () => {
  const chain = await sealed(9);
  const anchor = await anchored();
  await desk.tamper(
    `delete from mes.audit where id in ('${nth(chain, 4)}', '${nth(chain, 5)}')`,
    `delete from mes.audit_seal where audit_id in ('${nth(chain, 4)}', '${nth(chain, 5)}')`,
  );
  expect(await verify()).toMatchObject({ faults: [], anchor: 'none' });
  expect(await verify(anchor)).toMatchObject({
    anchor: 'differs',
    faults: [{ kind: 'TRUNCATED', site: lax, position: 5 }],
  });
});

test('a chain that was rebuilt after a change is found by the anchor alone', async () => {
  const chain = await sealed(9);
  const anchor = await anchored();
  await desk.tamper(
    `update mes.audit set actor = 'nobody' where id = '${nth(chain, 2)}'`,
    `delete from mes.audit_seal`,
  );
  await desk.seal();
  expect(await verify()).toMatchObject({ faults: [], anchor: 'none' });
  const report = await verify(anchor);
  expect(report).toMatchObject({ anchor: 'differs', faults: [{ kind: 'REBUILT', site: lax, position: 6 }] });
});

test('a whole site that is gone is found by the anchor', async () => {
  await sealed(9);
  const anchor = await anchored();
  await desk.tamper(
    `delete from mes.audit where site_id = '${jfk}'`,
    `delete from mes.audit_seal where site = '${jfk}'`,
  );
  expect((await verify(anchor)).faults).toMatchObject([{ kind: 'TRUNCATED', site: jfk, position: 1 }]);
});

test('two sealers at once, while commands run, make one chain and anchor it', async () => {
  const file = join(folder, 'audit', 'mes.jsonl');
  const options = { database: desk.handle, system: 'mes', anchor: file, log: pino({ level: 'silent' }) };
  const sealers = [startSealer(options), startSealer(options)];
  await Promise.all(
    Array.from({ length: 8 }, async (_, writer) => {
      for (let turn = 0; turn < 15; turn += 1)
        await desk.write({ locks: [`note:${String(writer)}`] }, undefined, { site: turn % 2 === 0 ? lax : jfk });
    }),
  );
  const until = Date.now() + 20_000;
  while ((await verify()).unsealed > 0 && Date.now() < until) await pause(50);
  await Promise.all(sealers.map((sealer) => sealer.stop()));
  const anchor = await readAnchor(file);
  const report = await verify(anchor);
  expect(report).toMatchObject({ unsealed: 0, faults: [], anchor: 'agrees' });
  expect(report.sites.map(({ sealed: rows }) => rows)).toEqual([64, 56]);
  expect(report.sites.map(({ anchoredAt }) => anchoredAt)).toEqual([64, 56]);
}, 120_000);

test('nothing is sealed past a transaction that still runs', async () => {
  const client = new pg.Client({ connectionString: desk.database.adminUrl });
  await client.connect();
  try {
    await client.query('begin');
    await client.query('select pg_current_xact_id()');
    await desk.write();
    expect(await sealBatch(desk.handle, 'mes')).toMatchObject({ rows: 0 });
    await client.query('commit');
    expect(await desk.seal()).toBe(1);
  } finally {
    await client.end();
  }
});

test('batches go on where the last one ended', async () => {
  for (let row = 0; row < 7; row += 1) await desk.write();
  await desk.settled();
  expect(await sealBatch(desk.handle, 'mes', 3)).toMatchObject({ rows: 3, heads: [{ position: 3 }] });
  expect(await sealBatch(desk.handle, 'mes', 3)).toMatchObject({ rows: 3, heads: [{ position: 6 }] });
  expect(await sealBatch(desk.handle, 'mes', 3)).toMatchObject({ rows: 1, heads: [{ position: 7 }] });
  expect(await verify()).toMatchObject({ faults: [], sites: [{ sealed: 7 }] });
});

test('rows from before a restore are sealed first, whatever the numbers of their transactions', async () => {
  await desk.write();
  await desk.tamper(
    `update mes.audit set txid = '9000000000'::xid8`,
    `alter table mes.audit alter column epoch set default 2`,
  );
  await desk.write();
  expect(await desk.seal()).toBe(2);
  expect(await verify()).toMatchObject({ faults: [], sites: [{ sealed: 2 }] });
});

test('lines of the anchor that were cut short are told of, not taken for heads', async () => {
  await sealed(3);
  await anchored();
  const { appendFile } = await import('node:fs/promises');
  await appendFile(join(folder, 'mes.jsonl'), '{"site":"0190');
  expect(await readAnchor(join(folder, 'mes.jsonl'))).toMatchObject({ unreadable: [3] });
  expect(await readAnchor(join(folder, 'nothing.jsonl'))).toBeUndefined();
});
