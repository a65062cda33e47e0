import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { LiveStream } from '../../../kernel/feed.ts';
import { feedKey } from '../../support/signed-events.ts';
import { feedWorld, take, tellBy, wanted, writer, type FeedWorld } from './log.ts';

let world: FeedWorld;

beforeAll(async () => {
  world = await feedWorld();
});

afterAll(() => world.stop());

const quiet = 20;
const impatient = () => world.another(feedKey, 'mes', quiet);

/** The next thing that a stream says, which must be how far it has come. */
const markOf = async (stream: LiveStream): Promise<string> => {
  const { value } = (await stream.next()) as { value: object };
  expect(value).toEqual({ mark: expect.any(String) });
  return 'mark' in value ? String(value.mark) : '';
};

test('a filter that nothing matches keeps its place: behind its mark comes what is told later, also when the log was cut', async () => {
  const client = await writer(world.database);
  const start = await world.feed.cursorNow();
  const stream = await impatient().stream({ ...wanted(start), matches: ({ key }) => key === 'wanted' });
  await tellBy(client);
  const early = await markOf(stream);
  await tellBy(client);
  const late = await markOf(stream);
  expect(late).not.toBe(early);
  await stream.return?.();
  await world.database.sql(`set session_replication_role = replica; alter table mes.event disable trigger append_only;
    update mes.event set time = now() - interval '8 days'; alter table mes.event enable always trigger append_only`);
  await client.query('select prune_events(now(), 1000)');
  await expect(world.feed.stream(wanted(start))).rejects.toMatchObject({ code: 'CURSOR_EXPIRED' });
  const again = await world.feed.stream(wanted(late));
  const told = await tellBy(client);
  expect((await take(again, 1)).map(({ row }) => row.id)).toEqual([told]);
  await again.return?.();
  await client.end();
});

test('what was over when a stream began from now is not told behind its mark either', async () => {
  const [first, second, third] = [
    await writer(world.database),
    await writer(world.database),
    await writer(world.database),
  ];
  await first.query('begin');
  await tellBy(first);
  await second.query('begin');
  const held = await tellBy(second);
  await tellBy(third);
  const stream = await impatient().stream({ ...wanted(), matches: () => false });
  // The first is over, the second not: the mark stands between it and what the third had told before.
  await first.query('commit');
  const mark = await markOf(stream);
  await stream.return?.();
  await second.query('commit');
  const later = await tellBy(third);
  const again = await world.feed.stream(wanted(mark));
  expect((await take(again, 2)).map(({ row }) => row.id)).toEqual([held, later]);
  await again.return?.();
  await Promise.all([first.end(), second.end(), third.end()]);
});

test('says nothing where nothing was committed since, and the event before the mark', async () => {
  const client = await writer(world.database);
  const stream = await impatient().stream(wanted());
  const told = await tellBy(client);
  expect((await take(stream, 1)).map(({ row }) => row.id)).toEqual([told]);
  // Behind the event: whoever begins there is not told it again.
  const again = await world.feed.stream(wanted(await markOf(stream)));
  const next = await tellBy(client);
  expect((await take(again, 1)).map(({ row }) => row.id)).toEqual([next]);
  await Promise.all([stream.return?.(), again.return?.()]);
  await client.end();
});
