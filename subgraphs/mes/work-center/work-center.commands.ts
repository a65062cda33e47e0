import { z } from 'zod';
import { tell } from '../../../kernel/events.ts';
import { dataOf, isLater } from '../../../kernel/signed-event.ts';
import { changed } from '../changed.ts';
import { mesIntake } from '../command.ts';
import type { Context } from '../context.ts';
import { predecessorMissing } from '../predecessor.ts';
import { isKnownSite } from '../demand/demand.write.queries.ts';
import type { ApplyWorkCenterInput } from '../schema.generated.ts';
import { keepWorkCenter, workCenterCopy } from './work-center.write.queries.ts';

const workCenterShape = z.object({
  code: z.string().min(1),
  name: z.string(),
  capacityHoursPerDay: z
    .union([z.string(), z.number()])
    .nullish()
    .transform((value) => (value == null ? null : String(value))),
  isActive: z.boolean(),
});

/** Takes in a work center of ERP, without its rates (R13, R24). Refuses EVENT_UNVERIFIED, PREDECESSOR_MISSING (the site). */
export const applyWorkCenter = async (context: Context, input: ApplyWorkCenterInput): Promise<string> => {
  const event = await context.events.verify(input.signedEvent, { system: 'erp', types: ['erp.work-center.*'] });
  const told = dataOf(event, workCenterShape);
  return mesIntake(context, 'applyWorkCenter', [], event, input, async (tx) => {
    const was = await workCenterCopy(tx, event.subject);
    const { subject, subjectversion, site: siteId = '' } = event;
    if (!isLater(event, was)) return subject;
    if (!(await isKnownSite(tx, siteId)))
      throw predecessorMissing(event, `the site of ${told.code}`, { code: told.code });
    const now = await keepWorkCenter(tx, { ...told, id: subject, siteId, sourceVersion: subjectversion });
    await tell(tx, context, {
      type: 'mes.work-center.received',
      subject,
      subjectVersion: subjectversion,
      key: subject,
      site: siteId,
      data: { ...told },
      ...(was === undefined ? {} : changed(was, now)),
    });
    return subject;
  });
};
