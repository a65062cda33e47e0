import { compare, round } from '../../../kernel/decimal.ts';
import { refuse, unlessTaken } from '../../../kernel/errors.ts';
import { checkEtag } from '../../../kernel/etag.ts';
import { tell, type BusinessEvent } from '../../../kernel/events.ts';
import { found, fromWire, newId } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { erpCommand, text } from '../command.ts';
import type { Context } from '../context.ts';
import { siteFor } from '../purchase-order/purchase-order.commands.ts';
import { changed, recorded } from '../record.rules.ts';
import type { CreateWorkCenterInput, Row, UpdateWorkCenterInput } from '../schema.generated.ts';
import { centerForUpdate, changeCenter, insertCenter } from './work-center.write.queries.ts';

/** What the floor keeps of a work center; its rates stay here (ruling R13). */
export const centerEvent = (
  center: Row<'workCenter'>,
  change: Pick<BusinessEvent, 'before' | 'after'>,
): BusinessEvent => ({
  type: 'erp.work-center.changed',
  subject: center.id,
  subjectVersion: center.version,
  key: center.id,
  site: center.siteId,
  data: {
    code: center.code,
    name: center.name,
    capacityHoursPerDay: center.capacityHoursPerDay,
    isActive: center.isActive,
  },
  ...change,
});

const capacity = (hours: string): string => {
  if (compare(hours, '0') < 0 || compare(hours, '10000') > 0)
    throw refuse('VALUE_INVALID', 'capacityHoursPerDay is 0 to 10000.');
  if (compare(round(hours, 4), hours) !== 0)
    throw refuse('PRECISION_EXCEEDED', `capacityHoursPerDay is ${hours}: at most 4 decimals are kept.`);
  return hours;
};

/** Makes a work center, which the floor is told of. Refuses ALREADY_EXISTS, NOT_FOUND (site), VALUE_INVALID. Answers its uuid. */
export const createWorkCenter = (context: Context, input: CreateWorkCenterInput): Promise<string> => {
  const code = text(input.code, 'code', 40);
  return erpCommand(context, 'createWorkCenter', [`work-center-code:${code}`], input, async (tx) => {
    const site = await siteFor(tx, context, input.siteId);
    const row = {
      id: newId(),
      siteId: site.id,
      code,
      name: text(input.name, 'name', 200),
      capacityHoursPerDay: capacity(input.capacityHoursPerDay),
    };
    const taken = () => refuse('ALREADY_EXISTS', `The code ${code} is taken. Read it with workCenterByCode.`);
    const center = await unlessTaken(insertCenter(tx, row), taken);
    await tell(tx, context, centerEvent(center, { after: recorded(center) }));
    return center.id;
  });
};

/** Changes a work center. Refuses VALUE_INVALID, etags. Answers its uuid. */
export const updateWorkCenter = (context: Context, input: UpdateWorkCenterInput): Promise<string> => {
  const id = fromWire(ids.WorkCenter, input.id);
  return erpCommand(context, 'updateWorkCenter', [`work-center:${id}`], input, async (tx) => {
    const was = found(await centerForUpdate(tx, id), 'work center', input.id);
    checkEtag(was, input.etag);
    const { name, capacityHoursPerDay, isActive } = input;
    const is = await changeCenter(tx, id, {
      name: name == null ? was.name : text(name, 'name', 200),
      capacityHoursPerDay: capacityHoursPerDay == null ? was.capacityHoursPerDay : capacity(capacityHoursPerDay),
      isActive: isActive ?? was.isActive,
    });
    await tell(tx, context, centerEvent(is, changed(was, is)));
    return id;
  });
};
