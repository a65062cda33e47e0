import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { listen } from '../../support/live.ts';
import { viewerOf } from '../../support/viewers.ts';
import { plmWorld, type World } from './fixture.ts';
import { drawingUp } from './part-client.ts';

let world: World;
beforeAll(async () => {
  world = await plmWorld();
});
afterAll(() => world.close());

test('part revisions are heard of when they are released', async () => {
  const plm = drawingUp(world);
  const after = (await world.ask('{ plmEventCursor }')).data?.['plmEventCursor'];
  const text = `subscription ($after: Cursor) {
    partReleased(after: $after, filters: { partNumber: { like: "LIVE-%" } }) { cursor part { partNumber lifecycleState } }
  }`;
  const listening = listen(world, text, { after }, viewerOf('VIEWER'), 'plm');
  for (const number of ['OTHER-1', 'LIVE-1']) {
    const { id } = await plm.create(number);
    expect((await plm.release(id)).refusal).toBeUndefined();
  }
  expect(await listening.until(1)).toMatchObject([{ part: { partNumber: 'LIVE-1', lifecycleState: 'RELEASED' } }]);
  listening.stop();
});
