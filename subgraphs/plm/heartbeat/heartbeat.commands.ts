import { runCommand } from '../../../kernel/command.ts';
import { tell } from '../../../kernel/events.ts';
import { newId } from '../../../kernel/id.ts';
import type { Context } from '../context.ts';
import type { TellHeartbeatInput } from '../schema.generated.ts';

/** Tells that PLM is there, by an event and with no other effect. Answers the event's uuid. */
export const tellHeartbeat = async (context: Context, input: TellHeartbeatInput): Promise<string> => {
  const command = {
    name: 'tellHeartbeat',
    owner: 'PLM',
    also: ['INTEGRATION'],
    locks: [],
    idempotencyKey: input.idempotencyKey,
    input,
  } as const;
  const { id } = await runCommand(context, command, async (tx) => {
    const made = newId();
    await tell(tx, context, { id: made, type: 'plm.heartbeat', subject: made, subjectVersion: 1, key: made, data: {} });
    return { id: made };
  });
  return id;
};
