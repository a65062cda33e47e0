import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { runCommand } from '../../../kernel/command.ts';
import { refuse } from '../../../kernel/errors.ts';
import { tell } from '../../../kernel/events.ts';
import { newId } from '../../../kernel/id.ts';
import { viewerOf } from '../../support/viewers.ts';
import { openDesk, type AuditRow, type Desk } from './desk.ts';

let desk: Desk;
let known = 0;

beforeAll(async () => {
  desk = await openDesk();
});

afterAll(() => desk.stop());

beforeEach(async () => {
  known = (await desk.rows()).length;
});

const added = async (): Promise<AuditRow[]> => (await desk.rows()).slice(known);

test('a done command leaves one row: who, what, which record, with what, and what came of it', async () => {
  const id = newId();
  const told = {
    type: 'mes.run-step.completed',
    subject: id,
    before: { status: 'IN_PROGRESS' },
    data: { status: 'COMPLETE' },
  };
  const { id: note } = await desk.write(
    { idempotencyKey: 'a1', input: { text: 'x' }, source: 'event 7', mappingVersion: 3 },
    undefined,
    told,
  );
  expect(await added()).toMatchObject([
    {
      operation: 'writeNote',
      outcome: 'DONE',
      actor: 'test-mes',
      actor_system: 'MES',
      actor_sites: '*',
      object_type: 'RunStep',
      object_id: id,
      before: { status: 'IN_PROGRESS' },
      after: { status: 'COMPLETE' },
      request: { text: 'x' },
      response: { id: note },
      correlation_id: 'c-1',
      idempotency_key: 'a1',
      source: 'event 7',
      mapping_version: 3,
      error_code: null,
      owner: 'MES',
      count: 1,
    },
  ]);
});

test('what it replaced and what is there now may say more than the event does', async () => {
  await desk.write({}, undefined, { before: { text: 'old' }, after: { text: 'new' }, data: {} });
  expect(await added()).toMatchObject([{ before: { text: 'old' }, after: { text: 'new' } }]);
});

test('several events of one command make one row, of the record that the command names', async () => {
  const context = desk.contextOf();
  const [first, second] = [newId(), newId()];
  const here = newId();
  const there = newId();
  await runCommand(context, { name: 'move', owner: 'MES', locks: [], input: {} }, async (tx) => {
    const event = { subjectVersion: 1, key: first };
    await tell(tx, context, {
      ...event,
      type: 'mes.part-inventory.left',
      subject: first,
      site: here,
      data: { quantity: '1' },
    });
    await tell(tx, context, {
      ...event,
      type: 'mes.inventory-transfer.sent',
      subject: second,
      site: there,
      before: { state: 'OPEN' },
      data: { state: 'SENT' },
    });
    return { id: second };
  });
  expect(await added()).toMatchObject([
    {
      object_type: 'InventoryTransfer',
      object_id: second,
      site_id: there,
      further_sites: [here],
      before: { type: 'mes.inventory-transfer.sent', subject: second, value: { state: 'OPEN' } },
      after: [
        { type: 'mes.part-inventory.left', subject: first, value: { quantity: '1' } },
        { type: 'mes.inventory-transfer.sent', subject: second, value: { state: 'SENT' } },
      ],
    },
  ]);
});

test('twenty times at once: one row DONE and nineteen REPLAYED, with the first outcome', async () => {
  const answers = await Promise.all(Array.from({ length: 20 }, () => desk.write({ idempotencyKey: 'a2' })));
  const rows = await added();
  expect(rows.map(({ outcome }) => outcome).sort()).toEqual(['DONE', ...Array<string>(19).fill('REPLAYED')]);
  expect(rows.every(({ response }) => JSON.stringify(response) === JSON.stringify(answers[0]))).toBe(true);
});

test('a command that a rule refuses leaves one row, no effect and no event', async () => {
  const notes = await desk.notes();
  const context = desk.contextOf();
  const attempt = runCommand(
    context,
    {
      name: 'writeNote',
      owner: 'MES',
      locks: [],
      input: { id: 'run_00000000000000000000000001' },
      idempotencyKey: 'a3',
    },
    async (tx) => {
      await tx.insertInto('note').values({ id: newId(), text: 'never' }).execute();
      throw refuse('RELEASED_IMMUTABLE', 'It is released.', { rule: 'rule 3', owner: 'PLM' });
    },
  );
  await expect(attempt).rejects.toMatchObject({ code: 'RELEASED_IMMUTABLE' });
  expect(await desk.notes()).toBe(notes);
  expect(await added()).toMatchObject([
    {
      outcome: 'REFUSED',
      error_code: 'RELEASED_IMMUTABLE',
      rule: 'rule 3',
      owner: 'PLM',
      object_type: 'Run',
      object_id: '00000000-0000-0000-0000-000000000001',
      before: null,
      after: null,
      response: null,
      idempotency_key: 'a3',
    },
  ]);
});

test('an idempotency key used for another input is refused with a row', async () => {
  await desk.write({ idempotencyKey: 'a4', input: { text: 'a' } });
  await expect(desk.write({ idempotencyKey: 'a4', input: { text: 'b' } })).rejects.toThrow();
  expect(await added()).toMatchObject([
    { outcome: 'DONE' },
    { outcome: 'REFUSED', error_code: 'IDEMPOTENCY_CONFLICT', request: { text: 'b' } },
  ]);
});

test('a denial survives: of the command, and of the database where the command lets it pass', async () => {
  const erp = desk.contextOf(viewerOf('ERP'));
  await expect(desk.write({}, erp)).rejects.toMatchObject({ code: 'OWNERSHIP_VIOLATION' });
  await expect(desk.write({ owner: 'ERP' }, erp)).rejects.toMatchObject({ code: '42501' });
  expect(await added()).toMatchObject([
    { outcome: 'DENIED', actor_system: 'ERP', error_code: 'OWNERSHIP_VIOLATION', rule: 'rule 1', owner: 'MES' },
    { outcome: 'DENIED', actor_system: 'ERP', error_code: 'OWNERSHIP_VIOLATION', rule: 'refused by the database' },
  ]);
});

test('a crash leaves no row, no effect and no event', async () => {
  const notes = await desk.notes();
  const attempt = runCommand(
    desk.contextOf(),
    { name: 'writeNote', owner: 'MES', locks: [], input: {}, idempotencyKey: 'a5' },
    async (tx) => {
      await tx.insertInto('note').values({ id: newId(), text: 'never' }).execute();
      throw new Error('crash');
    },
  );
  await expect(attempt).rejects.toThrow('crash');
  expect(await desk.notes()).toBe(notes);
  expect(await added()).toEqual([]);
});

test('nothing that is called a secret is kept, and nothing that is too long', async () => {
  const canary = 'canary-7f3a';
  await desk.write({
    input: {
      name: 'x',
      signingSecret: canary,
      nested: [{ apiKey: canary, password: canary }],
      headers: [{ name: 'a', value: canary }],
    },
  });
  await desk.write({ input: { text: 'y'.repeat(300_000) } });
  const rows = await added();
  expect(rows[0]?.request).toEqual({
    name: 'x',
    signingSecret: '[withheld]',
    nested: [{ apiKey: '[withheld]', password: '[withheld]' }],
    headers: '[withheld]',
  });
  expect(rows[1]?.request).toMatchObject({ tooLong: { bytes: 300_011 } });
});

test('a flood of denials is ten rows a second and one that counts the rest', async () => {
  const erp = viewerOf('ERP', { subject: 'flood' });
  await Promise.allSettled(
    Array.from({ length: 500 }, () => desk.write({ input: { text: 'no' } }, desk.contextOf(erp))),
  );
  const written = async () => (await desk.rows()).filter(({ actor }) => actor === 'flood');
  const until = Date.now() + 20_000;
  const counted = async () => (await written()).reduce((sum, { count }) => sum + count, 0);
  while ((await counted()) < 500 && Date.now() < until) await new Promise((resolve) => setTimeout(resolve, 100));
  expect(await counted()).toBe(500);
  const rows = await written();
  // Ten, and one that counts, for each second that the attempts took.
  expect(rows.length).toBeGreaterThanOrEqual(11);
  expect(rows.length).toBeLessThanOrEqual(44);
  expect(
    rows.filter(({ count }) => count > 1).every(({ request, outcome }) => request === null && outcome === 'DENIED'),
  ).toBe(true);
});
