import { setTimeout as pause } from 'node:timers/promises';
import type { Transaction } from 'kysely';
import { pino } from 'pino';
import { sealBatch } from '../../../kernel/audit-seal.ts';
import { auditorOf } from '../../../kernel/auditor.ts';
import { runCommand, type Command, type CommandContext } from '../../../kernel/command.ts';
import { connect, type DatabaseHandle } from '../../../kernel/database.ts';
import { tell, type BusinessEvent } from '../../../kernel/events.ts';
import { newId } from '../../../kernel/id.ts';
import type { Viewer } from '../../../kernel/viewer.ts';
import { ids } from '../../../schema/ids.ts';
import { cloneDatabase, type TestDatabase } from '../../support/database.ts';
import { viewerOf } from '../../support/viewers.ts';

type Notes = { note: { id: string; text: string } };

export type AuditRow = {
  id: string;
  operation: string;
  outcome: string;
  actor: string;
  actor_system: string;
  site_id: string | null;
  further_sites: string[];
  object_type: string | null;
  object_id: string | null;
  before: unknown;
  after: unknown;
  request: unknown;
  response: unknown;
  correlation_id: string;
  idempotency_key: string | null;
  source: string | null;
  mapping_version: number | null;
  error_code: string | null;
  rule: string | null;
  owner: string | null;
  count: number;
};

/** A little system of record: notes in the schema of MES, written by commands as a service would run them. */
export type Desk = {
  database: TestDatabase;
  handle: DatabaseHandle<Notes>;
  contextOf: (viewer?: Viewer) => CommandContext<Notes>;
  /** Runs a command that writes one note and tells of it. */
  write: (
    command?: Partial<Command>,
    context?: CommandContext<Notes>,
    told?: Partial<BusinessEvent>,
  ) => Promise<{ id: string }>;
  notes: () => Promise<number>;
  /** The rows of the audit in the order of the log. */
  rows: () => Promise<AuditRow[]>;
  /** Waits until no transaction of the cluster, whosever test it belongs to, stands before what was written. */
  settled: () => Promise<void>;
  /** Seals whatever is there. */
  seal: () => Promise<number>;
  /** Runs statements as somebody who may do everything, past the triggers. */
  tamper: (...statements: string[]) => Promise<void>;
  stop: () => Promise<void>;
};

export const openDesk = async (): Promise<Desk> => {
  const database = await cloneDatabase();
  await database.sql(`create table mes.note (id uuid primary key, text text not null)`);
  await database.sql(`alter table mes.note owner to triad_mes_owner`);
  await database.sql(`select set_config('search_path', 'mes', false), mes.scope_to_system('note')`);
  await database.sql(`grant select, insert on mes.note to triad_mes`);
  const handle = connect<Notes>({ url: database.urlOf('mes'), schema: 'mes', applicationName: 'test', max: 10 });
  const auditor = auditorOf(handle, ids, pino({ level: 'silent' }));
  const contextOf = (viewer = viewerOf('MES')): CommandContext<Notes> => ({
    viewer,
    correlationId: 'c-1',
    transact: (work) => handle.transaction(viewer, work),
    audit: auditor.open(),
  });
  const write: Desk['write'] = (command = {}, context = contextOf(), told = {}) => {
    const input = command.input ?? { text: 'hello' };
    const whole: Command = { name: 'writeNote', owner: 'MES', locks: ['note:1'], input, ...command };
    return runCommand(context, whole, async (tx: Transaction<Notes>) => {
      const id = newId();
      const text = JSON.stringify(input);
      await tx.insertInto('note').values({ id, text }).execute();
      const data = { text };
      await tell(tx, context, {
        type: 'mes.note.written',
        subject: id,
        subjectVersion: 1,
        key: 'note:1',
        data,
        ...told,
      });
      return { id };
    });
  };
  const settled = async (): Promise<void> => {
    const until = Date.now() + 30_000;
    const early = `select count(*) as n from mes.audit where epoch = (select max(epoch) from mes.audit) and txid >= pg_snapshot_xmin(pg_current_snapshot())`;
    while ((await database.sql<{ n: string }>(early))[0]?.n !== '0') {
      if (Date.now() > until) throw new Error('a transaction does not end');
      await pause(20);
    }
  };
  return {
    database,
    handle,
    settled,
    contextOf,
    write,
    notes: async () => Number((await database.sql<{ n: string }>('select count(*) as n from mes.note'))[0]?.n),
    rows: () => database.sql<AuditRow>('select * from mes.audit order by epoch, txid, seq'),
    seal: async () => {
      await settled();
      let sealed = 0;
      for (;;) {
        const batch = await sealBatch(handle, 'mes');
        if (batch === undefined || batch.rows === 0) return sealed;
        sealed += batch.rows;
      }
    },
    tamper: async (...statements) => {
      await database.sql(
        [
          'alter table mes.audit disable trigger all',
          'alter table mes.audit_seal disable trigger all',
          ...statements,
        ].join(';\n'),
      );
    },
    stop: async () => {
      await auditor.stop();
      await handle.close();
      await database.drop();
    },
  };
};
