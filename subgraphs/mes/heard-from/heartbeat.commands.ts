import { mesIntake } from '../command.ts';
import type { Context } from '../context.ts';
import type { ApplyHeartbeatInput } from '../schema.generated.ts';
import { heardAtOf } from './heard-from.write.queries.ts';

/**
 * Takes in a sign of life of PLM: that it was heard moves on, as by every event that is taken in (`mesIntake`). Answers when the newest
 * event of PLM happened that was taken in. Refuses EVENT_UNVERIFIED.
 */
export const applyHeartbeat = async (context: Context, input: ApplyHeartbeatInput): Promise<Date> => {
  const event = await context.events.verify(input.signedEvent, { system: 'plm', types: ['plm.heartbeat'] });
  await mesIntake(context, 'applyHeartbeat', [], event, input, () => Promise.resolve(event.subject));
  return (await heardAtOf(context.db, 'PLM')) ?? new Date(event.time);
};
