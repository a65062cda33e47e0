import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import { sql, type Transaction } from 'kysely';
import { runCommand, type Command, type CommandContext } from '../../../kernel/command.ts';
import { connect, type DatabaseHandle } from '../../../kernel/database.ts';
import { tell } from '../../../kernel/events.ts';
import { newId } from '../../../kernel/id.ts';
import { cloneDatabase, type TestDatabase } from '../../support/database.ts';
import { viewerOf } from '../../support/viewers.ts';

type Database = { note: { id: string; text: string } };

let database: TestDatabase;
let handle: DatabaseHandle<Database>;

beforeAll(async () => {
  database = await cloneDatabase();
  await database.sql(`create table plm.note (id uuid primary key, text text not null)`);
  await database.sql(`alter table plm.note owner to triad_plm_owner`);
  await database.sql(`select set_config('search_path', 'plm', false), plm.scope_to_system('note')`);
  await database.sql(`grant insert on plm.note to triad_plm`);
  handle = connect<Database>({ url: database.urlOf('plm'), schema: 'plm', applicationName: 'test', max: 20 });
});

afterAll(async () => {
  await handle.close();
  await database.drop();
});

const contextOf = (viewer = viewerOf('PLM')): CommandContext<Database> => ({
  viewer,
  correlationId: 'c-1',
  transact: (work) => handle.transaction(viewer, work),
});

const write = (command: Partial<Command> = {}, context = contextOf()): Promise<{ id: string }> => {
  const input = command.input ?? { text: 'hello' };
  const whole: Command = { name: 'writeNote', owner: 'PLM', locks: ['note:1'], input, ...command };
  return runCommand(context, whole, async (tx: Transaction<Database>) => {
    const id = newId();
    await tx
      .insertInto('note')
      .values({ id, text: JSON.stringify(input) })
      .execute();
    await tell(tx, context, { type: 'plm.note.written', subject: id, subjectVersion: 1, key: 'note:1', data: { id } });
    return { id };
  });
};

const notes = async (): Promise<number> =>
  Number((await database.sql<{ n: string }>('select count(*) as n from plm.note'))[0]?.n);

test('the same key and input twenty times at once has one effect and one answer', async () => {
  const before = await notes();
  const answers = await Promise.all(Array.from({ length: 20 }, () => write({ idempotencyKey: 'k1' })));
  expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
  expect(await notes()).toBe(before + 1);
});

test('the same key with another input is refused, and does nothing', async () => {
  await write({ idempotencyKey: 'k2', input: { text: 'a', count: 1 } });
  // The order of fields does not make another input.
  await write({ idempotencyKey: 'k2', input: { count: 1, text: 'a' } });
  const before = await notes();
  await expect(write({ idempotencyKey: 'k2', input: { text: 'b' } })).rejects.toMatchObject({
    code: 'IDEMPOTENCY_CONFLICT',
  });
  expect(await notes()).toBe(before);
});

test('a key belongs to its principal', async () => {
  const mine = await write({ idempotencyKey: 'k3' });
  const theirs = await write({ idempotencyKey: 'k3' }, contextOf(viewerOf('PLM', { subject: 'somebody-else' })));
  expect(theirs.id).not.toBe(mine.id);
});

test('a refused command stores nothing, not even its key', async () => {
  const failing = runCommand(
    contextOf(),
    { name: 'writeNote', owner: 'PLM', locks: [], input: {}, idempotencyKey: 'k4' },
    () => Promise.reject(new Error('no')),
  );
  await expect(failing).rejects.toThrow('no');
  await expect(write({ idempotencyKey: 'k4', input: { text: 'second try' } })).resolves.toHaveProperty('id');
});

test('of two that wait for each other one is done, and the other told to try again', async () => {
  const held: (() => void)[] = [];
  const both = Promise.all([1, 2].map(() => new Promise<void>((resolve) => held.push(resolve))));
  const cross = (first: number, second: number) =>
    runCommand(contextOf(), { name: 'cross', owner: 'PLM', locks: [], input: {} }, async (tx) => {
      await sql`select pg_advisory_xact_lock(${first})`.execute(tx);
      held.pop()?.();
      await both;
      await sql`select pg_advisory_xact_lock(${second})`.execute(tx);
      return { id: newId() };
    });
  const ended = await Promise.allSettled([cross(1, 2), cross(2, 1)]);
  const refused = ended.filter((one) => one.status === 'rejected');
  expect(refused).toMatchObject([{ reason: { code: 'IDEMPOTENCY_IN_PROGRESS', extensions: { retryable: true } } }]);
});

test('what is told twice over in one command stands in the log in the order it was told', async () => {
  const subjects = Array.from({ length: 5 }, () => newId());
  const context = contextOf();
  const { id } = await runCommand(
    context,
    { name: 'tell', owner: 'PLM', locks: ['note:told'], input: {}, idempotencyKey: 'told' },
    async (tx) => {
      for (const subject of subjects)
        await tell(tx, context, { type: 'plm.note.told', subject, subjectVersion: 1, key: 'note:told', data: {} });
      return { id: subjects[0] ?? '' };
    },
  );
  expect(id).toBe(subjects[0]);
  const rows = await database.sql<{ subject: string }>(
    `select subject from plm.event where key = 'note:told' order by epoch, txid, seq`,
  );
  expect(rows.map(({ subject }) => subject)).toEqual(subjects);
});

test('another system is refused with the owner and what to do', async () => {
  await expect(write({}, contextOf(viewerOf('MES')))).rejects.toMatchObject({
    code: 'OWNERSHIP_VIOLATION',
    extensions: { owner: 'PLM', rule: 'rule 1', status: 403 },
  });
});

test('with the check in the command off, the database refuses the other system', async () => {
  await expect(write({ owner: 'MES' }, contextOf(viewerOf('MES')))).rejects.toMatchObject({ code: '42501' });
});

test('a service cannot forge the order of its events, nor change one', async () => {
  await expect(
    handle.transaction(viewerOf('PLM'), (tx) =>
      (tx as unknown as Transaction<{ event: { epoch: number } }>).updateTable('event').set({ epoch: 2 }).execute(),
    ),
  ).rejects.toMatchObject({ code: '42501' });
  await expect(database.sql(`delete from plm.event`)).rejects.toMatchObject({ code: '42501' });
});

test('events of one aggregate stand in the log in the order of its changes, whoever was slow', async () => {
  const told: string[] = [];
  const writers = Array.from({ length: 16 }, async (_, writer) => {
    for (let turn = 0; turn < 10; turn += 1) {
      await runCommand(
        contextOf(),
        { name: 'turn', owner: 'PLM', locks: ['note:ordered'], input: {}, idempotencyKey: `${writer}-${turn}` },
        async (tx) => {
          const id = newId();
          told.push(id);
          await tx.insertInto('note').values({ id, text: 'turn' }).execute();
          await pause(Math.random() * 4);
          await tell(tx, contextOf(), {
            type: 'plm.note.turned',
            subject: id,
            subjectVersion: 1,
            key: 'note:ordered',
            data: {},
          });
          return { id };
        },
      );
    }
  });
  await Promise.all(writers);
  const feed = await database.sql<{ subject: string }>(
    `select subject from plm.event where key = 'note:ordered' order by epoch, txid, seq`,
  );
  expect(feed.map(({ subject }) => subject)).toEqual(told);
}, 120_000);
