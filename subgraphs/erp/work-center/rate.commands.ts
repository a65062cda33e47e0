import { allow } from '../../../kernel/errors.ts';
import { checkEtag } from '../../../kernel/etag.ts';
import { tell } from '../../../kernel/events.ts';
import { found, fromWire, newId } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { erpCommand } from '../command.ts';
import type { Context } from '../context.ts';
import { booksFor } from '../ledger/journal.ts';
import { recorded } from '../record.rules.ts';
import type { SetWorkCenterRateInput } from '../schema.generated.ts';
import { checkRate, fitRate } from './rate.rules.ts';
import { centerEvent } from './work-center.commands.ts';
import { centerForUpdate, changeCenter, endRate, insertRate, ratesOf } from './work-center.write.queries.ts';

/**
 * Adds what an hour of a work center costs from a day on, in the currency of its books. Refuses VALUE_INVALID (overlap), STATE_INVALID
 * (a site without books), etags. Answers the work center's uuid.
 */
export const setWorkCenterRate = (context: Context, input: SetWorkCenterRateInput): Promise<string> => {
  const id = fromWire(ids.WorkCenter, input.workCenterId);
  const { laborRate = '0', machineRate = '0', overheadRate = '0', validFrom, validTo = null } = input;
  const rates = { laborRate, machineRate, overheadRate };
  return erpCommand(context, 'setWorkCenterRate', [`work-center:${id}`], input, async (tx) => {
    const was = found(await centerForUpdate(tx, id), 'work center', input.workCenterId);
    checkEtag(was, input.etag);
    allow(...Object.entries(rates).map(([name, rate]) => checkRate(name, rate)));
    const { currency } = await booksFor(tx, was.siteId);
    const { ends } = fitRate(await ratesOf(tx, id), { validFrom, validTo });
    if (ends !== undefined) await endRate(tx, ends.id, validFrom);
    const rate = await insertRate(tx, {
      id: newId(),
      siteId: was.siteId,
      workCenterId: id,
      validFrom,
      validTo,
      currency,
      ...rates,
    });
    const is = await changeCenter(tx, id, {});
    const ended = ends === undefined ? null : { validFrom: ends.validFrom, validTo: validFrom };
    await tell(tx, context, centerEvent(is, { before: { rate: null }, after: { rate: recorded(rate), ended } }));
    return id;
  });
};
