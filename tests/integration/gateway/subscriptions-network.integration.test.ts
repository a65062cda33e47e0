import { expect, it } from '@jest/globals';
import type { Delivered, Ended } from '../../../gateway/subscriptions/port.ts';
import { startNetwork } from '../../support/network.ts';
import { viewerOf } from '../../support/viewers.ts';
import { executionWorld } from '../mes/execution-client.ts';
import { until } from './streaming-plant.ts';

const query = `subscription ($after: Cursor) {
  runCompleted(after: $after) { sequence quantityCompleted run { number part { partNumber description } } }
}`;

it('what the floor completes comes through the gateway, with what engineering says of its part; a forged cursor does not', async () => {
  const world = await executionWorld();
  const network = await startNetwork(world.database);
  try {
    const pump = await world.plant.part('PUMP-1');
    await world.mbom(pump, [{ part: world.plant.componentTwo, quantity: 2 }]);
    const events: Delivered[] = [];
    const ends: Ended[] = [];
    const join = async (variables: Record<string, unknown>) => {
      const joined = await network.gateway.subscriptions.subscribe(
        { query, variables, correlationId: 'test' },
        viewerOf('VIEWER'),
        { deliver: (event) => events.push(event), end: (how) => ends.push(how) },
      );
      if ('refusals' in joined) throw new Error(JSON.stringify(joined.refusals));
      return joined.subscription;
    };
    const live = await join({});
    await until(() => live.cursor() !== undefined, 'the cursor of this moment');
    await join({ after: 'forged' });
    await until(() => ends.length === 1, 'the refusal');
    expect(ends).toMatchObject([{ reason: 'error', errors: [{ extensions: { code: 'CURSOR_INVALID' } }] }]);
    const { run } = await world.create(pump, 5);
    const stock = await world.received(world.plant.componentTwo, 10);
    await world.installed(run, 0, stock, 10);
    await world.done('completeRunQuantity', { runId: run.id, locationId: world.place, quantityCompleted: 5 });
    await until(() => events.length === 1, 'the completion');
    expect(events.map(({ result }): unknown => JSON.parse(result))).toMatchObject([
      {
        data: {
          runCompleted: {
            sequence: 1,
            quantityCompleted: 5,
            run: { number: run.number, part: { partNumber: 'PUMP-1' } },
          },
        },
      },
    ]);
  } finally {
    await network.stop();
    await world.stop();
  }
}, 120_000);
