import { tell } from '../../../kernel/events.ts';
import { dataOf } from '../../../kernel/signed-event.ts';
import { mesIntake } from '../command.ts';
import type { Context } from '../context.ts';
import type { ApplyMatchStateInput } from '../schema.generated.ts';
import { matchEvents, matchShape } from './order-intake.shape.ts';
import { keepBilled } from './order-intake.write.queries.ts';

/**
 * Takes in what is billed and matched of order lines by ERP's event (R24), under the locks that reversing takes. Answers the uuids of
 * the lines that MES knows. Refuses EVENT_UNVERIFIED.
 */
export const applyMatchState = async (context: Context, input: ApplyMatchStateInput): Promise<string[]> => {
  const event = await context.events.verify(input.signedEvent, matchEvents);
  const { number, lines } = dataOf(event, matchShape);
  const billed = new Map(
    lines.flatMap((line) =>
      line.purchaseOrderLineId === null ? [] : [[line.purchaseOrderLineId, line.quantityBilled]],
    ),
  );
  const locks = [...billed.keys()].map((id) => `purchase-order-line:${id}`);
  await mesIntake(context, 'applyMatchState', locks, event, input, async (tx) => {
    const known: string[] = [];
    for (const [id, quantity] of billed) if (await keepBilled(tx, id, quantity, event.time)) known.push(id);
    await tell(tx, context, {
      type: 'mes.match-state.copied',
      subject: event.subject,
      subjectVersion: event.subjectversion,
      key: event.subject,
      site: event.site ?? null,
      data: { number, lines: known.map((id) => ({ purchaseOrderLineId: id, quantityBilled: billed.get(id) })) },
    });
    return event.subject;
  });
  return [...billed.keys()];
};
