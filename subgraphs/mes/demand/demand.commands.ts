import { z } from 'zod';
import { tell } from '../../../kernel/events.ts';
import { dataOf, isLater, type CloudEvent } from '../../../kernel/signed-event.ts';
import { changed } from '../changed.ts';
import { mesIntake, type Tx } from '../command.ts';
import type { Context } from '../context.ts';
import { predecessorMissing } from '../predecessor.ts';
import type { ApplyDemandInput } from '../schema.generated.ts';
import { demandCopy, isKnownItem, isKnownSite, keepDemand } from './demand.write.queries.ts';

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? null);

const demandShape = z.object({
  number: z.string().min(1),
  kind: z.enum(['SALES_ORDER', 'PRODUCTION_ORDER', 'FORECAST']),
  status: z.enum(['OPEN', 'IN_PROGRESS', 'FULFILLED', 'CANCELED']),
  itemId: z.uuid(),
  quantity: z.string().regex(/^\d{1,15}(\.\d{1,6})?$/),
  uom: z.string().min(1),
  needDate: z.iso.date(),
  project: text,
  department: text,
  costCenter: text,
});

const take = async (tx: Tx, context: Context, event: CloudEvent): Promise<void> => {
  const told = dataOf(event, demandShape);
  const was = await demandCopy(tx, event.subject);
  if (!isLater(event, was)) return;
  const { site: siteId = '' } = event;
  if (!(await isKnownItem(tx, told.itemId)))
    throw predecessorMissing(event, `demand ${told.number}'s item`, { number: told.number });
  if (!(await isKnownSite(tx, siteId)))
    throw predecessorMissing(event, `${told.number}'s site`, { number: told.number });
  const now = await keepDemand(tx, { ...told, id: event.subject, siteId, sourceVersion: event.subjectversion });
  await tell(tx, context, {
    type: 'mes.demand.received',
    subject: now.id,
    subjectVersion: event.subjectversion,
    key: now.id,
    site: siteId,
    data: {
      number: now.number,
      status: now.status,
      itemId: now.itemId,
      quantity: now.quantity,
      needDate: now.needDate,
    },
    ...(was === undefined ? {} : changed(was, now)),
  });
};

/** Takes in what ERP needs built, as it released, changed or canceled it (R1, R24). Refuses EVENT_UNVERIFIED, PREDECESSOR_MISSING. */
export const applyDemand = async (context: Context, input: ApplyDemandInput): Promise<string> => {
  const event = await context.events.verify(input.signedEvent, { system: 'erp', types: ['erp.demand.*'] });
  return mesIntake(context, 'applyDemand', [], event, input, async (tx) => {
    await take(tx, context, event);
    return event.subject;
  });
};
