import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { toWire } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { listen } from '../../support/live.ts';
import { executionWorld, type ExecutionWorld } from './execution-client.ts';
import { planning, type Procedure } from './plan-client.ts';

let world: ExecutionWorld;
let plan: ReturnType<typeof planning>;
beforeAll(async () => {
  world = await executionWorld();
  plan = planning(world);
});
afterAll(() => world.stop());

const query = `subscription ($filters: ProcedureReleasedInputFilters, $after: Cursor) {
  procedureReleased(filters: $filters, after: $after) { cursor procedure { id title type status part { partNumber } } } }`;

const released = async (input: Record<string, unknown>): Promise<Procedure> => {
  const made = await plan.procedure('createProcedure', input);
  const { procedure } = await plan.procedure('createStep', { procedureId: made.procedure.id, title: 'Do it' });
  return (await plan.procedure('releaseProcedure', { id: procedure.id, etag: procedure._etag })).procedure;
};

test('a procedure that is released is told, by its part, its name or what it is for', async () => {
  const pump = toWire(ids.Part, (await world.plant.part('PUMP-1')).id);
  const after = (await world.mes.ask('{ mesEventCursor }')).data?.['mesEventCursor'];
  const build = await released({ title: 'Build the pump', partId: pump });
  const clean = await released({ title: 'Clean the bench', type: 'REWORK' });
  const heard = async (filters: object, count: number) => {
    const listening = listen(world.mes, query, { after, filters });
    const events = await listening.until(count);
    listening.stop();
    return events.map(({ procedure }) => procedure);
  };
  const one = { id: build.id, title: 'Build the pump', status: 'RELEASED', part: { partNumber: 'PUMP-1' } };
  const other = { id: clean.id, type: 'REWORK', part: null };
  expect(await heard({}, 2)).toMatchObject([one, other]);
  expect(await heard({ partId: { eq: pump } }, 1)).toMatchObject([one]);
  expect(await heard({ title: { ilike: 'clean%' } }, 1)).toMatchObject([other]);
  expect(await heard({ type: { neq: 'BUILD' } }, 1)).toMatchObject([other]);
});
