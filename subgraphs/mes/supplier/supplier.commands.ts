import { z } from 'zod';
import { tell } from '../../../kernel/events.ts';
import { dataOf } from '../../../kernel/signed-event.ts';
import { changed } from '../changed.ts';
import { mesIntake } from '../command.ts';
import type { Context } from '../context.ts';
import { keepSupplier } from '../purchase-order/order-intake.write.queries.ts';
import { supplierOfId } from '../receipt/receipt.write.queries.ts';
import type { ApplySupplierInput } from '../schema.generated.ts';

const supplierShape = z.object({
  code: z.string().min(1),
  name: z.string().min(1),
  status: z.enum(['ACTIVE', 'HOLD', 'INACTIVE']),
});

/**
 * Takes in a supplier as ERP made or changed it (R24), so that its goods and its premises can be named before its first order. Its orders
 * tell of it too, without its version: the latest that was told of it holds. Answers its uuid. Refuses EVENT_UNVERIFIED.
 */
export const applySupplier = async (context: Context, input: ApplySupplierInput): Promise<string> => {
  const event = await context.events.verify(input.signedEvent, { system: 'erp', types: ['erp.supplier.*'] });
  const told = dataOf(event, supplierShape);
  const { subject: id, subjectversion: version } = event;
  return mesIntake(context, 'applySupplier', [`supplier:${id}`], event, input, async (tx) => {
    const was = await supplierOfId(tx, id);
    const sourceVersion = Date.parse(event.time);
    if (was !== undefined && sourceVersion <= Number(was.sourceVersion)) return id;
    await keepSupplier(tx, { ...told, id, sourceVersion });
    const now = await supplierOfId(tx, id);
    const change = was === undefined || now === undefined ? { after: { ...told } } : changed(was, now);
    const fact = { type: 'mes.supplier.received', subject: id, subjectVersion: version, key: id };
    await tell(tx, context, { ...fact, data: { ...told }, ...change });
    return id;
  });
};
